#include "ui/models/report_how.h"

#include <QCoreApplication>

namespace kawasan {

namespace {

struct ReportHow {
  Q_DECLARE_TR_FUNCTIONS(ReportHow)
};

QString moneyHow(ReportField field, ReportKind kind) {
  using enum ReportField;
  const bool isOfActivity =
      kind == ReportKind::Programme || kind == ReportKind::Memorandum || kind == ReportKind::Lists;
  const QString of = isOfActivity ? ReportHow::tr("of this activity") : ReportHow::tr("of the activities of this row");
  if (kind == ReportKind::Sources && field == PlannedCost)
    return ReportHow::tr(
        "What this source is planned to pay of each activity, by its rows of funding; what an activity costs beyond "
        "its rows stands in the row without a source");
  if (kind == ReportKind::Sources && field == RealisedCost)
    return ReportHow::tr(
        "What this source really paid of each activity, by its rows of funding; what an activity cost beyond its rows "
        "stands in the row without a source");
  switch (field) {
    case SourceCost:
      return ReportHow::tr("Planned money %1 from this source, as entered with its funding").arg(of);
    case PlannedCost:
      return ReportHow::tr("Planned cost %1: its own figure where one was entered, else the sum of its funding")
          .arg(of);
    case RealisedCost:
      return ReportHow::tr("Cost %1 as it was really paid: its own figure, else the sum of its funding").arg(of);
    case PlannedUnknown:
    case RealisedUnknown:
      return ReportHow::tr("Parts of the cost %1 that nobody entered; they are counted, never taken as 0").arg(of);
    case OtherYearsCost:
      return ReportHow::tr("Planned cost %1 in years outside the plan, or without a year").arg(of);
    default:
      return {};
  }
}

/// Of the kawasan that the works of a year touch.
QString kawasanHow(const ReportColumn& column, ReportKind kind) {
  using enum ReportField;
  if (kind != ReportKind::FiveYear) return {};
  switch (column.field) {
    case KawasanHectares:
      return ReportHow::tr("Verified hectares of the kawasan that these activities touch, each as a whole");
    case LegalHectares:
    case UntitledHectares:
    case IllegalHectares:
      return ReportHow::tr("Sum over the kawasan touched, as entered in their profiles");
    case LandUnknown:
      return ReportHow::tr("Kawasan touched whose profile lacks at least one of the three hectares");
    case KawasanOfTypology:
    case KawasanOfLocation:
    case KawasanOfPattern:
      return ReportHow::tr("Kawasan touched of which this is recorded, each counted once");
    case HectaresOfPattern:
    case PersonsOfPattern:
    case HouseholdsOfPattern:
      return ReportHow::tr("By the figures of the survey, over the kawasan with this pattern, each as a whole");
    default:
      return {};
  }
}

QString planHow(const ReportColumn& column) {
  using enum ReportField;
  switch (column.field) {
    case LowIncomeUsers:
      return ReportHow::tr(
          "MBR as entered with the activity; where no count was entered, those its list of beneficiaries names");
    case AuthorityName:
      return ReportHow::tr(
          "Who handles the kawasan: by the hectares of its decree, where it has none by its verified hectares");
    case PhotoCount:
      return ReportHow::tr("Photos of the RT of the area");
    case ContractVolume:
      return ReportHow::tr("Volume of the contract, as entered with the activity");
    case YearVolume:
      return ReportHow::tr("Sum of the contract volumes of this work in %1").arg(column.year);
    case YearCost:
      return ReportHow::tr("Sum of the planned costs of this work in %1; unknown parts count for nothing")
          .arg(column.year);
    case TotalVolume:
      return ReportHow::tr("Sum of the contract volumes over all years");
    case Persons:
    case Women:
    case BenefitHouseholds:
    case PoorHouseholds:
      return ReportHow::tr("Who benefits, as entered with the activity");
    case KeepersMen:
    case KeepersWomen:
      return ReportHow::tr("Members of the group, as entered with the activity");
    case UpkeepCost:
      return ReportHow::tr("What the upkeep costs in a year, as entered with the activity");
    case ActivityCount:
      return ReportHow::tr("Activities of this row; those that were cancelled do not count");
    case ActivitiesHere:
      return ReportHow::tr(
          "Activities with volumes in an RT of the kelurahan, also those filed under another one; in the sum each "
          "counts "
          "once");
    case ActivitiesFiled:
      return ReportHow::tr("Activities of which this is the kelurahan; their money stands in this row");
    case SlumHectares:
    case SlumAreaHectares:
    case OpenHectares:
      return ReportHow::tr("Verified hectares of the opening of what is at the limit or above it in this state");
    case RuleReduced:
      return ReportHow::tr("Hectares reduced since the opening by this rule alone");
    case BookedVolume:
      return ReportHow::tr("Sum of what the activities of the row are to take off in that year");
    case VolumeBefore:
      return ReportHow::tr("Of the last survey before that year");
    case VolumeAfterYear:
      return ReportHow::tr("Of the survey of that year");
    case LackingCount:
    case NotFilledCount:
    case WarnedCount:
    case AcceptedCount:
      return ReportHow::tr("Of the six requirements, as the columns of the row say");
    case KawasanCount:
    case KelurahanCount:
    case RplpCount:
      return ReportHow::tr("Counted once each, however many activities they have");
    case TouchedRt:
      return ReportHow::tr("RT that at least one effect of these activities serves, each counted once");
    case TouchedHectares:
      return ReportHow::tr(
          "Sum of the verified hectares of the RT that these activities serve, each counted once. It is not the "
          "reduction: an RT that is treated in part may stay slum, and several sources may pay for the same RT");
    case EffectVolume:
      return ReportHow::tr("What the activity is planned to take off this criterion, over all its RT");
    case MissingFigures:
      return ReportHow::tr("Volumes of the row that nobody entered; the sums beside them are the least they can be");
    case TotalAfter:
    case ClassAfter:
      return ReportHow::tr("By the figures of the survey less the effects of all activities of the plan");
    case RtOfClass:
      return ReportHow::tr("RT whose own figures give this class");
    case HectaresOfClass:
      return ReportHow::tr("Sum of the verified hectares of the RT whose own figures give this class");
    case RtCount:
      return ReportHow::tr("RT that belong to the area in the project");
    case RtWithFigures:
    case Filled:
      return ReportHow::tr("Counted from the figures of the survey that is shown");
    case BuildingDensity:
      return ReportHow::tr("Buildings : verified hectares");
    case Longitude:
    case Latitude:
      return ReportHow::tr("Of a point inside what is drawn, on WGS 84");
    case TargetHectares:
      return ReportHow::tr("Agreed as the target of the city, as entered with the minutes");
    case TargetShare:
      return ReportHow::tr("Reduced by signed minutes : target");
    case LegalHectares:
    case UntitledHectares:
    case IllegalHectares:
    case ProfilePersons:
    case ProfileWomen:
    case LowIncome:
    case ProfilePoorHouseholds:
      return ReportHow::tr("As entered in the profile of the kawasan");
    case FiledTotal:
    case FiledClass:
      return ReportHow::tr("As filed with the figures; no sum, class or ranking counts it");
    case Estimates:
      return ReportHow::tr("Figures that are estimates until somebody confirms them");
    default:
      return {};
  }
}

}  // namespace

bool isCountedOnce(const ReportColumn& column, ReportKind kind) {
  const bool isMoney = column.type == ReportType::Money || column.field == ReportField::PlannedUnknown ||
                       column.field == ReportField::RealisedUnknown;
  return (kind == ReportKind::FiveYear || kind == ReportKind::Sources) && !isMoney;
}

QString howOf(const ReportColumn& column, ReportKind kind, std::optional<std::size_t> rows) {
  QString how = moneyHow(column.field, kind);
  if (how.isEmpty()) how = kawasanHow(column, kind);
  if (how.isEmpty()) how = planHow(column);
  if (how.isEmpty() || !rows) return how;
  if (isCountedOnce(column, kind)) return how + u'\n' + ReportHow::tr("Here: over the whole plan, each counted once");
  return how + u'\n' + ReportHow::tr("Here: the sum of the rows above (%1)").arg(*rows);
}

}  // namespace kawasan
