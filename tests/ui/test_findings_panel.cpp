#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

#include "tests/ui/panel_support.h"
#include "ui/panels/findings_panel.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

void wait(const FindingModel& model) {
  REQUIRE(QTest::qWaitFor([&] { return !model.isRunning(); }, 60000));
}

QAbstractButton* button(QWidget& panel, const QString& text) {
  for (QAbstractButton* each : panel.findChildren<QAbstractButton*>()) {
    if (each->text() == text) return each;
  }
  return nullptr;
}

int rowOfRule(const FindingModel& model, std::string_view rule) {
  for (int row = 0; row < model.rowCount(); ++row) {
    if (model.findings()[static_cast<std::size_t>(row)].rule == rule) return row;
  }
  return -1;
}

}  // namespace

TEST_CASE("the findings listed are those of the command line", "[findings_panel]") {
  Desk desk;
  FindingModel model(desk.session);
  FindingsPanel panel(desk.session, model);
  QSignalSpy counted(&panel, &FindingsPanel::countChanged);
  showAt(panel, {1006, 260});
  wait(model);
  const Json findings = desk.city.json({"check", "kota.gpkg"})["findings"];
  REQUIRE(findings.size() > 0);
  REQUIRE(model.rowCount() == static_cast<int>(findings.size()));
  for (int row = 0; row < model.rowCount(); ++row) {
    const Json& finding = findings[static_cast<std::size_t>(row)];
    CHECK(fingerprintOf(model.findings()[static_cast<std::size_t>(row)]) == finding["id"].get<std::string>());
    CHECK(model.index(row, FindingModel::TextColumn).data().toString().toStdString() ==
          finding["message"].get<std::string>());
  }
  REQUIRE(counted.count() > 0);
  CHECK(counted.back().front().toInt() == static_cast<int>(findings.size()));
  CHECK(cutOff(panel).join(u'\n').toStdString() == "");
}

TEST_CASE("the list is narrowed by a word or an area", "[findings_panel]") {
  Desk desk;
  FindingModel model(desk.session);
  FindingsPanel panel(desk.session, model);
  showAt(panel, {1006, 260});
  wait(model);
  auto* search = panel.findChild<QLineEdit*>();
  REQUIRE(search != nullptr);
  const int all = panel.table().model()->rowCount();
  search->setText(QStringLiteral("tegalsari"));
  const int some = panel.table().model()->rowCount();
  CHECK(some > 0);
  CHECK(some < all);
  for (int row = 0; row < some; ++row) {
    const auto textOf = [&](int column) { return panel.table().model()->index(row, column).data().toString(); };
    CHECK((textOf(FindingModel::AreaColumn) + textOf(FindingModel::TextColumn))
              .contains(QStringLiteral("Tegalsari"), Qt::CaseInsensitive));
  }
  search->clear();
  const auto countOf = [&](const Finding& finding) {
    return std::ranges::count(model.findings(), finding.rule, &Finding::rule);
  };
  const auto often = std::ranges::find_if(model.findings(), [&](const Finding& each) { return countOf(each) > 1; });
  REQUIRE(often != model.findings().end());
  panel.selectFinding(static_cast<int>(often - model.findings().begin()));
  auto* alike = panel.findChild<QPushButton*>(QStringLiteral("alikeFindings"));
  REQUIRE(alike != nullptr);
  const auto count = countOf(*often);
  CHECK(alike->text() == QStringLiteral("Hanya yang serupa (%1)").arg(count));
  QTest::mouseClick(alike, Qt::LeftButton);
  CHECK(panel.table().model()->rowCount() == count);
  CHECK(panel.table().currentIndex().isValid());
  CHECK(cutOff(panel).join(u'\n').toStdString() == "");
  QTest::mouseClick(alike, Qt::LeftButton);
  CHECK(panel.table().model()->rowCount() == all);
  search->setText(QStringLiteral("tidak ada yang begini"));
  CHECK(panel.table().model()->rowCount() == 0);
  search->clear();
  CHECK(panel.table().model()->rowCount() == all);
}

