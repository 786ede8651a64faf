#include "gis/vector_io.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "gis/crs.h"
#include "gis/transform.h"
#include "gis/validity.h"

namespace kawasan {

namespace {

/// How far a shape may lie outside the project system's area of use, in degrees. A UTM zone is 6 degrees wide; half a
/// zone further the scale is off by 0.3 %, which the ellipsoidal hectares do not feel.
constexpr double kMarginDegrees = 3;

/// What one layer needs on its way into the project.
struct Way {
  Transform toProject;
  Transform toLonLat;
};

Result<Way> wayOf(const std::string& path, const ForeignLayer& layer, const ToProjectOptions& options) {
  std::string crs = layer.crs;
  // A local system (an engineering drawing) is as good as none.
  if (crs.empty() || !describeCrs(crs)) crs = options.assumeCrs;
  if (crs.empty()) return fail(ErrorCode::InputNoCrs, {{"path", path}}, layer.crs.substr(0, 200));
  KAWASAN_ASSIGN(Transform toProject, Transform::make(crs, options.targetCrs));
  KAWASAN_ASSIGN(Transform toLonLat, Transform::make(crs, "EPSG:4326"));
  return Way{std::move(toProject), std::move(toLonLat)};
}

bool isOutside(const MultiPolygon& polygons, const Way& way, const Box& areaOfUse) {
  const Box box = boundsOf(polygons);
  std::vector<Point> probe{{box.minX, box.minY}, {box.maxX, box.maxY}};
  if (way.toLonLat.apply(probe) > 0) return true;
  return countOutside(probe, areaOfUse, kMarginDegrees) > 0;
}

std::vector<std::pair<std::string, std::string>> attributesOf(const ForeignLayer& layer,
                                                              const ForeignFeature& feature) {
  std::vector<std::pair<std::string, std::string>> attributes;
  for (std::size_t i = 0; i < layer.fields.size(); ++i) attributes.emplace_back(layer.fields[i], feature.values[i]);
  for (const auto& extra : feature.extras) {
    const bool isKnown = std::any_of(attributes.begin(), attributes.end(),
                                     [&extra](const auto& known) { return known.first == extra.first; });
    if (!isKnown) attributes.push_back(extra);
  }
  return attributes;
}

/// Why a feature gives no area at all, before its coordinates are looked at; empty when it has polygons.
std::string problemOf(const ForeignGeometry& geometry) {
  if (geometry.isNull) return "null-geometry";
  if (geometry.isBroken) return "unreadable";
  if (!geometry.polygons.polygons.empty()) return {};
  return geometry.lines.lines.empty() && geometry.points.empty() ? "empty" : "not-a-polygon";
}

class Importer {
 public:
  Importer(const ForeignLayer& layer, const Way& way, const Box& areaOfUse, ForeignAreas& out)
      : m_layer(layer), m_way(way), m_areaOfUse(areaOfUse), m_out(out) {}

  void take(const ForeignFeature& feature) {
    const ForeignGeometry& geometry = feature.geometry;
    if (const std::string problem = problemOf(geometry); !problem.empty()) return report(feature, problem);
    if (!geometry.lines.lines.empty() || !geometry.points.empty()) report(feature, "other-parts");
    if (isOutside(geometry.polygons, m_way, m_areaOfUse)) return report(feature, "outside-crs");

    ForeignArea area{m_layer.name, attributesOf(m_layer, feature), geometry.polygons, feature.number, {}};
    if (!m_way.toProject.apply(area.geometry)) return report(feature, "outside-crs");
    Repair repair = repaired(area.geometry);
    area.repaired = std::move(repair.reason);
    area.geometry = snapToGrid(repair.polygons);
    if (area.geometry.polygons.empty()) return report(feature, "empty");
    m_out.areas.push_back(std::move(area));
  }

 private:
  void report(const ForeignFeature& feature, const std::string& reason) {
    m_out.problems.push_back({m_layer.name, feature.number, reason});
  }

  const ForeignLayer& m_layer;
  const Way& m_way;
  const Box& m_areaOfUse;
  ForeignAreas& m_out;
};

/// What there is instead of polygons: the kinds that occur.
std::string kindsOf(const std::vector<ForeignLayer>& layers) {
  bool lines = false;
  bool points = false;
  for (const ForeignLayer& layer : layers) {
    for (const ForeignFeature& feature : layer.features) {
      lines = lines || !feature.geometry.lines.lines.empty();
      points = points || !feature.geometry.points.empty();
    }
  }
  if (lines && points) return "lines, points";
  return lines ? "lines" : points ? "points" : "nothing";
}

}  // namespace

Result<std::vector<ForeignLayer>> readVectors(const std::string& path, const ForeignOptions& options,
                                              const std::stop_token& stop) {
  ForeignOptions watched = options;
  bool isHandedOver = false;
  if (options.takePlaces) {
    watched.takePlaces = [&](const ForeignLayer& layer, std::vector<Point> places) {
      isHandedOver = isHandedOver || !places.empty();
      options.takePlaces(layer, std::move(places));
    };
  }
  KAWASAN_ASSIGN(ForeignContent content, readForeign(path, ForeignKind::Vectors, watched, stop));
  const bool hasFeatures =
      isHandedOver || std::any_of(content.layers.begin(), content.layers.end(), [](const ForeignLayer& layer) {
        return !layer.features.empty() || !layer.places.empty();
      });
  if (!hasFeatures) return fail(ErrorCode::InputNoFeatures, {{"path", path}});
  return std::move(content.layers);
}

Result<ForeignAreas> toProject(const std::string& path, const std::vector<ForeignLayer>& layers,
                               const ToProjectOptions& options, const std::stop_token& stop) {
  KAWASAN_ASSIGN(const CrsInfo target, describeCrs(options.targetCrs));
  ForeignAreas result;
  result.file = std::filesystem::path(path).filename().string();
  std::map<std::string, Way> ways;  // a KMZ may have hundreds of layers of one system
  for (const ForeignLayer& layer : layers) {
    if (layer.features.empty()) continue;
    auto way = ways.find(layer.crs);
    if (way == ways.end()) {
      KAWASAN_ASSIGN(Way made, wayOf(path, layer, options));
      way = ways.emplace(layer.crs, std::move(made)).first;
    }
    Importer importer(layer, way->second, target.areaOfUse, result);
    for (const ForeignFeature& feature : layer.features) {
      if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
      importer.take(feature);
    }
  }
  if (!result.areas.empty()) return result;
  const bool isOutside = std::any_of(result.problems.begin(), result.problems.end(),
                                     [](const ForeignProblem& problem) { return problem.reason == "outside-crs"; });
  if (isOutside) return fail(ErrorCode::InputOutsideCrs, {{"path", path}, {"crs", options.targetCrs}});
  return fail(ErrorCode::InputNoPolygons, {{"path", path}, {"found", kindsOf(layers)}});
}

}  // namespace kawasan
