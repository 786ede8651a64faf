#pragma once

// The published figures of Kota Pekalongan (public data beside the project) as figures and as a project snapshot.

#include <cstdlib>

#include "core/model/snapshot.h"
#include "tests/support/csv.h"
#include "tests/support/figures.h"
#include "tests/support/realdata.h"

namespace kawasan::test {

/// Bases and volumes of a row of scoring/*.csv, whose columns are named by the codes of the 2018 edition.
[[nodiscard]] inline FigureRow figuresFromCsv(const CsvRow& row) {
  FigureRow figures;
  const auto read = [&](const std::string& column, Parameter parameter) {
    const auto found = row.find(column);
    if (found == row.end() || found->second.empty()) return;
    figures[parameter] = micro(std::strtod(found->second.c_str(), nullptr));
  };
  read("luas_ha", Parameter::AreaVerified);
  read("bangunan_unit", Parameter::Buildings);
  read("penduduk_jiwa", Parameter::Population);
  read("kk", Parameter::HouseholdsKk);
  read("jalan_ideal_m", Parameter::RoadIdeal);
  read("drainase_ideal_m", Parameter::DrainIdeal);
  for (const Indicator& indicator : edition2018().indicators) read(indicator.code + "_vol", indicator.parameter);
  return figures;
}

/// "KUMUH RINGAN" as the key of the class.
[[nodiscard]] inline std::string classKey(const std::string& tingkat) {
  for (const ClassLimit& limit : edition2018().classes) {
    if (folded(limit.name.id) == folded(tingkat)) return std::string(keyOf(limit.slumClass));
  }
  return tingkat;
}

/// One survey of the RT of the fourteen kelurahan, with the published results as filed.
[[nodiscard]] inline Snapshot pekalonganSnapshot(const std::string& year) {
  Snapshot snapshot;
  snapshot.info.city = "Kota Pekalongan";
  snapshot.info.cityClass = CityClass::Medium;
  snapshot.info.edition = "permen-14-2018";
  snapshot.surveys.push_back({1, year, std::stoi(year)});
  auto table = std::make_shared<FigureTable>();
  FeatureId next = 100;
  std::map<std::string, FeatureId> kelurahan;
  const auto file = [&](Level level, FeatureId area, const CsvRow& row) {
    FiledResult filed;
    filed.id = ++next;
    filed.surveyId = 1;
    filed.level = level;
    filed.areaId = area;
    filed.edition = snapshot.info.edition;
    filed.figures = figuresFromCsv(row);
    filed.total = std::stoi(row.at("total_nilai"));
    filed.tingkat = row.at("tingkat");
    snapshot.filed.push_back(std::move(filed));
  };
  for (const CsvRow& row : readCsv(realdata("scoring/pekalongan_kawasan.csv"))) {
    if (row.at("snapshot") != year) continue;
    AdminArea area;
    area.id = ++next;
    area.uuid = "kelurahan-" + row.at("kelurahan");
    area.name = row.at("kelurahan");
    kelurahan[area.name] = area.id;
    snapshot.kelurahan.push_back(area);
    file(Level::Kelurahan, area.id, row);
  }
  for (const CsvRow& row : readCsv(realdata("scoring/pekalongan_rt.csv"))) {
    if (row.at("snapshot") != year) continue;
    Rt rt;
    rt.id = ++next;
    rt.uuid = "rt-" + std::to_string(rt.id);
    rt.kelurahanId = kelurahan.at(row.at("kelurahan"));
    rt.label = row.at("rtrw");
    snapshot.rts.push_back(rt);
    table->append(rt.id, figuresFromCsv(row));
    file(Level::Rt, rt.id, row);
  }
  snapshot.figures[1] = table;
  return snapshot;
}

}  // namespace kawasan::test
