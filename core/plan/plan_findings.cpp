#include "core/plan/plan_findings.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/plan/activity_state.h"
#include "core/plan/budget.h"
#include "core/plan/catalogue.h"
#include "core/plan/finding_parts.h"
#include "core/plan/place_findings.h"
#include "core/plan/plan_documents.h"
#include "core/plan/signed_minutes.h"
#include "core/rules/areas.h"
#include "core/rules/known_sum.h"

namespace kawasan {

namespace {

using Activities = std::vector<const Activity*>;

constexpr const char* kNotFilled = "not-filled";
constexpr Micro kWhole = 100 * kMicroPerUnit;
constexpr Micro kRoundedHectares = 3 * kMicroPerUnit / 200;  // three parts rounded to two decimals

std::string amountText(Micro amount) {
  return isMissing(amount) ? std::string() : numberText(unitsFromMicro(amount));
}

/// Of a finding about what one activity lacks.
Params lackingParams(const RuleResult& result, const Activity& activity, const Snapshot& snapshot) {
  Params params{{"activity", activity.name}};
  const Params figures = paramsOf(result, snapshot);
  for (const auto& [name, value] : figures.items()) params.set(name, value);
  return params;
}

/// Names the first activities of a list.
void putNames(Params& params, const Activities& list, const std::vector<std::string>& places = {}) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < list.size() && i < kNamedInFinding; ++i)
    names.push_back(places.empty() ? list[i]->name : list[i]->name + " (" + places[i] + ")");
  params.set("activities", joinText(names, "; "));
  if (list.size() > kNamedInFinding) params.set("more", std::to_string(list.size() - kNamedInFinding));
}

class PlanFindings {
 public:
  PlanFindings(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey)
      : m_snapshot(snapshot), m_regulation(regulation), m_survey(survey) {
    for (const Activity& activity : snapshot.activities) {
      if (isCancelled(snapshot, activity.id)) continue;
      m_activities.push_back(&activity);
      m_byId.emplace(activity.id, &activity);
    }
  }

  std::vector<Finding> all() {
    if (!m_activities.empty()) checkActivities();
    checkDocuments();
    checkMinutes();
    checkLand();
    return std::move(m_findings);
  }

 private:
  void checkActivities() {
    if (m_survey != nullptr) checkBpm();
    checkReferences();
    for (const Activity* activity : m_activities) checkPlace(*activity);
    if (m_survey != nullptr) checkNeeds();
    for (const Activity* activity : m_activities) checkAsset(*activity);
    checkSharedAssets();
    checkMoney();
    for (const Activity* activity : m_activities) checkYears(*activity);
    for (const Activity* activity : m_activities) checkStages(*activity);
    checkQuality();
  }

  Finding& add(std::string rule, Severity severity, Subject subject, std::string about) {
    Finding& finding = m_findings.emplace_back();
    finding.rule = std::move(rule);
    finding.severity = severity;
    finding.subjects.push_back(std::move(subject));
    finding.about = std::move(about);
    return finding;
  }

  /// A finding about one activity; `field` may be empty.
  Finding& add(std::string rule, Severity severity, const Activity& activity, const std::string& field = {}) {
    return m_findings.emplace_back(activityFinding(m_snapshot, activity, std::move(rule), severity, field));
  }

  [[nodiscard]] Subject city() const { return citySubject(m_snapshot); }

  [[nodiscard]] Subject subjectOf(const Activity& activity) const { return placeSubject(m_snapshot, activity); }

  [[nodiscard]] Subject subjectOf(const Rt& rt) const { return rtSubject(m_snapshot, rt); }

