#include <algorithm>
#include <filesystem>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_merge_choices.h"
#include "app/cli_output.h"
#include "app/cli_time.h"
#include "app/cli_work.h"
#include "core/model/merge.h"
#include "ui/text/language.h"
#include "ui/text/merge_text.h"

namespace kawasan {

namespace {

struct MergeCommand {
  std::string path;
  std::vector<std::string> copies;
  std::string resolve;
  bool dryRun = false;
};

/// Shapes are named, not written out.
Json jsonValue(const StoredValue& value) {
  struct Visitor {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(std::int64_t number) const { return number; }
    Json operator()(double number) const { return jsonNumber(number); }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(const Blob&) const { return "(shape)"; }
  };
  return std::visit(Visitor{}, value);
}

Json jsonValue(const std::optional<StoredValue>& value) {
  return value ? jsonValue(*value) : Json(nullptr);
}

Json jsonText(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

std::string copyName(const std::string& path) {
  return std::filesystem::path(path).filename().string();
}

Json offerJson(const MergePlan& plan, const MergeItem& item, const MergeOffer& offer) {
  Json json{{"copies", Json::array()}};
  for (const std::size_t copy : offer.copies) json["copies"].push_back(plan.copies[copy].path);
  if (!item.column.empty()) {
    json["value"] = jsonValue(offer.value);
  } else {
    json["removed"] = offer.isRemoval;
    json["row"] = Json::object();
    for (const ColumnValue& column : offer.row) {
      if (!isNull(column.value)) json["row"][column.column] = jsonValue(column.value);
    }
  }
  json["person"] = jsonText(offer.person);
  json["time"] = jsonText(offer.time);
  return json;
}

/// With what `--resolve FILE.json` reads: table, row, column and taken.
Json itemsJson(const MergePlan& plan, const MergeChoices& choices) {
  Json items = Json::array();
  for (const MergeGroup& group : plan.groups) {
    for (std::size_t u = group.first; u < group.first + group.count; ++u) {
      const MergeUnit& unit = plan.units[u];
      for (std::size_t i = unit.first; i < unit.first + unit.count; ++i) {
        const MergeItem& item = plan.items[i];
        Json offers = Json::array();
        for (const MergeOffer& offer : item.offers) offers.push_back(offerJson(plan, item, offer));
        items.push_back({{"kind", keyOf(item.kind)},
                         {"kelurahan", jsonText(group.name)},
                         {"unit_kind", keyOf(unit.kind)},
                         {"unit", unit.name},
                         {"table", item.table},
                         {"row", item.row},
                         {"column", jsonText(item.column)},
                         {"name", jsonText(item.name)},
                         {"survey", jsonText(item.survey)},
                         {"parameter", jsonText(item.parameter)},
                         {"base", jsonValue(item.base)},
                         {"mine", jsonValue(item.mine)},
                         {"mine_person", jsonText(item.minePerson)},
                         {"mine_time", jsonText(item.mineTime)},
                         {"offers", offers},
                         {"outside", item.isOutside},
                         {"taken", choices.taken[i] ? Json(*choices.taken[i]) : Json(nullptr)}});
      }
    }
  }
  return items;
}

Json copiesJson(const MergePlan& plan) {
  Json copies = Json::array();
  for (const MergeCopy& copy : plan.copies) {
    copies.push_back({{"path", copy.path},
                      {"kelurahan", jsonText(copy.kelurahan)},
                      {"person", jsonText(copy.person)},
                      {"time", jsonText(copy.time)},
                      {"edits", copy.edits},
                      {"taken_back", copy.takenBack}});
  }
  return copies;
}

/// "rt_figures.buildings 2019": which value it is, in no language.
std::string itemKey(const MergeItem& item) {
  std::string key = item.table;
  if (!item.column.empty()) key += "." + item.column;
  for (const std::string* part : {&item.survey, &item.parameter, &item.name}) {
    if (!part->empty()) key += " " + *part;
  }
  return key;
}

/// Of a whole row whether it is there.
Json offerValue(const MergeItem& item, const MergeOffer& offer) {
  if (!item.column.empty()) return jsonValue(offer.value);
  return offer.isRemoval ? "removed" : "row";
}

/// One line an offer.
OutputTable offerTable(const MergePlan& plan, const MergeChoices& choices, const Snapshot& snapshot) {
  OutputTable table{{{"kelurahan", CliText::tr("Kelurahan")},
                     {"unit", CliText::tr("Where")},
                     {"kind", CliText::tr("Kind")},
                     {"item", CliText::tr("What")},
                     {"mine", CliText::tr("In the project")},
                     {"theirs", CliText::tr("In the copy")},
                     {"copies", CliText::tr("Copy")},
                     {"person", CliText::tr("Person")},
                     {"time", CliText::tr("Time")},
                     {"taken", CliText::tr("Taken")}},
                    {}};
  for (const MergeGroup& group : plan.groups) {
    for (std::size_t u = group.first; u < group.first + group.count; ++u) {
      const MergeUnit& unit = plan.units[u];
      for (std::size_t i = unit.first; i < unit.first + unit.count; ++i) {
        const MergeItem& item = plan.items[i];
        for (std::size_t o = 0; o < item.offers.size(); ++o) {
          const MergeOffer& offer = item.offers[o];
          const bool isTaken = choices.taken[i] == o;
          QStringList copies;
          for (const std::size_t copy : offer.copies) copies << fromUtf8(copyName(plan.copies[copy].path));
          const auto plain = [](const QString& text) { return Cell{text, utf8(text)}; };
          table.rows.push_back({{nameOf(group), jsonText(group.name)},
                                plain(nameOf(unit)),
                                keyCell(nameOf(item.kind), keyOf(item.kind)),
                                keyCell(nameOf(item), itemKey(item)),
                                {mineText(item, snapshot), jsonValue(item.mine)},
                                {offerText(item, offer, snapshot), offerValue(item, offer)},
                                plain(copies.join(QStringLiteral(", "))),
                                textCell(offer.person),
                                {shownTime(offer.time), offer.time},
                                {isTaken ? CliText::tr("yes") : CliText::tr("no"), isTaken}});
        }
      }
    }
  }
  return table;
}

void printCopies(const MergePlan& plan) {
  for (const MergeCopy& copy : plan.copies) {
    QString line = fromUtf8(copyName(copy.path));
    if (!copy.kelurahan.empty()) line += QStringLiteral(" (%1)").arg(fromUtf8(copy.kelurahan));
    line += QStringLiteral(": ") + CliText::tr("edits: %1").arg(copy.edits);
    if (!copy.person.empty())
      line += CliText::tr(", the last by %1, %2").arg(fromUtf8(copy.person), shownTime(copy.time));
    printLine(line);
    if (copy.takenBack != 0) {
      printLine(QStringLiteral("  ") +
                CliText::tr("Edits from before that were undone in it: %1. They stay as they are in the project.")
                    .arg(copy.takenBack));
    }
  }
  printLine();
}

struct MergeTold {
  std::size_t open = 0;  // conflicts that nobody decided
  std::size_t outside = 0;
  std::size_t notApplicable = 0;
};

MergeTold toldOf(const MergePlan& plan, const ResolvedChoices& resolved) {
  MergeTold told;
  told.notApplicable = plan.count(MergeKind::NotApplicable);
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    const MergeItem& item = plan.items[i];
    if (item.kind == MergeKind::Conflict && !resolved.isDecided[i]) ++told.open;
    if (item.kind != MergeKind::NotApplicable && item.isOutside && !resolved.isDecided[i] && !resolved.choices.taken[i])
      ++told.outside;
  }
  return told;
}

void printSummary(const MergeTold& told, const MergeOutcome& outcome, bool isDryRun) {
  printLine();
  printLine((isDryRun ? CliText::tr("Would be taken over: %1.") : CliText::tr("Taken over: %1.")).arg(outcome.taken));
  if (outcome.skipped != 0)
    printLine(CliText::tr("Left out, as they belong to what was not taken: %1.").arg(outcome.skipped));
  if (told.notApplicable != 0)
    printLine(CliText::tr("Belonging to what the project no longer has: %1.").arg(told.notApplicable));
  if (told.outside != 0) printLine(CliText::tr("Outside the kelurahan of the copy, not taken: %1.").arg(told.outside));
  if (told.open != 0) {
    printLine(CliText::tr("Conflicts left as the project has them: %1. Decide them with --resolve.").arg(told.open));
  }
}

Result<int> merge(const MergeCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const MergePlan plan, planMerge(command.path, command.copies));
  KAWASAN_ASSIGN(const ResolvedChoices resolved, resolveMerge(plan, command.resolve));
  KAWASAN_TRY(Interruption::check());
  MergeOutcome outcome;
  if (command.dryRun) {
    outcome.taken = static_cast<std::size_t>(
        std::ranges::count_if(resolved.choices.taken, [](const auto& taken) { return taken.has_value(); }));
  } else {
    KAWASAN_ASSIGN(outcome, applyMerge(project, plan, resolved.choices));
  }
  const MergeTold told = toldOf(plan, resolved);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "merge/1"},
               {"dry_run", command.dryRun},
               {"copies", copiesJson(plan)},
               {"items", itemsJson(plan, resolved.choices)},
               {"taken", outcome.taken},
               {"skipped", outcome.skipped},
               {"conflicts_left", told.open},
               {"outside", told.outside},
               {"not_applicable", told.notApplicable}});
  } else if (context.format == OutputFormat::Csv) {
    printTable(offerTable(plan, resolved.choices, *snapshot), context.format);
  } else {
    printCopies(plan);
    if (plan.items.empty()) {
      printLine(CliText::tr("The copies have nothing that the project does not have."));
      return kDone;
    }
    printTable(offerTable(plan, resolved.choices, *snapshot), context.format);
    printSummary(told, outcome, command.dryRun);
  }
  const bool isComplete = told.open + told.outside + told.notApplicable + outcome.skipped == 0;
  return isComplete ? kDone : kDoneWithFindings;
}

}  // namespace

void addMergeCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<MergeCommand>();
  CLI::App* command = addProjectCommand(app, context, "merge",
                                        CliText::tr("Take over what was done in copies of the project, as one edit"),
                                        "merge kota.gpkg kalianyar.gpkg duri.gpkg --dry-run", options->path);
  command->add_option("COPY", options->copies, utf8(CliText::tr("Copies of the project")))->required()->type_name("");
  command
      ->add_option("--resolve", options->resolve,
                   utf8(CliText::tr("Conflicts: mine keeps the project's values, theirs takes the copy's; or a file as "
                                    "--dry-run --format json prints it, with \"taken\" set to the number of the offer "
                                    "or null")))
      ->type_name("mine|theirs|FILE.json");
  command->add_flag("--dry-run", options->dryRun, utf8(CliText::tr("Only show what would happen")));
  command->callback([&context, options] { context.run([&] { return merge(*options, context); }); });
}

}  // namespace kawasan
