#include "gis/table_io.h"

namespace kawasan {

Result<std::vector<RawTable>> readTables(const std::string& path, const ForeignOptions& options,
                                         const std::stop_token& stop) {
  KAWASAN_ASSIGN(ForeignContent content, readForeign(path, ForeignKind::Tables, options, stop));
  return std::move(content.tables);
}

}  // namespace kawasan
