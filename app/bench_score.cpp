#include "app/bench.h"
#include "app/bench_city.h"
#include "core/rules/assessment.h"
#include "core/rules/score_table.h"

namespace kawasan {

namespace {

constexpr const char* kEdition = "permen-14-2018";

Result<Measurement> inMemory(const Regulation& regulation, const FigureTable& figures, int repeat) {
  ScoreTable table;
  KAWASAN_ASSIGN(Measurement measured, measure("score in memory", figures.size(), repeat, [&] {
                   return timed([&]() -> Result<void> {
                     scoreTable(regulation, figures, {}, table);
                     return {};
                   });
                 }));
  measured.cells = figures.size() * regulation.indicators.size();
  return measured;
}

Result<Measurement> fromFile(const std::string& path, std::size_t rts, int repeat) {
  return measure("open and read from file", rts, repeat, [&] {
    return timed([&]() -> Result<void> {
      KAWASAN_ASSIGN(Project project, Project::open(path));
      KAWASAN_TRY(project.snapshot());
      return {};
    });
  });
}

Result<void> storeScores(Project& project, const Regulation& regulation, const ScoreOptions& options) {
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  const Survey& survey = snapshot->surveys.back();
  const FigureTable& figures = snapshot->figuresOf(survey.id);
  const Assessments scores =
      assessmentsOf(regulation, survey.id, figures, scoreTable(regulation, figures, options), options);
  return project.edit(
      {"assess", {}},
      [&](Edit& edit) -> Result<void> {
        edit.putAssessments(scores);
        return {};
      },
      EditKind::BulkInsert);
}

/// Scored and written into a copy of the file that holds no scores yet; the snapshot is read before.
Result<Measurement> storedBack(const BenchFolder& folder, const std::string& path, const Regulation& regulation,
                               std::size_t rts, int repeat) {
  const std::string copy = folder.file("copy.gpkg");
  return measure("score and store back", rts, repeat, [&]() -> Result<double> {
    std::filesystem::copy_file(path, copy, std::filesystem::copy_options::overwrite_existing);
    KAWASAN_ASSIGN(Project project, Project::open(copy));
    KAWASAN_TRY(project.snapshot());
    return timed([&] { return storeScores(project, regulation, {}); });
  });
}

}  // namespace

Result<Measurements> benchScore(const BenchOptions& options) {
  KAWASAN_ASSIGN(const SharedRegulation regulation, regulationByEdition(kEdition));
  Measurements all;
  for (const std::size_t rts : options.rts) {
    const FigureTable figures = benchFigures(rts);
    KAWASAN_ASSIGN(Measurement memory, inMemory(*regulation, figures, options.repeat));
    all.push_back(std::move(memory));
    const BenchFolder folder(options.folder);
    const std::string path = folder.file("city.gpkg");
    {
      KAWASAN_ASSIGN(Project project, newBenchProject(path));
      KAWASAN_TRY(importBenchCity(project, figures));
    }
    KAWASAN_ASSIGN(Measurement read, fromFile(path, rts, options.repeat));
    all.push_back(std::move(read));
    KAWASAN_ASSIGN(Measurement stored, storedBack(folder, path, *regulation, rts, options.repeat));
    all.push_back(std::move(stored));
  }
  return all;
}

}  // namespace kawasan
