#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <span>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_report_rows.h"
#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/dates.h"
#include "core/import/paper_fields.h"
#include "core/import/plan_document_fields.h"
#include "core/plan/plan_findings.h"
#include "core/report/city_files.h"
#include "core/report/city_report.h"
#include "core/rules/ranking.h"
#include "ui/paint/report_pages.h"
#include "ui/paint/report_words.h"
#include "ui/paint/report_writer.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct PaperCommand {
  std::string path;
  bool add = false;
  std::string change;
  std::string changeMeeting;
  std::string record;
  std::string remove;
  std::string removeMeeting;
  std::string target;
  std::string signer;
  std::vector<std::string> fields;

  [[nodiscard]] int writes() const {
    return (add ? 1 : 0) + (change.empty() ? 0 : 1) + (changeMeeting.empty() ? 0 : 1) + (record.empty() ? 0 : 1) +
           (remove.empty() ? 0 : 1) + (removeMeeting.empty() ? 0 : 1) + (target.empty() ? 0 : 1) +
           (signer.empty() ? 0 : 1);
  }
  [[nodiscard]] Result<FieldTexts> texts(const char* expected) const {
    const bool needsFields = add || !change.empty() || !changeMeeting.empty() || !record.empty();
    if (writes() > 1 || needsFields == fields.empty()) {
      return fail(ErrorCode::BadValue, {{"field", "FIELD=VALUE"},
                                        {"value", fields.empty() ? std::string() : fields.front()},
                                        {"expected", expected}});
    }
    return fieldsOf(fields);
  }
};

void say(const char* schema, const std::string& id, const std::string& name, const QString& sentence,
         const CliContext& context) {
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", schema}, {"id", id}, {"name", name}});
  } else if (context.format == OutputFormat::Table) {
    printLine(sentence.arg(fromUtf8(name), fromUtf8(id.substr(0, 8))));
  }
}

/// Takes a record away as the edit of that label and says which it was.
template <typename Record>
Result<int> takeAway(Project& project, const Record& record, const std::string& name, const EditLabel& label,
                     void (Edit::*remove)(FeatureId), const char* schema, const CliContext& context) {
  KAWASAN_TRY(project.edit(label, [&](Edit& edit) -> Result<void> {
    (edit.*remove)(record.id);
    return {};
  }));
  say(schema, record.uuid, name, CliText::tr("Removed: %1 (%2)"), context);
  return kDone;
}

// Follow-up lists

Cell dateCell(const std::optional<Date>& date) {
  return date ? keyCell(formatDate(*date, currentLanguage()), isoText(*date)) : missingCell();
}

Result<int> listFollowUps(const Snapshot& snapshot, const CliContext& context) {
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(snapshot, {}));
  const ReportTable table = reportTable(ReportKind::FollowUp, {snapshot, *regulation, 0, {}, dateOfTime(nowText())});
  OutputTable output = reportRows(table, *regulation, context.format == OutputFormat::Table);
  // The table's rows are the lines in their order.
  output.columns.insert(output.columns.begin(), {"id", CliText::tr("Id")});
  for (std::size_t i = 0; i < output.rows.size(); ++i) {
    const std::string& uuid = snapshot.followUps[i].uuid;
    output.rows[i].insert(output.rows[i].begin(), keyCell(fromUtf8(uuid.substr(0, 8)), uuid));
  }
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "follow-up/1"}, {"lines", output.toJson()}});
  } else if (context.format == OutputFormat::Csv || !output.rows.empty()) {
    printTable(output, context.format);
  } else {
    printLine(CliText::tr("No follow-up lines yet."));
  }
  return kDone;
}

