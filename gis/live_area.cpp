#include "gis/live_area.h"

#include <algorithm>
#include <utility>

#include "core/geom/overlap_area.h"
#include "gis/validity.h"

namespace kawasan {

namespace {

constexpr double kNoOverlap = 1e-6;  // square metres; less is rounding

}  // namespace

InsideMeter::InsideMeter(const std::vector<const MultiPolygon*>& rts,
                         const std::vector<const MultiPolygon*>& neighbours)
    : m_rts(measured(rts)), m_neighbours(measured(neighbours)) {}

std::vector<InsideMeter::Measured> InsideMeter::measured(const std::vector<const MultiPolygon*>& shapes) {
  std::vector<Measured> all(shapes.size());
  for (std::size_t i = 0; i < shapes.size(); ++i) {
    if (shapes[i] == nullptr) continue;
    Measured& one = all[i];
    if (invalidityOf(*shapes[i])) {
      one.repaired = repaired(*shapes[i]).polygons;
    } else {
      one.shape = shapes[i];
    }
    one.bounds = boundsOf(one.polygons());
    one.area = planeArea(one.polygons());
  }
  return all;
}

InsideReport InsideMeter::insideOf(const MultiPolygon& drawn) const {
  InsideReport report;
  report.shares.assign(m_rts.size(), 0);
  const OverlapMeter meter(invalidityOf(drawn) ? repaired(drawn).polygons : drawn);
  for (std::size_t i = 0; i < m_rts.size(); ++i) {
    const Measured& rt = m_rts[i];
    if (!(rt.area > 0) || !rt.bounds.intersects(meter.bounds())) continue;
    report.shares[i] = std::min(1.0, meter.areaSharedWith(rt.polygons()) / rt.area);
  }
  sortByShare(report);
  for (const Measured& neighbour : m_neighbours) {
    if (!neighbour.bounds.intersects(meter.bounds())) continue;
    const double area = meter.areaSharedWith(neighbour.polygons());
    if (area > kNoOverlap) report.overlap += area;
  }
  return report;
}

InsideReport InsideMeter::insideOf(const InsideReport& before, const std::vector<SweptPiece>& swept) const {
  InsideReport report;
  report.shares = before.shares;
  report.overlap = before.overlap;
  for (const SweptPiece& piece : swept) {
    const OverlapMeter meter(piece.shape);
    for (std::size_t i = 0; i < m_rts.size(); ++i) {
      const Measured& rt = m_rts[i];
      if (!(rt.area > 0) || !rt.bounds.intersects(meter.bounds())) continue;
      report.shares[i] += piece.sign * meter.areaSharedWith(rt.polygons()) / rt.area;
    }
    for (const Measured& neighbour : m_neighbours) {
      if (neighbour.bounds.intersects(meter.bounds()))
        report.overlap += piece.sign * meter.areaSharedWith(neighbour.polygons());
    }
  }
  for (double& share : report.shares) share = std::clamp(share, 0.0, 1.0);
  if (report.overlap < kNoOverlap) report.overlap = 0;
  sortByShare(report);
  return report;
}

void InsideMeter::sortByShare(InsideReport& report) {
  for (std::size_t i = 0; i < report.shares.size(); ++i) {
    if (report.shares[i] >= kWholeShare) {
      report.whole.push_back(i);
    } else if (report.shares[i] > kPartShare) {
      report.partly.push_back(i);
    }
  }
}

InsideReport insideOf(const MultiPolygon& drawn, const std::vector<const MultiPolygon*>& rts,
                      const std::vector<const MultiPolygon*>& neighbours) {
  const Box bounds = boundsOf(drawn);
  const auto near = [&bounds](std::vector<const MultiPolygon*> shapes) {
    for (const MultiPolygon*& shape : shapes) {
      if (shape != nullptr && !boundsOf(*shape).intersects(bounds)) shape = nullptr;
    }
    return shapes;
  };
  return InsideMeter(near(rts), near(neighbours)).insideOf(drawn);
}

}  // namespace kawasan
