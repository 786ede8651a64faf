// What the commands of the menus do: files, versions, areas, help.

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "ui/dialogs/completeness_window.h"
#include "ui/dialogs/edition_comparison_window.h"
#include "ui/dialogs/import_window.h"
#include "ui/dialogs/map_figures_window.h"
#include "ui/dialogs/project_wizard.h"
#include "ui/dialogs/reconciliation_window.h"
#include "ui/dialogs/survey_comparison_window.h"
#include "ui/map/area_adder.h"
#include "ui/map/area_store.h"
#include "ui/map/basemap_adder.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/new_survey_form.h"
#include "ui/shell/bookmarks.h"
#include "ui/shell/crash_note.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/practice_city.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/undo_action.h"
#include "ui/shell/workspace.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

constexpr int kSurveyDialogWidth = 420;

QString projectFilter() {
  return MainWindow::tr("City files of Kawasan (*.gpkg)") + QStringLiteral(";;") + MainWindow::tr("All files (*)");
}

/// The official papers that go with areas which are deleted, with their hectares: lines of decrees and of minutes.
QStringList papersOf(const Session& session, const std::vector<AreaKey>& areas) {
  constexpr int kMostNamed = 6;
  const Snapshot& snapshot = session.snapshot();
  const auto isOfAreas = [&](Level level, FeatureId id) {
    return std::ranges::find(areas, AreaKey{level, id}) != areas.end();
  };
  QStringList papers;
  const auto add = [&](const QString& sentence, const std::string& number, const AreaKey& area, Micro hectares) {
    const QString shown = isMissing(hectares) ? missingText() : formatFixed(hectares, 2, currentLanguage());
    papers << sentence.arg(toQString(number), session.nameOf(area), shown);
  };
  for (const DecreeArea& line : snapshot.decreeAreas) {
    if (isOfAreas(line.level, line.areaId))
      add(MainWindow::tr("decree %1 for %2: %3 ha"), line.number, {line.level, line.areaId}, line.hectares);
  }
  for (const Minutes& minutes : snapshot.minutes) {
    for (const MinutesLine& line : snapshot.linesOf(minutes.id)) {
      if (isOfAreas(line.level, line.areaId))
        add(MainWindow::tr("minutes %1 for %2: %3 ha"), minutes.number, {line.level, line.areaId}, line.hectares);
    }
  }
  const qsizetype more = papers.size() - kMostNamed;
  if (more <= 0) return papers;
  papers = papers.first(kMostNamed);
  papers << MainWindow::tr("%1 more").arg(more);
  return papers;
}

/// Whether areas may go; asked where papers of the city go with them, which undo alone would bring back.
bool mayDelete(MainWindow& window, const Session& session, const std::vector<AreaKey>& areas, const QString& named) {
  const QStringList papers = papersOf(session, areas);
  if (papers.isEmpty()) return true;
  ChoiceQuestion question;
  question.title = MainWindow::tr("Delete %1").arg(named);
  question.text = MainWindow::tr("These go with it:") + u'\n' + papers.join(u'\n');
  const auto freed = std::ranges::count_if(session.snapshot().activities, [&](const Activity& activity) {
    return std::ranges::find(areas, AreaKey{Level::Kawasan, activity.kawasanId}) != areas.end();
  });
  if (freed > 0) question.text += u'\n' + MainWindow::tr("Activities that stay without a kawasan: %1").arg(freed);
  question.choices = {MainWindow::tr("Delete")};
  question.decline = MainWindow::tr("Leave it there");
  return Prompts::current().choose(&window, question).has_value();
}

/// Files with a place that are pictures; the rest may be map files.
bool isPicture(const QString& file) {
  static const QStringList kinds{QStringLiteral("tif"),     QStringLiteral("tiff"), QStringLiteral("jpg"),
                                 QStringLiteral("jpeg"),    QStringLiteral("png"),  QStringLiteral("jp2"),
                                 QStringLiteral("ecw"),     QStringLiteral("vrt"),  QStringLiteral("img"),
                                 QStringLiteral("mbtiles"), QStringLiteral("pdf"),  QStringLiteral("asc")};
  return kinds.contains(QFileInfo(file).suffix().toLower());
}

/// Whether a file only goes with another of the same drop: those of a shapefile, the world file of a picture.
bool isSideFile(const QString& file, const QStringList& dropped) {
  static const QStringList kinds{QStringLiteral("shx"), QStringLiteral("dbf"), QStringLiteral("prj"),
                                 QStringLiteral("cpg"), QStringLiteral("qpj"), QStringLiteral("qix"),
                                 QStringLiteral("qmd"), QStringLiteral("sbn"), QStringLiteral("sbx"),
                                 QStringLiteral("xml"), QStringLiteral("ovr"), QStringLiteral("tfw"),
                                 QStringLiteral("jgw"), QStringLiteral("pgw"), QStringLiteral("wld")};
  const QFileInfo info(file);
  if (!kinds.contains(info.suffix().toLower())) return false;
  return std::ranges::any_of(dropped, [&](const QString& other) {
    const QFileInfo main(other);
    const bool isBeside = main.path() == info.path() && !kinds.contains(main.suffix().toLower());
    return isBeside && info.fileName().startsWith(main.completeBaseName() + u'.', Qt::CaseInsensitive);
  });
}

}  // namespace

