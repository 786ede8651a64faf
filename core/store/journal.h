#pragma once

// The rows of the history: what was done, by whom, when, and how to take it back. All functions run inside the caller's
// transaction. At most kJournalBytes of changesets are kept; older edits stay in the history but cannot be undone.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/store/changeset.h"
#include "core/store/database.h"

namespace kawasan {

inline constexpr std::int64_t kJournalBytes = 256LL * 1024 * 1024;

enum class JournalState : int { Done = 0, Undone = 1, Abandoned = 2, Barrier = 3, Cleared = 4 };

/// Rows [first, first + count) of a table that one bulk import inserted.
struct BatchRange {
  std::string table;
  FeatureId first = 0;
  std::int64_t count = 0;
};

struct JournalRow {
  std::int64_t number = 0;
  std::string label;   // key
  std::string params;  // JSON object
  std::string person;
  std::string time;
  JournalState state = JournalState::Done;
  std::int64_t size = 0;  // bytes that taking it back or doing it again goes through, about; read only
};

/// Adds a finished edit; edits that were undone before it can no longer be redone.
void appendEdit(Database& database, const JournalRow& row, const Changeset& changeset,
                const std::vector<BatchRange>& batch);

/// The newest edit that an undo would take back, or the barrier in its way; nothing when the history is empty.
[[nodiscard]] std::optional<JournalRow> lastDone(Database& database);
/// The oldest undone edit.
[[nodiscard]] std::optional<JournalRow> firstUndone(Database& database);

/// What taking back or doing again went through, both as they were recorded when the edit was made: its changes, and
/// the rows of its bulk import as insertions.
struct ReplayedChanges {
  Changeset changes;
  Changeset batch;
};

ReplayedChanges undoRow(Database& database, std::int64_t number);
ReplayedChanges redoRow(Database& database, std::int64_t number);

/// What was done so far stays in the history with its changes, and can no longer be taken back.
void settleDone(Database& database);
/// The same, and what was undone is no longer part of the history: a copy never did it.
void beginHere(Database& database);
/// Forgets all changes of the edits that changed such a row; that they were made stays in the history. Of settled
/// edits, as they could not be taken back any more.
void forgetChanges(Database& database, const std::function<bool(const RowChange&)>& isMeant);

[[nodiscard]] std::vector<JournalRow> listJournal(Database& database);
[[nodiscard]] Changeset changesetOf(Database& database, std::int64_t number);
/// The rows that the edit brought in as a bulk import.
[[nodiscard]] std::vector<BatchRange> batchOf(Database& database, std::int64_t number);

/// An entry with what it recorded.
struct RecordedEdit {
  JournalRow row;  // without its size
  Changeset changes;
  std::vector<BatchRange> batch;
  /// Whether it was a bulk import that brought the row in.
  [[nodiscard]] bool broughtIn(const std::string& table, FeatureId fid) const;
};
/// Newest first the entries that may have written rows of one of `tables`, and of them `only` where it is not 0. Of the
/// others the bytes are looked through and no more, so a few entries of a long history are found quickly.
void visitRecorded(Database& database, const std::vector<std::string>& tables, FeatureId only,
                   const std::function<void(const RecordedEdit&)>& visit);
/// The same of several rows of one table in one look through the history: each entry with each of them that it may have
/// written.
void visitRecordedRows(Database& database, const std::string& table, const std::vector<FeatureId>& rows,
                       const std::function<void(const RecordedEdit&, FeatureId)>& visit);

/// Puts a barrier into the history when the file was changed by a program that keeps none: the change counter in the
/// file's header (SQLite file format, bytes 24 to 27) is not the one stored at our last commit. Returns whether it was.
bool noteForeignEdits(Database& database, std::uint32_t counterAtBegin, const std::string& time);
/// Whether the counter in the file's header is the one stored at our last commit.
[[nodiscard]] bool isInStep(Database& database);
/// Stores the counter that the running transaction's commit will write.
void rememberCounter(Database& database, std::uint32_t counterAtBegin);
/// Stores none, so that the next edit puts a barrier into the history.
void forgetCounter(Database& database);

}  // namespace kawasan
