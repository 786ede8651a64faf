#include "core/import/header_map.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/import/activity_columns.h"
#include "core/import/figure_phrases.h"
#include "core/import/header_units.h"
#include "core/import/import_report.h"
#include "core/import/repeat_join.h"

namespace kawasan {

namespace {

using enum ColumnKind;

constexpr std::size_t kDbfNameLength = 10;
constexpr std::size_t kLeastBesideForm = 4;  // known headers that a table under the title of a form must have

/// How sure a header is: the sure one wins where two columns claim the same.
enum class Rank { Hint = 1, Alias, Identifier, Filed, Explicit };  // Filed: says so, beside a computed one

struct Alias {
  std::string_view header;
  ColumnKind kind;
  Rank rank = Rank::Alias;
};

constexpr Alias kAreaAliases[] = {
    {"kecamatan", Kecamatan, Rank::Identifier},
    {"kec", Kecamatan},
    {"wadmkc", Kecamatan},
    {"nama_kecamatan", Kecamatan},
    {"nm_kec", Kecamatan},
    {"kode_kec", Kecamatan, Rank::Hint},
    {"kelurahan", Kelurahan, Rank::Identifier},
    {"kel", Kelurahan},
    {"desa", Kelurahan},
    {"wadmkd", Kelurahan},
    {"kelurahan_desa", Kelurahan},
    {"desa_kelurahan", Kelurahan},
    {"kel_desa", Kelurahan},
    {"nama_kelurahan", Kelurahan},
    {"nama_kel", Kelurahan},
    {"nm_kel", Kelurahan},
    {"nama_desa", Kelurahan},
    {"kode_kel", Kelurahan, Rank::Hint},
    {"kawasan", Kawasan, Rank::Identifier},
    {"nama_kws", Kawasan},
    {"nama_kwsan", Kawasan},
    {"nama_kawasan", Kawasan},
    {"nama_kawas", Kawasan},
    {"nm_kawasan", Kawasan},
    {"lokasi_kumuh", Kawasan},
    {"lokasi_kum", Kawasan},
    {"lokasi", Kawasan, Rank::Hint},
    {"rk", Kawasan, Rank::Hint},
    {"kampung", Kampung, Rank::Identifier},
    {"dusun", Kampung},
    {"lingkungan", Kampung},
    {"nama_kampung", Kampung},
    {"rtrw", RtRw, Rank::Identifier},
    {"kode_rt_rw", RtRw},
    {"rt_rw_dusun", RtRw},
    {"nama_rt", RtRw},
    {"rt", ColumnKind::Rt, Rank::Identifier},
    {"no_rt", ColumnKind::Rt},
    {"nomor_rt", ColumnKind::Rt},
    {"rw", Rw, Rank::Identifier},
    {"no_rw", Rw},
    {"nomor_rw", Rw},
    {"part", Part, Rank::Identifier},
    {"bagian", Part},
    {"total", Total, Rank::Identifier},
    {"total_nilai", Total},
    {"jumlah_nilai", Total},
    {"total_awal", Total},
    {"total_skor", Total},
    {"skor_kumuh", Total},
    {"nilai_kekumuhan", Total},
    {"skor", Total, Rank::Hint},
    {"nilai", Total, Rank::Hint},
    {"tingkat", Tingkat, Rank::Identifier},
    {"tingkat_kekumuhan", Tingkat},
    {"tingkat_awal", Tingkat},
    {"kekumuhan", Tingkat},
    {"kriteria_kumuh", Tingkat},
    {"kategori", Tingkat, Rank::Hint},
    {"filed_total", Total, Rank::Filed},
    {"total_value_as_filed", Total, Rank::Filed},
    {"total_nilai_menurut_berkas", Total, Rank::Filed},
    {"filed_class", Tingkat, Rank::Filed},
    {"class_as_filed", Tingkat, Rank::Filed},
    {"tingkat_kekumuhan_menurut_berkas", Tingkat, Rank::Filed},
    {"estimates", Estimates, Rank::Identifier},
    {"perkiraan", Estimates},
};

struct BaseAlias {
  std::string_view header;
  Parameter parameter;
  Rank rank = Rank::Alias;
};

constexpr BaseAlias kBaseAliases[] = {
    {"luas_wilayah", Parameter::AreaVerified, Rank::Hint},
    {"panjang_jalan", Parameter::RoadIdeal, Rank::Hint},
    {"panjang_drainase", Parameter::DrainIdeal, Rank::Hint},
    {"luas_ha", Parameter::AreaVerified},
    {"luas_verifikasi", Parameter::AreaVerified},
    {"luas_verifikasi_ha", Parameter::AreaVerified},
    {"luas_kumuh", Parameter::AreaVerified},
    {"luas", Parameter::AreaVerified, Rank::Hint},
    {"luasan", Parameter::AreaVerified, Rank::Hint},
    {"luas_flag", Parameter::AreaDecree},
    {"luas_sk", Parameter::AreaDecree},
    {"luas_sk_ha", Parameter::AreaDecree},
    {"luas_permukiman", Parameter::AreaSettlement},
    {"luas_permukiman_ha", Parameter::AreaSettlement},
    {"bangunan_unit", Parameter::Buildings},
    {"jumlah_bangunan", Parameter::Buildings},
    {"jml_bangunan", Parameter::Buildings},
    {"bangunan", Parameter::Buildings, Rank::Hint},
    {"penduduk_jiwa", Parameter::Population},
    {"jumlah_penduduk", Parameter::Population},
    {"jml_penduduk", Parameter::Population},
    {"penduduk", Parameter::Population, Rank::Hint},
    {"jiwa", Parameter::Population, Rank::Hint},
    {"kk", Parameter::HouseholdsKk},
    {"jumlah_kk", Parameter::HouseholdsKk},
    {"jml_kk", Parameter::HouseholdsKk},
    {"jumlah_kepala_keluarga", Parameter::HouseholdsKk},
    {"krt", Parameter::HouseholdsDwelling},
    {"jumlah_krt", Parameter::HouseholdsDwelling},
    {"jumlah_kepala_rumah_tangga", Parameter::HouseholdsDwelling},
    {"jalan_ideal_m", Parameter::RoadIdeal},
    {"panjang_jalan_ideal", Parameter::RoadIdeal},
    {"jalan_ideal", Parameter::RoadIdeal},
    {"drainase_ideal_m", Parameter::DrainIdeal},
    {"panjang_drainase_ideal", Parameter::DrainIdeal},
    {"drainase_ideal", Parameter::DrainIdeal},
    // The English headings of our own tables.
    {"verified_area", Parameter::AreaVerified},
    {"number_of_buildings", Parameter::Buildings},
    {"decree_area", Parameter::AreaDecree},
    {"settlement_area", Parameter::AreaSettlement},
    {"number_of_kk", Parameter::HouseholdsKk},
    {"heads_of_dwellings", Parameter::HouseholdsDwelling},
    {"ideal_road", Parameter::RoadIdeal},
    {"ideal_drainage", Parameter::DrainIdeal},
};

struct Guess {
  ColumnTarget target;
  Rank rank = Rank::Hint;
};

std::optional<ColumnKind> kindOfSuffix(std::string_view rest) {
  if (rest.empty() || rest == "vol" || rest == "volume" || rest == "v") return Figure;
  if (rest == "pct" || rest == "persen" || rest == "prosen" || rest == "percent" || rest == "p") return Percent;
  if (rest == "nilai" || rest == "skor" || rest == "value" || rest == "n") return Value;
  return std::nullopt;
}

/// Before a code a word stands whole.
std::optional<ColumnKind> kindOfWord(std::string_view word) {
  return word.size() > 1 ? kindOfSuffix(word) : std::nullopt;
}

/// 1a_vol, 1a_pct, 1a_nilai, 1av, 1ap, 1an, 1a; and with the word before it, as our own tables have it: Nilai 1a
std::optional<ColumnTarget> byCode(std::string_view header, const IndicatorCodes& codes) {
  const std::string name = folded(header);
  for (const auto& [code, parameter] : codes) {
    const std::string prefix = folded(code);
    if (prefix.empty()) continue;
    const std::string_view rest(name);
    const auto kind = name.starts_with(prefix) ? kindOfSuffix(rest.substr(prefix.size()))
                      : name.ends_with(prefix) ? kindOfWord(rest.substr(0, name.size() - prefix.size()))
                                               : std::nullopt;
    if (kind) return ColumnTarget{*kind, parameter};
  }
  return std::nullopt;
}

/// area_verified, road_surface, road_surface_value, road_surface_percent; cut to ten characters only where that is
/// still one parameter ("wastewater" could be two, "households" as well).
std::optional<ColumnTarget> byIdentifier(std::string_view header) {
  std::optional<ColumnTarget> cut;
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    const std::string_view identifier = identifierOf(parameterAt(i));
    const std::string name = folded(header);
    const std::string prefix = folded(identifier);
    if (name.starts_with(prefix)) {
      const auto kind = kindOfSuffix(std::string_view(name).substr(prefix.size()));
      const bool fits = kind && (*kind == Figure || isIndicator(parameterAt(i)));
      if (fits) return ColumnTarget{*kind, parameterAt(i)};
    } else if (isHeader(header, identifier)) {
      if (cut) return std::nullopt;
      cut = ColumnTarget{Figure, parameterAt(i)};
    }
  }
  return cut;
}

/// "Kualitas Permukaan Jalan Lingkungan", "Nilai Ketidakteraturan Bangunan": written out as in the forms.
std::optional<ColumnTarget> byPhrase(std::string_view header) {
  const auto indicator = indicatorByPhrase(header);
  if (!indicator) {
    const auto base = baseByPhrase(header);
    return base ? std::optional(ColumnTarget{Figure, base}) : std::nullopt;
  }
  const std::string name = folded(header);
  const auto says = [&](std::string_view word) { return name.find(word) != std::string::npos; };
  if (says("persen") || says("prosen") || says("percent") || header.find('%') != std::string_view::npos) {
    return ColumnTarget{Percent, indicator};
  }
  return ColumnTarget{says("nilai") || says("skor") || says("value") ? Value : Figure, indicator};
}

/// A percent or a value where the heading says one: "1a (%)", "% 3a", "3a (prosen)", "3a (nilai)".
std::optional<ColumnKind> kindSaid(std::string_view header) {
  if (header.find('%') != std::string_view::npos) return Percent;
  std::string word;
  std::optional<ColumnKind> said;
  const auto end = [&] {
    const auto kind = kindOfWord(word);
    if (kind == Percent || kind == Value) said = kind;
    word.clear();
  };
  for (const char c : lowered(header)) {
    if (c >= 'a' && c <= 'z') {
      word += c;
    } else {
      end();
    }
  }
  end();
  return said;
}

std::optional<Guess> guessOfName(std::string_view cell, const IndicatorCodes& codes) {
  if (const std::string_view name = withoutSquareMetres(trimmed(cell)); !name.empty()) {
    const auto guess = guessOfName(name, codes);
    if (guess && isIn(Unit::Hectare, guess->target)) return guess;
  }
  if (const std::string_view name = withoutKilometres(trimmed(cell)); !name.empty()) {
    const auto guess = guessOfName(name, codes);
    if (guess && isIn(Unit::Metre, guess->target)) return guess;
  }
  const std::string header = withoutUnit(cell);
  if (folded(header).empty()) return std::nullopt;
  if (const auto target = byIdentifier(header)) return Guess{*target, Rank::Identifier};
  if (const auto target = byCode(header, codes)) return Guess{*target, Rank::Identifier};
  std::optional<Guess> best;
  const auto consider = [&](const ColumnTarget& target, Rank rank) {
    if (!best || rank > best->rank) best = Guess{target, rank};
  };
  for (const Alias& alias : kAreaAliases) {
    if (isHeader(header, alias.header)) consider({alias.kind, {}}, alias.rank);
  }
  for (const BaseAlias& alias : kBaseAliases) {
    if (isHeader(header, alias.header)) consider({Figure, alias.parameter}, alias.rank);
  }
  if (!best) {
    if (const auto target = byPhrase(cell)) best = Guess{*target, Rank::Alias};
  }
  return best;
}

/// What a heading calls a percent or a value is never an amount.
std::optional<Guess> guessOf(std::string_view cell, const IndicatorCodes& codes) {
  auto guess = guessOfName(cell, codes);
  const auto said = guess && guess->target.kind == Figure ? kindSaid(cell) : std::nullopt;
  if (!said) return guess;
  if (!isIndicator(*guess->target.parameter)) return std::nullopt;
  guess->target.kind = *said;
  return guess;
}

bool isFiguresKind(ColumnKind kind) {
  return kind == Figure || kind == Value || kind == Percent || kind == Total;
}

/// The national forms are one sheet a place with the figures in fixed cells, not a table.
std::string_view formOf(const RawTable& table) {
  for (std::size_t r = 0; r < std::min(table.rows.size(), kRowsSearched); ++r) {
    for (const std::string& cell : table.rows[r]) {
      const std::string text = folded(cell);
      if (text.find("perhitungantingkatkekumuhan") != std::string::npos) return "scoring-sheet";
      if (text.starts_with("formata") && text.size() > 8) return "household-survey";
      if (text.starts_with("formatb") && text.find("pendataan") != std::string::npos) return "area-survey";
    }
  }
  return {};
}

/// A list of households in unfit houses (RTLH): who lives there and in which state floor, walls and roof are.
bool listsHouses(const std::vector<std::string>& row) {
  constexpr std::array<std::string_view, 5> kWho{"nik", "nokk", "namakepalakeluarga", "namakk", "namapemilik"};
  constexpr std::array<std::string_view, 7> kHouse{"kondisilantai", "kondisidinding", "kondisiatap", "jenislantai",
                                                   "jenisdinding",  "jenisatap",      "luasrumah"};
  const auto isOneOf = [](const auto& names) {
    return [&names](const std::string& cell) { return std::ranges::find(names, folded(cell)) != names.end(); };
  };
  return std::ranges::any_of(row, isOneOf(kWho)) && std::ranges::count_if(row, isOneOf(kHouse)) >= 2;
}

/// The questions of a KoBo or ODK form (XLSForm), not the answers to them.
bool definesForm(const RawTable& table) {
  if (table.rows.empty()) return false;
  const auto has = [&](std::string_view word) {
    return std::ranges::any_of(table.rows.front(), [&](const std::string& cell) {
      const std::string name = lowered(trimmed(cell));
      // "label::Indonesia (id)"; in older forms "label:Indonesia".
      return name == word || name.starts_with(std::string(word) + ":");
    });
  };
  const bool isList = has("list_name") || has("list name");
  return (has("name") || (isList && has("value"))) && (has("label") || has("caption")) && (has("type") || isList);
}

/// What a table without figures of RT is, so that nobody hunts for headings: a form, a list of activities or of houses.
std::string_view kindOf(const RawTable& table) {
  if (const std::string_view form = formOf(table); !form.empty()) return form;
  if (definesForm(table)) return "form-definition";
  if (activityHeader(table, {})) return "activities";
  if (isRepeat(table)) return "repeat";
  const auto end = table.rows.begin() + static_cast<std::ptrdiff_t>(std::min(table.rows.size(), kRowsSearched));
  return std::any_of(table.rows.begin(), end, listsHouses) ? "houses" : std::string_view();
}

std::string expectedHeaders() {
  return "kelurahan, rtrw, area_verified, 1a_vol";
}

Failure noHeader(const RawTable& table) {
  Params params{{"path", table.file}, {"sheet", table.sheet}, {"expected", expectedHeaders()}};
  if (const std::string_view kind = kindOf(table); !kind.empty()) params.set("form", std::string(kind));
  return fail(ErrorCode::InputNoHeader, std::move(params));
}

std::vector<ColumnTarget> allTargets() {
  std::vector<ColumnTarget> targets;
  for (const ColumnKind kind :
       {Kecamatan, Kelurahan, Kawasan, Kampung, RtRw, ColumnKind::Rt, Rw, Part, Total, Tingkat, Estimates}) {
    targets.push_back({kind, {}});
  }
  for (std::size_t i = 0; i < kParameterCount; ++i) targets.push_back({Figure, parameterAt(i)});
  for (std::size_t i = kBaseCount; i < kParameterCount; ++i) {
    targets.push_back({Value, parameterAt(i)});
    targets.push_back({Percent, parameterAt(i)});
  }
  return targets;
}

/// A target key, or a letter code of the edition with or without suffix.
std::optional<ColumnTarget> targetByKey(std::string_view key, const IndicatorCodes& codes) {
  for (const ColumnTarget& target : allTargets()) {
    if (folded(keyOf(target)) == folded(key)) return target;
  }
  return byCode(key, codes);
}

std::string knownTargets() {
  std::vector<std::string> keys;
  for (const ColumnTarget& target : allTargets()) {
    if (target.kind != Percent && target.kind != Value) keys.push_back(keyOf(target));
  }
  return joinText(keys, ", ");
}

std::string textsOf(const std::vector<std::string>& row) {
  std::vector<std::string> headers;
  for (const std::string& cell : row) {
    if (!trimmed(cell).empty()) headers.emplace_back(trimmed(cell));
  }
  return joinText(headers, ", ");
}

struct Claim {
  std::size_t index = 0;
  Guess guess;
};

Result<std::vector<Claim>> explicitClaims(const std::string& file, const std::vector<std::string>& header,
                                          const HeaderOptions& options, std::vector<ColumnTarget>& leftOut) {
  std::vector<Claim> claims;
  for (const auto& [key, column] : options.map) {
    const auto target = targetByKey(key, options.codes);
    if (!target) return fail(ErrorCode::UnknownField, {{"field", key}, {"known", knownTargets()}});
    if (trimmed(column) == "-") {
      leftOut.push_back(*target);
      continue;
    }
    const auto index = columnByName(header, column);
    if (!index) {
      return fail(ErrorCode::InputNoColumn, {{"path", file}, {"column", column}, {"known", textsOf(header)}});
    }
    claims.push_back({*index, {*target, Rank::Explicit}});
  }
  return claims;
}

/// Gives every target to the surest of the columns that claim it. Where two are equally sure the first one names an
/// area; a figure goes to none of them, as taking one would be a guess.
void settle(const std::vector<std::string>& header, std::vector<Claim> claims, HeaderMap& map) {
  std::stable_sort(claims.begin(), claims.end(),
                   [](const Claim& a, const Claim& b) { return a.guess.rank > b.guess.rank; });
  std::vector<ColumnTarget> done;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const ColumnTarget& target = claims[i].guess.target;
    if (std::find(done.begin(), done.end(), target) != done.end()) continue;
    done.push_back(target);
    ContestedTarget contested{keyOf(target), {}, {}};
    for (std::size_t j = i; j < claims.size(); ++j) {
      if (claims[j].guess.target != target || claims[j].guess.rank != claims[i].guess.rank) continue;
      contested.headers.push_back(header[claims[j].index]);
      contested.letters.push_back(columnLetter(claims[j].index));
    }
    if (contested.headers.size() > 1 && isFiguresKind(target.kind)) {
      map.contested.push_back(std::move(contested));
    } else {
      map.columns.push_back({claims[i].index, std::string(trimmed(header[claims[i].index])), target});
    }
  }
  std::sort(map.columns.begin(), map.columns.end(), [](const auto& a, const auto& b) { return a.index < b.index; });
}

