#pragma once

// What a merge has to know of the tables of a project: columns, what refers to what, and by which columns people know a
// row that two of them entered independently. Read off the schema where it says so. Private to core/model.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/database.h"
#include "core/store/table_writer.h"

namespace kawasan {

/// The values of a row in the order of its table's columns, the fid first.
using RowValues = std::vector<Value>;

/// A column that holds the id of a row. Of which table, says the schema or another column of the row.
struct MergeReference {
  std::size_t column = 0;
  std::string table;  // empty: named by `tableColumn`
  std::size_t tableColumn = 0;
  bool isRequired = true;
};

struct MergeTable {
  std::string name;
  std::size_t order = 0;  // parents before children
  std::vector<std::string> columns;
  std::vector<MergeReference> references;
  std::vector<std::vector<std::size_t>> uniqueKeys;   // the file allows one row of each
  std::vector<std::vector<std::size_t>> naturalKeys;  // people know a row by them
  bool isKnownByContent = false;  // photos and files: several with one natural key are the same thing, added twice
  std::vector<bool> isRequired;   // never NULL
  std::vector<bool> isBytes;      // pictures and files: never compared, read when they are written
  std::vector<bool> isIdentity;   // made at random for every row
  std::vector<bool> isCompanion;  // only tells of the other columns, and goes with them

  [[nodiscard]] std::size_t indexOf(std::string_view column) const;
  /// A value on which two sides can differ.
  [[nodiscard]] bool isCompared(std::size_t column) const {
    return column != 0 && !isBytes[column] && !isIdentity[column] && !isCompanion[column];
  }
  /// The reference to the record that a row is part of: figures are part of an RT, not of their survey. Null for rows
  /// that stand for themselves.
  [[nodiscard]] const MergeReference* owner() const;
  [[nodiscard]] const MergeReference* referenceAt(std::size_t column) const;
};

class MergeTables {
 public:
  MergeTables();
  /// In an order in which rows can be written.
  [[nodiscard]] const std::vector<MergeTable>& all() const { return m_tables; }
  /// Null for a table that takes no part.
  [[nodiscard]] const MergeTable* find(std::string_view name) const;

 private:
  std::vector<MergeTable> m_tables;
  std::map<std::string, std::size_t, std::less<>> m_byName;
};

/// The table that a reference of this row points into; empty when it points nowhere.
[[nodiscard]] std::string targetTable(const MergeReference& reference, const RowValues& row);
/// The id in a column; 0 when there is none.
[[nodiscard]] std::int64_t idIn(const RowValues& row, std::size_t column);
/// "" for what is no text.
[[nodiscard]] std::string textIn(const RowValues& row, std::size_t column);

/// Reads rows of one table, pictures and files left out.
class MergeRows {
 public:
  MergeRows(Database& database, const MergeTable& table);
  /// Empty when there is no such row.
  [[nodiscard]] RowValues row(std::int64_t fid);
  /// The rows that hold exactly these values (NULL as well).
  [[nodiscard]] std::vector<std::int64_t> rowsWith(const std::vector<std::size_t>& columns, const RowValues& values);

 private:
  Database& m_database;
  const MergeTable& m_table;
  SQLite::Statement m_byFid;
};

}  // namespace kawasan
