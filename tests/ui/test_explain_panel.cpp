#include <QTextBrowser>

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
  FigureRow row = desk.session.figures().row(*desk.session.figures().indexOfRt(rt.id));
  row[Parameter::HouseholdsKk] = 360 * kMicroPerUnit;
  row[Parameter::WaterAccess] = 359 * kMicroPerUnit;
  const FeatureId survey = desk.session.survey()->id;
  desk.session.project().setPerson("Rina");
  REQUIRE(desk.session.edit({"set-fields", {{"area", "Kalianyar RT 001 RW 001"}, {"fields", "water_access=359"}}},
                            [&](Edit& edit) -> Result<void> {
                              edit.putFigures(survey, rt.id, row, {});
                              return {};
                            }));
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
  FigureRow row = desk.session.figures().row(*desk.session.figures().indexOfRt(rt.id));
  desk.session.project().setPerson("Rina");
  row[Parameter::HouseholdsKk] = 360 * kMicroPerUnit;
  const FeatureId survey = desk.session.survey()->id;
  REQUIRE(desk.session.edit({"set-fields", {{"area", "Kalianyar RT 001 RW 001"}, {"fields", "households_kk=360"}}},
                            [&](Edit& edit) -> Result<void> {
                              edit.putFigures(survey, rt.id, row, {});
                              return {};
                            }));
  panel.show({rt, "households_kk"});
  CHECK(panel.text().contains(QStringLiteral("360")));
  CHECK(panel.text().contains(QStringLiteral("sebelumnya: 357")));
  CHECK(panel.text().contains(QStringLiteral("Rina")));
}

TEST_CASE("hectares, rank and what is gone are explained too", "[explain_panel]") {
  Desk desk;
  ExplainPanel panel(desk.session);
  const AreaKey kali = desk.kawasan("Bantaran Kali Wangi");
  panel.show({kali, "decree"});
  CHECK(panel.text().contains(QStringLiteral("188.45/412/2018, 12 Oktober 2018: 6,89 ha")));
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
