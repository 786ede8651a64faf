#include <algorithm>

#include "gis/edit_ops.h"
#include "ui/map/tools.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

Ring closed(const LineString& points) {
  Ring ring = points;
  if (!ring.empty() && ring.front() != ring.back()) ring.push_back(ring.front());
  return ring;
}

QString metresText(double metres) {
  const bool isFar = metres >= 10'000;
  return formatNumber(isFar ? metres / 1000 : metres, isFar ? 2 : 1, currentLanguage()) +
         (isFar ? QStringLiteral(" km") : QStringLiteral(" m"));
}

/// The middle of each stretch of a line across an area: one of them lies in it.
std::vector<Point> middlesOf(const LineString& points) {
  std::vector<Point> places;
  for (std::size_t i = 1; i < points.size(); ++i)
    places.push_back({(points[i - 1].x + points[i].x) / 2, (points[i - 1].y + points[i].y) / 2});
  return places;
}

/// The selected area of a level that has a shape, else the one at the place.
std::optional<AreaKey> areaToCut(MapContext& context, const std::vector<Point>& places) {
  for (const AreaKey& area : context.session().selection()) {
    const bool canBeCut = area.level == Level::Rt || area.level == Level::Kawasan;
    if (canBeCut && context.session().shapeOf(area)) return area;
  }
  for (const Point& place : places) {
    for (const AreaKey& area : context.areasAt(place)) {
      if (area.level == Level::Rt || area.level == Level::Kawasan) return area;
    }
  }
  return std::nullopt;
}

void sayNothingToCut(Session& session) {
  Message message;
  message.kind = MessageKind::Info;
  message.topic = QStringLiteral("shape");
  message.text = DrawAreaTool::tr("Select the area first, then draw again.");
  session.say(std::move(message));
}

}  // namespace

DrawAreaTool::DrawAreaTool(MapContext& context, Level level, QObject* parent)
    : PathTool(context, parent), m_level(level) {}

void DrawAreaTool::begun() {
  m_figures = std::make_unique<InsideFigures>(context().session(), m_level, std::nullopt);
}

void DrawAreaTool::cancel() {
  PathTool::cancel();
  m_figures.reset();
}

bool DrawAreaTool::finishPath(const LineString& points) {
  // Storing asks for a name at times; what was drawn stays when the person changes their mind.
  Decided next = decided();
  next.stored = [this] {
    m_figures.reset();
    end();
  };
  const auto area = storeNewArea(context(), m_level, closed(points), next);
  if (area) m_figures.reset();
  return area.has_value();
}

LiveFigures DrawAreaTool::liveFigures(const LineString& points) const {
  return m_figures ? m_figures->of({{Polygon{{closed(points)}}}}) : LiveFigures();
}

QString DrawAreaTool::hint() const {
  if (!isBusy()) {
    return m_level == Level::Rt ? tr("Click the corners of the RT · borders of neighbours are caught")
                                : tr("Click the corners of the kawasan · borders of RT are caught");
  }
  return tr(
      "Double click or <b>Enter</b> closes the area · <b>Backspace</b> takes the last point back · <b>Shift</b> "
      "follows borders · <b>Esc</b> gives up");
}

QString SplitTool::hint() const {
  if (!isBusy()) return tr("Draw a line across the selected area, from outside to outside");
  return tr("Double click or <b>Enter</b> cuts · <b>Backspace</b> takes the last point back · <b>Esc</b> gives up");
}

bool SplitTool::finishPath(const LineString& points) {
  const auto area = areaToCut(context(), middlesOf(points));
  if (!area) {
    sayNothingToCut(context().session());
    return true;
  }
  storeSplit(context(), *area, points);
  return true;
}

/// The area as it is, and the parts that the line makes of it, the largest first.
LiveFigures SplitTool::liveFigures(const LineString& points) const {
  const Session& session = context().session();
  const auto area = areaToCut(context(), middlesOf(points));
  const SharedPolygons shape = area ? session.shapeOf(*area) : nullptr;
  const auto whole = shape ? session.drawnHectares(*area) : std::nullopt;
  if (!whole) return {};
  LiveFigures figures{{session.nameOf(*area), hectareText(*whole), {}, false}};
  const auto parts = splitByLine(*shape, points);
  if (!parts || parts->size() < 2) return figures;
  for (std::size_t i = 0; i < parts->size(); ++i) {
    if (const auto hectares = session.hectaresOf((*parts)[i]))
      figures.push_back({tr("Part %1").arg(i + 1), hectareText(*hectares), {}, false});
  }
  return figures;
}

QString HoleTool::hint() const {
  if (!isBusy()) return tr("Click the corners of what does not belong to the selected area: school, field, cemetery");
  return tr(
      "Double click or <b>Enter</b> cuts the hole · <b>Backspace</b> takes the last point back · <b>Esc</b> gives "
      "up");
}

bool HoleTool::finishPath(const LineString& points) {
  const auto area = areaToCut(context(), points);
  if (!area) {
    sayNothingToCut(context().session());
    return true;
  }
  storeHole(context(), *area, closed(points), decided());
  return !context().repair().isAsked();
}

LiveFigures HoleTool::liveFigures(const LineString& points) const {
  const Session& session = context().session();
  const MultiPolygon hole{{Polygon{{closed(points)}}}};
  LiveFigures figures;
  if (const auto hectares = session.hectaresOf(hole))
    figures.push_back({tr("Hole"), hectareText(*hectares), {}, false});
  const auto area = areaToCut(context(), points);
  const SharedPolygons shape = area ? session.shapeOf(*area) : nullptr;
  const auto before = shape ? session.drawnHectares(*area) : std::nullopt;
  if (!before) return figures;
  const auto rest = without(*shape, {&hole});
  const auto after = rest ? session.hectaresOf(*rest) : std::nullopt;
  QString value = hectareText(after.value_or(*before));
  if (after) value.prepend(formatNumber(*before, 2, currentLanguage()) + QStringLiteral(" → "));
  figures.push_back({session.nameOf(*area), value, {}, false});
  return figures;
}

QString MeasureTool::hint() const {
  return tr("Click along what is to be measured · <b>Backspace</b> takes the last point back · <b>Esc</b> begins anew");
}

bool MeasureTool::finishPath(const LineString&) {
  return false;  // the figures stay until Esc
}

LiveFigures MeasureTool::liveFigures(const LineString& points) const {
  LiveFigures figures;
  if (const auto metres = context().session().metresOf(points)) {
    figures.push_back({tr("Length"), metresText(*metres), {}, false});
  }
  if (points.size() >= 3) {
    if (const auto hectares = context().session().hectaresOf({{Polygon{{closed(points)}}}})) {
      figures.push_back({tr("Area"), formatNumber(*hectares, 4, currentLanguage()) + QStringLiteral(" ha"), {}, false});
    }
  }
  return figures;
}

}  // namespace kawasan
