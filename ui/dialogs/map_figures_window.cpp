#include "ui/dialogs/map_figures_window.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>
#include <utility>

#include "ui/dialogs/map_figures_model.h"
#include "ui/map/area_adder.h"
#include "ui/models/figure_entry.h"
#include "ui/paint/map_figure_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/table_look.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/shell/undo_action.h"
#include "ui/text/area_words.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr QSize kMapFiguresSize(860, 540);
constexpr int kFigureWidth = 270;

}  // namespace

MapFiguresWindow::MapFiguresWindow(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_jobs(1),
      m_sourceLabel(new QLabel),
      m_source(new QComboBox),
      m_choose(new QPushButton),
      m_layerLabel(new QLabel),
      m_layer(new QComboBox),
      m_method(new QLabel),
      m_table(new QTableView),
      m_model(new MapFiguresModel(this)),
      m_busy(new QProgressBar),
      m_summary(new QLabel),
      m_all(new QPushButton),
      m_cancel(new QPushButton),
      m_take(new QPushButton) {
  setObjectName(QStringLiteral("mapFigures"));
  setWindowTitle(tr("Figures from a map"));
  setWindowModality(Qt::WindowModal);
  build();
  connect(m_choose, &QPushButton::clicked, this, &MapFiguresWindow::askForFile);
  connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
    if (m_path.isEmpty()) return showState();
    read(m_path);
  });
  connect(m_layer, &QComboBox::currentTextChanged, this, [this](const QString& layer) {
    if (!layer.isEmpty()) readLayer(layer.toStdString());
  });
  connect(m_all, &QPushButton::clicked, m_model, &MapFiguresModel::tickAllOpen);
  connect(m_model, &MapFiguresModel::tickedChanged, this, [this] {
    m_problem.clear();
    showState();
  });
  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_take, &QPushButton::clicked, this, &MapFiguresWindow::apply);
  connect(&m_session, &Session::projectReplaced, this, [this] {
    m_writing = 0;  // nothing is told of it any more
    reject();
  });
  resize(kMapFiguresSize);
  showState();
}

void MapFiguresWindow::build() {
  m_source->setObjectName(QStringLiteral("mapSource"));
  m_choose->setObjectName(QStringLiteral("mapFile"));
  m_table->setObjectName(QStringLiteral("mapProposals"));
  m_all->setObjectName(QStringLiteral("mapTickAll"));
  m_cancel->setObjectName(QStringLiteral("mapCancel"));
  m_take->setObjectName(QStringLiteral("mapTake"));
  m_summary->setObjectName(QStringLiteral("mapSummary"));
  m_sourceLabel->setText(tr("&What the file shows"));
  m_sourceLabel->setBuddy(m_source);
  for (std::size_t i = 0; i < kMapSourceCount; ++i) m_source->addItem(nameOf(static_cast<MapSource>(i)));
  m_choose->setText(tr("Choose the &file…"));
  m_layer->setObjectName(QStringLiteral("mapLayer"));
  m_layer->setPlaceholderText(tr("Choose a layer"));
  m_layerLabel->setText(tr("&Layer of the file"));
  m_layerLabel->setBuddy(m_layer);
  offerLayers({});
  m_all->setText(tr("Tick &all not entered, or none"));
  m_cancel->setText(tr("Cancel"));
  m_method->setWordWrap(true);
  theme::setKind(*m_method, QStringLiteral("secondary"));
  m_table->setModel(m_model);
  m_table->setAccessibleName(tr("Figures from a map"));
  prepareTable(*m_table, 2);
  theme::setKind(*m_table, QStringLiteral("framed"));
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->horizontalHeader()->setSectionResizeMode(MapFiguresModel::kRt, QHeaderView::Stretch);
  m_table->setColumnWidth(MapFiguresModel::kFigure, kFigureWidth);
  explainCells(*m_table, m_session, [this](const QModelIndex& index) -> CellFigure {
    const MapProposal& proposal = m_model->figures().proposals[static_cast<std::size_t>(index.row())];
    if (index.column() == MapFiguresModel::kProposed) {
      const QString parts = partsOf(proposal);
      const QString method = methodOf(source(), m_model->figures().layer);
      return {{}, parts.isEmpty() ? method : parts + u'\n' + method};
    }
    if (index.column() == MapFiguresModel::kDifference && !index.data().toString().isEmpty()) {
      const auto textOf = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
      return {{},
              tr("By the map (%1) less entered (%2)")
                  .arg(textOf(MapFiguresModel::kProposed), textOf(MapFiguresModel::kEntered))};
    }
    if (index.column() != MapFiguresModel::kEntered) return {};
    return {FigureRef{{Level::Rt, proposal.rtId}, std::string(identifierOf(proposal.parameter))}};
  });
  m_busy->setRange(0, 0);
  m_busy->setTextVisible(false);
  m_busy->setFixedHeight(6);
  m_summary->setWordWrap(true);
  theme::setKind(*m_take, QStringLiteral("primary"));
  m_choose->setAutoDefault(false);
  m_all->setAutoDefault(false);
  m_cancel->setAutoDefault(false);

  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 14, 20, 14);
  layout->setSpacing(10);
  auto* const top = new QHBoxLayout;
  top->addWidget(m_sourceLabel);
  top->addWidget(m_source, 1);
  top->addWidget(m_choose);
  layout->addLayout(top);
  auto* const ofFile = new QHBoxLayout;
  ofFile->addWidget(m_layerLabel);
  ofFile->addWidget(m_layer, 1);
  layout->addLayout(ofFile);
  layout->addWidget(m_method);
  layout->addWidget(m_busy);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_summary);
  auto* const bottom = new QHBoxLayout;
  bottom->addWidget(m_all);
  bottom->addStretch();
  bottom->addWidget(m_cancel);
  bottom->addWidget(m_take);
  layout->addLayout(bottom);
}

