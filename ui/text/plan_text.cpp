#include "ui/text/plan_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

#include "core/base/text.h"
#include "core/plan/plan_findings.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

QString wordAt(std::span<const char* const> words, std::size_t index) {
  return index < words.size() ? QCoreApplication::translate("plan", words[index]) : QString();
}

template <typename Enum>
QString pick(std::span<const char* const> words, Enum value) {
  return wordAt(words, static_cast<std::size_t>(value));
}

constexpr int kMillionRupiah = 1'000'000;

struct PlanText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::PlanText)
};

QString hectaresText(Micro amount) {
  return formatFixed(amount, 2, currentLanguage());
}

QString boundText(Micro amount, bool isWhole) {
  return isWhole ? hectaresText(amount) : leastText(hectaresText(amount));
}

QString openText(const QString& hectares) {
  return PlanText::tr("%1 + ?", "hectares, and nobody knows how many more or less").arg(hectares);
}

QString hectareRange(Micro least, Micro most) {
  return least == most ? hectaresText(least) : hectaresText(least) + QStringLiteral("–") + hectaresText(most);
}

constexpr const char* kSigners[] = {QT_TRANSLATE_NOOP("plan", "Made by"), QT_TRANSLATE_NOOP("plan", "Checked by"),
                                    QT_TRANSLATE_NOOP("plan", "Known to")};
constexpr const char* kSteps[] = {
    QT_TRANSLATE_NOOP("plan", "proposed"),     QT_TRANSLATE_NOOP("plan", "appraised"),
    QT_TRANSLATE_NOOP("plan", "agreed"),       QT_TRANSLATE_NOOP("plan", "funds paid out"),
    QT_TRANSLATE_NOOP("plan", "construction"), QT_TRANSLATE_NOOP("plan", "certified"),
    QT_TRANSLATE_NOOP("plan", "handed over"),  QT_TRANSLATE_NOOP("plan", "in upkeep"),
    QT_TRANSLATE_NOOP("plan", "cancelled"),
};
constexpr const char* kGrades[] = {QT_TRANSLATE_NOOP("plan", "good (KB)"), QT_TRANSLATE_NOOP("plan", "fair (KC)"),
                                   QT_TRANSLATE_NOOP("plan", "poor (KK)")};
constexpr const char* kUpkeepNames[] = {
    QT_TRANSLATE_NOOP("plan", "still there"), QT_TRANSLATE_NOOP("plan", "in good state"),
    QT_TRANSLATE_NOOP("plan", "working"), QT_TRANSLATE_NOOP("plan", "used"), QT_TRANSLATE_NOOP("plan", "extended")};
static_assert(std::size(kUpkeepNames) == kUpkeepWords.size());
constexpr const char* kUpkeepGoneWord = QT_TRANSLATE_NOOP("plan", "not there any more");
constexpr const char* kScales[] = {QT_TRANSLATE_NOOP("plan", "group"), QT_TRANSLATE_NOOP("plan", "public"),
                                   QT_TRANSLATE_NOOP("plan", "area"), QT_TRANSLATE_NOOP("plan", "city")};
constexpr const char* kTiers[] = {QT_TRANSLATE_NOOP("plan", "primary"), QT_TRANSLATE_NOOP("plan", "secondary"),
                                  QT_TRANSLATE_NOOP("plan", "tertiary")};
constexpr const char* kExecutors[] = {QT_TRANSLATE_NOOP("plan", "KSM"), QT_TRANSLATE_NOOP("plan", "Panitia"),
                                      QT_TRANSLATE_NOOP("plan", "BKM/LKM"), QT_TRANSLATE_NOOP("plan", "contractor"),
                                      QT_TRANSLATE_NOOP("plan", "city agency")};
constexpr const char* kSafeguardWords[] = {
    QT_TRANSLATE_NOOP("plan", "land"),
    QT_TRANSLATE_NOOP("plan", "land consolidation"),
    QT_TRANSLATE_NOOP("plan", "resettlement"),
    QT_TRANSLATE_NOOP("plan", "customary people (MHA)"),
    QT_TRANSLATE_NOOP("plan", "UKL-UPL"),
    QT_TRANSLATE_NOOP("plan", "SOP or SPPL"),
    QT_TRANSLATE_NOOP("plan", "cultural heritage"),
    QT_TRANSLATE_NOOP("plan", "area prone to disasters"),
    QT_TRANSLATE_NOOP("plan", "wood, from 3 m³"),
};
constexpr const char* kLandFormWords[] = {QT_TRANSLATE_NOOP("plan", "grant"),
                                          QT_TRANSLATE_NOOP("plan", "permit to use"),
                                          QT_TRANSLATE_NOOP("plan", "permit to pass")};
