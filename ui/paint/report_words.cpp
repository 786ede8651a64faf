#include "ui/paint/report_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/import/number_cell.h"
#include "core/rules/kawasan_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_writer.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/plan_text.h"
#include "ui/text/survey_marks.h"
#include "ui/text/total_text.h"
#include "ui/text/treatment_text.h"

namespace kawasan {

namespace {

using enum ReportField;

constexpr int kDegreeDecimals = 6;
constexpr const char* kNotRecorded = QT_TRANSLATE_NOOP("report", "Not recorded");

QString withUnit(const QString& text, const std::optional<Unit>& unit) {
  return unit ? QStringLiteral("%1 (%2)").arg(text, unitName(*unit)) : text;
}

const char* baseHeading(Parameter parameter) {
  switch (parameter) {
    case Parameter::AreaVerified:
      return QT_TRANSLATE_NOOP("report", "Verified area");
    case Parameter::AreaDecree:
      return QT_TRANSLATE_NOOP("report", "Decree area");
    case Parameter::AreaSettlement:
      return QT_TRANSLATE_NOOP("report", "Settlement area");
    case Parameter::Buildings:
      return QT_TRANSLATE_NOOP("report", "Number of buildings");
    case Parameter::Population:
      return QT_TRANSLATE_NOOP("report", "Population");
    case Parameter::HouseholdsKk:
      return QT_TRANSLATE_NOOP("report", "Number of KK");
    case Parameter::HouseholdsDwelling:
      return QT_TRANSLATE_NOOP("report", "Heads of dwellings");
    case Parameter::RoadIdeal:
      return QT_TRANSLATE_NOOP("report", "Ideal road");
    default:
      return QT_TRANSLATE_NOOP("report", "Ideal drainage");
  }
}

const char* plainHeading(ReportField field) {
  switch (field) {
    case Number:
      return QT_TRANSLATE_NOOP("report", "No");
    case Kecamatan:
      return QT_TRANSLATE_NOOP("report", "Kecamatan");
    case Kelurahan:
      return QT_TRANSLATE_NOOP("report", "Kelurahan/Desa");
    case Kawasan:
      return QT_TRANSLATE_NOOP("report", "Kawasan");
    case Kampung:
      return QT_TRANSLATE_NOOP("report", "Kampung");
    case Rw:
      return QT_TRANSLATE_NOOP("report", "RW");
    case ReportField::Rt:
      return QT_TRANSLATE_NOOP("report", "RT");
    case Part:
      return QT_TRANSLATE_NOOP("report", "Part");
    case Filled:
      return QT_TRANSLATE_NOOP("report", "Figures entered");
    case SectoralMean:
      return QT_TRANSLATE_NOOP("report", "Mean of aspects %");
    case Total:
      return QT_TRANSLATE_NOOP("report", "Sum of values");
    case Class:
      return QT_TRANSLATE_NOOP("report", "Slum class by sum");
    case Code:
      return QT_TRANSLATE_NOOP("report", "Code");
    case RtNames:
      return QT_TRANSLATE_NOOP("report", "RT and RW");
    case RtCount:
      return QT_TRANSLATE_NOOP("report", "Number of RT");
    case RtWithFigures:
      return QT_TRANSLATE_NOOP("report", "RT with figures");
    case DecreeNumber:
      return QT_TRANSLATE_NOOP("report", "Decree number");
    case DecreeHectares:
      return QT_TRANSLATE_NOOP("report", "Decree area");
    case VerifiedHectares:
      return QT_TRANSLATE_NOOP("report", "Verified area");
    case Population:
      return QT_TRANSLATE_NOOP("report", "Population");
    case Households:
      return QT_TRANSLATE_NOOP("report", "Number of KK");
    case Buildings:
      return QT_TRANSLATE_NOOP("report", "Number of buildings");
    case PopulationDensity:
      return QT_TRANSLATE_NOOP("report", "Population density (persons/ha)");
    case BuildingDensity:
      return QT_TRANSLATE_NOOP("report", "Building density (units/ha)");
    case Longitude:
      return QT_TRANSLATE_NOOP("report", "Longitude");
    case Latitude:
      return QT_TRANSLATE_NOOP("report", "Latitude");
    case StrategicValue:
      return QT_TRANSLATE_NOOP("report", "Strategic value");
    case PopulationValue:
      return QT_TRANSLATE_NOOP("report", "Population value");
    case SocialValue:
      return QT_TRANSLATE_NOOP("report", "Social, economic, cultural");
    case ConsiderationSum:
      return QT_TRANSLATE_NOOP("report", "Sum");
    case ReportField::ConsiderationClass:
      return QT_TRANSLATE_NOOP("report", "Level");
    case Tenure:
      return QT_TRANSLATE_NOOP("report", "Tenure");
    case PlanConformity:
      return QT_TRANSLATE_NOOP("report", "Spatial plan");
    case Legal:
      return QT_TRANSLATE_NOOP("report", "Status");
    case Typology:
      return QT_TRANSLATE_NOOP("report", "Typology");
    case ReportField::Classification:
      return QT_TRANSLATE_NOOP("report", "Classification");
    case Priority:
      return QT_TRANSLATE_NOOP("report", "Priority");
    case Handling:
      return QT_TRANSLATE_NOOP("report", "Handling");
    case AuthorityName:
      return QT_TRANSLATE_NOOP("report", "Authority");
    case HandlingKind:
      return QT_TRANSLATE_NOOP("report", "Prevention or upgrading");
    case PatternChosen:
      return QT_TRANSLATE_NOOP("report", "Pattern chosen");
    case ReportField::PatternReason:
      return QT_TRANSLATE_NOOP("report", "Reason of the pattern");
    case LocationKind:
      return QT_TRANSLATE_NOOP("report", "Location in the city");
    case AreaCharacter:
      return QT_TRANSLATE_NOOP("report", "Character of the kawasan");
    case DwellingStatus:
      return QT_TRANSLATE_NOOP("report", "Status of the dwellings");
    case LegalHectares:
      return QT_TRANSLATE_NOOP("report", "Legal");
    case UntitledHectares:
      return QT_TRANSLATE_NOOP("report", "Occupied without title");
    case IllegalHectares:
      return QT_TRANSLATE_NOOP("report", "Illegal");
    case ProfilePersons:
      return QT_TRANSLATE_NOOP("report", "Persons");
    case ProfileWomen:
      return QT_TRANSLATE_NOOP("report", "Women");
    case LowIncome:
      return QT_TRANSLATE_NOOP("report", "Low income (MBR)");
    case ProfilePoorHouseholds:
      return QT_TRANSLATE_NOOP("report", "Poor KK");
    case FiledTotal:
      return QT_TRANSLATE_NOOP("report", "Total value as filed");
    case FiledClass:
      return QT_TRANSLATE_NOOP("report", "Class as filed");
    case Estimates:
      return QT_TRANSLATE_NOOP("report", "Estimates");
    default:
      return "";
  }
}

struct CellWords {
  const ReportColumn& column;
  const Regulation& regulation;

