#include <random>

#include "core/rules/area_scores.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

struct Part {
  std::optional<int> volume;
  std::optional<int> base;
};

struct Range {
  int min = 99;
  int max = -1;
  void extend(int value) {
    min = std::min(min, value);
    max = std::max(max, value);
  }
};

/// Every value that the sums can take when each missing figure takes each whole number it may be. A missing base is
/// tried up to an amount that dwarfs all others.
void tryAll(const std::vector<Part>& parts, std::size_t next, Wide volume, Wide base, Range& range) {
  if (next == parts.size()) {
    range.extend(valueOf(edition2018(), volume, base));
    return;
  }
  const Part& part = parts[next];
  const std::vector<int> manyBases{0, 1, 2, 3, 4, 5, 7, 9, 12, 100, 10'000};
  for (const int b : part.base ? std::vector<int>{*part.base} : manyBases) {
    if (part.volume) {
      tryAll(parts, next + 1, volume + *part.volume, base + b, range);
      continue;
    }
    for (int v = 0; v <= std::max(b, 0); v += b > 20 ? b / 4 : 1) {
      tryAll(parts, next + 1, volume + v, base + b, range);
    }
  }
}

FigureSums sumsOf(const std::vector<Part>& parts) {
  FigureSums sums;
  for (const Part& part : parts) {
    FigureRow row = nothingFails();
    row[HouseholdsKk] = part.base ? micro(*part.base) : kMissing;
    row[WaterAccess] = part.volume ? micro(*part.volume) : kMissing;
    sums.add(row);
  }
  return sums;
}

const IndicatorScore& water(const Score& score) {
  return score.indicators[edition2018().indexOfIndicator(WaterAccess).value()];
}

}  // namespace

TEST_CASE("the range of a value is what trying every possibility gives", "[rules]") {
  std::mt19937 random(7);
  const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
  for (int round = 0; round < 600; ++round) {
    std::vector<Part> parts(static_cast<std::size_t>(1 + below(3)));
    std::string what;
    for (Part& part : parts) {
      if (below(4) != 0) part.base = below(12);
      if (below(3) != 0)
        part.volume = below(5) == 0 ? -below(3) : below(static_cast<unsigned>(part.base.value_or(8)) + 1);
      what += (part.volume ? std::to_string(*part.volume) : "?") + "/" +
              (part.base ? std::to_string(*part.base) : "?") + " ";
    }
    INFO(what);
    Range expected;
    tryAll(parts, 0, 0, 0, expected);
    const Score score = scoreOf(edition2018(), sumsOf(parts));
    CHECK(water(score).valueMin == expected.min);
    CHECK(water(score).valueMax == expected.max);
    CHECK(water(score).value.has_value() == (expected.min == expected.max));
  }
}

TEST_CASE("a missing figure is not 0", "[rules]") {
  const FigureRow whole = with(bases(1, 100, 100, 100, 100),
                               {{BuildingIrregularity, 100}, {BuildingNoncompliance, 100}, {FireEquipment, 60}});
  REQUIRE(scoreOf(edition2018(), whole).total() == 13);

  FigureRow withoutVolume = whole;
  withoutVolume[WaterAccess] = kMissing;
  const Score open = scoreOf(edition2018(), withoutVolume);
  CHECK_FALSE(open.total().has_value());
  CHECK(open.totalMin == 13);
  CHECK(open.totalMax == 18);
  CHECK(open.classMin == SlumClass::None);
  CHECK(open.classMax == SlumClass::Light);
  CHECK_FALSE(open.slumClass().has_value());
  CHECK_FALSE(water(open).percent.has_value());
  CHECK_FALSE(water(open).value.has_value());
  CHECK(water(open).volumeMissing);
  CHECK(water(open).volume == kMissing);
  CHECK_FALSE(open.aspectMeans[2].has_value());
  CHECK(open.aspectMeans[0].has_value());
  CHECK_FALSE(open.sectoralMean.has_value());

  // The class is known when both ends agree.
  const Score certain = scoreOf(edition2018(), with(withoutVolume, {{WaterSufficiency, 100}}));
  CHECK(certain.totalMin == 18);
  CHECK(certain.totalMax == 23);
  CHECK(certain.slumClass() == SlumClass::Light);

  // Without its base a volume of 0 still scores 0, any other may score anything.
  FigureRow withoutBase = with(whole, {{WaterAccess, 1}});
  withoutBase[HouseholdsKk] = kMissing;
  const Score baseless = scoreOf(edition2018(), withoutBase);
  CHECK(water(baseless).valueMin == 0);
  CHECK(water(baseless).valueMax == 5);
  CHECK(water(baseless).baseMissing);
  CHECK(baseless.totalMin == 13);
  CHECK(baseless.totalMax == 18);
  const std::size_t sufficiency = edition2018().indexOfIndicator(WaterSufficiency).value();
  CHECK(baseless.indicators[sufficiency].value == 0);
  CHECK_FALSE(baseless.indicators[sufficiency].percent.has_value());

  const Score nothing = scoreOf(edition2018(), FigureRow{});
  CHECK(nothing.totalMin == 0);
  CHECK(nothing.totalMax == 80);
}

