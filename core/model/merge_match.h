#pragma once

// Which row of the project a row is that a copy added: the same in all but its id, or none. Private to core/model.

#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/model/merge_tables.h"

namespace kawasan {

/// Place of the table and id in the project: in order, parents stand before children.
using TargetKey = std::pair<std::size_t, FeatureId>;

/// How rows are found; ids are those of the project unless it says so.
struct MergeLookup {
  std::function<RowValues(const MergeTable&, FeatureId)> projectRow;
  std::function<std::vector<FeatureId>(const MergeTable&, const std::vector<std::size_t>&, const RowValues&)>
      projectRowsWith;
  /// Whether the copy being read has a row of the project still, or had it where both started and removed it.
  std::function<bool(const MergeTable&, FeatureId)> isInCopy;
  std::function<bool(const MergeTable&, FeatureId)> isRemovedInCopy;
};

struct MergeMatch {
  FeatureId id = 0;        // in the project: of the row it is, or that it shall have
  bool isRenewed = false;  // the copy removed that row and entered it anew
};

class MergeMatcher {
 public:
  /// The next rows are those of another copy: each row of the project is one row of it.
  void nextCopy() { m_claimed.clear(); }
  /// `row` with the ids of the project but its own.
  [[nodiscard]] MergeMatch match(const MergeTable& table, const RowValues& row, const MergeLookup& lookup);

 private:
  [[nodiscard]] FeatureId known(const MergeTable& table, const std::vector<std::size_t>& key, const RowValues& row,
                                const MergeLookup& lookup, bool isUnique);
  [[nodiscard]] FeatureId addedByOther(const MergeTable& table, const RowValues& row) const;
  void remember(const MergeTable& table, const RowValues& row, FeatureId id);

  std::set<TargetKey> m_claimed;
  std::map<std::string, FeatureId> m_added;  // rows that copies add, by their keys
};

}  // namespace kawasan
