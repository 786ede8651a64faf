// The decree as an account book, in the figures of Sawahlunto: 135.21 ha less 49.37 ha by minutes leave 85.84 ha
// (planning practice 2.3).

#include "core/plan/decree_ledger.h"
#include "core/plan/hectare_ledger.h"
#include "core/plan/signed_minutes.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

PlanCity decreedCity() {
  PlanCity city;
  city.snapshot.kawasan = {Kawasan{kKawasan, "w5", "KW-01", "Tepi Kali", {}, nullptr},
                           Kawasan{6, "w6", "KW-02", "Pasar", {}, nullptr}};
  city.snapshot.decreeAreas = {{1, "SK 1", Date{2015, 3, 1}, Level::Kawasan, kKawasan, micro(100)},
                               {2, "SK 1", Date{2015, 3, 1}, Level::Kawasan, 6, micro(35.21)}};
  city.snapshot.buildIndex();
  return city;
}

Micro remainingOf(const PlanCity& city) {
  return remainingHectares(city.snapshot, Level::Kawasan, kKawasan) +
         remainingHectares(city.snapshot, Level::Kawasan, 6);
}

}  // namespace

TEST_CASE("every entry of the decree names its areas and its date", "[decree-ledger]") {
  PlanCity city = decreedCity();
  city.sign(1, {2017, 12, 20}, 30);
  city.sign(2, {2012, 1, 5}, 4);  // before the decree: in its hectares already
  city.snapshot.buildIndex();
  const auto parts = decreeParts(city.snapshot, Level::Kawasan);
  REQUIRE(parts.size() == decreeEntries(city.snapshot, Level::Kawasan).size());
  REQUIRE(parts.size() == 4);
  CHECK(parts[0].date == Date{2012, 1, 5});
  CHECK(parts[0].hectares.empty());
  CHECK(parts[1].date == Date{2015, 3, 1});
  CHECK(parts[1].hectares == std::map<FeatureId, Micro>{{kKawasan, micro(100)}, {6, micro(35.21)}});
  CHECK(parts[2].date == Date{2017, 12, 20});
  CHECK(parts[2].hectares == std::map<FeatureId, Micro>{{kKawasan, micro(30)}});
  CHECK_FALSE(parts[3].date.has_value());
  CHECK(parts[3].hectares == std::map<FeatureId, Micro>{{kKawasan, micro(70)}, {6, micro(35.21)}});
}

TEST_CASE("minutes are taken off the decree one after the other", "[decree-ledger]") {
  PlanCity city = decreedCity();
  city.sign(1, {2017, 12, 20}, 30);
  city.sign(2, {2019, 1, 10}, 19.37, 6, 2018);
  const auto entries = decreeEntries(city.snapshot, Level::Kawasan);
  REQUIRE(entries.size() == 4);
  CHECK(entries[0] == DecreeEntry{DecreeEvent::Opening, 2015, "SK 1", micro(135.21), micro(135.21), 0});
  CHECK(entries[1] == DecreeEntry{DecreeEvent::Minutes, 2017, "BA 1", micro(-30), micro(105.21), 0});
  CHECK(entries[2] == DecreeEntry{DecreeEvent::Minutes, 2018, "BA 2", micro(-19.37), micro(85.84), 0});
  CHECK(entries[3] == DecreeEntry{DecreeEvent::Closing, 2018, {}, micro(-49.37), micro(85.84), 0});
  CHECK(entries.back().remaining == remainingOf(city));
}

TEST_CASE("a renewed decree names what is slum at its date: earlier minutes are not taken off it again",
          "[decree-ledger]") {
  PlanCity city = decreedCity();
  city.sign(1, {2017, 12, 20}, 30);
  city.snapshot.decreeAreas.push_back({3, "SK 2", Date{2020, 5, 1}, Level::Kawasan, kKawasan, micro(90)});
  const auto entries = decreeEntries(city.snapshot, Level::Kawasan);
  REQUIRE(entries.size() == 4);
  // 100 - 30 = 70 ha remained of the area; the new decree names 90.
  CHECK(entries[2] == DecreeEntry{DecreeEvent::Decree, 2020, "SK 2", micro(20), micro(125.21), 0});
  CHECK(entries.back().remaining == remainingOf(city));
  CHECK(remainingHectares(city.snapshot, Level::Kawasan, kKawasan) == micro(90));
  CHECK(isMissing(signedReduction(city.snapshot, Level::Kawasan, kKawasan)));
  city.sign(2, {2020, 5, 1}, 4);
  city.sign(3, {2021, 2, 1}, 6, kKawasan, 2019);  // signed later, for works of before
  CHECK(remainingHectares(city.snapshot, Level::Kawasan, kKawasan) == micro(80));
  CHECK(reductionsByYear(city.snapshot, Level::Kawasan, kKawasan) ==
        std::map<int, Micro>{{2019, micro(6)}, {2020, micro(4)}});
  CHECK(signedReduction(city.snapshot, Level::Kawasan, kKawasan, 3) == micro(4));
  CHECK(decreeEntries(city.snapshot, Level::Kawasan).back().remaining == remainingOf(city));
  city.snapshot.decreeAreas.back().date.reset();  // nobody knows what it holds already: SK 1 counts
  CHECK(remainingHectares(city.snapshot, Level::Kawasan, kKawasan) == micro(60));
}

