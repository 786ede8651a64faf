#pragma once

// The window of the program: menus, tool bar, start page or workspace, status line, command palette; opens and closes
// projects and connects every command. One a program; GUI thread.

#include <QMainWindow>
#include <functional>
#include <memory>

#include "core/store/lock_note.h"
#include "ui/shell/action_table.h"
#include "ui/shell/session.h"

class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolBar;
class QToolButton;

namespace kawasan {

class CommandPalette;
struct CrashNote;
class MessageBar;
class PracticeCity;
class RecentFiles;
class StartPage;
class StatusLine;
class Workspace;

class MainWindow final : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Opens a project file; what is wrong with it is said in the message bar and what was open stays.
  bool openFile(const QString& path);
  void openPracticeCity();
  /// That the program ended by itself the last time.
  void sayCrashed(const CrashNote& note);

  [[nodiscard]] Session& session() { return *m_session; }
  [[nodiscard]] Workspace& workspace() { return *m_workspace; }
  [[nodiscard]] ActionTable& actions() { return *m_actions; }
  [[nodiscard]] MessageBar& messageBar() { return *m_messages; }
  [[nodiscard]] CommandPalette& palette() { return *m_palette; }

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void build();
  void buildMenus();
  void connectActions();
  void connectTools();
  void connectSession();
  void renewActions();
  void renewToolBar();
  void fitToolBar();
  void renewTitle();
  void renewSurveys();
  void renewBookmarks();
  void retranslate();
  void placeMessages();
  void showProject();
  void takeTyped();
  void takeLock();
  void sayHowOpened();
  /// What stays at the top until it is closed says itself anew in another language.
  void sayLasting(std::function<Message()> make);
  void sayLastingAgain();
  [[nodiscard]] Message lockMessage(bool isReadOnly);
  [[nodiscard]] Message recoveredMessage();
  [[nodiscard]] QString cityText() const;
  void noteRecent();

  /// Offers what can be done with a file that is no city.
  void addWayOn(Message& message, const Error& error, const QString& path);
  /// Brings a file of an older version up to date, then opens it.
  void bringUpToDate(const QString& path);
  void askForFile();
  void makeNewCity();
  /// Asks for a place and writes a copy there; empty when nothing was written, which has been said then.
  [[nodiscard]] QString writeCopy();
  void saveCopy();
  /// Writes a copy and opens it.
  void workOnCopy();
  void markVersion();
  void askForBasemaps();
  void askForAreas();
  void askForFigures();
  void takeInFigures(const QString& file);
  void takeFiles(const QStringList& files);
  void takeInAreas(const QString& file);
  void newSurvey();
  void compareSurveyRounds();
  void showCompleteness();
  void reconcile();
  void compareEditionsOfRegulation();
  void takeFiguresFromMap();
  void addBookmark();
  void deleteSelected();
  void sayNothingDeleted();
  void mergeSelected();
  /// `topic` of helpTopics(); empty: from the top.
  void showHelp(const QString& topic = {});
  void showAbout();
  void showMapMenu(const QPoint& global, const Point& point);
  void lookForOtherPrograms();

  std::unique_ptr<Session> m_session;
  ActionTable* m_actions = nullptr;
  std::unique_ptr<RecentFiles> m_recent;
  std::unique_ptr<PracticeCity> m_practice;
  std::unique_ptr<LockNote> m_lock;
  QStackedWidget* m_pages = nullptr;
  StartPage* m_start = nullptr;
  Workspace* m_workspace = nullptr;
  MessageBar* m_messages = nullptr;
  std::function<Message()> m_lasting;
  StatusLine* m_status = nullptr;
  CommandPalette* m_palette = nullptr;
  QToolBar* m_bar = nullptr;
  QToolButton* m_city = nullptr;
  QToolButton* m_search = nullptr;
  QMenu* m_surveyMenu = nullptr;
  QMenu* m_bookmarkMenu = nullptr;
  std::vector<QMenu*> m_menus;
  QTimer* m_recentTimer = nullptr;
};

}  // namespace kawasan
