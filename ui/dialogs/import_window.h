#pragma once

// The import assistant for figures of RT: a CSV, XLSX or ODS file becomes one edit. File and survey, columns, names,
// preview; the file is read and the plan is made by a job, and nothing is written before the last button. Modal to its
// window, not to the program: it is shown, not executed. GUI thread.

#include <QDialog>

#include "core/import/attribute_field.h"
#include "ui/dialogs/import_state.h"
#include "ui/shell/jobs.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kawasan {

class ImportColumnsPage;
class ImportFilePage;
class ImportMatchPage;
class ImportPreviewPage;
class Session;

class ImportWindow final : public QDialog {
  Q_OBJECT

 public:
  /// The session must outlive the dialog and have a project open.
  explicit ImportWindow(Session& session, QWidget* parent = nullptr);
  ~ImportWindow() override;

  enum class Page { Reading, File, Columns, Match, Preview };

  /// Reads the file; its sheets are shown when they are there.
  void read(const QString& path);
  [[nodiscard]] Page page() const;
  /// For tests: waits until what is read or planned has arrived.
  [[nodiscard]] Jobs& jobs() { return m_jobs; }

  void reject() override;

 private:
  void build();
  void showPage(Page page);
  void goOn();
  void forgetPlan();
  void goBack();
  void askForFile();
  void takeFile(const QString& path, std::shared_ptr<const ReadFile> file);
  void chooseSheet(std::size_t sheet);
  void chooseHeaderRow(std::size_t row);
  void chooseEdition(const std::string& edition);
  void renewColumns();
  void replan();
  void showPlan();
  void check();
  void noteKind();
  [[nodiscard]] bool proposeEdition();
  void takeOtherwise();
  [[nodiscard]] bool isSame() const;
  void apply();
  void showNotStored(bool isCancelled);
  void sayTaken(NumericPlan plan);
  void saySame();
  void exportRefused();
  void showProblem(const QString& problem);

  Session& m_session;
  ImportState m_state;
  bool m_isRemembered = false;
  QString m_kind;  // what the chosen sheet is instead of a table of figures; empty: one, or not known
  bool m_isActivities = false;
  std::optional<AttributeKind> m_attributes;  // what the sheet is a table of
  Page m_wanted = Page::File;                 // where a plan that is being made leads
  Jobs::Id m_running = 0;                     // reads or plans
  Jobs::Id m_writing = 0;                     // of the session
  QLabel* m_steps = nullptr;
  QStackedWidget* m_pages = nullptr;
  QLabel* m_reading = nullptr;
  QProgressBar* m_busy = nullptr;
  ImportFilePage* m_file = nullptr;
  ImportColumnsPage* m_columns = nullptr;
  ImportMatchPage* m_match = nullptr;
  ImportPreviewPage* m_preview = nullptr;
  QLabel* m_problem = nullptr;
  QPushButton* m_back = nullptr;
  QPushButton* m_next = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_otherwise = nullptr;  // takes the file in as what it is
  Jobs m_jobs;                         // last: its worker ends first
};

/// Name filter of tables, for the choice of files, and whether a dropped file is one.
[[nodiscard]] QString tableFilter();
[[nodiscard]] bool isTableFile(const QString& file);

}  // namespace kawasan
