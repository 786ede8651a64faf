#include "gis/map_figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "core/geom/area_locator.h"
#include "core/geom/overlap_area.h"
#include "core/geom/packed_tree.h"
#include "gis/area_overlay.h"
#include "gis/crs.h"
#include "gis/foreign_geometry.h"
#include "gis/geodesic.h"
#include "gis/road_reach.h"
#include "gis/transform.h"
#include "gis/validity.h"
#include "gis/vector_io.h"

namespace kawasan {

namespace {

constexpr std::array<std::string_view, kMapSourceCount> kKeys{"buildings", "roads", "drains", "flood", "fire-roads"};
constexpr double kFireReach = 100;      // metres on the ground from a road that a fire engine passes
constexpr double kFireTolerance = 0.1;  // metres: what is farther by less may pass

/// The RT that have a polygon, and how the plane of the project stretches the ground there. A projection of a project
/// keeps angles, so one factor serves all directions: lengths take its root. Hectares on the ellipsoid take their time,
/// so they are measured where they are asked for.
class Ground {
 public:
  static Result<Ground> of(const Snapshot& snapshot) {
    KAWASAN_ASSIGN(AreaMeter meter, AreaMeter::make(snapshot.info.crs));
    Ground ground(std::move(meter));
    for (const Rt& rt : snapshot.rts) {
      const double plane = rt.geometry ? planeHectares(*rt.geometry) : 0;
      ground.m_shapes.push_back(plane > 0 ? rt.geometry.get() : nullptr);
      ground.m_planeHectares.push_back(plane);
    }
    return ground;
  }

  /// One an RT of the snapshot; null without a polygon.
  [[nodiscard]] const std::vector<const MultiPolygon*>& shapes() const { return m_shapes; }
  /// Ellipsoidal; of an RT that has a polygon.
  [[nodiscard]] double hectares(std::size_t rt) const { return m_meter.hectares(*m_shapes[rt]); }
  /// Of areas.
  [[nodiscard]] double perPlane(std::size_t rt) const {
    const double stretch = hectares(rt) / m_planeHectares[rt];
    return stretch > 0 ? stretch : 1;
  }
  /// For sure not above `hectares`, and soon known: within a few kilometres the plane stretches evenly.
  [[nodiscard]] double leastHectares(std::size_t rt) const {
    constexpr double kEven = 10'000;  // metres; the stretch differs by a thousandth at most
    constexpr double kSure = 0.99;
    const Box box = boundsOf(*m_shapes[rt]);
    if (box.width() > kEven || box.height() > kEven) return 0;
    const MultiPolygon corners{{Polygon{{{{box.minX, box.minY},
                                          {box.maxX, box.minY},
                                          {box.maxX, box.maxY},
                                          {box.minX, box.maxY},
                                          {box.minX, box.minY}}}}}};
    const double least = m_meter.hectares(corners) / planeHectares(corners) * m_planeHectares[rt] * kSure;
    return least > 0 ? least : 0;
  }

 private:
  explicit Ground(AreaMeter meter) : m_meter(std::move(meter)) {}

  AreaMeter m_meter;
  std::vector<const MultiPolygon*> m_shapes;
  std::vector<double> m_planeHectares;
};

/// Adds up what the shapes of a layer put into each RT. `index` of the RT; it must outlive this.
class FigureCollector {
 public:
  FigureCollector(const Ground& ground, const AreaLocator& index, MapSource source, std::string layer)
      : m_index(index), m_amounts(ground.shapes().size()) {
    m_figures.source = source;
    m_figures.layer = std::move(layer);
  }

  void take(const ForeignGeometry& geometry, const Transform& toProject) {
    if (geometry.isNull || geometry.isBroken || !takeParts(geometry, toProject)) ++m_figures.unusable;
  }
  /// Buildings of which only the places were read.
  void takePlaces(const std::vector<Point>& places, const Transform& toProject) {
    constexpr std::size_t kAtOnce = 65'536;
    for (std::size_t from = 0; from < places.size(); from += kAtOnce) {
      const auto first = places.begin() + static_cast<std::ptrdiff_t>(from);
      m_block.assign(first, first + static_cast<std::ptrdiff_t>(std::min(kAtOnce, places.size() - from)));
      toProject.apply(m_block);
      findAreas();
      for (std::size_t i = 0; i < m_block.size(); ++i) {
        if (isFinite(m_block[i])) {
          count(m_block[i], m_areas[i]);
        } else {
          ++m_figures.unusable;
        }
      }
    }
  }
  [[nodiscard]] const Box& extent() const { return m_extent; }
  [[nodiscard]] MapFigures& figures() { return m_figures; }
  [[nodiscard]] std::vector<double> finish(const Ground& ground) {
    if (m_figures.source == MapSource::Flood) shareFlood(ground);
    if (m_figures.source == MapSource::FireRoads) reachByRoad(ground);
    return std::move(m_amounts);
  }