  void checkBpm() {
    const PlanRules rules(m_snapshot, m_regulation, m_survey);
    struct Open {
      Activities activities;
      std::vector<std::string> fields;  // of any of them
      std::vector<std::size_t> counts;  // in how many of them each is open
      void add(const std::string& field) {
        const auto place = static_cast<std::size_t>(std::ranges::find(fields, field) - fields.begin());
        if (place == fields.size()) {
          fields.push_back(field);
          counts.push_back(0);
        }
        ++counts[place];
      }
    };
    std::map<std::pair<const BpmRule*, std::string>, Open> notFilled;  // by what is not filled in
    std::size_t paid = 0;
    for (const Activity* activity : m_activities) {
      if (!rules.applyTo(*activity)) continue;
      ++paid;
      for (const RuleResult& result : rules.check(*activity)) {
        if (result.state == RuleState::NotFilled) {
          Open& open = notFilled[{result.rule, std::string(result.params.get("problem"))}];
          open.activities.push_back(activity);
          for (const std::string& field : splitText(result.params.get("fields"), ',')) {
            if (!field.empty()) open.add(field);
          }
        }
        if (result.state != RuleState::Lacking) continue;
        Finding& finding = add(findingRuleOf(*result.rule), result.severity, *activity);
        finding.params = lackingParams(result, *activity, m_snapshot);
      }
    }
    for (const BpmRule& rule : bpmRules().rules) {
      for (const auto& [what, open] : notFilled) {
        if (what.first != &rule) continue;
        Finding& finding = add(findingRuleOf(rule), Severity::Info, city(), kNotFilled);
        finding.isCollective = true;
        finding.params = {
            {"field", kNotFilled}, {"count", std::to_string(open.activities.size())}, {"of", std::to_string(paid)}};
        if (!what.second.empty()) finding.params.set("problem", what.second);
        if (!open.fields.empty()) finding.params.set("fields", joinText(open.fields, ","));
        // Where not all of them lack the same, how many lack each.
        if (std::ranges::any_of(open.counts, [&](std::size_t count) { return count != open.activities.size(); })) {
          std::vector<std::string> counts;
          for (const std::size_t count : open.counts) counts.push_back(std::to_string(count));
          finding.params.set("lacking_each", joinText(counts, ","));
        }
        putNames(finding.params, open.activities);
      }
    }
  }

  // The two lists of works (planning practice, section 4)

  /// One finding a kelurahan: `numbered` have a number here, `lacking` of them without one in the other list.
  void addOneSided(const std::string& rule, FeatureId kelurahanId, std::size_t numbered, const Activities& lacking) {
    if (lacking.empty()) return;
    Finding& finding = add(rule, Severity::Warning, kelurahanSubject(m_snapshot, kelurahanId), {});
    finding.params = {{"count", std::to_string(lacking.size())}, {"of", std::to_string(numbered)}};
    putNames(finding.params, lacking);
  }

  void checkReferences() {
    struct Lists {
      std::size_t inRp2kpkp = 0;  // of works that the RPLP lists too
      std::size_t inRplp = 0;
      Activities lackRplp;
      Activities lackRp2kpkp;
    };
    std::map<FeatureId, Lists> byKelurahan;
    for (const ListedActivity& each : compareLists(m_snapshot)) {
      Lists& lists = byKelurahan[each.kelurahanId];
      const bool isInBoth = each.side == ListSide::Both;
      if (each.isOfNeighbourhood && (isInBoth || each.side == ListSide::Rp2kpkp)) ++lists.inRp2kpkp;
      if (isInBoth || each.side == ListSide::Rplp) ++lists.inRplp;
      if (each.lacksRplp) lists.lackRplp.push_back(each.activity);
      if (each.lacksRp2kpkp) lists.lackRp2kpkp.push_back(each.activity);
    }
    for (const auto& [id, lists] : byKelurahan) addOneSided("rp2kpkp-not-in-rplp", id, lists.inRp2kpkp, lists.lackRplp);
    for (const auto& [id, lists] : byKelurahan) addOneSided("rplp-not-in-rp2kpkp", id, lists.inRplp, lists.lackRp2kpkp);
  }

  void checkPlace(const Activity& activity) {
    for (Finding& finding : checkWorkPlace(m_snapshot, activity)) m_findings.push_back(std::move(finding));
  }

  void checkDocuments() {
    for (const PlanDocument& document : m_snapshot.planDocuments) {
      if (!lacksKelurahan(m_snapshot, document)) continue;
      add("rplp-of-city", Severity::Warning, city(), document.uuid).params = {{"document", document.title}};
    }
  }

  // Volumes

  struct Treated {
    Micro volume = 0;
    Activities activities;
  };

