#include "core/import/field_values.h"

namespace kawasan {

Failure badValue(const std::string& field, const std::string& value, const std::string& expected) {
  return fail(ErrorCode::BadValue, {{"field", field}, {"value", value}, {"expected", expected}});
}

Result<std::optional<Date>> readDate(const std::string& field, const std::string& text) {
  if (text.empty()) return std::optional<Date>();
  const auto date = parseDate(text);
  if (!date) return badValue(field, text, "2021-05-31");
  return date;
}

}  // namespace kawasan
