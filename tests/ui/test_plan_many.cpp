// Many activities at once: works of past years taken in as done, what a file holds that is refused, one stage for
// several rows, several removed; and the places of the window where many years or places stand.

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

#include "core/plan/activity_state.h"
#include "tests/ui/plan_window.h"
#include "ui/dialogs/activity_take_in.h"
#include "ui/dialogs/stage_dialog.h"
#include "ui/models/finding_model.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/funding_tokens.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/activities_panel.h"
#include "ui/panels/activity_card.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/plan_charts.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

const std::string kInvestments = "tahun,kelurahan,rtrw,kriteria,volume,kegiatan,sumber_anggaran,anggaran_rp\n";

struct ManyWindow : PlanWindow {
  using PlanWindow::PlanWindow;

  /// A row of the first RT of the city.
  [[nodiscard]] std::string row(int year, const std::string& rest) {
    const Rt& rt = snapshot().rts.front();
    return std::to_string(year) + "," + snapshot().kelurahanById(rt.kelurahanId)->name + ",RT " + rt.rt + " RW " +
           rt.rw + "," + rest + "\n";
  }
  void takeIn(const std::string& rows) {
    city.write("investasi.csv", kInvestments + rows);
    answers.files = {QString::fromStdString(city.file("investasi.csv"))};
    action(Act::ImportActivities).trigger();
    waitForJobs();
  }
  /// One activity a year, in the order of the years.
  void takeInYears(int first, int last) {
    std::string rows;
    for (int year = first; year <= last; ++year) rows += row(year, "2b,10,Jalan Beton,APBD II,57500000");
    takeIn(rows);
    REQUIRE(plan().activities().model().rowCount() == last - first + 1);
  }
  void clickRow(int at, Qt::KeyboardModifiers keys) {
    QTableView& table = plan().activities().table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, keys,
                      table.visualRect(table.model()->index(at, ActivityModel::NameColumn)).center());
    settle();
  }
  [[nodiscard]] const Activity& activityOf(int year) {
    const auto found = std::ranges::find(snapshot().activities.list(), year, &Activity::year);
    REQUIRE(found != snapshot().activities.list().end());
    return *found;
  }
  [[nodiscard]] QString lastSaid() const { return said.empty() ? QString() : said.back().text; }
};

QString labelsOf(const QWidget& parent) {
  QStringList texts;
  for (const QLabel* label : parent.findChildren<QLabel*>()) texts << label->text();
  return texts.join(u'|');
}

bool hasColour(const QImage& picture, QRgb colour) {
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      if (picture.pixel(x, y) == colour) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("columns that are not taken are named, and money that was spent has many names", "[plan_many]") {
  ManyWindow w;
  const std::string head = "tahun,kelurahan,rtrw,kriteria,volume,kegiatan,sumber_anggaran,anggaran_rp,";
  const std::string row = w.row(2021, "2b,120,Jalan Beton,APBD II,57500000,25000000,baik");
  w.city.write("selesai.csv", head + "Biaya realisasi,kondisi jalan\n" + row);
  w.answers.files = {QString::fromStdString(w.city.file("selesai.csv"))};
  w.action(Act::ImportActivities).trigger();
  w.waitForJobs();
  REQUIRE(w.answers.reviewed.size() == 1);
  CHECK(w.answers.reviewed.front().text.contains(QStringLiteral("Kolom yang tidak diambil: “kondisi jalan”.")));
  CHECK(w.snapshot().fundingOf(w.activityOf(2021).id).front().realised == 25'000'000);
}

TEST_CASE("the card in the step of the plan is that of what was chosen last", "[plan_many]") {
  ManyWindow w;
  w.takeInYears(2020, 2022);
  w.clickRow(1, {});
  ActivityCard& card = w.plan().activityCard();
  const auto shows = [&card](const QString& words) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // what stood there before
    return labelsOf(card).contains(words);
  };
  const QString hint = QStringLiteral("Pilih kegiatan di tabel");
  CHECK_FALSE(shows(hint));
  const auto& rts = w.snapshot().rts;
  const auto other = std::ranges::find_if(
      rts, [&rts](const Rt& rt) { return rt.kawasanId != 0 && rt.kawasanId != rts.front().kawasanId; });
  REQUIRE(other != rts.end());
  w.session().select({Level::Rt, other->id});  // as by a click on the map
  w.settle();
  CHECK(shows(hint));
  CHECK(shows(toQString(fullName(w.snapshot(), *other))));
  w.clickRow(1, {});  // the one that is chosen already
  CHECK_FALSE(shows(hint));
  // An RT of its own kawasan stands below it.
  w.session().select({Level::Rt, rts.front().id});
  w.settle();
  CHECK_FALSE(shows(hint));
}

