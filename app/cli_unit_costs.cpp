#include <algorithm>
#include <filesystem>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_import_report.h"
#include "app/cli_output.h"
#include "app/cli_table.h"
#include "app/cli_work.h"
#include "core/import/unit_cost_import.h"
#include "core/plan/catalogue.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct UnitCostCommand {
  std::string path;
  std::string file;
  std::string sheet;
  std::string source;
  std::vector<std::string> fields;
  bool dryRun = false;
};

QString priceCode(const Regulation& regulation, Parameter indicator) {
  const auto index = regulation.indexOfIndicator(indicator);
  return index ? fromUtf8(regulation.indicators[*index].code) : QStringLiteral("–");
}

Cell priceCell(Rupiah amount) {
  return {formatRupiah(amount, currentLanguage()), amount};
}

OutputTable priceTable(const Snapshot& snapshot, const Regulation& regulation) {
  OutputTable table{{{"code", CliText::tr("Code")},
                     {"indicator", CliText::tr("Criterion")},
                     {"work", CliText::tr("Work")},
                     {"unit", CliText::tr("Unit")},
                     {"price", CliText::tr("Price a unit"), true},
                     {"source", CliText::tr("Where the price comes from")}},
                    {}};
  // As people read the criteria and the works, not as the file keeps their keys.
  std::vector<UnitCost> costs(snapshot.unitCosts.begin(), snapshot.unitCosts.end());
  std::ranges::stable_sort(costs, [&](const UnitCost& a, const UnitCost& b) {
    const QString codes[] = {priceCode(regulation, a.indicator), priceCode(regulation, b.indicator)};
    if (codes[0] != codes[1]) return codes[0] < codes[1];
    return workName(a.work).localeAwareCompare(workName(b.work)) < 0;
  });
  for (const UnitCost& cost : costs) {
    const QString code = priceCode(regulation, cost.indicator);
    const QString unit = unitName(unitOf(cost.indicator));
    table.rows.push_back({keyCell(code, utf8(code)), keyCell(nameOf(cost.indicator), identifierOf(cost.indicator)),
                          keyCell(workName(cost.work), cost.work), keyCell(unit, utf8(unit)), priceCell(cost.rupiah),
                          cost.source.empty() ? missingCell() : textCell(cost.source)});
  }
  return table;
}

std::vector<Parameter> withoutPrice(const Snapshot& snapshot, const Regulation& regulation) {
  std::vector<Parameter> open;
  for (const Indicator& indicator : regulation.indicators) {
    const bool hasOne = std::any_of(snapshot.unitCosts.begin(), snapshot.unitCosts.end(),
                                    [&](const UnitCost& cost) { return cost.indicator == indicator.parameter; });
    if (!hasOne) open.push_back(indicator.parameter);
  }
  return open;
}

void list(const Snapshot& snapshot, const Regulation& regulation, const CliContext& context) {
  const OutputTable table = priceTable(snapshot, regulation);
  const std::vector<Parameter> open = withoutPrice(snapshot, regulation);
  if (context.format == OutputFormat::Json) {
    Json missing = Json::array();
    for (const Parameter indicator : open) missing.push_back(identifierOf(indicator));
    printJson({{"schema", "unit-costs/1"}, {"prices", table.toJson()}, {"without_price", missing}});
    return;
  }
  if (context.format == OutputFormat::Csv || !table.rows.empty()) printTable(table, context.format);
  if (context.format == OutputFormat::Csv) return;
  if (!table.rows.empty()) printLine();
  if (open.empty()) return;
  QStringList names;
  for (const Parameter indicator : open) names << priceCode(regulation, indicator);
  printLine(CliText::tr("Without a price: %1.").arg(names.join(QStringLiteral(", "))));
}

Result<void> apply(Project& project, UnitCostPlan& plan, const EditLabel& label) {
  if (plan.isEmpty()) return {};
  return project.edit(label, [&plan](Edit& edit) -> Result<void> {
    applyUnitCostPlan(edit, plan);
    return {};
  });
}

Result<int> import(const UnitCostCommand& command, Project& project, const Snapshot& snapshot,
                   const Regulation& regulation, const CliContext& context) {
  KAWASAN_ASSIGN(const RawTable table, readSheet(command.file, command.sheet));
  KAWASAN_ASSIGN(UnitCostPlan plan, planUnitCostImport(table, snapshot, codesOf(regulation)));
  KAWASAN_TRY(Interruption::check());
  const std::string name = std::filesystem::path(command.file).filename().string();
  if (!command.dryRun) {
    KAWASAN_TRY(
        apply(project, plan, {"import-unit-costs", {{"file", name}, {"count", std::to_string(plan.costs.size())}}}));
  }
  const ImportReport report = reportOfList(plan, plan.costs.size());
  printReport(report, "import-unit-costs/1", command.dryRun, context);
  return report.hasFindings() ? kDoneWithFindings : kDone;
}

Result<int> set(const UnitCostCommand& command, Project& project, const Snapshot& snapshot,
                const Regulation& regulation, const CliContext& context) {
  KAWASAN_ASSIGN(const FieldTexts fields, fieldsOf(command.fields));
  KAWASAN_ASSIGN(UnitCostPlan plan, planUnitCostFields(snapshot, fields, codesOf(regulation), command.source));
  const std::size_t count = plan.costs.size() + plan.removed.size();
  KAWASAN_TRY(apply(project, plan, {"set-unit-costs", {{"count", std::to_string(count)}}}));
  KAWASAN_ASSIGN(const SharedSnapshot after, project.snapshot());
  list(*after, regulation, context);
  return kDone;
}

Result<int> unitCosts(const UnitCostCommand& command, const CliContext& context) {
  if (!command.file.empty() && !command.fields.empty()) {
    return fail(ErrorCode::BadValue, {{"field", "2b@road_concrete=850000"},
                                      {"value", command.fields.front()},
                                      {"expected", "--import FILE, 2b@road_concrete=850000 ..."}});
  }
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  if (!command.file.empty()) return import(command, project, *snapshot, *regulation, context);
  if (!command.fields.empty()) return set(command, project, *snapshot, *regulation, context);
  list(*snapshot, *regulation, context);
  return kDone;
}

}  // namespace

void addUnitCostCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<UnitCostCommand>();
  CLI::App* command = addProjectCommand(
      app, context, "unit-costs", CliText::tr("Prices for one unit of a criterion, by work: lists and sets them"),
      "unit-costs kota.gpkg 2b@road_concrete=850000 --source \"HSPK 2024\"", options->path);
  command
      ->add_option("CRITERION@WORK=RP", options->fields,
                   utf8(CliText::tr("Price of one unit; nothing after = takes it away")))
      ->type_name("");
  command->add_option("--source", options->source, utf8(CliText::tr("Where these prices come from")))
      ->type_name("TEXT");
  command
      ->add_option("--import", options->file,
                   utf8(CliText::tr("Take prices from a table with work, criterion, price and source")))
      ->type_name("FILE");
  command->add_option("--sheet", options->sheet, utf8(CliText::tr("Sheet of a workbook")))->type_name("NAME");
  command->add_flag("--dry-run", options->dryRun, utf8(CliText::tr("Only show what would happen")));
  command->callback([&context, options] { context.run([&] { return unitCosts(*options, context); }); });
}

}  // namespace kawasan
