#include "ui/text/merge_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>
#include <set>

#include "core/import/people_import.h"
#include "ui/text/area_words.h"
#include "ui/text/field_value.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

using MergeWords = std::map<std::string_view, const char*>;

QString wordIn(const MergeWords& words, std::string_view key) {
  const auto known = words.find(key);
  return known == words.end() ? QString() : QCoreApplication::translate("merge", known->second);
}

/// What a row of a table is, where it is told of beside the record that it belongs to.
const MergeWords& rowWords() {
  static const MergeWords words{
      {"rt_figures", QT_TRANSLATE_NOOP("merge", "figures")},
      {"figure_note", QT_TRANSLATE_NOOP("merge", "note on the figure")},
      {"rt_survey", QT_TRANSLATE_NOOP("merge", "how it was surveyed")},
      {"photo", QT_TRANSLATE_NOOP("merge", "photo")},
      {"filed_result", QT_TRANSLATE_NOOP("merge", "result as it was filed")},
      {"consideration", QT_TRANSLATE_NOOP("merge", "considerations")},
      {"legality", QT_TRANSLATE_NOOP("merge", "legality")},
      {"decree_area", QT_TRANSLATE_NOOP("merge", "decree")},
      {"ranking_choice", QT_TRANSLATE_NOOP("merge", "choice in the ranking")},
      {"finding_approval", QT_TRANSLATE_NOOP("merge", "accepted findings")},
      {"hectares_note", QT_TRANSLATE_NOOP("merge", "reason of the difference in hectares")},
      {"overlap_decision", QT_TRANSLATE_NOOP("merge", "land shared with")},
      {"activity_effect", QT_TRANSLATE_NOOP("merge", "volume")},
      {"activity_funding", QT_TRANSLATE_NOOP("merge", "funds")},
      {"activity_state", QT_TRANSLATE_NOOP("merge", "stage")},
      {"activity_safeguard", QT_TRANSLATE_NOOP("merge", "safeguard")},
      {"scenario_activity", QT_TRANSLATE_NOOP("merge", "switched off")},
      {"follow_up", QT_TRANSLATE_NOOP("merge", "follow-up line")},
      {"follow_up_state", QT_TRANSLATE_NOOP("merge", "status of a follow-up line")},
      {"minutes_line", QT_TRANSLATE_NOOP("merge", "reduced hectares")},
      {"attachment", QT_TRANSLATE_NOOP("merge", "file")},
      {"beneficiary", QT_TRANSLATE_NOOP("merge", "beneficiary")},
      {"kawasan_profile", QT_TRANSLATE_NOOP("merge", "profile")},
      {"kawasan_problem", QT_TRANSLATE_NOOP("merge", "problem")},
      {"zone", QT_TRANSLATE_NOOP("merge", "zones of the spatial plan")},
      {"reference_area", QT_TRANSLATE_NOOP("merge", "reference areas")},
      {"unit_cost", QT_TRANSLATE_NOOP("merge", "unit prices")},
      {"survey", QT_TRANSLATE_NOOP("merge", "survey")},
      {"kecamatan", QT_TRANSLATE_NOOP("merge", "kecamatan")},
      {"kelurahan", QT_TRANSLATE_NOOP("merge", "kelurahan")},
      {"kawasan", QT_TRANSLATE_NOOP("merge", "kawasan")},
      {"rt", QT_TRANSLATE_NOOP("merge", "RT")},
      {"plan_document", QT_TRANSLATE_NOOP("merge", "plan document")},
      {"programme", QT_TRANSLATE_NOOP("merge", "programme")},
      {"activity", QT_TRANSLATE_NOOP("merge", "activity")},
      {"scenario", QT_TRANSLATE_NOOP("merge", "scenario")},
      {"meeting", QT_TRANSLATE_NOOP("merge", "meeting")},
      {"minutes", QT_TRANSLATE_NOOP("merge", "minutes")},
  };
  return words;
}

