#pragma once

// What the entries of the history are called. Any thread.

#include <functional>
#include <map>
#include <string>

namespace kawasan {

/// Sentences in English with fields as describe() of messages.h fills them in; Indonesian through the context "edit".
using SentencesByKey = std::map<std::string, const char*, std::less<>>;

/// By the key of an EditLabel.
[[nodiscard]] const SentencesByKey& editLabels();

}  // namespace kawasan
