// Every panel at the size of its dock: nothing is cut off in either theme and language. With KAWASAN_SHOTS naming a
// folder the pictures are kept for a person to look at.

#include "tests/ui/panel_support.h"
#include "ui/models/finding_model.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/ranking_panel.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

void look(QWidget& panel, const QString& name, const QString& theme) {
  INFO(name.toStdString() << " " << theme.toStdString());
  CHECK(cutOff(panel).join(u'\n').toStdString() == "");
  const QString folder = qEnvironmentVariable("KAWASAN_SHOTS");
  if (!folder.isEmpty()) panel.grab().save(QStringLiteral("%1/panels-%2-%3.png").arg(folder, name, theme));
}

}  // namespace

TEST_CASE("panels at the size of their docks", "[panel_shots]") {
  Desk desk;
  FindingModel findings(desk.session);
  CardPanel card(desk.session);
  card.setFindings(&findings);
  RankingPanel ranking(desk.session);
  FindingsPanel found(desk.session, findings);
  HistoryPanel history(desk.session);
  ranking.model().choose(0, true, QStringLiteral("Sesuai aturan"));
  ranking.model().choose(2, true, QStringLiteral("DED siap; Pokja PKP 21 Okt 2019"));
  desk.session.mark(QStringLiteral("Rapat Pokja"));
  REQUIRE(QTest::qWaitFor([&] { return !findings.isRunning(); }, 60000));
  for (const Language language : {Language::Indonesian, Language::English}) {
    setLanguage(language);
    for (const bool isDark : {false, true}) {
      theme::apply(uiApp(), isDark ? theme::Choice::Dark : theme::Choice::Light);
      const QString theme = (isDark ? QStringLiteral("dark") : QStringLiteral("light")) +
                            (language == Language::English ? QStringLiteral("-en") : QString());
      showAt(card, {288, 700});
      showAt(ranking, {1006, 220});
      showAt(found, {1006, 220});
      showAt(history, {1006, 220});
      card.showTab(CardPanel::Tab::Summary);
      desk.session.clearSelection();
      look(card, QStringLiteral("card-city"), theme);
      desk.session.select(desk.kawasan("Pandean"));
      look(card, QStringLiteral("card-open"), theme);
      const AreaKey rt = desk.rt("Kalianyar RT 001 RW 001");
      desk.session.select(rt);
      look(card, QStringLiteral("card-rt"), theme);
      FigureRow typed = desk.session.figures().row(*desk.session.figures().indexOfRt(rt.id));
      typed[Parameter::WaterAccess] = 10 * kMicroPerUnit;
      typed[Parameter::WaterSufficiency] = 10 * kMicroPerUnit;
      typed[Parameter::AreaVerified] = 1'520'000;
      desk.session.preview(Session::TypedFigures{rt.id, typed});
      look(card, QStringLiteral("card-typing"), theme);
      desk.session.preview(std::nullopt);
      card.showTab(CardPanel::Tab::Forms);
      look(card, QStringLiteral("card-forms-rt"), theme);
      desk.session.select(desk.kawasan("Kampung Jagalan"));
      look(card, QStringLiteral("card-forms"), theme);
      card.showTab(CardPanel::Tab::Summary);
      look(card, QStringLiteral("card"), theme);
      card.setDrawPreview(4.85);
      look(card, QStringLiteral("card-drawing"), theme);
      card.setDrawPreview({});
      card.showTab(CardPanel::Tab::Order);
      look(card, QStringLiteral("card-order"), theme);
      desk.session.explain({desk.kawasan("Kampung Jagalan"), "handling"});
      look(card, QStringLiteral("card-explain"), theme);
      desk.session.explain({rt, "road_surface"});
      look(card, QStringLiteral("card-explain-rt"), theme);
      look(ranking, QStringLiteral("ranking"), theme);
      found.selectFinding(0);
      look(found, QStringLiteral("findings"), theme);
      history.table().selectRow(3);
      look(history, QStringLiteral("history"), theme);
    }
  }
  setLanguage(Language::Indonesian);
  theme::apply(uiApp(), theme::Choice::Light);
}
