#pragma once

// Every base and indicator of one area in two rounds beside each other: amounts, percents, values and what became of
// them; what has changed stands out, and can stand alone. GUI thread.

#include <QWidget>
#include <functional>
#include <vector>

#include "core/rules/survey_comparison.h"
#include "ui/panels/explain_click.h"

class QCheckBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace kawasan {

class ComparedFiguresTable final : public QWidget {
  Q_OBJECT

 public:
  enum class Round { Before, After };
  /// Explains a figure of the shown area in one of the rounds.
  using ExplainedFigure = std::function<CellFigure(Round round, Parameter parameter)>;

  ComparedFiguresTable(Session& session, ExplainedFigure explained, QWidget* parent = nullptr);

  /// `title` names the area.
  void showArea(const Regulation& regulation, const AreaComparison& area, const QString& title);
  /// No area is chosen.
  void clear();
  void retranslate();

 private:
  void addRow(const Regulation& regulation, const AreaComparison& area, const ComparedFigure& figure);
  void showChangedOnly();
  [[nodiscard]] CellFigure figureAt(const QModelIndex& index) const;

  ExplainedFigure m_explained;
  QLabel* m_title;
  QLabel* m_hint;
  QCheckBox* m_onlyChanged;
  QTableView* m_table;
  QStandardItemModel* m_model;
  std::vector<ComparedFigure> m_figures;  // one a row
};

}  // namespace kawasan
