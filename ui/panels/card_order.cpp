#include "ui/panels/card_order.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdlib>
#include <set>
#include <utility>

#include "core/plan/rank_swap.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/style.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/swatch.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/survey_marks.h"
#include "ui/text/swap_text.h"

namespace kawasan {

namespace {

constexpr SlumClass kOrderRows[] = {SlumClass::Heavy, SlumClass::Moderate, SlumClass::Light};
constexpr ConsiderationClass kOrderColumns[] = {ConsiderationClass::High, ConsiderationClass::Medium,
                                                ConsiderationClass::Low};
constexpr int kOrderRowHeight = 24;
constexpr int kNameGap = 6;
constexpr int kCodeMargin = 2;
constexpr int kCodeSwatch = 21;        // with its gaps
constexpr double kSmallestCode = 0.8;  // of the usual size

OrderChange changeTo(OrderChange::Kind kind, int now, int limit, const Classification* row) {
  OrderChange change{kind, now, limit, {}, {}, false};
  if (row != nullptr) {
    change.priority = row->priority;
    change.code = row->code;
    change.isLegalThen = row->legal;
  }
  return change;
}

/// What the considerations can sum to, ascending. Their values are few (1, 3, 5), so that many sums never occur.
std::set<int> possibleSums(const Regulation& regulation) {
  std::set<int> sums{0};
  for (std::size_t i = 0; i < kConsiderationItems; ++i) {
    std::set<int> next;
    for (const int sum : sums) {
      for (const ConsiderationOption& option : regulation.considerations[i].options) next.insert(sum + option.value);
    }
    sums = std::move(next);
  }
  return sums;
}

/// The sum of a class that lies nearest to `now`; nothing where no values sum to it.
std::optional<int> nearestSum(const std::set<int>& sums, const ConsiderationLimit& limit, int now) {
  std::optional<int> nearest;
  for (const int sum : sums) {
    const bool isNearer = !nearest || std::abs(sum - now) < std::abs(*nearest - now);
    if (sum >= limit.from && sum <= limit.to && isNearer) nearest = sum;
  }
  return nearest;
}

}  // namespace

std::vector<OrderChange> orderChanges(const Regulation& regulation, const RankedArea& area) {
  std::vector<OrderChange> changes;
  const auto total = area.score.hasFigures() ? area.score.score.total() : std::nullopt;
  const auto slumClass = area.score.score.slumClass();
  const auto considerations = area.considerations.considerationClass();
  if (!total || !slumClass || *slumClass == SlumClass::None || !considerations) return changes;
  // Legality decides the code and never the priority; where it is open the legal row stands for both.
  const bool legal = area.legality.legal.value_or(true);
  const auto rowOf = [&](SlumClass to, ConsiderationClass with) {
    return to == SlumClass::None ? nullptr : classificationRow(regulation, to, with, legal);
  };
  const auto classAt = [](int index) { return static_cast<SlumClass>(index); };
  const int at = static_cast<int>(*slumClass);
  if (*slumClass != SlumClass::Heavy) {
    const ClassLimit& above = regulation.limitOf(classAt(at + 1));
    changes.push_back(
        changeTo(OrderChange::Kind::TotalUp, *total, above.from, rowOf(above.slumClass, *considerations)));
  }
  const ClassLimit& below = regulation.limitOf(classAt(at - 1));
  changes.push_back(changeTo(OrderChange::Kind::TotalDown, *total, below.to, rowOf(below.slumClass, *considerations)));

  if (const auto sum = area.considerations.sum()) {
    const std::set<int> sums = possibleSums(regulation);
    for (const ConsiderationLimit& limit : regulation.considerationClasses) {
      const int distance = static_cast<int>(limit.considerationClass) - static_cast<int>(*considerations);
      const auto nearest = nearestSum(sums, limit, *sum);
      if (std::abs(distance) != 1 || !nearest) continue;
      const auto kind = distance == 1 ? OrderChange::Kind::ConsiderationsUp : OrderChange::Kind::ConsiderationsDown;
      changes.push_back(changeTo(kind, *sum, *nearest, rowOf(*slumClass, limit.considerationClass)));
    }
  }
  if (area.legality.legal) {
    changes.push_back(changeTo(OrderChange::Kind::Legality, 0, 0,
                               classificationRow(regulation, *slumClass, *considerations, !*area.legality.legal)));
  }
  return changes;
}

QString areasInCell(const Session& session, const OrderMatrix::Place& place) {
  const Regulation& regulation = session.regulation();
  QStringList lines;
  QStringList open;
  for (const RankedArea& area : session.scores().ranking().areas) {
    const Score& score = area.score.score;
    const std::vector<ConsiderationClass>& possible = area.considerations.possible;
    if (!area.score.hasFigures() || place.slumClass < score.classMin || place.slumClass > score.classMax) continue;
    if (std::ranges::find(possible, place.considerations) == possible.end()) continue;
    const bool isSure = score.slumClass() && area.considerations.considerationClass();
    const QString code = area.classification.code ? toQString(*area.classification.code) : place.codes;
    (isSure ? lines : open) << CardOrder::tr("%1: %2, total %3, considerations %4, land %5")
                                   .arg(toQString(area.area.name), code, totalText(area.score),
                                        considerationsText(area.considerations),
                                        legalityText(regulation, area.legality));
  }
  const auto listed = static_cast<std::size_t>(lines.size());
  lines.prepend(CardOrder::tr("%1, %2 considerations: %3 of %4 areas")
                    .arg(place.codes + QStringLiteral(", ") + nameOf(place.slumClass), nameOf(place.considerations),
                         countText(listed), countText(session.scores().ranking().areas.size())));
  if (!open.isEmpty()) lines << CardOrder::tr("May lie here, as something is not filled in:") << open;
  return lines.join(u'\n');
}

// -- OrderMatrix --------------------------------------------------------------------------------------------------

OrderMatrix::OrderMatrix(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OrderMatrix::show(const Regulation& regulation, const RankedArea& area) {
  m_columns.clear();
  m_rows.clear();
  m_cells.clear();
  m_clicked.reset();
  const Score& score = area.score.score;
  const std::vector<ConsiderationClass>& possible = area.considerations.possible;
  QString own;
  for (const ConsiderationClass column : kOrderColumns) m_columns.push_back(nameOf(column));
  for (const SlumClass row : kOrderRows) {
    m_rows.push_back(shortNameOf(row));
    std::vector<Cell> cells;
    for (const ConsiderationClass column : kOrderColumns) {
      const Classification* const legal = classificationRow(regulation, row, column, true);
      const Classification* const notLegal = classificationRow(regulation, row, column, false);
      Cell cell;
      cell.codes = QStringLiteral("%1/%2").arg(toQString(legal->code), toQString(notLegal->code));
      cell.priority = legal->priority;
      cell.isPossible = area.score.hasFigures() && row >= score.classMin && row <= score.classMax &&
                        std::ranges::find(possible, column) != possible.end();
      cell.isOwn = area.classification.priority == cell.priority && cell.isPossible;
      if (cell.isOwn) own = cell.codes;
      cells.push_back(cell);
    }
    m_cells.push_back(std::move(cells));
  }
  setAccessibleName(tr("Table of codes and priorities"));
  setAccessibleDescription(own.isEmpty() ? missingText() : own);
  updateGeometry();
  update();
}

QSize OrderMatrix::sizeHint() const {
  return {240, kOrderRowHeight * static_cast<int>(m_rows.size() + 1) + 2};
}

QRect OrderMatrix::boxOf(std::size_t row, std::size_t column) const {
  int names = 0;
  for (const QString& each : m_rows) names = std::max(names, fontMetrics().horizontalAdvance(each) + kNameGap);
  const int columnWidth = (width() - names - 1) / static_cast<int>(m_columns.size());
  return {names + static_cast<int>(column) * columnWidth, kOrderRowHeight * static_cast<int>(row + 1), columnWidth,
          kOrderRowHeight};
}

std::optional<OrderMatrix::Place> OrderMatrix::asked() const {
  for (std::size_t r = 0; r < m_cells.size(); ++r) {
    for (std::size_t c = 0; c < m_cells[r].size(); ++c) {
      const Cell& cell = m_cells[r][c];
      if (m_clicked ? *m_clicked == std::pair(r, c) : cell.isOwn)
        return Place{kOrderRows[r], kOrderColumns[c], cell.codes, cell.isOwn};
    }
  }
  return std::nullopt;
}

/// The answer follows when the button is let go.
void OrderMatrix::mousePressEvent(QMouseEvent* event) {
  m_clicked.reset();
  for (std::size_t r = 0; r < m_cells.size(); ++r) {
    for (std::size_t c = 0; c < m_cells[r].size(); ++c) {
      if (boxOf(r, c).contains(event->position().toPoint())) m_clicked = {r, c};
    }
  }
  QWidget::mousePressEvent(event);
}

void OrderMatrix::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (m_columns.empty()) return;
  const QFont plain = font();
  const int names = boxOf(0, 0).left();
  const int columnWidth = boxOf(0, 0).width();
  // Codes in the narrowest columns are drawn smaller rather than cut off.
  QFont code = plain;
  int widest = 1;
  code.setBold(true);
  for (const auto& row : m_cells) {
    for (const Cell& cell : row) widest = std::max(widest, QFontMetrics(code).horizontalAdvance(cell.codes));
  }
  const int codeRoom = columnWidth - kCodeMargin - kCodeSwatch;
  if (widest > codeRoom && code.pointSizeF() > 0)
    code.setPointSizeF(code.pointSizeF() * std::max(kSmallestCode, static_cast<double>(codeRoom) / widest));
  QFont bold = code;
  code.setBold(false);
  painter.setPen(theme::colour(theme::Role::Secondary));
  for (std::size_t c = 0; c < m_columns.size(); ++c) {
    painter.drawText(QRect(names + static_cast<int>(c) * columnWidth, 0, columnWidth, kOrderRowHeight), Qt::AlignCenter,
                     m_columns[c]);
  }
  for (std::size_t r = 0; r < m_rows.size(); ++r) {
    const int top = kOrderRowHeight * static_cast<int>(r + 1);
    painter.setFont(plain);
    painter.setPen(theme::colour(theme::Role::Text));
    painter.drawText(QRect(0, top, names, kOrderRowHeight), Qt::AlignLeft | Qt::AlignVCenter, m_rows[r]);
    for (std::size_t c = 0; c < m_cells[r].size(); ++c) {
      const Cell& cell = m_cells[r][c];
      const QRect box(names + static_cast<int>(c) * columnWidth, top, columnWidth, kOrderRowHeight);
      if (cell.isPossible) painter.fillRect(box, theme::colour(theme::Role::SelectionRow));
      painter.setPen(theme::colour(theme::Role::Line));
      painter.drawRect(box);
      painter.setPen(theme::colour(theme::Role::Text));
      painter.setFont(cell.isOwn ? bold : code);
      painter.drawText(box.adjusted(kCodeMargin, 0, -kCodeSwatch, 0), Qt::AlignCenter, cell.codes);
      const QPixmap swatch = prioritySwatch(cell.priority, {18, 15}, devicePixelRatioF());
      painter.drawPixmap(box.right() - kCodeSwatch + 2, box.top() + (kOrderRowHeight - 15) / 2, swatch);
    }
  }
  painter.setPen(QPen(theme::colour(theme::Role::Selection), 2));
  for (std::size_t r = 0; r < m_rows.size(); ++r) {
    for (std::size_t c = 0; c < m_cells[r].size(); ++c) {
      if (!m_cells[r][c].isOwn) continue;
      painter.drawRect(QRect(names + static_cast<int>(c) * columnWidth, kOrderRowHeight * static_cast<int>(r + 1),
                             columnWidth, kOrderRowHeight)
                           .adjusted(1, 1, 0, 0));
    }
  }
}

// -- CardOrder ----------------------------------------------------------------------------------------------------

CardOrder::CardOrder(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session) {
  auto* page = makeCardPage(*this);
  m_head = new CardHead;
  m_notRanked = new QLabel;
  m_notRanked->setWordWrap(true);
  page->addWidget(m_head);
  page->addWidget(m_notRanked);
  m_body = new QWidget;
  page->addWidget(m_body);
  page->addStretch();

  auto* layout = new QVBoxLayout(m_body);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->setSpacing(4);
  const auto explain = [this](const char* figure) {
    if (m_facts) m_session.explain({m_facts->key, figure});
  };
  m_classChip = new ClassChip;
  connect(m_classChip, &ClassChip::clicked, this, [explain] { explain("class"); });
  m_priorityChip = new PriorityChip;
  connect(m_priorityChip, &PriorityChip::clicked, this, [explain] { explain("priority"); });
  layout->addWidget(m_classChip);
  layout->addSpacing(2);
  layout->addWidget(m_priorityChip);
  m_choice = new QLabel;
  m_choice->setObjectName(QStringLiteral("choice"));
  m_choice->setWordWrap(true);
  m_choice->setTextInteractionFlags(Qt::TextSelectableByMouse);
  layout->addWidget(m_choice);
  const auto addSection = [&](SectionHead*& head) {
    layout->addSpacing(4);
    layout->addWidget(makeRule(m_body));
    layout->addSpacing(2);
    head = new SectionHead;
    layout->addWidget(head);
  };
  const auto addGrid = [&] {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    layout->addLayout(grid);
    return grid;
  };
  addSection(m_considerationHead);
  QGridLayout* grid = addGrid();
  for (std::size_t i = 0; i < kConsiderationItems; ++i) {
    m_items.push_back(addRow(*grid, "consideration:" + std::string(keyOf(static_cast<ConsiderationItem>(i)))));
  }
  m_sum = addRow(*grid, "considerations");
  QFont bold = font();
  bold.setBold(true);
  m_sum.label->setFont(bold);
  m_sum.link->setFont(bold);
  addSection(m_legalityHead);
  grid = addGrid();
  m_tenure = addRow(*grid, "legality");
  m_conformity = addRow(*grid, "legality");
  addSection(m_matrixHead);
  m_matrix = new OrderMatrix;
  m_matrix->setObjectName(QStringLiteral("orderMatrix"));
  explainWidget(*m_matrix, m_session, [this]() -> CellFigure {
    if (!m_facts) return {};
    const auto place = m_matrix->asked();
    if (!place) return {FigureRef{m_facts->key, "classification"}};
    // All ranked areas are gone through: only when it is said, not at every paint that asks whether there is an answer.
    CellFigure cell{{}, {}, [this, at = *place] { return areasInCell(m_session, at); }};
    if (place->isOwn) cell.figure = FigureRef{m_facts->key, "classification"};
    return cell;
  });
  layout->addWidget(m_matrix);
  addSection(m_changeHead);
  connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &CardOrder::goToSwap);
  connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_goesToSwap = false; });
  m_changes = new QVBoxLayout;
  m_changes->setSpacing(6);
  layout->addLayout(m_changes);
}

