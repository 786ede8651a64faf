#include "app/cli_table.h"

#include <utility>

#include "app/cli_work.h"
#include "core/base/text.h"
#include "gis/table_io.h"

namespace kawasan {

Result<std::vector<RawTable>> readFilled(const std::string& path, const std::string& sheet) {
  ForeignOptions options;
  options.layer = sheet;
  KAWASAN_ASSIGN(std::vector<RawTable> tables, readTables(path, options, Interruption::token()));
  std::erase_if(tables, [](const RawTable& table) { return table.rows.empty(); });
  if (tables.empty()) return fail(ErrorCode::InputEmpty, {{"path", path}});
  return tables;
}

Result<RawTable> onlySheet(std::vector<RawTable> tables, const std::string& path, const std::string& sheet) {
  if (tables.size() == 1) return std::move(tables.front());
  std::vector<std::string> names;
  for (const RawTable& table : tables) names.push_back(table.sheet);
  return fail(ErrorCode::InputNoLayer, {{"path", path}, {"layer", sheet}, {"known", joinText(names, ", ")}});
}

Result<RawTable> readSheet(const std::string& path, const std::string& sheet) {
  KAWASAN_ASSIGN(std::vector<RawTable> tables, readFilled(path, sheet));
  return onlySheet(std::move(tables), path, sheet);
}

}  // namespace kawasan
