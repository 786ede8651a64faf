#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <fstream>

#include "tests/support/catch.h"
#include "tests/ui/shots.h"
#include "tests/ui/start_support.h"
#include "ui/shell/rail.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/start_button.h"
#include "ui/shell/start_page.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

QImage somePicture(QColor colour) {
  QImage image(600, 400, QImage::Format_RGB32);
  image.fill(colour);
  return image;
}

bool hasLabel(const QWidget& widget, const QString& text) {
  const auto labels = widget.findChildren<QLabel*>();
  return std::ranges::any_of(labels, [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
}

/// Three files: the practice city, a copy of it called Askot, and one on a drive that is not there.
struct Three {
  Three() {
    files = std::make_unique<RecentFiles>(QString::fromStdString(practice.folder.file("cache")));
    QSettings settings;
    settings.beginWriteArray(QStringLiteral("recent"));
    settings.setArrayIndex(0);
    settings.setValue(QStringLiteral("path"), QStringLiteral("/media/nobody/FLASHDISK/Paket Tambakrejo.gpkg"));
    settings.setValue(QStringLiteral("city"), QStringLiteral("Kota Contoh"));
    settings.setValue(QStringLiteral("opened"), QStringLiteral("2019-10-18T09:12:00"));
    settings.setValue(QStringLiteral("rtCount"), 7);
    settings.setValue(QStringLiteral("rtComplete"), 7);
    settings.endArray();
    files = std::make_unique<RecentFiles>(QString::fromStdString(practice.folder.file("cache")));
    other = practice.folder.file("Askot.gpkg");
    std::filesystem::copy_file(practice.path, other);
    Session session;
    REQUIRE(session.open(other));
    files->note(session, somePicture(Qt::darkCyan));
    files->note(practice.session, somePicture(Qt::darkGreen));
  }
  PracticeSession practice;
  std::string other;
  std::unique_ptr<RecentFiles> files;
};

}  // namespace

TEST_CASE("Recent files keep what was open, newest first, with its state and picture", "[start_page]") {
  Three three;
  REQUIRE(three.practice.isOpen);
  REQUIRE(three.files->files().size() == 3);
  const RecentFile& first = three.files->files().front();
  CHECK(first.city == QStringLiteral("Kota Contoh"));
  CHECK(first.kawasanCount == 11);
  // README of the practice city: 45 RT, of which one has no polygon and one has no row of figures, so 46 areas by
  // name; 3a of one RT and cells of three more are missing.
  CHECK(first.rtCount == static_cast<int>(three.practice.session.snapshot().rts.size()));
  CHECK(first.rtComplete == first.rtCount - 5);
  CHECK_FALSE(three.files->thumbnail(first.path).isNull());

  const RecentFiles again(QString::fromStdString(three.practice.folder.file("cache")));
  REQUIRE(again.files().size() == 3);
  CHECK(again.files()[0].path == first.path);
  CHECK(again.files()[1].path.endsWith(QStringLiteral("Askot.gpkg")));

  three.files->note(three.practice.session, {});  // the same again: no second row, the picture stays
  CHECK(three.files->files().size() == 3);
  CHECK_FALSE(three.files->thumbnail(first.path).isNull());

  const QString path = three.files->files()[1].path;
  three.files->remove(path);
  CHECK(three.files->files().size() == 2);
  CHECK(three.files->thumbnail(path).isNull());
  CHECK(std::filesystem::exists(three.other));  // only the list forgets it
}

TEST_CASE("A file that is not there is told apart from a drive that is not there", "[start_page]") {
  TempFolder folder;
  CHECK(RecentFiles::presenceOf(QString::fromStdString(folder.file("gone.gpkg"))) == Presence::NotFound);
  CHECK(RecentFiles::presenceOf(QStringLiteral("/media/nobody/FLASH/a.gpkg")) == Presence::DriveMissing);
  std::ofstream(folder.file("here.gpkg")) << "x";
  CHECK(RecentFiles::presenceOf(QString::fromStdString(folder.file("here.gpkg"))) == Presence::There);
}

TEST_CASE("The list of recent files does not grow without end", "[start_page]") {
  startFresh();
  QSettings settings;
  settings.beginWriteArray(QStringLiteral("recent"));
  for (int i = 0; i < 60; ++i) {
    settings.setArrayIndex(i);
    settings.setValue(QStringLiteral("path"), QStringLiteral("/nowhere/%1.gpkg").arg(i));
  }
  settings.endArray();
  CHECK(RecentFiles().files().size() == RecentFiles::kMost);
}

TEST_CASE("How many RT of a large city are complete is written whole, in the list and on the rail", "[start_page]") {
  const QFontMetrics metrics(QApplication::font());
  for (const QString& share :
       {QStringLiteral("41/46"), QStringLiteral("10.000/10.000"), QStringLiteral("100.000/100.000")}) {
    INFO(share.toStdString());
    const QString inList = share + QStringLiteral(" RT");
    const int bar = RecentDelegate::barWidth(metrics, inList);
    CHECK(bar > 20);
    CHECK(bar + metrics.horizontalAdvance(inList) < RecentDelegate::kStateWidth);
    const QFont badge = badgeFont(QApplication::font(), share);
    CHECK(QFontMetrics(badge).horizontalAdvance(share) < Rail().width());
  }
}

TEST_CASE("The start page asks for what was clicked or pressed", "[start_page]") {
  Three three;
  StartPage page(*three.files);
  page.resize(1366, 700);
  page.show();
  QSignalSpy practice(&page, &StartPage::practiceWanted);
  QSignalSpy fresh(&page, &StartPage::newWanted);
  QSignalSpy open(&page, &StartPage::openWanted);
  QTest::mouseClick(page.findChild<StartButton*>(QStringLiteral("startPractice")), Qt::LeftButton);
  CHECK(practice.count() == 1);
  QTest::keyClick(page.findChild<StartButton*>(QStringLiteral("startNew")), Qt::Key_Return);
  CHECK(fresh.count() == 1);
  QTest::keyClick(page.findChild<StartButton*>(QStringLiteral("startOpen")), Qt::Key_Space);
  REQUIRE(open.count() == 1);
  CHECK(open.takeFirst().at(0).toString().isEmpty());

  auto* list = page.findChild<QListView*>(QStringLiteral("startList"));
  QTest::keyClick(list, Qt::Key_Return);
  REQUIRE(open.count() == 1);
  CHECK(open.takeFirst().at(0).toString().endsWith(QStringLiteral("Kota Contoh.gpkg")));
  QTest::keyClick(list, Qt::Key_Down);
  QTest::keyClick(list, Qt::Key_Enter);
  REQUIRE(open.count() == 1);
  CHECK(open.takeFirst().at(0).toString().endsWith(QStringLiteral("Askot.gpkg")));
  const QPoint third = list->visualRect(list->model()->index(2, 0)).center();
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, third);
  QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, third);
  REQUIRE(open.count() == 1);
  CHECK(open.takeFirst().at(0).toString().contains(QStringLiteral("FLASHDISK")));
}

