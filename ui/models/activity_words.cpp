#include "ui/models/activity_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <set>

#include "core/plan/activity_area.h"
#include "core/plan/activity_state.h"
#include "core/plan/plan_findings.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/origin_text.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct ActivityWordsText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::ActivityWords)
};

std::vector<const Rt*> rtsOf(const Snapshot& snapshot, FeatureId activityId) {
  std::set<std::size_t> places;
  for (const ActivityEffect& effect : snapshot.effectsOf(activityId)) {
    if (const auto place = snapshot.indexOfRt(effect.rtId)) places.insert(*place);
  }
  std::vector<const Rt*> rts;
  for (const std::size_t place : places) rts.push_back(&snapshot.rts.list()[place]);
  return rts;
}

struct WrittenNumber {
  int number;
  QString text;  // as it is written: 001
};

/// "001, 003–005" of numbers in their order.
QString runsOf(const std::vector<WrittenNumber>& numbers) {
  QStringList runs;
  for (std::size_t i = 0; i < numbers.size();) {
    std::size_t end = i;
    while (end + 1 < numbers.size() && numbers[end + 1].number == numbers[end].number + 1) ++end;
    const bool isRun = end > i + 1;
    if (isRun) {
      runs << QStringLiteral("%1–%2").arg(numbers[i].text, numbers[end].text);
    } else {
      for (std::size_t k = i; k <= end; ++k) runs << numbers[k].text;
    }
    i = end + 1;
  }
  return runs.join(QStringLiteral(", "));
}

constexpr std::pair<std::string_view, const char*> kShortSources[] = {
    {"apbn_bpm", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "BPM grant")},
    {"apbn_reguler", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "National budget")},
    {"apbn_kl", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "Other ministry")},
    {"dak", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "DAK")},
    {"hibah", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "Grant")},
    {"apbd_prov", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "Province")},
    {"apbd_kota", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "City budget")},
    {"dana_desa", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "Village fund")},
    {"dana_kelurahan", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "Kelurahan fund")},
    {"swasta_csr", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "CSR")},
    {"swadaya", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "Residents")},
    {"lainnya", QT_TRANSLATE_NOOP("kawasan::ActivityWords", "Others")},
};

constexpr std::pair<std::string_view, std::string_view> kRuleFields[] = {
    {"reduces-criterion", "effects"},
    {"screened", "environment_screened"},
    {"priority", "priority"},
    {"beneficiaries", "persons"},
    {"in-priority-area", "kawasan"},
    {"complete", "effects"},
    {"not-over-need", "effects"},
    {"life-years", "life_years"},
    {"managing-unit", "upl"},
    {"no-contractor", "executor"},
    {"spatial-plan", "spatial_plan"},
    {"universal-access", "universal_access"},
    {"in-plan-documents", "ref_rp2kpkp"},
    {"transparency", "information_board"},
    {"group-executor", "executor"},
    {"public-executor", "executor"},
    {"upkeep", "kpp"},
};

}  // namespace

QString costHow(const Snapshot& snapshot, const Activity& activity) {
  QStringList lines{
      ActivityWordsText::tr("Planned cost: %1").arg(describeMoney(plannedCost(snapshot, activity), currentLanguage()))};
  const auto funding = snapshot.fundingOf(activity.id);
  if (funding.empty()) return lines.front() + u'\n' + ActivityWordsText::tr("No source of funds was entered.");
  for (const ActivityFunding& each : funding) {
    QString line = QStringLiteral("%1: %2").arg(fundingName(each.source), rupiahOrMissing(each.planned));
    if (each.realised)
      line += ActivityWordsText::tr(", really paid %1").arg(formatRupiah(*each.realised, currentLanguage()));
    lines << line;
  }
  lines << ActivityWordsText::tr("The cost is the activity's own figure where one was entered, else the sum of these.");
  return lines.join(u'\n');
}

QString activityOriginHow(Session& session, FeatureId activityId) {
  QStringList lines{ActivityWordsText::tr("Entered by:")};
  lines << entryLines(activityOriginsOf(session.project(), session.snapshot(), activityId));
  return lines.join(u'\n');
}

