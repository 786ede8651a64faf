#include "ui/map/area_store.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <memory>
#include <numeric>
#include <set>

#include "core/base/text.h"
#include "core/geom/crossings.h"
#include "core/model/area_edits.h"
#include "gis/area_report.h"
#include "gis/decided_land.h"
#include "gis/edit_ops.h"
#include "ui/map/area_store_parts.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/undo_action.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// More than half of an RT inside makes it a new kawasan's.
constexpr double kPartBelongs = 0.5;
/// What would be cut off below this is a border drawn twice, not a part.
constexpr double kSliver = 100;  // m2
/// How far beside a drawn edge a neighbour's corner may lie to be taken into it.
constexpr double kAlongPixels = 5;

QString named(const QStringList& areas) {
  return namedAreas(areas, kNamedAreas);
}

void putShape(Edit& edit, const Snapshot& snapshot, const AreaKey& area, const SharedPolygons& shape) {
  if (area.level == Level::Rt) {
    if (const Rt* known = snapshot.rtById(area.id)) {
      Rt rt = *known;
      rt.geometry = shape;
      edit.put(rt);
    }
  } else if (area.level == Level::Kawasan) {
    if (const Kawasan* known = snapshot.kawasanById(area.id)) {
      Kawasan kawasan = *known;
      kawasan.geometry = shape;
      edit.put(kawasan);
    }
  }
}

/// The shapes of other areas with the new corners that lie on their borders, those of `mine` left out.
std::vector<NewShape> neighboursWith(MapContext& context, const std::vector<NewShape>& mine) {
  std::vector<Point> corners;
  for (const NewShape& each : mine) {
    for (const Polygon& polygon : each.shape->polygons) {
      for (const Ring& ring : polygon.rings) corners.insert(corners.end(), ring.begin(), ring.end());
    }
  }
  const MapContext::Topology& topology = context.topology();
  std::vector<NewShape> neighbours;
  for (const SharedBorders::Changed& changed : topology.borders.insertOnBorders(corners, kProjectGrid)) {
    const AreaKey area = topology.areas[changed.shape];
    if (std::ranges::none_of(mine, [&](const NewShape& each) { return each.area == area; })) {
      neighbours.push_back({area, changed.polygons});
    }
  }
  return neighbours;
}

/// Areas of the project that would cross themselves. An area of which nothing would be left is only refused.
void askForRepair(MapContext& context, const EditLabel& label, const std::vector<NewShape>& shapes, const NewShape& bad,
                  const Invalidity& why, Decided decided) {
  std::vector<NewShape> repairs;
  RepairQuestion::Proposal proposal;
  proposal.subject = context.session().nameOf(bad.area);
  proposal.standsOnProject = true;
  for (const NewShape& each : shapes) {
    repairs.push_back({each.area, shared(snapToGrid(repaired(*each.shape).polygons))});
    if (!invalidityOf(*each.shape)) continue;
    proposal.shapes.push_back(repairs.back().shape);
    std::vector<Ring> rings;
    for (const Polygon& polygon : each.shape->polygons)
      rings.insert(rings.end(), polygon.rings.begin(), polygon.rings.end());
    std::ranges::move(ringCrossings(rings), std::back_inserter(proposal.crossings));
  }
  if (std::ranges::any_of(repairs, [](const NewShape& each) { return each.shape->polygons.empty(); })) {
    Message message;
    message.kind = MessageKind::Warning;
    message.topic = QStringLiteral("shape");
    message.text =
        storeWord(QT_TRANSLATE_NOOP("store", "The border of %1 would cross itself; the drawing was not changed."))
            .arg(proposal.subject);
    message.detail = shapeDefect(why.reason);
    context.session().say(std::move(message));
    if (decided.giveUp) decided.giveUp();
    return;
  }
  proposal.repair = [&context, label, repairs, decided] {
    const bool isStored = storeShapes(context, label, repairs);
    const std::function<void()>& next = isStored ? decided.stored : decided.giveUp;
    if (next) next();
  };
  proposal.goBack = decided.goBack;
  proposal.giveUp = decided.giveUp;
  context.repair().ask(std::move(proposal));
}

