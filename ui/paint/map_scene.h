#pragma once

// What a map shows, as plain values: filled from a snapshot and its scores by the caller, read by every painter.
// Nothing in here knows the project, the rules or a language.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/records.h"
#include "ui/paint/tokens.h"

namespace kawasan {

struct SceneBasemap {
  std::string path;  // as it can be opened
  std::string title;
  double opacity = 1;  // 0..1; faded on paper so that the areas speak
  std::string crs;     // stands in where the file names none; may be empty
  friend bool operator==(const SceneBasemap&, const SceneBasemap&) = default;
};

enum class LayerKind : std::uint8_t {
  Zone,             // thin grey outline
  Reference,        // blue outline on white casing
  Kecamatan,        // dash-dot, wider
  Kelurahan,        // dash-dot
  RankedGround,     // no outline: the RT of a kelurahan in an order without kawasan; name and figures
  Rt,               // thin white outline, number where it fits
  DecreeKawasan,    // brown solid 0.6 mm
  ProposedKawasan,  // dashed
  Kawasan,          // black solid 0.9 mm on white casing, name and figures
};

enum class FillBy : std::uint8_t { Nothing, Class, Priority };

struct SceneArea {
  SharedPolygons shape;                 // in the scene's coordinate system; null: not drawn
  std::string name;                     // first line of the label
  std::vector<std::string> labelLines;  // below the name: "4,76 ha · nilai 66 · A2"
  std::string badge;                    // in a disc above the name: the priority number; empty: no disc
  std::optional<ClassFill> classFill;   // nothing: not filled
  std::optional<int> priority;          // 1..9; nothing: unknown, hatched grey
  friend bool operator==(const SceneArea&, const SceneArea&) = default;
};

struct SceneLayer {
  LayerKind kind = LayerKind::Reference;
  FillBy fill = FillBy::Nothing;
  double fillOpacity = 0.96;  // paper: 0.96, so that the map equals the legend; screen: 0.42 to 0.86
  bool hasLabels = true;
  std::vector<SceneArea> areas;
};

struct MapScene {
  std::string crs;                     // "EPSG:32749"
  std::vector<SceneBasemap> basemaps;  // lowest first
  std::vector<SceneLayer> layers;      // lowest first
};

}  // namespace kawasan
