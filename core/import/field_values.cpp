#include "core/import/field_values.h"

#include <cmath>

#include "core/base/number_text.h"
#include "core/base/text.h"

namespace kawasan {

Failure badValue(const std::string& field, const std::string& value, const std::string& expected) {
  return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", expected}});
}

Result<std::optional<Date>> readDate(const std::string& field, const std::string& text) {
  if (text.empty()) return std::optional<Date>();
  const auto date = parseDate(text);
  if (!date) return badValue(field, text, "a date");
  return date;
}

Result<int> readYear(const std::string& field, const std::string& text) {
  if (text.empty()) return 0;
  const bool isDigits = text.size() == 4 && text.find_first_not_of("0123456789") == std::string::npos;
  const int year = isDigits ? std::stoi(text) : 0;
  if (year < kFirstYear || year > kLastYear)
    return badValue(field, text, std::to_string(kFirstYear) + ".." + std::to_string(kLastYear));
  return year;
}

Result<std::optional<std::int64_t>> readRupiahField(const std::string& field, const std::string& text) {
  if (text.empty()) return std::optional<std::int64_t>();
  const auto money = parseRupiah(text, DecimalMark::Comma);
  const bool isSure = money && !money->otherReading && std::floor(money->value) == money->value;
  if (!isSure || money->value < 0 || money->value > static_cast<double>(kLargestRupiah))
    return badValue(field, text, std::string(kRupiahExamples));
  return std::optional(static_cast<std::int64_t>(money->value));
}

Result<std::optional<bool>> readYesNo(const std::string& field, const std::string& text) {
  if (text.empty()) return std::optional<bool>();
  const std::string word = lowered(text);
  if (word == "yes" || word == "ya" || word == "true" || word == "1" || word == "+") return std::optional(true);
  if (word == "no" || word == "tidak" || word == "false" || word == "0" || word == "-") return std::optional(false);
  return badValue(field, text, "yes, no");
}

}  // namespace kawasan
