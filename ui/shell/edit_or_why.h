#pragma once

// Writing from a form, which covers the message bar or keeps what was typed: why something is not stored stands in the
// form then, as the session says it. GUI thread.

#include <QString>
#include <functional>

#include "ui/shell/session.h"

class QLabel;

namespace kawasan {

/// Why `write`, which goes through Session::edit, returned false, as the session said it; empty when it is stored.
[[nodiscard]] QString whyNotStored(Session& session, const std::function<bool()>& write);
/// The same of one edit; empty when it is stored.
[[nodiscard]] QString editOrWhy(Session& session, const EditLabel& label, const Session::Body& body);
/// The same for a form with a sentence for its problems, which shows it; true when it is stored.
[[nodiscard]] bool editOrSay(Session& session, QLabel& problem, const EditLabel& label, const Session::Body& body);

}  // namespace kawasan
