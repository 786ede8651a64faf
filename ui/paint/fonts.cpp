#include "ui/paint/fonts.h"

#include <QFontDatabase>
#include <QString>
#include <mutex>

// The resource lives in a static library and must be named once; the macro works outside namespaces only.
static void startResources() {
  Q_INIT_RESOURCE(resources);
}

namespace kawasan {

void loadFonts() {
  static std::once_flag once;
  std::call_once(once, [] {
    startResources();
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Regular.ttf"));
    QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-Bold.ttf"));
  });
}

QFont paperFont(int pixels, bool isBold) {
  loadFonts();
  QFont font(QStringLiteral("Noto Sans"));
  font.setPixelSize(pixels);
  font.setWeight(isBold ? QFont::Bold : QFont::Normal);
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
  font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);  // any spacing switches ligatures off
  return font;
}

}  // namespace kawasan
