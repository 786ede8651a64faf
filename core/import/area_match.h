#pragma once

// Finds the areas of a project that a foreign file names. Names are compared folded (case, spaces and punctuation do
// not count) and without "Kelurahan", "Kec." and the like; codes are text. A near miss is suggested, never applied:
// only an alias that the user gave explicitly replaces a name.

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/import/rt_label.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// Name as the file writes it -> name as the project does ("Sokoduwet" -> "Sekoduwet").
using AreaAliases = std::map<std::string, std::string>;

/// For comparing names of areas: "Kel. Kandang Panjang" and "KANDANGPANJANG" give "kandangpanjang".
[[nodiscard]] std::string foldedAreaName(std::string_view name);

/// The one of `candidates` nearest to `name` (one or two letters away); empty when none is or several are equally near.
[[nodiscard]] std::string nearestName(std::string_view name, const std::vector<std::string>& candidates);
/// Whether one may be the other misspelt, where both are new: a single letter apart, as Ciruas and Ciomas are two
/// places. So are names that differ in a number: "1 Ulu" and "2 Ulu", "Tegal Sari I" and "Tegal Sari II".
[[nodiscard]] bool mayBeMisspelt(std::string_view name, std::string_view other);
/// Up to five candidates, the nearest first, for messages about an unknown name.
[[nodiscard]] std::vector<std::string> nearNames(std::string_view name, const std::vector<std::string>& candidates);

struct AreaFound {
  FeatureId id = 0;  // 0: not found, or ambiguous
  bool ambiguous = false;
  std::string suggestion;  // near name of the project when not found
  /// A kelurahan was not found because the project has no such kecamatan; the suggestion is one then.
  bool isOfUnknownKecamatan = false;
  std::string near;  // then: the kelurahan that the name is almost, of whatever kecamatan
  /// The suggestion is another RT of the project, which a file that makes areas may have beside this one.
  bool isBeside = false;
};

/// The kecamatan of a project by name, those that only its kelurahan name too.
[[nodiscard]] std::vector<std::string> kecamatanNames(const Snapshot& snapshot);

/// Index over one snapshot, which must outlive it. Any thread.
class AreaIndex {
 public:
  explicit AreaIndex(const Snapshot& snapshot, const AreaAliases& aliases = {});

  /// By code or name. Two kelurahan of one name are told apart by kecamatan, also where the name says it ("Kauman (Kec.
  /// Selatan)", "Kauman, Kec. Selatan", "Kecamatan Selatan, Kauman"); a kecamatan that contradicts the project's makes
  /// it another kelurahan; one that the project does not have is told.
  [[nodiscard]] AreaFound kelurahan(std::string_view nameOrCode, std::string_view kecamatan = {}) const;
  [[nodiscard]] AreaFound kecamatan(std::string_view nameOrCode) const;
  [[nodiscard]] AreaFound kawasan(std::string_view nameOrCode) const;
  /// Several parts of one RT are told apart by the part letter or by `kawasanId`.
  [[nodiscard]] AreaFound rt(FeatureId kelurahanId, const RtLabel& label, FeatureId kawasanId = 0) const;

  /// The RT that an alias names for what the file writes ("Tirto RT 008 RW 006?", or without the kelurahan): as it is
  /// called in the project, with or without its kelurahan. 0 without such an alias.
  [[nodiscard]] FeatureId rtByAlias(FeatureId kelurahanId, std::string_view written) const;

  /// The name that stands for `name` after the aliases.
  [[nodiscard]] std::string resolved(std::string_view name) const;

 private:
  struct Named {
    FeatureId id = 0;
    std::string name;
    std::string above;  // folded kecamatan of a kelurahan
  };
  using Names = std::unordered_multimap<std::string, Named>;

  static void add(Names& names, FeatureId id, const std::string& name, const std::string& code,
                  const std::string& above);
  /// "004" for "004A", "003" for "0O3".
  [[nodiscard]] const Rt* nearRt(FeatureId kelurahanId, const RtLabel& label) const;
  [[nodiscard]] AreaFound kelurahanWithKecamatan(std::string_view text) const;
  [[nodiscard]] AreaFound find(const Names& names, std::string_view name, std::string_view above) const;

  const Snapshot& m_snapshot;
  std::vector<std::string> m_kecamatanNames;
  std::unordered_set<std::string> m_kecamatanKeys;         // these, folded
  std::unordered_map<std::string, std::string> m_aliases;  // folded -> as the project writes it
  Names m_kelurahan;
  Names m_kecamatan;
  Names m_kawasan;
  std::unordered_multimap<std::string, const Rt*> m_rts;        // kelurahan id, RW, RT
  std::unordered_multimap<std::string, const Rt*> m_rtNumbers;  // kelurahan id, RT
};

/// Label of a project's RT in the form that labels of files are compared in.
[[nodiscard]] RtLabel labelOf(const Rt& rt);

}  // namespace kawasan
