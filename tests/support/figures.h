#pragma once

// Short ways to write figures and to read test tables.

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "core/model/figures.h"
#include "core/rules/regulation.h"

namespace kawasan::test {

[[nodiscard]] inline Micro micro(double units) {
  return microFromDouble(units).value();
}

[[nodiscard]] inline const Regulation& edition2018() {
  static const SharedRegulation regulation = regulationByEdition("permen-14-2018").value();
  return *regulation;
}

[[nodiscard]] inline const Regulation& edition2016() {
  static const SharedRegulation regulation = regulationByEdition("permen-02-2016").value();
  return *regulation;
}

/// Every volume 0, so that a table need not list what does not fail; bases missing.
[[nodiscard]] inline FigureRow nothingFails() {
  FigureRow row;
  for (std::size_t i = kBaseCount; i < kParameterCount; ++i) row[parameterAt(i)] = 0;
  return row;
}

[[nodiscard]] inline FigureRow bases(double hectares, double buildings, double households, double road, double drain) {
  FigureRow row = nothingFails();
  row[Parameter::AreaVerified] = micro(hectares);
  row[Parameter::Buildings] = micro(buildings);
  row[Parameter::HouseholdsKk] = micro(households);
  row[Parameter::RoadIdeal] = micro(road);
  row[Parameter::DrainIdeal] = micro(drain);
  return row;
}

[[nodiscard]] inline FigureRow with(FigureRow row, std::initializer_list<std::pair<Parameter, double>> figures) {
  for (const auto& [parameter, units] : figures) row[parameter] = micro(units);
  return row;
}

/// {"area_verified": 4.21, ...} over a row on which nothing fails.
[[nodiscard]] inline FigureRow figuresFromJson(const nlohmann::json& object) {
  FigureRow row = nothingFails();
  for (const auto& [identifier, number] : object.items()) {
    row[parameterByIdentifier(identifier).value()] = micro(number.get<double>());
  }
  return row;
}

[[nodiscard]] inline nlohmann::json testData(const std::string& name) {
  std::ifstream file(std::string(KAWASAN_SOURCE_DIR) + "/tests/data/" + name);
  return nlohmann::json::parse(file);
}

}  // namespace kawasan::test
