#include "ui/dialogs/cheapest_how.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <functional>

#include "core/plan/activity_area.h"
#include "ui/models/activity_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/area_words.h"
#include "ui/text/cheapest_text.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct CheapestHow {
  Q_DECLARE_TR_FUNCTIONS(kawasan::CheapestHow)
};

constexpr qsizetype kMostHowLines = 12;

/// Known volumes over the RT, in the order in which the indicators come.
std::vector<std::pair<Parameter, Micro>> volumesOf(const std::vector<ActivityEffect>& effects) {
  std::vector<std::pair<Parameter, Micro>> sums;
  for (const ActivityEffect& effect : effects) {
    if (isMissing(effect.volume)) continue;
    const auto found = std::ranges::find(sums, effect.indicator, &std::pair<Parameter, Micro>::first);
    if (found == sums.end()) {
      sums.emplace_back(effect.indicator, effect.volume);
    } else {
      found->second += effect.volume;
    }
  }
  return sums;
}

QString shortened(QStringList lines) {
  if (const qsizetype more = lines.size() - kMostHowLines; more > 0) {
    lines.resize(kMostHowLines);
    lines << CheapestHow::tr("and %1 more").arg(more);
  }
  return lines.join(u'\n');
}

/// Null where the price is gone since.
const UnitCost* priceOf(const CheapestWay& way, const std::string& work, Parameter indicator) {
  const auto& costs = way.snapshot->unitCosts;
  const auto found = std::find_if(costs.begin(), costs.end(), [&](const UnitCost& each) {
    return each.work == work && each.indicator == indicator;
  });
  return found == costs.end() ? nullptr : &*found;
}

/// "2b: 340 m × Rp 500.000 (HSPK 2020)"
QString priceLine(const CheapestWay& way, const std::string& work, Parameter indicator, Micro volume) {
  QString line = QStringLiteral("%1: %2").arg(codeText(*way.regulation, indicator), volumeText(indicator, volume));
  const UnitCost* const price = priceOf(way, work, indicator);
  if (price == nullptr) return line;
  line += QStringLiteral(" × ") + formatRupiah(price->rupiah, currentLanguage());
  if (!price->source.empty()) line += QStringLiteral(" (%1)").arg(toQString(price->source));
  return line;
}

QString kawasanNamesOfEffects(const Snapshot& snapshot, const auto& effects) {
  QStringList names;
  for (const ActivityEffect& effect : effects) {
    const Rt* const rt = snapshot.rtById(effect.rtId);
    const Kawasan* const kawasan = rt == nullptr ? nullptr : snapshot.kawasanById(rt->kawasanId);
    if (kawasan != nullptr && !names.contains(toQString(kawasan->name))) names << toQString(kawasan->name);
  }
  return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

}  // namespace

QString effectsHow(const CheapestWay& way, const ProposedActivity& work) {
  QStringList lines;
  for (const ActivityEffect& effect : work.effects) {
    const Rt* const rt = way.snapshot->rtById(effect.rtId);
    lines << QStringLiteral("%1: %2 %3")
                 .arg(rt == nullptr ? missingText() : toQString(fullName(*way.snapshot, *rt)),
                      codeText(*way.regulation, effect.indicator), volumeText(effect.indicator, effect.volume));
  }
  return CheapestHow::tr("What the work takes off, the RT with the largest failing share first:") + u'\n' +
         shortened(std::move(lines));
}

QString costHow(const CheapestWay& way, const ProposedActivity& work) {
  QStringList lines{
      CheapestHow::tr("Volume × unit price, shared by year where the money of one year does not suffice:")};
  for (const auto& [indicator, volume] : volumesOf(work.effects))
    lines << priceLine(way, work.record.work, indicator, volume);
  return lines.join(u'\n');
}

QString totalHow(const CheapestWay& way, const WayPart& part, std::size_t area) {
  const AreaProposal& proposal = part.choice.areas[area];
  QStringList lines{
      CheapestHow::tr(
          "Total after the %1 activities that stay: %2. With the works below and the chosen activities of the "
          "plan: %3. Where figures are missing it is a range, and its upper end must fall below the limit.")
          .arg(QString::number(way.task.kept.size()), totalText(proposal, proposal.totalBefore),
               totalText(proposal, proposal.totalAfter))};
  for (const Purchase& purchase : proposal.purchases) {
    lines << CheapestHow::tr("%1, value %2 → %3: %4")
                 .arg(codeText(*way.regulation, purchase.indicator))
                 .arg(purchase.valueBefore)
                 .arg(purchase.valueAfter)
                 .arg(workName(purchase.work));
  }
  return lines.join(u'\n');
}

