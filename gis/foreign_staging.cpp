#include <array>
#include <filesystem>
#include <fstream>

#include "core/base/text.h"
#include "gis/foreign_child.h"

namespace kawasan {

namespace fs = std::filesystem;

namespace {

bool isSqlite(const fs::path& path) {
  constexpr std::string_view kMagic{"SQLite format 3\0", 16};
  std::array<char, kMagic.size()> head{};
  std::ifstream file(path, std::ios::binary);
  file.read(head.data(), head.size());
  return file.gcount() == static_cast<std::streamsize>(head.size()) &&
         std::string_view(head.data(), head.size()) == kMagic;
}

Failure notStaged(const fs::path& source, const std::error_code& problem) {
  return fail(ErrorCode::InputUnreadable, {{"path", source.string()}, {"reason", "access"}}, problem.message());
}

/// SQLite follows links and keeps its journal beside the true file, so a database is copied, always: then neither locks
/// nor the roll-back of an unfinished journal reach the source.
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
  return StagedSource{target.string(), hasJournal};
}

}  // namespace

Result<StagedSource> stageSource(const std::string& sourcePath, const std::string& folder) {
  const fs::path source(sourcePath);
  const fs::path target = fs::path(folder) / source.filename();
  if (isSqlite(source)) return copyDatabase(source, target);

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
  return StagedSource{target.string(), false};
}

}  // namespace kawasan