CardOrder::Row CardOrder::addRow(QGridLayout& grid, const std::string& figure) {
  Row row{new QLabel, new FigureLink};
  row.label->setWordWrap(true);
  row.link->setObjectName(QString::fromStdString(figure));
  connect(row.link, &FigureLink::clicked, this, [this, figure] {
    if (m_facts) m_session.explain({m_facts->key, figure});
  });
  // The density stands in the name of its item.
  explainWidget(
      *row.label, m_session,
      [this, figure]() -> CellFigure {
        if (!m_facts) return {};
        return {FigureRef{m_facts->key, figure}};
      },
      ExplainTab::Passes);
  const int at = grid.rowCount();
  grid.addWidget(row.label, at, 0);
  grid.addWidget(row.link, at, 1, Qt::AlignRight | Qt::AlignTop);
  return row;
}

void CardOrder::show(const std::optional<AreaFacts>& facts) {
  m_facts = facts;
  widget()->setVisible(facts.has_value());
  if (!facts) return;
  m_head->setTexts(facts->name, facts->place);
  const Level level = m_session.scores().ranking().level;
  m_notRanked->setText(tr("The order is made among %1. Choose one in the table or on the map.").arg(nameOf(level)));
  m_notRanked->setVisible(!facts->isRanked);
  m_body->setVisible(facts->isRanked);
  if (!facts->isRanked) return;

  const RankedArea& ranked = facts->ranked;
  const Regulation& regulation = m_session.regulation();
  const AreaScore& score = ranked.score;
  const auto slumClass = score.hasFigures() ? score.score.slumClass() : std::nullopt;
  m_classChip->setClass(
      slumClass ? static_cast<ClassFill>(static_cast<int>(*slumClass) + 1) : ClassFill::Unknown,
      estimatedText(
          score.restsOnEstimates(),
          capitalised(score.hasFigures() ? classRange(score.score.classMin, score.score.classMax) : missingText())),
      score.hasFigures() ? totalText(score) : QString(),
      !score.hasFigures() ? QString()
      : score.isPartial() ? partialNote(score)
                          : tr("of %1").arg(regulation.largestTotal()));
  const ClassificationResult& result = ranked.classification;
  const bool isNotSlum = result.state == ClassificationState::NotSlum;
  const std::size_t ranks = static_cast<std::size_t>(std::ranges::count_if(
      m_session.scores().ranking().areas, [](const RankedArea& each) { return each.rank.has_value(); }));
  m_priorityChip->setPriority(result.priority,
                              isNotSlum         ? tr("Not slum: no priority")
                              : result.priority ? tr("Priority %1").arg(*result.priority)
                                                : capitalised(missingText()),
                              isNotSlum ? QString() : toQString(result.code.value_or("")),
                              ranked.rank ? tr("rank %1 of %2").arg(rankText(ranked)).arg(ranks) : QString());
  QStringList chosen;
  if (ranked.chosen) chosen << tr("Chosen by the meeting, %1").arg(choiceText(m_session, facts->key));
  if (const QString pattern = chosenPatternText(ranked); !pattern.isEmpty())
    chosen << tr("Handling chosen by the planners: %1").arg(pattern);
  m_choice->setVisible(!chosen.isEmpty());
  m_choice->setText(chosen.join(u'\n'));
  showItems();
  m_matrixHead->setTexts(tr("Code and priority"), tr("legal / not legal"));
  m_matrix->show(regulation, ranked);
  showChanges();
}

