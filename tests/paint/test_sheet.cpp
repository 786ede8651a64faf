#include <gdal.h>
#include <ogr_srs_api.h>

#include <QFile>
#include <QImage>
#include <array>
#include <filesystem>

#include "tests/paint/pdf_words.h"
#include "tests/paint/sheet_scene.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "ui/paint/layout_painter.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

SheetReport print(const SheetContent& content, const SheetOptions& options, const std::string& path,
                  SheetFormat format) {
  auto report = printSheet(content, options, path, format);
  REQUIRE(report);
  CHECK(report->problems.empty());
  return *report;
}

/// Length in pixels of the longest dark line that neither begins nor ends at the picture's edge: the border of the
/// scale bar, where separators of the panel run through.
int longestInnerLine(const QImage& image) {
  int longest = 0;
  for (int y = 0; y < image.height(); ++y) {
    int run = 0;
    for (int x = 0; x < image.width(); ++x) {
      const bool isDark = qGray(image.pixel(x, y)) < 110;
      if (!isDark && run < x) longest = std::max(longest, run);
      run = isDark ? run + 1 : 0;
    }
  }
  return longest;
}

/// A part of the page (mm) as poppler draws it.
QImage pagePart(const std::string& pdf, const QRectF& mm, int dpi) {
  const auto pixels = [dpi](double length) { return QString::number(static_cast<int>(length * dpi / 25.4)); };
  const QString stem = QString::fromStdString(pdf + ".part");
  toolOutput(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-x"), pixels(mm.left()), QStringLiteral("-y"),
              pixels(mm.top()), QStringLiteral("-W"), pixels(mm.width()), QStringLiteral("-H"), pixels(mm.height()),
              QStringLiteral("-png"), QStringLiteral("-singlefile"), QString::fromStdString(pdf), stem});
  return QImage(stem + QStringLiteral(".png"));
}

/// WGS 84 / UTM 49S to longitude and latitude.
std::optional<Point> fromUtm49(Point p) {
  const auto reference = [](int epsg) {
    const OGRSpatialReferenceH made = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(made, epsg);
    OSRSetAxisMappingStrategy(made, OAMS_TRADITIONAL_GIS_ORDER);
    return made;
  };
  const OGRSpatialReferenceH from = reference(32749);
  const OGRSpatialReferenceH to = reference(4326);
  const OGRCoordinateTransformationH transform = OCTNewCoordinateTransformation(from, to);
  const bool isDone = OCTTransform(transform, 1, &p.x, &p.y, nullptr) != FALSE;
  OCTDestroyCoordinateTransformation(transform);
  OSRDestroySpatialReference(from);
  OSRDestroySpatialReference(to);
  return isDone ? std::optional<Point>(p) : std::nullopt;
}

}  // namespace

