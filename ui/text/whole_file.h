#pragma once

// A file written as a whole or not at all: through a temporary file in the same folder that takes the name of the old
// one once everything is on the disk. Any thread.

#include <QByteArray>
#include <string>

#include "core/base/result.h"

namespace kawasan {

/// OutputNotWritable {path} {reason}; the old file is then what it was.
[[nodiscard]] Result<void> writeWholeFile(const std::string& path, const QByteArray& bytes);

}  // namespace kawasan
