#include "core/plan/plan_documents.h"

#include <algorithm>
#include <map>

#include "core/plan/activity_area.h"
#include "core/plan/activity_state.h"

namespace kawasan {

namespace {

constexpr std::string_view kListSides[] = {"both", "rp2kpkp", "rplp", "neither"};

bool isOfNeighbourhood(const Activity& activity) {
  const bool isMain = activity.tier.value_or(WorkTier::Tertiary) != WorkTier::Tertiary;
  const bool isWide = activity.scale == WorkScale::Area || activity.scale == WorkScale::City;
  return !isMain && !isWide;
}

ListSide sideOf(const Activity& activity) {
  if (activity.refRp2kpkp.empty()) return activity.refRplp.empty() ? ListSide::Neither : ListSide::Rplp;
  return activity.refRplp.empty() ? ListSide::Rp2kpkp : ListSide::Both;
}

/// Where nobody knows the kelurahan, that of any.
bool hasDocument(const Snapshot& snapshot, PlanDocumentKind kind, FeatureId kelurahanId) {
  return std::ranges::any_of(snapshot.planDocuments, [&](const PlanDocument& document) {
    const bool isOfPlace = document.kelurahanId == 0 || kelurahanId == 0 || document.kelurahanId == kelurahanId;
    return document.kind == kind && isOfPlace;
  });
}

struct ListsInUse {
  bool rp2kpkp = false;
  bool rplp = false;
};

}  // namespace

const std::string& itemNumber(const Activity& activity, PlanDocumentKind kind) {
  static const std::string none;
  if (kind == PlanDocumentKind::Rp2kpkp) return activity.refRp2kpkp;
  return kind == PlanDocumentKind::Rplp ? activity.refRplp : none;
}

bool lacksKelurahan(const Snapshot& snapshot, const PlanDocument& document) {
  return document.kind == PlanDocumentKind::Rplp && document.kelurahanId == 0 && !snapshot.kelurahan.empty();
}

bool isForPlaceOf(const Snapshot& snapshot, const Activity& activity, const PlanDocument& document) {
  return document.kelurahanId == 0 || document.kelurahanId == kelurahanOf(snapshot, activity);
}

bool isNamedIn(const Snapshot& snapshot, const Activity& activity, const PlanDocument& document) {
  return !itemNumber(activity, document.kind).empty() && isForPlaceOf(snapshot, activity, document);
}

std::size_t activitiesIn(const Snapshot& snapshot, const PlanDocument& document) {
  return static_cast<std::size_t>(std::ranges::count_if(snapshot.activities, [&](const Activity& activity) {
    return !isCancelled(snapshot, activity.id) && isNamedIn(snapshot, activity, document);
  }));
}

std::size_t numberedWithoutDocument(const Snapshot& snapshot) {
  return static_cast<std::size_t>(std::ranges::count_if(snapshot.activities, [&](const Activity& activity) {
    const bool isListed = std::ranges::any_of(
        snapshot.planDocuments, [&](const PlanDocument& document) { return isNamedIn(snapshot, activity, document); });
    return !isListed && sideOf(activity) != ListSide::Neither && !isCancelled(snapshot, activity.id);
  }));
}

const PlanDocument* bestDocumentOf(const Snapshot& snapshot, const Activity& activity) {
  const PlanDocument* best = nullptr;
  for (const PlanDocument& document : snapshot.planDocuments) {
    if (!document.status || !isNamedIn(snapshot, activity, document)) continue;
    if (best == nullptr || *document.status > *best->status) best = &document;
  }
  return best;
}

PlanDocument documentToFill(const Snapshot& snapshot, const Activity& activity) {
  if (const PlanDocument* const best = bestDocumentOf(snapshot, activity)) return *best;
  const bool hasNumber = sideOf(activity) != ListSide::Neither;
  const PlanDocument* there = nullptr;
  for (const PlanDocument& document : snapshot.planDocuments) {
    if (isNamedIn(snapshot, activity, document)) return document;
    const bool isOfPlace = document.kind != PlanDocumentKind::Other && isForPlaceOf(snapshot, activity, document);
    if (!hasNumber && isOfPlace && there == nullptr) there = &document;
  }
  if (there != nullptr) return *there;
  PlanDocument fresh = newDocument(snapshot);
  const bool isOfKelurahan = activity.refRp2kpkp.empty() && !activity.refRplp.empty();
  fresh.kind = isOfKelurahan ? PlanDocumentKind::Rplp : PlanDocumentKind::Rp2kpkp;
  if (isOfKelurahan) fresh.kelurahanId = kelurahanOf(snapshot, activity);
  return fresh;
}

PlanDocument newDocument(const Snapshot& snapshot) {
  PlanDocument fresh;
  const bool hasCityPlan = std::ranges::find(snapshot.planDocuments, PlanDocumentKind::Rp2kpkp, &PlanDocument::kind) !=
                           snapshot.planDocuments.end();
  fresh.kind = hasCityPlan ? PlanDocumentKind::Rplp : PlanDocumentKind::Rp2kpkp;
  fresh.firstYear = snapshot.info.firstYear;
  fresh.lastYear = snapshot.info.lastYear;
  return fresh;
}

std::string_view keyOf(ListSide side) {
  return kListSides[static_cast<std::size_t>(side)];
}

std::vector<ListedActivity> compareLists(const Snapshot& snapshot) {
  std::vector<ListedActivity> listed;
  std::map<FeatureId, ListsInUse> inUse;
  for (const Activity& activity : snapshot.activities) {
    if (isCancelled(snapshot, activity.id)) continue;
    ListedActivity& each = listed.emplace_back();
    each.activity = &activity;
    each.kelurahanId = kelurahanOf(snapshot, activity);
    each.side = sideOf(activity);
    each.isOfNeighbourhood = isOfNeighbourhood(activity);
    const auto [known, isNew] = inUse.try_emplace(each.kelurahanId);
    ListsInUse& lists = known->second;
    if (isNew) {
      lists.rp2kpkp = hasDocument(snapshot, PlanDocumentKind::Rp2kpkp, each.kelurahanId);
      lists.rplp = hasDocument(snapshot, PlanDocumentKind::Rplp, each.kelurahanId);
    }
    lists.rp2kpkp = lists.rp2kpkp || !activity.refRp2kpkp.empty();
    lists.rplp = lists.rplp || (each.isOfNeighbourhood && !activity.refRplp.empty());
  }
  if (const auto nowhere = inUse.find(0); nowhere != inUse.end()) {
    for (const auto& [kelurahan, lists] : inUse) {
      nowhere->second.rp2kpkp = nowhere->second.rp2kpkp || lists.rp2kpkp;
      nowhere->second.rplp = nowhere->second.rplp || lists.rplp;
    }
  }
  for (ListedActivity& each : listed) {
    const ListsInUse& lists = inUse.at(each.kelurahanId);
    each.lacksRp2kpkp = each.side == ListSide::Rplp && lists.rp2kpkp;
    each.lacksRplp = each.side == ListSide::Rp2kpkp && each.isOfNeighbourhood && lists.rplp;
  }
  return listed;
}

}  // namespace kawasan