QString effectsHow(const Snapshot& snapshot, const Regulation& regulation, FeatureId activityId) {
  constexpr std::size_t kMostEffects = 10;
  const auto effects = snapshot.effectsOf(activityId);
  if (effects.empty()) return ActivityWordsText::tr("No effect on a criterion was entered.");
  QStringList lines{ActivityWordsText::tr("Effects, as entered with the activity:")};
  for (const ActivityEffect& effect : effects) {
    if (lines.size() > static_cast<qsizetype>(kMostEffects)) break;
    const Rt* const rt = snapshot.rtById(effect.rtId);
    const auto index = regulation.indexOfIndicator(effect.indicator);
    const QString what =
        (index ? toQString(regulation.indicators[*index].code) + u' ' : QString()) + nameOf(effect.indicator);
    const QString amount = isMissing(effect.volume) ? missingText() : volumeText(effect.indicator, effect.volume);
    lines << QStringLiteral("%1: %2, %3")
                 .arg(rt == nullptr ? missingText() : toQString(fullName(snapshot, *rt)), what, amount);
  }
  if (effects.size() > kMostEffects) lines << ActivityWordsText::tr("and %1 more").arg(effects.size() - kMostEffects);
  return lines.join(u'\n');
}

QString kelurahanNames(const Snapshot& snapshot, const Activity& activity) {
  QStringList names;
  for (const AdminArea* kelurahan : allKelurahanOf(snapshot, activity)) names << toQString(kelurahan->name);
  return names.join(QStringLiteral(", "));
}

QString servedRts(const Snapshot& snapshot, FeatureId activityId) {
  const std::vector<const Rt*> rts = rtsOf(snapshot, activityId);
  if (rts.empty()) return {};
  std::vector<WrittenNumber> numbers;
  for (const Rt* rt : rts) {
    bool isNumber = false;
    const QString written = toQString(rt->rt);
    const int number = written.toInt(&isNumber);
    const bool isBeside = rt->kelurahanId == rts.front()->kelurahanId && rt->rw == rts.front()->rw;
    if (isNumber && isBeside) numbers.push_back({number, written});
  }
  if (numbers.size() != rts.size()) return QStringLiteral("%1 RT").arg(rts.size());
  const QString rw = toQString(rts.front()->rw);
  return rw.isEmpty() ? runsOf(numbers) : QStringLiteral("%1/%2").arg(runsOf(numbers), rw);
}

QStringList servedRtNames(const Snapshot& snapshot, FeatureId activityId) {
  QStringList names;
  for (const Rt* rt : rtsOf(snapshot, activityId)) names << toQString(fullName(snapshot, *rt));
  return names;
}

QString servedCriteria(const Snapshot& snapshot, const Regulation& regulation, FeatureId activityId) {
  std::set<std::size_t> places;
  for (const ActivityEffect& effect : snapshot.effectsOf(activityId)) {
    if (const auto place = regulation.indexOfIndicator(effect.indicator)) places.insert(*place);
  }
  QStringList codes;
  for (const std::size_t place : places) codes << toQString(regulation.indicators[place].code);
  return codes.join(QStringLiteral(", "));
}

QString shortFundingName(const std::string& source) {
  for (const auto& [key, name] : kShortSources) {
    if (key == source) return ActivityWordsText::tr(name);
  }
  return fundingName(source);
}

QString payingSources(const Snapshot& snapshot, FeatureId activityId) {
  QStringList names;
  for (const ActivityFunding& row : snapshot.fundingOf(activityId)) {
    const QString name =
        row.source.empty() && !row.sourceText.empty() ? toQString(row.sourceText) : shortFundingName(row.source);
    if (!names.contains(name)) names << name;
  }
  return names.isEmpty() ? missingText() : names.join(QStringLiteral(" + "));
}

QString rupiahOrMissing(const std::optional<Rupiah>& amount) {
  return amount ? formatRupiah(*amount, currentLanguage()) : missingText();
}

QString stateText(const ActivityState& state) {
  return QStringLiteral("%1, %2").arg(nameOf(state.step), formatDate(state.date, currentLanguage()));
}

QString stepText(const Snapshot& snapshot, FeatureId activityId) {
  const ActivityState* const reached = furthestStateOf(snapshot, activityId);
  return reached == nullptr ? ActivityWordsText::tr("nothing recorded") : stateText(*reached);
}

QString keepersName(const Keepers& keepers) {
  const QString code = keepers.code.empty() ? QString() : QStringLiteral("(%1)").arg(toQString(keepers.code));
  return QStringLiteral("%1 %2").arg(toQString(keepers.name), code).trimmed();
}

