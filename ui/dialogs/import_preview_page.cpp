#include "ui/dialogs/import_preview_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/field_value.h"
#include "ui/text/glossary.h"
#include "ui/text/messages.h"
#include "ui/text/origin_text.h"

namespace kawasan {

namespace {

enum RefusedColumn { kRefusedRow, kRefusedCell, kRefusedValue, kRefusedWhy, kRefusedColumns };
constexpr int kRefusedListed = 500;

std::size_t countOf(const std::vector<RefusedCell>& cells, std::string_view reason) {
  return static_cast<std::size_t>(
      std::count_if(cells.begin(), cells.end(), [&](const RefusedCell& cell) { return cell.reason == reason; }));
}

/// A long list in one line, the rest counted.
QString shortList(const QStringList& names) {
  constexpr qsizetype kNamed = 12;
  const QString text = names.mid(0, kNamed).join(QStringLiteral(", "));
  return names.size() <= kNamed ? text
                                : ImportPreviewPage::tr("%1 and %2 more").arg(text, countText(names.size() - kNamed));
}

bool isOfPercents(const HeaderMap& header, const std::string& column) {
  return std::ranges::any_of(header.columns, [&](const MappedColumn& each) {
    return each.target.kind == ColumnKind::Percent && each.header == column;
  });
}

/// Shown where there is something to repair, or where it is being repaired.
void showRepair(QCheckBox& box, const QString& text, std::size_t count) {
  box.setText(text.arg(countText(count)));
  box.setVisible(count > 0);
}

}  // namespace

ImportPreviewPage::ImportPreviewPage(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(8);
  auto* top = new QHBoxLayout;
  m_summary = new QLabel;
  m_summary->setObjectName(QStringLiteral("importSummary"));
  m_summary->setWordWrap(true);
  m_filter = new QComboBox;
  m_filter->setObjectName(QStringLiteral("importFilter"));
  m_filter->addItems({tr("All rows"), tr("Rows with problems"), tr("Rows with differences")});
  top->addWidget(m_summary, 1);
  top->addWidget(m_filter);
  layout->addLayout(top);
  m_columns = new QLabel;
  m_columns->setObjectName(QStringLiteral("importUnused"));
  m_columns->setWordWrap(true);
  theme::setKind(*m_columns, QStringLiteral("secondary"));
  layout->addWidget(m_columns);
  m_model = new ImportPreviewModel(this);
  m_rows = new QTableView;
  m_rows->setObjectName(QStringLiteral("importRows"));
  m_rows->setModel(m_model);
  prepareTable(*m_rows, 2);
  theme::setKind(*m_rows, QStringLiteral("framed"));
  m_rows->setAccessibleName(tr("Rows of the file"));
  m_rows->horizontalHeader()->setProperty("mayShorten", true);
  m_rows->horizontalHeader()->setToolTip(tr("Columns of the file"));
  m_rows->horizontalHeader()->setStretchLastSection(false);
  m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  layout->addWidget(m_rows, 3);
  m_several = new QWidget;
  auto* several = new QHBoxLayout(m_several);
  several->setContentsMargins(0, 0, 0, 0);
  several->setSpacing(12);
  m_severalText = new QLabel;
  m_severalChoice = new QComboBox;
  m_severalChoice->setObjectName(QStringLiteral("importRowsOfRt"));
  m_severalChoice->addItem(QString(), static_cast<int>(RowsOfRt::Unsaid));
  m_severalChoice->addItem(tr("add up per RT; not known where a row is empty"), static_cast<int>(RowsOfRt::Sum));
  m_severalChoice->addItem(tr("add up per RT what is filled in"), static_cast<int>(RowsOfRt::SumOfKnown));
  m_severalText->setBuddy(m_severalChoice);
  several->addWidget(m_severalText);
  several->addWidget(m_severalChoice);
  several->addStretch(1);
  layout->addWidget(m_several);
  connect(m_severalChoice, &QComboBox::currentIndexChanged, this, &ImportPreviewPage::changed);
  m_shift = new QCheckBox;
  m_shift->setObjectName(QStringLiteral("importShift"));
  m_asItStands = new QCheckBox;
  m_asItStands->setObjectName(QStringLiteral("importTakeShifted"));
  m_square = new QCheckBox;
  m_square->setObjectName(QStringLiteral("importSquareMetres"));
  m_percent = new QCheckBox;
  m_percent->setObjectName(QStringLiteral("importPercents"));
  m_empty = new QCheckBox;
  m_empty->setObjectName(QStringLiteral("importClearEmpty"));
  for (QCheckBox* box : {m_shift, m_asItStands, m_square, m_percent, m_empty}) {
    layout->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &ImportPreviewPage::changed);
  }
  m_list = new QTableWidget;
  m_list->setObjectName(QStringLiteral("importProblems"));
  m_list->setAccessibleName(tr("Cells and rows to look at"));
  m_filter->setAccessibleName(tr("Rows that are shown"));
  theme::setKind(*m_list, QStringLiteral("framed"));
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setTabKeyNavigation(false);
  m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setColumnCount(kRefusedColumns);
  m_list->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Value"), tr("What about it")});
  m_list->verticalHeader()->hide();
  m_list->verticalHeader()->setDefaultSectionSize(24);
  m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_list->horizontalHeader()->setSectionResizeMode(kRefusedWhy, QHeaderView::Stretch);
  m_list->setColumnWidth(kRefusedCell, 170);
  m_list->setColumnWidth(kRefusedValue, 150);
  layout->addWidget(m_list, 2);
  auto* bottom = new QHBoxLayout;
  m_export = new QPushButton(tr("&Save what is refused…"));
  m_export->setObjectName(QStringLiteral("importExport"));
  bottom->addWidget(m_export);
  bottom->addStretch(1);
  layout->addLayout(bottom);
  connect(m_export, &QPushButton::clicked, this, &ImportPreviewPage::exportWanted);
  connect(m_filter, &QComboBox::currentIndexChanged, this,
          [this](int index) { m_model->setShown(static_cast<ImportPreviewModel::Show>(index)); });
  connect(m_list->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
    if (column == kRefusedWhy) fitRows();
  });
  connect(m_list, &QTableWidget::itemSelectionChanged, this, [this] {
    const QTableWidgetItem* item = m_list->item(m_list->currentRow(), kRefusedRow);
    if (item == nullptr) return;
    const int row = m_model->rowOf(static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong()));
    const int column =
        m_model->columnOf(m_list->item(item->row(), kRefusedCell)->data(Qt::UserRole).toString().toStdString());
    if (row >= 0) m_rows->setCurrentIndex(m_model->index(row, column));
  });
}

