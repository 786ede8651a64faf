#include <fmt/format.h>

#include "app/bench.h"
#include "app/bench_city.h"

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

Result<Measurement> steps(const char* subject, std::size_t rts, int repeat, const std::function<Result<void>()>& step) {
  return measure(subject, rts, repeat, [&] { return timed(step); });
}

template <typename T>
Result<void> withoutValue(const Result<T>& result) {
  return result ? Result<void>() : Result<void>(fail(result.error()));
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
