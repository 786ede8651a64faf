#include "ui/panels/entry_bubble.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/panels/figure_paint.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"

namespace kawasan {

namespace {

constexpr int kBubbleWidth = 300;
constexpr int kBubbleGap = 3;

}  // namespace

EntryBubble::EntryBubble(QWidget* window)
    : QFrame(window),
      m_echo(new QLabel(this)),
      m_effect(new QLabel(this)),
      m_problems(new QLabel(this)),
      m_first(new QPushButton(this)),
      m_second(new QPushButton(this)) {
  setObjectName(QStringLiteral("entryBubble"));
  m_first->setObjectName(QStringLiteral("firstReading"));
  m_second->setObjectName(QStringLiteral("secondReading"));
  m_effect->setObjectName(QStringLiteral("effect"));
  for (QLabel* label : {m_echo, m_effect, m_problems}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  tint(m_effect, theme::Role::Secondary);
  tint(m_problems, theme::Role::Text);
  setRelativeFont(m_echo, 0, true);
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(m_first);
  buttons->addWidget(m_second);
  buttons->addStretch(1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 8, 12, 8);
  layout->setSpacing(6);
  layout->addWidget(m_echo);
  layout->addWidget(m_effect);
  layout->addWidget(m_problems);
  layout->addLayout(buttons);
  for (QPushButton* button : {m_first, m_second}) button->setAutoDefault(true);
  connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_typed.amount); });
  connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT chosen(m_typed.other); });
  hide();
}

void EntryBubble::showTyped(const TypedAmount& typed, Parameter parameter, const QString& effect,
                            const QStringList& problems, const QWidget& cell) {
  m_typed = typed;
  const bool isAsked = typed.kind == TypedAmount::Kind::TwoReadings;
  QString echo;
  switch (typed.kind) {
    case TypedAmount::Kind::Empty:
      echo = QStringLiteral("= ") + missingText();
      break;
    case TypedAmount::Kind::Amount:
      echo = QStringLiteral("= ") + amountWithUnit(typed.amount, parameter);
      break;
    case TypedAmount::Kind::TwoReadings:
      echo = tr("Two readings. Which one?");
      break;
    case TypedAmount::Kind::Refused:
      echo = capitalised(typed.problem);
      break;
  }
  m_echo->setText(echo);
  const bool isWrong = typed.kind == TypedAmount::Kind::Refused;
  tint(m_echo, isWrong ? theme::Role::Error : isAsked ? theme::Role::Warning : theme::Role::Edit);
  m_effect->setText(effect);
  m_effect->setVisible(!effect.isEmpty());
  m_problems->setText(problems.join(u'\n'));
  m_problems->setVisible(!problems.isEmpty());
  m_first->setVisible(isAsked);
  m_second->setVisible(isAsked);
  m_first->setText(readingText(typed.amount, parameter));
  m_second->setText(readingText(typed.other, parameter));
  placeBeside(cell);
  show();
  raise();
}

/// Below the cell where there is room in the window, else above it; not over what stands beside the table.
void EntryBubble::placeBeside(const QWidget& cell) {
  const QWidget& window = *parentWidget();
  const QWidget& table = *cell.parentWidget();
  const int end = std::min(window.width(), table.mapTo(parentWidget(), QPoint(table.width(), 0)).x());
  const int width = std::min(kBubbleWidth, window.width());
  layout()->activate();
  const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
  const QPoint corner = cell.mapTo(parentWidget(), QPoint(0, 0));
  const int x = std::clamp(corner.x(), 0, std::max(0, end - width));
  int y = corner.y() + cell.height() + kBubbleGap;
  if (y + height > window.height()) y = std::max(0, corner.y() - height - kBubbleGap);
  setGeometry(x, y, width, height);
}

void EntryBubble::insist() {
  m_first->setFocus(Qt::OtherFocusReason);
}

/// The question is answered or left with Escape: Tab goes from one answer to the other.
bool EntryBubble::focusNextPrevChild(bool) {
  (m_first->hasFocus() ? m_second : m_first)->setFocus(Qt::TabFocusReason);
  return true;
}

void EntryBubble::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      return Q_EMIT dismissed();
    case Qt::Key_Left:
    case Qt::Key_Right:
      focusNextPrevChild(event->key() == Qt::Key_Right);
      return;
    default:
      QFrame::keyPressEvent(event);
  }
}

void EntryBubble::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  painter.setPen(QPen(theme::colour(theme::Role::Edit), 1));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace kawasan