/// Columns that `fieldName` does not know.
const MergeWords& columnWords() {
  static const MergeWords words{
      {"geom", QT_TRANSLATE_NOOP("merge", "shape on the map")},
      {"kelurahan_id", QT_TRANSLATE_NOOP("merge", "kelurahan")},
      {"kawasan_id", QT_TRANSLATE_NOOP("merge", "kawasan")},
      {"programme_id", QT_TRANSLATE_NOOP("merge", "programme")},
      {"year", QT_TRANSLATE_NOOP("merge", "year")},
      {"end_year", QT_TRANSLATE_NOOP("merge", "last year")},
      {"first_year", QT_TRANSLATE_NOOP("merge", "first year")},
      {"last_year", QT_TRANSLATE_NOOP("merge", "last year")},
      {"number", QT_TRANSLATE_NOOP("merge", "number")},
      {"status", QT_TRANSLATE_NOOP("merge", "status")},
      {"kind", QT_TRANSLATE_NOOP("merge", "kind")},
      {"document_date", QT_TRANSLATE_NOOP("merge", "date")},
      {"meeting_date", QT_TRANSLATE_NOOP("merge", "date")},
      {"minutes_date", QT_TRANSLATE_NOOP("merge", "date")},
      {"state_date", QT_TRANSLATE_NOOP("merge", "date")},
      {"taken_at", QT_TRANSLATE_NOOP("merge", "date")},
      {"due", QT_TRANSLATE_NOOP("merge", "due")},
      {"place", QT_TRANSLATE_NOOP("merge", "place")},
      {"location", QT_TRANSLATE_NOOP("merge", "place")},
      {"responsible", QT_TRANSLATE_NOOP("merge", "responsible")},
      {"item", QT_TRANSLATE_NOOP("merge", "item")},
      {"output", QT_TRANSLATE_NOOP("merge", "output")},
      {"person", QT_TRANSLATE_NOOP("merge", "person")},
      {"hectares", QT_TRANSLATE_NOOP("merge", "hectares")},
      {"volume", QT_TRANSLATE_NOOP("merge", "volume")},
      {"indicator", QT_TRANSLATE_NOOP("merge", "criterion")},
      {"work", QT_TRANSLATE_NOOP("merge", "kind of work")},
      {"work_text", QT_TRANSLATE_NOOP("merge", "kind of work as it was written")},
      {"tier", QT_TRANSLATE_NOOP("merge", "primary, secondary or tertiary")},
      {"contract_volume", QT_TRANSLATE_NOOP("merge", "volume of the contract")},
      {"contract_unit", QT_TRANSLATE_NOOP("merge", "unit of the contract")},
      {"cost_planned", QT_TRANSLATE_NOOP("merge", "planned cost")},
      {"cost_realised", QT_TRANSLATE_NOOP("merge", "realised cost")},
      {"planned", QT_TRANSLATE_NOOP("merge", "planned")},
      {"realised", QT_TRANSLATE_NOOP("merge", "realised")},
      {"rupiah", QT_TRANSLATE_NOOP("merge", "price")},
      {"source", QT_TRANSLATE_NOOP("merge", "source")},
      {"source_text", QT_TRANSLATE_NOOP("merge", "source as it was written")},
      {"physical_percent", QT_TRANSLATE_NOOP("merge", "physical percent")},
      {"financial_percent", QT_TRANSLATE_NOOP("merge", "financial percent")},
      {"document", QT_TRANSLATE_NOOP("merge", "document")},
      {"life_years", QT_TRANSLATE_NOOP("merge", "years of life")},
      {"priority", QT_TRANSLATE_NOOP("merge", "priority")},
      {"upl", QT_TRANSLATE_NOOP("merge", "UPL")},
      {"ref_rp2kpkp", QT_TRANSLATE_NOOP("merge", "number in the RP2KPKP")},
      {"ref_rplp", QT_TRANSLATE_NOOP("merge", "number in the RPLP")},
      {"universal_access", QT_TRANSLATE_NOOP("merge", "universal access")},
      {"universal_access_note", QT_TRANSLATE_NOOP("merge", "note on universal access")},
      {"spatial_plan_note", QT_TRANSLATE_NOOP("merge", "note on the spatial plan")},
      {"socio_economic_cultural", QT_TRANSLATE_NOOP("merge", "social, economic and cultural value")},
      {"reason", QT_TRANSLATE_NOOP("merge", "reason")},
      {"share", QT_TRANSLATE_NOOP("merge", "counts in")},
      {"problem", QT_TRANSLATE_NOOP("merge", "problem")},
      {"address", QT_TRANSLATE_NOOP("merge", "address")},
      {"nik", QT_TRANSLATE_NOOP("merge", "NIK")},
      {"is_woman", QT_TRANSLATE_NOOP("merge", "woman")},
      {"is_poor", QT_TRANSLATE_NOOP("merge", "poor")},
      {"percent", QT_TRANSLATE_NOOP("merge", "percent")},
      {"subject", QT_TRANSLATE_NOOP("merge", "what it shows")},
      {"total", QT_TRANSLATE_NOOP("merge", "total")},
      {"tingkat", QT_TRANSLATE_NOOP("merge", "class")},
      {"applies", QT_TRANSLATE_NOOP("merge", "whether it applies")},
      {"legal", QT_TRANSLATE_NOOP("merge", "legal")},
      {"rule", QT_TRANSLATE_NOOP("merge", "rule")},
      {kSwitchedOff, QT_TRANSLATE_NOOP("merge", "activities switched off, as a whole")},
      {"family", QT_TRANSLATE_NOOP("merge", "group of works")},
      {"kpp", QT_TRANSLATE_NOOP("merge", "name of the KPP")},
      {"kpp_code", QT_TRANSLATE_NOOP("merge", "code of the KPP")},
      {"kpp_address", QT_TRANSLATE_NOOP("merge", "address of the KPP")},
      {"kpp_date", QT_TRANSLATE_NOOP("merge", "KPP formed on")},
      {"kpp_men", QT_TRANSLATE_NOOP("merge", "men in the KPP")},
      {"kpp_women", QT_TRANSLATE_NOOP("merge", "women in the KPP")},
      {"affected", QT_TRANSLATE_NOOP("merge", "affected")},
      {"amount", QT_TRANSLATE_NOOP("merge", "amount")},
      {"area_after", QT_TRANSLATE_NOOP("merge", "area after")},
      {"aspect", QT_TRANSLATE_NOOP("merge", "aspect")},
      {"edition", QT_TRANSLATE_NOOP("merge", "regulation")},
      {"filed_values", QT_TRANSLATE_NOOP("merge", "values as they were filed")},
      {"grade", QT_TRANSLATE_NOOP("merge", "grade")},
      {"land_form", QT_TRANSLATE_NOOP("merge", "way the land is given")},
      {"land_owner", QT_TRANSLATE_NOOP("merge", "owner of the land")},
      {"men", QT_TRANSLATE_NOOP("merge", "men")},
      {"person_days", QT_TRANSLATE_NOOP("merge", "person-days")},
      {"served", QT_TRANSLATE_NOOP("merge", "served")},
      {"upkeep", QT_TRANSLATE_NOOP("merge", "upkeep")},
      {"attributes", QT_TRANSLATE_NOOP("merge", "attributes")},
  };
  return words;
}

