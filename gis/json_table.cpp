#include "gis/json_table.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/text.h"

namespace kawasan {

namespace {

using Json = nlohmann::ordered_json;

Failure unreadable(const char* reason) {
  return fail(ErrorCode::InputUnreadable, {{"reason", reason}});
}

bool isListOfRecords(const Json& value) {
  return value.is_array() && !value.empty() &&
         std::ranges::all_of(value, [](const Json& record) { return record.is_object(); });
}

/// Nothing where there is none, or more than one.
const Json* recordsIn(const Json& document) {
  if (isListOfRecords(document)) return &document;
  if (!document.is_object() || document.contains("features")) return nullptr;
  const Json* found = nullptr;
  for (const Json& member : document) {
    if (!isListOfRecords(member)) continue;
    if (found != nullptr) return nullptr;
    found = &member;
  }
  return found;
}

std::string cellOf(const Json& value) {
  if (value.is_null()) return {};
  return value.is_string() ? value.get<std::string>() : value.dump();
}

}  // namespace

bool looksLikeJson(std::string_view text) {
  text = trimmed(text);
  if (text.size() < 2 || (text.front() != '[' && text.front() != '{')) return false;
  const std::string_view inside = trimmed(text.substr(1));
  const std::string_view expected = text.front() == '[' ? "{]" : "\"}";
  return !inside.empty() && expected.find(inside.front()) != std::string_view::npos;
}

Result<std::vector<std::vector<std::string>>> parseJsonTable(std::string_view text) {
  const Json document = Json::parse(text, nullptr, false);
  if (document.is_discarded()) return unreadable("damaged");
  const Json* const records = recordsIn(document);
  if (records == nullptr) return unreadable("format");
  std::vector<std::vector<std::string>> rows(1);
  std::map<std::string, std::size_t> columns;
  for (const Json& record : *records) {
    std::vector<std::string> row(rows.front().size());
    for (const auto& [key, value] : record.items()) {
      const auto [column, isNew] = columns.try_emplace(key, rows.front().size());
      if (isNew) {
        rows.front().push_back(key);
        row.emplace_back();
      }
      row[column->second] = cellOf(value);
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace kawasan