TEST_CASE("Searching and ordering the recent files", "[start_page]") {
  Three three;
  StartPage page(*three.files);
  page.show();
  auto* list = page.findChild<QListView*>(QStringLiteral("startList"));
  const auto nameAt = [&](int row) { return list->model()->index(row, 0).data().toString(); };
  CHECK(nameAt(0) == QStringLiteral("Kota Contoh.gpkg"));
  page.findChild<QComboBox*>(QStringLiteral("startOrder"))->setCurrentIndex(1);
  CHECK(nameAt(0) == QStringLiteral("Askot.gpkg"));
  auto* search = page.findChild<QLineEdit*>(QStringLiteral("startSearch"));
  QTest::keyClicks(search, QStringLiteral("tambak"));
  REQUIRE(list->model()->rowCount() == 1);
  const QString all = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
  CHECK(all.contains(QStringLiteral("Flashdisk tidak terpasang")));
  CHECK(all.contains(QStringLiteral("18 Oktober 2019")));
  QSignalSpy open(&page, &StartPage::openWanted);
  QTest::keyClick(search, Qt::Key_Return);
  CHECK(open.count() == 1);
  search->setText(QStringLiteral("zzz"));
  CHECK(hasLabel(page, QStringLiteral("Tidak ditemukan")));
}

TEST_CASE("A row is taken from the list by its menu, and the empty list says what to do", "[start_page]") {
  Three three;
  StartPage page(*three.files);
  page.resize(1366, 700);
  page.show();
  auto* list = page.findChild<QListView*>(QStringLiteral("startList"));
  const QPoint second = list->visualRect(list->model()->index(1, 0)).center();
  Q_EMIT list->customContextMenuRequested(second);
  auto* menu = list->findChild<QMenu*>();
  REQUIRE(menu != nullptr);
  const auto actions = menu->actions();
  const auto remove = std::ranges::find(actions, QStringLiteral("Buang dari daftar"), &QAction::text);
  REQUIRE(remove != actions.end());
  (*remove)->trigger();
  CHECK(list->model()->rowCount() == 2);
  menu->close();
  QTest::keyClick(list, Qt::Key_Delete);
  QTest::keyClick(list, Qt::Key_Delete);
  CHECK(hasLabel(page, QStringLiteral("Belum ada kota yang dibuka")));
  CHECK_FALSE(page.findChild<QLineEdit*>(QStringLiteral("startSearch"))->isEnabled());
}

TEST_CASE("A city file that is dropped on the page is opened, other files are not", "[start_page]") {
  Three three;
  StartPage page(*three.files);
  page.show();
  QSignalSpy open(&page, &StartPage::openWanted);
  for (const auto& [name, expected] : {std::pair("/x/Kota.gpkg", 1), std::pair("/x/foto.jpg", 1)}) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromLatin1(name))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &drop);
    CHECK(open.count() == expected);
  }
}

TEST_CASE("The start page fits small screens", "[start_page]") {
  Three three;
  CHECK(problemsEverywhere([&] { return std::make_unique<StartPage>(*three.files); }, QStringLiteral("page")) == "");
  startFresh();
  RecentFiles none(QString::fromStdString(three.practice.folder.file("none")));
  CHECK(problemsEverywhere([&] { return std::make_unique<StartPage>(none); }, QStringLiteral("page-empty")) == "");
}