  void checkNeeds() {
    const FigureTable& figures = m_snapshot.figuresOf(m_survey->id);
    const Projection projection = projectFigures(m_snapshot, *m_survey, EffectBasis::Planned);
    std::map<std::pair<std::size_t, Parameter>, Treated> treated;
    for (const ProjectedYear& year : projection.years) {
      for (const AppliedEffect& effect : year.effects) {
        const auto rt = m_snapshot.indexOfRt(effect.booked.rtId);
        if (isMissing(effect.booked.volume) || !rt) continue;
        Treated& sum = treated[{*rt, effect.booked.indicator}];
        sum.volume += effect.booked.volume;
        for (const FeatureId id : effect.booked.activities) {
          const auto known = m_byId.find(id);
          if (known != m_byId.end() && std::ranges::find(sum.activities, known->second) == sum.activities.end())
            sum.activities.push_back(known->second);
        }
      }
    }
    for (const auto& [key, sum] : treated) {
      const Rt& rt = m_snapshot.rts[key.first];
      const auto row = figures.indexOfRt(rt.id);
      const Micro need = row ? figures.column(key.second)[*row] : kMissing;
      if (isMissing(need) || sum.volume <= std::max<Micro>(need, 0)) continue;
      const std::string field(identifierOf(key.second));
      Finding& finding = add("effect-above-need", Severity::Warning, subjectOf(rt), field + " " + m_survey->name);
      finding.params = {{"field", field},
                        {"volume", amountText(sum.volume)},
                        {"need", amountText(std::max<Micro>(need, 0))},
                        {"survey", m_survey->name}};
      putNames(finding.params, sum.activities);
    }
  }

  /// Lengths alone: a metre of road is a metre in one RT only, while one septic tank may serve many households.
  void checkAsset(const Activity& activity) {
    if (isMissing(activity.contractVolume) || !isMetres(activity.contractUnit)) return;
    struct Part {
      Micro sum = 0;
      std::set<FeatureId> rts;
    };
    std::map<Parameter, Part> parts;
    for (const ActivityEffect& effect : m_snapshot.effectsOf(activity.id)) {
      if (isMissing(effect.volume) || unitOf(effect.indicator) != Unit::Metre) continue;
      parts[effect.indicator].sum += effect.volume;
      parts[effect.indicator].rts.insert(effect.rtId);
    }
    for (const auto& [indicator, part] : parts) {
      if (part.rts.size() < 2 || part.sum <= activity.contractVolume) continue;
      Finding& finding = add("asset-counted-twice", Severity::Warning, activity, std::string(identifierOf(indicator)));
      finding.params.set("sum", amountText(part.sum));
      finding.params.set("contract", amountText(activity.contractVolume));
      finding.params.set("count", std::to_string(part.rts.size()));
    }
  }

  /// The RT that an activity takes something off in, when it is one alone.
  [[nodiscard]] std::optional<FeatureId> onlyRtOf(const Activity& activity) const {
    std::optional<FeatureId> only;
    for (const ActivityEffect& effect : m_snapshot.effectsOf(activity.id)) {
      if (only && *only != effect.rtId) return std::nullopt;
      only = effect.rtId;
    }
    return only;
  }

  /// A truck that was entered once an RT would be bought as often (planning practice 5.1). One finding a work and year.
  void checkSharedAssets() {
    std::map<std::pair<int, std::string>, Activities> byYear;
    std::map<std::pair<int, std::string>, std::vector<std::string>> places;
    for (const Activity* activity : m_activities) {
      const Work* const work = catalogue().workByKey(activity->work);
      const auto rt = work != nullptr && work->servesMany ? onlyRtOf(*activity) : std::nullopt;
      if (!rt) continue;
      byYear[{activity->year, work->key}].push_back(activity);
      const Rt* const served = m_snapshot.rtById(*rt);
      places[{activity->year, work->key}].push_back(served == nullptr ? std::string() : fullName(m_snapshot, *served));
    }
    for (const auto& [key, activities] : byYear) {
      if (std::set<std::string>(places[key].begin(), places[key].end()).size() < 2) continue;
      const std::string year = key.first == 0 ? std::string() : std::to_string(key.first);
      Finding& finding = add("asset-counted-twice", Severity::Warning, city(), "shared " + key.second + " " + year);
      finding.params = {{"field", "shared"}, {"year", year}, {"count", std::to_string(activities.size())}};
      putNames(finding.params, activities, places[key]);
    }
  }