const AdminArea* kelurahanAt(const Snapshot& snapshot, const MultiPolygon& shape) {
  const AdminArea* best = nullptr;
  double most = 0;
  for (const AdminArea& area : snapshot.kelurahan) {
    const double inside = area.geometry ? overlapArea(shape, *area.geometry) : 0;
    if (inside > most) {
      most = inside;
      best = &area;
    }
  }
  return best;
}

/// The RT drawn last tells where the next one belongs when its place does not.
const Rt* lastRtOf(const Snapshot& snapshot, FeatureId kelurahanId) {
  const Rt* last = nullptr;
  for (const Rt& rt : snapshot.rts) {
    if ((kelurahanId == 0 || rt.kelurahanId == kelurahanId) &&
        (last == nullptr || last->rt < rt.rt || last->rw < rt.rw))
      last = &rt;
  }
  return last;
}

/// The kelurahan of a new RT; made when the project has none. Nothing when the person changed their mind.
std::optional<AdminArea> kelurahanFor(MapContext& context, const MultiPolygon& shape) {
  const Snapshot& snapshot = context.session().snapshot();
  if (const AdminArea* area = kelurahanAt(snapshot, shape)) return *area;
  if (snapshot.kelurahan.size() == 1) return snapshot.kelurahan.front();
  if (const auto current = context.session().current(); current && current->level == Level::Rt) {
    if (const Rt* rt = snapshot.rtById(current->id)) return *snapshot.kelurahanById(rt->kelurahanId);
  }
  TextQuestion question;
  question.title = storeWord(QT_TRANSLATE_NOOP("store", "Kelurahan of the RT"));
  question.label = storeWord(QT_TRANSLATE_NOOP("store", "In which kelurahan or desa does this RT lie?"));
  question.accept = storeWord(QT_TRANSLATE_NOOP("store", "Keep RT"));
  const auto name = Prompts::current().text(&context.canvas(), question);
  if (!name) return std::nullopt;
  for (const AdminArea& area : snapshot.kelurahan) {
    if (folded(area.name) == folded(name->toStdString())) return area;
  }
  AdminArea area;
  area.name = name->toStdString();
  return area;
}

/// Corners of other areas that lie along a drawn edge, within reach of the magnet, become corners of it: a border drawn
/// in one stroke along several neighbours is theirs, too.
Ring withCornersAlong(MapContext& context, const Ring& ring) {
  if (!context.isSnapping()) return ring;
  const double reach = kAlongPixels * context.canvas().metresPerPixel();
  Ring result;
  for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
    const Point a = ring[i];
    const Point b = ring[i + 1];
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    result.push_back(a);
    if (length <= 2 * reach) continue;
    Box box;
    box.extend(a);
    box.extend(b);
    std::map<double, Point> along;
    context.index().forEachEdge(box.grown(reach), [&](const BorderEdge& edge) {
      const Point p = edge.a;
      const double t = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
      const double aside = std::abs((p.x - a.x) * (b.y - a.y) - (p.y - a.y) * (b.x - a.x)) / length;
      if (aside <= reach && t > reach && t < length - reach) along.emplace(t, p);
    });
    for (const auto& [t, p] : along) result.push_back(p);
  }
  if (!ring.empty()) result.push_back(ring.back());
  return result;
}

struct FreeShape {
  SharedPolygons shape;
  bool wasCrossing = false;
  Message remark;  // what to say when it is stored; without text: nothing
};

