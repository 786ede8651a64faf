#include <algorithm>
#include <unordered_set>

#include "core/model/paper_rows.h"
#include "core/model/plan_rows.h"
#include "core/model/snapshot_reader.h"
#include "core/model/snapshot_rows.h"

namespace kawasan {

namespace {

const std::set<FeatureId>& staleOf(const StaleRows& stale, std::string_view table) {
  static const std::set<FeatureId> none;
  const auto found = stale.tables.find(table);
  return found == stale.tables.end() ? none : found->second;
}

/// What the file holds now of these rows, in snapshot order.
template <typename Rows>
auto readThese(Database& database, const Rows& rows, const std::set<FeatureId>& fids) {
  std::vector<decltype(Rows::read(std::declval<Row&>()))> records;
  Row row(database, Rows::kTable, Rows::columns(), "WHERE fid = ?");
  for (const FeatureId fid : fids) {
    row.restart({fid});
    if (row.next()) records.push_back(Rows::read(row));
  }
  std::sort(records.begin(), records.end(), [&rows](const auto& a, const auto& b) { return rows(a, b); });
  return records;
}

/// `old` is in order as a whole: each new record finds its place by halving, the stretches between are copied.
template <typename Record, typename Rows>
std::vector<Record> mergedList(const std::vector<Record>& old, const std::set<FeatureId>& gone,
                               std::vector<Record> fresh, const Rows& rows) {
  std::vector<Record> merged;
  merged.reserve(old.size() + fresh.size());
  auto from = old.begin();
  const auto copyUntil = [&](auto to) {
    for (; from != to; ++from) {
      if (!gone.contains(from->id)) merged.push_back(*from);
    }
  };
  for (Record& record : fresh) {
    copyUntil(std::lower_bound(from, old.end(), record, [&rows](const auto& a, const auto& b) { return rows(a, b); }));
    merged.push_back(std::move(record));
  }
  copyUntil(old.end());
  return merged;
}

/// Puts what the file holds now of the stale rows into `list`; does not touch it when there are none.
template <typename List, typename Rows>
void renewList(Database& database, List& list, const StaleRows& stale, const Rows& rows) {
  const std::set<FeatureId>& fids = staleOf(stale, Rows::kTable);
  if (fids.empty()) return;
  auto fresh = readThese(database, rows, fids);
  const decltype(fresh)& old = std::as_const(list);
  list = mergedList(old, fids, std::move(fresh), rows);
}

/// Whether the RT that are in both lists stand in another order.
bool isReordered(const Snapshot& before, const Snapshot& after) {
  auto old = before.rts.begin();
  for (const Rt& rt : after.rts) {
    if (!before.indexOfRt(rt.id)) continue;
    while (!after.indexOfRt(old->id)) ++old;
    if (old->id != rt.id) return true;
    ++old;
  }
  return false;
}

/// The RT in the order of their kelurahan, and the look-ups by id.
void renewRts(Database& database, Snapshot& next, const StaleRows& stale) {
  const bool kelurahanChanged = !staleOf(stale, KelurahanRows::kTable).empty();
  const RtRows rows(std::as_const(next).kelurahan);
  const auto inOrder = [&rows](const Rt& a, const Rt& b) { return rows(a, b); };
  const SharedList<Rt>& rts = next.rts;
  if (kelurahanChanged && !std::is_sorted(rts.begin(), rts.end(), inOrder)) {
    std::vector<Rt> sorted = rts.list();
    std::sort(sorted.begin(), sorted.end(), inOrder);
    next.rts = std::move(sorted);
  }
  renewList(database, next.rts, stale, rows);
}

template <typename Record>
bool haveSameIds(const SharedList<Record>& a, const SharedList<Record>& b) {
  return a.isSharedWith(b) || std::equal(a.begin(), a.end(), b.begin(), b.end(),
                                         [](const Record& x, const Record& y) { return x.id == y.id; });
}

struct StaleFigures {
  std::vector<std::pair<std::size_t, FigureRow>> present;  // by place of the RT, ascending
  std::unordered_set<FeatureId> absent;                    // RT without a row now
};

std::unordered_map<FeatureId, StaleFigures> readStaleFigures(Database& database, const Snapshot& next,
                                                             const StaleRows& stale) {
  std::unordered_map<FeatureId, StaleFigures> surveys;
  Row row(database, "rt_figures", parameterColumns(), "WHERE survey_id = ? AND rt_id = ?");
  for (const auto& [surveyId, rtId] : stale.figures) {
    StaleFigures& figures = surveys[surveyId];
    const auto place = next.indexOfRt(rtId);
    row.restart({surveyId, rtId});
    if (row.next() && place) {
      figures.present.emplace_back(*place, row.figures());
    } else {
      figures.absent.insert(rtId);
    }
  }
  for (auto& [surveyId, figures] : surveys) {
    std::sort(figures.present.begin(), figures.present.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
  }
  return surveys;
}

/// The table of a survey with these rows put in, replaced or taken out, in the order of the RT.
std::shared_ptr<const FigureTable> renewedTable(const Snapshot& next, const FigureTable& old,
                                                const StaleFigures& figures) {
  const auto hasRow = [&old](FeatureId rtId) { return old.indexOfRt(rtId).has_value(); };
  const bool sameRts = std::all_of(figures.present.begin(), figures.present.end(),
                                   [&](const auto& row) { return hasRow(next.rts[row.first].id); }) &&
                       std::none_of(figures.absent.begin(), figures.absent.end(), hasRow);
  if (sameRts) {
    auto table = std::make_shared<FigureTable>(old);
    for (const auto& [place, row] : figures.present) table->set(*old.indexOfRt(next.rts[place].id), row);
    return table;
  }
  auto table = std::make_shared<FigureTable>();
  table->reserve(old.size() + figures.present.size());
  auto fresh = figures.present.begin();
  for (std::size_t place = 0; place < next.rts.size(); ++place) {
    const FeatureId rtId = next.rts[place].id;
    if (fresh != figures.present.end() && fresh->first == place) {
      table->append(rtId, fresh->second);
      ++fresh;
    } else if (const auto row = old.indexOfRt(rtId); row && !figures.absent.contains(rtId)) {
      table->append(rtId, old.row(*row));
    }
  }
  return table;
}

std::shared_ptr<const FigureTable> reorderedTable(const Snapshot& next, const FigureTable& old) {
  auto table = std::make_shared<FigureTable>();
  table->reserve(old.size());
  for (const Rt& rt : next.rts) {
    if (const auto row = old.indexOfRt(rt.id)) table->append(rt.id, old.row(*row));
  }
  return table;
}

void renewFigures(Database& database, Snapshot& next, const StaleRows& stale, bool reordered) {
  const Snapshot& known = next;
  if (reordered) {
    for (auto& [surveyId, table] : next.figures) table = reorderedTable(known, *table);
  }
  for (const auto& [surveyId, figures] : readStaleFigures(database, known, stale)) {
    auto table = renewedTable(known, known.figuresOf(surveyId), figures);
    if (table->size() == 0) {
      next.figures.erase(surveyId);
    } else {
      next.figures[surveyId] = std::move(table);
    }
  }
}

void renewRecords(Database& database, const Snapshot& previous, Snapshot& next, const StaleRows& stale) {
  readState(database, next);
  renewList(database, next.kecamatan, stale, KecamatanRows{});
  renewList(database, next.kelurahan, stale, KelurahanRows{});
  renewList(database, next.kawasan, stale, KawasanRows{});
  renewRts(database, next, stale);
  const Snapshot& known = next;
  const bool sameRts = haveSameIds(previous.rts, known.rts);
  if (!sameRts || !haveSameIds(previous.kelurahan, known.kelurahan) || !haveSameIds(previous.kawasan, known.kawasan)) {
    next.buildIndex();
  }
  renewFigures(database, next, stale, !sameRts && isReordered(previous, known));
  renewList(database, next.zones, stale, ZoneRows{});
  renewList(database, next.references, stale, ReferenceRows{});
  renewList(database, next.surveys, stale, SurveyRows{});
  renewList(database, next.filed, stale, FiledRows{});
  renewList(database, next.figureNotes, stale, FigureNoteRows{});
  renewList(database, next.rtSurveys, stale, RtSurveyRows{});
  renewList(database, next.photos, stale, PhotoRows{});
  renewList(database, next.considerations, stale, ConsiderationRows{});
  renewList(database, next.legality, stale, LegalityRows{});
  renewList(database, next.decreeAreas, stale, DecreeRows{});
  renewList(database, next.choices, stale, ChoiceRows{});
  renewList(database, next.approvals, stale, ApprovalRows{});
  renewList(database, next.hectaresNotes, stale, HectaresNoteRows{});
  renewList(database, next.overlapDecisions, stale, OverlapDecisionRows{});
  renewList(database, next.basemaps, stale, BasemapRows{});
  renewList(database, next.planDocuments, stale, PlanDocumentRows{});
  renewList(database, next.programmes, stale, ProgrammeRows{});
  renewList(database, next.activities, stale, ActivityRows{});
  renewList(database, next.effects, stale, EffectRows{});
  renewList(database, next.funding, stale, FundingRows{});
  renewList(database, next.safeguards, stale, SafeguardRows{});
  renewList(database, next.activityStates, stale, ActivityStateRows{});
  renewList(database, next.unitCosts, stale, UnitCostRows{});
  renewList(database, next.scenarios, stale, ScenarioRows{});
  renewList(database, next.scenarioActivities, stale, ScenarioActivityRows{});
  renewList(database, next.meetings, stale, MeetingRows{});
  renewList(database, next.followUps, stale, FollowUpRows{});
  renewList(database, next.followUpStates, stale, FollowUpStateRows{});
  renewList(database, next.minutes, stale, MinutesRows{});
  renewList(database, next.minutesLines, stale, MinutesLineRows{});
  renewList(database, next.attachments, stale, AttachmentRows{});
  renewList(database, next.beneficiaries, stale, BeneficiaryRows{});
  renewList(database, next.profiles, stale, ProfileRows{});
  renewList(database, next.problems, stale, ProblemRows{});
}

}  // namespace

Result<SharedSnapshot> renewSnapshot(Database& database, const Snapshot& previous, const StaleRows& stale) {
  auto snapshot = std::make_shared<Snapshot>(previous);
  try {
    renewRecords(database, previous, *snapshot, stale);
  } catch (const DamagedValue& damage) {
    return fail(ErrorCode::ProjectDamaged, {{"path", database.path()}, {"reason", "broken-value"}}, damage.reason);
  }
  return SharedSnapshot(std::move(snapshot));
}

}  // namespace kawasan
