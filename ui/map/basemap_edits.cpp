#include "ui/map/basemap_edits.h"

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "ui/paint/basemap_path.h"

namespace kawasan {

namespace {

void change(Session& session, FeatureId id, const std::string& key, Params params,
            const std::function<void(Basemap&)>& how) {
  const Basemap* known = basemapById(session, id);
  if (known == nullptr) return;
  Basemap basemap = *known;
  how(basemap);
  params.set("file", basemap.title);
  session.edit({key, std::move(params)}, [&basemap](Edit& edit) -> Result<void> {
    edit.put(basemap);
    return {};
  });
}

}  // namespace

const Basemap* basemapById(const Session& session, FeatureId id) {
  const auto& basemaps = session.snapshot().basemaps;
  const auto found = std::ranges::find(basemaps, id, &Basemap::id);
  return found == basemaps.end() ? nullptr : &*found;
}

bool isBasemapThere(const Session& session, const Basemap& basemap) {
  std::error_code unknown;
  return std::filesystem::exists(openablePath(session.path(), basemap.path), unknown);
}

void setBasemapVisible(Session& session, FeatureId id, bool visible) {
  const Basemap* known = basemapById(session, id);
  if (known == nullptr || known->visible == visible) return;
  change(session, id, visible ? "show-basemap" : "hide-basemap", {},
         [visible](Basemap& basemap) { basemap.visible = visible; });
}

void setBasemapOpacity(Session& session, FeatureId id, double opacity) {
  const Basemap* known = basemapById(session, id);
  const double wanted = std::clamp(std::round(opacity * 100) / 100, 0.0, 1.0);
  if (known == nullptr || std::abs(known->opacity - wanted) < 0.005) return;
  change(session, id, "fade-basemap", {{"percent", std::to_string(std::lround(wanted * 100))}},
         [wanted](Basemap& basemap) { basemap.opacity = wanted; });
}

void renameBasemap(Session& session, FeatureId id, const QString& title) {
  const Basemap* known = basemapById(session, id);
  const std::string wanted = title.trimmed().toStdString();
  if (known == nullptr || wanted.empty() || known->title == wanted) return;
  change(session, id, "rename-basemap", {{"before", known->title}},
         [&wanted](Basemap& basemap) { basemap.title = wanted; });
}

void removeBasemap(Session& session, FeatureId id) {
  const Basemap* known = basemapById(session, id);
  if (known == nullptr) return;
  session.edit({"remove-basemap", {{"file", known->title}}}, [id](Edit& edit) -> Result<void> {
    edit.removeBasemap(id);
    return {};
  });
}

void moveBasemap(Session& session, FeatureId id, std::size_t place) {
  std::vector<Basemap> basemaps = session.snapshot().basemaps;  // lowest first
  const auto found = std::ranges::find(basemaps, id, &Basemap::id);
  if (found == basemaps.end()) return;
  const auto from = static_cast<std::size_t>(found - basemaps.begin());
  const std::size_t to = basemaps.size() - 1 - std::min(place, basemaps.size() - 1);
  if (from == to) return;
  const Basemap moved = *found;
  basemaps.erase(found);
  basemaps.insert(basemaps.begin() + static_cast<std::ptrdiff_t>(to), moved);
  session.edit({"move-basemap", {{"file", moved.title}}}, [&basemaps](Edit& edit) -> Result<void> {
    int order = 0;
    for (Basemap& basemap : basemaps) {
      const bool isMoved = basemap.order != order;
      basemap.order = order++;
      if (isMoved) edit.put(basemap);
    }
    return {};
  });
}

}  // namespace kawasan
