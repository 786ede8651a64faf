#include "ui/panels/figure_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QPixmapCache>

#include "core/rules/figure_checks.h"
#include "core/rules/scoring.h"
#include "ui/panels/amount_edit.h"
#include "ui/panels/entry_bubble.h"
#include "ui/panels/figure_paint.h"
#include "ui/panels/swatch.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

using CellKind = RtTableModel::ColumnKind;

constexpr int kCellPadding = 6;
constexpr int kContradictionCorner = 6;  // of the mark of a contradiction
constexpr QSize kCellSwatch{18, 12};

QPixmap cachedSwatch(ClassFill fill, double ratio) {
  const QString key = QStringLiteral("class-swatch-%1-%2").arg(static_cast<int>(fill)).arg(ratio);
  QPixmap pixmap;
  if (!QPixmapCache::find(key, &pixmap)) {
    pixmap = classSwatch(fill, kCellSwatch, ratio);
    QPixmapCache::insert(key, pixmap);
  }
  return pixmap;
}

bool isQuiet(CellKind kind) {
  return kind == CellKind::Percent || kind == CellKind::Drawn || kind == CellKind::Kelurahan ||
         kind == CellKind::Kawasan || kind == CellKind::FiledTotal || kind == CellKind::FiledClass;
}

}  // namespace

FigureDelegate::FigureDelegate(RtTableFilter& filter, QObject* parent)
    : QStyledItemDelegate(parent), m_filter(filter) {}

const RtTableModel::Column& FigureDelegate::columnOf(const QModelIndex& index) const {
  return m_filter.table().columnAt(index.column());
}

// -- painting -------------------------------------------------------------------------------------------------------

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const RtTableModel::Column& column = columnOf(index);
  const QRect cell = option.rect;
  painter->save();
  const bool isRowMarked = m_selected.contains(m_filter.rtAt(index.row()));
  painter->fillRect(cell, theme::colour(isRowMarked ? theme::Role::SelectionRow : theme::Role::Panel));
  const bool isMissing = index.data(RtTableModel::MissingRole).toBool();
  if (isMissing) paintMissing(*painter, cell);
  if (const QVariant shade = index.data(RtTableModel::ShadeRole); shade.isValid())
    painter->fillRect(cell, valueShade(shade.toInt()));
  if (option.state.testFlag(QStyle::State_Selected)) {
    QColor soft = theme::colour(theme::Role::Selection);
    soft.setAlphaF(0.18F);
    painter->fillRect(cell, soft);
  }
  paintText(*painter, option, index, column);
  if (index.data(RtTableModel::ErrorRole).toBool() && column.isEditable()) {
    const QPoint corner = cell.topRight();
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::colour(theme::Role::Error));
    painter->drawPolygon(
        QPolygon({corner, corner - QPoint(kContradictionCorner, 0), corner + QPoint(0, kContradictionCorner)}));
  }
  painter->setBrush(Qt::NoBrush);
  painter->setPen(theme::colour(theme::Role::FaintLine));
  painter->drawLine(cell.bottomLeft(), cell.bottomRight());
  if (column.kind != CellKind::Percent && column.kind != CellKind::Value)
    painter->drawLine(cell.topLeft(), cell.bottomLeft());
  const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
  if (view != nullptr && view->currentIndex() == index) {
    painter->setPen(QPen(theme::colour(theme::Role::Selection), 2));
    painter->drawRect(cell.adjusted(1, 1, -1, -1));
  }
  painter->restore();
}

void FigureDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                               const RtTableModel::Column& column) const {
  QRect inside = option.rect.adjusted(kCellPadding, 0, -kCellPadding, -1);
  if (const QVariant fill = index.data(RtTableModel::FillRole); fill.isValid()) {
    const QPoint corner(inside.left(), option.rect.center().y() - kCellSwatch.height() / 2);
    painter.drawPixmap(corner,
                       cachedSwatch(static_cast<ClassFill>(fill.toInt()), painter.device()->devicePixelRatioF()));
    inside.setLeft(inside.left() + kCellSwatch.width() + kCellPadding);
  }
  const bool isMissing = index.data(RtTableModel::MissingRole).toBool();
  const bool isError = index.data(RtTableModel::ErrorRole).toBool();
  QFont font = option.font;
  font.setItalic(isMissing);
  font.setBold(column.kind == CellKind::Total || column.kind == CellKind::Rt);
  painter.setFont(font);
  painter.setPen(theme::colour(isError && column.isEditable()      ? theme::Role::Error
                               : isMissing || isQuiet(column.kind) ? theme::Role::Secondary
                                                                   : theme::Role::Text));
  if (column.kind == CellKind::Value) inside = option.rect;
  const bool isRight = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
  const Qt::Alignment alignment = column.kind == CellKind::Value     ? Qt::AlignCenter
                                  : isMissing && column.isEditable() ? Qt::AlignCenter
                                  : isRight                          ? Qt::AlignRight | Qt::AlignVCenter
                                                                     : Qt::AlignLeft | Qt::AlignVCenter;
  const QString text = index.data().toString();
  painter.drawText(inside, int(alignment), painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width() + 2));
}