Result<int> followUp(const PaperCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(const FieldTexts fields,
                 command.texts("--add|--change ID|--change-meeting TITLE|--record ID FIELD=VALUE..., "
                               "--remove ID, --remove-meeting TITLE"));
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  if (command.add || !command.change.empty()) {
    const FollowUp* known = nullptr;
    if (!command.add) {
      KAWASAN_ASSIGN(known, findFollowUp(*snapshot, command.change));
    }
    KAWASAN_ASSIGN(FollowUpEdit plan, readFollowUp(*snapshot, known, fields));
    const EditLabel label{command.add ? "add-follow-up" : "change-follow-up", {{"item", plan.line.item}}};
    KAWASAN_TRY(project.edit(label, [&plan](Edit& edit) -> Result<void> {
      if (plan.meeting.id == 0) edit.put(plan.meeting);
      plan.line.meetingId = plan.meeting.id;
      edit.put(plan.line);
      return {};
    }));
    say("follow-up/1", plan.line.uuid, plan.line.item,
        command.add ? CliText::tr("Added: %1 (%2)") : CliText::tr("Changed: %1 (%2)"), context);
    return kDone;
  }
  if (!command.changeMeeting.empty()) {
    KAWASAN_ASSIGN(const Meeting* const known, findMeeting(*snapshot, command.changeMeeting));
    KAWASAN_ASSIGN(Meeting meeting, readMeeting(*known, fields));
    KAWASAN_TRY(project.edit({"change-meeting", {{"meeting", meeting.title}}}, [&meeting](Edit& edit) -> Result<void> {
      edit.put(meeting);
      return {};
    }));
    say("follow-up/1", meeting.uuid, meeting.title, CliText::tr("Changed: %1 (%2)"), context);
    return kDone;
  }
  if (!command.record.empty()) {
    KAWASAN_ASSIGN(const FollowUp* const line, findFollowUp(*snapshot, command.record));
    KAWASAN_ASSIGN(FollowUpState state, readFollowUpState(line->id, fields));
    state.person = project.person();
    KAWASAN_TRY(project.edit({"record-follow-up", {{"item", line->item}}}, [&state](Edit& edit) -> Result<void> {
      edit.add(state);
      return {};
    }));
    say("follow-up/1", line->uuid, line->item, CliText::tr("Recorded: %1 (%2)"), context);
    return kDone;
  }
  if (!command.remove.empty()) {
    KAWASAN_ASSIGN(const FollowUp* const line, findFollowUp(*snapshot, command.remove));
    return takeAway(project, *line, line->item, {"remove-follow-up", {{"item", line->item}}}, &Edit::removeFollowUp,
                    "follow-up/1", context);
  }
  if (!command.removeMeeting.empty()) {
    KAWASAN_ASSIGN(const Meeting* const known, findMeeting(*snapshot, command.removeMeeting));
    return takeAway(project, *known, known->title, {"remove-meeting", {{"meeting", known->title}}},
                    &Edit::removeMeeting, "follow-up/1", context);
  }
  return listFollowUps(*snapshot, context);
}

// Minutes

std::string areaName(const Snapshot& snapshot, Level level, FeatureId id) {
  const auto area = areaOf(snapshot, level, id);
  return area ? area->name : std::string();
}

OutputTable minutesTable(const Snapshot& snapshot) {
  OutputTable table{{{"number", CliText::tr("Number")},
                     {"date", CliText::tr("Date")},
                     {"year", CliText::tr("Year"), true},
                     {"title", CliText::tr("Title")},
                     {"rule", CliText::tr("Rule")},
                     {"level", CliText::tr("Level")},
                     {"area", CliText::tr("Area")},
                     {"hectares", CliText::tr("ha"), true},
                     {"files", CliText::tr("Files"), true}},
                    {}};
  for (const Minutes& minutes : snapshot.minutes) {
    const auto rule = [&](Level level) {
      for (std::size_t i = 0; i < kReductionRules; ++i) {
        const auto each = static_cast<ReductionRule>(i);
        if (keyOf(each) == minutes.rule) return keyCell(nameOf(each, level), minutes.rule);
      }
      return missingCell();
    };
    const auto files = snapshot.attachmentsOf(AttachmentOwner::Minutes, minutes.id).size();
    for (const MinutesLine& line : snapshot.linesOf(minutes.id)) {
      table.rows.push_back({textCell(minutes.number), dateCell(minutes.date),
                            Cell{QString::number(minutes.effectYear()), minutes.effectYear()}, textCell(minutes.title),
                            rule(line.level), keyCell(nameOf(line.level), keyOf(line.level)),
                            textCell(areaName(snapshot, line.level, line.areaId)), amountCell(line.hectares, 2),
                            countCell(static_cast<std::int64_t>(files))});
    }
  }
  return table;
}

/// Hectares, or "none".
Result<Micro> readTarget(const std::string& text) {
  if (text == "none") return kMissing;
  const auto number = parseNumber(text, DecimalMark::Comma);
  const auto micro =
      number && !number->otherReading && number->value > 0 ? microFromDouble(number->value) : std::nullopt;
  if (!micro) return fail(ErrorCode::BadValue, {{"field", "--target"}, {"value", text}, {"expected", "40,25, none"}});
  return *micro;
}

