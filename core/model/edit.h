#pragma once

// What the body of Project::edit may do. `put` writes a record: with id 0 as a new row (the fresh id and uuid are
// returned in the record), otherwise over the row of that id. All writes of one edit stand or fall together.
// Lives only inside the edit; GUI thread, or the worker that borrowed the write gate.

#include <memory>

#include "core/base/result.h"
#include "core/geom/wkb.h"
#include "core/model/assessment.h"
#include "core/model/plan_papers.h"
#include "core/model/plan_records.h"
#include "core/model/records.h"
#include "core/store/value.h"

namespace kawasan {

class Edit {
 public:
  ~Edit();
  Edit(const Edit&) = delete;
  Edit& operator=(const Edit&) = delete;

  void put(const ProjectInfo& info);
  /// Which columns a table with that header row has (Snapshot::importColumns).
  void rememberColumns(const std::string& fingerprint, const std::string& columns);
  void putKelurahan(AdminArea& area);
  void putKecamatan(AdminArea& area);
  void put(Kawasan& kawasan);
  void put(Rt& rt);
  void put(Zone& zone);
  void put(ReferenceArea& area);
  void put(Survey& survey);
  /// The figures of one RT in one survey, over what is there. A figure that changes is an estimate no more; one that is
  /// shall be marked afterwards.
  void putFigures(FeatureId surveyId, FeatureId rtId, const FigureRow& figures, const FigureSource& source);
  /// What stands beside a figure, over what is there for its survey, RT and parameter; nothing is kept that says
  /// nothing.
  void put(FigureNote& note);
  /// Surveyor, date and state, over what is there for its survey and RT; nothing is kept when all are empty.
  void put(RtSurvey& survey);
  /// A new photo with the bytes of its JPEG file.
  void addPhoto(Photo& photo, const Blob& image);
  /// All but the picture of a photo that is there.
  void put(const Photo& photo);
  void put(FiledResult& filed);
  /// Replaces what is kept for this survey, level, edition and method: rows that are the same are left alone, areas
  /// that are no longer among the rows lose theirs. Meant for EditKind::BulkInsert when there are many.
  void putAssessments(const Assessments& assessments);
  /// With where it stands in a file. Without one the record was typed, and no cells are told any more once a value of
  /// it changes; one that stays as it is keeps them.
  void put(Consideration& consideration, const FigureSource& source = {});
  void put(Legality& legality, const FigureSource& source = {});
  void put(DecreeArea& area, const FigureSource& source = {});
  void put(RankingChoice& choice);
  void put(FindingApproval& approval);
  void put(HectaresNote& note);
  /// The areas may come in any order; they are kept with the lower id first, and `share` with them.
  void put(OverlapDecision& decision);
  void put(Basemap& basemap);

  void put(PlanDocument& document);
  void put(Programme& programme);
  void put(Activity& activity);
  /// Over what the activity has for that RT and indicator, if it has something.
  void put(ActivityEffect& effect);
  void put(ActivityFunding& funding);
  /// Over what the activity has of that kind, form and owner; a row that says nothing is taken away.
  void put(Safeguard& safeguard);
  /// Adds a record of the activity's life; those that are there stay as they are.
  void add(ActivityState& state);

  /// Over the price of that work and indicator, if there is one.
  void put(UnitCost& cost);
  void put(Scenario& scenario);
  void put(ScenarioActivity& off);
  void put(Meeting& meeting);
  void put(FollowUp& item);
  /// Adds a record of the line's way; those that are there stay as they are.
  void add(FollowUpState& state);
  void put(Minutes& minutes);
  void put(MinutesLine& line);
  /// A new file with its content; its size is set.
  void addAttachment(Attachment& file, const Blob& content);
  /// All but the content of a file that is there.
  void put(const Attachment& file);
  void put(Beneficiary& person);
  /// Over what the kawasan has, if it has something.
  void put(KawasanProfile& profile);
  /// Over what the kawasan has for that aspect; nothing is kept without words.
  void put(KawasanProblem& problem);

  /// Removes the record with everything that belongs to it alone: figures with what stands beside them, photos, filed
  /// results, considerations, legality, decree lines, choices, notes, decisions on shared land, lines of minutes,
  /// profiles, files and effects of activities. The RT and the activities of a removed kawasan are in none afterwards.
  void removeRt(FeatureId id);
  void removeKawasan(FeatureId id);
  void removePhoto(FeatureId id);
  void removeBasemap(FeatureId id);
  void removeFindingApproval(FeatureId id);
  void removeDecreeArea(FeatureId id);
  void removeHectaresNote(FeatureId id);
  void removeOverlapDecision(FeatureId id);
  void removePlanDocument(FeatureId id);
  /// Its activities belong to none afterwards.
  void removeProgramme(FeatureId id);
  /// With all that belongs to it alone.
  void removeActivity(FeatureId id);
  void removeActivityEffect(FeatureId id);
  void removeActivityFunding(FeatureId id);
  void removeUnitCost(FeatureId id);
  void removeScenario(FeatureId id);
  void removeScenarioActivity(FeatureId id);
  /// With its follow-up list.
  void removeMeeting(FeatureId id);
  void removeFollowUp(FeatureId id);
  void removeMinutes(FeatureId id);
  void removeMinutesLine(FeatureId id);
  void removeAttachment(FeatureId id);
  void removeBeneficiary(FeatureId id);

  /// Rows as another copy of the project has them, by the names of the project file (merge.h). A new row has all its
  /// columns but the id, which is `wanted` where no row has that yet; the id it got is returned.
  [[nodiscard]] FeatureId addRow(const std::string& table, FeatureId wanted, const std::vector<ColumnValue>& row);
  void changeRow(const std::string& table, FeatureId id, const std::vector<ColumnValue>& columns);
  /// With everything that belongs to it alone, as the functions above.
  void removeRow(const std::string& table, FeatureId id);

 private:
  friend class Project;
  struct State;
  explicit Edit(std::unique_ptr<State> state);
  void removeRecordsOf(Level level, FeatureId id);
  void growBy(const std::string& table, const std::vector<ColumnValue>& columns);
  void confirmChanged(FeatureId surveyId, FeatureId rtId, const FigureRow& figures);
  std::unique_ptr<State> m_state;
};

}  // namespace kawasan
