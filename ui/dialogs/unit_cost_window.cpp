#include "ui/dialogs/unit_cost_window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/unit_cost_take_in.h"
#include "ui/models/figure_paste.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/origin_text.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kPriceWidth = 140;
constexpr int kSourceWidth = 190;
constexpr int kMostCriterion = 250;
constexpr int kLeastWork = 160;
constexpr int kMostChoice = 380;
constexpr int kImportColumns = 3;  // that make what was copied a table of its own

}  // namespace

UnitCostWindow::UnitCostWindow(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_model(new UnitCostModel(session, this)),
      m_intro(new QLabel),
      m_criterionLabel(new QLabel),
      m_criterion(new QComboBox),
      m_pricedOnly(new QCheckBox),
      m_table(new QTableView),
      m_open(new QLabel),
      m_problem(new QLabel),
      m_import(new QPushButton),
      m_paste(new QPushButton),
      m_remove(new QPushButton),
      m_close(new QPushButton) {
  setObjectName(QStringLiteral("unitCosts"));
  build();
  connect(m_criterion, &QComboBox::activated, this, [this] {
    const QVariant chosen = m_criterion->currentData();
    m_model->limitTo(chosen.isValid() ? std::optional(static_cast<Parameter>(chosen.toInt())) : std::nullopt);
  });
  connect(m_pricedOnly, &QCheckBox::toggled, m_model, &UnitCostModel::showPricedOnly);
  connect(m_import, &QPushButton::clicked, this, [this] { askAndTakeInUnitCosts(m_session, this); });
  connect(m_paste, &QPushButton::clicked, this, &UnitCostWindow::paste);
  connect(m_remove, &QPushButton::clicked, this, &UnitCostWindow::remove);
  connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_model, &UnitCostModel::refused, this, [this](const QString& why) {
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
  });
  connect(m_model, &UnitCostModel::modelReset, this, &UnitCostWindow::showState);
  connect(m_model, &UnitCostModel::dataChanged, this, &UnitCostWindow::showState);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showState(); });
  connect(&m_session, &Session::projectReplaced, this, &QDialog::reject);
  retranslate();
  if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, UnitCostModel::PriceColumn));
  m_table->setFocus();
}

void UnitCostWindow::build() {
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 12);
  layout->setSpacing(8);
  m_intro->setWordWrap(true);
  theme::setKind(*m_intro, QStringLiteral("secondary"));
  layout->addWidget(m_intro);
  auto* const bar = new QHBoxLayout;
  bar->setSpacing(8);
  m_criterion->setObjectName(QStringLiteral("priceCriterion"));
  m_criterion->setMaximumWidth(kMostChoice);
  m_criterionLabel->setBuddy(m_criterion);
  m_pricedOnly->setObjectName(QStringLiteral("pricedOnly"));
  bar->addWidget(m_criterionLabel);
  bar->addWidget(m_criterion);
  bar->addWidget(m_pricedOnly);
  bar->addStretch();
  layout->addLayout(bar);
  m_table->setObjectName(QStringLiteral("prices"));
  m_table->setModel(m_model);
  prepareTable(*m_table);
  theme::setKind(*m_table, QStringLiteral("framed"));
  m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
  m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
  m_table->installEventFilter(this);
  // A double click edits.
  explainCells(
      *m_table, m_session, [this](const QModelIndex& index) { return priceFigure(index); }, ExplainBy::MenuAlone);
  layout->addWidget(m_table, 1);
  m_problem->setObjectName(QStringLiteral("priceProblem"));
  m_problem->setWordWrap(true);
  theme::setKind(*m_problem, QStringLiteral("error"));
  m_problem->hide();
  layout->addWidget(m_problem);
  m_open->setObjectName(QStringLiteral("withoutPrice"));
  m_open->setWordWrap(true);
  layout->addWidget(m_open);
  auto* const buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  const auto add = [&](QPushButton* button, const char* name) {
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    buttons->addWidget(button);
  };
  add(m_import, "importPrices");
  add(m_paste, "pastePrices");
  add(m_remove, "removePrices");
  buttons->addStretch();
  add(m_close, "closePrices");
  layout->addLayout(buttons);
  resize(980, 540);
}

CellFigure UnitCostWindow::priceFigure(const QModelIndex& index) const {
  if (index.column() != UnitCostModel::PriceColumn && index.column() != UnitCostModel::SourceColumn) return {};
  const UnitCost* const cost = m_model->costAt(index.row());
  if (cost == nullptr) return {{}, tr("Nobody entered a price here.")};
  const auto textOf = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
  const QString how = tr("%1 for one %2 of “%3” by the work “%4”, as entered. Source: %5.")
                          .arg(formatRupiah(cost->rupiah, currentLanguage()), textOf(UnitCostModel::UnitColumn),
                               textOf(UnitCostModel::CriterionColumn), textOf(UnitCostModel::WorkColumn),
                               cost->source.empty() ? missingText() : toQString(cost->source));
  return {{}, how, [this, said = *cost] {
            return tr("Entered by:") + u'\n' + entryLines(priceOriginsOf(m_session.project(), said)).join(u'\n');
          }};
}

