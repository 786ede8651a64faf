#pragma once

// Columns of report tables that a test makes by hand.

#include "core/report/report_tables.h"

namespace kawasan::test {

[[nodiscard]] inline ReportColumn reportColumn(const char* key, ReportField field, ReportType type = ReportType::Text) {
  ReportColumn column;
  column.key = key;
  column.field = field;
  column.type = type;
  return column;
}

}  // namespace kawasan::test