QString targetText(const ProjectInfo& info) {
  const QString city = fromUtf8(info.city);
  if (isMissing(info.targetHectares)) return CliText::tr("%1 has no target.").arg(city);
  return CliText::tr("Target of %1: %2 ha.").arg(city, amountCell(info.targetHectares, 2).shown);
}

Result<int> setTarget(Project& project, const Snapshot& snapshot, const std::string& text, const CliContext& context) {
  ProjectInfo info = snapshot.info;
  KAWASAN_ASSIGN(info.targetHectares, readTarget(text));
  KAWASAN_TRY(project.edit({"set-target", {}}, [&info](Edit& edit) -> Result<void> {
    edit.put(info);
    return {};
  }));
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "minutes/1"}, {"target_ha", jsonAmount(info.targetHectares)}});
  } else if (context.format == OutputFormat::Table) {
    printLine(targetText(info));
  }
  return kDone;
}

/// What was signed is kept, also where it is more than the decree has; who scripts it is told what the check says.
Result<int> warnOfMinutes(Project& project, const std::vector<MinutesLine>& lines) {
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  int status = kDone;
  for (const Finding& finding : checkPlan(*snapshot, *regulation, nullptr)) {
    const bool isOfLines = std::ranges::any_of(lines, [&](const MinutesLine& line) {
      return line.level == finding.subjects.front().level && line.areaId == finding.subjects.front().id;
    });
    if (finding.rule != "minutes-above-decree" || !isOfLines) continue;
    printNotice(QStringLiteral("%1: %2").arg(fromUtf8(finding.subjects.front().name), describe(finding)));
    status = kDoneWithFindings;
  }
  return status;
}

Result<int> minutes(const PaperCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(const FieldTexts fields, command.texts("--add|--change NUMBER FIELD=VALUE..., --remove NUMBER"));
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  if (!command.target.empty()) return setTarget(project, *snapshot, command.target, context);
  if (command.add || !command.change.empty()) {
    const Minutes* known = nullptr;
    if (!command.add) {
      KAWASAN_ASSIGN(known, findMinutes(*snapshot, command.change));
    }
    KAWASAN_ASSIGN(MinutesEdit plan, readMinutes(*snapshot, known, fields));
    const EditLabel label{command.add ? "add-minutes" : "change-minutes", {{"number", plan.minutes.number}}};
    KAWASAN_TRY(project.edit(label, [&plan](Edit& edit) -> Result<void> {
      applyMinutes(edit, plan);
      return {};
    }));
    say("minutes/1", plan.minutes.uuid, plan.minutes.number,
        command.add ? CliText::tr("Added: %1 (%2)") : CliText::tr("Changed: %1 (%2)"), context);
    return warnOfMinutes(project, plan.lines);
  }
  if (!command.remove.empty()) {
    KAWASAN_ASSIGN(const Minutes* const known, findMinutes(*snapshot, command.remove));
    return takeAway(project, *known, known->number, {"remove-minutes", {{"number", known->number}}},
                    &Edit::removeMinutes, "minutes/1", context);
  }
  const OutputTable table = minutesTable(*snapshot);
  if (context.format == OutputFormat::Json) {
    printJson(
        {{"schema", "minutes/1"}, {"lines", table.toJson()}, {"target_ha", jsonAmount(snapshot->info.targetHectares)}});
    return kDone;
  }
  if (context.format == OutputFormat::Csv || !table.rows.empty()) {
    printTable(table, context.format);
  } else {
    printLine(CliText::tr("No minutes of reduced hectares yet."));
  }
  if (context.format == OutputFormat::Table && !isMissing(snapshot->info.targetHectares)) {
    printLine();
    printLine(targetText(snapshot->info));
  }
  return kDone;
}

// Documents of the plan

