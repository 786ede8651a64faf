#include "core/import/area_kind_proposal.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>

#include "core/base/text.h"
#include "core/import/header_map.h"
#include "core/import/rt_label.h"
#include "core/import/shape_fields.h"

namespace kawasan {

namespace {

/// Headers that every kind of file has: they name the areas and do not say what they are.
constexpr std::string_view kNamesAnything[] = {"nama", "name", "namobj", "label", "lokasi",  "kode",
                                               "code", "kind", "jenis",  "kelas", "typology"};

/// Columns that only outlines of slum areas have (planning practice, 9.1).
constexpr std::string_view kSlumFields[] = {"sk_kumuh",       "no_sk",         "nomor_sk",
                                            "luas_kumuh",     "skor_kumuh",    "nilai_kekumuhan",
                                            "kriteria_kumuh", "tingkat_kumuh", "kekumuhan"};

struct TellingWord {
  std::string_view word;
  AreaKind kind;
};

/// The word that says more first: "batas_rt_kumuh" holds RT.
constexpr std::array kWords{
    TellingWord{"zona", AreaKind::Zone},
    TellingWord{"zonasi", AreaKind::Zone},
    TellingWord{"rdtr", AreaKind::Zone},
    TellingWord{"pola", AreaKind::Zone},
    TellingWord{"rt", AreaKind::Rt},
    TellingWord{"kumuh", AreaKind::Kawasan},
    TellingWord{"kawasan", AreaKind::Kawasan},
    TellingWord{"deliniasi", AreaKind::Kawasan},
    TellingWord{"delineasi", AreaKind::Kawasan},
    TellingWord{"kelurahan", AreaKind::Kelurahan},
    TellingWord{"desa", AreaKind::Kelurahan},
    TellingWord{"kel", AreaKind::Kelurahan},
    TellingWord{"kecamatan", AreaKind::Kecamatan},
    TellingWord{"kec", AreaKind::Kecamatan},
};

std::optional<AreaKind> kindByWords(std::string_view text) {
  std::set<std::string> words;
  std::string word;
  for (const char c : lowered(text) + " ") {
    if (c >= 'a' && c <= 'z') {
      word += c;
    } else if (!word.empty()) {
      words.insert(std::move(word));
      word.clear();
    }
  }
  for (const TellingWord& each : kWords) {
    if (words.contains(std::string(each.word))) return each.kind;
  }
  return std::nullopt;
}

/// How many areas say what a column means, and with how many different texts.
struct ToldColumn {
  std::string header;
  std::size_t filled = 0;
  std::set<std::string> texts;
};

class KindReader {
 public:
  explicit KindReader(const ForeignAreas& file) : m_file(file) {}

  [[nodiscard]] AreaKindProposal read() const {
    if (auto told = byRtColumns()) return *told;
    if (auto told = byRtNames()) return *told;
    if (auto told = bySlumColumns()) return *told;
    if (auto told = byColumns(AreaKind::Zone, {"kind", "name"}, false)) return *told;
    if (auto told = byColumns(AreaKind::Kawasan, {"name", "code"}, false)) return *told;
    // A file of slum areas often names kelurahan only, so what it is called goes before those columns.
    const auto called = byWords();
    const bool isBelow = called && called->kind != AreaKind::Kelurahan && called->kind != AreaKind::Kecamatan;
    if (isBelow) return *called;
    for (const AreaKind kind : {AreaKind::Kelurahan, AreaKind::Kecamatan}) {
      if (auto told = byColumns(kind, {"name", "code"}, true)) return *told;
    }
    return called.value_or(AreaKindProposal());
  }

 private:
  using Reason = AreaKindProposal::Reason;

  [[nodiscard]] bool isMost(std::size_t count) const { return count * 2 > m_file.areas.size(); }

  /// The column of that meaning by a header that says it; its texts where `accepts` has nothing against them.
  template <typename Accepts>
  [[nodiscard]] ToldColumn columnOf(AreaKind kind, std::string_view target, const Accepts& accepts) const {
    AreaImportOptions options;
    options.as = kind;
    const auto fields = ShapeFields::create(m_file, options);  // without a map there is nothing to refuse
    ToldColumn column;
    for (const ForeignArea& area : m_file.areas) {
      const std::string header = fields->header(area, target);
      const bool saysNothing =
          header.empty() || std::any_of(std::begin(kNamesAnything), std::end(kNamesAnything),
                                        [&](std::string_view any) { return isHeader(header, any); });
      if (saysNothing) continue;
      const std::string text = fields->text(area, target);
      if (text.empty() || !accepts(text)) continue;
      if (column.header.empty()) column.header = header;
      ++column.filled;
      column.texts.insert(folded(text));
    }
    return column;
  }