constexpr const char* kLandOwnerWords[] = {QT_TRANSLATE_NOOP("plan", "government"),
                                           QT_TRANSLATE_NOOP("plan", "community"),
                                           QT_TRANSLATE_NOOP("plan", "other owner")};
constexpr const char* kSafeguardFieldWords[] = {
    QT_TRANSLATE_NOOP("plan", "there is"),
    QT_TRANSLATE_NOOP("plan", "area, m²"),
    QT_TRANSLATE_NOOP("plan", "area afterwards, m²"),
    QT_TRANSLATE_NOOP("plan", "value, Rp"),
    QT_TRANSLATE_NOOP("plan", "KK giving it"),
    QT_TRANSLATE_NOOP("plan", "persons of the community"),
    QT_TRANSLATE_NOOP("plan", "of these affected"),
    QT_TRANSLATE_NOOP("plan", "of these served"),
    QT_TRANSLATE_NOOP("plan", "participants, men"),
    QT_TRANSLATE_NOOP("plan", "participants, women"),
    QT_TRANSLATE_NOOP("plan", "volume, m³"),
    QT_TRANSLATE_NOOP("plan", "legal origin"),
    QT_TRANSLATE_NOOP("plan", "document and number"),
};
constexpr const char* kFollowUps[] = {QT_TRANSLATE_NOOP("plan", "open"), QT_TRANSLATE_NOOP("plan", "underway"),
                                      QT_TRANSLATE_NOOP("plan", "done"), QT_TRANSLATE_NOOP("plan", "dropped")};
constexpr const char* kDocuments[] = {QT_TRANSLATE_NOOP("plan", "draft"), QT_TRANSLATE_NOOP("plan", "in review"),
                                      QT_TRANSLATE_NOOP("plan", "final"), QT_TRANSLATE_NOOP("plan", "adopted")};
constexpr const char* kDocumentKinds[] = {"RP2KPKP", "RPLP", QT_TRANSLATE_NOOP("plan", "other document")};
constexpr const char* kListSides[] = {
    QT_TRANSLATE_NOOP("plan", "activities in both lists"), QT_TRANSLATE_NOOP("plan", "activities in the RP2KPKP alone"),
    QT_TRANSLATE_NOOP("plan", "activities in the RPLP alone"), QT_TRANSLATE_NOOP("plan", "activities in neither list")};
constexpr const char* kRuleStates[] = {QT_TRANSLATE_NOOP("plan", "–"), QT_TRANSLATE_NOOP("plan", "OK"),
                                       QT_TRANSLATE_NOOP("plan", "not filled in"),
                                       QT_TRANSLATE_NOOP("plan", "lacking")};
constexpr const char* kAudits[] = {
    QT_TRANSLATE_NOOP("plan", "as booked"),           QT_TRANSLATE_NOOP("plan", "more booked than there was"),
    QT_TRANSLATE_NOOP("plan", "not in the survey"),   QT_TRANSLATE_NOOP("plan", "the survey has another volume"),
    QT_TRANSLATE_NOOP("plan", "a figure is missing"), QT_TRANSLATE_NOOP("plan", "no survey of that year"),
};
constexpr const char* kOutcomes[] = {
    QT_TRANSLATE_NOOP("plan", "applied"),
    QT_TRANSLATE_NOOP("plan", "more booked than there was"),
    QT_TRANSLATE_NOOP("plan", "a figure is missing"),
    QT_TRANSLATE_NOOP("plan", "no volume"),
};
constexpr const char* kAreaOutcomes[] = {
    QT_TRANSLATE_NOOP("plan", "below the limit already"),
    QT_TRANSLATE_NOOP("plan", "falls below the limit"),
    QT_TRANSLATE_NOOP("plan", "figures missing"),
    QT_TRANSLATE_NOOP("plan", "prices missing, or they do not suffice"),
    QT_TRANSLATE_NOOP("plan", "not paid: the money does not reach so far"),
};
constexpr const char* kSources[] = {QT_TRANSLATE_NOOP("plan", "opening"), QT_TRANSLATE_NOOP("plan", "activities"),
                                    QT_TRANSLATE_NOOP("plan", "survey")};

