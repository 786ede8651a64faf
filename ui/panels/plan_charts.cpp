#include "ui/panels/plan_charts.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <map>

#include "core/plan/catalogue.h"
#include "ui/models/activity_words.h"
#include "ui/paint/funding_tokens.h"
#include "ui/paint/style.h"
#include "ui/panels/chart_parts.h"
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
  FillToken token = classToken(ClassFill::None);
  token.fill = tokens::kFunding[static_cast<std::size_t>(found - sources.begin()) % tokens::kFunding.size()];
  token.hatch = HatchKind::Empty;
  return token;
}

QString yearText(int year) {
  return year == 0 ? QStringLiteral("–") : QString::number(year);
}

MoneySum sumOf(const MoneyBar& bar) {
  MoneySum sum;
  for (const MoneyLine& line : bar.lines) sum.add(line.planned);
  return sum;
}

QString levelText(const LevelHectares& level) {
  return nameOf(level.level);
}

}  // namespace

std::array<Micro, kStackParts> hectareStack(const LevelHectares& level) {
  const auto of = [&](SlumClass slumClass) { return level.byClass[static_cast<std::size_t>(slumClass)]; };
  const Micro light = of(SlumClass::Light);
  const Micro moderate = of(SlumClass::Moderate);
  const Micro heavy = of(SlumClass::Heavy);
  return {light, moderate, heavy, level.slum - light - moderate - heavy, level.open};
}

std::vector<MoneyBar> moneyBars(const std::vector<YearMoney>& money, std::size_t most) {
  std::vector<MoneyBar> bars;
  for (const YearMoney& year : money) bars.push_back({yearText(year.year), year.lines});
  const std::size_t named = bars.size() - (!money.empty() && money.back().year == 0 ? 1 : 0);
  const std::size_t room = std::max<std::size_t>(1, most - std::min(most, bars.size() - named));
  if (named <= room) return bars;
  const std::size_t joined = named - room + 1;  // of the first years
  MoneyBar first{QStringLiteral("%1–%2").arg(money.front().year).arg(money[joined - 1].year), {}};
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

HectareChart::HectareChart(PlanState& plan, QWidget* parent) : QWidget(parent), m_plan(plan) {
  connect(&plan, &PlanState::figuresChanged, this, [this] {
    describe();
    update();
  });
}

void HectareChart::describe() {
  QStringList parts;
  if (const PlanFigures* figures = m_plan.figures()) {
    for (const LedgerLine& line : figures->limitedLedger.lines)
      parts << QStringLiteral("%1: %2 ha").arg(line.year).arg(slumRangeText(line.levels.front()));
  }
  setAccessibleName(tr("Slum hectares towards 0"));
  setAccessibleDescription(parts.join(QStringLiteral("; ")));
  setToolTip(parts.join(u'\n'));
}

void HectareChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  const PlanFigures* const figures = m_plan.figures();
  const bool hasLines = figures != nullptr && !figures->limitedLedger.lines.empty();
  QString remark =
      hasLines ? tr("%1, end of year").arg(levelText(figures->limitedLedger.lines.front().levels.front())) : QString();
  if (const QString of = chart::limitText(m_plan); hasLines && !of.isEmpty())
    remark = of + QStringLiteral(" · ") + remark;
  QRect area = chart::drawTitle(painter, rect(), tr("Slum hectares towards 0"), remark);
  if (!hasLines) {
    chart::drawNothing(painter, area, tr("There are no figures of a survey yet."));
    return;
  }
  const std::vector<LedgerLine>& lines = figures->limitedLedger.lines;
  Micro largest = 0;
  const int widest = painter.fontMetrics().horizontalAdvance(QStringLiteral("≥ 0.000,00"));
  const QFontMetrics labelMetrics(chart::bold(painter.font()));
  int widestRange = 0;
  std::array<bool, kStackParts> isUsed{true, true, true};
  for (const LedgerLine& line : lines) {
    const LevelHectares& level = line.levels.front();
    largest = std::max(largest, level.slum + level.open);
    widestRange = std::max(widestRange, labelMetrics.horizontalAdvance(slumRangeText(level)));
    const auto parts = hectareStack(level);
    for (std::size_t part = 0; part < kStackParts; ++part) isUsed[part] = isUsed[part] || parts[part] > 0;
  }
  const QString names[kStackParts] = {
      capitalised(shortNameOf(SlumClass::Light)), capitalised(shortNameOf(SlumClass::Moderate)),
      capitalised(shortNameOf(SlumClass::Heavy)), tr("Slum, class not sure yet"), tr("Not sure whether slum")};
  std::vector<chart::LegendEntry> entries;
  for (const std::size_t part : {2U, 1U, 0U, 3U, 4U}) {
    if (isUsed[part]) entries.push_back({names[part], partToken(part)});
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
  for (int i = 0; i < count; ++i) {
    const LedgerLine& line = lines[static_cast<std::size_t>(i)];
    const LevelHectares& level = line.levels.front();
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
    const auto parts = hectareStack(level);
    for (std::size_t part = 0; part < kStackParts; ++part) stack(parts[part], partToken(part));
    if (i % every != 0 && i != count - 1) continue;
    painter.setPen(theme::colour(theme::Role::Text));
    painter.setFont(chart::bold(painter.font()));
    painter.drawText(QRectF(middle - 60, y - textHeight - 1, 120, textHeight), Qt::AlignCenter,
                     hasRoomForRanges ? slumRangeText(level) : slumText(level));
    QFont plain = painter.font();
    plain.setBold(false);
    painter.setFont(plain);
    painter.setPen(theme::colour(theme::Role::Secondary));
    painter.drawText(QRectF(middle - 60, plot.bottom() + 2, 120, textHeight), Qt::AlignCenter,
                     i == 0 && step > 76 ? tr("%1 opening").arg(line.year) : QString::number(line.year));
  }
  painter.setPen(theme::colour(theme::Role::Secondary));
  painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

// -- MoneyChart ---------------------------------------------------------------------------------------------------

MoneyChart::MoneyChart(PlanState& plan, QWidget* parent) : QWidget(parent), m_plan(plan) {
  connect(&plan, &PlanState::figuresChanged, this, [this] {
    describe();
    update();
  });
}

void MoneyChart::describe() {
  QStringList parts;
  if (const PlanFigures* figures = m_plan.figures()) {
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

void MoneyChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  painter.setPen(theme::colour(theme::Role::Line));
  painter.drawLine(0, 0, width(), 0);
  QString remark = tr("planned, Rp million");
  if (const QString of = chart::limitText(m_plan); !of.isEmpty()) remark = of + QStringLiteral(" · ") + remark;
  const QRect area = chart::drawTitle(painter, rect(), tr("Cost by source of funds"), remark);
  const PlanFigures* const figures = m_plan.figures();
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
  (void)chart::legend(painter, QRect(area.left(), area.bottom() - legendHeight + 1, area.width(), legendHeight),
                      entries, true, isTight);
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
      chart::fill(painter, QRectF(x, y, width, barHeight), sourceToken(line.source));
      x += width;
    }
    painter.setPen(theme::colour(theme::Role::Text));
    const QFont plain = painter.font();
    painter.setFont(chart::bold(plain));
    painter.drawText(QRectF(x + 5, y + (barHeight - textHeight) / 2, totalWidth + 20, textHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, millionsText(sumOf(bar)));
    painter.setFont(plain);
    y += step;
  }
}

}  // namespace kawasan
