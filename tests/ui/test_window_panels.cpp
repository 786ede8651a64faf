// What the panels around the map show on a small screen, and the history of one area.

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidgetItemIterator>
#include <functional>

#include "tests/support/layout_check.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/open_window.h"
#include "ui/dialogs/print_window.h"
#include "ui/models/figure_entry.h"
#include "ui/models/finding_model.h"
#include "ui/models/ranking_model.h"
#include "ui/panels/activity_card.h"
#include "ui/panels/area_forms.h"
#include "ui/panels/area_history_panel.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/figure_field.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/form_fields.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/layers_tree.h"
#include "ui/panels/ranking_panel.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/plan_desk.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// Names of rows of the layers that are cut off.
QStringList cutOff(LayersTree& tree) {
  QStringList names;
  for (QTreeWidgetItemIterator item(&tree); *item != nullptr; ++item) {
    for (int column = 0; column < tree.columnCount(); ++column) {
      if ((*item)->text(column).isEmpty()) continue;
      const QModelIndex index = tree.indexFromItem(*item, column);
      const QFont font = (*item)->font(column);
      int needed = QFontMetrics(font).horizontalAdvance((*item)->text(column)) + 4;
      if (!(*item)->icon(column).isNull()) needed += tree.iconSize().width() + 4;
      if (column == 0 && (*item)->flags().testFlag(Qt::ItemIsUserCheckable) &&
          (*item)->data(0, Qt::CheckStateRole).isValid())
        needed += tree.style()->pixelMetric(QStyle::PM_IndicatorWidth) + 4;
      const bool isSpanned = (*item)->isFirstColumnSpanned();
      const int room =
          isSpanned ? tree.viewport()->width() - tree.visualRect(index).left() : tree.visualRect(index).width();
      if (needed > room) names << QStringLiteral("%1 (%2 of %3)").arg((*item)->text(column)).arg(needed).arg(room);
    }
  }
  return names;
}

void forSmallScreens(const std::function<void(OpenWindow&)>& check) {
  for (const Language language : {Language::Indonesian, Language::English}) {
    for (const QSize screen : {kSmallScreen, kSmallScreen125}) {
      uiApp();
      setLanguage(language);
      OpenWindow w(screen);
      INFO((language == Language::English ? "en " : "id ") << screen.width());
      check(w);
    }
  }
  setLanguage(Language::Indonesian);
}

}  // namespace

TEST_CASE("no name of a layer or class is cut off", "[window]") {
  forSmallScreens([](OpenWindow& w) {
    for (const Step step : {Step::Map, Step::Priority}) {
      w.workspace().setStep(step);
      w.settle();
      auto* tree = w.window->findChild<LayersTree*>();
      REQUIRE(tree != nullptr);
      CHECK(cutOff(*tree).join(QLatin1Char('\n')).toStdString() == "");
    }
  });
}

TEST_CASE("the ranking shows what decides and what is done without being pushed aside", "[window]") {
  forSmallScreens([](OpenWindow& w) {
    w.workspace().setStep(Step::Priority);
    w.settle();
    QTableView& table = w.workspace().ranking().table();
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    for (const int column :
         {RankingModel::RankColumn, RankingModel::NameColumn, RankingModel::TotalColumn, RankingModel::ClassColumn,
          RankingModel::HandlingColumn, RankingModel::ChosenColumn, RankingModel::ReasonColumn}) {
      INFO("column " << column);
      CHECK_FALSE(table.isColumnHidden(column));
      CHECK(table.columnViewportPosition(column) + table.columnWidth(column) <= table.viewport()->width() + 1);
      if (column == RankingModel::ReasonColumn) continue;
      for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QString text = table.model()->index(row, column).data().toString();
        CHECK(table.fontMetrics().horizontalAdvance(text) <= table.columnWidth(column));
      }
    }
  });
}

