#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "tests/ui/panel_support.h"
#include "ui/panels/area_forms.h"
#include "ui/panels/decree_form.h"
#include "ui/shell/calm_combo.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("a name is written when its field is finished, and an empty one refused", "[forms]") {
  Desk desk;
  AreaForms forms(desk.session);
  showAt(forms, {288, 760});
  const AreaKey lama = desk.kawasan("Pasar Lama");
  desk.session.select(lama);
  CHECK(forms.name().line().text() == QStringLiteral("Pasar Lama"));
  type(forms.name().line(), QStringLiteral("Pasar Lama Timur"));
  CHECK(desk.session.snapshot().kawasanById(lama.id)->name == "Pasar Lama Timur");
  CHECK(desk.session.undoText().contains(QStringLiteral("nama: Pasar Lama Timur")));
  type(forms.name().line(), QStringLiteral(" "));
  CHECK(desk.session.snapshot().kawasanById(lama.id)->name == "Pasar Lama Timur");
  CHECK_FALSE(forms.name().problem().isEmpty());
  QTest::keyClick(&forms.name().line(), Qt::Key_Escape);
  CHECK(forms.name().line().text() == QStringLiteral("Pasar Lama Timur"));
  CHECK(forms.name().problem().isEmpty());
  REQUIRE(desk.session.undo());
  CHECK(forms.name().line().text() == QStringLiteral("Pasar Lama"));
  CHECK(cutOff(forms).join(u'\n').toStdString() == "");
}

TEST_CASE("what is half typed stays while something else changes, and goes with its area", "[forms]") {
  Desk desk;
  AreaForms forms(desk.session);
  showAt(forms, {288, 760});
  desk.session.select(desk.kawasan("Pasar Lama"));
  forms.name().line().setFocus();
  forms.name().line().selectAll();
  QTest::keyClicks(&forms.name().line(), QStringLiteral("Pasar Baru"));
  forms.consideration(ConsiderationItem::StrategicValue).choose(QStringLiteral("1"));
  CHECK(forms.name().line().text() == QStringLiteral("Pasar Baru"));
  desk.session.select(desk.kawasan("Kampung Jagalan"));
  CHECK(forms.name().line().text() == QStringLiteral("Kampung Jagalan"));
}

TEST_CASE("considerations and legality are entered as the command line knows them", "[forms]") {
  Desk desk;
  AreaForms forms(desk.session);
  showAt(forms, {288, 760});
  const AreaKey pandean = desk.kawasan("Pandean");
  desk.session.select(pandean);
  forms.consideration(ConsiderationItem::StrategicValue).choose(QStringLiteral("5"));
  forms.consideration(ConsiderationItem::Population).choose(QStringLiteral("3"));
  forms.consideration(ConsiderationItem::SocioEconomicCultural).choose(QStringLiteral("1"));
  forms.tenure().choose(QStringLiteral("-"));
  const Json areas = desk.city.json({"rank", "kota.gpkg"})["areas"];
  for (const Json& area : areas) {
    if (area["name"] != "Pandean") continue;
    CHECK(area["considerations"]["strategic_value"] == 5);
    CHECK(area["considerations"]["population"] == 3);
    CHECK(area["considerations"]["socio_economic_cultural"] == 1);
    CHECK(area["legality"]["tenure_status"] == "-");
    CHECK(area["legality"]["legal"] == false);
  }
  forms.consideration(ConsiderationItem::StrategicValue).choose(QString());
  CHECK_FALSE(desk.session.scores().rankedArea(pandean.id)->considerations.value(ConsiderationItem::StrategicValue));
}

TEST_CASE("the zones on the map stand beside the sign of conformity and set it when they are asked to", "[forms]") {
  Desk desk;
  AreaForms forms(desk.session);
  showAt(forms, {288, 760});
  const AreaKey tambakrejo = desk.kawasan("Tambakrejo Kidul");
  desk.session.select(tambakrejo);
  // They are read beside the window.
  CHECK(desk.session.zoneConformity(tambakrejo) == nullptr);
  CHECK(forms.zones().isVisible());
  desk.session.jobs().waitUntilIdle();
  REQUIRE(desk.session.zoneConformity(tambakrejo) != nullptr);
  const auto record = [&] {
    for (const Legality& each : desk.session.snapshot().legality) {
      if (each.level == Level::Kawasan && each.areaId == tambakrejo.id) return each;
    }
    return Legality();
  };
  REQUIRE(record().spatialPlanConformity == true);
  CHECK(forms.zones().text().contains(QStringLiteral("ha berada di luar zona permukiman")));
  REQUIRE(forms.takesZones().isVisible());
  CHECK(forms.takesZones().text() == QStringLiteral("Pakai (−)"));
  QTest::mouseClick(&forms.takesZones(), Qt::LeftButton);
  CHECK(record().spatialPlanConformity == false);
  CHECK(record().evidence.starts_with("SHM dan letter C; zona permukiman; zona rencana tata ruang di peta: "));
  CHECK_FALSE(forms.takesZones().isVisible());
  REQUIRE(desk.session.undo());
  CHECK(record().spatialPlanConformity == true);
  desk.session.select(desk.kawasan("Pandean"));
  desk.session.jobs().waitUntilIdle();
  CHECK(forms.zones().text().contains(QStringLiteral("ha berada di zona permukiman")));
  CHECK_FALSE(forms.takesZones().isVisible());
}