/// Whether the table is one of our own with computed results: it says how much of a row is filled, or in which classes
/// it may be, and gives the sectoral mean, which no form and no city workbook has beside each other.
bool holdsComputedResults(const std::vector<std::string>& header) {
  const auto has = [&](std::initializer_list<std::string_view> names) {
    return std::any_of(header.begin(), header.end(), [&](const std::string& cell) {
      return std::any_of(names.begin(), names.end(), [&](auto name) { return folded(cell) == folded(name); });
    });
  };
  return has({"sectoral_mean", "mean_of_aspects", "rata_rata_aspek"}) &&
         has({"filled", "figures_entered", "angka_terisi", "class_min"});
}

/// What this program computed was never filed by anybody.
bool isComputed(const Guess& guess) {
  const ColumnKind kind = guess.target.kind;
  return guess.rank < Rank::Filed && (kind == Value || kind == Percent || kind == Total || kind == Tingkat);
}

/// "4d", "4d_vol", "6c nilai": written as the code of an indicator is.
bool looksLikeCode(std::string_view header) {
  const std::string name = folded(withoutUnit(header));
  const bool isCode =
      name.size() >= 2 && name[0] >= '1' && name[0] <= '9' && name[1] >= 'a' && name[1] <= 'e' && header.size() < 12;
  return isCode && kindOfSuffix(std::string_view(name).substr(2)).has_value();
}

