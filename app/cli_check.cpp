#include <map>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_work.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/model/finding_label.h"
#include "gis/project_checks.h"
#include "ui/text/finding_rules.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct CheckOptions {
  std::string path;
  std::string survey;
  std::string rule;
  std::string accept;
  std::string reason;
};

QString subjectText(const Finding& finding) {
  QStringList names;
  for (const Subject& subject : finding.subjects) names << fromUtf8(subject.name);
  return names.join(QStringLiteral(" · "));
}

std::string placeWkt(const Finding& finding) {
  if (!finding.place) return {};
  return "POINT (" + numberText(finding.place->x) + " " + numberText(finding.place->y) + ")";
}

Json paramsJson(const Params& params) {
  Json json = Json::object();
  for (const auto& [name, value] : params.items()) json[name] = value;
  return json;
}

/// The acceptance of other figures than those of now.
Json formerJson(const Finding& finding) {
  if (!finding.former) return nullptr;
  return {{"reason", finding.former->reason},
          {"person", finding.former->person},
          {"time", finding.former->time},
          {"params", paramsJson(finding.former->params)}};
}

Json findingJson(const Finding& finding) {
  Json subjects = Json::array();
  for (const Subject& subject : finding.subjects) {
    subjects.push_back({{"level", keyOf(subject.level)}, {"id", subject.uuid}, {"name", subject.name}});
  }
  return {{"id", fingerprintOf(finding)},
          {"rule", finding.rule},
          {"severity", keyOf(finding.severity)},
          {"subject", utf8(subjectText(finding))},
          {"subjects", subjects},
          {"message", utf8(describe(finding))},
          {"advice", utf8(explainRule(finding.rule))},
          {"params", paramsJson(finding.params)},
          {"place", finding.place ? Json(placeWkt(finding)) : Json(nullptr)},
          {"accepted", finding.accepted},
          {"accepted_reason", finding.acceptedReason},
          {"accepted_by", finding.acceptedPerson},
          {"accepted_at", finding.acceptedTime},
          {"accepted_before", formerJson(finding)}};
}

/// Sentences are long, so for people they come last, with what was said when a finding was accepted.
OutputTable tableOf(const std::vector<Finding>& findings, bool forPeople) {
  OutputTable table{{{"id", CliText::tr("Id")},
                     {"severity", CliText::tr("Severity")},
                     {"rule", CliText::tr("Rule")},
                     {"subject", CliText::tr("Area")},
                     {"message", CliText::tr("Finding")}},
                    {}};
  if (!forPeople) table.columns.push_back({"accepted", {}});
  for (const Finding& finding : findings) {
    QString message = describe(finding);
    if (finding.accepted && forPeople) message += CliText::tr(" (accepted: %1)").arg(fromUtf8(finding.acceptedReason));
    if (finding.former) message += QStringLiteral(" (%1)").arg(describeFormer(finding));
    std::vector<Cell> row{textCell(fingerprintOf(finding)),
                          keyCell(nameOf(finding.severity), keyOf(finding.severity)),
                          textCell(finding.rule),
                          {subjectText(finding), utf8(subjectText(finding))},
                          {message, utf8(message)}};
    if (!forPeople) row.push_back({{}, finding.accepted});
    table.rows.push_back(std::move(row));
  }
  return table;
}

Result<void> acceptFinding(Project& project, const std::vector<Finding>& findings, const CheckOptions& options) {
  const auto found = std::find_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) { return fingerprintOf(finding) == options.accept; });
  if (found == findings.end())
    return fail(
        ErrorCode::BadValue,
        {{"field", "--accept"}, {"value", options.accept}, {"expected", utf8(CliText::tr("an id that check shows"))}});
  if (trimmed(options.reason).empty())
    return fail(ErrorCode::BadValue,
                {{"field", "--reason"}, {"value", options.reason}, {"expected", utf8(CliText::tr("a reason"))}});
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  FindingApproval approval = approvalFor(*found, snapshot->approvals);
  approval.reason = options.reason;
  approval.person = project.person();
  approval.time = nowText();
  return project.edit(acceptanceLabel("accept-finding", *found, options.reason),
                      [&approval](Edit& edit) -> Result<void> {
                        edit.put(approval);
                        return {};
                      });
}

Result<int> runChecks(const CheckOptions& options, const CliContext& context) {
  if (!options.rule.empty() && !isKnownRule(options.rule)) {
    return fail(ErrorCode::BadValue,
                {{"field", "--rule"}, {"value", options.rule}, {"expected", joinText(knownRules(), ", ")}});
  }
  if (!options.reason.empty() && options.accept.empty()) {
    return fail(ErrorCode::BadValue,
                {{"field", "--reason"}, {"value", options.reason}, {"expected", "--accept ID --reason TEXT"}});
  }
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  KAWASAN_ASSIGN(SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  KAWASAN_ASSIGN(std::vector<Finding> findings,
                 checkProject(*snapshot, *regulation, options.survey, Interruption::token()));
  if (!options.accept.empty()) {
    KAWASAN_TRY(acceptFinding(project, findings, options));
    KAWASAN_ASSIGN(snapshot, project.snapshot());
    applyApprovals(findings, snapshot->approvals);
  }
  if (!options.rule.empty())
    std::erase_if(findings, [&](const Finding& finding) { return finding.rule != options.rule; });
  std::map<Severity, std::size_t> counts;
  std::size_t accepted = 0;
  for (const Finding& finding : findings) {
    counts[finding.severity] += finding.accepted ? 0 : 1;
    accepted += finding.accepted ? 1 : 0;
  }
  if (context.format == OutputFormat::Json) {
    Json list = Json::array();
    for (const Finding& finding : findings) list.push_back(findingJson(finding));
    printJson({{"schema", "check/1"}, {"findings", list}});
  } else {
    if (context.format == OutputFormat::Csv || !findings.empty())
      printTable(tableOf(findings, context.format == OutputFormat::Table), context.format);
    if (context.format == OutputFormat::Table) {
      if (!findings.empty()) printLine();
      printLine(CliText::tr("Errors: %1 · warnings: %2 · notes: %3 · accepted: %4")
                    .arg(counts[Severity::Error])
                    .arg(counts[Severity::Warning])
                    .arg(counts[Severity::Info])
                    .arg(accepted));
    }
  }
  return findings.size() > accepted ? kDoneWithFindings : kDone;
}

}  // namespace

void addCheckCommands(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<CheckOptions>();
  CLI::App* check = addProjectCommand(app, context, "check", CliText::tr("Everything that somebody should look at"),
                                      "check kota.gpkg --rule volume-above-base", options->path);
  addSurveyOption(check, options->survey);
  check->add_option("--rule", options->rule, utf8(CliText::tr("Only findings of this rule")))->type_name("KEY");
  check->add_option("--accept", options->accept, utf8(CliText::tr("Accept the finding with this id")))->type_name("ID");
  check->add_option("--reason", options->reason, utf8(CliText::tr("Why it is accepted")))->type_name("TEXT");
  check->callback([&context, options] { context.run([&] { return runChecks(*options, context); }); });
  addAreasCommand(app, context);
}

}  // namespace kawasan
