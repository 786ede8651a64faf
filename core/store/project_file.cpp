#include "core/store/project_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>

#include "core/store/gpkg.h"
#include "core/store/journal.h"
#include "core/store/schema.h"

namespace kawasan {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHeaderBytes = 100;
using Header = std::array<char, kHeaderBytes>;

bool hasBytes(const std::string& path) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  return !error && size > 0;
}

/// A journal is hot once SQLite has synced its header; until then it starts with zeros and the file was not touched
/// yet.
bool isHotJournal(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  char first = 0;
  return file.get(first) && first != 0;
}

std::string folderOf(const std::string& path) {
  std::error_code unresolved;
  return fs::absolute(path, unresolved).parent_path().string();
}

/// 0, or the error number of what forbids it.
int writeHindrance(const std::string& path) {
  if (::access(path.c_str(), W_OK) != 0) return errno;
  if (::access(folderOf(path).c_str(), W_OK) != 0) return errno;
  return 0;
}

bool canWrite(const std::string& path) {
  return writeHindrance(path) == 0;
}

/// What stands at `path`, before SQLite is asked.
Result<Header> readHeader(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) return fail(ErrorCode::ProjectMissing, {{"path", path}});
  if (fs::is_directory(status)) return fail(ErrorCode::ProjectIsFolder, {{"path", path}});
  if (!fs::is_regular_file(status)) return fail(ErrorCode::ProjectNotSqlite, {{"path", path}});
  if (!hasBytes(path)) return fail(ErrorCode::ProjectEmpty, {{"path", path}});
  Header header{};
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(ErrorCode::ProjectIo, {{"path", path}, {"reason", std::strerror(errno)}});
  file.read(header.data(), header.size());
  constexpr std::string_view magic("SQLite format 3\0", 16);
  if (!file || std::string_view(header.data(), magic.size()) != magic) {
    return fail(ErrorCode::ProjectNotSqlite, {{"path", path}});
  }
  return header;
}

/// Copies the file and what stands beside it (hot journal, write-ahead log) to a folder of ours.
Result<std::string> copyAside(const std::string& path) {
  std::string folder = (fs::temp_directory_path() / "kawasan-XXXXXX").string();
  if (::mkdtemp(folder.data()) == nullptr) {
    return fail(ErrorCode::ProjectIo, {{"path", path}, {"reason", std::strerror(errno)}});
  }
  std::error_code error;
  const std::string copy = (fs::path(folder) / fs::path(path).filename()).string();
  for (const char* tail : {"", "-journal", "-wal"}) {
    if (*tail != '\0' && !hasBytes(path + tail)) continue;
    fs::copy_file(path + tail, copy + tail, error);
    if (error) {
      fs::remove_all(folder);
      return fail(ErrorCode::ProjectIo, {{"path", path}, {"reason", error.message()}});
    }
    fs::permissions(copy + tail, fs::perms::owner_read | fs::perms::owner_write, error);
  }
  return folder;
}

/// One read-write opening; the first read rolls a hot journal back or takes a write-ahead log in.
void recover(const std::string& path) {
  Database database(path, Access::Write);
  (void)database.integer("SELECT count(*) FROM sqlite_master");
}

std::uint64_t bigEndian(const Header& header, std::size_t at, std::size_t bytes) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < bytes; ++i) number = (number << 8) | static_cast<unsigned char>(header[at + i]);
  return number;
}

/// The header counts the pages (SQLite file format, bytes 16, 24, 28, 92); a copy that broke off is shorter than that.
Result<void> checkLength(const std::string& path, const std::string& readPath) {
  KAWASAN_ASSIGN(const Header header, readHeader(readPath));
  const std::uint64_t pageSize = bigEndian(header, 16, 2) == 1 ? 65536 : bigEndian(header, 16, 2);
  const bool countIsValid = bigEndian(header, 24, 4) == bigEndian(header, 92, 4);
  if (countIsValid && fs::file_size(readPath) < pageSize * bigEndian(header, 28, 4)) {
    return fail(ErrorCode::ProjectDamaged, {{"path", path}, {"reason", "cut-off"}});
  }
  return {};
}

