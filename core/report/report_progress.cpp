// T8, the kelurahan before and after the plan, and the follow-up lists.

#include <algorithm>
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/plan/follow_ups.h"
#include "core/plan/plan_effects.h"
#include "core/plan/signed_minutes.h"
#include "core/report/report_parts.h"
#include "core/rules/area_scores.h"
#include "core/rules/ranking.h"

namespace kawasan {

namespace {

// T8

/// Of the list of kecamatan; where that has none, the first three parts of the code of the kelurahan.
std::string kecamatanCodeOf(const Snapshot& snapshot, const AdminArea& kelurahan) {
  for (const AdminArea& each : snapshot.kecamatan) {
    if (!each.code.empty() && each.name == kelurahan.kecamatan) return each.code;
  }
  const bool isWhole = std::ranges::count(kelurahan.code, '.') == 3;
  return isWhole ? kelurahan.code.substr(0, kelurahan.code.rfind('.')) : std::string();
}

/// "660/420 (ba-2020.pdf); 660/511": the minutes that take something off the area, with their files; those signed
/// before the decree that counts, or all others.
ReportCell minutesCell(const Snapshot& snapshot, Level level, FeatureId areaId, bool isBefore) {
  std::vector<std::string> texts;
  for (const Minutes& minutes : snapshot.minutes) {
    const auto lines = snapshot.linesOf(minutes.id);
    const bool isOfArea = std::ranges::any_of(lines, [&](const MinutesLine& line) {
      return line.level == level && line.areaId == areaId && !isMissing(line.hectares);
    });
    if (!isOfArea || countsAgainst(minutes, snapshot.decreeOf(level, areaId)) == isBefore) continue;
    std::vector<std::string> files;
    for (const Attachment& file : snapshot.attachmentsOf(AttachmentOwner::Minutes, minutes.id))
      files.push_back(file.fileName);
    texts.push_back(files.empty() ? minutes.number : minutes.number + " (" + joinText(files, ", ") + ")");
  }
  return textCellOf(joinText(texts, "; "));
}

ReportTable locationProgress(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::Progress;
  table.level = defaultRankingLevel(snapshot);
  const std::vector<Area> areas = areasOf(snapshot, table.level);
  std::set<int> years;
  bool hasBefore = false;
  for (const Area& area : areas) {
    for (const auto& [year, hectares] : reductionsByYear(snapshot, table.level, area.id)) years.insert(year);
    hasBefore = hasBefore || !isMissing(reductionBefore(snapshot, table.level, area.id));
  }
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "city_code", ReportField::CityCode);
  addColumn(table, "kecamatan_code", ReportField::KecamatanCode);
  addColumn(table, "kelurahan_code", ReportField::KelurahanCode);
  addColumn(table, "kecamatan", ReportField::Kecamatan);
  addColumn(table, "kelurahan", ReportField::Kelurahan);
  addColumn(table, "code", ReportField::Code);
  addColumn(table, "name", ReportField::Name);
  addColumn(table, "decree_number", ReportField::DecreeNumber);
  addColumn(table, "decree_ha", ReportField::DecreeHectares, ReportType::Amount, Unit::Hectare);
  for (const int year : years) {
    addColumn(table, "reduced_ha_" + std::to_string(year), ReportField::YearReduced, ReportType::Amount, Unit::Hectare,
              {}, year);
  }
  addColumn(table, "reduced_ha", ReportField::Reduced, ReportType::Amount, Unit::Hectare);
  addColumn(table, "remaining_ha", ReportField::Remaining, ReportType::Amount, Unit::Hectare);
  addColumn(table, "reduced_percent", ReportField::ReducedShare, ReportType::Percent);
  addColumn(table, "minutes", ReportField::MinutesNumbers);
  if (hasBefore) {
    addColumn(table, "before_decree_ha", ReportField::ReducedBefore, ReportType::Amount, Unit::Hectare);
    addColumn(table, "before_decree_minutes", ReportField::MinutesBefore);
  }
  const auto share = [](Micro reduced, Micro decree) {
    const bool isKnown = !isMissing(reduced) && !isMissing(decree) && decree > 0;
    return isKnown ? ReportCell(100 * unitsFromMicro(reduced) / unitsFromMicro(decree)) : ReportCell();
  };
  Micro decreeOfReduced = kMissing;  // the share of the sum is over areas that have a decree
  Micro reducedOfDecree = kMissing;
  KnownSum decreed;
  KnownSum remaining;
  const bool isReducedKnown = hasReductions(snapshot, table.level);
  for (const Area& area : areas) {
    const DecreeArea* decree = snapshot.decreeOf(table.level, area.id);
    const Micro hectares = decree == nullptr ? kMissing : decree->hectares;
    const Micro reduced = signedReduction(snapshot, table.level, area.id);
    const auto byYear = reductionsByYear(snapshot, table.level, area.id);
    std::vector<ReportCell> row{
        countCellOf(table.rows.size() + 1),
        textCellOf(snapshot.info.code),
        kelurahanTextsOf(snapshot, area, [&](const AdminArea& each) { return kecamatanCodeOf(snapshot, each); }),
        kelurahanTextsOf(snapshot, area, [](const AdminArea& each) { return each.code; }),
        kelurahanTextsOf(snapshot, area, [](const AdminArea& each) { return each.kecamatan; }),
        kelurahanTextsOf(snapshot, area, [](const AdminArea& each) { return each.name; }),
        textCellOf(area.code),
        textCellOf(area.name),
        decree == nullptr ? ReportCell() : textCellOf(decree->number),
        amountCellOf(hectares)};
    for (const int year : years) {
      const auto found = byYear.find(year);
      row.push_back(found == byYear.end() ? ReportCell() : amountCellOf(found->second));
    }
    row.push_back(amountCellOf(reduced));
    row.push_back(remainingCellOf(remainingHectares(snapshot, table.level, area.id), isReducedKnown));
    row.push_back(share(reduced, hectares));
    row.push_back(minutesCell(snapshot, table.level, area.id, false));
    if (hasBefore) {
      row.push_back(amountCellOf(reductionBefore(snapshot, table.level, area.id)));
      row.push_back(minutesCell(snapshot, table.level, area.id, true));
    }
    table.rows.push_back(std::move(row));
    table.areaIds.push_back(area.id);
    decreed.add(decreedHectares(snapshot, table.level, area.id));
    remaining.add(remainingPart(snapshot, table.level, area.id));
    if (isMissing(hectares)) continue;
    decreeOfReduced = (isMissing(decreeOfReduced) ? 0 : decreeOfReduced) + hectares;
    if (!isMissing(reduced)) reducedOfDecree = (isMissing(reducedOfDecree) ? 0 : reducedOfDecree) + reduced;
  }
  table.totals = sumsOver(table, 0, table.rows.size());
  table.totals[*table.find(ReportField::ReducedShare)] = share(reducedOfDecree, decreeOfReduced);
  table.totals[*table.find(ReportField::DecreeHectares)] = amountCellOf(decreed);
  table.totals[*table.find(ReportField::Remaining)] = remainingCellOf(remaining, isReducedKnown);
  return table;
}

// Kelurahan

void addResult(std::vector<ReportCell>& row, const AreaScore& area) {
  if (!area.hasFigures()) {
    row.insert(row.end(), 2, ReportCell());
    return;
  }
  row.push_back(totalCellOf(area));
  row.push_back(ClassRange{area.score.classMin, area.score.classMax});
}

ReportTable kelurahanTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::Kelurahan;
  table.level = Level::Kelurahan;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "code", ReportField::Code);
  addColumn(table, "name", ReportField::Name);
  addColumn(table, "kecamatan", ReportField::Kecamatan);
  addColumn(table, "rt_count", ReportField::RtCount, ReportType::Count);
  addColumn(table, "rt_with_figures", ReportField::RtWithFigures, ReportType::Count);
  addColumn(table, "verified_ha", ReportField::VerifiedHectares, ReportType::Amount, Unit::Hectare);
  addColumn(table, "total", ReportField::Total, ReportType::Value);
  addColumn(table, "class", ReportField::Class);
  addColumn(table, "total_after", ReportField::TotalAfter, ReportType::Value);
  addColumn(table, "class_after", ReportField::ClassAfter);
  addColumn(table, "activities_here", ReportField::ActivitiesHere, ReportType::Count);
  addColumn(table, "activities", ReportField::ActivitiesFiled, ReportType::Count);
  addColumn(table, "planned", ReportField::PlannedCost, ReportType::Money);
  addColumn(table, "planned_unknown", ReportField::PlannedUnknown, ReportType::Count);
  addColumn(table, "decree_number", ReportField::DecreeNumber);
  addColumn(table, "decree_ha", ReportField::DecreeHectares, ReportType::Amount, Unit::Hectare);
  addColumn(table, "reduced_ha", ReportField::Reduced, ReportType::Amount, Unit::Hectare);
  addColumn(table, "remaining_ha", ReportField::Remaining, ReportType::Amount, Unit::Hectare);
  struct Works {
    std::size_t activities = 0;
    MoneySum planned;
  };
  std::map<FeatureId, Works> works;  // 0: in none or in several
  std::map<FeatureId, std::size_t> working;
  std::size_t workingAnywhere = 0;
  for (const Activity& activity : snapshot.activities) {
    if (isCancelled(snapshot, activity.id)) continue;
    Works& own = works[kelurahanOf(snapshot, activity)];
    ++own.activities;
    own.planned.add(plannedCost(snapshot, activity));
    std::set<FeatureId> where;
    for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
      if (const Rt* const rt = snapshot.rtById(effect.rtId)) where.insert(rt->kelurahanId);
    }
    for (const FeatureId id : where) ++working[id];
    if (!where.empty()) ++workingAnywhere;
  }
  const FigureTable after = figuresAfterPlan(request);
  const auto addWorks = [&works](std::vector<ReportCell>& row, FeatureId id) {
    const Works& own = works[id];
    row.push_back(countCellOf(own.activities));
    row.push_back(moneyCellOf(own.planned));
    row.push_back(countCellOf(own.planned.unknown));
  };
  const bool isReducedKnown = hasReductions(snapshot, Level::Kelurahan);
  KnownSum verified;
  KnownSum decreed;
  KnownSum remaining;
  for (const Area& area : areasOf(snapshot, Level::Kelurahan)) {
    const AreaScore score = scoreArea(snapshot, request.regulation, request.surveyId, area);
    const AdminArea* kelurahan = snapshot.kelurahanById(area.id);
    const KnownSum hectares = knownSum(score, Parameter::AreaVerified);
    verified.add(hectares);
    decreed.add(decreedHectares(snapshot, Level::Kelurahan, area.id));
    remaining.add(remainingPart(snapshot, Level::Kelurahan, area.id));
    std::vector<ReportCell> row{countCellOf(table.rows.size() + 1),
                                textCellOf(area.code),
                                textCellOf(area.name),
                                kelurahan == nullptr ? ReportCell() : textCellOf(kelurahan->kecamatan),
                                countCellOf(score.rtCount),
                                countCellOf(score.rtWithFigures),
                                amountCellOf(hectares)};
    addResult(row, score);
    AreaScore planned = scoreArea(snapshot, request.regulation, after, area);
    planned.estimates = score.estimates;  // what it is worked out of
    addResult(row, planned);
    row.push_back(countCellOf(working[area.id]));
    addWorks(row, area.id);
    const DecreeArea* const decree = snapshot.decreeOf(Level::Kelurahan, area.id);
    row.push_back(decree == nullptr ? ReportCell() : textCellOf(decree->number));
    row.push_back(decree == nullptr ? ReportCell() : amountCellOf(decree->hectares));
    row.push_back(amountCellOf(signedReduction(snapshot, Level::Kelurahan, area.id)));
    row.push_back(remainingCellOf(remainingHectares(snapshot, Level::Kelurahan, area.id), isReducedKnown));
    table.rows.push_back(std::move(row));
    table.areaIds.push_back(area.id);
  }
  if (works.count(0) != 0) {
    std::vector<ReportCell> row(*table.find(ReportField::ActivitiesFiled));
    row[*table.find(ReportField::Name)] =
        LocalText{"kegiatan di beberapa kelurahan atau tanpa kelurahan", "activities in several kelurahan or in none"};
    addWorks(row, 0);
    row.resize(table.columns.size());
    table.rows.push_back(std::move(row));
    table.areaIds.push_back(0);
  }
  table.totals = sumsOver(table, 0, table.rows.size());
  // A work in several kelurahan counts once.
  table.totals[*table.find(ReportField::ActivitiesHere)] = countCellOf(workingAnywhere);
  // Also of kelurahan none of whose RT has a figure.
  table.totals[*table.find(ReportField::VerifiedHectares)] = amountCellOf(verified);
  table.totals[*table.find(ReportField::DecreeHectares)] = amountCellOf(decreed);
  table.totals[*table.find(ReportField::Remaining)] = remainingCellOf(remaining, isReducedKnown);
  return table;
}

