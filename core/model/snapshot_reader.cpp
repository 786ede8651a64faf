#include "core/model/snapshot_reader.h"

#include <algorithm>

#include "core/model/paper_rows.h"
#include "core/model/plan_rows.h"
#include "core/model/snapshot_rows.h"

namespace kawasan {

namespace {

template <typename Rows>
auto readAll(Database& database, const Rows& rows) {
  std::vector<decltype(Rows::read(std::declval<Row&>()))> records;
  for (Row row(database, Rows::kTable, Rows::columns()); row.next();) records.push_back(Rows::read(row));
  std::sort(records.begin(), records.end(), [&rows](const auto& a, const auto& b) { return rows(a, b); });
  return records;
}

/// Figures in the order of the RT, so that tables and columns agree.
void readFigures(Database& database, Snapshot& snapshot) {
  struct Entry {
    FeatureId surveyId;
    std::size_t rt;  // its place in the snapshot
    FigureRow figures;
  };
  std::vector<Entry> entries;
  for (Row row(database, "rt_figures", "survey_id, rt_id, " + parameterColumns()); row.next();) {
    const FeatureId surveyId = row.integer();
    const auto rt = snapshot.indexOfRt(row.integer());
    const FigureRow figures = row.figures();
    if (rt) entries.push_back({surveyId, *rt, figures});
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.surveyId == b.surveyId ? a.rt < b.rt : a.surveyId < b.surveyId;
  });
  const Snapshot& known = snapshot;
  for (auto first = entries.begin(); first != entries.end();) {
    const auto last = std::find_if(first, entries.end(), [&](const Entry& e) { return e.surveyId != first->surveyId; });
    auto table = std::make_shared<FigureTable>();
    table->reserve(static_cast<std::size_t>(last - first));
    for (auto entry = first; entry != last; ++entry) table->append(known.rts[entry->rt].id, entry->figures);
    snapshot.figures.emplace(first->surveyId, std::move(table));
    first = last;
  }
}

void readRecords(Database& database, Snapshot& snapshot) {
  readState(database, snapshot);
  snapshot.kecamatan = readAll(database, KecamatanRows{});
  snapshot.kelurahan = readAll(database, KelurahanRows{});
  snapshot.kawasan = readAll(database, KawasanRows{});
  snapshot.rts = readAll(database, RtRows(snapshot.kelurahan));
  snapshot.buildIndex();
  snapshot.zones = readAll(database, ZoneRows{});
  snapshot.references = readAll(database, ReferenceRows{});
  snapshot.surveys = readAll(database, SurveyRows{});
  readFigures(database, snapshot);
  snapshot.filed = readAll(database, FiledRows{});
  snapshot.figureNotes = readAll(database, FigureNoteRows{});
  snapshot.rtSurveys = readAll(database, RtSurveyRows{});
  snapshot.photos = readAll(database, PhotoRows{});
  snapshot.considerations = readAll(database, ConsiderationRows{});
  snapshot.legality = readAll(database, LegalityRows{});
  snapshot.decreeAreas = readAll(database, DecreeRows{});
  snapshot.choices = readAll(database, ChoiceRows{});
  snapshot.approvals = readAll(database, ApprovalRows{});
  snapshot.hectaresNotes = readAll(database, HectaresNoteRows{});
  snapshot.overlapDecisions = readAll(database, OverlapDecisionRows{});
  snapshot.basemaps = readAll(database, BasemapRows{});
  snapshot.planDocuments = readAll(database, PlanDocumentRows{});
  snapshot.programmes = readAll(database, ProgrammeRows{});
  snapshot.activities = readAll(database, ActivityRows{});
  snapshot.effects = readAll(database, EffectRows{});
  snapshot.funding = readAll(database, FundingRows{});
  snapshot.safeguards = readAll(database, SafeguardRows{});
  snapshot.activityStates = readAll(database, ActivityStateRows{});
  snapshot.unitCosts = readAll(database, UnitCostRows{});
  snapshot.scenarios = readAll(database, ScenarioRows{});
  snapshot.scenarioActivities = readAll(database, ScenarioActivityRows{});
  snapshot.meetings = readAll(database, MeetingRows{});
  snapshot.followUps = readAll(database, FollowUpRows{});
  snapshot.followUpStates = readAll(database, FollowUpStateRows{});
  snapshot.minutes = readAll(database, MinutesRows{});
  snapshot.minutesLines = readAll(database, MinutesLineRows{});
  snapshot.attachments = readAll(database, AttachmentRows{});
  snapshot.beneficiaries = readAll(database, BeneficiaryRows{});
  snapshot.profiles = readAll(database, ProfileRows{});
  snapshot.problems = readAll(database, ProblemRows{});
}

}  // namespace

Result<SharedSnapshot> readSnapshot(Database& database) {
  auto snapshot = std::make_shared<Snapshot>();
  try {
    readRecords(database, *snapshot);
  } catch (const DamagedValue& damage) {
    return fail(ErrorCode::ProjectDamaged, {{"path", database.path()}, {"reason", "broken-value"}}, damage.reason);
  }
  return SharedSnapshot(std::move(snapshot));
}

}  // namespace kawasan
