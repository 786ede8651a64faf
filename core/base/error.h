#pragma once

// An expected failure as data: what went wrong (code), about what (parameters), and where in the code it was noticed.
// Core never makes sentences; ui/text does, in the user's language.

#include <initializer_list>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error_code.h"

namespace kawasan {

/// Named parameters of an error or a finding, in the order they were given.
class Params {
 public:
  Params() = default;
  Params(std::initializer_list<std::pair<std::string, std::string>> items) : m_items(items) {}

  void set(std::string name, std::string value);
  /// The value of `name`, or an empty string.
  [[nodiscard]] std::string_view get(std::string_view name) const;
  [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& items() const { return m_items; }

  friend bool operator==(const Params&, const Params&) = default;

 private:
  std::vector<std::pair<std::string, std::string>> m_items;
};

struct Error {
  ErrorCode code = ErrorCode::Internal;
  Params params;
  std::string detail;  // technical, for the details button and logs; may be empty
  std::source_location where = std::source_location::current();
};

[[nodiscard]] ErrorKind kindOf(ErrorCode code);

/// The code's name as written in the enumeration; a stable key for logs and JSON.
[[nodiscard]] std::string_view nameOf(ErrorCode code);

}  // namespace kawasan
