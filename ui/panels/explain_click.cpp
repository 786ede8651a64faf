#include "ui/panels/explain_click.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/panels/card_parts.h"
#include "ui/panels/explain_bubble.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

/// The key of the main window, which reaches no window of its own.
bool isKeyInDialog(const QWidget& widget, const QEvent& event) {
  if (event.type() != QEvent::KeyPress || qobject_cast<QDialog*>(widget.window()) == nullptr) return false;
  const auto& key = static_cast<const QKeyEvent&>(event);
  return key.key() == Qt::Key_I && key.modifiers() == Qt::ControlModifier;
}

QString explainWords() {
  return QCoreApplication::translate("explain-click", "Where does this come from?");
}

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
    if (isKeyInDialog(m_table, *event)) {
      explainOrSay(m_table.currentIndex());
      return true;
    }
    if (event->type() == QEvent::ContextMenu) {
      const QModelIndex index = m_table.currentIndex();
      const CellFigure cell = index.isValid() ? m_figureOf(index) : CellFigure{};
      m_action->setVisible(cell.isKnown());
      // A menu without entries would be an empty box.
      const auto actions = m_table.actions();
      if (std::ranges::none_of(actions, [](const QAction* action) { return action->isVisible(); })) return true;
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  void retranslate() { m_action->setText(explainWords()); }

  QAbstractItemView& m_table;
  Session& m_session;
  CellFigureOf m_figureOf;
  QAction* m_action;
};

