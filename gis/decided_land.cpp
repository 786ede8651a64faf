#include "gis/decided_land.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include "gis/area_overlay.h"
#include "gis/area_report.h"
#include "gis/edit_ops.h"

namespace kawasan {

namespace {

/// Below this, in square metres, two outlines count as touching.
constexpr double kLandTouching = 1;

/// Only of those kawasan that a decision names.
std::vector<DrawnOverlap> decidedOverlaps(const Snapshot& snapshot) {
  std::vector<const MultiPolygon*> shapes(snapshot.kawasan.size(), nullptr);
  bool hasDecisions = false;
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    const FeatureId id = snapshot.kawasan[i].id;
    const bool isNamed = std::ranges::any_of(snapshot.overlapDecisions, [id](const OverlapDecision& decision) {
      return decision.level == Level::Kawasan && (decision.firstId == id || decision.secondId == id);
    });
    if (isNamed) shapes[i] = snapshot.kawasan[i].geometry.get();
    hasDecisions = hasDecisions || isNamed;
  }
  if (!hasDecisions) return {};
  auto shared = sharedLand(snapshot, AreaOverlay(shapes), {});
  return shared ? std::move(*shared) : std::vector<DrawnOverlap>();
}

/// What a kawasan has of a shape.
struct Holding {
  FeatureId kawasanId = 0;
  const MultiPolygon* land = nullptr;
  double area = 0;  // square metres
};

/// The most first.
std::vector<Holding> holdingsIn(const Snapshot& snapshot, const DecidedLand& land, const MultiPolygon& shape,
                                double least) {
  std::vector<Holding> holdings;
  for (std::size_t i = 0; i < land.shapes.size(); ++i) {
    const double area = land.shapes[i] ? overlapArea(shape, *land.shapes[i]) : 0;
    if (area > least) holdings.push_back({snapshot.kawasan[i].id, land.shapes[i].get(), area});
  }
  // To the square metre: what covers the shape alike stays in the order of the kawasan.
  std::ranges::stable_sort(holdings, std::ranges::greater{},
                           [](const Holding& holding) { return std::llround(holding.area); });
  return holdings;
}

/// Whether neither of two kawasan has what they share in a shape that counts in `ownId`.
bool isOpenBetween(const DecidedLand& land, FeatureId one, FeatureId other, FeatureId ownId) {
  return (one != ownId && other != ownId) || !land.countsInBoth(one, other);
}

}  // namespace

bool DecidedLand::countsInBoth(FeatureId one, FeatureId other) const {
  const std::pair<FeatureId, FeatureId> wanted = std::minmax(one, other);
  return std::ranges::find(inBoth, wanted) != inBoth.end();
}

std::vector<const MultiPolygon*> DecidedLand::pointers() const {
  std::vector<const MultiPolygon*> all;
  for (const SharedPolygons& shape : shapes) all.push_back(shape.get());
  return all;
}

DecidedLand decidedLand(const Snapshot& snapshot) {
  DecidedLand land;
  std::map<FeatureId, std::vector<const MultiPolygon*>> given;  // by whom, to whom
  for (const DrawnOverlap& overlap : decidedOverlaps(snapshot)) {
    if (overlap.share == OverlapShare::Both) land.inBoth.emplace_back(std::minmax(overlap.firstId, overlap.secondId));
    if (const auto handover = overlap.handover())
      given[handover->loserId].push_back(snapshot.kawasanById(handover->ownerId)->geometry.get());
  }
  for (const Kawasan& kawasan : snapshot.kawasan) {
    land.shapes.push_back(kawasan.geometry);
    const auto others = given.find(kawasan.id);
    if (others == given.end()) continue;
    auto rest = without(*kawasan.geometry, others->second);
    if (!rest) continue;  // a shape that cannot be cut stays whole; its own finding tells why
    land.shapes.back() = rest->polygons.empty() ? nullptr : std::make_shared<const MultiPolygon>(std::move(*rest));
  }
  return land;
}

std::vector<FeatureId> kawasanHolding(const Snapshot& snapshot, const DecidedLand& land, const MultiPolygon& shape,
                                      FeatureId ownId) {
  const double half = planeArea(shape) / 2;
  const std::vector<Holding> holdings = holdingsIn(snapshot, land, shape, kLandTouching);
  if (holdings.empty() || holdings.front().area <= half) return {};
  const auto othersWithClaim = [&](const Holding& holding) {
    std::vector<Holding> others;
    const auto within = intersectionOf(shape, *holding.land);
    for (const Holding& other : holdings) {
      const bool isOther = other.kawasanId != holding.kawasanId;
      if (isOther && isOpenBetween(land, holding.kawasanId, other.kawasanId, ownId == holding.kawasanId ? ownId : 0) &&
          within && overlapArea(*within, *other.land) > kLandTouching)
        others.push_back(other);
    }
    return others;
  };
  const auto isSure = [&](const Holding& holding, const std::vector<Holding>& others) {
    if (others.empty()) return holding.area > half;
    std::vector<const MultiPolygon*> claimed;
    for (const Holding& other : others) claimed.push_back(other.land);
    const auto within = intersectionOf(shape, *holding.land);
    return within && AreaOverlay(claimed).beyondAll(*within).area > half;
  };
  const auto own = std::ranges::find(holdings, ownId, &Holding::kawasanId);
  if (own != holdings.end() && isSure(*own, othersWithClaim(*own))) return {ownId};
  const std::vector<Holding> others = othersWithClaim(holdings.front());
  std::vector<FeatureId> ids{holdings.front().kawasanId};
  if (isSure(holdings.front(), others)) return ids;
  for (const Holding& other : others) ids.push_back(other.kawasanId);
  return ids;
}

std::vector<FeatureId> kawasanSharing(const Snapshot& snapshot, const DecidedLand& land, const MultiPolygon& shape,
                                      FeatureId ownId, double least) {
  const std::vector<Holding> holdings = holdingsIn(snapshot, land, shape, least);
  std::vector<FeatureId> ids;
  for (const Holding& holding : holdings) {
    const auto within = intersectionOf(shape, *holding.land);
    const bool isShared = within && std::ranges::any_of(holdings, [&](const Holding& other) {
                            return other.kawasanId != holding.kawasanId &&
                                   isOpenBetween(land, holding.kawasanId, other.kawasanId, ownId) &&
                                   overlapArea(*within, *other.land) > least;
                          });
    if (isShared) ids.push_back(holding.kawasanId);
  }
  return ids;
}

}  // namespace kawasan
