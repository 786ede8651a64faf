#pragma once

// Cells of the RT table: how they are painted, and the line in which an amount is typed. While typing the text is
// checked like in the form; what cannot be taken over stays in the cell.

#include <QPointer>
#include <QStyledItemDelegate>
#include <unordered_set>

#include "ui/models/rt_table_filter.h"

class QTableView;

namespace kawasan {

class AmountEdit;
class EntryBubble;

class FigureDelegate final : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum class Move { Stay, Up, Down, Next, Previous };

  FigureDelegate(RtTableFilter& filter, QObject* parent);

  /// RT whose rows are marked: those selected in the session.
  void setSelectedRts(std::unordered_set<FeatureId> ids) { m_selected = std::move(ids); }
  /// Whether the next editor is opened by typing into the cell.
  void setQuick(bool isQuick) { m_isQuick = isQuick; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const override;
  void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override;

 Q_SIGNALS:
  /// After a text was taken over: where the cursor goes.
  void moveWanted(kawasan::FigureDelegate::Move move);
  void blockPasted(const QString& text);
  void explainWanted(const QModelIndex& index);
  /// Ctrl+Enter: what was typed is meant for every selected cell.
  void fillWanted(kawasan::Micro amount);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 const RtTableModel::Column& column) const;
  void connectEditor(AmountEdit* editor, const QModelIndex& index);
  void showTyped(AmountEdit* editor, const QPersistentModelIndex& index);
  [[nodiscard]] QString effectOf(FeatureId rtId, Parameter parameter, const FigureRow& row) const;
  void finish(AmountEdit* editor, const QPersistentModelIndex& index, Move move);
  void fill(AmountEdit* editor, const QPersistentModelIndex& index);
  void take(AmountEdit* editor, const QPersistentModelIndex& index, Micro amount, Move move);
  void close(AmountEdit* editor);
  void leave(AmountEdit* editor, const QPersistentModelIndex& index);
  [[nodiscard]] const RtTableModel::Column& columnOf(const QModelIndex& index) const;

  RtTableFilter& m_filter;
  std::unordered_set<FeatureId> m_selected;
  bool m_isQuick = false;
  mutable QPointer<EntryBubble> m_bubble;
  Move m_wayOut = Move::Down;  // where the key led that a question now stands between
};

}  // namespace kawasan
