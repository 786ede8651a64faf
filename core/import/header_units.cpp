#include "core/import/header_units.h"

#include <initializer_list>

#include "core/base/text.h"

namespace kawasan {

namespace {

/// "luas_m2" without its unit; empty for a heading without it.
std::string_view withoutEnd(std::string_view header, std::initializer_list<std::string_view> units) {
  for (const std::string_view unit : units) {
    if (!lowered(header).ends_with(unit)) continue;
    const std::string_view name = header.substr(0, header.size() - unit.size());
    const std::size_t end = name.find_last_not_of("_- .");
    // "m2" is a word of its own there, not the end of one.
    if (end != std::string_view::npos && end + 1 < name.size()) return name.substr(0, end + 1);
  }
  return {};
}

/// "(m2)" of "Luas (m2)", in small letters.
std::string unitInBrackets(std::string_view header) {
  const std::size_t open = header.rfind('(');
  return open == std::string_view::npos ? std::string() : lowered(header.substr(open));
}

}  // namespace

bool isIn(Unit unit, const ColumnTarget& target) {
  return target.kind == ColumnKind::Figure && target.parameter && unitOf(*target.parameter) == unit;
}

std::string withoutUnit(std::string_view header) {
  const std::string_view text = trimmed(header);
  const std::size_t open = text.find('(');
  const bool atEnd = open != std::string_view::npos && open > 0 && text.ends_with(')');
  return std::string(trimmed(atEnd ? text.substr(0, open) : text));
}

std::string_view withoutSquareMetres(std::string_view header) {
  return withoutEnd(header, {"m2", "m²"});
}

std::string_view withoutKilometres(std::string_view header) {
  return withoutEnd(header, {"km"});
}

bool isInSquareMetres(const MappedColumn& column) {
  if (!isIn(Unit::Hectare, column.target)) return false;
  const std::string_view header = trimmed(column.header);
  if (!withoutSquareMetres(header).empty()) return true;
  const std::string unit = unitInBrackets(header);
  return unit == "(m2)" || unit == "(m²)" || unit == "(meter persegi)";
}

bool isInKilometres(const MappedColumn& column) {
  if (!isIn(Unit::Metre, column.target)) return false;
  const std::string_view header = trimmed(column.header);
  return !withoutKilometres(header).empty() || unitInBrackets(header) == "(km)";
}

double unitsInOne(const MappedColumn& column) {
  if (isInKilometres(column)) return 0.001;
  return isInSquareMetres(column) ? 10'000 : 1;
}

std::string headerWithoutUnit(std::string_view header) {
  const std::string_view name = withoutEnd(trimmed(header), {"m2", "m²", "ha"});
  return name.empty() ? withoutUnit(header) : std::string(name);
}

}  // namespace kawasan
