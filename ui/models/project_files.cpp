#include "ui/models/project_files.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>
#include <algorithm>
#include <utility>

#include "ui/paint/photo_file.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/undo_action.h"
#include "ui/text/document_file.h"
#include "ui/text/messages.h"
#include "ui/text/whole_file.h"

namespace kawasan {

namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(kawasan::ProjectFiles)
};

constexpr const char* kTopic = "files";

void sayError(Session& session, const Error& error) {
  Message message = errorMessage(error);
  message.topic = QString::fromLatin1(kTopic);
  session.say(std::move(message));
}

const Attachment* fileById(const Session& session, FeatureId id) {
  const auto& files = session.snapshot().attachments;
  const auto found = std::ranges::find(files, id, &Attachment::id);
  return found == files.end() ? nullptr : &*found;
}

/// A file may be chosen twice, or stand there under another name.
std::vector<DocumentCopy> newOnes(const Session& session, const FileTarget& target, AttachmentKind kind,
                                  FilesRead& read) {
  std::vector<DocumentCopy> fresh;
  for (DocumentCopy& copy : read.copies) {
    copy.file.kind = kind;
    const bool isTwice =
        std::ranges::any_of(fresh, [&](const DocumentCopy& each) { return each.file.sha256 == copy.file.sha256; });
    if (isTwice || hasFile(session.snapshot(), target, copy.file)) {
      read.problems << isThereText(copy.file);
    } else {
      fresh.push_back(std::move(copy));
    }
  }
  return fresh;
}

void takeIn(Session& session, const FileTarget& target, AttachmentKind kind, FilesRead& read) {
  for (DocumentCopy& copy : newOnes(session, target, kind, read)) {
    copy.file.owner = target.owner;
    copy.file.ownerId = target.id;
    copy.file.person = session.project().person();
    const EditLabel label{"attach-file", {{"file", copy.file.fileName}, {"target", target.name}}};
    const bool isDone = session.edit(label, [&copy](Edit& edit) -> Result<void> {
      edit.addAttachment(copy.file, copy.content);
      return {};
    });
    if (!isDone) return;
  }
  sayProblems(session, read.problems);
}

/// Nothing when it cannot be read; the reason has been said then.
std::optional<QByteArray> contentOf(Session& session, FeatureId fileId) {
  const auto content = session.project().attachmentContent(fileId);
  if (!content) {
    sayError(session, content.error());
    return std::nullopt;
  }
  return QByteArray(reinterpret_cast<const char*>(content->data()), static_cast<qsizetype>(content->size()));
}

}  // namespace

QString isThereText(const Attachment& file) {
  return Text::tr("%1 is there already.").arg(toQString(file.fileName));
}

void sayProblems(Session& session, const QStringList& problems) {
  // Without a problem nothing is said, and what was refused before is over.
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QString::fromLatin1(kTopic);
  if (!problems.isEmpty()) message.text = problems.first();
  if (problems.size() > 1) message.detail = problems.join(u'\n');
  session.say(std::move(message));
}

void readFiles(Session& session, QObject* owner, AttachmentKind kind, const QStringList& paths, const PhotoOf& shown,
               const std::function<void(FilesRead&)>& then) {
  if (!session.isOpen() || paths.isEmpty()) return;
  session.jobs().run(Text::tr("Reading files"), owner,
                     [kind, paths, shown, then](const std::stop_token& stop, JobProgress& progress) -> Jobs::Delivery {
                       auto read = std::make_shared<FilesRead>();
                       for (qsizetype i = 0; i < paths.size(); ++i) {
                         progress.set(static_cast<double>(i) / static_cast<double>(paths.size()));
                         if (stop.stop_requested()) return {};
                         const std::string path = paths[i].toStdString();
                         auto copy = kind == AttachmentKind::Photo ? readPhotoDocument(path) : readDocument(path);
                         if (copy) {
                           copy->file.percent = shown.percent;
                           copy->file.subject = shown.subject;
                           read->copies.push_back(std::move(*copy));
                         } else {
                           read->problems << describe(copy.error());
                         }
                       }
                       return [then, read] { then(*read); };
                     });
}