/// Around a widget that Tab has come to; labels draw none by themselves.
class FocusFrame final : public QWidget {
 public:
  explicit FocusFrame(QWidget& widget) : QWidget(&widget) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
  }

  void showAround() {
    setGeometry(parentWidget()->rect());
    raise();
    show();
  }

 protected:
  void paintEvent(QPaintEvent* /*event*/) override {
    QPainter painter(this);
    painter.setPen(QPen(theme::colour(theme::Role::Accent), 1, Qt::DotLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
  }
};

bool isPressed(const QKeyEvent& key) {
  const bool isPlain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
  return isPlain && (key.key() == Qt::Key_Space || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

/// Lives with the widget that it explains, or inside of which it explains.
class WidgetExplainer final : public QObject {
 public:
  using FigureOf = std::function<CellFigure(const QWidget& focus)>;
  WidgetExplainer(QWidget& widget, Session& session, FigureOf figureOf)
      : QObject(&widget), m_widget(widget), m_session(session), m_figureOf(std::move(figureOf)) {}

  /// By mouse too: the widget itself is the figure.
  void listen(ExplainTab tab) {
    m_tab = tab;
    m_frame = new FocusFrame(m_widget);
    m_action = new QAction(explainWords(), this);
    m_action->setObjectName(QStringLiteral("explainFigure"));
    m_widget.addAction(m_action);
    m_widget.setContextMenuPolicy(Qt::ActionsContextMenu);
    m_widget.setFocusPolicy(static_cast<Qt::FocusPolicy>(m_widget.focusPolicy() | Qt::ClickFocus));
    m_widget.installEventFilter(this);
    connect(m_action, &QAction::triggered, this, [this] { explain(m_widget); });
  }

  bool explain(QWidget& focus) { return explainAt(m_figureOf(focus), m_session, focus, focus.rect()); }

  void explainOrSay(QWidget& focus) {
    if (explain(focus)) return;
    ExplainBubble::of(focus).say(
        QCoreApplication::translate("explain-click", "There is no figure here. Choose one that is shown."), focus,
        focus.rect());
  }

  bool eventFilter(QObject* watched, QEvent* event) override {
    switch (event->type()) {
      case QEvent::LanguageChange:
        m_action->setText(explainWords());
        break;
      case QEvent::Enter:
        if (m_figureOf(m_widget).isKnown()) {
          m_widget.setCursor(Qt::PointingHandCursor);
        } else {
          m_widget.unsetCursor();
        }
        break;
      case QEvent::ContextMenu:
        if (!m_figureOf(m_widget).isKnown()) return true;
        break;
      case QEvent::MouseButtonPress:
        m_pressed = static_cast<QMouseEvent*>(event)->position().toPoint();
        break;
      case QEvent::MouseButtonRelease:
        takeClick(*static_cast<QMouseEvent*>(event));
        break;
      case QEvent::KeyPress:
        if (isKeyInDialog(m_widget, *event)) {
          explainOrSay(m_widget);
          return true;
        }
        if (isPressed(*static_cast<QKeyEvent*>(event)) && explain(m_widget)) return true;
        break;
      case QEvent::Paint:
        offerToTab();
        break;
      case QEvent::FocusIn:
      case QEvent::FocusOut:
      case QEvent::Resize:
        showFocus(*event);
        break;
      default:
        break;
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  /// What it shows is what it explains: another figure is painted anew.
  void offerToTab() {
    if (m_tab == ExplainTab::Passes) return;
    const bool isKnown = m_figureOf(m_widget).isKnown();
    const auto policy = m_widget.focusPolicy();
    m_widget.setFocusPolicy(isKnown ? static_cast<Qt::FocusPolicy>(policy | Qt::TabFocus)
                                    : static_cast<Qt::FocusPolicy>(policy & ~Qt::TabFocus));
  }

  /// Where the keyboard is; who clicked knows.
  void showFocus(const QEvent& event) {
    if (event.type() == QEvent::Resize) {
      if (m_frame->isVisible()) m_frame->showAround();
      return;
    }
    const Qt::FocusReason reason = static_cast<const QFocusEvent&>(event).reason();
    const bool isByTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    if (event.type() == QEvent::FocusIn && isByTab) m_frame->showAround();
    // The window or its bubble is in front for a while: the focus comes back.
    const bool isAway = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    if (event.type() == QEvent::FocusOut && !isAway) m_frame->hide();
  }

  /// Who marks a part of the text wants no answer.
  void takeClick(const QMouseEvent& event) {
    const QPoint at = event.position().toPoint();
    const bool isClick = (at - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (event.button() == Qt::LeftButton && isClick && m_widget.rect().contains(at)) explain(m_widget);
  }

  QWidget& m_widget;
  Session& m_session;
  FigureOf m_figureOf;
  QAction* m_action = nullptr;
  FocusFrame* m_frame = nullptr;
  ExplainTab m_tab = ExplainTab::Passes;
  QPoint m_pressed;
};

WidgetExplainer* explainerOf(const QWidget& widget) {
  for (QObject* child : widget.children()) {
    if (auto* const explainer = dynamic_cast<WidgetExplainer*>(child)) return explainer;
  }
  return nullptr;
}

/// Figures of a card are buttons.
bool isFigureButton(const QWidget& widget) {
  return qobject_cast<const FigureLink*>(&widget) != nullptr || qobject_cast<const ClassChip*>(&widget) != nullptr ||
         qobject_cast<const PriorityChip*>(&widget) != nullptr;
}

}  // namespace

bool explainAt(const CellFigure& cell, Session& session, QWidget& by, const QRect& place) {
  if (!cell.isKnown()) return false;
  QStringList said{cell.how, cell.more ? cell.more() : QString()};
  said.removeAll(QString());
  const QString how = said.join(u'\n');
  if (!cell.figure && how.isEmpty()) return false;
  // A window of its own may lie over the card, and the card says nothing but what it knows itself.
  const bool isInBubble = !how.isEmpty() || qobject_cast<QDialog*>(by.window()) != nullptr;
  if (!cell.figure) {
    ExplainBubble::of(by).say(how, by, place);
  } else if (isInBubble) {
    ExplainBubble::of(by).explain(session, *cell.figure, by, place, how);
  } else {
    session.explain(*cell.figure);
  }
  return true;
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

void explainWidget(QWidget& widget, Session& session, std::function<CellFigure()> figureOf, ExplainTab tab) {
  auto* const explainer = new WidgetExplainer(
      widget, session, [figureOf = std::move(figureOf)](const QWidget& /*focus*/) { return figureOf(); });
  explainer->listen(tab);
}

void explainInside(QWidget& panel, Session& session, std::function<CellFigure(const QWidget& focus)> figureOf) {
  new WidgetExplainer(panel, session, std::move(figureOf));
}

bool explainFocused(QWidget& focus) {
  for (QWidget* widget = &focus; widget != nullptr; widget = widget->parentWidget()) {
    const auto* const table = qobject_cast<QAbstractItemView*>(widget);
    if (table != nullptr && explainCurrentCell(*table)) return true;
    if (isFigureButton(*widget)) {
      static_cast<QAbstractButton*>(widget)->click();
      return true;
    }
    if (WidgetExplainer* const explainer = explainerOf(*widget)) {
      explainer->explainOrSay(focus);
      return true;
    }
    if (widget->isWindow()) break;
  }
  return false;
}

}  // namespace kawasan
