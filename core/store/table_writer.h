#pragma once

// Writes rows of one table through statements that are prepared once.

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/store/database.h"
#include "core/store/value.h"

namespace kawasan {

using Value = StoredValue;

/// Sets the place of a statement that counts from 1.
void bindValue(SQLite::Statement& statement, int index, const Value& value);

class TableWriter {
 public:
  /// `columns` without fid, in the order in which values are given.
  TableWriter(Database& database, std::string table, const std::vector<std::string>& columns);

  void insert(FeatureId fid, const std::vector<Value>& values);
  /// Returns false when there is no such row.
  bool update(FeatureId fid, const std::vector<Value>& values);
  void remove(FeatureId fid);

  /// A random id that no row has.
  [[nodiscard]] FeatureId freshId();
  /// The first of `count` following ids that no row has.
  [[nodiscard]] FeatureId freshRange(std::int64_t count);

  [[nodiscard]] const std::string& table() const { return m_table; }

 private:
  Database& m_database;
  std::string m_table;
  SQLite::Statement m_insert;
  SQLite::Statement m_update;
  SQLite::Statement m_taken;
};

}  // namespace kawasan
