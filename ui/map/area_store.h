#pragma once

// Puts drawn shapes into the project: one edit a gesture, borders that areas share stay shared, and what had to be
// changed of the drawing is said. GUI thread.

#include <functional>
#include <optional>
#include <vector>

#include "ui/map/map_context.h"

namespace kawasan {

struct NewShape {
  AreaKey area;
  SharedPolygons shape;
};

/// What becomes of a gesture whose border crosses itself, once the person has decided (see RepairQuestion). Each may be
/// empty; without `goBack` there is no way back to the drawing.
struct Decided {
  std::function<void()> stored;  // the repaired shape is in the project
  std::function<void()> goBack;
  std::function<void()> giveUp;
};

/// Stores the shapes in one edit. Their new corners on borders of other areas become corners there, too. Where a shape
/// crosses itself nothing is stored and the repair is asked for. False when nothing was stored.
bool storeShapes(MapContext& context, const EditLabel& label, std::vector<NewShape> shapes, Decided decided = {});

/// A new kawasan or RT from a drawn ring: without what belongs to areas of the same level already, with code or number,
/// kelurahan and kawasan by where it lies; then selected. Nothing when the ring crosses itself and the repair is asked
/// for, when it was given up, or when no area is left.
std::optional<AreaKey> storeNewArea(MapContext& context, Level level, const Ring& ring, Decided decided = {});

/// The parts of one area along a drawn line; the record stays with the largest part. The figures of an RT are divided
/// by area, which is said, and a part that lies in a drawn kawasan belongs to it; on land that several share and nobody
/// decided on it stays where the RT was, which is said, too.
bool storeSplit(MapContext& context, const AreaKey& area, const LineString& line);
/// The parts of an RT along the borders of the drawn kawasan, each in its kawasan. Said when it lies in one only, or on
/// land that several share and nobody decided on.
bool storeSplitByKawasan(MapContext& context, FeatureId rtId);
/// Asks whether the drawn ring, which crosses itself, is stored as `shape`; `repair` stores it.
void askForRepair(MapContext& context, const Ring& ring, SharedPolygons shape, std::function<void()> repair,
                  Decided decided);
/// Asks for the repair where the ring crosses itself. RT in the hole of a kawasan stay whole, which is said with the
/// offer to cut them too; what is cut out of an RT stays with its kawasan, with the same offer.
bool storeHole(MapContext& context, const AreaKey& area, const Ring& ring, Decided decided = {});
/// Joins areas of one level and selects the result; asks whose name it keeps unless all are parts of one RT, and in
/// which kawasan it counts where the RT lie in several.
bool storeMerged(MapContext& context, const std::vector<AreaKey>& areas);
/// "RT 001 RW 002, RT 002 RW 002 and 7 more", with at most so many names.
[[nodiscard]] QString namedAreas(const QStringList& areas, qsizetype most);
/// Removes areas with all that belongs to them; undo brings them back.
bool removeAreas(Session& session, const std::vector<AreaKey>& areas);

}  // namespace kawasan
