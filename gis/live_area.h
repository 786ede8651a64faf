#pragma once

// Figures beside the pointer while an area is being drawn: which RTs it takes in and how far it runs over its
// neighbours. In the plane of the project (metres). The hectares shown are those of AreaMeter (gis/geodesic.h).

#include <cstddef>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan {

struct InsideReport {
  std::vector<std::size_t> whole;   // RTs inside with at least kWholeShare of their area, ascending
  std::vector<std::size_t> partly;  // others inside with more than kPartShare, ascending
  std::vector<double> shares;       // of every RT of the list: 0..1 of its area
  double overlap = 0;               // square metres shared with neighbours; a place under two neighbours counts twice
};

inline constexpr double kWholeShare = 0.99;
inline constexpr double kPartShare = 0.01;

/// A piece that a shape wins (1) or loses (-1).
struct SweptPiece {
  MultiPolygon shape;
  double sign = 1;
};

/// For one drag: the RTs and neighbours are repaired and measured once. They outlive the object; null ones have nothing
/// inside. Any number of threads may ask.
class InsideMeter {
 public:
  InsideMeter(const std::vector<const MultiPolygon*>& rts, const std::vector<const MultiPolygon*>& neighbours);

  /// About a millisecond for a ring of 200 corners over 1,000 RTs. A drawn shape that crosses itself counts as
  /// repaired.
  [[nodiscard]] InsideReport insideOf(const MultiPolygon& drawn) const;
  /// Of a shape that differs by these pieces from one whose report is `before`: only what the pieces touch is measured.
  [[nodiscard]] InsideReport insideOf(const InsideReport& before, const std::vector<SweptPiece>& swept) const;

 private:
  struct Measured {
    const MultiPolygon* shape = nullptr;  // null when it needed repair; then `repaired` holds it
    MultiPolygon repaired;
    Box bounds;
    double area = 0;
    [[nodiscard]] const MultiPolygon& polygons() const { return shape == nullptr ? repaired : *shape; }
  };
  static std::vector<Measured> measured(const std::vector<const MultiPolygon*>& shapes);
  static void sortByShare(InsideReport& report);

  std::vector<Measured> m_rts;
  std::vector<Measured> m_neighbours;
};

/// The same for a single question; prepares only what lies near the drawn shape.
[[nodiscard]] InsideReport insideOf(const MultiPolygon& drawn, const std::vector<const MultiPolygon*>& rts,
                                    const std::vector<const MultiPolygon*>& neighbours);

}  // namespace kawasan
