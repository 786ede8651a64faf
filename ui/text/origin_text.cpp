#include "ui/text/origin_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

#include "core/model/source_cells.h"
#include "core/model/source_rows.h"
#include "ui/text/area_words.h"
#include "ui/text/field_value.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/local_time.h"
#include "ui/text/messages.h"
#include "ui/text/plan_text.h"

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

/// What is told of records that are rows of the plan, with what it is called there.
enum class Kind { Number, Money, Text };
struct PlanField {
  std::string_view table;
  std::string_view column;
  const char* name;  // null: as the column is called where it is set
  Kind kind = Kind::Number;
};
constexpr PlanField kPlanFields[] = {
    {"unit_cost", "rupiah", QT_TRANSLATE_NOOP("OriginText", "price"), Kind::Money},
    {"unit_cost", "source", QT_TRANSLATE_NOOP("OriginText", "source of the price"), Kind::Text},
    {"minutes_line", "hectares", QT_TRANSLATE_NOOP("OriginText", "hectares reduced")},
    {"minutes", "number", QT_TRANSLATE_NOOP("OriginText", "number of the minutes"), Kind::Text},
    {"minutes", "minutes_date", QT_TRANSLATE_NOOP("OriginText", "date of the minutes"), Kind::Text},
    {"minutes", "year", QT_TRANSLATE_NOOP("OriginText", "year that counts"), Kind::Text},
    {"activity", "cost_planned", QT_TRANSLATE_NOOP("OriginText", "planned cost"), Kind::Money},
    {"activity", "cost_realised", QT_TRANSLATE_NOOP("OriginText", "real cost"), Kind::Money},
    {"activity", "contract_volume", QT_TRANSLATE_NOOP("OriginText", "volume of the contract")},
    {"activity", "contract_unit", QT_TRANSLATE_NOOP("OriginText", "unit of the volume"), Kind::Text},
    {"activity", "year", QT_TRANSLATE_NOOP("OriginText", "year"), Kind::Text},
    {"activity", "end_year", QT_TRANSLATE_NOOP("OriginText", "last year"), Kind::Text},
    {"activity", "life_years", QT_TRANSLATE_NOOP("OriginText", "years that it lasts")},
    {"activity", "upkeep_cost", nullptr, Kind::Money},
    {"activity", "persons", nullptr},
    {"activity", "women", nullptr},
    {"activity", "low_income", nullptr},
    {"activity", "households", QT_TRANSLATE_NOOP("OriginText", "KK that use it")},
    {"activity", "poor_households", nullptr},
    {"activity_funding", "planned", QT_TRANSLATE_NOOP("OriginText", "%1, planned"), Kind::Money},
    {"activity_funding", "realised", QT_TRANSLATE_NOOP("OriginText", "%1, really paid"), Kind::Money},
    {"activity_effect", "volume", nullptr},
};

const PlanField* planFieldOf(const AreaChange::Value& value) {
  const auto* known = std::find_if(std::begin(kPlanFields), std::end(kPlanFields), [&](const PlanField& each) {
    return each.table == value.table && each.column == value.column;
  });
  return known == std::end(kPlanFields) ? nullptr : known;
}

bool isOfPlan(const AreaChange::Value& value) {
  return std::any_of(std::begin(kPlanFields), std::end(kPlanFields),
                     [&](const PlanField& each) { return each.table == value.table; });
}

/// "planned cost", "APBD kabupaten/kota, planned", "1a … (Kalianyar RT 001)"
QString planFieldName(const PlanField& field, const AreaChange::Value& value) {
  if (value.table == "activity_effect") {
    const QString what = fieldName(value.parameter);
    return value.rt.empty() ? what : QStringLiteral("%1 (%2)").arg(what, QString::fromStdString(value.rt));
  }
  if (field.name == nullptr) return fieldName(value.column);
  const QString name = QCoreApplication::translate("OriginText", field.name);
  return value.table == "activity_funding" ? name.arg(fundingName(value.parameter)) : name;
}

QString planText(const PlanField& field, const QString& stored) {
  if (field.kind == Kind::Money) return formatRupiah(stored.toLongLong(), currentLanguage());
  return field.kind == Kind::Number ? formatPlain(stored.toDouble(), 4, currentLanguage()) : stored;
}

bool isYesOrNo(const AreaChange::Value& value) {
  return value.column == "tenure_status" || value.column == "spatial_plan_conformity" || value.column == "chosen" ||
         value.column == "is_estimate";
}

