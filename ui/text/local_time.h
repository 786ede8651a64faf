#pragma once

// A stored time (ISO, UTC) as people say it here: "hari ini 09.42", "kemarin 14.05", "30 Oktober 2019 08.15". In the
// time zone of the computer.

#include <QDateTime>
#include <QString>
#include <string_view>

namespace kawasan {

/// "09.42", in English "09:42".
[[nodiscard]] QString clockText(const QTime& time);
/// Empty for what is no time. `now` decides what is today.
[[nodiscard]] QString localTimeText(std::string_view isoTime, const QDateTime& now = QDateTime::currentDateTime());

}  // namespace kawasan