/// The ring as an area that overlaps no other of its level, repaired where it crosses itself. Says why there is none.
std::optional<FreeShape> shapeWithoutNeighbours(MapContext& context, Level level, const Ring& ring) {
  Session& session = context.session();
  const auto drawn = shapeFromRing(withCornersAlong(context, ring));
  if (!drawn) {
    session.say(errorMessage(drawn.error()));
    return std::nullopt;
  }
  const Snapshot& snapshot = session.snapshot();
  const Box box = boundsOf(drawn->polygons);
  std::vector<const MultiPolygon*> others;
  const auto add = [&](const SharedPolygons& shape) {
    if (shape && boundsOf(*shape).intersects(box)) others.push_back(shape.get());
  };
  if (level == Level::Rt) {
    for (const Rt& rt : snapshot.rts) add(rt.geometry);
  } else {
    for (const Kawasan& kawasan : snapshot.kawasan) add(kawasan.geometry);
  }
  auto shape = without(drawn->polygons, others);
  if (!shape) {
    session.say(errorMessage(shape.error()));
    return std::nullopt;
  }
  const double cut = planeArea(drawn->polygons) - planeArea(*shape);
  Message message;
  message.topic = QStringLiteral("shape");
  message.place = box;
  if (shape->polygons.empty()) {
    message.kind = MessageKind::Warning;
    message.text =
        storeWord(QT_TRANSLATE_NOOP("store", "What was drawn belongs to other areas already; nothing was added."));
    session.say(std::move(message));
    return std::nullopt;
  }
  if (cut > kSaidOverlap) {
    message.kind = MessageKind::Info;
    message.text = storeWord(QT_TRANSLATE_NOOP("store", "%1 ha that belong to neighbours already were left out."))
                       .arg(formatNumber(cut / kSquareMetresPerHectare, 4, currentLanguage()));
  }
  return FreeShape{shared(std::move(*shape)), drawn->wasInvalid.has_value(), std::move(message)};
}

QString namesOf(const Session& session, const std::vector<FeatureId>& kawasan) {
  QStringList names;
  for (const FeatureId id : kawasan) names << session.nameOf({Level::Kawasan, id});
  return named(names);
}

/// RT on land of several kawasan that was decided for none of them, by what they lie on.
using OpenPlaces = std::map<std::vector<FeatureId>, std::vector<FeatureId>>;

/// Which of the kawasan such RT are in is theirs to say who knows it; until then they stay where they were.
QString openPlacesText(const Session& session, const OpenPlaces& open) {
  QStringList lines;
  for (const auto& [kawasan, rts] : open) {
    QStringList names;
    for (const FeatureId id : rts) names << session.nameOf({Level::Rt, id});
    const Rt* const rt = session.snapshot().rtById(rts.front());
    const FeatureId stays = rt == nullptr ? 0 : rt->kawasanId;
    if (stays == 0) {
      lines << storeWord(QT_TRANSLATE_NOOP("store",
                                           "On land that %1 share and that nobody decided for one of them; in no "
                                           "kawasan for now: %2."))
                   .arg(namesOf(session, kawasan), named(names));
    } else {
      lines << storeWord(QT_TRANSLATE_NOOP("store",
                                           "On land that %1 share and that nobody decided for one of them; left in %2 "
                                           "for now: %3."))
                   .arg(namesOf(session, kawasan), session.nameOf({Level::Kawasan, stays}), named(names));
    }
  }
  return lines.join(u' ');
}

MessageAction sharedLandAction(MapContext& context) {
  return {storeWord(QT_TRANSLATE_NOOP("store", "Decide on shared land…")),
          [&context] { Q_EMIT context.sharedLandWanted(); }};
}

void sayOpenPlaces(MapContext& context, const OpenPlaces& open) {
  if (open.empty()) return;
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("shape");
  message.text = openPlacesText(context.session(), open);
  message.actions.push_back(sharedLandAction(context));
  context.session().say(std::move(message));
}

std::optional<AreaKey> storeNewRt(MapContext& context, const SharedPolygons& shape) {
  Session& session = context.session();
  auto kelurahan = kelurahanFor(context, *shape);
  if (!kelurahan) return std::nullopt;
  const Snapshot& snapshot = session.snapshot();
  Rt rt;
  rt.geometry = shape;
  rt.kelurahanId = kelurahan->id;
  const std::vector<FeatureId> holding = kawasanHolding(snapshot, decidedLand(snapshot), *shape, 0);
  rt.kawasanId = holding.size() == 1 ? holding.front() : 0;
  const Rt* last = kelurahan->id == 0 ? nullptr : lastRtOf(snapshot, kelurahan->id);
  rt.rw = last == nullptr ? "001" : last->rw;
  rt.rt = kelurahan->id == 0 ? "001" : nextRtNumber(snapshot, kelurahan->id, rt.rw);
  rt.label = "RT " + rt.rt + " RW " + rt.rw;
  const auto neighbours = neighboursWith(context, {{{Level::Rt, 0}, shape}});
  const bool isStored = session.edit(areaLabel("draw-rt", toQString(rt.label)), [&](Edit& edit) -> Result<void> {
    if (kelurahan->id == 0) edit.putKelurahan(*kelurahan);
    rt.kelurahanId = kelurahan->id;
    edit.put(rt);
    for (const NewShape& each : neighbours) putShape(edit, snapshot, each.area, each.shape);
    return {};
  });
  if (!isStored) return std::nullopt;
  if (holding.size() > 1) sayOpenPlaces(context, {{holding, {rt.id}}});
  return AreaKey{Level::Rt, rt.id};
}

