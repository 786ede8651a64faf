#include "ui/text/unmatched_text.h"

#include <QCoreApplication>

#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct UnmatchedText {
  Q_DECLARE_TR_FUNCTIONS(UnmatchedText)
};

}  // namespace

QString describeUnmatched(const UnmatchedRow& row) {
  QString text = describeReason(row.reason);
  // The row is called by its kelurahan and RT.
  if (row.reason == "unknown-kecamatan" && !row.name.empty())
    text += QStringLiteral(" (%1)").arg(QString::fromStdString(row.name));
  if (!row.suggestion.empty()) text += UnmatchedText::tr("; similar: %1").arg(QString::fromStdString(row.suggestion));
  if (!row.below.name.empty()) {
    text += UnmatchedText::tr("; kelurahan %1, similar: %2")
                .arg(QString::fromStdString(row.below.name), QString::fromStdString(row.below.suggestion));
  }
  return text;
}

}  // namespace kawasan