bool MainWindow::openFile(const QString& path) {
  if (m_session->isOpen()) {
    noteRecent();
    m_workspace->saveLayout();
  }
  const auto opened = m_session->open(path.toStdString());
  if (!opened) {
    Message message = errorMessage(opened.error());
    message.topic = QStringLiteral("open");
    if (opened.error().code == ErrorCode::ProjectOlder) {
      message.actions.push_back({tr("Bring up to date"), [this, path] { bringUpToDate(path); }});
    }
    addWayOn(message, opened.error(), path);
    m_messages->show(message);
    return false;
  }
  settings::setCityFolder(QFileInfo(path).absolutePath());
  return true;
}

/// Who opens a table or boundaries wants what is in them: into the open city, or into one that is made for it.
void MainWindow::addWayOn(Message& message, const Error& error, const QString& path) {
  if (error.code != ErrorCode::ProjectNotSqlite && error.code != ErrorCode::ProjectForeign) return;
  const bool isTable = isTableFile(path);
  const bool isBroken =
      QFileInfo(path).suffix().toLower() == QLatin1String("gpkg") && error.code == ErrorCode::ProjectNotSqlite;
  if (!isTable && (!isAreaFile(path) || isBroken)) return;
  const QString text = !m_session->isOpen() ? tr("Make a city from it…")
                       : isTable            ? tr("Take in its figures…")
                                            : tr("Take in its boundaries…");
  message.actions.push_back({text, [this, path, isTable] {
                               if (!m_session->isOpen()) makeNewCity();
                               if (!m_session->isOpen()) return;
                               if (isTable) {
                                 takeInFigures(path);
                               } else {
                                 takeInAreas(path);
                               }
                             }});
}

void MainWindow::bringUpToDate(const QString& path) {
  const auto migrated = migrateFile(path.toStdString(), migrations());
  if (!migrated) {
    Message message = errorMessage(migrated.error());
    message.topic = QStringLiteral("open");
    m_session->say(std::move(message));
    return;
  }
  if (!openFile(path)) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("open");
  message.text = tr("The file is up to date. As it was before it is kept in %1.").arg(toQString(migrated->backup));
  m_session->say(std::move(message));
}

void MainWindow::openPracticeCity() {
  m_practice->open();
}

void MainWindow::askForFile() {
  const QStringList files =
      Prompts::current().openFiles(this, {tr("Open city file"), projectFilter(), settings::cityFolder(), {}}, false);
  if (!files.isEmpty()) openFile(files.front());
}

void MainWindow::makeNewCity() {
  if (m_session->isOpen()) {
    noteRecent();
    m_workspace->saveLayout();
  }
  ProjectWizard wizard(*m_session, {}, this);
  wizard.exec();
}

QString MainWindow::writeCopy() {
  const QFileInfo now(toQString(m_session->path()));
  FileQuestion question{tr("Save a copy"), projectFilter(), settings::cityFolder(),
                        now.completeBaseName() + tr(" copy") + QStringLiteral(".gpkg")};
  QString path = Prompts::current().saveFile(this, question);
  if (path.isEmpty()) return {};
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".gpkg");
  const auto saved = m_session->project().saveCopy(path.toStdString());
  if (saved) return path;
  Message message = errorMessage(saved.error());
  message.topic = QStringLiteral("copy");
  m_session->say(std::move(message));
  return {};
}

void MainWindow::saveCopy() {
  const QString path = writeCopy();
  if (path.isEmpty()) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("copy");
  message.text = tr("Copy saved: %1").arg(path);
  message.actions.push_back({tr("Go on in the copy"), [this, path] { openFile(path); }});
  m_session->say(std::move(message));
}

void MainWindow::workOnCopy() {
  const QString path = writeCopy();
  if (path.isEmpty() || !openFile(path)) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("copy");
  message.text = tr("This is the copy now: %1").arg(path);
  m_session->say(std::move(message));
}

void MainWindow::markVersion() {
  const QString name = askForVersion(this);
  if (name.isEmpty() || !m_session->mark(name)) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("mark");
  message.text = tr("Version marked: %1").arg(name);
  m_session->say(std::move(message));
}

