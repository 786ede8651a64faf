#pragma once

// First page of the import assistant: which sheet, which row holds the headings, which survey the figures belong to,
// with the top of the sheet as it is stored. GUI thread.

#include <QWidget>

#include "ui/dialogs/import_state.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace kawasan {

class RowChoiceBar;

class ImportFilePage final : public QWidget {
  Q_OBJECT

 public:
  explicit ImportFilePage(QWidget* parent = nullptr);

  /// A file was read; `survey` is the one shown in the window, may be null.
  void showFile(const ImportState& state, const std::vector<Survey>& surveys, const Survey* survey);
  /// The sheet or its header row is another one.
  void showSheet(const ImportState& state);
  /// Whether the edition that is chosen was proposed by what the file says.
  void showEditionSaid(bool isSaid);

  [[nodiscard]] std::string surveyName() const;
  [[nodiscard]] int surveyYear() const;
  [[nodiscard]] std::optional<DecimalMark> decimalMark() const;
  /// The rows that are meant, as NumericOptions::where.
  [[nodiscard]] std::map<std::string, std::string> where() const;
  /// What is missing before one can go on; empty when nothing is.
  [[nodiscard]] QString problem() const;

 Q_SIGNALS:
  void anotherFileWanted();
  void sheetChosen(std::size_t sheet);
  void headerRowChosen(std::size_t row);  // as a spreadsheet counts
  void editionChosen(const std::string& edition);
  void changed();

 private:
  [[nodiscard]] bool isNewSurvey() const;
  void proposeSurvey(const QString& text);
  void followName(const QString& name);
  void fillTop(const ImportState& state);
  void showRepeats(const ImportState& state);
  [[nodiscard]] int surveyOf(const QString& round, int year) const;

  QLabel* m_file = nullptr;
  QComboBox* m_sheet = nullptr;
  QSpinBox* m_row = nullptr;
  QComboBox* m_survey = nullptr;
  QLineEdit* m_name = nullptr;
  QString m_proposedName;         // in the field as long as nobody writes another
  bool m_isSurveyChosen = false;  // by a person: no other survey is proposed then
  QSpinBox* m_year = nullptr;
  int m_proposedYear = 0;
  QComboBox* m_decimal = nullptr;
  QComboBox* m_edition = nullptr;
  QLabel* m_editionSaid = nullptr;
  QLabel* m_sheetSaid = nullptr;
  RowChoiceBar* m_rows = nullptr;
  QTableWidget* m_top = nullptr;
};

}  // namespace kawasan
