#include "ui/dialogs/import_window.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>
#include <utility>

#include "core/import/apply_plans.h"
#include "core/import/chosen_rows.h"
#include "core/import/import_memory.h"
#include "core/import/other_city.h"
#include "core/import/row_choice.h"
#include "gis/table_io.h"
#include "ui/dialogs/activity_take_in.h"
#include "ui/dialogs/attribute_take_in.h"
#include "ui/dialogs/import_columns_page.h"
#include "ui/dialogs/import_file_page.h"
#include "ui/dialogs/import_match_page.h"
#include "ui/dialogs/import_preview_page.h"
#include "ui/dialogs/leave_question.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/prompts.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/shell/undo_action.h"
#include "ui/text/area_words.h"
#include "ui/text/messages.h"
#include "ui/text/refused_csv.h"

namespace kawasan {

namespace {

constexpr QSize kImportSize(1040, 580);
const QString kImportTopic = QStringLiteral("import-numeric");

}  // namespace

ImportWindow::ImportWindow(Session& session, QWidget* parent) : QDialog(parent), m_session(session), m_jobs(1) {
  setObjectName(QStringLiteral("importWindow"));
  setWindowTitle(tr("Take in figures"));
  setWindowModality(Qt::WindowModal);
  build();
  m_state.options.edition = session.regulation().edition;
  m_state.options.header.codes = codesOf(session.regulation());
  resize(kImportSize);
  showPage(Page::Reading);
  // A plan belongs to the project that it was made for.
  connect(&m_session, &Session::projectReplaced, this, [this] {
    m_writing = 0;  // nothing is told of it any more
    m_match->clear();
    reject();
  });
}

ImportWindow::~ImportWindow() = default;

void ImportWindow::build() {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(20, 14, 20, 14);
  layout->setSpacing(10);
  m_steps = new QLabel;
  m_steps->setObjectName(QStringLiteral("importSteps"));
  m_steps->setTextFormat(Qt::RichText);
  layout->addWidget(m_steps);
  m_pages = new QStackedWidget;
  layout->addWidget(m_pages, 1);

  auto* reading = new QWidget;
  auto* centre = new QVBoxLayout(reading);
  m_reading = new QLabel;
  m_reading->setAlignment(Qt::AlignCenter);
  m_reading->setWordWrap(true);
  m_busy = new QProgressBar;
  m_busy->setRange(0, 0);
  m_busy->setTextVisible(false);
  m_busy->setFixedHeight(6);
  m_busy->setMaximumWidth(420);
  centre->addStretch(1);
  centre->addWidget(m_reading);
  centre->addWidget(m_busy, 0, Qt::AlignHCenter);
  centre->addStretch(2);
  m_file = new ImportFilePage;
  m_columns = new ImportColumnsPage;
  m_match = new ImportMatchPage;
  m_preview = new ImportPreviewPage;
  for (QWidget* page : {reading, static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_columns),
                        static_cast<QWidget*>(m_match), static_cast<QWidget*>(m_preview)}) {
    m_pages->addWidget(page);
  }

