#pragma once

// Papers that are kept in the project as they are: read within limits, never looked into. Any thread; touches no
// project.

#include <QString>
#include <string>

#include "core/base/result.h"
#include "core/geom/wkb.h"
#include "core/import/attached_files.h"
#include "core/model/plan_papers.h"

namespace kawasan {

struct DocumentCopy {
  Attachment file;  // name, media type, size, SHA-256; owner and kind are the caller's
  Blob content;
};

/// Errors: InputMissing, InputIsFolder, InputEmpty, InputTooLarge {limit}, InputUnreadable {reason: not-a-file,
/// access}, {reason: no-document} for endings that no paper has.
[[nodiscard]] Result<DocumentCopy> readDocument(const std::string& path);

/// Whether the ending is one of a paper, table or picture. What is none is neither taken in nor opened: opening a
/// program would run it.
[[nodiscard]] bool isDocumentName(const std::string& fileName);
/// "*.pdf *.docx ...", for choosing files.
[[nodiscard]] QString documentPatterns();
/// Without folders and without what file systems refuse; never empty.
[[nodiscard]] QString safeFileName(const std::string& fileName);

/// "812 B", "96 kB", "1,4 MB"
[[nodiscard]] QString formatFileSize(std::int64_t bytes);

/// What kind of paper a file is, in a word; of a decree, Other is the decree itself.
[[nodiscard]] QString nameOf(AttachmentKind kind, AttachmentOwner owner);

/// What a photo shows: "50 %", "Jalan Lingkungan", "2b kualitas permukaan jalan"; empty when that was not said.
[[nodiscard]] QString nameOf(const PhotoOf& shown, const Regulation& regulation);

}  // namespace kawasan
