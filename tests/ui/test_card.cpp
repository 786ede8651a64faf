#include <QSignalSpy>

#include "tests/ui/bubble.h"
#include "tests/ui/panel_support.h"
#include "ui/models/finding_model.h"
#include "ui/panels/area_facts.h"
#include "ui/panels/card_order.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/card_summary.h"
#include "ui/panels/explain_panel.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

QString figureOf(QWidget& card, const char* name) {
  const auto* link = card.findChild<FigureLink*>(QString::fromLatin1(name));
  return link == nullptr ? QStringLiteral("no such link") : link->figure();
}

QString texts(QWidget& widget) {
  QStringList all;
  for (const QLabel* label : widget.findChildren<QLabel*>()) {
    if (label->isVisibleTo(&widget)) all << label->text();
  }
  return all.join(u'\n');
}

}  // namespace

TEST_CASE("the card shows the area that is selected with its figures", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 760});
  desk.session.select(desk.kawasan("Kampung Jagalan"));
  auto* chip = card.summary().findChild<ClassChip*>();
  REQUIRE(chip != nullptr);
  const Json areas = desk.city.json({"rank", "kota.gpkg"})["areas"];
  for (const Json& area : areas) {
    if (area["name"] != "Kampung Jagalan") continue;
    CHECK(chip->total() == QString::number(area["total"].get<int>()));
    CHECK(figureOf(card.summary(), "classification") ==
          QString::fromStdString(area["classification"].get<std::string>()));
  }
  CHECK(chip->word() == QStringLiteral("Kumuh sedang"));
  // 4.97 ha in the decree of the practice city.
  CHECK(figureOf(card.summary(), "decree") == QStringLiteral("4,97"));
  CHECK(texts(card).contains(QStringLiteral("188.45/412/2018")));
  CHECK(cutOff(card).join(u'\n').toStdString() == "");
}

TEST_CASE("two chosen areas show what would make them swap, as the command line does", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 760});
  card.showTab(CardPanel::Tab::Order);
  desk.session.select(desk.kawasan("Kampung Jagalan"));
  auto* const order = card.findChild<CardOrder*>();
  REQUIRE(order != nullptr);
  const auto swapOrder = [&] { return order->findChild<QLabel*>(QStringLiteral("swapOrder")); };
  CHECK(swapOrder() == nullptr);
  const Json areas = desk.city.json({"rank", "kota.gpkg"})["areas"];
  bool hasMoves = false;
  for (const Json& area : areas) {
    const std::string other = area["name"].get<std::string>();
    if (other == "Kampung Jagalan" || hasMoves) continue;
    desk.session.select(desk.kawasan("Kampung Jagalan"));
    desk.session.toggle(desk.kawasan(other));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();  // what is new in a layout is seen from then on
    REQUIRE(swapOrder() != nullptr);
    const Json swap = desk.city.json({"rank", "kota.gpkg", "--swap", "Kampung Jagalan", other});
    INFO(swap.dump());
    const auto name = [&](const char* which) { return QString::fromStdString(swap[which].get<std::string>()); };
    const QString sentence = swapOrder()->text();
    CHECK(sentence.contains(name("first")));
    CHECK(sentence.contains(QStringLiteral("ditangani sebelum ") + name("second")) != swap["open"].get<bool>());
    const bool isTogether = !swap["together"].empty();
    CHECK(texts(*order).count(QStringLiteral("⇄")) == static_cast<int>(swap["moves"].size()) + (isTogether ? 1 : 0));
    hasMoves = !swap["moves"].empty();
    if (!hasMoves) continue;
    const Json& move = swap["moves"][0];
    CHECK(texts(*order).contains(QString::fromStdString(move["area"].get<std::string>()) + QStringLiteral(": ")));
    CHECK(cutOff(card).join(u'\n').toStdString() == "");
  }
  CHECK(hasMoves);
}

