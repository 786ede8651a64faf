#include "ui/paint/project_scene.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/base/text.h"
#include "core/rules/rt_names.h"
#include "gis/area_overlay.h"
#include "ui/paint/basemap_path.h"
#include "ui/paint/report_words.h"
#include "ui/text/area_words.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

std::string sceneWord(const char* source) {
  return QCoreApplication::translate("scene", source).toStdString();
}

SceneLayer outlines(LayerKind kind, const auto& areas, bool hasLabels) {
  SceneLayer layer;
  layer.kind = kind;
  layer.hasLabels = hasLabels;
  for (const auto& area : areas) {
    if (!area.geometry) continue;
    SceneArea shape;
    shape.shape = area.geometry;
    if (hasLabels) shape.name = area.name;
    layer.areas.push_back(std::move(shape));
  }
  return layer;
}

SceneLayer decreeLayer(const Snapshot& snapshot) {
  SceneLayer layer;
  layer.kind = LayerKind::DecreeKawasan;
  layer.hasLabels = false;
  for (const ReferenceArea& area : snapshot.references) {
    if (!area.geometry || !isDecreeOutline(area)) continue;
    SceneArea shape;
    shape.shape = area.geometry;
    layer.areas.push_back(std::move(shape));
  }
  return layer;
}

/// "4,76 ha · nilai 66 · A2"
std::string figuresLine(const RankedArea& area) {
  std::vector<std::string> parts;
  const KnownSum hectares = knownSum(area.score, Parameter::AreaVerified);
  if (!isMissing(hectares.amount))
    parts.push_back(sumText(hectares, formatFixed(hectares.amount, 2, currentLanguage())).toStdString() + " ha");
  if (area.score.hasFigures()) {
    const Score& score = area.score.score;
    const QString total = partialText(area.score, rangeText({score.totalMin, score.totalMax}));
    parts.push_back(sceneWord(QT_TRANSLATE_NOOP("scene", "total ")) + total.toStdString());
  }
  if (area.classification.code) parts.push_back(*area.classification.code);
  return joinText(parts, " · ");
}

/// Where no kawasan is there nobody has delineated anything: the ground of a kelurahan has a name of its own only where
/// it has a colour of its own.
bool showsRanked(const Ranking& ranking, FillBy fill) {
  return ranking.level == Level::Kawasan || fill == FillBy::Priority;
}

/// Without its shape.
SceneArea rankedLook(const RankedArea& area, FillBy fill) {
  SceneArea shape;
  shape.name = area.area.name;
  shape.labelLines.push_back(figuresLine(area));
  if (area.classification.state == ClassificationState::NotSlum) {
    shape.classFill = ClassFill::None;  // on a priority map too: no priority is not an unknown one
  } else if (fill == FillBy::Class) {
    shape.classFill = classFillOf(area.score);
  }
  if (area.classification.priority && area.classification.state != ClassificationState::NotSlum) {
    shape.priority = area.classification.priority;
    if (fill == FillBy::Priority) shape.badge = std::to_string(*area.classification.priority);
  }
  return shape;
}

}  // namespace

ClassFill classFillOf(SlumClass slumClass) {
  switch (slumClass) {
    case SlumClass::None:
      return ClassFill::None;
    case SlumClass::Light:
      return ClassFill::Light;
    case SlumClass::Moderate:
      return ClassFill::Moderate;
    case SlumClass::Heavy:
      return ClassFill::Heavy;
  }
  return ClassFill::Unknown;
}

ClassFill classFillOf(const AreaScore& score) {
  if (!score.hasFigures()) return ClassFill::Unknown;
  const auto slumClass = score.score.slumClass();
  return slumClass ? classFillOf(*slumClass) : ClassFill::Unknown;
}

SharedPolygons shapeOf(const Snapshot& snapshot, const Area& area) {
  if (area.level == Level::Rt && !area.rts.empty()) return snapshot.rts[area.rts.front()].geometry;
  if (const Kawasan* kawasan = area.level == Level::Kawasan ? snapshot.kawasanById(area.id) : nullptr;
      kawasan != nullptr && kawasan->geometry) {
    return kawasan->geometry;
  }
  // A kelurahan's own boundary is not its slum area; that is what its RT cover.
  std::vector<const MultiPolygon*> shapes;
  for (const std::size_t index : area.rts) {
    if (snapshot.rts[index].geometry) shapes.push_back(snapshot.rts[index].geometry.get());
  }
  if (shapes.empty()) return nullptr;
  return std::make_shared<const MultiPolygon>(unionOf(shapes));
}

SharedPolygons UnionCache::shapeOf(const Snapshot& snapshot, const Area& area) {
  std::vector<SharedPolygons> parts;
  for (const std::size_t index : area.rts) parts.push_back(snapshot.rts[index].geometry);
  if (const Kawasan* kawasan = area.level == Level::Kawasan ? snapshot.kawasanById(area.id) : nullptr) {
    parts.push_back(kawasan->geometry);
  }
  Entry& entry = m_entries[{area.level, area.id}];
  if (!entry.shape || entry.parts != parts) entry = {std::move(parts), kawasan::shapeOf(snapshot, area)};
  return entry.shape;
}