Result<void> checkContent(Database& database, const std::string& path) {
  const int version = schemaVersionOf(database);
  if (version == 0) return fail(ErrorCode::ProjectForeign, {{"path", path}});
  const int known = currentSchemaVersion();
  if (version != known) {
    return fail(version > known ? ErrorCode::ProjectNewer : ErrorCode::ProjectOlder,
                {{"path", path}, {"version", std::to_string(version)}, {"known", std::to_string(known)}});
  }
  KAWASAN_TRY(checkTables(database));
  const std::string verdict = database.text("PRAGMA quick_check(1)");
  if (verdict != "ok") return fail(ErrorCode::ProjectDamaged, {{"path", path}, {"reason", "damaged"}}, verdict);
  return {};
}

/// A file beside `path` that is gone again unless it took its place.
class NewFile {
 public:
  [[nodiscard]] static Result<NewFile> beside(const std::string& path) {
    std::string name = path + ".XXXXXX";
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0) return fail(ErrorCode::OutputNotWritable, {{"path", path}, {"reason", std::strerror(errno)}});
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor, 0666 & ~mask);  // as any file that a program makes
    ::close(descriptor);
    return NewFile(std::move(name));
  }

  NewFile(NewFile&& other) noexcept : m_name(std::exchange(other.m_name, {})) {}
  NewFile& operator=(NewFile&&) = delete;
  ~NewFile() {
    if (!m_name.empty()) ::unlink(m_name.c_str());
  }

  [[nodiscard]] const std::string& name() const { return m_name; }

  [[nodiscard]] Result<void> replace(const std::string& path) {
    if (::rename(m_name.c_str(), path.c_str()) != 0) {
      return fail(ErrorCode::OutputNotWritable, {{"path", path}, {"reason", std::strerror(errno)}});
    }
    m_name.clear();
    // The new name outlives a power cut once the folder is on the disk.
    const int folder = ::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
      ::fsync(folder);
      ::close(folder);
    }
    return {};
  }

 private:
  explicit NewFile(std::string name) : m_name(std::move(name)) {}
  std::string m_name;
};

}  // namespace

