#include "ui/text/cheapest_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"
#include "ui/text/survey_marks.h"
#include "ui/text/total_text.h"

namespace kawasan {

namespace {

const QString kBetweenParts = QStringLiteral(" · ");

struct CheapestText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::CheapestText)
};

constexpr qsizetype kMostNames = 3;

QString rupiahText(Rupiah amount) {
  return formatRupiah(amount, currentLanguage());
}

QString purchasesText(const Regulation& regulation, const std::vector<Purchase>& purchases) {
  QStringList parts;
  for (const Purchase& purchase : purchases) {
    parts << QStringLiteral("%1 %2").arg(codeText(regulation, purchase.indicator),
                                         volumeText(purchase.indicator, purchase.volume));
  }
  return parts.join(QStringLiteral(", "));
}

/// Those of `purchases` that are not among `others`.
std::vector<Purchase> differingFrom(const std::vector<Purchase>& purchases, const std::vector<Purchase>& others) {
  std::vector<Purchase> differing;
  std::ranges::copy_if(purchases, std::back_inserter(differing),
                       [&](const Purchase& each) { return std::ranges::find(others, each) == others.end(); });
  return differing;
}

/// Of one year or source: `of` names it.
QString keptMoneyText(const QString& of, Rupiah asked, const MoneySum& kept) {
  const bool isOpen = kept.unknown > 0;
  if (kept.parts == 0) {
    return CheapestText::tr(
               "What stays of the plan has no cost entered that %1 pays: how much of its %2 it takes is "
               "not known.")
        .arg(of, rupiahText(asked));
  }
  const QString taken = isOpen ? leastText(rupiahText(kept.known)) : rupiahText(kept.known);
  const QString rest = rupiahText(std::abs(asked - kept.known));
  if (kept.known > asked) {
    return CheapestText::tr("What stays of the plan alone costs %1 of the %2 of %3: %4 more than there is.")
        .arg(taken, rupiahText(asked), of, isOpen ? leastText(rest) : rest);
  }
  return CheapestText::tr("Of the %1 of %2 what stays of the plan takes %3; %4 are left.")
      .arg(rupiahText(asked), of, taken, isOpen ? mostText(rest) : rest);
}

/// "in RT 5: 2b 12 m, instead of 4a 3 KK"
QString otherPurchasesText(const Regulation& regulation, const ProjectPlanTask& project, const RunnerUp& next,
                           const PlanChoice& choice) {
  const std::vector<Purchase>& bought = choice.areas[*next.area].purchases;
  return CheapestText::tr("in %1: %2, instead of %3")
      .arg(QString::fromStdString(project.areas[*next.area].name),
           purchasesText(regulation, differingFrom(next.purchases, bought)),
           purchasesText(regulation, differingFrom(bought, next.purchases)));
}

QString areaNames(const ProjectPlanTask& project, const std::vector<std::size_t>& areas) {
  QStringList names;
  for (const std::size_t area : areas) names << QString::fromStdString(project.areas[area].name);
  const QString first = names.mid(0, kMostNames).join(QStringLiteral(", "));
  return names.size() <= kMostNames
             ? first
             : CheapestText::tr("%1 and %2 others").arg(first, countText(names.size() - kMostNames));
}

/// Which activities it leaves out and takes; none where they are the same.
QStringList otherActivitiesText(const Snapshot& snapshot, const RunnerUp& next) {
  QStringList parts;
  if (!next.without.empty()) parts << CheapestText::tr("without %1").arg(namesText(snapshot, next.without));
  if (!next.instead.empty()) parts << CheapestText::tr("with %1").arg(namesText(snapshot, next.instead));
  return parts;
}