void ImportPreviewPage::clear() {
  for (QCheckBox* box : {m_shift, m_asItStands, m_square, m_percent, m_empty}) {
    const QSignalBlocker quiet(box);
    box->setChecked(false);
  }
  const QSignalBlocker quiet(m_severalChoice);
  m_severalChoice->setCurrentIndex(0);
}

RowsOfRt ImportPreviewPage::rowsOfRt() const {
  return static_cast<RowsOfRt>(m_severalChoice->currentData().toInt());
}

bool ImportPreviewPage::shiftsBack() const {
  return m_shift->isChecked();
}

bool ImportPreviewPage::takesShifted() const {
  return m_asItStands->isChecked();
}

bool ImportPreviewPage::takesSquareMetres() const {
  return m_square->isChecked();
}

bool ImportPreviewPage::takesPercents() const {
  return m_percent->isChecked();
}

bool ImportPreviewPage::clearsEmpty() const {
  return m_empty->isChecked();
}

void ImportPreviewPage::showPlan(const ImportState& state, bool isSame) {
  const std::shared_ptr<const NumericPlan>& plan = state.plan;
  const NumericPlan& placed = *state.placed;
  m_model->show(plan, state.placed, {state.file, &state.table()}, state.options.header.codes);
  fitColumns();
  QStringList parts{tr("Rows that go into survey %3: %1 of %2.")
                        .arg(countText(rowsTaken(*plan)), countText(plan->read), toQString(plan->survey.name))};
  const auto summed = std::ranges::count_if(plan->rows, [](const NumericRow& row) { return !row.summed.empty(); });
  if (summed > 0)
    parts << tr("Rows added up: %1, to RT: %2.").arg(countText(plan->severalRows.rows), countText(summed));
  if (!plan->newAreas.rts.empty()) parts << tr("New RT: %1.").arg(countText(plan->newAreas.rts.size()));
  if (!plan->changed.empty())
    parts << tr("Figures that differ from the project: %1.").arg(countText(plan->changed.size()));
  if (isSame) parts << tr("There is no difference from the project.");
  if (!placed.refused.empty()) parts << tr("Cells or rows refused: %1.").arg(countText(placed.refused.size()));
  const auto beside =
      std::ranges::count_if(plan->unmatchedFile, [](const UnmatchedRow& row) { return isBesideRows(row.reason); });
  const std::size_t lost = plan->unmatchedFile.size() - static_cast<std::size_t>(beside);
  if (lost > 0) parts << tr("Rows without an RT: %1.").arg(countText(lost));
  if (beside > 0) parts << tr("Rows of totals left aside: %1.").arg(countText(beside));
  if (!placed.flagged.empty()) parts << tr("Cells or rows to be looked at: %1.").arg(countText(placed.flagged.size()));
  const auto cutOff = std::ranges::count(plan->flagged, "row-ends-early", &FlaggedCell::reason);
  const std::size_t filled = filledCells(placed.sheetsNotRead);
  if (filled > 0) parts << tr("Filled cells on sheets that are not read: %1.").arg(countText(filled));
  if (cutOff > 0) parts << tr("Rows that end early: %1.").arg(countText(cutOff));
  m_summary->setText(parts.join(QLatin1Char(' ')));
  fillList(*plan, placed, state.file->formOf(state.sheet));
  showSeveralRows(plan->severalRows);
  showRepairs(*plan);
  showColumns(placed);
  m_export->setEnabled(!placed.refused.empty() || lost > 0 || filled > 0);
}

