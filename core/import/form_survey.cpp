#include "core/import/form_survey.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/base/text.h"
#include "core/import/number_cell.h"

namespace kawasan {

namespace {

/// A line of the form: all words stand in its folded label, none of `without`.
struct Line {
  std::string_view key;
  std::array<std::string_view, 3> words;
  std::array<std::string_view, 2> without = {};
};

constexpr Line kLines[] = {
    {"area_settlement", {"luaspermukiman"}, {"persentase", "kepadatan"}},
    {"area_verified", {"luaswilayahrt"}, {"kepadatan"}},
    {"buildings", {"jumlahtotalbangunan"}},
    {"population", {"jumlahpenduduk"}, {"laki", "perempuan"}},
    {"households_kk", {"jumlahkepalakeluarga"}, {"sarana", "persampahan"}},
    {"households_dwelling", {"jumlahkepalarumahtangga"}, {"mbr", "hunian"}},
    {"road_ideal", {"panjangtotal", "jalan", "ideal"}, {"persen"}},
    {"road_coverage", {"panjangkebutuhanjalanbaru"}, {"persen"}},
    {"road_existing", {"panjangtotaljaringanjalanlingkungan"}, {"persen", "ideal"}},
    {"wide_road", {"panjangjalanlingkungan", "15meter"}, {"permukaan", "samping"}},
    {"paved_road", {"panjangjalanlingkungan", "15meter", "diperkeras"}, {"rusak", "samping"}},
    {"good_road", {"totalpanjangkeseluruhanjalan", "permukaannya"}},
    {"drain_ideal", {"panjangdrainaseideal"}, {"persen"}},
    {"drain_existing", {"panjangtotaldrainaseeksisting"}},
    {"drainage_absence", {"panjangkebutuhandrainasebaru"}, {"persen", "penghubung"}},
    {"drainage_disconnected", {"panjangkebutuhandrainasebarupenghubung"}, {"persen"}},
    {"clean_drain", {"panjangdrainaseyangbersih"}, {"persen"}},
    {"sound_drain", {"panjangkondisijaringandrainase"}, {"persen"}},
    {"dry_area", {"luasarea", "tidakterjadigenangan"}, {"persen"}},
    {"with_building_irregularity", {"jumlahketeraturanbangunan"}},
    {"with_building_noncompliance", {"jumlahbangunan", "atap", "dinding"}},
    {"with_water_access", {"jumlahmasyarakatterlayani", "airminum"}},
    {"with_water_sufficiency", {"jumlahmasyarakatterpenuhi", "airminum"}},
    {"with_wastewater_system", {"jumlahmasyarakat", "aksesjamban"}},
    {"with_wastewater_facility", {"jumlahjamban", "persyaratanteknis"}},
    {"with_waste_facility", {"jumlahkepalakeluarga", "persampahan"}},
    {"with_waste_system", {"jumlahsampah", "terangkut"}},
    {"with_waste_unmaintained", {"jumlahkk", "persampahan", "konstruksi"}},
    {"with_fire_infrastructure", {"jumlahbangunan", "prasaranaproteksi"}},
    {"with_fire_equipment", {"jumlahbangunan", "saranaproteksi"}, {"prasaranaproteksi"}},
};

/// Before the key of an indicator: how many have what it misses.
constexpr std::string_view kWith = "with_";

using SurveyCells = std::map<std::string, FormCell, std::less<>>;

constexpr std::size_t kShortestLabel = 4;  // of an answer; a shorter one is a number or a unit

std::string_view keyOfLabel(const std::string& label) {
  std::string name = folded(label);
  if (name.starts_with("persent")) return {};
  const auto stands = [&name](std::string_view word) { return !word.empty() && name.find(word) != std::string::npos; };
  for (const Line& line : kLines) {
    bool fits = true;
    for (const std::string_view word : line.words) fits = fits && (word.empty() || stands(word));
    for (const std::string_view word : line.without) fits = fits && !stands(word);
    if (fits) return line.key;
  }
  return {};
}

bool isRecap(const FormView& view) {
  for (std::size_t r = 0; r < view.rows() && r < 40; ++r) {
    bool parameter = false;
    bool value = false;
    for (std::size_t c = 0; c < view.columns(); ++c) {
      const std::string name = folded(view.text(r, c));
      parameter = parameter || name == "parameter";
      value = value || name == "nilai";
    }
    if (parameter && value) return true;
  }
  return false;
}

/// "+460" of which the difference alone goes in.
void notePlus(FormRow& row, const FormCell& cell, std::optional<double> number) {
  const bool isKnown = std::ranges::any_of(row.doubts, [&](const FormDoubt& doubt) {
    return doubt.reason == "plus-sign" && doubt.part.letter == cell.letter && doubt.part.row == cell.row;
  });
  const bool isTaken = std::ranges::any_of(
      row.cells, [&](const FormCell& taken) { return taken.letter == cell.letter && taken.row == cell.row; });
  if (number && cell.value.starts_with('+') && !isKnown && !isTaken) row.doubts.push_back({cell, *number, "plus-sign"});
}

/// `base` minus `good`, standing in the cell of `good`: both cells are told.
void putDifference(FormRow& row, const SurveyCells& found, const char* target, std::string_view base,
                   std::string_view good) {
  const auto from = found.find(base);
  const auto minus = found.find(good);
  if (from == found.end() || minus == found.end()) return;
  const auto whole = readNumberCell(from->second.value, DecimalMark::Point).value;
  const auto part = readNumberCell(minus->second.value, DecimalMark::Point).value;
  notePlus(row, from->second, whole);
  notePlus(row, minus->second, part);
  FormCell cell = minus->second;
  cell.target = target;
  cell.label += " (" + from->second.letter + std::to_string(from->second.row) + " - " + cell.letter +
                std::to_string(cell.row) + ")";
  // What is no number stays what it is and is refused with its reason.
  if (whole && part) cell.value = numberText(*whole - *part);
  row.cells.push_back(std::move(cell));
}

/// What the form prints beside its cells: a part is not more than its whole (criteria 3.3).
constexpr std::pair<std::string_view, std::string_view> kParts[] = {{"wide_road", "road_existing"},
                                                                    {"paved_road", "wide_road"},
                                                                    {"sound_drain", "drain_existing"},
                                                                    {"clean_drain", "drain_existing"}};

void findDoubts(FormRow& row, const SurveyCells& found) {
  for (const auto& [part, whole] : kParts) {
    const auto less = found.find(part);
    const auto more = found.find(whole);
    if (less == found.end() || more == found.end()) continue;
    const auto amount = readNumberCell(less->second.value, DecimalMark::Point).value;
    const auto limit = readNumberCell(more->second.value, DecimalMark::Point).value;
    if (amount && limit && *amount > *limit) row.doubts.push_back({less->second, *limit, "part-above-whole"});
  }
}

/// Without those that have it, where the form counts what the indicator counts. It counts households for most, of whom
/// nobody knows how many buildings or KK they are.
void putWithout(FormRow& row, const SurveyCells& found, const std::map<std::string, std::string>& units) {
  for (const auto& [key, cell] : found) {
    if (!key.starts_with(kWith)) continue;
    const std::string target = key.substr(kWith.size());
    const std::string unit = folded(units.at(key));
    const bool isKk = unit == "kepalakeluarga" || unit == "kk";
    const auto parameter = parameterByIdentifier(target);
    if (parameter && isKk && unitOf(*parameter) == Unit::Household && found.contains("households_kk")) {
      putDifference(row, found, target.c_str(), "households_kk", key);
      continue;
    }
    const auto all = found.find("households_dwelling");
    const auto whole = all == found.end() ? std::nullopt : readNumberCell(all->second.value, DecimalMark::Point).value;
    row.doubts.push_back({cell, whole, "counts-households", false});
  }
}

}  // namespace

std::optional<FormRow> readSurvey(const FormView& view) {
  if (!isRecap(view)) return std::nullopt;
  SurveyCells found;
  std::map<std::string, std::string> units;  // what stands behind them
  FormRow row;
  for (std::size_t r = 0; r < view.rows(); ++r) {
    std::optional<FormCell> notUsed;
    bool isUsed = false;
    for (std::size_t c = 0; c < view.columns(); ++c) {
      const std::string& label = view.text(r, c);
      const std::string name = folded(label);
      const bool isPlace = name == "kecamatan" || name == "kelurahan" || name == "kelurahandesa" || name == "rtrw" ||
                           name == "kabkota" || name == "provinsi";
      if (isPlace) {
        const auto at = view.nextAnswer(r, c, view.columns());
        const std::string target = name == "kelurahandesa" ? "kelurahan" : name;
        if (at) row.put(view, target, r, c, r, *at);
        isUsed = true;
        continue;
      }
      const std::string_view key = keyOfLabel(label);
      const auto at = name.size() < kShortestLabel ? std::nullopt : view.nextNumber(r, c, view.columns());
      if (!at) continue;
      if (key.empty()) {
        const bool isWords = readNumberCell(label, {}).reason == "not-a-number";
        if (isWords && !notUsed)
          notUsed = FormCell{view.sheet(), r + 1, columnLetter(*at), label, {}, view.text(r, *at)};
        continue;
      }
      isUsed = true;
      const FormCell cell{view.sheet(), r + 1, columnLetter(*at), label, std::string(key), view.text(r, *at)};
      if (!found.try_emplace(std::string(key), cell).second) continue;
      units[std::string(key)] = view.text(r, *at + 1);
    }
    if (!notUsed || isUsed) continue;
    if (notUsed->value.starts_with('#')) {
      row.doubts.push_back({std::move(*notUsed), std::nullopt, "spreadsheet-error", false});
    } else {
      row.notUsed.push_back(std::move(*notUsed));
    }
  }
  for (const auto& [key, cell] : found) {
    const bool isHelper = key == "good_road" || key == "road_existing" || key == "drain_existing" ||
                          key == "clean_drain" || key == "sound_drain" || key == "dry_area" || key == "wide_road" ||
                          key == "paved_road" || key.starts_with(kWith);
    if (!isHelper) row.cells.push_back(cell);
  }
  findDoubts(row, found);
  putDifference(row, found, "road_surface", "road_existing", "good_road");
  putDifference(row, found, "drainage_unmaintained", "drain_existing", "clean_drain");
  putDifference(row, found, "drainage_construction", "drain_existing", "sound_drain");
  putDifference(row, found, "drainage_inundation", "area_settlement", "dry_area");
  putWithout(row, found, units);
  return row;
}

}  // namespace kawasan