QString columnName(const MergeItem& item, const std::string& column) {
  const QString own = wordIn(columnWords(), column);
  const bool isValue = item.table == "consideration" && column == "population";
  return !own.isEmpty() ? own : fieldName(isValue ? "population_value" : column);
}

bool isOneOf(std::string_view column, const std::set<std::string_view>& columns) {
  return columns.contains(column);
}

QString boolText(bool isTrue) {
  return isTrue ? QCoreApplication::translate("merge", "yes") : QCoreApplication::translate("merge", "no");
}

QString missingSign() {
  return QStringLiteral("–");
}

QString wholeText(const std::string& column, std::int64_t number, const Snapshot& snapshot) {
  static const std::set<std::string_view> yesNo{"is_estimate",
                                                "chosen",
                                                "tenure_status",
                                                "spatial_plan_conformity",
                                                "environment_screened",
                                                "land_screened",
                                                "land_needed",
                                                "information_board",
                                                "persons_estimated",
                                                "households_estimated",
                                                "is_settlement",
                                                "is_woman",
                                                "is_poor",
                                                "applies",
                                                "legal"};
  static const std::set<std::string_view> money{"cost_planned", "cost_realised", "planned", "realised",
                                                "upkeep_cost",  "rupiah",        "value"};
  if (isOneOf(column, yesNo)) return boolText(number != 0);
  if (isOneOf(column, money)) return formatRupiah(number, currentLanguage());
  if (column.ends_with("year")) return QString::number(number);
  const auto named = [number](const auto& list) {
    const auto found = std::ranges::find(list, number, [](const auto& each) { return each.id; });
    return found == list.end() ? missingText() : QString::fromStdString((*found).name);
  };
  if (column == "kelurahan_id") return named(snapshot.kelurahan.list());
  if (column == "kawasan_id") return named(snapshot.kawasan.list());
  if (column == "programme_id") return named(snapshot.programmes.list());
  return formatNumber(static_cast<double>(number), 0, currentLanguage());
}

