#pragma once

// A project file on disk: checked at opening, read without changing a byte, writable from the first edit on.
// One thread at a time.

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "core/base/result.h"
#include "core/store/database.h"

namespace kawasan {

class ProjectFile {
 public:
  /// A new file with all tables; `crs` is "EPSG:32749", `wkt` its definition. A failure leaves no file behind.
  [[nodiscard]] static Result<ProjectFile> create(const std::string& path, const std::string& crs,
                                                  const std::string& wkt);

  /// Opens for reading after these checks: a SQLite file, ours, of this schema version, all tables there, quick_check
  /// clean. A hot journal is rolled back first: in place where the folder can be written, else on a temporary copy.
  [[nodiscard]] static Result<ProjectFile> open(const std::string& path);

  ProjectFile(ProjectFile&&) noexcept;
  ProjectFile& operator=(ProjectFile&&) noexcept;
  ~ProjectFile();

  [[nodiscard]] const std::string& path() const { return m_path; }
  /// The connection of the moment, for queries.
  [[nodiscard]] Database& reading() { return *m_database; }
  /// The same after it became writable.
  [[nodiscard]] Result<Database*> writing();

  /// Whether edits can be written: file and folder allow it (SQLite makes its journal beside the file). Changes
  /// nothing; ProjectReadOnly with the reason otherwise.
  [[nodiscard]] Result<void> checkWritable() const;

  /// Writes the content as it stands, history included, to `path`: made beside it, checked, then put in its place (over
  /// what stands there). OutputExists when that is this file itself, OutputNotWritable where it cannot be written.
  /// `prepare` changes the copy in a transaction before it takes its place; an error from it leaves none. What it takes
  /// out is not in the bytes of the copy any more, and the history of the copy begins anew with what it made of it.
  using Prepare = std::function<Result<void>(Database& copy)>;
  [[nodiscard]] Result<void> saveCopy(const std::string& path, const Prepare& prepare = {});

  /// Whether a crash was repaired at opening.
  [[nodiscard]] bool wasRecovered() const { return m_recovered; }

 private:
  ProjectFile() = default;

  std::string m_path;
  std::string m_copyFolder;  // of the temporary copy being read; empty normally
  std::unique_ptr<Database> m_database;
  bool m_writable = false;
  bool m_recovered = false;
};

/// What was done so far in a project file is its beginning from now on: the history shows it and where figures come
/// from, but nothing of it can be undone. For a project that was made for somebody, as the practice city is; nobody may
/// have it open. Errors of opening and writing.
[[nodiscard]] Result<void> settleHistory(const std::string& path);

}  // namespace kawasan
