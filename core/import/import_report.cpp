#include "core/import/import_report.h"

#include <algorithm>

namespace kawasan {

std::string keyOf(const AreaRef& ref) {
  return ref.created ? "new " + std::to_string(*ref.created) : std::to_string(ref.id);
}

std::string columnLetter(std::size_t index) {
  std::string letters;
  for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
    letters += static_cast<char>('A' + (rest - 1) % 26);
  }
  std::reverse(letters.begin(), letters.end());
  return letters;
}

}  // namespace kawasan
