#include <fmt/format.h>

#include <fstream>

#include "app/bench.h"
#include "app/bench_city.h"
#include "core/import/apply_plans.h"
#include "core/rules/figure_checks.h"
#include "core/rules/score_board.h"
#include "gis/crs.h"
#include "gis/foreign_reader.h"
#include "gis/map_figures.h"
#include "gis/table_io.h"
#include "gis/vector_io.h"
#include "ui/paint/workbook.h"

namespace kawasan {

namespace {

constexpr const char* kFiguresEdition = "permen-14-2018";

/// The figures of a city as the table that a city hands in: identifiers as headings, decimal point.
std::string writeTable(const std::string& path, const Snapshot& snapshot, const FigureTable& figures) {
  std::ofstream file(path);
  file << "kelurahan,rt,rw";
  for (std::size_t p = 0; p < kParameterCount; ++p) file << ',' << identifierOf(parameterAt(p));
  file << '\n';
  for (std::size_t i = 0; i < snapshot.rts.size(); ++i) {
    const Rt& rt = snapshot.rts[i];
    const FigureRow row = figures.row(i);
    file << snapshot.kelurahanById(rt.kelurahanId)->name << ',' << rt.rt << ',' << rt.rw;
    for (std::size_t p = 0; p < kParameterCount; ++p) file << fmt::format(",{}", unitsFromMicro(row[parameterAt(p)]));
    file << '\n';
  }
  return path;
}

/// The same table as a workbook: names and numbers of RT as text, as planners keep them, figures as numbers.
Result<void> writeWorkbook(const std::string& path, const Snapshot& snapshot, const FigureTable& figures) {
  Workbook book(QStringLiteral("Angka"), QString());
  WorkSheet& sheet = book.addSheet(QStringLiteral("Angka"));
  const CellStyle plain;
  unsigned column = 0;
  for (const char* name : {"kelurahan", "rt", "rw"}) sheet.text(0, column++, QLatin1String(name), plain);
  for (std::size_t p = 0; p < kParameterCount; ++p)
    sheet.text(0, column++, QString::fromUtf8(identifierOf(parameterAt(p))), plain);
  for (std::size_t i = 0; i < snapshot.rts.size(); ++i) {
    const Rt& rt = snapshot.rts[i];
    const FigureRow figuresOfRt = figures.row(i);
    const auto row = static_cast<unsigned>(i + 1);
    sheet.text(row, 0, QString::fromStdString(snapshot.kelurahanById(rt.kelurahanId)->name), plain);
    sheet.text(row, 1, QString::fromStdString(fmt::format("{}", rt.rt)), plain);
    sheet.text(row, 2, QString::fromStdString(fmt::format("{}", rt.rw)), plain);
    for (std::size_t p = 0; p < kParameterCount; ++p)
      sheet.number(row, static_cast<unsigned>(p + 3), unitsFromMicro(figuresOfRt[parameterAt(p)]), plain);
  }
  KAWASAN_ASSIGN(const QByteArray bytes, book.bytes());
  std::ofstream file(path, std::ios::binary);
  if (!file.write(bytes.constData(), bytes.size())) return fail(ErrorCode::OutputNotWritable, {}, path);
  return {};
}

/// A project of the city without figures, and the table of its figures beside it in both forms.
struct Entry {
  std::string project;
  std::string table;
  std::string workbook;
};

Result<Entry> prepare(const BenchFolder& folder, const FigureTable& figures) {
  Entry entry{folder.file("city.gpkg"), folder.file("angka.csv"), folder.file("angka.xlsx")};
  KAWASAN_ASSIGN(Project project, newBenchProject(entry.project));
  KAWASAN_TRY(importBenchCity(project, figures));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  writeTable(entry.table, *snapshot, figures);
  KAWASAN_TRY(writeWorkbook(entry.workbook, *snapshot, figures));
  return entry;
}

/// Files far above what a city has: the limits of reading are not what is measured.
ForeignOptions benchReading() {
  ForeignOptions options;
  options.timeLimit = std::chrono::minutes(5);
  options.memoryLimit = std::size_t{8} << 30U;
  options.outputLimit = std::size_t{4} << 30U;
  return options;
}

/// Read, matched and checked row by row, then written as one edit that can be undone, the file synced.
Result<Measurement> importTable(const BenchFolder& folder, const Entry& entry, const std::string& table,
                                const std::string& subject, std::size_t rts, int repeat) {
  const std::string copy = folder.file("copy.gpkg");
  return measure(subject, rts, repeat, [&]() -> Result<double> {
    std::filesystem::copy_file(entry.project, copy, std::filesystem::copy_options::overwrite_existing);
    KAWASAN_ASSIGN(Project project, Project::open(copy));
    KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
    return timed([&]() -> Result<void> {
      KAWASAN_ASSIGN(const std::vector<RawTable> tables, readTables(table, benchReading()));
      NumericOptions options;
      options.surveyName = "2025";
      options.surveyYear = 2025;
      KAWASAN_ASSIGN(NumericPlan plan, planNumericImport(tables.front(), options, *snapshot));
      if (plan.matched != rts) return fail(ErrorCode::Internal, {{"what", "rows without RT"}}, std::to_string(rts));
      return project.edit({"import-numeric", {}}, [&plan](Edit& edit) { return applyNumericPlan(edit, plan); });
    });
  });
}

/// What follows a keystroke before anything is drawn: the durable edit, the new snapshot, the scores of every level and
/// the ranking.
Result<Measurement> keystroke(const Entry& entry, const SharedRegulation& regulation, std::size_t rts, int repeat) {
  KAWASAN_ASSIGN(Project project, Project::open(entry.project));
  KAWASAN_ASSIGN(SharedSnapshot snapshot, project.snapshot());
  const FeatureId survey = snapshot->surveys.back().id;
  ScoreBoard board(snapshot, regulation, survey);
  Micro amount = 0;
  return measure("one figure typed: stored, scored, ranked", rts, repeat, [&] {
    return timed([&]() -> Result<void> {
      const FeatureId rt = snapshot->rts[snapshot->rts.size() / 2].id;
      const FigureTable& figures = snapshot->figuresOf(survey);
      FigureRow row = figures.row(*figures.indexOfRt(rt));
      row[Parameter::RoadSurface] = ++amount * kMicroPerUnit;
      KAWASAN_TRY(project.edit({"set-figures", {}}, [&](Edit& edit) -> Result<void> {
        edit.putFigures(survey, rt, row, {});
        return {};
      }));
      KAWASAN_ASSIGN(snapshot, project.snapshot());
      board.update(snapshot, project.lastChange());
      return {};
    });
  });
}

Result<Measurement> checkAll(const Entry& entry, const Regulation& regulation, std::size_t rts, int repeat) {
  KAWASAN_ASSIGN(Project project, Project::open(entry.project));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  return measure("check all figures", rts, repeat, [&] {
    return timed([&]() -> Result<void> {
      const auto findings = checkFigures(*snapshot, regulation, snapshot->surveys.back());
      return findings.empty() ? fail(ErrorCode::Internal, {{"what", "no findings"}}) : Result<void>();
    });
  });
}

/// RT and buildings from map files: what a planner waits for, reading included, and the counting alone.
Result<Measurements> countBuildings(const BenchOptions& options, const Regulation& regulation) {
  Snapshot snapshot;
  snapshot.info.crs = "EPSG:32749";
  KAWASAN_ASSIGN(const auto rtLayers, readVectors(options.rtFile));
  KAWASAN_ASSIGN(const ForeignAreas areas, toProject(options.rtFile, rtLayers, {snapshot.info.crs, snapshot.info.crs}));
  for (const ForeignArea& area : areas.areas) {
    Rt rt;
    rt.id = static_cast<FeatureId>(snapshot.rts.size() + 1);
    rt.geometry = std::make_shared<const MultiPolygon>(area.geometry);
    snapshot.rts.push_back(rt);
  }
  snapshot.buildIndex();
  Measurement whole;
  whole.subject = "buildings inside every RT, file read";
  Measurement counting;
  counting.subject = "buildings inside every RT, counting alone";
  whole.rts = counting.rts = snapshot.rts.size();
  for (int run = 0; run < options.repeat; ++run) {
    KAWASAN_ASSIGN(const double all, timed([&]() -> Result<void> {
                     KAWASAN_ASSIGN(const MapFigures counted,
                                    figuresFromFile(snapshot, nullptr, regulation, MapSource::Buildings,
                                                    options.buildings, benchReading()));
                     whole.cells = counting.cells = counted.read;
                     return {};
                   }));
    whole.milliseconds.push_back(all);
  }
  ForeignOptions reading = benchReading();
  reading.detail = detailOf(MapSource::Buildings);
  KAWASAN_ASSIGN(const auto buildings, readVectors(options.buildings, reading));
  for (int run = 0; run < options.repeat; ++run) {
    KAWASAN_ASSIGN(const double alone, timed([&]() -> Result<void> {
                     KAWASAN_TRY(figuresFromMap(snapshot, nullptr, regulation, MapSource::Buildings, options.buildings,
                                                buildings));
                     return {};
                   }));
    counting.milliseconds.push_back(alone);
  }
  return Measurements{std::move(whole), std::move(counting)};
}

}  // namespace

Result<Measurements> benchFigureEntry(const BenchOptions& options) {
  KAWASAN_ASSIGN(const SharedRegulation regulation, regulationByEdition(kFiguresEdition));
  Measurements all;
  for (const std::size_t rts : options.rts) {
    const BenchFolder folder(options.folder);
    KAWASAN_ASSIGN(const Entry entry, prepare(folder, benchFigures(rts)));
    KAWASAN_ASSIGN(Measurement imported, importTable(folder, entry, entry.table,
                                                     "import CSV: read, match, check, write", rts, options.repeat));
    all.push_back(std::move(imported));
    KAWASAN_ASSIGN(Measurement workbook, importTable(folder, entry, entry.workbook,
                                                     "import XLSX: read, match, check, write", rts, options.repeat));
    all.push_back(std::move(workbook));
    KAWASAN_ASSIGN(Measurement typed, keystroke(entry, regulation, rts, options.repeat));
    all.push_back(std::move(typed));
    KAWASAN_ASSIGN(Measurement checked, checkAll(entry, *regulation, rts, options.repeat));
    all.push_back(std::move(checked));
  }
  if (!options.buildings.empty()) {
    KAWASAN_ASSIGN(Measurements counted, countBuildings(options, *regulation));
    for (Measurement& each : counted) all.push_back(std::move(each));
  }
  return all;
}

}  // namespace kawasan
