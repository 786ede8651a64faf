#include "ui/dialogs/sheet_jobs.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>
#include <algorithm>
#include <cmath>

#include "ui/dialogs/sheet_printer.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/sheet.h"
#include "ui/shell/jobs.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct SheetJobsText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::SheetJobs)
};

constexpr double kPrintBasemapDpi = 200;
constexpr double kPrepared = 0.05;  // of the progress, when painting begins
constexpr double kPainted = 0.9;

bool showsAnyArea(const MapScene& scene, const Box& extent) {
  return std::ranges::any_of(scene.layers, [&](const SceneLayer& layer) {
    const bool isOfProject = layer.kind == LayerKind::Rt || layer.kind == LayerKind::Kawasan;
    return isOfProject && std::ranges::any_of(layer.areas, [&](const SceneArea& area) {
             return area.shape && boundsOf(*area.shape).intersects(extent);
           });
  });
}

QStringList noticesOf(const ReadySheet& sheet, const SheetReport& report) {
  QStringList notices;
  if (!showsAnyArea(sheet.content.map, report.view.extent()))
    notices << SheetJobsText::tr("No area of the project lies in this part of the map.");
  notices << basemapNotices(report);
  if (report.hiddenTableRows > 0)
    notices << SheetJobsText::tr("Rows of the table without room: %1; a larger paper shows them.")
                   .arg(static_cast<qulonglong>(report.hiddenTableRows));
  if (report.isPanelOverfull)
    notices << SheetJobsText::tr("Heading and title are too long for this paper; shorten them or take a larger one.");
  return notices;
}

std::optional<int> automaticScaleOf(const ReadySheet& sheet, const SheetReport& report) {
  PageSpec page = sheet.options.page;
  page.scale.reset();
  const auto view = chooseView(sheet.content.coverage, report.frame.map.size(), page);
  if (!view) return std::nullopt;
  return static_cast<int>(std::lround(view->metresPerMm * 1000));
}

std::function<void(double)> progressOf(JobProgress& progress) {
  progress.set(kPrepared);
  return [&progress](double share) { progress.set(kPrepared + share * (kPainted - kPrepared)); };
}

}  // namespace

Result<SheetPicture> paintPicture(const PrintJob& job, double pixelsPerMm, std::shared_ptr<TileCache> cache,
                                  const std::stop_token& stop) {
  KAWASAN_ASSIGN(ReadySheet sheet, prepareSheet(job));
  if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
  sheet.options.cache = std::move(cache);
  sheet.options.workers = 1;
  sheet.options.basemapDpi = std::min(kPrintBasemapDpi, pixelsPerMm * kMmPerInch);
  SheetPicture picture;
  picture.page = pageSize(job.page.paper, job.page.isLandscape);
  QImage image(std::max(1, static_cast<int>(std::lround(picture.page.width() * pixelsPerMm))),
               std::max(1, static_cast<int>(std::lround(picture.page.height() * pixelsPerMm))), QImage::Format_RGB32);
  if (image.isNull()) return fail(ErrorCode::Internal, {{"what", "preview"}});
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.scale(pixelsPerMm, pixelsPerMm);
  KAWASAN_ASSIGN(picture.report, paintSheet(painter, sheet.content, sheet.options, stop));
  painter.end();
  picture.image = std::move(image);
  picture.automaticScale = automaticScaleOf(sheet, picture.report);
  picture.notices = noticesOf(sheet, picture.report);
  return picture;
}

Result<SheetOutcome> writeSheet(const PrintJob& job, const std::string& path, SheetFormat format, double pngDpi,
                                const std::stop_token& stop, JobProgress& progress) {
  KAWASAN_ASSIGN(ReadySheet sheet, prepareSheet(job));
  sheet.options.pngDpi = pngDpi;
  sheet.options.progress = progressOf(progress);
  SheetOutcome outcome;
  KAWASAN_ASSIGN(outcome.report, printSheet(sheet.content, sheet.options, path, format, stop));
  KAWASAN_ASSIGN(outcome.written, readBack(path, format, sheet.options));
  outcome.notices = noticesOf(sheet, outcome.report);
  return outcome;
}

Result<SheetOutcome> printSheetOn(QPrinter& printer, const PrintJob& job, const std::stop_token& stop,
                                  JobProgress& progress) {
  KAWASAN_ASSIGN(ReadySheet sheet, prepareSheet(job));
  sheet.options.progress = progressOf(progress);
  SheetOutcome outcome;
  KAWASAN_ASSIGN(outcome.report, printOn(printer, sheet, stop));
  if (!printer.outputFileName().isEmpty() && printer.outputFormat() == QPrinter::PdfFormat) {
    KAWASAN_ASSIGN(outcome.written, readBack(printer.outputFileName().toStdString(), SheetFormat::Pdf, sheet.options));
  }
  outcome.notices = noticesOf(sheet, outcome.report);
  return outcome;
}

}  // namespace kawasan
