#pragma once

// One cell of a figures column: an amount, nothing, or the reason why it is neither. Negative amounts are kept, as real
// files hold them and scoring reports them later.

#include <optional>
#include <string>
#include <string_view>

#include "core/base/number_text.h"
#include "core/model/parameter.h"

namespace kawasan {

struct NumberCell {
  std::optional<double> value;  // empty: nothing entered, or refused
  bool dashed = false;          // "-": nothing entered, but worth a note
  std::string reason;           // why it was refused (RefusedCell), or empty
  std::string expected;
};

/// `mark` is the table's decimal mark where it is known; without it a number with two readings is refused.
[[nodiscard]] NumberCell readNumberCell(std::string_view cell, std::optional<DecimalMark> mark);

/// As above for rupiah as people write them ("Rp 97.000.000", "1,5 juta"): "57.500" without a known mark is 57500.
[[nodiscard]] NumberCell readRupiahCell(std::string_view cell, std::optional<DecimalMark> mark);

/// As above for an amount of that parameter, which may be followed by the unit of the column ("5,1 ha"), refused as
/// "too-large" beyond what a whole kelurahan can have. Of two readings of a count the whole one is meant: "1.234"
/// households are 1234. A column of another unit says how many of its units make one.
[[nodiscard]] NumberCell readAmountCell(std::string_view cell, std::optional<DecimalMark> mark, Parameter parameter,
                                        double unitsInOne = 1);

/// As above for a figure of the survey: a count with decimals is refused as "not-whole".
[[nodiscard]] NumberCell readFigureCell(std::string_view cell, std::optional<DecimalMark> mark, Parameter parameter,
                                        double unitsInOne = 1);

/// What a cell says as "45 %", as a share of one; nothing for any other cell.
[[nodiscard]] std::optional<double> readShareCell(std::string_view cell, std::optional<DecimalMark> mark);

/// Buildings, households and people in whole numbers; anything that is measured.
[[nodiscard]] bool isWholeWhereCounted(double amount, Parameter parameter);

/// "ha", "unit", "KK", "jiwa", "m"
[[nodiscard]] std::string_view unitText(Unit unit);

}  // namespace kawasan