bool isDecreeOutline(const ReferenceArea& area) {
  const auto attributes = nlohmann::json::parse(area.attributes, nullptr, false);
  if (!attributes.is_object()) return false;
  for (const auto& [key, value] : attributes.items()) {
    const std::string name = folded(key);
    if (name == "nomorsk" || name == "nosk" || name == "skkumuh") return true;
  }
  return false;
}

MapScene projectScene(const Snapshot& snapshot, const std::vector<AreaScore>& rts, const Ranking& ranking,
                      const ProjectSceneOptions& options) {
  MapScene scene;
  scene.crs = snapshot.info.crs;
  for (const Basemap& basemap : snapshot.basemaps) {
    if (!basemap.visible) continue;
    scene.basemaps.push_back({openablePath(options.projectPath, basemap.path), basemap.title,
                              basemap.opacity * options.basemapOpacity, snapshot.info.crs});
  }

  SceneLayer ranked;
  ranked.kind = ranking.level == Level::Kawasan ? LayerKind::Kawasan : LayerKind::RankedGround;
  ranked.fill = options.fill == FillBy::Priority ? FillBy::Priority : FillBy::Nothing;
  ranked.fillOpacity = options.fillOpacity;
  ranked.hasLabels = options.hasLabels;
  if (showsRanked(ranking, options.fill)) {
    for (const RankedArea& area : ranking.areas) {
      SceneArea shape = rankedLook(area, options.fill);
      shape.shape =
          options.unions == nullptr ? shapeOf(snapshot, area.area) : options.unions->shapeOf(snapshot, area.area);
      if (shape.shape) ranked.areas.push_back(std::move(shape));
    }
  }

  SceneLayer units;
  units.kind = LayerKind::Rt;
  units.fill = options.fill == FillBy::Class ? FillBy::Class : FillBy::Nothing;
  units.fillOpacity = options.fillOpacity;
  units.hasLabels = options.hasLabels;
  std::unordered_map<FeatureId, const AreaScore*> scores;
  for (const AreaScore& score : rts) scores.emplace(score.areaId, &score);
  for (const Rt& rt : snapshot.rts) {
    if (!rt.geometry) continue;
    SceneArea shape;
    shape.shape = rt.geometry;
    shape.name = rtNumber(rt);
    const auto score = scores.find(rt.id);
    if (options.fill == FillBy::Class)
      shape.classFill = score == scores.end() ? ClassFill::Unknown : classFillOf(*score->second);
    units.areas.push_back(std::move(shape));
  }

  // A priority fills the whole area and lies below the RT lines; a class fills the RT and the area is outlined above.
  scene.layers.push_back(outlines(LayerKind::Kelurahan, snapshot.kelurahan, options.hasLabels));
  SceneLayer fill = ranked;
  fill.hasLabels = false;
  if (options.fill == FillBy::Priority) scene.layers.push_back(std::move(fill));
  scene.layers.push_back(std::move(units));
  if (SceneLayer decree = decreeLayer(snapshot); !decree.areas.empty()) scene.layers.push_back(std::move(decree));
  if (showsRanked(ranking, options.fill)) {
    ranked.fill = FillBy::Nothing;
    scene.layers.push_back(std::move(ranked));
  }
  return scene;
}

FigureLook figureLook(const std::vector<AreaScore>& rts, const Ranking& ranking, FillBy fill) {
  FigureLook look;
  if (fill == FillBy::Class) {
    look.rts.reserve(rts.size());
    for (const AreaScore& score : rts) look.rts.push_back(classFillOf(score));
  }
  if (showsRanked(ranking, fill)) {
    for (const RankedArea& area : ranking.areas) look.ranked.push_back(rankedLook(area, fill));
  }
  return look;
}

Box coverageOf(const Snapshot& snapshot, const Ranking& ranking) {
  Box box;
  for (const RankedArea& area : ranking.areas) {
    const Kawasan* kawasan = area.area.level == Level::Kawasan ? snapshot.kawasanById(area.area.id) : nullptr;
    if (kawasan != nullptr && kawasan->geometry) {
      box.extend(boundsOf(*kawasan->geometry));
      continue;
    }
    // The bounds of a union are those of its parts.
    for (const std::size_t index : area.area.rts) {
      if (snapshot.rts[index].geometry) box.extend(boundsOf(*snapshot.rts[index].geometry));
    }
  }
  if (!box.isEmpty()) return box;
  for (const Rt& rt : snapshot.rts) {
    if (rt.geometry) box.extend(boundsOf(*rt.geometry));
  }
  if (!box.isEmpty()) return box;
  for (const AdminArea& kelurahan : snapshot.kelurahan) {
    if (kelurahan.geometry) box.extend(boundsOf(*kelurahan.geometry));
  }
  return box;
}

}  // namespace kawasan
