#pragma once

// Draws the frames of a map on a thread of its own. A new request ends the frame under way; what is drawn comes back on
// the GUI thread, first in parts, then whole. Owned and called by the GUI thread.

#include <QImage>
#include <QObject>
#include <condition_variable>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

#include "ui/paint/frame_job.h"

namespace kawasan {

using SharedScene = std::shared_ptr<const MapScene>;

/// Whether pictures of what has come so far are wanted. Each costs a pass over all areas.
enum class FrameParts { Shown, Skipped };

class FrameThread final : public QObject {
  Q_OBJECT

 public:
  explicit FrameThread(unsigned tileWorkers, QObject* parent = nullptr);
  ~FrameThread() override;

  /// `tag` comes back with the result; a later request makes this one's result stale and stops it.
  void request(SharedScene scene, const FrameSpec& spec, quint64 tag, FrameParts parts = FrameParts::Shown);
  /// Nothing is wanted any more.
  void clear();
  /// Whether the last request was answered.
  [[nodiscard]] bool isIdle() const { return m_answered == m_wanted; }

 Q_SIGNALS:
  /// An image over what has come so far; more follows.
  void partDrawn(quint64 tag, const QImage& image);
  void frameDrawn(quint64 tag, const kawasan::Frame& frame);

 protected:
  bool event(QEvent* event) override;

 private:
  struct Request {
    SharedScene scene;
    FrameSpec spec;
    quint64 tag = 0;
    FrameParts parts = FrameParts::Shown;
    std::stop_source stop;
  };
  struct Answer {
    quint64 tag = 0;
    QImage part;
    std::optional<Frame> frame;
  };
  void run(const std::stop_token& end);
  void post(Answer answer);

  const unsigned m_tileWorkers;
  quint64 m_wanted = 0;
  quint64 m_answered = 0;
  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::optional<Request> m_next;
  std::stop_source m_current;
  std::vector<Answer> m_answers;
  std::stop_source m_end;
  std::future<void> m_ended;
};

}  // namespace kawasan
