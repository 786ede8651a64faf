#include "core/import/figure_doubts.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/import/number_cell.h"
#include "core/import/row_check.h"
#include "core/import/square_metres.h"

namespace kawasan {

namespace {

bool isArea(Parameter parameter) {
  return unitOf(parameter) == Unit::Hectare;
}

std::optional<double> amountOf(const FigureRow& figures, Parameter parameter) {
  const Micro amount = figures[parameter];
  return isMissing(amount) ? std::nullopt : std::optional(unitsFromMicro(amount));
}

std::string withUnit(double amount, Parameter parameter) {
  return numberText(amount) + " " + std::string(unitText(unitOf(parameter)));
}

/// The area of record in square metres: told by the drawn shape, otherwise by the buildings, of which no RT and no
/// kelurahan has fewer than eight on a square kilometre.
bool isAreaInSquareMetres(double area, const FigureRow& figures, std::optional<double> drawnHectares) {
  if (area < 100) return false;
  if (drawnHectares && *drawnHectares > 0) {
    const double ratio = area / *drawnHectares / kSquareMetresPerHectare;
    return ratio > 0.3 && ratio < 3;
  }
  const auto buildings = amountOf(figures, Parameter::Buildings);
  if (!buildings) return false;
  const double density = *buildings / area;
  return density > 0.0005 && density < 0.08;
}

/// A volume that is more than all there is, or a piece of a house.
bool isNonsense(double volume, Parameter indicator, double base) {
  if (volume > base * 1.05) return true;
  return !isWholeWhereCounted(volume, indicator);
}

/// What is the whole of the volumes of the row where they are percents: 100, or 1 for cells that a spreadsheet shows as
/// percents. Then all lie between 0 and that, three of them say something, and as volumes at least two and most of them
/// make no sense.
std::optional<double> wholeOfPercents(const FigureRow& figures, const std::vector<Parameter>& fromFile) {
  std::size_t telling = 0;
  std::size_t nonsense = 0;
  double largest = 0;
  for (const Parameter parameter : fromFile) {
    const auto volume = amountOf(figures, parameter);
    if (!isIndicator(parameter) || !volume) continue;
    if (*volume < 0 || *volume > 100) return std::nullopt;
    largest = std::max(largest, *volume);
    const auto base = amountOf(figures, *baseOf(parameter));
    if (*volume == 0 || !base || *base <= 0) continue;
    ++telling;
    if (isNonsense(*volume, parameter, *base)) ++nonsense;
  }
  const bool arePercents = telling >= 3 && nonsense >= 2 && nonsense * 2 > telling;
  return arePercents ? std::optional(largest <= 1 ? 1.0 : 100.0) : std::nullopt;
}

/// The share of the base in the unit of the volume.
std::optional<double> shareOfBase(const FigureRow& figures, Parameter parameter, double share) {
  const auto base = amountOf(figures, *baseOf(parameter));
  if (!base || *base <= 0) return std::nullopt;
  const double steps = isCounted(unitOf(parameter)) ? 1 : 1e6;
  return std::round(share * *base * steps) / steps;
}

std::optional<FigureDoubt> percentDoubt(const FigureRow& figures, Parameter parameter, double whole) {
  const auto volume = amountOf(figures, parameter);
  if (!isIndicator(parameter) || !volume || *volume == 0) return std::nullopt;
  return doubtOfShare(figures, parameter, *volume / whole);
}

/// A road of 0.35 m is what remains of a subtraction, or a single cell that a spreadsheet shows as 35 %: kept and
/// pointed out.
std::optional<FigureDoubt> fractionDoubt(const FigureRow& figures, Parameter parameter, double amount) {
  const bool isPiece = isIndicator(parameter) && unitOf(parameter) == Unit::Metre && amount > 0 && amount < 1;
  const auto meant = isPiece ? shareOfBase(figures, parameter, amount) : std::nullopt;
  if (!meant || *meant < 1) return std::nullopt;
  return FigureDoubt{parameter, "maybe-percent", withUnit(*meant, parameter), false, {}};
}

/// Which areas of a row are square metres.
class Areas {
 public:
  Areas(const FigureRow& figures, const std::vector<Parameter>& fromFile, std::optional<double> drawnHectares,
        const std::vector<Parameter>& columns)
      : m_figures(figures), m_drawnHectares(drawnHectares) {
    for (const Parameter parameter : fromFile) {
      if (isIndicator(parameter) || !isBaseInSquareMetres(parameter)) continue;
      m_squares.push_back(parameter);
    }
    const bool isAnyBase = !m_squares.empty();
    for (const Parameter parameter : fromFile) {
      const auto area = isArea(parameter) ? amountOf(figures, parameter) : std::nullopt;
      if (!area || isInSquareMetres(parameter)) continue;
      // Who writes the area in square metres writes the parts of it in square metres as well.
      const bool isWithBase = isAnyBase && *area >= 10 && !isBesideHectares(parameter);
      const bool isOfColumn = std::find(columns.begin(), columns.end(), parameter) != columns.end() && *area > 0;
      if (isWithBase || isOfColumn || isSquarePart(parameter, *area)) m_squares.push_back(parameter);
    }
  }

