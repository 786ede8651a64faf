#include "tests/support/fault_vfs.h"

#include <cstddef>
#include <cstring>
#include <new>

namespace kawasan::test {

namespace {

struct Plan {
  int countdown = 0;  // operations until the failure; 0 when nothing is to fail
  int code = SQLITE_OK;
  Fault fault = Fault::Once;
  bool failed = false;
  bool hasRoom = true;
};

/// The C callbacks know only the file, so the one plan of the process stands here.
Plan g_plan;

enum class Operation { Write, Sync, Truncate, Delete };

/// What SQLite calls this failure of this operation.
int codeFor(Operation operation) {
  if (g_plan.code == SQLITE_FULL && operation == Operation::Write) return SQLITE_FULL;
  switch (operation) {
    case Operation::Write:
      return SQLITE_IOERR_WRITE;
    case Operation::Sync:
      return SQLITE_IOERR_FSYNC;
    case Operation::Truncate:
      return SQLITE_IOERR_TRUNCATE;
    case Operation::Delete:
      return SQLITE_IOERR_DELETE;
  }
  return SQLITE_IOERR;
}

bool failsNow() {
  if (!g_plan.hasRoom) return false;
  if (g_plan.failed) return g_plan.fault == Fault::Forever && g_plan.code != SQLITE_OK;
  if (g_plan.countdown == 0 || --g_plan.countdown > 0) return false;
  g_plan.failed = true;
  return true;
}

/// Our file with the real one beside it. It is as large as the real one: PROJ keeps something behind the files of its
/// databases, and finds it by the size that the default file system has when they are closed.
struct File {
  sqlite3_file base;
  sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file) {
  return reinterpret_cast<File*>(file)->real;
}

sqlite3_vfs* realOf(sqlite3_vfs* vfs) {
  return static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int closeFile(sqlite3_file* file) {
  const int result = realOf(file)->pMethods->xClose(realOf(file));
  sqlite3_free(realOf(file));
  return result;
}

int readFile(sqlite3_file* file, void* buffer, int bytes, sqlite3_int64 offset) {
  return realOf(file)->pMethods->xRead(realOf(file), buffer, bytes, offset);
}

bool needsRoom(sqlite3_file* real, sqlite3_int64 end) {
  sqlite3_int64 size = 0;
  return real->pMethods->xFileSize(real, &size) != SQLITE_OK || end > size;
}

/// A write that fails leaves half of what was to be written, as a full disk does.
int writeFile(sqlite3_file* file, const void* buffer, int bytes, sqlite3_int64 offset) {
  sqlite3_file* const real = realOf(file);
  if (!g_plan.hasRoom && needsRoom(real, offset + bytes)) {
    g_plan.failed = true;
    return SQLITE_FULL;
  }
  if (!failsNow()) return real->pMethods->xWrite(real, buffer, bytes, offset);
  if (g_plan.fault == Fault::Once) real->pMethods->xWrite(real, buffer, bytes / 2, offset);
  return codeFor(Operation::Write);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
  if (failsNow()) return codeFor(Operation::Truncate);
  return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags) {
  if (failsNow()) return codeFor(Operation::Sync);
  return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
  return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int level) {
  return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file* file, int level) {
  return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReservedLock(sqlite3_file* file, int* held) {
  return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}

int fileControl(sqlite3_file* file, int operation, void* argument) {
  return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file* file) {
  return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int deviceCharacteristics(sqlite3_file* file) {
  return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

// Version 1: no shared memory and no memory mapping, so every change passes through xWrite.
constexpr sqlite3_io_methods kMethods{
    1,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, nullptr,  nullptr,  nullptr,
    nullptr,    nullptr,           nullptr};

int openFile(sqlite3_vfs* vfs, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags) {
  auto* const ours = new (file) File{};
  ours->real = static_cast<sqlite3_file*>(sqlite3_malloc(realOf(vfs)->szOsFile));
  if (ours->real == nullptr) return SQLITE_NOMEM;
  std::memset(ours->real, 0, static_cast<std::size_t>(realOf(vfs)->szOsFile));
  const int result = realOf(vfs)->xOpen(realOf(vfs), name, ours->real, flags, outFlags);
  // SQLite closes a file whose methods are set, even when opening it failed.
  ours->base.pMethods = ours->real->pMethods == nullptr ? nullptr : &kMethods;
  if (ours->base.pMethods == nullptr) sqlite3_free(ours->real);
  return result;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
  if (failsNow()) return codeFor(Operation::Delete);
  return realOf(vfs)->xDelete(realOf(vfs), name, syncFolder);
}

// These get our sqlite3_vfs, and the real ones look at nothing of theirs.
int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
  return realOf(vfs)->xAccess(realOf(vfs), name, flags, result);
}

int fullPathname(sqlite3_vfs* vfs, const char* name, int size, char* result) {
  return realOf(vfs)->xFullPathname(realOf(vfs), name, size, result);
}

sqlite3_vfs& theVfs() {
  static sqlite3_vfs vfs{};
  return vfs;
}

}  // namespace

FaultVfs::FaultVfs() : m_vfs(theVfs()), m_real(sqlite3_vfs_find(nullptr)) {
  m_vfs = *m_real;
  g_plan = {};
  m_vfs.iVersion = 1;
  m_vfs.pNext = nullptr;
  m_vfs.zName = "kawasan-fault";
  m_vfs.pAppData = m_real;
  m_vfs.xOpen = openFile;
  m_vfs.xDelete = deleteFile;
  m_vfs.xAccess = accessFile;
  m_vfs.xFullPathname = fullPathname;
  sqlite3_vfs_register(&m_vfs, 1);
}

FaultVfs::~FaultVfs() {
  g_plan = {};
  sqlite3_vfs_unregister(&m_vfs);
  sqlite3_vfs_register(m_real, 1);
}

void FaultVfs::failAt(int n, int code, Fault fault) {
  g_plan = {n, code, fault, false, true};
}

void FaultVfs::fillDisk() {
  g_plan = {};
  g_plan.hasRoom = false;
}

void FaultVfs::disarm() {
  g_plan = {0, SQLITE_OK, Fault::Once, g_plan.failed, true};
}

bool FaultVfs::hasFailed() const {
  return g_plan.failed;
}

}  // namespace kawasan::test
