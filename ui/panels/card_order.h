#pragma once

// The second tab of the card: where an area stands in the table A1 to C6 and how far it is from the next place, and of
// two chosen areas what would make them swap. Only for areas of the level that is ranked. GUI thread.

#include <QPointer>
#include <QScrollArea>
#include <optional>
#include <utility>
#include <vector>

#include "ui/panels/area_facts.h"
#include "ui/panels/card_parts.h"

class QGridLayout;
class QVBoxLayout;

namespace kawasan {

/// One thing that would move an area to another place in the table.
struct OrderChange {
  enum class Kind { TotalUp, TotalDown, ConsiderationsUp, ConsiderationsDown, Legality };
  Kind kind = Kind::TotalUp;
  int now = 0;
  int limit = 0;                // the total or sum that has to be reached, or fallen to
  std::optional<int> priority;  // afterwards; nothing below the limit of slum
  std::string code;             // afterwards
  bool isLegalThen = false;     // of Legality
};

/// Empty unless total, considerations and class of the area are known and it is slum.
[[nodiscard]] std::vector<OrderChange> orderChanges(const Regulation& regulation, const RankedArea& area);

/// The nine priorities with both codes of each; the area's own cell is framed.
class OrderMatrix final : public QWidget {
  Q_OBJECT

 public:
  explicit OrderMatrix(QWidget* parent = nullptr);
  void show(const Regulation& regulation, const RankedArea& area);
  [[nodiscard]] QSize sizeHint() const override;
  /// A cell of the table, and whether it is the area's own.
  struct Place {
    SlumClass slumClass = SlumClass::None;
    ConsiderationClass considerations = ConsiderationClass::Low;
    QString codes;
    bool isOwn = false;
  };
  /// The one that was clicked last since show(), else the area's own; nothing where neither is known.
  [[nodiscard]] std::optional<Place> asked() const;
  [[nodiscard]] QRect boxOf(std::size_t row, std::size_t column) const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  struct Cell {
    QString codes;
    int priority = 0;
    bool isOwn = false;
    bool isPossible = false;  // while the area's own cell is open
  };
  std::vector<QString> m_columns;
  std::vector<QString> m_rows;
  std::vector<std::vector<Cell>> m_cells;
  std::optional<std::pair<std::size_t, std::size_t>> m_clicked;  // row and column
};

/// The areas of the order that lie in a cell of the table, with what put each there, and those that may lie there as
/// well.
[[nodiscard]] QString areasInCell(const Session& session, const OrderMatrix::Place& place);

class CardOrder final : public QScrollArea {
  Q_OBJECT

 public:
  explicit CardOrder(Session& session, QWidget* parent = nullptr);
  void show(const std::optional<AreaFacts>& facts);
  /// Where two areas are chosen, to what would make them swap.
  void scrollToSwap();

 private:
  struct Row {
    QLabel* label = nullptr;
    FigureLink* link = nullptr;
  };
  [[nodiscard]] Row addRow(QGridLayout& grid, const std::string& figure);
  void showItems();
  void showChanges();
  /// `figure` of the area is what the change starts from.
  void addChange(QLabel* swatch, const QString& what, const QString& note, const FigureRef& figure);
  /// Of the two areas of the order that are chosen, where two are.
  void showSwap();
  void goToSwap();

  Session& m_session;
  std::optional<AreaFacts> m_facts;
  CardHead* m_head;
  QLabel* m_notRanked;
  QWidget* m_body;
  ClassChip* m_classChip;
  PriorityChip* m_priorityChip;
  QLabel* m_choice;  // of the meeting, with date and reason, and of the planners
  SectionHead* m_considerationHead;
  std::vector<Row> m_items;
  Row m_sum;
  SectionHead* m_legalityHead;
  Row m_tenure;
  Row m_conformity;
  SectionHead* m_matrixHead;
  OrderMatrix* m_matrix;
  SectionHead* m_changeHead;
  QVBoxLayout* m_changes;
  QPointer<QWidget> m_swap;   // heads what makes the chosen two swap; null where not two are chosen
  bool m_goesToSwap = false;  // asked for, and nobody scrolled since
};

}  // namespace kawasan
