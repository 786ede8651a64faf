#include <algorithm>
#include <filesystem>
#include <memory>

#include "app/cli_context.h"
#include "app/cli_output.h"
#include "app/cli_plan_records.h"
#include "app/cli_usage.h"
#include "core/import/attached_files.h"
#include "ui/paint/photo_file.h"
#include "ui/text/document_file.h"
#include "ui/text/language.h"
#include "ui/text/whole_file.h"

namespace kawasan {

namespace {

struct AttachCommand {
  std::string path;
  std::string document;
  std::string to;
  std::string kind;
  std::string title;
  std::string save;
  std::string out;
  std::string remove;
  std::string percent;
  std::string subject;
};

using FileList = std::vector<const Attachment*>;

constexpr int kPlaceDecimals = 5;  // a metre

/// Those of the target, or all in the order of what they belong to.
Result<FileList> filesFor(const Snapshot& snapshot, const std::string& to) {
  if (!to.empty()) {
    KAWASAN_ASSIGN(const FileTarget target, findFileTarget(snapshot, to));
    return filesOf(snapshot, target);
  }
  FileList files;
  for (const Attachment& file : snapshot.attachments) files.push_back(&file);
  std::ranges::stable_sort(
      files, {}, [&](const Attachment* file) { return std::pair(file->owner, targetOf(snapshot, *file).name); });
  return files;
}

Cell shownCell(const Attachment& file, const Regulation& regulation) {
  const PhotoOf shown = shownBy(file);
  if (shown == PhotoOf{}) return missingCell();
  return keyCell(nameOf(shown, regulation), shown.percent ? std::to_string(*shown.percent) : shown.subject);
}

OutputTable listTable(const Snapshot& snapshot, const Regulation& regulation, const FileList& files) {
  OutputTable table{{{"sha256", CliText::tr("Id")},
                     {"of", CliText::tr("Belongs to")},
                     {"kind", CliText::tr("Kind")},
                     {"shows", CliText::tr("Shows")},
                     {"file", CliText::tr("File")},
                     {"title", CliText::tr("Title")},
                     {"size", CliText::tr("Size"), true},
                     {"date", CliText::tr("Added on")},
                     {"taken", CliText::tr("Taken on")},
                     {"latitude", CliText::tr("Latitude"), true},
                     {"longitude", CliText::tr("Longitude"), true}},
                    {}};
  const auto dayCell = [](const std::string& time) {
    const auto date = dateOfTime(time);
    return date ? keyCell(formatDate(*date, currentLanguage()), isoText(*date)) : missingCell();
  };

  for (const Attachment* const file : files) {
    table.rows.push_back({keyCell(fromUtf8(file->sha256.substr(0, 8)), file->sha256),
                          textCell(targetText(targetOf(snapshot, *file))),
                          keyCell(nameOf(file->kind, file->owner), shortKey(file->kind, file->owner)),
                          shownCell(*file, regulation), textCell(file->fileName), textCell(file->title),
                          Cell{formatFileSize(file->size), file->size}, dayCell(file->time), dayCell(file->takenAt),
                          numberCell(file->latitude, kPlaceDecimals), numberCell(file->longitude, kPlaceDecimals)});
  }
  return table;
}

Result<int> list(const AttachCommand& command, const Snapshot& snapshot, const Regulation& regulation,
                 const CliContext& context) {
  KAWASAN_ASSIGN(const FileList files, filesFor(snapshot, command.to));
  const OutputTable table = listTable(snapshot, regulation, files);
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "attach/1"}, {"files", table.toJson()}});
    return kDone;
  }
  if (context.format == OutputFormat::Csv || !files.empty()) {
    printTable(table, context.format);
  } else {
    printLine(CliText::tr("No files yet."));
  }
  return kDone;
}

void say(const Attachment& file, const QString& sentence, const CliContext& context) {
  if (context.format == OutputFormat::Json) {
    printJson({{"schema", "attach/1"}, {"file", file.fileName}, {"size", file.size}, {"sha256", file.sha256}});
  } else if (context.format == OutputFormat::Table) {
    printLine(sentence.arg(fromUtf8(file.fileName), formatFileSize(file.size)));
  }
}

Result<int> attach(const AttachCommand& command, Project& project, const Snapshot& snapshot,
                   const Regulation& regulation, const CliContext& context) {
  KAWASAN_ASSIGN(const FileTarget target, findFileTarget(snapshot, command.to));
  KAWASAN_ASSIGN(const AttachmentKind kind, readFileKind(command.kind, target.owner));
  KAWASAN_ASSIGN(const PhotoOf shown, readPhotoOf(regulation, target.owner, kind, command.percent, command.subject));
  KAWASAN_ASSIGN(DocumentCopy copy,
                 kind == AttachmentKind::Photo ? readPhotoDocument(command.document) : readDocument(command.document));
  copy.file.kind = kind;
  copy.file.percent = shown.percent;
  copy.file.subject = shown.subject;
  if (hasFile(snapshot, target, copy.file)) {
    return fail(ErrorCode::BadValue,
                {{"field", "DOCUMENT"}, {"value", copy.file.fileName}, {"expected", "a new file"}});
  }
  copy.file.owner = target.owner;
  copy.file.ownerId = target.id;
  copy.file.title = command.title;
  copy.file.person = project.person();
  const EditLabel label{"attach-file", {{"file", copy.file.fileName}, {"target", target.name}}};
  KAWASAN_TRY(project.edit(label, [&copy](Edit& edit) -> Result<void> {
    edit.addAttachment(copy.file, copy.content);
    return {};
  }));
  say(copy.file, CliText::tr("Added: %1 (%2)"), context);
  return kDone;
}