  auto* bottom = new QHBoxLayout;
  m_problem = new QLabel;
  m_problem->setObjectName(QStringLiteral("importProblem"));
  m_problem->setWordWrap(true);
  theme::setKind(*m_problem, QStringLiteral("error"));
  m_cancel = new QPushButton(tr("Cancel"));
  m_cancel->setObjectName(QStringLiteral("importCancel"));
  m_back = new QPushButton(tr("&Back"));
  m_back->setObjectName(QStringLiteral("importBack"));
  m_next = new QPushButton(tr("&Next"));
  m_next->setObjectName(QStringLiteral("importNext"));
  theme::setKind(*m_next, QStringLiteral("primary"));
  m_next->setDefault(true);
  m_otherwise = new QPushButton(tr("Take in as &activities…"));
  m_otherwise->setObjectName(QStringLiteral("importAsActivities"));
  m_otherwise->setAutoDefault(false);
  m_otherwise->hide();
  m_cancel->setAutoDefault(false);
  m_back->setAutoDefault(false);
  bottom->addWidget(m_problem, 1);
  bottom->addWidget(m_otherwise);
  bottom->addWidget(m_cancel);
  bottom->addWidget(m_back);
  bottom->addWidget(m_next);
  layout->addLayout(bottom);

  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_back, &QPushButton::clicked, this, &ImportWindow::goBack);
  connect(m_next, &QPushButton::clicked, this, &ImportWindow::goOn);
  connect(m_otherwise, &QPushButton::clicked, this, &ImportWindow::takeOtherwise);
  connect(m_file, &ImportFilePage::anotherFileWanted, this, &ImportWindow::askForFile);
  connect(m_file, &ImportFilePage::sheetChosen, this, &ImportWindow::chooseSheet);
  connect(m_file, &ImportFilePage::headerRowChosen, this, &ImportWindow::chooseHeaderRow);
  connect(m_file, &ImportFilePage::editionChosen, this, &ImportWindow::chooseEdition);
  const auto dropPlan = [this] {
    forgetPlan();
    check();
  };
  connect(m_file, &ImportFilePage::changed, this, dropPlan);
  connect(m_columns, &ImportColumnsPage::changed, this, dropPlan);
  connect(m_match, &ImportMatchPage::changed, this, &ImportWindow::replan);
  connect(m_preview, &ImportPreviewPage::changed, this, &ImportWindow::replan);
  connect(m_preview, &ImportPreviewPage::exportWanted, this, &ImportWindow::exportRefused);
}

ImportWindow::Page ImportWindow::page() const {
  return static_cast<Page>(m_pages->currentIndex());
}

void ImportWindow::showPage(Page page) {
  m_pages->setCurrentIndex(static_cast<int>(page));
  const QStringList names{tr("1  File and survey"), tr("2  Columns"), tr("3  Names"), tr("4  Preview")};
  QStringList parts;
  for (int i = 0; i < names.size(); ++i) {
    const bool isHere = i + 1 == static_cast<int>(page);
    const QString colour = theme::colour(isHere ? theme::Role::Accent : theme::Role::Secondary).name();
    parts << QStringLiteral("<span style=\"color:%1;%2\">%3</span>")
                 .arg(colour, isHere ? QStringLiteral("font-weight:600") : QString(), names[i].toHtmlEscaped());
  }
  m_steps->setText(parts.join(QStringLiteral("&nbsp;&nbsp;&nbsp;›&nbsp;&nbsp;&nbsp;")));
  m_back->setVisible(page > Page::File);
  m_next->setVisible(true);
  m_next->setText(page == Page::Preview ? tr("&Take in") : tr("&Next"));
  check();
  if (page != Page::Reading) m_next->setFocus();
}

/// A list of activities or of houses has no figures of RT, however its columns are named; what it is is said at once.
void ImportWindow::noteKind() {
  m_kind.clear();
  m_isActivities = false;
  m_attributes.reset();
  if (m_state.file->formOf(m_state.sheet) != nullptr) return;
  HeaderOptions options;
  options.codes = m_state.options.header.codes;
  const auto found = mapHeader(m_state.table(), options);
  // The heads of an empty form may look like those of a table.
  if (found && !m_state.file->isEmptyForm) return;
  const Error kind = kindOfFile(*m_state.file, m_state.sheet, found ? Error() : found.error(), options);
  if (kind.params.get("form").empty()) {
    m_attributes = attributeKindOf(m_state.table(), m_session.snapshot());
    if (!m_attributes) return;
    const QString name = nameOf(*m_attributes);
    m_otherwise->setText(tr("Take in as %1…").arg(name));
    m_kind = tr("%1 is a table of %2, not of figures of the RT. Press “Take in as %2”.")
                 .arg(QFileInfo(m_state.path).fileName(), name);
    return;
  }
  m_otherwise->setText(tr("Take in as &activities…"));
  m_kind = describe(kind);
  m_isActivities = kind.params.get("form") == "activities";
}

/// The same file in the other window; this one has nothing to take of it.
void ImportWindow::takeOtherwise() {
  if (m_attributes) {
    takeInAttributes(m_session, parentWidget(), m_state.table(), *m_attributes);
  } else {
    takeInActivities(m_session, parentWidget(), m_state.path);
  }
  m_match->clear();
  reject();
}

void ImportWindow::showProblem(const QString& problem) {
  m_problem->setText(problem);
}

