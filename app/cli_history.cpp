#include <QDate>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_time.h"
#include "app/cli_usage.h"
#include "core/base/text.h"
#include "core/import/field_values.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/version_text.h"

namespace kawasan {

namespace {

struct HistoryOptions {
  std::string path;
  int steps = 1;
  std::string name;
  std::string number;
  std::string date;
};

std::string_view keyOf(HistoryState state) {
  constexpr std::string_view keys[] = {"done", "undone", "abandoned", "barrier", "cleared"};
  return keys[static_cast<std::size_t>(state)];
}

Result<int> showHistory(const HistoryOptions& options, const CliContext& context) {
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  KAWASAN_ASSIGN(const std::vector<HistoryEntry> entries, project.history());
  const LastVersion version = lastVersion(entries);
  OutputTable table{{{"number", CliText::tr("No"), true},
                     {"time", CliText::tr("Time")},
                     {"person", CliText::tr("Person")},
                     {"label", CliText::tr("What")},
                     {"state", CliText::tr("State")},
                     {"marks", CliText::tr("Versions")}},
                    {}};
  for (const HistoryEntry& entry : entries) {
    QStringList marks;
    for (const std::string& mark : entry.marks) marks << fromUtf8(mark);
    Json rawMarks = entry.marks;
    table.rows.push_back({countCell(entry.number),
                          {shownTime(entry.time), entry.time},
                          textCell(entry.person),
                          {describe(entry.label), entry.label.key},
                          keyCell(nameOf(entry.state), keyOf(entry.state)),
                          {marks.join(QStringLiteral(", ")),
                           context.format == OutputFormat::Csv ? Json(utf8(marks.join(u';'))) : rawMarks}});
  }
  if (context.format == OutputFormat::Json) {
    Json json{{"schema", "history/1"}, {"version", nullptr}, {"edits", table.toJson()}};
    if (!version.name.empty()) json["version"] = {{"name", version.name}, {"edits_since", version.edits}};
    for (std::size_t i = 0; i < entries.size(); ++i) {
      for (const auto& [name, value] : entries[i].label.params.items()) json["edits"][i]["params"][name] = value;
    }
    printJson(json);
  } else {
    printTable(table, context.format);
    if (context.format == OutputFormat::Table && !version.name.empty()) {
      printLine();
      printLine(CliText::tr("The project now: %1.").arg(versionText(version)));
    }
  }
  return kDone;
}

Result<int> stepHistory(const HistoryOptions& options, const CliContext& context, bool forward) {
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  Json steps = Json::array();
  for (int i = 0; i < options.steps; ++i) {
    const Result<EditLabel> label = forward ? project.redo() : project.undo();
    if (!label) {
      // Fewer steps than asked for is no failure once something was done.
      if (i == 0 || kindOf(label.error().code) != ErrorKind::Usage) return fail(label.error());
      if (context.format == OutputFormat::Table)
        printLine(CliText::tr("There were %1 of the %2 that were asked for.").arg(i).arg(options.steps));
      break;
    }
    steps.push_back(label->key);
    if (context.format == OutputFormat::Table) {
      printLine((forward ? CliText::tr("Redone: %1") : CliText::tr("Undone: %1")).arg(describe(*label)));
    }
  }
  if (context.format == OutputFormat::Json) printJson({{"schema", forward ? "redo/1" : "undo/1"}, {"steps", steps}});
  return kDone;
}

/// Bare unless a number or a date is given; as the window keeps it then, with the present day where only a number is.
Result<std::string> markedName(const HistoryOptions& options) {
  if (trimmed(options.number).empty() && options.date.empty()) return options.name;
  KAWASAN_ASSIGN(const std::optional<Date> given, readDate("--date", options.date));
  const QDate now = QDate::currentDate();
  const Date date = given.value_or(Date{now.year(), now.month(), now.day()});
  return utf8(datedVersionName(fromUtf8(options.name), fromUtf8(options.number), date, currentLanguage()));
}

Result<int> markVersion(const HistoryOptions& options, const CliContext& context) {
  if (trimmed(options.name).empty()) {
    return fail(ErrorCode::InvalidUsage, {{"message", utf8(CliText::tr("%1 is missing").arg(QStringLiteral("NAME")))}});
  }
  KAWASAN_ASSIGN(const std::string name, markedName(options));
  KAWASAN_ASSIGN(Project project, Project::open(options.path));
  KAWASAN_TRY(project.mark(name));
  if (context.format == OutputFormat::Json) printJson({{"schema", "mark/1"}, {"name", name}});
  if (context.format == OutputFormat::Table) printLine(CliText::tr("Version “%1” marked.").arg(fromUtf8(name)));
  return kDone;
}

}  // namespace

void addHistoryCommands(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<HistoryOptions>();
  CLI::App* history = addProjectCommand(app, context, "history", CliText::tr("Everything that was done to the project"),
                                        "history kota.gpkg", options->path);
  history->callback([&context, options] { context.run([&] { return showHistory(*options, context); }); });

  for (const bool forward : {false, true}) {
    CLI::App* step =
        addProjectCommand(app, context, forward ? "redo" : "undo",
                          forward ? CliText::tr("Do again what was undone") : CliText::tr("Take back the last edit"),
                          forward ? "redo kota.gpkg" : "undo kota.gpkg 2", options->path);
    step->add_option("N", options->steps, utf8(CliText::tr("How many edits")))->check(countFrom(1))->type_name("");
    step->callback(
        [&context, options, forward] { context.run([&] { return stepHistory(*options, context, forward); }); });
  }

  CLI::App* mark = addProjectCommand(app, context, "mark", CliText::tr("Give the present state a name"),
                                     "mark kota.gpkg \"Rapat Pokja\"", options->path);
  mark->add_option("NAME", options->name, utf8(CliText::tr("Name of the version")))->required()->type_name("");
  mark->add_option("--number", options->number, utf8(CliText::tr("Number of the minutes, kept with the name")))
      ->type_name("TEXT");
  mark->add_option("--date", options->date,
                   utf8(CliText::tr("Date of the minutes, kept with the name; today where only a number is given")))
      ->type_name("DATE");
  mark->callback([&context, options] { context.run([&] { return markVersion(*options, context); }); });
}

}  // namespace kawasan