TEST_CASE("an acceptance stays over a rerun, can be undone and taken back", "[findings_panel]") {
  Desk desk;
  FindingModel model(desk.session);
  FindingsPanel panel(desk.session, model);
  showAt(panel, {1006, 260});
  wait(model);
  const int open = model.openCount();
  panel.selectFinding(0);
  const std::string id = fingerprintOf(model.findings().front());
  desk.answers.text = QStringLiteral("Sudah dicek di lapangan");
  QTest::mouseClick(button(panel, QStringLiteral("Terima…")), Qt::LeftButton);
  REQUIRE(desk.session.snapshot().approvals.size() == 1);
  CHECK(desk.session.snapshot().approvals.front().reason == "Sudah dicek di lapangan");
  CHECK(model.openCount() == open - 1);
  CHECK(panel.table().model()->rowCount() == open - 1);  // accepted ones are not listed at first

  // Another edit makes the checks run again.
  const AreaKey kawasan = desk.kawasan("Pasar Lama");
  REQUIRE(desk.session.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
    Kawasan record = *desk.session.snapshot().kawasanById(kawasan.id);
    record.code = "KW-99";
    edit.put(record);
    return {};
  }));
  CHECK(model.isRunning());
  wait(model);
  CHECK(model.openCount() == open - 1);
  const Json checked = desk.city.json({"check", "kota.gpkg"})["findings"];
  for (const Json& finding : checked) CHECK(finding["accepted"].get<bool>() == (finding["id"] == id));

  REQUIRE(desk.session.undo());  // the code
  REQUIRE(desk.session.undo());  // the acceptance
  CHECK(model.openCount() == open);
  REQUIRE(desk.session.redo());
  CHECK(model.openCount() == open - 1);
  wait(model);

  auto* accepted = panel.findChild<QCheckBox*>();
  accepted->setChecked(true);
  CHECK(panel.table().model()->rowCount() == open);
  for (int row = 0; row < model.rowCount(); ++row) {
    if (model.findings()[static_cast<std::size_t>(row)].accepted) panel.selectFinding(row);
  }
  const FindingApproval& given = desk.session.snapshot().approvals.front();
  const auto day = dateOfTime(given.time);
  REQUIRE(day.has_value());
  const auto isTold = [&](const QLabel* label) {
    return label->text().contains(
        QStringLiteral("Diterima oleh %1 pada %2: Sudah dicek di lapangan")
            .arg(QString::fromStdString(given.person), formatDate(day.value_or(Date{}), Language::Indonesian)));
  };
  CHECK(std::ranges::any_of(panel.findChildren<QLabel*>(), isTold));
  QTest::mouseClick(button(panel, QStringLiteral("Tarik penerimaan")), Qt::LeftButton);
  CHECK(desk.session.snapshot().approvals.empty());
  CHECK(model.openCount() == open);
}

TEST_CASE("without a reason nothing is accepted", "[findings_panel]") {
  Desk desk;
  FindingModel model(desk.session);
  FindingsPanel panel(desk.session, model);
  wait(model);
  panel.accept();  // nothing selected
  CHECK(desk.answers.asked.empty());
  panel.selectFinding(0);
  panel.accept();
  desk.answers.text = QStringLiteral("   ");
  panel.accept();
  CHECK(desk.answers.asked.size() == 2);
  CHECK(desk.session.snapshot().approvals.empty());
}

