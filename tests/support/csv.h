#pragma once

// Plain CSV of the public data: comma, quotes, header in the first line.

#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "core/base/text.h"

namespace kawasan::test {

using CsvRow = std::map<std::string, std::string>;

[[nodiscard]] inline std::vector<std::string> csvCells(const std::string& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  return cells;
}

[[nodiscard]] inline std::vector<CsvRow> readCsv(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  const std::vector<std::string> header = csvCells(line);
  std::vector<CsvRow> rows;
  while (std::getline(file, line)) {
    const std::vector<std::string> cells = csvCells(line);
    CsvRow row;
    for (std::size_t i = 0; i < header.size() && i < cells.size(); ++i) row[header[i]] = cells[i];
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace kawasan::test