void addFiles(Session& session, const FileTarget& target, AttachmentKind kind, const QStringList& paths,
              const PhotoOf& shown) {
  readFiles(session, &session, kind, paths, shown,
            [&session, target, kind](FilesRead& read) { takeIn(session, target, kind, read); });
}

void writeFileTitle(Session& session, FeatureId fileId, const QString& title) {
  const Attachment* const known = fileById(session, fileId);
  const std::string text = title.trimmed().toStdString();
  if (known == nullptr || known->title == text) return;
  Attachment file = *known;
  file.title = text;
  const EditLabel label{"set-caption", {{"area", targetOf(session.snapshot(), file).name}, {"file", file.fileName}}};
  (void)session.edit(label, [&file](Edit& edit) -> Result<void> {
    edit.put(std::as_const(file));
    return {};
  });
}

void writePhotoPercent(Session& session, FeatureId fileId, std::optional<int> percent) {
  const Attachment* const known = fileById(session, fileId);
  if (known == nullptr || known->percent == percent) return;
  Attachment file = *known;
  file.percent = percent;
  const EditLabel label{"set-photo-stage",
                        {{"area", targetOf(session.snapshot(), file).name}, {"file", file.fileName}}};
  (void)session.edit(label, [&file](Edit& edit) -> Result<void> {
    edit.put(std::as_const(file));
    return {};
  });
}

void removeFile(Session& session, FeatureId fileId) {
  const Attachment* const file = fileById(session, fileId);
  if (file == nullptr) return;
  const std::string name = file->fileName;
  const EditLabel label{"remove-file", {{"file", name}, {"target", targetOf(session.snapshot(), *file).name}}};
  const bool isDone = session.edit(label, [fileId](Edit& edit) -> Result<void> {
    edit.removeAttachment(fileId);
    return {};
  });
  if (!isDone) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("delete");
  message.text = Text::tr("The file %1 was removed.").arg(toQString(name));
  message.actions.push_back(undoAction(session));
  session.say(std::move(message));
}

void writeFileOut(Session& session, FeatureId fileId, const QString& path) {
  const auto content = contentOf(session, fileId);
  if (!content) return;
  if (const auto written = writeWholeFile(path.toStdString(), *content); !written)
    return sayError(session, written.error());
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QString::fromLatin1(kTopic);
  message.text = Text::tr("Written: %1").arg(QFileInfo(path).fileName());
  message.actions.push_back({Text::tr("Folder"), [folder = QFileInfo(path).absolutePath()] {
                               QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                             }});
  session.say(std::move(message));
}

void openFile(Session& session, FeatureId fileId) {
  const Attachment* const file = fileById(session, fileId);
  if (file == nullptr) return;
  // The name comes from a project that anybody may have made.
  const QString name = safeFileName(file->fileName);
  if (!isDocumentName(name.toStdString())) {
    return sayError(session,
                    {ErrorCode::InputUnreadable, {{"path", file->fileName}, {"reason", "no-document"}}, {}, {}});
  }
  static QTemporaryDir copies;
  const QString folder = copies.filePath(toQString(file->sha256.substr(0, 16)));
  const auto content = contentOf(session, fileId);
  if (!content) return;
  const QString path = folder + u'/' + name;
  const bool isThere = QFileInfo(path).size() == content->size() && QFileInfo::exists(path);
  QDir().mkpath(folder);
  if (!isThere) {
    if (const auto written = writeWholeFile(path.toStdString(), *content); !written)
      return sayError(session, written.error());
    // Changes to a copy would be lost, so it takes none.
    QFile::setPermissions(path, QFileDevice::ReadOwner);
  }
  if (QDesktopServices::openUrl(QUrl::fromLocalFile(path))) return;
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QString::fromLatin1(kTopic);
  message.text = Text::tr("This computer has no program for %1. Save it elsewhere to take it along.").arg(name);
  session.say(std::move(message));
}

}  // namespace kawasan