ProjectFile::ProjectFile(ProjectFile&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_copyFolder(std::exchange(other.m_copyFolder, {})),
      m_database(std::move(other.m_database)),
      m_writable(other.m_writable),
      m_recovered(other.m_recovered) {}

ProjectFile& ProjectFile::operator=(ProjectFile&& other) noexcept {
  std::swap(m_path, other.m_path);
  std::swap(m_copyFolder, other.m_copyFolder);
  std::swap(m_database, other.m_database);
  std::swap(m_writable, other.m_writable);
  std::swap(m_recovered, other.m_recovered);
  return *this;
}

ProjectFile::~ProjectFile() {
  m_database.reset();
  if (m_copyFolder.empty()) return;
  std::error_code ignored;
  fs::remove_all(m_copyFolder, ignored);
}

Result<ProjectFile> ProjectFile::create(const std::string& path, const std::string& crs, const std::string& wkt) {
  // Made exclusively, so that of two programs that make the same file at once only one goes on, and what is removed
  // after a failure is never another's.
  const int descriptor = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
  if (descriptor < 0) {
    if (errno == EEXIST) return fail(ErrorCode::ProjectExists, {{"path", path}});
    return fail(ErrorCode::ProjectReadOnly, {{"path", path}, {"reason", std::strerror(errno)}});
  }
  ::close(descriptor);
  std::error_code error;
  ProjectFile file;
  file.m_path = path;
  try {
    file.m_database = Database::createNew(path);
    Database& database = *file.m_database;
    WriteTransaction transaction(database);
    database.exec("PRAGMA application_id = " + std::to_string(kGpkgApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(kGpkgUserVersion));
    createSchema(database);
    registerContents(database, crs, wkt);
    rememberCounter(database, 0);
    transaction.commit();
    file.m_writable = true;
  } catch (const SQLite::Exception& exception) {
    Error failure = errorFrom(exception, path);
    file.m_database.reset();
    fs::remove(path, error);
    return fail(std::move(failure));
  }
  return file;
}

Result<ProjectFile> ProjectFile::open(const std::string& path) {
  KAWASAN_ASSIGN(const Header header, readHeader(path));
  ProjectFile file;
  file.m_path = path;
  const bool isHot = isHotJournal(path + "-journal");
  const bool hasLog = hasBytes(path + "-wal");
  const bool walMode = header[18] == 2 || header[19] == 2;
  std::string readPath = path;
  try {
    if (isHot || hasLog) {
      file.m_recovered = isHot;
      if (canWrite(path)) {
        recover(path);
      } else {
        KAWASAN_ASSIGN(file.m_copyFolder, copyAside(path));
        readPath = (fs::path(file.m_copyFolder) / fs::path(path).filename()).string();
        recover(readPath);
      }
    }
    KAWASAN_TRY(checkLength(path, readPath));
    const bool untouchable = walMode && !hasLog;  // any other way of reading would make side files
    file.m_database = std::make_unique<Database>(readPath, untouchable ? Access::ReadImmutable : Access::Read);
    KAWASAN_TRY(checkContent(*file.m_database, path));
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
  return file;
}

Result<void> ProjectFile::checkWritable() const {
  const int hindrance = writeHindrance(m_path);
  if (hindrance == 0) return {};
  return fail(ErrorCode::ProjectReadOnly, {{"path", m_path}, {"reason", std::strerror(hindrance)}});
}

Result<Database*> ProjectFile::writing() {
  if (m_writable) return m_database.get();
  KAWASAN_TRY(checkWritable());
  try {
    auto database = std::make_unique<Database>(m_path, Access::Write);
    m_database = std::move(database);
    m_writable = true;
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, m_path));
  }
  return m_database.get();
}

Result<void> ProjectFile::saveCopy(const std::string& path, const Prepare& prepare) {
  std::error_code missing;
  if (fs::equivalent(path, m_path, missing)) return fail(ErrorCode::OutputExists, {{"path", path}});
  if (fs::is_directory(path, missing)) {
    return fail(ErrorCode::OutputNotWritable, {{"path", path}, {"reason", std::strerror(EISDIR)}});
  }
  KAWASAN_ASSIGN(NewFile copy, NewFile::beside(path));
  try {
    // Counted anew in the copy: a history that could go on here can go on there, and one that a foreign edit ended
    // stays ended. One that begins anew can always go on.
    const bool inStep = prepare || isInStep(*m_database);
    SQLite::Statement vacuum(m_database->sqlite(), "VACUUM INTO ?");
    vacuum.bind(1, copy.name());
    vacuum.exec();
    Database written(copy.name(), Access::Write);
    if (prepare) {
      WriteTransaction preparing(written);
      KAWASAN_TRY(prepare(written));
      preparing.commit();
      written.exec("VACUUM");  // what was taken out would still stand in free pages
    }
    WriteTransaction transaction(written);
    if (inStep) {
      rememberCounter(written, written.changeCounter());
    } else {
      forgetCounter(written);
    }
    transaction.commit();
    KAWASAN_TRY(checkContent(written, path));
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
  return copy.replace(path);
}

Result<void> settleHistory(const std::string& path) {
  KAWASAN_ASSIGN(ProjectFile file, ProjectFile::open(path));
  KAWASAN_ASSIGN(Database * database, file.writing());
  try {
    WriteTransaction transaction(*database);
    const std::uint32_t found = database->changeCounter();
    settleDone(*database);
    rememberCounter(*database, found);
    transaction.commit();
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
  return {};
}

}  // namespace kawasan
