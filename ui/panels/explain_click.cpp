#include "ui/panels/explain_click.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <algorithm>
#include <utility>

#include "ui/panels/explain_bubble.h"
#include "ui/shell/session.h"

namespace kawasan {

namespace {

/// Lives with its table; its action is the table's menu.
class CellExplainer final : public QObject {
 public:
  CellExplainer(QAbstractItemView& table, Session& session, CellFigureOf figureOf)
      : QObject(&table),
        m_table(table),
        m_session(session),
        m_figureOf(std::move(figureOf)),
        m_action(new QAction(this)) {
    m_action->setObjectName(QStringLiteral("explainCell"));
    table.addAction(m_action);
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(m_action, &QAction::triggered, this, [this] { explain(m_table.currentIndex()); });
    retranslate();
  }

  bool explain(const QModelIndex& index) {
    return index.isValid() && explainAt(m_figureOf(index), m_session, *m_table.viewport(), m_table.visualRect(index));
  }

  /// As explain; says so where there is nothing to explain.
  void explainOrSay(const QModelIndex& index) {
    if (explain(index)) return;
    const QRect place = index.isValid() ? m_table.visualRect(index) : m_table.viewport()->rect();
    ExplainBubble::of(m_table).say(
        QCoreApplication::translate("explain-click", "There is no figure here. Choose a cell with a figure."),
        *m_table.viewport(), place);
  }

  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::ContextMenu) {
      const QModelIndex index = m_table.currentIndex();
      const CellFigure cell = index.isValid() ? m_figureOf(index) : CellFigure{};
      m_action->setVisible(cell.figure.has_value() || !cell.how.isEmpty());
      // A menu without entries would be an empty box.
      const auto actions = m_table.actions();
      if (std::ranges::none_of(actions, [](const QAction* action) { return action->isVisible(); })) return true;
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  void retranslate() { m_action->setText(QCoreApplication::translate("explain-click", "Where does this come from?")); }

  QAbstractItemView& m_table;
  Session& m_session;
  CellFigureOf m_figureOf;
  QAction* m_action;
};

}  // namespace

bool explainAt(const CellFigure& cell, Session& session, QWidget& by, const QRect& place) {
  // A window of its own may lie over the card.
  if (cell.figure && qobject_cast<QDialog*>(by.window()) != nullptr) {
    ExplainBubble::of(by).explain(session, *cell.figure, by, place, cell.how);
  } else if (cell.figure) {
    session.explain(*cell.figure);
  } else if (!cell.how.isEmpty()) {
    ExplainBubble::of(by).say(cell.how, by, place);
  }
  return cell.figure.has_value() || !cell.how.isEmpty();
}

void explainCells(QAbstractItemView& table, Session& session, CellFigureOf figureOf, ExplainBy by) {
  auto* const explainer = new CellExplainer(table, session, std::move(figureOf));
  if (by == ExplainBy::Click)
    QObject::connect(&table, &QAbstractItemView::clicked, explainer,
                     [explainer](const QModelIndex& index) { explainer->explain(index); });
}

bool explainCurrentCell(const QAbstractItemView& table) {
  for (QObject* child : table.children()) {
    auto* const explainer = dynamic_cast<CellExplainer*>(child);
    if (explainer == nullptr) continue;
    explainer->explainOrSay(table.currentIndex());
    return true;
  }
  return false;
}

}  // namespace kawasan
