#include "ui/panels/table_look.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <algorithm>

namespace kawasan {

namespace {

/// The next cell, or the one before, in which something can be typed.
QModelIndex nextEntry(const QTableView& table, int step) {
  const QAbstractItemModel& model = *table.model();
  const int columns = model.columnCount();
  const QModelIndex from = table.currentIndex();
  for (int at = from.row() * columns + from.column() + step; at >= 0 && at < model.rowCount() * columns; at += step) {
    const QModelIndex cell = model.index(at / columns, at % columns);
    const bool isShown = !table.isColumnHidden(cell.column()) && !table.isRowHidden(cell.row());
    if (isShown && cell.flags().testFlags(Qt::ItemIsEditable | Qt::ItemIsEnabled)) return cell;
  }
  return {};
}

/// The next cell below in that column, in which something can be typed.
QModelIndex entryBelow(const QTableView& table, int column) {
  const QAbstractItemModel& model = *table.model();
  const QModelIndex from = table.currentIndex();
  for (int row = from.row() + 1; from.isValid() && row < model.rowCount(); ++row) {
    const QModelIndex cell = model.index(row, column);
    if (!table.isRowHidden(row) && cell.flags().testFlags(Qt::ItemIsEditable | Qt::ItemIsEnabled)) return cell;
  }
  return {};
}

[[nodiscard]] bool isPlainEnter(const QKeyEvent& key) {
  return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
         (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

/// What a cell says by its colour it says while it is selected too, and what it has no room for as a hint. Tab leads
/// from entry to entry, past what is only read; Enter to the one below, after Tab below the cell where the row was
/// begun, as in a spreadsheet.
class CellDelegate final : public QStyledItemDelegate {
 public:
  explicit CellDelegate(QTableView& table, Qt::TextElideMode elide = Qt::ElideMiddle)
      : QStyledItemDelegate(&table), m_table(table), m_elide(elide) {}

  bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                 const QModelIndex& index) override {
    const bool isSilent = event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty();
    if (!isSilent || sizeHint(option, index).width() <= option.rect.width())
      return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view->viewport(), option.rect);
    return true;
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = m_elide;
    const QVariant own = index.data(Qt::ForegroundRole);
    if (own.isValid()) option->palette.setBrush(QPalette::HighlightedText, own.value<QBrush>());
  }
  bool eventFilter(QObject* object, QEvent* event) override {
    auto* const editor = qobject_cast<QWidget*>(object);
    const auto* const pressed = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const int key = pressed == nullptr ? 0 : pressed->key();
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const bool isEnter = pressed != nullptr && isPlainEnter(*pressed);
    if (editor == nullptr || (!isTab && !isEnter)) return QStyledItemDelegate::eventFilter(object, event);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    const QModelIndex from = m_table.currentIndex();
    const bool isOfTabs = m_tabbedTo.isValid() && from == m_tabbedTo;
    const int begun = isOfTabs ? m_begun : from.column();
    const QModelIndex next = isEnter ? entryBelow(m_table, begun) : nextEntry(m_table, key == Qt::Key_Tab ? 1 : -1);
    m_begun = isTab && next.row() != from.row() ? next.column() : begun;
    m_tabbedTo = isTab ? next : QModelIndex();
    if (next.isValid()) {
      m_table.setCurrentIndex(next);
      if (isTab) m_table.edit(next);
    }
    return true;
  }

 private:
  QTableView& m_table;
  Qt::TextElideMode m_elide;
  QPersistentModelIndex m_tabbedTo;  // where Tab led last
  int m_begun = 0;                   // the column from which it did, in that row
};

/// Enter on a cell that nobody is typing in leads on as well. Qt would hand it to the form around the table, whose
/// button saves: whoever presses Enter once more to get to the next row would have saved half of the rows.
class EnterKeeper final : public QObject {
 public:
  explicit EnterKeeper(QTableView& table) : QObject(&table), m_table(table) { table.installEventFilter(this); }

  bool eventFilter(QObject* watched, QEvent* event) override {
    const bool isTyped = m_table.editTriggers() != QAbstractItemView::NoEditTriggers;
    if (!isTyped || event->type() != QEvent::KeyPress || !isPlainEnter(*static_cast<QKeyEvent*>(event)))
      return QObject::eventFilter(watched, event);
    const QModelIndex next = entryBelow(m_table, m_table.currentIndex().column());
    if (next.isValid()) m_table.setCurrentIndex(next);
    return true;
  }

 private:
  QTableView& m_table;
};

/// Lives with its table; its action is in the table's menu.
class RowCopier final : public QObject {
 public:
  explicit RowCopier(QTableView& table) : QObject(&table), m_table(table), m_action(new QAction(this)) {
    m_action->setObjectName(QStringLiteral("copyRows"));
    m_action->setShortcut(QKeySequence::Copy);
    m_action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(m_action);
    table.installEventFilter(this);
    connect(m_action, &QAction::triggered, this, [this] { copy(); });
    retranslate();
  }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::LanguageChange) retranslate();
    return QObject::eventFilter(watched, event);
  }

