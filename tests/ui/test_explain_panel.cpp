#include <QTextBrowser>
#include <algorithm>

#include "tests/support/figures.h"
#include "tests/ui/panel_support.h"
#include "ui/panels/explain_panel.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// Follows the link of the first line whose text contains `part`.
void follow(ExplainPanel& panel, Session& session, const QString& part) {
  const FigureExplanation explanation = explainFigure(session, *panel.figure());
  for (std::size_t i = 0; i < explanation.lines.size(); ++i) {
    const ExplanationLine& line = explanation.lines[i];
    if (!line.text.contains(part) || line.figure.empty()) continue;
    auto* view = panel.findChild<QTextBrowser*>();
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("figure:%1").arg(i)));
    return;
  }
  FAIL("no link at " << part.toStdString());
}

/// As one entry of the history.
void enterFigures(Desk& desk, const AreaKey& rt, const EditLabel& label,
                  std::initializer_list<std::pair<Parameter, double>> entered) {
  const FigureTable& figures = desk.session.figures();
  const FigureRow row = with(figures.row(*figures.indexOfRt(rt.id)), entered);
  const FeatureId survey = desk.session.survey()->id;
  REQUIRE(desk.session.edit(label, [&](Edit& edit) -> Result<void> {
    edit.putFigures(survey, rt.id, row, {});
    return {};
  }));
}

}  // namespace

TEST_CASE("a total leads over its indicators to the RT and the row of the file", "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  showAt(panel, {288, 600});
  const AreaKey kali = desk.kawasan("Bantaran Kali Wangi");
  desk.session.explain({kali, "total"});
  CHECK(panel.text().contains(QStringLiteral("[R]")) == panel.text().contains(QStringLiteral("[R] ")));
  follow(panel, desk.session, QStringLiteral("2b"));
  CHECK(panel.figure()->figure == "road_surface");
  CHECK(panel.figure()->area == kali);
  follow(panel, desk.session, QStringLiteral("RT 001 RW 001"));
  CHECK(panel.figure()->area == desk.rt("Kalianyar RT 001 RW 001"));
  CHECK(panel.figure()->figure == "road_surface");
  // 2b_vol is the fifteenth column, and the RT the first below the headings.
  CHECK(panel.text().contains(QStringLiteral("rt_2019.csv, sel O2")));
  auto* back = panel.findChild<QPushButton*>();
  QTest::mouseClick(back, Qt::LeftButton);
  CHECK(panel.figure()->area == kali);
  QTest::mouseClick(back, Qt::LeftButton);
  CHECK(panel.figure()->figure == "total");
  CHECK_FALSE(back->isEnabled());
}

TEST_CASE("another area that is selected has the same figure explained, or none", "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  showAt(panel, {288, 600});
  const AreaKey kali = desk.kawasan("Bantaran Kali Wangi");
  desk.session.select(kali);
  desk.session.explain({kali, "total"});
  desk.session.explain({kali, "road_surface"});
  const AreaKey rt = desk.rt("Kalianyar RT 001 RW 001");
  desk.session.select(rt);
  CHECK(panel.figure()->area == rt);
  CHECK(panel.figure()->figure == "road_surface");
  CHECK(panel.text().contains(QStringLiteral("RT 001 RW 001")));
  CHECK_FALSE(panel.findChild<QPushButton*>()->isEnabled());  // back to another area would be no way back

  desk.session.select(kali);
  desk.session.explain({kali, "decree"});
  desk.session.select(rt);  // of which the decree says nothing
  CHECK_FALSE(panel.figure().has_value());
}

TEST_CASE("a figure of a kawasan names its RT with amounts, who entered them and the row of the file",
          "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  const AreaKey rt = desk.rt("Kalianyar RT 001 RW 001");
  desk.session.project().setPerson("Rina");
  enterFigures(desk, rt, {"set-fields", {{"area", "Kalianyar RT 001 RW 001"}, {"fields", "water_access=359"}}},
               {{Parameter::HouseholdsKk, 360}, {Parameter::WaterAccess, 359}});
  panel.show({desk.kawasan("Bantaran Kali Wangi"), "water_access"});
  const QString text = panel.text();
  CHECK(text.contains(QStringLiteral("Kalianyar RT 001 RW 001: 359 KK")));
  CHECK(text.contains(QStringLiteral("360 KK")));
  CHECK(text.contains(QStringLiteral("Rina")));
  CHECK(text.contains(QStringLiteral("rt_2019.csv")));    // the RT beside it, which came with the file
  CHECK(text.count(QStringLiteral("rt_2019.csv")) == 4);  // of five RT
}