void CardOrder::showItems() {
  const RankedArea& ranked = m_facts->ranked;
  const Regulation& regulation = m_session.regulation();
  const Considerations& considerations = ranked.considerations;
  m_considerationHead->setTexts(tr("Other considerations"), tr("value"));
  for (std::size_t i = 0; i < m_items.size(); ++i) {
    const auto item = static_cast<ConsiderationItem>(i);
    const auto value = considerations.value(item);
    QString name = capitalised(localText(regulation.ruleOf(item).name));
    if (item == ConsiderationItem::Population && considerations.populationDensity) {
      name = tr("%1, %2 persons/ha").arg(name, formatPlain(*considerations.populationDensity, 0, currentLanguage()));
    }
    m_items[i].label->setText(name);
    m_items[i].link->setFigure(name, value ? QString::number(*value) : missingText(), !value);
  }
  const QString sum = tr("Sum");
  m_sum.label->setText(sum);
  m_sum.link->setFigure(sum, considerationsText(considerations), !considerations.considerationClass());

  const auto showSign = [](const Row& row, const LegalityItem& item, std::optional<bool> sign) {
    const QString name = capitalised(localText(item.name));
    row.label->setText(name);
    row.link->setFigure(name, sign ? (*sign ? QStringLiteral("(+)") : QStringLiteral("(−)")) : missingText(), !sign);
    row.link->setToolTip(sign ? localText(*sign ? item.positive : item.negative) : QString());
  };
  m_legalityHead->setTexts(tr("Legality of the land"), legalityText(regulation, ranked.legality));
  showSign(m_tenure, regulation.legality.tenureStatus, ranked.legality.tenureStatus);
  showSign(m_conformity, regulation.legality.spatialPlanConformity, ranked.legality.spatialPlanConformity);
}

