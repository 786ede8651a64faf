#include "core/import/number_cell.h"

#include <cmath>
#include <vector>

#include "core/base/text.h"

namespace kawasan {

namespace {

bool isDash(std::string_view text) {
  return text == "-" || text == "--" || text == "\xE2\x80\x93" || text == "\xE2\x80\x94" || text == "\xE2\x88\x92";
}

/// Whether the text begins as a number does and goes on with something else: "7 %", "12 KK" where hectares belong.
bool startsAsNumber(std::string_view text) {
  const std::size_t digit = text.find_first_of("0123456789");
  if (digit == std::string_view::npos) return false;
  return text.substr(0, digit).find_first_not_of("+-., ") == std::string_view::npos;
}

/// "5,1 ha" without the unit that the column is in anyway.
std::string_view withoutOwnUnit(std::string_view cell, Unit unit, double unitsInOne) {
  const auto names = [&]() -> std::vector<std::string_view> {
    if (unitsInOne > 1) return {"m2", "m²"};
    if (unitsInOne < 1) return {"km"};
    switch (unit) {
      case Unit::Hectare:
        return {"hektare", "hektar", "ha"};
      case Unit::Building:
        return {"unit"};
      case Unit::Household:
        return {"kk", "krt"};
      case Unit::Person:
        return {"jiwa", "orang"};
      case Unit::Metre:
        return {"meter", "m"};
    }
    return {};
  }();
  const std::string lower = lowered(trimmed(cell));
  for (const std::string_view name : names) {
    if (!lower.ends_with(name)) continue;
    const std::string_view number = trimmed(trimmed(cell).substr(0, lower.size() - name.size()));
    if (!number.empty() && isDigit(number.back())) return number;
  }
  return cell;
}

/// Beyond any kelurahan of the country: 1,000 km2, a million buildings or people, 10,000 km.
double largestOf(Unit unit) {
  switch (unit) {
    case Unit::Hectare:
      return 100'000;
    case Unit::Metre:
      return 10'000'000;
    case Unit::Building:
    case Unit::Household:
    case Unit::Person:
      return 1'000'000;
  }
  return 0;
}

}  // namespace

std::string_view unitText(Unit unit) {
  switch (unit) {
    case Unit::Hectare:
      return "ha";
    case Unit::Building:
      return "unit";
    case Unit::Household:
      return "KK";
    case Unit::Person:
      return "jiwa";
    case Unit::Metre:
      return "m";
  }
  return {};
}

NumberCell readNumberCell(std::string_view cell, std::optional<DecimalMark> mark) {
  const std::string_view text = trimmed(cell);
  NumberCell result;
  if (text.empty()) return result;
  if (isDash(text)) {
    result.dashed = true;
    return result;
  }
  const auto number = parseNumber(text, mark.value_or(DecimalMark::Comma));
  if (!number) {
    result.reason = text.front() == '#'    ? "spreadsheet-error"
                    : startsAsNumber(text) ? "number-with-unit"
                                           : "not-a-number";
  } else if (number->otherReading && !mark) {
    result.reason = "ambiguous-number";
    result.expected = numberText(number->value) + "|" + numberText(*number->otherReading);
  } else {
    result.value = number->value;
  }
  return result;
}

NumberCell readRupiahCell(std::string_view cell, std::optional<DecimalMark> mark) {
  NumberCell result = readNumberCell(cell, mark);
  if (result.reason.empty() || result.reason == "spreadsheet-error") return result;
  const auto money = parseRupiah(cell, mark.value_or(DecimalMark::Comma));
  if (!money) {
    result.expected = "97000000|Rp 97.000.000|1,5 juta";
    return result;
  }
  result = {};
  if (money->otherReading) {
    result.reason = "ambiguous-number";
    result.expected = numberText(money->value) + "|" + numberText(*money->otherReading);
  } else {
    result.value = money->value;
  }
  return result;
}

NumberCell readAmountCell(std::string_view cell, std::optional<DecimalMark> mark, Parameter parameter,
                          double unitsInOne) {
  const Unit unit = unitOf(parameter);
  cell = withoutOwnUnit(cell, unit, unitsInOne);
  NumberCell result = readNumberCell(cell, mark);
  if (result.reason == "ambiguous-number" && isCounted(unit)) {
    const auto number = parseNumber(trimmed(cell), DecimalMark::Comma);
    const bool isFirst = isWholeWhereCounted(number->value, parameter);
    // "1.000" is 1000 or 1.000, and both are whole.
    if (isFirst != isWholeWhereCounted(*number->otherReading, parameter)) {
      result = {};
      result.value = isFirst ? number->value : *number->otherReading;
    }
  }
  if (result.value) *result.value /= unitsInOne;
  if (result.value && std::fabs(*result.value) > largestOf(unit)) {
    result.value.reset();
    result.reason = "too-large";
    result.expected = "<= " + numberText(largestOf(unit)) + " " + std::string(unitText(unit));
  }
  if (!result.reason.empty() && result.expected.empty()) result.expected = unitText(unit);
  return result;
}

NumberCell readFigureCell(std::string_view cell, std::optional<DecimalMark> mark, Parameter parameter,
                          double unitsInOne) {
  NumberCell result = readAmountCell(cell, mark, parameter, unitsInOne);
  if (result.value && !isWholeWhereCounted(*result.value, parameter)) {
    result.value.reset();
    result.reason = "not-whole";
    result.expected = unitText(unitOf(parameter));
  }
  return result;
}

std::optional<double> readShareCell(std::string_view cell, std::optional<DecimalMark> mark) {
  const std::string_view text = trimmed(cell);
  if (!text.ends_with('%')) return std::nullopt;
  const auto percent = readNumberCell(text.substr(0, text.size() - 1), mark).value;
  return percent ? std::optional(*percent / 100) : std::nullopt;
}

bool isWholeWhereCounted(double amount, Parameter parameter) {
  return !isCounted(unitOf(parameter)) || std::fabs(amount - std::round(amount)) <= 1e-6;
}

}  // namespace kawasan
