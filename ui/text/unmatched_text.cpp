#include "ui/text/unmatched_text.h"

#include <QCoreApplication>

#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct UnmatchedText {
  Q_DECLARE_TR_FUNCTIONS(UnmatchedText)
};

}  // namespace

QString describeSuggested(const std::string& name, std::size_t row) {
  const QString text = QString::fromStdString(name);
  return row == 0 ? text : UnmatchedText::tr("%1 (row %2)").arg(text).arg(row);
}

QString describeUnmatched(const UnmatchedRow& row) {
  QString text = describeReason(row.reason);
  // The row is called by its kelurahan and RT.
  if ((row.reason == "unknown-kecamatan" || row.reason == "like-kecamatan") && !row.name.empty())
    text += QStringLiteral(" (%1)").arg(QString::fromStdString(row.name));
  if (!row.suggestion.empty())
    text += UnmatchedText::tr("; similar: %1").arg(describeSuggested(row.suggestion, row.suggestedRow));
  if (!row.below.name.empty()) {
    text += UnmatchedText::tr("; kelurahan %1, similar: %2")
                .arg(QString::fromStdString(row.below.name), QString::fromStdString(row.below.suggestion));
  }
  return text;
}

}  // namespace kawasan