void ImportWindow::check() {
  QString problem;
  bool mayGoOn = true;
  // Columns that a person names themselves make it a table of figures after all; an empty form has none to name.
  const bool isEmptyForm = m_state.file && m_state.file->isEmptyForm && m_state.file->forms.empty();
  const bool isOther = !m_kind.isEmpty() && (page() == Page::File || page() == Page::Columns) &&
                       (isEmptyForm || !m_columns->problem().isEmpty());
  m_otherwise->setVisible(isOther && (m_isActivities || m_attributes));
  switch (page()) {
    case Page::Reading:
      showProblem(m_state.problem);
      m_next->setVisible(!m_state.problem.isEmpty());
      m_next->setText(tr("Another &file…"));
      m_next->setEnabled(true);
      return;
    case Page::File:
      problem = m_file->problem();
      break;
    case Page::Columns:
      problem = m_columns->problem();
      mayGoOn = m_running == 0;
      break;
    case Page::Match:
    case Page::Preview:
      problem = m_state.problem;
      mayGoOn = m_state.plan != nullptr && m_running == 0;
      if (mayGoOn && m_state.plan->read == 0)
        problem = tr("No row below the headings holds figures, so there is nothing to take in.");
      if (page() == Page::Preview && mayGoOn) {
        mayGoOn = !m_state.plan->rows.empty() || !m_state.plan->areaRows.empty();
        const bool isWaiting = m_state.plan->severalRows.isOfHouses && m_state.options.rowsOfRt == RowsOfRt::Unsaid;
        if (isWaiting) problem = tr("A row of the file is less than an RT: choose how the rows become its figures.");
      }
      break;
  }
  showProblem(isOther ? m_kind : problem);
  m_next->setEnabled(mayGoOn && problem.isEmpty());
}

void ImportWindow::askForFile() {
  const QStringList files =
      Prompts::current().openFiles(this, {tr("Take in figures"), tableFilter(), settings::lastFolder(), {}}, false);
  if (!files.isEmpty()) read(files.front());
}

