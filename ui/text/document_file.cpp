#include "ui/text/document_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <algorithm>
#include <utility>

#include "core/base/text.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

constexpr double kKilobyte = 1000;
constexpr double kMegabyte = 1'000'000;
constexpr qsizetype kLongestName = 120;

constexpr std::pair<std::string_view, const char*> kEndings[] = {
    {"pdf", "application/pdf"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"doc", "application/msword"},
    {"odt", "application/vnd.oasis.opendocument.text"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"xls", "application/vnd.ms-excel"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"},
    {"csv", "text/csv"},
    {"txt", "text/plain"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"png", "image/png"},
    {"tif", "image/tiff"},
    {"tiff", "image/tiff"},
    {"webp", "image/webp"},
    {"dwg", "image/vnd.dwg"},
    {"dxf", "image/vnd.dxf"},
};

/// Empty for an ending that no paper has.
std::string mediaTypeOf(const std::string& fileName) {
  const std::size_t dot = fileName.rfind('.');
  if (dot == std::string::npos) return {};
  const std::string ending = lowered(fileName.substr(dot + 1));
  for (const auto& [known, type] : kEndings) {
    if (known == ending) return type;
  }
  return {};
}

constexpr const char* kKinds[] = {
    QT_TRANSLATE_NOOP("plan", "DED"),      QT_TRANSLATE_NOOP("plan", "RAB"),
    QT_TRANSLATE_NOOP("plan", "permit"),   QT_TRANSLATE_NOOP("plan", "attendance list"),
    QT_TRANSLATE_NOOP("plan", "minutes"),  QT_TRANSLATE_NOOP("plan", "photo"),
    QT_TRANSLATE_NOOP("plan", "contract"), QT_TRANSLATE_NOOP("plan", "other paper"),
};

}  // namespace

Result<DocumentCopy> readDocument(const std::string& path) {
  const QFileInfo info(QString::fromStdString(path));
  const Params where{{"path", path}};
  const auto unreadable = [&](const char* reason) {
    return fail(ErrorCode::InputUnreadable, {{"path", path}, {"reason", reason}});
  };
  if (!info.exists()) return fail(ErrorCode::InputMissing, where);
  if (info.isDir()) return fail(ErrorCode::InputIsFolder, where);
  if (!info.isFile()) return unreadable("not-a-file");
  if (info.size() == 0) return fail(ErrorCode::InputEmpty, where);
  const Failure tooLarge = fail(ErrorCode::InputTooLarge,
                                {{"path", path}, {"limit", std::to_string(kLargestAttachment / 1'000'000) + " MB"}});
  if (info.size() > kLargestAttachment) return tooLarge;
  DocumentCopy copy;
  copy.file.fileName = info.fileName().toStdString();
  copy.file.mediaType = mediaTypeOf(copy.file.fileName);
  if (copy.file.mediaType.empty()) return unreadable("no-document");
  QFile file(info.filePath());
  if (!file.open(QIODevice::ReadOnly)) return unreadable("access");
  // One byte more than is allowed: the file may have grown since it was looked at.
  const QByteArray bytes = file.read(kLargestAttachment + 1);
  if (file.error() != QFileDevice::NoError) return unreadable("access");
  if (bytes.size() > kLargestAttachment) return tooLarge;
  if (bytes.isEmpty()) return fail(ErrorCode::InputEmpty, where);
  copy.file.size = bytes.size();
  copy.file.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
  copy.content.assign(bytes.begin(), bytes.end());
  return copy;
}

bool isDocumentName(const std::string& fileName) {
  return !mediaTypeOf(fileName).empty();
}

QString documentPatterns() {
  QStringList patterns;
  for (const auto& [ending, type] : kEndings)
    patterns << QStringLiteral("*.") + QString::fromLatin1(ending.data(), static_cast<qsizetype>(ending.size()));
  return patterns.join(u' ');
}

QString safeFileName(const std::string& fileName) {
  QString name;
  for (const QChar each : QString::fromStdString(fileName)) {
    const bool isRefused = each.unicode() < 0x20 || QStringLiteral("/\\:*?\"<>|").contains(each);
    name += isRefused ? QChar(u'_') : each;
  }
  // The ending stays whatever is cut.
  if (name.size() > kLongestName) name = name.right(kLongestName);
  while (name.startsWith(u'.') || name.startsWith(u' ')) name.remove(0, 1);
  return name.isEmpty() ? QStringLiteral("berkas") : name;
}

QString formatFileSize(std::int64_t bytes) {
  const auto size = static_cast<double>(bytes);
  const Language language = currentLanguage();
  if (size < kKilobyte) return formatPlain(size, 0, language) + QStringLiteral(" B");
  if (size < kMegabyte) return formatPlain(size / kKilobyte, 0, language) + QStringLiteral(" kB");
  return formatNumber(size / kMegabyte, 1, language) + QStringLiteral(" MB");
}

QString nameOf(AttachmentKind kind, AttachmentOwner owner) {
  if (owner == AttachmentOwner::DecreeArea && kind == AttachmentKind::Other)
    return QCoreApplication::translate("plan", "decree (SK)");
  if (owner == AttachmentOwner::PlanDocument && kind == AttachmentKind::Other)
    return QCoreApplication::translate("plan", "document");
  return QCoreApplication::translate("plan", kKinds[static_cast<std::size_t>(kind)]);
}

QString nameOf(const PhotoOf& shown, const Regulation& regulation) {
  if (shown.percent) return QStringLiteral("%1 %").arg(*shown.percent);
  const QStringList aspects = aspectNames(regulation);
  for (std::size_t i = 0; i < regulation.aspects.size(); ++i) {
    if (regulation.aspects[i].key == shown.subject) return aspects[static_cast<qsizetype>(i)];
  }
  for (const Indicator& indicator : regulation.indicators) {
    if (identifierOf(indicator.parameter) != shown.subject) continue;
    return QStringLiteral("%1 %2").arg(QString::fromStdString(indicator.code), nameOf(indicator.parameter));
  }
  // Of an edition that has other aspects.
  return QString::fromStdString(shown.subject);
}

}  // namespace kawasan