 private:
  bool takeParts(const ForeignGeometry& geometry, const Transform& toProject) {
    switch (m_figures.source) {
      case MapSource::Buildings:
        return takeBuildings(geometry, toProject);
      case MapSource::Roads:
      case MapSource::Drains:
        return takeLines(geometry, toProject, [&](LineString line) { m_index.addLengths(line, m_amounts); });
      case MapSource::Flood:
        return takeFlood(geometry, toProject);
      case MapSource::FireRoads:
        return takeLines(geometry, toProject, [&](LineString line) { m_roads.push_back(std::move(line)); });
    }
    return false;
  }

  /// A polygon is one building however many parts it has; points are one each.
  bool takeBuildings(const ForeignGeometry& geometry, const Transform& toProject) {
    std::vector<Point> places = placesOf(geometry);
    if (places.empty() || toProject.apply(places) > 0) return false;
    for (const Point& place : places) count(place, m_index.areaAt(place));
    return true;
  }

  /// The area around each place of the block, asked by as many threads as have something to do.
  void findAreas() {
    constexpr std::size_t kWorthAThread = 8192;
    const std::size_t threads = std::clamp<std::size_t>(
        std::min<std::size_t>(m_block.size() / kWorthAThread, std::thread::hardware_concurrency()), 1, 8);
    m_areas.assign(m_block.size(), std::nullopt);
    const auto find = [&](std::size_t part) {
      const std::size_t end = m_block.size() * (part + 1) / threads;
      for (std::size_t i = m_block.size() * part / threads; i < end; ++i) m_areas[i] = m_index.areaAt(m_block[i]);
    };
    std::vector<std::jthread> others;
    for (std::size_t part = 1; part < threads; ++part) others.emplace_back(find, part);
    find(0);
  }

  void count(Point building, std::optional<std::size_t> area) {
    ++m_figures.read;
    m_extent.extend(building);
    if (area) {
      ++m_amounts[*area];
    } else {
      ++m_figures.outside;
    }
  }

  template <typename Use>
  bool takeLines(const ForeignGeometry& geometry, const Transform& toProject, Use use) {
    bool isUsed = false;
    for (const LineString& source : geometry.lines.lines) {
      LineString line = source;
      if (toProject.apply(std::span<Point>(line)) > 0) continue;
      for (const Point& place : line) m_extent.extend(place);
      use(std::move(line));
      isUsed = true;
    }
    if (isUsed) ++m_figures.read;
    return isUsed;
  }

  bool takeFlood(const ForeignGeometry& geometry, const Transform& toProject) {
    MultiPolygon polygons = geometry.polygons;
    if (polygons.polygons.empty() || !toProject.apply(polygons)) return false;
    m_extent.extend(boundsOf(polygons));
    m_flood.push_back(repaired(polygons).polygons);
    ++m_figures.read;
    return true;
  }

  /// 1 for an RT that is reached as a whole, else 0.
  void reachByRoad(const Ground& ground) {
    const RoadReach roads(m_roads);
    for (std::size_t rt = 0; rt < ground.shapes().size(); ++rt) {
      if (ground.shapes()[rt] == nullptr) continue;
      const double planePerGround = 1 / std::sqrt(ground.perPlane(rt));
      m_amounts[rt] = roads.reachesAll(*ground.shapes()[rt], kFireReach * planePerGround, kFireTolerance) ? 1 : 0;
    }
  }

  void shareFlood(const Ground& ground) {
    std::vector<const MultiPolygon*> parts;
    for (const MultiPolygon& part : m_flood) parts.push_back(&part);
    const MultiPolygon whole = unionOf(parts);
    std::vector<Box> boxes;
    for (const Polygon& polygon : whole.polygons) boxes.push_back(boundsOf(polygon));
    const PackedTree tree(boxes);
    for (std::size_t rt = 0; rt < ground.shapes().size(); ++rt) {
      if (ground.shapes()[rt] == nullptr) continue;
      const OverlapMeter meter(*ground.shapes()[rt]);
      tree.query(meter.bounds(), [&](std::size_t polygon) {
        m_amounts[rt] += meter.areaSharedWith({{whole.polygons[polygon]}}) / kSquareMetresPerHectare;
      });
    }
  }

