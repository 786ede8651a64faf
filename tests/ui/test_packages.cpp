// Packages of kelurahan in the real window in Indonesian on the smallest screen: handed out, worked on, merged back.

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <filesystem>

#include "core/model/hand_out.h"
#include "tests/ui/open_window.h"
#include "tests/ui/package_desk.h"
#include "tests/ui/shots.h"
#include "ui/dialogs/merge_window.h"
#include "ui/models/merge_model.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct PackageDesk : OpenWindow {
  explicit PackageDesk(QSize size = kSmallScreen) : OpenWindow(size) {
    for (const Rt& rt : snapshot().rts) {
      if (session().figures().indexOfRt(rt.id)) known.push_back(rt);
    }
  }
  ~PackageDesk() { waitForJobs(); }
  PackageDesk(const PackageDesk&) = delete;
  PackageDesk& operator=(const PackageDesk&) = delete;

  [[nodiscard]] const Snapshot& snapshot() { return session().snapshot(); }
  [[nodiscard]] const AdminArea& kelurahan(std::size_t index) { return snapshot().kelurahan.at(index); }
  /// The RT with figures of a kelurahan.
  [[nodiscard]] std::vector<Rt> rtsIn(FeatureId kelurahanId) const {
    std::vector<Rt> rts;
    for (const Rt& rt : known) {
      if (rt.kelurahanId == kelurahanId) rts.push_back(rt);
    }
    return rts;
  }
  std::string handOutInWindow(std::size_t index) {
    const std::string path = city.file("paket-" + std::to_string(index) + ".gpkg");
    answers.choice = static_cast<int>(index);
    answers.saveAs = QString::fromStdString(path);
    session().clearSelection();
    action(Act::HandOut).trigger();
    waitForJobs();
    return path;
  }
  void setFigure(FeatureId rt, Parameter parameter, double amount) {
    const FigureTable& figures = session().figures();
    FigureRow row = figures.row(figures.indexOfRt(rt).value_or(0));
    row[parameter] = microFromDouble(amount).value_or(0);
    REQUIRE(session().edit({"set-fields", {{"area", "RT"}}}, [&](Edit& edit) -> Result<void> {
      edit.putFigures(session().survey()->id, rt, row, {});
      return {};
    }));
    waitForJobs();
  }
  [[nodiscard]] double figure(FeatureId rt, Parameter parameter) {
    const FigureTable& figures = session().figures();
    const Micro amount = figures.row(figures.indexOfRt(rt).value_or(0))[parameter];
    return static_cast<double>(amount) / static_cast<double>(kMicroPerUnit);
  }
  MergeWindow& merge(const std::vector<std::string>& paths) {
    answers.files.clear();
    for (const std::string& path : paths) answers.files << QString::fromStdString(path);
    said.clear();
    action(Act::MergeCopies).trigger();
    waitForJobs();
    auto* const found = window->findChild<MergeWindow*>();
    INFO((said.empty() ? std::string() : said.back().text.toStdString()));
    REQUIRE(found != nullptr);
    return *found;
  }
  template <typename Widget>
  Widget& in(QWidget& parent, const char* name) {
    auto* const found = parent.findChild<Widget*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
  }
  void closeDone() {
    settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    waitForJobs();
  }

  std::vector<Rt> known;  // with figures
};

QString textAt(const QModelIndex& row, MergeModel::Column column) {
  return row.siblingAtColumn(column).data().toString();
}

}  // namespace

TEST_CASE("a package is handed out from the window, and says whose it is when it is opened", "[packages]") {
  PackageDesk desk;
  const std::string before = readFile(desk.path());
  const QString name = QString::fromStdString(desk.kelurahan(1).name);
  const FeatureId id = desk.kelurahan(1).id;
  const std::string path = desk.handOutInWindow(1);
  CHECK(desk.answers.chosenFrom.choices.value(1) == name);
  REQUIRE_FALSE(desk.said.empty());
  const QString told = desk.said.back().text;
  INFO(told.toStdString());
  CHECK(told.startsWith(QStringLiteral("Paket kelurahan %1 ditulis: paket-1.gpkg, ").arg(name)));
  CHECK(told.contains(QStringLiteral("Tidak disertakan: nama penerima manfaat (")));
  CHECK(readFile(desk.path()) == before);
  shoot(*desk.window, QStringLiteral("package-handed-out"));
  desk.said.clear();
  REQUIRE(desk.window->openFile(QString::fromStdString(path)));
  desk.waitForJobs();
  const auto note = std::ranges::find_if(
      desk.said, [](const Message& message) { return message.topic == QStringLiteral("package"); });
  REQUIRE(note != desk.said.end());
  CHECK(note->text.startsWith(QStringLiteral("Ini paket kelurahan %1, dibagikan oleh ").arg(name)));
  const SharedPolygons shape = desk.session().shapeOf({Level::Kelurahan, id});
  REQUIRE(shape != nullptr);
  const Box seen = desk.canvas().view().extent();
  CHECK(seen.intersects(boundsOf(*shape)));
  CHECK(seen.maxX - seen.minX < 4 * (boundsOf(*shape).maxX - boundsOf(*shape).minX));
  desk.waitForMap();
  shoot(*desk.window, QStringLiteral("package-opened"));
}

