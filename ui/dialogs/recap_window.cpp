#include "ui/dialogs/recap_window.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>
#include <utility>

#include "core/report/city_report.h"
#include "ui/dialogs/table_export.h"
#include "ui/models/report_table_model.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_pages.h"
#include "ui/paint/report_words.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/report_grid.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr QSize kRecapSize(1080, 520);
constexpr int kRecapEdge = 40;  // of the window below, in sight

}  // namespace

RecapWindow::RecapWindow(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_model(new ReportTableModel(this)),
      m_intro(new QLabel),
      m_table(new ReportGrid(*m_model)),
      m_note(new QLabel),
      m_remark(new QLabel),
      m_add(new QPushButton),
      m_remove(new QPushButton),
      m_save(new QPushButton),
      m_close(new QPushButton) {
  setObjectName(QStringLiteral("recapWindow"));
  build();
  connect(m_add, &QPushButton::clicked, this, &RecapWindow::addFiles);
  connect(m_remove, &QPushButton::clicked, this, &RecapWindow::removeChosen);
  connect(m_save, &QPushButton::clicked, this, [this] { saveCities(m_session, this, m_printed); });
  connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecapWindow::showState);
  connect(&m_session, &Session::changed, this, &RecapWindow::showTable);
  connect(&m_session, &Session::projectReplaced, this, &QDialog::reject);
  connect(this, &QDialog::finished, this, [this] { m_session.jobs().cancel(std::exchange(m_job, 0)); });
  retranslate();
}

void RecapWindow::build() {
  auto* const layout = new QVBoxLayout(this);
  m_intro->setWordWrap(true);
  layout->addWidget(m_intro);
  m_table->setObjectName(QStringLiteral("recapTable"));
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  explainCells(*m_table, m_session, [this](const QModelIndex& index) -> CellFigure {
    return {{}, m_model->howAt(index)};
  });
  layout->addWidget(m_table, 1);
  for (QLabel* const label : {m_note, m_remark}) {
    label->setWordWrap(true);
    layout->addWidget(label);
  }
  m_note->setObjectName(QStringLiteral("recapNote"));
  m_remark->setObjectName(QStringLiteral("recapRemark"));
  theme::setKind(*m_note, QStringLiteral("secondary"));
  auto* const buttons = new QHBoxLayout;
  m_add->setObjectName(QStringLiteral("addCities"));
  m_remove->setObjectName(QStringLiteral("removeCity"));
  m_save->setObjectName(QStringLiteral("saveRecap"));
  for (QPushButton* const button : {m_add, m_remove, m_save, m_close}) button->setAutoDefault(false);
  buttons->addWidget(m_add);
  buttons->addWidget(m_remove);
  buttons->addStretch();
  buttons->addWidget(m_save);
  buttons->addWidget(m_close);
  layout->addLayout(buttons);
  const QWidget* const below = parentWidget();
  resize(below == nullptr ? kRecapSize : kRecapSize.boundedTo(below->size() - QSize(kRecapEdge, kRecapEdge)));
}

void RecapWindow::retranslate() {
  setWindowTitle(tr("Achievement of the province"));
  m_intro->setText(tr(
      "Decree, hectares taken off by signed minutes and what remains, of this city and of every project file that is "
      "added. The files are only read."));
  m_table->setAccessibleName(windowTitle());
  m_add->setText(tr("&Add project files…"));
  m_remove->setText(tr("&Leave out"));
  m_save->setText(tr("&Save…"));
  m_close->setText(tr("Close"));
  m_model->retranslate();
  showTable();
}

void RecapWindow::addFiles() {
  const QStringList files = Prompts::current().openFiles(
      this, {tr("Project files of other cities"), tr("Project file (*.gpkg)"), settings::lastFolder(), {}}, true);
  if (files.isEmpty()) return;
  settings::setLastFolder(QFileInfo(files.front()).absolutePath());
  std::vector<std::string> paths{m_session.project().path()};
  paths.insert(paths.end(), m_files.paths.begin(), m_files.paths.end());
  for (const QString& file : files) paths.push_back(file.toStdString());
  read(paths);
}