  const AreaLocator& m_index;
  MapFigures m_figures;  // without proposals
  std::vector<double> m_amounts;
  std::vector<MultiPolygon> m_flood;
  std::vector<LineString> m_roads;
  std::vector<Point> m_block;                       // of places that are looked at together
  std::vector<std::optional<std::size_t>> m_areas;  // around each of them
  Box m_extent;
};

/// Places on their way from the thread that reads them to the one that counts them.
class PlaceQueue {
 public:
  struct Places {
    std::string layer;
    std::string crs;
    std::vector<Point> places;
  };

  void put(const ForeignLayer& layer, std::vector<Point> places) {
    {
      const std::scoped_lock lock(m_mutex);
      if (m_waiting.empty() || m_waiting.back().layer != layer.name || m_waiting.back().crs != layer.crs) {
        m_waiting.push_back({layer.name, layer.crs, std::move(places)});
      } else {
        std::vector<Point>& last = m_waiting.back().places;
        last.insert(last.end(), places.begin(), places.end());
      }
    }
    m_changed.notify_one();
  }
  void close() {
    {
      const std::scoped_lock lock(m_mutex);
      m_isClosed = true;
    }
    m_changed.notify_one();
  }
  /// Waits for them; nothing once the queue is closed and empty.
  std::optional<Places> next() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
    if (m_waiting.empty()) return std::nullopt;
    Places first = std::move(m_waiting.front());
    m_waiting.pop_front();
    return first;
  }

 private:
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<Places> m_waiting;
  bool m_isClosed = false;
};

/// Amounts are stored in millionths; measured hectares and metres are meant to a hundredth of a square metre and to a
/// centimetre.
Micro rounded(double amount, double steps) {
  return microFromDouble(std::round(amount * steps) / steps).value_or(kMissing);
}

class Proposer {
 public:
  Proposer(const Snapshot& snapshot, const Survey* survey, const Regulation& regulation, const Ground& ground,
           MapFigures& figures)
      : m_snapshot(snapshot),
        m_survey(survey),
        m_limit(static_cast<double>(regulation.ruleOf(snapshot.info.cityClass).densityLimit)),
        m_ground(ground),
        m_figures(figures) {}

  /// `extent`: of all shapes that were read.
  void propose(const std::vector<double>& amounts, const Box& extent) {
    for (std::size_t rt = 0; rt < amounts.size(); ++rt) {
      if (m_ground.shapes()[rt] == nullptr) {
        ++m_figures.rtWithout;
      } else if (!(amounts[rt] > 0) && !boundsOf(*m_ground.shapes()[rt]).grown(kFireReach).intersects(extent)) {
        ++m_figures.rtBeyond;
      } else {
        proposeFor(rt, amounts[rt]);
        if (isBare(amounts[rt])) ++m_figures.rtBare;
      }
    }
  }

 private:
  /// Where it does not flood a map of floods has nothing; of the others nothing may as well mean that the file was not
  /// made for that place.
  [[nodiscard]] bool isBare(double amount) const {
    const MapSource source = m_figures.source;
    const bool isOfWhatThereIs =
        source == MapSource::Buildings || source == MapSource::Roads || source == MapSource::Drains;
    return isOfWhatThereIs && !(amount > 0);
  }

  void proposeFor(std::size_t rt, double amount) {
    switch (m_figures.source) {
      case MapSource::Buildings:
        add(rt, Parameter::Buildings, rounded(amount, 1), false, isBare(amount));
        add(rt, Parameter::BuildingDensity, denseHectares(rt, amount), false, isBare(amount));
        break;
      case MapSource::Roads:
        addIdeal(rt, Parameter::RoadIdeal, Parameter::RoadCoverage,
                 rounded(amount * std::sqrt(m_ground.perPlane(rt)), 100), isBare(amount));
        break;
      case MapSource::Drains:
        addIdeal(rt, Parameter::DrainIdeal, Parameter::DrainageAbsence,
                 rounded(amount * std::sqrt(m_ground.perPlane(rt)), 100), isBare(amount));
        break;
      case MapSource::Flood:
        add(rt, Parameter::DrainageInundation, rounded(amount * m_ground.perPlane(rt), 1e6));
        break;
      case MapSource::FireRoads:
        add(rt, Parameter::FireInfrastructure, amount > 0 ? 0 : entered(rt, Parameter::Buildings));
        break;
    }
  }

