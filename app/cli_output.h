#pragma once

// Tables on standard output: for people in their language, as CSV and JSON with stable English keys, decimal point and
// full precision.

#include <QString>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "app/cli_context.h"
#include "core/base/quantity.h"
#include "core/model/parameter.h"

namespace kawasan {

using Json = nlohmann::ordered_json;

/// Whether the value behind a cell is the figure itself, or all that is sure of it.
enum class Bound : std::uint8_t { Exact, Least, Most };

/// What a person sees, and the value behind it.
struct Cell {
  QString shown;
  Json raw;
  Bound bound = Bound::Exact;
  bool isEstimate = false;  // "≈": it rests on estimates that nobody confirmed
};

[[nodiscard]] Cell textCell(std::string_view text);
[[nodiscard]] Cell keyCell(const QString& shown, std::string_view key);
[[nodiscard]] Cell countCell(std::int64_t number);
[[nodiscard]] Cell countCell(const std::optional<int>& number);
[[nodiscard]] Cell numberCell(double number, int decimals);
[[nodiscard]] Cell numberCell(const std::optional<double>& number, int decimals);
/// Missing is shown as "–" and is null.
[[nodiscard]] Cell amountCell(Micro amount, int decimals);
/// Whole where it is counted, otherwise with two places.
[[nodiscard]] Cell volumeCell(Micro amount, Unit unit);
[[nodiscard]] Cell missingCell();
/// The same as "≈ 2,38"; nothing known stays as it is.
[[nodiscard]] Cell estimated(Cell cell, bool isEstimate = true);
/// The same as "≥ 2,38" or "≤ 44,01"; a cell in which nothing is known stays as it is.
[[nodiscard]] Cell bounded(Cell cell, Bound bound);

struct OutputColumn {
  std::string key;
  QString heading;
  bool isNumber = false;
};

struct OutputTable {
  std::vector<OutputColumn> columns;
  std::vector<std::vector<Cell>> rows;

  /// The rows as JSON objects. As in CSV the columns "estimates", "at_least" and "at_most" name the marked columns of
  /// a row, where one has any.
  [[nodiscard]] Json toJson() const;
};

/// Prints a table for people (aligned, headings underlined) or as CSV.
void printTable(const OutputTable& table, OutputFormat format);
void printJson(const Json& json);
void printLine(const QString& line = {});

/// A JSON number without noise: whole numbers without ".0".
[[nodiscard]] Json jsonNumber(double number);
[[nodiscard]] Json jsonAmount(Micro amount);
[[nodiscard]] Json jsonOptional(const std::optional<double>& number);
[[nodiscard]] Json jsonOptional(const std::optional<int>& number);
/// Its name, or null without one.
[[nodiscard]] Json surveyJson(const Survey* survey);

}  // namespace kawasan
