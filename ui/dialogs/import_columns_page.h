#pragma once

// Second page of the import assistant: what each column is, with samples of its cells and how sure the proposal is.
// GUI thread.

#include <QWidget>

#include "ui/dialogs/import_state.h"

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTableWidget;

namespace kawasan {

class ImportColumnsPage final : public QWidget {
  Q_OBJECT

 public:
  explicit ImportColumnsPage(QWidget* parent = nullptr);

  using Targets = std::vector<std::optional<ColumnTarget>>;
  void showColumns(const ImportState& state, const Targets& targets, bool isRemembered);
  [[nodiscard]] const Targets& targets() const { return m_targets; }
  /// Why one cannot go on: a target chosen twice, no area, no figure. Empty when one can.
  [[nodiscard]] QString problem() const;

 Q_SIGNALS:
  void changed();

 private:
  void fillChoices(const IndicatorCodes& codes);
  void showNote(std::size_t row);
  void markTwice();
  void fitHeadings();

  QLabel* m_hint = nullptr;
  QTableWidget* m_table = nullptr;
  QStandardItemModel* m_choices = nullptr;
  IndicatorCodes m_codes;
  std::vector<ColumnTarget> m_choosable;
  std::vector<ProposedColumn> m_columns;
  std::vector<QComboBox*> m_boxes;
  Targets m_targets;
};

}  // namespace kawasan