/// Headings of files may be long; those beyond a limit have their words in a tool tip.
void ImportPreviewPage::fitColumns() {
  constexpr int kNarrowest = 92;
  constexpr int kWidest = 220;
  constexpr int kCellRoom = 20;
  constexpr int kMostMeasured = 200;  // rows looked at
  const auto wantedOf = [this, kMostMeasured](int column) {
    int wanted = headingWidth(*m_rows, column);
    for (int row = 0; row < std::min(m_model->rowCount(), kMostMeasured); ++row) {
      const QString shown = m_model->index(row, column).data().toString();
      wanted = std::max(wanted, m_rows->fontMetrics().horizontalAdvance(shown) + kCellRoom);
    }
    return wanted;
  };
  for (int c = 2; c < m_model->columnCount(); ++c)
    m_rows->setColumnWidth(c, std::clamp(wantedOf(c), kNarrowest, kWidest));
  m_rows->setColumnWidth(0, std::clamp(wantedOf(0), 64, kWidest));
  m_rows->setColumnWidth(1, 200);
}

void ImportPreviewPage::fillList(const NumericPlan& plan, const NumericPlan& placed, const FoundForm* form) {
  m_list->setRowCount(0);
  std::size_t more = 0;
  const auto add = [this, &more](std::size_t tableRow, const std::string& tableLetter, const QStringList& texts,
                                 theme::Role role) {
    if (m_list->rowCount() >= kRefusedListed) {
      ++more;
      return;
    }
    const int at = m_list->rowCount();
    m_list->insertRow(at);
    for (int c = 0; c < kRefusedColumns; ++c) {
      auto* item = new QTableWidgetItem(texts[c]);
      item->setToolTip(texts[c]);
      if (c == kRefusedRow) item->setData(Qt::UserRole, static_cast<qulonglong>(tableRow));
      if (c == kRefusedCell) item->setData(Qt::UserRole, toQString(tableLetter));
      if (c == kRefusedWhy) item->setForeground(theme::colour(role));
      m_list->setItem(at, c, item);
    }
  };
  const auto rowText = [](const RefusedCell& cell) {
    return cell.sheet.empty() ? QString::number(cell.row)
                              : QStringLiteral("%1: %2").arg(toQString(cell.sheet)).arg(cell.row);
  };
  // A figure that a form has no cell for bears its key.
  const auto columnText = [&](const RefusedCell& cell) {
    if (cell.column.empty()) return tr("(whole row)");
    return QStringLiteral("%1 (%2)").arg(m_model->headingOf(cell.column), toQString(cell.letter));
  };
  // What a form says of cells that are no column of the table stands at the end.
  for (std::size_t i = 0; i < placed.refused.size(); ++i) {
    const RefusedCell& cell = placed.refused[i];
    const bool isInTable = i < plan.refused.size();
    add(isInTable ? plan.refused[i].row : 0, isInTable ? plan.refused[i].letter : std::string(),
        {rowText(cell), columnText(cell), toQString(cell.value),
         tr("not taken: %1").arg(describeReason(cell.reason, cell.expected))},
        theme::Role::Error);
  }
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    const QString why = describeReason(row.reason);
    const bool isBeside = isBesideRows(row.reason);
    add(row.row, {},
        {QString::number(row.row), tr("(whole row)"), toQString(row.label),
         isBeside ? why : tr("not taken: %1").arg(why)},
        isBeside ? theme::Role::Secondary : theme::Role::Error);
  }
  // One line a sheet: their cells are in the file that is saved.
  for (const SheetNotRead& sheet : placed.sheetsNotRead) {
    if (sheet.cells.empty()) continue;
    add(0, {},
        {toQString(sheet.sheet), tr("(whole sheet)"), tr("filled cells: %1").arg(countText(sheet.cells.size())),
         tr("not taken: %1").arg(describeReason(sheet.reason))},
        theme::Role::Secondary);
  }
  for (std::size_t i = 0; i < placed.flagged.size(); ++i) {
    const FlaggedCell& cell = placed.flagged[i];
    const bool isInTable = i < plan.flagged.size();
    add(isInTable ? plan.flagged[i].row : 0, isInTable ? plan.flagged[i].letter : std::string(),
        {rowText(cell), columnText(cell), toQString(cell.value), describeReason(cell.reason, cell.expected)},
        theme::Role::Warning);
  }
  if (form != nullptr) {
    for (const FormCell& cell : form->found.notUsed) {
      add(0, {},
          {QStringLiteral("%1: %2").arg(toQString(cell.sheet)).arg(cell.row),
           QStringLiteral("%1 (%2)").arg(toQString(cell.label), toQString(cell.letter)), toQString(cell.value),
           tr("not used: it stands for none of the figures of an RT")},
          theme::Role::Secondary);
    }
  }
  for (std::size_t i = 0; i < placed.changed.size(); ++i) {
    const ImportChange& change = placed.changed[i];
    const std::string& inTable = plan.changed[i].cell;
    add(plan.changed[i].row, inTable.substr(0, inTable.find_first_of("0123456789")),
        {placeInFile(change), fieldName(change.field), changedText(change, change.after),
         tr("%1, in the project so far: %2").arg(toQString(change.area), changedText(change, change.before))},
        theme::Role::Accent);
  }
  if (more > 0) {
    const QString text = tr("and %1 more").arg(countText(more));
    m_list->insertRow(m_list->rowCount());
    for (int c = 0; c < kRefusedColumns; ++c)
      m_list->setItem(m_list->rowCount() - 1, c, new QTableWidgetItem(c == kRefusedWhy ? text : QString()));
  }
  m_list->resizeColumnToContents(kRefusedRow);
  m_list->setColumnWidth(kRefusedRow, std::max(m_list->columnWidth(kRefusedRow), headingWidth(*m_list, kRefusedRow)));
  m_list->setVisible(m_list->rowCount() > 0);
  fitRows();
}