std::optional<AreaKey> storeNewKawasan(MapContext& context, const SharedPolygons& shape) {
  Session& session = context.session();
  const SharedSnapshot before = session.sharedSnapshot();
  Kawasan kawasan;
  kawasan.geometry = shape;
  kawasan.code = nextKawasanCode(*before);
  kawasan.name = storeWord(QT_TRANSLATE_NOOP("store", "Kawasan %1")).arg(toQString(kawasan.code)).toStdString();
  const auto neighbours = neighboursWith(context, {{{Level::Kawasan, 0}, shape}});
  std::vector<Rt> inside;
  for (const Rt& rt : before->rts) {
    if (rt.kawasanId == 0 && rt.geometry && overlapArea(*rt.geometry, *shape) > kPartBelongs * planeArea(*rt.geometry))
      inside.push_back(rt);
  }
  const bool isStored =
      session.edit(areaLabel("draw-kawasan", toQString(kawasan.name)), [&](Edit& edit) -> Result<void> {
        edit.put(kawasan);
        std::map<FeatureId, SharedPolygons> withCorners;
        for (const NewShape& each : neighbours) {
          if (each.area.level == Level::Rt) withCorners[each.area.id] = each.shape;
          if (each.area.level == Level::Kawasan) putShape(edit, *before, each.area, each.shape);
        }
        for (Rt& rt : inside) {
          rt.kawasanId = kawasan.id;
          if (const auto found = withCorners.find(rt.id); found != withCorners.end()) {
            rt.geometry = found->second;
            withCorners.erase(found);
          }
          edit.put(rt);
        }
        for (const auto& [id, geometry] : withCorners) putShape(edit, *before, {Level::Rt, id}, geometry);
        return {};
      });
  if (!isStored) return std::nullopt;
  return AreaKey{Level::Kawasan, kawasan.id};
}

}  // namespace

void askForRepair(MapContext& context, const Ring& ring, SharedPolygons shape, std::function<void()> repair,
                  Decided decided) {
  RepairQuestion::Proposal proposal;
  proposal.shapes = {std::move(shape)};
  proposal.crossings = selfCrossings(ring, true);
  proposal.repair = std::move(repair);
  proposal.goBack = std::move(decided.goBack);
  proposal.giveUp = std::move(decided.giveUp);
  context.repair().ask(std::move(proposal));
}

QString namedAreas(const QStringList& areas, qsizetype most) {
  if (areas.size() <= most) return areas.join(QStringLiteral(", "));
  return storeWord(QT_TRANSLATE_NOOP("store", "%1 and %2 more"))
      .arg(areas.mid(0, most).join(QStringLiteral(", ")))
      .arg(areas.size() - most);
}

bool storeShapes(MapContext& context, const EditLabel& label, std::vector<NewShape> shapes, Decided decided) {
  for (const NewShape& each : shapes) {
    if (const auto why = invalidityOf(*each.shape)) {
      askForRepair(context, label, shapes, each, *why, std::move(decided));
      return false;
    }
  }
  const std::vector<NewShape> neighbours = neighboursWith(context, shapes);
  shapes.insert(shapes.end(), neighbours.begin(), neighbours.end());
  const SharedSnapshot before = context.session().sharedSnapshot();
  return context.session().edit(label, [&](Edit& edit) -> Result<void> {
    for (const NewShape& each : shapes) putShape(edit, *before, each.area, each.shape);
    return {};
  });
}

