#include <algorithm>
#include <filesystem>
#include <fstream>

#include "core/base/text.h"
#include "gis/foreign_child.h"

namespace kawasan {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHeadSize = 100;  // of a database of SQLite

std::string headOf(const fs::path& path) {
  std::string head(kHeadSize, '\0');
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), static_cast<std::streamsize>(head.size()));
  head.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
  return head;
}

bool isSqlite(std::string_view head) {
  constexpr std::string_view kMagic{"SQLite format 3\0", 16};
  return head.starts_with(kMagic);
}

Failure notStaged(const fs::path& source, const std::error_code& problem) {
  return fail(ErrorCode::InputUnreadable, {{"path", source.string()}, {"reason", "access"}}, problem.message());
}

/// Whether a GeoPackage can be read where it lies, as a file that nobody changes: without a lock, and without looking
/// for a journal. There is none, and none would be kept for reading alone.
bool isAtRest(const fs::path& source, std::string_view head) {
  constexpr std::size_t kVersionsAt = 18;  // of the file format: 1 and 1 for a database with a roll-back journal
  constexpr std::size_t kApplicationAt = 68;
  if (head.size() < kHeadSize || head[kVersionsAt] != 1 || head[kVersionsAt + 1] != 1) return false;
  if (head.substr(kApplicationAt, 2) != "GP") return false;
  std::error_code ignored;
  const bool hasJournal =
      fs::exists(source.string() + "-journal", ignored) || fs::exists(source.string() + "-wal", ignored);
  // The driver hands the name on as an address without masking this one.
  return !hasJournal && source.filename().string().find('%') == std::string::npos;
}

/// SQLite follows links and keeps its journal beside the true file, so a database is copied: then neither locks nor the
/// roll-back of an unfinished journal reach the source.
Result<StagedSource> copyDatabase(const fs::path& source, const fs::path& target) {
  std::error_code problem;
  fs::copy_file(source, target, problem);
  if (problem) return notStaged(source, problem);
  fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write, problem);
  bool hasJournal = false;
  for (const char* suffix : {"-journal", "-wal"}) {
    const fs::path journal = source.string() + suffix;
    if (!fs::exists(journal, problem)) continue;
    fs::copy_file(journal, target.string() + suffix, problem);
    if (problem) return notStaged(journal, problem);
    hasJournal = true;
  }
  return StagedSource{target.string(), hasJournal, false};
}

}  // namespace

Result<StagedSource> stageSource(const std::string& sourcePath, const std::string& folder) {
  const fs::path source(sourcePath);
  const fs::path target = fs::path(folder) / source.filename();
  const std::string head = headOf(source);
  const bool atRest = isSqlite(head) && isAtRest(source, head);
  if (isSqlite(head) && !atRest) return copyDatabase(source, target);

  std::error_code problem;
  if (std::ifstream probe(source); !fs::is_directory(source, problem) && !probe) {
    return notStaged(source, std::make_error_code(std::errc::permission_denied));
  }
  fs::create_symlink(source, target, problem);
  if (problem) return notStaged(source, problem);
  // Shapefiles, MapInfo tables and others are families of files with one stem: a.shp, a.dbf, a.PRJ, a.shp.xml.
  const std::string stem = lowered(source.stem().string()) + ".";
  for (fs::directory_iterator entry(source.parent_path(), problem), end; !problem && entry != end;
       entry.increment(problem)) {
    const std::string name = entry->path().filename().string();
    // A .gfs is written by the GML driver, through a link too; it makes its own.
    if (!lowered(name).starts_with(stem) || name == source.filename().string() || lowered(name).ends_with(".gfs")) {
      continue;
    }
    std::error_code ignored;
    fs::create_symlink(entry->path(), fs::path(folder) / name, ignored);
  }
  return StagedSource{target.string(), false, atRest};
}

}  // namespace kawasan
