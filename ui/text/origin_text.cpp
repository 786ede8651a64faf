#include "ui/text/origin_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

#include "ui/text/area_words.h"
#include "ui/text/field_value.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/local_time.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct OriginText {
  Q_DECLARE_TR_FUNCTIONS(OriginText)
};

/// Older ones are in the history.
constexpr std::size_t kMostEntries = 5;

/// Columns of the project file that are called otherwise where they are set.
struct ColumnField {
  std::string_view table;
  std::string_view column;
  const char* field;
};
constexpr ColumnField kFields[] = {
    {"consideration", "population", "population_value"},
    {"decree_area", "number", "decree_number"},
    {"decree_area", "hectares", "decree_ha"},
    {"ranking_choice", "reason", "chosen_reason"},
    {"rt", "kelurahan_id", "kelurahan"},
    {"rt", "kawasan_id", "kawasan"},
    {"attachment", "file_name", "attachment"},
};

bool isYesOrNo(const AreaChange::Value& value) {
  return value.column == "tenure_status" || value.column == "spatial_plan_conformity" || value.column == "chosen" ||
         value.column == "is_estimate";
}

/// "7,5", or with its name where several may be meant. Of evidence a card says more than an entry could.
QString listed(const std::vector<AreaChange::Value>& values, std::string_view column,
               std::string AreaChange::Value::*side) {
  QStringList parts;
  for (const AreaChange::Value& value : values) {
    if (column.empty() ? value.column == "evidence" : value.column != column) continue;
    const QString text = storedText(value, value.*side);
    parts << (column.empty() ? QStringLiteral("%1 %2").arg(fieldNameOf(value), text) : text);
  }
  return parts.join(QStringLiteral("; "));
}

}  // namespace

QString entryText(const std::string& time, const std::string& person, const EditLabel& label) {
  return QStringLiteral("%1 · %2 · %3").arg(localTimeText(time), QString::fromStdString(person), describe(label));
}

QString fieldNameOf(const AreaChange::Value& value) {
  const auto* known = std::find_if(std::begin(kFields), std::end(kFields), [&](const ColumnField& each) {
    return each.table == value.table && each.column == value.column;
  });
  return fieldName(known == std::end(kFields) ? value.column : known->field);
}

QString storedText(const AreaChange::Value& value, const std::string& stored) {
  if (stored.empty()) return missingText();
  const QString text = QString::fromStdString(stored);
  if (isYesOrNo(value)) return stored == "1" ? OriginText::tr("yes") : OriginText::tr("no");
  bool isNumber = false;
  const double number = text.toDouble(&isNumber);
  return isNumber && value.column == "hectares" ? formatPlain(number, 4, currentLanguage())
                                                : fieldValue(value.column, stored);
}

QString valuesText(const SharedOrigin& origin, std::string_view column) {
  // Before the file that brought a value nobody knew any: what it brought says more.
  std::vector<AreaChange::Value> brought = origin.brought;
  std::vector<AreaChange::Value> changed;
  for (const AreaChange::Value& value : origin.values)
    (value.before.empty() && !origin.file.empty() ? brought : changed).push_back(value);
  QString text;
  if (const QString inFile = listed(brought, column, &AreaChange::Value::after); !inFile.isEmpty())
    text += OriginText::tr(" (in it: %1)").arg(inFile);
  if (const QString before = listed(changed, column, &AreaChange::Value::before); !before.isEmpty())
    text += OriginText::tr(" (before: %1)").arg(before);
  return text;
}

QStringList entryLines(const Result<AreaOrigins>& origins, std::string_view column) {
  if (!origins) return {describe(origins.error())};
  QStringList lines;
  for (const SharedOrigin& origin : origins->origins) {
    if (lines.size() == static_cast<qsizetype>(kMostEntries)) break;
    lines << entryText(origin.time, origin.person, origin.label) + valuesText(origin, column);
  }
  if (lines.isEmpty()) lines << OriginText::tr("nobody entered it yet");
  if (origins->origins.size() > kMostEntries)
    lines << OriginText::tr("older entries: %1").arg(countText(origins->origins.size() - kMostEntries));
  return lines;
}

}  // namespace kawasan
