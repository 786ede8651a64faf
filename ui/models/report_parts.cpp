#include "ui/models/report_parts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include "core/plan/activity_area.h"
#include "core/plan/activity_state.h"
#include "core/plan/budget.h"
#include "core/report/report_reach.h"
#include "core/rules/area_scores.h"
#include "core/rules/known_sum.h"
#include "ui/models/activity_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct ReportParts {
  Q_DECLARE_TR_FUNCTIONS(ReportParts)
};

// The bubble scrolls: whoever adds the parts up finds all of them.
constexpr std::size_t kMostParts = 500;

using Activities = std::vector<const Activity*>;
using ActivityMoney = std::pair<const Activity*, MoneySum>;

/// Works of two kelurahan often bear the same name.
QStringList namesOf(const Snapshot& snapshot, const Activities& activities) {
  std::map<std::string, int> alike;
  for (const Activity* each : activities) ++alike[each->name];
  QStringList names;
  for (const Activity* each : activities) {
    const QString place = alike[each->name] > 1 ? kelurahanNames(snapshot, *each) : QString();
    names << (place.isEmpty() ? toQString(each->name) : QStringLiteral("%1 (%2)").arg(toQString(each->name), place));
  }
  return names;
}

struct Part {
  QString name;
  Micro amount = kMissing;
  bool isLeast = false;
};

QString amountText(const Part& part, int decimals, Unit unit) {
  if (isMissing(part.amount)) return missingText();
  const QString text = formatAmount(part.amount, decimals, currentLanguage()) + u' ' + unitName(unit);
  return part.isLeast ? leastText(text) : text;
}

/// Rounded alike, hectares would not add up to their sum.
int decimalsOf(const std::vector<Part>& parts) {
  const auto isFine = [](const Part& part) {
    return !isMissing(part.amount) && part.amount % (kMicroPerUnit / 100) != 0;
  };
  return std::ranges::any_of(parts, isFine) ? 4 : 2;
}

/// The sum of what stands behind those that are listed.
Part restOf(const std::vector<Part>& parts) {
  Part rest;
  for (std::size_t i = kMostParts; i < parts.size(); ++i) {
    rest.isLeast = rest.isLeast || parts[i].isLeast || isMissing(parts[i].amount);
    if (!isMissing(parts[i].amount))
      rest.amount = isMissing(rest.amount) ? parts[i].amount : rest.amount + parts[i].amount;
  }
  return rest;
}

/// Those of which nothing is known last: they are why the sum is the least that it can be.
QString partLines(std::vector<Part> parts, int decimals, Unit unit) {
  std::ranges::stable_sort(parts, std::ranges::greater{},
                           [](const Part& part) { return isMissing(part.amount) ? Micro{-1} : part.amount; });
  QStringList lines;
  for (std::size_t i = 0; i < std::min(parts.size(), kMostParts); ++i)
    lines << QStringLiteral("%1: %2").arg(parts[i].name, amountText(parts[i], decimals, unit));
  if (parts.size() > kMostParts) {
    lines << ReportParts::tr("%1 more, smaller or not known, together: %2")
                 .arg(countText(parts.size() - kMostParts), amountText(restOf(parts), decimals, unit));
  }
  return lines.join(u'\n');
}

QString moneyLines(const Snapshot& snapshot, std::vector<ActivityMoney> paid) {
  std::ranges::stable_sort(paid, std::ranges::greater{},
                           [](const auto& each) { return each.second.parts == 0 ? Rupiah{-1} : each.second.known; });
  Activities activities;
  MoneySum sum;
  for (const auto& [activity, money] : paid) {
    activities.push_back(activity);
    sum.add(money);
  }
  const QStringList names = namesOf(snapshot, activities);
  QStringList lines;
  if (paid.size() > 1)
    lines << ReportParts::tr("Activities: %1, together %2")
                 .arg(countText(paid.size()), describeMoney(sum, currentLanguage()));
  for (std::size_t i = 0; i < std::min(paid.size(), kMostParts); ++i) {
    lines << QStringLiteral("%1: %2").arg(names[static_cast<qsizetype>(i)],
                                          describeMoney(paid[i].second, currentLanguage()));
  }
  if (paid.size() > kMostParts) {
    MoneySum rest;
    for (std::size_t i = kMostParts; i < paid.size(); ++i) rest.add(paid[i].second);
    lines << ReportParts::tr("%1 more, smaller or not known, together: %2")
                 .arg(countText(paid.size() - kMostParts), describeMoney(rest, currentLanguage()));
  }
  return lines.join(u'\n');
}