  [[nodiscard]] bool isInSquareMetres(Parameter parameter) const {
    return std::find(m_squares.begin(), m_squares.end(), parameter) != m_squares.end();
  }
  /// In hectares, also of an area that was written in square metres.
  [[nodiscard]] std::optional<double> amount(Parameter parameter) const {
    const auto amount = amountOf(m_figures, parameter);
    return amount && isInSquareMetres(parameter) ? std::optional(*amount / kSquareMetresPerHectare) : amount;
  }

 private:
  [[nodiscard]] bool isBaseInSquareMetres(Parameter parameter) const {
    const auto area = isArea(parameter) ? amountOf(m_figures, parameter) : std::nullopt;
    return area && isAreaInSquareMetres(*area, m_figures, m_drawnHectares);
  }
  /// Whether the area that the figure is a part of is there in hectares.
  [[nodiscard]] bool isBesideHectares(Parameter parameter) const {
    const auto whole = upperLimitOf(parameter);
    return whole && amountOf(m_figures, *whole) && !isInSquareMetres(*whole);
  }
  [[nodiscard]] bool isSquarePart(Parameter parameter, double area) const {
    const auto whole = upperLimitOf(parameter);
    const auto hectares = whole ? amount(*whole) : std::nullopt;
    if (!whole || (!hectares && !m_drawnHectares)) return false;
    return isPartInSquareMetres(parameter, area, hectares ? *hectares : *m_drawnHectares);
  }

  const FigureRow& m_figures;
  std::optional<double> m_drawnHectares;
  std::vector<Parameter> m_squares;
};

}  // namespace

std::vector<FigureDoubt> doubtsOf(const FigureRow& figures, const std::vector<Parameter>& fromFile,
                                  std::optional<double> drawnHectares, const std::vector<Parameter>& squareMetres) {
  std::vector<FigureDoubt> doubts;
  const auto wholeOfShares = wholeOfPercents(figures, fromFile);
  const Areas areas(figures, fromFile, drawnHectares, squareMetres);
  for (const Parameter parameter : fromFile) {
    const auto amount = amountOf(figures, parameter);
    if (!amount) continue;
    if (wholeOfShares && isIndicator(parameter)) {
      if (auto doubt = percentDoubt(figures, parameter, *wholeOfShares)) doubts.push_back(std::move(*doubt));
      continue;
    }
    if (areas.isInSquareMetres(parameter)) {
      const double meant = *amount / kSquareMetresPerHectare;
      doubts.push_back(
          {parameter, "looks-like-square-metres", withUnit(meant, parameter), true, microFromDouble(meant)});
      continue;
    }
    if (!isWholeWhereCounted(*amount, parameter)) {
      doubts.push_back({parameter, "not-whole", std::string(unitText(unitOf(parameter))), true, {}});
      continue;
    }
    if (*amount < 0) {
      doubts.push_back({parameter, "negative", ">= 0", false, {}});
      continue;
    }
    if (auto doubt = fractionDoubt(figures, parameter, *amount)) doubts.push_back(std::move(*doubt));
    const auto whole = upperLimitOf(parameter);
    const auto base = whole ? areas.amount(*whole) : std::nullopt;
    if (base && *base >= 0 && *amount > *base) {
      doubts.push_back({parameter, "above-base", withUnit(*base, parameter), false, {}});
    }
  }
  return doubts;
}

FigureDoubt doubtOfShare(const FigureRow& figures, Parameter indicator, double share) {
  FigureDoubt doubt{indicator, "looks-like-percent", std::string(unitText(unitOf(indicator))), true, {}};
  const auto meant = share < 0 || share > 1 ? std::nullopt : shareOfBase(figures, indicator, share);
  if (meant) {
    doubt.instead = microFromDouble(*meant);
    doubt.expected = withUnit(*meant, indicator);
  }
  return doubt;
}

std::optional<FigureDoubt> doubtOfPercent(const FigureRow& figures, Parameter indicator, double share, double whole,
                                          bool hasVolume) {
  const auto base = amountOf(figures, *baseOf(indicator));
  const auto volume = amountOf(figures, indicator);
  if (base && *base > 0 && volume) {
    // As it is written: where all percents are below one, volume and base say whether they are shares.
    if (!contradicts({*volume, *base, share * whole})) return std::nullopt;
    const double made = std::round(*volume / *base * 10'000) / 100;
    if (hasVolume) return FigureDoubt{indicator, "percent-differs", numberText(made) + " %", false, {}};
  }
  if (hasVolume) return std::nullopt;
  FigureDoubt doubt = doubtOfShare(figures, indicator, share);
  const bool isBeyond = share < 0 || share > 1;
  doubt.reason = doubt.instead ? "percent-without-volume" : isBeyond ? "percent-beyond" : "percent-alone";
  return doubt;
}

std::vector<Parameter> sharedBases(const FigureRow& a, const FigureRow& b) {
  std::vector<Parameter> shared;
  for (std::size_t i = 0; i < kBaseCount; ++i) {
    const Parameter base = parameterAt(i);
    const bool isSame = a[base] == b[base] && !isMissing(a[base]) && a[base] > 10 * kMicroPerUnit;
    if (isSame) shared.push_back(base);
  }
  return shared.size() >= 3 ? shared : std::vector<Parameter>();
}

}  // namespace kawasan
