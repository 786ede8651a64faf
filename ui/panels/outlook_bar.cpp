#include "ui/panels/outlook_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include "ui/paint/qt_bridge.h"
#include "ui/shell/calm_combo.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kSliderWidth = 150;

}  // namespace

OutlookBar::OutlookBar(PlanOutlook& outlook, QWidget* parent)
    : QWidget(parent),
      m_outlook(outlook),
      m_caption(new QLabel),
      m_kind(new CalmCombo),
      m_slider(new QSlider(Qt::Horizontal)),
      m_year(new QLabel) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(8, 3, 8, 3);
  row->setSpacing(8);
  m_kind->setObjectName(QStringLiteral("outlookKind"));
  m_slider->setObjectName(QStringLiteral("outlookYear"));
  m_year->setObjectName(QStringLiteral("outlookYearText"));
  m_slider->setFixedWidth(kSliderWidth);
  m_slider->setPageStep(1);
  m_slider->setTickPosition(QSlider::TicksBelow);
  m_slider->setTickInterval(1);
  theme::setKind(*m_caption, QStringLiteral("secondary"));
  row->addWidget(m_caption);
  row->addWidget(m_kind);
  row->addWidget(m_slider);
  row->addWidget(m_year);
  row->addStretch();
  connect(m_kind, &QComboBox::activated, this,
          [this] { m_outlook.show(static_cast<PlanOutlook::Kind>(m_kind->currentData().toInt())); });
  connect(m_slider, &QSlider::valueChanged, &outlook, &PlanOutlook::showYear);
  connect(&outlook, &PlanOutlook::changed, this, &OutlookBar::refresh);
  retranslate();
}

void OutlookBar::retranslate() {
  m_caption->setText(tr("Colours of the map:"));
  m_kind->setAccessibleName(tr("What the map is coloured by"));
  m_slider->setAccessibleName(tr("Year"));
  const QSignalBlocker quiet(m_kind);
  m_kind->clear();
  m_kind->addItem(tr("as surveyed"), static_cast<int>(PlanOutlook::Kind::Survey));
  m_kind->addItem(tr("after the plan"), static_cast<int>(PlanOutlook::Kind::Planned));
  m_kind->addItem(tr("after what is done"), static_cast<int>(PlanOutlook::Kind::Realised));
  refresh();
}

void OutlookBar::refresh() {
  const bool hasYears = m_outlook.lastYear() != 0;
  const bool isAhead = hasYears && m_outlook.kind() != PlanOutlook::Kind::Survey;
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_outlook.kind())));
  m_kind->setEnabled(hasYears);
  m_kind->setToolTip(hasYears ? QString() : tr("Nothing takes effect after the survey yet"));
  {
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(m_outlook.firstYear(), m_outlook.lastYear());
    m_slider->setValue(m_outlook.year());
  }
  m_slider->setVisible(isAhead);
  m_year->setVisible(isAhead);
  m_year->setText(tr("until the end of %1").arg(m_outlook.year()));
}

void OutlookBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