  /// By the verified hectares where they were entered, as the score will do it, else by the drawn ones.
  [[nodiscard]] Micro denseHectares(std::size_t rt, double buildings) const {
    const Micro verified = entered(rt, Parameter::AreaVerified);
    if (isMissing(verified) && buildings <= m_limit * m_ground.leastHectares(rt)) return 0;
    const double hectares = isMissing(verified) ? m_ground.hectares(rt) : unitsFromMicro(verified);
    if (!(hectares > 0)) return kMissing;
    return buildings > m_limit * hectares ? rounded(hectares, 1e6) : 0;
  }

  [[nodiscard]] Micro entered(std::size_t rt, Parameter parameter) const {
    if (m_survey == nullptr) return kMissing;
    const FigureTable& table = m_snapshot.figuresOf(m_survey->id);
    const auto row = table.indexOfRt(m_snapshot.rts[rt].id);
    return row ? table.column(parameter)[*row] : kMissing;
  }

  void add(std::size_t rt, Parameter parameter, Micro proposed, bool isPart = false, bool isBare = false) {
    if (isMissing(proposed)) return;
    m_figures.proposals.push_back(
        {m_snapshot.rts[rt].id, parameter, proposed, entered(rt, parameter), isPart, kMissing, isBare});
  }

  /// The ideal length is what exists and what is missing of it (criteria 2).
  void addIdeal(std::size_t rt, Parameter ideal, Parameter absent, Micro existing, bool isBare) {
    const Micro missing = entered(rt, absent);
    const bool isKnown = !isMissing(missing) && missing >= 0;
    if (isMissing(existing)) return;
    add(rt, ideal, isKnown ? existing + missing : existing, !isKnown, isBare);
    if (isKnown) m_figures.proposals.back().absent = missing;
  }

  const Snapshot& m_snapshot;
  const Survey* m_survey;
  double m_limit;
  const Ground& m_ground;
  MapFigures& m_figures;
};

/// From shapes and places, as they come, to proposals; layer by layer.
class Counting {
 public:
  Counting(const Snapshot& snapshot, const Ground& ground, MapSource source, std::string path)
      : m_snapshot(snapshot), m_ground(ground), m_index(ground.shapes()), m_source(source), m_path(std::move(path)) {}

  Result<void> takePlaces(const std::string& layer, const std::string& crs, const std::vector<Point>& places) {
    KAWASAN_TRY(find(crs));
    collectorOf(layer).takePlaces(places, m_way->toProject);
    return {};
  }
  Result<void> takeLayers(const std::vector<ForeignLayer>& layers, const std::stop_token& stop) {
    for (const ForeignLayer& layer : layers) {
      if (layer.features.empty() && layer.places.empty()) continue;
      KAWASAN_TRY(takePlaces(layer.name, layer.crs, layer.places));
      FigureCollector& collector = collectorOf(layer.name);
      for (const ForeignFeature& feature : layer.features) {
        if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
        collector.take(feature.geometry, m_way->toProject);
      }
    }
    return {};
  }
  MapFigures finish(const Survey* survey, const Regulation& regulation) {
    if (m_layers.empty()) collectorOf({});
    std::vector<FigureCollector*> usable;
    for (FigureCollector& layer : m_layers) {
      if (layer.figures().read > 0) usable.push_back(&layer);
    }
    if (usable.size() > 1) return toChoose(usable);
    FigureCollector& counted = usable.empty() ? m_layers.front() : *usable.front();
    const std::vector<double> amounts = counted.finish(m_ground);
    MapFigures& figures = counted.figures();
    if (usable.empty()) {
      for (std::size_t i = 1; i < m_layers.size(); ++i) figures.unusable += m_layers[i].figures().unusable;
    }
    if (usable.empty() || m_layers.size() == 1) figures.layer.clear();
    Proposer(m_snapshot, survey, regulation, m_ground, figures).propose(amounts, counted.extent());
    return std::move(figures);
  }

 private:
  struct Way {
    std::string crs;
    Transform toProject;
  };

