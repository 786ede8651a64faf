#include "ui/dialogs/project_fill.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/map/area_adder.h"
#include "ui/map/basemap_adder.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/messages.h"

namespace kawasan {

ProjectFill::ProjectFill(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  m_title = new QLabel;
  theme::setKind(*m_title, QStringLiteral("title"));
  m_text = new QLabel;
  m_text->setWordWrap(true);
  theme::setKind(*m_text, QStringLiteral("secondary"));
  layout->addWidget(m_title);
  layout->addWidget(m_text);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(4);
  grid->setColumnStretch(1, 1);
  layout->addLayout(grid);
  m_kecamatan = makeRow(*grid, 0, QStringLiteral("step-map"), QStringLiteral("fillKecamatan"));
  m_kelurahan = makeRow(*grid, 3, QStringLiteral("draw-rt"), QStringLiteral("fillKelurahan"));
  m_basemap = makeRow(*grid, 6, QStringLiteral("basemap"), QStringLiteral("fillBasemap"));
  layout->addStretch(1);
  auto* foot = new QHBoxLayout;
  foot->addStretch(1);
  m_start = new QPushButton;
  m_start->setObjectName(QStringLiteral("fillStart"));
  m_start->setDefault(true);
  theme::setKind(*m_start, QStringLiteral("primary"));
  foot->addWidget(m_start);
  layout->addLayout(foot);
  connect(m_kecamatan.button, &QPushButton::clicked, this, [this] { chooseAreas(AreaKind::Kecamatan); });
  connect(m_kelurahan.button, &QPushButton::clicked, this, [this] { chooseAreas(AreaKind::Kelurahan); });
  connect(m_basemap.button, &QPushButton::clicked, this, &ProjectFill::chooseBasemap);
  connect(m_start, &QPushButton::clicked, this, &ProjectFill::startWanted);
  setTexts();
}

ProjectFill::Row ProjectFill::makeRow(QGridLayout& grid, int row, const QString& icon, const QString& name) {
  Row made;
  made.button = new QPushButton;
  made.button->setObjectName(name);
  made.button->setIcon(theme::icon(icon));
  made.button->setAutoDefault(false);
  made.explanation = new QLabel;
  made.explanation->setWordWrap(true);
  theme::setKind(*made.explanation, QStringLiteral("secondary"));
  made.result = new QLabel;
  made.result->setWordWrap(true);
  made.result->setTextInteractionFlags(Qt::TextSelectableByMouse);
  grid.addWidget(made.button, row, 0, Qt::AlignTop);
  grid.addWidget(made.explanation, row, 1);
  grid.addWidget(made.result, row + 1, 1);
  grid.setRowMinimumHeight(row + 2, 8);
  return made;
}

void ProjectFill::setTexts() {
  m_title->setText(tr("%1 is ready").arg(toQString(m_session.snapshot().info.city)));
  m_text->setText(
      tr("Take in what you have already. Everything can also be added later, and each step can be undone."));
  m_kecamatan.button->setText(tr("Boundaries of kecamatan…"));
  m_kecamatan.explanation->setText(tr("Map file: GeoJSON, shapefile, KML, KMZ or GeoPackage."));
  m_kelurahan.button->setText(tr("Boundaries of kelurahan…"));
  m_kelurahan.explanation->setText(tr("RT belong to a kelurahan, so this is what matters most."));
  m_basemap.button->setText(tr("Basemap…"));
  m_basemap.explanation->setText(tr("Aerial or satellite picture with its place: GeoTIFF and others."));
  m_start->setText(tr("Start working"));
}

const ProjectFill::Row& ProjectFill::rowOf(AreaKind kind) const {
  return kind == AreaKind::Kecamatan ? m_kecamatan : m_kelurahan;
}

QString ProjectFill::resultOf(AreaKind kind) const {
  return rowOf(kind).result->text();
}

QString ProjectFill::basemapResult() const {
  return m_basemap.result->text();
}

void ProjectFill::showResult(const Row& row, const QString& text, const QString& kind) {
  row.result->setText(text);
  theme::setKind(*row.result, kind);
  row.button->setEnabled(true);
}

void ProjectFill::showCancelled(const Row& row) {
  Error cancelled;
  cancelled.code = ErrorCode::Cancelled;
  showResult(row, describe(cancelled), QStringLiteral("secondary"));
}

void ProjectFill::chooseAreas(AreaKind kind) {
  FileQuestion question;
  question.title = kind == AreaKind::Kecamatan ? tr("Boundaries of kecamatan") : tr("Boundaries of kelurahan");
  question.filter = areaFilter();
  question.folder = settings::lastFolder();
  const QStringList chosen = Prompts::current().openFiles(this, question, false);
  if (chosen.isEmpty()) return;
  settings::setLastFolder(QFileInfo(chosen.first()).path());
  takeAreas(kind, chosen.first());
}

void ProjectFill::takeAreas(AreaKind kind, const QString& path) {
  const Row& row = rowOf(kind);
  row.button->setEnabled(false);
  const QString file = QFileInfo(path).fileName();
  showResult(row, tr("Reading %1…").arg(file), QStringLiteral("secondary"));
  row.button->setEnabled(false);
  takeInAreas(m_session, this, path, kind, [this, kind](const AreasTaken& taken) { showTaken(kind, taken); });
}

void ProjectFill::showTaken(AreaKind kind, const AreasTaken& taken) {
  const Row& row = rowOf(kind);
  switch (taken.state) {
    case AreasTaken::State::Taken: {
      const std::size_t left = taken.leftOut();
      QString text = tr("Areas from %2: %1").arg(taken.plan.imported.size()).arg(toQString(taken.plan.file));
      if (left > 0) text += tr(", %1 not taken").arg(left);
      if (!taken.plan.kept.empty()) text += tr(", %1 keep their outline").arg(taken.plan.kept.size());
      m_session.zoomTo(taken.box);  // the map behind shows what it is about
      return showResult(row, text, left > 0 ? QStringLiteral("warning") : QStringLiteral("good"));
    }
    case AreasTaken::State::CrsUnknown:
      return showResult(row, tr("Not taken in: the coordinate system of the file is not known."),
                        QStringLiteral("warning"));
    case AreasTaken::State::NotStored:
      return showResult(row, tr("Not taken in."), QStringLiteral("error"));
    case AreasTaken::State::Cancelled:
      return showCancelled(row);
    case AreasTaken::State::Refused:
      return showResult(row, describe(taken.error), QStringLiteral("error"));
  }
}

void ProjectFill::chooseBasemap() {
  FileQuestion question;
  question.title = tr("Basemap");
  question.filter = basemapFilter();
  question.folder = settings::lastFolder();
  const QStringList chosen = Prompts::current().openFiles(this, question, false);
  if (chosen.isEmpty()) return;
  settings::setLastFolder(QFileInfo(chosen.first()).path());
  addBasemap(chosen.first());
}

void ProjectFill::addBasemap(const QString& path) {
  const QString file = QFileInfo(path).fileName();
  showResult(m_basemap, tr("Reading %1…").arg(file), QStringLiteral("secondary"));
  m_basemap.button->setEnabled(false);
  takeInBasemaps(m_session, this, {path}, [this, file](const BasemapsTaken& taken) {
    if (taken.state == BasemapsTaken::State::Cancelled) return showCancelled(m_basemap);
    if (!taken.refused.isEmpty()) return showResult(m_basemap, taken.refused.first(), QStringLiteral("error"));
    if (taken.state == BasemapsTaken::State::NotStored)
      return showResult(m_basemap, tr("Not taken in."), QStringLiteral("error"));
    showResult(m_basemap, tr("%1 is the basemap").arg(file), QStringLiteral("good"));
  });
}

}  // namespace kawasan
