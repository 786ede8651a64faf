#include "ui/map/inside_figures.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/paint/project_scene.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

/// Half of an RT inside makes it the area's.
constexpr double kBelongs = 0.5;
/// Overlaps below this are rounding of what people draw by eye.
constexpr double kShownOverlap = 1;  // m2

QString liveWord(const char* source) {
  return QCoreApplication::translate("live", source);
}

}  // namespace

QString hectareText(double hectares) {
  return formatNumber(hectares, 2, currentLanguage()) + QStringLiteral(" ha");
}

InsideFigures::InsideFigures(const Session& session, Level level, std::optional<AreaKey> own,
                             const std::vector<AreaKey>& alongside)
    : m_session(session), m_level(level), m_own(own), m_snapshot(session.sharedSnapshot()) {
  std::vector<const MultiPolygon*> rts;
  std::vector<const MultiPolygon*> neighbours;
  if (level == Level::Kawasan) {
    for (const Rt& rt : m_snapshot->rts) {
      if (!rt.geometry) continue;
      rts.push_back(rt.geometry.get());
      m_rtIds.push_back(rt.id);
    }
  }
  const auto addNeighbour = [&](const SharedPolygons& shape, const AreaKey& area) {
    const bool isOwn = own && *own == area;
    if (shape && !isOwn && std::ranges::find(alongside, area) == alongside.end()) neighbours.push_back(shape.get());
  };
  if (level == Level::Kawasan) {
    for (const Kawasan& area : m_snapshot->kawasan) addNeighbour(area.geometry, {Level::Kawasan, area.id});
  } else {
    for (const Rt& rt : m_snapshot->rts) addNeighbour(rt.geometry, {Level::Rt, rt.id});
  }
  m_meter = std::make_unique<InsideMeter>(rts, neighbours);
}

std::vector<FeatureId> InsideFigures::rtsInside(const MultiPolygon& drawn) const {
  const InsideReport inside = m_meter->insideOf(drawn);
  std::vector<FeatureId> ids;
  for (std::size_t i = 0; i < inside.shares.size(); ++i) {
    if (inside.shares[i] > kBelongs) ids.push_back(m_rtIds[i]);
  }
  return ids;
}

void InsideFigures::followCorner(SharedPolygons start, Point corner) {
  m_start = measuresOf(*start);
  m_drag.emplace(std::move(start), corner);
}

InsideFigures::Measures InsideFigures::measuresOf(const MultiPolygon& drawn) const {
  const auto swept = m_drag ? m_drag->sweptBy(drawn) : std::nullopt;
  if (!swept || !m_start.hectares) return {m_session.hectaresOf(drawn), m_meter->insideOf(drawn)};
  Measures measures{m_start.hectares, m_meter->insideOf(m_start.inside, *swept)};
  for (const SweptPiece& piece : *swept) {
    const auto more = m_session.hectaresOf(piece.shape);
    if (!more) return {m_session.hectaresOf(drawn), std::move(measures.inside)};
    *measures.hectares += piece.sign * *more;
  }
  return measures;
}

LiveFigures InsideFigures::of(const MultiPolygon& drawn) const {
  LiveFigures figures;
  const auto [hectares, inside] = measuresOf(drawn);
  figures.push_back({liveWord(QT_TRANSLATE_NOOP("live", "Drawn area")),
                     hectares ? hectareText(*hectares) : missingText(),
                     {},
                     false});
  if (m_level == Level::Kawasan && m_own && hectares) {
    const DecreeArea* decree = m_snapshot->decreeOf(m_level, m_own->id);
    if (decree != nullptr && !isMissing(decree->hectares)) {
      const double difference = *hectares - unitsFromMicro(decree->hectares);
      figures.push_back({liveWord(QT_TRANSLATE_NOOP("live", "Against decree %1"))
                             .arg(formatFixed(decree->hectares, 2, currentLanguage())),
                         signedText(difference, 2) + QStringLiteral(" ha"),
                         {},
                         false});
    }
  }
  if (m_level == Level::Kawasan && !m_rtIds.empty()) {
    figures.push_back(
        {liveWord(QT_TRANSLATE_NOOP("live", "RT inside")),
         liveWord(QT_TRANSLATE_NOOP("live", "%1 whole, %2 in part")).arg(inside.whole.size()).arg(inside.partly.size()),
         {},
         false});
  }
  figures.push_back({liveWord(QT_TRANSLATE_NOOP("live", "Overlap")),
                     hectareText(inside.overlap / kSquareMetresPerHectare),
                     {},
                     inside.overlap > kShownOverlap});
  if (m_level == Level::Kawasan) addScore(figures, inside);
  return figures;
}

void InsideFigures::addScore(LiveFigures& figures, const InsideReport& inside) const {
  const Survey* survey = m_session.survey();
  if (survey == nullptr) return;
  const FigureTable& table = m_snapshot->figuresOf(survey->id);
  FigureSums sums;
  AreaScore counted;
  for (std::size_t i = 0; i < inside.shares.size(); ++i) {
    if (inside.shares[i] <= kBelongs) continue;
    ++counted.rtCount;
    const auto row = table.indexOfRt(m_rtIds[i]);
    if (!row || !hasAnyFigure(table.row(*row))) continue;
    ++counted.rtWithFigures;
    sums.add(table.row(*row));
  }
  if (sums.parts() == 0) return;
  const Regulation& regulation = m_session.regulation();
  const Score score = scoreOf(regulation, sums);
  const QString total = partialText(counted, score.totalMin == score.totalMax
                                                 ? QString::number(score.totalMin)
                                                 : QStringLiteral("%1–%2").arg(score.totalMin).arg(score.totalMax));
  figures.push_back({liveWord(QT_TRANSLATE_NOOP("live", "Total")),
                     liveWord(QT_TRANSLATE_NOOP("live", "%1 of %2")).arg(total).arg(regulation.largestTotal()),
                     {},
                     false});
  const auto slumClass = score.slumClass();
  figures.push_back({liveWord(QT_TRANSLATE_NOOP("live", "Slum class")),
                     capitalised(classRange(score.classMin, score.classMax)),
                     slumClass ? classFillOf(*slumClass) : ClassFill::Unknown, false});
}

}  // namespace kawasan
