#include "ui/panels/basemap_strip.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <algorithm>

#include "ui/map/basemap_adder.h"
#include "ui/map/basemap_edits.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr int kRestMs = 500;

QToolButton* makeButton(const QString& text, const QString& name) {
  auto* button = new QToolButton;
  button->setText(text);
  button->setObjectName(name);
  return button;
}

}  // namespace

BasemapStrip::BasemapStrip(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(8, 4, 8, 4);
  rows->setSpacing(4);

  m_missing = new QWidget;
  auto* missingRow = new QHBoxLayout(m_missing);
  missingRow->setContentsMargins(0, 0, 0, 0);
  auto* missing = new QLabel(tr("File not found"));
  QPalette red = missing->palette();
  red.setColor(QPalette::WindowText, theme::colour(theme::Role::Error));
  missing->setPalette(red);
  QToolButton* find = makeButton(tr("Find file…"), QStringLiteral("findFile"));
  missingRow->addWidget(missing, 1);
  missingRow->addWidget(find);
  rows->addWidget(m_missing);

  auto* fade = new QHBoxLayout;
  auto* caption = new QLabel(tr("Opacity"));
  m_opacity = new QSlider(Qt::Horizontal);
  m_opacity->setObjectName(QStringLiteral("opacity"));
  m_opacity->setRange(0, 100);
  m_opacity->setPageStep(10);
  m_opacity->setAccessibleName(tr("Opacity of the basemap"));
  caption->setBuddy(m_opacity);
  m_opacityText = new QLabel;
  m_opacityText->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
  m_opacityText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  fade->addWidget(caption);
  fade->addWidget(m_opacity, 1);
  fade->addWidget(m_opacityText);
  rows->addLayout(fade);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(4);
  m_up = makeButton({}, QStringLiteral("up"));
  m_up->setArrowType(Qt::UpArrow);
  m_up->setToolTip(tr("Move up (Alt+Up)"));
  m_up->setAccessibleName(tr("Move the basemap up"));
  m_down = makeButton({}, QStringLiteral("down"));
  m_down->setArrowType(Qt::DownArrow);
  m_down->setToolTip(tr("Move down (Alt+Down)"));
  m_down->setAccessibleName(tr("Move the basemap down"));
  // Pictures: words for all of them are wider than the column.
  QToolButton* zoom = makeButton({}, QStringLiteral("zoom"));
  zoom->setIcon(theme::icon(QStringLiteral("zoom-here")));
  zoom->setToolTip(tr("Show where it lies (Enter, double click)"));
  zoom->setAccessibleName(tr("Show where the basemap lies"));
  QToolButton* name = makeButton({}, QStringLiteral("rename"));
  name->setIcon(theme::icon(QStringLiteral("edit")));
  name->setToolTip(tr("Rename (F2)"));
  name->setAccessibleName(tr("Rename basemap"));
  QToolButton* drop = makeButton({}, QStringLiteral("remove"));
  drop->setIcon(theme::icon(QStringLiteral("delete")));
  drop->setAccessibleName(tr("Take the basemap out of the project"));
  drop->setToolTip(tr("Take the basemap out of the project; its file stays (Delete)"));
  for (QToolButton* button : {m_up, m_down, zoom, name, drop}) buttons->addWidget(button);
  buttons->addStretch(1);
  rows->addLayout(buttons);

  m_settled.setSingleShot(true);
  m_settled.setInterval(kRestMs);
  connect(&m_settled, &QTimer::timeout, this, &BasemapStrip::writeOpacity);
  connect(m_opacity, &QSlider::valueChanged, this, &BasemapStrip::onSlider);
  connect(m_opacity, &QSlider::sliderReleased, this, &BasemapStrip::writeOpacity);
  connect(m_up, &QToolButton::clicked, this, &BasemapStrip::moveUp);
  connect(m_down, &QToolButton::clicked, this, &BasemapStrip::moveDown);
  connect(zoom, &QToolButton::clicked, this, &BasemapStrip::zoom);
  connect(name, &QToolButton::clicked, this, &BasemapStrip::rename);
  connect(drop, &QToolButton::clicked, this, &BasemapStrip::remove);
  connect(find, &QToolButton::clicked, this, &BasemapStrip::findFile);
  setVisible(false);
}

void BasemapStrip::showBasemap(std::optional<FeatureId> id) {
  if (id != m_id && m_settled.isActive()) writeOpacity();
  m_id = id;
  const Basemap* basemap = id ? basemapById(m_session, *id) : nullptr;
  setVisible(basemap != nullptr);
  if (basemap == nullptr) return;
  if (!m_opacity->isSliderDown() && !m_settled.isActive()) {
    const QSignalBlocker silent(m_opacity);
    m_opacity->setValue(static_cast<int>(std::lround(basemap->opacity * 100)));
    m_opacityText->setText(tr("%1 %").arg(m_opacity->value()));
  }
  const auto& basemaps = m_session.snapshot().basemaps;
  m_up->setEnabled(basemaps.back().id != basemap->id);
  m_down->setEnabled(basemaps.front().id != basemap->id);
  m_missing->setVisible(!isBasemapThere(m_session, *basemap));
}

void BasemapStrip::zoom() {
  if (m_id) zoomToBasemaps(m_session, {*m_id});
}

void BasemapStrip::onSlider(int percent) {
  m_opacityText->setText(tr("%1 %").arg(percent));
  if (!m_id) return;
  Q_EMIT opacityPreviewed(*m_id, percent / 100.0);
  if (!m_opacity->isSliderDown()) m_settled.start();
}

void BasemapStrip::writeOpacity() {
  m_settled.stop();
  if (m_id) setBasemapOpacity(m_session, *m_id, m_opacity->value() / 100.0);
}

void BasemapStrip::step(int down) {
  if (!m_id) return;
  const auto& basemaps = m_session.snapshot().basemaps;  // lowest first
  const auto found = std::ranges::find(basemaps, *m_id, &Basemap::id);
  if (found == basemaps.end()) return;
  const auto place = basemaps.end() - found - 1 + down;
  if (place >= 0) moveBasemap(m_session, *m_id, static_cast<std::size_t>(place));
}

void BasemapStrip::moveUp() {
  step(-1);
}

void BasemapStrip::moveDown() {
  step(1);
}

void BasemapStrip::rename() {
  const Basemap* basemap = m_id ? basemapById(m_session, *m_id) : nullptr;
  if (basemap == nullptr) return;
  TextQuestion question;
  question.title = tr("Rename basemap");
  question.label = tr("Name in legends and sources");
  question.value = toQString(basemap->title);
  question.accept = tr("Rename");
  const FeatureId id = *m_id;
  if (const auto title = Prompts::current().text(window(), question)) renameBasemap(m_session, id, *title);
}

void BasemapStrip::remove() {
  if (m_id) removeBasemap(m_session, *m_id);
}

void BasemapStrip::findFile() {
  if (m_id) findBasemapFile(m_session, *m_id);
}

}  // namespace kawasan
