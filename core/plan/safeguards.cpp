#include "core/plan/safeguards.h"

#include <algorithm>
#include <iterator>

#include "core/plan/activity_papers.h"

namespace kawasan {

namespace {

struct SafeguardEntry {
  std::string_view key;
  SafeguardMember member;
};
constexpr SafeguardEntry kSafeguardEntries[] = {
    {"applies", &Safeguard::applies},
    {"area", &Safeguard::area},
    {"area_after", &Safeguard::areaAfter},
    {"value", &Safeguard::value},
    {"households", &Safeguard::households},
    {"persons", &Safeguard::persons},
    {"affected", &Safeguard::affected},
    {"served", &Safeguard::served},
    {"men", &Safeguard::men},
    {"women", &Safeguard::women},
    {"volume", &Safeguard::volume},
    {"legal", &Safeguard::legal},
    {"document", &Safeguard::document},
};
static_assert(std::size(kSafeguardEntries) == kSafeguardFields);

using GuardField = SafeguardField;
constexpr GuardField kLandFields[] = {GuardField::Area, GuardField::Value, GuardField::Households,
                                      GuardField::Document};
constexpr GuardField kMovedFields[] = {GuardField::Applies, GuardField::Area,  GuardField::AreaAfter,
                                       GuardField::Men,     GuardField::Women, GuardField::Document};
constexpr GuardField kCustomaryFields[] = {GuardField::Applies, GuardField::Persons, GuardField::Affected,
                                           GuardField::Served, GuardField::Document};
constexpr GuardField kPaperFields[] = {GuardField::Applies, GuardField::Document};
constexpr GuardField kWoodFields[] = {GuardField::Applies, GuardField::Volume, GuardField::Legal, GuardField::Document};

bool isLandRow(const Safeguard& row) {
  return row.kind == SafeguardKind::Land;
}

}  // namespace

std::string_view keyOf(SafeguardField field) {
  return kSafeguardEntries[static_cast<std::size_t>(field)].key;
}

std::optional<SafeguardField> safeguardFieldByKey(std::string_view key) {
  const auto* const found = std::ranges::find(kSafeguardEntries, key, &SafeguardEntry::key);
  if (found == std::end(kSafeguardEntries)) return std::nullopt;
  return static_cast<SafeguardField>(found - std::begin(kSafeguardEntries));
}

SafeguardMember memberOf(SafeguardField field) {
  return kSafeguardEntries[static_cast<std::size_t>(field)].member;
}

std::span<const SafeguardField> safeguardFieldsOf(SafeguardKind kind) {
  switch (kind) {
    case SafeguardKind::Land:
      return kLandFields;
    case SafeguardKind::Consolidation:
    case SafeguardKind::Resettlement:
      return kMovedFields;
    case SafeguardKind::CustomaryPeople:
      return kCustomaryFields;
    case SafeguardKind::UklUpl:
    case SafeguardKind::Sppl:
    case SafeguardKind::Heritage:
    case SafeguardKind::DisasterArea:
      return kPaperFields;
    case SafeguardKind::Wood:
      break;
  }
  return kWoodFields;
}

std::optional<bool> needsLand(const Snapshot& snapshot, const Activity& activity) {
  if (std::ranges::any_of(snapshot.safeguardsOf(activity.id), isLandRow)) return true;
  return activity.landNeeded;
}

bool hasLandPapers(const Snapshot& snapshot, const Activity& activity) {
  if (!papersOf(snapshot, activity, activity.landDocument, AttachmentKind::Permit).empty()) return true;
  const auto rows = snapshot.safeguardsOf(activity.id);
  return std::ranges::any_of(rows, isLandRow) &&
         std::ranges::none_of(rows, [](const Safeguard& row) { return isLandRow(row) && row.document.empty(); });
}

}  // namespace kawasan