/// What is said of a cell is read whole, on several lines where the column is too narrow.
void ImportPreviewPage::fitRows() {
  constexpr int kPadding = 16;
  const QFontMetrics metrics(m_list->font());
  const int width = std::max(60, m_list->columnWidth(kRefusedWhy) - kPadding);
  const int least = m_list->verticalHeader()->defaultSectionSize();
  for (int row = 0; row < m_list->rowCount(); ++row) {
    const QString text = m_list->item(row, kRefusedWhy)->text();
    const int height = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height();
    m_list->setRowHeight(row, std::max(least, height + kPadding / 2));
  }
}

/// Offered where an RT has several rows: none of a table of houses is taken before a person chooses.
void ImportPreviewPage::showSeveralRows(const SeveralRows& several) {
  m_several->setVisible(several.rts > 0);
  m_severalText->setText(tr("%1 r&ows are of %2 RT:").arg(countText(several.rows), countText(several.rts)));
  m_severalChoice->setItemText(0, several.isOfHouses ? tr("choose…") : tr("take the first row of each alone"));
}

void ImportPreviewPage::showColumns(const NumericPlan& plan) {
  const HeaderMap& header = plan.header;
  QStringList squares;
  QStringList kilometres;
  for (const MappedColumn& column : header.columns) {
    if (isInSquareMetres(column)) squares << toQString(column.header);
    if (isInKilometres(column)) kilometres << toQString(column.header);
  }
  QStringList unused;
  for (const std::string& name : header.unused) unused << toQString(name);
  for (const std::string& letter : header.untitled) unused << tr("column %1 without heading").arg(toQString(letter));
  QStringList lines;
  const QString first = toQString(plan.place.kelurahan);
  if (!first.isEmpty() && plan.placesBelow.empty()) lines << tr("Kelurahan of all rows: %1").arg(first);
  if (!plan.placesBelow.empty()) {
    QStringList places;
    if (!first.isEmpty()) places << first;
    for (const PlaceFrom& below : plan.placesBelow)
      places << tr("from row %1 on %2").arg(below.row + 1).arg(toQString(below.place.kelurahan));
    lines << tr("Kelurahan of the rows: %1").arg(shortList(places));
  }
  if (!squares.isEmpty()) lines << tr("Square metres, divided by 10,000 to hectares: %1").arg(shortList(squares));
  if (!kilometres.isEmpty()) lines << tr("Kilometres, times 1,000 to metres: %1").arg(shortList(kilometres));
  if (!unused.isEmpty()) lines << tr("Columns that are not used: %1").arg(shortList(unused));
  m_columns->setText(lines.join(QLatin1Char('\n')));
  m_columns->setToolTip(unused.join(QStringLiteral(", ")));
  m_columns->setVisible(!lines.isEmpty());
}

