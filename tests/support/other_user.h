#pragma once

// What a test does as a user who may not write everywhere, also where tests run as root.

#include <unistd.h>

#include <cstdlib>

namespace kawasan::test {

/// While it lives, root is nobody: access() and open() refuse what nobody may not do. Nothing to do for other users.
class OrdinaryUser {
 public:
  OrdinaryUser() : m_wasRoot(::geteuid() == 0) {
    constexpr uid_t nobody = 65534;
    // The saved identity stays root's, so that there is a way back.
    if (m_wasRoot) m_isOrdinary = ::setresuid(nobody, nobody, 0) == 0;
  }
  ~OrdinaryUser() {
    if (m_wasRoot && m_isOrdinary && ::setresuid(0, 0, 0) != 0) std::abort();
  }
  OrdinaryUser(const OrdinaryUser&) = delete;
  OrdinaryUser& operator=(const OrdinaryUser&) = delete;

  /// False only for a root that may not become anybody else.
  [[nodiscard]] bool isOrdinary() const { return m_isOrdinary; }

 private:
  bool m_wasRoot;
  bool m_isOrdinary = true;
};

}  // namespace kawasan::test
