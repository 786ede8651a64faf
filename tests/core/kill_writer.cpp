// Writes edits to a project for ever and acknowledges each with its number on standard output once it is committed. Run
// and killed by test_kill.cpp.

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/model/project.h"

using namespace kawasan;

namespace {

/// Goes on after another writer was quicker: its edit stands where the history was about to be gone along.
bool readAnew(Project& project, const Error& error) {
  const bool otherWasQuicker = error.code == ErrorCode::ProjectBusy || error.code == ErrorCode::NothingToRedo;
  return otherWasQuicker && project.reload().has_value();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  auto project = Project::open(argv[1]);
  if (!project) return 3;
  auto snapshot = project->snapshot();
  if (!snapshot || (*snapshot)->surveys.empty()) return 3;
  const FeatureId survey = (*snapshot)->surveys.front().id;
  for (int number = std::atoi(argv[2]);; ++number) {
    // Every fifth edit is an undo and redo of the one before, every seventh a bulk import of many rows.
    const auto kind = number % 7 == 0 ? EditKind::BulkInsert : EditKind::Ordinary;
    const auto done = project->edit(
        {"kill-test", {{"number", std::to_string(number)}}},
        [&](Edit& edit) -> Result<void> {
          for (int row = 0; row < (kind == EditKind::BulkInsert ? 200 : 1); ++row) {
            Rt rt;
            rt.kelurahanId = (*snapshot)->kelurahan.front().id;
            rt.rt = std::to_string(number);
            rt.label = "edit " + std::to_string(number) + " row " + std::to_string(row);
            edit.put(rt);
            FigureRow figures;
            figures[Parameter::Buildings] = number * kMicroPerUnit;
            edit.putFigures(survey, rt.id, figures, {"kill", {}, number});
          }
          return {};
        },
        kind);
    if (!done) {
      if (!readAnew(*project, done.error())) return 4;
      --number;
      continue;
    }
    const std::string line = std::to_string(number) + "\n";
    if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) return 5;
    if (number % 5 != 0) continue;
    auto step = project->undo();
    if (step) step = project->redo();
    if (!step && !readAnew(*project, step.error())) return 6;
  }
}
