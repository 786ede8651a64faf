#include "core/model/project.h"

#include <pwd.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/model/changed_rows.h"
#include "core/model/edit_label.h"
#include "core/model/edit_state.h"
#include "core/model/figure_origins.h"
#include "core/model/rows_of_others.h"
#include "core/model/snapshot_reader.h"
#include "core/store/gpkg.h"
#include "core/store/journal.h"
#include "core/store/project_file.h"
#include "core/store/schema.h"

namespace kawasan {

namespace {

std::string systemUser() {
  if (const char* name = std::getenv("KAWASAN_PERSON"); name != nullptr && *name != '\0') return name;
  if (const passwd* user = ::getpwuid(::getuid()); user != nullptr) {
    const std::string fullName(user->pw_gecos == nullptr ? "" : user->pw_gecos);
    const std::string first = fullName.substr(0, fullName.find(','));
    return first.empty() ? user->pw_name : first;
  }
  return "?";
}

std::string paramsJson(const Params& params) {
  auto json = nlohmann::ordered_json::object();
  for (const auto& [name, value] : params.items()) json[name] = value;
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Params paramsFrom(const std::string& text) {
  Params params;
  const auto json = nlohmann::ordered_json::parse(text, nullptr, false);
  if (!json.is_object()) return params;
  for (const auto& [name, value] : json.items()) {
    if (value.is_string()) params.set(name, value.get<std::string>());
  }
  return params;
}

HistoryState toHistoryState(JournalState state) {
  switch (state) {
    case JournalState::Done:
      return HistoryState::Done;
    case JournalState::Undone:
      return HistoryState::Undone;
    case JournalState::Abandoned:
      return HistoryState::Abandoned;
    case JournalState::Barrier:
      return HistoryState::Barrier;
    case JournalState::Cleared:
      return HistoryState::Cleared;
  }
  return HistoryState::Cleared;
}

std::int64_t revisionOf(Database& database) {
  return database.integer("SELECT CAST(value AS INTEGER) FROM kawasan_state WHERE key = 'revision'");
}

void countRevision(Database& database, const std::string& time) {
  const std::int64_t revision = revisionOf(database);
  setStateValue(database, "revision", std::to_string(revision + 1));
  setStateValue(database, "last_edit", time);
}

std::int64_t lastEntryOf(Database& database) {
  return database.integer("SELECT ifnull(max(number), 0) FROM kawasan_journal");
}

/// `met` is the entry of the history that wrote the same, 0 where it is not known which.
Error changedByOthers(const std::string& path, bool isSameRecord, std::int64_t met = 0) {
  Error error;
  error.code = ErrorCode::ProjectBusy;
  error.params = {{"path", path}, {"changed", isSameRecord ? "record" : "file"}};
  if (met != 0) error.params.set("entry", std::to_string(met));
  return error;
}

}  // namespace

EditLabel labelOf(const JournalRow& row) {
  return {row.label, paramsFrom(row.params)};
}

struct Project::State {
  explicit State(ProjectFile opened) : file(std::move(opened)) {}

  /// The present state, read from what changed since the last one where that is known.
  Result<SharedSnapshot> present() {
    if (isEditing) return duringEdit();
    if (snapshot && stale.empty()) return snapshot;
    try {
      Database& database = file.reading();
      const ReadTransaction transaction(database);
      const std::uint32_t found = database.changeCounter();
      const bool goesOn = snapshot && !stale.everything && found == counter;
      KAWASAN_ASSIGN(snapshot, goesOn ? renewSnapshot(database, *snapshot, stale) : readSnapshot(database));
      stale = {};
      counter = found;
      revision = snapshot->revision;
      lastEntry = lastEntryOf(database);
    } catch (const SQLite::Exception& exception) {
      return fail(errorFrom(exception, file.path()));
    }
    return snapshot;
  }

  /// The state before the edit where it is known; otherwise what the open transaction holds, forgotten at its end.
  Result<SharedSnapshot> duringEdit() {
    if (snapshot && stale.empty()) return snapshot;
    if (unfinished) return unfinished;
    try {
      KAWASAN_ASSIGN(unfinished, readSnapshot(file.reading()));
    } catch (const SQLite::Exception& exception) {
      return fail(errorFrom(exception, file.path()));
    }
    return unfinished;
  }

