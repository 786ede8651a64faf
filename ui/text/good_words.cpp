#include "ui/text/good_words.h"

#include <QCoreApplication>
#include <array>

#include "core/base/check.h"

namespace kawasan {

namespace {

constexpr std::array<const char*, kIndicatorCount> kGoodNames{
    QT_TRANSLATE_NOOP("good", "regular buildings"),
    QT_TRANSLATE_NOOP("good", "area of suitable building density"),
    QT_TRANSLATE_NOOP("good", "buildings that meet technical requirements"),
    QT_TRANSLATE_NOOP("good", "neighbourhood road that is there"),
    QT_TRANSLATE_NOOP("good", "undamaged road surface"),
    QT_TRANSLATE_NOOP("good", "households with safe drinking water"),
    QT_TRANSLATE_NOOP("good", "households with enough drinking water"),
    QT_TRANSLATE_NOOP("good", "area that is not inundated"),
    QT_TRANSLATE_NOOP("good", "drains that are there"),
    QT_TRANSLATE_NOOP("good", "drains connected to the city system"),
    QT_TRANSLATE_NOOP("good", "drains kept clean"),
    QT_TRANSLATE_NOOP("good", "drains of good construction"),
    QT_TRANSLATE_NOOP("good", "households with a waste-water system up to standard"),
    QT_TRANSLATE_NOOP("good", "households with waste-water facilities up to requirements"),
    QT_TRANSLATE_NOOP("good", "households with solid-waste facilities up to requirements"),
    QT_TRANSLATE_NOOP("good", "households whose solid waste is carried away as required"),
    QT_TRANSLATE_NOOP("good", "households with maintained solid-waste facilities"),
    QT_TRANSLATE_NOOP("good", "buildings with fire-protection infrastructure"),
    QT_TRANSLATE_NOOP("good", "buildings with fire-protection equipment"),
};

}  // namespace

QString goodNameOf(Parameter indicator) {
  KAWASAN_CHECK(isIndicator(indicator));
  return QCoreApplication::translate("good", kGoodNames[static_cast<std::size_t>(indicator) - kBaseCount]);
}

}  // namespace kawasan