  [[nodiscard]] static bool isMetres(const std::string& unit) {
    const std::string written = folded(unit);
    return written == "m" || written == "m1" || written == "meter" || written == "metre";
  }

  // Hectares

  /// kMissing where one of its RT lacks them.
  [[nodiscard]] Micro verifiedHectares(const Area& area) const {
    if (m_survey == nullptr) return kMissing;
    const AreaSums sums = sumsOf(m_snapshot, m_snapshot.figuresOf(m_survey->id), area);
    const KnownSum known = knownSum(sums.sums, area.rts.size() - sums.withFigures, Parameter::AreaVerified);
    return known.missing > 0 ? kMissing : known.amount;
  }

  /// More cannot be signed off than the decree has; what remains would be below 0 and hide hectares of other areas.
  /// What no decree names cannot be reduced by more than there is.
  void checkMinutes() {
    std::set<std::pair<Level, FeatureId>> areas;
    for (const MinutesLine& line : m_snapshot.minutesLines) areas.emplace(line.level, line.areaId);
    for (const auto& [level, id] : areas) {
      const DecreeArea* const decree = m_snapshot.decreeOf(level, id);
      const auto area = areaOf(m_snapshot, level, id);
      const Micro remaining = remainingHectares(m_snapshot, level, id);
      if (area && isMissing(remaining)) checkMinutesWithoutDecree(*area);
      if (decree == nullptr || !area || isMissing(remaining) || remaining >= 0) continue;
      Finding& finding =
          add("minutes-above-decree", Severity::Warning, Subject{level, id, area->uuid, area->name}, std::string());
      finding.params = {{"reduced", amountText(decree->hectares - remaining)},
                        {"decree", amountText(decree->hectares)},
                        {"number", decree->number}};
    }
  }

  void checkMinutesWithoutDecree(const Area& area) {
    const Micro reduced = signedReduction(m_snapshot, area.level, area.id);
    const Micro verified = verifiedHectares(area);
    if (isMissing(reduced) || isMissing(verified) || reduced <= verified) return;
    Finding& finding = add("minutes-above-decree", Severity::Warning, kawasan::subjectOf(area), "area");
    finding.params = {{"field", "area"}, {"reduced", amountText(reduced)}, {"area", amountText(verified)}};
  }

  /// Legal, untitled and illegal land are parts of the kawasan, be it as decreed or as verified.
  void checkLand() {
    for (const KawasanProfile& profile : m_snapshot.profiles) {
      const auto area = areaOf(m_snapshot, Level::Kawasan, profile.kawasanId);
      if (!area) continue;
      Micro land = 0;
      for (const Micro part : {profile.legalHa, profile.untitledHa, profile.illegalHa})
        land += isMissing(part) ? 0 : part;
      const DecreeArea* const decree = m_snapshot.decreeOf(Level::Kawasan, area->id);
      const Micro verified = verifiedHectares(*area);
      const bool isByDecree = decree != nullptr && !isMissing(decree->hectares) && decree->hectares > verified;
      const Micro hectares = isByDecree ? decree->hectares : verified;
      if (isMissing(verified) || land <= hectares + kRoundedHectares) continue;
      Finding& finding = add("land-above-area", Severity::Warning, kawasan::subjectOf(*area), std::string());
      finding.params = {{"land", amountText(land)}, {"area", amountText(hectares)}};
      if (isByDecree) finding.params.set("field", "decree");
    }
  }

  // Money

  struct Unsourced {
    Rupiah money = 0;
    Activities activities;
    void add(Rupiah amount, const Activity& activity) {
      if (amount <= 0) return;
      money += amount;
      activities.push_back(&activity);
    }
  };

  void addUnsourced(const std::map<int, Unsourced>& byYear, const std::string& field) {
    for (const auto& [budgetYear, part] : byYear) {
      if (part.activities.empty()) continue;
      const std::string year = budgetYear == 0 ? std::string() : std::to_string(budgetYear);
      Finding& finding = add("money-without-source", Severity::Warning, city(),
                             field.empty() || year.empty() ? field + year : field + " " + year);
      finding.params = {
          {"year", year}, {"count", std::to_string(part.activities.size())}, {"money", std::to_string(part.money)}};
      if (!field.empty()) finding.params.set("field", field);
      putNames(finding.params, part.activities);
    }
  }