/// "2 dimatikan, di antaranya: Sumur" of "2\nSumur": how many are off, and those in which the sides differ.
QString switchedOffText(const std::string& text) {
  QStringList lines = QString::fromStdString(text).split(u'\n');
  const QString count = lines.takeFirst();
  if (count == u"0") return QCoreApplication::translate("merge", "none switched off");
  if (lines.isEmpty()) return QCoreApplication::translate("merge", "%1 switched off, the same on all sides").arg(count);
  return QCoreApplication::translate("merge", "%1 switched off, among them: %2")
      .arg(count, lines.join(QStringLiteral("; ")));
}

/// A key of the project as its word.
QString keyText(const MergeItem& item, const std::string& column, const std::string& text) {
  if (column == "nik") return QString::fromStdString(veiledNik(text));
  if (column == "indicator" || column == "parameter") return fieldName(text);
  if (column == "work" || column == "work_text") return workName(text);
  if (column == kSwitchedOff) return switchedOffText(text);
  if (item.table == "activity_funding" && column == "source") return fundingName(text);
  if (column == "executor") {
    if (const auto executor = executorByKey(text)) return nameOf(*executor);
  } else if (column == "scale") {
    if (const auto scale = workScaleByKey(text)) return nameOf(*scale);
  } else if (column == "tier") {
    if (const auto tier = workTierByKey(text)) return nameOf(*tier);
  } else if (column == "status") {
    if (const auto status = documentStatusByKey(text)) return nameOf(*status);
  } else if (column == "state" && item.table == "rt_survey") {
    return text == "draft" ? QCoreApplication::translate("merge", "draft")
                           : QCoreApplication::translate("merge", "done");
  } else if (column == "state" && item.table == "follow_up_state") {
    if (const auto step = followUpStepByKey(text)) return nameOf(*step);
  } else if (column == "state") {
    if (const auto step = lifeStepByKey(text)) return nameOf(*step);
  } else if (column == "kind" && item.table == "plan_document") {
    if (const auto kind = planDocumentKindByKey(text)) return nameOf(*kind);
  } else if (column == "kind" && item.table == "activity_safeguard") {
    if (const auto kind = safeguardKindByKey(text)) return nameOf(*kind);
  } else if (column == "level") {
    if (const auto level = levelByKey(text)) return nameOf(*level);
  }
  return fieldValue(column, text);
}

QString valueText(const MergeItem& item, const std::string& column, const StoredValue& value,
                  const Snapshot& snapshot) {
  if (isNull(value)) return missingSign();
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return wholeText(column, *whole, snapshot);
  if (const auto* number = std::get_if<double>(&value)) return formatPlain(*number, 4, currentLanguage());
  if (const auto* text = std::get_if<std::string>(&value)) {
    return text->empty() ? missingSign() : keyText(item, column, *text);
  }
  return QCoreApplication::translate("merge", "drawn");
}

/// What nobody reads in a row: keys, sizes, where it comes from.
bool isTold(const std::string& column) {
  static const std::set<std::string_view> untold{
      "uuid",         "family",      "sha256",    "size",     "media_type",  "width",      "height",
      "recorded",     "time",        "level",     "owner",    "source_file", "source_row", "source_sheet",
      "source_cells", "fingerprint", "longitude", "latitude", "image",       "content"};
  if (untold.contains(column)) return false;
  return !column.ends_with("_id") || column == "kelurahan_id" || column == "kawasan_id" || column == "programme_id";
}

QString rowText(const MergeItem& item, const std::vector<ColumnValue>& row, const Snapshot& snapshot) {
  QStringList parts;
  for (const ColumnValue& each : row) {
    if (isNull(each.value) || !isTold(each.column)) continue;
    parts << QStringLiteral("%1: %2").arg(columnName(item, each.column),
                                          valueText(item, each.column, each.value, snapshot));
  }
  return parts.isEmpty() ? QCoreApplication::translate("merge", "new") : parts.join(QStringLiteral("; "));
}

}  // namespace

