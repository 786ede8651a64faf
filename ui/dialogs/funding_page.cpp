#include "ui/dialogs/funding_page.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/budget.h"
#include "core/plan/catalogue.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

enum FundingColumn { kSource, kPlanned, kRealised, kColumns };
constexpr int kAmountWidth = 190;

}  // namespace

FundingPage::FundingPage(const Snapshot& snapshot, FeatureId activityId, QWidget* parent)
    : QWidget(parent), m_activityId(activityId), m_table(new QTableWidget), m_sum(new QLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 10, 12, 10);
  layout->setSpacing(8);
  auto* hint = new QLabel(tr("Tick who pays. An amount that is left empty is not known; it is never taken as 0."));
  hint->setWordWrap(true);
  theme::setKind(*hint, QStringLiteral("secondary"));
  layout->addWidget(hint);
  m_table->setObjectName(QStringLiteral("funding"));
  m_table->setColumnCount(kColumns);
  m_table->setHorizontalHeaderLabels({tr("Source of funds"), tr("Planned, Rp"), tr("Realised, Rp")});
  prepareTable(*m_table);
  m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setShowGrid(true);
  m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
  clearCellsByKey(*m_table);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setSectionResizeMode(kSource, QHeaderView::Stretch);
  m_table->setColumnWidth(kPlanned, kAmountWidth);
  m_table->setColumnWidth(kRealised, kAmountWidth);
  m_table->setAccessibleName(tr("Source of funds"));
  m_table->installEventFilter(this);
  theme::setKind(*m_table, QStringLiteral("framed"));
  layout->addWidget(m_table, 1);
  layout->addWidget(m_sum);

  m_isFilling = true;
  const auto present = snapshot.fundingOf(activityId);
  for (const FundingSource& source : catalogue().sources) {
    bool isThere = false;
    for (const ActivityFunding& row : present) {
      if (row.source != source.key) continue;
      addRow(row, fundingName(source.key), true);
      isThere = true;
    }
    if (!isThere) addRow({0, activityId, source.key, {}, {}, {}}, fundingName(source.key), false);
  }
  for (const ActivityFunding& row : present) {
    if (catalogue().sourceByKey(row.source) != nullptr) continue;
    addRow(row, row.sourceText.empty() ? fundingName(row.source) : toQString(row.sourceText), true);
  }
  alignHeadings(*m_table);
  m_table->setCurrentCell(0, kPlanned);
  m_isFilling = false;
  connect(m_table, &QTableWidget::cellChanged, this, &FundingPage::readCell);
  showSum();
}

void FundingPage::addRow(const ActivityFunding& row, const QString& name, bool pays) {
  const int at = m_table->rowCount();
  m_table->insertRow(at);
  auto* source = new QTableWidgetItem(name);
  source->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
  source->setCheckState(pays ? Qt::Checked : Qt::Unchecked);
  source->setToolTip(name);
  m_table->setItem(at, kSource, source);
  for (const auto& [column, amount] : {std::pair(kPlanned, row.planned), std::pair(kRealised, row.realised)}) {
    auto* cell = new QTableWidgetItem(rupiahEdit(amount));
    cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(at, column, cell);
  }
  m_rows.push_back(row);
}

void FundingPage::readCell(int row, int column) {
  if (m_isFilling) return;
  m_isFilling = true;
  if (column != kSource) {
    QTableWidgetItem& cell = *m_table->item(row, column);
    const TypedWhole typed = readRupiah(cell.text());
    const bool isWrong = !typed.problem.isEmpty();
    cell.setForeground(isWrong ? QBrush(theme::colour(theme::Role::Error)) : QBrush());
    cell.setToolTip(typed.problem);
    if (typed.value) cell.setText(rupiahEdit(typed.value));
    // Also where it cannot be read: what was typed is asked about, never left out without a word.
    if (!cell.text().trimmed().isEmpty()) m_table->item(row, kSource)->setCheckState(Qt::Checked);
  }
  m_isFilling = false;
  showSum();
  // Who pays has been ticked: next comes the amount.
  const bool isTicked = column == kSource && m_table->item(row, kSource)->checkState() == Qt::Checked;
  if (isTicked) m_table->setCurrentCell(row, kPlanned);
}

/// Tab goes on through the cells of a row, and leaves the table at its end; with Ctrl it turns the page.
bool FundingPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto& key = static_cast<const QKeyEvent&>(*event);
  const int step = key.key() == Qt::Key_Tab ? 1 : key.key() == Qt::Key_Backtab ? -1 : 0;
  const int column = m_table->currentColumn() + step;
  const bool isOfTable = step != 0 && !key.modifiers().testFlag(Qt::ControlModifier) && m_table->currentRow() >= 0;
  if (!isOfTable || column < 0 || column >= kColumns) return QWidget::eventFilter(watched, event);
  m_table->setCurrentCell(m_table->currentRow(), column);
  return true;
}

void FundingPage::showSum() {
  MoneySum planned;
  MoneySum realised;
  for (int row = 0; row < m_table->rowCount(); ++row) {
    if (m_table->item(row, kSource)->checkState() != Qt::Checked) continue;
    planned.add(readRupiah(m_table->item(row, kPlanned)->text()).value);
    realised.add(readRupiah(m_table->item(row, kRealised)->text()).value);
  }
  const bool paysNobody = planned.parts + planned.unknown == 0;
  m_sum->setText(paysNobody
                     ? tr("Nobody is named who pays.")
                     : tr("Planned %1, realised %2")
                           .arg(describeMoney(planned, currentLanguage()), describeMoney(realised, currentLanguage())));
}

bool FundingPage::take(std::vector<ActivityFunding>& funding, std::vector<FeatureId>& removed) {
  for (int row = 0; row < m_table->rowCount(); ++row) {
    const ActivityFunding& known = m_rows[static_cast<std::size_t>(row)];
    if (m_table->item(row, kSource)->checkState() != Qt::Checked) {
      if (known.id != 0) removed.push_back(known.id);
      continue;
    }
    ActivityFunding typed = known;
    for (const auto& [column, member] :
         {std::pair(kPlanned, &ActivityFunding::planned), std::pair(kRealised, &ActivityFunding::realised)}) {
      const TypedWhole amount = readRupiah(m_table->item(row, column)->text());
      if (!amount.problem.isEmpty()) {
        m_table->setCurrentCell(row, column);
        m_table->setFocus();
        m_sum->setText(amount.problem);
        return false;
      }
      typed.*member = amount.value;
    }
    const bool isSame = known.id != 0 && typed.planned == known.planned && typed.realised == known.realised;
    if (!isSame) funding.push_back(typed);
  }
  return true;
}

}  // namespace kawasan
