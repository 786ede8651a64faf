#include "ui/panels/outcome_charts.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/paint/qt_bridge.h"
#include "ui/paint/style.h"
#include "ui/panels/chart_parts.h"
#include "ui/panels/ledger_how.h"
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

/// Before is quiet and hatched, after is strong: they are told apart without colour.
FillToken beforeToken() {
  return classToken(ClassFill::Unknown);
}
FillToken afterToken() {
  return chart::plain(tokens::kAccent);
}

QString percentText(const std::optional<double>& percent) {
  return percent ? formatNumber(*percent, 1, currentLanguage()) : missingText();
}

std::optional<double> meanOf(const AreaScore& area, std::size_t aspect) {
  return area.hasFigures() ? area.score.aspectMeans[aspect] : std::nullopt;
}

/// "57,1", "≈ 57,1" where RT of the area have no figures.
QString meanText(const AreaScore& area, std::size_t aspect) {
  const std::optional<double> mean = meanOf(area, aspect);
  return mean ? partialText(area, percentText(mean)) : missingText();
}

QString stepText(const LedgerStep& step) {
  if (step.kind != LedgerStep::Kind::State) return signedAmount(step.to - step.from, 2);
  return slumRangeText(step.to, step.open, !step.isLeast);
}

/// "2022: −3,50 ha"
QString stepName(const LedgerStep& step) {
  const QString name = QStringLiteral("%1: %2 ha").arg(step.year).arg(stepText(step));
  return step.kind == LedgerStep::Kind::Unsure ? name + u' ' + LedgerChart::tr("class not sure") : name;
}

FillToken tokenOf(const LedgerStep& step) {
  switch (step.kind) {
    case LedgerStep::Kind::State:
      return chart::plain(tokens::kSecondary);
    case LedgerStep::Kind::Unsure:
      return classToken(ClassFill::Unknown);
    case LedgerStep::Kind::Reduced:
      break;
  }
  return classToken(step.to <= step.from ? ClassFill::None : ClassFill::Heavy);
}

}  // namespace

std::vector<LedgerStep> ledgerSteps(const HectareLedger& ledger, LedgerRule rule) {
  using enum LedgerStep::Kind;
  std::vector<LedgerStep> steps;
  if (ledger.lines.empty()) return steps;
  const auto levelAt = [&](std::size_t line) -> const LevelHectares& {
    return ledger.lines[line].levels[levelOf(ledger.lines[line], rule)];
  };
  const auto addState = [&](std::size_t line) {
    const LeftHectares& left = levelAt(line).leftBy(rule.rule);
    steps.push_back({line, ledger.lines[line].year, State, 0, left.sure, left.open, left.unknown > 0});
  };
  addState(0);
  Micro level = steps.back().to;
  Micro reduced = 0;  // since the opening
  for (std::size_t i = 1; i < ledger.lines.size(); ++i) {
    const LevelHectares& now = levelAt(i);
    const int year = ledger.lines[i].year;
    const Micro sure = level - (now.by(rule.rule).hectares - reduced);
    const Micro left = now.leftBy(rule.rule).sure;
    steps.push_back({i, year, Reduced, level, sure});
    if (left != sure) steps.push_back({i, year, Unsure, sure, left});
    level = left;
    reduced = now.by(rule.rule).hectares;
  }
  addState(ledger.lines.size() - 1);
  return steps;
}

// -- AspectChart --------------------------------------------------------------------------------------------------

AspectChart::AspectChart(PlanState& plan, QWidget* parent) : ExplainedChart(plan, parent) {
  describe();
}

void AspectChart::describe() {
  QStringList parts;
  if (const PlanFigures* figures = plan().figures(); figures != nullptr && figures->surveyed.hasFigures()) {
    const auto& aspects = plan().session().regulation().aspects;
    for (std::size_t i = 0; i < aspects.size(); ++i) {
      parts << QStringLiteral("%1: %2 → %3 %")
                   .arg(capitalised(localText(aspects[i].name)), meanText(figures->surveyed, i),
                        meanText(figures->planned, i));
    }
  }
  setAccessibleName(tr("Aspects before and after the plan"));
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
  setToolTip(parts.join(u'\n'));
}

CellFigure AspectChart::howSurveyed(std::size_t aspect) const {
  const FeatureId kawasan = plan().kawasan();
  return {FigureRef{{kawasan == 0 ? Level::City : Level::Kawasan, kawasan},
                    "aspect:" + plan().session().regulation().aspects[aspect].key}};
}

/// What no survey holds cannot be explained as a figure of one.
CellFigure AspectChart::howPlanned(std::size_t aspect) const {
  const Regulation& regulation = plan().session().regulation();
  const PlanFigures& figures = *plan().figures();
  QStringList lines{
      QStringLiteral("%1: %2 %")
          .arg(capitalised(localText(regulation.aspects[aspect].name)), meanText(figures.planned, aspect)),
      tr("Mean of the percents of its criteria once the plan is done: what fails in the survey less what "
         "the activities take off, summed over the RT, by the bases of the survey.")};
  for (const std::size_t index : regulation.aspects[aspect].indicators) {
    const IndicatorScore& after = figures.planned.score.indicators[index];
    const Parameter parameter = regulation.indicators[index].parameter;
    QString line = QStringLiteral("%1 %2: %3 %")
                       .arg(QString::fromStdString(regulation.indicators[index].code), nameOf(parameter),
                            percentText(after.percent));
    if (!isMissing(after.volume) && !isMissing(after.base))
      line += tr(" = %1 of %2").arg(volumeText(parameter, after.volume), volumeText(parameter, after.base));
    lines << line + tr(" (survey: %1 %)").arg(percentText(figures.surveyed.score.indicators[index].percent));
  }
  return {{}, lines.join(u'\n')};
}

