#pragma once

// Who entered something and when, from the entries of the history: for card, bubble and table alike.

#include <QStringList>

#include "core/rules/area_origins.h"

namespace kawasan {

/// "12 Okt 2026 09.14 · Rina · Figures of Kalianyar RT 001: households"
[[nodiscard]] QString entryText(const std::string& time, const std::string& person, const EditLabel& label);
/// The newest entries, one a line, and how many older ones there are; that nobody entered it where there are none, or
/// why they cannot be read.
[[nodiscard]] QStringList entryLines(const Result<AreaOrigins>& origins);

}  // namespace kawasan
