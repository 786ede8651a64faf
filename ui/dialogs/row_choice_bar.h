#pragma once

// "Only rows whose [column] is [text]": for files that hold several surveys below each other. A file whose headings say
// so asks; any other takes all rows until a person chooses. GUI thread.

#include <QWidget>
#include <map>
#include <memory>
#include <string>

#include "core/import/raw_table.h"

class QComboBox;

namespace kawasan {

class RowChoiceBar final : public QWidget {
  Q_OBJECT

 public:
  explicit RowChoiceBar(QWidget* parent = nullptr);

  /// Another table or header row (as a spreadsheet counts).
  void showTable(std::shared_ptr<const RawTable> table, std::size_t headerRow);

  /// As NumericOptions::where; empty for all rows.
  [[nodiscard]] std::map<std::string, std::string> where() const;
  /// What is missing before one can go on; empty when nothing is.
  [[nodiscard]] QString problem() const;

 Q_SIGNALS:
  void changed();
  /// A person chose the rows whose column has this text.
  void textChosen(const QString& text);

 private:
  void fillTexts();

  std::shared_ptr<const RawTable> m_table;
  std::size_t m_headerRow = 1;
  QComboBox* m_column = nullptr;
  QComboBox* m_text = nullptr;
};

}  // namespace kawasan