void listUnused(const std::vector<std::string>& header, const IndicatorCodes& codes, HeaderMap& map) {
  for (std::size_t i = 0; i < header.size(); ++i) {
    const std::string name(trimmed(header[i]));
    const bool used = std::any_of(map.columns.begin(), map.columns.end(), [&](const auto& c) { return c.index == i; });
    if (used || name.empty()) continue;
    map.unused.push_back(name);
    if (looksLikeCode(name) && !byCode(withoutUnit(name), codes)) map.unknownIndicators.push_back(name);
  }
}

Result<std::size_t> findHeaderRow(const RawTable& table, const HeaderOptions& options) {
  std::size_t best = 0;
  std::size_t bestScore = 0;
  for (std::size_t r = 0; r < std::min(table.rows.size(), kRowsSearched); ++r) {
    std::size_t score = headersKnownIn(table.rows[r], options.codes);
    for (const auto& [key, column] : options.map) {
      const bool named = columnByName(table.rows[r], column).has_value() && trimmed(column).size() > 3;
      score += named ? 2 : 0;
    }
    if (score > bestScore) bestScore = score, best = r + 1;
  }
  // A form has a place and a base side by side here and there; that makes no table of it.
  if (best == 0 || (bestScore < kLeastBesideForm && !formOf(table).empty())) return noHeader(table);
  return best;
}

}  // namespace

