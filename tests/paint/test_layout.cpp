#include <cmath>

#include "tests/support/catch.h"
#include "ui/paint/layout_model.h"

using namespace kawasan;

namespace {

bool isRound(double value) {
  const double head = value / std::pow(10, std::floor(std::log10(value) + 1e-9));
  for (const double round : {1.0, 1.5, 2.0, 2.5, 5.0}) {
    if (std::abs(head - round) < 1e-9) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("Papers have the sizes of ISO 216", "[layout]") {
  CHECK(pageSize(Paper::A4, false) == QSizeF(210, 297));
  CHECK(pageSize(Paper::A3, true) == QSizeF(420, 297));
  CHECK(pageSize(Paper::A0, true) == QSizeF(1189, 841));
  CHECK(paperByName("a1") == Paper::A1);
  CHECK_FALSE(paperByName("B5"));
}

TEST_CASE("The A3 sheet has the measures of the design", "[layout]") {
  const SheetFrame frame = frameOf({Paper::A3, true, {}}, 0);
  CHECK(frame.outer == QRectF(8, 8, 404, 281));
  CHECK(frame.panel.left() == Approx(312));
  CHECK(frame.panel.width() == Approx(100));
  CHECK(frame.map == QRectF(17, 16, 286, 265));
}

TEST_CASE("Without a wish the largest round scale that fits is taken", "[layout]") {
  const QSizeF frame(286, 265);
  const PageSpec page;
  // 1,300 m across 286 mm: 1:4,545 and a margin; the next round scale is 1:5,000.
  const auto view = chooseView({0, 0, 1300, 900}, frame, page);
  REQUIRE(view);
  CHECK(view->metresPerMm == Approx(5));
  CHECK(view->centre == Point{650, 450});
  // 400 m high on 265 mm needs 1:1,572.
  CHECK(chooseView({0, 0, 100, 400}, frame, page)->metresPerMm == Approx(2));
  CHECK(chooseView({0, 0, 9'000'000, 100}, frame, page)->metresPerMm >= 9000.0 / 286 * 1000);
}

TEST_CASE("A wished scale is kept to the dot or refused with one that fits", "[layout]") {
  const QSizeF frame(286, 265);
  CHECK(chooseView({0, 0, 1300, 900}, frame, {Paper::A3, true, 8000})->metresPerMm == Approx(8));
  CHECK(chooseView({0, 0, 1300, 900}, frame, {Paper::A3, true, 4600})->metresPerMm == Approx(4.6));
  const auto refused = chooseView({0, 0, 1300, 900}, frame, {Paper::A3, true, 2500});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == ErrorCode::ScaleTooLarge);
  CHECK(refused.error().params.get("scale") == "2500");
  CHECK(refused.error().params.get("paper") == "A3");
  CHECK(refused.error().params.get("fitting") == "5000");
  CHECK(chooseView({0, 0, 1300, 900}, frame, {Paper::A3, true, 3}).error().code == ErrorCode::BadValue);
  CHECK(chooseView({}, frame, {}).error().code == ErrorCode::NothingToDraw);
}

TEST_CASE("Scale bars and grids are round at every scale", "[layout]") {
  for (double metresPerMm = 0.1; metresPerMm < 600; metresPerMm *= 1.37) {
    const ScaleBar bar = chooseScaleBar(metresPerMm, 69);
    INFO(metresPerMm << ": " << bar.parts << " x " << bar.metresPerPart);
    CHECK(isRound(bar.metresPerPart));
    CHECK(bar.parts >= 2);
    CHECK(bar.metres() / metresPerMm <= 69);
    CHECK(bar.metres() / metresPerMm >= 30);
    const double interval = gridInterval(metresPerMm);
    CHECK(isRound(interval));
    CHECK(interval / metresPerMm >= 40);
    CHECK(interval / metresPerMm <= 110);
  }
  // The design's sheet: 250 m at 1:5,000.
  CHECK(gridInterval(5) == Approx(250));
}