  void checkMoney() {
    std::map<int, Unsourced> byYear;
    std::map<int, Unsourced> spentByYear;
    for (const Activity* activity : m_activities) {
      const auto rows = m_snapshot.fundingOf(activity->id);
      byYear[activity->year].add(withoutSource(*activity), *activity);
      for (const FundingPart& part : fundingParts(m_snapshot, *activity)) {
        if (part.source.empty()) spentByYear[activity->year].add(part.realised.known, *activity);
      }
      checkPaid(*activity);
      const bool isKnown =
          std::ranges::all_of(rows, [](const ActivityFunding& row) { return row.planned.has_value(); });
      if (!activity->costPlanned || rows.empty() || !isKnown) continue;
      Rupiah funded = 0;
      for (const ActivityFunding& row : rows) funded += *row.planned;
      if (funded == *activity->costPlanned) continue;
      Finding& finding = add("funding-differs", Severity::Warning, *activity);
      finding.params.set("cost", std::to_string(*activity->costPlanned));
      finding.params.set("funded", std::to_string(funded));
    }
    addUnsourced(byYear, {});
    addUnsourced(spentByYear, "realised");
  }

  /// What is paid out all in all, against what was planned; where nobody planned an amount, against what it cost.
  void checkPaid(const Activity& activity) {
    MoneySum cost = plannedCost(m_snapshot, activity);
    if (cost.parts == 0) cost = realisedCost(m_snapshot, activity);
    MoneySum paid;
    for (const ActivityState& state : m_snapshot.statesOf(activity.id)) {
      if (state.step == LifeStep::Disbursement && state.amount) paid.add(state.amount);
    }
    if (cost.parts == 0 || cost.unknown > 0 || paid.known <= cost.known) return;
    Finding& finding = add("funding-differs", Severity::Warning, activity, "paid");
    finding.params.set("cost", std::to_string(cost.known));
    finding.params.set("funded", std::to_string(paid.known));
  }

  /// Planned money of which nobody said who pays it.
  [[nodiscard]] Rupiah withoutSource(const Activity& activity) const {
    const auto rows = m_snapshot.fundingOf(activity.id);
    if (rows.empty()) return activity.costPlanned.value_or(0);
    Rupiah money = 0;
    for (const ActivityFunding& row : rows) {
      if (row.source.empty()) money += row.planned.value_or(0);
    }
    return money;
  }

  // Years

  bool outsideYears(const Activity& activity, int from, int to, const std::string& field, const std::string& name) {
    for (const int year : {activity.year, activity.effectYear()}) {
      const bool isOutside = year != 0 && ((from != 0 && year < from) || (to != 0 && year > to));
      if (!isOutside) continue;
      Finding& finding = add("activity-outside-years", Severity::Warning, activity, field);
      finding.params.set("year", std::to_string(year));
      finding.params.set("from", from == 0 ? std::string() : std::to_string(from));
      finding.params.set("to", to == 0 ? std::string() : std::to_string(to));
      finding.params.set("name", name);
      return true;
    }
    return false;
  }

  /// The first of plan, programme and documents that it contradicts. What was finished before belongs to the past of
  /// the plan.
  void checkYears(const Activity& activity) {
    const ProjectInfo& info = m_snapshot.info;
    const auto finished = finishedOn(m_snapshot, activity.id);
    const bool isPast = finished && info.firstYear != 0 && finished->year < info.firstYear;
    if (isPast || outsideYears(activity, info.firstYear, info.lastYear, "plan", {})) return;
    if (const Programme* programme = m_snapshot.programmeById(activity.programmeId)) {
      if (outsideYears(activity, programme->firstYear, programme->lastYear, "programme", programme->name)) return;
    }
    for (const PlanDocument& document : m_snapshot.planDocuments) {
      const bool isNamed = isNamedIn(m_snapshot, activity, document);
      if (isNamed && outsideYears(activity, document.firstYear, document.lastYear, "document", document.title)) return;
    }
  }

  // Stages