TEST_CASE("works of past years are taken in as done when that is said, those of this year stay plans", "[plan_many]") {
  ManyWindow w;
  const int thisYear = today().year;
  w.answers.settles = 1;  // "sudah selesai pada akhir tahunnya"
  w.takeIn(w.row(2021, "2b,120,Jalan Beton,APBD II,57500000") + w.row(thisYear, "4b,80,Drainase,,"));
  REQUIRE(w.answers.reviewed.size() == 2);
  const ReviewQuestion& first = w.answers.reviewed.front();
  CHECK(first.settling == QStringLiteral("Pekerjaan dalam tabel ini"));
  CHECK(first.answers ==
        QStringList{QStringLiteral("masih rencana"), QStringLiteral("sudah selesai pada akhir tahunnya")});
  CHECK(first.answered == 0);  // not, unless it is said
  CHECK_FALSE(first.text.contains(QStringLiteral("31 Desember")));
  CHECK(w.answers.reviewed.back().text.contains(
      QStringLiteral("1 mendapat catatan pelaksanaan 100 % per 31 Desember tahunnya. 1 tetap rencana karena tahunnya "
                     "belum berakhir: %1 dan sesudahnya.")
          .arg(thisYear)));
  CHECK(finishedOn(w.snapshot(), w.activityOf(2021).id) == Date{2021, 12, 31});
  CHECK(w.snapshot().statesOf(w.activityOf(thisYear).id).empty());
  // As a person answers it.
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  REQUIRE(w.snapshot().activities.empty());
  Prompts::replace(nullptr);
  onceAsked<QWidget>([&](QWidget& question) {
    const auto choices = question.findChildren<QRadioButton*>();
    REQUIRE(choices.size() == 2);
    CHECK(choices[0]->isChecked());
    QTest::mouseClick(choices[1], Qt::LeftButton, {}, QPoint(8, choices[1]->height() / 2));
    w.settle();
    CHECK(labelsOf(question).contains(QStringLiteral("1 mendapat catatan")));
    w.checkLook(question, QStringLiteral("take-in-done"), kSmallScreen125);
    for (QPushButton* const button : question.findChildren<QPushButton*>()) {
      if (button->text() == QStringLiteral("&Ambil")) QTest::mouseClick(button, Qt::LeftButton);
    }
  });
  takeInActivities(w.session(), w.window.get(), QString::fromStdString(w.city.file("investasi.csv")));
  w.waitForJobs();
  Prompts::replace(std::make_unique<ReadyPrompts>(w.answers));
  CHECK(finishedOn(w.snapshot(), w.activityOf(2021).id) == Date{2021, 12, 31});
}