void CardOrder::showChanges() {
  while (QLayoutItem* item = m_changes->takeAt(0)) {
    // Not at once: a change of theme goes on through its list of widgets.
    if (QWidget* old = item->widget()) {
      old->hide();
      old->deleteLater();
    }
    delete item;
  }
  const Regulation& regulation = m_session.regulation();
  const std::vector<OrderChange> changes = orderChanges(regulation, m_facts->ranked);
  m_changeHead->setTexts(tr("What changes the order"), tr("priority"));
  if (changes.empty()) {
    const QString missing = missingForCode(regulation, m_facts->ranked);
    auto* label = new QLabel(missing.isEmpty() ? tr("Not slum by its total: it stands outside the order.")
                                               : tr("Fill in first: %1.").arg(missing));
    label->setWordWrap(true);
    m_changes->addWidget(label);
    showSwap();
    return;
  }
  const auto own = m_facts->ranked.classification.priority;
  for (const OrderChange& change : changes) {
    QString what;
    QString note;
    const char* figure = "class";
    switch (change.kind) {
      case OrderChange::Kind::TotalUp:
        what = tr("Total %1 → %2 or more").arg(change.now).arg(change.limit);
        note = tr("%1 more").arg(change.limit - change.now);
        break;
      case OrderChange::Kind::TotalDown:
        what = tr("Total %1 → %2 or less").arg(change.now).arg(change.limit);
        note = change.priority ? tr("%1 less").arg(change.now - change.limit)
                               : tr("%1 less; then not slum").arg(change.now - change.limit);
        break;
      case OrderChange::Kind::ConsiderationsUp:
        figure = "considerations";
        what = tr("Considerations %1 → %2 or more").arg(change.now).arg(change.limit);
        note = tr("%1 more").arg(change.limit - change.now);
        break;
      case OrderChange::Kind::ConsiderationsDown:
        figure = "considerations";
        what = tr("Considerations %1 → %2 or less").arg(change.now).arg(change.limit);
        note = tr("%1 less").arg(change.now - change.limit);
        break;
      case OrderChange::Kind::Legality: {
        figure = "legality";
        what = change.isLegalThen ? tr("The land becomes legal") : tr("The land becomes not legal");
        const Classification* row = nullptr;
        for (const Classification& each : regulation.classification) {
          if (each.code == change.code) row = &each;
        }
        if (row != nullptr) {
          note = tr("same order; code %1, handling: %2")
                     .arg(toQString(row->code), localText(regulation.handlingByKey(row->handling).name));
        }
        break;
      }
    }
    auto* swatch = new QLabel;
    if (!change.priority) {
      swatch->setPixmap(classSwatch(ClassFill::None, {20, 16}, devicePixelRatioF()));
    } else if (change.priority == own) {
      swatch->setText(QStringLiteral("="));
      swatch->setAlignment(Qt::AlignCenter);
    } else {
      swatch->setPixmap(prioritySwatch(change.priority, {20, 16}, devicePixelRatioF()));
    }
    addChange(swatch, what, note, {m_facts->key, figure});
  }
  showSwap();
}

