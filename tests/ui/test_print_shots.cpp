// Pictures of the print step and the layers for people to look at; made only where KAWASAN_SHOTS names a folder.

#include <QBoxLayout>

#include "tests/ui/print_desk.h"
#include "ui/dialogs/print_window.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/layers_tree.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("Pictures of the print step", "[print_shots]") {
  const QString folder = qEnvironmentVariable("KAWASAN_SHOTS");
  if (folder.isEmpty()) {
    WARN("skipped: KAWASAN_SHOTS is not set");
    return;
  }
  PrintDesk desk;
  std::filesystem::copy_file(desk.file("data/peta_dasar.tif"), desk.file("ortofoto.tif"));
  for (const theme::Choice choice : {theme::Choice::Light, theme::Choice::Dark}) {
    theme::apply(uiApp(), choice);
    const QString look = choice == theme::Choice::Light ? QStringLiteral("light") : QStringLiteral("dark");
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    auto* layers = new LayersPanel(desk.session);
    layers->setFixedWidth(250);
    auto* panel = new PrintPanel(desk.session);
    row->addWidget(layers);
    row->addWidget(panel, 1);
    window.resize(1366, 768);
    window.show();
    layers->findChild<LayersTree*>()->selectBasemap(desk.session.snapshot().basemaps.front().id);
    for (const FillBy fill : {FillBy::Class, FillBy::Priority}) {
      MapLayers shown = layers->layers();
      shown.fill = fill;
      layers->setLayers(shown);
      QTest::qWait(250);
      panel->previewJobs().waitUntilIdle();
      QTest::qWait(50);
      CHECK(window.grab().save(
          QStringLiteral("%1/print-%2-%3.png")
              .arg(folder, look, fill == FillBy::Class ? QStringLiteral("class") : QStringLiteral("priority"))));
    }
  }
  theme::apply(uiApp(), theme::Choice::Light);
}