TEST_CASE("a message with a hundred details scrolls and leaves the window its size", "[window]") {
  OpenWindow w(kSmallScreen);
  const QSize size = w.window->size();
  Message message;
  message.kind = MessageKind::Warning;
  message.text = QStringLiteral("42 bentuk tidak diambil.");
  message.detail = QStringLiteral("Bentuk 7: tidak ada nama wilayah\n").repeated(100);
  message.actions.push_back({QStringLiteral("Urungkan"), [] {}});
  w.session().say(message);
  w.settle();
  MessageBar& bar = w.window->messageBar();
  auto* const details = bar.findChild<QScrollArea*>(QStringLiteral("messageDetails"));
  REQUIRE(details != nullptr);
  CHECK_FALSE(details->isVisible());
  const auto clickDetails = [&] {
    for (QPushButton* const button : bar.findChildren<QPushButton*>()) {
      if (button->isCheckable()) QTest::mouseClick(button, Qt::LeftButton);
    }
    w.settle();
  };
  clickDetails();
  CHECK(details->isVisible());
  CHECK(details->verticalScrollBar()->maximum() > 0);
  // Wherever they were left, they open at their beginning.
  details->verticalScrollBar()->setValue(details->verticalScrollBar()->maximum() / 2);
  clickDetails();
  CHECK_FALSE(details->isVisible());
  clickDetails();
  CHECK(details->isVisible());
  CHECK(details->verticalScrollBar()->value() == 0);
  CHECK(w.window->size() == size);
  bar.dismiss();
  w.settle();
  CHECK(w.window->size() == size);
}

TEST_CASE("deleting a boundary of administration is answered", "[window]") {
  OpenWindow w(kSmallScreen);
  w.session().select({Level::Kelurahan, w.session().snapshot().kelurahan.front().id});
  const std::size_t before = w.session().snapshot().kelurahan.size();
  w.action(Act::Delete).trigger();
  w.settle();
  CHECK(w.session().snapshot().kelurahan.size() == before);
  CHECK(w.window->messageBar().message().text.contains(QStringLiteral("RT dan kawasan")));
}

TEST_CASE("the map keeps 300 pixels under a message and over a table", "[window]") {
  OpenWindow w(kSmallScreen);
  Message message;
  message.kind = MessageKind::Error;
  message.text =
      QStringLiteral("Penyimpanan penuh. Tidak ada yang diubah; kosongkan ruang, lalu coba lagi. ").repeated(3);
  message.actions.push_back({QStringLiteral("Coba lagi"), [] {}});
  w.session().say(message);
  for (const Step step : {Step::Map, Step::Data, Step::Score, Step::Priority}) {
    w.workspace().setStep(step);
    w.settle();
    CHECK(w.window->messageBar().isVisible());
    CHECK(w.canvas().height() >= 300);
  }
}

TEST_CASE("a message in the step Cetak lies over the preview and moves nothing", "[window]") {
  OpenWindow w(kSmallScreen);
  w.workspace().setStep(Step::Print);
  w.settle();
  const QWidget& preview = w.workspace().print().preview();
  const QPoint before = preview.mapTo(w.window.get(), QPoint());
  Message message;
  message.kind = MessageKind::Done;
  message.text = QStringLiteral("Lembar tersimpan.");
  w.session().say(message);
  w.settle();
  MessageBar& bar = w.window->messageBar();
  REQUIRE(bar.isVisible());
  CHECK(preview.mapTo(w.window.get(), QPoint()) == before);
  const auto place = [&w](const QWidget& widget) {
    return QRect(widget.mapTo(w.window.get(), QPoint()), widget.size());
  };
  CHECK(place(bar).topLeft() == before);
  CHECK(place(bar).width() == preview.width());
  w.window->resize(kSmallScreen125);
  w.settle();
  CHECK(place(bar).width() == preview.width());
  w.workspace().setStep(Step::Map);
  w.settle();
  CHECK(place(bar).width() == w.canvas().width());
}

