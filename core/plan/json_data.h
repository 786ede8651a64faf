#pragma once

// Data of the plan that comes with the program as JSON: what its readers share. Included by those readers alone.

#include <nlohmann/json.hpp>
#include <string>

#include "core/rules/regulation.h"

namespace kawasan {

/// What is wrong with the data; thrown and caught within one reader.
struct WrongData {
  std::string reason;
};

/// {"id": Indonesian, "en": English}
[[nodiscard]] inline LocalText localText(const nlohmann::json& object) {
  return {object.at("id").get<std::string>(), object.at("en").get<std::string>()};
}

}  // namespace kawasan
