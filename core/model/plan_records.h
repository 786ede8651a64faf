#pragma once

// The records of the plan as values: documents, programmes, activities with what they take off the failing volumes, who
// pays, and how far each has come. Money is whole rupiah; what nobody entered is empty, never zero. Names of works and
// of sources of funds are keys of core/plan/catalogue.h.

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/dates.h"
#include "core/base/id.h"
#include "core/geom/geometry.h"
#include "core/model/parameter.h"
#include "core/model/records.h"

namespace kawasan {

using Rupiah = std::int64_t;
using SharedGeometry = std::shared_ptr<const Geometry>;

/// Whom the work is for: the users themselves, everyone, an area, the city (planning practice 5.3).
enum class WorkScale : std::uint8_t { Group, Public, Area, City };
/// "group", "public", "area", "city"
[[nodiscard]] std::string_view keyOf(WorkScale scale);
[[nodiscard]] std::optional<WorkScale> workScaleByKey(std::string_view key);

enum class WorkTier : std::uint8_t { Primary, Secondary, Tertiary };
/// "primary", "secondary", "tertiary"
[[nodiscard]] std::string_view keyOf(WorkTier tier);
[[nodiscard]] std::optional<WorkTier> workTierByKey(std::string_view key);

enum class Executor : std::uint8_t { Ksm, Panitia, Bkm, Contractor, Agency };
/// "ksm", "panitia", "bkm", "contractor", "agency"
[[nodiscard]] std::string_view keyOf(Executor executor);
[[nodiscard]] std::optional<Executor> executorByKey(std::string_view key);

enum class UniversalAccess : std::uint8_t { Yes, No, NotRelevant };
/// "yes", "no", "not_relevant"
[[nodiscard]] std::string_view keyOf(UniversalAccess access);
[[nodiscard]] std::optional<UniversalAccess> universalAccessByKey(std::string_view key);

enum class PlanDocumentKind : std::uint8_t { Rp2kpkp, Rplp, Other };
/// "rp2kpkp", "rplp", "other"
[[nodiscard]] std::string_view keyOf(PlanDocumentKind kind);
[[nodiscard]] std::optional<PlanDocumentKind> planDocumentKindByKey(std::string_view key);

enum class DocumentStatus : std::uint8_t { Draft, Review, Final, Adopted };
/// "draft", "review", "final", "adopted"
[[nodiscard]] std::string_view keyOf(DocumentStatus status);
[[nodiscard]] std::optional<DocumentStatus> documentStatusByKey(std::string_view key);

/// The steps of an activity's life, in order; Cancelled ends it at any of them.
enum class LifeStep : std::uint8_t {
  Proposal,       // usulan
  Appraisal,      // verifikasi layak
  Agreement,      // SPPD-L or contract
  Disbursement,   // pencairan
  Construction,   // pelaksanaan, with percents
  Certification,  // sertifikasi
  HandOver,       // serah terima
  Upkeep,         // operasi dan pemeliharaan
  Cancelled,
};
inline constexpr std::size_t kLifeSteps = 9;
/// "proposal", "appraisal", "agreement", "disbursement", "construction", "certification", "hand_over", "upkeep",
/// "cancelled"
[[nodiscard]] std::string_view keyOf(LifeStep step);
[[nodiscard]] std::optional<LifeStep> lifeStepByKey(std::string_view key);

/// Of a certification: KB, KC, KK.
enum class QualityGrade : std::uint8_t { Good, Fair, Poor };
/// "good", "fair", "poor"
[[nodiscard]] std::string_view keyOf(QualityGrade grade);
[[nodiscard]] std::optional<QualityGrade> qualityGradeByKey(std::string_view key);

/// What somebody who looks at a work in upkeep may find to hold. One that is not there any more has kUpkeepGone alone.
inline constexpr std::array<std::string_view, 5> kUpkeepWords{"exists", "good", "works", "used", "developed"};
inline constexpr std::string_view kUpkeepGone = "gone";
/// As ActivityState::upkeep keeps them, in their order; nothing when a word is not known or does not fit the others.
[[nodiscard]] std::optional<std::string> upkeepOf(const std::vector<std::string>& words);

/// What has to be looked after when a work is done (planning practice 5.5).
enum class SafeguardKind : std::uint8_t {
  Land,             // land that is given or lent, a row for each form and owner
  Consolidation,    // konsolidasi lahan
  Resettlement,     // permukiman kembali
  CustomaryPeople,  // Masyarakat Hukum Adat
  UklUpl,
  Sppl,          // SOP or SPPL
  Heritage,      // cagar budaya
  DisasterArea,  // rawan bencana
  Wood,          // kayu, from 3 m³
};
inline constexpr std::size_t kSafeguardKinds = 9;
/// "land", "consolidation", "resettlement", "customary_people", "ukl_upl", "sppl", "heritage", "disaster_area", "wood"
[[nodiscard]] std::string_view keyOf(SafeguardKind kind);
[[nodiscard]] std::optional<SafeguardKind> safeguardKindByKey(std::string_view key);

/// How land comes to be used: hibah, izin pakai, izin dilalui.
enum class LandForm : std::uint8_t { Grant, Use, Passage };
inline constexpr std::size_t kLandForms = 3;
/// "grant", "use", "passage"
[[nodiscard]] std::string_view keyOf(LandForm form);
[[nodiscard]] std::optional<LandForm> landFormByKey(std::string_view key);

enum class LandOwner : std::uint8_t { Government, Community, Other };
inline constexpr std::size_t kLandOwners = 3;
/// "government", "community", "other"
[[nodiscard]] std::string_view keyOf(LandOwner owner);
[[nodiscard]] std::optional<LandOwner> landOwnerByKey(std::string_view key);

struct PlanDocument {
  FeatureId id = 0;
  std::string uuid;
  PlanDocumentKind kind = PlanDocumentKind::Rp2kpkp;
  std::string title;
  std::optional<DocumentStatus> status;
  FeatureId kelurahanId = 0;  // of an RPLP; 0 for the whole city
  int firstYear = 0;          // 0 when not given, as all years here
  int lastYear = 0;
  std::string number;
  std::optional<Date> date;
};

struct Programme {
  FeatureId id = 0;
  std::string uuid;
  std::string code;
  std::string name;
  int firstYear = 0;
  int lastYear = 0;
  std::string note;
};

/// People who use the work directly.
struct Beneficiaries {
  std::optional<int> persons;
  std::optional<int> women;
  std::optional<int> households;
  std::optional<int> poorHouseholds;
  std::optional<int> lowIncome = std::nullopt;  // MBR, of the persons
  // Everybody in the RT that the work serves, as an estimate (perkiraan) until somebody confirms the number.
  bool personsEstimated = false;
  bool householdsEstimated = false;

