#pragma once

// Takes picture files into the project as basemaps: from the menu, from the layers and by dropping them on the map.
// GUI thread.

#include <QStringList>

#include "ui/shell/session.h"

namespace kawasan {

/// Probes every file in a job (foreign files are opened in a child process first) and adds those that can be used in
/// one edit, above the others. What is refused is said in the message bar with its reason; nothing else changes.
void addBasemaps(Session& session, const QStringList& files);

/// Puts `file` in the place of a basemap whose file is gone; title, place and opacity stay. Probed the same way.
void replaceBasemapFile(Session& session, FeatureId basemap, const QString& file);

/// Name filter of pictures that can be basemaps, for the choice of files.
[[nodiscard]] QString basemapFilter();

}  // namespace kawasan
