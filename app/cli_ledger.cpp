#include "app/cli_ledger.h"

#include <algorithm>

#include "app/cli_score_cells.h"
#include "app/cli_usage.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr ReductionRule kRules[] = {ReductionRule::Whole, ReductionRule::Served, ReductionRule::ScoreShare,
                                    ReductionRule::ContributionShare};

std::string letterText(ReductionRule rule, Level level) {
  return std::string(1, letterOf(rule, level));
}

bool isShown(const RuleChosen& only, ReductionRule rule, Level level) {
  return !only || (only->rule == rule && letterOf(rule, level) == letterOf(*only));
}

Json reductionJson(const LevelHectares& level, const RuleChosen& only) {
  Json list = Json::array();
  for (const ReductionRule rule : kRules) {
    if (!isShown(only, rule, level.level)) continue;
    const Reduction& reduction = level.by(rule);
    const LeftHectares& left = level.leftBy(rule);
    list.push_back({{"rule", keyOf(rule)},
                    {"letter", letterText(rule, level.level)},
                    {"reduced_ha", jsonAmount(reduction.hectares)},
                    {"areas", reduction.areas},
                    {"open_ha", jsonAmount(reduction.open)},
                    {"left_ha", jsonAmount(left.sure)},
                    {"left_open_ha", jsonAmount(left.open)}});
  }
  return list;
}

Json levelJson(const LevelHectares& level, const RuleChosen& only) {
  Json classes = Json::object();
  for (std::size_t i = 0; i < level.byClass.size(); ++i) {
    classes[std::string(keyOf(static_cast<SlumClass>(i)))] = jsonAmount(level.byClass[i]);
  }
  return {{"level", keyOf(level.level)},
          {"slum_ha", jsonAmount(level.slum)},
          {"slum_areas", level.slumAreas},
          {"below_ha", jsonAmount(level.below)},
          {"below_areas", level.belowAreas},
          {"open_ha", jsonAmount(level.open)},
          {"open_areas", level.openAreas},
          {"without_hectares", level.withoutHectares},
          {"partly_known", level.partlyKnown},
          {"moved_down_ha", jsonAmount(level.movedDown)},
          {"became_slum_ha", jsonAmount(level.becameSlum)},
          {"by_class", classes},
          {"reduced", reductionJson(level, only)}};
}

std::vector<Cell> shownRow(const LedgerLine& line, const LevelHectares& level, const RuleChosen& only) {
  std::vector<Cell> row{yearCell(line.year),
                        keyCell(nameOf(line), keyOf(line.source)),
                        keyCell(nameOf(level.level), keyOf(level.level)),
                        {slumText(level), jsonAmount(level.slum)},
                        {belowText(level), jsonAmount(level.below)},
                        {openText(level), jsonAmount(level.open)}};
  for (const ReductionRule rule : kRules) {
    if (!isShown(only, rule, level.level)) continue;
    const Reduction& reduction = level.by(rule);
    row.push_back({reducedText(reduction), jsonAmount(reduction.hectares)});
  }
  if (only) {
    const LeftHectares& left = level.leftBy(only->rule);
    row.push_back({leftText(left), jsonAmount(left.sure)});
    if (only->rule != ReductionRule::Whole) row.push_back({openText(left), jsonAmount(left.open)});
  }
  return row;
}

}  // namespace

void addRuleOption(CLI::App& command, std::string& rule, const QString& help) {
  std::vector<std::string> letters;
  for (const LedgerRule each : kLedgerRules) letters.emplace_back(1, letterOf(each));
  command.add_option("--rule", rule, utf8(help))->check(oneOf(letters))->type_name("LETTER");
}

void printRule(LedgerRule rule, Level areaLevel) {
  printLine(QStringLiteral("  (%1) %2")
                .arg(QChar::fromLatin1(letterOf(rule)), nameOf(rule.rule, rule.isByArea ? areaLevel : Level::Rt)));
}