TEST_CASE("of a file that was taken before it is told what is there and what was refused, and why", "[plan_many]") {
  ManyWindow w;
  const std::string rows = w.row(2021, "2b,120,Jalan Beton,APBD II,57500000") + w.row(2021, "4d,1,Drainase,,") +
                           "2021,Tidak Ada,RT 001 RW 001,2b,1,Jalan Beton,DAK,1\n"
                           "2022,Tidak Ada,RT 001 RW 001,2b,1,Jalan Beton,DAK,1\n";
  w.takeIn(rows);
  CHECK(w.lastSaid().startsWith(QStringLiteral("1 kegiatan diambil. Baris yang tidak diambil: 3 (")));
  w.takeIn(rows);
  const QString text = w.lastSaid();
  INFO(text.toStdString());
  CHECK(text.startsWith(QStringLiteral(
      "Tidak ada yang baru di investasi.csv: 1 kegiatan sudah ada dalam rencana, 3 baris tidak diambil (")));
  CHECK(text.contains(QStringLiteral("kelurahan ini tidak ada di proyek: baris 4, 5")));
  // The code as it is written, not the sixteen that there are.
  CHECK(text.contains(QStringLiteral("“4d”: kriteria ini tidak ada di peraturan yang dipakai: baris 3")));
  CHECK_FALSE(text.contains(QStringLiteral("7b")));
  // The rows can be looked at once more; there is nothing to agree to.
  REQUIRE(w.said.back().actions.size() == 1);
  CHECK(w.said.back().actions.front().text == QStringLiteral("Lihat barisnya"));
  const std::size_t reviewed = w.answers.reviewed.size();
  w.said.back().actions.front().run();
  REQUIRE(w.answers.reviewed.size() == reviewed + 1);
  CHECK(w.answers.reviewed.back().rows.size() == 3);
  CHECK(w.answers.reviewed.back().accept.isEmpty());
  CHECK(w.snapshot().activities.size() == 1);
}

TEST_CASE("one stage is recorded for the selected activities in one step, and those it does not fit are named",
          "[plan_many]") {
  ManyWindow w;
  w.takeInYears(2020, 2025);
  const Activity cancelled = w.activityOf(2021);
  REQUIRE(w.session().edit({"record-activity", {{"activity", cancelled.name}}}, [&](Edit& edit) -> Result<void> {
    ActivityState state;
    state.activityId = cancelled.id;
    state.step = LifeStep::Cancelled;
    state.date = {2021, 3, 1};
    edit.add(state);
    return {};
  }));
  w.waitForJobs();
  w.clickRow(0, Qt::NoModifier);
  w.clickRow(4, Qt::ShiftModifier);
  w.clickRow(2, Qt::ControlModifier);  // without 2022
  REQUIRE(w.plan().state().selected().size() == 4);
  CHECK(labelsOf(w.plan().activities()).contains(QStringLiteral("4 dipilih")));
  w.action(Act::RecordStage).trigger();
  {
    auto& dialog = w.dialog<StageDialog>();
    w.in<QComboBox>(dialog, "stage").setCurrentIndex(static_cast<int>(LifeStep::Construction));
    w.type(dialog, "stageDate", QStringLiteral("31-12-2023"));
    w.type(dialog, "physical", QStringLiteral("100"));
    w.settle();
    auto& leftOut = w.in<QListWidget>(dialog, "stageLeftOut");
    REQUIRE(leftOut.count() == 2);
    CHECK(leftOut.item(0)->text() == QStringLiteral("Jalan Beton: dibatalkan"));
    CHECK(leftOut.item(1)->text() == QStringLiteral("Jalan Beton: anggarannya tahun 2024"));
    CHECK(w.in<QPushButton>(dialog, "saveStage").text() == QStringLiteral("Catat untuk 2"));
    // What each has of its own is not recorded for all of them.
    for (const char* own : {"men", "women", "personDays", "paidOut"})
      CHECK_FALSE(w.in<QLineEdit>(dialog, own).isVisible());
    w.checkLook(dialog, QStringLiteral("stage-many"), kSmallScreen125);
    w.press(dialog, "saveStage");
    CHECK_FALSE(w.isOpen<StageDialog>());
  }
  for (const int year : {2020, 2023}) CHECK(finishedOn(w.snapshot(), w.activityOf(year).id) == Date{2023, 12, 31});
  for (const int year : {2022, 2024, 2025}) CHECK(w.snapshot().statesOf(w.activityOf(year).id).empty());
  CHECK(w.snapshot().statesOf(cancelled.id).size() == 1);
  CHECK(w.lastSaid() == QStringLiteral("Dicatat untuk 2 kegiatan: dilaksanakan. 2 tidak ikut: Jalan Beton: dibatalkan; "
                                       "Jalan Beton: anggarannya tahun 2024."));
  // The rows stay selected for what follows; the same is not recorded twice.
  CHECK(w.plan().state().selected().size() == 4);
  CHECK(w.plan().activities().table().selectionModel()->selectedRows().size() == 4);
  w.checkLook(*w.window, QStringLiteral("plan-many"), kSmallScreen);
  w.action(Act::RecordStage).trigger();
  {
    auto& again = w.dialog<StageDialog>();
    w.in<QComboBox>(again, "stage").setCurrentIndex(static_cast<int>(LifeStep::Construction));
    w.type(again, "stageDate", QStringLiteral("31-12-2023"));
    w.type(again, "physical", QStringLiteral("100"));
    w.settle();
    CHECK(w.in<QListWidget>(again, "stageLeftOut").count() == 4);
    CHECK(w.in<QListWidget>(again, "stageLeftOut")
              .item(0)
              ->text()
              .startsWith(QStringLiteral("Jalan Beton: sudah tercatat dilaksanakan")));
    CHECK_FALSE(w.in<QPushButton>(again, "saveStage").isEnabled());
    again.reject();
  }
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  for (const int year : {2020, 2023}) CHECK(w.snapshot().statesOf(w.activityOf(year).id).empty());
}

