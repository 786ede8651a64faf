#pragma once

// A SQLite file system that fails on demand: the default one of the process while it lives, passing everything on to
// the real one but for the n-th write, sync, truncation or deletion, or for writes that need room on a full disk. Only
// for connections opened meanwhile; one at a time, and it must outlive them. Not safe for several threads.

#include <sqlite3.h>

#include <string>

namespace kawasan::test {

enum class Fault {
  Once,     // a passing disturbance: only the n-th operation fails
  Forever,  // from the n-th on nothing is written any more, not even to tidy up: as good as a power cut
};

class FaultVfs {
 public:
  FaultVfs();
  ~FaultVfs();
  FaultVfs(const FaultVfs&) = delete;
  FaultVfs& operator=(const FaultVfs&) = delete;

  /// From now on the n-th operation (1 = the next) fails with `code`: SQLITE_IOERR or SQLITE_FULL.
  void failAt(int n, int code, Fault fault);
  /// From now on no file grows: SQLITE_FULL. What stands can be written over, cut and deleted, as on a full disk.
  void fillDisk();
  /// Nothing fails any more.
  void disarm();
  /// Whether the operation to fail was reached since failAt.
  [[nodiscard]] bool hasFailed() const;

 private:
  sqlite3_vfs& m_vfs;  // lives as long as the program: PROJ may keep it for a database that it opened meanwhile
  sqlite3_vfs* m_real;
};

}  // namespace kawasan::test