void MainWindow::askForBasemaps() {
  addBasemaps(*m_session, Prompts::current().openFiles(
                              this, {tr("Add basemap"), basemapFilter(), settings::lastFolder(), {}}, true));
}

void MainWindow::askForAreas() {
  const QStringList files =
      Prompts::current().openFiles(this, {tr("Take in boundaries"), areaFilter(), settings::lastFolder(), {}}, false);
  if (!files.isEmpty()) takeInAreas(files.front());
}

void MainWindow::takeInAreas(const QString& file) {
  askAndAddAreas(*m_session, this, file, {tr("Take in its figures…"), [this, file] { takeInFigures(file); }});
}

void MainWindow::askForFigures() {
  const QStringList files =
      Prompts::current().openFiles(this, {tr("Take in figures"), tableFilter(), settings::lastFolder(), {}}, false);
  if (!files.isEmpty()) takeInFigures(files.front());
}

void MainWindow::takeInFigures(const QString& file) {
  auto* assistant = new ImportWindow(*m_session, this);
  assistant->setAttribute(Qt::WA_DeleteOnClose);
  assistant->show();
  assistant->read(file);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  const bool isTaken = !urls.isEmpty() && urls.front().isLocalFile();
  if (isTaken) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls()) {
    if (url.isLocalFile()) files << url.toLocalFile();
  }
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  if (m_session->isOpen()) {
    takeFiles(files);
  } else {
    openFile(files.front());  // what is no city is said to be none, with what can be done with it
  }
}

void MainWindow::takeFiles(const QStringList& files) {
  QStringList pictures;
  QStringList tables;
  for (const QString& file : files) {
    if (isSideFile(file, files)) continue;
    if (isPicture(file)) {
      pictures << file;
    } else if (QFileInfo(file).suffix().toLower() == QLatin1String("gpkg") && Project::open(file.toStdString())) {
      openFile(file);
      return;
    } else if (isTableFile(file)) {
      tables << file;
    } else {
      takeInAreas(file);
    }
  }
  if (!pictures.isEmpty()) addBasemaps(*m_session, pictures);
  if (tables.isEmpty()) return;
  if (tables.size() > 1) {
    Message message;
    message.topic = QStringLiteral("several-tables");
    message.text = tr("Tables are taken in one by one; %1 is first.").arg(QFileInfo(tables.front()).fileName());
    m_session->say(std::move(message));
  }
  takeInFigures(tables.front());
}

