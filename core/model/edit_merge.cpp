// Rows of another copy of the project, written as they stand there.

#include <map>

#include "core/base/check.h"
#include "core/model/edit.h"
#include "core/model/edit_state.h"
#include "core/model/edit_values.h"

namespace kawasan {

namespace {

/// Records that take others with them when they go.
using Remover = void (Edit::*)(FeatureId);
const std::map<std::string, Remover, std::less<>>& removers() {
  static const std::map<std::string, Remover, std::less<>> byTable{
      {"rt", &Edit::removeRt},
      {"kawasan", &Edit::removeKawasan},
      {"decree_area", &Edit::removeDecreeArea},
      {"plan_document", &Edit::removePlanDocument},
      {"programme", &Edit::removeProgramme},
      {"activity", &Edit::removeActivity},
      {"scenario", &Edit::removeScenario},
      {"meeting", &Edit::removeMeeting},
      {"follow_up", &Edit::removeFollowUp},
      {"minutes", &Edit::removeMinutes},
      {"attachment", &Edit::removeAttachment},
  };
  return byTable;
}

const Value* find(const std::vector<ColumnValue>& row, std::string_view column) {
  for (const ColumnValue& each : row) {
    if (each.column == column) return &each.value;
  }
  return nullptr;
}

/// A file whose bytes the project has keeps none of its own (edit_files.cpp).
bool isContentKept(const std::vector<ColumnValue>& row, const auto& keepsContent) {
  const Value* const print = find(row, "sha256");
  const Value* const content = find(row, "content");
  KAWASAN_CHECK(print != nullptr && content != nullptr);
  return keepsContent(std::get<std::string>(*print), std::get<Blob>(*content));
}

struct NamedValues {
  Columns columns;
  std::vector<Value> values;
};

NamedValues namedValues(const std::vector<ColumnValue>& row) {
  NamedValues named;
  for (const ColumnValue& each : row) {
    named.columns.push_back(each.column);
    named.values.push_back(each.value);
  }
  return named;
}

}  // namespace

FeatureId Edit::addRow(const std::string& table, FeatureId wanted, const std::vector<ColumnValue>& row) {
  auto [columns, values] = namedValues(row);
  growBy(table, row);
  FeatureId id = 0;
  if (table == "photo") {
    m_state->addOnce(table, columns, id, values);
    return id;
  }
  if (table == "attachment" && isContentKept(row, [this](const std::string& print, const Blob& content) {
        return m_state->keepsContent(print, content);
      })) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i] == "content") values[i] = Blob();
    }
  }
  TableWriter writer(m_state->database, table, columns);
  id = m_state->rowWith(table, {{"fid", wanted}}) == 0 ? wanted : writer.freshId();
  writer.insert(id, values);
  return id;
}

void Edit::changeRow(const std::string& table, FeatureId id, const std::vector<ColumnValue>& columns) {
  const auto [names, values] = namedValues(columns);
  growBy(table, columns);
  KAWASAN_CHECK(TableWriter(m_state->database, table, names).update(id, values));
}

void Edit::removeRow(const std::string& table, FeatureId id) {
  const auto found = removers().find(table);
  if (found != removers().end()) return (this->*found->second)(id);
  m_state->remove(table, id);
}

void Edit::growBy(const std::string& table, const std::vector<ColumnValue>& columns) {
  const Value* const shape = find(columns, "geom");
  if (shape == nullptr || !std::holds_alternative<Blob>(*shape)) return;
  if (const auto geometry = geometryFromGpkg(std::get<Blob>(*shape))) m_state->grow(table, boundsOf(*geometry));
}

}  // namespace kawasan