constexpr std::pair<std::string_view, const char*> kProblems[] = {
    {"no-households", QT_TRANSLATE_NOOP("plan", "no household (KK) benefits")},
    {"persons-below-households", QT_TRANSLATE_NOOP("plan", "fewer persons than households (KK)")},
    {"women-above-persons", QT_TRANSLATE_NOOP("plan", "more women than persons")},
    {"low-income-above-persons", QT_TRANSLATE_NOOP("plan", "more persons of low income (MBR) than persons")},
    {kNoPriorityAreas,
     QT_TRANSLATE_NOOP("plan", "no kawasan is chosen as a priority; choose them in the step Priority")},
    {"no-place", QT_TRANSLATE_NOOP("plan", "the place of the works is not filled in")},
    {"no-item-number", QT_TRANSLATE_NOOP("plan", "the item number in the RP2KPKP or RPLP is not filled in")},
    {"no-document",
     QT_TRANSLATE_NOOP("plan", "the RP2KPKP or RPLP with this item number is not among the documents of the plan")},
    {"no-document-status", QT_TRANSLATE_NOOP("plan", "the status of the RP2KPKP or RPLP is not filled in")},
    {"no-persons", QT_TRANSLATE_NOOP("plan", "no person benefits")},
    {"poor-above-persons", QT_TRANSLATE_NOOP("plan", "more poor households than persons")},
    {"poor-above-households", QT_TRANSLATE_NOOP("plan", "more poor households than households (KK)")},
};

/// "DED, RAB" of "ded,rab"; with "17,1" in how many activities each is open: "DED (17), RAB (1)"
QString fieldsText(std::string_view keys, std::string_view counts) {
  QStringList names;
  const std::vector<std::string> each = splitText(counts, ',');
  for (const std::string& key : splitText(keys, ',')) {
    if (key.empty()) continue;
    const auto place = static_cast<std::size_t>(names.size());
    const QString count = place < each.size() ? QString::fromStdString(each[place]) : QString();
    names << (count.isEmpty() ? fieldName(key) : QStringLiteral("%1 (%2)").arg(fieldName(key), count));
  }
  return names.join(QStringLiteral(", "));
}

/// One problem, or several with commas between.
QString problemText(std::string_view problems) {
  QStringList texts;
  for (const std::string& problem : splitText(problems, ',')) {
    for (const auto& [key, text] : kProblems) {
      if (key == trimmed(problem)) texts << QCoreApplication::translate("plan", text);
    }
  }
  return texts.join(QStringLiteral(", "));
}

QString amountText(std::string_view amount, Parameter indicator) {
  if (amount.empty()) return missingText();
  return filled(QStringLiteral("{n:amount} {u:field}"),
                {{"amount", std::string(amount)}, {"field", std::string(identifierOf(indicator))}});
}

enum class VolumeText { Left, Over, Names };

/// "kualitas jalan 240 m (Kalianyar RT 001 RW 001)", the first few of them.
QString volumesText(const Params& figures, VolumeText form) {
  QStringList parts;
  for (std::size_t i = 1; i <= kNamedInFinding; ++i) {
    const std::string number = std::to_string(i);
    const auto indicator = parameterByIdentifier(figures.get("indicator" + number));
    if (!indicator) break;
    const QString volume = amountText(figures.get("volume" + number), *indicator);
    QString figure;
    if (form == VolumeText::Left) figure = volume + u' ';
    if (form == VolumeText::Over) {
      const QString need = amountText(figures.get("need" + number), *indicator);
      figure = QCoreApplication::translate("plan", "%1 of %2").arg(volume, need) + u' ';
    }
    parts << QStringLiteral("%1 %2(%3)")
                 .arg(nameOf(*indicator), figure, QString::fromStdString(std::string(figures.get("place" + number))));
  }
  // Of a finding about many activities "more" counts them, not volumes.
  if (parts.isEmpty()) return {};
  QString text = parts.join(QStringLiteral("; "));
  if (const std::string_view more = figures.get("more"); !more.empty()) {
    text += QCoreApplication::translate("plan", "; and %1 more").arg(QString::fromStdString(std::string(more)));
  }
  return text;
}