/// "7,5", or with its name where several may be meant. Of evidence a card says more than an entry could.
QString listed(const std::vector<AreaChange::Value>& values, std::string_view column,
               std::string AreaChange::Value::*side) {
  QStringList parts;
  for (const AreaChange::Value& value : values) {
    // Of rows of the plan the figures are told; what else changed the entry names.
    const bool isTold = isOfPlan(value) ? planFieldOf(value) != nullptr : value.column != "evidence";
    if (column.empty() ? !isTold : value.column != column) continue;
    const QString text = storedText(value, value.*side);
    parts << (column.empty() ? QStringLiteral("%1 %2").arg(fieldNameOf(value), text) : text);
  }
  return parts.join(QStringLiteral("; "));
}

}  // namespace

QString entryText(const std::string& time, const std::string& person, const EditLabel& label) {
  return QStringLiteral("%1 · %2 · %3").arg(localTimeText(time), QString::fromStdString(person), describe(label));
}

QString roundText(const EditLabel& label, const Snapshot& snapshot, const Survey& survey) {
  const QString name = QString::fromStdString(survey.name);
  if (snapshot.surveys.size() < 2 || describe(label).contains(name)) return {};
  return OriginText::tr(" · survey %1").arg(name);
}

QString fieldNameOf(const AreaChange::Value& value) {
  if (const PlanField* const field = planFieldOf(value)) return planFieldName(*field, value);
  const auto* known = std::find_if(std::begin(kFields), std::end(kFields), [&](const ColumnField& each) {
    return each.table == value.table && each.column == value.column;
  });
  return fieldName(known == std::end(kFields) ? value.column : known->field);
}

QString storedText(const AreaChange::Value& value, const std::string& stored) {
  if (stored.empty()) return missingText();
  const QString text = QString::fromStdString(stored);
  if (const PlanField* const field = planFieldOf(value); field != nullptr && value.column != "minutes_date")
    return planText(*field, text);
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

QString placeText(const SharedOrigin& origin, std::string_view column) {
  QStringList texts;
  for (const SharedOrigin::Place& place : origin.places) {
    QStringList cells;
    for (const auto& [name, cell] : place.cells) {
      if (column.empty() || name == column) cells << QString::fromStdString(cell);
    }
    if (cells.isEmpty()) continue;
    QString text;
    if (!place.sheet.empty()) text += OriginText::tr(", sheet %1").arg(QString::fromStdString(place.sheet));
    text += cells.size() == 1 ? OriginText::tr(", cell %1").arg(cells.front())
                              : OriginText::tr(", row %1 (cells %2)")
                                    .arg(QString::fromStdString(place.row), cells.join(QStringLiteral(", ")));
    texts << text;
  }
  return texts.join(u';');
}

QString placeInFile(const FigureSource& source, std::optional<Parameter> figure) {
  const auto named = [](const QString& pattern, const std::string& what) {
    return what.empty() ? QString() : pattern.arg(QString::fromStdString(what));
  };
  const FigurePlace place = figure ? placeOf(source, *figure) : FigurePlace{{}, {}, rowsOf(source)};
  const QString sheet = named(OriginText::tr(", sheet %1"), sheetOf(source));
  if (!place.cell.empty()) return sheet + named(OriginText::tr(", cell %1"), place.cell);
  return sheet + named(OriginText::tr(", column %1"), place.column) + named(OriginText::tr(", row %1"), place.rows);
}

QString placeInFile(const ImportChange& change) {
  const QString sheet = QString::fromStdString(change.sheet);
  const QString cell =
      change.cell.empty() ? OriginText::tr("row %1").arg(change.row) : QString::fromStdString(change.cell);
  if (sheet.isEmpty()) return cell;
  return change.cell.empty() ? sheet + QStringLiteral(", ") + cell : sheet + u'!' + cell;
}

QStringList entryLines(const Result<AreaOrigins>& origins, std::string_view column) {
  if (!origins) return {describe(origins.error())};
  QStringList lines;
  for (const SharedOrigin& origin : origins->origins) {
    if (lines.size() == static_cast<qsizetype>(kMostEntries)) break;
    lines << entryText(origin.time, origin.person, origin.label) + placeText(origin, column) +
                 valuesText(origin, column);
  }
  if (lines.isEmpty()) lines << OriginText::tr("nobody entered it yet");
  if (origins->origins.size() > kMostEntries)
    lines << OriginText::tr("older entries: %1").arg(countText(origins->origins.size() - kMostEntries));
  return lines;
}

}  // namespace kawasan