MapSource MapFiguresWindow::source() const {
  return static_cast<MapSource>(m_source->currentIndex());
}

void MapFiguresWindow::askForFile() {
  const QStringList files =
      Prompts::current().openFiles(this, {tr("Figures from a map"), areaFilter(), settings::lastFolder(), {}}, false);
  if (!files.isEmpty()) read(files.front());
}

void MapFiguresWindow::read(const QString& path) {
  m_path = path;
  offerLayers({});
  settings::setLastFolder(QFileInfo(path).absolutePath());
  readLayer({});
}

/// Several kinds of things may be drawn the same way: only who made the file knows which of its layers is meant.
void MapFiguresWindow::offerLayers(const std::vector<std::string>& layers) {
  const QSignalBlocker quiet(m_layer);
  m_layer->clear();
  for (const std::string& layer : layers) m_layer->addItem(toQString(layer));
  m_layer->setCurrentIndex(-1);
  m_layerLabel->setVisible(!layers.empty());
  m_layer->setVisible(!layers.empty());
}

void MapFiguresWindow::readLayer(const std::string& layer) {
  m_jobs.cancelAll();
  m_problem.clear();
  m_model->clear();
  const Survey* const survey = m_session.survey();
  m_running =
      m_jobs.run({}, this,
                 [this, path = m_path.toStdString(), layer, source = source(), snapshot = m_session.sharedSnapshot(),
                  regulation = m_session.sharedRegulation(), surveyId = survey == nullptr ? FeatureId{0} : survey->id](
                     const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
                   const auto read = [&]() -> Result<MapFigures> {
                     const auto shown = std::ranges::find(snapshot->surveys, surveyId, &Survey::id);
                     ForeignOptions reading;
                     reading.layer = layer;
                     return figuresFromFile(*snapshot, shown == snapshot->surveys.end() ? nullptr : &*shown,
                                            *regulation, source, path, reading, stop);
                   };
                   auto figures = std::make_shared<Result<MapFigures>>(read());
                   return [this, figures] {
                     m_running = 0;
                     if (*figures) return take(std::move(**figures));
                     m_problem = describe(figures->error());
                     showState();
                   };
                 });
  showState();
}

void MapFiguresWindow::take(MapFigures figures) {
  const bool isToChoose = !figures.layers.empty();
  if (isToChoose) offerLayers(figures.layers);
  const Snapshot& snapshot = m_session.snapshot();
  std::vector<QString> names;
  names.reserve(figures.proposals.size());
  for (const MapProposal& proposal : figures.proposals) {
    const Rt* const rt = snapshot.rtById(proposal.rtId);
    names.push_back(rt == nullptr ? QString() : toQString(fullName(snapshot, *rt)));
  }
  m_model->show(std::move(figures), std::move(names));
  (isToChoose ? static_cast<QWidget*>(m_layer) : m_take)->setFocus();
}

