#include "ui/paint/sheet_plan.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "core/plan/activity_state.h"
#include "core/plan/budget.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

QString planWord(const char* source) {
  return QCoreApplication::translate("sheet", source);
}

bool isOf(const Snapshot& snapshot, const Activity& activity, const Area& area) {
  if (area.level == Level::City) return true;
  if (area.level == Level::Kawasan && activity.kawasanId == area.id) return true;
  if (area.level == Level::Kelurahan && activity.kelurahanId == area.id) return true;
  return std::ranges::any_of(snapshot.effectsOf(activity.id), [&](const ActivityEffect& effect) {
    return std::ranges::any_of(area.rts, [&](std::size_t rt) { return snapshot.rts[rt].id == effect.rtId; });
  });
}

/// By year, those without one last; in the order of the plan within a year.
std::vector<const Activity*> activitiesByYear(const Snapshot& snapshot, const std::optional<Area>& area) {
  std::vector<const Activity*> activities;
  for (const Activity& activity : snapshot.activities) {
    if (!isCancelled(snapshot, activity.id) && (!area || isOf(snapshot, activity, *area)))
      activities.push_back(&activity);
  }
  std::ranges::stable_sort(activities, {},
                           [](const Activity* activity) { return std::pair(activity->year == 0, activity->year); });
  return activities;
}

/// Of the whole plan: a year has its colour on the sheet of the city and on that of every area.
std::set<int> yearsOf(const Snapshot& snapshot) {
  std::set<int> years;
  for (const Activity& activity : snapshot.activities) {
    if (activity.year != 0 && !isCancelled(snapshot, activity.id)) years.insert(activity.year);
  }
  return years;
}

QRgb colourOfYear(const std::set<int>& years, int year) {
  const auto place = static_cast<std::size_t>(std::distance(years.begin(), years.lower_bound(year)));
  return year == 0 ? tokens::kNoYear : tokens::kPlanYears[place % tokens::kPlanYears.size()];
}

void addWords(SheetWorks& works, bool isOfArea) {
  works.legendTitle = planWord(QT_TRANSLATE_NOOP("sheet", "Year of the budget"));
  works.legendCount = planWord(QT_TRANSLATE_NOOP("sheet", "Activities"));
  works.cost = planWord(QT_TRANSLATE_NOOP("sheet", "Rp million"));
  works.planned = planWord(QT_TRANSLATE_NOOP("sheet", "planned"));
  works.begun = planWord(QT_TRANSLATE_NOOP("sheet", "being built or finished"));
  works.tableNumber = planWord(QT_TRANSLATE_NOOP("sheet", "No"));
  works.tableName = planWord(QT_TRANSLATE_NOOP("sheet", "Activity"));
  works.tableYear = planWord(QT_TRANSLATE_NOOP("sheet", "Year"));
  works.unplaced = planWord(
      QT_TRANSLATE_NOOP("sheet", "%1 numbers find no place on this map; the sheet of one area has room for them"));
  works.moreRows =
      planWord(isOfArea ? QT_TRANSLATE_NOOP("sheet", "and %1 more: the standard table of the programme lists them all")
                        : QT_TRANSLATE_NOOP("sheet", "and %1 more: a sheet of one area lists its own"));
}

}  // namespace

SheetWorks planWorks(const Snapshot& snapshot, const std::optional<Area>& area) {
  SheetWorks works;
  addWords(works, area && area->level != Level::City);
  const std::vector<const Activity*> activities = activitiesByYear(snapshot, area);
  const std::set<int> years = yearsOf(snapshot);
  MoneySum all;
  MoneySum ofYear;
  std::vector<SheetWorkRow> withoutPlace;
  for (const Activity* const activity : activities) {
    const QString year =
        activity->year == 0 ? planWord(QT_TRANSLATE_NOOP("sheet", "without a year")) : QString::number(activity->year);
    if (works.years.empty() || works.years.back().label != year) {
      works.years.push_back({year, colourOfYear(years, activity->year), 0, {}});
      ofYear = {};
    }
    SheetYearRow& row = works.years.back();
    const MoneySum cost = plannedCost(snapshot, *activity);
    for (MoneySum* const sum : {&all, &ofYear}) sum->add(cost);
    ++row.activities;
    row.cost = millionsText(ofYear);
    SheetWorkRow listed{{},
                        toQString(activity->name),
                        activity->year == 0 ? QString() : QString::number(activity->year),
                        millionsText(cost)};
    if (!activity->geometry) {
      listed.number = QStringLiteral("–");
      withoutPlace.push_back(std::move(listed));
      continue;
    }
    const QString number = QString::number(works.rows.size() + 1);
    listed.number = number;
    works.rows.push_back(std::move(listed));
    works.places.push_back(
        {activity->geometry, {}, progressOf(snapshot, activity->id), number.toStdString(), row.colour});
  }
  // What stands nowhere on the map is listed all the same, behind what has a number.
  std::ranges::move(withoutPlace, std::back_inserter(works.rows));
  works.activities = static_cast<int>(activities.size());
  works.yearsCost = millionsText(all);
  works.rowsCost = works.yearsCost;
  works.isCostLeast = all.unknown > 0 && all.parts > 0;
  return works;
}

QString planNote(const SheetWorks& works) {
  QStringList notes;
  const auto drawn = static_cast<qsizetype>(works.places.size());
  if (drawn < works.activities)
    notes << planWord(QT_TRANSLATE_NOOP(
                          "sheet",
                          "%1 of %2 activities are drawn and bear a number; the list and the years have all of them."))
                 .arg(drawn)
                 .arg(works.activities);
  if (works.isCostLeast)
    notes << planWord(QT_TRANSLATE_NOOP("sheet", "≥ at least so much: part of the cost is not known yet."));
  return notes.join(u' ');
}

QStringList planSources(const Snapshot& snapshot) {
  QStringList sources;
  for (const PlanDocument& document : snapshot.planDocuments) {
    QStringList parts{toQString(document.title)};
    if (!document.number.empty()) parts << toQString(document.number);
    if (document.status) parts << nameOf(*document.status);
    sources << planWord(QT_TRANSLATE_NOOP("sheet", "Document of the plan: %1")).arg(parts.join(QStringLiteral(", ")));
  }
  sources << planWord(QT_TRANSLATE_NOOP("sheet",
                                        "Costs as planned, by activity or else by its sources of funds; the year is "
                                        "that of the budget. Cancelled activities are left out."));
  return sources;
}

}  // namespace kawasan
