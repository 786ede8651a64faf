#include "ui/panels/outcome_charts.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/paint/qt_bridge.h"
#include "ui/paint/style.h"
#include "ui/panels/chart_parts.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kWidestStep = 54;
constexpr int kStepGap = 4;          // between the texts of neighbouring steps
constexpr double kPairShare = 0.74;  // of the height of an aspect that its two bars take

FillToken plain(QRgb colour) {
  FillToken token = classToken(ClassFill::None);
  token.fill = colour;
  token.hatch = HatchKind::Empty;
  return token;
}

/// Before is quiet and hatched, after is strong: they are told apart without colour.
FillToken beforeToken() {
  return classToken(ClassFill::Unknown);
}
FillToken afterToken() {
  return plain(tokens::kAccent);
}

QString percentText(const std::optional<double>& percent) {
  return percent ? formatNumber(*percent, 1, currentLanguage()) : missingText();
}

std::optional<double> meanOf(const AreaScore& area, std::size_t aspect) {
  return area.hasFigures() ? area.score.aspectMeans[aspect] : std::nullopt;
}

QString remarkOf(const PlanState& plan, const QString& remark) {
  const QString of = chart::limitText(plan);
  return of.isEmpty() ? remark : of + QStringLiteral(" · ") + remark;
}

QString stepText(const LedgerStep& step) {
  if (step.kind != LedgerStep::Kind::State) return signedAmount(step.to - step.from, 2);
  return slumRangeText(step.to, step.open, !step.isLeast);
}

FillToken tokenOf(const LedgerStep& step) {
  switch (step.kind) {
    case LedgerStep::Kind::State:
      return plain(tokens::kSecondary);
    case LedgerStep::Kind::Unsure:
      return classToken(ClassFill::Unknown);
    case LedgerStep::Kind::Reduced:
      break;
  }
  return classToken(step.to <= step.from ? ClassFill::None : ClassFill::Heavy);
}

}  // namespace

std::vector<LedgerStep> ledgerSteps(const HectareLedger& ledger) {
  std::vector<LedgerStep> steps;
  Micro level = 0;
  Micro reduced = 0;  // since the opening
  for (const LedgerLine& line : ledger.lines) {
    const LevelHectares& now = line.levels.front();
    if (steps.empty()) {
      steps.push_back({line.year, LedgerStep::Kind::State, 0, now.slum, now.open, !now.hasAllHectares()});
      level = now.slum;
      continue;
    }
    const Micro sure = level - (now.by(ReductionRule::Whole).hectares - reduced);
    steps.push_back({line.year, LedgerStep::Kind::Reduced, level, sure});
    if (now.slum != sure) steps.push_back({line.year, LedgerStep::Kind::Unsure, sure, now.slum});
    level = now.slum;
    reduced = now.by(ReductionRule::Whole).hectares;
  }
  if (steps.empty()) return steps;
  const LedgerLine& last = ledger.lines.back();
  const LevelHectares& left = last.levels.front();
  steps.push_back({last.year, LedgerStep::Kind::State, 0, level, left.open, !left.hasAllHectares()});
  return steps;
}

// -- AspectChart --------------------------------------------------------------------------------------------------

AspectChart::AspectChart(PlanState& plan, QWidget* parent) : QWidget(parent), m_plan(plan) {
  connect(&plan, &PlanState::figuresChanged, this, [this] {
    describe();
    update();
  });
  describe();
}

void AspectChart::describe() {
  QStringList parts;
  if (const PlanFigures* figures = m_plan.figures(); figures != nullptr && figures->surveyed.hasFigures()) {
    const auto& aspects = m_plan.session().regulation().aspects;
    for (std::size_t i = 0; i < aspects.size(); ++i) {
      parts << QStringLiteral("%1: %2 → %3 %")
                   .arg(capitalised(localText(aspects[i].name)), percentText(meanOf(figures->surveyed, i)),
                        percentText(meanOf(figures->planned, i)));
    }
  }
  setAccessibleName(tr("Aspects before and after the plan"));
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
  setToolTip(parts.join(u'\n'));
}

void AspectChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  QRect area = chart::drawTitle(painter, rect(), tr("Aspects before and after the plan"),
                                remarkOf(m_plan, tr("mean percent that fails")));
  const PlanFigures* const figures = m_plan.figures();
  if (figures == nullptr || !figures->surveyed.hasFigures())
    return chart::drawNothing(painter, area, tr("There are no figures of a survey yet."));
  const Survey* const survey = m_plan.session().survey();
  const std::vector<chart::LegendEntry> entries{
      {tr("survey %1").arg(survey == nullptr ? QString() : toQString(survey->name)), beforeToken()},
      {tr("once the plan is done"), afterToken()}};
  const int legendHeight = chart::legend(painter, area, entries, false);
  (void)chart::legend(painter, QRect(area.left(), area.bottom() - legendHeight + 1, area.width(), legendHeight),
                      entries, true);
  area.adjust(0, 0, 0, -legendHeight - chart::kGap);
  const auto& aspects = m_plan.session().regulation().aspects;
  const QFontMetrics metrics = painter.fontMetrics();
  int names = 0;
  for (const Aspect& aspect : aspects)
    names = std::max(names, metrics.horizontalAdvance(capitalised(localText(aspect.name))));
  names = std::min(names + 8, area.width() / 2);
  const int numbers = metrics.horizontalAdvance(QStringLiteral("100,0")) + 6;
  const double room = std::max(10, area.width() - names - numbers);
  const double step = static_cast<double>(area.height()) / static_cast<double>(aspects.size());
  const double bar = std::max(3.0, std::min(step * kPairShare / 2, 15.0));
  const double line = std::max(bar, metrics.height() - 4.0);
  for (std::size_t i = 0; i < aspects.size(); ++i) {
    const double middle = area.top() + step * (static_cast<double>(i) + 0.5);
    painter.setPen(theme::colour(theme::Role::Text));
    painter.drawText(QRectF(area.left(), middle - step / 2, names - 8, step), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(capitalised(localText(aspects[i].name)), Qt::ElideRight, names - 8));
    // `beyond`: how far the number, higher than its bar, keeps off the other bar.
    const auto draw = [&](const std::optional<double>& percent, double top, const FillToken& token, double beyond) {
      const double width = percent ? room * std::clamp(*percent, 0.0, 100.0) / 100 : 0;
      const QRectF shape(area.left() + names, top, width, bar);
      chart::fill(painter, shape, token);
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(theme::colour(theme::Role::Text), 0.6));
      if (width > 0) painter.drawRect(shape);
      painter.setPen(theme::colour(theme::Role::Text));
      painter.drawText(QRectF(shape.right() + 5, top - 6 + beyond, numbers + 40, bar + 12),
                       Qt::AlignLeft | Qt::AlignVCenter, percentText(percent));
    };
    const std::optional<double> before = meanOf(figures->surveyed, i);
    const std::optional<double> after = meanOf(figures->planned, i);
    if (!before && !after) {
      draw(before, middle - bar / 2, beforeToken(), 0);  // said once
      continue;
    }
    draw(before, middle - bar, beforeToken(), (bar - line) / 2);
    draw(after, middle, afterToken(), (line - bar) / 2);
  }
}

// -- LedgerChart --------------------------------------------------------------------------------------------------

LedgerChart::LedgerChart(PlanState& plan, QWidget* parent) : QWidget(parent), m_plan(plan) {
  connect(&plan, &PlanState::figuresChanged, this, [this] {
    describe();
    update();
  });
  describe();
}

void LedgerChart::describe() {
  QStringList parts;
  if (const PlanFigures* figures = m_plan.figures()) {
    for (const LedgerStep& step : ledgerSteps(figures->limitedLedger)) {
      QString part = QStringLiteral("%1: %2 ha").arg(step.year).arg(stepText(step));
      if (step.kind == LedgerStep::Kind::Unsure) part += u' ' + tr("class not sure");
      parts << part;
    }
  }
  setAccessibleName(tr("Hectares step by step"));
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
  setToolTip(parts.join(u'\n'));
}

void LedgerChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  const QRect area = chart::drawTitle(painter, rect(), tr("Hectares step by step"),
                                      remarkOf(m_plan, tr("slum by RT, from the opening to the closing")));
  const PlanFigures* const figures = m_plan.figures();
  const std::vector<LedgerStep> steps =
      figures == nullptr ? std::vector<LedgerStep>() : ledgerSteps(figures->limitedLedger);
  if (steps.empty()) return chart::drawNothing(painter, area, tr("There are no figures of a survey yet."));
  Micro largest = 1;
  for (const LedgerStep& step : steps) largest = std::max({largest, step.from, step.to + step.open});
  const int text = painter.fontMetrics().height();
  // Every step has its number: where the steps are narrow it stands upright, and so does the year.
  int widest = 0;
  for (const LedgerStep& step : steps)
    widest = std::max(widest, painter.fontMetrics().horizontalAdvance(stepText(step)));
  const double stride = static_cast<double>(area.width()) / static_cast<double>(steps.size());
  const bool isUpright = widest + kStepGap > stride;
  const int yearWidth = painter.fontMetrics().horizontalAdvance(QStringLiteral("0000"));
  const bool isYearUpright = yearWidth + kStepGap > stride;
  const int yearHeight = isYearUpright ? yearWidth : text;
  const QRect plot = area.adjusted(0, (isUpright ? widest : text) + kStepGap, 0, -yearHeight - text - kStepGap);
  const double width = std::min<double>(kWidestStep, stride * 0.72);
  const auto heightOf = [&](Micro hectares) {
    return plot.bottom() - plot.height() * static_cast<double>(hectares) / static_cast<double>(largest);
  };
  const auto drawBar = [&](double middle, Micro from, Micro to, const FillToken& token) {
    const double top = heightOf(std::max(from, to));
    const QRectF bar(middle - width / 2, top, width, std::max(1.0, heightOf(std::min(from, to)) - top));
    chart::fill(painter, bar, token);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::colour(theme::Role::Text), 0.6));
    painter.drawRect(bar);
  };
  const auto write = [&](double middle, double bottom, double room, const QString& words, bool upright) {
    if (!upright) {
      painter.drawText(QRectF(middle - 60, bottom - text, 120, text), Qt::AlignCenter, words);
      return;
    }
    painter.save();
    painter.translate(middle, bottom);
    painter.rotate(-90);
    painter.drawText(QRectF(0, -text / 2.0, room, text), Qt::AlignLeft | Qt::AlignVCenter, words);
    painter.restore();
  };
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const LedgerStep& step = steps[i];
    const double middle = plot.left() + stride * (static_cast<double>(i) + 0.5);
    drawBar(middle, step.from, step.to, tokenOf(step));
    if (step.open > 0) drawBar(middle, step.to, step.to + step.open, classToken(ClassFill::Unknown));
    if (i + 1 < steps.size()) {
      const double level = heightOf(step.to);
      painter.setPen(QPen(theme::colour(theme::Role::Secondary), 0.8, Qt::DotLine));
      painter.drawLine(QPointF(middle + width / 2, level), QPointF(middle + stride - width / 2, level));
    }
    const double top = heightOf(std::max(step.from, step.to + step.open));
    painter.setPen(theme::colour(theme::Role::Text));
    write(middle, top - 2, widest + kStepGap, stepText(step), isUpright);
    painter.setPen(theme::colour(theme::Role::Secondary));
    write(middle, plot.bottom() + 2 + yearHeight, yearWidth + kStepGap, QString::number(step.year), isYearUpright);
    if (isUpright) continue;
    write(middle, plot.bottom() + 2 + yearHeight + text, 0,
          i == 0                                  ? tr("opening")
          : i + 1 == steps.size()                 ? tr("closing")
          : step.kind == LedgerStep::Kind::Unsure ? tr("not sure", "class of the RT")
                                                  : QString(),
          false);
  }
  // Then the words have no room under their bars; what the hatch means is said once.
  const bool hasUnsure = std::ranges::any_of(
      steps, [](const LedgerStep& step) { return step.kind == LedgerStep::Kind::Unsure || step.open > 0; });
  if (isUpright && hasUnsure) {
    const QRect below(area.left(), plot.bottom() + 3 + yearHeight, area.width(), text);
    (void)chart::legend(painter, below, {{tr("not sure", "class of the RT"), classToken(ClassFill::Unknown)}}, true);
  }
  painter.setPen(theme::colour(theme::Role::Secondary));
  painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

}  // namespace kawasan
