// The step "Cetak" as a person uses it, judged by poppler and by the command line.

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <chrono>
#include <fstream>
#include <thread>

#include "tests/paint/pdf_words.h"
#include "tests/support/layout_check.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/print_desk.h"
#include "ui/dialogs/print_window.h"
#include "ui/dialogs/sheet_jobs.h"
#include "ui/dialogs/sheet_preview.h"
#include "ui/text/language.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct Desk : PrintDesk {
  PrintPanel panel{session};

  Desk() {
    panel.resize(1200, 700);
    panel.show();
    waitForPreview();
  }

  void waitForPreview() {
    QTest::qWait(220);  // changes are collected for a moment
    panel.previewJobs().waitUntilIdle();
    QTest::qWait(20);
  }
  void choose(const char* combo, int row) {
    auto& box = part<QComboBox>(panel, combo);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    for (int i = 0; i < row; ++i) QTest::keyClick(&box, Qt::Key_Down);
    REQUIRE(box.currentIndex() == row);
  }
  void press(const char* button) {
    auto& push = part<QPushButton>(panel, button);
    push.setFocus();
    QTest::keyClick(&push, Qt::Key_Space);
    waitForJobs();
  }
  [[nodiscard]] const QImage& preview() { return panel.findChild<SheetPreview*>()->image(); }
  [[nodiscard]] bool showsNotice(const QString& words) {
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(words)) return true;
    }
    return false;
  }
  [[nodiscard]] PrintJob job() const {
    PrintJob job;
    job.snapshot = session.sharedSnapshot();
    job.regulation = session.sharedRegulation();
    job.surveyId = session.survey()->id;
    job.projectPath = session.path();
    job.page = {Paper::A3, true, {}};
    return job;
  }
};

/// Mean difference of the grey of two pictures of one size, 0..255.
double difference(const QImage& a, const QImage& b) {
  REQUIRE(a.size() == b.size());
  double sum = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
  }
  return sum / (static_cast<double>(a.width()) * a.height());
}

}  // namespace

TEST_CASE("A sheet saved from the window is the sheet of the command line", "[print]") {
  Desk desk;
  desk.answers.saveAs = desk.path("jendela.pdf");
  SECTION("priorities on A3") {
    desk.press("pdf");
    REQUIRE(desk.city().run({"print", "kota.gpkg", "--landscape", "--out", "perintah.pdf"}).status == 0);
  }
  SECTION("classes on A4 upright at a chosen scale") {
    desk.choose("map", 1);
    desk.choose("paper", 0);
    desk.choose("orientation", 1);
    desk.waitForPreview();
    auto& scale = part<QComboBox>(desk.panel, "scale");
    scale.setCurrentIndex(scale.findData(25000));
    desk.press("pdf");
    REQUIRE(
        desk.city()
            .run({"print", "kota.gpkg", "--map", "class", "--paper", "A4", "--scale", "25000", "--out", "perintah.pdf"})
            .status == 0);
  }
  SECTION("the planned activities on A3") {
    desk.choose("map", 2);
    desk.waitForPreview();
    desk.press("pdf");
    REQUIRE(desk.city().run({"print", "kota.gpkg", "--map", "plan", "--landscape", "--out", "perintah.pdf"}).status ==
            0);
  }
  INFO(desk.lastSaid());
  REQUIRE_FALSE(desk.said.empty());
  CHECK(desk.said.back().text.contains(QStringLiteral("jendela.pdf")));
  CHECK(desk.said.back().actions.size() == 2);
  const QString text = pdfText(desk.file("jendela.pdf"));
  CHECK(text == pdfText(desk.file("perintah.pdf")));
  const Json ranking = desk.city().json({"rank", "kota.gpkg"});
  REQUIRE_FALSE(ranking["areas"].empty());
  for (const Json& area : ranking["areas"]) {
    const auto name = QString::fromStdString(area["name"].get<std::string>());
    INFO(name.toStdString());
    CHECK(text.contains(name.section(QLatin1Char(' '), 0, 0)));
  }
}

