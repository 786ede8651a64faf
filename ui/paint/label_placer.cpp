#include "ui/paint/label_placer.h"

#include <algorithm>
#include <numeric>

namespace kawasan {

bool LabelPlacer::isFree(const QRectF& rect) const {
  if (!m_area.contains(rect)) return false;
  const QRectF spaced = rect.adjusted(-m_gap, -m_gap, m_gap, m_gap);
  return std::ranges::none_of(m_taken, [&](const QRectF& taken) { return taken.intersects(spaced); });
}

std::optional<PlacedLabel> LabelPlacer::placeOne(const LabelRequest& request) const {
  for (std::size_t variant = 0; variant < request.variants.size(); ++variant) {
    const QSizeF size = request.variants[variant].size;
    for (const QPointF& middle : request.variants[variant].places) {
      const QRectF rect(middle - QPointF(size.width() / 2, size.height() / 2), size);
      if (isFree(rect)) return PlacedLabel{0, variant, rect};
    }
  }
  return std::nullopt;
}

std::vector<PlacedLabel> LabelPlacer::place(const std::vector<LabelRequest>& requests) {
  std::vector<std::size_t> order(requests.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order,
                           [&](std::size_t a, std::size_t b) { return requests[a].priority > requests[b].priority; });
  std::vector<PlacedLabel> placed;
  for (const std::size_t index : order) {
    auto label = placeOne(requests[index]);
    if (!label) continue;
    label->request = index;
    m_taken.push_back(label->rect);
    placed.push_back(*label);
  }
  std::ranges::sort(placed, {}, &PlacedLabel::request);
  return placed;
}

}  // namespace kawasan