TEST_CASE("a missing volume of one RT moves the sum by no more than its base", "[rules]") {
  // 30 of 90 households known to fail, 10 households of which nothing is known: 30..40 of 100.
  const Score score = scoreOf(edition2018(), sumsOf({{30, 90}, {std::nullopt, 10}}));
  CHECK(water(score).value == 1);
  CHECK(water(score).volumeMissing);
  CHECK(water(score).volume == micro(30));
  CHECK(water(score).base == micro(100));
  CHECK_FALSE(water(score).percent.has_value());
}

TEST_CASE("RT without figures are counted and left out of the sums", "[rules]") {
  Snapshot snapshot;
  snapshot.info.city = "Kota Pekalongan";
  const auto admin = [](FeatureId id, const std::string& name, const std::string& kecamatan) {
    AdminArea area;
    area.id = id;
    area.name = name;
    area.kecamatan = kecamatan;
    return area;
  };
  snapshot.kecamatan = {admin(1, "Pekalongan Utara", ""), admin(2, "Pekalongan Barat", "")};
  snapshot.kelurahan = {admin(11, "Krapyak", "PEKALONGAN UTARA"), admin(12, "Bandengan", "Pekalongan Utara"),
                        admin(13, "Tirto", "Pekalongan Barat")};
  auto table = std::make_shared<FigureTable>();
  const auto add = [&](FeatureId id, FeatureId kelurahan, std::optional<double> failing) {
    Rt rt;
    rt.id = id;
    rt.kelurahanId = kelurahan;
    snapshot.rts.push_back(rt);
    if (failing) table->append(id, with(bases(1, 10, 100, 10, 10), {{WaterAccess, *failing}}));
  };
  add(101, 11, 100);
  add(102, 11, std::nullopt);
  add(103, 12, 0);
  add(104, 13, std::nullopt);
  add(105, 13, std::nullopt);
  table->append(105, FigureRow{});  // a row on which nothing was entered
  snapshot.figures[1] = table;

  const auto kelurahan = scoreAreas(snapshot, edition2018(), 1, Level::Kelurahan);
  REQUIRE(kelurahan.size() == 3);
  CHECK(kelurahan[0].areaId == 11);
  CHECK(kelurahan[0].rtCount == 2);
  CHECK(kelurahan[0].rtWithFigures == 1);
  CHECK(kelurahan[0].score.total() == 5);
  CHECK_FALSE(kelurahan[2].hasFigures());
  CHECK(kelurahan[2].score.totalMin == 0);
  CHECK(kelurahan[2].score.totalMax == 80);

  const auto kecamatan = scoreAreas(snapshot, edition2018(), 1, Level::Kecamatan);
  REQUIRE(kecamatan.size() == 2);
  CHECK(kecamatan[0].rtCount == 3);
  CHECK(water(kecamatan[0].score).percent == 50.0);
  CHECK(kecamatan[0].score.total() == 1);  // 100 of 200, not the mean of 5 and 0
  const auto city = scoreAreas(snapshot, edition2018(), 1, Level::City);
  CHECK(city.front().rtCount == 5);
  CHECK(city.front().rtWithFigures == 2);
  CHECK(amountOf(city.front().sums, HouseholdsKk) == micro(200));
}