// RTL

ReportCell dueCellOf(const ReportRequest& request, const FollowUp& line) {
  if (!line.due) return {};
  return DueDay{*line.due, request.day && isOverdue(request.snapshot, line, *request.day)};
}

ReportTable followUpTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::FollowUp;
  table.day = request.day;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "meeting", ReportField::MeetingTitle);
  addColumn(table, "meeting_date", ReportField::MeetingDate);
  addColumn(table, "item", ReportField::Item);
  addColumn(table, "output", ReportField::Output);
  addColumn(table, "place", ReportField::LocationName);
  addColumn(table, "responsible", ReportField::Responsible);
  addColumn(table, "due", ReportField::Due);
  addColumn(table, "status", ReportField::StatusName);
  addColumn(table, "status_date", ReportField::StatusDate);
  addColumn(table, "note", ReportField::Remark);
  for (const FollowUp& line : snapshot.followUps) {
    const Meeting* meeting = nullptr;
    for (const Meeting& each : snapshot.meetings) {
      if (each.id == line.meetingId) meeting = &each;
    }
    const auto states = snapshot.followUpStatesOf(line.id);
    const FollowUpState* last = states.empty() ? nullptr : &states.back();
    table.rows.push_back(
        {countCellOf(table.rows.size() + 1), meeting == nullptr ? ReportCell() : textCellOf(meeting->title),
         meeting == nullptr ? ReportCell() : optionalCellOf(meeting->date), textCellOf(line.item),
         textCellOf(line.output), textCellOf(line.place), textCellOf(line.responsible), dueCellOf(request, line),
         last == nullptr ? FollowUpStep::Open : last->step, last == nullptr ? ReportCell() : ReportCell(last->date),
         last == nullptr ? ReportCell() : textCellOf(last->note)});
  }
  table.totals = sumsOver(table, 0, table.rows.size());
  table.signers.assign(snapshot.info.signers.begin(), snapshot.info.signers.end());
  return table;
}

}  // namespace

FigureTable figuresAfterPlan(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  const auto survey = std::ranges::find(snapshot.surveys, request.surveyId, &Survey::id);
  if (survey == snapshot.surveys.end()) return snapshot.figuresOf(request.surveyId);
  Projection projection = projectFigures(snapshot, *survey, EffectBasis::Planned);
  return projection.years.empty() ? snapshot.figuresOf(request.surveyId) : std::move(projection.years.back().figures);
}

ReportTable progressTable(ReportKind kind, const ReportRequest& request) {
  if (kind == ReportKind::Progress) return locationProgress(request);
  return kind == ReportKind::Kelurahan ? kelurahanTable(request) : followUpTable(request);
}

}  // namespace kawasan
