#pragma once

// Changesets of SQLite's session extension: what an edit did to the journalled tables, row by row with old and new
// values. Undo is applying the inverse. Only here the C interface is used directly.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/store/database.h"
#include "core/store/value.h"

struct sqlite3_session;
struct sqlite3_value;

namespace kawasan {

using Changeset = std::vector<std::uint8_t>;

/// Records the changes to `tables` from its making until taken. Must not outlive the database.
class ChangeRecorder {
 public:
  ChangeRecorder(Database& database, const std::vector<std::string>& tables);
  ~ChangeRecorder();
  ChangeRecorder(const ChangeRecorder&) = delete;
  ChangeRecorder& operator=(const ChangeRecorder&) = delete;

  /// Rows inserted while off are not recorded (a bulk import journals them as a batch).
  void setRecording(bool on);
  [[nodiscard]] Changeset take();

 private:
  sqlite3_session* m_session = nullptr;
};

/// The changeset that takes `changeset` back.
[[nodiscard]] Changeset inverted(const Changeset& changeset);

/// Applies all of it or throws: any conflict means that the rows are not what the changeset remembers. References are
/// looked at when the transaction ends.
void applyChangeset(Database& database, const Changeset& changeset);

/// What was done to one row; valid during the visit. Columns count from 0, the fid is the first of every table.
class RowChange {
 public:
  enum class Kind : std::uint8_t { Insert, Update, Delete };

  [[nodiscard]] std::string_view table() const { return m_table; }
  [[nodiscard]] Kind kind() const { return m_kind; }
  [[nodiscard]] FeatureId fid() const { return m_fid; }
  /// A whole number in the row before or after; nothing where the row was not there, the value is another, or (of an
  /// update) the column did not change.
  [[nodiscard]] std::optional<std::int64_t> before(int column) const;
  [[nodiscard]] std::optional<std::int64_t> after(int column) const;
  /// Any value as text ("" for NULL); nothing where the row was not there or (of an update) the column did not change.
  [[nodiscard]] std::optional<std::string> beforeText(int column) const;
  [[nodiscard]] std::optional<std::string> afterText(int column) const;
  /// Any value as it is kept; nothing as for the texts.
  [[nodiscard]] std::optional<StoredValue> kept(int column, bool after) const;
  [[nodiscard]] int columns() const { return m_columns; }

 private:
  friend void visitRows(const Changeset&, const std::function<bool(const RowChange&)>&);
  [[nodiscard]] sqlite3_value* valueBefore(int column) const;
  [[nodiscard]] sqlite3_value* valueAfter(int column) const;
  void* m_iterator = nullptr;
  std::string_view m_table;
  Kind m_kind = Kind::Update;
  FeatureId m_fid = 0;
  int m_columns = 0;
};

/// Visits every row of a changeset until `visit` returns false.
void visitRows(const Changeset& changeset, const std::function<bool(const RowChange&)>& visit);

}  // namespace kawasan