void CardOrder::addChange(QLabel* swatch, const QString& what, const QString& note, const FigureRef& figure) {
  auto* row = new QWidget;
  auto* layout = new QHBoxLayout(row);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  swatch->setFixedWidth(20);
  const QString below = QStringLiteral("<br/><span style=\"color:%1\">%2</span>")
                            .arg(theme::colour(theme::Role::Secondary).name(),
                                 note.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")));
  auto* text = new QLabel(what.toHtmlEscaped() + (note.isEmpty() ? QString() : below));
  text->setTextFormat(Qt::RichText);
  text->setWordWrap(true);
  layout->addWidget(swatch, 0, Qt::AlignTop);
  layout->addWidget(text, 1);
  text->setObjectName(QStringLiteral("change:") + QString::fromStdString(figure.figure));
  explainWidget(*text, m_session, [figure]() -> CellFigure { return {figure}; });
  m_changes->addWidget(row);
}

/// It was made just now and has its place only once the page is laid out, in one step or several; whoever scrolls looks
/// elsewhere.
void CardOrder::scrollToSwap() {
  m_goesToSwap = m_swap != nullptr;
  QTimer::singleShot(0, this, &CardOrder::goToSwap);
}

void CardOrder::goToSwap() {
  if (!m_goesToSwap || m_swap == nullptr) return;
  widget()->layout()->activate();
  verticalScrollBar()->setValue(m_swap->mapTo(widget(), QPoint()).y());
}

void CardOrder::showSwap() {
  std::vector<const RankedArea*> chosen;
  for (const RankedArea& area : m_session.scores().ranking().areas) {
    const AreaKey key{area.area.level, area.area.id};
    if (std::ranges::find(m_session.selection(), key) != m_session.selection().end()) chosen.push_back(&area);
  }
  if (chosen.size() != 2) return;
  const Regulation& regulation = m_session.regulation();
  const RankSwap swap = rankSwapOf(regulation, *chosen[0], *chosen[1]);
  const bool isInOrder = swap.first == chosen[0]->area.id;
  const QString first = toQString(chosen[isInOrder ? 0 : 1]->area.name);
  const QString second = toQString(chosen[isInOrder ? 1 : 0]->area.name);
  auto* const head = new SectionHead;
  head->setTexts(tr("What would make the two swap"), QString());
  m_changes->addWidget(head);
  m_swap = head;
  auto* const order = new QLabel(swapSentence(swap, first, second));
  order->setObjectName(QStringLiteral("swapOrder"));
  order->setWordWrap(true);
  m_changes->addWidget(order);
  for (const SwapMove& move : swap.moves) {
    const QString what = tr("%1: %2 %3 → %4")
                             .arg(move.areaId == swap.first ? first : second, swapSubject(regulation, move),
                                  swapState(regulation, move, move.from), swapState(regulation, move, move.to));
    const bool hasVolume = !isMissing(move.volume) && !isMissing(move.volumeAfter);
    const QString note =
        hasVolume ? tr("volume %1 → %2").arg(swapVolume(move, move.volume), swapVolume(move, move.volumeAfter))
                  : QString();
    addChange(new QLabel(QStringLiteral("⇄")), what, note, {{chosen[0]->area.level, move.areaId}, "priority"});
  }
  const QStringList together = swapTogetherLines(swap, first);
  if (together.isEmpty()) return;
  addChange(new QLabel(QStringLiteral("⇄")), together.front(), together.mid(1).join(u'\n'),
            {{chosen[0]->area.level, swap.first}, "total"});
}

}  // namespace kawasan
