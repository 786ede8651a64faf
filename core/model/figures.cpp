#include "core/model/figures.h"

namespace kawasan {

void FigureTable::reserve(std::size_t rows) {
  m_rtIds.reserve(rows);
  m_index.reserve(rows);
  for (auto& column : m_columns) column.reserve(rows);
}

void FigureTable::append(FeatureId rtId, const FigureRow& row) {
  m_index.emplace(rtId, m_rtIds.size());
  m_rtIds.push_back(rtId);
  for (std::size_t i = 0; i < kParameterCount; ++i) m_columns[i].push_back(row[parameterAt(i)]);
}

FigureRow FigureTable::row(std::size_t index) const {
  FigureRow row;
  for (std::size_t i = 0; i < kParameterCount; ++i) row[parameterAt(i)] = m_columns[i][index];
  return row;
}

std::optional<std::size_t> FigureTable::indexOfRt(FeatureId rtId) const {
  const auto found = m_index.find(rtId);
  if (found == m_index.end()) return std::nullopt;
  return found->second;
}

}  // namespace kawasan
