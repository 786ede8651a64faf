#include <QHelpEvent>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolTip>

#include "tests/ui/panel_support.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/table_look.h"
#include "ui/text/local_time.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

HistoryEntry entry(std::int64_t number, HistoryState state) {
  HistoryEntry made;
  made.number = number;
  made.state = state;
  return made;
}

void setCode(Session& session, const AreaKey& area, const std::string& code) {
  REQUIRE(session.edit({"set-fields", {{"area", "Pasar Lama"}, {"fields", "code=" + code}}},
                       [&](Edit& edit) -> Result<void> {
                         Kawasan record = *session.snapshot().kawasanById(area.id);
                         record.code = code;
                         edit.put(record);
                         return {};
                       }));
}

std::string codeOf(const Session& session, const AreaKey& area) {
  return session.snapshot().kawasanById(area.id)->code;
}

}  // namespace

TEST_CASE("how far the way to an earlier state leads", "[history_panel]") {
  using enum HistoryState;
  const std::vector<HistoryEntry> entries{entry(1, Done), entry(2, Barrier), entry(3, Done),  entry(4, Abandoned),
                                          entry(5, Done), entry(6, Undone),  entry(7, Undone)};
  CHECK(wayTo(entries, 5).steps == 0);
  CHECK(wayTo(entries, 3).steps == 1);
  CHECK(wayTo(entries, 3).isWhole);
  CHECK(wayTo(entries, 2).steps == 2);
  CHECK(wayTo(entries, 2).isWhole);
  CHECK(wayTo(entries, 1).steps == 2);
  CHECK_FALSE(wayTo(entries, 1).isWhole);
  CHECK(wayTo(entries, 6).isForward);
  CHECK(wayTo(entries, 6).steps == 1);
  CHECK(wayTo(entries, 7).steps == 2);
  CHECK_FALSE(wayTo(entries, 4).isWhole);
  CHECK(wayTo(entries, 4).steps == 0);
  CHECK_FALSE(wayTo(entries, 99).isWhole);
}

TEST_CASE("times are told as people tell them", "[history_panel]") {
  uiApp();
  const QDateTime now = QDateTime::fromString(QStringLiteral("2019-10-30T12:00:00Z"), Qt::ISODate);
  const auto localClock = [](const char* iso) {
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toLocalTime().toString(QStringLiteral("HH.mm"));
  };
  CHECK(localTimeText("2019-10-30T11:30:00Z", now) == QStringLiteral("hari ini ") + localClock("2019-10-30T11:30:00Z"));
  CHECK(localTimeText("2019-10-29T11:30:00Z", now) == QStringLiteral("kemarin ") + localClock("2019-10-29T11:30:00Z"));
  CHECK(localTimeText("2018-10-12T11:30:00Z", now) ==
        QStringLiteral("12 Oktober 2018 ") + localClock("2018-10-12T11:30:00Z"));
  CHECK(localTimeText("yesterday", now).isEmpty());
  CHECK(clockText(QTime(9, 42)) == QStringLiteral("09.42"));
  setLanguage(Language::English);
  CHECK(clockText(QTime(9, 42)) == QStringLiteral("09:42"));
  setLanguage(Language::Indonesian);
}

TEST_CASE("the history goes back to a state and forward again", "[history_panel]") {
  Desk desk;
  HistoryPanel panel(desk.session);
  showAt(panel, {1006, 260});
  const AreaKey lama = desk.kawasan("Pasar Lama");
  setCode(desk.session, lama, "A");
  setCode(desk.session, lama, "B");
  setCode(desk.session, lama, "C");
  CHECK(panel.model().presentRow() == 0);
  CHECK(panel.model().index(0, JournalModel::TextColumn).data().toString() == QStringLiteral("Pasar Lama: kode: C"));
  panel.table().selectRow(2);
  auto* go = panel.findChildren<QPushButton*>().front();
  CHECK(go->text() == QStringLiteral("Kembali ke sini"));
  QTest::mouseClick(go, Qt::LeftButton);
  CHECK(codeOf(desk.session, lama) == "A");
  CHECK(panel.model().presentRow() == 2);
  CHECK(desk.said.back().contains(QStringLiteral("2 suntingan diurungkan")));
  panel.table().selectRow(0);
  CHECK(go->text() == QStringLiteral("Maju ke sini"));
  QTest::mouseClick(go, Qt::LeftButton);
  CHECK(codeOf(desk.session, lama) == "C");
  CHECK(cutOff(panel).join(u'\n').toStdString() == "");
}

TEST_CASE("a version is marked where the project stands", "[history_panel]") {
  Desk desk;
  HistoryPanel panel(desk.session);
  desk.answers.text = QStringLiteral("Rapat Pokja");
  desk.answers.date = Date{2019, 10, 21};
  desk.answers.also = QStringLiteral("BA 12/2019");
  panel.mark();
  const int row = panel.model().presentRow();
  REQUIRE(row >= 0);
  CHECK(panel.model().index(row, JournalModel::MarkColumn).data().toString() ==
        QStringLiteral("Rapat Pokja (BA 12/2019, 21 Oktober 2019)"));
  const auto note = [&] { return panel.findChild<QLabel*>(QStringLiteral("historyNote"))->text(); };
  CHECK(note() == QStringLiteral("Versi “Rapat Pokja (BA 12/2019, 21 Oktober 2019)”"));
  setCode(desk.session, {Level::Kawasan, desk.session.snapshot().kawasan.front().id}, "K9");
  CHECK(note() == QStringLiteral("Setelah versi “Rapat Pokja (BA 12/2019, 21 Oktober 2019)” ada 1 perubahan"));
  CHECK(desk.city.json({"history", "kota.gpkg"})["version"]["edits_since"] == 1);
  REQUIRE(desk.session.undo());
  CHECK(note() == QStringLiteral("Versi “Rapat Pokja (BA 12/2019, 21 Oktober 2019)”"));
  const Json edits = desk.city.json({"history", "kota.gpkg"})["edits"];
  CHECK(static_cast<int>(edits.size()) == panel.model().rowCount());
}

TEST_CASE("a cell without room says its words whole as a hint, where its model has none", "[history_panel]") {
  uiApp();
  QTableView table;
  QStandardItemModel model(2, 1);
  const QString words = QStringLiteral("Pembangunan drainase lingkungan Kelurahan Kalianyar RT 001 RW 001");
  model.setItem(0, new QStandardItem(words));
  model.setItem(1, new QStandardItem(QStringLiteral("Jalan")));
  table.setModel(&model);
  prepareTable(table);
  table.resize(200, 120);
  table.show();
  QCoreApplication::processEvents();
  const auto hintOf = [&table, &model](int row) {
    const QPoint place = table.visualRect(model.index(row, 0)).center();
    QHelpEvent asked(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table.viewport(), &asked);
    return QToolTip::isVisible() ? QToolTip::text() : QString();
  };
  CHECK(hintOf(1).isEmpty());
  CHECK(hintOf(0) == words);
  model.item(0)->setToolTip(QStringLiteral("Usulan"));
  CHECK(hintOf(0) == QStringLiteral("Usulan"));
}