bool holdsNumbers(ColumnKind kind) {
  return kind == ColumnKind::Figure || kind == ColumnKind::Value || kind == ColumnKind::Percent ||
         kind == ColumnKind::Total;
}

IndicatorCodes codesOf(const Regulation& regulation) {
  IndicatorCodes codes;
  for (const Indicator& indicator : regulation.indicators) codes.emplace_back(indicator.code, indicator.parameter);
  return codes;
}

std::string knownCodes(const IndicatorCodes& codes) {
  std::vector<std::string> names;
  for (const auto& [code, parameter] : codes) names.push_back(code);
  return joinText(names, ", ");
}

std::string keyOf(const ColumnTarget& target) {
  const std::string identifier = target.parameter ? std::string(identifierOf(*target.parameter)) : std::string();
  switch (target.kind) {
    case Kecamatan:
      return "kecamatan";
    case Kelurahan:
      return "kelurahan";
    case ColumnKind::Kawasan:
      return "kawasan";
    case Kampung:
      return "kampung";
    case RtRw:
      return "rtrw";
    case ColumnKind::Rt:
      return "rt";
    case Rw:
      return "rw";
    case Part:
      return "part";
    case Figure:
      return identifier;
    case Value:
      return identifier + "_value";
    case Percent:
      return identifier + "_percent";
    case Total:
      return "total";
    case Tingkat:
      return "tingkat";
    case Estimates:
      return "estimates";
  }
  return {};
}

