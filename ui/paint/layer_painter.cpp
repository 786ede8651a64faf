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

/// A slum area is drawn last, its decree line below it, boundaries of administration below both.
std::vector<const SceneLayer*> byLoudness(const MapScene& scene) {
  std::vector<const SceneLayer*> layers;
  for (const SceneLayer& layer : scene.layers) layers.push_back(&layer);
  std::ranges::stable_sort(layers, {}, [](const SceneLayer* layer) { return layer->kind; });
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

/// How much thinner the outlines of a layer are at this scale: by the middle size of its visible parts.
double outlineFactor(const SceneLayer& layer, const ViewState& view) {
  if (layer.kind == LayerKind::Kelurahan || layer.kind == LayerKind::Kecamatan) return 1;
  std::vector<double> sizes;
  for (const SceneArea& area : layer.areas) {
    if (!isVisible(area, view.extent())) continue;
    for (const Polygon& part : area.shape->polygons) {
      const Box box = boundsOf(part);
      sizes.push_back(std::sqrt(box.width() * box.height()) / view.metresPerMm);
    }
  }
  if (sizes.empty()) return 1;
  const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
  std::nth_element(sizes.begin(), middle, sizes.end());
  return std::clamp(*middle / kFullOutlineMm, kThinnest, 1.0);
}

/// Boundaries of administration lie below the fills with a casing, and above them as a bare line.
template <typename Stroke>
bool strokeLayers(const std::vector<const SceneLayer*>& layers, const ViewState& view, double tolerance,
                  const std::stop_token& stop, const Stroke& stroke) {
  for (const SceneLayer* layer : layers) {
    if (layer->kind == LayerKind::Kelurahan || layer->kind == LayerKind::Kecamatan) {
      stroke(sharedOutlines(layer->areas, view, tolerance), layer->kind, 1.0);
      continue;
    }
    const double factor = outlineFactor(*layer, view);
    for (const SceneArea& area : layer->areas) {
      if (stop.stop_requested()) return false;
      if (isVisible(area, view.extent())) stroke(pathInView(*area.shape, view, tolerance), layer->kind, factor);
    }
  }
  return !stop.stop_requested();
}

}  // namespace

QPainterPath sharedOutlines(const std::vector<SceneArea>& areas, const ViewState& view, double tolerance) {
  QPainterPath path;
  std::set<Edge> drawn;
  for (const SceneArea& area : areas) {
    if (!isVisible(area, view.extent())) continue;
    for (const QPolygonF& ring : pathInView(*area.shape, view, tolerance).toSubpathPolygons()) {
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
                 const std::stop_token& stop) {
  QPainter& painter = canvas.painter();
  const auto layers = byLoudness(scene);
  const bool isCased =
      strokeLayers(layers, view, tolerance, stop, [&](const QPainterPath& path, LayerKind kind, double factor) {
        strokeCasing(painter, path, kind, lineScale * factor);
      });
  if (!isCased) return false;
  for (const SceneLayer& layer : scene.layers) {
    for (const SceneArea& area : layer.areas) {
      if (stop.stop_requested()) return false;
      const auto fill = fillOf(area, layer.fill);
      if (!fill || !isVisible(area, view.extent())) continue;
      fillShape(painter, pathInView(*area.shape, view, tolerance), *fill, layer.fillOpacity);
    }
  }
  return strokeLayers(layers, view, tolerance, stop, [&](const QPainterPath& path, LayerKind kind, double factor) {
    strokeOutline(painter, path, kind, lineScale * factor);
  });
}

}  // namespace kawasan