OutputTable documentsTable(const Snapshot& snapshot) {
  OutputTable table{{{"id", CliText::tr("Id")},
                     {"kind", CliText::tr("Kind")},
                     {"title", CliText::tr("Title")},
                     {"status", CliText::tr("Status")},
                     {"kelurahan", CliText::tr("Kelurahan")},
                     {"first_year", CliText::tr("From year"), true},
                     {"last_year", CliText::tr("To year"), true},
                     {"number", CliText::tr("Number")},
                     {"date", CliText::tr("Date")},
                     {"activities", CliText::tr("Activities"), true},
                     {"files", CliText::tr("Files"), true}},
                    {}};
  const auto yearCell = [](int year) { return year == 0 ? missingCell() : Cell{QString::number(year), year}; };
  for (const PlanDocument& document : snapshot.planDocuments) {
    const auto files = snapshot.attachmentsOf(AttachmentOwner::PlanDocument, document.id).size();
    table.rows.push_back({keyCell(fromUtf8(document.uuid.substr(0, 8)), document.uuid),
                          keyCell(nameOf(document.kind), keyOf(document.kind)), textCell(document.title),
                          document.status ? keyCell(nameOf(*document.status), keyOf(*document.status)) : missingCell(),
                          textCell(areaName(snapshot, Level::Kelurahan, document.kelurahanId)),
                          yearCell(document.firstYear), yearCell(document.lastYear), textCell(document.number),
                          dateCell(document.date),
                          countCell(static_cast<std::int64_t>(activitiesIn(snapshot, document))),
                          countCell(static_cast<std::int64_t>(files))});
  }
  return table;
}

Json signersJson(const ProjectInfo& info) {
  Json signers = Json::object();
  for (std::size_t i = 0; i < kSignerRoles; ++i)
    signers[std::string(keyOf(static_cast<SignerRole>(i)))] = textCell(info.signers[i]).raw;
  return signers;
}

void printSigners(const ProjectInfo& info) {
  for (std::size_t i = 0; i < kSignerRoles; ++i) {
    if (info.signers[i].empty()) continue;
    printLine(QStringLiteral("%1: %2").arg(nameOf(static_cast<SignerRole>(i)),
                                           fromUtf8(info.signers[i]).replace(u'\n', QStringLiteral("; "))));
  }
}

/// "known=Kepala Bappeda; Budi Santoso; NIP 1975", the lines as `print --signer` has them.
Result<int> setSigner(Project& project, const Snapshot& snapshot, const std::string& text, const CliContext& context) {
  const std::size_t mark = text.find('=');
  const auto role = signerRoleByKey(text.substr(0, mark));
  if (mark == std::string::npos || !role)
    return fail(ErrorCode::BadValue, {{"field", "--signer"}, {"value", text}, {"expected", "made|checked|known=..."}});
  std::vector<std::string> lines;
  for (const std::string& line : splitText(text.substr(mark + 1), ';')) {
    if (!trimmed(line).empty()) lines.emplace_back(trimmed(line));
  }
  ProjectInfo info = snapshot.info;
  info.signers[static_cast<std::size_t>(*role)] = joinText(lines, "\n");
  KAWASAN_TRY(project.edit({"set-signers", {}}, [&info](Edit& edit) -> Result<void> {
    edit.put(info);
    return {};
  }));
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "documents/1"}, {"signers", signersJson(info)}});
  } else if (context.format == OutputFormat::Table) {
    printSigners(info);
  }
  return kDone;
}

Result<int> documents(const PaperCommand& command, const CliContext& context) {
  KAWASAN_ASSIGN(const FieldTexts fields,
                 command.texts("--add|--change TITLE FIELD=VALUE..., --remove TITLE, --signer ROLE=TEXT"));
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  if (command.add || !command.change.empty()) {
    const PlanDocument* known = nullptr;
    if (!command.add) {
      KAWASAN_ASSIGN(known, findPlanDocument(*snapshot, command.change));
    }
    KAWASAN_ASSIGN(PlanDocument document, readPlanDocument(*snapshot, known, fields));
    const EditLabel label{command.add ? "add-plan-document" : "change-plan-document", {{"title", document.title}}};
    KAWASAN_TRY(project.edit(label, [&document](Edit& edit) -> Result<void> {
      edit.put(document);
      return {};
    }));
    say("documents/1", document.uuid, document.title,
        command.add ? CliText::tr("Added: %1 (%2)") : CliText::tr("Changed: %1 (%2)"), context);
    return kDone;
  }
  if (!command.remove.empty()) {
    KAWASAN_ASSIGN(const PlanDocument* const known, findPlanDocument(*snapshot, command.remove));
    return takeAway(project, *known, known->title, {"remove-plan-document", {{"title", known->title}}},
                    &Edit::removePlanDocument, "documents/1", context);
  }
  if (!command.signer.empty()) return setSigner(project, *snapshot, command.signer, context);
  const OutputTable table = documentsTable(*snapshot);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "documents/1"}, {"documents", table.toJson()}, {"signers", signersJson(snapshot->info)}});
  } else if (context.format == OutputFormat::Csv || !table.rows.empty()) {
    printTable(table, context.format);
  } else {
    printLine(CliText::tr("No documents of the plan yet."));
  }
  if (context.format == OutputFormat::Table) printSigners(snapshot->info);
  return kDone;
}