bool isHeader(std::string_view header, std::string_view alias) {
  const std::string name = folded(header);
  if (name == folded(alias)) return true;
  if (trimmed(header).size() != kDbfNameLength || alias.size() <= kDbfNameLength) return false;
  // A DBF cuts the name as it was written, with its underscores or in camel case without.
  return name == folded(alias.substr(0, kDbfNameLength)) || name == folded(alias).substr(0, kDbfNameLength);
}

std::vector<std::string> groupedHeaders(const std::vector<std::string>& header, const IndicatorCodes& codes) {
  std::vector<std::string> names;
  std::string group;     // the criterion that the headings behind it belong to
  bool isGroup = false;  // a percent belongs to something, and so do several values; one alone may be the total
  const auto stands = [&header](std::string_view name) {
    return std::ranges::count_if(header, [&](const std::string& each) { return folded(each) == folded(name); });
  };
  for (const std::string& each : header) {
    const std::string_view name = trimmed(each);
    const bool isPercent = kindSaid(name) == Percent && (folded(name).empty() || kindOfWord(folded(name)) == Percent);
    const bool isValue = kindOfWord(folded(name)) == Value;
    if (!group.empty() && (isPercent || (isValue && (isGroup || stands(name) > 1)))) {
      isGroup = true;
      names.push_back(group + ' ' + (isPercent ? "persen" : "nilai"));
      continue;
    }
    const auto guess = guessOf(name, codes);
    const bool isCriterion = guess && guess->target.parameter && isIndicator(*guess->target.parameter);
    group = isCriterion && guess->target.kind == Figure ? headerWithoutUnit(name) : std::string();
    isGroup = false;
    names.push_back(each);
  }
  return names;
}