QString dateText(std::string_view iso) {
  const auto date = parseDate(iso);
  return date ? formatDate(*date, currentLanguage()) : QString();
}

}  // namespace

QString nameOf(LifeStep step) {
  return pick(kSteps, step);
}
QString nameOf(SignerRole role) {
  return pick(kSigners, role);
}
QString nameOf(QualityGrade grade) {
  return pick(kGrades, grade);
}
QString upkeepWord(std::string_view word) {
  if (word == kUpkeepGone) return QCoreApplication::translate("plan", kUpkeepGoneWord);
  const auto found = std::ranges::find(kUpkeepWords, word);
  return wordAt(kUpkeepNames, static_cast<std::size_t>(found - kUpkeepWords.begin()));
}
QString upkeepText(const std::string& upkeep) {
  if (upkeep.empty()) return {};
  QStringList words;
  for (const std::string& word : splitText(upkeep, ',')) words << upkeepWord(word);
  return words.join(QStringLiteral(", "));
}
QString nameOf(SafeguardKind kind) {
  return pick(kSafeguardWords, kind);
}
QString nameOf(LandForm form) {
  return pick(kLandFormWords, form);
}
QString nameOf(LandOwner owner) {
  return pick(kLandOwnerWords, owner);
}
QString nameOf(SafeguardField field, SafeguardKind kind) {
  const bool isMoved = kind == SafeguardKind::Consolidation || kind == SafeguardKind::Resettlement;
  if (field == SafeguardField::Area && isMoved) return QCoreApplication::translate("plan", "area before, m²");
  if (field == SafeguardField::Document && kind == SafeguardKind::CustomaryPeople)
    return QCoreApplication::translate("plan", "plan for them (RK-MHA)");
  return pick(kSafeguardFieldWords, field);
}
QString safeguardsText(std::span<const Safeguard> safeguards) {
  QStringList parts;
  std::size_t landRows = 0;
  std::size_t known = 0;
  Micro land = 0;
  for (const Safeguard& row : safeguards) {
    if (row.kind == SafeguardKind::Land) {
      ++landRows;
      if (!isMissing(row.area)) ++known;
      if (!isMissing(row.area)) land += row.area;
    } else if (row.applies == false) {
      parts << QCoreApplication::translate("plan", "%1: no").arg(nameOf(row.kind));
    } else {
      parts << nameOf(row.kind);
    }
  }
  if (landRows > 0) {
    const QString area = known == 0 ? missingText() : formatAmount(land, 2, currentLanguage()) + QStringLiteral(" m²");
    const QString open = known > 0 && known < landRows ? QStringLiteral(" + %1").arg(missingText()) : QString();
    parts.prepend(QStringLiteral("%1 %2%3").arg(nameOf(SafeguardKind::Land), area, open));
  }
  return parts.join(QStringLiteral(", "));
}
QString nameOf(FollowUpStep step) {
  return pick(kFollowUps, step);
}
QString nameOf(DocumentStatus status) {
  return pick(kDocuments, status);
}
QString nameOf(PlanDocumentKind kind) {
  return pick(kDocumentKinds, kind);
}
QString yearsText(int first, int last) {
  if (first == 0 && last == 0) return {};
  if (last == 0) return QCoreApplication::translate("plan", "from %1").arg(first);
  if (first == 0) return QCoreApplication::translate("plan", "until %1").arg(last);
  return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
}
QString slumText(const LevelHectares& level) {
  return boundText(level.slum, level.isSlumWhole());
}

QString belowText(const LevelHectares& level) {
  return boundText(level.below, level.isBelowWhole());
}

QString openText(const LevelHectares& level) {
  return boundText(level.open, level.isOpenWhole());
}

QString slumRangeText(const LevelHectares& level) {
  return slumRangeText(level.slum, level.open, level.hasAllHectares());
}

QString slumRangeText(Micro slum, Micro open, bool hasAllHectares) {
  return hasAllHectares ? hectareRange(slum, slum + open) : boundText(slum, false);
}

QString reducedText(const Reduction& reduction) {
  if (!reduction.mayBeLess()) return boundText(reduction.hectares, !reduction.mayBeMore());
  const Micro least = reduction.hectares - reduction.less;
  const Micro most = reduction.hectares + reduction.more;
  if (reduction.lessUnknown == 0)
    return reduction.moreUnknown > 0 ? boundText(least, false) : hectareRange(least, most);
  if (reduction.moreUnknown == 0) return mostText(hectaresText(most));
  return openText(hectaresText(reduction.hectares));
}

