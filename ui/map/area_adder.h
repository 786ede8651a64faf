#pragma once

// Takes areas from map files into the project: kelurahan, RT, kawasan, reference areas. Read in a job (foreign files in
// a child process first), written as one edit. GUI thread.

#include <QString>
#include <functional>

#include "core/import/area_import.h"
#include "ui/shell/session.h"

namespace kawasan {

/// What came of it.
struct AreasTaken {
  enum class State {
    Taken,
    Refused,     // `error` says why
    NotStored,   // the session has said why
    CrsUnknown,  // the file does not say its coordinate system, and nobody knew
    Cancelled,
  };
  State state = State::Taken;
  Error error;
  AreaPlan plan;  // of Taken
  Box box;        // where the file's shapes lie; of Taken

  /// Rows, cells and shapes that were left out.
  [[nodiscard]] std::size_t leftOut() const {
    return plan.unmatchedFile.size() + plan.refused.size() + plan.problems.size();
  }
};

/// Asks over `parent` what the file leaves open: its coordinate system, what its areas are when they look like
/// something else than `kind`, and whether outlines that are there are replaced. `done` is called on the GUI thread
/// unless `parent` is gone by then.
void takeInAreas(Session& session, QWidget* parent, const QString& file, AreaKind kind,
                 std::function<void(const AreasTaken&)> done);
/// Reads the file, asks what its areas are, takes them in and says in the message bar what came of it. `asTable` is
/// offered where the file holds a table without shapes.
void askAndAddAreas(Session& session, QWidget* parent, const QString& file, MessageAction asTable);

/// Name filter of map files, for the choice of files.
[[nodiscard]] QString areaFilter();
/// Whether the name is that of such a file.
[[nodiscard]] bool isAreaFile(const QString& file);

}  // namespace kawasan
