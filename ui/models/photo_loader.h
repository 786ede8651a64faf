#pragma once

// Pictures of photos that the project keeps, decoded on a worker of its own, one after the other: however many there
// are and however long the other jobs of the window take, typing goes on and each picture appears when it is ready.
// GUI thread.

#include <QImage>
#include <QObject>
#include <QSize>
#include <deque>
#include <functional>
#include <utility>

#include "ui/shell/session.h"

namespace kawasan {

class PhotoLoader final {
 public:
  /// Called in a later turn of the event loop. The image is null when the photo is gone or cannot be shown
  /// (shownPhoto).
  using Take = std::function<void(const QImage&)>;

  /// The bytes of a photo; asked on the GUI thread.
  using Bytes = std::function<Result<Blob>(FeatureId)>;

  PhotoLoader(Session& session, Bytes bytes) : m_session(session), m_bytes(std::move(bytes)) {}

  /// The kept copy, made smaller where it is larger than `most`.
  void load(FeatureId photoId, const QSize& most, Take take);
  /// The same, before all that waits.
  void loadFirst(FeatureId photoId, const QSize& most, Take take);
  /// Nothing that was asked for comes any more.
  void clear();

 private:
  struct Wanted {
    FeatureId photoId = 0;
    QSize most;
    Take take;
  };
  void next();

  Session& m_session;
  Bytes m_bytes;
  std::deque<Wanted> m_waiting;
  bool m_isRunning = false;
  QObject m_owner;
  Jobs m_jobs{1};  // last: no delivery outlives what it needs
};

}  // namespace kawasan
