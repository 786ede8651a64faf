#include "ui/panels/plan_charts.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "core/plan/activity_state.h"
#include "core/plan/catalogue.h"
#include "ui/models/activity_words.h"
#include "ui/models/report_parts.h"
#include "ui/paint/funding_tokens.h"
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

constexpr int kWidestBar = 54;
constexpr int kHighestBar = 15;
constexpr int kLowestStep = 13;
constexpr int kYearGap = 8;

/// Slum of a class that is not sure: between the colours of the classes, with the lines of what is not known.
constexpr FillToken kUnsureClass{0xfff6d6a8, 0xff8a4b00, tokens::kDarkText, HatchKind::Level, 1.6};

FillToken partToken(std::size_t part) {
  switch (part) {
    case 0:
      return classToken(ClassFill::Light);
    case 1:
      return classToken(ClassFill::Moderate);
    case 2:
      return classToken(ClassFill::Heavy);
    case 3:
      return kUnsureClass;
    default:
      return classToken(ClassFill::Unknown);
  }
}

FillToken sourceToken(const std::string& source) {
  const auto& sources = catalogue().sources;
  const auto found = std::ranges::find(sources, source, &FundingSource::key);
  if (found == sources.end()) return classToken(ClassFill::Unknown);
  return chart::plain(tokens::kFunding[static_cast<std::size_t>(found - sources.begin()) % tokens::kFunding.size()]);
}

QString yearText(int year) {
  return year == 0 ? QStringLiteral("–") : QString::number(year);
}

MoneySum sumOf(const MoneyBar& bar) {
  MoneySum sum;
  for (const MoneyLine& line : bar.lines) sum.add(line.planned);
  return sum;
}

/// What a rule leaves that knows no classes.
FillToken leftToken() {
  return chart::plain(tokens::kSecondary);
}

/// Of the line, at the level that the chosen rule counts by.
LedgerPlace placeOf(const LedgerLine& line, LedgerRule rule) {
  return {line, levelOf(line, rule)};
}

}  // namespace

std::array<Micro, kStackParts> hectareStack(const LevelHectares& level) {
  const auto of = [&](SlumClass slumClass) { return level.byClass[static_cast<std::size_t>(slumClass)]; };
  const Micro light = of(SlumClass::Light);
  const Micro moderate = of(SlumClass::Moderate);
  const Micro heavy = of(SlumClass::Heavy);
  return {light, moderate, heavy, level.slum - light - moderate - heavy, level.open};
}

std::array<Micro, kStackParts> hectareStack(const LevelHectares& level, ReductionRule rule) {
  if (rule == ReductionRule::Whole) return hectareStack(level);
  const LeftHectares& left = level.leftBy(rule);
  return {0, 0, 0, left.sure, left.open};
}

std::vector<MoneyBar> moneyBars(const std::vector<YearMoney>& money, std::size_t most) {
  std::vector<MoneyBar> bars;
  for (const YearMoney& year : money) bars.push_back({year.year, year.year, yearText(year.year), year.lines});
  const std::size_t named = bars.size() - (!money.empty() && money.back().year == 0 ? 1 : 0);
  const std::size_t room = std::max<std::size_t>(1, most - std::min(most, bars.size() - named));
  if (named <= room) return bars;
  const std::size_t joined = named - room + 1;  // of the first years
  MoneyBar first{money.front().year,
                 money[joined - 1].year,
                 QStringLiteral("%1–%2").arg(money.front().year).arg(money[joined - 1].year),
                 {}};
  for (std::size_t i = 0; i < joined; ++i) {
    for (const MoneyLine& line : money[i].lines) {
      auto known = std::ranges::find(first.lines, line.source, &MoneyLine::source);
      if (known == first.lines.end()) known = first.lines.insert(known, MoneyLine{line.source, 0, 0, {}, {}});
      known->activities += line.activities;
      known->planned.add(line.planned);
      known->realised.add(line.realised);
    }
  }
  bars.erase(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(joined));
  bars.insert(bars.begin(), std::move(first));
  return bars;
}

// -- HectareChart -------------------------------------------------------------------------------------------------

HectareChart::HectareChart(PlanState& plan, QWidget* parent) : ExplainedChart(plan, parent) {
  describe();
}

void HectareChart::describe() {
  QStringList parts;
  if (const PlanFigures* figures = plan().figures()) {
    const LedgerRule rule = plan().rule();
    for (const LedgerLine& line : figures->limitedLedger.lines) {
      parts << QStringLiteral("%1: %2 ha")
                   .arg(line.year)
                   .arg(leftRangeText(placeOf(line, rule).hectares().leftBy(rule.rule)));
    }
  }
  setAccessibleName(tr("Slum hectares towards 0"));
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
  setToolTip(parts.join(u'\n'));
}

