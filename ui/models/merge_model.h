#pragma once

// A merge of packages as a tree: kelurahan, RT (or activity, kawasan, ...), value, with a tick at each for what is
// taken over. What conflicts comes first. GUI thread.

#include <QAbstractItemModel>
#include <memory>
#include <optional>
#include <vector>

#include "core/model/merge.h"
#include "ui/shell/session.h"

namespace kawasan {

class MergeModel final : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column { WhatColumn, KindColumn, MineColumn, BaseColumn, TheirsColumn, PersonColumn, TimeColumn, ColumnCount };

  MergeModel(Session& session, std::shared_ptr<const MergePlan> plan, QObject* parent = nullptr);

  [[nodiscard]] const MergePlan& plan() const { return *m_plan; }
  [[nodiscard]] const MergeChoices& choices() const { return m_choices; }
  /// Items that are taken over.
  [[nodiscard]] std::size_t taken() const;
  void showConflictsOnly(bool only);
  /// The item of a row; nothing for kelurahan and RT.
  [[nodiscard]] std::optional<std::size_t> itemAt(const QModelIndex& index) const;
  /// The RT, kawasan or kelurahan that a row is about.
  [[nodiscard]] std::optional<AreaKey> areaAt(const QModelIndex& index) const;
  /// Takes an offer of the item over; nothing keeps what the project has.
  void choose(std::size_t item, std::optional<std::size_t> offer);
  /// As the tick of everything that is shown.
  [[nodiscard]] Qt::CheckState allState() const;
  /// Takes what is clean, or takes it back where all of it is taken.
  void toggleAll();
  /// Every conflict that is shown, by its first offer or as the project has it.
  void decideConflicts(MergeSide side);

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 Q_SIGNALS:
  void choicesChanged();

 private:
  using Items = std::vector<std::size_t>;
  struct ShownUnit {
    std::size_t unit = 0;
    Items items;
  };
  struct ShownGroup {
    std::size_t group = 0;
    std::vector<ShownUnit> units;
  };

  void arrange();
  [[nodiscard]] Items itemsOf(const QModelIndex& index) const;
  [[nodiscard]] Items allItems() const;
  [[nodiscard]] Items decidable(const Items& items) const;
  [[nodiscard]] Qt::CheckState stateOf(const Items& items) const;
  [[nodiscard]] bool hasOpenConflict(const Items& items) const;
  [[nodiscard]] bool isTaken(const Items& items) const;  // what a tick for them takes
  void take(const Items& items, bool taken);
  void tellChanged();
  [[nodiscard]] QString textOf(const MergeItem& item, std::size_t place, int column) const;
  [[nodiscard]] QString textOf(const Items& items, int column) const;

  Session& m_session;
  std::shared_ptr<const MergePlan> m_plan;
  MergeChoices m_choices;
  bool m_onlyConflicts = false;
  std::vector<ShownGroup> m_groups;
};

}  // namespace kawasan