TEST_CASE("two packages are merged with one conflict, and one undo takes it back", "[packages]") {
  PackageDesk desk;
  const std::string first = desk.handOutInWindow(0);
  const std::string second = desk.handOutInWindow(1);
  const std::vector<Rt> ours = desk.rtsIn(desk.kelurahan(0).id);
  const std::vector<Rt> theirs = desk.rtsIn(desk.kelurahan(1).id);
  REQUIRE(ours.size() > 1);
  REQUIRE_FALSE(theirs.empty());
  const double populationBefore = desk.figure(ours[1].id, Parameter::Population);
  const double buildingsBefore = desk.figure(ours[0].id, Parameter::Buildings);
  setFigureIn(first, "Budi", ours[0].id, Parameter::Buildings, 111);
  setFigureIn(first, "Budi", ours[1].id, Parameter::Population, 1222);
  setFigureIn(second, "Sari", theirs[0].id, Parameter::RoadIdeal, 444.25);
  desk.setFigure(ours[1].id, Parameter::Population, 333);
  const std::string other = desk.city.file("lain.gpkg");
  { (void)newProject(other); }

  MergeWindow& merging = desk.merge({first, other, second});
  CHECK(desk.in<QLabel>(merging, "mergeCounts").text() == QStringLiteral("2 paket: 2 berubah, 1 bertentangan"));
  const auto& refused = desk.in<QLabel>(merging, "mergeRefused");
  CHECK(refused.isVisible());
  CHECK(refused.text().startsWith(QStringLiteral("lain.gpkg tidak dapat digabungkan")));
  CHECK(layoutProblems(merging).join(u'\n').toStdString() == "");
  CHECK(merging.width() <= kSmallScreen.width());
  CHECK(merging.height() <= kSmallScreen.height());
  shoot(merging, QStringLiteral("merge-window"));

  // What conflicts is the first row of the first RT of the first kelurahan.
  MergeModel& model = merging.model();
  const QModelIndex group = model.index(0, 0);
  CHECK(group.data().toString() == QString::fromStdString(desk.kelurahan(0).name));
  const QModelIndex rt = model.index(0, 0, group);
  const QModelIndex conflict = model.index(0, 0, rt);
  CHECK(textAt(conflict, MergeModel::WhatColumn) ==
        capitalised(nameOf(Parameter::Population)) + QStringLiteral(", 2019"));
  CHECK(textAt(conflict, MergeModel::KindColumn) == QStringLiteral("bertentangan"));
  CHECK(textAt(conflict, MergeModel::MineColumn) == QStringLiteral("333"));
  CHECK(textAt(conflict, MergeModel::BaseColumn) == formatPlain(populationBefore, 4, Language::Indonesian));
  CHECK(textAt(conflict, MergeModel::TheirsColumn) == QStringLiteral("1.222"));
  CHECK(textAt(conflict, MergeModel::PersonColumn) == QStringLiteral("Budi"));
  CHECK(conflict.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
  const QModelIndex road = model.index(0, 0, model.index(0, 0, model.index(1, 0)));
  CHECK(textAt(road, MergeModel::TheirsColumn) == QStringLiteral("444,25"));
  CHECK(textAt(road, MergeModel::PersonColumn) == QStringLiteral("Sari"));
  CHECK(road.data(Qt::CheckStateRole).toInt() == Qt::Checked);
  // What conflicts stays as it is, so the kelurahan is ticked half; its tick takes back the rest, and takes it again.
  CHECK(group.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
  CHECK(model.taken() == 2);
  model.setData(group, Qt::Checked, Qt::CheckStateRole);
  CHECK(model.taken() == 1);
  model.setData(group, Qt::Checked, Qt::CheckStateRole);
  CHECK(model.taken() == 2);

  // With the keyboard alone: only what conflicts, its package taken, then everything again.
  auto& only = desk.in<QCheckBox>(merging, "mergeConflicts");
  QTest::keyClick(&only, Qt::Key_Space);
  CHECK(model.rowCount() == 1);
  QTreeView& tree = merging.tree();
  tree.setFocus();
  tree.setCurrentIndex(model.index(0, MergeModel::TheirsColumn, model.index(0, 0, model.index(0, 0))));
  CHECK(desk.session().current() == AreaKey{Level::Rt, ours[1].id});
  auto& choice = desk.in<QComboBox>(merging, "mergeChoice");
  CHECK(choice.currentText().startsWith(QStringLiteral("ikut kota: 333 (")));
  QTest::keyClick(&tree, Qt::Key_Space);
  CHECK(choice.currentIndex() == 1);
  CHECK(choice.currentText().startsWith(QStringLiteral("ikut paket: 1.222 (Budi, ")));
  shoot(merging, QStringLiteral("merge-conflict"));
  QTest::keyClick(&only, Qt::Key_Space);
  auto& button = desk.in<QPushButton>(merging, "merge");
  CHECK(button.text() == QStringLiteral("&Gabung (3)"));

  QTest::mouseClick(&button, Qt::LeftButton);
  desk.closeDone();
  CHECK(desk.window->findChild<MergeWindow*>() == nullptr);
  CHECK(desk.figure(ours[0].id, Parameter::Buildings) == 111);
  CHECK(desk.figure(ours[1].id, Parameter::Population) == 1222);
  CHECK(desk.figure(theirs[0].id, Parameter::RoadIdeal) == 444.25);
  REQUIRE_FALSE(desk.said.empty());
  INFO(desk.said.back().text.toStdString());
  CHECK(desk.said.back().kind == MessageKind::Done);
  CHECK(desk.said.back().text.contains(QStringLiteral("paket-0.gpkg, paket-1.gpkg")));
  REQUIRE(desk.said.back().actions.size() == 1);
  shoot(*desk.window, QStringLiteral("merge-done"));
  const MessageAction undo = desk.said.back().actions.front();
  undo.run();
  desk.waitForJobs();
  CHECK(desk.figure(ours[0].id, Parameter::Buildings) == buildingsBefore);
  CHECK(desk.figure(ours[1].id, Parameter::Population) == 333);
  // Of what was written later it takes back nothing.
  desk.setFigure(ours[0].id, Parameter::Buildings, 77);
  CHECK(undo.endsWithChange);
  undo.run();
  desk.waitForJobs();
  CHECK(desk.figure(ours[0].id, Parameter::Buildings) == 77);
}

TEST_CASE("twelve packages without a conflict are merged with one key once they are chosen", "[packages]") {
  PackageDesk desk;
  std::vector<std::string> packages;
  for (std::size_t i = 0; i < 12; ++i) {
    const std::string path = desk.city.file("tim-" + std::to_string(i) + ".gpkg");
    (void)value(handOut(desk.path(), desk.known[i].kelurahanId, path, "Kantor"));
    setFigureIn(path, "Tim " + std::to_string(i), desk.known[i].id, Parameter::Buildings, 500 + static_cast<double>(i));
    packages.push_back(path);
  }
  MergeWindow& merging = desk.merge(packages);
  CHECK(desk.in<QLabel>(merging, "mergeCounts").text() == QStringLiteral("12 paket: 12 berubah"));
  CHECK_FALSE(desk.in<QCheckBox>(merging, "mergeConflicts").isVisible());
  CHECK(desk.in<QCheckBox>(merging, "mergeAll").checkState() == Qt::Checked);
  shoot(merging, QStringLiteral("merge-twelve"));
  QTest::keyClick(&merging, Qt::Key_Return);
  desk.closeDone();
  for (std::size_t i = 0; i < 12; ++i)
    CHECK(desk.figure(desk.known[i].id, Parameter::Buildings) == 500 + static_cast<double>(i));
}

TEST_CASE("a tick at an RT, a kelurahan or for all leaves out what is below it", "[packages]") {
  PackageDesk desk(kSmallScreen125);
  const std::string first = desk.handOutInWindow(0);
  const std::vector<Rt> ours = desk.rtsIn(desk.kelurahan(0).id);
  REQUIRE(ours.size() > 2);
  for (std::size_t i = 0; i < 3; ++i) setFigureIn(first, "Budi", ours[i].id, Parameter::Buildings, 900);
  // Elsewhere than the package was for: told, but not proposed.
  const Rt elsewhere = desk.rtsIn(desk.kelurahan(1).id).front();
  setFigureIn(first, "Budi", elsewhere.id, Parameter::Buildings, 901);
  MergeWindow& merging = desk.merge({first});
  MergeModel& model = merging.model();
  CHECK(layoutProblems(merging).join(u'\n').toStdString() == "");
  CHECK(merging.height() <= kSmallScreen125.height());
  CHECK(merging.width() <= kSmallScreen125.width());
  shoot(merging, QStringLiteral("merge-125"));
  CHECK(model.taken() == 3);
  const QModelIndex group = model.index(0, 0);
  CHECK(group.data(Qt::CheckStateRole).toInt() == Qt::Checked);
  CHECK(model.index(1, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
  CHECK(model.allState() == Qt::PartiallyChecked);
  QTreeView& tree = merging.tree();
  tree.setFocus();
  tree.setCurrentIndex(model.index(0, 0, group));
  QTest::keyClick(&tree, Qt::Key_Space);
  CHECK(model.taken() == 2);
  CHECK(group.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked);
  auto& all = desk.in<QCheckBox>(merging, "mergeAll");
  QTest::keyClick(&all, Qt::Key_Space);
  CHECK(model.taken() == 4);
  QTest::keyClick(&all, Qt::Key_Space);
  CHECK(model.taken() == 0);
  CHECK_FALSE(desk.in<QPushButton>(merging, "merge").isEnabled());
  QTest::keyClick(&merging, Qt::Key_Escape);
  desk.closeDone();
  CHECK(desk.window->findChild<MergeWindow*>() == nullptr);
  CHECK(desk.figure(ours[0].id, Parameter::Buildings) != 900);
}
