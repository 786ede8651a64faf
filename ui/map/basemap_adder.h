#pragma once

// Takes picture files into the project as basemaps: from the menu, from the layers and by dropping them on the map.
// GUI thread.

#include <QStringList>
#include <functional>

#include "ui/shell/session.h"

namespace kawasan {

/// Probes every file in a job (foreign files are opened in a child process first) and adds those that can be used in
/// one edit, above the others. What is refused is said in the message bar with its reason; nothing else changes.
void addBasemaps(Session& session, const QStringList& files);

struct BasemapsTaken {
  enum class State { Taken, NotStored, Cancelled };
  State state = State::Taken;
  std::size_t usable = 0;
  std::size_t added = 0;  // those of the usable ones that were not there already
  QStringList refused;    // the reason for each
};

/// The same, with `then` told what came of it instead of the message bar; not after `owner` is gone.
void takeInBasemaps(Session& session, QObject* owner, const QStringList& files,
                    std::function<void(const BasemapsTaken&)> then);

/// Brings the map to where the basemaps lie, all of them together: read in a job, a file that cannot be read is said.
/// Nothing happens without any.
void zoomToBasemaps(Session& session, const std::vector<FeatureId>& basemaps);
void zoomToAllBasemaps(Session& session);

/// Asks for the file of a basemap whose file is gone, and puts it in its place.
void findBasemapFile(Session& session, FeatureId basemap);

/// What is said of a basemap that cannot be drawn; one whose file is gone can be found from there.
[[nodiscard]] Message basemapProblem(Session& session, const Error& problem);

/// Puts `file` in the place of a basemap whose file is gone; title, place and opacity stay. Probed the same way.
void replaceBasemapFile(Session& session, FeatureId basemap, const QString& file);

/// Name filter of pictures that can be basemaps, for the choice of files.
[[nodiscard]] QString basemapFilter();

}  // namespace kawasan
