#pragma once

// Totals and classes as somebody filed them, found by area, to stand beside what is computed. They are shown as filed
// and counted in no sum. Refers to the records of the snapshot, which must outlive it.

#include <string_view>
#include <unordered_map>

#include "core/model/snapshot.h"

namespace kawasan {

class FiledResults {
 public:
  FiledResults() = default;
  /// Of the areas of one level in a survey. Where one area has several, the one filed under `edition` stands, else the
  /// latest.
  FiledResults(const Snapshot& snapshot, FeatureId surveyId, Level level, std::string_view edition);

  /// With a total or a class; null where neither was filed, and for a part of an RT that was filed as a whole.
  [[nodiscard]] const FiledResult* of(FeatureId areaId) const;
  /// What was filed for the RT before it was cut, of which this one is a part: it says nothing about the part. Null for
  /// an RT that is whole, or whose parts were filed each by itself.
  [[nodiscard]] const FiledResult* ofWhole(FeatureId areaId) const;
  [[nodiscard]] bool empty() const { return m_byArea.empty(); }
  [[nodiscard]] bool hasWholes() const { return !m_ofWhole.empty(); }
  [[nodiscard]] std::size_t size() const { return m_byArea.size(); }

 private:
  void setPartsApart(const Snapshot& snapshot);

  std::unordered_map<FeatureId, const FiledResult*> m_byArea;
  std::unordered_map<FeatureId, const FiledResult*> m_ofWhole;
};

}  // namespace kawasan
