#include "core/import/profile_fields.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/import/field_values.h"
#include "core/import/number_cell.h"
#include "core/rules/kawasan_words.h"

namespace kawasan {

namespace {

constexpr std::string_view kProblem = "problem.";
constexpr double kMostPeople = 100'000'000;
constexpr const char* kKnown =
    "handling, pattern, pattern_reason, location_class, area_character, dwelling_status, legal_ha, untitled_ha, "
    "illegal_ha, persons, women, low_income, "
    "poor_households, note, problem.ASPECT";

template <typename Word>
Result<std::optional<Word>> readWord(const std::string& field, const std::string& text, std::size_t count) {
  if (text.empty()) return std::optional<Word>();
  std::vector<std::string> known;
  for (std::size_t i = 0; i < count; ++i) {
    const auto word = static_cast<Word>(i);
    if (lowered(text) == keyOf(word) || folded(text) == folded(wordsOf(word).id)) return std::optional(word);
    known.emplace_back(keyOf(word));
  }
  return badValue(field, text, joinText(known, ", "));
}

Result<Micro> readHectares(const std::string& field, const std::string& text, std::optional<DecimalMark> mark) {
  if (text.empty()) return kMissing;
  const NumberCell cell = readAmountCell(text, mark, Parameter::AreaVerified);
  if (cell.reason == "ambiguous-number")
    return fail(ErrorCode::AmbiguousNumber, {{"field", field}, {"value", text}, {"readings", cell.expected}});
  const auto amount = cell.value && cell.reason.empty() ? microFromDouble(*cell.value) : std::optional<Micro>();
  if (!amount) return fail(ErrorCode::BadNumber, {{"field", field}, {"value", text}});
  if (*amount < 0) return badValue(field, text, "0 or more");
  return *amount;
}

/// A whole number, thousands marked or not.
Result<std::optional<int>> readPeople(const std::string& field, const std::string& text) {
  if (text.empty()) return std::optional<int>();
  const auto number = parseNumber(text, DecimalMark::Comma);
  if (!number) return fail(ErrorCode::BadNumber, {{"field", field}, {"value", text}});
  double value = number->value;
  if (number->otherReading && std::floor(value) != value) value = *number->otherReading;
  if (value < 0 || value > kMostPeople || std::floor(value) != value) return badValue(field, text, "0, 1, 2, ...");
  return std::optional(static_cast<int>(value));
}

struct AmountField {
  std::string_view key;
  Micro KawasanProfile::*member;
};
constexpr AmountField kHectares[] = {{"legal_ha", &KawasanProfile::legalHa},
                                     {"untitled_ha", &KawasanProfile::untitledHa},
                                     {"illegal_ha", &KawasanProfile::illegalHa}};
struct ProfilePeople {
  std::string_view key;
  std::optional<int> KawasanProfile::*member;
};
constexpr ProfilePeople kProfilePeople[] = {{"persons", &KawasanProfile::persons},
                                            {"women", &KawasanProfile::women},
                                            {"low_income", &KawasanProfile::lowIncome},
                                            {"poor_households", &KawasanProfile::poorHouseholds}};

/// Whether the key is one of the profile itself.
Result<bool> readField(KawasanProfile& profile, const std::string& key, const std::string& text,
                       std::optional<DecimalMark> mark) {
  for (const AmountField& each : kHectares) {
    if (key != each.key) continue;
    KAWASAN_ASSIGN(profile.*each.member, readHectares(key, text, mark));
    return true;
  }
  for (const ProfilePeople& each : kProfilePeople) {
    if (key != each.key) continue;
    KAWASAN_ASSIGN(profile.*each.member, readPeople(key, text));
    return true;
  }
  if (key == "handling") {
    KAWASAN_ASSIGN(profile.handling, readWord<Handling>(key, text, 2));
  } else if (key == "pattern") {
    KAWASAN_ASSIGN(profile.pattern, readWord<PatternChoice>(key, text, 4));
  } else if (key == "location_class") {
    KAWASAN_ASSIGN(profile.location, readWord<LocationClass>(key, text, 4));
  } else if (key == "pattern_reason") {
    profile.patternReason = text;
  } else if (key == "area_character") {
    profile.character = text;
  } else if (key == "dwelling_status") {
    profile.dwellingStatus = text;
  } else if (key == "note") {
    profile.note = text;
  } else {
    return false;
  }
  return true;
}

Result<KawasanProblem> readProblem(const Regulation& regulation, FeatureId kawasanId, const std::string& key,
                                   const std::string& text) {
  const std::string aspect = key.substr(kProblem.size());
  std::vector<std::string> known;
  for (const Aspect& each : regulation.aspects) {
    if (each.key == aspect) return KawasanProblem{0, kawasanId, aspect, text};
    known.push_back(std::string(kProblem) + each.key);
  }
  return fail(ErrorCode::UnknownField, {{"field", key}, {"known", joinText(known, ", ")}});
}

/// Part and whole, where both are known.
Result<void> checkPeople(const KawasanProfile& profile) {
  for (const ProfilePeople& each : kProfilePeople) {
    const auto& part = profile.*each.member;
    const bool isOfPersons = each.key == "women" || each.key == "low_income";
    if (isOfPersons && part && profile.persons && *part > *profile.persons) {
      return badValue(std::string(each.key), std::to_string(*part), "<= " + std::to_string(*profile.persons));
    }
  }
  return {};
}

}  // namespace

Result<ProfileEdit> readProfile(const Snapshot& snapshot, const Regulation& regulation, FeatureId kawasanId,
                                const FieldTexts& fields, std::optional<DecimalMark> mark) {
  ProfileEdit plan;
  if (const KawasanProfile* const known = snapshot.profileOf(kawasanId)) plan.profile = *known;
  plan.profile.kawasanId = kawasanId;
  for (const auto& [key, value] : fields) {
    const std::string text(trimmed(value));
    KAWASAN_ASSIGN(const bool isOfProfile, readField(plan.profile, key, text, mark));
    if (isOfProfile) {
      plan.isChanged = true;
    } else if (key.starts_with(kProblem)) {
      KAWASAN_ASSIGN(KawasanProblem problem, readProblem(regulation, kawasanId, key, text));
      plan.problems.push_back(std::move(problem));
    } else {
      return fail(ErrorCode::UnknownField, {{"field", key}, {"known", kKnown}});
    }
  }
  KAWASAN_TRY(checkPeople(plan.profile));
  return plan;
}

void applyProfile(Edit& edit, ProfileEdit& plan) {
  if (plan.isChanged) edit.put(plan.profile);
  for (KawasanProblem& problem : plan.problems) edit.put(problem);
}

}  // namespace kawasan
