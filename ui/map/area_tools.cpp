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
  std::vector<Point> places;
  for (std::size_t i = 1; i < points.size(); ++i) {
    places.push_back({(points[i - 1].x + points[i].x) / 2, (points[i - 1].y + points[i].y) / 2});
  }
  const auto area = areaToCut(context(), places);
  if (!area) {
    sayNothingToCut(context().session());
    return true;
  }
  storeSplit(context(), *area, points);
  return true;
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
  LiveFigures figures;
  const auto hole = context().session().hectaresOf({{Polygon{{closed(points)}}}});
  if (hole)
    figures.push_back({tr("Hole"), formatNumber(*hole, 2, currentLanguage()) + QStringLiteral(" ha"), {}, false});
  if (const auto area = areaToCut(context(), points)) {
    if (const auto hectares = context().session().drawnHectares(*area)) {
      figures.push_back({context().session().nameOf(*area),
                         formatNumber(*hectares, 2, currentLanguage()) + QStringLiteral(" ha"),
                         {},
                         false});
    }
  }
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
