#include "core/import/activity_fields.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <variant>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/geom/wkt.h"
#include "core/import/field_values.h"
#include "core/import/find_area.h"
#include "core/import/number_cell.h"
#include "core/plan/activity_state.h"
#include "core/plan/catalogue.h"
#include "core/plan/safeguards.h"

namespace kawasan {

namespace {

/// Nothing for an empty text.
Result<std::optional<double>> readNumber(const std::string& field, const std::string& text) {
  if (text.empty()) return std::optional<double>();
  const auto number = parseNumber(text, DecimalMark::Point);
  if (!number) return fail(ErrorCode::BadNumber, {{"field", field}, {"value", text}});
  if (number->otherReading) {
    return fail(ErrorCode::AmbiguousNumber,
                {{"field", field},
                 {"value", text},
                 {"readings", numberText(number->value) + ", " + numberText(*number->otherReading)}});
  }
  if (number->value < 0) return badValue(field, text, ">= 0");
  return std::optional(number->value);
}

Result<Micro> readAmount(const std::string& field, const std::string& text) {
  KAWASAN_ASSIGN(const std::optional<double> number, readNumber(field, text));
  if (!number) return kMissing;
  const auto amount = microFromDouble(*number);
  if (!amount) return fail(ErrorCode::BadNumber, {{"field", field}, {"value", text}});
  return *amount;
}

/// A whole number up to `largest`, thousands marked or not.
Result<std::optional<std::int64_t>> readWhole(const std::string& field, const std::string& text, double largest) {
  if (text.empty()) return std::optional<std::int64_t>();
  const auto number = parseNumber(text, DecimalMark::Comma);
  if (!number) return fail(ErrorCode::BadNumber, {{"field", field}, {"value", text}});
  // "57.500" can only be thousands where no fraction is possible.
  double value = number->value;
  if (number->otherReading && std::floor(value) != value) value = *number->otherReading;
  if (value < 0 || value > largest || std::floor(value) != value) return badValue(field, text, "0, 1, 2, ...");
  return std::optional(static_cast<std::int64_t>(value));
}

constexpr double kLargestCount = 100'000'000;

Result<std::optional<int>> readInt(const std::string& field, const std::string& text) {
  KAWASAN_ASSIGN(const std::optional<std::int64_t> number, readWhole(field, text, kLargestCount));
  return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

template <typename Enum>
Result<std::optional<Enum>> readWord(const std::string& field, const std::string& text,
                                     std::optional<Enum> (*byKey)(std::string_view), std::size_t count) {
  if (text.empty()) return std::optional<Enum>();
  if (const auto word = byKey(lowered(text))) return word;
  std::vector<std::string> known;
  for (std::size_t i = 0; i < count; ++i) known.emplace_back(keyOf(static_cast<Enum>(i)));
  return badValue(field, text, joinText(known, ", "));
}

constexpr std::string_view kOfProgramme = "programme.";

struct TextField {
  std::string_view key;
  std::string Activity::*member;
};
constexpr TextField kTexts[] = {
    {"name", &Activity::name},
    {"code", &Activity::code},
    {"family", &Activity::family},
    {"location", &Activity::location},
    {"contract_unit", &Activity::contractUnit},
    {"executor_name", &Activity::executorName},
    {"formation_document", &Activity::formationDocument},
    {"bkm", &Activity::bkm},
    {"upl", &Activity::upl},
    {"ref_rp2kpkp", &Activity::refRp2kpkp},
    {"ref_rplp", &Activity::refRplp},
    {"universal_access_note", &Activity::universalAccessNote},
    {"spatial_plan_note", &Activity::spatialPlanNote},
    {"ded", &Activity::ded},
    {"rab", &Activity::rab},
    {"land_document", &Activity::landDocument},
    {"note", &Activity::note},
};

struct MoneyField {
  std::string_view key;
  std::optional<Rupiah> Activity::*member;
};
constexpr MoneyField kMoney[] = {
    {"cost_planned", &Activity::costPlanned},
    {"cost_realised", &Activity::costRealised},
    {"upkeep_cost", &Activity::upkeepCost},
};

struct FlagField {
  std::string_view key;
  std::optional<bool> Activity::*member;
};
constexpr FlagField kFlags[] = {
    {"spatial_plan_conformity", &Activity::spatialPlanConformity},
    {"environment_screened", &Activity::environmentScreened},
    {"land_screened", &Activity::landScreened},
    {"land_needed", &Activity::landNeeded},
    {"information_board", &Activity::informationBoard},
};

struct PeopleField {
  std::string_view key;
  std::optional<int> Beneficiaries::*member;
};
constexpr PeopleField kPeople[] = {
    {"persons", &Beneficiaries::persons},
    {"women", &Beneficiaries::women},
    {"low_income", &Beneficiaries::lowIncome},
    {"households", &Beneficiaries::households},
    {"poor_households", &Beneficiaries::poorHouseholds},
};

using KeepersMember =
    std::variant<std::string Keepers::*, std::optional<Date> Keepers::*, std::optional<int> Keepers::*>;
struct KeepersField {
  std::string_view key;
  KeepersMember member;
};
constexpr KeepersField kKeepers[] = {
    {"kpp", &Keepers::name},          {"kpp.code", &Keepers::code}, {"kpp.address", &Keepers::address},
    {"kpp.date", &Keepers::formedOn}, {"kpp.men", &Keepers::men},   {"kpp.women", &Keepers::women},
};

constexpr std::string_view kOthers[] = {"work",
                                        "scale",
                                        "tier",
                                        "kawasan",
                                        "kelurahan",
                                        "programme",
                                        "year",
                                        "end_year",
                                        "contract_volume",
                                        "executor",
                                        "life_years",
                                        "priority",
                                        "universal_access",
                                        "appraisal_date",
                                        "place",
                                        "programme.code",
                                        "programme.first_year",
                                        "programme.last_year",
                                        "programme.note"};

std::string knownFields() {
  std::vector<std::string> keys;
  for (const TextField& field : kTexts) keys.emplace_back(field.key);
  for (const std::string_view key : kOthers) keys.emplace_back(key);
  for (const MoneyField& field : kMoney) keys.emplace_back(field.key);
  for (const FlagField& field : kFlags) keys.emplace_back(field.key);
  for (const PeopleField& field : kPeople) keys.emplace_back(field.key);
  for (const KeepersField& field : kKeepers) keys.emplace_back(field.key);
  keys.insert(keys.end(), {"planned.SOURCE", "realised.SOURCE", "2b@RT", "land.FORM.OWNER.FIELD"});
  for (std::size_t i = 0; i < kSafeguardKinds; ++i) {
    const auto kind = static_cast<SafeguardKind>(i);
    if (kind != SafeguardKind::Land) keys.push_back(std::string(keyOf(kind)) + "[.FIELD]");
  }
  return joinText(keys, ", ");
}

/// Sets one field after the other.
class FieldReader {
 public:
  FieldReader(const Snapshot& snapshot, const IndicatorCodes& codes, ActivityEdit& plan)
      : m_snapshot(snapshot), m_codes(codes), m_plan(plan), m_record(plan.record) {}

  Result<void> set(const std::string& key, const std::string& text) {
    if (key.find('@') != std::string::npos) return setEffect(key, text);
    if (key.starts_with(kOfProgramme)) return setOfProgramme(key, text);
    const std::vector<std::string> parts = splitText(key, '.');
    if (const auto kind = safeguardKindByKey(parts.front())) return setSafeguard(*kind, key, parts, text);
    if (key.starts_with("planned.")) return setFunding(key, text, &ActivityFunding::planned);
    if (key.starts_with("realised.")) return setFunding(key, text, &ActivityFunding::realised);
    for (const TextField& field : kTexts) {
      if (field.key != key) continue;
      m_record.*field.member = text;
      return {};
    }
    for (const MoneyField& field : kMoney) {
      if (field.key != key) continue;
      KAWASAN_ASSIGN(m_record.*field.member, readRupiahField(key, text));
      return {};
    }
    for (const FlagField& field : kFlags) {
      if (field.key != key) continue;
      KAWASAN_ASSIGN(m_record.*field.member, readYesNo(key, text));
      return {};
    }
    for (const PeopleField& field : kPeople) {
      if (field.key != key) continue;
      KAWASAN_ASSIGN(m_record.beneficiaries.*field.member, readInt(key, text));
      // What a person enters is no estimate.
      if (key == "persons") m_record.beneficiaries.personsEstimated = false;
      if (key == "households") m_record.beneficiaries.householdsEstimated = false;
      return {};
    }
    for (const KeepersField& field : kKeepers) {
      if (field.key != key) continue;
      return std::visit([&](auto member) { return readInto(m_record.kpp.*member, key, text); }, field.member);
    }
    return setOther(key, text);
  }

 private:
  Result<void> setOther(const std::string& key, const std::string& text) {
    if (key == "kawasan") return setArea(Level::Kawasan, key, text, m_record.kawasanId);
    if (key == "kelurahan") return setArea(Level::Kelurahan, key, text, m_record.kelurahanId);
    if (key == "programme") {
      chooseProgramme(m_snapshot, text, m_plan);
    } else if (key == "work") {
      setWork(text);
    } else if (key == "scale") {
      KAWASAN_ASSIGN(m_record.scale, readWord(key, text, workScaleByKey, 4));
    } else if (key == "tier") {
      KAWASAN_ASSIGN(m_record.tier, readWord(key, text, workTierByKey, 3));
    } else if (key == "executor") {
      KAWASAN_ASSIGN(m_record.executor, readWord(key, text, executorByKey, 5));
    } else if (key == "universal_access") {
      KAWASAN_ASSIGN(m_record.universalAccess, readWord(key, text, universalAccessByKey, 3));
    } else if (key == "year") {
      KAWASAN_ASSIGN(m_record.year, readYear(key, text));
    } else if (key == "end_year") {
      KAWASAN_ASSIGN(m_record.endYear, readYear(key, text));
    } else if (key == "contract_volume") {
      KAWASAN_ASSIGN(m_record.contractVolume, readAmount(key, text));
    } else if (key == "life_years") {
      KAWASAN_ASSIGN(m_record.lifeYears, readInt(key, text));
    } else if (key == "priority") {
      KAWASAN_ASSIGN(m_record.priority, readInt(key, text));
    } else if (key == "place") {
      return setPlace(text);
    } else if (key == "appraisal_date") {
      KAWASAN_ASSIGN(m_record.appraisalDate, readDate(key, text));
    } else {
      return fail(ErrorCode::UnknownField, {{"field", key}, {"known", knownFields()}});
    }
    return {};
  }

  void setWork(const std::string& text) {
    const Work* work = catalogue().workByName(text);
    m_record.work = work == nullptr ? std::string() : work->key;
    m_record.workText = text;
    if (work != nullptr) m_record.family = work->family;
  }

  Result<void> setArea(Level level, const std::string& key, const std::string& text, FeatureId& id) {
    id = 0;
    if (text.empty()) return {};
    KAWASAN_ASSIGN(const AreaTarget area, findArea(m_snapshot, key + " " + text));
    if (area.level != level) return fail(ErrorCode::UnknownArea, {{"area", text}, {"level", key}});
    id = area.id;
    return {};
  }

  Result<void> setPlace(const std::string& text) {
    m_record.geometry = nullptr;
    if (text.empty()) return {};
    m_record.geometry = placeFromText(text);
    return m_record.geometry == nullptr ? badValue("place", text, std::string(kPlaceExample)) : Result<void>();
  }

  /// Changes it for all activities that belong to it.
  Result<void> setOfProgramme(const std::string& key, const std::string& text) {
    if (!m_plan.programme) {
      const Programme* const known = m_snapshot.programmeById(m_record.programmeId);
      if (known == nullptr) return badValue(key, text, "programme=...");
      m_plan.programme = *known;
    }
    Programme& programme = *m_plan.programme;
    const std::string field = key.substr(kOfProgramme.size());
    if (field == "code") {
      programme.code = text;
    } else if (field == "note") {
      programme.note = text;
    } else if (field == "first_year") {
      KAWASAN_ASSIGN(programme.firstYear, readYear(key, text));
    } else if (field == "last_year") {
      KAWASAN_ASSIGN(programme.lastYear, readYear(key, text));
    } else {
      return fail(ErrorCode::UnknownField, {{"field", key}, {"known", knownFields()}});
    }
    return {};
  }

  /// "2b@Kalianyar RT 001 RW 002"
  Result<void> setEffect(const std::string& key, const std::string& text) {
    const std::size_t at = key.find('@');
    const std::string code = lowered(trimmed(std::string_view(key).substr(0, at)));
    std::optional<Parameter> indicator;
    std::vector<std::string> known;
    for (const auto& [name, parameter] : m_codes) {
      known.push_back(name);
      if (name == code || identifierOf(parameter) == code) indicator = parameter;
    }
    if (!indicator) return fail(ErrorCode::UnknownField, {{"field", code}, {"known", joinText(known, ", ")}});
    KAWASAN_ASSIGN(const AreaTarget area, findArea(m_snapshot, std::string_view(key).substr(at + 1)));
    if (area.level != Level::Rt) return badValue(key, area.name, "an RT");
    KAWASAN_ASSIGN(const Micro volume, readAmount(key, text));
    if (!isMissing(volume) && !isWholeWhereCounted(unitsFromMicro(volume), *indicator))
      return badValue(key, text, "a whole number");
    const ActivityEffect* present = nullptr;
    for (const ActivityEffect& effect : m_snapshot.effectsOf(m_record.id)) {
      if (effect.rtId == area.id && effect.indicator == *indicator) present = &effect;
    }
    if (text.empty()) {
      if (present != nullptr) m_plan.removedEffects.push_back(present->id);
      return {};
    }
    m_plan.effects.push_back({present == nullptr ? 0 : present->id, m_record.id, area.id, *indicator, volume});
    return {};
  }

  /// "planned.apbd_kota"; both amounts of a source stand in one row.
  Result<void> setFunding(const std::string& key, const std::string& text,
                          std::optional<Rupiah> ActivityFunding::*member) {
    const std::string name = key.substr(key.find('.') + 1);
    const FundingSource* source = catalogue().sourceByName(name);
    if (source == nullptr) {
      std::vector<std::string> known;
      for (const FundingSource& item : catalogue().sources) known.push_back(item.key);
      return badValue(key, name, joinText(known, ", "));
    }
    KAWASAN_ASSIGN(const std::optional<Rupiah> amount, readRupiahField(key, text));
    ActivityFunding& row = fundingOf(source->key);
    row.*member = amount;
    return {};
  }

  /// "wood.volume", "wood" for whether there is any, "land.grant.community.area".
  Result<void> setSafeguard(SafeguardKind kind, const std::string& key, const std::vector<std::string>& parts,
                            const std::string& text) {
    Safeguard wanted{0, m_record.id, kind};
    const bool isLand = kind == SafeguardKind::Land;
    const std::size_t place = isLand ? 3 : 1;
    if (isLand) {
      wanted.form = parts.size() > 1 ? landFormByKey(parts[1]) : std::nullopt;
      wanted.owner = parts.size() > 2 ? landOwnerByKey(parts[2]) : std::nullopt;
    }
    const auto field = parts.size() == place && !isLand ? std::optional(SafeguardField::Applies)
                       : parts.size() == place + 1      ? safeguardFieldByKey(parts[place])
                                                        : std::nullopt;
    const auto fields = safeguardFieldsOf(kind);
    const bool isPlaced = !isLand || (wanted.form && wanted.owner);
    if (!isPlaced || !field || std::find(fields.begin(), fields.end(), *field) == fields.end())
      return fail(ErrorCode::UnknownField, {{"field", key}, {"known", knownFieldsOf(kind)}});
    Safeguard& row = safeguardOf(wanted);
    return std::visit([&](auto member) { return readInto(row.*member, key, text); }, memberOf(*field));
  }

  static std::string knownFieldsOf(SafeguardKind kind) {
    std::vector<std::string> known;
    for (const SafeguardField field : safeguardFieldsOf(kind)) known.emplace_back(keyOf(field));
    const std::string prefix = kind == SafeguardKind::Land
                                   ? "land.(grant, use, passage).(government, community, other)."
                                   : std::string(keyOf(kind)) + ".";
    return prefix + "(" + joinText(known, ", ") + ")";
  }

  static Result<void> readInto(std::optional<bool>& value, const std::string& key, const std::string& text) {
    KAWASAN_ASSIGN(value, readYesNo(key, text));
    return {};
  }
  static Result<void> readInto(std::optional<int>& value, const std::string& key, const std::string& text) {
    KAWASAN_ASSIGN(value, readInt(key, text));
    return {};
  }
  static Result<void> readInto(std::optional<Rupiah>& value, const std::string& key, const std::string& text) {
    KAWASAN_ASSIGN(value, readRupiahField(key, text));
    return {};
  }
  static Result<void> readInto(std::optional<Date>& value, const std::string& key, const std::string& text) {
    KAWASAN_ASSIGN(value, readDate(key, text));
    return {};
  }
  static Result<void> readInto(Micro& value, const std::string& key, const std::string& text) {
    KAWASAN_ASSIGN(value, readAmount(key, text));
    return {};
  }
  static Result<void> readInto(std::string& value, const std::string&, const std::string& text) {
    value = text;
    return {};
  }

  Safeguard& safeguardOf(const Safeguard& wanted) {
    const auto isIt = [&](const Safeguard& row) {
      return row.kind == wanted.kind && row.form == wanted.form && row.owner == wanted.owner;
    };
    const auto planned = std::find_if(m_plan.safeguards.begin(), m_plan.safeguards.end(), isIt);
    if (planned != m_plan.safeguards.end()) return *planned;
    const auto known = m_snapshot.safeguardsOf(m_record.id);
    const auto found = std::find_if(known.begin(), known.end(), isIt);
    return m_plan.safeguards.emplace_back(found == known.end() ? wanted : *found);
  }

  ActivityFunding& fundingOf(const std::string& source) {
    for (ActivityFunding& row : m_plan.funding) {
      if (row.source == source) return row;
    }
    for (const ActivityFunding& row : m_snapshot.fundingOf(m_record.id)) {
      if (row.source == source) return m_plan.funding.emplace_back(row);
    }
    return m_plan.funding.emplace_back(ActivityFunding{0, m_record.id, source, {}, {}, {}});
  }

  const Snapshot& m_snapshot;
  const IndicatorCodes& m_codes;
  ActivityEdit& m_plan;
  Activity& m_record;
};

Result<std::string> readUpkeep(const std::string& text) {
  if (text.empty()) return std::string();
  std::vector<std::string> words;
  for (const std::string& word : splitText(text, ',')) words.push_back(lowered(trimmed(word)));
  if (const auto kept = upkeepOf(words)) return *kept;
  const std::vector<std::string> known(kUpkeepWords.begin(), kUpkeepWords.end());
  return badValue("upkeep", text, joinText(known, ",") + "; " + std::string(kUpkeepGone));
}

}  // namespace

SharedGeometry placeFromText(std::string_view text) {
  const auto place = geometryFromWkt(text);
  if (!place) return nullptr;
  const Box box = boundsOf(*place);
  const bool liesInDegrees = box.minX >= -180 && box.maxX <= 180 && box.minY >= -90 && box.maxY <= 90;
  return liesInDegrees ? nullptr : std::make_shared<const Geometry>(*place);
}

void chooseProgramme(const Snapshot& snapshot, const std::string& name, ActivityEdit& plan) {
  plan.record.programmeId = 0;
  plan.programme.reset();
  if (name.empty()) return;
  for (const Programme& programme : snapshot.programmes) {
    const bool isIt = folded(programme.name) == folded(name) || folded(programme.code) == folded(name);
    if (isIt) plan.record.programmeId = programme.id;
  }
  if (plan.record.programmeId != 0) return;
  plan.programme.emplace();
  plan.programme->name = name;
}

Result<ActivityEdit> planActivityFields(const Snapshot& snapshot, const Activity* known, const FieldTexts& fields,
                                        const IndicatorCodes& codes) {
  ActivityEdit plan;
  if (known != nullptr) plan.record = *known;
  FieldReader reader(snapshot, codes, plan);
  // Fields of the programme come once it is known which one it is.
  for (const bool areOfProgramme : {false, true}) {
    for (const auto& [key, text] : fields) {
      if (key.starts_with(kOfProgramme) == areOfProgramme) KAWASAN_TRY(reader.set(key, std::string(trimmed(text))));
    }
  }
  if (plan.programme && areBackwards(plan.programme->firstYear, plan.programme->lastYear)) {
    return badValue("programme.last_year", std::to_string(plan.programme->lastYear),
                    std::to_string(plan.programme->firstYear) + "..");
  }
  if (plan.record.name.empty()) return badValue("name", {}, "name=...");
  if (actsBeforeItsBudget(plan.record))
    return badValue("end_year", std::to_string(plan.record.endYear), std::to_string(plan.record.year) + "..");
  // A source of which nothing is known any more pays nothing.
  std::erase_if(plan.funding, [&](const ActivityFunding& row) {
    const bool isEmpty = !row.planned && !row.realised;
    if (isEmpty && row.id != 0) plan.removedFunding.push_back(row.id);
    return isEmpty;
  });
  return plan;
}

void applyActivityEdit(Edit& edit, ActivityEdit& plan) {
  if (plan.removedProgramme != 0) edit.removeProgramme(plan.removedProgramme);
  if (plan.programme) {
    edit.put(*plan.programme);
    plan.record.programmeId = plan.programme->id;
  }
  edit.put(plan.record);
  for (const FeatureId id : plan.removedEffects) edit.removeActivityEffect(id);
  for (const FeatureId id : plan.removedFunding) edit.removeActivityFunding(id);
  for (ActivityEffect& effect : plan.effects) {
    effect.activityId = plan.record.id;
    edit.put(effect);
  }
  for (ActivityFunding& funding : plan.funding) {
    funding.activityId = plan.record.id;
    edit.put(funding);
  }
  for (Safeguard& safeguard : plan.safeguards) {
    safeguard.activityId = plan.record.id;
    edit.put(safeguard);
  }
  for (const FeatureId id : plan.removedPeople) edit.removeBeneficiary(id);
  for (Beneficiary& person : plan.people) {
    person.activityId = plan.record.id;
    edit.put(person);
  }
}

Result<ActivityState> readActivityState(FeatureId activityId, const FieldTexts& fields) {
  ActivityState state;
  state.activityId = activityId;
  std::optional<LifeStep> step;
  std::optional<Date> date;
  for (const auto& [key, value] : fields) {
    const std::string text(trimmed(value));
    if (key == "step") {
      KAWASAN_ASSIGN(step, readWord(key, text, lifeStepByKey, kLifeSteps));
    } else if (key == "date") {
      KAWASAN_ASSIGN(date, readDate(key, text));
    } else if (key == "person") {
      state.person = text;
    } else if (key == "physical" || key == "financial") {
      KAWASAN_ASSIGN(const Micro percent, readAmount(key, text));
      if (percent > 100 * kMicroPerUnit) return badValue(key, text, "0..100");
      (key == "physical" ? state.physicalPercent : state.financialPercent) = percent;
    } else if (key == "amount") {
      KAWASAN_ASSIGN(state.amount, readRupiahField(key, text));
    } else if (key == "grade") {
      KAWASAN_ASSIGN(state.grade, readWord(key, text, qualityGradeByKey, 3));
    } else if (key == "men" || key == "women") {
      KAWASAN_ASSIGN((key == "men" ? state.men : state.women), readInt(key, text));
    } else if (key == "person_days") {
      KAWASAN_ASSIGN(state.personDays, readAmount(key, text));
    } else if (key == "upkeep") {
      KAWASAN_ASSIGN(state.upkeep, readUpkeep(text));
    } else if (key == "document") {
      state.document = text;
    } else if (key == "note") {
      state.note = text;
    } else {
      return fail(ErrorCode::UnknownField,
                  {{"field", key},
                   {"known",
                    "step, date, person, physical, financial, amount, grade, men, women, person_days, upkeep, "
                    "document, note"}});
    }
  }
  if (!step) return badValue("step", {}, "step=construction");
  if (!date) return badValue("date", {}, "date=2021-05-31");
  state.step = *step;
  state.date = *date;
  return state;
}

Result<const Activity*> findActivity(const Snapshot& snapshot, const std::string& typed) {
  const std::string wanted = folded(typed);
  const Activity* found = nullptr;
  std::size_t count = 0;
  for (const Activity& activity : snapshot.activities) {
    const bool byUuid = typed.size() >= 4 && activity.uuid.starts_with(lowered(trimmed(typed)));
    const bool byName = !wanted.empty() && (folded(activity.code) == wanted || folded(activity.name) == wanted);
    if (!byUuid && !byName) continue;
    found = &activity;
    ++count;
  }
  if (count == 1) return found;
  return badValue("ACTIVITY", typed, count == 0 ? "an activity" : std::to_string(count) + " of this name");
}

}  // namespace kawasan
