#pragma once

// What the message bar says: what happened, where, and what can be done about it.

#include <QString>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/geom/geometry.h"

namespace kawasan {

enum class MessageKind { Info, Done, Warning, Error };

struct MessageAction {
  QString text;
  std::function<void()> run;
  bool endsWithChange = false;  // means the state as it is now: offered only until the project changes
};

struct Message {
  MessageKind kind = MessageKind::Info;
  QString text;
  QString detail;                      // technical; behind a button
  std::optional<Box> place;            // in project coordinates: "zoom here"
  std::vector<MessageAction> actions;  // at most three are shown
  QString topic;                       // a later message of the same topic replaces this one; may be empty
};

[[nodiscard]] Message errorMessage(const Error& error);

}  // namespace kawasan
