#pragma once

// The inside of an Edit, shared by what edits and by the handing out of copies alone.

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/model/edit.h"
#include "core/store/changeset.h"
#include "core/store/gpkg.h"
#include "core/store/journal.h"
#include "core/store/table_writer.h"

namespace kawasan {

/// Of files that go, the first of those that stay without bytes takes over the ones they share; nothing is removed yet.
/// `condition` with ?1 for `id`, from our own code.
void handOverBytes(Database& database, const std::string& condition, FeatureId id);

struct Edit::State {
  State(Database& writable, int srs, bool isBulk)
      : database(writable), srsId(srs), bulk(isBulk), recorder(writable, journalledTables()) {}

  /// Writes a row: a new one when `id` is 0. In a bulk import new rows follow each other from one random start.
  void write(const std::string& table, const std::vector<std::string>& columns, FeatureId& id,
             const std::vector<Value>& values);
  /// The same of a record that has the columns of a source behind its own (Edit::put of a consideration).
  void writeSourced(const std::string& table, std::vector<std::string> columns, FeatureId& id,
                    std::vector<Value> values, const FigureSource& source);
  /// A new row whose values the history shall not repeat, as they are bytes of a file: it is journalled by its number,
  /// like the rows of a bulk import. Undo keeps them for redo, and a removal for its undo.
  void addOnce(const std::string& table, const std::vector<std::string>& columns, FeatureId& id,
               const std::vector<Value>& values);
  void remove(const std::string& table, FeatureId id);
  /// The row whose columns hold these values; 0 when there is none.
  [[nodiscard]] FeatureId rowWith(const std::string& table, const std::vector<std::pair<std::string, Value>>& key);
  /// Whether the bytes of a file stand in the project already, so that a new row of it needs none of its own.
  [[nodiscard]] bool keepsContent(const std::string& sha256, const Blob& content);
  /// A scenario that is kept already stays as it was kept: it does not carry out what is added later.
  void leaveOutOfScenarios(FeatureId activityId);
  /// The files that belong to a record, or to those that a query over ?1 names.
  void removeOwned(AttachmentOwner owner, FeatureId id);
  void removeOwned(AttachmentOwner owner, const std::string& owners, FeatureId id);
  /// The file of a decree stays while another line of the decree does; `lines` are those that go.
  void passOnDecreeFiles(const std::string& lines, FeatureId id);
  /// `condition` as in removeWhere; bytes that files which stay share are handed over first.
  void removeFiles(const std::string& condition, FeatureId id);
  /// `condition` with ?1 for `id`; both from our own code.
  void removeWhere(const std::string& table, const std::string& condition, FeatureId id);
  /// Rows that name `id` in `column` name nothing afterwards.
  void release(const std::string& table, const std::string& column, FeatureId id);
  /// The row with the figures of an RT in a survey; 0 when there is none.
  [[nodiscard]] FeatureId figuresId(FeatureId surveyId, FeatureId rtId);
  /// The row of `table` for this survey and RT, and parameter where one is given; 0 when there is none.
  [[nodiscard]] FeatureId besideId(const std::string& table, FeatureId surveyId, FeatureId rtId,
                                   std::string_view parameter = {});
  /// The estimates among the figures of an RT in a survey.
  [[nodiscard]] std::vector<FigureNote> estimatesOf(FeatureId surveyId, FeatureId rtId);
  [[nodiscard]] std::vector<BatchRange> batches() const;
  /// What the contents table has to learn about a layer's extent.
  void grow(const std::string& table, const Box& box);
  void writeExtents();

  Database& database;
  int srsId;
  bool bulk;
  ChangeRecorder recorder;

 private:
  TableWriter& writer(const std::string& table, const std::vector<std::string>& columns);
  FeatureId nextOfBatch(TableWriter& tableWriter);

  std::map<std::string, std::unique_ptr<TableWriter>> m_writers;
  std::unique_ptr<SQLite::Statement> m_figuresId;
  std::unique_ptr<SQLite::Statement> m_estimates;
  std::map<std::string, BatchRange> m_batches;
  std::map<std::string, Box> m_extents;
};

}  // namespace kawasan