void UnitCostWindow::retranslate() {
  setWindowTitle(tr("Unit prices"));
  m_intro->setText(
      tr("What one unit costs when a work takes it off, by your own price list (HSPK, offers, past contracts). Type a "
         "price; Delete takes it away; a price that is not known stays empty."));
  m_criterionLabel->setText(tr("Criterion"));
  m_pricedOnly->setText(tr("Only what has a price"));
  m_table->setAccessibleName(tr("Unit prices"));
  m_import->setText(tr("Take in a file…"));
  m_paste->setText(tr("Paste"));
  m_paste->setToolTip(
      tr("Prices, or prices and sources, from the current cell down; or a table with work, criterion, "
         "price and source (Ctrl+V)"));
  m_remove->setText(tr("Take away"));
  m_remove->setToolTip(tr("Takes the selected prices away (Delete)"));
  m_close->setText(tr("Close"));
  fillCriteria();
  m_model->renew();
  showState();
  fitColumns();
}

void UnitCostWindow::fillCriteria() {
  const QSignalBlocker quiet(m_criterion);
  const QVariant chosen = m_criterion->currentData();
  m_criterion->clear();
  m_criterion->addItem(tr("all"));
  for (const Indicator& indicator : m_session.regulation().indicators) {
    m_criterion->addItem(QStringLiteral("%1 %2").arg(toQString(indicator.code), nameOf(indicator.parameter)),
                         static_cast<int>(indicator.parameter));
  }
  m_criterion->setCurrentIndex(chosen.isValid() ? std::max(0, m_criterion->findData(chosen)) : 0);
}

void UnitCostWindow::showCriterion(std::optional<Parameter> indicator) {
  m_criterion->setCurrentIndex(indicator ? std::max(0, m_criterion->findData(static_cast<int>(*indicator))) : 0);
  m_model->limitTo(indicator);
  if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, UnitCostModel::PriceColumn));
}

void UnitCostWindow::showState() {
  const QStringList open = m_model->withoutPrice();
  QString text = open.isEmpty() ? tr("Every criterion has a price.")
                                : tr("Without a price: %1.").arg(open.join(QStringLiteral(", ")));
  if (m_model->rowCount() == 0)
    text = tr("Nothing has a price yet. Show all rows and type one, or take in a file.") + u' ' + text;
  m_open->setText(text);
  const QModelIndexList cells = chosenCells();
  m_remove->setEnabled(
      std::ranges::any_of(cells, [this](const QModelIndex& cell) { return m_model->costAt(cell.row()) != nullptr; }));
  m_paste->setEnabled(m_model->rowCount() > 0);
}

/// The works take what the others leave.
void UnitCostWindow::fitColumns() {
  kawasan::fitColumns(*m_table);
  m_table->setColumnWidth(UnitCostModel::CriterionColumn,
                          std::min(kMostCriterion, m_table->columnWidth(UnitCostModel::CriterionColumn)));
  m_table->setColumnWidth(UnitCostModel::PriceColumn, kPriceWidth);
  int others = kSourceWidth + m_table->verticalScrollBar()->sizeHint().width() + 4;
  for (const int column : {UnitCostModel::CodeColumn, UnitCostModel::CriterionColumn, UnitCostModel::UnitColumn,
                           UnitCostModel::PriceColumn})
    others += m_table->columnWidth(column);
  const int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() - others;
  m_table->setColumnWidth(UnitCostModel::WorkColumn, std::max(kLeastWork, room));
}

void UnitCostWindow::paste() {
  const QString copied = QGuiApplication::clipboard()->text();
  if (copied.trimmed().isEmpty()) return;
  const std::vector<QStringList> cells = pastedRows(copied);
  const bool isTable =
      std::ranges::any_of(cells, [](const QStringList& line) { return line.size() >= kImportColumns; });
  if (!isTable) {
    m_model->paste(m_table->currentIndex(), cells);
    return;
  }
  RawTable table;
  table.file = tr("clipboard").toStdString();
  for (const QStringList& line : cells) {
    std::vector<std::string>& row = table.rows.emplace_back();
    for (const QString& cell : line) row.push_back(cell.trimmed().toStdString());
  }
  takeInUnitCosts(m_session, this, std::move(table));
}

/// The selected ones, else the one that the keys are at.
QModelIndexList UnitCostWindow::chosenCells() const {
  QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
  if (cells.isEmpty() && m_table->currentIndex().isValid()) cells << m_table->currentIndex();
  return cells;
}

void UnitCostWindow::remove() {
  QModelIndexList cells = chosenCells();
  // A selected work or criterion means its price.
  for (QModelIndex& cell : cells) {
    if (cell.column() < UnitCostModel::PriceColumn) cell = cell.siblingAtColumn(UnitCostModel::PriceColumn);
  }
  std::sort(cells.begin(), cells.end());
  cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
  // With the price its source goes.
  const QModelIndexList all = cells;
  cells.removeIf([&all](const QModelIndex& cell) {
    return cell.column() == UnitCostModel::SourceColumn &&
           all.contains(cell.siblingAtColumn(UnitCostModel::PriceColumn));
  });
  m_model->clear(cells);
}

bool UnitCostWindow::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::KeyPress) {
    auto* const key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste)) {
      paste();
      return true;
    }
    if (key->key() == Qt::Key_Delete) {
      remove();
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void UnitCostWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

}  // namespace kawasan
