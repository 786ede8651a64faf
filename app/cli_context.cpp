#include "app/cli_context.h"

#include <cstdio>

#include "app/cli_usage.h"
#include "app/cli_work.h"
#include "core/base/text.h"
#include "ui/text/messages.h"

namespace kawasan {

int exitStatusOf(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Usage:
      return 2;
    case ErrorKind::Input:
      return 3;
    case ErrorKind::Project:
      return 4;
    case ErrorKind::Cancelled:
      return 5;
    case ErrorKind::Bug:
      return 70;
  }
  return 70;
}

void printError(const Error& error) {
  printNotice(describe(error));
}

void printNotice(const QString& text) {
  ProgressBar::end();
  std::fprintf(stderr, "%s\n", utf8(text).c_str());
}

void CliContext::run(const std::function<Result<int>()>& body) {
  const ProgressBar bar;
  const Result<int> result = body();
  if (result) {
    status = *result;
    return;
  }
  // Ctrl-C also ends the child that reads foreign files; that it died is not the news then.
  const Error error = Interruption::isRequested() ? Error{ErrorCode::Cancelled, {}, {}, {}} : result.error();
  printError(error);
  status = exitStatusOf(kindOf(error.code));
}

void addSurveyOption(CLI::App* command, std::string& survey) {
  command->add_option("--survey", survey, utf8(CliText::tr("Survey round; the latest when left out")))
      ->type_name("NAME");
}

void addEditionOption(CLI::App* command, std::string& edition) {
  command->add_option("--edition", edition, utf8(CliText::tr("Edition of the regulation instead of the project's")))
      ->type_name("KEY");
}

void addLevelOption(CLI::App* command, std::string& level) {
  command->add_option("--level", level, utf8(CliText::tr("rt, kelurahan, kawasan or city")))
      ->capture_default_str()
      ->type_name("KEY");
}

std::string utf8(const QString& text) {
  return text.toStdString();
}

QString fromUtf8(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

namespace {

OutputFormat formatByKey(const std::string& key) {
  return key == "csv" ? OutputFormat::Csv : key == "json" ? OutputFormat::Json : OutputFormat::Table;
}

}  // namespace

CLI::App* addCommand(CLI::App& app, CliContext& context, const char* name, const QString& description,
                     const char* example) {
  CLI::App* command = app.add_subcommand(name, utf8(description));
  command->group(utf8(CliText::tr("Commands")));
  command->get_help_ptr()->group(utf8(CliText::tr("Options")));
  command->footer(utf8(CliText::tr("Example:")) + "\n  kawasan-cli " + example);
  command
      ->add_option_function<std::string>(
          "--format", [&context](const std::string& key) { context.format = formatByKey(key); },
          utf8(CliText::tr("Form of the output: table, csv or json")))
      ->check(oneOf({"table", "csv", "json"}))
      ->type_name("table|csv|json");
  // Read before everything else, in main; named here so that it is known and explained.
  static std::string ignored;
  command->add_option("--lang", ignored, utf8(CliText::tr("Language: id or en")))
      ->check(oneOf({"id", "en"}))
      ->type_name("id|en");
  return command;
}

CLI::App* addProjectCommand(CLI::App& app, CliContext& context, const char* name, const QString& description,
                            const char* example, std::string& path) {
  CLI::App* command = addCommand(app, context, name, description, example);
  command->add_option("PROJECT", path, utf8(CliText::tr("Project file")))->required()->type_name("");
  return command;
}

Result<FieldTexts> fieldsOf(const std::vector<std::string>& arguments) {
  FieldTexts fields;
  for (const std::string& argument : arguments) {
    KAWASAN_ASSIGN(auto field, splitField(argument));
    fields.push_back(std::move(field));
  }
  return fields;
}

Result<const Survey*> findSurvey(const Snapshot& snapshot, const std::string& name) {
  if (const Survey* survey = snapshot.surveyByName(name); survey != nullptr) return survey;
  std::vector<std::string> known;
  for (const Survey& survey : snapshot.surveys) known.push_back(survey.name);
  return fail(ErrorCode::UnknownSurvey, {{"survey", name}, {"known", joinText(known, ", ")}});
}

Result<const Survey*> findSurveyIfAny(const Snapshot& snapshot, const std::string& name) {
  if (name.empty() && snapshot.surveys.empty()) return nullptr;
  return findSurvey(snapshot, name);
}

QString surveyHint() {
  return CliText::tr("Start a survey: surveys PROJECT --add NAME --year YEAR");
}

Result<SharedRegulation> findRegulation(const Snapshot& snapshot, const std::string& edition) {
  return regulationByEdition(edition.empty() ? snapshot.info.edition : edition);
}

Result<Level> parseLevel(const std::string& key) {
  if (const auto level = levelByKey(key); level && *level != Level::Kecamatan) return *level;
  return fail(ErrorCode::BadValue,
              {{"field", "--level"}, {"value", key}, {"expected", "rt, kelurahan, kawasan, city"}});
}

}  // namespace kawasan
