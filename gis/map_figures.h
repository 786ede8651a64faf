#pragma once

// Figures that a map can tell: buildings from footprints, lengths from roads and drains, flooded hectares from
// polygons, counted inside every RT. They are proposals: they stand beside what was entered and never replace it. Any
// thread; a stop token is looked at between shapes.

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/snapshot.h"
#include "core/rules/regulation.h"
#include "gis/foreign_layer.h"
#include "gis/foreign_reader.h"

namespace kawasan {

enum class MapSource {
  Buildings,  // polygons or points: counted where their centroid lies -> buildings, and building_density by the limit
  Roads,      // lines: metres inside, and what the survey counts as missing -> road_ideal
  Drains,     // lines: metres inside -> drain_ideal, likewise
  Flood,      // polygons: hectares inside, overlaps counted once -> drainage_inundation
  FireRoads,  // lines of roads a fire engine passes, 3.5 m wide or more -> fire_infrastructure, the RT as a whole
};
inline constexpr std::size_t kMapSourceCount = 5;

/// "buildings", "roads", "drains", "flood", "fire-roads".
[[nodiscard]] std::string_view keyOf(MapSource source);
[[nodiscard]] std::optional<MapSource> mapSourceOf(std::string_view key);

struct MapProposal {
  FeatureId rtId = 0;
  Parameter parameter = Parameter::Buildings;
  Micro proposed = kMissing;
  Micro entered = kMissing;  // what the survey holds; kMissing where nothing was entered
  bool isPart = false;       // the length that exists, where what is missing of the ideal was not entered
  Micro absent = kMissing;   // of an ideal length: what the survey says is missing of it, in `proposed` beside the map
  bool isBare = false;       // the file has none of these in the RT: there are none, or the file leaves the RT out
};

struct MapFigures {
  MapSource source = MapSource::Buildings;
  std::string layer;                   // that was counted; empty where the file has no other
  std::vector<std::string> layers;     // several: each has such shapes, none was counted, and somebody has to choose
  std::size_t read = 0;                // shapes of the file that could be used
  std::size_t outside = 0;             // of these, buildings in no RT
  std::size_t unusable = 0;            // shapes without usable coordinates or of another kind
  std::size_t rtWithout = 0;           // RT without a polygon: nothing can be proposed for them
  std::size_t rtBeyond = 0;            // RT where the file ends before: it says nothing of them, not 0
  std::size_t rtBare = 0;              // RT within the file that have none of its buildings, roads or drains
  std::vector<MapProposal> proposals;  // by RT in the order of the snapshot
};

/// What figuresFromMap needs of a file, to read no more.
[[nodiscard]] ForeignDetail detailOf(MapSource source);

/// Lengths and hectares are those on the ellipsoid. Fire access follows the survey form (criteria 3.3): an RT is good
/// as a whole where such a road lies within 100 m of every place in it, to within 0.1 m; otherwise all its buildings
/// fail, as many as the survey counts; without a count nothing is proposed. Density follows the programme's
/// practice (Kota Pekalongan, East Java): an RT with more buildings a hectare than the limit is dense as a whole, any
/// other not at all. `survey` may be null. Errors: InputNoCrs, UnknownCrs, Cancelled.
[[nodiscard]] Result<MapFigures> figuresFromMap(const Snapshot& snapshot, const Survey* survey,
                                                const Regulation& regulation, MapSource source, const std::string& path,
                                                const std::vector<ForeignLayer>& layers,
                                                const std::stop_token& stop = {});

/// The same from the file itself, read as far as is needed (`reading.detail` is set here). Places are counted while the
/// file is still read. Layers are never added up: of several with such shapes `reading.layer` has to name one. Errors
/// also as readVectors.
[[nodiscard]] Result<MapFigures> figuresFromFile(const Snapshot& snapshot, const Survey* survey,
                                                 const Regulation& regulation, MapSource source,
                                                 const std::string& path, ForeignOptions reading = {},
                                                 const std::stop_token& stop = {});

/// The rows of the survey that change when these proposals are taken; they are in the order of figuresFromMap.
[[nodiscard]] std::vector<std::pair<FeatureId, FigureRow>> rowsWith(const Snapshot& snapshot, const Survey& survey,
                                                                    const std::vector<MapProposal>& taken);
/// What goes in without being asked for: nothing was entered, it is the whole figure, and the file has some of it
/// there.
[[nodiscard]] inline bool isTakenByItself(const MapProposal& proposal) {
  return isMissing(proposal.entered) && !proposal.isPart && !proposal.isBare;
}
/// The same for all proposals that are taken by themselves.
[[nodiscard]] std::vector<std::pair<FeatureId, FigureRow>> filledByMap(const Snapshot& snapshot, const Survey& survey,
                                                                       const MapFigures& figures);

}  // namespace kawasan