namespace {

std::optional<AreaKey> storeFree(MapContext& context, Level level, FreeShape free) {
  if (!free.remark.text.isEmpty()) context.session().say(std::move(free.remark));
  const auto area = level == Level::Rt ? storeNewRt(context, free.shape) : storeNewKawasan(context, free.shape);
  if (area) context.session().select(*area);
  return area;
}

}  // namespace

std::optional<AreaKey> storeNewArea(MapContext& context, Level level, const Ring& ring, Decided decided) {
  auto free = shapeWithoutNeighbours(context, level, ring);
  if (!free) return std::nullopt;
  if (!free->wasCrossing) return storeFree(context, level, std::move(*free));
  const auto repair = [&context, level, ring, stored = decided.stored] {
    // Neighbours may have changed while the question stood.
    auto now = shapeWithoutNeighbours(context, level, ring);
    if (now && storeFree(context, level, std::move(*now)) && stored) stored();
  };
  askForRepair(context, ring, free->shape, repair, std::move(decided));
  return std::nullopt;
}

namespace {

struct PlacedParts {
  std::vector<RtPart> parts;
  std::vector<std::vector<FeatureId>> holding;  // of each: the kawasan that it may lie in
  /// `report` of the cut that made them RT.
  [[nodiscard]] OpenPlaces open(FeatureId rtId, const SplitReport& report) const {
    OpenPlaces places;
    for (std::size_t i = 0; i < holding.size(); ++i) {
      if (holding[i].size() > 1) places[holding[i]].push_back(i == 0 ? rtId : report.added[i - 1]);
    }
    return places;
  }
};

/// A part that lies in a drawn kawasan is that kawasan's; where none is drawn, or nobody decided which of them has the
/// land, it stays where its RT was.
PlacedParts placedParts(const Snapshot& snapshot, FeatureId rtId, const std::vector<SharedPolygons>& shapes) {
  const DecidedLand land = decidedLand(snapshot);
  const Rt* const rt = snapshot.rtById(rtId);
  PlacedParts placed;
  for (const SharedPolygons& shape : shapes) {
    placed.holding.push_back(kawasanHolding(snapshot, land, *shape, rt == nullptr ? 0 : rt->kawasanId));
    const std::vector<FeatureId>& holding = placed.holding.back();
    placed.parts.emplace_back(shape, holding.size() == 1 ? std::optional(holding.front()) : std::nullopt);
  }
  return placed;
}

/// Takes the message about parts of an RT away when it is one again, joined or by undo.
void dropWhenWhole(Session& session, FeatureId rtId, const QString& topic) {
  auto* const watch = new QObject(&session);
  QObject::connect(&session, &Session::changed, watch, [&session, rtId, topic, watch] {
    const Rt* const rt = session.snapshot().rtById(rtId);
    const auto isOtherPart = [&](const Rt& each) { return each.id != rtId && arePartsOfOne(each, *rt); };
    if (rt != nullptr && std::ranges::any_of(session.snapshot().rts, isOtherPart)) return;
    watch->deleteLater();
    Message none;
    none.topic = topic;
    session.say(std::move(none));
  });
}

/// `name`: as the area was called before it became parts; `open`: those of which nobody knows where they belong.
void sayDivided(MapContext& context, const AreaKey& area, const QString& name, const SplitReport& report,
                const OpenPlaces& open = {}) {
  Session& session = context.session();
  Message message;
  message.topic = QStringLiteral("parts:%1").arg(area.id);
  const SharedList<Survey>& surveys = session.snapshot().surveys;
  const auto rounds = std::ranges::count_if(surveys, [&](const Survey& survey) {
    return session.snapshot().figuresOf(survey.id).indexOfRt(area.id).has_value();
  });
  const QString sentence =
      rounds > 1
          ? storeWord(QT_TRANSLATE_NOOP("store",
                                        "%1 is %2 parts now. %3 figures of %4 surveys were divided by area and are "
                                        "estimates until they are confirmed."))
          : storeWord(QT_TRANSLATE_NOOP("store",
                                        "%1 is %2 parts now. %3 figures were divided by area and are estimates until "
                                        "they are confirmed."));
  message.text = sentence.arg(name).arg(report.added.size() + 1).arg(report.figuresDivided);
  if (rounds > 1) message.text = message.text.arg(rounds);
  if (report.effectsDivided > 0) {
    message.text += u' ' + storeWord(QT_TRANSLATE_NOOP("store", "%1 reductions of the plan were divided with them."))
                               .arg(report.effectsDivided);
  }
  message.actions.push_back({storeWord(QT_TRANSLATE_NOOP("store", "Review")), [&context, area] {
                               if (!context.session().exists(area)) return;
                               context.session().select(area);
                               context.session().zoomTo(area);
                               Q_EMIT context.figuresWanted();
                             }});
  if (!open.empty()) {
    message.kind = MessageKind::Warning;
    message.text += u' ' + openPlacesText(session, open);
    message.actions.push_back(sharedLandAction(context));
  }
  dropWhenWhole(session, area.id, message.topic);
  session.say(std::move(message));
}

/// The figures of an RT count where the whole RT belongs.
void sayAcross(Session& session, const QString& kawasan, const std::set<FeatureId>& rts) {
  QStringList names;
  for (const FeatureId id : rts) names << session.nameOf({Level::Rt, id});
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("shape");
  message.text = storeWord(QT_TRANSLATE_NOOP("store",
                                             "%1 was cut through %2 RT. Each stays whole and counts, with all its "
                                             "figures, in the part that holds most of it: %3."))
                     .arg(kawasan)
                     .arg(rts.size())
                     .arg(named(names));
  message.detail = names.size() > kNamedAreas ? names.join(u'\n') : QString();
  session.say(std::move(message));
}

}  // namespace