void ImportWindow::read(const QString& path) {
  m_jobs.cancelAll();
  m_state.problem.clear();
  m_reading->setText(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
  m_busy->show();
  showPage(Page::Reading);
  settings::setLastFolder(QFileInfo(path).absolutePath());
  m_running = m_jobs.run(
      {}, this,
      [this, path, codes = m_state.options.header.codes](const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
        const auto read = [&]() -> Result<ReadFile> {
          KAWASAN_ASSIGN(SheetList sheets, readTables(path.toStdString(), {}, stop));
          std::erase_if(sheets, [](const RawTable& table) { return table.rows.empty(); });
          if (sheets.empty()) return fail(ErrorCode::InputEmpty, {{"path", path.toStdString()}});
          return readyFile(std::move(sheets), codes);
        };
        auto file = std::make_shared<Result<ReadFile>>(read());
        return [this, path, file] {
          m_running = 0;
          if (*file) return takeFile(path, std::make_shared<const ReadFile>(std::move(**file)));
          m_busy->hide();
          m_reading->clear();
          m_state.problem = describe(file->error());
          check();
          m_next->setFocus();
        };
      });
}

void ImportWindow::takeFile(const QString& path, std::shared_ptr<const ReadFile> file) {
  m_state.path = path;
  m_state.file = std::move(file);
  m_state.plan.reset();
  m_columns->clear();
  m_match->clear();
  m_preview->clear();
  HeaderOptions options = m_state.options.header;
  options.headerRow = 0;
  options.map.clear();
  m_state.sheet = likelySheet(*m_state.file, options);
  const bool isEditionSaid = proposeEdition();
  chooseSheet(m_state.sheet);
  m_file->showFile(m_state, m_session.snapshot().surveys, m_session.survey());
  m_file->showEditionSaid(isEditionSaid);
  showPage(Page::File);
}

/// The city's, unless the file speaks for another one; whether it does.
bool ImportWindow::proposeEdition() {
  std::string edition = m_session.regulation().edition;
  const bool isForm = m_state.file->formOf(m_state.sheet) != nullptr;
  const auto said = isForm ? std::nullopt : editionSaid(m_state.table(), {});
  const bool isOther = said && *said != edition;
  if (isOther) edition = *said;
  const auto regulation = regulationByEdition(edition);
  if (!regulation) return false;
  m_state.options.edition = edition;
  m_state.options.header.codes = codesOf(**regulation);
  return isOther;
}

void ImportWindow::chooseSheet(std::size_t sheet) {
  m_state.sheet = sheet;
  HeaderOptions options = m_state.options.header;
  options.headerRow = 0;
  options.map.clear();
  std::size_t row = findHeader(m_state.table(), options).value_or(1);
  for (std::size_t r = 0; r < std::min<std::size_t>(m_state.table().rows.size(), 40); ++r) {
    if (m_session.snapshot().importColumns.contains(headerFingerprint(m_state.table().rows[r]))) row = r + 1;
  }
  chooseHeaderRow(row);
}

void ImportWindow::chooseHeaderRow(std::size_t row) {
  noteKind();
  m_state.options.header.headerRow = std::min(std::max<std::size_t>(row, 1), m_state.table().rows.size());
  renewColumns();
  m_file->showSheet(m_state);
}

/// A table may be older than the city's regulation: its codes mean other indicators, its results stay those of its own.
void ImportWindow::chooseEdition(const std::string& edition) {
  const auto regulation = regulationByEdition(edition);
  if (!regulation) return;
  m_file->showEditionSaid(false);
  m_state.options.edition = edition;
  m_state.options.header.codes = codesOf(**regulation);
  if (m_state.file == nullptr) return;  // no columns to propose yet
  renewColumns();
  check();
}

void ImportWindow::renewColumns() {
  forgetPlan();
  const Snapshot& snapshot = m_session.snapshot();
  const std::size_t row = m_state.options.header.headerRow;
  m_state.columns = proposeColumns(m_state.table(), row, m_state.options.header.codes, snapshot);
  m_isRemembered = snapshot.importColumns.contains(headerFingerprint(m_state.table().rows[row - 1]));
  m_columns->showColumns(m_state, targetsOf(m_state, snapshot), m_isRemembered);
  const auto said = placeSaid(m_state.table(), row, snapshot);
  HeaderOptions options = m_state.options.header;
  options.map.clear();
  const auto header = mapHeader(m_state.table(), options);
  const bool hasOthersBelow =
      header &&
      !placesBelow(m_state.table(), row, said.value_or(PlaceSaid()), columnsOfNumbers(*header), snapshot).empty();
  m_columns->showPlaces(said, hasOthersBelow, snapshot);
}

void ImportWindow::goOn() {
  switch (page()) {
    case Page::Reading:
      return askForFile();
    case Page::File:
      return showPage(Page::Columns);
    case Page::Columns:
      m_wanted = Page::Match;
      return replan();
    case Page::Match:
      m_wanted = Page::Preview;
      return showPlan();
    case Page::Preview:
      return apply();
  }
}

/// A plan of other choices must neither arrive later nor be taken in.
void ImportWindow::forgetPlan() {
  if (m_running != 0) m_jobs.cancel(std::exchange(m_running, 0));
  m_state.plan.reset();
}

void ImportWindow::goBack() {
  if (page() <= Page::Columns) forgetPlan();
  if (page() == Page::Preview) {
    m_wanted = Page::Match;
    if (m_state.plan != nullptr && m_running == 0) return showPlan();
  }
  if (page() > Page::File) showPage(static_cast<Page>(m_pages->currentIndex() - 1));
}

/// Everything that was chosen so far becomes a plan, beside the window.
void ImportWindow::replan() {
  m_state.options.surveyName = m_file->surveyName();
  m_state.options.surveyYear = m_file->surveyYear();
  m_state.options.decimalMark = m_file->decimalMark();
  m_state.options.where = m_file->where();
  m_state.options.header.map = mapOf(m_state, m_columns->targets(), m_session.snapshot());
  m_state.options.kelurahan = m_columns->kelurahan();
  m_state.options.aliases = m_match->aliases();
  m_state.options.namesLeftOut = m_match->leftOut();
  m_state.options.namesAsRemembered = false;  // the page of names takes them over, in sight
  m_state.options.rtByLabel = m_match->rtByLabel();
  m_state.options.createAreas = m_match->createsAreas();
  m_state.options.shiftBack = m_preview->shiftsBack();
  m_state.options.takeShifted = m_preview->takesShifted();
  m_state.options.squareMetres = m_preview->takesSquareMetres();
  m_state.options.percents = m_preview->takesPercents();
  m_state.options.clearEmpty = m_preview->clearsEmpty();
  m_state.options.rowsOfRt = m_preview->rowsOfRt();
  if (page() != Page::Columns) m_wanted = page();
  if (m_running != 0) m_jobs.cancel(m_running);
  m_state.problem.clear();
  m_running =
      m_jobs.run({}, this,
                 [this, file = m_state.file, sheet = m_state.sheet, options = m_state.options,
                  snapshot = m_session.sharedSnapshot()](const std::stop_token&, JobProgress&) -> Jobs::Delivery {
                   auto made = planNumericImport(file->sheets[sheet], options, *snapshot);
                   if (!made) {
                     return [this, problem = made.error()] {
                       m_running = 0;
                       m_state.plan.reset();
                       m_state.problem = describe(problem);
                       showProblem(m_state.problem);
                     };
                   }
                   auto plan = std::make_shared<const NumericPlan>(std::move(*made));
                   std::shared_ptr<const NumericPlan> placed = plan;
                   if (const FoundForm* form = file->formOf(sheet)) {
                     auto inForm = std::make_shared<NumericPlan>(*plan);
                     placeInForm(*inForm, form->found);
                     placed = std::move(inForm);
                   }
                   return [this, plan, placed] {
                     m_running = 0;
                     m_state.plan = plan;
                     m_state.placed = placed;
                     showPlan();
                   };
                 });
  check();
}

/// The page that is asked for shows the plan; another one when somebody goes there.
void ImportWindow::showPlan() {
  if (m_wanted == Page::Match) m_match->showPlan(*m_state.plan, m_session.snapshot());
  if (m_wanted == Page::Preview) m_preview->showPlan(m_state, isSame());
  if (page() == m_wanted) {
    check();
  } else {
    showPage(m_wanted);
  }
}

/// Whether there is something to take in and nothing of it is new.
bool ImportWindow::isSame() const {
  return rowsTaken(*m_state.plan) > 0 && changesNothing(*m_state.plan, m_session.snapshot());
}

void ImportWindow::exportRefused() {
  if (!m_state.plan) return;
  const QFileInfo info(m_state.path);
  FileQuestion question{tr("Save what is refused"), QStringLiteral("CSV (*.csv)"), info.absolutePath(),
                        tr("%1-refused.csv").arg(info.completeBaseName())};
  QString file = Prompts::current().saveFile(this, question);
  if (file.isEmpty()) return;
  if (QFileInfo(file).suffix().toLower() != QLatin1String("csv")) file += QStringLiteral(".csv");
  const auto written =
      writeRefusedCsv(file.toStdString(), *m_state.placed,
                      m_state.file->formOf(m_state.sheet) == nullptr ? &m_state.table() : nullptr, RefusedHeads::Words);
  Message message;
  if (written) {
    message.kind = MessageKind::Done;
    message.text = tr("Saved: %1").arg(file);
  } else {
    message = errorMessage(written.error());
    showProblem(message.text);
  }
  message.topic = kImportTopic;
  m_session.say(std::move(message));
}

void ImportWindow::apply() {
  if (!m_state.plan || m_running != 0 || m_writing != 0) return;
  if (isSame()) return saySame();
  const auto plan = std::make_shared<NumericPlan>(*m_state.placed);  // which gets its ids
  const std::size_t rows = plan->rows.size() + plan->areaRows.size();
  Session::LongEdit edit;
  edit.title = tr("Taking in %1").arg(QFileInfo(m_state.path).fileName());
  edit.label = {"import-numeric",
                {{"survey", plan->survey.name}, {"file", plan->file}, {"count", std::to_string(plan->matched)}}};
  edit.body = [plan](Edit& write, const std::stop_token& stop, JobProgress&) {
    return applyNumericPlan(write, *plan, stop);
  };
  edit.kind = EditKind::BulkInsert;
  edit.owner = this;
  edit.done = [this, plan] { sayTaken(std::move(*plan)); };
  edit.notStored = [this](bool isCancelled) { showNotStored(isCancelled); };
  m_writing = m_session.editRows(rows, edit);
  if (m_writing == 0) return;
  m_reading->setText(tr("Writing the figures of %1 RT …").arg(countText(plan->rows.size())));
  m_busy->show();
  showPage(Page::Reading);
}

void ImportWindow::showNotStored(bool isCancelled) {
  m_writing = 0;
  showPage(Page::Preview);
  showProblem(isCancelled ? tr("Cancelled; nothing was changed.")
                          : tr("Nothing was changed: see the message in the window."));
}

void ImportWindow::sayTaken(NumericPlan plan) {
  m_session.showSurvey(plan.survey.id);
  Message message;
  message.topic = kImportTopic;
  std::erase_if(plan.unmatchedFile, [](const UnmatchedRow& row) { return isBesideRows(row.reason); });
  const std::size_t notRead = filledCells(plan.sheetsNotRead);
  const bool isWhole = plan.refused.empty() && plan.unmatchedFile.empty() && notRead == 0;
  message.kind = isWhole ? MessageKind::Done : MessageKind::Warning;
  message.text = tr("%1: rows taken into survey %3: %2.")
                     .arg(QFileInfo(m_state.path).fileName(), countText(rowsTaken(plan)), toQString(plan.survey.name));
  if (!plan.changed.empty())
    message.text += QLatin1Char(' ') + tr("%1 figures are other than before.").arg(countText(plan.changed.size()));
  // In the words of the preview.
  if (!plan.refused.empty())
    message.text += QLatin1Char(' ') + tr("Cells or rows refused: %1.").arg(countText(plan.refused.size()));
  if (!plan.unmatchedFile.empty())
    message.text += QLatin1Char(' ') + tr("Rows without an RT: %1.").arg(countText(plan.unmatchedFile.size()));
  if (notRead > 0)
    message.text += QLatin1Char(' ') + tr("Filled cells on sheets that are not read: %1.").arg(countText(notRead));
  QStringList detail;
  for (const RefusedCell& cell : plan.refused) {
    detail << tr("row %1, %2: %3 – %4")
                  .arg(cell.row)
                  .arg(toQString(cell.column), toQString(cell.value), describeReason(cell.reason, cell.expected));
  }
  for (const UnmatchedRow& row : plan.unmatchedFile) {
    detail << tr("row %1: %2 – %3").arg(row.row).arg(toQString(row.label), describeReason(row.reason));
  }
  for (const SheetNotRead& sheet : plan.sheetsNotRead) {
    if (!sheet.cells.empty())
      detail << tr("sheet %1, filled cells: %2 – %3")
                    .arg(toQString(sheet.sheet), countText(sheet.cells.size()), describeReason(sheet.reason));
  }
  message.detail = detail.mid(0, 200).join(QLatin1Char('\n'));
  message.actions.push_back(undoAction(m_session));
  m_session.say(std::move(message));
  accept();
}

/// Nothing is written, so there is nothing to undo; the survey is shown all the same.
void ImportWindow::saySame() {
  m_session.showSurvey(m_state.plan->survey.id);
  Message message;
  message.topic = kImportTopic;
  message.kind = MessageKind::Done;
  message.text = tr("%1: no difference from survey %2, so nothing was changed.")
                     .arg(QFileInfo(m_state.path).fileName(), toQString(m_state.plan->survey.name));
  m_session.say(std::move(message));
  accept();
}

void ImportWindow::reject() {
  // What is being written ends first: it is known then whether it was stored.
  if (m_writing != 0) return m_session.jobs().cancel(m_writing);
  // A key pressed by mistake throws away no names that somebody looked up.
  if (m_match->isAnswered() && !LeaveQuestion::mayThrowAway(*this)) return;
  m_jobs.cancelAll();
  QDialog::reject();
}

QString tableFilter() {
  return ImportWindow::tr("Tables (*.csv *.xlsx *.ods *.xls *.json)") + QStringLiteral(";;") +
         ImportWindow::tr("All files (*)");
}

bool isTableFile(const QString& file) {
  static const QStringList kinds{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("ods"),
                                 QStringLiteral("xls")};
  const QString kind = QFileInfo(file).suffix().toLower();
  if (kind != QStringLiteral("json")) return kinds.contains(kind);
  // A list of records is a table, the object of a map is none.
  QFile opened(file);
  return opened.open(QIODevice::ReadOnly) && opened.read(64).trimmed().startsWith('[');
}

}  // namespace kawasan
