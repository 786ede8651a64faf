#include "app/cli_editions.h"

#include <algorithm>

#include "app/cli_score_cells.h"
#include "core/rules/edition_comparison.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

Json sideJson(const AreaScore& score) {
  const bool known = score.hasFigures();
  const auto slumClass = known ? score.score.slumClass() : std::nullopt;
  return {{"total", known ? jsonOptional(score.score.total()) : Json(nullptr)},
          {"total_min", score.score.totalMin},
          {"total_max", score.score.totalMax},
          {"class", slumClass ? Json(keyOf(*slumClass)) : Json(nullptr)},
          {"class_min", keyOf(score.score.classMin)},
          {"class_max", keyOf(score.score.classMax)}};
}

/// "Permen PUPR 14/PRT/M/2018" is too wide over a column of numbers.
QString yearOf(const Regulation& regulation) {
  return QString::number(regulation.year);
}

}  // namespace

void printComparison(const Snapshot& snapshot, const Survey& survey, Level level, const Regulation& first,
                     const Regulation& second, OutputFormat format) {
  const std::vector<ComparedArea> areas = compareEditions(snapshot, first, second, survey.id, level);
  const auto differing =
      std::count_if(areas.begin(), areas.end(), [](const auto& area) { return area.classDiffers(); });
  const auto open = std::count_if(areas.begin(), areas.end(), [](const auto& area) { return area.classMayDiffer(); });
  if (format == OutputFormat::Json) {
    Json list = Json::array();
    for (const ComparedArea& area : areas) {
      list.push_back({{"id", area.area.uuid},
                      {"level", keyOf(level)},
                      {"name", area.area.name},
                      {"first", sideJson(area.first)},
                      {"second", sideJson(area.second)},
                      {"class_differs", area.classDiffers()},
                      {"class_may_differ", area.classMayDiffer()}});
    }
    printJson({{"schema", "score-compare/1"},
               {"survey", survey.name},
               {"level", keyOf(level)},
               {"first_edition", first.edition},
               {"second_edition", second.edition},
               {"differing", differing},
               {"open", open},
               {"areas", list}});
    return;
  }
  const bool forPeople = format == OutputFormat::Table;
  OutputTable table{{{"name", CliText::tr("Area")},
                     {"first_total", CliText::tr("Total %1").arg(yearOf(first)), true},
                     {"first_class", CliText::tr("Class %1").arg(yearOf(first))},
                     {"second_total", CliText::tr("Total %1").arg(yearOf(second)), true},
                     {"second_class", CliText::tr("Class %1").arg(yearOf(second))}},
                    {}};
  if (!forPeople) {
    table.columns.push_back({"class_differs", {}});
    table.columns.push_back({"class_may_differ", {}});
  }
  for (const ComparedArea& area : areas) {
    if (forPeople && !area.classDiffers() && !area.classMayDiffer()) continue;
    table.rows.push_back({textCell(area.area.name), totalCell(area.first), classCell(area.first),
                          totalCell(area.second), classCell(area.second)});
    if (forPeople) continue;
    table.rows.back().push_back({{}, area.classDiffers()});
    table.rows.back().push_back({{}, area.classMayDiffer()});
  }
  if (forPeople) {
    printLine(
        CliText::tr("%1 · survey %2 · %3 and %4, same figures")
            .arg(fromUtf8(snapshot.info.city), fromUtf8(survey.name), localText(first.name), localText(second.name)));
    printLine();
  }
  if (!forPeople || !table.rows.empty()) printTable(table, format);
  if (!forPeople) return;
  if (!table.rows.empty()) printLine();
  printLine(CliText::tr("%1 of %2 areas are in another class by the other edition; for another %3 it stays open "
                        "while figures are missing. Totals of the editions cannot be compared: they count other "
                        "indicators.")
                .arg(differing)
                .arg(areas.size())
                .arg(open));
}

}  // namespace kawasan