TEST_CASE("a figure that was typed names who typed it and what stood there", "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  const AreaKey rt = desk.rt("Kalianyar RT 001 RW 001");
  desk.session.project().setPerson("Rina");
  enterFigures(desk, rt, {"set-fields", {{"area", "Kalianyar RT 001 RW 001"}, {"fields", "households_kk=360"}}},
               {{Parameter::HouseholdsKk, 360}});
  panel.show({rt, "households_kk"});
  CHECK(panel.text().contains(QStringLiteral("360")));
  CHECK(panel.text().contains(QStringLiteral("sebelumnya: 357")));
  CHECK(panel.text().contains(QStringLiteral("Rina")));
}

TEST_CASE("where there are several rounds a typed figure names the one that it was typed into", "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  const AreaKey rt = desk.rt("Kalianyar RT 001 RW 001");
  desk.session.project().setPerson("Rina");
  const EditLabel label{"set-figures", {{"area", "Kalianyar RT 001 RW 001"}, {"fields", "households_kk"}}};
  enterFigures(desk, rt, label, {{Parameter::HouseholdsKk, 360}});
  panel.show({rt, "households_kk"});
  const QString typed = QStringLiteral("Rina · Angka Kalianyar RT 001 RW 001: jumlah KK");
  CHECK(panel.text().contains(typed + QStringLiteral(" (sebelumnya: 357)")));  // of the one round that there is
  Survey later{0, "2030", 2030};
  REQUIRE(desk.session.edit({"test", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(later);
    return {};
  }));
  CHECK(panel.text().contains(typed + QStringLiteral(" · pendataan 2019 (sebelumnya: 357)")));
  // The file of the round names it by itself.
  CHECK_FALSE(panel.text().contains(QStringLiteral("rt_2019.csv: 40 baris · pendataan")));
}

TEST_CASE("hectares, rank and what is gone are explained too", "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  const AreaKey kali = desk.kawasan("Bantaran Kali Wangi");
  panel.show({kali, "decree"});
  CHECK(panel.text().contains(QStringLiteral("188.45/412/2018, 12 Oktober 2018: 6,89 ha")));
  panel.show({{Level::City, 0}, "decree"});  // a sum leads to its parts
  follow(panel, desk.session, QStringLiteral("Bantaran Kali Wangi"));
  CHECK(panel.figure()->area == kali);
  CHECK(panel.figure()->figure == "decree");
  panel.show({kali, "difference"});
  CHECK(panel.text().contains(QStringLiteral("SK: 6,89 ha")));
  panel.show({kali, "rank"});
  CHECK(panel.text().contains(QStringLiteral("Urutan menurut aturan = 1")));
  panel.show({kali, "nonsense"});
  CHECK(panel.text().contains(QStringLiteral("Bantaran Kali Wangi")));
  REQUIRE(desk.session.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
    edit.removeKawasan(kali.id);
    return {};
  }));
  CHECK(panel.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("sudah tidak ada")));
}

TEST_CASE("records name who entered them, the file and the evidence", "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  const AreaKey kali = desk.kawasan("Bantaran Kali Wangi");
  panel.show({kali, "considerations"});
  CHECK(panel.text().contains(QStringLiteral("Asal pertimbangan\nBukti: RDTR pasal 14")));
  CHECK(panel.text().contains(QStringLiteral("pertimbangan.csv")));
  // The item is not taken for the figure of the same name.
  CHECK(panel.text().contains(QStringLiteral("ependudukan: 5 (")));
  CHECK_FALSE(panel.text().contains(QStringLiteral("jumlah penduduk: 5")));
  panel.show({kali, "consideration:strategic_value"});
  CHECK(panel.text().contains(QStringLiteral("pertimbangan.csv")));
  CHECK_FALSE(panel.text().contains(QStringLiteral("ependudukan")));
  panel.show({kali, "legality"});
  CHECK(panel.text().contains(QStringLiteral("Asal legalitas lahan")));
  CHECK(panel.text().contains(QStringLiteral("legalitas.csv")));
  panel.show({kali, "decree"});
  CHECK(panel.text().contains(QStringLiteral("sk.csv")));
  panel.show({kali, "drawn"});
  CHECK(panel.text().contains(QStringLiteral("kawasan.geojson")));
  panel.show({kali, "difference"});
  CHECK(panel.text().contains(QStringLiteral("sk.csv")));
  CHECK(panel.text().contains(QStringLiteral("kawasan.geojson")));
}