  QString operator()(std::monostate) const {
    if (column.field == PayingSource) return fundingName({});
    // A row without figures has neither total nor class, and says so.
    return column.field == Total || column.field == Class || column.field == TotalAfter || column.field == ClassAfter
               ? missingText()
               : QString();
  }
  QString operator()(const std::string& text) const {
    if (column.field == UpkeepFound) return upkeepText(text);
    return column.field == Estimates ? estimatesWord(text) : toQString(text);
  }
  /// The headings of the columns, which `import-numeric` reads as well as the keys.
  QString estimatesWord(const std::string& keys) const {
    QStringList names;
    for (const QString& key : toQString(keys).split(QStringLiteral("; "))) {
      const auto parameter = parameterByIdentifier(key.toStdString());
      const auto index = parameter ? regulation.indexOfIndicator(*parameter) : std::nullopt;
      const bool isBase = parameter && !isIndicator(*parameter);
      names << (index    ? toQString(regulation.indicators[*index].code) + QStringLiteral(" volume")
                : isBase ? reportWord(baseHeading(*parameter))
                         : key);
    }
    return names.join(QStringLiteral("; "));
  }
  QString operator()(const LocalText& text) const { return localText(text); }
  QString operator()(std::int64_t) const { return {}; }
  QString operator()(double) const { return {}; }
  QString operator()(const Amount&) const { return {}; }
  QString operator()(const MoneySum&) const { return {}; }
  QString operator()(const ValueRange& range) const {
    // The value of one indicator that may still be anything stays empty; a total is a range.
    return (column.field == Total || column.field == TotalAfter) && range.from != range.to ? rangeText(range)
                                                                                           : QString();
  }
  QString operator()(const ClassRange& range) const { return classRange(range.from, range.to); }
  QString operator()(kawasan::ConsiderationClass each) const { return nameOf(each); }
  QString operator()(bool positive) const {
    if (column.field == Legal) return localText(positive ? regulation.legality.legal : regulation.legality.notLegal);
    return positive ? QStringLiteral("(+)") : QStringLiteral("(−)");
  }
  QString operator()(const Date& date) const { return formatDate(date, currentLanguage()); }
  QString operator()(const DueDay& due) const {
    const QString date = formatDate(due.date, currentLanguage());
    return due.isOverdue ? QStringLiteral("%1 · %2").arg(date, reportWord(QT_TRANSLATE_NOOP("report", "overdue")))
                         : date;
  }
  QString operator()(LifeStep step) const { return nameOf(step); }
  QString operator()(WorkScale scale) const { return nameOf(scale); }
  QString operator()(WorkTier tier) const { return nameOf(tier); }
  QString operator()(const std::vector<Executor>& executors) const {
    QStringList names;
    for (const Executor each : executors) names << nameOf(each);
    return names.join(QStringLiteral(", "));
  }
  QString operator()(FollowUpStep step) const { return nameOf(step); }
  QString operator()(DocumentStatus status) const { return nameOf(status); }
  QString operator()(ListSide side) const { return nameOf(side); }
  QString operator()(PlanDocumentKind kind) const { return nameOf(kind); }
  QString operator()(Treatment treatment) const { return nameOf(treatment); }
  QString operator()(LedgerSource source) const { return nameOf(source); }
  QString operator()(AuditOutcome outcome) const { return nameOf(outcome); }
  QString operator()(const JudgedRequirement& each) const { return stateText(each); }
};

/// Of an amount: that of its column, else the one that its row names.
std::optional<Unit> unitOfCell(const ReportTable& table, const std::vector<ReportCell>& cells, std::size_t column) {
  const std::optional<Unit>& unit = table.columns[column].unit;
  if (unit || !std::holds_alternative<Amount>(cells[column])) return unit;
  const auto named = table.find(ContractUnit);
  const auto* const text = named ? std::get_if<std::string>(&cells[*named]) : nullptr;
  if (text == nullptr) return std::nullopt;
  for (const Unit each : {Unit::Hectare, Unit::Building, Unit::Household, Unit::Person, Unit::Metre}) {
    if (unitText(each) == *text) return each;
  }
  return std::nullopt;
}

QString plainText(const ReportCell& cell, const ReportColumn& column, std::optional<Unit> unit,
                  const Regulation& regulation) {
  const auto* amount = std::get_if<Amount>(&cell);
  if (amount != nullptr && column.type == ReportType::Percent)  // of a least amount
    return formatFixed(amount->micro, 2, currentLanguage());
  if (amount != nullptr) return formatInTable(amount->micro, unit, currentLanguage());
  if (const auto* money = std::get_if<MoneySum>(&cell); money != nullptr && !isNothing(cell))
    return formatNumber(static_cast<double>(money->known), 0, currentLanguage());
  if (const auto* count = std::get_if<std::int64_t>(&cell)) {
    if (column.type == ReportType::Year) return QString::number(*count);
    return formatNumber(static_cast<double>(*count), 0, currentLanguage());
  }
  if (const auto* number = std::get_if<double>(&cell))
    return formatNumber(*number, column.type == ReportType::Degrees ? kDegreeDecimals : 2, currentLanguage());
  if (const auto* range = std::get_if<ValueRange>(&cell)) return rangeText(*range);
  return wordOf(cell, column, regulation);
}

}  // namespace

QString reportWord(const char* source) {
  return QCoreApplication::translate("report", source);
}

QString rangeText(const ValueRange& range) {
  const QString text = rangeText(range.from, range.to);
  return range.isApproximate() ? estimateMark() + text : text;
}

QString leastNoteOf(const ReportTable& table) {
  QStringList notes;
  if (table.hasLeast())
    notes << reportWord(QT_TRANSLATE_NOOP("report", "≥ at least so much: some figures are missing."));
  if (table.hasMost())
    notes << reportWord(QT_TRANSLATE_NOOP("report", "≤ at most so much: what was taken off is not known."));
  if (table.hasPartial())
    notes << reportWord(
        QT_TRANSLATE_NOOP("report", "≈ provisional: of the RT that have figures, others have none yet."));
  return notes.join(u' ');
}

QString estimateNoteOf(const ReportTable& table) {
  if (!table.hasEstimates()) return {};
  return reportWord(QT_TRANSLATE_NOOP("report", "%1 before a figure: an estimate until somebody confirms it."))
      .arg(estimateMark().trimmed());
}

QString sumLabelOf(const ReportCell& name, const Regulation& regulation) {
  const QString word = wordOf(name, {}, regulation);
  if (word.isEmpty()) return reportWord(QT_TRANSLATE_NOOP("report", "Sum of the others"));
  return reportWord(QT_TRANSLATE_NOOP("report", "Sum of %1")).arg(word);
}

QString titleOf(ReportKind kind) {
  switch (kind) {
    case ReportKind::Rt:
      return reportWord(QT_TRANSLATE_NOOP("report", "LIST OF RT WITH THEIR FIGURES"));
    case ReportKind::Locations:
      return reportWord(QT_TRANSLATE_NOOP("report", "LIST OF LOCATIONS OF SLUM HOUSING AND SETTLEMENTS"));
    case ReportKind::Profile:
      return reportWord(QT_TRANSLATE_NOOP("report", "PROFILE OF THE SLUM AREAS"));
    default:
      return planTitleOf(kind);
  }
}

QString sheetNameOf(ReportKind kind) {
  switch (kind) {
    case ReportKind::Rt:
      return QStringLiteral("RT");
    case ReportKind::Locations:
      return reportWord(QT_TRANSLATE_NOOP("report", "Locations"));
    case ReportKind::Profile:
      return reportWord(QT_TRANSLATE_NOOP("report", "Profile"));
    default:
      return planSheetOf(kind);
  }
}

QString noSurveyNoteOf(const ReportTable& table) {
  if (table.hasSurvey || !needsSurvey(table.kind)) return {};
  return reportWord(QT_TRANSLATE_NOOP("report",
                                      "This table is made of the figures of a survey, and there is no survey yet: "
                                      "start one in the step Data, with its name and year."));
}

QString subtitleOf(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey) {
  if (survey == nullptr)
    return reportWord(QT_TRANSLATE_NOOP("report", "%1 · no survey yet · %2"))
        .arg(toQString(snapshot.info.city), localText(regulation.name));
  return reportWord(QT_TRANSLATE_NOOP("report", "%1 · survey %2 · %3"))
      .arg(toQString(snapshot.info.city), toQString(survey->name), localText(regulation.name));
}

QString subtitleOf(const ReportJob& job) {
  const QString subtitle = subtitleOf(job.request.snapshot, job.request.regulation, job.survey);
  const QString version = versionText(job.version);
  return version.isEmpty() ? subtitle : subtitle + QStringLiteral(" · ") + version;
}

QString groupOf(const ReportColumn& column, const Regulation& regulation) {
  switch (column.field) {
    case Base:
      return reportWord(QT_TRANSLATE_NOOP("report", "Base figures (100 %)"));
    case Volume:
    case Percent:
    case Value: {
      const Indicator& indicator = regulation.indicators[*column.index];
      return toQString(indicator.code) + u' ' + capitalised(localText(indicator.name));
    }
    case Uncounted:
      return reportWord(QT_TRANSLATE_NOOP("report", "Not counted by this edition"));
    case AspectMean:
    case SectoralMean:
      return reportWord(QT_TRANSLATE_NOOP("report", "Mean percent of the aspects"));
    case Total:
    case Class:
      return reportWord(QT_TRANSLATE_NOOP("report", "Slum condition"));
    case Longitude:
    case Latitude:
      return reportWord(QT_TRANSLATE_NOOP("report", "Coordinates (WGS 84)"));
    case RtOfClass:
    case HectaresOfClass:
      return capitalised(nameOf(regulation.classes[*column.index].slumClass));
    case StrategicValue:
    case PopulationValue:
    case SocialValue:
    case ConsiderationSum:
    case ReportField::ConsiderationClass:
      return reportWord(QT_TRANSLATE_NOOP("report", "Other considerations"));
    case Tenure:
    case PlanConformity:
    case Legal:
      return reportWord(QT_TRANSLATE_NOOP("report", "Land legality"));
    case HandlingKind:
    case PatternChosen:
    case ReportField::PatternReason:
    case LocationKind:
    case AreaCharacter:
    case DwellingStatus:
      return reportWord(QT_TRANSLATE_NOOP("report", "Handling"));
    case LegalHectares:
    case UntitledHectares:
    case IllegalHectares:
    case LandUnknown:
      return reportWord(QT_TRANSLATE_NOOP("report", "Status of the land"));
    case ProfilePersons:
    case ProfileWomen:
    case LowIncome:
    case ProfilePoorHouseholds:
      return reportWord(QT_TRANSLATE_NOOP("report", "People of the profile"));
    case ProblemText:
      return reportWord(QT_TRANSLATE_NOOP("report", "Problems by aspect"));
    case FiledTotal:
    case FiledClass:
      return reportWord(QT_TRANSLATE_NOOP("report", "As filed, not computed"));
    default:
      return planGroupOf(column);
  }
}

namespace {

/// Columns of people: their names say what is counted.
bool isPeople(ReportField field) {
  switch (field) {
    case Persons:
    case Women:
    case LowIncomeUsers:
    case BenefitHouseholds:
    case PoorHouseholds:
    case KeepersMen:
    case KeepersWomen:
    case ProfilePersons:
    case ProfileWomen:
    case LowIncome:
    case ProfilePoorHouseholds:
      return true;
    default:
      return false;
  }
}

}  // namespace

QString headingOf(const ReportColumn& column, const Regulation& regulation, Level level) {
  const auto code = [&] { return toQString(regulation.indicators[*column.index].code); };
  switch (column.field) {
    case Base:
      return withUnit(reportWord(baseHeading(*column.parameter)), column.unit);
    case Volume:
      return withUnit(code() + QStringLiteral(" volume"), column.unit);
    case Percent:
      return reportWord(QT_TRANSLATE_NOOP("report", "Percent %1")).arg(code());
    case Value:
      return reportWord(QT_TRANSLATE_NOOP("report", "Value %1")).arg(code());
    case Uncounted:
      return withUnit(toQString(column.key), column.unit);
    case Gap:
    case EffectVolume:
      return withUnit(code() + u' ' + capitalised(localText(regulation.indicators[*column.index].name)), column.unit);
    case ProblemText:
      return aspectNames(regulation)[static_cast<qsizetype>(*column.index)];
    case SlumAreaHectares:
      return reportWord(QT_TRANSLATE_NOOP("report", "Slum by %1, ha")).arg(nameOf(level));
    case AspectMean:
      // Not the bare name of the aspect: "Bangunan" alone would be read back as the number of buildings.
      return reportWord(QT_TRANSLATE_NOOP("report", "Mean %1"))
          .arg(aspectNames(regulation)[static_cast<qsizetype>(*column.index)]);
    case RtOfClass:
      return QStringLiteral("RT");
    case HectaresOfClass:
      return unitName(Unit::Hectare);
    case KawasanOfTypology:
      if (*column.index < regulation.typologies.size())
        return capitalised(localText(regulation.typologies[*column.index].name));
      return reportWord(kNotRecorded);
    case KawasanOfLocation:
      if (const auto location = static_cast<LocationClass>(*column.index); !wordsOf(location).en.empty())
        return capitalised(localText(wordsOf(location)));
      return reportWord(kNotRecorded);
    case HectaresOfPattern:
      return unitName(Unit::Hectare);
    case PersonsOfPattern:
    case HouseholdsOfPattern:
      return planHeadingOf(column);
    case Name:
      return capitalised(nameOf(level));
    default: {
      const char* plain = plainHeading(column.field);
      return withUnit(*plain == 0 ? planHeadingOf(column) : reportWord(plain),
                      column.field == YearReduced || column.field == RuleReduced || isPeople(column.field)
                          ? std::nullopt
                          : column.unit);
    }
  }
}

QString lineHeadingOf(const ReportColumn& column, const Regulation& regulation, Level level) {
  const QString heading = headingOf(column, regulation, level);
  switch (column.field) {
    case RtOfClass:
    case HectaresOfClass:
    case KawasanOfTypology:
    case KawasanOfLocation:
    case KawasanOfPattern:
    case HectaresOfPattern:
    case PersonsOfPattern:
    case HouseholdsOfPattern:
      return QStringLiteral("%1 (%2)").arg(groupOf(column, regulation), heading);
    default:
      return heading;
  }
}

QString wordOf(const ReportCell& cell, const ReportColumn& column, const Regulation& regulation) {
  return std::visit(CellWords{column, regulation}, cell);
}

QString shownText(const ReportTable& table, const std::vector<ReportCell>& cells, std::size_t column,
                  const Regulation& regulation) {
  const QString text = plainText(cells[column], table.columns[column], unitOfCell(table, cells, column), regulation);
  if (isLeast(cells[column])) return leastText(text);
  return isMost(cells[column]) ? mostText(text) : text;
}

}  // namespace kawasan