Result<int> save(const AttachCommand& command, Project& project, const Snapshot& snapshot, const CliContext& context) {
  KAWASAN_ASSIGN(const FileList files, filesFor(snapshot, command.to));
  KAWASAN_ASSIGN(const Attachment* const file, findFile(files, command.save));
  if (std::filesystem::exists(command.out)) return fail(ErrorCode::OutputExists, {{"path", command.out}});
  KAWASAN_ASSIGN(const Blob content, project.attachmentContent(file->id));
  const QByteArray bytes(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size()));
  KAWASAN_TRY(writeWholeFile(command.out, bytes));
  say(*file, CliText::tr("Written: %1 (%2)"), context);
  return kDone;
}

Result<int> remove(const AttachCommand& command, Project& project, const Snapshot& snapshot,
                   const CliContext& context) {
  KAWASAN_ASSIGN(const FileList files, filesFor(snapshot, command.to));
  KAWASAN_ASSIGN(const Attachment* const file, findFile(files, command.remove));
  const EditLabel label{"remove-file", {{"file", file->fileName}, {"target", targetOf(snapshot, *file).name}}};
  KAWASAN_TRY(project.edit(label, [file](Edit& edit) -> Result<void> {
    edit.removeAttachment(file->id);
    return {};
  }));
  say(*file, CliText::tr("Removed: %1 (%2)"), context);
  return kDone;
}

Result<int> attachments(const AttachCommand& command, const CliContext& context) {
  const auto wrong = [](const char* field, const std::string& value, const char* expected) {
    return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", expected}});
  };
  const int tasks =
      (command.document.empty() ? 0 : 1) + (command.save.empty() ? 0 : 1) + (command.remove.empty() ? 0 : 1);
  constexpr const char* kTasks = "DOCUMENT --to TARGET, --save ID --out FILE, --remove ID";
  if (tasks > 1) return wrong("DOCUMENT", command.document, kTasks);
  if (command.document.empty() &&
      !(command.kind.empty() && command.title.empty() && command.percent.empty() && command.subject.empty()))
    return wrong("DOCUMENT", {}, kTasks);
  if (!command.document.empty() && command.to.empty()) return wrong("--to", {}, kFileTargets);
  if (command.save.empty() != command.out.empty()) return wrong("--out", command.out, kTasks);
  KAWASAN_ASSIGN(Project project, Project::open(command.path));
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  KAWASAN_ASSIGN(const SharedRegulation regulation, findRegulation(*snapshot, {}));
  if (!command.document.empty()) return attach(command, project, *snapshot, *regulation, context);
  if (!command.save.empty()) return save(command, project, *snapshot, context);
  if (!command.remove.empty()) return remove(command, project, *snapshot, context);
  return list(command, *snapshot, *regulation, context);
}

}  // namespace

void addAttachCommand(CLI::App& app, CliContext& context) {
  const auto options = std::make_shared<AttachCommand>();
  CLI::App* command = addProjectCommand(
      app, context, "attach",
      CliText::tr(
          "Files of activities, kawasan, decrees, minutes, meetings and plan documents: lists, adds, saves, removes"),
      "attach kota.gpkg ded.pdf --to \"activity:Jalan Gang 3\" --kind ded", options->path);
  command
      ->add_option("DOCUMENT", options->document,
                   utf8(CliText::tr("Document, table or picture to keep in the project, at most %1 MB")
                            .arg(kLargestAttachment / 1'000'000)))
      ->type_name("");
  command
      ->add_option(
          "--to", options->to,
          utf8(CliText::tr(
              "What it belongs to: activity:NUMBER, decree:NUMBER, minutes:NUMBER, meeting:TITLE, document:TITLE or "
              "kawasan:NAME")))
      ->type_name("TARGET");
  command
      ->add_option("--kind", options->kind,
                   utf8(CliText::tr("Kind: ded, rab, izin, kontrak, hadir, sk, dokumen, ba, foto, lain")))
      ->type_name("KEY");
  command
      ->add_option("--percent", options->percent,
                   utf8(CliText::tr("Of a photo of an activity, how far it had come: 0, 50 or 100")))
      ->type_name("N");
  command
      ->add_option("--subject", options->subject,
                   utf8(CliText::tr("Of a photo of a kawasan, the aspect or criterion it shows: road, 2b, ...")))
      ->type_name("KEY");
  command->add_option("--title", options->title, utf8(CliText::tr("Title of the document")))->type_name("TEXT");
  command->add_option("--save", options->save, utf8(CliText::tr("File to write out again, by name or id")))
      ->type_name("ID");
  command->add_option("--out", options->out, utf8(CliText::tr("Where to write it")))->type_name("FILE");
  command->add_option("--remove", options->remove, utf8(CliText::tr("File to remove, by name or id")))->type_name("ID");
  command->callback([&context, options] { context.run([&] { return attachments(*options, context); }); });
}

}  // namespace kawasan