void ImportPreviewPage::showRepairs(const NumericPlan& plan) {
  std::set<std::size_t> percentRows;
  bool isOfColumn = false;  // in a column of percents, not in one of volumes
  for (const auto* cells : {&plan.refused, &plan.flagged}) {
    for (const RefusedCell& cell : *cells) {
      const bool isAlone = cell.reason == "percent-without-volume";
      if (!isAlone && cell.reason != "looks-like-percent" && cell.reason != "was-percent") continue;
      percentRows.insert(cell.row);
      isOfColumn = isOfColumn || isAlone || isOfPercents(plan.header, cell.column);
    }
  }
  showRepair(*m_shift, tr("Move %1 &rows back that are shifted by a column"), plan.shifts.size());
  showRepair(*m_asItStands, tr("Take rows that look shi&fted as they stand (%1)"),
             countOf(plan.refused, "row-looks-shifted") + countOf(plan.flagged, "row-as-it-stands"));
  showRepair(*m_square, tr("Take areas that look like s&quare metres as hectares (%1)"),
             countOf(plan.refused, "looks-like-square-metres") + countOf(plan.flagged, "was-square-metres"));
  showRepair(*m_percent,
             isOfColumn ? tr("Work out volumes from their &percents and bases, as estimates (rows: %1)")
                        : tr("Take volumes that look like &percents as shares of their base (rows: %1)"),
             percentRows.size());
  showRepair(*m_empty, tr("Take away figures of the project whose cell in the file is &empty (%1)"), plan.emptyCells);
}

}  // namespace kawasan