TEST_CASE("Sheets of every paper are whole, searchable and small", "[sheet]") {
  application();
  const TempFolder folder;
  const std::string town = writeTown(folder.file("town.tif"));
  struct Wish {
    std::string name;
    FillBy fill;
    std::size_t count;
    PageSpec page;
    QString size;  // as pdfinfo prints it, in points
  };
  const std::vector<Wish> wishes{
      {"a3-prioritas", FillBy::Priority, 11, {Paper::A3, true, {}}, QStringLiteral("1190.55 x 841.89 pts (A3)")},
      {"a3-kelas", FillBy::Class, 11, {Paper::A3, true, {}}, QStringLiteral("1190.55 x 841.89 pts (A3)")},
      {"a4-prioritas", FillBy::Priority, 11, {Paper::A4, true, {}}, QStringLiteral("841.89 x 595.276 pts (A4)")},
      {"a4-tegak", FillBy::Class, 11, {Paper::A4, false, {}}, QStringLiteral("595.276 x 841.89 pts (A4)")},
      {"a3-tegak", FillBy::Priority, 6, {Paper::A3, false, {}}, QStringLiteral("841.89 x 1190.55 pts (A3)")},
      {"a1-kelas", FillBy::Class, 11, {Paper::A1, true, {}}, QStringLiteral("2383.94 x 1683.78 pts (A1)")}};
  for (const Wish& wish : wishes) {
    INFO(wish.name);
    SheetOptions options;
    options.workers = 2;
    options.page = wish.page;
    const SheetContent content = invented(wish.count, wish.fill, town);
    const std::string path = outputFile(wish.name + ".pdf");
    const SheetReport report = print(content, options, path, SheetFormat::Pdf);
    CHECK(std::filesystem::file_size(path) < 8U * 1024 * 1024);
    CHECK(toolOutput(QStringLiteral("pdfinfo"), {QString::fromStdString(path)}).contains(wish.size));

    const QString text = pdfText(path);
    const auto finds = [&](const QString& words) {
      INFO(words.toStdString());
      CHECK(text.contains(words));
    };
    finds(QStringLiteral("KETERANGAN"));
    finds(QStringLiteral("terverifikasi"));  // a ligature would break the word
    finds(QStringLiteral("1:") + formatNumber(report.scale, 0, Language::Indonesian));
    finds(formatFixed(content.totals.hectares.amount, 2, Language::Indonesian));
    finds(QStringLiteral("PENGESAHAN"));
    for (const SheetLegendRow& row : content.legend) finds(formatFixed(row.hectares.amount, 2, Language::Indonesian));
    if (report.hiddenTableRows == 0) {
      for (const SheetTableRow& row : content.table) finds(row.name.section(QLatin1Char(' '), 0, 0));
    } else {
      finds(QStringLiteral("dan %1 kawasan lain").arg(static_cast<qulonglong>(report.hiddenTableRows)));
    }
  }
}

