#include "ui/paint/layout_painter.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>

#include "ui/paint/geo_pdf.h"
#include "ui/paint/map_frame_painter.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/sheet_panel.h"
#include "ui/text/whole_file.h"

namespace kawasan {

namespace {

constexpr int kSvgUnitsPerMm = 100;
constexpr double kMostPngPixels = 400e6;

struct SheetPlan {
  SheetFrame frame;
  ViewState view;
};

/// Names the basemaps on the sheet, those left out that could not be read.
SheetContent withBasemaps(const SheetContent& content, const std::vector<std::string>& unread) {
  SheetContent named = content;
  QStringList titles;
  for (const SceneBasemap& basemap : content.map.basemaps) {
    if (std::ranges::find(unread, basemap.title) == unread.end()) titles << toQString(basemap.title);
  }
  if (!titles.isEmpty() && !content.words.basemaps.isEmpty())
    named.sources << content.words.basemaps.arg(titles.join(QStringLiteral(", ")));
  return named;
}

/// In portrait the panel's height depends on its texts, and the map takes the rest.
Result<SheetPlan> planSheet(QPainter& painter, const SheetContent& content, const PageSpec& page) {
  SheetPlan plan;
  double panelHeight = 0;
  if (!page.isLandscape) {
    const Canvas canvas(painter, kSmallestPoints / growthOf(page.paper));
    panelHeight = SheetPanel(content, page).portraitHeight(canvas, ViewState{content.coverage.centre(), 5, {100, 100}});
  }
  plan.frame = frameOf(page, panelHeight);
  KAWASAN_ASSIGN(plan.view, chooseView(content.coverage, plan.frame.map.size(), page));
  return plan;
}

std::optional<GeoFrame> geoFrameOf(const SheetReport& report, const SheetOptions& options) {
  if (!options.toLonLat || options.epsg == 0) return std::nullopt;
  const QSizeF size = report.view.sizeMm;
  GeoFrame geo{report.frame.map, {}, options.epsg};
  const std::array<QPointF, 4> corners{QPointF(0, size.height()), QPointF(0, 0), QPointF(size.width(), 0),
                                       QPointF(size.width(), size.height())};
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const auto place = options.toLonLat(report.view.toMap(corners[i]));
    if (!place) return std::nullopt;
    geo.corners[i] = *place;
  }
  return geo;
}

struct Product {
  SheetReport report;
  QByteArray bytes;
};

Result<Product> makePdf(const SheetContent& content, const SheetOptions& options, std::stop_token stop) {
  const QSizeF page = pageSize(options.page.paper, options.page.isLandscape);
  QByteArray raw;
  QBuffer buffer(&raw);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setResolution(kScreenDpi);
  writer.setPageSize(QPageSize(page, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
  writer.setPageMargins(QMarginsF(0, 0, 0, 0));
  writer.setTitle(content.title);
  writer.setCreator(QStringLiteral("Kawasan"));
  QPainter painter(&writer);
  painter.scale(kScreenDpi / kMmPerInch, kScreenDpi / kMmPerInch);
  KAWASAN_ASSIGN(SheetReport report, paintSheet(painter, content, options, stop));
  painter.end();
  KAWASAN_ASSIGN(QByteArray bytes, finishPdf(raw, page, geoFrameOf(report, options)));
  return Product{std::move(report), std::move(bytes)};
}

Result<Product> makePng(const SheetContent& content, const SheetOptions& options, std::stop_token stop) {
  const QSizeF page = pageSize(options.page.paper, options.page.isLandscape);
  const double pixelsPerMm = options.pngDpi / kMmPerInch;
  const QSize size(static_cast<int>(std::lround(page.width() * pixelsPerMm)),
                   static_cast<int>(std::lround(page.height() * pixelsPerMm)));
  QImage image;
  if (static_cast<double>(size.width()) * size.height() <= kMostPngPixels) image = QImage(size, QImage::Format_RGB32);
  if (image.isNull()) {
    return fail(ErrorCode::BadValue,
                {{"field", "dpi"}, {"value", std::to_string(std::lround(options.pngDpi))}, {"expected", "<= 300"}});
  }
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.scale(pixelsPerMm, pixelsPerMm);
  KAWASAN_ASSIGN(SheetReport report, paintSheet(painter, content, options, stop));
  painter.end();
  image.setDotsPerMeterX(static_cast<int>(std::lround(pixelsPerMm * 1000)));
  image.setDotsPerMeterY(static_cast<int>(std::lround(pixelsPerMm * 1000)));
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (!image.save(&buffer, "PNG")) return fail(ErrorCode::Internal, {{"what", "PNG"}});
  return Product{std::move(report), std::move(bytes)};
}

Result<Product> makeSvg(const SheetContent& content, const SheetOptions& options, std::stop_token stop) {
  const QSizeF page = pageSize(options.page.paper, options.page.isLandscape);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setResolution(static_cast<int>(kSvgUnitsPerMm * kMmPerInch));
  generator.setSize((page * kSvgUnitsPerMm).toSize());
  generator.setViewBox(QRectF(QPointF(0, 0), page * kSvgUnitsPerMm));
  generator.setTitle(content.title);
  QPainter painter(&generator);
  painter.scale(kSvgUnitsPerMm, kSvgUnitsPerMm);
  KAWASAN_ASSIGN(SheetReport report, paintSheet(painter, content, options, stop));
  painter.end();
  return Product{std::move(report), std::move(bytes)};
}

}  // namespace

Result<SheetReport> paintSheet(QPainter& painter, const SheetContent& content, const SheetOptions& options,
                               std::stop_token stop) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  KAWASAN_ASSIGN(const SheetPlan plan, planSheet(painter, withBasemaps(content, {}), options.page));
  Canvas canvas(painter);
  const auto cache = options.cache ? options.cache : std::make_shared<TileCache>();
  BasemapDrawer basemaps(content.map.basemaps, content.map.crs, cache, options.workers);

  SheetReport report;
  report.frame = plan.frame;
  report.view = plan.view;
  report.scale = static_cast<int>(std::lround(plan.view.metresPerMm * 1000));
  KAWASAN_ASSIGN(
      report.labels,
      paintMapFrame(canvas, {content, plan.frame, plan.view, options.basemapDpi, options.progress}, basemaps, stop));
  canvas.box(plan.frame.outer, 0.35, tokens::kBlack);
  const QRectF& panel = plan.frame.panel;
  canvas.line(panel.topLeft(), plan.frame.isLandscape ? panel.bottomLeft() : panel.topRight(), 0.35, tokens::kBlack);
  report.unreadBasemaps = basemaps.unreadTitles();
  const SheetContent shown = withBasemaps(content, report.unreadBasemaps);
  const PanelOutcome outcome = SheetPanel(shown, options.page).paint(painter, plan.frame, plan.view);
  report.hiddenTableRows = outcome.hiddenRows;
  report.isPanelOverfull = outcome.isOverfull;
  report.problems = basemaps.problems();
  return report;
}

Result<SheetReport> printSheet(const SheetContent& content, const SheetOptions& options, const std::string& path,
                               SheetFormat format, std::stop_token stop) {
  Result<Product> product = format == SheetFormat::Pdf   ? makePdf(content, options, stop)
                            : format == SheetFormat::Png ? makePng(content, options, stop)
                                                         : makeSvg(content, options, stop);
  if (!product) return Failure(std::move(product).error());
  KAWASAN_TRY(writeWholeFile(path, product->bytes));
  return std::move(product->report);
}

}  // namespace kawasan
