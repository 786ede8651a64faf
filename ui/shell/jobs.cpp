#include "ui/shell/jobs.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimerEvent>

namespace kawasan {

namespace {

constexpr int kProgressMs = 150;
const QEvent::Type kFinished = static_cast<QEvent::Type>(QEvent::registerEventType());

}  // namespace

struct Jobs::Job {
  Id id = 0;
  QString title;
  QPointer<QObject> owner;
  Work work;
  Delivery cancelled;
  std::stop_source stop;
  JobProgress progress;
};

// Results pass through a queue of our own; Qt only delivers the wake-up, so that a thread checker sees the order.
struct Jobs::Shared {
  std::mutex mutex;
  std::condition_variable_any wake;
  std::deque<std::shared_ptr<Job>> queue;
  std::vector<std::pair<Id, Delivery>> finished;
};

Jobs::Jobs(unsigned workers, QObject* parent) : QObject(parent), m_shared(std::make_unique<Shared>()) {
  for (unsigned i = 0; i < workers; ++i) {
    m_workers.emplace_back([this](const std::stop_token& end) { work(end); });
  }
}

Jobs::~Jobs() {
  for (const auto& [id, job] : m_jobs) job->stop.request_stop();
  for (std::jthread& worker : m_workers) worker.request_stop();
  m_workers.clear();
  m_own.clear();
}

void Jobs::work(const std::stop_token& end) {
  while (true) {
    std::unique_lock lock(m_shared->mutex);
    if (!m_shared->wake.wait(lock, end, [this] { return !m_shared->queue.empty(); })) return;
    const std::shared_ptr<Job> job = std::move(m_shared->queue.front());
    m_shared->queue.pop_front();
    lock.unlock();
    perform(*job);
  }
}

void Jobs::perform(Job& job) {
  Delivery delivery;
  if (!job.stop.stop_requested()) delivery = job.work(job.stop.get_token(), job.progress);
  job.work = nullptr;
  {
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->finished.emplace_back(job.id, std::move(delivery));
  }
  QCoreApplication::postEvent(this, new QEvent(kFinished));
}

std::shared_ptr<Jobs::Job> Jobs::add(const QString& title, QObject* owner, Work work, Delivery cancelled) {
  auto job = std::make_shared<Job>();
  job->id = m_next++;
  job->title = title;
  job->owner = owner;
  job->work = std::move(work);
  job->cancelled = std::move(cancelled);
  m_jobs.emplace(job->id, job);
  if (m_timer == 0) m_timer = startTimer(kProgressMs);
  return job;
}

Jobs::Id Jobs::run(const QString& title, QObject* owner, Work work, Delivery cancelled) {
  const std::shared_ptr<Job> job = add(title, owner, std::move(work), std::move(cancelled));
  {
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->queue.push_back(job);
  }
  m_shared->wake.notify_one();
  Q_EMIT stateChanged();
  return job->id;
}

Jobs::Id Jobs::runAtOnce(const QString& title, QObject* owner, Work work, Delivery cancelled) {
  const std::shared_ptr<Job> job = add(title, owner, std::move(work), std::move(cancelled));
  m_own.emplace(job->id, std::jthread([this, job] { perform(*job); }));
  Q_EMIT stateChanged();
  return job->id;
}

void Jobs::cancel(Id id) {
  const auto found = m_jobs.find(id);
  if (found == m_jobs.end()) return;
  found->second->stop.request_stop();
  Q_EMIT stateChanged();
}

void Jobs::cancelAll() {
  for (const auto& [id, job] : m_jobs) job->stop.request_stop();
  Q_EMIT stateChanged();
}

std::vector<Jobs::State> Jobs::shown() const {
  std::vector<State> states;
  for (const auto& [id, job] : m_jobs) {
    if (!job->title.isEmpty()) states.push_back({id, job->title, job->progress.share(), job->stop.stop_requested()});
  }
  return states;
}

bool Jobs::isIdle() const {
  return m_jobs.empty();
}

void Jobs::waitUntilIdle() {
  while (!m_jobs.empty()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void Jobs::deliver() {
  std::vector<std::pair<Id, Delivery>> finished;
  {
    const std::scoped_lock lock(m_shared->mutex);
    finished.swap(m_shared->finished);
  }
  for (auto& [id, delivery] : finished) {
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end()) continue;
    const std::shared_ptr<Job> job = found->second;
    m_jobs.erase(found);
    m_own.erase(id);  // it is at its end
    if (job->owner.isNull()) continue;
    const Delivery& wanted = job->stop.stop_requested() ? job->cancelled : delivery;
    if (wanted) wanted();
  }
  if (m_jobs.empty() && m_timer != 0) {
    killTimer(m_timer);
    m_timer = 0;
  }
  if (!finished.empty()) Q_EMIT stateChanged();
}

bool Jobs::event(QEvent* event) {
  if (event->type() == kFinished) {
    deliver();
    return true;
  }
  return QObject::event(event);
}

void Jobs::timerEvent(QTimerEvent* event) {
  if (event->timerId() == m_timer) Q_EMIT stateChanged();
}

}  // namespace kawasan