TEST_CASE("Fonts are embedded and only the basemap is a picture", "[sheet]") {
  application();
  const TempFolder folder;
  const std::string plain = folder.file("plain.pdf");
  print(invented(6, FillBy::Class), {}, plain, SheetFormat::Pdf);
  const QString file = QString::fromStdString(plain);
  const QStringList fonts = toolOutput(QStringLiteral("pdffonts"), {file}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  REQUIRE(fonts.size() > 2);
  for (qsizetype i = 2; i < fonts.size(); ++i) {
    CHECK(fonts[i].contains(QStringLiteral("NotoSans")));
    CHECK(fonts[i].contains(QStringLiteral(" yes ")));
  }
  // Two heading lines and nothing below them: no image anywhere, transparent fills included.
  CHECK(toolOutput(QStringLiteral("pdfimages"), {QStringLiteral("-list"), file}).trimmed().count(QLatin1Char('\n')) <=
        1);
}

TEST_CASE("The scale bar is as long as it says, measured on the printed page", "[sheet]") {
  application();
  const TempFolder folder;
  constexpr int kDpi = 254;  // ten pixels a millimetre
  struct Wish {
    PageSpec page;
    double mm;  // of the whole bar
  };
  // 1:5,000: 0..300 m in 60 mm; 1:8,000: 0..400 m in 50 mm; 1:2,000 on A1: 0..200 m in 100 mm.
  for (const Wish& wish :
       {Wish{{Paper::A3, true, 5000}, 60}, Wish{{Paper::A3, true, 8000}, 50}, Wish{{Paper::A1, true, 2000}, 100}}) {
    SheetOptions options;
    options.page = wish.page;
    const std::string pdf = folder.file("bar.pdf");
    const SheetReport report = print(invented(6, FillBy::Priority), options, pdf, SheetFormat::Pdf);
    CHECK(report.scale == wish.page.scale);
    const double k = report.frame.growth;
    const QRectF panel = report.frame.panel;
    const QImage image = pagePart(pdf, {panel.left() + 14 * k, panel.top() + 40 * k, 84 * k, 26 * k}, kDpi);
    REQUIRE_FALSE(image.isNull());
    INFO(*wish.page.scale);
    CHECK(std::abs(longestInnerLine(image) * 25.4 / kDpi - wish.mm) < 0.5);
  }
}

TEST_CASE("A long table never leaves the sheet", "[sheet]") {
  application();
  const TempFolder folder;
  SheetContent content = invented(11, FillBy::Priority);
  const std::vector<SheetTableRow> rows = content.table;
  for (int i = 0; i < 9; ++i) content.table.insert(content.table.end(), rows.begin(), rows.end());
  const std::string path = folder.file("long.pdf");
  const SheetReport report = print(content, {}, path, SheetFormat::Pdf);
  CHECK(report.hiddenTableRows > 50);
  CHECK(report.hiddenTableRows < content.table.size());
  const QString text = pdfText(path);
  CHECK(text.contains(QStringLiteral("dan %1 kawasan lain").arg(static_cast<qulonglong>(report.hiddenTableRows))));
  CHECK(text.contains(QStringLiteral("PENGESAHAN")));
}

TEST_CASE("PNG and SVG show the same sheet", "[sheet]") {
  application();
  const TempFolder folder;
  SheetOptions options;
  options.pngDpi = 110;
  const std::string png = folder.file("sheet.png");
  print(invented(11, FillBy::Priority), options, png, SheetFormat::Png);
  const QImage image(QString::fromStdString(png));
  CHECK(image.size() == QSize(1819, 1286));
  CHECK(std::abs(image.dotsPerMeterX() - 4331) <= 1);
  print(invented(11, FillBy::Priority), options, folder.file("again.png"), SheetFormat::Png);
  CHECK(QImage(QString::fromStdString(folder.file("again.png"))) == image);

  const std::string svg = folder.file("sheet.svg");
  print(invented(6, FillBy::Class), options, svg, SheetFormat::Svg);
  QFile file(QString::fromStdString(svg));
  REQUIRE(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  CHECK(bytes.contains("width=\"420mm\""));
  CHECK(bytes.contains("KETERANGAN"));
}

TEST_CASE("What cannot be printed leaves no file", "[sheet]") {
  application();
  const TempFolder folder;
  SheetOptions options;
  options.page.scale = 1000;
  const std::string path = folder.file("never.pdf");
  const auto tooLarge = printSheet(invented(6, FillBy::Class), options, path, SheetFormat::Pdf);
  REQUIRE_FALSE(tooLarge);
  CHECK(tooLarge.error().code == ErrorCode::ScaleTooLarge);
  CHECK_FALSE(std::filesystem::exists(path));

  const auto nowhere = printSheet(invented(6, FillBy::Class), {}, folder.file("missing/sheet.pdf"), SheetFormat::Pdf);
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().code == ErrorCode::OutputNotWritable);
}

TEST_CASE("The map frame of a PDF lies where GDAL says it does", "[sheet]") {
  application();
  const TempFolder folder;
  SheetOptions options;
  options.epsg = 32749;
  options.toLonLat = fromUtm49;
  const std::string path = folder.file("geo.pdf");
  const SheetReport report = print(invented(6, FillBy::Class), options, path, SheetFormat::Pdf);
  const GDALDatasetH dataset = GDALOpen(path.c_str(), GA_ReadOnly);
  REQUIRE(dataset != nullptr);
  std::array<double, 6> affine{};
  REQUIRE(GDALGetGeoTransform(dataset, affine.data()) == CE_None);
  const double pixelsPerMm = GDALGetRasterXSize(dataset) / report.frame.page.width();
  GDALClose(dataset);
  const QSizeF size = report.view.sizeMm;
  for (const QPointF corner : {QPointF(0, 0), QPointF(size.width(), size.height())}) {
    const QPointF pixel = (report.frame.map.topLeft() + corner) * pixelsPerMm;
    const Point expected = report.view.toMap(corner);
    CHECK(std::abs(affine[0] + affine[1] * pixel.x() + affine[2] * pixel.y() - expected.x) < 1.0);
    CHECK(std::abs(affine[3] + affine[4] * pixel.x() + affine[5] * pixel.y() - expected.y) < 1.0);
  }
}