 private:
  void retranslate() { m_action->setText(QCoreApplication::translate("table-look", "Copy rows")); }

  void copy() const {
    const QAbstractItemModel& model = *m_table.model();
    QModelIndexList rows = m_table.selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    std::ranges::sort(rows, {}, &QModelIndex::row);
    const auto lineOf = [&](const auto& textAt) {
      QStringList cells;
      for (int column = 0; column < model.columnCount(); ++column) {
        if (!m_table.isColumnHidden(column)) cells << QString(textAt(column)).replace(u'\n', u' ');
      }
      return cells.join(u'\t');
    };
    QStringList lines{lineOf([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); })};
    for (const QModelIndex& row : rows) {
      if (m_table.isRowHidden(row.row())) continue;
      lines << lineOf([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
  }

  QTableView& m_table;
  QAction* m_action;
};

}  // namespace

void copyRowsByKey(QTableView& table) {
  new RowCopier(table);
}

void prepareTable(QTableView& table, int headingLines) {
  const int line = table.fontMetrics().height();
  table.setSelectionBehavior(QAbstractItemView::SelectRows);
  table.setSelectionMode(QAbstractItemView::ExtendedSelection);
  table.setEditTriggers(QAbstractItemView::NoEditTriggers);
  table.setShowGrid(false);
  table.setAlternatingRowColors(false);
  table.setWordWrap(false);
  table.setTextElideMode(Qt::ElideMiddle);  // names of works differ by the RT at their end
  table.setFrameShape(QFrame::NoFrame);
  table.setTabKeyNavigation(false);
  table.setIconSize({20, 14});
  table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table.setItemDelegate(new CellDelegate(table));
  new EnterKeeper(table);
  table.verticalHeader()->hide();
  table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table.verticalHeader()->setDefaultSectionSize(line + 6);
  QHeaderView* header = table.horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionsMovable(false);
  header->setStretchLastSection(true);
  header->setMinimumSectionSize(36);
  header->setFixedHeight(line * headingLines + 10);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
}

void elideAtEnd(QTableView& table, int column) {
  table.setItemDelegateForColumn(column, new CellDelegate(table, Qt::ElideRight));
}

void alignHeadings(QTableView& table) {
  for (int c = 0; c < table.model()->columnCount(); ++c) {
    const auto side = Qt::Alignment(table.model()->index(0, c).data(Qt::TextAlignmentRole).toInt());
    if (side.testFlag(Qt::AlignRight))
      table.model()->setHeaderData(c, Qt::Horizontal, int(side | Qt::Alignment(Qt::TextWordWrap)),
                                   Qt::TextAlignmentRole);
  }
}

int headingWidth(const QTableView& table, int column) {
  constexpr int kRoom = 30;  // for its margins
  QFont bold = table.horizontalHeader()->font();
  bold.setBold(true);
  const QFontMetrics metrics(bold);
  int width = 0;
  const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
  for (const QString& line : heading.split(QLatin1Char('\n')))
    width = std::max(width, metrics.horizontalAdvance(line) + kRoom);
  return width;
}

void fitColumns(QTableView& table) {
  table.resizeColumnsToContents();
  for (int c = 0; c < table.model()->columnCount(); ++c)
    table.setColumnWidth(c, std::max(table.columnWidth(c), headingWidth(table, c)));
  alignHeadings(table);
}

void clearCellsByKey(QTableView& table) {
  for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
    auto* const clear = new QShortcut(key, &table);
    clear->setContext(Qt::WidgetShortcut);
    QObject::connect(clear, &QShortcut::activated, &table, [&table] {
      const QList<QPersistentModelIndex> cells = [&table] {
        const QModelIndexList selected = table.selectionModel()->selectedIndexes();
        return QList<QPersistentModelIndex>(selected.begin(), selected.end());
      }();
      for (const QPersistentModelIndex& cell : cells) {
        const bool isTyped = cell.isValid() && cell.flags().testFlag(Qt::ItemIsEditable);
        if (isTyped && !cell.data(Qt::EditRole).toString().isEmpty()) table.model()->setData(cell, QString());
      }
    });
  }
}

QHBoxLayout* makeTableBar(QLabel& title, QLabel& note) {
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 4);
  bar->setSpacing(8);
  QFont bold = title.font();
  bold.setBold(true);
  title.setFont(bold);
  // A long remark never widens the window.
  note.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  note.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  bar->addWidget(&title);
  bar->addWidget(&note, 1);
  return bar;
}

QPushButton* makeBarButton(QWidget* parent) {
  auto* button = new QPushButton(parent);
  button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  return button;
}

}  // namespace kawasan