TEST_CASE("every cell of the table of codes names the areas in it with what put them there", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 760});
  card.showTab(CardPanel::Tab::Order);
  desk.session.select(desk.kawasan("Kampung Jagalan"));
  QCoreApplication::processEvents();
  card.grab();  // laid out as it is shown
  auto* const matrix = card.findChild<OrderMatrix*>(QStringLiteral("orderMatrix"));
  REQUIRE(matrix != nullptr);
  const Json areas = desk.city.json({"rank", "kota.gpkg"})["areas"];
  std::size_t named = 0;
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      hideBubble(card);
      QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->boxOf(row, column).center());
      const auto place = matrix->asked();
      REQUIRE(place.has_value());
      const QStringList lines = bubbleText(card).split(u'\n');
      INFO(lines.join(u'\n').toStdString());
      // The table of the regulation counts its priorities down the columns of considerations.
      const int priority = static_cast<int>(column * 3 + row) + 1;
      for (const Json& area : areas) {
        if (area["classification"].is_null() || area["priority"] != priority) continue;
        INFO(area.dump());
        const auto text = [&](const Json& of) { return QString::fromStdString(of.get<std::string>()); };
        // A total without some of its RT is an estimate.
        const bool isPartial = area["rt_with_figures"] < area["rt_count"];
        const QString start =
            QStringLiteral("%1: %2, total %3%4, ")
                .arg(text(area["name"]), text(area["classification"]), isPartial ? QStringLiteral("≈ ") : QString())
                .arg(area["total"].get<int>());
        CHECK(std::ranges::any_of(lines, [&](const QString& line) { return line.trimmed().startsWith(start); }));
        CHECK(place->codes.contains(text(area["classification"])));
        ++named;
      }
    }
  }
  CHECK(named > 0);
  // Another area is looked at: the keys ask for its own cell again.
  desk.session.select(desk.kawasan("Pandean"));
  const auto own = matrix->asked();
  CHECK((!own || own->isOwn));
}

TEST_CASE("the card says how far the next class is, as the command line does", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 760});
  desk.session.select(desk.kawasan("Kampung Jagalan"));
  const auto* next = card.summary().findChild<QLabel*>(QStringLiteral("next-class"));
  REQUIRE(next != nullptr);
  REQUIRE(next->isVisibleTo(&card));
  const Json better = desk.city.json({"explain", "kota.gpkg", "Kampung Jagalan"})["distance"]["better"];
  CHECK(next->text().contains(QStringLiteral(" %1 ").arg(better["points"].get<int>())));
}

TEST_CASE("what was filed stands beside what is computed and says that it was filed", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 640});
  const auto* const label = card.findChild<QLabel*>(QStringLiteral("filed"));
  REQUIRE(label != nullptr);
  int shown = 0;
  for (const FiledResult& filed : desk.session.snapshot().filed) {
    if (filed.surveyId != desk.session.survey()->id || !filed.total) continue;
    desk.session.select({filed.level, filed.areaId});
    CHECK(label->isVisibleTo(&card));
    CHECK(label->text().contains(QStringLiteral("Menurut berkas")));
    CHECK(label->text().contains(QStringLiteral("total %1").arg(*filed.total)));
    if (++shown == 5) break;
  }
  CHECK(shown > 0);
  CHECK(label->text().contains(QStringLiteral("kumuh")));
  setLanguage(Language::English);
  QCoreApplication::processEvents();
  CHECK(label->text().contains(QStringLiteral(" slum")));
  CHECK_FALSE(label->text().contains(QStringLiteral("kumuh")));
  setLanguage(Language::Indonesian);
  QCoreApplication::processEvents();
  desk.session.select({Level::City, 0});
  CHECK_FALSE(label->isVisibleTo(&card));
}

TEST_CASE("the score of an area of which RT have no figures is shown as provisional", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 760});
  const AreaKey kawasan = desk.kawasan("Kampung Jagalan");
  desk.session.select(kawasan);
  auto* chip = card.summary().findChild<ClassChip*>();
  const QString whole = chip->total();
  CHECK_FALSE(whole.contains(u'≈'));
  REQUIRE(desk.session.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
    Rt rt;
    rt.rt = "099";
    rt.rw = "099";
    rt.kawasanId = kawasan.id;
    rt.kelurahanId = desk.session.snapshot().rts.front().kelurahanId;
    edit.put(rt);
    return {};
  }));
  const auto all = areaOf(desk.session.snapshot(), Level::Kawasan, kawasan.id)->rts.size();
  CHECK(chip->total() == QStringLiteral("≈ ") + whole);
  const QString shown = texts(card.summary());
  INFO(shown.toStdString());
  CHECK(shown.contains(QStringLiteral("Sementara, baru %1 dari %2 RT").arg(all - 1).arg(all)));
  CHECK(cutOff(card).join(u'\n').toStdString() == "");
}

TEST_CASE("hectares of the city are compared only where every kawasan has both", "[card]") {
  Desk desk;
  const AreaKey city{Level::City, 0};
  REQUIRE(areaFacts(desk.session, city)->hectares.difference().has_value());
  REQUIRE(desk.session.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
    Kawasan kawasan;
    kawasan.name = "Tanpa SK";
    kawasan.geometry = desk.session.snapshot().kawasanById(desk.kawasan("Kampung Jagalan").id)->geometry;
    edit.put(kawasan);
    return {};
  }));
  const HectareFacts facts = areaFacts(desk.session, city)->hectares;
  CHECK_FALSE(isMissing(facts.decree));
  CHECK(facts.drawn.has_value());
  CHECK_FALSE(facts.difference().has_value());
}

