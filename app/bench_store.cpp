#include <fmt/format.h>

#include "app/bench.h"
#include "app/bench_city.h"
#include "core/rules/score_board.h"

namespace kawasan {

namespace {

/// Imports are slow and undo of single edits is not: this many runs for each run of an import.
constexpr int kSmallRuns = 10;

Result<Measurement> bulkImport(const BenchFolder& folder, const FigureTable& figures, int repeat) {
  int run = 0;
  return measure("bulk import", figures.size(), repeat, [&]() -> Result<double> {
    const std::string path = folder.file(fmt::format("import-{}.gpkg", run++));
    KAWASAN_ASSIGN(Project project, newBenchProject(path));
    KAWASAN_ASSIGN(const double milliseconds, timed([&] { return importBenchCity(project, figures); }));
    std::filesystem::remove(path);
    return milliseconds;
  });
}

Result<Measurement> opening(const std::string& path, std::size_t rts, int repeat, bool withSnapshot) {
  return measure(withSnapshot ? "open and read" : "open", rts, repeat, [&] {
    return timed([&]() -> Result<void> {
      KAWASAN_ASSIGN(Project project, Project::open(path));
      if (withSnapshot) KAWASAN_TRY(project.snapshot());
      return {};
    });
  });
}

/// One figure of one RT a run, each on the disk before the next begins.
Result<Measurement> singleEdits(Project& project, std::size_t rts, int repeat) {
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  const FeatureId surveyId = snapshot->surveys.back().id;
  const FigureTable& figures = snapshot->figuresOf(surveyId);
  std::size_t row = 0;
  return measure("durable edit of one figure", rts, repeat, [&] {
    row = (row + 997) % figures.size();
    FigureRow changed = figures.row(row);
    changed[Parameter::Buildings] += kMicroPerUnit;
    return timed([&] {
      return project.edit({"set-figures", {}}, [&](Edit& edit) -> Result<void> {
        edit.putFigures(surveyId, figures.rtIds()[row], changed, {});
        return {};
      });
    });
  });
}

template <typename T>
Result<void> withoutValue(const Result<T>& result) {
  return result ? Result<void>() : Result<void>(fail(result.error()));
}

/// What a window does while somebody types: the edit, the snapshot after it, and the scores shown from it. `board` is
/// null where the scores are left out.
Result<Measurement> typedFigures(Project& project, std::size_t rts, int repeat, const char* subject,
                                 ScoreBoard* board) {
  KAWASAN_ASSIGN(const SharedSnapshot first, project.snapshot());
  const FeatureId surveyId = first->surveys.back().id;
  std::size_t row = 0;
  return measure(subject, rts, repeat, [&]() -> Result<double> {
    KAWASAN_ASSIGN(const SharedSnapshot before, project.snapshot());
    const FigureTable& figures = before->figuresOf(surveyId);
    row = (row + 997) % figures.size();
    FigureRow changed = figures.row(row);
    changed[Parameter::Buildings] += kMicroPerUnit;
    return timed([&]() -> Result<void> {
      KAWASAN_TRY(project.edit({"set-figures", {}}, [&](Edit& edit) -> Result<void> {
        edit.putFigures(surveyId, figures.rtIds()[row], changed, {});
        return {};
      }));
      KAWASAN_ASSIGN(const SharedSnapshot after, project.snapshot());
      if (board != nullptr) board->update(after, project.lastChange());
      return {};
    });
  });
}

/// The part of it that no disk decides.
Result<Measurement> newSnapshots(Project& project, std::size_t rts, int repeat) {
  KAWASAN_ASSIGN(const SharedSnapshot first, project.snapshot());
  const FeatureId surveyId = first->surveys.back().id;
  std::size_t row = 0;
  return measure("snapshot after an edited figure", rts, repeat, [&]() -> Result<double> {
    KAWASAN_ASSIGN(const SharedSnapshot before, project.snapshot());
    const FigureTable& figures = before->figuresOf(surveyId);
    row = (row + 997) % figures.size();
    FigureRow changed = figures.row(row);
    changed[Parameter::Buildings] += kMicroPerUnit;
    KAWASAN_TRY(project.edit({"set-figures", {}}, [&](Edit& edit) -> Result<void> {
      edit.putFigures(surveyId, figures.rtIds()[row], changed, {});
      return {};
    }));
    return timed([&] { return withoutValue(project.snapshot()); });
  });
}

Result<Measurement> movedCorners(Project& project, std::size_t rts, int repeat) {
  std::size_t place = 0;
  return measure("move a corner and see the new snapshot", rts, repeat, [&]() -> Result<double> {
    KAWASAN_ASSIGN(const SharedSnapshot before, project.snapshot());
    place = (place + 997) % before->rts.size();
    Rt rt = before->rts[place];
    MultiPolygon shape = *rt.geometry;
    shape.polygons.front().rings.front()[1].x += 1;
    rt.geometry = std::make_shared<const MultiPolygon>(std::move(shape));
    return timed([&]() -> Result<void> {
      KAWASAN_TRY(project.edit({"move-corner", {}}, [&](Edit& edit) -> Result<void> {
        edit.put(rt);
        return {};
      }));
      return withoutValue(project.snapshot());
    });
  });
}

Result<Measurement> freshBoards(const SharedSnapshot& snapshot, const SharedRegulation& regulation, int repeat) {
  return measure("scores of all levels with the ranking", snapshot->rts.size(), repeat, [&] {
    return timed([&]() -> Result<void> {
      const ScoreBoard board(snapshot, regulation, snapshot->surveys.back().id);
      return board.scores(Level::Rt).empty() ? Result<void>(fail(ErrorCode::Internal)) : Result<void>();
    });
  });
}

Result<Measurement> steps(const char* subject, std::size_t rts, int repeat, const std::function<Result<void>()>& step) {
  return measure(subject, rts, repeat, [&] { return timed(step); });
}

Result<void> benchCity(const BenchOptions& options, std::size_t rts, Measurements& all) {
  const auto add = [&all](Result<Measurement> measured) -> Result<void> {
    KAWASAN_TRY(measured);
    all.push_back(std::move(measured).value());
    return {};
  };
  const BenchFolder folder(options.folder);
  const FigureTable figures = benchFigures(rts);
  KAWASAN_TRY(add(bulkImport(folder, figures, options.repeat)));
  const std::string path = folder.file("city.gpkg");
  {
    KAWASAN_ASSIGN(Project project, newBenchProject(path));
    KAWASAN_TRY(importBenchCity(project, figures));
  }
  KAWASAN_TRY(add(opening(path, rts, options.repeat, false)));
  KAWASAN_TRY(add(opening(path, rts, options.repeat, true)));

  KAWASAN_ASSIGN(Project project, Project::open(path));
  const int runs = options.repeat * kSmallRuns;
  KAWASAN_TRY(add(singleEdits(project, rts, runs)));
  KAWASAN_TRY(add(typedFigures(project, rts, runs, "edit one figure and see the new snapshot", nullptr)));
  KAWASAN_TRY(add(newSnapshots(project, rts, runs)));
  KAWASAN_TRY(add(movedCorners(project, rts, runs)));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, regulationByEdition(snapshot->info.edition));
  KAWASAN_TRY(add(freshBoards(snapshot, regulation, options.repeat)));
  ScoreBoard board(snapshot, regulation, snapshot->surveys.back().id);
  KAWASAN_TRY(add(typedFigures(project, rts, runs, "edit one figure and see all scores", &board)));
  KAWASAN_TRY(add(steps("undo", rts, runs, [&] { return withoutValue(project.undo()); })));
  KAWASAN_TRY(add(steps("redo", rts, runs, [&] { return withoutValue(project.redo()); })));
  int number = 0;
  KAWASAN_TRY(add(steps("mark", rts, runs, [&] { return project.mark(fmt::format("mark {}", ++number)); })));
  return {};
}

}  // namespace

Result<Measurements> benchStore(const BenchOptions& options) {
  Measurements all;
  for (const std::size_t rts : options.rts) KAWASAN_TRY(benchCity(options, rts, all));
  return all;
}

}  // namespace kawasan
