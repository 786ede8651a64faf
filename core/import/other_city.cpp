#include "core/import/other_city.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>
#include <tuple>

#include "core/base/text.h"
#include "core/import/number_cell.h"
#include "core/rules/figure_checks.h"
#include "core/rules/regulation.h"

namespace kawasan {

namespace {

constexpr std::array<std::string_view, 9> kHeaders{"kabkota",     "kotakab",  "kabupatenkota", "kotakabupaten", "kota",
                                                   "namakabkota", "namakota", "wadmkk",        "city"};
constexpr std::array<std::string_view, 6> kProvinceHeaders{"provinsi",     "propinsi", "namaprovinsi",
                                                           "namapropinsi", "wadmpr",   "province"};
constexpr std::size_t kMostNamed = 5;

enum class Kind { Unsaid, City, Regency };

struct CityName {
  Kind kind = Kind::Unsaid;
  std::string name;  // folded, without its kind
};

CityName cityName(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, Kind>, 5> kKinds{{{"kota ", Kind::City},
                                                                            {"kabupaten ", Kind::Regency},
                                                                            {"kab. ", Kind::Regency},
                                                                            {"kab.", Kind::Regency},
                                                                            {"kab ", Kind::Regency}}};
  const std::string lower = lowered(trimmed(text));
  for (const auto& [word, kind] : kKinds) {
    if (lower.starts_with(word)) return {kind, folded(lower.substr(word.size()))};
  }
  return {Kind::Unsaid, folded(lower)};
}

/// "Provinsi DKI Jakarta", "Prov. Jakarta" and "Daerah Khusus Ibukota Jakarta" are one.
std::string provinceName(std::string_view text) {
  constexpr std::array<std::string_view, 8> kBefore{"provinsi",     "propinsi", "prov",           "daerahkhususibukota",
                                                    "daerahkhusus", "dki",      "daerahistimewa", "di"};
  std::string name = folded(text);
  for (const std::string_view word : kBefore) {
    if (name.starts_with(word) && name.size() > word.size()) name.erase(0, word.size());
  }
  return name;
}

/// "Jatim" may be Jawa Timur, and "NTB" Nusa Tenggara Barat: what is shortened is left in peace.
bool isSameProvince(const std::string& a, const std::string& b) {
  constexpr std::size_t kShortened = 7;
  const bool mayBe = !a.empty() && !b.empty() && a.front() == b.front();
  return a == b || (mayBe && std::min(a.size(), b.size()) <= kShortened);
}

bool isSame(const CityName& a, const CityName& b) {
  return a.name == b.name && (a.kind == b.kind || a.kind == Kind::Unsaid || b.kind == Kind::Unsaid);
}

/// Filed classes of the table that are not those of their totals.
std::size_t otherClasses(const RawTable& table, const HeaderMap& header, const Regulation& regulation) {
  const MappedColumn* const total = header.find(ColumnKind::Total);
  const MappedColumn* const tingkat = header.find(ColumnKind::Tingkat);
  if (total == nullptr || tingkat == nullptr) return 0;
  std::size_t other = 0;
  for (std::size_t r = header.headerRow; r < table.rows.size(); ++r) {
    const std::vector<std::string>& row = table.rows[r];
    const auto filed = readNumberCell(cellAt(row, total->index), {}).value;
    const bool isWhole = filed && *filed == std::trunc(*filed) && std::fabs(*filed) < 1'000;
    if (isWhole && isClassOfOtherTotal(regulation, static_cast<int>(*filed), cellAt(row, tingkat->index))) ++other;
  }
  return other;
}

/// Codes of columns that the edition does not have. A single one is a stray column, several are another edition.
std::size_t unknownCodes(const HeaderMap& header) {
  constexpr std::size_t kCode = 2;  // "4d" of "4d_vol"
  std::set<std::string> codes;
  for (const std::string& name : header.unknownIndicators) codes.insert(folded(name).substr(0, kCode));
  return codes.size() < 2 ? 0 : codes.size();
}

}  // namespace

void flagOtherCities(const RawTable& table, const std::vector<std::size_t>& rows, const ProjectInfo& project,
                     NumericPlan& plan) {
  const CityName own = cityName(project.city);
  const std::string province = provinceName(project.province);
  const std::vector<std::string>& header = table.rows[plan.header.headerRow - 1];
  for (std::size_t column = 0; column < header.size(); ++column) {
    const std::string heading = folded(header[column]);
    const bool isCity = std::ranges::find(kHeaders, heading) != kHeaders.end();
    const bool isProvince = std::ranges::find(kProvinceHeaders, heading) != kProvinceHeaders.end();
    if (!(isCity && !own.name.empty()) && !(isProvince && !province.empty())) continue;
    const auto isOwn = [&](const std::string& value) {
      return isCity ? isSame(cityName(value), own) : isSameProvince(provinceName(value), province);
    };
    std::set<std::string> named;
    for (const std::size_t row : rows) {
      const std::string value(cellAt(table.rows[row], column));
      // A number is the code of a city, or of something else.
      if (value.empty() || isDigit(value.front()) || isOwn(value)) continue;
      if (named.size() == kMostNamed || !named.insert(folded(value)).second) continue;
      plan.flagged.push_back({row + 1,
                              header[column],
                              columnLetter(column),
                              value,
                              isCity ? "other-city" : "other-province",
                              isCity ? project.city : project.province,
                              {}});
    }
  }
}

void flagOtherSheet(const RawTable& table, const Snapshot& snapshot, NumericPlan& plan) {
  if (plan.place.cell.empty()) return;  // the sheet itself says it, or a person does
  const AreaIndex index(snapshot);
  const FeatureId ofSheet = index.kelurahan(table.sheet).id;
  if (ofSheet == 0 || ofSheet == index.kelurahan(plan.place.kelurahan, plan.place.kecamatan).id) return;
  const std::size_t digits = plan.place.cell.find_first_of("0123456789");
  plan.flagged.push_back({std::stoul(plan.place.cell.substr(digits)),
                          {},
                          plan.place.cell.substr(0, digits),
                          plan.place.kelurahan,
                          "differs-from-sheet",
                          table.sheet,
                          {}});
}

std::optional<std::string> editionSaid(const RawTable& table, const HeaderOptions& options) {
  struct Fit {
    std::size_t unknown = 0;
    std::size_t otherClasses = 0;
    std::string edition;
  };
  std::vector<Fit> fits;
  for (const std::string& edition : knownEditions()) {
    const auto regulation = regulationByEdition(edition);
    if (!regulation) continue;
    HeaderOptions ofEdition = options;
    ofEdition.codes = codesOf(**regulation);
    const auto header = mapHeader(table, ofEdition);
    if (!header) continue;
    fits.push_back({unknownCodes(*header), otherClasses(table, *header, **regulation), edition});
  }
  const auto key = [](const Fit& fit) { return std::tuple(fit.unknown, fit.otherClasses); };
  std::ranges::stable_sort(fits, {}, key);
  if (fits.size() < 2 || key(fits[0]) == key(fits[1])) return std::nullopt;
  return fits.front().edition;
}

void flagFiledClasses(NumericPlan& plan) {
  const MappedColumn* const column = plan.header.find(ColumnKind::Tingkat);
  if (column == nullptr) return;
  const auto check = [&](const FiledResult& filed) {
    const auto regulation = regulationByEdition(filed.edition);
    if (!regulation || !filed.total || !isClassOfOtherTotal(**regulation, *filed.total, filed.tingkat)) return;
    plan.flagged.push_back({static_cast<std::size_t>(filed.source.row),
                            column->header,
                            columnLetter(column->index),
                            filed.tingkat,
                            "class-not-of-total",
                            std::to_string(*filed.total),
                            {}});
  };
  for (const NumericRow& row : plan.rows) {
    if (row.filed) check(*row.filed);
  }
  for (const AreaRow& row : plan.areaRows) check(row.filed);
}

}  // namespace kawasan
