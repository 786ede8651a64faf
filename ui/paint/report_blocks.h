#pragma once

// How the columns of a report table lie on paper: their widths, and where a table too wide for a page goes on over
// further pages with the columns that name a row repeated. PDF and text documents take the same. Lengths are
// millimetres. Any thread of a QGuiApplication.

#include <QStringList>
#include <utility>
#include <vector>

#include "core/report/report_tables.h"
#include "ui/paint/canvas.h"
#include "ui/paint/report_lines.h"

namespace kawasan {

inline constexpr double kTableSide = 12;  // margins of the page
inline constexpr double kTableTop = 10;
inline constexpr double kTableFoot = 12;  // with the page number
inline constexpr double kSignatureHeight = 15;
inline constexpr double kCellPad = 1;
inline constexpr double kHairLine = 0.15;
inline constexpr TextStyle kTableTitle{11, true};
inline constexpr TextStyle kTableSubtitle{8, false};
inline constexpr TextStyle kTableHeading{6.8, true};
inline constexpr TextStyle kTableBody{7, false};
inline constexpr TextStyle kTableSums{7, true};
inline constexpr TextStyle kTableNote{7, false, tokens::kSecondary};

[[nodiscard]] inline bool isText(const ReportColumn& column) {
  return column.type == ReportType::Text;
}
[[nodiscard]] inline const TextStyle& styleOf(const ReportLine& line) {
  return line.kind == ReportLine::Kind::Row ? kTableBody : kTableSums;
}

/// The columns by which a reader knows a row, repeated where a table goes on beside itself.
[[nodiscard]] bool namesRow(const ReportTable& table, const ReportColumn& column);

/// Some columns side by side on one page, over all lines of the table.
struct ColumnBlock {
  std::vector<std::size_t> columns;
  std::vector<double> widths;  // with the room about the text
  std::size_t named = 0;       // the column that bears the names of sums: also where the table goes on beside itself
};

/// At least one.
[[nodiscard]] std::vector<ColumnBlock> columnBlocks(const ReportTable& table, const std::vector<ReportLine>& lines,
                                                    const Regulation& regulation, double pageWidth);

/// Neighbours of a block under one heading; empty where a column stands alone.
struct GroupSpan {
  QString name;
  std::size_t first = 0;  // place in the block
  std::size_t columns = 0;
};
[[nodiscard]] std::vector<GroupSpan> groupSpans(const ReportTable& table, const ColumnBlock& block,
                                                const Regulation& regulation);

struct Signature {
  QString role;
  QString person;  // name, office and number; empty: written by hand
};
/// Who signs below a table, a line each: of the programme those who hand it over, took note of it and verified it, of a
/// memorandum those who pay and then the city's own, of the follow-up of meetings the city's own. Empty below all
/// others.
[[nodiscard]] std::vector<Signature> signersOf(const ReportTable& table, const Regulation& regulation);
/// Headings of these lines with their widths.
[[nodiscard]] std::vector<std::pair<QString, double>> signatureHeadings(const ReportTable& table);

}  // namespace kawasan
