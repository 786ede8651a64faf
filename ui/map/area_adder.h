#pragma once

// Takes areas from map files into the project: kelurahan, RT, kawasan, reference areas. Read in a job (foreign files in
// a child process first), written as one edit; what was not taken is said in the message bar. GUI thread.

#include <QString>

#include "core/import/area_import.h"
#include "ui/shell/session.h"

namespace kawasan {

/// Asks what the areas are, then takes them in.
void askAndAddAreas(Session& session, QWidget* parent, const QString& file);
/// `assumeCrs`: for a file that does not say its coordinate system; empty: asks when it does not.
void addAreas(Session& session, QWidget* parent, const QString& file, AreaKind kind, const std::string& assumeCrs = {});

/// Name filter of map files, for the choice of files.
[[nodiscard]] QString areaFilter();

}  // namespace kawasan
