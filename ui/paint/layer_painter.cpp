#include "ui/paint/layer_painter.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>
#include <vector>

#include "ui/paint/style.h"

namespace kawasan {

namespace {

bool isVisible(const SceneArea& area, const Box& extent) {
  return area.shape && boundsOf(*area.shape).intersects(extent);
}

/// What a view shows of a layer. The paths (mm) are made once and serve casing, fill and outline.
struct LayerInView {
  const SceneLayer* layer = nullptr;
  std::vector<const SceneArea*> areas;
  std::vector<QPainterPath> paths;
  double factor = 1;  // of its outlines
};

bool isAdministrative(const SceneLayer& layer) {
  return layer.kind == LayerKind::Kelurahan || layer.kind == LayerKind::Kecamatan;
}

/// A slum area is drawn last, its decree line below it, boundaries of administration below both.
std::vector<const LayerInView*> byLoudness(const std::vector<LayerInView>& shown) {
  std::vector<const LayerInView*> layers;
  for (const LayerInView& layer : shown) layers.push_back(&layer);
  std::ranges::stable_sort(layers, {}, [](const LayerInView* layer) { return layer->layer->kind; });
  return layers;
}

using Place = std::pair<qint64, qint64>;  // hundredths of a millimetre
using Edge = std::pair<Place, Place>;

Edge edgeOf(QPointF a, QPointF b) {
  const auto place = [](QPointF p) { return Place{std::llround(p.x() * 100), std::llround(p.y() * 100)}; };
  const Place from = place(a);
  const Place to = place(b);
  return from < to ? Edge{from, to} : Edge{to, from};
}

/// From this size on paper (mm) an area carries its full outline; smaller ones get a thinner line, so that a map of a
/// whole city shows fills and not a tangle of outlines.
constexpr double kFullOutlineMm = 16;
constexpr double kThinnest = 0.18;
constexpr double kReferenceFactor = 1.4;  // somebody took it in to see it, at any scale

/// How much thinner the outlines of a layer are at this scale: by the middle size of its visible parts.
double outlineFactor(const std::vector<const SceneArea*>& areas, const ViewState& view) {
  std::vector<double> sizes;
  for (const SceneArea* area : areas) {
    for (const Polygon& part : area->shape->polygons) {
      const Box box = boundsOf(part);
      sizes.push_back(std::sqrt(box.width() * box.height()) / view.metresPerMm);
    }
  }
  if (sizes.empty()) return 1;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return std::clamp(*middle / kFullOutlineMm, kThinnest, 1.0);
}

/// How far a line or a hatch may reach beyond its area, in mm.
constexpr double kReachMm = 3;

LayerInView layerInView(const SceneLayer& layer, const ViewState& view, double tolerance, const std::stop_token& stop,
                        const std::optional<Box>& within) {
  LayerInView shown{&layer, {}, {}};
  for (const SceneArea& area : layer.areas) {
    if (isVisible(area, view.extent())) shown.areas.push_back(&area);
  }
  shown.factor = layer.kind == LayerKind::Reference ? kReferenceFactor : outlineFactor(shown.areas, view);
  // Dashes of administration run on along borders that several areas share, so all of those are needed.
  if (within && !isAdministrative(layer))
    std::erase_if(shown.areas, [&](const SceneArea* area) { return !isVisible(*area, *within); });
  for (const SceneArea* area : shown.areas) {
    if (stop.stop_requested()) break;
    shown.paths.push_back(pathInView(*area->shape, view, tolerance));
  }
  return shown;
}

/// The lines of a layer: a path for each area, or for boundaries of administration one with each shared edge once.
struct LayerLines {
  LayerKind kind = LayerKind::Reference;
  double factor = 1;
  const std::vector<QPainterPath>* paths = nullptr;
  std::vector<QPainterPath> shared;
};

std::vector<LayerLines> linesOf(const std::vector<LayerInView>& shown) {
  std::vector<LayerLines> lines;
  for (const LayerInView* layer : byLoudness(shown)) {
    LayerLines& added = lines.emplace_back();
    added.kind = layer->layer->kind;
    if (isAdministrative(*layer->layer)) {
      added.shared.push_back(sharedOutlines(layer->paths));
    } else {
      added.factor = layer->factor;
      added.paths = &layer->paths;
    }
  }
  return lines;
}

template <typename Stroke>
bool strokeAll(const std::vector<LayerLines>& lines, const std::stop_token& stop, const Stroke& stroke) {
  for (const LayerLines& layer : lines) {
    for (const QPainterPath& path : layer.paths == nullptr ? layer.shared : *layer.paths) {
      if (stop.stop_requested()) return false;
      stroke(path, layer.kind, layer.factor);
    }
  }
  return !stop.stop_requested();
}

}  // namespace

QPainterPath sharedOutlines(const std::vector<QPainterPath>& outlines) {
  QPainterPath path;
  std::set<Edge> drawn;
  for (const QPainterPath& outline : outlines) {
    for (const QPolygonF& ring : outline.toSubpathPolygons()) {
      bool isJoined = false;
      for (qsizetype i = 1; i < ring.size(); ++i) {
        const bool isNew = drawn.insert(edgeOf(ring[i - 1], ring[i])).second;
        if (isNew && !isJoined) path.moveTo(ring[i - 1]);
        if (isNew) path.lineTo(ring[i]);
        isJoined = isNew;
      }
    }
  }
  return path;
}

bool paintLayers(Canvas& canvas, const MapScene& scene, const ViewState& view, double lineScale, double tolerance,
                 const std::stop_token& stop, const std::optional<Box>& within) {
  QPainter& painter = canvas.painter();
  const auto reach = within ? std::optional(within->grown(kReachMm * view.metresPerMm)) : std::nullopt;
  std::vector<LayerInView> shown;
  for (const SceneLayer& layer : scene.layers) shown.push_back(layerInView(layer, view, tolerance, stop, reach));
  if (stop.stop_requested()) return false;
  const std::vector<LayerLines> lines = linesOf(shown);
  const auto strokeCasings = [&](bool ofRt) {
    return strokeAll(lines, stop, [&](const QPainterPath& path, LayerKind kind, double factor) {
      if ((kind == LayerKind::Rt) == ofRt) strokeCasing(painter, path, kind, lineScale * factor);
    });
  };
  if (!strokeCasings(false)) return false;
  for (const LayerInView& layer : shown) {
    for (std::size_t i = 0; i < layer.areas.size(); ++i) {
      if (stop.stop_requested()) return false;
      if (const auto fill = fillOf(*layer.areas[i], layer.layer->fill)) {
        fillShape(painter, layer.paths[i], *fill, layer.layer->fillOpacity);
      }
    }
  }
  if (!strokeCasings(true)) return false;  // an RT lies beside another and on the fill of its area
  return strokeAll(lines, stop, [&](const QPainterPath& path, LayerKind kind, double factor) {
    strokeOutline(painter, path, kind, lineScale * factor);
  });
}

}  // namespace kawasan