// Many cities

struct RecapCommand {
  std::vector<std::string> paths;
  std::string out;
};

Result<int> recap(const RecapCommand& command, const CliContext& context) {
  const bool isCsvFile = command.out.ends_with(".csv");
  const bool isPdfFile = command.out.ends_with(".pdf");
  const bool isTextFile = command.out.ends_with(".odt");
  if (!command.out.empty() && !isCsvFile && !isPdfFile && !isTextFile && !command.out.ends_with(".xlsx"))
    return fail(ErrorCode::BadValue,
                {{"field", "--out"}, {"value", command.out}, {"expected", ".xlsx, .csv, .pdf, .odt"}});
  KAWASAN_ASSIGN(const CityFiles files, readCityFiles(command.paths, Interruption::token()));
  for (const std::string& path : files.repeated)
    printNotice(CliText::tr("%1 was named twice; it is counted once.").arg(fromUtf8(path)));
  Json broken = Json::array();
  for (const UnreadCity& unread : files.unread) {
    // Most say the path themselves.
    const QString why = describe(unread.error);
    const QString path = fromUtf8(unread.path);
    printNotice(why.contains(path) ? why : QStringLiteral("%1: %2").arg(path, why));
    broken.push_back(unread.path);
  }
  std::vector<const Snapshot*> cities;
  for (const SharedSnapshot& city : files.cities) cities.push_back(city.get());
  const std::vector<const Snapshot*> copies = copiesAmong(cities);
  for (const Snapshot* const city : copies) {
    const QString code = fromUtf8(city->info.code);
    printNotice(isOneCity(cities, city->info.code)
                    ? CliText::tr("%1 (%2) comes in more than one file; every one of them is counted.")
                          .arg(fromUtf8(city->info.city), code)
                    : CliText::tr("The code %1 stands in files of different cities: it is wrong in one of them, or its "
                                  "name is. Every file is counted.")
                          .arg(code));
  }
  const ReportTable table = citiesTable(cities, files.paths);
  static const Snapshot none;
  KAWASAN_ASSIGN(const SharedRegulation regulation,
                 findRegulation(cities.empty() ? none : *cities.front(), cities.empty() ? "permen-14-2018" : ""));
  const int status = files.unread.empty() && copies.empty() ? kDone : kDoneWithFindings;
  const QString subtitle = CliText::tr("Cities and regencies: %1").arg(cities.size());
  if (!command.out.empty()) {
    if (isCsvFile) {
      KAWASAN_TRY(writeTableCsv(table, command.out));
    } else if (isPdfFile || isTextFile) {
      const PrintedTable printed{table, titleOf(table.kind), subtitle, {planNoteOf(table)}};
      const std::span tables(&printed, 1);
      if (isPdfFile) {
        KAWASAN_TRY(writeReportPdf(tables, *regulation, PageSpec(), command.out));
      } else {
        KAWASAN_TRY(writeReportOdt(tables, *regulation, PageSpec(), command.out));
      }
    } else {
      KAWASAN_TRY(writeCitiesXlsx(table, subtitle, *regulation, command.out));
    }
  }
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "recap/1"},
               {"cities", reportRows(table, *regulation, false).toJson()},
               {"totals", reportTotals(table)},
               {"least_totals", leastTotals(table)},
               {"most_totals", mostTotals(table)},
               {"unreadable", broken}});
  } else if (context.format == OutputFormat::Csv) {
    printTable(reportRows(table, *regulation, false), context.format);
  } else {
    printLine(titleOf(table.kind) + QStringLiteral(" · ") + subtitle);
    printLine(planNoteOf(table));
    printLine();
    printTable(reportRows(table, *regulation, true), context.format);
  }
  return status;
}

}  // namespace