TEST_CASE("minutes of areas that no decree names are told apart", "[decree-ledger]") {
  PlanCity city = decreedCity();
  city.snapshot.decreeAreas.pop_back();
  city.sign(1, {2017, 12, 20}, 5, 6);
  const auto entries = decreeEntries(city.snapshot, Level::Kawasan);
  REQUIRE(entries.size() == 3);
  CHECK(entries[1] == DecreeEntry{DecreeEvent::Minutes, 2017, "BA 1", 0, micro(100), micro(5)});
  city.snapshot.decreeAreas.clear();
  CHECK(decreeEntries(city.snapshot, Level::Kawasan).empty());
}

TEST_CASE("before the first decree nothing is known to remain, and its minutes are in it already", "[decree-ledger]") {
  PlanCity city = decreedCity();
  city.sign(1, {2014, 12, 20}, 5);
  city.sign(2, {2017, 12, 20}, 30);
  const auto entries = decreeEntries(city.snapshot, Level::Kawasan);
  REQUIRE(entries.size() == 4);
  CHECK(entries[0] == DecreeEntry{DecreeEvent::Minutes, 2014, "BA 1", 0, kMissing, 0, micro(5)});
  CHECK(entries[1].event == DecreeEvent::Opening);
  CHECK(entries[1].remaining == micro(135.21));
  CHECK(entries[3] == DecreeEntry{DecreeEvent::Closing, 2017, {}, micro(-30), micro(105.21), 0});
  CHECK(entries.back().remaining == remainingOf(city));
  CHECK(reductionBefore(city.snapshot, Level::Kawasan, kKawasan) == micro(5));
  CHECK(isMissing(reductionBefore(city.snapshot, Level::Kawasan, 6)));
}

TEST_CASE("a sum of what remains says only what is sure of it", "[decree-ledger]") {
  PlanCity city = decreedCity();
  city.snapshot.decreeAreas = {{1, "SK 1", Date{2015, 3, 1}, Level::Kawasan, kKawasan, micro(44)},
                               {2, "SK 1", Date{2015, 3, 1}, Level::Kawasan, 6, kMissing}};
  city.snapshot.buildIndex();
  KnownSum decreed;
  KnownSum remaining;
  for (const FeatureId id : {kKawasan, FeatureId{6}, FeatureId{99}}) {  // no decree names the last
    decreed.add(decreedHectares(city.snapshot, Level::Kawasan, id));
    remaining.add(remainingPart(city.snapshot, Level::Kawasan, id));
  }
  CHECK(decreed == KnownSum(micro(44), 1));
  CHECK(remaining == KnownSum(micro(44), 1));
  // More than 44 ha by the decree without hectares, less by minutes that nobody entered.
  CHECK(remainingBound(remaining, false) == RemainingBound::Open);
  CHECK(remainingBound(remaining, true) == RemainingBound::Least);
  CHECK(remainingBound(KnownSum(micro(44)), false) == RemainingBound::Most);
  CHECK(remainingBound(KnownSum(micro(44)), true) == RemainingBound::Exact);
  CHECK(remainingBound(KnownSum(), true) == RemainingBound::Open);
}

TEST_CASE("what remains is a bound where minutes or hectares of a decree are missing", "[decree-ledger]") {
  PlanCity city = decreedCity();
  const auto bounds = [&] {
    std::vector<RemainingBound> all;
    for (const DecreeEntry& entry : decreeEntries(city.snapshot, Level::Kawasan)) all.push_back(entry.bound);
    return all;
  };
  using enum RemainingBound;
  CHECK(bounds() == std::vector{Exact, Most});  // nobody knows what was taken off since
  city.snapshot.kawasan.push_back({7, "w7", "KW-03", "Pantai", {}, nullptr});
  city.snapshot.decreeAreas.push_back({3, "SK 1", Date{2015, 3, 1}, Level::Kawasan, 7, kMissing});
  city.snapshot.buildIndex();
  CHECK(bounds() == std::vector{Exact, Open});
  city.sign(1, {2017, 12, 20}, 30);
  CHECK(bounds() == std::vector{Exact, Exact, Least});
  city.snapshot.decreeAreas.back().hectares = micro(5);
  CHECK(bounds() == std::vector{Exact, Exact, Exact});
}
