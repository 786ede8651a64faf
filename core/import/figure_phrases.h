#pragma once

// The criteria and bases as the national forms and city workbooks write them out: "b. Kepadatan Bangunan", "Kualitas
// Permukaan Jalan lingkungan", "Panjang Drainase Ideal". Any thread.

#include <optional>
#include <string_view>

#include "core/model/parameter.h"

namespace kawasan {

/// The failing volume that the words name; nothing for words that count what is good, as the survey form does.
[[nodiscard]] std::optional<Parameter> indicatorByPhrase(std::string_view text);

/// The base that the words name: "Luas Verifikasi", "Jumlah KK", "Panjang Jalan Ideal".
[[nodiscard]] std::optional<Parameter> baseByPhrase(std::string_view text);

}  // namespace kawasan
