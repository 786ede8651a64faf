#include "ui/shell/message_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kIconSize = 20;
constexpr int kEdge = 4;
constexpr int kLineHeight = 28;  // of a button
constexpr int kDetailsHeight = 132;
constexpr int kStaysMs = 7'000;
constexpr std::size_t kMostActions = 3;

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
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 6, 6, 6);
  layout->setSpacing(10);
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
  m_details->setFixedHeight(kDetailsHeight);
  m_details->hide();
  // Sign, text and buttons on one line; the details below the text.
  auto* texts = new QGridLayout;
  texts->setHorizontalSpacing(10);
  texts->setVerticalSpacing(4);
  texts->setColumnStretch(1, 1);
  texts->setRowMinimumHeight(0, kLineHeight);
  texts->addWidget(m_icon, 0, 0);
  texts->addWidget(m_text, 0, 1);
  texts->addWidget(m_details, 1, 1);
  layout->addLayout(texts, 1);
  m_buttons = new QHBoxLayout;
  m_buttons->setSpacing(6);
  layout->addLayout(m_buttons);
  layout->setAlignment(m_buttons, Qt::AlignTop);
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
  if (stays()) {
    m_away.stop();
  } else {
    m_away.start(kStaysMs);
  }
}

/// What is wrong, waits for a decision or has details to be read does not go by itself.
bool MessageBar::stays() const {
  if (m_message.kind != MessageKind::Warning) return m_message.kind == MessageKind::Error;
  return !m_message.actions.empty() || !m_message.detail.isEmpty();
}

void MessageBar::build() {
  while (QLayoutItem* item = m_buttons->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
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
    m_buttons->addWidget(button);
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
      m_details->verticalScrollBar()->setValue(0);
      m_away.stop();
    });
    m_buttons->addWidget(details);
  }
  m_close->setIcon(theme::icon(QStringLiteral("close")));
  m_close->setToolTip(tr("Close message"));
  m_close->setAccessibleName(tr("Close message"));
}

void MessageBar::dismiss() {
  m_away.stop();
  m_message = {};
  hide();
}

void MessageBar::changeEvent(QEvent* event) {
  const bool isNewLook = event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange;
  if (isNewLook && isVisible() && !m_message.text.isEmpty()) build();
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