std::optional<ColumnTarget> targetByHeader(std::string_view header, const IndicatorCodes& codes) {
  const auto guess = guessOf(header, codes);
  return guess ? std::optional(guess->target) : std::nullopt;
}

std::optional<HeaderGuess> guessByHeader(std::string_view header, const IndicatorCodes& codes) {
  const auto guess = guessOf(header, codes);
  if (!guess) return std::nullopt;
  const HeaderMatch match = guess->rank == Rank::Hint    ? HeaderMatch::Hint
                            : guess->rank == Rank::Alias ? HeaderMatch::Alias
                                                         : HeaderMatch::Identifier;
  return HeaderGuess{guess->target, match};
}

std::size_t headersKnownIn(const std::vector<std::string>& row, const IndicatorCodes& codes) {
  std::size_t known = 0;
  bool area = false;
  bool figure = false;
  for (const std::string& cell : row) {
    const auto guess = guessOf(cell, codes);
    if (!guess) continue;
    ++known;
    const ColumnKind kind = guess->target.kind;
    area = area || kind == RtRw || kind == ColumnKind::Rt || kind == Kelurahan;
    figure = figure || isFiguresKind(kind) || kind == Tingkat;
  }
  return area && figure ? known : 0;
}

std::vector<std::string> knownHeaders() {
  std::vector<std::string> headers;
  for (const Alias& alias : kAreaAliases) headers.emplace_back(alias.header);
  for (const BaseAlias& alias : kBaseAliases) headers.emplace_back(alias.header);
  for (std::size_t i = 0; i < kParameterCount; ++i) headers.emplace_back(identifierOf(parameterAt(i)));
  return headers;
}

