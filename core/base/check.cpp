#include "core/base/check.h"

#include <fmt/format.h>

#include <stdexcept>

namespace kawasan {

void checkFailed(const char* condition, std::source_location where) {
  throw std::logic_error(fmt::format("{}:{}: check failed: {}", where.file_name(), where.line(), condition));
}

}  // namespace kawasan
