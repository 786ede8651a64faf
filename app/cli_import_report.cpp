#include "app/cli_import_report.h"

#include <algorithm>
#include <cmath>

#include "gis/geodesic.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/origin_text.h"
#include "ui/text/unmatched_text.h"

namespace kawasan {

namespace {

/// So much of an area is not moved by a better survey of its border: it is probably another area.
constexpr double kFarOff = 0.1;

bool isFarOff(const ReplacedOutline& outline) {
  return std::abs(outline.after - outline.before) > kFarOff * outline.before;
}

}  // namespace

bool ImportReport::hasFindings() const {
  return !unmatchedFile.empty() || !kawasanNotSet.empty() || !refused.empty() || !problems.empty() ||
         !repaired.empty() || filledCells(sheetsNotRead) > 0 || std::any_of(replaced.begin(), replaced.end(), isFarOff);
}

ImportReport reportOf(const NumericPlan& plan) {
  ImportReport report;
  report.file = plan.file;
  report.sheet = plan.sheet;
  report.read = plan.read;
  report.imported = rowsTaken(plan);
  report.matched = plan.matched;
  report.severalRows = plan.severalRows;
  report.kelurahan = plan.place.kelurahan;
  report.kelurahanCell = plan.place.cell;
  report.placesBelow = plan.placesBelow;
  for (const MappedColumn& column : plan.header.columns) {
    if (isInSquareMetres(column)) report.squareMetres.push_back(column.header);
    if (isInKilometres(column)) report.kilometres.push_back(column.header);
  }
  report.created = plan.newAreas.rts.size();
  report.unmatchedFile = plan.unmatchedFile;
  // A file of whole kelurahan was never meant to name every RT.
  if (!plan.rows.empty()) report.unmatchedProject = plan.unmatchedProject;
  report.kawasanNotSet = plan.kawasanNotSet;
  report.refused = plan.refused;
  report.flagged = plan.flagged;
  report.sheetsNotRead = plan.sheetsNotRead;
  report.shifts = plan.shifts;
  report.emptyKept = plan.emptyCells;
  report.changed = plan.changed;
  report.isRemembered = plan.isRemembered;
  report.dashes = plan.dashes;
  report.unused = plan.header.unused;
  report.untitled = plan.header.untitled;
  return report;
}

ImportReport reportOf(const AttributePlan& plan) {
  ImportReport report;
  report.file = plan.file;
  report.sheet = plan.sheet;
  report.read = plan.read;
  report.imported = plan.considerations.size() + plan.legality.size() + plan.decree.size();
  report.matched = plan.matched;
  report.unmatchedFile = plan.unmatchedFile;
  report.unmatchedProject = plan.unmatchedProject;
  report.unused = plan.unused;
  report.refused = plan.refused;
  report.linesWithoutDate = linesWithoutDate(plan);
  return report;
}

ImportReport reportOf(const AreaPlan& plan, const std::string& crs) {
  ImportReport report;
  report.file = plan.file;
  report.ofShapes = true;
  report.read = plan.read;
  report.imported = plan.imported.size();
  for (const ImportedShape& shape : plan.imported) (shape.isNew ? report.created : report.matched) += 1;
  report.unmatchedFile = plan.unmatchedFile;
  report.unmatchedProject = plan.unmatchedProject;
  report.kawasanNotSet = plan.kawasanNotSet;
  report.refused = plan.refused;
  report.problems = plan.problems;
  report.repaired = plan.repaired;
  report.located = plan.located;
  if (const auto meter = AreaMeter::make(crs)) {
    for (const ReplacedShape& shape : plan.replaced)
      report.replaced.push_back({shape.name, meter->hectares(*shape.before), meter->hectares(*shape.after)});
  }
  report.zones = plan.zoneProposals;
  report.unused = plan.unusedFields;
  return report;
}

ImportReport reportOf(const ActivityPlan& plan) {
  ImportReport report;
  report.file = plan.file;
  report.sheet = plan.sheet;
  report.read = plan.read;
  report.imported = plan.matched;
  report.matched = plan.matched;
  report.unmatchedFile = plan.unmatchedFile;
  report.unmatchedProject = plan.unmatchedProject;
  report.refused = plan.refused;
  report.flagged = plan.flagged;
  report.unused = plan.unused;
  report.activities =
      ActivityCounts{plan.activities.size(), plan.effects,           plan.present, plan.filled.size(),
                     plan.rowsWithoutAmount, plan.rowsWithoutSource, plan.groups,  plan.groupsUnmatched};
  return report;
}

namespace {

Json unmatchedJson(const std::vector<UnmatchedRow>& rows) {
  Json list = Json::array();
  for (const UnmatchedRow& row : rows) {
    list.push_back({{"row", row.row},
                    {"label", row.label},
                    {"reason", row.reason},
                    {"suggestion", row.suggestion.empty() ? Json(nullptr) : Json(row.suggestion)}});
    if (row.suggestedRow != 0) list.back()["suggestion_row"] = row.suggestedRow;
  }
  return list;
}

Json problemsJson(const std::vector<ForeignProblem>& problems) {
  Json list = Json::array();
  for (const ForeignProblem& problem : problems) {
    list.push_back({{"layer", problem.layer}, {"number", problem.number}, {"reason", problem.reason}});
  }
  return list;
}

Json cellsJson(const ImportReport& report, const std::vector<RefusedCell>& cells) {
  Json list = Json::array();
  for (const RefusedCell& cell : cells) {
    list.push_back({{"sheet", cell.sheet.empty() ? report.sheet : cell.sheet},
                    {"row", cell.row},
                    {"column", cell.column},
                    {"letter", cell.letter},
                    {"value", cell.value},
                    {"reason", cell.reason},
                    {"expected", cell.expected}});
  }
  return list;
}

/// Null where nothing was entered; a number but for the class.
Json changedValue(const ImportChange& change, const std::string& value) {
  if (value.empty()) return nullptr;
  if (change.field == "tingkat") return value;
  return Json::parse(value, nullptr, false);
}

Json changedJson(const std::vector<ImportChange>& changes) {
  Json list = Json::array();
  for (const ImportChange& change : changes) {
    list.push_back({{"row", change.row},
                    {"sheet", change.sheet},
                    {"cell", change.cell},
                    {"area", change.area},
                    {"field", change.field},
                    {"old", changedValue(change, change.before)},
                    {"new", changedValue(change, change.after)}});
  }
  return list;
}

Json takenJson(const std::vector<FormCell>& cells) {
  Json list = Json::array();
  for (const FormCell& cell : cells) {
    list.push_back({{"sheet", cell.sheet},
                    {"row", cell.row},
                    {"letter", cell.letter},
                    {"label", cell.label},
                    {"field", cell.target},
                    {"value", cell.value}});
  }
  return list;
}

Json shiftsJson(const std::vector<RowShift>& shifts) {
  Json list = Json::array();
  for (const RowShift& shift : shifts) {
    list.push_back({{"row", shift.row},
                    {"label", shift.label},
                    {"from", columnLetter(shift.from)},
                    {"by", shift.by},
                    {"total_first", shift.totalFirst}});
  }
  return list;
}

Json toJson(const ImportReport& report, const char* schema, bool dryRun) {
  Json project = Json::array();
  for (const UnmatchedArea& area : report.unmatchedProject) project.push_back(area.name);
  Json located = Json::array();
  for (const LocatedShape& shape : report.located) {
    located.push_back(
        {{"number", shape.number}, {"name", shape.name}, {"level", keyOf(shape.level)}, {"found", shape.found}});
  }
  Json zones = Json::array();
  for (const ZoneProposal& zone : report.zones) {
    zones.push_back({{"name", zone.name}, {"kind", zone.kind}, {"is_settlement", zone.isSettlement}});
  }
  Json json{{"schema", schema},
            {"file", report.file},
            {"sheet", report.sheet},
            {"dry_run", dryRun},
            {"read", report.read},
            {"imported", report.imported},
            {"matched", report.matched},
            {"created", report.created},
            {"unmatched_file", unmatchedJson(report.unmatchedFile)},
            {"unmatched_project", project},
            {"kawasan_not_set", unmatchedJson(report.kawasanNotSet)},
            {"refused", cellsJson(report, report.refused)},
            {"problems", problemsJson(report.problems)},
            {"repaired", problemsJson(report.repaired)},
            {"unused", report.unused},
            {"untitled", report.untitled}};
  if (report.ofShapes) {
    json["located"] = located;
    Json replaced = Json::array();
    for (const ReplacedOutline& outline : report.replaced) {
      replaced.push_back({{"name", outline.name}, {"ha_before", outline.before}, {"ha_after", outline.after}});
    }
    json["replaced"] = replaced;
  } else {
    json["flagged"] = cellsJson(report, report.flagged);
    json["shifts"] = shiftsJson(report.shifts);
    if (report.severalRows.rts > 0)
      json["several_rows"] = {{"rts", report.severalRows.rts}, {"rows", report.severalRows.rows}};
    if (!report.kelurahan.empty()) json["kelurahan"] = report.kelurahan;
    for (const PlaceFrom& below : report.placesBelow)
      json["kelurahan_from"].push_back({{"row", below.row + 1}, {"kelurahan", below.place.kelurahan}});
    if (!report.squareMetres.empty()) json["square_metres"] = report.squareMetres;
    if (!report.kilometres.empty()) json["kilometres"] = report.kilometres;
    json["empty_kept"] = report.emptyKept;
    json["changed"] = changedJson(report.changed);
    json["remembered"] = report.isRemembered;
    for (const auto& [written, meant] : report.recalled)
      json["recalled"].push_back({{"name", written}, {"taken_as", meant}});
    if (!report.taken.empty()) json["taken"] = takenJson(report.taken);
    for (const SheetNotRead& sheet : report.sheetsNotRead) {
      json["sheets_not_read"].push_back(
          {{"sheet", sheet.sheet}, {"reason", sheet.reason}, {"cells", cellsJson(report, sheet.cells)}});
    }
  }
  if (!report.zones.empty()) json["zones"] = zones;
  if (report.activities) {
    json["activities"] = report.activities->activities;
    json["effects"] = report.activities->effects;
    json["present"] = report.activities->present;
    json["filled"] = report.activities->filled;
    json["rows_without_amount"] = report.activities->withoutAmount;
    json["rows_without_source"] = report.activities->withoutSource;
    json["groups"] = report.activities->groups;
    json["groups_unmatched"] = report.activities->groupsUnmatched;
  }
  return json;
}

void printHeading(const QString& text) {
  printLine();
  printLine(text);
}

void printUnmatched(const std::vector<UnmatchedRow>& rows, const QString& heading, const QString& numberHeading) {
  if (rows.empty()) return;
  printHeading(heading);
  OutputTable table{{{"row", numberHeading, true}, {"label", CliText::tr("Name")}, {"reason", CliText::tr("Why")}}, {}};
  for (const UnmatchedRow& row : rows) {
    table.rows.push_back({countCell(static_cast<std::int64_t>(row.row)), textCell(row.label),
                          keyCell(describeUnmatched(row), row.reason)});
  }
  printTable(table, OutputFormat::Table);
}

/// A reason of the import, or what was wrong with the shape.
QString whyText(const std::string& reason) {
  const QString defect = shapeDefect(reason);
  return defect == fromUtf8(reason) ? describeReason(reason) : defect;
}

void printProblems(const std::vector<ForeignProblem>& problems, const QString& heading) {
  if (problems.empty()) return;
  printHeading(heading);
  OutputTable table{
      {{"layer", CliText::tr("Layer")}, {"number", CliText::tr("Shape"), true}, {"reason", CliText::tr("Why")}}, {}};
  for (const ForeignProblem& problem : problems) {
    table.rows.push_back({textCell(problem.layer), countCell(static_cast<std::int64_t>(problem.number)),
                          keyCell(whyText(problem.reason), problem.reason)});
  }
  printTable(table, OutputFormat::Table);
}

void printCells(const ImportReport& report, const std::vector<RefusedCell>& cells, const QString& heading) {
  if (cells.empty()) return;
  printHeading(heading);
  const bool sheets = std::any_of(cells.begin(), cells.end(), [](const RefusedCell& c) { return !c.sheet.empty(); });
  OutputTable table;
  if (sheets) table.columns.push_back({"sheet", CliText::tr("Sheet")});
  table.columns.insert(table.columns.end(), {{"row", report.ofShapes ? CliText::tr("Shape") : CliText::tr("Row"), true},
                                             {"column", CliText::tr("Column")},
                                             {"value", CliText::tr("Value")},
                                             {"reason", CliText::tr("Why")}});
  for (const RefusedCell& cell : cells) {
    const QString whole = report.ofShapes ? CliText::tr("(whole shape)") : CliText::tr("(whole row)");
    const QString column = cell.column.empty() ? whole
                           : cell.letter.empty()
                               ? fromUtf8(cell.column)
                               : QStringLiteral("%1 (%2)").arg(fromUtf8(cell.column), fromUtf8(cell.letter));
    std::vector<Cell> row;
    if (sheets) row.push_back(textCell(cell.sheet));
    row.insert(row.end(), {countCell(static_cast<std::int64_t>(cell.row)), keyCell(column, cell.column),
                           textCell(cell.value), keyCell(describeReason(cell.reason, cell.expected), cell.reason)});
    table.rows.push_back(std::move(row));
  }
  printTable(table, OutputFormat::Table);
}

/// A number of the plan in the user's language; nothing entered as "–".
Cell figureCell(const ImportChange& change, const std::string& value) {
  if (value.empty()) return missingCell();
  bool isNumber = false;
  const double number = fromUtf8(value).toDouble(&isNumber);
  return change.field == "tingkat" || !isNumber ? textCell(value)
                                                : Cell{formatPlain(number, 6, currentLanguage()), jsonNumber(number)};
}

/// Where the figures of an official form were found.
void printTaken(const std::vector<FormCell>& cells) {
  if (cells.empty()) return;
  printHeading(CliText::tr("Found in the form:"));
  OutputTable table{{{"sheet", CliText::tr("Sheet")},
                     {"cell", CliText::tr("Cell")},
                     {"label", CliText::tr("Label")},
                     {"field", CliText::tr("Figure")},
                     {"value", CliText::tr("Value")}},
                    {}};
  for (const FormCell& cell : cells) {
    table.rows.push_back({textCell(cell.sheet), textCell(cell.letter + std::to_string(cell.row)),
                          textCell(cell.label.substr(0, 60)), keyCell(fieldName(cell.target), cell.target),
                          textCell(cell.value)});
  }
  printTable(table, OutputFormat::Table);
}

/// Every number of a form that stands for no figure, so that nobody has to guess what was left out.
void printNotUsed(const std::vector<FormCell>& cells) {
  if (cells.empty()) return;
  printHeading(CliText::tr("Numbers of the form that stand for none of the figures of an RT (%1):").arg(cells.size()));
  OutputTable table{{{"cell", CliText::tr("Cell")}, {"value", CliText::tr("Value")}, {"label", CliText::tr("Label")}},
                    {}};
  for (const FormCell& cell : cells) {
    table.rows.push_back({textCell(cell.letter + std::to_string(cell.row)), textCell(cell.value),
                          textCell(utf8(fromUtf8(cell.label).simplified().left(70)))});
  }
  printTable(table, OutputFormat::Table);
}

/// Their cells would be hundreds of lines: how many there are, and where to read them.
void printSheetsNotRead(const std::vector<SheetNotRead>& sheets) {
  if (sheets.empty()) return;
  printHeading(CliText::tr("Sheets that are not read; --refused writes their filled cells to a file:"));
  OutputTable table{
      {{"sheet", CliText::tr("Sheet")}, {"cells", CliText::tr("Filled cells"), true}, {"reason", CliText::tr("Why")}},
      {}};
  for (const SheetNotRead& sheet : sheets) {
    table.rows.push_back({textCell(sheet.sheet), countCell(static_cast<std::int64_t>(sheet.cells.size())),
                          keyCell(describeReason(sheet.reason), sheet.reason)});
  }
  printTable(table, OutputFormat::Table);
}

/// The first differences from what the project holds; JSON has them all.
void printChanges(const std::vector<ImportChange>& changes) {
  if (changes.empty()) return;
  constexpr std::size_t kShown = 40;
  printHeading(CliText::tr("Other than in the project so far (%1):").arg(changes.size()));
  OutputTable table{{{"cell", CliText::tr("Cell")},
                     {"area", CliText::tr("Name")},
                     {"field", CliText::tr("Figure")},
                     {"old", CliText::tr("So far"), true},
                     {"new", CliText::tr("From the file"), true}},
                    {}};
  for (std::size_t i = 0; i < std::min(changes.size(), kShown); ++i) {
    const ImportChange& change = changes[i];
    table.rows.push_back({textCell(utf8(placeInFile(change))), textCell(change.area),
                          keyCell(fieldName(change.field), change.field), figureCell(change, change.before),
                          figureCell(change, change.after)});
  }
  printTable(table, OutputFormat::Table);
  if (changes.size() > kShown) printLine(CliText::tr("and %1 more").arg(changes.size() - kShown));
}

/// A long list in one line, the rest counted.
void printNames(const QString& heading, const QStringList& names) {
  if (names.isEmpty()) return;
  constexpr qsizetype kShown = 12;
  QString line = names.mid(0, kShown).join(QStringLiteral(", "));
  if (names.size() > kShown) line += CliText::tr(", and %1 more").arg(names.size() - kShown);
  printLine();
  printLine(heading + u' ' + line);
}

/// Outlines that are far off first; the border of a better survey last.
void printReplaced(std::vector<ReplacedOutline> outlines) {
  if (outlines.empty()) return;
  constexpr std::size_t kShown = 40;
  std::stable_partition(outlines.begin(), outlines.end(), isFarOff);
  printHeading(CliText::tr("Outlines that took the place of others (%1):").arg(outlines.size()));
  OutputTable table{{{"name", CliText::tr("Name")},
                     {"before", CliText::tr("Hectares so far"), true},
                     {"after", CliText::tr("Hectares now"), true},
                     {"look", CliText::tr("Please look")}},
                    {}};
  for (std::size_t i = 0; i < std::min(outlines.size(), kShown); ++i) {
    const ReplacedOutline& outline = outlines[i];
    const bool isFar = isFarOff(outline);
    table.rows.push_back(
        {textCell(outline.name), numberCell(outline.before, 4), numberCell(outline.after, 4),
         isFar ? keyCell(CliText::tr("far from what it was: is it the same area?"), "far") : missingCell()});
  }
  printTable(table, OutputFormat::Table);
  if (outlines.size() > kShown) printLine(CliText::tr("and %1 more").arg(outlines.size() - kShown));
}

void printActivityCounts(const ImportReport& report, const QString& where) {
  const ActivityCounts& counts = *report.activities;
  printLine(CliText::tr("%1: rows read %2, understood %3. New activities: %4, effects: %5.")
                .arg(where)
                .arg(report.read)
                .arg(report.imported)
                .arg(counts.activities)
                .arg(counts.effects));
  if (counts.present > 0) printLine(CliText::tr("Activities in the project already: %1.").arg(counts.present));
  if (counts.filled > 0)
    printLine(CliText::tr("Of these with fields filled in that were empty: %1.").arg(counts.filled));
  printLine(CliText::tr("Rows without an amount: %1 (not known, not zero); without a source of funds: %2.")
                .arg(counts.withoutAmount)
                .arg(counts.withoutSource));
  printLine(
      CliText::tr("RT, criterion and year with something booked: %1; of these %2 in RT that the project does not have.")
          .arg(counts.groups)
          .arg(counts.groupsUnmatched));
}

void printForPeople(const ImportReport& report, bool dryRun) {
  const QString where = report.sheet.empty()
                            ? fromUtf8(report.file)
                            : QStringLiteral("%1 [%2]").arg(fromUtf8(report.file), fromUtf8(report.sheet));
  if (dryRun) printLine(CliText::tr("Only tried out, nothing was changed."));
  if (report.ofShapes) {
    printLine(CliText::tr("%1: shapes read %2, taken %3 (new %4, known %5).")
                  .arg(where)
                  .arg(report.read)
                  .arg(report.imported)
                  .arg(report.created)
                  .arg(report.matched));
  } else if (report.activities) {
    printActivityCounts(report, where);
  } else if (!report.makesAreas) {
    printLine(CliText::tr("%1: rows read %2, taken %3 (known already %4).")
                  .arg(where)
                  .arg(report.read)
                  .arg(report.imported)
                  .arg(report.matched));
  } else {
    printLine(CliText::tr("%1: rows read %2, taken %3 (new areas %4).")
                  .arg(where)
                  .arg(report.read)
                  .arg(report.imported)
                  .arg(report.created));
  }
  const QString number = report.ofShapes ? CliText::tr("Shape") : CliText::tr("Row");
  std::vector<UnmatchedRow> named = report.unmatchedFile;
  const auto nameless =
      std::stable_partition(named.begin(), named.end(), [](const UnmatchedRow& row) { return namesArea(row.reason); });
  const std::vector<UnmatchedRow> aside(nameless, named.end());
  named.erase(nameless, named.end());
  printUnmatched(named, CliText::tr("In the file, but not in the project:"), number);
  printUnmatched(aside, CliText::tr("In the file, but of no area:"), number);
  printUnmatched(report.kawasanNotSet, CliText::tr("Taken, but without their kawasan:"), number);
  printCells(report, report.refused, CliText::tr("Not taken; the project keeps what it has:"));
  const auto percents = std::ranges::count(report.refused, "percent-without-volume", &RefusedCell::reason);
  if (percents > 0) {
    printLine(CliText::tr("Percents without a volume: %1; --percents works the volumes out from their bases, as "
                          "estimates.")
                  .arg(percents));
  }
  const auto shifted = std::ranges::count(report.refused, "row-looks-shifted", &RefusedCell::reason);
  if (shifted > 0 && !report.shifts.empty()) {
    printLine(CliText::tr("%1 of the shifted rows make sense when moved back; --shift-back takes them that way.")
                  .arg(report.shifts.size()));
  }
  if (shifted > 0)
    printLine(CliText::tr("Rows that only look shifted: %1; --take-shifted takes them as they stand.").arg(shifted));
  if (report.severalRows.rts > 0) {
    const auto isWaiting = [](const RefusedCell& cell) {
      return cell.reason == "several-rows" || cell.reason == "duplicate-row";
    };
    const QString counted = std::ranges::any_of(report.refused, isWaiting)
                                ? CliText::tr(
                                      "%1 rows are of %2 RT; --rows sum adds them up, --rows sum-known adds up "
                                      "what is filled in.")
                                : CliText::tr("Rows added up: %1, to RT: %2.");
    printLine(counted.arg(report.severalRows.rows).arg(report.severalRows.rts));
  }
  if (!report.kelurahan.empty() && !report.placesBelow.empty()) {
    printLine(
        CliText::tr("No column names the kelurahan: the first rows are taken for %1.").arg(fromUtf8(report.kelurahan)));
  } else if (!report.kelurahan.empty() && !report.kelurahanCell.empty()) {
    printLine(CliText::tr("No column names the kelurahan: all rows are taken for %1, as cell %2 says.")
                  .arg(fromUtf8(report.kelurahan), fromUtf8(report.kelurahanCell)));
  } else if (!report.kelurahan.empty()) {
    printLine(CliText::tr("No column names the kelurahan: all rows are taken for %1.").arg(fromUtf8(report.kelurahan)));
  }
  for (const auto& [written, meant] : report.recalled) {
    printLine(CliText::tr("%1 is taken for %2, as in an earlier file; --alias says otherwise.")
                  .arg(fromUtf8(written), fromUtf8(meant)));
  }
  if (report.linesWithoutDate > 0) {
    printLine(CliText::tr("Decree lines without a date: %1; where a dated one names the area, that one counts.")
                  .arg(report.linesWithoutDate));
  }
  for (const PlaceFrom& below : report.placesBelow) {
    printLine(CliText::tr("Rows from row %1 on are taken for %2, as the line above them says.")
                  .arg(below.row + 1)
                  .arg(fromUtf8(below.place.kelurahan)));
  }
  if (!report.kilometres.empty()) {
    QStringList headings;
    for (const std::string& heading : report.kilometres) headings << fromUtf8(heading);
    printLine(CliText::tr("Kilometres, times 1,000 to metres: %1.").arg(headings.join(QStringLiteral(", "))));
  }
  if (!report.squareMetres.empty()) {
    QStringList headings;
    for (const std::string& heading : report.squareMetres) headings << fromUtf8(heading);
    printLine(
        CliText::tr("Square metres, divided by 10,000 to hectares: %1.").arg(headings.join(QStringLiteral(", "))));
  }
  if (report.emptyKept > 0) {
    printLine(CliText::tr("%1 cells are empty where the survey holds a figure; it stays. --clear-empty takes it away.")
                  .arg(report.emptyKept));
  }
  printReplaced(report.replaced);
  printCells(report, report.flagged, CliText::tr("Taken; please look at it:"));
  printChanges(report.changed);
  printTaken(report.taken);
  printProblems(report.problems, CliText::tr("Shapes left out:"));
  printProblems(report.repaired, CliText::tr("Shapes that were invalid and have been repaired:"));
  QStringList names;
  for (const UnmatchedArea& area : report.unmatchedProject) names << fromUtf8(area.name);
  printNames(CliText::tr("In the project, but not in the file (%1):").arg(names.size()), names);
  names.clear();
  for (const LocatedShape& shape : report.located)
    names << QStringLiteral("%1 → %2").arg(fromUtf8(shape.name), fromUtf8(shape.found));
  printNames(CliText::tr("Assigned by where they lie (%1):").arg(names.size()), names);
  names.clear();
  for (const ZoneProposal& zone : report.zones) {
    if (zone.isSettlement) names << fromUtf8(zone.name.empty() ? zone.kind : zone.name);
  }
  printNames(CliText::tr("Zones taken for settlement; please check:"), names);
  names.clear();
  for (const std::string& field : report.unused) names << fromUtf8(field);
  names = names.mid(0, names.size() - static_cast<qsizetype>(report.notUsed.size()));
  printNotUsed(report.notUsed);
  printSheetsNotRead(report.sheetsNotRead);
  printNames(CliText::tr("Columns that were not used:"), names);
  names.clear();
  for (const std::string& letter : report.untitled) names << fromUtf8(letter);
  printNames(CliText::tr("Columns without a heading that hold something and were not used:"), names);
}

}  // namespace

namespace {

std::string cellOf(const RefusedCell& cell) {
  return cell.letter.empty() || cell.row == 0 ? std::string() : cell.letter + std::to_string(cell.row);
}

/// What was not taken as it stands, and each difference from the project, one line each; nothing when all went in and
/// is new.
void printCsv(const std::vector<ImportReport>& reports) {
  OutputTable table;
  for (const char* key :
       {"file", "kind", "row", "name", "column", "value", "reason", "suggestion", "sheet", "cell", "old"})
    table.columns.push_back({key, {}});
  struct Line {
    const char* kind;
    std::size_t row = 0;
    std::string name = {}, column = {}, value = {}, reason = {}, suggestion = {};
    std::string sheet = {}, cell = {}, old = {};
  };
  for (const ImportReport& report : reports) {
    const auto add = [&](const Line& line) {
      table.rows.push_back({textCell(report.file), textCell(line.kind), countCell(static_cast<std::int64_t>(line.row)),
                            textCell(line.name), textCell(line.column), textCell(line.value), textCell(line.reason),
                            textCell(line.suggestion), textCell(line.sheet.empty() ? report.sheet : line.sheet),
                            textCell(line.cell), textCell(line.old)});
    };
    const auto addCells = [&](const char* kind, const std::vector<RefusedCell>& cells) {
      for (const RefusedCell& cell : cells)
        add({kind, cell.row, {}, cell.column, cell.value, cell.reason, cell.expected, cell.sheet, cellOf(cell), {}});
    };
    for (const UnmatchedRow& row : report.unmatchedFile)
      add({"unmatched_file", row.row, row.label, {}, {}, row.reason, row.suggestion});
    for (const UnmatchedRow& row : report.kawasanNotSet)
      add({"kawasan_not_set", row.row, row.label, {}, {}, row.reason, row.suggestion});
    for (const UnmatchedArea& area : report.unmatchedProject) add({"unmatched_project", 0, area.name});
    addCells("refused", report.refused);
    addCells("flagged", report.flagged);
    for (const SheetNotRead& sheet : report.sheetsNotRead) addCells("sheet_not_read", sheet.cells);
    for (const ImportChange& change : report.changed)
      add({"changed",
           change.row,
           change.area,
           change.field,
           change.after,
           {},
           {},
           change.sheet,
           change.cell,
           change.before});
    for (const ForeignProblem& problem : report.problems)
      add({"problem", problem.number, problem.layer, {}, {}, problem.reason});
    for (const ForeignProblem& problem : report.repaired)
      add({"repaired", problem.number, problem.layer, {}, {}, problem.reason});
  }
  printTable(table, OutputFormat::Csv);
}

}  // namespace

void printReport(const ImportReport& report, const char* schema, bool dryRun, const CliContext& context) {
  printReports({report}, schema, dryRun, context);
}

void printReports(const std::vector<ImportReport>& reports, const char* schema, bool dryRun,
                  const CliContext& context) {
  if (context.format == OutputFormat::Json) {
    if (reports.size() == 1) return printJson(toJson(reports.front(), schema, dryRun));
    Json files = Json::array();
    for (const ImportReport& report : reports) files.push_back(toJson(report, schema, dryRun));
    return printJson({{"schema", schema}, {"files", files}});
  }
  if (context.format == OutputFormat::Csv) return printCsv(reports);
  for (const ImportReport& report : reports) printForPeople(report, dryRun);
}

}  // namespace kawasan
