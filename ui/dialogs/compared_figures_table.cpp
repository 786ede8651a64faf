#include "ui/dialogs/compared_figures_table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/models/figure_entry.h"
#include "ui/panels/figure_paint.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

enum FigureColumn {
  kFigureName,
  kFigureUnit,
  kAmountBefore,
  kAmountAfter,
  kAmountDifference,
  kPercentBefore,
  kPercentAfter,
  kPercentDifference,
  kValueBefore,
  kValueAfter,
  kValueDifference,
  kFigureColumns
};

/// So many stay in sight below the list, its headings among them.
constexpr int kLeastRows = 10;

QStandardItem* amountItem(const KnownSum& sum, Unit unit, std::size_t rts) {
  if (isMissing(sum.amount)) return missingItem();
  QStandardItem* const item = numberItem(sumText(sum, shownAmount(sum.amount, unit)), unitsFromMicro(sum.amount));
  item->setToolTip(sumNote(sum, rts));
  return item;
}

/// A base has no percent and no value: nothing is missing there.
QStandardItem* noneItem() {
  return numberItem(QStringLiteral("–"), kSortsFirst);
}

QStandardItem* percentItem(const ComparedFigure& figure, const std::optional<IndicatorScore>& score) {
  if (!figure.indicator) return noneItem();
  if (!score || !score->percent) return missingItem();
  return numberItem(formatNumber(*score->percent, 2, currentLanguage()), *score->percent);
}

QStandardItem* valueItem(const ComparedFigure& figure, const std::optional<IndicatorScore>& score) {
  if (!figure.indicator) return noneItem();
  if (!score) return missingItem();
  return numberItem(shownRange(score->valueMin, score->valueMax), score->valueMin);
}

/// A dash where one side does not know the whole.
QStandardItem* changeItem(std::optional<double> difference, int decimals) {
  return difference ? numberItem(signedText(*difference, decimals), *difference) : noneItem();
}

int decimalsOf(Unit unit) {
  return isCounted(unit) ? 0 : unit == Unit::Hectare ? 4 : 2;
}

}  // namespace

ComparedFiguresTable::ComparedFiguresTable(Session& session, ExplainedFigure explained, QWidget* parent)
    : QWidget(parent),
      m_explained(std::move(explained)),
      m_title(new QLabel),
      m_hint(new QLabel),
      m_onlyChanged(new QCheckBox),
      m_table(new QTableView),
      m_model(new QStandardItemModel(this)) {
  m_table->setObjectName(QStringLiteral("comparedFigures"));
  m_title->setObjectName(QStringLiteral("comparedArea"));
  m_title->setTextFormat(Qt::PlainText);
  m_title->setProperty("mayShorten", true);
  m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  setRelativeFont(m_title, 0, true);
  m_hint->setObjectName(QStringLiteral("comparedHint"));
  theme::setKind(*m_hint, QStringLiteral("secondary"));
  m_onlyChanged->setObjectName(QStringLiteral("onlyChanged"));
  m_table->setModel(m_model);
  prepareTable(*m_table, 2);
  m_table->setMinimumHeight(kLeastRows * m_table->verticalHeader()->defaultSectionSize());
  copyRowsByKey(*m_table);
  explainCells(*m_table, session, [this](const QModelIndex& index) { return figureAt(index); });
  connect(m_onlyChanged, &QCheckBox::toggled, this, &ComparedFiguresTable::showChangedOnly);
  auto* const head = new QHBoxLayout;
  head->addWidget(m_title, 1);
  head->addWidget(m_hint, 1);
  head->addWidget(m_onlyChanged);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 4, 0, 0);
  layout->setSpacing(4);
  layout->addLayout(head);
  layout->addWidget(m_table, 1);
  retranslate();
  clear();
}

void ComparedFiguresTable::retranslate() {
  m_hint->setText(tr("Choose an area in the list to see each of its figures in both rounds."));
  m_onlyChanged->setText(tr("Only what has changed"));
  m_table->setAccessibleName(tr("Figures of both rounds"));
  m_model->setHorizontalHeaderLabels({tr("Figure"), tr("Unit"), tr("Before"), tr("After"), tr("Difference"),
                                      tr("%\nbefore"), tr("%\nafter"), tr("Difference\npoints"), tr("Value\nbefore"),
                                      tr("Value\nafter"), tr("Difference\nvalue")});
}