bool storeSplit(MapContext& context, const AreaKey& area, const LineString& line) {
  Session& session = context.session();
  const SharedPolygons whole = session.shapeOf(area);
  if (!whole) return false;
  const auto parts = splitByLine(*whole, line);
  Message message;
  message.topic = QStringLiteral("shape");
  if (!parts) {
    session.say(errorMessage(parts.error()));
    return false;
  }
  if (parts->size() < 2) {
    message.kind = MessageKind::Warning;
    message.text =
        storeWord(QT_TRANSLATE_NOOP("store", "The line does not cut %1 through: begin and end outside of it."))
            .arg(session.nameOf(area));
    session.say(std::move(message));
    return false;
  }
  std::vector<SharedPolygons> shapes;
  std::vector<NewShape> mine;
  for (const MultiPolygon& part : *parts) {
    shapes.push_back(shared(part));
    mine.push_back({area, shapes.back()});
  }
  const std::vector<NewShape> neighbours = neighboursWith(context, mine);
  const SharedSnapshot before = session.sharedSnapshot();
  const QString name = session.nameOf(area);
  EditLabel label = areaLabel("split-area", name);
  label.params.set("count", std::to_string(parts->size()));
  SplitReport report;
  PlacedParts placed;
  if (area.level == Level::Rt) placed = placedParts(*before, area.id, shapes);
  std::set<FeatureId> across;  // RT on both sides of the cut of their kawasan
  const bool isStored = session.edit(label, [&](Edit& edit) -> Result<void> {
    for (const NewShape& each : neighbours) putShape(edit, *before, each.area, each.shape);
    if (area.level == Level::Rt) {
      KAWASAN_ASSIGN(report, splitRt(edit, *before, area.id, placed.parts));
      return {};
    }
    std::vector<KawasanPart> kawasanParts;
    for (const SharedPolygons& shape : shapes) {
      KawasanPart part{shape, {}};
      for (const Rt& rt : before->rts) {
        if (rt.kawasanId != area.id || !rt.geometry) continue;
        const double within = overlapArea(*rt.geometry, *shape);
        const double outside = planeArea(*rt.geometry) - within;
        if (within > outside) part.rts.push_back(rt.id);
        if (within > kSliver && outside > kSliver) across.insert(rt.id);
      }
      kawasanParts.push_back(std::move(part));
    }
    KAWASAN_ASSIGN(const std::vector<FeatureId> added, splitKawasan(edit, *before, area.id, kawasanParts));
    std::vector<CutPart> cut{{area.id, shapes.front()}};
    for (std::size_t i = 0; i < added.size(); ++i) cut.push_back({added[i], shapes[i + 1]});
    CarriedDecisions carried = decisionsAfterCut(*before, area.id, cut);
    for (const FeatureId decisionId : carried.removed) edit.removeOverlapDecision(decisionId);
    for (OverlapDecision& decision : carried.put) edit.put(decision);
    return {};
  });
  if (!isStored) return false;
  const OpenPlaces open = placed.open(area.id, report);
  if (report.figuresDivided + report.effectsDivided > 0) {
    sayDivided(context, area, name, report, open);
  } else {
    sayOpenPlaces(context, open);
  }
  if (!across.empty()) sayAcross(session, name, across);
  return true;
}

