#pragma once

// The standard tables in the lower dock: one of them is chosen and shown as paper and workbook have it, with title,
// what it follows, rows and sums. Computed beside the window, anew after every edit while it is looked at. GUI thread.

#include <QWidget>
#include <memory>

#include "core/report/report_tables.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace kawasan {

class ReportGrid;
class ReportTableModel;

class ReportTablesPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit ReportTablesPanel(Session& session, QWidget* parent = nullptr);

  void choose(ReportKind kind);
  [[nodiscard]] ReportKind kind() const;
  [[nodiscard]] QTableView& table();
  [[nodiscard]] const ReportTableModel& model() const { return *m_model; }

 Q_SIGNALS:
  /// As a file of that ending: "xlsx", "csv", "pdf", "odt".
  void saveWanted(kawasan::ReportKind kind, const QString& ending);
  void saveAllWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void retranslate();
  void takeChange();
  void compute();
  void showTable(std::shared_ptr<const ReportTable> table);
  void showWords();

  Session& m_session;
  ReportTableModel* m_model;
  QLabel* m_chooserLabel;
  QComboBox* m_chooser;
  QLabel* m_saveLabel;
  QPushButton* m_saveWorkbook;
  QPushButton* m_saveCsv;
  QPushButton* m_savePdf;
  QPushButton* m_saveText;
  QPushButton* m_saveAll;
  QLabel* m_title;
  QLabel* m_note;
  QLabel* m_empty;
  ReportGrid* m_table;
  Jobs::Id m_job = 0;
  bool m_isStale = true;
};

}  // namespace kawasan
