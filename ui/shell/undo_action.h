#pragma once

// "Undo" beside the words that tell of an edit. It takes back that edit and no other: once anything else was written,
// undone or read anew it is no longer offered, and pressing one that is still held does nothing.

#include "ui/shell/message.h"

namespace kawasan {

class Session;

/// Of the edit that was stored last. The session outlives it.
[[nodiscard]] MessageAction undoAction(Session& session);

}  // namespace kawasan
