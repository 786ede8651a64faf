#include "app/cli_merge_choices.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "app/cli_output.h"

namespace kawasan {

namespace {

constexpr std::uintmax_t kLargestFile = 256U * 1024 * 1024;

Result<Json> readJson(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return fail(ErrorCode::InputMissing, {{"path", path}});
  if (!std::filesystem::is_regular_file(path, error))
    return fail(ErrorCode::InputUnreadable, {{"path", path}, {"reason", "not-a-file"}});
  if (std::filesystem::file_size(path, error) > kLargestFile)
    return fail(ErrorCode::InputTooLarge, {{"path", path}, {"limit", "256 MB"}});
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(ErrorCode::InputUnreadable, {{"path", path}, {"reason", "access"}});
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  Json json = Json::parse(text, nullptr, false);
  if (!json.is_object() || !json.contains("items") || !json["items"].is_array())
    return fail(ErrorCode::InputUnreadable, {{"path", path}, {"reason", "format"}});
  return json;
}

/// Text of a member; "" where it is null or left out.
std::string textOf(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<std::size_t> placeOf(const MergePlan& plan, const Json& json) {
  const auto row = json.find("row");
  if (row == json.end() || !row->is_number_integer()) return std::nullopt;
  const auto found = std::ranges::find_if(plan.items, [&](const MergeItem& item) {
    return item.table == textOf(json, "table") && item.row == row->get<FeatureId>() &&
           item.column == textOf(json, "column");
  });
  if (found == plan.items.end()) return std::nullopt;
  return static_cast<std::size_t>(found - plan.items.begin());
}

Result<void> decide(const MergePlan& plan, const Json& json, ResolvedChoices& resolved) {
  const auto refuse = [&](const char* expected) {
    return fail(ErrorCode::BadValue, {{"field", "--resolve"}, {"value", json.dump()}, {"expected", expected}});
  };
  if (!json.is_object()) return refuse("table, row, column, taken");
  const auto place = placeOf(plan, json);
  if (!place) return refuse("table, row, column");
  const auto taken = json.find("taken");
  if (taken == json.end() || !(taken->is_null() || taken->is_number_unsigned())) return refuse("taken");
  resolved.isDecided[*place] = true;
  if (taken->is_null()) {
    resolved.choices.taken[*place].reset();
    return {};
  }
  const auto offer = taken->get<std::size_t>();
  if (offer >= plan.items[*place].offers.size()) return refuse("taken");
  resolved.choices.taken[*place] = offer;
  return {};
}

}  // namespace

Result<ResolvedChoices> resolveMerge(const MergePlan& plan, const std::string& resolve) {
  const bool isSide = resolve == "mine" || resolve == "theirs";
  ResolvedChoices resolved{proposedChoices(plan, resolve == "theirs" ? MergeSide::Theirs : MergeSide::Mine), {}};
  for (const MergeItem& item : plan.items) resolved.isDecided.push_back(isSide && item.kind == MergeKind::Conflict);
  if (isSide || resolve.empty()) return resolved;
  KAWASAN_ASSIGN(const Json json, readJson(resolve));
  for (const Json& item : json["items"]) KAWASAN_TRY(decide(plan, item, resolved));
  return resolved;
}

}  // namespace kawasan
