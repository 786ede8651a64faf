#pragma once

// Long work beside the window: runs on workers, shows its progress, can be cancelled, and hands its result back on the
// GUI thread. Work takes values and shared immutable data and never touches a QObject, the project or a connection.
// GUI thread, but for what is documented otherwise.

#include <QObject>
#include <QString>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace kawasan {

/// How far a job is; written by the worker, read by the window.
class JobProgress {
 public:
  /// 0..1; below 0 while it cannot be told.
  void set(double share) { m_share = share; }
  [[nodiscard]] double share() const { return m_share; }

 private:
  std::atomic<double> m_share{-1};
};

class Jobs final : public QObject {
  Q_OBJECT

 public:
  using Delivery = std::function<void()>;  // runs on the GUI thread
  using Work = std::function<Delivery(const std::stop_token&, JobProgress&)>;
  using Id = quint64;

  struct State {
    Id id = 0;
    QString title;
    double share = -1;
    bool isCancelling = false;
  };

  explicit Jobs(unsigned workers, QObject* parent = nullptr);
  /// Asks everything to stop and waits for it; nothing is delivered any more.
  ~Jobs() override;

  /// Queues work. `title` is shown while it runs ("Membaca rt.xlsx"); without one the job is not shown. What is
  /// delivered is dropped when the job was cancelled or `owner` is gone. `cancelled` is called in its place when the
  /// job was cancelled, once the worker has left it, while `owner` is there.
  Id run(const QString& title, QObject* owner, Work work, Delivery cancelled = {});
  /// As run(), on a thread of its own: it does not wait for what is queued or running.
  Id runAtOnce(const QString& title, QObject* owner, Work work, Delivery cancelled = {});
  /// Request and forget: the job's delivery is dropped, the worker stops when it looks at its token.
  void cancel(Id id);
  void cancelAll();

  /// Shown jobs, oldest first.
  [[nodiscard]] std::vector<State> shown() const;
  [[nodiscard]] bool isIdle() const;
  /// For tests: runs the event loop until nothing is queued or running.
  void waitUntilIdle();

 Q_SIGNALS:
  void stateChanged();

 protected:
  void timerEvent(QTimerEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Job;
  struct Shared;
  [[nodiscard]] std::shared_ptr<Job> add(const QString& title, QObject* owner, Work work, Delivery cancelled);
  void work(const std::stop_token& end);
  void perform(Job& job);
  void deliver();

  std::map<Id, std::shared_ptr<Job>> m_jobs;  // queued or running, not yet delivered
  Id m_next = 1;
  int m_timer = 0;
  std::unique_ptr<Shared> m_shared;
  std::vector<std::jthread> m_workers;  // last: stopped and joined before the rest goes
  std::map<Id, std::jthread> m_own;     // of what does not wait
};

}  // namespace kawasan
