// What a cut gives to each part; every expected share was reckoned by hand.

#include "core/model/figure_shares.h"

#include <numeric>

#include "tests/support/catch.h"

using namespace kawasan;

namespace {

using Shares = std::vector<Micro>;
using Sizes = std::vector<double>;

Shares counted(Micro amount, const Sizes& sizes) {
  Shares shares = sharesOf(amount * kMicroPerUnit, sizes, finestShare(Unit::Building));
  CHECK(std::accumulate(shares.begin(), shares.end(), Micro{0}) == amount * kMicroPerUnit);
  for (Micro& share : shares) {
    CHECK(share % kMicroPerUnit == 0);
    share /= kMicroPerUnit;
  }
  return shares;
}

}  // namespace

TEST_CASE("counts go by area with the largest remainder, and their sum stays", "[shares]") {
  CHECK(counted(10, {5000, 3000, 2000}) == Shares{5, 3, 2});
  CHECK(counted(41, {5000, 3000, 2000}) == Shares{21, 12, 8});  // 20.5, 12.3, 8.2
  CHECK(counted(7, {1, 1, 1}) == Shares{3, 2, 2});              // of equal remainders the earlier part
  CHECK(counted(1, {1, 3}) == Shares{0, 1});
  CHECK(counted(0, {1, 3}) == Shares{0, 0});
  CHECK(counted(3, {1, 1, 1, 1, 1}) == Shares{1, 1, 1, 0, 0});
  CHECK(counted(-7, {1, 1}) == Shares{-4, -3});
}

TEST_CASE("hectares are divided to the square metre, lengths to the centimetre", "[shares]") {
  CHECK(sharesOf(1'000'000, Sizes{1, 1, 1}, finestShare(Unit::Hectare)) == Shares{333'400, 333'300, 333'300});
  CHECK(sharesOf(1'500'000, Sizes{2, 1}, finestShare(Unit::Hectare)) == Shares{1'000'000, 500'000});
  CHECK(sharesOf(100'000'000, Sizes{2, 1}, finestShare(Unit::Metre)) == Shares{66'670'000, 33'330'000});
  // What is finer than a square metre stays with the largest part: 1234 m2 are 411 + 823 (411.33, 822.67).
  CHECK(sharesOf(123'456, Sizes{1, 2}, finestShare(Unit::Hectare)) == Shares{41'100, 82'356});
  CHECK(sharesOf(12'500'000, Sizes{1, 1}, finestShare(Unit::Household)) == Shares{6'500'000, 6'000'000});
}

TEST_CASE("missing is missing in every part; parts without a size get nothing", "[shares]") {
  CHECK(sharesOf(kMissing, Sizes{1, 2}, 1) == Shares{kMissing, kMissing});
  CHECK(counted(9, {0, 2, 1}) == Shares{0, 6, 3});
  CHECK(counted(9, {0, 0}) == Shares{9, 0});
  CHECK(counted(9, {std::numeric_limits<double>::quiet_NaN(), 4}) == Shares{0, 9});
  CHECK(sharesOf(5, Sizes{}, 1).empty());
  CHECK(sharesOf(kLargestMicro, Sizes{1, 1}, kMicroPerUnit) == Shares{kLargestMicro / 2, kLargestMicro / 2});
}

TEST_CASE("a volume that is within its base is so in every part", "[shares]") {
  // Largest remainders alone would give 10 as 4, 4, 2 and 11 as 5, 5, 1 (Alabama paradox): 2 of 1 buildings.
  const Sizes sizes{6, 6, 2};
  CHECK(counted(10, sizes) == Shares{4, 4, 2});
  CHECK(counted(11, sizes) == Shares{5, 5, 1});
  FigureRow whole;
  whole[Parameter::Buildings] = 11 * kMicroPerUnit;
  whole[Parameter::BuildingIrregularity] = 10 * kMicroPerUnit;
  whole[Parameter::WaterAccess] = 10 * kMicroPerUnit;  // its base, the households, is missing
  const std::vector<FigureRow> parts = sharedFigures(whole, sizes);
  REQUIRE(parts.size() == 3);
  const auto of = [&parts](Parameter parameter) {
    Shares shares;
    for (const FigureRow& part : parts)
      shares.push_back(isMissing(part[parameter]) ? -1 : part[parameter] / kMicroPerUnit);
    return shares;
  };
  CHECK(of(Parameter::Buildings) == Shares{5, 5, 1});
  CHECK(of(Parameter::BuildingIrregularity) == Shares{5, 4, 1});
  CHECK(of(Parameter::WaterAccess) == Shares{4, 4, 2});
  CHECK(of(Parameter::HouseholdsKk) == Shares{-1, -1, -1});
  whole[Parameter::BuildingIrregularity] = 12 * kMicroPerUnit;  // a mistake of the whole: 5.14, 5.14, 1.71
  CHECK(sharedFigures(whole, sizes)[2][Parameter::BuildingIrregularity] == 2 * kMicroPerUnit);
}