// -- editing --------------------------------------------------------------------------------------------------------

QWidget* FigureDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
  auto* editor = new AmountEdit(parent);
  editor->setQuick(m_isQuick);
  editor->setFrame(false);
  editor->setFont(option.font);
  editor->setStyleSheet(
      QStringLiteral("QLineEdit { border: 2px solid %1; padding: 0 2px; min-height: 0; background: %2; color: %3; "
                     "selection-background-color: %4; selection-color: %3; }")
          .arg(theme::colour(theme::Role::Edit).name(), theme::colour(theme::Role::Panel).name(),
               theme::colour(theme::Role::Text).name(), theme::colour(theme::Role::SelectionRow).name()));
  editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
  delete m_bubble;
  m_bubble = new EntryBubble(parent->window());
  // The interface of delegates is const; what follows belongs to this one editor.
  const_cast<FigureDelegate*>(this)->connectEditor(editor, index);
  return editor;
}

void FigureDelegate::connectEditor(AmountEdit* editor, const QModelIndex& modelIndex) {
  const QPersistentModelIndex index(modelIndex);
  connect(editor, &QLineEdit::textEdited, this, [this, editor, index] { showTyped(editor, index); });
  const std::pair<void (AmountEdit::*)(), Move> keys[] = {{&AmountEdit::downWanted, Move::Down},
                                                          {&AmountEdit::upWanted, Move::Up},
                                                          {&AmountEdit::nextWanted, Move::Next},
                                                          {&AmountEdit::previousWanted, Move::Previous}};
  for (const auto& [signal, move] : keys) {
    connect(editor, signal, this, [this, editor, index, move = move] { finish(editor, index, move); });
  }
  connect(editor, &AmountEdit::cancelled, this, [this, editor] { close(editor); });
  connect(editor, &AmountEdit::left, this, [this, editor, index] { leave(editor, index); });
  connect(editor, &AmountEdit::explainWanted, this, [this, index] { Q_EMIT explainWanted(index); });
  connect(editor, &AmountEdit::confirmWanted, this, [this, editor, index] { fill(editor, index); });
  connect(editor, &AmountEdit::blockPasted, this, [this, editor](const QString& text) {
    close(editor);
    Q_EMIT blockPasted(text);
  });
  connect(m_bubble, &EntryBubble::chosen, editor,
          [this, editor, index](Micro amount) { take(editor, index, amount, m_wayOut); });
  connect(m_bubble, &EntryBubble::dismissed, editor, [editor] { editor->setFocus(); });
}

void FigureDelegate::showTyped(AmountEdit* editor, const QPersistentModelIndex& index) {
  if (!index.isValid() || !m_bubble) return;
  Session& session = m_filter.table().session();
  const FeatureId rtId = m_filter.rtAt(index.row());
  const Parameter parameter = columnOf(index).parameter;
  const TypedAmount typed = readTyped(editor->text(), parameter);
  QString effect;
  QStringList problems;
  if (typed.isSettled()) {
    FigureRow row = figuresOf(session, rtId);
    row[parameter] = typed.amount;
    effect = effectOf(rtId, parameter, row);
    const Rt* rt = session.snapshot().rtById(rtId);
    for (const Finding& finding : checkRow(session.snapshot(), session.regulation(), *session.survey(), *rt, row)) {
      if (fieldOf(finding) == parameter) problems << describe(finding);
    }
    session.preview(Session::TypedFigures{rtId, row});
  } else {
    session.preview(std::nullopt);
  }
  m_bubble->showTyped(typed, parameter, effect, problems, *editor);
}

