#pragma once

// Fields of one activity as a person types them: "work=Jalan Beton", "life_years=10", "2b@Kalianyar RT 001 RW 002=120"
// (what it takes off an indicator there), "planned.apbd_kota=57500000" and "realised.apbd_kota=..." (who pays),
// "land.grant.community.area=120" and "wood.volume=4" (safeguards), "kpp=KPP Gang 3" and "kpp.code=", "kpp.address=",
// "kpp.date=2021-11-05", "kpp.men=12", "kpp.women=9" (the users who keep it up), "place=POINT (656000 9234000)"
// (well-known text in the project's coordinate system), "programme=Jalan lingkungan" and "programme.first_year=2020"
// (what it belongs to). Nothing after = clears a field. As a plan that an edit applies.

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/header_map.h"
#include "core/import/set_fields.h"
#include "core/model/edit.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct ActivityEdit {
  Activity record;
  std::optional<Programme> programme;  // that is new or changes: the one it belongs to
  FeatureId removedProgramme = 0;      // that goes for all its activities; 0 for none
  std::vector<ActivityEffect> effects;
  std::vector<FeatureId> removedEffects;
  std::vector<ActivityFunding> funding;
  std::vector<FeatureId> removedFunding;
  std::vector<Beneficiary> people;
  std::vector<FeatureId> removedPeople;
  std::vector<Safeguard> safeguards;
};

inline constexpr std::string_view kPlaceExample = "LINESTRING (656000 9234000, 656040 9234010)";
/// From well-known text in the metres of a project; null for anything else, longitude and latitude too.
[[nodiscard]] SharedGeometry placeFromText(std::string_view text);

/// The programme of that name or code, a new one where there is none; nothing for an empty name.
void chooseProgramme(const Snapshot& snapshot, const std::string& name, ActivityEdit& plan);

/// Over `known`, or a new activity when that is null. UnknownField, BadNumber, AmbiguousNumber or BadValue names the
/// field; UnknownArea and AmbiguousArea for places; an activity needs a name.
[[nodiscard]] Result<ActivityEdit> planActivityFields(const Snapshot& snapshot, const Activity* known,
                                                      const FieldTexts& fields, const IndicatorCodes& codes);
void applyActivityEdit(Edit& edit, ActivityEdit& plan);

/// A record of an activity's life from "step=construction", "date=2021-05-01", "physical=50", "financial=40",
/// "document=...", "note=...", and what its step knows: "amount=" rupiah paid out, "grade=good", "men=", "women=" and
/// "person_days=" of those who worked, "upkeep=exists,good" or "upkeep=gone". Step and date are needed; errors as
/// above.
[[nodiscard]] Result<ActivityState> readActivityState(FeatureId activityId, const FieldTexts& fields);

/// The activity of that code, name, or beginning of its uuid. BadValue {field} {value} {expected} when none or several
/// fit.
[[nodiscard]] Result<const Activity*> findActivity(const Snapshot& snapshot, const std::string& typed);

}  // namespace kawasan
