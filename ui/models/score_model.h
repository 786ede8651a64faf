#pragma once

// The scores of the areas of one level as a table: bases of the ranking, mean percent of each aspect, sectoral mean,
// total and class. Follows the session; GUI thread.

#include <QAbstractTableModel>
#include <optional>

#include "ui/shell/session.h"

namespace kawasan {

class ScoreModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Roles {
    SortRole = Qt::UserRole,
    FigureRole,  // key of the figure for an explanation, may be empty
    HowRole,     // how it is counted, where the card explains no such figure; may be empty
  };

  explicit ScoreModel(Session& session, QObject* parent = nullptr);

  void setLevel(Level level);
  [[nodiscard]] Level level() const { return m_level; }
  [[nodiscard]] AreaKey areaOf(int row) const;
  [[nodiscard]] std::optional<int> rowOf(const AreaKey& area) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  [[nodiscard]] const std::vector<AreaScore>& scores() const { return m_session.scores().scores(m_level); }
  [[nodiscard]] QString text(const AreaScore& score, int column) const;
  [[nodiscard]] QVariant sortValue(const AreaScore& score, int column) const;

  Session& m_session;
  Level m_level = Level::Kawasan;
};

/// How many RT an area has and how many of them have figures, in a sentence.
[[nodiscard]] QString rtCountHow(const AreaScore& area);

}  // namespace kawasan