/// The open project first, so that it is not read again as one of the others.
void RecapWindow::read(const std::vector<std::string>& paths) {
  m_session.jobs().cancel(std::exchange(m_job, 0));
  m_job = m_session.jobs().run(tr("Reading %1 project files").arg(paths.size() - 1), this,
                               [this, paths](const std::stop_token& stop, JobProgress& progress) -> Jobs::Delivery {
                                 auto files = readCityFiles(paths, stop, [&](std::size_t done) {
                                   progress.set(static_cast<double>(done) / static_cast<double>(paths.size()));
                                 });
                                 return [this, files = std::make_shared<Result<CityFiles>>(std::move(files))] {
                                   m_job = 0;
                                   if (*files) take(**files);
                                 };
                               });
  showState();
}

void RecapWindow::take(CityFiles files) {
  if (!files.paths.empty() && files.paths.front() == m_session.project().path()) {
    files.paths.erase(files.paths.begin());
    files.cities.erase(files.cities.begin());
  }
  m_files = std::move(files);
  showTable();
}

void RecapWindow::removeChosen() {
  const auto row = m_model->rowAt(m_table->currentIndex().row());
  if (!row || *row == 0 || *row > m_files.paths.size()) return;
  m_files.paths.erase(m_files.paths.begin() + static_cast<std::ptrdiff_t>(*row - 1));
  m_files.cities.erase(m_files.cities.begin() + static_cast<std::ptrdiff_t>(*row - 1));
  m_files.unread.clear();
  m_files.repeated.clear();
  showTable();
}

std::vector<const Snapshot*> RecapWindow::allCities() const {
  std::vector<const Snapshot*> cities{&m_session.snapshot()};
  for (const SharedSnapshot& city : m_files.cities) cities.push_back(city.get());
  return cities;
}

void RecapWindow::showTable() {
  if (!m_session.isOpen()) return;
  const std::vector<const Snapshot*> cities = allCities();
  std::vector<std::string> paths{m_session.path()};
  std::ranges::copy(m_files.paths, std::back_inserter(paths));
  auto printed = std::make_shared<PrintedTable>();
  printed->table = citiesTable(cities, paths);
  printed->title = titleOf(printed->table.kind);
  printed->subtitle = tr("Cities and regencies: %1").arg(cities.size());
  printed->notes = {planNoteOf(printed->table)};
  m_printed = printed;
  m_table->release();
  m_model->show(std::make_shared<const ReportTable>(printed->table), m_session.sharedRegulation());
  m_table->fit();
  m_note->setText(printed->subtitle + QStringLiteral(" · ") + printed->notes.front());
  m_remark->setText(remark());
  m_remark->setVisible(!m_remark->text().isEmpty());
  tint(*m_remark, theme::Role::Warning);
  showState();
}

QString RecapWindow::remark() const {
  QStringList lines;
  for (const UnreadCity& unread : m_files.unread) lines << describe(unread.error);
  for (const std::string& path : m_files.repeated)
    lines << tr("%1 is in the table already; it is counted once.").arg(QFileInfo(toQString(path)).fileName());
  for (const Snapshot* const city : copiesAmong(allCities())) {
    const QString code = toQString(city->info.code);
    lines << (isOneCity(allCities(), city->info.code)
                  ? tr("%1 (%2) comes in more than one file; every one of them is counted.")
                        .arg(toQString(city->info.city), code)
                  : tr("The code %1 stands in files of different cities: it is wrong in one of them, or its name is. "
                       "Every file is counted.")
                        .arg(code));
  }
  return lines.join(u'\n');
}

void RecapWindow::showState() {
  const auto row = m_model->rowAt(m_table->currentIndex().row());
  m_remove->setEnabled(row && *row > 0);
  m_add->setEnabled(m_job == 0);
}

void RecapWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QDialog::changeEvent(event);
}

}  // namespace kawasan
