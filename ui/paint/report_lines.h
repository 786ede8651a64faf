#pragma once

// A report table line by line as window and paper show it: the rows, after each group its sums, and the sum of all.

#include <QString>
#include <vector>

#include "core/report/report_tables.h"

namespace kawasan {

struct ReportLine {
  enum class Kind { Row, GroupSum, Sum };
  Kind kind = Kind::Row;
  std::size_t index = 0;  // of the row or group
};

[[nodiscard]] std::vector<ReportLine> reportLines(const ReportTable& table);

/// The column in which the name of a sum stands: beside the number that stands first, where there is one.
[[nodiscard]] std::size_t namedColumn(const ReportTable& table);

/// What stands in a column of a line; empty for what is missing and for what does not add up. An estimate bears its
/// mark, a sum its name in the column `named`.
[[nodiscard]] QString lineText(const ReportTable& table, const ReportLine& line, std::size_t column,
                               const Regulation& regulation, std::size_t named);

/// The same for printed pages, where it may be broken into lines at its spaces: "RT 001 RW 001" stays together.
[[nodiscard]] QString paperText(const ReportTable& table, const ReportLine& line, std::size_t column,
                                const Regulation& regulation, std::size_t named);

}  // namespace kawasan
