#pragma once

// Changes of the basemaps of a project, each one step of the undo list. Nothing happens for a basemap that is gone or
// when nothing would change. GUI thread.

#include "ui/shell/session.h"

namespace kawasan {

/// Null when it is gone.
[[nodiscard]] const Basemap* basemapById(const Session& session, FeatureId id);
/// Whether the file can be found where the project says.
[[nodiscard]] bool isBasemapThere(const Session& session, const Basemap& basemap);

void setBasemapVisible(Session& session, FeatureId id, bool visible);
/// 0..1
void setBasemapOpacity(Session& session, FeatureId id, double opacity);
void renameBasemap(Session& session, FeatureId id, const QString& title);
void removeBasemap(Session& session, FeatureId id);
/// `place` counts from the top one, 0.
void moveBasemap(Session& session, FeatureId id, std::size_t place);

}  // namespace kawasan
