#pragma once

// The records beside the activities of a plan as values: prices, scenarios, meetings with their follow-up lists (RTL),
// minutes of reduced hectares (berita acara), files, named people, and the profile of a kawasan. Money is whole rupiah;
// what nobody entered is empty or kMissing, never zero.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/dates.h"
#include "core/base/id.h"
#include "core/model/parameter.h"
#include "core/model/records.h"

namespace kawasan {

/// What one unit of an indicator costs when that work takes it off.
struct UnitCost {
  FeatureId id = 0;
  std::string work;  // key of the catalogue
  Parameter indicator = Parameter::BuildingIrregularity;
  std::int64_t rupiah = 0;  // for one unit of the indicator
  std::string source;       // where the price comes from
};

/// A named choice of activities.
struct Scenario {
  FeatureId id = 0;
  std::string uuid;
  std::string name;
  std::string note;
};

/// An activity that a scenario switches off, or that was added to the plan after the scenario was kept.
struct ScenarioActivity {
  FeatureId id = 0;
  FeatureId scenarioId = 0;
  FeatureId activityId = 0;
};

struct Meeting {
  FeatureId id = 0;
  std::string uuid;
  std::string title;
  std::optional<Date> date;
  std::string place;
  std::string note;
};

/// A line of the follow-up list of a meeting.
struct FollowUp {
  FeatureId id = 0;
  std::string uuid;
  FeatureId meetingId = 0;
  std::string item;
  std::string output;
  std::string place;
  std::string responsible;
  std::optional<Date> due;
};

enum class FollowUpStep : std::uint8_t { Open, Underway, Done, Dropped };
/// "open", "underway", "done", "dropped"
[[nodiscard]] std::string_view keyOf(FollowUpStep step);
[[nodiscard]] std::optional<FollowUpStep> followUpStepByKey(std::string_view key);

/// One record of a line's way. Records are added, never changed; a line without any is open.
struct FollowUpState {
  FeatureId id = 0;
  FeatureId followUpId = 0;
  FollowUpStep step = FollowUpStep::Open;
  Date date;
  std::string person;
  std::string note;
  std::string recorded;  // when it was entered; ISO, UTC
};

/// Minutes by which hectares are agreed to be slum no more.
struct Minutes {
  FeatureId id = 0;
  std::string uuid;
  std::string number;
  Date date;
  int year = 0;  // that the reduction counts for; 0: the year of the date
  std::string title;
  std::string rule;  // key of the rule by which it was counted (hectare_ledger.h); empty: not said
  std::string note;
  [[nodiscard]] int effectYear() const { return year != 0 ? year : date.year; }
};

/// What minutes say of one area.
struct MinutesLine {
  FeatureId id = 0;
  FeatureId minutesId = 0;
  Level level = Level::Kawasan;
  FeatureId areaId = 0;
  Micro hectares = kMissing;  // that are slum no more
};

enum class AttachmentOwner : std::uint8_t {
  Activity,
  ActivityState,
  PlanDocument,
  Minutes,
  Meeting,
  DecreeArea,
  Kawasan
};
/// "activity", "activity_state", "plan_document", "minutes", "meeting", "decree_area", "kawasan"
[[nodiscard]] std::string_view keyOf(AttachmentOwner owner);
[[nodiscard]] std::optional<AttachmentOwner> attachmentOwnerByKey(std::string_view key);

enum class AttachmentKind : std::uint8_t { Ded, Rab, Permit, Attendance, Minutes, Photo, Contract, Other };
/// "ded", "rab", "permit", "attendance", "minutes", "photo", "contract", "other"
[[nodiscard]] std::string_view keyOf(AttachmentKind kind);
[[nodiscard]] std::optional<AttachmentKind> attachmentKindByKey(std::string_view key);

/// A file in the project; its content stays in the file (Project::attachmentContent).
struct Attachment {
  FeatureId id = 0;
  AttachmentOwner owner = AttachmentOwner::Activity;
  FeatureId ownerId = 0;
  AttachmentKind kind = AttachmentKind::Other;
  std::string title;
  std::string fileName;        // of the original, without folder
  std::string mediaType;       // "application/pdf"; empty when not known
  std::int64_t size = 0;       // bytes of the kept content
  std::string sha256;          // of the original, 64 hexadecimal digits
  std::optional<int> percent;  // 0, 50 or 100 of a photo of progress
  std::string subject;         // of a photo of a kawasan, what it shows: key of an aspect or identifier of an indicator
  std::string takenAt;         // as Photo::takenAt
  std::optional<double> longitude;  // degrees, WGS 84
  std::optional<double> latitude;
  std::string person;
  std::string time;  // when it was added, ISO, UTC
};

/// A person named as user of an activity; stays in the file, part of no export.
struct Beneficiary {
  FeatureId id = 0;
  FeatureId activityId = 0;
  std::string name;
  std::string nik;
  std::string address;
  std::optional<bool> isWoman;
  std::optional<bool> isPoor;
};

/// Every location is one of the two (planning practice 1.4).
enum class Handling : std::uint8_t { Prevention, Upgrading };
/// "prevention", "upgrading"
[[nodiscard]] std::string_view keyOf(Handling handling);
[[nodiscard]] std::optional<Handling> handlingByKey(std::string_view key);

/// How it is done (pola penanganan, criteria 8.2).
enum class PatternChoice : std::uint8_t { Restoration, Renewal, Resettlement, Legalisation };
/// "restoration", "renewal", "resettlement", "legalisation"
[[nodiscard]] std::string_view keyOf(PatternChoice pattern);
[[nodiscard]] std::optional<PatternChoice> patternChoiceByKey(std::string_view key);

enum class LocationClass : std::uint8_t { Centre, Commercial, Fringe, SemiRural };
/// "centre", "commercial", "fringe", "semi_rural"
[[nodiscard]] std::string_view keyOf(LocationClass location);
[[nodiscard]] std::optional<LocationClass> locationClassByKey(std::string_view key);

/// What a kawasan is beside its figures; at most one a kawasan.
struct KawasanProfile {
  FeatureId id = 0;
  FeatureId kawasanId = 0;
  std::optional<Handling> handling;
  std::optional<PatternChoice> pattern;  // chosen; the regulation's own is computed
  std::string patternReason;
  std::optional<LocationClass> location;
  std::string character;       // karakter kawasan, in the planners' words
  std::string dwellingStatus;  // status hunian, the same
  Micro legalHa = kMissing;
  Micro untitledHa = kMissing;  // legal, occupied without title
  Micro illegalHa = kMissing;
  std::optional<int> persons;
  std::optional<int> women;
  std::optional<int> lowIncome;  // MBR
  std::optional<int> poorHouseholds;
  std::string note;
};

/// What is wrong in a kawasan in the words of its planners, by aspect of the regulation.
struct KawasanProblem {
  FeatureId id = 0;
  FeatureId kawasanId = 0;
  std::string aspect;  // key of the aspect (regulation pack)
  std::string problem;
};

}  // namespace kawasan
