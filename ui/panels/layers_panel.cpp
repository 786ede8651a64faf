#include "ui/panels/layers_panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

#include "ui/map/basemap_adder.h"
#include "ui/map/basemap_edits.h"
#include "ui/models/completeness.h"
#include "ui/models/figure_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/basemap_strip.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/layers_tree.h"
#include "ui/panels/progress_row.h"
#include "ui/shell/prompts.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr qsizetype kMostNotYet = 15;
constexpr int kNarrowest = 220;
constexpr int kWidestLayer = 300;  // a long name of a basemap does not take the map its room

}  // namespace

LayersPanel::LayersPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layers(readMapLayers()) {
  setObjectName(QStringLiteral("layersPanel"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  buildHeader();
  buildTree();
  buildProgress();
  m_renewal.setSingleShot(true);
  m_renewal.setInterval(0);
  connect(&m_renewal, &QTimer::timeout, this, &LayersPanel::renew);
  connect(&m_session, &Session::changed, this, [this](const ChangeSummary& change) {
    showTakenIn(change.cause);
    renewSoon();
  });
  connect(&m_session, &Session::projectReplaced, this, [this] {
    showTakenIn(ChangeCause::Foreign);
    renewSoon();
  });
  connect(&m_session, &Session::surveyShown, this, &LayersPanel::renewSoon);
  m_following.setSingleShot(true);
  m_following.setInterval(0);
  connect(&m_following, &QTimer::timeout, this, &LayersPanel::follow);
  connect(&m_session, &Session::previewed, this, [this] { m_following.start(); });
  retranslate();
  showTakenIn(ChangeCause::Foreign);
  renew();
}

QSize LayersPanel::sizeHint() const {
  return {fontMetrics().horizontalAdvance(QLatin1Char('0')) * 34, 480};
}

void LayersPanel::buildHeader() {
  auto* header = m_header = new QWidget;
  header->setAutoFillBackground(true);
  header->setBackgroundRole(QPalette::AlternateBase);
  auto* row = new QHBoxLayout(header);
  row->setContentsMargins(8, 4, 8, 4);
  m_title = new QLabel;
  m_title->setTextFormat(Qt::RichText);
  m_caption = new QLabel;
  m_caption->setForegroundRole(QPalette::PlaceholderText);
  m_fill = new QComboBox;
  m_fill->setObjectName(QStringLiteral("fill"));
  for (const FillBy fill : {FillBy::Class, FillBy::Priority, FillBy::Nothing})
    m_fill->addItem(QString(), static_cast<int>(fill));
  row->addWidget(m_title);
  row->addStretch(1);
  row->addWidget(m_caption);
  row->addWidget(m_fill);
  layout()->addWidget(header);
  connect(m_fill, &QComboBox::activated, this, [this] {
    MapLayers layers = m_layers;
    layers.fill = static_cast<FillBy>(m_fill->currentData().toInt());
    setLayers(layers);
  });
}

void LayersPanel::buildTree() {
  m_tree = new LayersTree;
  m_tree->setObjectName(QStringLiteral("layers"));
  m_strip = new BasemapStrip(m_session);
  static_cast<QBoxLayout*>(layout())->addWidget(m_tree, 1);
  layout()->addWidget(m_strip);

  m_add = new QToolButton;
  QToolButton* const add = m_add;
  add->setObjectName(QStringLiteral("addBasemap"));
  add->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_addRow = new QWidget;
  auto* row = new QHBoxLayout(m_addRow);
  row->setContentsMargins(8, 2, 8, 4);
  row->addWidget(add);
  row->addStretch(1);
  layout()->addWidget(m_addRow);
  connect(add, &QToolButton::clicked, this, &LayersPanel::askForBasemaps);

  explainCells(*m_tree, m_session, [this](const QModelIndex& index) -> CellFigure {
    if (index.data(LayersTree::SumRole).toBool())
      return {FigureRef{{Level::City, 0}, std::string(identifierOf(Parameter::AreaVerified))}};
    return {{}, m_tree->howOf(m_session, index)};
  });
  connect(m_tree, &LayersTree::layersSwitched, this, &LayersPanel::take);
  connect(m_tree, &LayersTree::basemapSwitched, this,
          [this](FeatureId id, bool visible) { setBasemapVisible(m_session, id, visible); });
  connect(m_tree, &LayersTree::basemapDropped, this,
          [this](FeatureId id, int place) { moveBasemap(m_session, id, static_cast<std::size_t>(place)); });
  connect(m_tree, &LayersTree::filesDropped, this, [this](const QStringList& files) { addBasemaps(m_session, files); });
  connect(m_tree, &LayersTree::currentBasemapChanged, this, [this] {
    const auto basemap = m_tree->currentBasemap();
    m_strip->showBasemap(basemap);
    for (QAction* action : m_basemapActions) action->setVisible(basemap.has_value());
  });
  connect(m_tree, &QTreeWidget::itemDoubleClicked, m_strip, &BasemapStrip::zoom);
  connect(m_strip, &BasemapStrip::opacityPreviewed, this, &LayersPanel::basemapOpacityPreviewed);

  const auto addKey = [this](const QKeySequence& key, void (BasemapStrip::*does)()) {
    auto* action = new QAction(m_tree);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setVisible(false);
    connect(action, &QAction::triggered, m_strip, does);
    m_tree->addAction(action);
    m_basemapActions << action;
  };
  addKey(QKeySequence(Qt::ALT | Qt::Key_Up), &BasemapStrip::moveUp);
  addKey(QKeySequence(Qt::ALT | Qt::Key_Down), &BasemapStrip::moveDown);
  addKey(QKeySequence(Qt::Key_Return), &BasemapStrip::zoom);
  addKey(QKeySequence(Qt::Key_F2), &BasemapStrip::rename);
  addKey(QKeySequence(Qt::Key_Delete), &BasemapStrip::remove);
}

void LayersPanel::buildProgress() {
  m_progressBox = new QWidget;
  QWidget* const box = m_progressBox;
  box->setAutoFillBackground(true);
  box->setBackgroundRole(QPalette::AlternateBase);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(10, 6, 10, 8);
  column->setSpacing(6);
  for (std::size_t i = 0; i < std::size(m_progress); ++i) {
    ProgressRow*& row = m_progress[i];
    row = new ProgressRow;
    explainWidget(*row, m_session, [this, i] { return CellFigure{{}, {}, [this, i] { return progressHow(i); }}; });
    column->addWidget(row);
  }
  layout()->addWidget(box);
}

void LayersPanel::resizeEvent(QResizeEvent* event) {
  giveRoom();
  QWidget::resizeEvent(event);
}

/// On a low screen the layers have the room of the progress, whose counts stand at the steps and in the status line
/// too, and the legend that of the button, which stands in the menu too. As many lines of the progress are there as the
/// layers leave room for.
void LayersPanel::giveRoom() {
  const int strip = m_strip->isVisibleTo(this) ? m_strip->sizeHint().height() : 0;
  const int room = height() - m_header->sizeHint().height() - strip;
  const int add = m_addRow->sizeHint().height();
  m_addRow->setVisible(room - add >= m_tree->legendHeight());
  const QMargins around = m_progressBox->layout()->contentsMargins();
  int left = room - add - m_tree->neededHeight() - around.top() - around.bottom();
  bool isAnyShown = false;
  for (ProgressRow* row : m_progress) {
    left -= row->sizeHint().height();
    row->setVisible(left >= 0);
    isAnyShown = isAnyShown || left >= 0;
    left -= m_progressBox->layout()->spacing();
  }
  m_progressBox->setVisible(isAnyShown);
}

void LayersPanel::setLayers(const MapLayers& layers) {
  if (layers == m_layers) return;
  take(layers);
  renewSoon();
}

void LayersPanel::setOutlook(SharedOutlook outlook, const QString& name) {
  m_tree->setOutlook(std::move(outlook), name);
  renewSoon();
}

void LayersPanel::take(const MapLayers& layers) {
  m_layers = layers;
  keepMapLayers(layers);
  Q_EMIT layersChanged(layers);
}

void LayersPanel::showTakenIn(ChangeCause cause) {
  const Snapshot& snapshot = m_session.snapshot();
  MapLayers layers = m_layers;
  layers.references = layers.references || snapshot.references.size() > m_references;
  layers.zones = layers.zones || snapshot.zones.size() > m_zones;
  m_references = snapshot.references.size();
  m_zones = snapshot.zones.size();
  if (cause == ChangeCause::Edit) setLayers(layers);
}

void LayersPanel::askForBasemaps() {
  if (!m_session.isOpen()) return;
  FileQuestion question;
  question.title = tr("Add basemap");
  question.filter = basemapFilter();
  question.folder = QFileInfo(toQString(m_session.path())).absolutePath();
  addBasemaps(m_session, Prompts::current().openFiles(window(), question, true));
}

void LayersPanel::retranslate() {
  m_title->setText(QStringLiteral("<b>%1</b>").arg(tr("Layers").toHtmlEscaped()));
  m_caption->setText(tr("colours:"));
  m_fill->setAccessibleName(tr("What colours the areas"));
  const QString names[] = {tr("class"), tr("priority"), tr("none")};
  for (int i = 0; i < m_fill->count(); ++i) m_fill->setItemText(i, names[i]);
  m_tree->setAccessibleName(tr("Layers"));
  m_add->setText(tr("Add basemap…"));
  const QString actions[] = {tr("Move up"), tr("Move down"), tr("Show where it lies"), tr("Rename"),
                             tr("Take out of the project")};
  for (qsizetype i = 0; i < m_basemapActions.size(); ++i) m_basemapActions[i]->setText(actions[i]);
}

void LayersPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) renewSoon();
  QWidget::changeEvent(event);
}

