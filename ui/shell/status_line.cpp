#include "ui/shell/status_line.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QToolButton>
#include <cmath>
#include <initializer_list>
#include <utility>

#include "gis/crs.h"
#include "ui/models/completeness.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/language.h"
#include "ui/text/local_time.h"

namespace kawasan {

namespace {

constexpr int kScales[] = {500, 1'000, 2'500, 5'000, 10'000, 25'000, 50'000, 100'000, 250'000};

QString scaleText(double scale) {
  return QStringLiteral("1:") + formatNumber(std::round(scale), 0, currentLanguage());
}

QToolButton* flatButton(QHBoxLayout& layout) {
  auto* button = new QToolButton;
  button->setAutoRaise(true);
  button->setToolButtonStyle(Qt::ToolButtonTextOnly);
  button->setFocusPolicy(Qt::TabFocus);
  layout.addWidget(button);
  return button;
}

QFrame* addLine(QHBoxLayout& layout) {
  auto* line = new QFrame;
  line->setFrameShape(QFrame::VLine);
  line->setObjectName(QStringLiteral("statusRule"));
  line->setFixedHeight(16);
  layout.addWidget(line);
  return line;
}

/// 112,345678 as 112° 20′ 44,4″
QString degreesText(double degrees, const QString& positive, const QString& negative) {
  const double all = std::abs(degrees) * 3600;
  const int whole = static_cast<int>(all / 3600);
  const int minutes = static_cast<int>(all / 60) % 60;
  const double seconds = all - whole * 3600.0 - minutes * 60.0;
  return QStringLiteral("%1° %2′ %3″ %4")
      .arg(whole)
      .arg(minutes, 2, 10, QLatin1Char('0'))
      .arg(formatNumber(seconds, 1, currentLanguage()), degrees < 0 ? negative : positive);
}

}  // namespace

StatusLine::StatusLine(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  setObjectName(QStringLiteral("statusLine"));
  setAutoFillBackground(true);
  auto* layout = new QHBoxLayout(this);
  setFixedHeight(28);
  layout->setContentsMargins(6, 0, 8, 0);
  layout->setSpacing(6);
  m_coordinates = flatButton(*layout);
  m_coordinates->setMinimumWidth(212);
  m_mapLines[0] = addLine(*layout);
  m_scales = new QComboBox;
  m_scales->setEditable(true);
  m_scales->setInsertPolicy(QComboBox::NoInsert);
  m_scales->setMinimumWidth(96);
  m_scales->setFixedHeight(24);
  layout->addWidget(m_scales);
  m_mapLines[1] = addLine(*layout);
  m_snap = flatButton(*layout);
  m_trace = flatButton(*layout);
  layout->addStretch(1);
  m_job = new QWidget;
  auto* jobLayout = new QHBoxLayout(m_job);
  jobLayout->setContentsMargins(0, 0, 0, 0);
  jobLayout->setSpacing(6);
  m_jobTitle = new QLabel;
  m_jobBar = new QProgressBar;
  m_jobBar->setFixedSize(90, 12);
  m_jobBar->setTextVisible(false);
  m_jobCancel = new QToolButton;
  m_jobCancel->setAutoRaise(true);
  jobLayout->addWidget(m_jobTitle);
  jobLayout->addWidget(m_jobBar);
  jobLayout->addWidget(m_jobCancel);
  layout->addWidget(m_job);
  m_complete = flatButton(*layout);
  m_openLines[0] = addLine(*layout);
  m_findingCount = flatButton(*layout);
  m_openLines[1] = addLine(*layout);
  m_saved = new QLabel;
  layout->addWidget(m_saved);

  connect(m_coordinates, &QToolButton::clicked, this, [this] {
    m_isGeographic = !m_isGeographic;
    renewPointer();
  });
  const auto choose = [this] {
    QString text = m_scales->currentText().trimmed();
    if (text.startsWith(QLatin1String("1:"))) text = text.mid(2);
    const auto number = parseNumber(text, currentLanguage());
    // "2.500" has two readings and only one of them is a scale.
    const double value = number ? std::max(number->value, number->otherReading.value_or(0)) : 0;
    if (value >= 50) {
      Q_EMIT scaleChosen(value);
    } else {
      setScale(m_scale);
    }
  };
  connect(m_scales, &QComboBox::activated, this, choose);
  connect(m_scales->lineEdit(), &QLineEdit::returnPressed, this, choose);
  connect(m_snap, &QToolButton::clicked, this, &StatusLine::snappingToggled);
  connect(m_trace, &QToolButton::clicked, this, &StatusLine::tracingToggled);
  connect(m_findingCount, &QToolButton::clicked, this, &StatusLine::findingsWanted);
  connect(m_complete, &QToolButton::clicked, this, &StatusLine::incompleteWanted);
  connect(m_jobCancel, &QToolButton::clicked, this, [this] {
    const auto jobs = m_session.jobs().shown();
    if (!jobs.empty()) m_session.jobs().cancel(jobs.front().id);
  });
  connect(&m_session.jobs(), &Jobs::stateChanged, this, &StatusLine::renewJobs);
  connect(&m_session, &Session::projectReplaced, this, &StatusLine::renew);
  connect(&m_session, &Session::changed, this, &StatusLine::renew);
  connect(&m_session, &Session::surveyShown, this, &StatusLine::renew);
  retranslate();
}

void StatusLine::setPointer(std::optional<Point> point) {
  m_pointer = point;
  renewPointer();
}

QString StatusLine::pointerText() const {
  if (!m_pointer) {
    if (m_isGeographic) return tr("Longitude and latitude");
    return m_zone.isEmpty() ? toQString(m_session.snapshot().info.crs) : QStringLiteral("UTM %1").arg(m_zone);
  }
  if (m_isGeographic && m_toLonLat) {
    Point place = *m_pointer;
    if (m_toLonLat->apply(std::span(&place, 1)) == 0) {
      return degreesText(place.y, tr("N", "latitude"), tr("S", "latitude")) + QStringLiteral("  ") +
             degreesText(place.x, tr("E", "longitude"), tr("W", "longitude"));
    }
  }
  const QString place =
      QStringLiteral("E %1  N %2")
          .arg(formatNumber(m_pointer->x, 0, currentLanguage()), formatNumber(m_pointer->y, 0, currentLanguage()));
  return m_zone.isEmpty() ? place : QStringLiteral("%1  (%2)").arg(place, m_zone);
}

void StatusLine::renewPointer() {
  m_coordinates->setText(pointerText());
}

void StatusLine::setScale(double scale) {
  m_scale = scale;
  if (m_scales->lineEdit()->hasFocus() && m_scales->lineEdit()->isModified()) return;
  m_scales->setEditText(scaleText(scale));
}

void StatusLine::setModes(bool isSnapping, bool isTracing) {
  m_isSnapping = isSnapping;
  m_isTracing = isTracing;
  m_snap->setText(isSnapping ? tr("Snap on") : tr("Snap off"));
  m_trace->setText(isTracing ? tr("Trace on") : tr("Trace off"));
}

void StatusLine::setFindings(int open) {
  m_findings = open;
  m_findingCount->setText(tr("findings: %1").arg(countText(open)));
}

void StatusLine::setMapShown(bool isShown) {
  m_isMapShown = isShown;
  placeParts();
}

/// A job has the room of the counts and modes while it runs: all together are wider than a small screen.
void StatusLine::placeParts() {
  const bool hasJob = !m_session.jobs().shown().empty();
  const bool hasModes = m_isMapShown && !hasJob;
  const bool hasCounts = m_session.isOpen() && !hasJob;
  const std::initializer_list<std::pair<QWidget*, bool>> parts{{m_coordinates, m_isMapShown},
                                                               {m_scales, m_isMapShown},
                                                               {m_mapLines[0], m_isMapShown},
                                                               {m_snap, hasModes},
                                                               {m_trace, hasModes},
                                                               {m_mapLines[1], hasModes},
                                                               {m_complete, hasCounts},
                                                               {m_findingCount, hasCounts},
                                                               {m_openLines[0], hasCounts},
                                                               {m_openLines[1], hasCounts},
                                                               {m_job, hasJob}};
  // What goes goes first: the window widens at once for a part that comes.
  for (const bool isShown : {false, true}) {
    for (const auto& [part, wanted] : parts) {
      if (wanted == isShown) part->setVisible(isShown);
    }
  }
}

void StatusLine::renew() {
  const bool isOpen = m_session.isOpen();
  placeParts();
  m_toLonLat.reset();
  m_zone.clear();
  if (isOpen) {
    const auto crs = describeCrs(m_session.snapshot().info.crs);
    if (crs && crs->utmZone > 0) m_zone = QString::number(crs->utmZone) + QLatin1Char(crs->utmSouth ? 'S' : 'N');
    if (auto transform = Transform::make(m_session.snapshot().info.crs, "EPSG:4326")) {
      m_toLonLat.emplace(std::move(*transform));
    }
    const Completeness completeness = completenessOf(m_session.scores());
    m_complete->setText(
        tr("%1/%2 RT complete").arg(countText(completeness.rtsWithAllFigures), countText(completeness.rts)));
  }
  renewSaved();
  renewPointer();
}

void StatusLine::renewSaved() {
  if (!m_session.isOpen()) {
    m_saved->setText(tr("No city is open"));
    return;
  }
  // Every edit is on the disk before the next one starts.
  const QDateTime last =
      QDateTime::fromString(toQString(m_session.snapshot().lastEdit), Qt::ISODateWithMs).toLocalTime();
  const QString time =
      last.date() == QDate::currentDate()
          ? clockText(last.time())
          : formatDate({last.date().year(), last.date().month(), last.date().day()}, currentLanguage());
  m_saved->setText(last.isValid() ? tr("All saved %1").arg(time) : tr("All saved"));
}

void StatusLine::renewJobs() {
  const auto jobs = m_session.jobs().shown();
  placeParts();
  if (jobs.empty()) return;
  const Jobs::State& job = jobs.front();
  m_jobTitle->setText(job.isCancelling ? tr("Ending…") : job.title);
  m_jobBar->setRange(0, job.share < 0 ? 0 : 1000);
  if (job.share >= 0) m_jobBar->setValue(static_cast<int>(job.share * 1000));
}

void StatusLine::retranslate() {
  const double scale = m_scale;
  m_scales->clear();
  for (const int each : kScales) m_scales->addItem(scaleText(each));
  setScale(scale);
  m_coordinates->setToolTip(tr("Click changes between metres and degrees"));
  m_scales->setToolTip(tr("Scale of the map"));
  m_scales->setAccessibleName(tr("Scale of the map"));
  m_jobCancel->setText(tr("Cancel"));
  m_jobCancel->setToolTip(tr("Ends the work; nothing is changed"));
  m_findingCount->setToolTip(tr("Shows what the checks found"));
  m_complete->setToolTip(tr("Goes to the next missing figure"));
  setModes(m_isSnapping, m_isTracing);
  setFindings(m_findings);
  renew();
  renewJobs();
}

void StatusLine::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
