#include "core/rules/scoring.h"

#include "tests/support/catch.h"
#include "tests/support/figures.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

const IndicatorScore& of(const Score& score, const Regulation& regulation, Parameter parameter) {
  return score.indicators[regulation.indexOfIndicator(parameter).value()];
}

FigureRow everythingFails(const FigureRow& row, double share) {
  FigureRow failing = row;
  for (std::size_t i = kBaseCount; i < kParameterCount; ++i) {
    const Parameter indicator = parameterAt(i);
    failing[indicator] = micro(unitsFromMicro(row[*baseOf(indicator)]) * share);
  }
  return failing;
}

constexpr ScoreOptions kEastJava{false, true};     // prints raw percents, averages rounded ones
constexpr ScoreOptions kPekalongan{false, false};  // prints raw percents, averages unrounded ones

}  // namespace

TEST_CASE("bands are exact at their limits", "[rules]") {
  // criteria 4.2: percent in thousandths, value
  const std::vector<std::pair<int, int>> rows{{0, 0},     {24990, 0}, {24994, 0}, {24995, 1}, {25000, 1},
                                              {50994, 1}, {50995, 3}, {75994, 3}, {75995, 5}, {100000, 5}};
  for (const auto& [thousandths, value] : rows) {
    INFO(thousandths << " thousandths of a percent");
    CHECK(valueOf(edition2018(), thousandths, 100'000) == value);
    CHECK(valueOf(edition2016(), Wide{thousandths} * kMicroPerUnit, Wide{100'000} * kMicroPerUnit) == value);
  }
  CHECK(valueOf(edition2018(), -5, 10) == 0);
  CHECK(valueOf(edition2018(), 5, 0) == 0);
  // One millionth of a unit decides, also where 64 bits would overflow.
  const Wide base = kLargestMicro;
  CHECK(valueOf(edition2018(), base / 100'000 * 75'995, base) == 5);
  CHECK(valueOf(edition2018(), base / 100'000 * 75'995 - 1, base) == 3);
}

TEST_CASE("East Java result pages are reproduced", "[rules]") {
  for (const auto& page : testData("rules/east_java_rt.json")) {
    const std::string name = page["name"];
    INFO(name);
    FigureRow figures = figuresFromJson(page["figures"]);
    for (const auto& [identifier, cell] : page["indicators"].items()) {
      figures[parameterByIdentifier(identifier).value()] = micro(cell["volume"].get<double>());
    }
    const Score score = scoreOf(edition2018(), figures, kEastJava);
    CHECK(score.total() == page["total"].get<int>());
    CHECK(keyOf(score.slumClass().value()) == page["class"].get<std::string>());
    for (std::size_t a = 0; a < 7; ++a) {
      INFO("aspect " << a + 1);
      CHECK(score.aspectMeans[a].value() == Approx(page["aspect_means"][a].get<double>()).margin(0.05));
    }
    CHECK(score.sectoralMean.value() == Approx(page["sectoral_mean"].get<double>()).margin(0.05));
    for (std::size_t i = 0; i < score.indicators.size(); ++i) {
      const std::string identifier(identifierOf(edition2018().indicators[i].parameter));
      INFO(identifier);
      const auto cell = page["indicators"].value(identifier, nlohmann::json{{"percent", 0.0}, {"value", 0}});
      // The pages divide hectares by an area with more decimals than they print (W8, W9, W13).
      const double margin = identifier == "drainage_inundation" ? 0.15 : 0.005001;
      CHECK(score.indicators[i].percent.value() == Approx(cell["percent"].get<double>()).margin(margin));
      CHECK(score.indicators[i].value == cell["value"].get<int>());
    }
  }
}

TEST_CASE("totals of twenty-two published RT pages", "[rules]") {
  for (const auto& page : testData("rules/provincial_rt.json")) {
    INFO(page["name"].get<std::string>());
    CHECK(scoreOf(edition2018(), figuresFromJson(page["figures"])).total() == page["total"].get<int>());
  }
}

TEST_CASE("clamping and rounding change means, never values", "[rules]") {
  // W5: 175.44 % density on a page that averages it unclamped
  const FigureRow bakungan = with(bases(0.57, 32, 37, 430, 530),
                                  {{BuildingIrregularity, 21}, {BuildingDensity, 1}, {BuildingNoncompliance, 6}});
  const Score clamped = scoreOf(edition2018(), bakungan);
  const Score published = scoreOf(edition2018(), bakungan, kEastJava);
  CHECK(clamped.total() == published.total());
  CHECK(of(clamped, edition2018(), BuildingDensity).percent == 100.0);
  CHECK(of(clamped, edition2018(), BuildingDensity).aboveBase);
  CHECK(of(published, edition2018(), BuildingDensity).percent.value() == Approx(175.4386).margin(1e-4));
  CHECK(published.aspectMeans[0].value() == Approx(86.61).margin(0.005));
  CHECK(clamped.aspectMeans[0].value() == Approx((65.625 + 100 + 18.75) / 3));
  // W3: (62.89 + 0) / 2 is printed 31.45; from unrounded percents it is 31.44
  const FigureRow pundong = with(bases(6, 73, 97, 1275, 1500), {{WaterAccess, 61}});
  CHECK(scoreOf(edition2018(), pundong, kEastJava).aspectMeans[2] == Approx(31.445).margin(1e-9));
  CHECK(scoreOf(edition2018(), pundong).aspectMeans[2] == Approx(100 * 61 / 97.0 / 2).margin(1e-9));
  // W17: a negative area scores 0 and is flagged
  const FigureRow gangsir = with(bases(2.37, 55, 55, 554, 122), {{DrainageInundation, -1.03}});
  const Score negative = scoreOf(edition2018(), gangsir);
  CHECK(of(negative, edition2018(), DrainageInundation).percent == 0.0);
  CHECK(of(negative, edition2018(), DrainageInundation).negative);
  CHECK(of(scoreOf(edition2018(), gangsir, kEastJava), edition2018(), DrainageInundation).percent.value() ==
        Approx(-43.46).margin(0.005));
}

TEST_CASE("Krapyak and Podosugih with their years", "[rules]") {
  // P1, criteria 11.2
  const FigureRow krapyak = bases(12.6452, 1100, 1256, 11992, 12904);
  const Score before = scoreOf(edition2018(), with(krapyak, {{BuildingIrregularity, 385},
                                                             {BuildingDensity, 0.736296},
                                                             {BuildingNoncompliance, 237},
                                                             {RoadCoverage, 765},
                                                             {RoadSurface, 4953},
                                                             {WaterAccess, 39},
                                                             {DrainageInundation, 10.8172},
                                                             {DrainageAbsence, 3560},
                                                             {DrainageConstruction, 8194},
                                                             {WastewaterSystem, 1167},
                                                             {WastewaterFacility, 1084},
                                                             {WasteFacility, 673},
                                                             {WasteSystem, 261}}));
  const Score after = scoreOf(edition2018(), with(krapyak, {{BuildingIrregularity, 221},
                                                            {BuildingDensity, 0.736296},
                                                            {BuildingNoncompliance, 237},
                                                            {RoadCoverage, 562},
                                                            {RoadSurface, 4557},
                                                            {WaterAccess, 39},
                                                            {DrainageAbsence, 2580},
                                                            {DrainageConstruction, 6295},
                                                            {WastewaterSystem, 228},
                                                            {WastewaterFacility, 189},
                                                            {WasteFacility, 412}}));
  CHECK(before.total() == 24);
  CHECK(before.slumClass() == SlumClass::Light);
  CHECK(after.total() == 3);
  CHECK(after.slumClass() == SlumClass::None);
  const std::vector<double> means2019{20.79, 23.84, 1.55, 58.88, 89.61, 37.18, 0};
  const std::vector<double> means2021{15.82, 21.34, 1.55, 22.93, 16.60, 16.40, 0};
  for (std::size_t a = 0; a < 7; ++a) {
    CHECK(before.aspectMeans[a].value() == Approx(means2019[a]).margin(0.0051));
    CHECK(after.aspectMeans[a].value() == Approx(means2021[a]).margin(0.0051));
  }
  CHECK(before.sectoralMean.value() == Approx(33.1217).margin(0.0001));
  CHECK(contribution(*before.sectoralMean, *after.sectoralMean).value() == Approx(59.18).margin(0.005));

  // P2: 16 is exactly the limit; 14 and 11 lie below it
  const FigureRow podosugih = with(bases(11.579299, 430, 596, 4106, 4772), {{BuildingIrregularity, 326},
                                                                            {BuildingNoncompliance, 61},
                                                                            {RoadSurface, 828},
                                                                            {WaterAccess, 279},
                                                                            {DrainageInundation, -0.630701},
                                                                            {DrainageAbsence, 2247},
                                                                            {DrainageConstruction, 475},
                                                                            {WastewaterSystem, 43},
                                                                            {WastewaterFacility, 8},
                                                                            {WasteFacility, 458},
                                                                            {WasteSystem, 116},
                                                                            {FireInfrastructure, 125},
                                                                            {FireEquipment, 356}});
  const Score p2019 = scoreOf(edition2018(), podosugih);
  CHECK(p2019.total() == 16);
  CHECK(p2019.slumClass() == SlumClass::Light);
  CHECK(p2019.sectoralMean.value() == Approx(27.27).margin(0.005));
  CHECK(of(scoreOf(edition2018(), podosugih, kPekalongan), edition2018(), DrainageInundation).percent.value() ==
        Approx(-5.45).margin(0.005));
  const FigureRow in2021 = with(podosugih, {{DrainageInundation, 0}, {WasteFacility, 317}, {WasteSystem, 0}});
  const Score p2021 = scoreOf(edition2018(), in2021);
  CHECK(p2021.total() == 14);
  CHECK(p2021.sectoralMean.value() == Approx(24.19).margin(0.005));
  CHECK(contribution(*p2019.sectoralMean, *p2021.sectoralMean).value() == Approx(11.3).margin(0.05));
  const Score p2023 = scoreOf(edition2018(), with(in2021, {{BuildingIrregularity, 288},
                                                           {DrainageAbsence, 2030},
                                                           {DrainageConstruction, 325},
                                                           {WasteFacility, 176},
                                                           {FireInfrastructure, 37}}));
  CHECK(p2023.total() == 11);
  CHECK(p2023.sectoralMean.value() == Approx(20.25).margin(0.005));
  CHECK(contribution(*p2021.sectoralMean, *p2023.sectoralMean).value() == Approx(16.28).margin(0.005));
}

TEST_CASE("RT of Pekalongan after their works", "[rules]") {
  struct Step {
    std::string what;
    FigureRow figures;
    int total;
    SlumClass slumClass;
    double sectoral;  // below 0: not published
  };
  const FigureRow p3 = with(bases(1.953066, 65, 78, 250, 250), {{BuildingIrregularity, 65},
                                                                {BuildingNoncompliance, 10},
                                                                {RoadSurface, 175},
                                                                {WaterAccess, 67},
                                                                {DrainageInundation, 1.813066},
                                                                {DrainageConstruction, 175},
                                                                {WasteFacility, 78},
                                                                {WasteSystem, 55},
                                                                {FireInfrastructure, 65},
                                                                {FireEquipment, 65}});
  const FigureRow p3b = with(p3, {{WasteFacility, 23}, {WasteSystem, 0}});
  const FigureRow p3c = with(p3b, {{FireEquipment, 0}});
  const FigureRow p3d = with(
      p3c,
      {{BuildingIrregularity, 0}, {DrainageInundation, 0.003066}, {DrainageConstruction, 0}, {FireInfrastructure, 0}});
  const FigureRow p4 = with(bases(0.387133, 45, 56, 1100, 300), {{BuildingIrregularity, 36},
                                                                 {BuildingNoncompliance, 15},
                                                                 {RoadSurface, 325},
                                                                 {DrainageInundation, 0.309133},
                                                                 {DrainageAbsence, 200},
                                                                 {DrainageConstruction, 100},
                                                                 {WasteSystem, 34},
                                                                 {FireInfrastructure, 45},
                                                                 {FireEquipment, 45}});
  const FigureRow p4b = with(p4, {{WasteSystem, 0}});
  const FigureRow p4c =
      with(p4b, {{BuildingIrregularity, 0}, {RoadSurface, 0}, {FireInfrastructure, 0}, {BuildingNoncompliance, 13}});
  const FigureRow p5 = with(bases(0.873967, 47, 60, 330, 300), {{BuildingIrregularity, 43},
                                                                {BuildingNoncompliance, 19},
                                                                {RoadCoverage, 30},
                                                                {RoadSurface, 25},
                                                                {DrainageInundation, 0.786967},
                                                                {DrainageAbsence, 50},
                                                                {DrainageConstruction, 250},
                                                                {WasteSystem, 31},
                                                                {FireEquipment, 47}});
  const FigureRow p5b = with(p5, {{RoadSurface, 0}, {DrainageConstruction, 0}, {WasteSystem, 0}});
  const FigureRow p5c = with(p5b, {{FireEquipment, 0}});
  const FigureRow p6 = with(bases(1.41, 44, 44, 2000, 800), {{BuildingIrregularity, 23},
                                                             {RoadCoverage, 500},
                                                             {RoadSurface, 600},
                                                             {WaterAccess, 44},
                                                             {DrainageAbsence, 300},
                                                             {DrainageConstruction, 400},
                                                             {FireInfrastructure, 44},
                                                             {FireEquipment, 44}});
  const FigureRow p6b = with(p6, {{FireEquipment, 0}});
  const FigureRow p6c =
      with(p6b, {{BuildingIrregularity, 0}, {RoadCoverage, 454}, {RoadSurface, 554}, {FireInfrastructure, 0}});
  const std::vector<Step> steps{
      {"P3 2019", p3, 39, SlumClass::Moderate, 50.85}, {"P3 2021", p3b, 32, SlumClass::Light, 40.78},
      {"P3 2022", p3c, 27, SlumClass::Light, 33.63},   {"P3 2023", p3d, 9, SlumClass::None, 13.98},
      {"P4 2019", p4, 29, SlumClass::Light, 34.69},    {"P4 2021", p4b, 26, SlumClass::Light, 30.36},
      {"P4 2023", p4c, 15, SlumClass::None, 17.08},    {"P5 2019", p5, 24, SlumClass::Light, -1},
      {"P5 2021", p5b, 16, SlumClass::Light, -1},      {"P5 2022", p5c, 11, SlumClass::None, -1},
      {"P6 2019", p6, 22, SlumClass::Light, -1},       {"P6 2022", p6b, 17, SlumClass::Light, -1},
      {"P6 2023", p6c, 8, SlumClass::None, -1}};
  for (const Step& step : steps) {
    INFO(step.what);
    const Score score = scoreOf(edition2018(), step.figures);
    CHECK(score.total() == step.total);
    CHECK(score.slumClass() == step.slumClass);
    if (step.sectoral >= 0) CHECK(score.sectoralMean.value() == Approx(step.sectoral).margin(0.0051));
  }
}

TEST_CASE("partial pages: bands and sums", "[rules]") {
  // criteria 11.4, percents in hundredths as printed
  using Cells = std::vector<std::pair<int, int>>;
  const std::vector<std::pair<Cells, int>> pages{
      {{{3810, 1},
        {1250, 0},
        {7846, 5},
        {1250, 0},
        {3750, 1},
        {7538, 3},
        {7385, 3},
        {10000, 5},
        {10000, 5},
        {10000, 5}},
       28},
      {{{7656, 5}, {1250, 0}, {5111, 3}, {7228, 3}, {6182, 3}, {6026, 3}, {5128, 3}, {10000, 5}, {7692, 5}, {7969, 5}},
       35},
      {{{5904, 3},
        {3373, 1},
        {1400, 0},
        {2567, 1},
        {482, 0},
        {1957, 0},
        {4255, 1},
        {6145, 3},
        {6145, 3},
        {6386, 3},
        {6386, 3},
        {6386, 3},
        {6386, 3}},
       24}};
  for (const auto& [cells, total] : pages) {
    int sum = 0;
    for (const auto& [hundredths, value] : cells) {
      INFO(hundredths << " hundredths of a percent");
      CHECK(valueOf(edition2018(), hundredths, 10'000) == value);
      sum += valueOf(edition2018(), hundredths, 10'000);
    }
    CHECK(sum == total);
  }
}

TEST_CASE("the edition of 2016 counts nineteen indicators", "[rules]") {
  const FigureRow rt = bases(4, 100, 100, 1000, 1000);
  CHECK(scoreOf(edition2016(), everythingFails(rt, 1)).total() == 95);
  CHECK(scoreOf(edition2016(), everythingFails(rt, 1)).slumClass() == SlumClass::Heavy);
  CHECK(scoreOf(edition2016(), everythingFails(rt, 0.25)).total() == 19);
  CHECK(scoreOf(edition2016(), everythingFails(rt, 0.25)).slumClass() == SlumClass::Light);
  CHECK(scoreOf(edition2016(), everythingFails(rt, 0.2499)).total() == 0);
  CHECK(scoreOf(edition2018(), everythingFails(rt, 1)).total() == 80);

  // W7 and W18 score the same in both editions and are classed differently.
  const auto pages = testData("rules/east_java_rt.json");
  const auto page = [&pages](std::size_t number) {
    FigureRow figures = figuresFromJson(pages[number - 1]["figures"]);
    for (const auto& [identifier, cell] : pages[number - 1]["indicators"].items()) {
      figures[parameterByIdentifier(identifier).value()] = micro(cell["volume"].get<double>());
    }
    return figures;
  };
  const Score w7 = scoreOf(edition2016(), page(7));
  CHECK(w7.total() == 38);
  CHECK(w7.slumClass() == SlumClass::Light);
  CHECK(scoreOf(edition2018(), page(7)).slumClass() == SlumClass::Moderate);
  CHECK(scoreOf(edition2016(), page(18)).slumClass() == SlumClass::None);
  CHECK(scoreOf(edition2018(), page(18)).slumClass() == SlumClass::Light);
  CHECK(scoreOf(edition2016(), page(5)).total() == 47);
  CHECK(scoreOf(edition2016(), page(5)).slumClass() == SlumClass::Moderate);
  const FigureRow worse =
      with(page(7), {{DrainageDisconnected, 385}, {DrainageUnmaintained, 385}, {WasteUnmaintained, 60}});
  CHECK(scoreOf(edition2016(), worse).total() == 53);
  CHECK(scoreOf(edition2018(), worse).total() == 38);

  // The form's own sample RT (criteria 3.3).
  const Score sample = scoreOf(edition2016(), with(bases(1, 1, 1, 470, 710), {{DrainageAbsence, 330},
                                                                              {DrainageDisconnected, 80},
                                                                              {DrainageUnmaintained, 170},
                                                                              {DrainageConstruction, 170},
                                                                              {RoadCoverage, 10}}));
  CHECK(of(sample, edition2016(), DrainageAbsence).percent.value() == Approx(46.48).margin(0.005));
  CHECK(of(sample, edition2016(), DrainageAbsence).value == 1);
  CHECK(of(sample, edition2016(), DrainageDisconnected).percent.value() == Approx(11.27).margin(0.005));
  CHECK(of(sample, edition2016(), DrainageUnmaintained).percent.value() == Approx(23.94).margin(0.005));
  CHECK(of(sample, edition2016(), RoadCoverage).percent.value() == Approx(2.13).margin(0.005));
  CHECK(sample.total() == 1);
}

TEST_CASE("a base of 0 gives 0 percent and a flag", "[rules]") {
  const Score wungu = scoreOf(edition2018(), with(bases(2.66, 33, 42, 400, 0), {{DrainageAbsence, 12}}));
  const IndicatorScore& drain = of(wungu, edition2018(), DrainageAbsence);
  CHECK(drain.percent == 0.0);
  CHECK(drain.value == 0);
  CHECK(drain.baseZero);
  CHECK(wungu.total() == 0);
}

TEST_CASE("a contribution needs something to contribute to", "[rules]") {
  CHECK(contribution(50, 25) == 50.0);
  CHECK(contribution(50, -10) == 100.0);
  CHECK(contribution(20, 30) == -50.0);
  CHECK_FALSE(contribution(0, 0).has_value());
}