void MapFiguresWindow::showState() {
  const MapFigures& figures = m_model->figures();
  const bool isIdle = m_running == 0 && m_writing == 0;
  // What could not be stored can be tried again; of what could not be read there is nothing.
  const bool isRead = !m_path.isEmpty() && isIdle && (m_problem.isEmpty() || !figures.proposals.empty());
  const auto ticked = static_cast<int>(m_model->ticked().size());
  m_method->setText(methodOf(source(), figures.layer));
  m_busy->setVisible(!isIdle);
  // What is being written is what stands there.
  for (QWidget* const part : std::initializer_list<QWidget*>{m_source, m_choose, m_layer, m_table})
    part->setEnabled(m_writing == 0);
  QString text;
  if (m_session.survey() == nullptr) {
    text = tr("Start a survey first; the figures go into it.");
  } else if (m_path.isEmpty()) {
    text = tr("Choose a map file: GeoJSON, shapefile, GeoPackage, KML and others.");
  } else if (m_running != 0) {
    text = tr("Reading %1 …").arg(QFileInfo(m_path).fileName());
  } else if (m_writing != 0) {
    text = tr("Writing %1 figures …").arg(countText(ticked));
  } else if (!m_problem.isEmpty()) {
    text = m_problem;
  } else if (!figures.layers.empty()) {
    text =
        tr("%1 has several layers with such shapes. Choose the one that is meant.").arg(QFileInfo(m_path).fileName());
  } else {
    text = tr("%1: %2 shapes read, %3 in no RT, %4 not usable; %5 RT are not drawn, %6 lie beyond the file.")
               .arg(QFileInfo(m_path).fileName(), countText(figures.read), countText(figures.outside),
                    countText(figures.unusable), countText(figures.rtWithout), countText(figures.rtBeyond));
    if (figures.rtBare > 0) text += QLatin1Char(' ') + bareText(source(), figures.rtBare);
    if (const int replacing = m_model->replacing(); replacing > 0)
      text += QLatin1Char(' ') + tr("%1 entered figures will be replaced.").arg(countText(replacing));
  }
  m_summary->setText(text);
  theme::setKind(*m_summary, m_problem.isEmpty() ? QStringLiteral("secondary") : QStringLiteral("error"));
  m_all->setEnabled(isRead && !figures.proposals.empty());
  m_take->setText(isRead ? tr("&Take in %1 figures").arg(countText(ticked)) : tr("&Take in"));
  m_take->setEnabled(isRead && ticked > 0 && m_session.survey() != nullptr);
}

void MapFiguresWindow::apply() {
  const std::vector<MapProposal> taken = m_model->ticked();
  if (m_session.survey() == nullptr || taken.empty() || m_running != 0 || m_writing != 0) return;
  const Survey& survey = *m_session.survey();
  const auto rows = std::make_shared<const FiguresOfRts>(rowsWith(m_session.snapshot(), survey, taken));
  Session::LongEdit edit;
  edit.title = tr("Writing the figures of %1 RT").arg(countText(rows->size()));
  edit.label = {"derive-figures",
                {{"file", QFileInfo(m_path).fileName().toStdString()},
                 {"survey", survey.name},
                 {"count", std::to_string(rows->size())},
                 {"source", std::string(keyOf(source()))}}};
  if (const std::string& layer = m_model->figures().layer; !layer.empty()) edit.label.params.set("layer", layer);
  edit.body = [rows, id = survey.id](Edit& write, const std::stop_token& stop, JobProgress& progress) {
    return putFigures(write, id, *rows, stop, progress);
  };
  edit.owner = this;
  edit.done = [this, name = toQString(survey.name), figures = taken.size(), rts = rows->size()] {
    sayTaken(name, figures, rts);
  };
  edit.notStored = [this](bool isCancelled) { showNotStored(isCancelled); };
  m_problem.clear();
  m_writing = m_session.editRows(rows->size(), edit);
  if (m_writing != 0) showState();
}

void MapFiguresWindow::showNotStored(bool isCancelled) {
  m_writing = 0;
  m_problem =
      isCancelled ? tr("Cancelled; nothing was changed.") : tr("Nothing was changed: see the message in the window.");
  showState();
}

void MapFiguresWindow::sayTaken(const QString& survey, std::size_t figures, std::size_t rts) {
  Message message;
  message.topic = QStringLiteral("map-figures");
  message.kind = MessageKind::Done;
  message.text = tr("%1: %2 figures of %3 RT taken into survey %4.")
                     .arg(QFileInfo(m_path).fileName(), countText(figures), countText(rts), survey);
  message.actions.push_back(undoAction(m_session));
  m_session.say(std::move(message));
  accept();
}

void MapFiguresWindow::reject() {
  // What is being written ends first: it is known then whether it was stored.
  if (m_writing != 0) return m_session.jobs().cancel(m_writing);
  m_jobs.cancelAll();
  QDialog::reject();
}

}  // namespace kawasan
