#include "ui/map/map_layers.h"

#include <QSettings>
#include <array>

namespace kawasan {

namespace {

struct Switch {
  const char* key;
  bool MapLayers::*shown;
};

constexpr std::array<Switch, 11> kSwitches{{{"kawasan", &MapLayers::kawasan},
                                            {"decree", &MapLayers::decree},
                                            {"rts", &MapLayers::rts},
                                            {"rtFill", &MapLayers::rtFill},
                                            {"kelurahan", &MapLayers::kelurahan},
                                            {"kecamatan", &MapLayers::kecamatan},
                                            {"zones", &MapLayers::zones},
                                            {"references", &MapLayers::references},
                                            {"works", &MapLayers::works},
                                            {"labels", &MapLayers::labels},
                                            {"basemaps", &MapLayers::basemaps}}};

QString keyOf(const char* name) {
  return QStringLiteral("map/layers/") + QLatin1String(name);
}

}  // namespace

MapLayers readMapLayers() {
  const QSettings settings;
  MapLayers layers;
  for (const Switch& each : kSwitches)
    layers.*each.shown = settings.value(keyOf(each.key), layers.*each.shown).toBool();
  const QString fill = settings.value(keyOf("fill")).toString();
  if (fill == QLatin1String("priority")) layers.fill = FillBy::Priority;
  if (fill == QLatin1String("nothing")) layers.fill = FillBy::Nothing;
  return layers;
}

void keepMapLayers(const MapLayers& layers) {
  QSettings settings;
  for (const Switch& each : kSwitches) settings.setValue(keyOf(each.key), layers.*each.shown);
  settings.setValue(keyOf("fill"), layers.fill == FillBy::Priority  ? QStringLiteral("priority")
                                   : layers.fill == FillBy::Nothing ? QStringLiteral("nothing")
                                                                    : QStringLiteral("class"));
}

}  // namespace kawasan
