#pragma once

// Second page of the import assistant: what each column is, with samples of its cells and how sure the proposal is.
// GUI thread.

#include <QWidget>
#include <map>
#include <optional>

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
  /// What a person chose for a column of the same headings stays.
  void showColumns(const ImportState& state, const Targets& targets, bool isRemembered);
  /// Forgets what was chosen, for another file.
  void clear();
  /// What may be the kelurahan of all rows where no column names it, or of the first ones where lines between them name
  /// others: `said` by the table itself first.
  void showPlaces(const std::optional<PlaceSaid>& said, bool hasOthersBelow, const Snapshot& snapshot);
  [[nodiscard]] const Targets& targets() const { return m_targets; }
  /// The one that is chosen there, an empty text for none; nothing where that is not asked.
  [[nodiscard]] std::optional<std::string> kelurahan() const;
  /// Why one cannot go on: a target chosen twice, no area, no figure. Empty when one can.
  [[nodiscard]] QString problem() const;

 Q_SIGNALS:
  void changed();

 private:
  void fillChoices(const IndicatorCodes& codes);
  void addChoices(const Targets& targets);
  void showNote(std::size_t row);
  void markTwice();
  void askForPlace();
  void fitHeadings();

  QLabel* m_hint = nullptr;
  QWidget* m_place = nullptr;
  QLabel* m_ask = nullptr;
  QComboBox* m_kelurahan = nullptr;
  QString m_proposed;  // kelurahan that was proposed last
  QTableWidget* m_table = nullptr;
  QStandardItemModel* m_choices = nullptr;
  IndicatorCodes m_codes;
  std::vector<ColumnTarget> m_choosable;
  std::vector<ProposedColumn> m_columns;
  std::vector<QComboBox*> m_boxes;
  Targets m_targets;
  std::map<std::size_t, std::optional<ColumnTarget>> m_byHand;  // by column of the file, from 0: what a person chose
};

}  // namespace kawasan
