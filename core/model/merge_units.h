#pragma once

// To which RT, activity or other record a row belongs, and what it is called. Private to core/model.

#include <map>
#include <string>

#include "core/model/merge_reading.h"

namespace kawasan {

/// The record at the end of the owners of a row.
struct RowRoot {
  const MergeTable* table = nullptr;
  FeatureId id = 0;
  RowValues row;        // of the project, or of a copy
  bool isGone = false;  // the project had it and no longer does
};

class MergeUnits {
 public:
  explicit MergeUnits(MergeReading& reading) : m_reading(reading) {}

  /// Rows that the project does not have are looked up in `copy`.
  [[nodiscard]] RowRoot rootOf(const MergeTable& table, const RowValues& row, std::size_t copy);
  /// The unit of a root, without items.
  [[nodiscard]] MergeUnit unitOf(const RowRoot& root) const;
  /// The kelurahan that a root lies in; 0 for the whole city.
  [[nodiscard]] static FeatureId kelurahanOf(const RowRoot& root);
  [[nodiscard]] std::string kelurahanName(FeatureId id);

  /// What tells a row from others of its unit: `name`, `survey` and `parameter` of the item.
  void nameRow(const MergeTable& table, const RowValues& row, const RowRoot& root, MergeItem& item);

 private:
  [[nodiscard]] std::string nameOf(std::string_view table, FeatureId id);

  MergeReading& m_reading;
};

}  // namespace kawasan
