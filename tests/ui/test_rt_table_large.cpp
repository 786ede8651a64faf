// Blocks of ten thousand RT in the table: written beside the window, which goes on.

#include <QClipboard>
#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>
#include <algorithm>
#include <iostream>

#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/ui/rt_table_desk.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr int kRts = 10'000;

/// How long the window answered nobody at most, while this lives.
class Stall {
 public:
  Stall() {
    QObject::connect(&m_timer, &QTimer::timeout, [this] { note(); });
    m_timer.start(1);
    m_since.start();
  }
  [[nodiscard]] qint64 longest() {
    note();
    return m_longest;
  }

 private:
  void note() { m_longest = std::max(m_longest, m_since.restart()); }

  QTimer m_timer;
  QElapsedTimer m_since;
  qint64 m_longest = 0;
};

struct LargeTable {
  LargeTable() {
    uiApp();
    Prompts::replace(std::make_unique<ReadyPrompts>(answers));
    makeLargeCity(folder.file("besar.gpkg"), kRts);
    value(session.open(folder.file("besar.gpkg")));
    QObject::connect(&session, &Session::said, [this](const Message& message) { said.push_back(message); });
    panel.emplace(session);
    present(*panel, 1000, 600);
    REQUIRE(panel->rows().rowCount() == kRts);
  }
  ~LargeTable() { Prompts::replace(nullptr); }
  LargeTable(const LargeTable&) = delete;
  LargeTable& operator=(const LargeTable&) = delete;

  [[nodiscard]] std::vector<Parameter> fields() const { return enteredFields(session.regulation()); }
  [[nodiscard]] int columnOf(Parameter parameter) const {
    const auto& columns = panel->rows().table().columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].isEditable() && columns[i].parameter == parameter) return static_cast<int>(i);
    }
    FAIL("no such column");
    return -1;
  }
  [[nodiscard]] Micro figure(int row, Parameter parameter) const {
    return figuresOf(session, panel->rows().rtAt(row))[parameter];
  }
  [[nodiscard]] std::size_t entries() { return value(session.project().history()).size(); }
  void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&panel->view(), static_cast<Qt::Key>(key), modifiers);
  }
  void pasteAll() {
    QString block;
    for (int row = 0; row < kRts; ++row) {
      QStringList cells;
      for (std::size_t i = 0; i < fields().size(); ++i) cells << QString::number(amountAt(row, i));
      block += cells.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(block);
    panel->view().selectionModel()->setCurrentIndex(panel->rows().index(0, columnOf(fields().front())),
                                                    QItemSelectionModel::ClearAndSelect);
    press(Qt::Key_V, Qt::ControlModifier);
  }
  [[nodiscard]] static int amountAt(int row, std::size_t field) { return 1 + (row * 7 + static_cast<int>(field)) % 50; }
  void waitForWriting() {
    while (!session.isWriting()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
  }
  [[nodiscard]] bool hasPasted() const {
    const std::vector<Parameter> all = fields();
    for (const int row : {0, 1, 4'999, 9'999}) {
      for (std::size_t i = 0; i < all.size(); ++i) {
        if (figure(row, all[i]) != micro(amountAt(row, i))) return false;
      }
    }
    return true;
  }

  TempFolder folder;
  Answers answers;
  Session session;
  std::vector<Message> said;
  std::optional<RtTablePanel> panel;
};

}  // namespace