Result<std::size_t> findHeader(const RawTable& table, const HeaderOptions& options) {
  return findHeaderRow(table, options);
}

std::optional<std::size_t> columnByName(const std::vector<std::string>& headerRow, std::string_view name) {
  const bool isLetter = trimmed(name).starts_with('$');
  if (isLetter) name = trimmed(name).substr(1);
  const std::string wanted = folded(name);
  for (std::size_t i = 0; !isLetter && i < headerRow.size(); ++i) {
    if (!wanted.empty() && folded(headerRow[i]) == wanted) return i;
  }
  for (std::size_t i = 0; i < headerRow.size(); ++i) {
    if (lowered(columnLetter(i)) == lowered(trimmed(name))) return i;
  }
  return std::nullopt;
}

const MappedColumn* HeaderMap::find(ColumnKind kind) const {
  const auto found = std::find_if(columns.begin(), columns.end(), [&](const auto& c) { return c.target.kind == kind; });
  return found == columns.end() ? nullptr : &*found;
}

const MappedColumn* HeaderMap::find(ColumnKind kind, Parameter parameter) const {
  const ColumnTarget wanted{kind, parameter};
  const auto found = std::find_if(columns.begin(), columns.end(), [&](const auto& c) { return c.target == wanted; });
  return found == columns.end() ? nullptr : &*found;
}