TEST_CASE("findings are filtered by severity and zoomed to", "[findings_panel]") {
  Desk desk;
  FindingModel model(desk.session);
  FindingsPanel panel(desk.session, model);
  showAt(panel, {1006, 260});
  wait(model);
  QList<QToolButton*> buttons;  // of the severities; the search line has one of its own
  for (QToolButton* button : panel.findChildren<QToolButton*>()) {
    if (button->isCheckable()) buttons << button;
  }
  REQUIRE(buttons.size() == 3);
  const int all = panel.table().model()->rowCount();
  buttons[2]->click();
  CHECK(panel.table().model()->rowCount() == all - model.openCount(Severity::Info));
  buttons[1]->click();
  CHECK(panel.table().model()->rowCount() == model.openCount(Severity::Error));
  buttons[1]->click();
  buttons[2]->click();
  const int overlap = rowOfRule(model, "overlap");
  REQUIRE(overlap >= 0);
  panel.selectFinding(overlap);
  QSignalSpy zoomed(&desk.session, &Session::zoomWanted);
  QTest::mouseClick(button(panel, QStringLiteral("Perbesar ke sini")), Qt::LeftButton);
  REQUIRE(zoomed.count() == 1);
  const Finding& finding = model.findings()[static_cast<std::size_t>(overlap)];
  const Box box = zoomed.front().front().value<Box>();
  if (finding.place) {
    CHECK(box.minX < finding.place->x);
    CHECK(box.maxX > finding.place->x);
  }
  CHECK(desk.session.current() == model.areaOf(overlap));
  // Whole: the area it is about, and enough around a place.
  for (int row = 0; row < model.rowCount(); ++row) {
    const auto area = model.areaOf(row);
    if (!area || area->level != Level::Rt) continue;
    const SharedPolygons shape = desk.session.shapeOf(*area);
    zoomed.clear();
    model.zoomTo(row);
    if (zoomed.isEmpty() || !shape) continue;
    const Box whole = boundsOf(*shape);
    const Box seen = zoomed.front().front().value<Box>();
    INFO(model.findings()[static_cast<std::size_t>(row)].rule);
    CHECK(seen.minX <= whole.minX);
    CHECK(seen.maxX >= whole.maxX);
    CHECK(seen.minY <= whole.minY);
    CHECK(seen.maxY >= whole.maxY);
    if (model.findings()[static_cast<std::size_t>(row)].place) CHECK(std::min(seen.width(), seen.height()) >= 80);
  }
}

TEST_CASE("the land that two areas share is decided where it is found", "[findings_panel]") {
  Desk desk;
  FindingModel model(desk.session);
  FindingsPanel panel(desk.session, model);
  showAt(panel, {1006, 260});
  wait(model);
  const int row = rowOfRule(model, "overlap");
  REQUIRE(row >= 0);
  const Finding finding = model.findings()[static_cast<std::size_t>(row)];
  panel.selectFinding(row);
  auto* const decide = panel.findChild<QPushButton*>(QStringLiteral("decideOverlap"));
  REQUIRE(decide != nullptr);
  CHECK(decide->isVisible());
  const QList<QAction*> choices = decide->menu()->actions();
  REQUIRE(choices.size() == 3);
  CHECK(choices[1]->text() == QStringLiteral("Dihitung di %1").arg(QString::fromStdString(finding.subjects[1].name)));
  choices[1]->trigger();
  REQUIRE(desk.session.snapshot().overlapDecisions.size() == 1);
  const OverlapDecision& decision = desk.session.snapshot().overlapDecisions.front();
  CHECK(decision.level == finding.subjects[0].level);
  CHECK(decision.share == OverlapShare::Second);
  wait(model);
  for (const Finding& each : model.findings()) CHECK(fingerprintOf(each) != fingerprintOf(finding));
}

TEST_CASE("the text of a finding keeps four lines on a small screen", "[findings_panel]") {
  Desk desk;
  FindingModel model(desk.session);
  FindingsPanel panel(desk.session, model);
  for (const QSize size : {QSize(1006, 220), QSize(720, 220)}) {
    showAt(panel, size);
    wait(model);
    const auto* const scroll = panel.findChild<QScrollArea*>();
    REQUIRE(scroll != nullptr);
    for (int row = 0; row < model.rowCount(); ++row) {
      panel.selectFinding(row);
      INFO(model.findings()[static_cast<std::size_t>(row)].rule << " at " << size.width());
      CHECK(scroll->viewport()->height() >= 4 * panel.fontMetrics().lineSpacing());
    }
    CHECK(cutOff(panel).join(u'\n').toStdString() == "");
  }
}

TEST_CASE("closing the project forgets its findings", "[findings_panel]") {
  Desk desk;
  FindingModel model(desk.session);
  desk.session.close();
  CHECK(model.rowCount() == 0);
  CHECK_FALSE(model.isRunning());
  QTest::qWait(500);
  desk.session.jobs().waitUntilIdle();
  CHECK(model.rowCount() == 0);
}
