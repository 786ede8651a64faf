#pragma once

// Makes the items of a merge plan from what project and copies have. Private to core/model.

#include <map>
#include <set>
#include <vector>

#include "core/model/merge_units.h"

namespace kawasan {

/// An item with the unit that it shall stand in.
struct MergeDraft {
  MergeUnit unit;
  FeatureId kelurahan = 0;
  std::size_t order = 0;   // of its table
  std::size_t column = 0;  // 0 for a whole row
  MergeItem item;
};

class MergeDrafts {
 public:
  explicit MergeDrafts(MergeReading& reading) : m_reading(reading), m_units(reading) {}
  [[nodiscard]] std::vector<MergeDraft> all();
  [[nodiscard]] std::string kelurahanName(FeatureId id) { return m_units.kelurahanName(id); }

 private:
  void noteTouched();
  void add(const TargetRow& target);
  void addNew(const TargetRow& target, const RowRoot& root);
  void addGone(const TargetRow& target, const RowRoot& root);
  void addRemoval(const TargetRow& target, const RowRoot& root);
  void addValues(const TargetRow& target, const RowRoot& root);
  void addValue(const TargetRow& target, const RowRoot& root, std::size_t column);
  void addGoneRoots();

  [[nodiscard]] MergeDraft draft(const TargetRow& target, const RowValues& row, const RowRoot& root);
  void keep(MergeDraft&& draft);
  /// A value of a new row on which the copies differ.
  [[nodiscard]] MergeDraft contestedDraft(const TargetRow& target, const RowValues& row, const RowRoot& root,
                                          std::size_t column);
  /// The offer of an item that says what the copy says; added, without copies, where none does.
  [[nodiscard]] MergeOffer& offerOf(MergeItem& item, const CopyRow& copy, std::size_t column);
  void signMine(MergeItem& item, const TargetRow& target, std::size_t column) const;
  /// Lets go of what the project no longer has and the row can do without.
  void releaseGone(const MergeTable& table, RowValues& row);
  /// Whether the value is the id of a row that the project does not have.
  [[nodiscard]] bool pointsNowhere(const TargetRow& target, std::size_t column, const Value& value);
  /// Whether everything that the row cannot be without is there.
  [[nodiscard]] bool hasReferences(const MergeTable& table, const RowValues& row, std::size_t copy);
  [[nodiscard]] bool isUntouched(const TargetRow& target, std::size_t copy);
  [[nodiscard]] bool goesWithOther(const TargetRow& target, std::size_t copy);

  MergeReading& m_reading;
  MergeUnits m_units;
  std::vector<MergeDraft> m_drafts;
  std::map<TargetKey, std::set<std::size_t>> m_touched;  // copies that changed or added something in a record
  std::map<TargetKey, std::set<std::size_t>> m_gone;     // copies that changed something in a record that is gone
};

}  // namespace kawasan
