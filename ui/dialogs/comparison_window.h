#pragma once

// Two sides (rounds, editions) of the same areas in one table: which sides, at which level, total and class of every
// area on each. A row selects its area in the map; follows edits and language. Non-modal, so that map and card stay
// usable. GUI thread.

#include <QDialog>
#include <QTimer>
#include <array>
#include <functional>

#include "core/rules/area_scores.h"
#include "ui/panels/explain_click.h"
#include "ui/shell/session.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace kawasan {

class ComparisonWindow : public QDialog {
  Q_OBJECT

 protected:
  enum Side { kFirst, kSecond };

  /// `sides`, `level` and `table` are named for tests and style sheets. The window that derives fills the sides,
  /// connects its own controls and calls retranslate().
  ComparisonWindow(Session& session, const std::array<const char*, 2>& sides, const char* table, QWidget* parent);

  void changeEvent(QEvent* event) override;

  /// Asks for the areas in a job; what is shown stays until it is done.
  virtual void compare() = 0;
  /// Every word of the window; ends with compare().
  virtual void retranslate() = 0;
  /// What a click on a cell of an area tells.
  [[nodiscard]] virtual CellFigure figureAt(const AreaKey& area, const QModelIndex& index) = 0;

  /// Starts the job of compare() in place of the one before.
  void runJob(const Jobs::Work& work);
  void cancelJob();
  /// Compares when no edit has come for a moment: figures may be typed while the window is open.
  void compareLater() { m_later.start(); }
  void setWords(const QString& title, const std::array<QString, 2>& sides);
  /// `addRows` appends with startRow; the chosen area and the place in the table are kept.
  void refill(const std::function<void()>& addRows);
  /// Below the table, which shares its room with it.
  void addBelow(QWidget& detail);
  /// Called when another area is the current one, also when the table was filled anew.
  virtual void showCurrent() {}
  /// The area of the current row; an id of 0 without one, and for the city.
  [[nodiscard]] AreaKey currentArea() const;
  /// A row with the name of the area in the first column; the others are the caller's.
  [[nodiscard]] QList<QStandardItem*> startRow(const Area& area, int columns) const;

  [[nodiscard]] Session& session() const { return m_session; }
  [[nodiscard]] QComboBox& side(Side side) const { return *m_sides[side]; }
  [[nodiscard]] Level level() const;
  [[nodiscard]] QTableView& table() const { return *m_table; }
  [[nodiscard]] QStandardItemModel& model() const { return *m_model; }
  [[nodiscard]] QLabel& summary() const { return *m_summary; }
  /// The row below them, for further controls.
  [[nodiscard]] QHBoxLayout& levelRow() const { return *m_levelRow; }

 private:
  void build();
  void spread();
  [[nodiscard]] AreaKey areaAt(const QModelIndex& index) const;
  void select(const QModelIndex& index, bool zooms);

  Session& m_session;
  std::array<QLabel*, 2> m_sideLabels{};
  std::array<QComboBox*, 2> m_sides{};
  QLabel* m_levelLabel;
  QComboBox* m_level;
  QHBoxLayout* m_levelRow = nullptr;
  QTableView* m_table;
  QSplitter* m_room = nullptr;  // of the table and what stands below it
  QStandardItemModel* m_model;
  QLabel* m_summary;
  Jobs::Id m_job = 0;
  bool m_isFilling = false;  // rows come and go without anybody choosing one
  QTimer m_later;
};

/// The total as a range where figures are missing.
[[nodiscard]] QStandardItem* comparedTotalItem(const AreaScore& area);
/// "ringan sampai sedang" where figures are missing.
[[nodiscard]] QString comparedClass(const AreaScore& area);
[[nodiscard]] QStandardItem* comparedClassItem(const AreaScore& area);

}  // namespace kawasan