  FigureCollector& collectorOf(const std::string& layer) {
    for (FigureCollector& known : m_layers) {
      if (known.figures().layer == layer) return known;
    }
    return m_layers.emplace_back(m_ground, m_index, m_source, layer);
  }
  [[nodiscard]] MapFigures toChoose(const std::vector<FigureCollector*>& usable) const {
    MapFigures figures;
    figures.source = m_source;
    for (FigureCollector* const layer : usable) figures.layers.push_back(layer->figures().layer);
    return figures;
  }
  /// The way into the project for shapes in that system.
  Result<void> find(const std::string& crs) {
    if (m_way && m_way->crs == crs) return {};
    if (crs.empty()) return fail(ErrorCode::InputNoCrs, {{"path", m_path}});
    KAWASAN_ASSIGN(Transform toProject, Transform::make(crs, m_snapshot.info.crs));
    m_way.emplace(Way{crs, std::move(toProject)});
    return {};
  }

  const Snapshot& m_snapshot;
  const Ground& m_ground;
  AreaLocator m_index;
  MapSource m_source;
  std::string m_path;
  std::deque<FigureCollector> m_layers;  // in the order of the file
  std::optional<Way> m_way;
};

}  // namespace

std::string_view keyOf(MapSource source) {
  return kKeys[static_cast<std::size_t>(source)];
}

std::optional<MapSource> mapSourceOf(std::string_view key) {
  const auto found = std::find(kKeys.begin(), kKeys.end(), key);
  if (found == kKeys.end()) return std::nullopt;
  return static_cast<MapSource>(found - kKeys.begin());
}

ForeignDetail detailOf(MapSource source) {
  return source == MapSource::Buildings ? ForeignDetail::Places : ForeignDetail::Shapes;
}

Result<MapFigures> figuresFromMap(const Snapshot& snapshot, const Survey* survey, const Regulation& regulation,
                                  MapSource source, const std::string& path, const std::vector<ForeignLayer>& layers,
                                  const std::stop_token& stop) {
  KAWASAN_ASSIGN(const Ground ground, Ground::of(snapshot));
  Counting counting(snapshot, ground, source, path);
  KAWASAN_TRY(counting.takeLayers(layers, stop));
  return counting.finish(survey, regulation);
}

Result<MapFigures> figuresFromFile(const Snapshot& snapshot, const Survey* survey, const Regulation& regulation,
                                   MapSource source, const std::string& path, ForeignOptions reading,
                                   const std::stop_token& stop) {
  PlaceQueue queue;
  reading.detail = detailOf(source);
  reading.takePlaces = [&queue](const ForeignLayer& layer, std::vector<Point> places) {
    queue.put(layer, std::move(places));
  };
  std::stop_source unwanted;
  const std::stop_callback stopped(stop, [&unwanted] { unwanted.request_stop(); });
  Result<std::vector<ForeignLayer>> layers = fail(ErrorCode::Cancelled);
  std::jthread reader([&] {
    layers = readVectors(path, reading, unwanted.get_token());
    queue.close();
  });
  const auto count = [&]() -> Result<MapFigures> {
    KAWASAN_ASSIGN(const Ground ground, Ground::of(snapshot));
    Counting counting(snapshot, ground, source, path);
    while (const auto waiting = queue.next())
      KAWASAN_TRY(counting.takePlaces(waiting->layer, waiting->crs, waiting->places));
    reader.join();
    if (!layers) return fail(layers.error());
    KAWASAN_TRY(counting.takeLayers(*layers, stop));
    MapFigures found = counting.finish(survey, regulation);
    if (!reading.layer.empty()) found.layer = reading.layer;
    return found;
  };
  auto figures = count();
  if (!figures) unwanted.request_stop();
  return figures;
}

std::vector<std::pair<FeatureId, FigureRow>> rowsWith(const Snapshot& snapshot, const Survey& survey,
                                                      const std::vector<MapProposal>& taken) {
  const FigureTable& table = snapshot.figuresOf(survey.id);
  std::vector<std::pair<FeatureId, FigureRow>> rows;
  for (const MapProposal& proposal : taken) {
    if (rows.empty() || rows.back().first != proposal.rtId) {
      const auto row = table.indexOfRt(proposal.rtId);
      rows.emplace_back(proposal.rtId, row ? table.row(*row) : FigureRow{});
    }
    rows.back().second[proposal.parameter] = proposal.proposed;
  }
  return rows;
}

std::vector<std::pair<FeatureId, FigureRow>> filledByMap(const Snapshot& snapshot, const Survey& survey,
                                                         const MapFigures& figures) {
  std::vector<MapProposal> open;
  std::copy_if(figures.proposals.begin(), figures.proposals.end(), std::back_inserter(open), isTakenByItself);
  return rowsWith(snapshot, survey, open);
}

}  // namespace kawasan
