#include "app/cli_rt_sheet.h"

#include <filesystem>

#include "app/cli_output.h"
#include "app/cli_work.h"
#include "core/base/text.h"
#include "core/import/find_area.h"
#include "core/rules/areas.h"
#include "ui/paint/rt_sheet.h"
#include "ui/text/language.h"

namespace kawasan {

namespace fs = std::filesystem;

namespace {

/// The RT of an area, in the order of the project.
Result<std::vector<FeatureId>> rtsOf(const Snapshot& snapshot, const std::string& typed) {
  std::vector<FeatureId> ids;
  if (typed == "all") {
    for (const Rt& rt : snapshot.rts) ids.push_back(rt.id);
    return ids;
  }
  KAWASAN_ASSIGN(const AreaTarget target, findArea(snapshot, typed));
  if (const auto area = areaOf(snapshot, target.level, target.id)) {
    for (const std::size_t index : area->rts) ids.push_back(snapshot.rts[index].id);
  }
  return ids;
}

}  // namespace

Result<int> printRtSheetsOf(const RtSheetArguments& arguments, const CliContext& context) {
  std::error_code unknown;
  const bool isProject = fs::equivalent(arguments.path, arguments.out, unknown) && !unknown;
  if (isProject || lowered(fs::path(arguments.out).extension().string()) != ".pdf")
    return fail(ErrorCode::BadValue, {{"field", "--out"}, {"value", arguments.out}, {"expected", ".pdf"}});
  const auto paper = formPaperByName(arguments.paper.empty() ? "A4" : arguments.paper);
  if (!paper)
    return fail(ErrorCode::BadValue, {{"field", "--paper"}, {"value", arguments.paper}, {"expected", "A4, F4"}});
  KAWASAN_ASSIGN(Project project, Project::open(arguments.path));
  RtSheetJob job;
  KAWASAN_ASSIGN(job.snapshot, project.snapshot());
  KAWASAN_ASSIGN(const Survey* survey, findSurvey(*job.snapshot, arguments.survey));
  KAWASAN_ASSIGN(job.regulation, findRegulation(*job.snapshot, arguments.edition));
  KAWASAN_ASSIGN(job.rtIds, rtsOf(*job.snapshot, arguments.area));
  job.surveyId = survey->id;
  job.isEmpty = arguments.isEmpty;
  job.paper = *paper;
  job.projectPath = arguments.path;
  for (const std::string& line : arguments.head) job.head << fromUtf8(line);
  KAWASAN_ASSIGN(const RtSheetReport report, printRtSheets(job, arguments.out, Interruption::token()));
  for (const Error& problem : report.problems) printError(problem);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "rt-sheet/1"},
               {"out", arguments.out},
               {"paper", std::string(nameOf(*paper))},
               {"empty", arguments.isEmpty},
               {"pages", report.pages},
               {"problems", report.problems.size()}});
  } else if (context.format == OutputFormat::Table) {
    printLine(CliText::tr("%1: %2, RT sheets: %3")
                  .arg(fromUtf8(arguments.out), fromUtf8(nameOf(*paper)),
                       formatNumber(static_cast<double>(report.pages), 0, currentLanguage())));
  }
  return report.problems.empty() ? kDone : kDoneWithFindings;
}

}  // namespace kawasan
