#include "core/model/project.h"

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/base/dates.h"
#include "core/model/edit_state.h"
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

EditLabel labelOf(const JournalRow& row) {
  return {row.label, paramsFrom(row.params)};
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

}  // namespace

struct Project::State {
  explicit State(ProjectFile opened) : file(std::move(opened)) {}

  /// Runs `body` in one transaction of the writable file, behind the barrier against edits by other programs, and
  /// stores the change counter. `body` returns whether there is something to keep.
  template <typename Body>
  Result<void> transact(Body body) {
    KAWASAN_ASSIGN(Database * database, file.writing());
    try {
      WriteTransaction transaction(*database);
      const std::uint32_t counter = database->changeCounter();
      const std::string time = nowText();
      noteForeignEdits(*database, counter, time);
      Result<bool> keep = body(*database, time);
      if (!keep) return fail(std::move(keep).error());
      if (!*keep) return {};
      std::vector<std::string> foreign = foreignObjects(*database);
      if (!foreign.empty()) dropForeignObjects(*database);
      rememberCounter(*database, counter);
      transaction.commit();
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
  SharedSnapshot snapshot;
  std::vector<std::string> dropped;
  ChangeSummary lastChange;
  std::string person = systemUser();
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
    database.exec("UPDATE kawasan_journal SET state = 4, changeset = NULL");
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
  if (m_state->snapshot) return m_state->snapshot;
  try {
    KAWASAN_ASSIGN(m_state->snapshot, readSnapshot(m_state->file.reading()));
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path()));
  }
  return m_state->snapshot;
}

Result<void> Project::edit(const EditLabel& label, const std::function<Result<void>(Edit&)>& body, EditKind kind) {
  const int srsId = m_state->srsId();
  Result<void> done = m_state->transact([&](Database& database, const std::string& time) -> Result<bool> {
    if (m_state->snapshot && m_state->snapshot->revision != revisionOf(database)) {
      // Another Kawasan wrote in between: what the caller is about to write was made from figures that are gone.
      return fail(ErrorCode::ProjectBusy, {{"path", path()}});
    }
    Edit edit(std::make_unique<Edit::State>(database, srsId, kind == EditKind::BulkInsert));
    KAWASAN_TRY(body(edit));
    const Changeset changes = edit.m_state->recorder.take();
    const std::vector<BatchRange> batches = edit.m_state->batches();
    if (changes.empty() && batches.empty()) return false;
    edit.m_state->writeExtents();
    JournalRow row;
    row.label = label.key;
    row.params = paramsJson(label.params);
    row.person = m_state->person;
    row.time = time;
    appendEdit(database, row, changes, batches);
    countRevision(database, time);
    return true;
  });
  if (done) {
    m_state->snapshot.reset();
    m_state->lastChange = {ChangeCause::Edit, true, {}};
  }
  return done;
}

Result<EditLabel> Project::step(bool forward) {
  EditLabel label;
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
  KAWASAN_TRY(m_state->transact([&](Database& database, const std::string& time) -> Result<bool> {
    const auto row = forward ? firstUndone(database) : lastDone(database);
    if (!row || row->state == JournalState::Cleared) {
      return fail(forward ? ErrorCode::NothingToRedo : ErrorCode::NothingToUndo);
    }
    if (row->state == JournalState::Barrier) return fail(ErrorCode::UndoBarrier, {{"time", row->time}});
    if (forward) {
      redoRow(database, row->number);
    } else {
      undoRow(database, row->number);
    }
    countRevision(database, time);
    label = labelOf(*row);
    return true;
  }));
  m_state->snapshot.reset();
  m_state->lastChange = {forward ? ChangeCause::Redo : ChangeCause::Undo, true, {}};
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
  FigureOrigin origin;
  try {
    Database& database = m_state->file.reading();
    SQLite::Statement row(
        database.sqlite(),
        "SELECT fid, source_file, source_sheet, source_row FROM rt_figures WHERE survey_id = ? AND rt_id = ?");
    row.bind(1, surveyId);
    row.bind(2, rtId);
    if (!row.executeStep()) return origin;
    const FeatureId fid = row.getColumn(0).getInt64();
    origin.source.file = row.getColumn(1).getString();
    origin.source.sheet = row.getColumn(2).getString();
    origin.source.row = row.getColumn(3).getInt();
    row.reset();
    constexpr int kFirstParameterColumn = 3;  // after fid, survey_id, rt_id
    const int column = kFirstParameterColumn + static_cast<int>(indexOf(parameter));
    const std::vector<JournalRow> rows = listJournal(database);
    for (auto entry = rows.rbegin(); entry != rows.rend(); ++entry) {
      if (entry->state != JournalState::Done) continue;
      const auto add = [&](const std::string& before, const std::string& after) {
        origin.changes.push_back({entry->number, labelOf(*entry), entry->person, entry->time, before, after});
      };
      visitColumnChange(changesetOf(database, entry->number), "rt_figures", 0, fid, column,
                        [&](const ColumnChange& change) { add(change.before, change.after); });
      if (insertedByBatch(database, entry->number, "rt_figures", fid)) add({}, {});
    }
    // The file stands for what it brought in, not for what somebody typed over it later.
    if (!origin.changes.empty() && !origin.changes.front().label.key.starts_with("import")) origin.source = {};
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path()));
  }
  return origin;
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
