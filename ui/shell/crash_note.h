#pragma once

// What is left of a run that ended by a fault of the program itself: when, in which version, by which signal and where
// in the code. It is written while the program dies and told at the next start; no edit is lost by it, as every edit
// stands in the project file. The note of the last such end is kept, in one folder for all projects. GUI thread.

#include <QString>
#include <optional>

namespace kawasan {

struct CrashNote {
  QString file;  // where it is kept
  QString when;  // as localTimeText says it
  QString text;  // for whoever mends the program
};

/// Where this user's program keeps its note.
[[nodiscard]] QString crashNoteFolder();
/// From here on such an end of this process leaves a note in that folder, and then ends as it would have. Once a
/// process.
void keepCrashNote(const QString& folder);
/// What an earlier run left, told once; the file stays.
[[nodiscard]] std::optional<CrashNote> takeCrashNote(const QString& folder);

}  // namespace kawasan