  Finding& addStage(const Activity& activity, Severity severity, const std::string& field, const ActivityState& state) {
    Finding& finding = add("stages-contradict", severity, activity, field);
    finding.params.set("step", std::string(keyOf(state.step)));
    finding.params.set("date", isoText(state.date));
    return finding;
  }

  /// By their dates stages follow their course; money is paid out all along it, so payments may stand anywhere.
  void checkStages(const Activity& activity) {
    const ActivityState* latest = nullptr;  // furthest in the course so far
    bool isOrdered = true;
    for (const ActivityState& state : m_snapshot.statesOf(activity.id)) {
      if (state.step == LifeStep::Cancelled || state.step == LifeStep::Disbursement) continue;
      // Of one day nobody says which came first.
      const bool isLater = latest != nullptr && state.date > latest->date;
      if (isLater && state.step < latest->step && isOrdered) {
        isOrdered = false;
        Finding& finding = addStage(activity, Severity::Warning, "order", *latest);
        finding.params.set("other", std::string(keyOf(state.step)));
        finding.params.set("other_date", isoText(state.date));
      }
      if (latest == nullptr || state.step > latest->step) latest = &state;
    }
    checkRising(activity, "percent", &ActivityState::physicalPercent);
    checkRising(activity, "financial", &ActivityState::financialPercent);
    checkAppraisal(activity);
    checkFuture(activity);
    const ActivityState* const handedOver = firstOf(activity, LifeStep::HandOver);
    const ActivityState* const certified = firstOf(activity, LifeStep::Certification);
    if (handedOver != nullptr && certified == nullptr) addStage(activity, Severity::Info, "certification", *handedOver);
    checkFinished(activity, certified != nullptr ? certified : handedOver);
    const bool isBuilt = firstOf(activity, LifeStep::Construction) != nullptr;
    if (certified != nullptr && !isBuilt && isOrdered) addStage(activity, Severity::Info, "unbuilt", *certified);
  }

  [[nodiscard]] const ActivityState* firstOf(const Activity& activity, LifeStep step) const {
    const auto states = m_snapshot.statesOf(activity.id);
    const auto found = std::ranges::find(states, step, &ActivityState::step);
    return found == states.end() ? nullptr : &*found;
  }

  /// A percent does not become less; the first one that does.
  void checkRising(const Activity& activity, const std::string& field, Micro ActivityState::*percent) {
    const ActivityState* before = nullptr;
    for (const ActivityState& state : m_snapshot.statesOf(activity.id)) {
      if (isMissing(state.*percent)) continue;
      if (before != nullptr && state.*percent < before->*percent) {
        Finding& finding = addStage(activity, Severity::Warning, field, *before);
        finding.params.set("from", amountText(before->*percent));
        finding.params.set("to", amountText(state.*percent));
        finding.params.set("other_date", isoText(state.date));
        return;
      }
      before = &state;
    }
  }

  /// The day on the form against the records; of records alone "order" speaks.
  void checkAppraisal(const Activity& activity) {
    if (!activity.appraisalDate) return;
    const auto states = m_snapshot.statesOf(activity.id);
    const auto addDays = [&](const char* field, const ActivityState& state) {
      Finding& finding = addStage(activity, Severity::Warning, field, state);
      finding.params.set("date", isoText(*activity.appraisalDate));
      finding.params.set("other_date", isoText(state.date));
    };
    const ActivityState* const appraised = firstOf(activity, LifeStep::Appraisal);
    const bool isOfOne = std::ranges::any_of(states, [&](const ActivityState& state) {
      return state.step == LifeStep::Appraisal && state.date == *activity.appraisalDate;
    });
    if (appraised != nullptr && !isOfOne) addDays("appraisal", *appraised);
    const ActivityState* const agreed = firstOf(activity, LifeStep::Agreement);
    if (appraised == nullptr && agreed != nullptr && *activity.appraisalDate > agreed->date)
      addDays("appraisal-late", *agreed);
  }

  /// Whoever records what happened does it on that day or later. The first one that is dated ahead.
  void checkFuture(const Activity& activity) {
    for (const ActivityState& state : m_snapshot.statesOf(activity.id)) {
      const auto entered = dateOfTime(state.recorded);
      if (!entered || state.date <= *entered) continue;
      Finding& finding = addStage(activity, Severity::Warning, "future", state);
      finding.params.set("recorded", isoText(*entered));
      return;
    }
  }