/// How it stands beside the best of what the money pays.
QString nextPaidText(const RunnerUp& next, const QString& differs) {
  if (next.fewer == 0 && next.extra == 0)
    return CheapestText::tr("Another choice brings as many hectares for just as much: %1.").arg(differs);
  if (next.fewer == 0) {
    return CheapestText::tr("The next best choice that the money pays brings as many hectares and costs %1 more: %2.")
        .arg(rupiahText(next.extra), differs);
  }
  const QString hectares = formatFixed(next.fewer, 2, currentLanguage());
  if (next.extra == 0) {
    return CheapestText::tr("The next best choice that the money pays brings %1 ha less for the same cost: %2.")
        .arg(hectares, differs);
  }
  const QString sentence =
      next.extra > 0
          ? CheapestText::tr("The next best choice that the money pays brings %1 ha less and costs %2 more: %3.")
          : CheapestText::tr("The next best choice that the money pays brings %1 ha less and costs %2 less: %3.");
  return sentence.arg(hectares, rupiahText(std::abs(next.extra)), differs);
}

QString noNextBestText(NextBest why) {
  switch (why) {
    case NextBest::NotProved:
      return CheapestText::tr("No next best is named: the time was too short to prove which it is.");
    case NextBest::Named:
    case NextBest::None:
      break;
  }
  return CheapestText::tr("No next best is named: there is no other choice that does the same for the money there is.");
}

}  // namespace

QString namesText(const Snapshot& snapshot, const std::vector<FeatureId>& ids) {
  QStringList names;
  for (const FeatureId id : ids) {
    const Activity* const activity = snapshot.activityById(id);
    if (activity == nullptr) continue;
    const QString name = QString::fromStdString(activity->name);
    if (!names.contains(name)) names << name;
  }
  if (names.size() == static_cast<qsizetype>(ids.size()) && names.size() <= kMostNames)
    return names.join(QStringLiteral(", "));
  const QString first = names.mid(0, kMostNames).join(QStringLiteral(", "));
  const qsizetype more = names.size() - std::min(names.size(), kMostNames);
  return more == 0 ? QStringLiteral("%1 (%2)").arg(countText(ids.size()), first)
                   : CheapestText::tr("%1 (%2 and %3 other names)").arg(countText(ids.size()), first, countText(more));
}

QString totalText(const AreaProposal& area, const TotalRange& total) {
  const QString text = totalText(area.hasFigures, total.least, total.most);
  return area.isPartial() ? estimateMark() + text : text;
}

QString verifiedText(const TargetArea& area) {
  if (isMissing(area.hectares)) return {};
  return reachedText(area.hectares, area.rtsWithoutFigures);
}

QString reachedText(Micro hectares, std::size_t moreUnknown) {
  const QString text = formatFixed(hectares, 2, currentLanguage());
  return moreUnknown > 0 ? leastText(text) : text;
}

QString outcomeText(const AreaProposal& area, const QString& missing) {
  QString text = nameOf(area.outcome);
  if (!missing.isEmpty()) text += QStringLiteral(": ") + missing;
  const QString note = partialNote(area.rtsWithFigures, area.rtsWithFigures + area.rtsWithoutFigures);
  return note.isEmpty() ? text : text + QStringLiteral(", ") + note;
}

QString leftOutRtsText(const ProjectPlanTask& project, const PlanChoice& choice) {
  if (choice.rtsLeftOut() == 0) return {};
  std::vector<std::size_t> partial;
  for (std::size_t i = 0; i < choice.areas.size(); ++i) {
    if (choice.areas[i].isPartial()) partial.push_back(i);
  }
  return CheapestText::tr(
             "%1 RT have no figures, so nobody can say what they need: %2. These areas are judged by their "
             "other RT (≈), and have at least the hectares of those (≥).")
      .arg(countText(choice.rtsLeftOut()), areaNames(project, partial));
}

QStringList keptMoneyTexts(const ProjectPlanTask& project, const PlanWish& wish) {
  QStringList over;
  QStringList within;
  const auto add = [&](const QString& of, Rupiah asked, const auto& kept, const auto& key) {
    const auto found = kept.find(key);
    if (found == kept.end()) return;
    (found->second.known > asked ? over : within) << keptMoneyText(of, asked, found->second);
  };
  for (const auto& [year, asked] : wish.money.years) add(QString::number(year), asked, project.keptMoney.years, year);
  for (const auto& [source, asked] : wish.money.sources)
    add(fundingName(source), asked, project.keptMoney.sources, source);
  QStringList lines = over + within;
  if (!lines.isEmpty() && wish.within)
    lines << CheapestText::tr("This money is that of the city, so the plan outside of %1 counts too.")
                 .arg(QString::fromStdString(wish.within->name));
  return lines;
}