TEST_CASE("a finding leads to the figure, form or border where it is put right", "[window]") {
  OpenWindow w(kSmallScreen);
  w.workspace().setStep(Step::Score);
  w.workspace().showTable(Workspace::Table::Findings);
  FindingsPanel& panel = w.workspace().findings();
  auto* const model = w.window->findChild<FindingModel*>();
  REQUIRE(model != nullptr);
  REQUIRE(QTest::qWaitFor([&] { return !model->isRunning() && model->rowCount() > 0; }, 60'000));
  auto* const open = panel.findChild<QPushButton*>(QStringLiteral("openFinding"));
  REQUIRE(open != nullptr);
  const auto choose = [&](std::string_view rule) {
    for (int row = 0; row < model->rowCount(); ++row) {
      const Finding& finding = model->findings()[static_cast<std::size_t>(row)];
      if (finding.rule != rule || finding.accepted) continue;
      panel.selectFinding(row);
      w.settle();
      return row;
    }
    FAIL("no finding " << rule);
    return -1;
  };
  const int above = choose("volume-above-base");
  const Finding finding = model->findings()[static_cast<std::size_t>(above)];
  CHECK(open->text() == QStringLiteral("Buka angkanya"));
  shoot(*w.window, QStringLiteral("finding-open"));
  QTest::mouseClick(open, Qt::LeftButton);
  w.settle();
  CHECK(w.session().current() == AreaKey{Level::Rt, finding.subjects.front().id});
  const auto* field = w.workspace().figures().findChild<FigureField*>(QString(), Qt::FindChildrenRecursively);
  REQUIRE(field != nullptr);
  for (const FigureField* each : w.workspace().figures().findChildren<FigureField*>()) {
    if (each->parameter() == parameterByIdentifier(finding.params.get("field"))) field = each;
  }
  CHECK(field->edit() == QApplication::focusWidget());
  CHECK(panel.isVisible());  // for the next one
  (void)choose("rt-without-polygon");
  CHECK_FALSE(open->isVisible());  // no form has that
  (void)choose("hectares-differ");
  CHECK(open->isVisible());
}

TEST_CASE("findings are shown from the plan and the sheets too, in a step that has their table", "[window]") {
  OpenWindow w(kSmallScreen);
  for (const Step step : {Step::Plan, Step::Print}) {
    w.workspace().setStep(step);
    w.settle();
    w.action(Act::Check).trigger();
    w.settle();
    CHECK(w.workspace().step() == Step::Data);
    CHECK(w.workspace().findings().isVisible());
    w.workspace().setStep(step);
    w.action(Act::RankByRule).trigger();
    w.settle();
    CHECK(w.workspace().step() == Step::Priority);
    CHECK(w.workspace().ranking().isVisible());
  }
  w.workspace().setStep(Step::Print);
  w.action(Act::AreaForm).trigger();
  w.settle();
  CHECK(w.workspace().step() == Step::Data);
  w.workspace().setStep(Step::Plan);
  w.action(Act::AreaForm).trigger();
  CHECK(w.workspace().step() == Step::Plan);  // the card of that step has the form
}

TEST_CASE("Ctrl+I explains the cell that the cursor is on", "[window]") {
  OpenWindow w(kSmallScreen);
  w.workspace().setStep(Step::Priority);
  w.workspace().showTable(Workspace::Table::Ranking);
  w.settle();
  QTableView& ranking = w.workspace().ranking().table();
  QSignalSpy explained(&w.session(), &Session::explainWanted);
  for (const auto& [column, figure] :
       {std::pair(RankingModel::CodeColumn, "classification"), std::pair(RankingModel::HandlingColumn, "handling")}) {
    ranking.setCurrentIndex(ranking.model()->index(0, column));
    ranking.setFocus();
    w.action(Act::Explain).trigger();
    REQUIRE(explained.count() == 1);
    CHECK(explained.takeFirst().front().value<FigureRef>().figure == figure);
  }
}

TEST_CASE("undo in a field is for what is typed there, else for the last change of the project", "[window]") {
  OpenWindow w;
  w.window->activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(w.window.get()));
  w.session().select({Level::Rt, w.session().snapshot().rts.front().id});
  w.workspace().setStep(Step::Data);
  w.workspace().showFigureForm();
  w.settle();
  const auto undo = [&w](Qt::KeyboardModifiers more = {}) {
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | more);
    w.settle();
  };
  const auto revision = [&w] { return w.session().snapshot().revision; };
  const auto checkField = [&](QLineEdit& line, const QString& typed, const QString& stored) {
    const QString before = line.text();
    line.setFocus(Qt::TabFocusReason);
    line.selectAll();
    QTest::keyClicks(&line, typed);
    const auto untouched = revision();
    undo();
    CHECK(revision() == untouched);  // of the typing alone
    line.selectAll();
    QTest::keyClicks(&line, typed);
    REQUIRE(revision() == untouched);
    QTest::keyClick(&line, Qt::Key_Tab);
    w.settle();
    REQUIRE(revision() > untouched);
    CHECK(line.text() == stored);
    line.setFocus(Qt::TabFocusReason);
    undo();
    CHECK(line.text() == before);
    undo(Qt::ShiftModifier);
    CHECK(line.text() == stored);
    undo();
    CHECK(line.text() == before);
  };
  auto* const buildings = w.workspace().figures().findChild<QLineEdit*>(QStringLiteral("buildings"));
  REQUIRE(buildings != nullptr);
  checkField(*buildings, QStringLiteral("77"), QStringLiteral("77"));
  w.workspace().showAreaForm();
  w.settle();
  checkField(w.workspace().card().forms().rtNumber().line(), QStringLiteral("91"), QStringLiteral("091"));
}

