#pragma once

// A project and its copies as a merge sees them: every row that a copy touched, beside the project's own. Rows that a
// copy added get the id they have, or shall have, in the project; all ids in values are such ids. Private to
// core/model.

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/model/merge.h"
#include "core/model/merge_match.h"
#include "core/model/merge_trace.h"
#include "core/store/project_file.h"

namespace kawasan {

/// What one copy has of a row.
struct CopyRow {
  std::size_t copy = 0;
  FeatureId fid = 0;  // in the copy
  const RowTrace* trace = nullptr;
  RowValues now;  // empty: removed in the copy
};

struct TargetRow {
  const MergeTable* table = nullptr;
  FeatureId id = 0;
  RowValues mine;               // empty: the project does not have it
  std::vector<CopyRow> copies;  // those that touched it

  /// Whether both sides started without it.
  [[nodiscard]] bool isNew() const;
};

class MergeReading {
 public:
  [[nodiscard]] static Result<std::unique_ptr<MergeReading>> open(const std::string& path,
                                                                  std::span<const std::string> copies);

  [[nodiscard]] const MergeTables& tables() const { return m_tables; }
  [[nodiscard]] const std::vector<MergeCopy>& copies() const { return m_infos; }
  [[nodiscard]] const std::map<TargetKey, TargetRow>& targets() const { return m_targets; }
  [[nodiscard]] std::int64_t revision() const { return m_revision; }
  /// Null when no copy touched the row.
  [[nodiscard]] const TargetRow* target(std::string_view table, FeatureId id) const;

  /// Where both sides started; nothing for what came later.
  [[nodiscard]] static std::optional<Value> baseOf(const CopyRow& row, std::size_t column);
  [[nodiscard]] const JournalRow* editorOf(const CopyRow& row, std::size_t column) const;
  /// Who edited it in the project since the copies were made.
  [[nodiscard]] const JournalRow* projectEditorOf(const TargetRow& row, std::size_t column) const;

  /// A row of the project, or the new row that a copy would add; empty when there is neither.
  [[nodiscard]] RowValues rowOf(const MergeTable& table, FeatureId id);
  [[nodiscard]] RowValues projectRow(const MergeTable& table, FeatureId id);
  [[nodiscard]] std::vector<FeatureId> projectRowsWith(const MergeTable& table, const std::vector<std::size_t>& columns,
                                                       const RowValues& values);
  /// Rows of the table that the project changed since the copies were made, and how.
  [[nodiscard]] const std::map<FeatureId, RowTrace>& projectChanges(std::string_view table) const;
  /// All rows of the table; those of a copy with the project's ids.
  [[nodiscard]] std::set<FeatureId> projectIds(const MergeTable& table);
  [[nodiscard]] std::set<FeatureId> idsInCopy(std::size_t copy, const MergeTable& table);
  /// A row as the copy has it, with the project's ids; empty when it has none. `fid` is the copy's.
  [[nodiscard]] RowValues copyRow(std::size_t copy, const MergeTable& table, FeatureId fid);
  /// The rows of a table of the copy that are part of that record (MergeTable::owner), by the copy's ids.
  [[nodiscard]] std::vector<FeatureId> partsInCopy(std::size_t copy, const MergeTable& parts, const MergeTable& owner,
                                                   FeatureId fid);
  [[nodiscard]] FeatureId toProject(std::size_t copy, std::string_view table, FeatureId fid) const;
  /// The id that the copy has for a row of the project, or for one that it would add.
  [[nodiscard]] FeatureId fidInCopy(std::string_view table, FeatureId id, std::size_t copy) const;
  /// The picture of a photo or the content of a file.
  [[nodiscard]] Value bytesOf(std::size_t copy, const MergeTable& table, FeatureId fid);

  /// Lets go of the project, so that it can be written; rows of it can no longer be asked for.
  void closeProject();

 private:
  struct OpenCopy;
  explicit MergeReading(const std::string& path);

 public:
  ~MergeReading();
  MergeReading(const MergeReading&) = delete;
  MergeReading& operator=(const MergeReading&) = delete;

 private:
  [[nodiscard]] Result<void> addCopy(const std::string& path);
  void readTargets(std::size_t copy);
  void addRow(std::size_t copy, const MergeTable& table, FeatureId fid, const RowTrace& trace);
  void describe(MergeCopy& info, OpenCopy& copy);

  MergeTables m_tables;
  std::string m_path;
  std::unique_ptr<Database> m_project;
  std::unique_ptr<ReadTransaction> m_held;
  std::map<std::size_t, std::unique_ptr<MergeRows>> m_projectRows;
  std::int64_t m_revision = 0;
  std::string m_uuid;
  Trace m_projectTrace;
  std::vector<std::unique_ptr<OpenCopy>> m_copies;
  std::vector<MergeCopy> m_infos;
  std::map<TargetKey, TargetRow> m_targets;
  MergeMatcher m_matcher;
};

}  // namespace kawasan