QString keptYearsText(const KeptMoney& kept) {
  QStringList parts;
  for (const auto& [year, amount] : kept.years) parts << QStringLiteral("%1: %2").arg(year).arg(millionsText(amount));
  return parts.join(kBetweenParts).replace(QStringLiteral("≥ "), QStringLiteral("≥\u00a0"));
}

QString keptSourcesText(const KeptMoney& kept) {
  QStringList parts;
  for (const auto& [source, amount] : kept.sources)
    parts << QStringLiteral("%1: %2").arg(fundingName(source), millionsText(amount));
  return parts.join(kBetweenParts).replace(QStringLiteral("≥ "), QStringLiteral("≥\u00a0"));
}

std::vector<std::optional<double>> hectaresAMillion(const std::vector<FrontierPoint>& points) {
  constexpr double kMillion = 1e6;
  const bool isByArea = std::ranges::any_of(points, [](const FrontierPoint& point) { return point.area.has_value(); });
  std::vector<std::optional<double>> rates;
  FrontierPoint before;
  for (const FrontierPoint& point : points) {
    std::optional<double>& rate = rates.emplace_back();
    // What the money pays stands among the areas, and adds to none of them.
    if (isByArea && !point.area) continue;
    const Rupiah more = point.cost - before.cost;
    if (more > 0) rate = unitsFromMicro(point.hectares - before.hectares) * kMillion / static_cast<double>(more);
    before = point;
  }
  return rates;
}

QString proofText(const PlanProposal& proposal) {
  if (!proposal.isExact) {
    return CheapestText::tr("The time was too short to prove that nothing is cheaper; no choice costs less than %1.")
        .arg(rupiahText(proposal.bound));
  }
  if (proposal.reached == 0) return {};
  return proposal.rtsLeftOut() == 0 ? CheapestText::tr("Proved: nothing is cheaper.")
                                    : CheapestText::tr("Proved for the RT with figures: nothing is cheaper.");
}

QString nextBestText(const Snapshot& snapshot, const Regulation& regulation, const ProjectPlanTask& project,
                     const PlanProposal& proposal) {
  if (proposal.reached == 0) return {};
  if (!proposal.runnerUp) return noNextBestText(proposal.nextBest);
  const RunnerUp& next = *proposal.runnerUp;
  QStringList parts;
  if (next.area) parts << otherPurchasesText(regulation, project, next, proposal);
  parts << otherActivitiesText(snapshot, next);
  const QString differs = parts.join(QStringLiteral(", "));
  const QString text =
      next.extra == 0
          ? CheapestText::tr("Another choice costs just as much: %1.").arg(differs)
          : CheapestText::tr("The next best choice costs %1 more: %2.").arg(rupiahText(next.extra), differs);
  if (next.isExact) return text;
  return text + QStringLiteral(" ") +
         CheapestText::tr("This is not proved: another choice may cost less, but at least %1 more.")
             .arg(rupiahText(next.leastExtra));
}

QString nextBestPaidText(const Snapshot& snapshot, const Regulation& regulation, const ProjectPlanTask& project,
                         const PlanProposal& proposal) {
  if (!proposal.paid) return {};
  if (!proposal.paidRunnerUp) return noNextBestText(proposal.nextBestPaid);
  const RunnerUp& next = *proposal.paidRunnerUp;
  QStringList parts;
  if (next.area) parts << otherPurchasesText(regulation, project, next, *proposal.paid);
  parts << otherActivitiesText(snapshot, next);
  if (!next.areasWithout.empty()) parts << CheapestText::tr("without %1").arg(areaNames(project, next.areasWithout));
  if (!next.areasInstead.empty()) parts << CheapestText::tr("with %1").arg(areaNames(project, next.areasInstead));
  const QString text = nextPaidText(next, parts.join(QStringLiteral(", ")));
  if (next.isExact) return text;
  return text + QStringLiteral(" ") +
         CheapestText::tr("This is not proved: another choice may be better, but brings at least %1 ha less.")
             .arg(formatFixed(next.leastFewer, 2, currentLanguage()));
}

}  // namespace kawasan