namespace {

/// Places of the kawasan in the snapshot; what counts in two of them is that of the RT's own, which comes first.
std::vector<std::size_t> ownFirst(const Snapshot& snapshot, FeatureId ownId) {
  std::vector<std::size_t> order(snapshot.kawasan.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_partition(order, [&](std::size_t place) { return snapshot.kawasan[place].id == ownId; });
  return order;
}

/// Where nobody decided on the land, the border to cut along is not known.
void sayNotCut(MapContext& context, const AreaKey& rt, const std::vector<FeatureId>& sharing) {
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = QStringLiteral("shape");
  message.text = storeWord(QT_TRANSLATE_NOOP("store",
                                             "%1 was not cut: on the land in it that %2 share, nobody has decided for "
                                             "one of them yet."))
                     .arg(context.session().nameOf(rt), namesOf(context.session(), sharing));
  message.actions.push_back(sharedLandAction(context));
  context.session().say(std::move(message));
}

}  // namespace

bool storeSplitByKawasan(MapContext& context, FeatureId rtId) {
  Session& session = context.session();
  const AreaKey area{Level::Rt, rtId};
  const SharedPolygons whole = session.shapeOf(area);
  if (!whole) return false;
  const SharedSnapshot before = session.sharedSnapshot();
  const DecidedLand land = decidedLand(*before);
  const FeatureId ownId = before->rtById(rtId)->kawasanId;
  if (const auto sharing = kawasanSharing(*before, land, *whole, ownId, kSliver); !sharing.empty()) {
    sayNotCut(context, area, sharing);
    return false;
  }
  const std::vector<std::size_t> order = ownFirst(*before, ownId);
  const std::vector<const MultiPolygon*> all = land.pointers();
  std::vector<const MultiPolygon*> shapes;
  for (const std::size_t place : order) shapes.push_back(all[place]);
  const auto parts = splitByAreas(*whole, shapes, kSliver);
  if (!parts) {
    session.say(errorMessage(parts.error()));
    return false;
  }
  if (parts->size() < 2) {
    Message message;
    message.topic = QStringLiteral("shape");
    message.text =
        storeWord(QT_TRANSLATE_NOOP("store", "%1 does not lie in several kawasan.")).arg(session.nameOf(area));
    session.say(std::move(message));
    return false;
  }
  std::vector<RtPart> rtParts;
  std::vector<NewShape> mine;
  for (const AreaPart& part : *parts) {
    rtParts.emplace_back(shared(part.polygons), part.area ? before->kawasan[order[*part.area]].id : 0);
    mine.push_back({area, rtParts.back().shape});
  }
  const std::vector<NewShape> neighbours = neighboursWith(context, mine);
  const QString name = session.nameOf(area);
  EditLabel label = areaLabel("split-area", name);
  label.params.set("count", std::to_string(parts->size()));
  SplitReport report;
  const bool isStored = session.edit(label, [&](Edit& edit) -> Result<void> {
    for (const NewShape& each : neighbours) putShape(edit, *before, each.area, each.shape);
    KAWASAN_ASSIGN(report, splitRt(edit, *before, rtId, rtParts));
    return {};
  });
  if (isStored && report.figuresDivided + report.effectsDivided > 0) sayDivided(context, area, name, report);
  return isStored;
}

}  // namespace kawasan