  friend bool operator==(const Beneficiaries&, const Beneficiaries&) = default;
};

/// KPP, kelompok pemanfaat dan pemelihara: the users of a work who keep it up.
struct Keepers {
  std::string name;
  std::string code;
  std::string address;
  std::optional<Date> formedOn;
  std::optional<int> men;  // members; nobody counted them is not none
  std::optional<int> women;

  /// Somebody named the group, or says since when there is one.
  [[nodiscard]] bool isFormed() const { return !name.empty() || formedOn.has_value(); }
  friend bool operator==(const Keepers&, const Keepers&) = default;
};

struct Activity {
  FeatureId id = 0;
  std::string uuid;
  std::string code;
  std::string name;
  FeatureId programmeId = 0;  // 0 for none, as all ids here
  std::string work;           // key of the catalogue; empty when the work is not in it
  std::string workText;       // as the source wrote it
  std::string family;         // aspect that the work belongs to, or "open_space", "economic", "social", "other"
  std::optional<WorkScale> scale;
  std::optional<WorkTier> tier;
  SharedGeometry geometry;  // point, line or polygon; null while nothing is drawn
  FeatureId kawasanId = 0;
  FeatureId kelurahanId = 0;
  std::string location;
  int year = 0;     // of the budget
  int endYear = 0;  // in which its effects count; 0: the year of the budget
  Micro contractVolume = kMissing;
  std::string contractUnit;
  std::optional<Rupiah> costPlanned;
  std::optional<Rupiah> costRealised;