TEST_CASE("what nobody entered is said in words, never as zero", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 760});
  desk.session.select(desk.kawasan("Pandean"));
  CHECK(figureOf(card.summary(), "classification") == QStringLiteral("belum ada"));
  CHECK(texts(card.summary()).contains(QStringLiteral("Nilai strategis lokasi")));
}

TEST_CASE("the boundary of a kelurahan is not called a drawn slum area", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 760});
  desk.session.select({Level::Kelurahan, desk.session.snapshot().kelurahan.front().id});
  CHECK(texts(card.summary()).contains(QStringLiteral("Luas kelurahan")));
  CHECK_FALSE(texts(card.summary()).contains(QStringLiteral("igambar")));
  desk.session.select(desk.kawasan("Pandean"));
  CHECK(texts(card.summary()).contains(QStringLiteral("Digambar\n")));
  CHECK_FALSE(texts(card.summary()).contains(QStringLiteral("Luas kelurahan")));
}

TEST_CASE("every figure of the card explains itself", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 900});
  for (const AreaKey& area :
       {desk.kawasan("Bantaran Kali Wangi"), desk.rt("Kalianyar RT 001 RW 001"),
        AreaKey{Level::Kelurahan, desk.session.snapshot().kelurahan.front().id}, AreaKey{Level::City, 0}}) {
    if (area.level == Level::City) {
      desk.session.clearSelection();
    } else {
      desk.session.select(area);
    }
    int clicked = 0;
    for (const CardPanel::Tab tab : {CardPanel::Tab::Summary, CardPanel::Tab::Order}) {
      card.showTab(tab);
      QCoreApplication::processEvents();
      for (FigureLink* link : card.findChildren<FigureLink*>()) {
        if (!link->isVisible()) continue;
        INFO(link->accessibleName().toStdString());
        QTest::mouseClick(link, Qt::LeftButton);
        ++clicked;
        CHECK(card.tab() == CardPanel::Tab::Explain);
        REQUIRE(card.explanation().figure().has_value());
        CHECK(card.explanation().figure()->area == area);
        CHECK(card.explanation().text().split(u'\n').size() > 2);
        card.showTab(tab);
        QCoreApplication::processEvents();
      }
    }
    // Seven aspects, their mean, five kinds of hectares; a kawasan has its place in the order besides.
    CHECK(clicked >= (area.level == Level::Kawasan ? 20 : 10));
  }
}

TEST_CASE("Tab stops at what a card explains, and Enter and Space explain it", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 900});
  desk.session.select(desk.kawasan("Bantaran Kali Wangi"));
  card.showTab(CardPanel::Tab::Order);
  QCoreApplication::processEvents();
  auto& matrix = *card.findChild<QWidget*>(QStringLiteral("orderMatrix"));
  card.grab();  // what is shown is what Tab stops at
  CHECK((matrix.focusPolicy() & Qt::TabFocus) != 0);
  for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
    hideBubble(card);
    matrix.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&matrix, key);
    REQUIRE(bubbleFigure(card));
    CHECK(bubbleFigure(card)->figure == "classification");
  }
}

TEST_CASE("while figures are typed the card shows old and new", "[card]") {
  Desk desk;
  CardPanel card(desk.session);
  showAt(card, {288, 760});
  const AreaKey rt = desk.rt("Kalianyar RT 001 RW 001");
  desk.session.select(rt);
  auto* chip = card.summary().findChild<ClassChip*>();
  CHECK(chip->total() == QStringLiteral("68"));  // as filed in the table of the survey
  FigureRow typed = desk.session.figures().row(*desk.session.figures().indexOfRt(rt.id));
  for (std::size_t i = kBaseCount; i < kParameterCount; ++i) typed[parameterAt(i)] = 0;
  desk.session.preview(Session::TypedFigures{rt.id, typed});
  CHECK(chip->total() == QStringLiteral("0"));
  CHECK(chip->word() == QStringLiteral("Tidak kumuh"));
  CHECK(texts(card.summary()).contains(QStringLiteral("68")));
  auto* water = card.summary().findChild<FigureLink*>(QStringLiteral("aspect:water"));
  if (water != nullptr) CHECK(water->next() == QStringLiteral("0,00"));
  CHECK(cutOff(card).join(u'\n').toStdString() == "");
  desk.session.preview(std::nullopt);
  CHECK(chip->total() == QStringLiteral("68"));

  desk.session.select(desk.kawasan("Kampung Jagalan"));
  card.setDrawPreview(5.25);
  auto* drawn = card.summary().findChild<FigureLink*>(QStringLiteral("drawn"));
  CHECK(drawn->next() == QStringLiteral("5,25"));
  // 5.25 - 4.97
  CHECK(card.summary().findChild<FigureLink*>(QStringLiteral("difference"))->next() == QStringLiteral("+0,28"));
  card.setDrawPreview({});
  CHECK_FALSE(drawn->next().has_value());
}