void MainWindow::compareSurveyRounds() {
  auto* const window = new SurveyComparisonWindow(*m_session, this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->show();
}

void MainWindow::takeFiguresFromMap() {
  auto* const window = new MapFiguresWindow(*m_session, this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->show();
}

void MainWindow::compareEditionsOfRegulation() {
  auto* const window = new EditionComparisonWindow(*m_session, this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->show();
}

void MainWindow::reconcile() {
  auto* const window = new ReconciliationWindow(*m_session, this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->show();
}

void MainWindow::showCompleteness() {
  auto* const window = new CompletenessWindow(*m_session, this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  connect(window, &CompletenessWindow::rtWanted, this, [this] { (*m_actions)[Act::FigureForm].trigger(); });
  window->show();
}

void MainWindow::newSurvey() {
  auto* const dialog = new QDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("New survey"));
  dialog->setMinimumWidth(kSurveyDialogWidth);
  auto* const layout = new QVBoxLayout(dialog);
  layout->setContentsMargins(16, 16, 16, 16);
  auto* const form = new NewSurveyForm(*m_session, dialog);
  layout->addWidget(form);
  auto* const buttons = new QDialogButtonBox(QDialogButtonBox::NoButton, dialog);
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
  connect(form, &NewSurveyForm::started, dialog, [this, dialog] {
    dialog->accept();
    m_workspace->canvas().setFocus();
  });
  connect(m_session.get(), &Session::projectReplaced, dialog, &QDialog::reject);
  dialog->open();
}

void MainWindow::addBookmark() {
  TextQuestion question;
  question.title = tr("Remember this view");
  question.label = tr("Name of the view");
  if (const auto area = m_session->current()) question.value = m_session->nameOf(*area);
  question.accept = tr("Remember");
  const auto name = Prompts::current().text(this, question);
  if (!name) return;
  const QString project = toQString(m_session->snapshot().info.uuid);
  std::vector<Bookmark> bookmarks = readBookmarks(project);
  const MapCanvas& canvas = m_workspace->canvas();
  bookmarks.push_back({*name, canvas.view().centre, canvas.scale()});
  writeBookmarks(project, bookmarks);
  renewBookmarks();
}

void MainWindow::sayNothingDeleted() {
  Message message;
  message.kind = MessageKind::Info;
  message.topic = QStringLiteral("delete");
  message.text = m_session->selection().empty()
                     ? tr("Select the RT or kawasan that is to be deleted.")
                     : tr("Boundaries of administration stay; RT and kawasan can be deleted.");
  m_session->say(std::move(message));
}

void MainWindow::deleteSelected() {
  std::vector<AreaKey> areas;
  for (const AreaKey& area : m_session->selection()) {
    if (area.level == Level::Rt || area.level == Level::Kawasan) areas.push_back(area);
  }
  if (areas.empty()) return sayNothingDeleted();
  QStringList names;
  for (const AreaKey& area : areas) names << m_session->nameOf(area);
  constexpr qsizetype kNamed = 3;
  const QString named = namedAreas(names, kNamed);
  if (!mayDelete(*this, *m_session, areas, named) || !removeAreas(*m_session, areas)) return;
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("delete");
  message.text = names.size() == 1
                     ? tr("%1 deleted with all that belongs to it.").arg(named)
                     : tr("%1 areas deleted with all that belongs to them: %2.").arg(countText(names.size()), named);
  message.actions.push_back(undoAction(*m_session));
  m_session->say(std::move(message));
}

void MainWindow::mergeSelected() {
  const std::vector<AreaKey> areas = m_session->selection();  // the edit changes the selection
  storeMerged(m_workspace->context(), areas);
}

void MainWindow::showMapMenu(const QPoint& global, const Point& point) {
  const std::vector<AreaKey> areas = m_workspace->context().areasAt(point);
  if (!areas.empty() && std::find(m_session->selection().begin(), m_session->selection().end(), areas.front()) ==
                            m_session->selection().end()) {
    m_session->select(areas.front());
  }
  QMenu menu(this);
  for (const AreaKey& area : areas) {
    connect(menu.addAction(tr("Select %1").arg(m_session->nameOf(area))), &QAction::triggered, this,
            [this, area] { m_session->select(area); });
  }
  if (!areas.empty()) menu.addSeparator();
  for (const Act act : {Act::ZoomSelection, Act::FigureForm, Act::AreaForm, Act::Explain}) {
    menu.addAction(&(*m_actions)[act]);
  }
  menu.addSeparator();
  for (const Act act : {Act::Reshape, Act::Split, Act::Hole, Act::Merge, Act::Delete})
    menu.addAction(&(*m_actions)[act]);
  menu.exec(global);
}

void MainWindow::showHelp(const QString& topic) {
  HelpDialog dialog(*m_actions, this);
  // The text has no lines to scroll to before it is laid out.
  if (!topic.isEmpty()) QTimer::singleShot(0, &dialog, [&dialog, topic] { dialog.showTopic(topic); });
  dialog.exec();
}

void MainWindow::showAbout() {
  QMessageBox box(this);
  box.setWindowTitle(tr("About Kawasan"));
  box.setIconPixmap(windowIcon().pixmap(48, 48));
  box.setTextFormat(Qt::RichText);
  box.setText(
      tr("<h3>Kawasan %1</h3><p>Planning the upgrading of slum areas: draw, score, rank, print, from one file.</p>"
         "<p>Free software under the GNU General Public License, version 3 or later. Built with Qt, GDAL, PROJ, "
         "GEOS and SQLite.</p>")
          .arg(QStringLiteral(KAWASAN_VERSION)));
  box.exec();
}

void MainWindow::sayLasting(std::function<Message()> make) {
  m_lasting = std::move(make);
  m_session->say(m_lasting());
}

/// In the language of now, while it is still what the bar says.
void MainWindow::sayLastingAgain() {
  if (!m_lasting) return;
  const Message message = m_lasting();
  if (m_messages->message().topic == message.topic) m_messages->show(message);
}

Message MainWindow::recoveredMessage() {
  Message message;
  message.kind = MessageKind::Info;
  message.topic = QStringLiteral("recovered");
  message.text =
      tr("The work of the last time was restored: the computer stopped in the middle of an edit, which was "
         "taken back. Everything before it is there.");
  message.actions.push_back({tr("Show history"), [this] {
                               if (m_workspace->step() == Step::Plan || m_workspace->step() == Step::Print)
                                 m_workspace->setStep(Step::Data);
                               m_workspace->showBottom(true);
                               m_workspace->showTable(Workspace::Table::History);
                             }});
  return message;
}

void MainWindow::sayCrashed(const CrashNote& note) {
  sayLasting([note] {
    Message message;
    message.kind = MessageKind::Warning;
    message.topic = QStringLiteral("crashed");
    message.text =
        tr("The program stopped by itself (%1). Nothing is lost: every edit up to then is in its project file. If "
           "it happens again, send this note to whoever looks after Kawasan: %2")
            .arg(note.when, QDir::toNativeSeparators(note.file));
    message.detail = note.text;
    return message;
  });
}

}  // namespace kawasan