void HectareChart::addYear(std::size_t line, const QRectF& place) {
  const LedgerRule rule = plan().rule();
  const LedgerLine& shown = plan().figures()->limitedLedger.lines[line];
  const QString name =
      QStringLiteral("%1: %2 ha").arg(shown.year).arg(leftRangeText(placeOf(shown, rule).hectares().leftBy(rule.rule)));
  addSpot(place, name, [this, line, rule, name]() -> CellFigure {
    const LedgerPlace asked = placeOf(plan().figures()->limitedLedger.lines[line], rule);
    return {{},
            QStringLiteral("%1 · %2\n%3")
                .arg(name, ruleText(rule.rule, asked.hectares().level), leftHow(plan().session(), asked, rule.rule))};
  });
}

void HectareChart::draw(QPainter& painter) {
  const PlanFigures* const figures = plan().figures();
  const LedgerRule rule = plan().rule();
  const bool hasLines = figures != nullptr && !figures->limitedLedger.lines.empty();
  QString remark;
  if (hasLines) {
    const Level level = placeOf(figures->limitedLedger.lines.front(), rule).hectares().level;
    remark = tr("%1, end of year").arg(ruleText(rule.rule, level));
  }
  const QRect area = chart::drawTitle(painter, rect(), tr("Slum hectares towards 0"), chart::remark(plan(), remark));
  if (!hasLines) {
    chart::drawNothing(painter, area, tr("There are no figures of a survey yet."));
    return;
  }
  const std::vector<LedgerLine>& lines = figures->limitedLedger.lines;
  const bool hasClasses = rule.rule == ReductionRule::Whole;
  Micro largest = 0;
  const int widest = painter.fontMetrics().horizontalAdvance(QStringLiteral("≥ 0.000,00"));
  const QFontMetrics labelMetrics(chart::bold(painter.font()));
  int widestRange = 0;
  std::array<bool, kStackParts> isUsed{hasClasses, hasClasses, hasClasses, !hasClasses};
  for (const LedgerLine& line : lines) {
    const LeftHectares& left = placeOf(line, rule).hectares().leftBy(rule.rule);
    largest = std::max(largest, left.sure + left.open);
    widestRange = std::max(widestRange, labelMetrics.horizontalAdvance(leftRangeText(left)));
    const auto parts = hectareStack(placeOf(line, rule).hectares(), rule.rule);
    for (std::size_t part = 0; part < kStackParts; ++part) isUsed[part] = isUsed[part] || parts[part] > 0;
  }
  const QString names[kStackParts] = {
      capitalised(shortNameOf(SlumClass::Light)), capitalised(shortNameOf(SlumClass::Moderate)),
      capitalised(shortNameOf(SlumClass::Heavy)),
      hasClasses ? tr("Slum, class not sure yet") : tr("Left by rule (%1)").arg(QLatin1Char(letterOf(rule))),
      tr("Not sure whether slum")};
  const auto tokenOfPart = [&](std::size_t part) { return part == 3 && !hasClasses ? leftToken() : partToken(part); };
  std::vector<chart::LegendEntry> entries;
  for (const std::size_t part : {2U, 1U, 0U, 3U, 4U}) {
    if (isUsed[part]) entries.push_back({names[part], tokenOfPart(part)});
  }
  const int legendHeight = chart::legend(painter, area, entries, false);
  (void)chart::legend(painter, QRect(area.left(), area.bottom() - legendHeight + 1, area.width(), legendHeight),
                      entries, true);
  const int textHeight = painter.fontMetrics().height();
  const QRect plot = area.adjusted(0, textHeight + 2, 0, -legendHeight - textHeight - chart::kGap);
  const int count = static_cast<int>(lines.size());
  const double step = static_cast<double>(plot.width()) / count;
  const double width = std::min<double>(kWidestBar, step * 0.7);
  const bool hasRoomForRanges = widestRange < step;
  const int every = std::max(1, static_cast<int>(std::ceil(widest / step)));
  const int widestYear = painter.fontMetrics().horizontalAdvance(QStringLiteral("0000 "));
  const int everyYear = std::max(1, static_cast<int>(std::ceil(widestYear / step)));
  for (int i = 0; i < count; ++i) {
    const LedgerLine& line = lines[static_cast<std::size_t>(i)];
    const LevelHectares& level = placeOf(line, rule).hectares();
    const double middle = plot.left() + step * (i + 0.5);
    double y = plot.bottom();
    const auto stack = [&](Micro amount, const FillToken& token) {
      if (amount <= 0 || largest == 0) return;
      const double height = plot.height() * static_cast<double>(amount) / static_cast<double>(largest);
      const QRectF bar(middle - width / 2, y - height, width, height);
      chart::fill(painter, bar, token);
      painter.setBrush(Qt::NoBrush);
      painter.setPen(QPen(theme::colour(theme::Role::Text), 0.6));
      painter.drawRect(bar);
      y -= height;
    };
    const auto parts = hectareStack(level, rule.rule);
    for (std::size_t part = 0; part < kStackParts; ++part) stack(parts[part], tokenOfPart(part));
    // A bar of 0 ha is its number; the year below it belongs to the figure as well.
    addYear(static_cast<std::size_t>(i), QRectF(middle - width / 2, y - textHeight - 1, width,
                                                plot.bottom() + 2 + textHeight - (y - textHeight - 1)));
    const bool isLast = i == count - 1;
    // Years are shorter than amounts, so that more of them find room.
    if (i % everyYear == 0 || isLast) {
      painter.setPen(theme::colour(theme::Role::Secondary));
      painter.drawText(QRectF(middle - 60, plot.bottom() + 2, 120, textHeight), Qt::AlignCenter,
                       i == 0 && step > 76 ? tr("%1 opening").arg(line.year) : QString::number(line.year));
    }
    if (i % every != 0 && !isLast) continue;
    const QFont plain = painter.font();
    painter.setPen(theme::colour(theme::Role::Text));
    painter.setFont(chart::bold(plain));
    const LeftHectares& left = level.leftBy(rule.rule);
    painter.drawText(QRectF(middle - 60, y - textHeight - 1, 120, textHeight), Qt::AlignCenter,
                     hasRoomForRanges ? leftRangeText(left) : leftText(left));
    painter.setFont(plain);
  }
  painter.setPen(theme::colour(theme::Role::Secondary));
  painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

// -- MoneyChart ---------------------------------------------------------------------------------------------------

MoneyChart::MoneyChart(PlanState& plan, QWidget* parent) : ExplainedChart(plan, parent) {
  describe();
}

void MoneyChart::describe() {
  QStringList parts;
  if (const PlanFigures* figures = plan().figures()) {
    for (const YearMoney& year : figures->money) {
      for (const MoneyLine& line : year.lines) {
        parts << QStringLiteral("%1 %2: %3")
                     .arg(yearText(year.year), fundingName(line.source),
                          describeMoney(line.planned, currentLanguage()));
      }
    }
  }
  setAccessibleName(tr("Cost by source of funds"));
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
  setToolTip(parts.join(u'\n'));
}

/// As the figures of the plan count them (planFigures).
CellFigure MoneyChart::howPaid(const MoneyBar& bar, const MoneyLine& line) const {
  const Snapshot& snapshot = plan().session().snapshot();
  const auto counts = [&, kawasan = plan().kawasan()](const Activity& activity) {
    return activity.year >= bar.first && activity.year <= bar.last && !isCancelled(snapshot, activity.id) &&
           isActivityOf(snapshot, activity, kawasan);
  };
  return {{},
          QStringLiteral("%1 · %2 · %3\n%4\n%5")
              .arg(bar.years, fundingName(line.source), describeMoney(line.planned, currentLanguage()),
                   tr("Planned, by the rows of funding of these activities:"),
                   paidActivities(snapshot, line.source, PaidMoney::Planned, counts))};
}

CellFigure MoneyChart::howSummed(const MoneyBar& bar) const {
  QStringList lines{QStringLiteral("%1 · %2").arg(bar.years, describeMoney(sumOf(bar), currentLanguage())),
                    tr("Sum of the planned amounts by source of funds, without cancelled activities:")};
  for (const MoneyLine& line : bar.lines) {
    lines << QStringLiteral("%1: %2").arg(fundingName(line.source), describeMoney(line.planned, currentLanguage()));
  }
  return {{}, lines.join(u'\n')};
}

void MoneyChart::draw(QPainter& painter) {
  painter.setPen(theme::colour(theme::Role::Line));
  painter.drawLine(0, 0, width(), 0);
  const QRect area = chart::drawTitle(painter, rect(), tr("Cost by source of funds"),
                                      chart::remark(plan(), tr("planned, Rp million")));
  const PlanFigures* const figures = plan().figures();
  if (figures == nullptr || figures->money.empty()) {
    chart::drawNothing(painter, area, tr("There are no activities yet."));
    return;
  }
  std::map<std::string, MoneySum> bySource;
  std::vector<std::string> order;
  for (const YearMoney& year : figures->money) {
    for (const MoneyLine& line : year.lines) {
      if (!bySource.contains(line.source)) order.push_back(line.source);
      bySource[line.source].add(line.planned);
    }
  }
  std::vector<chart::LegendEntry> entries;
  std::vector<chart::LegendEntry> names;
  for (const std::string& source : order) {
    const QString name = source.empty() ? fundingName(source) : shortFundingName(source);
    entries.push_back({QStringLiteral("%1 %2").arg(name, millionsText(bySource[source])), sourceToken(source)});
    names.push_back({name, sourceToken(source)});
  }
  // In a low window the amounts stay in the tool tip, then the first years share a bar: what a colour means is always
  // told, and years never lie over each other.
  const auto years = static_cast<int>(figures->money.size());
  int legendHeight = chart::legend(painter, area, entries, false);
  const auto roomForBars = [&] { return (area.height() - legendHeight - chart::kGap) / kLowestStep; };
  const bool isTight = roomForBars() < years;
  if (isTight) {
    entries = std::move(names);
    legendHeight = chart::legend(painter, area, entries, false, true);
  }
  const std::vector<MoneyBar> bars =
      moneyBars(figures->money, static_cast<std::size_t>(std::clamp(roomForBars(), 1, years)));
  std::vector<QRectF> places;
  (void)chart::legend(painter, QRect(area.left(), area.bottom() - legendHeight + 1, area.width(), legendHeight),
                      entries, true, isTight, &places);
  Rupiah largest = 1;
  int totalWidth = 0;
  int yearWidth = 0;
  for (const MoneyBar& bar : bars) {
    const MoneySum sum = sumOf(bar);
    largest = std::max(largest, sum.known);
    totalWidth = std::max(totalWidth, QFontMetrics(chart::bold(painter.font())).horizontalAdvance(millionsText(sum)));
    yearWidth = std::max(yearWidth, painter.fontMetrics().horizontalAdvance(bar.years) + kYearGap);
  }
  const int textHeight = painter.fontMetrics().height();
  const double step =
      std::min<double>(kHighestBar + 6, static_cast<double>(area.height() - legendHeight - chart::kGap) /
                                            static_cast<double>(bars.size()));
  const double barHeight = std::max(3.0, std::min<double>(kHighestBar, step - 3));
  const double room = area.width() - yearWidth - totalWidth - 8;
  double y = area.top();
  for (const MoneyBar& bar : bars) {
    painter.setPen(theme::colour(theme::Role::Text));
    painter.drawText(QRectF(area.left(), y + (barHeight - textHeight) / 2, yearWidth, textHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, bar.years);
    double x = area.left() + yearWidth;
    for (const MoneyLine& line : bar.lines) {
      const double width = room * static_cast<double>(line.planned.known) / static_cast<double>(largest);
      const QRectF part(x, y, width, barHeight);
      chart::fill(painter, part, sourceToken(line.source));
      if (width > 0) {
        addSpot(part,
                QStringLiteral("%1 %2: %3")
                    .arg(bar.years, fundingName(line.source), describeMoney(line.planned, currentLanguage())),
                [this, bar, line] { return howPaid(bar, line); });
      }
      x += width;
    }
    painter.setPen(theme::colour(theme::Role::Text));
    const QFont plain = painter.font();
    painter.setFont(chart::bold(plain));
    const QString total = millionsText(sumOf(bar));
    painter.drawText(QRectF(x + 5, y + (barHeight - textHeight) / 2, totalWidth + 20, textHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, total);
    addSpot(QRectF(x + 5, y, painter.fontMetrics().horizontalAdvance(total), barHeight),
            QStringLiteral("%1: %2").arg(bar.years, describeMoney(sumOf(bar), currentLanguage())),
            [this, bar] { return howSummed(bar); });
    painter.setFont(plain);
    y += step;
  }
  // What each colour stands for is a sum over the years.
  const MoneyBar all{std::numeric_limits<int>::min(), std::numeric_limits<int>::max(), tr("all years"), {}};
  for (std::size_t i = 0; i < order.size(); ++i) {
    MoneyLine line;
    line.source = order[i];
    line.planned = bySource[order[i]];
    addSpot(places[i],
            QStringLiteral("%1: %2").arg(fundingName(line.source), describeMoney(line.planned, currentLanguage())),
            [this, all, line] { return howPaid(all, line); });
  }
}

}  // namespace kawasan