TEST_CASE("what would change the order follows the limits of the regulation", "[card]") {
  Desk desk;
  const RankedArea* area = desk.session.scores().rankedArea(desk.kawasan("Kampung Jagalan").id);
  REQUIRE(area != nullptr);
  const int total = *area->score.score.total();
  const auto changes = orderChanges(desk.session.regulation(), *area);
  REQUIRE(changes.size() == 4);
  // Moderate with high considerations is B1, priority 2. From 60 on it is heavy (1), at 37 and below light (3).
  CHECK(changes[0].kind == OrderChange::Kind::TotalUp);
  CHECK(changes[0].now == total);
  CHECK(changes[0].limit == 60);
  CHECK(changes[0].priority == 1);
  CHECK(changes[1].kind == OrderChange::Kind::TotalDown);
  CHECK(changes[1].limit == 37);
  CHECK(changes[1].priority == 3);
  CHECK(changes[2].kind == OrderChange::Kind::ConsiderationsDown);
  CHECK(changes[2].limit == 9);  // up to 10 is medium, but three values of 1, 3 or 5 never sum to 10
  CHECK(changes[2].priority == 5);
  CHECK(changes[3].kind == OrderChange::Kind::Legality);
  CHECK(changes[3].priority == 2);
  CHECK(changes[3].code == "B2");

  // Low with 1, 3 and 1: medium begins at 6, which three odd values do not sum to either.
  RankedArea low = *area;
  low.considerations = considerationsFrom(desk.session.regulation(), {1, 3, 1});
  const auto raised = orderChanges(desk.session.regulation(), low);
  const auto up = std::ranges::find(raised, OrderChange::Kind::ConsiderationsUp, &OrderChange::kind);
  REQUIRE(up != raised.end());
  CHECK(up->now == 5);
  CHECK(up->limit == 7);
  CHECK(up->priority == 5);
  CHECK(std::ranges::none_of(
      raised, [](const OrderChange& change) { return change.kind == OrderChange::Kind::ConsiderationsDown; }));

  // Light: at 15 and below it is no slum at all.
  const auto light =
      orderChanges(desk.session.regulation(), *desk.session.scores().rankedArea(desk.kawasan("Pasar Lama").id));
  REQUIRE(light.size() >= 2);
  CHECK(light[1].limit == 15);
  CHECK_FALSE(light[1].priority.has_value());
  CHECK(orderChanges(desk.session.regulation(), *desk.session.scores().rankedArea(desk.kawasan("Pandean").id)).empty());
}

TEST_CASE("the card follows language and selection", "[card]") {
  Desk desk;
  FindingModel findings(desk.session);
  CardPanel card(desk.session);
  card.setFindings(&findings);
  showAt(card, {288, 760});
  CHECK(texts(card).contains(QStringLiteral("Kota Contoh")));
  desk.session.select(desk.kawasan("Pasar Lama"));
  const QString indonesian = texts(card);
  CHECK(indonesian.contains(QStringLiteral("Terverifikasi")));
  CHECK(indonesian.contains(QStringLiteral("Pertimbangan lain")));
  setLanguage(Language::English);
  QCoreApplication::processEvents();
  CHECK(texts(card).contains(QStringLiteral("Verified")));
  CHECK_FALSE(texts(card).contains(QStringLiteral("Pertimbangan lain")));
  CHECK(cutOff(card).join(u'\n').toStdString() == "");
  setLanguage(Language::Indonesian);
  QCoreApplication::processEvents();
  CHECK(texts(card) == indonesian);
}

TEST_CASE("the card lists the findings of its area and goes to them", "[card]") {
  Desk desk;
  FindingModel findings(desk.session);
  CardPanel card(desk.session);
  card.setFindings(&findings);
  showAt(card, {288, 1200});
  REQUIRE(QTest::qWaitFor([&] { return !findings.isRunning(); }, 60000));
  REQUIRE(findings.rowCount() > 0);
  int row = 0;
  while (!findings.areaOf(row)) ++row;
  desk.session.select(*findings.areaOf(row));
  CHECK(texts(card.summary()).contains(QStringLiteral("Perbesar ke sini")));
  QSignalSpy zoomed(&desk.session, &Session::zoomWanted);
  findings.zoomTo(row);
  CHECK(zoomed.count() == 1);
}
