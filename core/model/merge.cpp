#include "core/model/merge.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/base/text.h"
#include "core/model/merge_plan.h"
#include "core/model/merge_reading.h"

namespace kawasan {

std::string_view keyOf(MergeKind kind) {
  constexpr std::array<std::string_view, 5> kKeys{"new", "changed", "removed", "conflict", "not_applicable"};
  return kKeys[static_cast<std::size_t>(kind)];
}

std::string_view keyOf(MergeUnitKind kind) {
  constexpr std::array<std::string_view, 12> kKeys{"rt",        "kawasan",  "kelurahan", "kecamatan",
                                                   "activity",  "meeting",  "minutes",   "plan_document",
                                                   "programme", "scenario", "survey",    "table"};
  return kKeys[static_cast<std::size_t>(kind)];
}

std::size_t MergePlan::count(MergeKind kind) const {
  return static_cast<std::size_t>(std::ranges::count(items, kind, &MergeItem::kind));
}

MergeChoices proposedChoices(const MergePlan& plan, MergeSide conflicts) {
  MergeChoices choices;
  for (const MergeItem& item : plan.items) {
    const bool isTaken = item.kind == MergeKind::Conflict ? conflicts == MergeSide::Theirs
                                                          : item.kind != MergeKind::NotApplicable && !item.isOutside;
    choices.taken.push_back(isTaken ? std::optional<std::size_t>(0) : std::nullopt);
  }
  return choices;
}

namespace {

bool isSameUnit(const MergeDraft& a, const MergeDraft& b) {
  return a.kelurahan == b.kelurahan && a.unit.kind == b.unit.kind && a.unit.id == b.unit.id &&
         a.unit.name == b.unit.name;
}

/// By kelurahan (the whole city last), unit, and inside it as the tables are listed.
void sortDrafts(std::vector<MergeDraft>& drafts, const std::map<FeatureId, std::string>& kelurahan) {
  const auto less = [](const std::string& a, const std::string& b) -> std::optional<bool> {
    if (naturalLess(a, b)) return true;
    if (naturalLess(b, a)) return false;
    return std::nullopt;
  };
  std::ranges::stable_sort(drafts, [&](const MergeDraft& a, const MergeDraft& b) {
    if (a.kelurahan != b.kelurahan) {
      if (a.kelurahan == 0 || b.kelurahan == 0) return b.kelurahan == 0;
      const auto byName = less(kelurahan.at(a.kelurahan), kelurahan.at(b.kelurahan));
      return byName.value_or(a.kelurahan < b.kelurahan);
    }
    if (a.unit.kind != b.unit.kind) return a.unit.kind < b.unit.kind;
    if (const auto byName = less(a.unit.name, b.unit.name)) return *byName;
    const auto place = [](const MergeDraft& each) {
      return std::tie(each.unit.id, each.order, each.item.survey, each.item.name, each.item.parameter, each.item.row,
                      each.column);
    };
    return place(a) < place(b);
  });
}

void place(MergePlan& plan, std::vector<MergeDraft>&& drafts, const std::map<FeatureId, std::string>& kelurahan) {
  const MergeDraft* before = nullptr;
  for (const MergeDraft& draft : drafts) {
    if (before == nullptr || before->kelurahan != draft.kelurahan) {
      plan.groups.push_back({draft.kelurahan, kelurahan.at(draft.kelurahan), plan.units.size(), 0});
    }
    if (before == nullptr || !isSameUnit(*before, draft)) {
      plan.units.push_back(draft.unit);
      plan.units.back().first = plan.items.size();
      ++plan.groups.back().count;
    }
    plan.items.push_back(draft.item);
    ++plan.units.back().count;
    before = &draft;
  }
}

}  // namespace

Result<MergePlan> planMerge(const std::string& path, std::span<const std::string> copies) {
  KAWASAN_ASSIGN(const std::unique_ptr<MergeReading> reading, MergeReading::open(path, copies));
  try {
    MergeDrafts maker(*reading);
    std::vector<MergeDraft> drafts = maker.all();
    std::map<FeatureId, std::string> kelurahan;
    for (const MergeDraft& draft : drafts) {
      if (!kelurahan.contains(draft.kelurahan)) kelurahan[draft.kelurahan] = maker.kelurahanName(draft.kelurahan);
    }
    sortDrafts(drafts, kelurahan);
    MergePlan plan;
    plan.project = path;
    plan.revision = reading->revision();
    plan.copies = reading->copies();
    place(plan, std::move(drafts), kelurahan);
    return plan;
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
}

}  // namespace kawasan
