#include "core/model/figures.h"

#include <utility>

namespace kawasan {

void FigureTable::reserve(std::size_t rows) {
  m_rtIds.reserve(rows);
  m_index.write().reserve(rows);
  for (auto& column : m_columns) column.reserve(rows);
}

void FigureTable::append(FeatureId rtId, const FigureRow& row) {
  m_index.write().emplace(rtId, m_rtIds.size());
  m_rtIds.push_back(rtId);
  for (std::size_t i = 0; i < kParameterCount; ++i) m_columns[i].push_back(row[parameterAt(i)]);
}

void FigureTable::set(std::size_t index, const FigureRow& row) {
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    const Micro amount = row[parameterAt(i)];
    if (std::as_const(m_columns[i])[index] != amount) m_columns[i][index] = amount;
  }
}

FigureRow FigureTable::row(std::size_t index) const {
  FigureRow row;
  for (std::size_t i = 0; i < kParameterCount; ++i) row[parameterAt(i)] = m_columns[i][index];
  return row;
}

std::optional<std::size_t> FigureTable::indexOfRt(FeatureId rtId) const {
  const auto& index = m_index.read();
  const auto found = index.find(rtId);
  if (found == index.end()) return std::nullopt;
  return found->second;
}

}  // namespace kawasan