QString nameOf(MergeKind kind) {
  switch (kind) {
    case MergeKind::New:
      return QCoreApplication::translate("merge", "new");
    case MergeKind::Changed:
      return QCoreApplication::translate("merge", "changed");
    case MergeKind::Removed:
      return QCoreApplication::translate("merge", "removed");
    case MergeKind::Conflict:
      return QCoreApplication::translate("merge", "conflicting");
    case MergeKind::NotApplicable:
      return QCoreApplication::translate("merge", "not applicable");
  }
  return {};
}

QString nameOf(const MergeGroup& group) {
  return group.name.empty() ? QCoreApplication::translate("merge", "whole city") : QString::fromStdString(group.name);
}

QString nameOf(const MergeUnit& unit) {
  const QString name = QString::fromStdString(unit.name);
  if (unit.kind == MergeUnitKind::Rt) return name;
  if (unit.kind == MergeUnitKind::Table) return capitalised(wordIn(rowWords(), unit.name));
  return QStringLiteral("%1 %2").arg(capitalised(wordIn(rowWords(), keyOf(unit.kind))), name);
}

QString nameOf(const MergeItem& item) {
  static const std::set<std::string_view> plain{"rt_figures"};
  QStringList parts;
  const bool isPart = !isOneOf(item.table, {"rt", "kawasan", "kelurahan", "kecamatan", "activity", "meeting", "minutes",
                                            "plan_document", "programme", "scenario", "survey"});
  QString what = wordIn(rowWords(), item.table);
  if (!item.name.empty()) {
    const QString name = keyText(item,
                                 item.table == "activity_funding"     ? "source"
                                 : item.table.ends_with("_state")     ? "state"
                                 : item.table == "unit_cost"          ? "work"
                                 : item.table == "activity_safeguard" ? "kind"
                                                                      : "",
                                 item.name);
    what += u' ' + name;
  }
  if (!item.parameter.empty()) what += u' ' + fieldName(item.parameter);
  if ((isPart && !(plain.contains(item.table) && !item.column.empty())) || item.column.empty()) parts << what;
  if (!item.column.empty()) parts << columnName(item, item.column);
  if (!item.survey.empty()) parts << QString::fromStdString(item.survey);
  return capitalised(parts.join(QStringLiteral(", ")));
}

QString mergeValueText(const MergeItem& item, const StoredValue& value, const Snapshot& snapshot) {
  return valueText(item, item.column, value, snapshot);
}

QString mineText(const MergeItem& item, const Snapshot& snapshot) {
  if (!item.column.empty()) return item.mine ? mergeValueText(item, *item.mine, snapshot) : missingSign();
  QStringList replaced;
  for (const ReplacedRow& row : item.replaced) replaced << rowText(item, row.columns, snapshot);
  if (!replaced.isEmpty()) return replaced.join(QStringLiteral(" · "));
  if (item.mine) return QCoreApplication::translate("merge", "is there");
  return item.base ? QCoreApplication::translate("merge", "removed") : missingSign();
}

QString baseText(const MergeItem& item, const Snapshot& snapshot) {
  if (!item.base) return missingSign();
  if (!item.column.empty()) return mergeValueText(item, *item.base, snapshot);
  return QCoreApplication::translate("merge", "was there");
}

QString offerText(const MergeItem& item, const MergeOffer& offer, const Snapshot& snapshot) {
  if (offer.isRemoval) return QCoreApplication::translate("merge", "removed");
  return item.column.empty() ? rowText(item, offer.row, snapshot) : mergeValueText(item, offer.value, snapshot);
}

QString countsText(const MergePlan& plan) {
  QStringList parts;
  for (const MergeKind kind :
       {MergeKind::New, MergeKind::Changed, MergeKind::Removed, MergeKind::Conflict, MergeKind::NotApplicable}) {
    const std::size_t count = plan.count(kind);
    if (count > 0) parts << QStringLiteral("%1 %2").arg(countText(count), nameOf(kind));
  }
  return parts.isEmpty() ? QCoreApplication::translate("merge", "nothing that the project does not have")
                         : parts.join(QStringLiteral(", "));
}

}  // namespace kawasan