TEST_CASE("the history beside the card tells what was done to the selected area", "[window]") {
  OpenWindow w;
  const AreaKey rt{Level::Rt, w.session().snapshot().rts.front().id};
  const AreaKey other{Level::Rt, w.session().snapshot().rts.back().id};
  w.session().select(rt);
  REQUIRE(writeFigures(w.session(), {{rt.id, Parameter::Buildings, 4'321 * kMicroPerUnit}}));
  REQUIRE(writeFigures(w.session(), {{rt.id, Parameter::Buildings, 77 * kMicroPerUnit}}));
  w.workspace().showAreaHistory();
  w.waitForJobs();
  const QString told = w.workspace().areaHistory().text();
  INFO(told.toStdString());
  CHECK(told.contains(QString::fromStdString(w.session().project().person())));
  CHECK(told.contains(QStringLiteral("4.321 unit → 77 unit")));
  CHECK(told.indexOf(QStringLiteral("→ 77 unit")) < told.indexOf(QStringLiteral("→ 4.321 unit")));  // newest first
  w.session().select(other);
  w.waitForJobs();
  CHECK_FALSE(w.workspace().areaHistory().text().contains(QStringLiteral("77 unit")));
  CHECK_FALSE(w.workspace().areaHistory().text().isEmpty());
  w.session().select(rt);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.workspace().areaHistory().text().contains(QStringLiteral("diurungkan")));
  w.session().clearSelection();
  CHECK(w.workspace().areaHistory().text().contains(QStringLiteral("Pilih sebuah wilayah")));
}

TEST_CASE("help is found by its words in both languages and opens at its topic", "[window]") {
  OpenWindow w;
  auto* palette = w.window->findChild<CommandPalette*>();
  REQUIRE(palette != nullptr);
  for (const char* typed : {"mencetak lembar", "print a map sheet"}) {
    palette->open(QString::fromLatin1(typed));
    w.settle();
    REQUIRE(palette->shownCount() > 0);
    CHECK(palette->shownText(0) == QStringLiteral("Mencetak lembar peta"));
  }
  palette->hide();
  QStringList opened;
  HelpDialog dialog(w.window->actions());
  dialog.show();
  w.settle();
  for (const PaletteEntry& entry : helpTopics([&opened](const QString& topic) { opened << topic; })) {
    entry.run();
    CHECK(dialog.text().toPlainText().contains(entry.text));
  }
  CHECK(opened.size() >= 8);
  CHECK(opened.removeDuplicates() == 0);
  dialog.showTopic(opened.back());
  CHECK(dialog.text().verticalScrollBar()->value() > 0);
}

TEST_CASE("a figure asked for in the step of the plan is explained there, until an activity is chosen", "[window]") {
  OpenWindow d;
  d.workspace().setStep(Step::Plan);
  d.waitForJobs();
  CHECK_FALSE(d.workspace().card().isVisible());
  const FeatureId kawasan = d.session().snapshot().kawasan.front().id;
  d.session().explain({{Level::Kawasan, kawasan}, "total"});
  d.settle();
  CHECK(d.workspace().step() == Step::Plan);
  CHECK(d.workspace().card().isVisible());
  CHECK(d.workspace().card().tab() == CardPanel::Tab::Explain);
  PlanDesk& plan = d.workspace().plan();
  const FeatureId activity = d.session().snapshot().activities.back().id;
  plan.state().choose(plan.state().current() == activity ? d.session().snapshot().activities.front().id : activity);
  d.settle();
  CHECK_FALSE(d.workspace().card().isVisible());
  CHECK(plan.activityCard().isVisible());
}
