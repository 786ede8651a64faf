#include "ui/shell/message_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>

#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kIconSize = 20;
constexpr int kEdge = 4;
constexpr int kLineHeight = 28;  // of a button
constexpr int kBetween = 10;
constexpr int kDetailsHeight = 132;
constexpr int kStaysMs = 7'000;
constexpr std::size_t kMostActions = 3;
constexpr std::size_t kButtonsInRow = kMostActions + 2;  // with the place and the details

theme::Role roleOf(MessageKind kind) {
  switch (kind) {
    case MessageKind::Info:
      return theme::Role::Accent;
    case MessageKind::Done:
      return theme::Role::Good;
    case MessageKind::Warning:
      return theme::Role::Warning;
    case MessageKind::Error:
      return theme::Role::Error;
  }
  return theme::Role::Accent;
}

QString iconOf(MessageKind kind) {
  switch (kind) {
    case MessageKind::Info:
      return QStringLiteral("info");
    case MessageKind::Done:
      return QStringLiteral("done");
    case MessageKind::Warning:
      return QStringLiteral("warning");
    case MessageKind::Error:
      return QStringLiteral("error");
  }
  return {};
}

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_details(new QScrollArea), m_detail(new QLabel) {
  setObjectName(QStringLiteral("messageBar"));
  setAutoFillBackground(true);
  setProperty("liesOver", true);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 6, 6, 6);
  layout->setSpacing(kBetween);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  // However long they are, the window below keeps its place.
  m_detail->setWordWrap(true);
  m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_details->setObjectName(QStringLiteral("messageDetails"));
  m_details->setWidget(m_detail);
  m_details->setWidgetResizable(true);
  m_details->setFrameShape(QFrame::NoFrame);
  m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_details->hide();
  m_icon->setMinimumHeight(kLineHeight);
  layout->addWidget(m_icon, 0, Qt::AlignTop);
  auto* column = new QVBoxLayout;
  column->setSpacing(4);
  layout->addLayout(column, 1);
  m_line = new QBoxLayout(QBoxLayout::LeftToRight);
  column->addLayout(m_line);
  column->addWidget(m_details);
  m_text->setMinimumHeight(kLineHeight);
  m_line->addWidget(m_text, 1);
  m_buttons = new QGridLayout;
  m_buttons->setSpacing(6);
  m_line->addLayout(m_buttons);
  m_close = new QToolButton;
  m_close->setAutoRaise(true);
  layout->addWidget(m_close, 0, Qt::AlignTop);
  connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
  m_away.setSingleShot(true);
  connect(&m_away, &QTimer::timeout, this, &MessageBar::dismiss);
  hide();
}

void MessageBar::show(const Message& message) {
  if (message.text.isEmpty()) {
    if (message.topic == m_message.topic) dismiss();
    return;
  }
  // What went well does not push away an error that nobody has read yet.
  const bool isImportant = m_message.kind == MessageKind::Error && isVisible();
  const bool isSameTopic = !message.topic.isEmpty() && message.topic == m_message.topic;
  if (isImportant && !isSameTopic && message.kind == MessageKind::Done) return;
  m_message = message;
  build();
  setVisible(true);
  Q_EMIT roomWanted();
  if (stays()) {
    m_away.stop();
  } else {
    m_away.start(kStaysMs);
  }
}

/// What is wrong, offers something to do or warns with details to be read does not go by itself.
bool MessageBar::stays() const {
  if (m_message.kind == MessageKind::Error || !m_message.actions.empty()) return true;
  return m_message.kind == MessageKind::Warning && !m_message.detail.isEmpty();
}