  /// What a row holds outside the snapshot; names of table and column are our own.
  Result<Blob> bytesOf(const std::string& table, const std::string& column, FeatureId id) {
    try {
      SQLite::Statement query(file.reading().sqlite(), "SELECT " + column + " FROM " + table + " WHERE fid = ?");
      query.bind(1, id);
      if (!query.executeStep()) {
        return fail(ErrorCode::UnknownArea,
                    {{"area", std::to_string(id)}, {"level", table.substr(0, table.find(' '))}});
      }
      const SQLite::Column content = query.getColumn(0);
      const auto* bytes = static_cast<const std::uint8_t*>(content.getBlob());
      return Blob(bytes, bytes + content.getBytes());
    } catch (const SQLite::Exception& exception) {
      return fail(errorFrom(exception, file.path()));
    }
  }

  /// Whether another Kawasan wrote since the snapshot was read.
  [[nodiscard]] bool isBehind(Database& database) const { return snapshot && revision != revisionOf(database); }

  /// What others wrote meanwhile, for an edit that is about to stand on top of it; ProjectBusy where that cannot be
  /// told row by row, or where the edit writes too much to have been decided without it.
  [[nodiscard]] Result<std::optional<RowsOfOthers>> othersBefore(Database& database, EditKind kind) const {
    if (!isBehind(database)) return std::optional<RowsOfOthers>();
    auto others = RowsOfOthers::since(database, lastEntry, revisionOf(database) - revision);
    if (!others || kind == EditKind::BulkInsert) return fail(changedByOthers(file.path(), false));
    return others;
  }

  /// Of the running transaction, for when it is done.
  void remember(Database& database) {
    upcoming = revisionOf(database);
    upcomingEntry = lastEntryOf(database);
  }

  /// Tells views what was touched and the next snapshot what to read again.
  void note(const ChangedRows& changed, ChangeCause cause) {
    revision = upcoming;
    lastEntry = upcomingEntry;
    if (!sawForeignEdit) {
      lastChange = changed.summary(cause);
      if (snapshot) stale.add(changed.staleRows());
      return;
    }
    lastChange = {cause, true, {}};
    snapshot.reset();
    stale = {};
  }

  /// Runs `body` in one transaction of the writable file, behind the barrier against edits by other programs, and
  /// stores the change counter. `body` returns whether there is something to keep. Afterwards `sawForeignEdit` says
  /// whether the file had changed since the snapshot was read, or by a program that keeps no history.
  template <typename Body>
  Result<void> transact(Body body) {
    KAWASAN_ASSIGN(Database * database, file.writing());
    try {
      WriteTransaction transaction(*database);
      const std::uint32_t found = database->changeCounter();
      const std::string time = nowText();
      const bool foreignEdit = noteForeignEdits(*database, found, time) || (snapshot && found != counter);
      Result<bool> keep = body(*database, time);
      if (!keep) return fail(std::move(keep).error());
      if (!*keep) return {};
      std::vector<std::string> foreign = foreignObjects(*database);
      if (!foreign.empty()) dropForeignObjects(*database);
      rememberCounter(*database, found);
      transaction.commit();
      sawForeignEdit = foreignEdit;
      if (!foreignEdit) counter = found + 1;
      dropped.insert(dropped.end(), foreign.begin(), foreign.end());
    } catch (const SQLite::Exception& exception) {
      return fail(errorFrom(exception, file.path()));
    }
    return {};
  }

  [[nodiscard]] int srsId() {
    return static_cast<int>(
        file.reading().integer("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'rt'", -1));
  }

  ProjectFile file;
  SharedSnapshot snapshot;         // null until somebody asks for it
  StaleRows stale;                 // what changed since `snapshot`
  std::uint32_t counter = 0;       // change counter of the file that `snapshot` and `stale` stand for
  std::int64_t revision = 0;       // likewise
  std::int64_t lastEntry = 0;      // of the history, likewise
  std::int64_t upcoming = 0;       // revision after the running transaction
  std::int64_t upcomingEntry = 0;  // its last entry
  SharedSnapshot unfinished;       // inside an edit
  bool isEditing = false;
  bool sawForeignEdit = false;
  std::vector<std::string> dropped;
  ChangeSummary lastChange;
  std::string person = systemUser();
};

/// Marks the time in which the body of an edit runs.
class Project::EditingMark {
 public:
  explicit EditingMark(State& state) : m_state(state) { m_state.isEditing = true; }
  ~EditingMark() {
    m_state.isEditing = false;
    m_state.unfinished.reset();
  }
  EditingMark(const EditingMark&) = delete;
  EditingMark& operator=(const EditingMark&) = delete;

