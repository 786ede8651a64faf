#include "ui/models/place_proposal.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/plan/catalogue.h"
#include "core/plan/place_shares.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(kawasan::PlaceProposal)
};

constexpr Micro kLengthStep = kMicroPerUnit / 10;    // 0.1 m
constexpr Micro kAreaStep = kMicroPerUnit / 10'000;  // of a hectare: 1 m2

Micro rounded(double units, Micro step) {
  const auto exact = microFromDouble(units);
  if (!exact) return kMissing;
  return static_cast<Micro>(divideHalfUp(*exact, step)) * step;
}

std::vector<LineString> linesOf(const Geometry& place) {
  if (const auto* line = std::get_if<LineString>(&place)) return {*line};
  if (const auto* multi = std::get_if<MultiLineString>(&place)) return multi->lines;
  return {};
}

std::optional<MultiPolygon> areaOf(const Geometry& place) {
  if (const auto* polygon = std::get_if<Polygon>(&place)) return MultiPolygon{{*polygon}};
  if (const auto* polygons = std::get_if<MultiPolygon>(&place)) return *polygons;
  return std::nullopt;
}

std::optional<double> metresOf(const Session& session, const Geometry& place) {
  std::optional<double> sum;
  for (const LineString& line : linesOf(place)) {
    const auto metres = session.metresOf(line);
    if (!metres) return std::nullopt;
    sum = sum.value_or(0) + *metres;
  }
  return sum;
}

std::optional<double> hectaresOf(const Session& session, const Geometry& place) {
  const auto area = areaOf(place);
  return area ? session.hectaresOf(*area) : std::nullopt;
}

/// "m", "m2", "ha" of a unit as people write it.
std::string plainUnit(std::string_view unit) {
  const std::string text = lowered(trimmed(unit));
  if (text == "m" || text == "m'" || text == "meter" || text == "metre" || text == "m1") return "m";
  if (text == "m2" || text == "m²" || text == "meter persegi") return "m2";
  if (text == "ha" || text == "hektare" || text == "hektar" || text == "hectare") return "ha";
  return {};
}

}  // namespace

std::optional<PlaceKind> kindOf(const Geometry& place) {
  if (std::holds_alternative<Point>(place)) return PlaceKind::Point;
  if (!linesOf(place).empty()) return PlaceKind::Line;
  if (areaOf(place)) return PlaceKind::Area;
  return std::nullopt;
}

PlaceKind usualKind(const Work* work) {
  if (work == nullptr || work->contractUnits.empty() || work->contractUnits.front() == "m") return PlaceKind::Line;
  return work->family == "building" || work->contractUnits.front() != "unit" ? PlaceKind::Area : PlaceKind::Point;
}

QString describePlace(const Session& session, const Geometry& place) {
  const auto kind = kindOf(place);
  if (!kind) return Words::tr("not drawn");
  switch (*kind) {
    case PlaceKind::Point:
      return Words::tr("a point");
    case PlaceKind::Line: {
      const auto metres = metresOf(session, place);
      return metres ? Words::tr("a line, %1 m").arg(formatNumber(*metres, 1, currentLanguage())) : Words::tr("a line");
    }
    case PlaceKind::Area:
      break;
  }
  const auto hectares = hectaresOf(session, place);
  return hectares ? Words::tr("an area, %1 ha").arg(formatNumber(*hectares, 4, currentLanguage()))
                  : Words::tr("an area");
}

namespace {

std::vector<Point> cornersOf(const Geometry& place) {
  std::vector<Point> corners;
  if (const auto* point = std::get_if<Point>(&place)) corners.push_back(*point);
  for (const LineString& line : linesOf(place)) corners.insert(corners.end(), line.begin(), line.end());
  if (const auto area = areaOf(place)) {
    for (const Polygon& polygon : area->polygons) {
      for (const Ring& ring : polygon.rings) corners.insert(corners.end(), ring.begin(), ring.end());
    }
  }
  return corners;
}

FeatureId kelurahanAround(const Snapshot& snapshot, const Geometry& place) {
  const std::vector<Point> corners = cornersOf(place);
  if (corners.empty()) return 0;
  for (const AdminArea& kelurahan : snapshot.kelurahan) {
    if (!kelurahan.geometry) continue;
    const auto isInside = [&](const Point& corner) { return contains(*kelurahan.geometry, corner); };
    if (std::ranges::all_of(corners, isInside)) return kelurahan.id;
  }
  return 0;
}

}  // namespace

PlaceProposal::PlaceProposal(const Session& session, const Geometry& place)
    : m_snapshot(session.snapshot()), m_metres(metresOf(session, place)), m_hectares(hectaresOf(session, place)) {
  for (const PlaceShare& share : placeShares(place, m_snapshot)) m_parts.push_back({share.rtId, share.share});
  if (m_parts.empty()) m_around = kelurahanAround(m_snapshot, place);
}

std::vector<FeatureId> PlaceProposal::rts() const {
  std::vector<FeatureId> ids;
  for (const Part& part : m_parts) ids.push_back(part.rtId);
  return ids;
}

Micro PlaceProposal::volumeIn(std::string_view unit) const {
  const std::string plain = plainUnit(unit);
  if (plain == "m" && m_metres) return rounded(*m_metres, kLengthStep);
  if (plain == "ha" && m_hectares) return rounded(*m_hectares, kAreaStep);
  if (plain == "m2" && m_hectares) return rounded(*m_hectares * kSquareMetresPerHectare, kMicroPerUnit);
  return kMissing;
}

std::string PlaceProposal::unitFor(const Work* work) const {
  const std::vector<std::string> usual =
      work == nullptr ? std::vector<std::string>{m_metres ? "m" : "m2"} : work->contractUnits;
  const auto fits = std::ranges::find_if(usual, [this](const std::string& unit) { return !isMissing(volumeIn(unit)); });
  return fits == usual.end() ? std::string() : *fits;
}

std::map<FeatureId, Micro> PlaceProposal::volumesIn(Unit unit) const {
  const bool isLength = unit == Unit::Metre && m_metres;
  const bool isArea = unit == Unit::Hectare && m_hectares;
  std::map<FeatureId, Micro> volumes;
  if (!isLength && !isArea) return volumes;
  const double whole = isLength ? *m_metres : *m_hectares;
  for (const Part& part : m_parts) {
    const Micro volume = rounded(whole * part.share, isLength ? kLengthStep : kAreaStep);
    if (!isMissing(volume) && volume > 0) volumes.emplace(part.rtId, volume);
  }
  return volumes;
}

FeatureId PlaceProposal::common(FeatureId Rt::*member) const {
  FeatureId id = 0;
  for (const Part& part : m_parts) {
    const Rt* const rt = m_snapshot.rtById(part.rtId);
    if (rt == nullptr || rt->*member == 0 || (id != 0 && rt->*member != id)) return 0;
    id = rt->*member;
  }
  return id;
}

FeatureId PlaceProposal::kawasan() const {
  return common(&Rt::kawasanId);
}

FeatureId PlaceProposal::kelurahan() const {
  return m_parts.empty() ? m_around : common(&Rt::kelurahanId);
}

}  // namespace kawasan
