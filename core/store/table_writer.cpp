#include "core/store/table_writer.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace kawasan {

namespace {

std::string insertSql(const std::string& table, const std::vector<std::string>& columns) {
  std::string marks;
  for (std::size_t i = 0; i < columns.size(); ++i) marks += ", ?";
  return fmt::format("INSERT INTO {} (fid, {}) VALUES (?{})", table, fmt::join(columns, ", "), marks);
}

std::string updateSql(const std::string& table, const std::vector<std::string>& columns) {
  return fmt::format("UPDATE {} SET {} = ? WHERE fid = ?", table, fmt::join(columns, " = ?, "));
}

void run(SQLite::Statement& statement) {
  statement.exec();
  statement.reset();
  statement.clearBindings();
}

}  // namespace

void bindValue(SQLite::Statement& statement, int index, const Value& value) {
  struct Visitor {
    SQLite::Statement& to;
    int at;
    void operator()(std::monostate) const { to.bind(at); }
    void operator()(std::int64_t number) const { to.bind(at, number); }
    void operator()(double number) const { to.bind(at, number); }
    void operator()(const std::string& text) const { to.bindNoCopy(at, text); }
    void operator()(const Blob& blob) const {
      // Without bytes it is empty, not NULL.
      static constexpr std::uint8_t kNothing = 0;
      to.bindNoCopy(at, blob.empty() ? &kNothing : blob.data(), static_cast<int>(blob.size()));
    }
  };
  std::visit(Visitor{statement, index}, value);
}

TableWriter::TableWriter(Database& database, std::string table, const std::vector<std::string>& columns)
    : m_database(database),
      m_table(std::move(table)),
      m_insert(database.sqlite(), insertSql(m_table, columns)),
      m_update(database.sqlite(), updateSql(m_table, columns)),
      m_taken(database.sqlite(), fmt::format("SELECT 1 FROM {} WHERE fid >= ? AND fid < ? LIMIT 1", m_table)) {}

void TableWriter::insert(FeatureId fid, const std::vector<Value>& values) {
  m_insert.bind(1, fid);
  int index = 2;
  for (const Value& value : values) bindValue(m_insert, index++, value);
  run(m_insert);
}

bool TableWriter::update(FeatureId fid, const std::vector<Value>& values) {
  int index = 1;
  for (const Value& value : values) bindValue(m_update, index++, value);
  m_update.bind(index, fid);
  run(m_update);
  return m_database.sqlite().getChanges() > 0;
}

void TableWriter::remove(FeatureId fid) {
  SQLite::Statement statement(m_database.sqlite(), fmt::format("DELETE FROM {} WHERE fid = ?", m_table));
  statement.bind(1, fid);
  statement.exec();
}

FeatureId TableWriter::freshId() {
  return freshRange(1);
}

FeatureId TableWriter::freshRange(std::int64_t count) {
  for (;;) {
    const FeatureId first = randomFeatureId();
    m_taken.bind(1, first);
    m_taken.bind(2, first + count);
    const bool found = m_taken.executeStep();
    m_taken.reset();
    if (!found && first + count < (FeatureId{1} << 53)) return first;
  }
}

}  // namespace kawasan
