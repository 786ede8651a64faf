#include "ui/map/frame_thread.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThreadPool>
#include <functional>
#include <utility>

namespace kawasan {

namespace {
const QEvent::Type kAnswered = static_cast<QEvent::Type>(QEvent::registerEventType());
}

FrameThread::FrameThread(unsigned tileWorkers, QObject* parent) : QObject(parent), m_tileWorkers(tileWorkers) {
  // Off the threads of the global pool Qt's painter hands pieces of every fill to them and waits for the answer, which
  // takes longer than the fills of a map (twice the time of a frame, more on a busy machine). So the frames are drawn
  // on one of those threads, which makes room for another as long as it lives.
  auto ended = std::make_shared<std::promise<void>>();
  m_ended = ended->get_future();
  QThreadPool::globalInstance()->start([this, ended] {
    QThreadPool::globalInstance()->releaseThread();
    run(m_end.get_token());
    QThreadPool::globalInstance()->reserveThread();
    ended->set_value();
  });
}

FrameThread::~FrameThread() {
  {
    const std::scoped_lock lock(m_mutex);
    m_next.reset();
    m_current.request_stop();
  }
  m_end.request_stop();
  m_ended.wait();
}

void FrameThread::request(SharedScene scene, const FrameSpec& spec, quint64 tag, FrameParts parts) {
  m_wanted = tag;
  {
    const std::scoped_lock lock(m_mutex);
    m_next.emplace(Request{std::move(scene), spec, tag, parts, {}});
    m_current.request_stop();
    m_answers.clear();
  }
  m_wake.notify_one();
}

void FrameThread::clear() {
  m_answered = m_wanted;
  const std::scoped_lock lock(m_mutex);
  m_next.reset();
  m_current.request_stop();
  m_answers.clear();
}

void FrameThread::run(const std::stop_token& end) {
  FrameMaker maker(std::make_shared<TileCache>(), m_tileWorkers);
  while (true) {
    Request request;
    {
      std::unique_lock lock(m_mutex);
      if (!m_wake.wait(lock, end, [this] { return m_next.has_value(); })) return;
      request = std::move(*m_next);
      m_next.reset();
      m_current = request.stop;
    }
    std::function<void(const QImage&)> show;
    if (request.parts == FrameParts::Shown) {
      show = [&](const QImage& part) { post({request.tag, part, std::nullopt}); };
    }
    Result<Frame> frame = maker.draw(*request.scene, request.spec, request.stop.get_token(), show);
    if (frame) post({request.tag, {}, std::move(*frame)});
  }
}

void FrameThread::post(Answer answer) {
  {
    const std::scoped_lock lock(m_mutex);
    // A part that nobody looked at yet is replaced by the next one.
    std::erase_if(m_answers, [](const Answer& old) { return !old.frame; });
    m_answers.push_back(std::move(answer));
  }
  QCoreApplication::postEvent(this, new QEvent(kAnswered));
}

bool FrameThread::event(QEvent* event) {
  if (event->type() != kAnswered) return QObject::event(event);
  std::vector<Answer> answers;
  {
    const std::scoped_lock lock(m_mutex);
    answers.swap(m_answers);
  }
  for (const Answer& answer : answers) {
    if (answer.tag != m_wanted) continue;
    if (answer.frame) {
      m_answered = answer.tag;
      Q_EMIT frameDrawn(answer.tag, *answer.frame);
    } else {
      Q_EMIT partDrawn(answer.tag, answer.part);
    }
  }
  return true;
}

}  // namespace kawasan
