#pragma once

// Safeguards of an activity (planning practice 5.5): which fields each kind has, and whether land that is needed has
// its papers.

#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "core/model/snapshot.h"

namespace kawasan {

enum class SafeguardField : std::uint8_t {
  Applies,
  Area,
  AreaAfter,
  Value,
  Households,
  Persons,
  Affected,
  Served,
  Men,
  Women,
  Volume,
  Legal,
  Document,
};
inline constexpr std::size_t kSafeguardFields = 13;
/// "applies", "area", "area_after", "value", "households", "persons", "affected", "served", "men", "women", "volume",
/// "legal", "document"
[[nodiscard]] std::string_view keyOf(SafeguardField field);
[[nodiscard]] std::optional<SafeguardField> safeguardFieldByKey(std::string_view key);

using SafeguardMember = std::variant<std::optional<bool> Safeguard::*, std::optional<int> Safeguard::*,
                                     std::optional<Rupiah> Safeguard::*, Micro Safeguard::*, std::string Safeguard::*>;
/// Where a safeguard keeps it.
[[nodiscard]] SafeguardMember memberOf(SafeguardField field);

/// In the order in which they are asked. Land does not ask whether it applies: the activity says whether land is
/// needed.
[[nodiscard]] std::span<const SafeguardField> safeguardFieldsOf(SafeguardKind kind);

/// Land that somebody entered is needed, whatever else was said; nothing when nobody said anything.
[[nodiscard]] std::optional<bool> needsLand(const Snapshot& snapshot, const Activity& activity);
/// Whether a paper or a file of a permit stands with the activity, or a paper with all the land that was entered.
[[nodiscard]] bool hasLandPapers(const Snapshot& snapshot, const Activity& activity);

}  // namespace kawasan
