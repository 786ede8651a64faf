#pragma once

// Hectares of the decree as an account book: the first decree, every later one, all signed minutes (berita acara), and
// what remains. These are hectares of the decree; those of scores are verified ones (hectare_ledger.h) and never mixed
// with them. The last line is the sum of remainingHectares (signed_minutes.h) over the areas that a decree names.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/model/snapshot.h"
#include "core/plan/signed_minutes.h"

namespace kawasan {

enum class DecreeEvent : std::uint8_t { Opening, Decree, Minutes, Closing };
/// "opening", "decree", "minutes", "closing"
[[nodiscard]] std::string_view keyOf(DecreeEvent event);

struct DecreeEntry {
  DecreeEvent event = DecreeEvent::Opening;
  int year = 0;  // of the decree's date, or that the minutes count for; 0 when not known
  std::string number;
  Micro change = 0;     // of Decree: against what remained of the same areas before; of Minutes below 0
  Micro remaining = 0;  // after it; kMissing before the first decree
  Micro outside = 0;    // of Minutes: in areas that no decree names, not part of `change`
  Micro early = 0;      // of Minutes: in areas that only a later decree names, not part of `change` either
  /// Of Closing: what `remaining` is where nobody knows what minutes took off, or a decree lacks its hectares.
  RemainingBound bound = RemainingBound::Exact;
  friend bool operator==(const DecreeEntry&, const DecreeEntry&) = default;
};

/// By date, undated decrees first; empty when no decree names an area of the level with hectares.
[[nodiscard]] std::vector<DecreeEntry> decreeEntries(const Snapshot& snapshot, Level level);

/// What an entry is made of.
struct DecreeParts {
  std::optional<Date> date;             // of the decree or the minutes
  std::map<FeatureId, Micro> hectares;  // of a decree as it names them, of minutes taken off; of Closing what remains
};
/// One of each entry, in their order.
[[nodiscard]] std::vector<DecreeParts> decreeParts(const Snapshot& snapshot, Level level);

}  // namespace kawasan
