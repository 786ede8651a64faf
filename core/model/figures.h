#pragma once

// The figures of one survey as columns: scoring 100,000 RT reads them in order, one column after another.

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/base/id.h"
#include "core/base/quantity.h"
#include "core/base/shared_list.h"
#include "core/model/parameter.h"

namespace kawasan {

/// The figures of one area: one amount (millionths of the unit) a parameter, kMissing where nobody entered one.
class FigureRow {
 public:
  FigureRow() { m_amounts.fill(kMissing); }
  [[nodiscard]] Micro operator[](Parameter parameter) const { return m_amounts[indexOf(parameter)]; }
  [[nodiscard]] Micro& operator[](Parameter parameter) { return m_amounts[indexOf(parameter)]; }
  friend bool operator==(const FigureRow&, const FigureRow&) = default;

 private:
  std::array<Micro, kParameterCount> m_amounts;
};

/// Row i of every column belongs to the area rtIds[i]; an area occurs at most once. Copies share the columns that
/// neither of them wrote to since.
class FigureTable {
 public:
  void reserve(std::size_t rows);
  void append(FeatureId rtId, const FigureRow& row);
  /// Other figures for a row.
  void set(std::size_t index, const FigureRow& row);

  [[nodiscard]] std::size_t size() const { return m_rtIds.size(); }
  [[nodiscard]] const std::vector<FeatureId>& rtIds() const { return m_rtIds; }
  [[nodiscard]] const std::vector<Micro>& column(Parameter parameter) const { return m_columns[indexOf(parameter)]; }
  [[nodiscard]] FigureRow row(std::size_t index) const;
  [[nodiscard]] std::optional<std::size_t> indexOfRt(FeatureId rtId) const;

 private:
  SharedList<FeatureId> m_rtIds;
  std::array<SharedList<Micro>, kParameterCount> m_columns;
  CopyOnWrite<std::unordered_map<FeatureId, std::size_t>> m_index;
};

}  // namespace kawasan