namespace {

void printRules(const HectareLedger& ledger, const RuleChosen& only) {
  printLine(CliText::tr("Reduction since the opening, in verified hectares, of areas that were slum then:"));
  for (const LedgerRule rule : kLedgerRules) {
    if ((only && rule != *only) || (rule.isByArea && ledger.areaLevel == Level::Rt)) continue;
    printRule(rule, ledger.areaLevel);
  }
}

/// "a, c" of the rule that counts areas whole.
QString letters(const HectareLedger& ledger) {
  const QString rt = QChar::fromLatin1(letterOf(ReductionRule::Whole, Level::Rt));
  if (ledger.areaLevel == Level::Rt) return rt;
  return rt + QStringLiteral(", ") + QChar::fromLatin1(letterOf(ReductionRule::Whole, ledger.areaLevel));
}

/// Where a rule leaves other hectares open than the classes do, so that reduced, left and open make the opening.
void printOpenByRules(const LedgerLine& line) {
  QStringList parts;
  for (const LevelHectares& level : line.levels) {
    for (const ReductionRule rule : kRules) {
      const LeftHectares& left = level.leftBy(rule);
      if (left.open != level.open)
        parts << CliText::tr("(%1) by %2 %3 ha")
                     .arg(fromUtf8(letterText(rule, level.level)), nameOf(level.level), openText(left));
    }
  }
  if (!parts.isEmpty())
    printLine(CliText::tr("Left open by the rules at the end of %1: %2.").arg(line.year).arg(parts.join(u"; ")));
}

/// Why hectares have a mark, and areas that count for nothing, so that nobody takes the sums for the whole city.
void printLeftOut(const HectareLedger& ledger) {
  const auto isBound = [](const LevelHectares& level) { return !level.isSlumWhole() || !level.isBelowWhole(); };
  const bool hasBounds = std::ranges::any_of(
      ledger.lines, [&](const LedgerLine& line) { return std::ranges::any_of(line.levels, isBound); });
  if (hasBounds) printLine(CliText::tr("≥ at least so much: figures or verified hectares are missing."));
  for (const LevelHectares& level : ledger.lines.front().levels) {
    const QString name = nameOf(level.level);
    if (level.withoutHectares > 0)
      printLine(CliText::tr("Without verified hectares, so not counted: %1 %2.").arg(level.withoutHectares).arg(name));
    if (level.partlyKnown > 0)
      printLine(CliText::tr("With RT without verified hectares, so counted with less: %1 %2.")
                    .arg(level.partlyKnown)
                    .arg(name));
  }
}

}  // namespace

Json ledgerJson(const HectareLedger& ledger, const RuleChosen& only) {
  Json lines = Json::array();
  for (const LedgerLine& line : ledger.lines) {
    Json levels = Json::array();
    for (const LevelHectares& level : line.levels) levels.push_back(levelJson(level, only));
    lines.push_back({{"year", line.year},
                     {"source", keyOf(line.source)},
                     {"survey", line.survey.empty() ? Json(nullptr) : Json(line.survey)},
                     {"levels", levels}});
  }
  return lines;
}

