#include "ui/panels/explain_bubble.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "ui/panels/explain_panel.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kWordsWidth = 380;
constexpr int kCloseRoom = 26;  // for the button in the corner
constexpr QSize kFigureSize(372, 400);
constexpr int kMostHeight = 360;  // words beyond scroll
constexpr int kScrollRoom = 18;
constexpr int kMostWordsHeight = 130;  // above an explanation
constexpr int kExplainGap = 4;

bool movesOn(int key) {
  constexpr std::array kKeys{Qt::Key_Up,  Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Home,
                             Qt::Key_End, Qt::Key_Tab,  Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Backtab};
  return std::ranges::find(kKeys, key) != kKeys.end();
}

}  // namespace

ExplainBubble& ExplainBubble::of(const QWidget& widget) {
  QWidget* const window = widget.window();
  if (auto* const known = window->findChild<ExplainBubble*>(QString(), Qt::FindDirectChildrenOnly)) return *known;
  return *new ExplainBubble(window);
}

ExplainBubble::ExplainBubble(QWidget* window)
    : QFrame(window),
      m_layout(new QVBoxLayout(this)),
      m_words(new QScrollArea),
      m_how(new QLabel),
      m_close(new QToolButton(this)) {
  setObjectName(QStringLiteral("explainBubble"));
  m_layout->setSpacing(4);
  m_how->setWordWrap(true);
  m_how->setTextFormat(Qt::PlainText);
  m_how->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_how->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_words->setFrameShape(QFrame::NoFrame);
  m_words->setWidgetResizable(true);
  m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_words->setWidget(m_how);
  m_words->setBackgroundRole(QPalette::NoRole);
  m_words->viewport()->setAutoFillBackground(false);
  m_how->setAutoFillBackground(false);
  m_layout->addWidget(m_words);
  m_close->setText(QStringLiteral("×"));
  m_close->setAutoRaise(true);
  m_close->setStyleSheet(QStringLiteral("QToolButton { padding: 0 }"));
  m_close->setFocusPolicy(Qt::NoFocus);
  connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
  hide();
}

void ExplainBubble::setWords(const QString& how) {
  m_close->setAccessibleName(tr("Close"));
  m_close->setToolTip(tr("Close"));
  m_how->setText(how);
  setAccessibleName(how);
  m_words->setVisible(!how.isEmpty());
}

void ExplainBubble::say(const QString& how, QWidget& by, const QRect& place) {
  delete std::exchange(m_panel, nullptr);
  setWords(how);
  const int inside = kWordsWidth - kCloseRoom - 16;
  const QRect needed = m_how->fontMetrics().boundingRect(QRect(0, 0, inside, 4000), Qt::TextWordWrap, how);
  const int width = std::min(kWordsWidth, needed.width() + kCloseRoom + 22);
  m_layout->setContentsMargins(10, 6, kCloseRoom, 8);  // no line runs below the button in the corner
  m_words->setMinimumHeight(0);
  m_words->setMaximumHeight(QWIDGETSIZE_MAX);
  const bool scrolls = needed.height() + 24 > kMostHeight;
  placeBeside(by, place, {scrolls ? width + kScrollRoom : width, std::min(needed.height() + 24, kMostHeight)});
}

void ExplainBubble::explain(Session& session, const FigureRef& figure, QWidget& by, const QRect& place,
                            const QString& how) {
  delete std::exchange(m_panel, nullptr);
  setWords(how);
  m_panel = new ExplainPanel(session, ExplainPanel::Asks::Itself, this);
  m_layout->addWidget(m_panel, 1);
  m_panel->show(figure);
  m_panel->setVisible(true);
  // Below the button in the corner, as the panel has buttons of its own.
  m_layout->setContentsMargins(6, kCloseRoom - 4, 6, 6);
  const QRect needed =
      m_how->fontMetrics().boundingRect(QRect(0, 0, kFigureSize.width() - 20, 4000), Qt::TextWordWrap, how);
  m_words->setFixedHeight(std::min(needed.height() + 6, kMostWordsHeight));
  placeBeside(by, place, kFigureSize);
}

/// Below the cell where there is room in the window, else above it, else at its side; never over the cell where that
/// can be helped.
void ExplainBubble::placeBeside(QWidget& by, const QRect& place, QSize size) {
  QWidget& window = *parentWidget();
  const QRect cell(by.mapTo(&window, place.topLeft()), place.size());
  size = size.boundedTo(window.size() - QSize(8, 8));
  const QRect room = window.rect().adjusted(2, 2, -2, -2);
  const auto within = [](int wanted, int least, int most) { return std::clamp(wanted, least, std::max(least, most)); };
  const int x = within(cell.left(), room.left(), room.right() - size.width());
  const int y = within(cell.center().y() - size.height() / 2, room.top(), room.bottom() - size.height());
  const QPoint corners[] = {{x, cell.bottom() + kExplainGap},
                            {x, cell.top() - kExplainGap - size.height()},
                            {cell.right() + kExplainGap, y},
                            {cell.left() - kExplainGap - size.width(), y}};
  const auto* const fitting =
      std::ranges::find_if(corners, [&](const QPoint& corner) { return room.contains(QRect(corner, size)); });
  setGeometry(QRect(fitting == std::end(corners) ? QPoint(room.right() - size.width(), y) : *fitting, size));
  m_close->setGeometry(width() - kCloseRoom + 2, 2, kCloseRoom - 4, kCloseRoom - 4);
  m_by = &by;
  show();
  raise();
  m_close->raise();
}

QString ExplainBubble::text() const {
  if (isHidden()) return {};
  QStringList parts{m_how->text()};
  if (m_panel != nullptr) parts << m_panel->text();
  parts.removeAll(QString());
  return parts.join(u'\n');
}

void ExplainBubble::showEvent(QShowEvent* event) {
  qApp->installEventFilter(this);
  QFrame::showEvent(event);
}

void ExplainBubble::hideEvent(QHideEvent* event) {
  qApp->removeEventFilter(this);
  QFrame::hideEvent(event);
  if (event->spontaneous()) return;
  // Nothing is explained anew behind the scenes, nor is it there again when its window is shown again.
  if (m_panel != nullptr) std::exchange(m_panel, nullptr)->deleteLater();
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (m_panel == nullptr && !isVisible()) hide();
      },
      Qt::QueuedConnection);
}

bool ExplainBubble::eventFilter(QObject* watched, QEvent* event) {
  auto* const widget = qobject_cast<QWidget*>(watched);
  if (widget == nullptr) return false;
  const bool isHere = widget->window() == window();
  const bool isInside = widget == this || isAncestorOf(widget);
  switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
      if (isHere && !isInside) hide();
      return false;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
      // It belongs to a cell: when the cursor leaves that, it goes.
      if (isHere && !isInside && event->type() == QEvent::KeyPress && movesOn(static_cast<QKeyEvent*>(event)->key()))
        hide();
      if (!isHere || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape) return false;
      event->accept();
      if (event->type() == QEvent::KeyPress) hide();
      return true;
    case QEvent::Resize:
      if (widget == parentWidget()) hide();
      return false;
    case QEvent::Hide:
      if (widget == m_by) hide();
      return false;
    case QEvent::LanguageChange:
      if (widget == parentWidget()) hide();
      return false;
    default:
      return false;
  }
}

void ExplainBubble::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  painter.setPen(QPen(theme::colour(theme::Role::Edit), 1));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace kawasan
