#include "core/plan/zero_years.h"

#include <utility>

#include "core/rules/known_sum.h"

namespace kawasan {

namespace {

constexpr std::string_view kZeroStates[] = {"from_opening", "in_year", "not_reached", "open"};

struct Tally {
  std::size_t areas = 0;
  std::size_t slum = 0;
  std::size_t open = 0;
  Micro hectares = 0;
  std::size_t unknown = 0;  // of slum
  std::vector<HectarePart> left;
  std::vector<FeatureId> openIds;

  void add(FeatureId id, LimitSide side, const KnownSum& verified) {
    ++areas;
    if (side == LimitSide::Open) {
      ++open;
      openIds.push_back(id);
    }
    if (side != LimitSide::Slum) return;
    ++slum;
    left.push_back({id, verified.amount});
    if (!isMissing(verified.amount)) hectares += verified.amount;
    if (verified.missing > 0 || isMissing(verified.amount)) ++unknown;
  }
  [[nodiscard]] bool isZero() const { return areas > 0 && slum == 0 && open == 0; }
};

/// What was reached before counts only as long as it stays so.
void renew(ZeroYear& zero, Tally& tally, int year, ZeroState reached) {
  const bool wasZero = zero.state == ZeroState::FromOpening || zero.state == ZeroState::InYear;
  if (!tally.isZero()) {
    zero.state = tally.slum > 0 ? ZeroState::NotReached : ZeroState::Open;
    zero.year = 0;
  } else if (!wasZero) {
    zero.state = reached;
    zero.year = year;
  }
  zero.slumAreas = tally.slum;
  zero.openAreas = tally.open;
  zero.slum = tally.hectares;
  zero.slumUnknown = tally.unknown;
  zero.left = std::move(tally.left);
  zero.open = std::move(tally.openIds);
  zero.steps.push_back({year, tally.areas, tally.slum, tally.open, tally.hectares, tally.unknown});
}

}  // namespace

LimitSide limitSideOf(const AreaScore& area, int limit) {
  if (!area.hasFigures()) return LimitSide::Open;
  if (area.score.totalMin >= limit) return LimitSide::Slum;
  return area.score.totalMax < limit ? LimitSide::Below : LimitSide::Open;
}

std::string_view keyOf(ZeroState state) {
  return kZeroStates[static_cast<std::size_t>(state)];
}

ZeroYears::ZeroYears(const Snapshot& snapshot, Level areaLevel, int limit) : m_limit(limit) {
  if (areaLevel != Level::Rt) {
    for (const Area& area : areasOf(snapshot, areaLevel)) m_areas.push_back({area.id, area.name, {}});
  }
  const std::size_t city = m_areas.size();
  m_areas.push_back({0, snapshot.info.city, {}});
  m_areaOfRt.assign(snapshot.rts.size(), city);
  if (areaLevel == Level::Rt) return;
  std::size_t place = 0;
  for (const Area& area : areasOf(snapshot, areaLevel)) {
    for (const std::size_t rt : area.rts) m_areaOfRt[rt] = place;
    ++place;
  }
}

/// Of the first state there is none yet.
ZeroYear* ZeroYears::find(std::size_t area, Level level) {
  for (ZeroYear& each : m_areas[area].levels) {
    if (each.level == level) return &each;
  }
  return nullptr;
}

void ZeroYears::add(int year, Level level, const std::vector<AreaScore>& opening, const std::vector<AreaScore>& now) {
  const std::size_t city = m_areas.size() - 1;
  std::vector<Tally> tallies(m_areas.size());
  for (std::size_t i = 0; i < now.size(); ++i) {
    const LimitSide side = limitSideOf(now[i], m_limit);
    const KnownSum verified = knownSum(opening[i], Parameter::AreaVerified);
    const std::size_t area = level == Level::Rt ? m_areaOfRt[i] : i;
    tallies[city].add(now[i].areaId, side, verified);
    if (area != city) tallies[area].add(now[i].areaId, side, verified);
  }
  for (std::size_t i = 0; i < m_areas.size(); ++i) {
    if (ZeroYear* const known = find(i, level)) {
      renew(*known, tallies[i], year, ZeroState::InYear);
    } else {
      ZeroYear first;
      first.level = level;
      renew(first, tallies[i], year, ZeroState::FromOpening);
      m_areas[i].levels.push_back(first);
    }
  }
}

}  // namespace kawasan