void MessageBar::build() {
  for (QPushButton* button : m_actions) {
    m_buttons->removeWidget(button);
    button->hide();
    button->deleteLater();  // it may be the one that was pressed
  }
  m_actions.clear();
  m_icon->setPixmap(theme::icon(iconOf(m_message.kind)).pixmap(kIconSize, kIconSize));
  m_text->setText(m_message.text);
  m_detail->setText(m_message.detail);
  m_details->hide();
  update();  // the edge has the colour of the kind
  setAccessibleName(m_message.text);
  const auto add = [this](const QString& text, const std::function<void()>& run) {
    auto* button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, run] {
      dismiss();
      run();
    });
    addButton(button);
  };
  for (std::size_t i = 0; i < m_message.actions.size() && i < kMostActions; ++i) {
    add(m_message.actions[i].text, m_message.actions[i].run);
  }
  if (m_message.place) {
    add(tr("Zoom there"), [this, place = *m_message.place] { Q_EMIT zoomWanted(place); });
  }
  if (!m_message.detail.isEmpty()) {
    auto* details = new QPushButton(tr("Details"));
    details->setCheckable(true);
    connect(details, &QPushButton::toggled, this, [this](bool on) {
      m_details->setVisible(on);
      Q_EMIT roomWanted();
      m_details->verticalScrollBar()->setValue(0);
      m_away.stop();
    });
    addButton(details);
  }
  m_close->setIcon(theme::icon(QStringLiteral("close")));
  m_close->setToolTip(tr("Close message"));
  m_close->setAccessibleName(tr("Close message"));
}

void MessageBar::addButton(QPushButton* button) {
  m_actions.push_back(button);
  m_buttons->addWidget(button, 0, static_cast<int>(m_actions.size()));
  button->show();  // a layout counts it from then on
}

void MessageBar::arrangeButtons(std::size_t inRow) {
  for (std::size_t i = 0; i < m_actions.size(); ++i) {
    m_buttons->removeWidget(m_actions[i]);
    m_buttons->addWidget(m_actions[i], static_cast<int>(i / inRow), static_cast<int>(i % inRow));
  }
}

void MessageBar::dismiss() {
  m_away.stop();
  m_message = {};
  hide();
  Q_EMIT roomWanted();
}

void MessageBar::endOffers() {
  if (std::erase_if(m_message.actions, [](const MessageAction& each) { return each.endsWithChange; }) == 0) return;
  build();
  Q_EMIT roomWanted();
  if (!stays() && !underMouse()) m_away.start(kStaysMs);
}

void MessageBar::layInto(const QRect& room) {
  const QMargins margins = layout()->contentsMargins();
  const int width = room.width() - margins.left() - margins.right() - m_icon->sizeHint().width() -
                    m_close->sizeHint().width() - 2 * kBetween;
  arrangeButtons(kButtonsInRow);
  const int buttons = m_buttons->sizeHint().width();
  if (buttons > width) arrangeButtons((m_actions.size() + 1) / 2);
  const int words = m_text->fontMetrics().horizontalAdvance(m_text->text());
  const int beside = width - buttons - kBetween;
  const bool isBeside = m_actions.empty() || words <= beside || beside * 2 >= width;
  m_line->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_line->setSpacing(isBeside ? kBetween : 4);
  m_line->setAlignment(m_buttons, isBeside ? Qt::AlignRight | Qt::AlignTop : Qt::AlignLeft);
  m_details->setFixedHeight(0);
  layout()->activate();
  const int height = layout()->totalHeightForWidth(room.width());
  if (!m_details->isHidden())
    m_details->setFixedHeight(std::clamp(room.height() - height, kLineHeight, kDetailsHeight));
  layout()->activate();
  setGeometry(room.left(), room.top(), room.width(), layout()->totalHeightForWidth(room.width()));
  raise();
}

void MessageBar::changeEvent(QEvent* event) {
  const bool isNewLook = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange;
  if (isNewLook && isVisible() && !m_message.text.isEmpty()) {
    build();
    Q_EMIT roomWanted();
  }
  QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  painter.fillRect(QRect(0, 0, kEdge, height()), theme::colour(roleOf(m_message.kind)));
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colour(theme::Role::Line));
}

void MessageBar::enterEvent(QEnterEvent* event) {
  m_away.stop();
  QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent* event) {
  if (isVisible() && !stays()) m_away.start(kStaysMs);
  QFrame::leaveEvent(event);
}

}  // namespace kawasan