void LayersPanel::renewSoon() {
  m_renewal.start();
}

void LayersPanel::renew() {
  m_fill->setCurrentIndex(m_fill->findData(static_cast<int>(m_layers.fill)));
  m_tree->fill(m_session, m_layers);
  setMinimumWidth(std::clamp(m_tree->neededWidth(), kNarrowest, kWidestLayer));
  m_strip->showBasemap(m_tree->currentBasemap());
  giveRoom();
  showProgress();
}

/// What is typed changes counts at most.
void LayersPanel::follow() {
  m_tree->follow(m_session);
  showProgress();
}

void LayersPanel::showProgress() {
  const Completeness done = completenessOf(m_session.scores());
  m_progress[0]->show(tr("RT with all figures"), done.rtsWithAllFigures, done.rts);
  m_progress[1]->show(tr("Slum areas drawn"), done.kawasanDrawn, done.kawasan);
  m_progress[2]->show(tr("Slum areas in a decree"), done.kawasanInDecree, done.kawasan);
}

QString LayersPanel::progressHow(std::size_t line) const {
  const Snapshot& snapshot = m_session.snapshot();
  QStringList left;
  if (line == 0) {
    for (const AreaScore& score : m_session.scores().scores(Level::Rt)) {
      if (!isComplete(score.score)) left << m_session.nameOf({Level::Rt, score.areaId});
    }
  }
  for (const Kawasan& kawasan : snapshot.kawasan) {
    const bool isDone =
        line == 1 ? kawasan.geometry != nullptr : snapshot.decreeOf(Level::Kawasan, kawasan.id) != nullptr;
    if (line > 0 && !isDone) left << toQString(kawasan.name);
  }
  const QString what = line == 0   ? tr("RT that have every figure the rule asks for, of all RT of the project.")
                       : line == 1 ? tr("Kawasan with a border on the map, of all kawasan of the project.")
                                   : tr("Kawasan that a decree (SK) names, of all kawasan of the project.");
  if (left.isEmpty()) return what;
  if (const qsizetype more = left.size() - kMostNotYet; more > 0) {
    left.resize(kMostNotYet);
    left << tr("and %1 more").arg(more);
  }
  return what + u'\n' + tr("Not yet:") + u'\n' + left.join(u'\n');
}

}  // namespace kawasan
