#include "ui/models/photo_loader.h"

#include <memory>
#include <utility>

#include "ui/paint/photo_file.h"

namespace kawasan {

void PhotoLoader::load(FeatureId photoId, const QSize& most, Take take) {
  m_waiting.push_back({photoId, most, std::move(take)});
  next();
}

void PhotoLoader::loadFirst(FeatureId photoId, const QSize& most, Take take) {
  m_waiting.push_front({photoId, most, std::move(take)});
  next();
}

void PhotoLoader::clear() {
  m_waiting.clear();
  m_jobs.cancelAll();
  m_isRunning = false;
}

/// The bytes are read here, as the project belongs to this thread: one photo a turn, so that many hold up nothing.
void PhotoLoader::next() {
  if (m_isRunning || m_waiting.empty() || !m_session.isOpen()) return;
  Wanted wanted = std::move(m_waiting.front());
  m_waiting.pop_front();
  auto bytes = m_bytes(wanted.photoId);
  const auto shared = std::make_shared<const Blob>(bytes ? std::move(*bytes) : Blob());
  m_isRunning = true;
  m_jobs.run({}, &m_owner,
             [this, shared, wanted = std::move(wanted)](const std::stop_token&, JobProgress&) -> Jobs::Delivery {
               return [this, image = shownPhoto(*shared, wanted.most), take = wanted.take] {
                 m_isRunning = false;
                 take(image);
                 next();
               };
             });
}

}  // namespace kawasan
