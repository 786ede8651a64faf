// Holes cut out of areas, and what is said of the areas that keep the land in them.

#include "core/model/area_edits.h"
#include "gis/edit_ops.h"
#include "ui/map/area_store.h"
#include "ui/map/area_store_parts.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/undo_action.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// RT of a kawasan that reach into a hole of it.
struct RtInHole {
  FeatureId id = 0;
  MultiPolygon within;
  SharedPolygons shape;  // without the hole; null when nothing would be left
};

std::vector<RtInHole> rtsInHole(const Snapshot& snapshot, FeatureId kawasanId, const MultiPolygon& hole) {
  std::vector<RtInHole> found;
  for (const Rt& rt : snapshot.rts) {
    if (rt.kawasanId != kawasanId || !rt.geometry) continue;
    auto within = intersectionOf(*rt.geometry, hole);
    if (!within || planeArea(*within) <= kSaidOverlap) continue;
    auto rest = without(*rt.geometry, {&hole});
    const bool isLeft = rest && !rest->polygons.empty();
    found.push_back({rt.id, std::move(*within), isLeft ? shared(std::move(*rest)) : nullptr});
  }
  return found;
}

/// The figures of an RT stay as they were surveyed: only its outline is cut.
void cutRtsInHole(MapContext& context, const AreaKey& kawasan, const SharedPolygons& hole) {
  Session& session = context.session();
  if (!session.exists(kawasan)) return;
  std::vector<NewShape> shapes;
  for (const RtInHole& rt : rtsInHole(session.snapshot(), kawasan.id, *hole)) {
    if (rt.shape) shapes.push_back({{Level::Rt, rt.id}, rt.shape});
  }
  if (shapes.empty()) return;
  EditLabel label = areaLabel("cut-hole-of-rts", session.nameOf(kawasan));
  label.params.set("count", std::to_string(shapes.size()));
  const std::size_t count = shapes.size();
  if (!storeShapes(context, label, std::move(shapes))) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("shape");
  message.text =
      storeWord(QT_TRANSLATE_NOOP("store", "The hole was cut out of %1 RT too; their figures stay.")).arg(count);
  message.actions.push_back(undoAction(session));
  session.say(std::move(message));
}

/// A hole of a kawasan leaves its RT whole, which nobody would see on the map.
void sayRtsInHole(MapContext& context, const AreaKey& kawasan, const MultiPolygon& hole) {
  Session& session = context.session();
  const std::vector<RtInHole> rts = rtsInHole(session.snapshot(), kawasan.id, hole);
  if (rts.empty()) return;
  const auto shown = [](std::optional<double> hectares) {
    return hectares ? formatNumber(*hectares, 2, currentLanguage()) : missingText();
  };
  QStringList lines;
  bool canBeCut = false;
  for (const RtInHole& rt : rts) {
    const AreaKey key{Level::Rt, rt.id};
    lines << storeWord(QT_TRANSLATE_NOOP("store", "%1 (%2 of %3 ha)"))
                 .arg(session.nameOf(key), shown(session.hectaresOf(rt.within)), shown(session.drawnHectares(key)));
    canBeCut = canBeCut || rt.shape;
  }
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("shape");
  message.text = storeWord(QT_TRANSLATE_NOOP("store", "%1 RT lie in the hole and keep their area: %2."))
                     .arg(rts.size())
                     .arg(namedAreas(lines, kNamedAreas));
  message.detail = lines.size() > kNamedAreas ? lines.join(u'\n') : QString();
  message.place = boundsOf(hole);
  if (canBeCut) {
    message.actions.push_back({storeWord(QT_TRANSLATE_NOOP("store", "Cut the RT too")),
                               [&context, kawasan, cut = shared(hole)] { cutRtsInHole(context, kawasan, cut); }});
  }
  session.say(std::move(message));
}

bool storeHoleOf(MapContext& context, const AreaKey& area, const MultiPolygon& hole);

void cutKawasanToo(MapContext& context, const AreaKey& kawasan, const SharedPolygons& hole) {
  Session& session = context.session();
  if (!session.exists(kawasan) || !storeHoleOf(context, kawasan, *hole)) return;
  if (!rtsInHole(session.snapshot(), kawasan.id, *hole).empty()) return;  // that has been said
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("shape");
  message.text = storeWord(QT_TRANSLATE_NOOP("store", "The hole was cut out of %1 too.")).arg(session.nameOf(kawasan));
  message.actions.push_back(undoAction(session));
  session.say(std::move(message));
}

/// What is cut out of an RT stays with its kawasan, which nobody would see on the map. `whole`: the RT before.
void sayKawasanKeepsHole(MapContext& context, const AreaKey& rt, const MultiPolygon& whole, const MultiPolygon& hole) {
  Session& session = context.session();
  const Rt* const record = session.snapshot().rtById(rt.id);
  const Kawasan* const kawasan = record == nullptr ? nullptr : session.snapshot().kawasanById(record->kawasanId);
  if (kawasan == nullptr || !kawasan->geometry) return;
  auto taken = intersectionOf(whole, hole);
  const auto kept = taken ? intersectionOf(*kawasan->geometry, *taken) : taken;
  if (!kept || planeArea(*kept) <= kSaidOverlap) return;
  const auto hectares = session.hectaresOf(*kept);
  const AreaKey key{Level::Kawasan, kawasan->id};
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("shape");
  message.text =
      storeWord(QT_TRANSLATE_NOOP("store", "The hole is in no RT now, but still part of %1: %2 ha."))
          .arg(session.nameOf(key), hectares ? formatNumber(*hectares, 2, currentLanguage()) : missingText());
  message.actions.push_back({storeWord(QT_TRANSLATE_NOOP("store", "Cut the kawasan too")),
                             [&context, key, cut = shared(std::move(*taken))] { cutKawasanToo(context, key, cut); }});
  session.say(std::move(message));
}

bool storeHoleOf(MapContext& context, const AreaKey& area, const MultiPolygon& hole) {
  Session& session = context.session();
  const SharedPolygons whole = session.shapeOf(area);
  if (!whole) return false;
  auto rest = without(*whole, {&hole});
  if (!rest) {
    session.say(errorMessage(rest.error()));
    return false;
  }
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("shape");
  if (rest->polygons.empty() || *rest == *whole) {
    message.text =
        rest->polygons.empty()
            ? storeWord(QT_TRANSLATE_NOOP("store", "The hole would take all of %1.")).arg(session.nameOf(area))
            : storeWord(QT_TRANSLATE_NOOP("store", "The hole lies outside of %1.")).arg(session.nameOf(area));
    session.say(std::move(message));
    return false;
  }
  const bool isStored =
      storeShapes(context, areaLabel("cut-hole", session.nameOf(area)), {{area, shared(std::move(*rest))}});
  if (isStored && area.level == Level::Kawasan) sayRtsInHole(context, area, hole);
  if (isStored && area.level == Level::Rt) sayKawasanKeepsHole(context, area, *whole, hole);
  return isStored;
}

}  // namespace

bool storeHole(MapContext& context, const AreaKey& area, const Ring& ring, Decided decided) {
  const auto drawn = shapeFromRing(ring);
  if (!drawn) {
    context.session().say(errorMessage(drawn.error()));
    return false;
  }
  if (!drawn->wasInvalid) return storeHoleOf(context, area, drawn->polygons);
  const SharedPolygons hole = shared(drawn->polygons);
  const auto repair = [&context, area, hole, stored = decided.stored] {
    storeHoleOf(context, area, *hole);
    if (stored) stored();
  };
  askForRepair(context, ring, hole, repair, std::move(decided));
  return false;
}

}  // namespace kawasan
