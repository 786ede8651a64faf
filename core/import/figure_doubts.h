#pragma once

// What the figures of one row say against each other, before they go in: square metres where hectares belong, percents
// typed where volumes belong, half households, and amounts that are taken over but cannot be right (below zero, above
// their base). Any thread.

#include <optional>
#include <string>
#include <vector>

#include "core/model/figures.h"

namespace kawasan {

struct FigureDoubt {
  Parameter parameter = Parameter::AreaVerified;
  std::string reason;    // of RefusedCell or FlaggedCell
  std::string expected;  // language-free, as there
  bool isRefused = false;
  std::optional<Micro> instead;  // the amount that was probably meant
};

/// `figures` are those of the row, with what the project already holds where the file has no column; only `fromFile` is
/// doubted. `drawnHectares`: of the area's shape, where it is drawn. `squareMetres`: figures that the table has in
/// square metres throughout (square_metres.h).
[[nodiscard]] std::vector<FigureDoubt> doubtsOf(const FigureRow& figures, const std::vector<Parameter>& fromFile,
                                                std::optional<double> drawnHectares,
                                                const std::vector<Parameter>& squareMetres = {});

/// A cell that says "45 %" in the column of volumes: refused, with the share of the base that was probably meant where
/// the base is known and the share lies between nothing and all.
[[nodiscard]] FigureDoubt doubtOfShare(const FigureRow& figures, Parameter indicator, double share);

/// A filed percent beside the figures of its row, taken for the volume that it says where there is none: refused as
/// "percent-without-volume" with the share of the base, as "percent-beyond" where it is no share of anything, or as
/// "percent-alone" where the base is not known. Beside a
/// volume of the file that says otherwise it is flagged; nothing where both agree. `whole`: what all is in the columns
/// of percents, 1 or 100.
[[nodiscard]] std::optional<FigureDoubt> doubtOfPercent(const FigureRow& figures, Parameter indicator, double share,
                                                        double whole, bool hasVolume);

/// Households, roads, drains and the other bases that two rows share to the last digit: 0 when they do not say enough.
/// A person who copies a header from the neighbour copies several of them.
[[nodiscard]] std::vector<Parameter> sharedBases(const FigureRow& a, const FigureRow& b);

}  // namespace kawasan
