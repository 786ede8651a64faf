#pragma once

// Stored times as tables of the command line show them.

#include <QDateTime>

#include "app/cli_context.h"

namespace kawasan {

/// "2019-10-30 08:15" of a stored time, by the clock of this computer; empty for what is no time.
[[nodiscard]] inline QString shownTime(const std::string& isoTime) {
  return QDateTime::fromString(fromUtf8(isoTime), Qt::ISODateWithMs)
      .toLocalTime()
      .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

}  // namespace kawasan