OutputTable zeroRows(const HectareLedger& ledger, bool forPeople) {
  const bool hasAreas = ledger.areaLevel != Level::Rt;
  OutputTable table{{{"area", CliText::tr("Area")}}, {}};
  const auto addYearColumns = [&](const char* what, Level level) {
    const std::string key(what);
    table.columns.push_back({"year_" + key, CliText::tr("0 ha by %1").arg(nameOf(level)), true});
    if (!forPeople) table.columns.push_back({"state_" + key, {}});
  };
  const auto addYear = [&](std::vector<Cell>& row, const ZeroYear& zero) {
    row.push_back({zeroYearText(zero), zero.year == 0 ? Json(nullptr) : Json(zero.year)});
    if (!forPeople) row.push_back(keyCell({}, keyOf(zero.state)));
  };
  addYearColumns("by_rt", Level::Rt);
  if (hasAreas) addYearColumns("by_area", ledger.areaLevel);
  table.columns.insert(table.columns.end(), {{"slum_rt", CliText::tr("RT left"), true},
                                             {"open_rt", CliText::tr("RT not certain"), true},
                                             {"slum_ha", CliText::tr("ha left by RT"), true}});
  for (const AreaZero& area : ledger.zero) {
    const ZeroYear& byRt = area.levels.front();
    std::vector<Cell> row{area.areaId == 0 ? Cell{CliText::tr("whole city"), area.name} : textCell(area.name)};
    addYear(row, byRt);
    if (hasAreas) addYear(row, area.levels.back());
    row.push_back(countCell(static_cast<std::int64_t>(byRt.slumAreas)));
    row.push_back(countCell(static_cast<std::int64_t>(byRt.openAreas)));
    row.push_back({leftText(byRt), jsonAmount(byRt.slum)});
    table.rows.push_back(std::move(row));
  }
  return table;
}

void printZero(const HectareLedger& ledger) {
  printLine(CliText::tr("First year of 0 ha, by the rules that count whole (%1); what is left at the end of %2:")
                .arg(letters(ledger))
                .arg(ledger.lines.back().year));
  printTable(zeroRows(ledger, true), OutputFormat::Table);
}

Cell remainingCell(Micro hectares, RemainingBound bound) {
  const Cell cell = amountCell(hectares, 2);
  switch (bound) {
    case RemainingBound::Exact:
      return cell;
    case RemainingBound::Least:
      return bounded(cell, Bound::Least);
    case RemainingBound::Most:
      return bounded(cell, Bound::Most);
    case RemainingBound::Open:
      break;
  }
  return missingCell();
}

Json officialJson(const HectareLedger& ledger) {
  Json entries = Json::array();
  for (const DecreeEntry& entry : ledger.official) {
    entries.push_back({{"event", keyOf(entry.event)},
                       {"year", entry.year == 0 ? Json(nullptr) : Json(entry.year)},
                       {"number", entry.number.empty() ? Json(nullptr) : Json(entry.number)},
                       {"change_ha", jsonAmount(entry.change)},
                       {"remaining_ha", remainingCell(entry.remaining, entry.bound).raw},
                       {"at_least", entry.bound == RemainingBound::Least ? Json("remaining_ha") : Json(nullptr)},
                       {"at_most", entry.bound == RemainingBound::Most ? Json("remaining_ha") : Json(nullptr)},
                       {"outside_decree_ha", jsonAmount(entry.outside)},
                       {"before_decree_ha", jsonAmount(entry.early)}});
  }
  return {{"level", keyOf(ledger.areaLevel)}, {"entries", entries}};
}

void printOfficial(const HectareLedger& ledger) {
  if (ledger.official.empty()) return;
  printLine();
  printLine(CliText::tr("By decrees and signed minutes, in hectares of the decree, counted by %1:")
                .arg(nameOf(ledger.areaLevel)));
  OutputTable table{{{"year", CliText::tr("Year"), true},
                     {"event", CliText::tr("State")},
                     {"change_ha", CliText::tr("Change ha"), true},
                     {"remaining_ha", CliText::tr("Remaining ha"), true}},
                    {}};
  for (const DecreeEntry& entry : ledger.official) {
    table.rows.push_back({yearCell(entry.year), keyCell(nameOf(entry), keyOf(entry.event)), amountCell(entry.change, 2),
                          remainingCell(entry.remaining, entry.bound)});
  }
  printTable(table, OutputFormat::Table);
  if (const QString note = boundNote(ledger.official.back()); !note.isEmpty()) printLine(note);
  for (const QString& note : uncountedNotes(ledger.official)) printLine(note);
}