void AspectChart::draw(QPainter& painter) {
  QRect area = chart::drawTitle(painter, rect(), tr("Aspects before and after the plan"),
                                chart::remark(plan(), tr("mean percent that fails")));
  const PlanFigures* const figures = plan().figures();
  if (figures == nullptr || !figures->surveyed.hasFigures())
    return chart::drawNothing(painter, area, tr("There are no figures of a survey yet."));
  const Survey* const survey = plan().session().survey();
  const std::vector<chart::LegendEntry> entries{
      {tr("survey %1").arg(survey == nullptr ? QString() : toQString(survey->name)), beforeToken()},
      {tr("once the plan is done"), afterToken()}};
  const int legendHeight = chart::legend(painter, area, entries, false);
  (void)chart::legend(painter, QRect(area.left(), area.bottom() - legendHeight + 1, area.width(), legendHeight),
                      entries, true);
  area.adjust(0, 0, 0, -legendHeight - chart::kGap);
  const auto& aspects = plan().session().regulation().aspects;
  const QFontMetrics metrics = painter.fontMetrics();
  int names = 0;
  for (const Aspect& aspect : aspects)
    names = std::max(names, metrics.horizontalAdvance(capitalised(localText(aspect.name))));
  names = std::min(names + 8, area.width() / 2);
  const int numbers = metrics.horizontalAdvance(partialText(figures->surveyed, QStringLiteral("100,0"))) + 6;
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
    const auto drawBar = [&](const AreaScore& of, double top, const FillToken& token, double beyond,
                             std::function<CellFigure()> how) {
      const std::optional<double> percent = meanOf(of, i);
      const QString text = meanText(of, i);
      const double width = percent ? room * std::clamp(*percent, 0.0, 100.0) / 100 : 0;
      const QRectF shape(area.left() + names, top, width, bar);
      chart::fill(painter, shape, token);
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(theme::colour(theme::Role::Text), 0.6));
      if (width > 0) painter.drawRect(shape);
      painter.setPen(theme::colour(theme::Role::Text));
      painter.drawText(QRectF(shape.right() + 5, top - 6 + beyond, numbers + 40, bar + 12),
                       Qt::AlignLeft | Qt::AlignVCenter, text);
      addSpot(shape.adjusted(0, 0, numbers + 5, 0),
              QStringLiteral("%1: %2 %").arg(capitalised(localText(aspects[i].name)), text), std::move(how));
    };
    const auto howBefore = [this, i] { return howSurveyed(i); };
    const auto howAfter = [this, i] { return howPlanned(i); };
    const AreaScore& before = figures->surveyed;
    const AreaScore& after = figures->planned;
    if (!meanOf(before, i) && !meanOf(after, i)) {
      drawBar(before, middle - bar / 2, beforeToken(), 0, howBefore);  // said once
      continue;
    }
    drawBar(before, middle - bar, beforeToken(), (bar - line) / 2, howBefore);
    drawBar(after, middle, afterToken(), (line - bar) / 2, howAfter);
  }
}

// -- LedgerChart --------------------------------------------------------------------------------------------------

LedgerChart::LedgerChart(PlanState& plan, QWidget* parent) : ExplainedChart(plan, parent) {
  describe();
}

void LedgerChart::describe() {
  QStringList parts;
  if (const PlanFigures* figures = plan().figures()) {
    for (const LedgerStep& step : ledgerSteps(figures->limitedLedger, plan().rule())) {
      parts << stepName(step);
    }
  }
  setAccessibleName(tr("Hectares step by step"));
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
  setToolTip(parts.join(u'\n'));
}

CellFigure LedgerChart::howStep(std::size_t step) const {
  const HectareLedger& ledger = plan().figures()->limitedLedger;
  const LedgerRule rule = plan().rule();
  const LedgerStep asked = ledgerSteps(ledger, rule)[step];
  const LedgerLine& line = ledger.lines[asked.line];
  const LedgerPlace place{line, levelOf(line, rule)};
  QStringList lines{stepName(asked)};
  switch (asked.kind) {
    case LedgerStep::Kind::State:
      lines << leftHow(plan().session(), place, rule.rule);
      break;
    case LedgerStep::Kind::Reduced:
      lines << tr("From %1 ha to %2 ha; all that is taken off since the opening:")
                   .arg(formatFixed(asked.from, 2, currentLanguage()), formatFixed(asked.to, 2, currentLanguage()))
            << reducedHow(plan().session(), place, rule.rule);
      break;
    case LedgerStep::Kind::Unsure:
      lines << tr("Figures are missing that decide whether it is slum: no reduction, but not slum for certain either.")
            << openHow(plan().session(), place);
      break;
  }
  return {{}, lines.join(u'\n')};
}

void LedgerChart::draw(QPainter& painter) {
  const PlanFigures* const figures = plan().figures();
  QString remark;
  if (figures != nullptr && !figures->limitedLedger.lines.empty()) {
    const LedgerLine& first = figures->limitedLedger.lines.front();
    const Level level = first.levels[levelOf(first, plan().rule())].level;
    remark = tr("slum %1, from the opening to the closing").arg(ruleText(plan().rule().rule, level));
  }
  const QRect area = chart::drawTitle(painter, rect(), tr("Hectares step by step"), chart::remark(plan(), remark));
  const std::vector<LedgerStep> steps =
      figures == nullptr ? std::vector<LedgerStep>() : ledgerSteps(figures->limitedLedger, plan().rule());
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
    const double number = isUpright ? widest + kStepGap : text;
    addSpot(QRectF(middle - width / 2, top - 2 - number, width, plot.bottom() + 2 + yearHeight - top + 2 + number),
            stepName(step), [this, i] { return howStep(i); });
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