QString leftText(const ZeroYear& zero) {
  return boundText(zero.slum, zero.isWhole());
}

QString leftText(const LeftHectares& left) {
  return boundText(left.sure, left.open == 0 && left.unknown == 0);
}

QString openText(const LeftHectares& left) {
  return boundText(left.open, left.unknown == 0);
}

QString leftRangeText(const LeftHectares& left) {
  return slumRangeText(left.sure, left.open, left.unknown == 0);
}

QString boundNote(const LevelHectares& level) {
  QStringList parts;
  const QString name = nameOf(level.level);
  if (level.openAreas > 0)
    parts << PlanText::tr("%1 %2 whose figures leave open whether they are slum").arg(countText(level.openAreas), name);
  if (level.withoutHectares > 0)
    parts << PlanText::tr("%1 %2 without verified hectares").arg(countText(level.withoutHectares), name);
  if (level.partlyKnown > 0)
    parts << PlanText::tr("%1 %2 with RT without verified hectares").arg(countText(level.partlyKnown), name);
  return parts.join(QStringLiteral(" · "));
}

QString zeroYearText(const ZeroYear& zero) {
  switch (zero.state) {
    case ZeroState::FromOpening:
      return QCoreApplication::translate("plan", "since %1").arg(zero.year);
    case ZeroState::InYear:
      return QString::number(zero.year);
    case ZeroState::NotReached:
      return QCoreApplication::translate("plan", "not reached");
    case ZeroState::Open:
      break;
  }
  return QCoreApplication::translate("plan", "not certain");
}
QString nameOf(ListSide side) {
  return pick(kListSides, side);
}
QString nameOf(WorkScale scale) {
  return pick(kScales, scale);
}
QString nameOf(WorkTier tier) {
  return pick(kTiers, tier);
}
QString nameOf(Executor executor) {
  return pick(kExecutors, executor);
}
QString nameOf(RuleState state) {
  return pick(kRuleStates, state);
}
QString nameOf(AuditOutcome outcome) {
  return pick(kAudits, outcome);
}
QString nameOf(EffectOutcome outcome) {
  return pick(kOutcomes, outcome);
}
QString nameOf(AreaOutcome outcome) {
  return pick(kAreaOutcomes, outcome);
}
QString codeText(const Regulation& regulation, Parameter indicator) {
  const auto place = regulation.indexOfIndicator(indicator);
  return place ? QString::fromStdString(regulation.indicators[*place].code) : nameOf(indicator);
}
QString codesText(const Regulation& regulation, const std::vector<Parameter>& indicators) {
  QStringList codes;
  for (const Parameter indicator : indicators) codes << codeText(regulation, indicator);
  return codes.join(QStringLiteral(", "));
}
QString volumeText(Parameter indicator, Micro volume) {
  return volumeNumber(volume) + u' ' + unitName(unitOf(indicator));
}
QString volumeNumber(Micro volume) {
  constexpr int kPlaces = 4;  // a square metre in hectares
  return formatAmount(volume, kPlaces, currentLanguage());
}
QString workName(const std::string& key) {
  const Work* const work = catalogue().workByKey(key);
  return work == nullptr ? QString::fromStdString(key) : localText(work->name);
}
QString nameOf(LedgerSource source) {
  return pick(kSources, source);
}

QString nameOf(const LedgerLine& line) {
  const QString source = nameOf(line.source);
  return line.survey.empty() ? source : QStringLiteral("%1 %2").arg(source, QString::fromStdString(line.survey));
}

QString nameOf(const DecreeEntry& entry) {
  const QString number = QString::fromStdString(entry.number);
  switch (entry.event) {
    case DecreeEvent::Opening:
      return QCoreApplication::translate("plan", "first decree %1").arg(number).trimmed();
    case DecreeEvent::Decree:
      return QCoreApplication::translate("plan", "decree %1").arg(number).trimmed();
    case DecreeEvent::Minutes:
      return QCoreApplication::translate("plan", "minutes %1").arg(number).trimmed();
    case DecreeEvent::Closing:
      return QCoreApplication::translate("plan", "remaining of the decree");
  }
  return {};
}

