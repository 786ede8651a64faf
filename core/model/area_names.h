#pragma once

// What areas are called where several may bear one name. Any thread.

#include <string>

#include "core/model/snapshot.h"

namespace kawasan {

/// The name of a kelurahan, with its kecamatan where another one of the project bears the same: "Kauman (Kec.
/// Selatan)".
[[nodiscard]] std::string kelurahanName(const Snapshot& snapshot, const AdminArea& kelurahan);
/// Of that id; empty where there is none.
[[nodiscard]] std::string kelurahanName(const Snapshot& snapshot, FeatureId kelurahanId);

}  // namespace kawasan