  std::optional<Executor> executor;
  std::string executorName;
  std::string formationDocument;  // by which the Panitia was formed
  std::string bkm;                // BKM or LKM
  std::string upl;                // unit that manages the work
  Keepers kpp;
  std::optional<Rupiah> upkeepCost;
  std::optional<int> lifeYears;

  std::string refRp2kpkp;  // number of the item there
  std::string refRplp;
  std::optional<int> priority;
  std::optional<UniversalAccess> universalAccess;
  std::string universalAccessNote;
  std::optional<bool> spatialPlanConformity;
  std::string spatialPlanNote;
  std::string ded;  // number or file of the drawings
  std::string rab;  // number or file of the cost estimate
  std::optional<Date> appraisalDate;
  std::optional<bool> environmentScreened;
  std::optional<bool> landScreened;
  std::optional<bool> landNeeded;
  std::string landDocument;  // kind and number of grant or permit
  std::optional<bool> informationBoard;
  Beneficiaries beneficiaries;
  std::string note;
  FigureSource source;

  /// The year in which what it does counts; 0 when no year is known.
  [[nodiscard]] int effectYear() const { return endYear != 0 ? endYear : year; }
};

/// What an activity takes off the failing volume of an indicator in one RT, in the unit of that indicator.
struct ActivityEffect {
  FeatureId id = 0;
  FeatureId activityId = 0;
  FeatureId rtId = 0;
  Parameter indicator = Parameter::BuildingIrregularity;
  Micro volume = kMissing;
};

struct ActivityFunding {
  FeatureId id = 0;
  FeatureId activityId = 0;
  std::string source;      // key of the catalogue; empty: not known
  std::string sourceText;  // as the source wrote it
  std::optional<Rupiah> planned;
  std::optional<Rupiah> realised;
};

/// One safeguard of an activity; at most one row of a kind, of land one of each form and owner. Which of the fields
/// mean something for a kind says safeguardFieldsOf; what nobody said is empty, which is not "no".
struct Safeguard {
  FeatureId id = 0;
  FeatureId activityId = 0;
  SafeguardKind kind = SafeguardKind::Land;
  std::optional<LandForm> form = std::nullopt;  // these two of Land alone
  std::optional<LandOwner> owner = std::nullopt;
  std::optional<bool> applies = std::nullopt;  // whether there is something to look after; of Land the activity says it
  Micro area = kMissing;                       // m²; where land or settlements are rearranged, before
  Micro areaAfter = kMissing;
  std::optional<Rupiah> value = std::nullopt;
  std::optional<int> households = std::nullopt;  // KK giving the land
  std::optional<int> persons = std::nullopt;     // customary people in the area
  std::optional<int> affected = std::nullopt;    // of them, by the work
  std::optional<int> served = std::nullopt;      // of them, using it
  std::optional<int> men = std::nullopt;         // who take part
  std::optional<int> women = std::nullopt;
  Micro volume = kMissing;  // m³ of wood
  std::optional<bool> legal = std::nullopt;
  std::string document = {};  // kind and number

  [[nodiscard]] bool saysNothing() const;
  friend bool operator==(const Safeguard&, const Safeguard&) = default;
};

/// One record of an activity's life. Records are added, never changed.
struct ActivityState {
  FeatureId id = 0;
  FeatureId activityId = 0;
  LifeStep step = LifeStep::Proposal;
  Date date;
  std::string person;
  Micro physicalPercent = kMissing;
  Micro financialPercent = kMissing;
  std::string document;
  std::string note;
  std::string recorded;  // when it was entered; ISO, UTC

  std::optional<QualityGrade> grade = std::nullopt;  // of Certification
  std::optional<Rupiah> amount = std::nullopt;       // agreed, of Agreement; paid out, of Disbursement
  std::optional<int> men = std::nullopt;             // who worked, of Construction
  std::optional<int> women = std::nullopt;
  Micro personDays = kMissing;  // HOK
  std::string upkeep = {};      // of Upkeep, what holds: "exists,good", or "gone" (upkeepOf); empty: nobody looked
};

}  // namespace kawasan