TEST_CASE("what is chosen elsewhere, or not seen any more, is not recorded for with the rest", "[plan_many]") {
  ManyWindow w;
  w.takeInYears(2020, 2023);
  w.clickRow(0, Qt::NoModifier);
  w.clickRow(2, Qt::ShiftModifier);
  REQUIRE(w.plan().state().selected().size() == 3);
  w.plan().state().choose(w.activityOf(2023).id);  // as on the map
  w.settle();
  CHECK(w.plan().state().selected() == std::vector{w.activityOf(2023).id});
  CHECK(w.plan().activities().table().selectionModel()->selectedRows().size() == 1);
  w.clickRow(0, Qt::NoModifier);
  w.clickRow(2, Qt::ShiftModifier);
  const FeatureId other = w.snapshot().kawasan.list().back().id;
  REQUIRE_FALSE(isActivityOf(w.snapshot(), w.activityOf(2020), other));
  w.plan().state().limitTo(other);
  w.waitForJobs();
  CHECK(w.plan().state().selected().size() == 1);
  w.plan().state().limitTo(0);
  w.waitForJobs();
  // Several are removed in one step that undo takes back.
  w.clickRow(1, Qt::NoModifier);
  w.clickRow(3, Qt::ShiftModifier);
  w.action(Act::RemoveActivity).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activities.size() == 1);
  CHECK(w.lastSaid() == QStringLiteral("3 kegiatan dihapus beserta volume, dana, dan catatannya."));
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activities.size() == 4);
}

TEST_CASE("the card calls the place of an activity what it is", "[plan_many]") {
  ManyWindow w;
  const Rt& rt = w.snapshot().rts.front();
  const QString kelurahan = QString::fromStdString(w.snapshot().kelurahanById(rt.kelurahanId)->name);
  REQUIRE(w.session().edit({"add-activity", {{"activity", "Drainase"}}}, [&](Edit& edit) -> Result<void> {
    Activity activity;
    activity.name = "Drainase";
    activity.year = 2021;
    activity.kelurahanId = rt.kelurahanId;
    activity.location = "RT 002 RW 004";
    edit.put(activity);
    return {};
  }));
  w.waitForJobs();
  w.plan().state().choose(w.snapshot().activities.front().id);
  w.settle();
  const QString said = labelsOf(w.plan().activityCard());
  INFO(said.toStdString());
  CHECK(said.contains(QStringLiteral("Lokasi|RT 002 RW 004")));
  CHECK(said.contains(QStringLiteral("Kelurahan|") + kelurahan));
  CHECK_FALSE(said.contains(QStringLiteral("Kawasan|")));
}

