#include "core/model/merge_match.h"

#include <fmt/format.h>

#include "core/base/text.h"

namespace kawasan {

namespace {

std::string textOf(const Value& value) {
  struct Visitor {
    std::string operator()(std::monostate) const { return "-"; }
    std::string operator()(std::int64_t number) const { return fmt::format("i{}", number); }
    std::string operator()(double number) const { return "d" + numberText(number); }
    std::string operator()(const std::string& text) const { return fmt::format("t{}:{}", text.size(), text); }
    std::string operator()(const Blob& blob) const { return "b" + std::string(blob.begin(), blob.end()); }
  };
  return std::visit(Visitor{}, value);
}

std::string keyText(const MergeTable& table, std::size_t number, const std::vector<std::size_t>& key,
                    const RowValues& row) {
  std::string text = fmt::format("{}/{}", table.name, number);
  for (const std::size_t column : key) text += "/" + textOf(row[column]);
  return text;
}

/// Every key of the row that says something, with its number among the keys of the table.
void visitKeys(const MergeTable& table, const RowValues& row, const auto& visit) {
  std::size_t number = 0;
  for (const auto* keys : {&table.uniqueKeys, &table.naturalKeys}) {
    for (const std::vector<std::size_t>& key : *keys) {
      ++number;
      if (!isNull(row[key.front()])) visit(number, key);
    }
  }
}

}  // namespace

MergeMatch MergeMatcher::match(const MergeTable& table, const RowValues& row, const MergeLookup& lookup) {
  const FeatureId own = idIn(row, 0);
  MergeMatch match;
  // Taken over from an earlier state of the copy: ids are made at random, so the same id is the same row.
  if (!lookup.projectRow(table, own).empty()) match.id = own;
  for (const std::vector<std::size_t>& key : table.uniqueKeys) {
    if (match.id == 0) match.id = known(table, key, row, lookup, true);
  }
  for (const std::vector<std::size_t>& key : table.naturalKeys) {
    if (match.id == 0) match.id = known(table, key, row, lookup, false);
  }
  match.isRenewed = match.id != 0 && match.id != own && lookup.isRemovedInCopy(table, match.id);
  if (match.id == 0) match.id = addedByOther(table, row);
  if (match.id == 0) {
    match.id = own;
    remember(table, row, own);
  }
  m_claimed.emplace(table.order, match.id);
  return match;
}

FeatureId MergeMatcher::known(const MergeTable& table, const std::vector<std::size_t>& key, const RowValues& row,
                              const MergeLookup& lookup, bool isUnique) {
  if (isNull(row[key.front()])) return 0;
  const std::vector<FeatureId> found = lookup.projectRowsWith(table, key, row);
  // Of several of one name nobody can say which is meant; of several equal pictures or files any is.
  if (found.size() > 1 && !table.isKnownByContent) return 0;
  for (const FeatureId id : found) {
    if (m_claimed.contains({table.order, id})) continue;
    // Who entered it beside a row of the same name meant another; the file itself allows no second of a unique key.
    const bool isOther = lookup.isInCopy(table, id) || lookup.isRemovedInCopy(table, id);
    if (isUnique || !isOther) return id;
  }
  return 0;
}

FeatureId MergeMatcher::addedByOther(const MergeTable& table, const RowValues& row) const {
  FeatureId found = 0;
  visitKeys(table, row, [&](std::size_t number, const std::vector<std::size_t>& key) {
    const auto added = m_added.find(keyText(table, number, key, row));
    if (found == 0 && added != m_added.end() && !m_claimed.contains({table.order, added->second}))
      found = added->second;
  });
  return found;
}

void MergeMatcher::remember(const MergeTable& table, const RowValues& row, FeatureId id) {
  visitKeys(table, row, [&](std::size_t number, const std::vector<std::size_t>& key) {
    m_added.try_emplace(keyText(table, number, key, row), id);
  });
}

}  // namespace kawasan
