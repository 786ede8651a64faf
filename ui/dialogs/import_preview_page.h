#pragma once

// Last page of the import assistant: the rows as they would go in, coloured by what differs, is refused or should be
// looked at, the list of all such cells, and the repairs a person may wish for. GUI thread.

#include <QWidget>

#include "ui/dialogs/import_preview_model.h"
#include "ui/dialogs/import_state.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTableWidget;

namespace kawasan {

class ImportPreviewPage final : public QWidget {
  Q_OBJECT

 public:
  explicit ImportPreviewPage(QWidget* parent = nullptr);

  /// The plan of the state; `isSame`: the project would be no other after it.
  void showPlan(const ImportState& state, bool isSame);
  [[nodiscard]] bool shiftsBack() const;
  [[nodiscard]] bool takesShifted() const;
  [[nodiscard]] bool takesSquareMetres() const;
  [[nodiscard]] bool takesPercents() const;
  [[nodiscard]] bool clearsEmpty() const;
  [[nodiscard]] RowsOfRt rowsOfRt() const;
  /// No repairs, for another file.
  void clear();

 Q_SIGNALS:
  void changed();
  void exportWanted();

 private:
  void fitColumns();
  void fitRows();
  /// `form`: null for a table.
  void fillList(const NumericPlan& plan, const NumericPlan& placed, const FoundForm* form);
  void showRepairs(const NumericPlan& plan);
  void showSeveralRows(const SeveralRows& several);
  void showColumns(const NumericPlan& plan);

  QLabel* m_summary = nullptr;
  QLabel* m_columns = nullptr;  // those that are left out, and those in another unit
  QComboBox* m_filter = nullptr;
  QTableView* m_rows = nullptr;
  ImportPreviewModel* m_model = nullptr;
  QTableWidget* m_list = nullptr;
  QWidget* m_several = nullptr;
  QLabel* m_severalText = nullptr;
  QComboBox* m_severalChoice = nullptr;
  QCheckBox* m_shift = nullptr;
  QCheckBox* m_asItStands = nullptr;
  QCheckBox* m_square = nullptr;
  QCheckBox* m_percent = nullptr;
  QCheckBox* m_empty = nullptr;
  QPushButton* m_export = nullptr;
};

}  // namespace kawasan
