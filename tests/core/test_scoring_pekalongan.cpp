#include "core/rules/area_scores.h"
#include "tests/support/catch.h"
#include "tests/support/pekalongan.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("every published total and class of Kota Pekalongan", "[rules-real]") {
  KAWASAN_NEEDS_REALDATA();
  for (const std::string year : {"2019", "2020", "2021", "2022", "2023"}) {
    std::size_t rows = 0;
    std::size_t totals = 0;
    std::size_t classes = 0;
    std::map<std::string, int> byClass;
    for (const CsvRow& row : readCsv(realdata("scoring/pekalongan_rt.csv"))) {
      if (row.at("snapshot") != year) continue;
      ++rows;
      const Score score = scoreOf(edition2018(), figuresFromCsv(row));
      totals += score.total() == std::stoi(row.at("total_nilai")) ? 1U : 0U;
      const std::string slumClass(keyOf(score.slumClass().value()));
      classes += slumClass == classKey(row.at("tingkat")) ? 1U : 0U;
      ++byClass[slumClass];
    }
    INFO(year);
    CHECK(rows == 203);
    CHECK(totals == 203);
    CHECK(classes == 203);
    if (year == "2019") CHECK(byClass == std::map<std::string, int>{{"light", 195}, {"moderate", 1}, {"none", 7}});
  }
}

TEST_CASE("every published value and percent of Kota Pekalongan in 2019", "[rules-real]") {
  KAWASAN_NEEDS_REALDATA();
  std::size_t cells = 0;
  std::size_t agreeing = 0;
  for (const CsvRow& row : readCsv(realdata("scoring/pekalongan_rt.csv"))) {
    if (row.at("snapshot") != "2019") continue;
    const Score score = scoreOf(edition2018(), figuresFromCsv(row), {false, false});
    for (std::size_t i = 0; i < score.indicators.size(); ++i) {
      const std::string code = edition2018().indicators[i].code;
      const double percent = std::strtod(row.at(code + "_pct").c_str(), nullptr);
      ++cells;
      const bool same = score.indicators[i].value == std::stoi(row.at(code + "_nilai")) &&
                        score.indicators[i].percent.value() == Approx(percent).margin(1e-4);
      agreeing += same ? 1U : 0U;
    }
  }
  CHECK(cells == 203 * 16);
  CHECK(agreeing == cells);
}

TEST_CASE("kelurahan are summed, and Kauman's filed header does not hold", "[rules-real]") {
  KAWASAN_NEEDS_REALDATA();
  const Snapshot snapshot = pekalonganSnapshot("2019");
  const std::vector<AreaScore> scores = scoreAreas(snapshot, edition2018(), 1, Level::Kelurahan);
  REQUIRE(scores.size() == 14);
  std::size_t agreeing = 0;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const std::string& name = snapshot.kelurahan[i].name;
    INFO(name);
    const FiledResult& filed = snapshot.filed[i];
    REQUIRE(filed.areaId == scores[i].areaId);
    CHECK(scores[i].rtWithFigures == scores[i].rtCount);
    if (scores[i].score.total() == filed.total) ++agreeing;
    if (name == "Kauman") {
      CHECK(filed.total == 47);
      CHECK(scores[i].score.total() == 18);
      CHECK(scores[i].score.slumClass() == SlumClass::Light);
    }
  }
  CHECK(agreeing == 13);
  const std::vector<AreaScore> city = scoreAreas(snapshot, edition2018(), 1, Level::City);
  REQUIRE(city.size() == 1);
  CHECK(city.front().rtWithFigures == 203);
}

TEST_CASE("figures without bases stay open and keep their filed totals apart", "[rules-real]") {
  KAWASAN_NEEDS_REALDATA();
  // Kab. Serang publishes volumes and totals but no bases except hectares.
  std::size_t rows = 0;
  std::size_t inRange = 0;
  for (const CsvRow& row : readCsv(realdata("scoring/kabserang_rt.csv"))) {
    const Score score = scoreOf(edition2018(), figuresFromCsv(row));
    const int filed = std::stoi(row.at("total_nilai"));
    ++rows;
    inRange += score.totalMin <= filed && filed <= score.totalMax && !score.total() ? 1U : 0U;
  }
  CHECK(rows == 317);
  CHECK(inRange == rows);
}

TEST_CASE("totals of the old edition keep their own classes", "[rules-real]") {
  KAWASAN_NEEDS_REALDATA();
  std::size_t rows = 0;
  for (const CsvRow& row : readCsv(realdata("scoring/baubau_rt_rule2016.csv"))) {
    const int total = std::stoi(row.at("total_awal"));
    INFO(row.at("rtrw") << " total " << total);
    CHECK(folded(edition2016().limitOf(edition2016().classOf(total)).name.id) == folded(row.at("tingkat_awal")));
    ++rows;
  }
  CHECK(rows == 15);
}