  [[nodiscard]] std::optional<AreaKindProposal> byRtColumns() const {
    const auto namesRt = [](const std::string& text) { return !parseRtLabel(text).isWhole; };
    const ToldColumn joined = columnOf(AreaKind::Rt, "rtrw", namesRt);
    if (isMost(joined.filled)) return AreaKindProposal{AreaKind::Rt, Reason::Columns, {joined.header}};
    const ToldColumn rt = columnOf(AreaKind::Rt, "rt", namesRt);
    if (!isMost(rt.filled)) return std::nullopt;
    AreaKindProposal proposal{AreaKind::Rt, Reason::Columns, {rt.header}};
    if (const ToldColumn rw = columnOf(AreaKind::Rt, "rw", namesRt); rw.filled > 0) proposal.words.push_back(rw.header);
    return proposal;
  }

  /// "RT 001 RW 002" in the column that names the areas, whatever it is called.
  [[nodiscard]] std::optional<AreaKindProposal> byRtNames() const {
    AreaImportOptions options;
    options.as = AreaKind::Reference;
    const auto fields = ShapeFields::create(m_file, options);
    std::size_t count = 0;
    std::string first;
    for (const ForeignArea& area : m_file.areas) {
      const std::string name = fields->text(area, "name");
      if (!lowered(name).starts_with("rt") || parseRtLabel(name).rt.empty()) continue;
      if (count++ == 0) first = name;
    }
    if (!isMost(count)) return std::nullopt;
    return AreaKindProposal{AreaKind::Rt, Reason::Names, {first}};
  }

  [[nodiscard]] std::optional<AreaKindProposal> bySlumColumns() const {
    std::map<std::string, std::size_t> filled;
    for (const ForeignArea& area : m_file.areas) {
      for (const auto& [header, text] : area.attributes) {
        const bool isSlum = std::any_of(std::begin(kSlumFields), std::end(kSlumFields),
                                        [&name = header](std::string_view known) { return isHeader(name, known); });
        if (isSlum && !trimmed(text).empty()) ++filled[header];
      }
    }
    AreaKindProposal proposal{AreaKind::Kawasan, Reason::Columns, {}};
    for (const auto& [header, count] : filled) {
      if (isMost(count)) proposal.words.push_back(header);
    }
    return proposal.words.empty() ? std::nullopt : std::optional(proposal);
  }

  /// `mustDiffer`: a kelurahan that stands beside several areas is where they lie, not what they are.
  [[nodiscard]] std::optional<AreaKindProposal> byColumns(AreaKind kind, std::vector<std::string_view> targets,
                                                          bool mustDiffer) const {
    AreaKindProposal proposal{kind, Reason::Columns, {}};
    for (const std::string_view target : targets) {
      const ToldColumn column = columnOf(kind, target, [](const std::string&) { return true; });
      if (!isMost(column.filled) || (mustDiffer && column.texts.size() * 2 < column.filled)) continue;
      proposal.words.push_back(column.header);
    }
    return proposal.words.empty() ? std::nullopt : std::optional(proposal);
  }

  /// The layers that most areas lie in, else the file.
  [[nodiscard]] std::optional<AreaKindProposal> byWords() const {
    std::map<AreaKind, std::size_t> counts;
    std::map<AreaKind, std::string> layers;
    for (const ForeignArea& area : m_file.areas) {
      const auto kind = kindByWords(area.layer);
      if (!kind) continue;
      ++counts[*kind];
      layers.emplace(*kind, area.layer);
    }
    const std::string stem = m_file.file.substr(0, m_file.file.rfind('.'));
    for (const auto& [kind, count] : counts) {
      const bool isFile = layers.at(kind) == stem;  // most formats call their layer after the file
      if (isMost(count))
        return AreaKindProposal{kind, isFile ? Reason::File : Reason::Layer, {isFile ? m_file.file : layers.at(kind)}};
    }
    const auto kind = kindByWords(stem);
    return kind ? std::optional(AreaKindProposal{*kind, Reason::File, {m_file.file}}) : std::nullopt;
  }

  const ForeignAreas& m_file;
};

}  // namespace

AreaKindProposal proposeAreaKind(const ForeignAreas& file) {
  if (file.areas.empty()) return {};
  return KindReader(file).read();
}

}  // namespace kawasan