TEST_CASE("the costs of many years keep their legend in a low chart", "[plan_many]") {
  std::vector<YearMoney> money;
  const std::vector<std::string> sources{"apbn_bpm", "apbn", "dak", "apbd_prov", "apbd_kota", "csr", "swadaya"};
  for (int year = 2020; year <= 2024; ++year) {
    MoneyLine line;
    line.source = sources[static_cast<std::size_t>(year - 2020)];
    line.planned.add(Rupiah{1'000'000} * (year - 2019));
    money.push_back({year, {line}});
  }
  money.push_back({0, {MoneyLine{}}});
  CHECK(moneyBars(money, 6).size() == 6);
  const std::vector<MoneyBar> four = moneyBars(money, 4);
  REQUIRE(four.size() == 4);
  CHECK(four[0].years == QStringLiteral("2020–2022"));
  REQUIRE(four[0].lines.size() == 3);
  CHECK(four[0].lines[2].planned.known == 3'000'000);
  CHECK(four[1].years == QStringLiteral("2023"));
  CHECK(four[3].years == QStringLiteral("–"));
  CHECK(moneyBars(money, 1).front().years == QStringLiteral("2020–2024"));

  // Five years of the practice city in the room that the window has for them.
  PlanStep w(kSmallScreen);
  auto* const chart = w.window->findChild<MoneyChart*>();
  REQUIRE(chart != nullptr);
  REQUIRE(w.session().edit({"add-activity", {{"activity", "Drainase"}}}, [](Edit& edit) -> Result<void> {
    Activity activity;
    activity.name = "Drainase";
    activity.year = 2026;
    activity.costPlanned = 400'000'000;
    edit.put(activity);
    return {};
  }));
  w.waitForJobs();
  REQUIRE(w.plan().state().figures()->money.size() == 5);
  w.checkLook(*w.window, QStringLiteral("plan-five-years"), kSmallScreen);
  for (const int height : {chart->height(), chart->minimumSizeHint().height()}) {
    chart->resize(chart->width(), height);
    // Left of the bars colours stand in the legend alone.
    const QImage left = chart->grab(QRect(0, 0, 30, height)).toImage();
    INFO(height);
    CHECK(std::ranges::any_of(tokens::kFunding, [&](QRgb colour) { return hasColour(left, colour); }));
  }
}

TEST_CASE("every page of the form takes the keys at once, and a stage has a person", "[plan_many]") {
  PlannedWindow w(kSmallScreen);
  w.plan().change();
  ActivityDialog& form = w.form();
  QTest::keyClick(&form, Qt::Key_4, Qt::AltModifier);
  w.settle();
  REQUIRE(form.focusWidget() != nullptr);
  CHECK(form.focusWidget()->objectName() == QStringLiteral("executor"));
  QTest::keyClick(&form, Qt::Key_6, Qt::AltModifier);
  w.settle();
  auto& land = w.in<QTableWidget>(form, "land");
  CHECK(form.focusWidget() == &land);
  CHECK(land.currentIndex() == land.model()->index(0, 1));
  form.reject();
  w.answers.choice = 0;
  w.plan().record();
  auto& stage = w.dialog<StageDialog>();
  CHECK_FALSE(w.in<QLineEdit>(stage, "stagePerson").text().isEmpty());
  w.type(stage, "stagePerson", QStringLiteral(" "));
  w.press(stage, "saveStage");
  CHECK(w.isOpen<StageDialog>());
  CHECK(w.snapshot().activityStates.empty());
  CHECK(labelsOf(stage).contains(QStringLiteral("Tahap harus mempunyai orang yang mencatat.")));
  w.type(stage, "stagePerson", QStringLiteral("Sri"));
  w.press(stage, "saveStage");
  REQUIRE(w.snapshot().activityStates.size() == 1);
  CHECK(w.snapshot().activityStates.front().person == "Sri");
  CHECK(w.session().undoText().startsWith(QStringLiteral("Kemajuan Jalan beton Bantaran dicatat: diusulkan, ")));
}