TEST_CASE("only what somebody typed is called typed", "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  const AreaKey rt = desk.rt("Kalianyar RT 001 RW 001");
  const auto write = [&](const EditLabel& label, int households) {
    enterFigures(desk, rt, label, {{Parameter::HouseholdsKk, households}});
    panel.show({rt, "households_kk"});
    return panel.text();
  };
  CHECK(write({"derive-figures", {{"survey", "2019"}, {"file", "bangunan.shp"}, {"count", "1"}}}, 358)
            .contains(QStringLiteral("\ndiambil dari peta\n")));
  CHECK_FALSE(panel.text().contains(QStringLiteral("diketik")));
  CHECK(write({"split-area", {{"area", "Kalianyar RT 001 RW 001"}, {"count", "2"}}}, 180)
            .contains(QStringLiteral("\nbagian dari yang dipotong, menurut luas\n")));
  CHECK_FALSE(panel.text().contains(QStringLiteral("diketik")));
  CHECK(write({"set-figures", {{"area", "Kalianyar RT 001 RW 001"}, {"fields", "households_kk"}}}, 181)
            .contains(QStringLiteral("\ndiketik\n")));
}

TEST_CASE("a file that lacks a figure is not where it comes from", "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  const AreaKey rt = desk.rt("Kalianyar RT 002 RW 004");  // whose 7a the table leaves empty
  const auto& indicators = desk.session.regulation().indicators;
  const auto indicator = std::ranges::find(indicators, "7a", &Indicator::code);
  REQUIRE(indicator != indicators.end());
  const FigureRef figure{rt, std::string(identifierOf(indicator->parameter))};
  const auto origin = explainFigure(desk.session, figure).origins.front();
  CHECK(origin.value(1) == QStringLiteral("belum ada yang mengisi"));
  CHECK(origin.value(2).contains(QStringLiteral("rt_2019.csv")));
  CHECK(origin.value(2).endsWith(QStringLiteral("(berkas itu tidak memuat angka ini)")));
  // Nor is it so beside the other three RT of the kawasan.
  const auto ofKawasan = explainFigure(desk.session, {desk.kawasan("Pandean"), figure.figure}).origins;
  REQUIRE_FALSE(ofKawasan.empty());
  CHECK(ofKawasan.front().filter(QStringLiteral("rt_2019.csv")).size() == 3);
  const QStringList lacking = ofKawasan.front().filter(QStringLiteral("RT 002 RW 004"));
  REQUIRE(lacking.size() == 1);
  CHECK_FALSE(lacking.front().contains(QStringLiteral("rt_2019.csv")));
}

TEST_CASE("the base of one RT stands alone, and a line with parts opens where it is read", "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  const AreaKey rt = desk.rt("Kalianyar RT 001 RW 001");
  panel.show({rt, "households_kk"});
  const auto lines = explainFigure(desk.session, *panel.figure()).lines;
  REQUIRE_FALSE(lines.empty());
  CHECK(lines.front().text == QStringLiteral("jumlah KK = 357 KK"));
  CHECK_FALSE(panel.text().contains(QStringLiteral("Jumlah semua RT")));
  // Every line with parts is a link, to another figure or to what is below it.
  panel.show({desk.kawasan("Bantaran Kali Wangi"), "total"});
  const auto total = explainFigure(desk.session, *panel.figure()).lines;
  const QString html = panel.findChild<QTextBrowser*>()->toHtml();
  int withParts = 0;
  for (std::size_t i = 1; i + 1 < total.size(); ++i) {
    if (total[i].depth != 1 || total[i + 1].depth != 2) continue;
    ++withParts;
    CHECK(
        (html.contains(QStringLiteral("figure:%1\"").arg(i)) || html.count(QStringLiteral("toggle:%1\"").arg(i)) == 2));
  }
  CHECK(withParts > 0);
}