QString paidProofText(const PlanProposal& proposal) {
  if (!proposal.paid && proposal.isPaidExact) return PlanText::tr("The money does not bring any area below the limit.");
  if (proposal.isPaidTooLarge) {
    return PlanText::tr(
               "At least so much: there are more choices than the memory holds, so it is not proved that this money "
               "brings no more hectares; no choice brings more than %1 ha.")
        .arg(hectaresText(proposal.paidBound));
  }
  if (!proposal.paid) {
    return PlanText::tr(
               "The time was too short to find anything that the money pays; no choice brings more than %1 ha.")
        .arg(hectaresText(proposal.paidBound));
  }
  if (proposal.isPaidExact) {
    return proposal.rtsLeftOut() == 0
               ? PlanText::tr("Proved: this money brings no more hectares.")
               : PlanText::tr("Proved for the RT with figures: this money brings no more hectares.");
  }
  return PlanText::tr(
             "At least so much: the time was too short to prove that this money brings no more hectares; no choice "
             "brings more than %1 ha.")
      .arg(hectaresText(proposal.paidBound));
}

QString boundNote(const DecreeEntry& entry) {
  switch (entry.bound) {
    case RemainingBound::Exact:
      break;
    case RemainingBound::Least:
      return PlanText::tr("Remaining: at least so much, as a decree lacks its hectares.");
    case RemainingBound::Most:
      return PlanText::tr("Remaining: at most so much, as no minutes say what was taken off.");
    case RemainingBound::Open:
      return PlanText::tr(
          "Remaining: not known, as a decree lacks its hectares and no minutes say what was taken off.");
  }
  return {};
}

QStringList uncountedNotes(const std::vector<DecreeEntry>& entries) {
  Micro outside = 0;
  Micro early = 0;
  for (const DecreeEntry& entry : entries) {
    outside += entry.outside;
    early += entry.early;
  }
  QStringList notes;
  if (outside != 0)
    notes << PlanText::tr("Minutes of areas that no decree names, so not counted: %1 ha.").arg(hectaresText(outside));
  if (early != 0)
    notes << PlanText::tr("Minutes signed before the first decree of the area, in its hectares already: %1 ha.")
                 .arg(hectaresText(early));
  return notes;
}

QString nameOf(ReductionRule rule, Level level) {
  switch (rule) {
    case ReductionRule::Whole:
      return QCoreApplication::translate("plan", "every %1 that fell below the limit counts whole").arg(nameOf(level));
    case ReductionRule::Served:
      return QCoreApplication::translate("plan", "the same, and under 20 % fails of each of five services");
    case ReductionRule::ScoreShare:
      return QCoreApplication::translate("plan", "share by which the total fell");
    case ReductionRule::ContributionShare:
      return QCoreApplication::translate("plan", "share by which the mean of the percents fell");
  }
  return {};
}

QString nameOf(LedgerRule rule, Level areaLevel) {
  const auto named = [&] {
    switch (rule.rule) {
      case ReductionRule::Whole:
        return QCoreApplication::translate("plan", "whole %1").arg(nameOf(rule.isByArea ? areaLevel : Level::Rt));
      case ReductionRule::Served:
        return QCoreApplication::translate("plan", "served RT");
      case ReductionRule::ScoreShare:
        return QCoreApplication::translate("plan", "total", "rule of hectares");
      case ReductionRule::ContributionShare:
        return QCoreApplication::translate("plan", "percents", "rule of hectares");
    }
    return QString();
  };
  return QStringLiteral("(%1) %2").arg(QLatin1Char(letterOf(rule))).arg(named());
}

QString workName(const Activity& activity) {
  if (const Work* work = catalogue().workByKey(activity.work)) return localText(work->name);
  return activity.workText.empty() ? missingText() : QString::fromStdString(activity.workText);
}

QString fundingName(const std::string& source) {
  if (source.empty()) return QCoreApplication::translate("plan", "source not known");
  const FundingSource* known = catalogue().sourceByKey(source);
  return known == nullptr ? QString::fromStdString(source) : localText(known->name);
}

QString formatRupiah(Rupiah amount, Language language) {
  // Whole rupiah beyond 2^53 would lose digits as a floating-point number.
  QString digits = QString::number(amount < 0 ? -amount : amount);
  const QChar mark = language == Language::Indonesian ? u'.' : u',';
  for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, mark);
  return (amount < 0 ? QStringLiteral("-Rp ") : QStringLiteral("Rp ")) + digits;
}