QString costLines(const Snapshot& snapshot, const Activities& activities) {
  std::vector<ActivityMoney> costs;
  for (const Activity* each : activities) costs.emplace_back(each, plannedCost(snapshot, *each));
  return moneyLines(snapshot, std::move(costs));
}

/// What each activity takes off a criterion, or whom it serves.
QString activityLines(const Snapshot& snapshot, const Activities& activities, Unit unit,
                      const std::function<KnownSum(const Activity&)>& amountOfEach) {
  const QStringList names = namesOf(snapshot, activities);
  std::vector<Part> parts;
  for (std::size_t i = 0; i < activities.size(); ++i) {
    const KnownSum amount = amountOfEach(*activities[i]);
    if (isMissing(amount.amount) && amount.missing == 0) continue;
    parts.push_back({names[static_cast<qsizetype>(i)], amount.amount, amount.isLeast()});
  }
  return partLines(std::move(parts), 2, unit);
}

KnownSum effectOf(const Snapshot& snapshot, const Activity& activity, Parameter indicator) {
  KnownSum sum;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    if (effect.indicator == indicator) sum.add({effect.volume, isMissing(effect.volume) ? 1U : 0U});
  }
  return sum;
}

KnownSum peopleOf(const std::optional<int>& count) {
  return count ? KnownSum(*count * kMicroPerUnit) : KnownSum(kMissing, 1);
}

std::vector<FeatureId> rtsOfClass(const Session& session, const std::set<FeatureId>& rts, SlumClass wanted) {
  const FigureTable& figures = session.snapshot().figuresOf(session.survey()->id);
  std::vector<FeatureId> found;
  for (const FeatureId id : rts) {
    const auto at = figures.indexOfRt(id);
    if (!at || !hasAnyFigure(figures.row(*at))) continue;
    if (scoreOf(session.regulation(), figures.row(*at)).slumClass() == wanted) found.push_back(id);
  }
  return found;
}

QString kelurahanLines(const Snapshot& snapshot, const ReachedAreas& reached) {
  QStringList names;
  for (const FeatureId id : reached.kelurahan) {
    if (const AdminArea* const kelurahan = snapshot.kelurahanById(id)) names << toQString(kelurahan->name);
  }
  return names.join(u'\n');
}

std::optional<LandKind> landIn(ReportField field) {
  if (field == ReportField::LegalHectares) return LandKind::Legal;
  if (field == ReportField::UntitledHectares) return LandKind::Untitled;
  if (field == ReportField::IllegalHectares) return LandKind::Illegal;
  return std::nullopt;
}

/// Whether the column counts a kawasan that the row touches.
bool isOfColumn(const Session& session, const ReportColumn& column, const Kawasan& kawasan) {
  const Snapshot& snapshot = session.snapshot();
  const KawasanKind kind = kindOf(snapshot, session.regulation(), kawasan);
  switch (column.field) {
    case ReportField::KawasanOfTypology:
      return kind.typology == column.index;
    case ReportField::KawasanOfLocation:
      return kind.location == column.index;
    case ReportField::KawasanOfPattern:
    case ReportField::HectaresOfPattern:
    case ReportField::PersonsOfPattern:
    case ReportField::HouseholdsOfPattern:
      return kind.pattern == column.index;
    case ReportField::LandUnknown:
      return std::ranges::any_of(kLandKinds, isMissing,
                                 [&](LandKind land) { return landOf(snapshot.profileOf(kawasan.id), land); });
    default:
      return true;
  }
}