TEST_CASE("The preview is what will be printed", "[print]") {
  Desk desk;
  JobProgress progress;
  const std::string png = desk.file("sheet.png");
  PrintJob job = desk.job();
  SECTION("to the pixel without a basemap") {
    auto snapshot = std::make_shared<Snapshot>(*job.snapshot);
    snapshot->basemaps.clear();
    job.snapshot = snapshot;
    const auto picture = paintPicture(job, 100 / 25.4, nullptr, {});
    REQUIRE(picture);
    REQUIRE(writeSheet(job, png, SheetFormat::Png, 100, {}, progress));
    CHECK(difference(picture->image, QImage(QString::fromStdString(png)).convertToFormat(QImage::Format_RGB32)) == 0);
  }
  SECTION("with its basemap, drawn finer on paper") {
    const auto picture = paintPicture(job, 100 / 25.4, nullptr, {});
    REQUIRE(picture);
    REQUIRE(writeSheet(job, png, SheetFormat::Png, 100, {}, progress));
    CHECK(difference(picture->image, QImage(QString::fromStdString(png)).convertToFormat(QImage::Format_RGB32)) < 2);
  }
  SECTION("as the window shows it") {
    REQUIRE_FALSE(desk.preview().isNull());
    REQUIRE(writeSheet(job, png, SheetFormat::Png, 200, {}, progress));
    // Letters and hatches are drawn for their pixels; seen from afar both are nearly the same.
    const auto fromAfar = [](const QImage& image) {
      return image.scaled(210, 148, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
          .convertToFormat(QImage::Format_RGB32);
    };
    CHECK(difference(fromAfar(desk.preview()), fromAfar(QImage(QString::fromStdString(png)))) < 4);
  }
}

TEST_CASE("The preview follows every choice and keeps its picture meanwhile", "[print]") {
  Desk desk;
  const QImage first = desk.preview();
  REQUIRE_FALSE(first.isNull());
  desk.choose("map", 1);
  CHECK(desk.preview() == first);  // no choice waits for painting
  desk.waitForPreview();
  CHECK(desk.preview() != first);
  desk.choose("orientation", 1);
  desk.waitForPreview();
  CHECK(desk.preview().height() > desk.preview().width());
  const QImage upright = desk.preview();
  part<QLineEdit>(desk.panel, "title").setFocus();
  QTest::keyClicks(&part<QLineEdit>(desk.panel, "title"), QStringLiteral("Peta kerja"));
  desk.waitForPreview();
  CHECK(desk.preview() != upright);

  auto* preview = desk.panel.findChild<SheetPreview*>();
  QTest::keyClick(preview, Qt::Key_1);
  CHECK(preview->percent() == 100);
  CHECK_FALSE(preview->isFitted());
  QTest::keyClick(preview, Qt::Key_Plus);
  CHECK(preview->percent() == 125);
  QTest::keyClick(preview, Qt::Key_0);
  CHECK(preview->isFitted());
}

TEST_CASE("Texts are printed and remembered for their project", "[print]") {
  Desk desk;
  part<QLineEdit>(desk.panel, "title").setText(QStringLiteral("PETA RAPAT POKJA"));
  part<QPlainTextEdit>(desk.panel, "head").setPlainText(QStringLiteral("PEMERINTAH KOTA UJI\n\nDinas Perkim"));
  // An office alone leaves the name to be written by hand; nothing typed leaves the usual office.
  part<QPlainTextEdit>(desk.panel, "signer-right")
      .setPlainText(QStringLiteral("Kepala Dinas Perkim\nKota Uji\nSiti Aminah\nNIP 19700101 199503 2 001"));
  desk.answers.saveAs = desk.path("teks");  // without a suffix
  desk.press("pdf");
  const QString text = pdfText(desk.file("teks.pdf"));
  for (const char* words : {"PETA RAPAT POKJA", "PEMERINTAH KOTA UJI", "Dinas Perkim", "Koordinator Kota",
                            "(nama jelas)", "Kepala Dinas Perkim", "Siti Aminah", "NIP 19700101 199503 2 001"})
    CHECK(text.contains(QLatin1String(words)));
  PrintPanel again(desk.session);
  CHECK(part<QLineEdit>(again, "title").text() == QStringLiteral("PETA RAPAT POKJA"));

  static_cast<void>(newProject(desk.file("lain.gpkg")));
  REQUIRE(desk.session.open(desk.file("lain.gpkg")).has_value());
  CHECK(part<QLineEdit>(again, "title").text().isEmpty());
  CHECK(part<QPlainTextEdit>(again, "signer-right").toPlainText().isEmpty());
  REQUIRE(desk.session.open(desk.file("kota.gpkg")).has_value());
  CHECK(part<QLineEdit>(again, "title").text() == QStringLiteral("PETA RAPAT POKJA"));
  CHECK(part<QPlainTextEdit>(again, "signer-right").toPlainText().contains(QStringLiteral("Siti Aminah")));
}

TEST_CASE("A scale that does not fit says which one does", "[print]") {
  Desk desk;
  auto& scale = part<QComboBox>(desk.panel, "scale");
  scale.setCurrentIndex(scale.findData(500));
  desk.waitForPreview();
  desk.answers.saveAs = desk.path("besar.pdf");
  desk.press("pdf");
  REQUIRE_FALSE(desk.said.empty());
  CHECK(desk.said.back().kind == MessageKind::Error);
  CHECK(desk.said.back().text.contains(QStringLiteral("1:500")));
  CHECK_FALSE(std::filesystem::exists(desk.file("besar.pdf")));
}

TEST_CASE("The part of the map that is shown can be printed", "[print]") {
  Desk desk;
  auto& area = part<QComboBox>(desk.panel, "area");
  const Box all = [&] {
    Box box;
    for (const Rt& rt : desk.session.snapshot().rts) {
      if (rt.geometry) box.extend(boundsOf(*rt.geometry));
    }
    return box;
  }();
  desk.panel.setMapView({all.minX, all.minY, all.minX + 400, all.minY + 300});
  area.setCurrentIndex(1);
  desk.waitForPreview();
  // 400 m on a frame of about 277 mm: 1:1,500 is the largest round scale.
  CHECK(part<QComboBox>(desk.panel, "scale").itemText(0).contains(QStringLiteral("1:1.500")));
  desk.panel.setMapView({all.maxX + 50'000, all.minY, all.maxX + 50'400, all.minY + 300});
  desk.waitForPreview();
  CHECK(desk.showsNotice(QStringLiteral("Tidak ada wilayah")));

  // Of a selected RT the kawasan can be printed in which it lies; the RT has a sheet of its own.
  const auto& rts = desk.session.snapshot().rts;
  const auto inKawasan = std::ranges::find_if(rts, [](const Rt& rt) { return rt.kawasanId != 0; });
  const auto outside = std::ranges::find(rts, FeatureId{0}, &Rt::kawasanId);
  REQUIRE(inKawasan != rts.end());
  desk.session.select({Level::Rt, inKawasan->id});
  CHECK(area.itemText(2).endsWith(desk.session.nameOf({Level::Kawasan, inKawasan->kawasanId})));
  if (outside != rts.end()) {
    desk.session.select({Level::Rt, outside->id});
    CHECK(area.itemText(2).endsWith(desk.session.nameOf({Level::Kelurahan, outside->kelurahanId})));
  }
  desk.session.clearSelection();
  CHECK(area.itemText(2) == QStringLiteral("Terpilih: tidak ada"));

  // Another language changes the words, not what is to be printed.
  setLanguage(Language::English);
  desk.waitForPreview();
  CHECK(part<QComboBox>(desk.panel, "area").currentText() == QStringLiteral("The map as it is shown now"));
  CHECK(part<QPushButton>(desk.panel, "pdf").text() == QStringLiteral("Save PDF…"));
  setLanguage(Language::Indonesian);
  desk.waitForPreview();
  CHECK(part<QComboBox>(desk.panel, "area").currentIndex() == 1);
}

TEST_CASE("A missing basemap is said before and after printing", "[print]") {
  Desk desk;
  std::filesystem::rename(desk.file("data/peta_dasar.tif"), desk.file("data/pindah.tif"));
  desk.choose("map", 1);
  desk.waitForPreview();
  CHECK(desk.showsNotice(QStringLiteral("peta_dasar.tif")));
  desk.answers.saveAs = desk.path("tanpa.pdf");
  desk.press("pdf");
  REQUIRE_FALSE(desk.said.empty());
  CHECK(desk.said.back().kind == MessageKind::Warning);
  CHECK(desk.said.back().text.contains(QStringLiteral("peta_dasar.tif")));
  CHECK(std::filesystem::exists(desk.file("tanpa.pdf")));
}

TEST_CASE("A place that cannot be written is said and leaves nothing", "[print]") {
  Desk desk;
  for (const char* button : {"pdf", "png", "svg"}) {
    desk.answers.saveAs = desk.path(std::string("tidak/ada/peta.") + button);
    desk.press(button);
    REQUIRE_FALSE(desk.said.empty());
    CHECK(desk.said.back().kind == MessageKind::Error);
    CHECK(desk.said.back().actions.empty());
  }
  CHECK_FALSE(std::filesystem::exists(desk.file("tidak")));
}

TEST_CASE("Nothing is written after cancelling", "[print]") {
  Desk desk;
  desk.answers.saveAs = desk.path("batal.pdf");
  // The worker is busy until somebody cancels, so that the sheet is never quicker than the hand on the button.
  desk.session.jobs().run({}, &desk.panel, [](const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
    while (!stop.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return {};
  });
  desk.panel.saveAs(SheetFormat::Pdf);
  REQUIRE(desk.session.jobs().shown().size() == 1);
  CHECK(desk.session.jobs().shown().front().title.contains(QStringLiteral("batal.pdf")));
  desk.session.jobs().cancelAll();
  desk.waitForJobs();
  CHECK(desk.said.empty());
  CHECK_FALSE(std::filesystem::exists(desk.file("batal.pdf")));
}

TEST_CASE("The page is the sheet's, whatever the printer was set to", "[print]") {
  Desk desk;
  desk.panel.setPrinterChooser([&](QWidget*, QPrinter& printer) {
    printer.setOutputFileName(desk.path("cetak.pdf"));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    return true;
  });
  desk.press("print");
  INFO(desk.lastSaid());
  REQUIRE(std::filesystem::exists(desk.file("cetak.pdf")));
  const QString info = toolOutput(QStringLiteral("pdfinfo"), {desk.path("cetak.pdf")});
  INFO(info.toStdString());
  // A3 lying: 420 x 297 mm are 1190.55 x 841.89 points; a printer rounds to whole points.
  const QStringList size = info.section(QStringLiteral("Page size:"), 1).simplified().split(QLatin1Char(' '));
  REQUIRE(size.size() > 3);
  CHECK(std::abs(size[0].toDouble() - 1190.55) < 1);
  CHECK(std::abs(size[2].toDouble() - 841.89) < 1);
  CHECK(info.contains(QStringLiteral("Pages:           1")));
  CHECK(pdfText(desk.file("cetak.pdf")).contains(QStringLiteral("KETERANGAN")));
  CHECK(desk.said.back().text.contains(QStringLiteral("cetak.pdf")));
}

TEST_CASE("A file that is not the sheet is never called done", "[print]") {
  Desk desk;
  JobProgress progress;
  const PrintJob job = desk.job();
  SheetOptions options;
  options.page = job.page;
  options.pngDpi = 60;
  const std::string path = desk.file("lembar");
  for (const SheetFormat format : {SheetFormat::Pdf, SheetFormat::Png, SheetFormat::Svg}) {
    REQUIRE(writeSheet(job, path, format, options.pngDpi, {}, progress));
    CHECK(readBack(path, format, options));
    SheetOptions other = options;
    other.page.paper = Paper::A1;
    CHECK_FALSE(readBack(path, format, other));
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    CHECK_FALSE(readBack(path, format, options));
    std::filesystem::remove(path);
    const auto gone = readBack(path, format, options);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::OutputNotWritable);
  }
}

TEST_CASE("Without a project the step says what to do", "[print]") {
  uiApp();
  Session session;
  PrintPanel panel(session);
  panel.show();
  QTest::qWait(250);
  CHECK_FALSE(panel.findChild<SheetPreview*>()->accessibleDescription().isEmpty());
  panel.saveAs(SheetFormat::Pdf);
  CHECK(session.jobs().isIdle());
}

TEST_CASE("The print step fits small screens in every look", "[print]") {
  PrintDesk desk;
  const QStringList problems = layoutProblemsEverywhere(
      [&desk]() -> std::unique_ptr<QWidget> { return std::make_unique<PrintPanel>(desk.session); });
  INFO(problems.join(QLatin1Char('\n')).toStdString());
  CHECK(problems.isEmpty());
}
