#pragma once

// The cheapest way to 0 ha (planning practice 10.2): which failing volumes to take off at a price a unit, and which
// proposed activities to carry out whole, so that every area falls below the limit of its edition. Prices are the
// user's own; an indicator without a price cannot be bought, and the proposal says so.
//
// An area that shares no proposed activity with another is solved exactly: of every indicator just enough to reach a
// lower value of its bands, the cheapest combination over all. Areas that share activities are solved together by an
// integer programme (GLPK) with a time limit; how far the best known choice may still be from the cheapest is given.

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/figures.h"
#include "core/model/plan_records.h"
#include "core/rules/regulation.h"

namespace kawasan {

/// What one unit of an indicator costs when this work takes it off.
struct UnitPrice {
  std::string work;  // key of the catalogue
  Parameter indicator = Parameter::BuildingIrregularity;
  Rupiah rupiah = 0;
};

/// An area that is to fall below the limit: an RT, or all RT of a kawasan by their sums.
struct TargetArea {
  FeatureId id = 0;
  std::vector<FigureRow> rts;         // after all that stays; those without any figure are left out
  Micro hectares = kMissing;          // verified
  std::size_t rtsWithoutFigures = 0;  // left out of `rts`: where there are others, all is said of these alone
};

/// What a proposed activity takes off in one RT.
struct CandidateEffect {
  std::size_t area = 0;  // places in PlanTask::areas and TargetArea::rts
  std::size_t rt = 0;
  Parameter indicator = Parameter::BuildingIrregularity;
  Micro volume = 0;
};

/// A proposed activity, carried out whole or not at all.
struct Candidate {
  FeatureId id = 0;
  Rupiah cost = 0;
  int year = 0;                           // of the budget; 0: any
  std::map<std::string, Rupiah> sources;  // who pays how much; what is not named may come from any
  std::vector<CandidateEffect> effects;
};

/// Money that is left after what stays. Where one year is named the others have nothing, and so with sources; with none
/// named there is no limit.
struct MoneyLimits {
  std::map<int, Rupiah> years;
  std::map<std::string, Rupiah> sources;
  /// The lower of both sums; nothing without a limit.
  [[nodiscard]] std::optional<Rupiah> total() const;
  /// Whether its year and all its sources have money: once one of them has an amount, those without one give nothing.
  [[nodiscard]] bool pays(const Candidate& candidate) const;
};

struct PlanTask {
  std::vector<TargetArea> areas;
  std::vector<UnitPrice> prices;  // of several for an indicator the lowest counts
  std::vector<Candidate> candidates;
  MoneyLimits limits;
};

struct PlanSearch {
  double timeLimit = 30;  // seconds, of the integer programme; what the money pays, its next best and the steps of
                          // money may take up to 60 % more
  std::stop_token stop;
  std::function<void(double)> progress;  // share done, 0 to 1; may be empty
};

struct Purchase {
  Parameter indicator = Parameter::BuildingIrregularity;
  std::string work;
  Micro volume = 0;  // rounded up to what people count or measure, so that it suffices
  Rupiah cost = 0;
  int valueBefore = 0;  // after chosen activities
  int valueAfter = 0;
  friend bool operator==(const Purchase&, const Purchase&) = default;
};

enum class AreaOutcome : std::uint8_t {
  Below,           // below the limit already
  Reached,         // falls below it
  MissingFigures,  // cannot be told: a figure is not known
  MissingPrices,   // what has a price does not suffice
  NotPaid,         // could fall below it, but the money does not reach so far
};
/// "below", "reached", "missing_figures", "missing_prices", "not_paid"
[[nodiscard]] std::string_view keyOf(AreaOutcome outcome);

/// A total from the lowest to the highest that the figures allow; the highest must be below the limit.
struct TotalRange {
  int least = 0;
  int most = 0;
  friend bool operator==(const TotalRange&, const TotalRange&) = default;
};

struct AreaProposal {
  AreaOutcome outcome = AreaOutcome::Below;
  bool hasFigures = false;  // of any RT; without, the totals say nothing
  TotalRange totalBefore;
  TotalRange totalAfter;  // with chosen activities and purchases
  std::vector<Purchase> purchases;
  Rupiah cost = 0;                        // of the purchases
  std::vector<Parameter> missingFigures;  // indicators that keep points for want of a figure
  std::vector<Parameter> missingPrices;   // indicators that fail and have no price
  std::size_t rtsWithFigures = 0;
  std::size_t rtsWithoutFigures = 0;
  /// As AreaScore::isPartial.
  [[nodiscard]] bool isPartial() const { return hasFigures && rtsWithoutFigures > 0; }
  friend bool operator==(const AreaProposal&, const AreaProposal&) = default;
};

/// The next best distinct choice: in one area other indicators or other values, or other activities, none of which
/// could be left out with nothing more to be bought.
struct RunnerUp {
  Rupiah extra = 0;                 // above the proposal
  std::optional<std::size_t> area;  // where it differs; nothing when activities differ
  std::vector<Purchase> purchases;  // of that area
  std::vector<FeatureId> without;   // activities of the proposal that it leaves out
  std::vector<FeatureId> instead;   // and those that it takes
  // Of what the money pays, which areas it leaves at the limit and brings below it in their place, and how many
  // hectares fewer that are:
  std::vector<std::size_t> areasWithout{};
  std::vector<std::size_t> areasInstead{};
  Micro fewer = 0;
  // Proved to be the next best; otherwise it is the best of all others that was found, and none costs less than
  // `leastExtra` more, or of what the money pays brings fewer than `leastFewer` hectares less.
  bool isExact = true;
  Rupiah leastExtra = 0;
  Micro leastFewer = 0;
};

/// Whether a next best is named, and why not.
enum class NextBest : std::uint8_t {
  Named,
  None,       // there is no other choice
  NotProved,  // the time or the room was too short to find one
};
/// "named", "none", "not_proved"
[[nodiscard]] std::string_view keyOf(NextBest nextBest);

/// So many hectares fall below the limit for so much money.
struct FrontierPoint {
  Rupiah cost = 0;
  Micro hectares = 0;
  std::size_t areas = 0;
  std::optional<std::size_t> area;  // that this step adds; nothing where the areas were chosen anew for the money
  std::size_t moreUnknown = 0;      // as PlanChoice::moreUnknown
  std::vector<std::size_t> chosen;  // the areas of a step without `area`
  bool isExact = true;              // else the money may bring more
};

/// What is bought and carried out, and which areas it brings below the limit.
struct PlanChoice {
  std::vector<AreaProposal> areas;  // in the order of the task
  std::vector<FeatureId> chosen;    // candidates, in the order of the task
  Rupiah purchases = 0;
  Rupiah activities = 0;
  Rupiah total = 0;
  Micro hectares = 0;           // brought below the limit
  std::size_t moreUnknown = 0;  // areas among them that have more, as hectares of them are not known
  std::size_t reached = 0;      // areas with them
  std::size_t unreachable = 0;  // areas that stay at the limit or above it, or may
  /// RT without figures in areas that are judged by their other RT.
  [[nodiscard]] std::size_t rtsLeftOut() const;
};

struct PlanProposal : PlanChoice {
  std::vector<Parameter> missingPrices;  // that would help one of them
  bool isWithinLimits = true;            // the proposal can be paid
  Rupiah lacking = 0;                    // what the limits lack for it
  bool isExact = true;                   // proved to be the cheapest
  Rupiah bound = 0;                      // no choice costs less
  std::optional<RunnerUp> runnerUp;      // within the limits where they pay for the proposal
  NextBest nextBest = NextBest::None;
  /// From nothing to the whole proposal. Where areas share no activity, one area after the other by hectares a rupiah,
  /// with what the limits pay among them; else for a few sums of money the most hectares that each brings within the
  /// limits of years and sources, and last the whole proposal, which may be beyond them.
  std::vector<FrontierPoint> frontier;
  /// The last point of it that the limits allow.
  std::optional<std::size_t> affordable;
  /// Where the limits do not pay for all of it: the most hectares that they pay, years and sources kept, for the least
  /// money. Nothing where they pay for all, or for no area that was found.
  std::optional<PlanChoice> paid;
  /// Where they pay for no area: all that could fall below the limit stays where it is.
  std::optional<PlanChoice> nothingPaid;
  bool isPaidExact = true;      // proved to be the most; without such a part, that there is none
  bool isPaidTooLarge = false;  // not proved for want of room for all choices, not of time
  Micro paidBound = 0;          // no choice that they pay brings more hectares
  /// Beside `paid`: the most hectares of any other choice of activities, areas or purchases that the limits pay, for
  /// the least money.
  std::optional<RunnerUp> paidRunnerUp;
  NextBest nextBestPaid = NextBest::None;
};

/// Cancelled when the stop token says so.
[[nodiscard]] Result<PlanProposal> cheapestPlan(const Regulation& regulation, const PlanTask& task,
                                                const PlanSearch& search = {});

}  // namespace kawasan
