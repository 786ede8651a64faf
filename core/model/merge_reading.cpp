#include "core/model/merge_reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "core/base/check.h"
#include "core/store/schema.h"

namespace kawasan {

struct MergeReading::OpenCopy {
  explicit OpenCopy(ProjectFile opened) : file(std::move(opened)) {}

  [[nodiscard]] MergeRows& rows(const MergeTable& table) {
    auto& slot = readers[table.order];
    if (!slot) slot = std::make_unique<MergeRows>(file.reading(), table);
    return *slot;
  }

  ProjectFile file;
  CommonHistory common;
  Trace trace;
  std::map<std::size_t, std::unique_ptr<MergeRows>> readers;
  std::map<TargetKey, FeatureId> ids;     // of rows that are others in the project
  std::map<TargetKey, RowTrace> renewed;  // of rows that were removed and entered anew
  std::set<TargetKey> isRenewal;          // removals that are no more than that
};

namespace {

std::string metaValue(Database& database, const std::string& key) {
  SQLite::Statement query(database.sqlite(), "SELECT value FROM kawasan_meta WHERE key = ?");
  query.bind(1, key);
  return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

std::int64_t revisionIn(Database& database) {
  return database.integer("SELECT CAST(value AS INTEGER) FROM kawasan_state WHERE key = 'revision'");
}

bool isSameFile(const std::string& a, const std::string& b) {
  std::error_code missing;
  return a == b || std::filesystem::equivalent(a, b, missing);
}

}  // namespace

bool TargetRow::isNew() const {
  return mine.empty() && std::ranges::all_of(copies, [](const CopyRow& row) { return row.trace->isInserted; });
}

MergeReading::MergeReading(const std::string& path)
    : m_path(path),
      m_project(std::make_unique<Database>(path, Access::Read)),
      m_held(std::make_unique<ReadTransaction>(*m_project)),
      m_revision(revisionIn(*m_project)),
      m_uuid(metaValue(*m_project, "uuid")) {}

MergeReading::~MergeReading() = default;

Result<std::unique_ptr<MergeReading>> MergeReading::open(const std::string& path, std::span<const std::string> copies) {
  for (std::size_t i = 0; i < copies.size(); ++i) {
    const auto refuse = [&](const char* reason) {
      return fail(ErrorCode::CopyNotMergeable, {{"path", copies[i]}, {"reason", reason}});
    };
    if (isSameFile(copies[i], path)) return refuse("same-file");
    for (std::size_t earlier = 0; earlier < i; ++earlier) {
      if (isSameFile(copies[i], copies[earlier])) return refuse("twice");
    }
  }
  try {
    std::unique_ptr<MergeReading> reading(new MergeReading(path));
    for (const std::string& copy : copies) KAWASAN_TRY(reading->addCopy(copy));
    std::int64_t first = INT64_MAX;
    for (const auto& copy : reading->m_copies) first = std::min(first, copy->common.last);
    reading->m_projectTrace = traceAfter(*reading->m_project, reading->m_tables, first);
    return reading;
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
}

Result<void> MergeReading::addCopy(const std::string& path) {
  KAWASAN_ASSIGN(ProjectFile file, ProjectFile::open(path));
  try {
    auto copy = std::make_unique<OpenCopy>(std::move(file));
    Database& database = copy->file.reading();
    const auto refuse = [&](const std::string& reason) {
      return fail(ErrorCode::CopyNotMergeable, {{"path", path}, {"reason", reason}});
    };
    if (m_uuid.empty() || metaValue(database, "uuid") != m_uuid) return refuse("other-project");
    copy->common = commonHistory(*m_project, database);
    if (copy->common.last == 0) return refuse("no-common-history");
    if (const std::string defect = traceDefect(database, copy->common.last); !defect.empty()) return refuse(defect);
    copy->trace = traceAfter(database, m_tables, copy->common.last);
    MergeCopy info;
    info.path = path;
    describe(info, *copy);
    m_infos.push_back(std::move(info));
    m_copies.push_back(std::move(copy));
    readTargets(m_copies.size() - 1);
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
  return {};
}

void MergeReading::describe(MergeCopy& info, OpenCopy& copy) {
  Database& database = copy.file.reading();
  info.edits = copy.trace.entries.size();
  info.takenBack = copy.common.takenBack;
  info.revision = revisionIn(database);
  if (!copy.trace.entries.empty()) {
    info.person = copy.trace.entries.back().person;
    info.time = copy.trace.entries.back().time;
  }
  const std::string uuid = stateValue(database, kHandOutKelurahan);
  if (uuid.empty()) return;
  for (Database* each : {&database, m_project.get()}) {
    SQLite::Statement query(each->sqlite(), "SELECT fid, name FROM kelurahan WHERE uuid = ?");
    query.bind(1, uuid);
    if (!query.executeStep()) continue;
    info.kelurahan = query.getColumn(1).getString();
    if (each == m_project.get()) info.kelurahanId = query.getColumn(0).getInt64();
  }
}

void MergeReading::readTargets(std::size_t number) {
  OpenCopy& copy = *m_copies[number];
  m_matcher.nextCopy();
  MergeLookup lookup;
  lookup.projectRow = [this](const MergeTable& table, FeatureId id) { return projectRow(table, id); };
  lookup.projectRowsWith = [this](const MergeTable& table, const std::vector<std::size_t>& columns,
                                  const RowValues& row) { return projectRowsWith(table, columns, row); };
  lookup.isInCopy = [&copy](const MergeTable& table, FeatureId id) { return !copy.rows(table).row(id).empty(); };
  lookup.isRemovedInCopy = [&copy](const MergeTable& table, FeatureId id) {
    const RowTrace* const trace = copy.trace.find(table.name, id);
    return trace != nullptr && !trace->isInserted && copy.rows(table).row(id).empty();
  };
  for (const MergeTable& table : m_tables.all()) {
    const auto rows = copy.trace.rows.find(table.name);
    if (rows == copy.trace.rows.end()) continue;
    // Added rows first: a row that was removed and entered anew is met before its removal.
    for (const auto& [fid, trace] : rows->second) {
      if (!trace.isInserted) continue;
      const RowValues now = copyRow(number, table, fid);
      if (now.empty()) continue;
      const MergeMatch match = m_matcher.match(table, now, lookup);
      if (match.id != fid) copy.ids[{table.order, fid}] = match.id;
      if (!match.isRenewed) {
        addRow(number, table, fid, trace);
        continue;
      }
      RowTrace& renewed = copy.renewed[{table.order, fid}] = trace;
      renewed.isInserted = false;
      renewed.base = copy.trace.find(table.name, match.id)->base;
      copy.isRenewal.emplace(table.order, match.id);
      addRow(number, table, fid, renewed);
    }
    for (const auto& [fid, trace] : rows->second) {
      if (!trace.isInserted && !copy.isRenewal.contains({table.order, fid})) addRow(number, table, fid, trace);
    }
  }
}

void MergeReading::addRow(std::size_t copy, const MergeTable& table, FeatureId fid, const RowTrace& trace) {
  const FeatureId id = toProject(copy, table.name, fid);
  TargetRow& target = m_targets[{table.order, id}];
  if (target.table == nullptr) {
    target.table = &table;
    target.id = id;
    target.mine = projectRow(table, id);
  }
  target.copies.push_back({copy, fid, &trace, copyRow(copy, table, fid)});
}

const TargetRow* MergeReading::target(std::string_view name, FeatureId id) const {
  const MergeTable* const table = m_tables.find(name);
  if (table == nullptr) return nullptr;
  const auto found = m_targets.find({table->order, id});
  return found == m_targets.end() ? nullptr : &found->second;
}

std::optional<Value> MergeReading::baseOf(const CopyRow& row, std::size_t column) {
  // Ids in it are those of rows that both sides had, and the same for both.
  return row.trace->isInserted ? std::nullopt : row.trace->base[column];
}

const JournalRow* MergeReading::editorOf(const CopyRow& row, std::size_t column) const {
  return m_copies[row.copy]->trace.editorOf(*row.trace, column);
}

const JournalRow* MergeReading::projectEditorOf(const TargetRow& row, std::size_t column) const {
  const RowTrace* const trace = m_projectTrace.find(row.table->name, row.id);
  return trace == nullptr ? nullptr : m_projectTrace.editorOf(*trace, column);
}

RowValues MergeReading::rowOf(const MergeTable& table, FeatureId id) {
  RowValues row = projectRow(table, id);
  if (!row.empty()) return row;
  const TargetRow* const added = target(table.name, id);
  if (added == nullptr || !added->isNew()) return {};
  return added->copies.front().now;
}

RowValues MergeReading::projectRow(const MergeTable& table, FeatureId id) {
  auto& slot = m_projectRows[table.order];
  if (!slot) slot = std::make_unique<MergeRows>(*m_project, table);
  return slot->row(id);
}

std::vector<FeatureId> MergeReading::projectRowsWith(const MergeTable& table, const std::vector<std::size_t>& columns,
                                                     const RowValues& values) {
  auto& slot = m_projectRows[table.order];
  if (!slot) slot = std::make_unique<MergeRows>(*m_project, table);
  return slot->rowsWith(columns, values);
}

const std::map<FeatureId, RowTrace>& MergeReading::projectChanges(std::string_view table) const {
  static const std::map<FeatureId, RowTrace> none;
  const auto found = m_projectTrace.rows.find(table);
  return found == m_projectTrace.rows.end() ? none : found->second;
}

namespace {

std::vector<FeatureId> idsOf(Database& database, const MergeTable& table) {
  std::vector<FeatureId> ids;
  SQLite::Statement query(database.sqlite(), "SELECT fid FROM " + table.name);
  while (query.executeStep()) ids.push_back(query.getColumn(0).getInt64());
  return ids;
}

}  // namespace

std::set<FeatureId> MergeReading::projectIds(const MergeTable& table) {
  const std::vector<FeatureId> ids = idsOf(*m_project, table);
  return {ids.begin(), ids.end()};
}

std::set<FeatureId> MergeReading::idsInCopy(std::size_t copy, const MergeTable& table) {
  std::set<FeatureId> ids;
  for (const FeatureId fid : idsOf(m_copies[copy]->file.reading(), table)) ids.insert(toProject(copy, table.name, fid));
  return ids;
}

RowValues MergeReading::copyRow(std::size_t copy, const MergeTable& table, FeatureId fid) {
  RowValues row = m_copies[copy]->rows(table).row(fid);
  if (row.empty()) return row;
  for (const MergeReference& reference : table.references) {
    Value& id = row[reference.column];
    if (const auto* there = std::get_if<std::int64_t>(&id)) id = toProject(copy, targetTable(reference, row), *there);
  }
  return row;
}

std::vector<FeatureId> MergeReading::partsInCopy(std::size_t copy, const MergeTable& parts, const MergeTable& owner,
                                                 FeatureId fid) {
  const MergeReference* const reference = parts.owner();
  if (reference == nullptr) return {};
  RowValues key(parts.columns.size());
  key[reference->column] = fid;
  std::vector<std::size_t> columns{reference->column};
  if (reference->table.empty()) {
    key[reference->tableColumn] = owner.name;
    columns.push_back(reference->tableColumn);
  } else if (reference->table != owner.name) {
    return {};
  }
  return m_copies[copy]->rows(parts).rowsWith(columns, key);
}

FeatureId MergeReading::toProject(std::size_t copy, std::string_view name, FeatureId fid) const {
  const MergeTable* const table = m_tables.find(name);
  if (table == nullptr) return fid;
  const auto found = m_copies[copy]->ids.find({table->order, fid});
  return found == m_copies[copy]->ids.end() ? fid : found->second;
}

Value MergeReading::bytesOf(std::size_t copy, const MergeTable& table, FeatureId fid) {
  // The bytes of a file may stand with another that is the same (edit_files.cpp).
  const bool isPhoto = table.name == "photo";
  SQLite::Statement query(
      m_copies[copy]->file.reading().sqlite(),
      isPhoto ? "SELECT image FROM photo WHERE fid = ?"
              : "SELECT CASE WHEN length(content) > 0 THEN content ELSE (SELECT same.content FROM attachment AS same "
                "WHERE same.sha256 = file.sha256 AND same.size = file.size AND length(same.content) > 0) END "
                "FROM attachment AS file WHERE fid = ?");
  query.bind(1, fid);
  if (!query.executeStep()) return {};
  const SQLite::Column column = query.getColumn(0);
  const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
  return Blob(bytes, bytes + column.getBytes());
}

FeatureId MergeReading::fidInCopy(std::string_view table, FeatureId id, std::size_t copy) const {
  const TargetRow* const known = target(table, id);
  if (known == nullptr) return id;
  const auto row = std::ranges::find(known->copies, copy, &CopyRow::copy);
  return row == known->copies.end() ? id : row->fid;
}

void MergeReading::closeProject() {
  m_projectRows.clear();
  m_held.reset();
  m_project.reset();
}

}  // namespace kawasan