QString contractUnitText(const Activity& activity) {
  const QString unit = toQString(activity.contractUnit);
  if (unit.compare(QStringLiteral("m2"), Qt::CaseInsensitive) == 0) return QStringLiteral("m²");
  return unit.compare(QStringLiteral("m3"), Qt::CaseInsensitive) == 0 ? QStringLiteral("m³") : unit;
}

QString requirementName(const BpmRequirement& requirement) {
  const QString name = localText(requirement.name);
  return requirement.number == 0 ? name : QStringLiteral("%1 %2").arg(requirement.number).arg(name);
}

QString openText(const OpenRequirements& counts) {
  QStringList parts;
  if (counts.lacking > 0) parts << ActivityWordsText::tr("%1 lacking").arg(counts.lacking);
  if (counts.notFilled > 0) parts << ActivityWordsText::tr("%1 not filled in").arg(counts.notFilled);
  if (counts.warned > 0) parts << ActivityWordsText::tr("%1 with a warning").arg(counts.warned);
  if (counts.accepted > 0) parts << ActivityWordsText::tr("%1 accepted").arg(counts.accepted);
  return parts.join(QStringLiteral(" · "));
}

QString fieldOfRule(const RuleResult& result, const Activity& activity) {
  const BpmRule& rule = *result.rule;
  if (result.params.get("problem") == kNoPriorityAreas) return toQString(kPriorityAreas);
  // The first of several fields that is empty.
  if (const QString fields = toQString(result.params.get("fields")); !fields.isEmpty()) {
    const QString first = fields.section(u',', 0, 0);
    const bool isFile = first == QLatin1String("attendance") || first == QLatin1String("minutes");
    return isFile ? toQString(kFilesOfActivity) : first;
  }
  if (rule.check == "screened" && activity.environmentScreened.value_or(true)) return QStringLiteral("land_screened");
  if (rule.check == "design-documents") return QStringLiteral("appraisal_date");
  // With a number what is open is the document, or how far it has come.
  if (rule.check == "in-plan-documents" && (!activity.refRp2kpkp.empty() || !activity.refRplp.empty()))
    return toQString(kPlanDocumentField);
  if (rule.check == "universal-access" && activity.universalAccess) return QStringLiteral("universal_access_note");
  if (rule.check == "spatial-plan" && activity.spatialPlanConformity) return QStringLiteral("spatial_plan_note");
  if (rule.check == "upkeep" && activity.kpp.isFormed()) return QStringLiteral("upkeep_cost");
  for (const auto& [check, field] : kRuleFields) {
    if (check == rule.check) return toQString(field);
  }
  return {};
}

QString fieldOfFinding(const Finding& finding, const Activity& activity) {
  static constexpr std::pair<std::string_view, const char*> kFields[] = {{"activity-outside-area", "kawasan"},
                                                                         {"activity-outside-years", "year"},
                                                                         {"asset-counted-twice", "effects"},
                                                                         {"volumes-outside-drawing", "effects"},
                                                                         {"funding-differs", "funding"}};
  if (const BpmRule* const rule = bpmRuleOf(finding.rule))
    return fieldOfRule({rule, RuleState::Lacking, finding.severity, finding.params, {}}, activity);
  const std::string_view field = finding.params.get("field");
  if (finding.rule == "photos-contradict") return toQString(kFilesOfActivity);
  if (finding.rule == "stages-contradict")
    return field.starts_with("appraisal") ? QStringLiteral("appraisal_date") : toQString(kRecordsOfActivity);
  if (finding.rule == "activity-outside-area" && field == "kelurahan") return QStringLiteral("kelurahan");
  for (const auto& [known, opens] : kFields) {
    if (known == finding.rule) return QString::fromLatin1(opens);
  }
  return {};
}

const Activity* activityOf(const Snapshot& snapshot, const Finding& finding) {
  if (finding.params.get("activity").empty()) return nullptr;
  const std::string_view uuid = std::string_view(finding.about).substr(finding.about.rfind(' ') + 1);
  const auto found = std::ranges::find(snapshot.activities, uuid, &Activity::uuid);
  return found == snapshot.activities.end() ? nullptr : &*found;
}

}  // namespace kawasan
