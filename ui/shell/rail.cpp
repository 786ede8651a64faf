#include "ui/shell/rail.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kRailWidth = 72;
constexpr int kRailButtonHeight = 66;
constexpr int kRailIcon = 24;
constexpr int kBadgeMargin = 2;
constexpr int kSmallestBadge = 7;  // pixels

constexpr const char* kIcons[kStepCount] = {"step-map",      "step-data", "step-score",
                                            "step-priority", "step-plan", "step-print"};

}  // namespace

QIcon iconOf(Step step) {
  return theme::icon(QLatin1String(kIcons[static_cast<std::size_t>(step)]));
}

QString nameOf(Step step) {
  switch (step) {
    case Step::Map:
      return QCoreApplication::translate("step", "Map");
    case Step::Data:
      return QCoreApplication::translate("step", "Data");
    case Step::Score:
      return QCoreApplication::translate("step", "Scores");
    case Step::Priority:
      return QCoreApplication::translate("step", "Priority");
    case Step::Plan:
      return QCoreApplication::translate("step", "Plan");
    case Step::Print:
      return QCoreApplication::translate("step", "Print");
  }
  return {};
}

QFont badgeFont(QFont usual, const QString& badge) {
  int size = std::max(10, QFontInfo(usual).pixelSize() - 2);
  usual.setBold(false);
  usual.setPixelSize(size);
  while (size > kSmallestBadge && QFontMetrics(usual).horizontalAdvance(badge) > kRailWidth - 2 * kBadgeMargin)
    usual.setPixelSize(--size);
  return usual;
}

class RailButton final : public QAbstractButton {
 public:
  explicit RailButton(Step step) : m_step(step) {
    setCheckable(true);
    setFixedSize(kRailWidth, kRailButtonHeight);
    setFocusPolicy(Qt::TabFocus);
  }
  void setBadge(const QString& badge, const QString& meaning) {
    m_badge = badge;
    m_meaning = meaning;
    showMeaning();
    update();
  }
  void setName(const QString& name) {
    setText(name);
    setAccessibleName(name);
    showMeaning();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const bool isHot = underMouse() && !isChecked();
    if (isChecked()) {
      painter.fillRect(rect(), theme::colour(theme::Role::Panel));
      painter.fillRect(QRect(0, 0, 4, height()), theme::colour(theme::Role::Accent));
    } else if (isHot) {
      painter.fillRect(rect(), theme::colour(theme::Role::Header));
    }
    iconOf(m_step).paint(&painter, QRect((width() - kRailIcon) / 2, 7, kRailIcon, kRailIcon));
    QFont font = this->font();
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(theme::colour(theme::Role::Text));
    const int line = QFontMetrics(font).height();
    painter.drawText(QRect(0, 32, width(), line), Qt::AlignCenter, text());
    font = badgeFont(this->font(), m_badge);
    painter.setFont(font);
    painter.setPen(theme::colour(theme::Role::Secondary));
    painter.drawText(QRect(0, 31 + line, width(), QFontMetrics(font).height()), Qt::AlignCenter, m_badge);
    if (hasFocus()) {
      painter.setPen(QPen(theme::colour(theme::Role::Accent), 1, Qt::DotLine));
      painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
  }

 private:
  void showMeaning() {
    setAccessibleDescription(m_meaning);
    QStringList lines{QStringLiteral("%1 (Ctrl+%2)").arg(text()).arg(static_cast<int>(m_step) + 1)};
    if (!m_meaning.isEmpty()) lines << m_meaning;
    setToolTip(lines.join(u'\n'));
  }

  Step m_step;
  QString m_badge;
  QString m_meaning;
};

Rail::Rail(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("rail"));
  setFixedWidth(kRailWidth);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  for (std::size_t i = 0; i < kStepCount; ++i) {
    const auto step = static_cast<Step>(i);
    auto* button = new RailButton(step);
    button->setChecked(step == m_step);
    connect(button, &QAbstractButton::clicked, this, [this, step] {
      setStep(m_step);  // the answer decides what is checked
      Q_EMIT chosen(step);
    });
    m_buttons[i] = button;
    layout->addWidget(button);
  }
  layout->addStretch();
  retranslate();
}

void Rail::setStep(Step step) {
  m_step = step;
  for (std::size_t i = 0; i < kStepCount; ++i) m_buttons[i]->setChecked(static_cast<Step>(i) == step);
}

void Rail::setBadge(Step step, const QString& badge, const QString& meaning) {
  m_buttons[static_cast<std::size_t>(step)]->setBadge(badge, meaning);
}

void Rail::retranslate() {
  for (std::size_t i = 0; i < kStepCount; ++i) {
    m_buttons[i]->setName(nameOf(static_cast<Step>(i)));
  }
}

void Rail::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

}  // namespace kawasan
