#include "ui/paint/scale_plate.h"

#include <algorithm>

#include "ui/paint/canvas.h"
#include "ui/paint/layout_model.h"
#include "ui/paint/tokens.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

constexpr double kLongest = 46;
constexpr double kMostOfView = 0.3;  // of its width
constexpr double kFromLeft = 3.2;
constexpr double kFromBottom = 3.2;
constexpr double kHeight = 8.4;
constexpr double kBarLeft = 4;
constexpr double kBarTop = 5.1;
constexpr double kPlateBarHeight = 1.2;
constexpr double kTextMiddle = 3.7;
constexpr double kRoomRight = 3;
const TextStyle kNumbers{8.2, false, tokens::kDarkText};

/// The bar that fits the view and its numbers.
struct Plate {
  explicit Plate(const ViewState& view)
      : bar(chooseScaleBar(view.metresPerMm, std::min(kLongest, view.sizeMm.width() * kMostOfView))),
        part(bar.metresPerPart / view.metresPerMm) {
    const double length = part * bar.parts;
    const double width = kBarLeft + length + textWidth(number(bar.parts), kNumbers) / 2 + kRoomRight;
    rect = {kFromLeft, view.sizeMm.height() - kFromBottom - kHeight, width, kHeight};
  }
  /// At the end of the i-th part; the last one with the unit.
  [[nodiscard]] QString number(int i) const {
    const bool isKm = bar.metresPerPart >= 1000;
    const QString value = formatPlain(i * bar.metresPerPart / (isKm ? 1000 : 1), 3, currentLanguage());
    return i == bar.parts ? value + (isKm ? QStringLiteral(" km") : QStringLiteral(" m")) : value;
  }

  ScaleBar bar;
  double part;  // mm
  QRectF rect;
};

}  // namespace

QRectF scalePlateRect(const ViewState& view) {
  return Plate(view).rect;
}

void paintScalePlate(QPainter& painter, const ViewState& view) {
  const Plate plate(view);
  painter.save();
  painter.translate(plate.rect.topLeft());
  Canvas canvas(painter);
  painter.setPen(Qt::NoPen);
  painter.setBrush(Qt::white);
  painter.drawRect(QRectF({0, 0}, plate.rect.size()));
  const double widest = textWidth(plate.number(plate.bar.parts), kNumbers);
  for (int i = 0; i <= plate.bar.parts; ++i) {
    // Numbers in between only where they have room.
    if (i != 0 && i != plate.bar.parts && plate.part < widest * 1.1) continue;
    const QString text = plate.number(i);
    canvas.text({kBarLeft + i * plate.part - textWidth(text, kNumbers) / 2, kTextMiddle}, text, kNumbers);
  }
  for (int i = 0; i < plate.bar.parts; ++i) {
    painter.setBrush(i % 2 == 0 ? QColor::fromRgba(tokens::kBlack) : QColor(Qt::white));
    painter.setPen(QPen(QColor::fromRgba(tokens::kBlack), 0.22));
    painter.drawRect(QRectF(kBarLeft + i * plate.part, kBarTop, plate.part, kPlateBarHeight));
  }
  painter.restore();
}

}  // namespace kawasan
