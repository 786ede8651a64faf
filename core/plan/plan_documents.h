#pragma once

// The documents of a plan (RP2KPKP of the city, RPLP of a kelurahan), the activities that have a number in them, and
// the two lists side by side (planning practice, section 4). Any thread.

#include <string>
#include <string_view>
#include <vector>

#include "core/model/snapshot.h"

namespace kawasan {

/// The number that the activity has in documents of that kind; empty for none, and for kinds without numbers.
[[nodiscard]] const std::string& itemNumber(const Activity& activity, PlanDocumentKind kind);
/// Whether it is an RPLP without its kelurahan, in a project that knows some.
[[nodiscard]] bool lacksKelurahan(const Snapshot& snapshot, const PlanDocument& document);
/// Whether the document is of the whole city or of the kelurahan of the activity.
[[nodiscard]] bool isForPlaceOf(const Snapshot& snapshot, const Activity& activity, const PlanDocument& document);
/// Whether the activity has a number in the document, which is for its place.
[[nodiscard]] bool isNamedIn(const Snapshot& snapshot, const Activity& activity, const PlanDocument& document);
/// Activities that have a number in the document; those that were cancelled do not count.
[[nodiscard]] std::size_t activitiesIn(const Snapshot& snapshot, const PlanDocument& document);
/// Activities that have a number of an RP2KPKP or RPLP, and stand in no document that is entered.
[[nodiscard]] std::size_t numberedWithoutDocument(const Snapshot& snapshot);
/// The document in which it has a number that has come furthest; null for none, or none whose status is known.
[[nodiscard]] const PlanDocument* bestDocumentOf(const Snapshot& snapshot, const Activity& activity);

/// The one to look at so that its numbers count: that which lists it, else that which is there for its place; without
/// an id one that is still to be entered.
[[nodiscard]] PlanDocument documentToFill(const Snapshot& snapshot, const Activity& activity);

/// What the form of a new document begins with: the years of the plan, and RPLP once the city has its RP2KPKP.
[[nodiscard]] PlanDocument newDocument(const Snapshot& snapshot);

enum class ListSide : std::uint8_t { Both, Rp2kpkp, Rplp, Neither };
/// "both", "rp2kpkp", "rplp", "neither"
[[nodiscard]] std::string_view keyOf(ListSide side);

struct ListedActivity {
  const Activity* activity = nullptr;
  FeatureId kelurahanId = 0;  // as kelurahanOf
  ListSide side = ListSide::Neither;
  /// Of the neighbourhood: the RPLP lists no others, main works stand in the plan of the city alone.
  bool isOfNeighbourhood = false;
  /// In one list and due in the other, which is in use there: a document is entered, or other works have a number.
  bool lacksRp2kpkp = false;
  bool lacksRplp = false;
};

/// One an activity that was not cancelled, in their order.
[[nodiscard]] std::vector<ListedActivity> compareLists(const Snapshot& snapshot);

}  // namespace kawasan