QString purchasesHow(const CheapestWay& way, const WayPart& part, std::size_t area) {
  QStringList lines{CheapestHow::tr("Works bought for this area, volume × unit price:")};
  for (const Purchase& purchase : part.choice.areas[area].purchases) {
    lines << QStringLiteral("%1, %2 = %3")
                 .arg(workName(purchase.work), priceLine(way, purchase.work, purchase.indicator, purchase.volume),
                      formatRupiah(purchase.cost, currentLanguage()));
  }
  if (lines.size() == 1) return CheapestHow::tr("Nothing is bought for this area.");
  return lines.join(u'\n');
}

QString moneyHow(const CheapestWay& way, const WayPart& part, const std::optional<QString>& kawasan, int year) {
  std::vector<const Activity*> works;
  for (const ProposedActivity& each : part.records.activities) {
    const bool isHere = !kawasan || kawasanNamesOf(*way.snapshot, each) == *kawasan;
    if (isHere && (year == 0 || each.record.year == year)) works.push_back(&each.record);
  }
  if (works.empty()) return CheapestHow::tr("No work is proposed here.");
  std::ranges::stable_sort(works, std::ranges::greater{},
                           [](const Activity* each) { return each->costPlanned.value_or(0); });
  QStringList lines;
  for (const Activity* each : works)
    lines << QStringLiteral("%1: %2").arg(toQString(each->name), rupiahOrMissing(each->costPlanned));
  return CheapestHow::tr("Sum of the costs of these works:") + u'\n' + shortened(std::move(lines));
}

QString stepHow(const QModelIndex& index) {
  const auto textOf = [&](int row, int column) {
    return row < 0 ? QStringLiteral("0") : index.model()->index(row, column).data().toString();
  };
  const int row = index.row();
  switch (index.column()) {
    case 0:
      return CheapestHow::tr(
          "Cost of this step and all before it: those that bring the most hectares for the money come first");
    case 1:
      return CheapestHow::tr("Verified hectares of the areas that this step and those before it bring below the limit");
    case 2:
      return CheapestHow::tr("Areas that this step and those before it bring below the limit");
    case 3:
      return CheapestHow::tr("Hectares added by this step (%1 − %2) : its cost (%3 − %4), by million")
          .arg(textOf(row, 1), textOf(row - 1, 1), textOf(row, 0), textOf(row - 1, 0));
    default:
      return {};
  }
}

QString takenOffText(const Regulation& regulation, const std::vector<ActivityEffect>& effects) {
  QStringList parts;
  for (const auto& [indicator, volume] : volumesOf(effects))
    parts << QStringLiteral("%1 %2").arg(codeText(regulation, indicator), volumeText(indicator, volume));
  return parts.join(QStringLiteral(", "));
}

QString payingText(const std::vector<ActivityFunding>& rows) {
  QStringList names;
  for (const ActivityFunding& row : rows) names << shortFundingName(row.source);
  return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(" + "));
}

QString kawasanNameOf(const Snapshot& snapshot, FeatureId id) {
  const Kawasan* const kawasan = snapshot.kawasanById(id);
  return kawasan == nullptr ? QStringLiteral("–") : toQString(kawasan->name);
}

QString kawasanNamesOf(const Snapshot& snapshot, const Activity& activity) {
  if (const FeatureId id = kawasanOf(snapshot, activity); id != 0) return kawasanNameOf(snapshot, id);
  return kawasanNamesOfEffects(snapshot, snapshot.effectsOf(activity.id));
}

QString kawasanNamesOf(const Snapshot& snapshot, const ProposedActivity& work) {
  return work.record.kawasanId != 0 ? kawasanNameOf(snapshot, work.record.kawasanId)
                                    : kawasanNamesOfEffects(snapshot, work.effects);
}

QString outcomeOf(const Regulation& regulation, const AreaProposal& area) {
  const std::vector<Parameter>* missing = nullptr;
  if (area.outcome == AreaOutcome::MissingFigures) missing = &area.missingFigures;
  if (area.outcome == AreaOutcome::MissingPrices) missing = &area.missingPrices;
  return outcomeText(area, missing == nullptr ? QString() : codesText(regulation, *missing));
}

QString servedPlaces(const Snapshot& snapshot, const std::vector<ActivityEffect>& effects) {
  std::vector<FeatureId> rts;
  QStringList kelurahan;
  for (const ActivityEffect& effect : effects) {
    const Rt* const rt = snapshot.rtById(effect.rtId);
    if (rt == nullptr || std::ranges::find(rts, rt->id) != rts.end()) continue;
    rts.push_back(rt->id);
    const AdminArea* const around = snapshot.kelurahanById(rt->kelurahanId);
    if (around != nullptr && !kelurahan.contains(toQString(around->name))) kelurahan << toQString(around->name);
  }
  if (rts.empty()) return missingText();
  if (rts.size() == 1) return toQString(fullName(snapshot, *snapshot.rtById(rts.front())));
  const QString count = QStringLiteral("%1 RT").arg(countText(rts.size()));
  return kelurahan.isEmpty() ? count : count + QStringLiteral(", ") + kelurahan.join(QStringLiteral(", "));
}

}  // namespace kawasan