 private:
  State& m_state;
};

Project::Project(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Result<Project> Project::create(const std::string& path, ProjectInfo info, const std::string& crsWkt) {
  KAWASAN_ASSIGN(ProjectFile file, ProjectFile::create(path, info.crs, crsWkt));
  Project project(std::make_unique<State>(std::move(file)));
  info.uuid = newUuid();
  if (const Result<void> begun = project.begin(info); !begun) {
    // Half a project is none.
    project.m_state.reset();
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    return fail(begun.error());
  }
  return project;
}

Result<void> Project::begin(const ProjectInfo& info) {
  KAWASAN_TRY(edit({"new-project", {{"city", info.city}}}, [&info](Edit& edit) -> Result<void> {
    edit.put(info);
    return {};
  }));
  // The beginning is not an edit that one could take back: a project without its city is none.
  return m_state->transact([](Database& database, const std::string&) -> Result<bool> {
    settleDone(database);
    return true;
  });
}

Result<Project> Project::open(const std::string& path) {
  KAWASAN_ASSIGN(ProjectFile file, ProjectFile::open(path));
  return Project(std::make_unique<State>(std::move(file)));
}

const std::string& Project::path() const {
  return m_state->file.path();
}

Result<SharedSnapshot> Project::snapshot() {
  return m_state->present();
}

Result<void> Project::edit(const EditLabel& label, const std::function<Result<void>(Edit&)>& body, EditKind kind) {
  const int srsId = m_state->srsId();
  std::optional<ChangedRows> changed;
  const EditingMark editing(*m_state);
  bool isOnTopOfOthers = false;
  const Result<void> done = m_state->transact([&](Database& database, const std::string& time) -> Result<bool> {
    isOnTopOfOthers = m_state->snapshot && m_state->counter != database.changeCounter();
    KAWASAN_ASSIGN(const std::optional<RowsOfOthers> others, m_state->othersBefore(database, kind));
    Edit edit(std::make_unique<Edit::State>(database, srsId, kind == EditKind::BulkInsert));
    KAWASAN_TRY(body(edit));
    const Changeset changes = edit.m_state->recorder.take();
    const std::vector<BatchRange> batches = edit.m_state->batches();
    if (changes.empty() && batches.empty()) return false;
    if (const auto met = others ? others->met(changes) : std::nullopt)
      return fail(changedByOthers(m_state->file.path(), true, *met));
    edit.m_state->writeExtents();
    JournalRow row;
    row.label = label.key;
    row.params = paramsJson(label.params);
    row.person = m_state->person;
    row.time = time;
    appendEdit(database, row, changes, batches);
    countRevision(database, time);
    changed.emplace(database);
    for (const BatchRange& batch : batches) changed->add(batch);
    changed->add(changes, false);
    m_state->remember(database);
    return true;
  });
  // What it names is gone, or there is one of that key.
  if (!done && isOnTopOfOthers && done.error().code == ErrorCode::Internal)
    return fail(changedByOthers(m_state->file.path(), true));
  if (!done) return done;
  if (changed) m_state->note(*changed, ChangeCause::Edit);
  return {};
}

Result<EditLabel> Project::step(bool forward) {
  EditLabel label;
  std::optional<ChangedRows> changed;
  try {
    // Found out while still reading: becoming writable may change the file.
    Database& reading = m_state->file.reading();
    const auto row = forward ? firstUndone(reading) : lastDone(reading);
    if (!row || row->state == JournalState::Cleared) {
      return fail(forward ? ErrorCode::NothingToRedo : ErrorCode::NothingToUndo);
    }
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path()));
  }
  const Result<void> done = m_state->transact([&](Database& database, const std::string& time) -> Result<bool> {
    // It would take back what another did.
    if (m_state->isBehind(database)) return fail(changedByOthers(path(), false));
    const auto row = forward ? firstUndone(database) : lastDone(database);
    if (!row || row->state == JournalState::Cleared) {
      return fail(forward ? ErrorCode::NothingToRedo : ErrorCode::NothingToUndo);
    }
    if (row->state == JournalState::Barrier) return fail(ErrorCode::UndoBarrier, {{"time", row->time}});
    changed.emplace(database);
    const ReplayedChanges replayed = forward ? redoRow(database, row->number) : undoRow(database, row->number);
    // In the order in which they were done.
    if (forward) changed->add(replayed.batch, false);
    changed->add(replayed.changes, !forward);
    if (!forward) changed->add(replayed.batch, true);
    countRevision(database, time);
    m_state->remember(database);
    label = labelOf(*row);
    return true;
  });
  if (!done) return fail(done.error());
  m_state->note(*changed, forward ? ChangeCause::Redo : ChangeCause::Undo);
  return label;
}

Result<EditLabel> Project::undo() {
  return step(false);
}
Result<EditLabel> Project::redo() {
  return step(true);
}

const ChangeSummary& Project::lastChange() const {
  return m_state->lastChange;
}

Result<bool> Project::changedOutside() {
  if (!m_state->snapshot) return false;
  const std::uint32_t now = m_state->file.reading().changeCounter();
  if (now == 0) return fail(ErrorCode::ProjectIo, {{"path", path()}, {"reason", "unreadable"}});
  return now != m_state->counter;
}

Result<void> Project::reload() {
  const SharedSnapshot before = std::exchange(m_state->snapshot, nullptr);
  if (const auto read = m_state->present(); !read) {
    m_state->snapshot = before;
    return fail(read.error());
  }
  m_state->lastChange = {ChangeCause::Foreign, true, {}};
  return {};
}

bool Project::canWrite() const {
  return writable().has_value();
}
Result<void> Project::writable() const {
  return m_state->file.checkWritable();
}

Result<void> Project::saveCopy(const std::string& path) {
  return m_state->file.saveCopy(path);
}

Result<void> Project::mark(const std::string& name) {
  return m_state->transact([&](Database& database, const std::string& time) -> Result<bool> {
    const auto row = lastDone(database);
    SQLite::Statement insert(database.sqlite(),
                             "INSERT INTO kawasan_mark (name, journal_number, person, time) VALUES (?, ?, ?, ?)");
    insert.bind(1, name);
    insert.bind(2, row ? row->number : 0);
    insert.bind(3, m_state->person);
    insert.bind(4, time);
    insert.exec();
    return true;
  });
}

Result<std::vector<HistoryEntry>> Project::history() {
  try {
    Database& database = m_state->file.reading();
    std::vector<HistoryEntry> entries;
    for (const JournalRow& row : listJournal(database)) {
      HistoryEntry entry;
      entry.number = row.number;
      entry.label = labelOf(row);
      entry.person = row.person;
      entry.time = row.time;
      entry.state = toHistoryState(row.state);
      entry.size = row.size;
      entries.push_back(std::move(entry));
    }
    SQLite::Statement marks(database.sqlite(), "SELECT name, journal_number FROM kawasan_mark ORDER BY fid");
    while (marks.executeStep()) {
      for (HistoryEntry& entry : entries) {
        if (entry.number == marks.getColumn(1).getInt64()) entry.marks.push_back(marks.getColumn(0).getString());
      }
    }
    return entries;
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path()));
  }
}