void addPaperCommands(CLI::App& app, CliContext& context) {
  const auto lines = std::make_shared<PaperCommand>();
  CLI::App* following = addProjectCommand(
      app, context, "follow-up", CliText::tr("Follow-up lists (RTL) of meetings: lists, adds, changes, records"),
      "follow-up kota.gpkg --add \"meeting=Rakor\" meeting_date=2019-10-30 \"item=DED Kalianyar\" due=2019-12-15",
      lines->path);
  following->add_option("FIELD=VALUE", lines->fields, utf8(CliText::tr("Fields; nothing after = clears a field")))
      ->type_name("");
  following->add_flag("--add", lines->add, utf8(CliText::tr("Add a line with these fields")));
  following->add_option("--change", lines->change, utf8(CliText::tr("Change these fields of a line")))->type_name("ID");
  following
      ->add_option("--change-meeting", lines->changeMeeting,
                   utf8(CliText::tr("Change a meeting: title=, date=, place=, note=")))
      ->type_name("TITLE");
  following->add_option("--record", lines->record, utf8(CliText::tr("Record how far a line is: status=, date=, note=")))
      ->type_name("ID");
  following->add_option("--remove", lines->remove, utf8(CliText::tr("Remove a line")))->type_name("ID");
  following
      ->add_option("--remove-meeting", lines->removeMeeting, utf8(CliText::tr("Remove a meeting with all its lines")))
      ->type_name("TITLE");
  following->callback([&context, lines] { context.run([&] { return followUp(*lines, context); }); });

  const auto papers = std::make_shared<PaperCommand>();
  CLI::App* signing = addProjectCommand(
      app, context, "minutes", CliText::tr("Minutes of reduced hectares (berita acara): lists, adds, changes, removes"),
      "minutes kota.gpkg --add number=050/12/2021 date=2021-12-20 \"ha@Tepi Kali=1,5\"", papers->path);
  signing->add_option("FIELD=VALUE", papers->fields, utf8(CliText::tr("Fields; nothing after = clears a field")))
      ->type_name("");
  signing->add_flag("--add", papers->add, utf8(CliText::tr("Add minutes with these fields")));
  signing
      ->add_option("--change", papers->change, utf8(CliText::tr("Change these fields of the minutes of that number")))
      ->type_name("NUMBER");
  signing->add_option("--remove", papers->remove, utf8(CliText::tr("Remove the minutes of that number")))
      ->type_name("NUMBER");
  signing
      ->add_option("--target", papers->target, utf8(CliText::tr("Hectares agreed as the target of the city, or none")))
      ->type_name("HA");
  signing->callback([&context, papers] { context.run([&] { return minutes(*papers, context); }); });

  const auto plans = std::make_shared<PaperCommand>();
  CLI::App* planning = addProjectCommand(
      app, context, "documents", CliText::tr("Documents of the plan (RP2KPKP, RPLP): lists, adds, changes, removes"),
      "documents kota.gpkg --add kind=rp2kpkp \"title=RP2KPKP Kota 2020\" status=final first_year=2020 last_year=2024",
      plans->path);
  planning->add_option("FIELD=VALUE", plans->fields, utf8(CliText::tr("Fields; nothing after = clears a field")))
      ->type_name("");
  planning->add_flag("--add", plans->add, utf8(CliText::tr("Add a document with these fields")));
  planning->add_option("--change", plans->change, utf8(CliText::tr("Change these fields of the document")))
      ->type_name("TITLE");
  planning
      ->add_option("--remove", plans->remove, utf8(CliText::tr("Remove the document; activities keep their numbers")))
      ->type_name("TITLE");
  planning
      ->add_option("--signer", plans->signer,
                   utf8(CliText::tr("Who signs papers of the city: made, checked or known=office; name; NIP")))
      ->type_name("ROLE=TEXT");
  planning->callback([&context, plans] { context.run([&] { return documents(*plans, context); }); });

  const auto many = std::make_shared<RecapCommand>();
  CLI::App* recapping = addCommand(app, context, "recap", CliText::tr("Achievement per city over many project files"),
                                   "recap 3571.gpkg 3572.gpkg --out capaian.xlsx");
  recapping->add_option("PROJECT", many->paths, utf8(CliText::tr("Project files (.gpkg)")))->required()->type_name("");
  recapping->add_option("--out", many->out, utf8(CliText::tr("File to write as well: .xlsx, .csv, .pdf or .odt")))
      ->type_name("FILE");
  recapping->callback([&context, many] { context.run([&] { return recap(*many, context); }); });
}

}  // namespace kawasan
