#pragma once

// Finds the areas that the rows of a file name and, where the user allows it, plans the missing ones. Nothing is
// written until an edit applies the plan.

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/import/area_match.h"
#include "core/import/import_report.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct NewRt {
  Rt record;
  AreaRef kelurahan;
  AreaRef kawasan;  // may be unset
};

/// Records that a plan creates; after the plan is applied they carry their ids.
struct NewAreas {
  std::vector<AdminArea> kelurahan;
  std::vector<Kawasan> kawasan;
  std::vector<NewRt> rts;
};

[[nodiscard]] FeatureId kelurahanIdOf(const AreaRef& ref, const NewAreas& areas);
[[nodiscard]] FeatureId kawasanIdOf(const AreaRef& ref, const NewAreas& areas);
[[nodiscard]] FeatureId rtIdOf(const AreaRef& ref, const NewAreas& areas);

/// What a row says about where it belongs.
struct AreaNames {
  std::string kecamatan;
  std::string kelurahan;
  std::string kawasan;
  std::string kampung;
  RtLabel rt;
};

/// A found or planned area, or why there is none (reasons of UnmatchedRow).
struct Placed {
  AreaRef area;
  std::string reason;
  std::string suggestion;
  NearName below = {};           // likewise
  std::size_t suggestedRow = 0;  // likewise
};

/// That row of the file, of which `name` found no area.
[[nodiscard]] inline UnmatchedRow unmatchedRow(std::size_t row, std::string label, const Placed& placed,
                                               std::string name = {}, FeatureId kelurahanId = 0) {
  return {row,         std::move(label), placed.reason,      placed.suggestion, std::move(name),
          kelurahanId, placed.below,     placed.suggestedRow};
}

class AreaPlanner {
 public:
  /// `snapshot` outlives the planner. With `create`, what is unknown is planned, except a name that is almost one the
  /// project has or that was planned from a row above: that needs an alias first (of the name to itself if it really is
  /// another place).
  AreaPlanner(const Snapshot& snapshot, const AreaAliases& aliases, bool create);

  /// The row or shape that is placed next.
  void startRow(std::size_t row) { m_row = row; }
  [[nodiscard]] Placed kelurahan(const AreaNames& names);
  /// An unset area without reason when the row names no kawasan.
  [[nodiscard]] Placed kawasan(const std::string& name);
  [[nodiscard]] Placed rt(const AreaRef& kelurahan, const AreaRef& kawasan, const AreaNames& names);

  [[nodiscard]] const AreaIndex& index() const { return m_index; }
  [[nodiscard]] NewAreas take() { return std::move(m_new); }

 private:
  [[nodiscard]] Placed placeKelurahan(const AreaNames& names);
  [[nodiscard]] Placed placeKawasan(const std::string& name);
  /// The first name of `records` that `name` may be misspelt from or for, unless a person said that it is meant;
  /// `kind` as in the reasons.
  template <typename Record>
  [[nodiscard]] std::optional<Placed> likePlanned(const std::string& name, std::string_view kind,
                                                  const std::vector<Record>& records,
                                                  const std::vector<std::size_t>& rows,
                                                  std::string Record::*field) const;

  const Snapshot& m_snapshot;
  AreaAliases m_aliases;
  AreaIndex m_index;
  bool m_create;
  std::size_t m_row = 0;
  NewAreas m_new;
  std::vector<std::size_t> m_kelurahanRows;  // first rows of what is planned
  std::vector<std::size_t> m_kawasanRows;
  // What was said about a name once; a file repeats few names over many rows, and suggestions cost.
  std::unordered_map<std::string, Placed> m_kelurahan;
  std::unordered_map<std::string, Placed> m_kawasan;
  std::unordered_map<std::string, std::size_t> m_newKelurahan;  // folded name and kecamatan
  std::unordered_map<std::string, std::size_t> m_newKawasan;    // folded name
  std::unordered_map<std::string, std::size_t> m_newRts;        // kelurahan and key of the label
};

/// The name, as the row writes it, for which its kelurahan was not found: that, or the kecamatan.
[[nodiscard]] inline const std::string& nameUnknown(const AreaNames& names, const Placed& kelurahan) {
  return kelurahan.reason.ends_with("-kecamatan") ? names.kecamatan : names.kelurahan;
}

/// "Bandengan RT001-RW001" for lists of what was not found.
[[nodiscard]] std::string placeText(const AreaNames& names);
/// What a person is asked about an RT by, and what is remembered of the answer: the same, with its kecamatan where
/// several kelurahan of the project bear that name.
[[nodiscard]] std::string writtenRt(const AreaIndex& index, const AreaNames& names);

}  // namespace kawasan