void ComparedFiguresTable::clear() {
  m_figures.clear();
  m_model->removeRows(0, m_model->rowCount());
  m_hint->show();
  m_title->hide();
  // The areas have all the room until one is chosen.
  m_onlyChanged->hide();
  m_table->hide();
  setMaximumHeight(m_hint->sizeHint().height() + layout()->contentsMargins().top());
}

void ComparedFiguresTable::showArea(const Regulation& regulation, const AreaComparison& area, const QString& title) {
  const int row = m_table->currentIndex().row();
  m_model->removeRows(0, m_model->rowCount());
  m_figures = comparedFigures(regulation, area);
  for (const ComparedFigure& figure : m_figures) addRow(regulation, area, figure);
  const auto changed = std::ranges::count_if(m_figures, &ComparedFigure::isChanged);
  m_title->setText(tr("%1 · %2 of %3 figures changed").arg(title, countText(changed), countText(m_figures.size())));
  m_title->setToolTip(m_title->text());
  m_hint->hide();
  m_title->show();
  m_onlyChanged->show();
  m_table->show();
  setMaximumHeight(QWIDGETSIZE_MAX);
  fitColumns(*m_table);
  showChangedOnly();
  const auto first = std::ranges::find_if(m_figures, &ComparedFigure::isChanged);
  if (row >= 0) {
    m_table->setCurrentIndex(m_model->index(row, 0));
  } else if (first != m_figures.end()) {
    m_table->doItemsLayout();  // the new rows are not measured yet
    m_table->scrollTo(m_model->index(static_cast<int>(first - m_figures.begin()), 0));
  }
}

void ComparedFiguresTable::addRow(const Regulation& regulation, const AreaComparison& area,
                                  const ComparedFigure& figure) {
  const Unit unit = unitOf(figure.parameter);
  const auto difference = figure.difference ? std::optional(unitsFromMicro(*figure.difference)) : std::nullopt;
  const auto values = figure.valueDifference ? std::optional<double>(*figure.valueDifference) : std::nullopt;
  QList<QStandardItem*> row(kFigureColumns);
  row[kFigureName] = textItem(capitalised(fieldTitle(regulation, figure.parameter)));
  row[kFigureName]->setToolTip(capitalised(nameOf(figure.parameter)));
  row[kFigureUnit] = textItem(unitName(unit));
  row[kAmountBefore] = amountItem(figure.before, unit, area.before.rtCount);
  row[kAmountAfter] = amountItem(figure.after, unit, area.after.rtCount);
  row[kAmountDifference] = changeItem(difference, decimalsOf(unit));
  row[kPercentBefore] = percentItem(figure, figure.scoreBefore);
  row[kPercentAfter] = percentItem(figure, figure.scoreAfter);
  row[kPercentDifference] = changeItem(figure.percentDifference, 2);
  row[kValueBefore] = valueItem(figure, figure.scoreBefore);
  row[kValueAfter] = valueItem(figure, figure.scoreAfter);
  row[kValueDifference] = changeItem(values, 0);
  if (figure.isChanged) {
    QFont bold = font();
    bold.setBold(true);
    for (QStandardItem* item : row) {
      item->setFont(bold);
      item->setBackground(theme::colour(theme::Role::EditSoft));
    }
  }
  m_model->appendRow(row);
}

void ComparedFiguresTable::showChangedOnly() {
  for (std::size_t i = 0; i < m_figures.size(); ++i)
    m_table->setRowHidden(static_cast<int>(i), m_onlyChanged->isChecked() && !m_figures[i].isChanged);
}

CellFigure ComparedFiguresTable::figureAt(const QModelIndex& index) const {
  if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_figures.size()) return {};
  const ComparedFigure& figure = m_figures[static_cast<std::size_t>(index.row())];
  const auto isOneOf = [&](std::initializer_list<int> columns) {
    return std::ranges::find(columns, index.column()) != columns.end();
  };
  if (isOneOf({kAmountBefore, kPercentBefore, kValueBefore})) return m_explained(Round::Before, figure.parameter);
  if (isOneOf({kAmountAfter, kPercentAfter, kValueAfter})) return m_explained(Round::After, figure.parameter);
  if (isOneOf({kAmountDifference, kPercentDifference, kValueDifference}))
    return {{}, tr("After less before; only where both rounds know the whole figure over as many RT with figures")};
  return {};
}

}  // namespace kawasan