TEST_CASE("a copied table of people comes in without its headings", "[plan_many]") {
  PlannedWindow w(kSmallScreen);
  w.plan().change(QStringLiteral("persons"));
  ActivityDialog& form = w.form();
  w.page(form, 4);
  auto& people = w.in<QTableWidget>(form, "people");
  QGuiApplication::clipboard()->setText(QStringLiteral("Nama\tNIK\tAlamat\r\nWati\t\tGang 3\r\n"));
  people.setCurrentCell(0, 0);
  people.setFocus();
  QTest::keySequence(&people, QKeySequence::Paste);
  CHECK(people.rowCount() == 2);
  CHECK(people.item(0, 0)->text() == QStringLiteral("Wati"));
  form.reject();
}

TEST_CASE("the matrix of requirements has all its columns in sight beside the name", "[plan_many]") {
  for (const QSize screen : {kSmallScreen, QSize(1092, 614)}) {
    PlannedWindow w(screen);
    w.openPage(*w.plan().tabs().widget(2));
    auto& matrix = w.in<QTableView>(*w.window, "bpmMatrix");
    int width = 0;
    for (int column = 0; column < matrix.model()->columnCount(); ++column) width += matrix.columnWidth(column);
    INFO(matrix.viewport()->width());
    CHECK(width <= matrix.viewport()->width());
    // Signs have their key on the screen, words need none.
    auto& key = w.in<QLabel>(*w.window, "matrixKey");
    const bool isInSigns = matrix.model()->index(0, 2).data().toString().isEmpty();
    CHECK(key.isVisible() == isInSigns);
    if (isInSigns) CHECK(key.text().contains(QStringLiteral("peringatan")));
    CHECK(matrix.columnWidth(1) >= 100);
    // In words or as a sign, what it says is read out.
    CHECK(matrix.model()->index(0, 4).data(Qt::AccessibleTextRole).toString() == QStringLiteral("belum diisi"));
    w.checkLook(*w.window, QStringLiteral("bpm-matrix-%1").arg(screen.width()), screen);
  }
}

TEST_CASE("a finding about an activity opens its form", "[plan_many]") {
  PlannedWindow w(kSmallScreen);
  const FeatureId id = w.snapshot().activities.front().id;
  REQUIRE(w.session().edit({"set", {}}, [&](Edit& edit) -> Result<void> {
    Activity road = *w.snapshot().activityById(id);
    road.lifeYears = 3;
    edit.put(road);
    return {};
  }));
  w.action(Act::Check).trigger();
  auto* const model = w.window->findChild<FindingModel*>();
  REQUIRE(model != nullptr);
  REQUIRE(QTest::qWaitFor([&] { return !model->isRunning() && model->rowCount() > 0; }, 60'000));
  const auto& findings = model->findings();
  const auto found = std::ranges::find(findings, std::string("bpm-b4"), &Finding::rule);
  REQUIRE(found != findings.end());
  FindingsPanel& panel = w.workspace().findings();
  panel.selectFinding(static_cast<int>(found - findings.begin()));
  w.settle();
  auto& open = w.in<QPushButton>(panel, "openFinding");
  CHECK(open.text() == QStringLiteral("Buka kegiatan"));
  QTest::mouseClick(&open, Qt::LeftButton);
  w.settle();
  CHECK(w.workspace().step() == Step::Plan);
  CHECK(w.plan().state().current() == id);
  ActivityDialog& form = w.form();
  CHECK(form.focusWidget()->objectName() == QStringLiteral("life_years"));
  form.reject();
}

TEST_CASE("the headings of the activities are whole and in sight on a small screen", "[plan_many]") {
  for (const QSize screen : {kSmallScreen, kSmallScreen125}) {
    PlanStep w(screen);
    const QTableView& table = w.plan().activities().table();
    REQUIRE(table.model()->rowCount() > 0);
    const QHeaderView& header = *table.horizontalHeader();
    for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
      if (table.isColumnHidden(column)) continue;
      INFO(screen.width() << " " << table.model()->headerData(column, Qt::Horizontal).toString().toStdString());
      CHECK(header.sectionSize(column) >= header.sectionSizeHint(column));
      CHECK(header.sectionViewportPosition(column) + header.sectionSize(column) <= table.viewport()->width());
    }
  }
}