TEST_CASE("the wheel over a box of a form takes no keys from the map", "[forms]") {
  Desk desk;
  AreaForms forms(desk.session);
  showAt(forms, {288, 760});
  desk.session.select({Level::Rt, desk.session.snapshot().rts.front().id});
  const auto boxes = forms.findChildren<QComboBox*>();
  REQUIRE(boxes.size() > 3);
  for (const QComboBox* box : boxes) CHECK(box->focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("a name of several words is chosen by typing it", "[forms]") {
  CalmCombo box;
  box.addItems({QStringLiteral("Bak sampah"), QStringLiteral("Jalan aspal"), QStringLiteral("Jalan beton"),
                QStringLiteral("Beton cetak")});
  showAt(box, {200, 30});
  box.setFocus();
  QTest::keyClicks(&box, QStringLiteral("Jalan beton"));
  CHECK(box.currentText() == QStringLiteral("Jalan beton"));
  CHECK_FALSE(box.view()->isVisible());
  // Without letters before it a blank opens the list, as in every box.
  QTest::qWait(QApplication::keyboardInputInterval() + 50);
  QTest::keyClick(&box, Qt::Key_Space);
  CHECK(box.view()->isVisible());
  box.hidePopup();
}

TEST_CASE("hectares of a decree that can be read two ways are asked for", "[forms]") {
  Desk desk;
  AreaForms forms(desk.session);
  showAt(forms, {288, 760});
  const AreaKey lama = desk.kawasan("Pasar Lama");
  desk.session.select(lama);
  DecreeForm& decrees = forms.decrees();
  REQUIRE(decrees.lineCount() == 1);
  const auto hectares = [&] { return desk.session.snapshot().decreeOf(Level::Kawasan, lama.id)->hectares; };
  CHECK(hectares() == 3'850'000);
  type(decrees.hectares(0).line(), QStringLiteral("1.500"));
  CHECK(hectares() == 3'850'000);
  QPushButton* half = nullptr;
  for (QPushButton* button : decrees.findChildren<QPushButton*>()) {
    if (button->text() == QStringLiteral("1,5")) half = button;
  }
  REQUIRE(half != nullptr);
  QTest::mouseClick(half, Qt::LeftButton);
  CHECK(hectares() == 1'500'000);
  type(decrees.hectares(0).line(), QStringLiteral("4,20"));
  CHECK(hectares() == 4'200'000);
  type(decrees.hectares(0).line(), QStringLiteral("empat"));
  CHECK(hectares() == 4'200'000);
  CHECK_FALSE(decrees.hectares(0).problem().isEmpty());
}

TEST_CASE("a later decree is added and counts; removed, the earlier one counts again", "[forms]") {
  Desk desk;
  AreaForms forms(desk.session);
  showAt(forms, {288, 760});
  const AreaKey lama = desk.kawasan("Pasar Lama");
  desk.session.select(lama);
  DecreeForm& decrees = forms.decrees();
  decrees.addLine();
  REQUIRE(decrees.lineCount() == 2);
  type(decrees.number(0).line(), QStringLiteral("188.45/97/2021"));
  type(decrees.date(0).line(), QStringLiteral("5 Maret 2021"));
  type(decrees.hectares(0).line(), QStringLiteral("3,1"));
  const DecreeArea* used = desk.session.snapshot().decreeOf(Level::Kawasan, lama.id);
  REQUIRE(used != nullptr);
  CHECK(used->number == "188.45/97/2021");
  CHECK(used->date == Date{2021, 3, 5});
  CHECK(used->hectares == 3'100'000);
  CHECK(decrees.lineCount() == 2);
  type(decrees.date(0).line(), QStringLiteral("31 Februari 2021"));
  CHECK_FALSE(decrees.date(0).problem().isEmpty());
  auto* remove = decrees.number(0).parentWidget()->findChild<QPushButton*>({}, Qt::FindDirectChildrenOnly);
  REQUIRE(remove != nullptr);
  QTest::mouseClick(remove, Qt::LeftButton);
  CHECK(desk.session.snapshot().decreeOf(Level::Kawasan, lama.id)->number == "188.45/412/2018");
  REQUIRE_FALSE(desk.said.empty());
  CHECK(desk.said.back() == QStringLiteral("SK 188.45/97/2021 untuk Pasar Lama dihapus beserta berkasnya."));
  REQUIRE(desk.session.undo());
  CHECK(desk.session.snapshot().decreeOf(Level::Kawasan, lama.id)->number == "188.45/97/2021");
}

TEST_CASE("a whole decree is entered with the keyboard alone and is one step", "[forms]") {
  Desk desk;
  AreaForms forms(desk.session);
  showAt(forms, {288, 760});
  const AreaKey lama = desk.kawasan("Pasar Lama");
  desk.session.select(lama);
  DecreeForm& decrees = forms.decrees();
  const auto stored = [&] { return desk.session.snapshot().decreeAreas.size(); };
  const std::size_t before = stored();
  const auto enter = [](const QString& text) {
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  };
  decrees.addLine();
  enter(QStringLiteral("188.45/97/2021"));
  CHECK(stored() == before);
  CHECK(QApplication::focusWidget() == &decrees.date(0).line());
  // What cannot be a date is mended before anything else is asked.
  enter(QStringLiteral("31 Februari 2021"));
  CHECK(QApplication::focusWidget() == &decrees.date(0).line());
  CHECK_FALSE(decrees.date(0).problem().isEmpty());
  decrees.date(0).line().selectAll();
  enter(QStringLiteral("5 Maret 2021"));
  CHECK(QApplication::focusWidget() == &decrees.hectares(0).line());
  CHECK(stored() == before);
  enter(QStringLiteral("3,1"));
  REQUIRE(stored() == before + 1);
  const DecreeArea* const used = desk.session.snapshot().decreeOf(Level::Kawasan, lama.id);
  CHECK(used->number == "188.45/97/2021");
  CHECK(used->date == Date{2021, 3, 5});
  CHECK(used->hectares == 3'100'000);
  CHECK(decrees.hectares(0).line().cursorPosition() == decrees.hectares(0).line().text().size());
  REQUIRE(desk.session.undo());
  CHECK(stored() == before);

  // What was left in the middle is kept: by going to another field, or to another area.
  decrees.addLine();
  enter(QStringLiteral("188.45/98/2022"));
  forms.name().line().setFocus();
  REQUIRE(stored() == before + 1);
  const auto titles = [&decrees] {
    QStringList all;
    for (const QLabel* label : decrees.findChildren<QLabel*>()) all += label->text();
    return all;
  };
  CHECK(titles().contains(QStringLiteral("SK tanpa tanggal")));
  decrees.addLine();
  enter(QStringLiteral("188.45/99/2022"));
  desk.session.select(desk.kawasan("Kampung Jagalan"));
  REQUIRE(stored() == before + 2);
  const auto& all = desk.session.snapshot().decreeAreas;
  const auto last = std::ranges::find(all, "188.45/99/2022", &DecreeArea::number);
  REQUIRE(last != all.end());
  CHECK(last->areaId == lama.id);
}

TEST_CASE("the numbers of an RT are kept in one form and never twice", "[forms]") {
  Desk desk;
  AreaForms forms(desk.session);
  showAt(forms, {288, 760});
  const AreaKey rt = desk.rt("Kalianyar RT 001 RW 001");
  desk.session.select(rt);
  CHECK(forms.rtNumber().line().text() == QStringLiteral("001"));
  type(forms.rtNumber().line(), QStringLiteral("2"));  // RT 002 RW 001 is there already
  CHECK(desk.session.snapshot().rtById(rt.id)->rt == "001");
  CHECK(forms.rtNumber().problem().contains(QStringLiteral("Kalianyar RT 002 RW 001")));
  type(forms.rtNumber().line(), QStringLiteral("9a"));
  CHECK(desk.session.snapshot().rtById(rt.id)->rt == "009A");
  type(forms.rtNumber().line(), QStringLiteral("sembilan"));
  CHECK(desk.session.snapshot().rtById(rt.id)->rt == "009A");
  CHECK_FALSE(forms.rtNumber().problem().isEmpty());
}

TEST_CASE("an RT leads to the area whose considerations count for it", "[forms]") {
  Desk desk;
  AreaForms forms(desk.session);
  showAt(forms, {288, 760});
  const AreaKey rt = desk.rt("Kalianyar RT 001 RW 001");
  const AreaKey kawasan{Level::Kawasan, desk.session.snapshot().rtById(rt.id)->kawasanId};
  REQUIRE(desk.session.scores().ranking().level == Level::Kawasan);
  desk.session.select(rt);
  QPushButton* const there = forms.findChild<QPushButton*>(QStringLiteral("toRanked"));
  REQUIRE(there != nullptr);
  REQUIRE(there->isVisible());
  CHECK(there->text() == QStringLiteral("Buka ") + desk.session.nameOf(kawasan));
  QTest::mouseClick(there, Qt::LeftButton);
  CHECK(desk.session.current() == kawasan);
  CHECK_FALSE(there->isVisible());
}