Parameter figureIn(ReportField field) {
  if (field == ReportField::PersonsOfPattern) return Parameter::Population;
  return field == ReportField::HouseholdsOfPattern ? Parameter::HouseholdsKk : Parameter::AreaVerified;
}

/// "Kali Wangi: legal land (ha), illegal land (ha)": what the profiles do not say.
QString landGapLines(const Snapshot& snapshot, const std::vector<const Kawasan*>& kawasan) {
  constexpr std::array<const char*, 3> kFields{"legal_ha", "untitled_ha", "illegal_ha"};
  QStringList lines;
  for (const Kawasan* each : kawasan) {
    QStringList gaps;
    for (const LandKind land : kLandKinds) {
      if (isMissing(landOf(snapshot.profileOf(each->id), land)))
        gaps << fieldName(kFields[static_cast<std::size_t>(land)]);
    }
    lines << QStringLiteral("%1: %2").arg(toQString(each->name), gaps.join(QStringLiteral(", ")));
  }
  return lines.join(u'\n');
}

/// The kawasan that the cell counts, with what each adds to it; a count has their verified hectares beside them.
QString kawasanLines(const Session& session, const ReportColumn& column, const ReachedAreas& reached) {
  const Snapshot& snapshot = session.snapshot();
  std::vector<const Kawasan*> counted;
  for (const FeatureId id : reached.kawasan) {
    const Kawasan* const kawasan = snapshot.kawasanById(id);
    if (kawasan != nullptr && isOfColumn(session, column, *kawasan)) counted.push_back(kawasan);
  }
  if (column.field == ReportField::LandUnknown) return landGapLines(snapshot, counted);
  const auto land = landIn(column.field);
  const Parameter figure = figureIn(column.field);
  std::vector<Part> parts;
  for (const Kawasan* each : counted) {
    const auto area = areaOf(snapshot, Level::Kawasan, each->id);
    if (!area) continue;
    const KnownSum amount =
        land ? KnownSum(landOf(snapshot.profileOf(each->id), *land))
             : knownSum(scoreArea(snapshot, session.regulation(), session.survey()->id, *area), figure);
    parts.push_back({toQString(each->name), amount.amount, amount.isLeast()});
  }
  const int decimals = decimalsOf(parts);
  return partLines(std::move(parts), decimals, land ? Unit::Hectare : unitOf(figure));
}

QString reachedLines(const Session& session, const ReportColumn& column, const Activities& activities) {
  using enum ReportField;
  const Snapshot& snapshot = session.snapshot();
  ReachedAreas reached;
  for (const Activity* each : activities) reached.add(snapshot, *each);
  const auto hectaresOfRts = [&](const std::vector<FeatureId>& rts) {
    return rtsWithFigure(snapshot, session.survey()->id, rts, Parameter::AreaVerified);
  };
  switch (column.field) {
    case ActivityCount:
      return costLines(snapshot, activities);
    case TouchedRt:
    case TouchedHectares:
      return hectaresOfRts({reached.rts.begin(), reached.rts.end()});
    case RtOfClass:
    case HectaresOfClass:
      return hectaresOfRts(rtsOfClass(session, reached.rts, session.regulation().classes[*column.index].slumClass));
    case KelurahanCount:
      return kelurahanLines(snapshot, reached);
    case EffectVolume: {
      const Parameter indicator = session.regulation().indicators[*column.index].parameter;
      return activityLines(snapshot, activities, unitOf(indicator),
                           [&](const Activity& each) { return effectOf(snapshot, each, indicator); });
    }
    case Persons:
      return activityLines(snapshot, activities, Unit::Person,
                           [](const Activity& each) { return peopleOf(each.beneficiaries.persons); });
    case BenefitHouseholds:
      return activityLines(snapshot, activities, Unit::Household,
                           [](const Activity& each) { return peopleOf(each.beneficiaries.households); });
    case KawasanCount:
    case KawasanHectares:
    case LegalHectares:
    case UntitledHectares:
    case IllegalHectares:
    case LandUnknown:
    case KawasanOfTypology:
    case KawasanOfLocation:
    case KawasanOfPattern:
    case HectaresOfPattern:
    case PersonsOfPattern:
    case HouseholdsOfPattern:
      return kawasanLines(session, column, reached);
    default:
      return {};
  }
}