QString describeMoney(const MoneySum& sum, Language language) {
  if (sum.parts == 0) return sum.unknown == 0 ? formatRupiah(0, language) : missingText();
  const QString known = formatRupiah(sum.known, language);
  if (sum.unknown == 0) return known;
  return QStringLiteral("%1 (%2 %3)").arg(leastText(known)).arg(sum.unknown).arg(missingText());
}

QString describeRule(const BpmRule& rule, RuleState state, const Params& figures) {
  if (state != RuleState::Lacking && state != RuleState::NotFilled) return {};
  const auto ownCase = rule.lackingCases.find(std::string(figures.get("case")));
  const LocalText& lacking = ownCase == rule.lackingCases.end() ? rule.lacking : ownCase->second;
  QString text = localText(state == RuleState::Lacking ? lacking : rule.notFilled);
  const auto fill = [&text](const char* place, const QString& with) {
    text.replace(QLatin1Char('{') + QLatin1String(place) + QLatin1Char('}'), with);
  };
  const QString names = volumesText(figures, VolumeText::Names);
  if (names.isEmpty()) text.remove(QStringLiteral(": {missing}"));
  fill("rest", volumesText(figures, VolumeText::Left));
  fill("over", volumesText(figures, VolumeText::Over));
  fill("missing", names);
  fill("problem", problemText(figures.get("problem")));
  fill("fields", fieldsText(figures.get("fields"), figures.get("lacking_each")));
  for (const char* date : {"appraisal", "agreement"}) fill(date, dateText(figures.get(date)));
  for (const auto& [name, value] : figures.items()) fill(name.c_str(), QString::fromStdString(value));
  return text;
}

QString millionsText(const MoneySum& sum) {
  if (sum.parts == 0 && sum.unknown > 0) return missingText();
  const QString known = formatNumber(static_cast<double>(sum.known) / kMillionRupiah, 1, currentLanguage());
  return sum.unknown > 0 ? leastText(known) : known;
}

QString changeText(Micro from, Micro to, const HectareChange& change) {
  if (isMissing(from) || isMissing(to)) return missingText();
  if (change.isExact()) {
    const auto shown = [](Micro amount) { return std::round(unitsFromMicro(amount) * 100) / 100; };
    return signedText(shown(to) - shown(from), 2);
  }
  if (change.moreUnknown > 0 && change.lessUnknown > 0) return openText(signedAmount(to - from, 2));
  if (change.moreUnknown > 0) return leastText(signedAmount(change.least, 2));
  if (change.lessUnknown > 0) return mostText(signedAmount(change.most, 2));
  return signedRange(change.least, change.most, to - from, 2);
}

QString millionsChange(const MoneySum& from, const MoneySum& to) {
  const auto isNone = [](const MoneySum& sum) { return sum.parts == 0 && sum.unknown > 0; };
  if (isNone(from) || isNone(to)) return missingText();
  const auto shown = [](const MoneySum& sum) {
    return std::round(static_cast<double>(sum.known) / kMillionRupiah * 10);
  };
  const QString change = signedText((shown(to) - shown(from)) / 10, 1);
  return from.unknown == to.unknown ? change : from.unknown > to.unknown ? mostText(change) : leastText(change);
}

QString describe(const RuleResult& result, const Snapshot& snapshot) {
  return describeRule(*result.rule, result.state, paramsOf(result, snapshot));
}

QString describe(const RuleResult& result, const Snapshot& snapshot, const Activity& activity) {
  const QString sentence = describe(result, snapshot);
  const FindingApproval* const approval = approvalOf(snapshot, activity, result);
  if (sentence.isEmpty() || approval == nullptr) return sentence;
  return QStringLiteral("%1 %2").arg(sentence, QCoreApplication::translate("plan", "Accepted with the reason: %1")
                                                   .arg(QString::fromStdString(approval->reason)));
}

QString stateText(const JudgedRequirement& requirement) {
  if (requirement.isWarning) return QCoreApplication::translate("plan", "warning");
  const QString state = nameOf(requirement.state);
  return requirement.isAccepted ? QCoreApplication::translate("plan", "%1, accepted").arg(state) : state;
}

}  // namespace kawasan
