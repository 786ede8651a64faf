#pragma once

// An open project file: one immutable snapshot to read, one gate to write. Opening reads only; the file becomes
// writable at the first edit, undo, redo or mark. Used by one thread at a time; snapshots may go anywhere.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/model/change.h"
#include "core/model/edit.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// What an edit is called in the history: a key that ui/text turns into a sentence, and its parameters.
struct EditLabel {
  std::string key;  // "import-numeric", "set-figures", ...
  Params params;
};

enum class EditKind {
  Ordinary,    // recorded as a changeset
  BulkInsert,  // mostly new rows, many of them: journalled as "the rows of batch n"; changed rows as a changeset beside
               // it
};

enum class HistoryState { Done, Undone, Abandoned, Barrier, Cleared };

struct HistoryEntry {
  std::int64_t number = 0;  // counts up, never reused
  EditLabel label;
  std::string person;
  std::string time;  // ISO, UTC
  HistoryState state = HistoryState::Done;
  std::int64_t size = 0;  // how much taking it back or doing it again goes through, in bytes, about
  std::vector<std::string> marks;
};

/// Where one figure comes from: the file and row it was imported from (empty when typed) and every change of it that
/// the history still knows, newest first. Amounts as numberText, empty for missing.
struct FigureOrigin {
  struct Change {
    std::int64_t number = 0;
    EditLabel label;
    std::string person;
    std::string time;
    std::string before;
    std::string after;
    FigureSource source = {};  // of what a file brought: where it has it; without a file otherwise
  };
  FigureSource source;      // of what stands there now
  std::string carriedFrom;  // name of the earlier survey that the figure was carried forward from, which has the source
  std::vector<Change> changes;
};

class Project {
 public:
  /// Makes a new project file; ProjectExists when something stands at `path`. `crsWkt` is the definition of info.crs as
  /// GeoPackage wants it (WKT 1); empty for a local system. The uuid is made here.
  [[nodiscard]] static Result<Project> create(const std::string& path, ProjectInfo info, const std::string& crsWkt);
  /// Opens without changing a byte. A hot journal left by a crash is rolled back first (in a folder that cannot be
  /// written, on a temporary copy).
  [[nodiscard]] static Result<Project> open(const std::string& path);

  Project(Project&&) noexcept;
  Project& operator=(Project&&) noexcept;
  ~Project();

  [[nodiscard]] const std::string& path() const;
  /// The present state; the same object until something changes.
  [[nodiscard]] Result<SharedSnapshot> snapshot();

  /// The one write gate: `body` runs in one transaction with its journal row; its error undoes everything, no change no
  /// trace. Stands on what others wrote since the snapshot; ProjectBusy {changed} if that is the same, or not told.
  [[nodiscard]] Result<void> edit(const EditLabel& label, const std::function<Result<void>(Edit&)>& body,
                                  EditKind kind = EditKind::Ordinary);

  [[nodiscard]] Result<EditLabel> undo();
  [[nodiscard]] Result<EditLabel> redo();
  /// What the last successful edit, undo or redo touched; after reload() everything, by a foreign hand.
  [[nodiscard]] const ChangeSummary& lastChange() const;

  /// Whether another program wrote to the file since the snapshot was read. Cheap (four bytes of the file); false while
  /// nobody asked for a snapshot.
  [[nodiscard]] Result<bool> changedOutside();
  /// Reads the whole file anew. On an error the snapshot stays what it was.
  [[nodiscard]] Result<void> reload();

  /// Whether edits can be written, found out without changing anything; writable() names the reason: ProjectReadOnly.
  [[nodiscard]] bool canWrite() const;
  [[nodiscard]] Result<void> writable() const;

  /// Writes the project with its history to another file, which is checked before it stands at `path` (over what stood
  /// there). OutputExists when that is the project itself, OutputNotWritable where it cannot be written. The project
  /// stays open where it was.
  [[nodiscard]] Result<void> saveCopy(const std::string& path);

  /// Names the present state.
  [[nodiscard]] Result<void> mark(const std::string& name);
  /// Oldest first.
  [[nodiscard]] Result<std::vector<HistoryEntry>> history();

  [[nodiscard]] Result<FigureOrigin> originOf(FeatureId surveyId, FeatureId rtId, Parameter parameter);

  /// The bytes of a photo's JPEG file. UnknownArea {level: photo} when it is there no more.
  [[nodiscard]] Result<Blob> photoImage(FeatureId photoId);
  /// The bytes of a file in the project. UnknownArea {level: attachment} when it is there no more.
  [[nodiscard]] Result<Blob> attachmentContent(FeatureId attachmentId);

  /// The scores kept in the file for a survey, one entry a level, edition and method. Not part of the snapshot.
  [[nodiscard]] Result<std::vector<Assessments>> assessments(FeatureId surveyId);

  /// Who is written into the history; default: the user of the operating system.
  void setPerson(std::string person);
  [[nodiscard]] const std::string& person() const;

  /// Triggers, views and indexes of other programs that were dropped when the file became writable.
  [[nodiscard]] const std::vector<std::string>& droppedObjects() const;
  /// Whether opening repaired what a crash had left.
  [[nodiscard]] bool wasRecovered() const;

 private:
  struct State;
  class EditingMark;
  explicit Project(std::unique_ptr<State> state);
  [[nodiscard]] Result<void> begin(const ProjectInfo& info);
  [[nodiscard]] Result<EditLabel> step(bool forward);
  std::unique_ptr<State> m_state;
};

}  // namespace kawasan