  /// What is certified or handed over counts as finished, with all it does, whatever percent was recorded before.
  void checkFinished(const Activity& activity, const ActivityState* finished) {
    if (finished == nullptr) return;
    const Micro built = physicalPercent(m_snapshot, activity.id);
    if (isMissing(built) || built >= kWhole) return;
    Finding& finding = addStage(activity, Severity::Warning, "unfinished", *finished);
    finding.params.set("percent", amountText(built));
  }

  /// A certificate says how good a work is.
  void checkQuality() {
    std::size_t certified = 0;
    Activities unknown;
    for (const Activity* activity : m_activities) {
      const auto states = m_snapshot.statesOf(activity->id);
      if (std::ranges::find(states, LifeStep::Certification, &ActivityState::step) == states.end()) continue;
      ++certified;
      if (std::ranges::none_of(states, [](const ActivityState& state) { return state.grade.has_value(); }))
        unknown.push_back(activity);
    }
    if (unknown.empty()) return;
    Finding& finding = add("quality-not-filled", Severity::Info, city(), {});
    finding.params = {{"count", std::to_string(unknown.size())}, {"of", std::to_string(certified)}};
    putNames(finding.params, unknown);
  }

  const Snapshot& m_snapshot;
  const Regulation& m_regulation;
  const Survey* m_survey;
  Activities m_activities;
  std::unordered_map<FeatureId, const Activity*> m_byId;
  std::vector<Finding> m_findings;
};

}  // namespace

std::vector<Finding> checkPlan(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey) {
  return PlanFindings(snapshot, regulation, survey).all();
}

std::string findingRuleOf(const BpmRule& rule) {
  return "bpm-" + folded(rule.id);
}

const BpmRule* bpmRuleOf(std::string_view findingRule) {
  for (const BpmRule& rule : bpmRules().rules) {
    if (findingRuleOf(rule) == findingRule) return &rule;
  }
  return nullptr;
}

const FindingApproval* approvalOf(const Snapshot& snapshot, const Activity& activity, const RuleResult& result) {
  if (snapshot.approvals.empty()) return nullptr;
  const bool isOpen = result.state == RuleState::NotFilled;
  if (!isOpen && result.state != RuleState::Lacking) return nullptr;
  Finding finding;
  finding.rule = findingRuleOf(*result.rule);
  finding.subjects.push_back(isOpen ? citySubject(snapshot) : placeSubject(snapshot, activity));
  finding.about = isOpen ? kNotFilled : activity.uuid;
  finding.isCollective = isOpen;
  if (!isOpen) finding.params = lackingParams(result, activity, snapshot);
  const auto accepts = [&](const FindingApproval& approval) {
    return isOf(approval, finding) && holds(approval, finding);
  };
  const auto found = std::ranges::find_if(snapshot.approvals, accepts);
  return found == snapshot.approvals.end() ? nullptr : &*found;
}

bool isAccepted(const Snapshot& snapshot, const Activity& activity, const std::vector<RuleResult>& results,
                int requirement) {
  bool isAny = false;
  for (const RuleResult& result : results) {
    const bool isOpen = result.state == RuleState::NotFilled || result.state == RuleState::Lacking;
    if (result.rule->requirement != requirement || !isOpen) continue;
    if (approvalOf(snapshot, activity, result) == nullptr) return false;
    isAny = true;
  }
  return isAny;
}

Params paramsOf(const RuleResult& result, const Snapshot& snapshot) {
  Params params = result.params;
  for (std::size_t i = 0; i < result.volumes.size() && i < kNamedInFinding; ++i) {
    const RuleVolume& volume = result.volumes[i];
    const Rt* const rt = snapshot.rtById(volume.rtId);
    const std::string number = std::to_string(i + 1);
    params.set("indicator" + number, std::string(identifierOf(volume.indicator)));
    params.set("place" + number, rt == nullptr ? std::string() : fullName(snapshot, *rt));
    params.set("volume" + number, amountText(volume.volume));
    params.set("need" + number, amountText(volume.need));
  }
  if (result.volumes.size() > kNamedInFinding)
    params.set("more", std::to_string(result.volumes.size() - kNamedInFinding));
  return params;
}

}  // namespace kawasan