TEST_CASE("figures of ten thousand RT are pasted beside the window as one edit", "[rt_table_large]") {
  LargeTable t;
  const std::size_t entries = t.entries();
  QElapsedTimer timer;
  timer.start();
  t.pasteAll();
  const qint64 taken = timer.restart();
  t.waitForWriting();
  const qint64 read = timer.restart();
  REQUIRE(t.session.jobs().shown().size() == 1);
  CHECK(t.session.jobs().shown().front().title == QStringLiteral("Menulis angka 10.000 RT"));
  // Meanwhile nothing else is written, and what is refused is said.
  const FeatureId first = t.panel->rows().rtAt(0);
  CHECK_FALSE(writeFigures(t.session, {{first, Parameter::Buildings, micro(3)}}));
  CHECK(t.said.back().text.contains(QStringLiteral("masih ditulis")));
  CHECK_FALSE(t.session.undo());
  Stall stall;
  t.session.jobs().waitUntilIdle();
  const qint64 longest = stall.longest();
  const qint64 written = timer.restart();
  CHECK_FALSE(t.session.isWriting());
  CHECK(t.said.back().text.contains(QStringLiteral(" angka ditempel.")));
  CHECK(t.hasPasted());
  CHECK(t.session.scores().scoreOf(Level::Rt, first)->score.totalMax ==
        ScoreBoard(t.session.sharedSnapshot(), t.session.sharedRegulation(), t.session.survey()->id)
            .scoreOf(Level::Rt, first)
            ->score.totalMax);
  CHECK(t.entries() == entries + 1);
  timer.restart();
  REQUIRE(t.session.undo());
  const qint64 begun = timer.elapsed();
  REQUIRE(t.session.jobs().shown().size() == 1);
  CHECK(t.session.jobs().shown().front().title.startsWith(QStringLiteral("Mengurungkan: ")));
  CHECK(t.hasPasted());
  CHECK_FALSE(t.session.redo());  // while it is being taken back
  Stall stallOfUndo;
  t.session.jobs().waitUntilIdle();
  const qint64 longestOfUndo = std::max(begun, stallOfUndo.longest());
  const qint64 undone = timer.restart();
  CHECK(t.said.back().text.startsWith(QStringLiteral("Diurungkan: ")));
  CHECK_FALSE(t.hasPasted());
  CHECK(t.figure(3, Parameter::RoadSurface) == micro(3));
  std::cout << "220,000 figures: taken from the clipboard " << taken << " ms, read " << read << " ms, written "
            << written << " ms, the window waited " << longest << " ms at most; undone in " << undone << " ms, waited "
            << longestOfUndo << " ms\n";
  CHECK(longest < 2'500);
  CHECK(longestOfUndo < 2'500);
  REQUIRE(t.session.redo());
  t.session.jobs().waitUntilIdle();
  CHECK(t.hasPasted());
}

TEST_CASE("writing a large block can be cancelled and leaves nothing then", "[rt_table_large]") {
  LargeTable t;
  const std::size_t entries = t.entries();
  t.pasteAll();
  t.waitForWriting();
  const SharedSnapshot before = t.session.sharedSnapshot();
  t.session.jobs().cancel(t.session.jobs().shown().front().id);
  t.session.jobs().waitUntilIdle();
  CHECK_FALSE(t.session.isWriting());
  CHECK(t.session.sharedSnapshot() == before);
  CHECK(t.entries() == entries);
  // Closed while it writes, the project keeps what was agreed to.
  t.pasteAll();
  t.waitForWriting();
  const std::string path = t.session.path();
  const FeatureId first = t.panel->rows().rtAt(0);
  t.session.close();
  t.session.jobs().waitUntilIdle();
  value(t.session.open(path));
  CHECK(figuresOf(t.session, first)[t.fields().front()] == micro(LargeTable::amountAt(0, 0)));
}

TEST_CASE("a column of ten thousand RT is filled and cleared beside the window", "[rt_table_large]") {
  LargeTable t;
  const int column = t.columnOf(Parameter::RoadIdeal);
  const auto measured = [&](const char* what, int key, Qt::KeyboardModifiers modifiers) {
    // Simulated keys leave their modifiers behind, which would take the column out of the selection again.
    const RtTableFilter& rows = t.panel->rows();
    t.panel->view().selectionModel()->setCurrentIndex(rows.index(0, column), QItemSelectionModel::NoUpdate);
    t.panel->view().selectionModel()->select({rows.index(0, column), rows.index(kRts - 1, column)},
                                             QItemSelectionModel::ClearAndSelect);
    settle();
    QElapsedTimer timer;
    timer.start();
    t.press(key, modifiers);
    const qint64 begun = timer.elapsed();
    CHECK(t.session.isWriting());
    Stall stall;
    t.session.jobs().waitUntilIdle();
    std::cout << "A column of 10,000 RT " << what << ": " << timer.elapsed() << " ms, the window waited "
              << std::max(begun, stall.longest()) << " ms at most\n";
  };
  REQUIRE(writeFigures(t.session, {{t.panel->rows().rtAt(0), Parameter::RoadIdeal, micro(321)}}));
  measured("filled down", Qt::Key_D, Qt::ControlModifier);
  for (const int row : {0, 1, 9'999}) CHECK(t.figure(row, Parameter::RoadIdeal) == micro(321));
  measured("cleared", Qt::Key_Delete, Qt::NoModifier);
  for (const int row : {0, 1, 9'999}) CHECK(isMissing(t.figure(row, Parameter::RoadIdeal)));
  REQUIRE(t.session.undo());
  t.session.jobs().waitUntilIdle();
  CHECK(t.figure(9'999, Parameter::RoadIdeal) == micro(321));
  // The block is selected again.
  CHECK(t.panel->view().selectionModel()->selectedIndexes().size() == kRts);
}
