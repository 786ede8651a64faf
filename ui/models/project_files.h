#pragma once

// Papers of activities, decrees and minutes in the window: taken in beside it, opened by the desktop from a read-only
// copy, written out again, removed. Each change is one edit. GUI thread.

#include <QStringList>

#include <functional>
#include <vector>

#include "core/import/attached_files.h"
#include "ui/shell/session.h"
#include "ui/text/document_file.h"

namespace kawasan {

/// Reads the files on a worker and keeps those that can be; says which cannot and which are there already. Of photos a
/// reduced copy is kept; `shown` is what they show.
void addFiles(Session& session, const FileTarget& target, AttachmentKind kind, const QStringList& paths,
              const PhotoOf& shown = {});
struct FilesRead {
  std::vector<DocumentCopy> copies;
  QStringList problems;  // a sentence for each that cannot be kept
};
/// Reads them on a worker for what is not stored yet; `then` runs unless `owner` is gone.
void readFiles(Session& session, QObject* owner, AttachmentKind kind, const QStringList& paths, const PhotoOf& shown,
               const std::function<void(FilesRead&)>& then);
/// The first problem, with the others behind a button; takes away what was said before where there is none.
void sayProblems(Session& session, const QStringList& problems);
/// "x is there already."
[[nodiscard]] QString isThereText(const Attachment& file);
/// The caption of a photo.
void writeFileTitle(Session& session, FeatureId fileId, const QString& title);
/// How far the work had come on a photo of an activity; nothing: not said.
void writePhotoPercent(Session& session, FeatureId fileId, std::optional<int> percent);
/// One edit, with the way back.
void removeFile(Session& session, FeatureId fileId);
/// Over what stands there; the file dialog has asked.
void writeFileOut(Session& session, FeatureId fileId, const QString& path);
/// In the program that the desktop has for it. The copy lies in a folder of this run, which goes with the program.
void openFile(Session& session, FeatureId fileId);

}  // namespace kawasan
