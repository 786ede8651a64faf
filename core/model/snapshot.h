#pragma once

// One state of a project as an immutable value: what workers, scoring, painting and reports read. Made by Project;
// safe to share between threads. Lists
// and columns that an edit does not touch are one in memory with those of the snapshot before.

#include <map>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/shared_list.h"
#include "core/model/plan_papers.h"
#include "core/model/plan_records.h"
#include "core/model/records.h"

namespace kawasan {

struct Snapshot {
  ProjectInfo info;
  std::int64_t revision = 0;  // number of edits made, undos and redos included
  std::string lastEdit;       // time of the last edit, ISO, UTC

  SharedList<AdminArea> kecamatan;  // all lists in natural order of their names
  SharedList<AdminArea> kelurahan;
  SharedList<Kawasan> kawasan;
  SharedList<Rt> rts;  // by kelurahan, RW, RT, part
  SharedList<Zone> zones;
  SharedList<ReferenceArea> references;

  std::vector<Survey> surveys;                                                // by year, then name
  std::unordered_map<FeatureId, std::shared_ptr<const FigureTable>> figures;  // by survey
  SharedList<FiledResult> filed;

  std::vector<Consideration> considerations;
  std::vector<Legality> legality;
  std::vector<DecreeArea> decreeAreas;
  std::vector<RankingChoice> choices;
  std::vector<FindingApproval> approvals;
  std::vector<HectaresNote> hectaresNotes;
  std::vector<OverlapDecision> overlapDecisions;
  std::vector<Basemap> basemaps;  // lowest first

  SharedList<PlanDocument> planDocuments;  // by kind, then title
  SharedList<Programme> programmes;        // by code, then name
  SharedList<Activity> activities;         // by year, then name
  SharedList<ActivityEffect> effects;      // these four by activity
  SharedList<ActivityFunding> funding;
  SharedList<Safeguard> safeguards;          // then by kind
  SharedList<ActivityState> activityStates;  // of one activity by date, as they were entered

  SharedList<UnitCost> unitCosts;                   // by work, then indicator
  SharedList<Scenario> scenarios;                   // by name
  SharedList<ScenarioActivity> scenarioActivities;  // by scenario
  SharedList<Meeting> meetings;                     // by date, undated first
  SharedList<FollowUp> followUps;                   // by meeting, what is due first in front
  SharedList<FollowUpState> followUpStates;         // of one line by date, as they were entered
  SharedList<Minutes> minutes;                      // by date
  SharedList<MinutesLine> minutesLines;             // by minutes
  SharedList<Attachment> attachments;               // by owner, as they were added
  SharedList<Beneficiary> beneficiaries;            // by activity, then name
  SharedList<KawasanProfile> profiles;              // by kawasan
  SharedList<KawasanProblem> problems;              // by kawasan, then aspect

  /// Which column was which in tables taken in before: fingerprint of the header row -> columns (import_memory.h).
  std::map<std::string, std::string> importColumns;

  SharedList<FigureNote> figureNotes;  // by survey, RT, parameter
  SharedList<RtSurvey> rtSurveys;      // by survey, RT
  SharedList<Photo> photos;            // by RT, then as they were added

  [[nodiscard]] const AdminArea* kelurahanById(FeatureId id) const;
  [[nodiscard]] const Kawasan* kawasanById(FeatureId id) const;
  [[nodiscard]] const Rt* rtById(FeatureId id) const;
  [[nodiscard]] const Programme* programmeById(FeatureId id) const;
  [[nodiscard]] const Activity* activityById(FeatureId id) const;
  [[nodiscard]] std::span<const ActivityEffect> effectsOf(FeatureId activityId) const;
  [[nodiscard]] std::span<const ActivityFunding> fundingOf(FeatureId activityId) const;
  [[nodiscard]] std::span<const Safeguard> safeguardsOf(FeatureId activityId) const;
  [[nodiscard]] std::span<const ActivityState> statesOf(FeatureId activityId) const;
  [[nodiscard]] std::span<const FollowUpState> followUpStatesOf(FeatureId followUpId) const;
  [[nodiscard]] std::span<const MinutesLine> linesOf(FeatureId minutesId) const;
  [[nodiscard]] std::span<const Attachment> attachmentsOf(AttachmentOwner owner, FeatureId ownerId) const;
  /// Null when nobody entered one.
  [[nodiscard]] const KawasanProfile* profileOf(FeatureId kawasanId) const;
  [[nodiscard]] std::span<const KawasanProblem> problemsOf(FeatureId kawasanId) const;
  /// The place of an RT in `rts`.
  [[nodiscard]] std::optional<std::size_t> indexOfRt(FeatureId id) const;
  /// Makes the look-ups by id quick; the reader of a project calls it last.
  void buildIndex();

  /// The survey of that name; the latest when the name is empty; null when there is none.
  [[nodiscard]] const Survey* surveyByName(std::string_view name) const;
  /// The line of the latest decree that names the area: by date (undated ones first), then by number; null without one.
  [[nodiscard]] const DecreeArea* decreeOf(Level level, FeatureId areaId) const;
  /// The recorded reason of its differing hectares; null without one.
  [[nodiscard]] const HectaresNote* hectaresNoteOf(Level level, FeatureId areaId) const;
  /// What was decided on the land that the two share, in whatever order they are named; null when it is open.
  [[nodiscard]] const OverlapDecision* decisionOn(Level level, FeatureId areaId, FeatureId otherId) const;
  /// What stands beside the figures of an RT, in the order of the parameters.
  [[nodiscard]] std::span<const FigureNote> notesOf(FeatureId surveyId, FeatureId rtId) const;
  /// What stands beside one figure; null when nothing does.
  [[nodiscard]] const FigureNote* noteOn(FeatureId surveyId, FeatureId rtId, Parameter parameter) const;
  [[nodiscard]] bool isEstimate(FeatureId surveyId, FeatureId rtId, Parameter parameter) const;
  /// Surveyor, date and state; null when nobody gave any.
  [[nodiscard]] const RtSurvey* rtSurveyOf(FeatureId surveyId, FeatureId rtId) const;
  [[nodiscard]] bool isDraft(FeatureId surveyId, FeatureId rtId) const;
  /// All photos of an RT.
  [[nodiscard]] std::span<const Photo> photosOf(FeatureId rtId) const;
  /// The figures of a survey; an empty table when it has none.
  [[nodiscard]] const FigureTable& figuresOf(FeatureId surveyId) const;

 private:
  using Index = CopyOnWrite<std::unordered_map<FeatureId, std::size_t>>;
  template <typename Record>
  static const Record* find(const SharedList<Record>& records, const Index& index, FeatureId id);
  Index m_rtIndex;
  Index m_kelurahanIndex;
  Index m_kawasanIndex;
};

using SharedSnapshot = std::shared_ptr<const Snapshot>;

/// "RT 001 RW 002", "RT 06A RW 002 (a)", or the label where there is no number.
[[nodiscard]] std::string rtName(const Rt& rt);
/// With its kelurahan: "Bandengan RT 001 RW 002".
[[nodiscard]] std::string fullName(const Snapshot& snapshot, const Rt& rt);

}  // namespace kawasan