/// "47,62 % · nilai 1 · total 46 → 48": the columns that tell it stand far to the right.
QString FigureDelegate::effectOf(FeatureId rtId, Parameter parameter, const FigureRow& row) const {
  const Session& session = m_filter.table().session();
  const Regulation& regulation = session.regulation();
  const auto totalOf = [&regulation](const FigureRow& figures) {
    const Score score = scoreOf(regulation, figures);
    return hasAnyFigure(figures) ? shownRange(score.totalMin, score.totalMax) : QStringLiteral("–");
  };
  QStringList parts;
  if (const auto index = regulation.indexOfIndicator(parameter)) {
    const IndicatorScore indicator = scoreOf(regulation, row).indicators[*index];
    parts << shownPercent(indicator) << tr("value %1").arg(shownRange(indicator.valueMin, indicator.valueMax));
  }
  const QString before = totalOf(figuresOf(session, rtId));
  const QString after = totalOf(row);
  parts << (before == after ? tr("total stays %1").arg(after) : tr("total %1 → %2").arg(before, after));
  return parts.join(QStringLiteral(" · "));
}

void FigureDelegate::finish(AmountEdit* editor, const QPersistentModelIndex& index, Move move) {
  if (!index.isValid()) return;
  m_wayOut = move;
  const TypedAmount typed = readTyped(editor->text(), columnOf(index).parameter);
  if (typed.isSettled() || !editor->isModified()) return take(editor, index, typed.amount, move);
  showTyped(editor, index);
  if (typed.kind == TypedAmount::Kind::TwoReadings && m_bubble) {
    m_bubble->insist();
  } else {
    editor->selectAll();
  }
}

void FigureDelegate::fill(AmountEdit* editor, const QPersistentModelIndex& index) {
  if (!index.isValid()) return;
  const TypedAmount typed = readTyped(editor->text(), columnOf(index).parameter);
  if (!typed.isSettled()) return finish(editor, index, Move::Stay);
  close(editor);
  Q_EMIT fillWanted(typed.amount);
}

void FigureDelegate::take(AmountEdit* editor, const QPersistentModelIndex& index, Micro amount, Move move) {
  const bool isTyped = editor->isModified();
  close(editor);
  if (isTyped && index.isValid()) m_filter.setData(index, QVariant(static_cast<qlonglong>(amount)), Qt::EditRole);
  Q_EMIT moveWanted(move);
}

/// The focus went elsewhere: what can be read is taken over, the rest is said in the message bar.
void FigureDelegate::leave(AmountEdit* editor, const QPersistentModelIndex& index) {
  const QWidget* focused = QApplication::focusWidget();
  if (m_bubble && focused != nullptr && m_bubble->isAncestorOf(focused)) return;
  if (!index.isValid() || !editor->isModified()) return close(editor);
  const Parameter parameter = columnOf(index).parameter;
  const TypedAmount typed = readTyped(editor->text(), parameter);
  if (typed.isSettled()) return take(editor, index, typed.amount, Move::Stay);
  sayNotTaken(m_filter.table().session(), m_filter.rtAt(index.row()), parameter, editor->text(), typed);
  close(editor);
}

void FigureDelegate::close(AmountEdit* editor) {
  disconnect(editor, nullptr, this, nullptr);  // it loses the focus now, which is no second way out
  Q_EMIT closeEditor(editor, RevertModelCache);
}

void FigureDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const {
  if (m_bubble) m_bubble->deleteLater();
  m_bubble = nullptr;
  m_filter.table().session().preview(std::nullopt);
  QStyledItemDelegate::destroyEditor(editor, index);
}

void FigureDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  auto* line = qobject_cast<AmountEdit*>(editor);
  if (line != nullptr && !line->isModified()) line->setText(index.data(RtTableModel::EditTextRole).toString());
}

/// Only the delegate's own ways out write: see take().
void FigureDelegate::setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const {}

void FigureDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const {
  // Room for a longer number than the column has, to the left where the digits grow.
  const int wanted =
      std::max(option.rect.width(), option.fontMetrics.horizontalAdvance(QStringLiteral("1234567,8901")));
  QRect place = option.rect;
  place.setLeft(std::max(0, place.right() - wanted));
  if (place.left() == 0) place.setWidth(std::max(wanted, option.rect.width()));
  editor->setGeometry(place);
}

bool FigureDelegate::eventFilter(QObject* watched, QEvent* event) {
  // The line tells by its signals when it is done; Qt would write on any loss of focus.
  if (event->type() == QEvent::KeyPress || event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
    return false;
  return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace kawasan
