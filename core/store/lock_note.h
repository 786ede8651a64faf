#pragma once

// The note NAME.gpkg.lock beside a project: who has it open in a window for writing. It tells people, it stops nobody:
// SQLite's own locks keep the file whole. It is there only while held; a note of a process that is no more counts as
// none. Any thread, one at a time.

#include <optional>
#include <string>

#include "core/base/result.h"

namespace kawasan {

struct LockHolder {
  std::string person;
  std::string host;
  std::int64_t pid = 0;
  std::string time;  // since when; ISO, UTC

  /// "Sari, komputer-3" for a sentence.
  [[nodiscard]] std::string who() const;
};

class LockNote {
 public:
  /// Who holds the project at `path`; nothing when nobody does. A note that cannot be read has a holder without a name.
  [[nodiscard]] static std::optional<LockHolder> holderOf(const std::string& path);

  /// Puts the note down for this process. ProjectBusy with {who} when somebody holds it, this process included;
  /// ProjectReadOnly where no file can be made.
  [[nodiscard]] static Result<LockNote> acquire(const std::string& path, const std::string& person);
  /// The same over another's note.
  [[nodiscard]] static Result<LockNote> overrule(const std::string& path, const std::string& person);

  LockNote(LockNote&& other) noexcept;
  LockNote& operator=(LockNote&& other) noexcept;
  /// Removes the note when it is still this one.
  ~LockNote();

  /// False once somebody overruled it, or removed it.
  [[nodiscard]] bool isHeld() const;

 private:
  LockNote(std::string file, std::string token) : m_file(std::move(file)), m_token(std::move(token)) {}
  std::string m_file;
  std::string m_token;  // tells this note from any other
};

}  // namespace kawasan