Result<HeaderMap> mapNames(const std::string& file, const std::vector<std::string>& names,
                           const HeaderOptions& options) {
  HeaderMap map;
  std::vector<ColumnTarget> leftOut;
  KAWASAN_ASSIGN(std::vector<Claim> claims, explicitClaims(file, names, options, leftOut));
  std::vector<bool> taken(names.size(), false);
  for (const Claim& claim : claims) taken[claim.index] = true;
  const bool isOurs = holdsComputedResults(names);
  const std::vector<std::string> headers = groupedHeaders(names, options.codes);
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto guess = taken[i] ? std::nullopt : guessOf(headers[i], options.codes);
    if (!guess || std::find(leftOut.begin(), leftOut.end(), guess->target) != leftOut.end()) continue;
    if (isOurs && isComputed(*guess)) continue;
    claims.push_back({i, *guess});
  }
  settle(names, std::move(claims), map);
  listUnused(names, options.codes, map);
  return map;
}

namespace {

/// Columns that nobody was told of: what stands in them would be left out without a word.
std::vector<std::string> untitledColumns(const RawTable& table, const HeaderMap& map) {
  const std::vector<std::string>& header = table.rows[map.headerRow - 1];
  std::vector<bool> holds;
  for (std::size_t r = map.headerRow; r < table.rows.size(); ++r) {
    const std::vector<std::string>& row = table.rows[r];
    if (row.size() > holds.size()) holds.resize(row.size(), false);
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (!holds[c] && cellAt(header, c).empty() && !cellAt(row, c).empty()) holds[c] = true;
    }
  }
  for (const MappedColumn& column : map.columns) {
    if (column.index < holds.size()) holds[column.index] = false;
  }
  std::vector<std::string> letters;
  for (std::size_t c = 0; c < holds.size(); ++c) {
    if (holds[c]) letters.push_back(columnLetter(c));
  }
  return letters;
}

}  // namespace

Result<HeaderMap> mapHeader(const RawTable& table, const HeaderOptions& options) {
  std::size_t headerRow = options.headerRow;
  if (headerRow == 0) {
    KAWASAN_ASSIGN(headerRow, findHeaderRow(table, options));
  }
  if (headerRow > table.rows.size()) return noHeader(table);
  const std::vector<std::string>& header = table.rows[headerRow - 1];
  KAWASAN_ASSIGN(HeaderMap map, mapNames(table.file, header, options));
  map.headerRow = headerRow;
  const bool area = map.find(RtRw) != nullptr || map.find(ColumnKind::Rt) != nullptr || map.find(Kelurahan) != nullptr;
  const bool figure = std::any_of(map.columns.begin(), map.columns.end(), [](const auto& column) {
    return isFiguresKind(column.target.kind) || column.target.kind == Tingkat;
  });
  if (!area || !figure) return noHeader(table);
  map.untitled = untitledColumns(table, map);
  return map;
}

}  // namespace kawasan