namespace {

/// The amount as it is, with the bound that people read before it.
Cell hectaresCell(const QString& shown, Micro amount) {
  Cell cell = amountCell(amount, 6);
  if (shown.startsWith(u'≥')) cell.bound = Bound::Least;
  return cell;
}

}  // namespace

OutputTable ledgerRows(const HectareLedger& ledger, const RuleChosen& only) {
  OutputTable table{{{"year", {}},
                     {"source", {}},
                     {"survey", {}},
                     {"level", {}},
                     {"slum_ha", {}},
                     {"below_ha", {}},
                     {"open_ha", {}},
                     {"rule", {}},
                     {"letter", {}},
                     {"reduced_ha", {}},
                     {"reduced_areas", {}},
                     {"rule_open_ha", {}},
                     {"without_hectares", {}},
                     {"partly_known", {}},
                     {"left_ha", {}},
                     {"left_open_ha", {}}},
                    {}};
  for (const LedgerLine& line : ledger.lines) {
    for (const LevelHectares& level : line.levels) {
      for (const ReductionRule rule : kRules) {
        if (!isShown(only, rule, level.level)) continue;
        const Reduction& reduction = level.by(rule);
        table.rows.push_back({yearCell(line.year), keyCell({}, keyOf(line.source)), textCell(line.survey),
                              keyCell({}, keyOf(level.level)), hectaresCell(slumText(level), level.slum),
                              hectaresCell(belowText(level), level.below), hectaresCell(openText(level), level.open),
                              keyCell({}, keyOf(rule)), textCell(letterText(rule, level.level)),
                              hectaresCell(reducedText(reduction), reduction.hectares),
                              countCell(static_cast<std::int64_t>(reduction.areas)), amountCell(reduction.open, 6),
                              countCell(static_cast<std::int64_t>(level.withoutHectares)),
                              countCell(static_cast<std::int64_t>(level.partlyKnown)),
                              hectaresCell(leftText(level.leftBy(rule)), level.leftBy(rule).sure),
                              hectaresCell(openText(level.leftBy(rule)), level.leftBy(rule).open)});
      }
    }
  }
  return table;
}

void printLedger(const HectareLedger& ledger, const RuleChosen& only) {
  OutputTable table{{{"year", CliText::tr("Year"), true},
                     {"source", CliText::tr("State")},
                     {"level", CliText::tr("Counted by")},
                     {"slum_ha", CliText::tr("Slum ha"), true},
                     {"below_ha", CliText::tr("Below limit ha"), true},
                     {"open_ha", CliText::tr("Open ha"), true}},
                    {}};
  if (only) {
    const QChar letter = QChar::fromLatin1(letterOf(*only));
    table.columns.push_back({"reduced_ha", CliText::tr("(%1) ha").arg(letter), true});
    table.columns.push_back({"left_ha", CliText::tr("Left by (%1) ha").arg(letter), true});
    if (only->rule != ReductionRule::Whole)
      table.columns.push_back({"left_open_ha", CliText::tr("Open by (%1) ha").arg(letter), true});
  } else {
    table.columns.insert(table.columns.end(), {{"whole", CliText::tr("(a)/(c) ha"), true},
                                               {"served", CliText::tr("(b) ha"), true},
                                               {"score_share", CliText::tr("(d) ha"), true},
                                               {"contribution_share", CliText::tr("(e) ha"), true}});
  }
  for (const LedgerLine& line : ledger.lines) {
    for (const LevelHectares& level : line.levels) {
      if (!only || isShown(only, only->rule, level.level)) table.rows.push_back(shownRow(line, level, only));
    }
  }
  printTable(table, OutputFormat::Table);
  printLine();
  printRules(ledger, only);
  if (!only) printOpenByRules(ledger.lines.back());
  printLeftOut(ledger);
  if (ledger.decree) {
    printLine(CliText::tr("Hectares of the decree: %1.")
                  .arg(sumText(*ledger.decree, amountCell(ledger.decree->amount, 2).shown)));
  }
}

}  // namespace kawasan
