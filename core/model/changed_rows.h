#pragma once

// Collects which rows an edit, an undo or a redo touched: as the summary that views get, and as the rows that the next
// snapshot has to read again. Private to core/model; works inside the transaction that made the changes.

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "core/model/change.h"
#include "core/store/changeset.h"
#include "core/store/journal.h"

namespace kawasan {

/// Rows to read again, whatever was done to them.
struct StaleRows {
  bool everything = false;
  std::map<std::string, std::set<FeatureId>, std::less<>> tables;  // by fid; rt_figures stand below
  std::set<std::pair<FeatureId, FeatureId>> figures;               // survey and RT

  [[nodiscard]] bool empty() const { return !everything && tables.empty() && figures.empty(); }
  void add(const StaleRows& other);
};

class ChangedRows {
 public:
  /// More rows than this are not listed: reading all is no slower then.
  static constexpr std::size_t kMostRows = 20'000;

  explicit ChangedRows(Database& database) : m_database(database) {}

  /// `backwards` for changes that were taken back.
  void add(const Changeset& changeset, bool backwards);
  /// Rows that a bulk import has just inserted; before its other changes.
  void add(const BatchRange& batch);

  [[nodiscard]] ChangeSummary summary(ChangeCause cause) const;
  [[nodiscard]] StaleRows staleRows() const;

 private:
  struct RowState {
    bool before = false;  // whether the row was there
    bool after = false;
  };
  struct Table {
    std::unordered_map<FeatureId, RowState> rows;
    std::set<FeatureId> areas;
    std::unique_ptr<SQLite::Statement> owner;  // the area, and the survey, of a row
  };

  bool note(const std::string& table, FeatureId fid, RowState state);
  void noteArea(const std::string& table, const RowChange& row);

  Database& m_database;
  std::map<std::string, Table, std::less<>> m_tables;
  std::set<std::pair<FeatureId, FeatureId>> m_figures;
  std::size_t m_count = 0;
  bool m_everything = false;
};

}  // namespace kawasan