Result<FigureOrigin> Project::originOf(FeatureId surveyId, FeatureId rtId, Parameter parameter) {
  try {
    const std::array rts{rtId};
    return originsIn(m_state->file.reading(), surveyId, rts, parameter).front().origin;
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path()));
  }
}

Result<Blob> Project::photoImage(FeatureId photoId) {
  return m_state->bytesOf("photo", "image", photoId);
}

Result<Blob> Project::attachmentContent(FeatureId attachmentId) {
  // The bytes may stand with another file that is the same (edit_files.cpp).
  return m_state->bytesOf(
      "attachment AS file",
      "CASE WHEN length(content) > 0 THEN content ELSE (SELECT same.content FROM attachment AS same "
      "WHERE same.sha256 = file.sha256 AND same.size = file.size AND length(same.content) > 0) END",
      attachmentId);
}

Result<std::vector<Assessments>> Project::assessments(FeatureId surveyId) {
  try {
    return readAssessments(m_state->file.reading(), surveyId);
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path()));
  }
}

const std::string& Project::person() const {
  return m_state->person;
}

void Project::setPerson(std::string person) {
  m_state->person = std::move(person);
}

const std::vector<std::string>& Project::droppedObjects() const {
  return m_state->dropped;
}
bool Project::wasRecovered() const {
  return m_state->file.wasRecovered();
}

}  // namespace kawasan
