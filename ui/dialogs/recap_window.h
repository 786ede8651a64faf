#pragma once

// The achievement of many cities in one table, as a province needs it: the open project and the files of other cities,
// which are read beside the window and never changed. Saved as workbook, CSV, PDF or text. Non-modal. GUI thread.

#include <QDialog>
#include <QStringList>
#include <memory>

#include "core/report/city_files.h"
#include "ui/shell/session.h"

class QLabel;
class QPushButton;

namespace kawasan {

class ReportGrid;
class ReportTableModel;
struct PrintedTable;

class RecapWindow final : public QDialog {
  Q_OBJECT

 public:
  explicit RecapWindow(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] ReportTableModel& model() { return *m_model; }
  /// What could not be read, and cities that come twice.
  [[nodiscard]] QString remark() const;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  void addFiles();
  void removeChosen();
  void read(const std::vector<std::string>& paths);
  void take(CityFiles files);
  /// The open one first.
  [[nodiscard]] std::vector<const Snapshot*> allCities() const;
  void showTable();
  void showState();

  Session& m_session;
  CityFiles m_files;  // without the open project, which follows its edits
  std::shared_ptr<const PrintedTable> m_printed;
  ReportTableModel* m_model;
  QLabel* m_intro;
  ReportGrid* m_table;
  QLabel* m_note;
  QLabel* m_remark;
  QPushButton* m_add;
  QPushButton* m_remove;
  QPushButton* m_save;
  QPushButton* m_close;
  Jobs::Id m_job = 0;
};

}  // namespace kawasan
