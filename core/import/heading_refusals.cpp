#include "core/import/heading_refusals.h"

#include "core/base/text.h"

namespace kawasan {

void refuseHeadings(const RawTable& table, const IndicatorCodes& codes, NumericPlan& plan) {
  for (const std::string& header : plan.header.unknownIndicators) {
    const auto index = columnByName(table.rows[plan.header.headerRow - 1], header);
    plan.refused.push_back({plan.header.headerRow,
                            header,
                            index ? columnLetter(*index) : std::string(),
                            header,
                            "unknown-indicator",
                            knownCodes(codes),
                            {}});
  }
  for (const ContestedTarget& contested : plan.header.contested) {
    for (std::size_t i = 0; i < contested.headers.size(); ++i) {
      plan.refused.push_back({plan.header.headerRow,
                              contested.headers[i],
                              contested.letters[i],
                              contested.headers[i],
                              "contested-column",
                              joinText(contested.letters, ", "),
                              {}});
    }
  }
  // Of what stands above the repeat and below the RT no figure of the RT can be made.
  for (const ColumnElsewhere& column : table.columnsBetween) {
    const auto target = targetByHeader(column.header, codes);
    if (!target || !holdsNumbers(target->kind)) continue;
    plan.refused.push_back({1, column.header, {}, column.header, "sheet-between", table.sheet, column.sheet});
  }
}

}  // namespace kawasan
