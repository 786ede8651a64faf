#pragma once

// The map of a project: what stands in a snapshot and what scoring and ranking make of it, as a scene for the painters.
// Window, print and render share it.

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/rules/ranking.h"
#include "ui/paint/map_scene.h"

namespace kawasan {

[[nodiscard]] ClassFill classFillOf(SlumClass slumClass);
/// Unknown where the class is open or there are no figures.
[[nodiscard]] ClassFill classFillOf(const AreaScore& score);

/// The shape of an area: its own polygon, else the union of its RT; null when nothing is drawn.
[[nodiscard]] SharedPolygons shapeOf(const Snapshot& snapshot, const Area& area);

/// Keeps the shapes of areas between scenes: the union of a kelurahan's RT is made again only when one of them changed.
/// One thread at a time.
class UnionCache {
 public:
  /// As shapeOf.
  [[nodiscard]] SharedPolygons shapeOf(const Snapshot& snapshot, const Area& area);

 private:
  struct Entry {
    std::vector<SharedPolygons> parts;  // what the shape was made of; kept, so that an address means the same shape
    SharedPolygons shape;
  };
  std::map<std::pair<Level, FeatureId>, Entry> m_entries;
};

/// Whether a reference area is the outline of a decree: it says which decree (nomor_sk, SK_KUMUH, ...).
[[nodiscard]] bool isDecreeOutline(const ReferenceArea& area);

struct ProjectSceneOptions {
  FillBy fill = FillBy::Class;
  std::string projectPath;    // basemap paths are relative to its folder
  double basemapOpacity = 1;  // times each basemap's own
  double fillOpacity = 0.96;
  bool hasLabels = true;
  UnionCache* unions = nullptr;  // null: every union is made anew
};

/// `rts` and `ranking` come from the same survey and edition; `ranking` decides what fills a priority map and what the
/// labels of the ranked areas say. Without ranked shapes the RT carry the labels. Only kawasan are outlined.
[[nodiscard]] MapScene projectScene(const Snapshot& snapshot, const std::vector<AreaScore>& rts, const Ranking& ranking,
                                    const ProjectSceneOptions& options);

/// What figures make of a scene. Two scenes of the same project, language and options for which it is equal are equal.
struct FigureLook {
  std::vector<ClassFill> rts;
  std::vector<SceneArea> ranked;  // without their shapes
  friend bool operator==(const FigureLook&, const FigureLook&) = default;
};
[[nodiscard]] FigureLook figureLook(const std::vector<AreaScore>& rts, const Ranking& ranking, FillBy fill);

/// Everything drawn that belongs to the slum areas: kawasan, else RT, else kelurahan. Empty when nothing is.
[[nodiscard]] Box coverageOf(const Snapshot& snapshot, const Ranking& ranking);

}  // namespace kawasan
