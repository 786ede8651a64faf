#include "ui/paint/layer_painter.h"

#include <algorithm>
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

}  // namespace

bool paintLayers(Canvas& canvas, const MapScene& scene, const ViewState& view, double lineScale, double tolerance,
                 const std::stop_token& stop) {
  const Box extent = view.extent();
  for (const SceneLayer& layer : scene.layers) {
    for (const SceneArea& area : layer.areas) {
      if (stop.stop_requested()) return false;
      const auto fill = fillOf(area, layer.fill);
      if (!fill || !isVisible(area, extent)) continue;
      fillShape(canvas.painter(), pathInView(*area.shape, view, tolerance), *fill, layer.fillOpacity);
    }
  }
  for (const SceneLayer* layer : byLoudness(scene)) {
    for (const SceneArea& area : layer->areas) {
      if (stop.stop_requested()) return false;
      if (isVisible(area, extent))
        strokeOutline(canvas.painter(), pathInView(*area.shape, view, tolerance), layer->kind, lineScale);
    }
  }
  return true;
}

}  // namespace kawasan