/// The row of an activity.
QString activityCostLines(Session& session, std::size_t row) {
  const Snapshot& snapshot = session.snapshot();
  std::size_t at = 0;
  for (const Activity& activity : snapshot.activities) {
    if (isCancelled(snapshot, activity.id) || at++ != row) continue;
    return costHow(snapshot, activity) + u'\n' + activityOriginHow(session, activity.id);
  }
  return {};
}

}  // namespace

QString rtsWithFigure(const Snapshot& snapshot, FeatureId surveyId, const std::vector<FeatureId>& rts,
                      Parameter figure) {
  const FigureTable& figures = snapshot.figuresOf(surveyId);
  std::vector<Part> parts;
  for (const FeatureId id : rts) {
    const Rt* const rt = snapshot.rtById(id);
    if (rt == nullptr) continue;
    const auto at = figures.indexOfRt(id);
    parts.push_back({toQString(fullName(snapshot, *rt)), at ? figures.row(*at)[figure] : kMissing});
  }
  const int decimals = decimalsOf(parts);
  return partLines(std::move(parts), decimals, unitOf(figure));
}

QString costedActivities(const Snapshot& snapshot, const ActivityFilter& counts) {
  Activities activities;
  for (const Activity& activity : snapshot.activities) {
    if (counts(activity)) activities.push_back(&activity);
  }
  return costLines(snapshot, activities);
}

QString paidActivities(const Snapshot& snapshot, const std::string& source, PaidMoney money,
                       const ActivityFilter& counts) {
  std::vector<ActivityMoney> paid;
  for (const Activity& activity : snapshot.activities) {
    if (!counts(activity)) continue;
    const auto parts = fundingParts(snapshot, activity);
    const auto own = std::ranges::find(parts, source, &FundingPart::source);
    if (own == parts.end()) continue;
    const MoneySum& sum = money == PaidMoney::Realised ? own->realised : own->planned;
    if (sum.parts + sum.unknown > 0) paid.emplace_back(&activity, sum);
  }
  return moneyLines(snapshot, std::move(paid));
}

QString partsOfCell(Session& session, const ReportTable& table, std::optional<std::size_t> row, std::size_t column) {
  using enum ReportField;
  const Snapshot& snapshot = session.snapshot();
  const ReportField field = table.columns[column].field;
  const bool isRealised = field == RealisedCost || field == RealisedUnknown;
  const bool isMoney = isRealised || field == PlannedCost || field == PlannedUnknown || field == SourceCost;
  if (table.kind == ReportKind::Programme) return isMoney && row ? activityCostLines(session, *row) : QString();
  if (table.kind != ReportKind::Sources && table.kind != ReportKind::FiveYear) return {};
  if (!isMoney) {
    if (session.survey() == nullptr) return {};
    return reachedLines(session, table.columns[column], activitiesBehind(snapshot, table.kind, row));
  }
  // A sum of money names its rows.
  if (!row) return {};
  if (table.kind == ReportKind::FiveYear) return costLines(snapshot, activitiesBehind(snapshot, table.kind, row));
  const auto lines = moneyBySource(snapshot);  // in the order of the rows
  if (*row >= lines.size()) return {};
  return paidActivities(snapshot, lines[*row].source, isRealised ? PaidMoney::Realised : PaidMoney::Planned,
                        [&](const Activity& activity) { return !isCancelled(snapshot, activity.id); });
}

}  // namespace kawasan
