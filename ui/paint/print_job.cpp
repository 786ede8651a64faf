#include "ui/paint/print_job.h"

#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>
#include <qpdf/QPDF.hh>
#include <span>

#include "core/base/text.h"
#include "core/rules/areas.h"
#include "gis/crs.h"
#include "gis/transform.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/sheet.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr double kSizeTolerance = 0.6;  // mm; pixels and points are whole numbers

Failure unlike(const std::string& path, const char* reason) {
  return fail(ErrorCode::OutputNotWritable,
              {{"path", path}, {"reason", QCoreApplication::translate("sheet", reason).toStdString()}});
}

std::optional<WrittenSheet> readPdf(const std::string& path) {
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processFile(path.c_str());
    const auto& pages = pdf.getAllPages();
    if (pages.empty()) return std::nullopt;
    QPDFObjectHandle first = pages.front();
    const QPDFObjectHandle::Rectangle box = first.getKey("/MediaBox").getArrayAsRectangle();
    WrittenSheet sheet;
    sheet.pages = static_cast<int>(pages.size());
    sheet.size = QSizeF(box.urx - box.llx, box.ury - box.lly) * kMmPerInch / 72;
    return sheet;
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

std::optional<WrittenSheet> readPng(const std::string& path, double dpi) {
  QImageReader reader(toQString(path), "PNG");
  reader.setAllocationLimit(0);
  const QImage image = reader.read();  // the whole picture: a header alone does not say that the rest is there
  if (image.isNull()) return std::nullopt;
  WrittenSheet sheet;
  sheet.size = QSizeF(image.size()) * kMmPerInch / dpi;
  return sheet;
}

std::optional<WrittenSheet> readSvg(const std::string& path, QSizeF wanted) {
  QSvgRenderer svg;
  if (!svg.load(toQString(path)) || svg.viewBoxF().isEmpty()) return std::nullopt;
  WrittenSheet sheet;
  sheet.size = svg.viewBoxF().size() * wanted.width() / svg.viewBoxF().width();
  return sheet;
}

}  // namespace

Result<ReadySheet> prepareSheet(const PrintJob& job) {
  const Snapshot& snapshot = *job.snapshot;
  const auto survey = std::ranges::find(snapshot.surveys, job.surveyId, &Survey::id);
  if (survey == snapshot.surveys.end()) return fail(ErrorCode::UnknownSurvey);
  SheetRequest request;
  request.map = job.map;
  request.survey = &*survey;
  request.coverage = job.coverage;
  request.area = job.area;
  request.projectPath = job.projectPath;
  request.version = job.version;
  request.texts = job.texts;
  ReadySheet sheet;
  KAWASAN_ASSIGN(sheet.content, sheetOf(snapshot, *job.regulation, request));
  KAWASAN_ASSIGN(Transform transform, Transform::make(snapshot.info.crs, "EPSG:4326"));
  KAWASAN_ASSIGN(const CrsInfo crs, describeCrs(snapshot.info.crs));
  sheet.options.page = job.page;
  sheet.options.workers = 2;
  const auto toLonLat = std::make_shared<const Transform>(std::move(transform));
  sheet.options.toLonLat = [toLonLat](Point p) -> std::optional<Point> {
    return toLonLat->apply(std::span(&p, 1)) == 0 ? std::optional(p) : std::nullopt;
  };
  sheet.options.epsg = crs.code.starts_with("EPSG:") ? std::stoi(crs.code.substr(5)) : 0;
  return sheet;
}

Result<Box> sheetBoxOf(const Snapshot& snapshot, Level level, FeatureId id) {
  const auto area = areaOf(snapshot, level, id);
  const SharedPolygons shape = area ? shapeOf(snapshot, *area) : nullptr;
  if (!shape) return fail(ErrorCode::NothingToDraw, {{"area", area ? area->name : std::string()}});
  return boundsOf(*shape);
}

QStringList basemapNotices(const SheetReport& report) {
  QStringList notices;
  for (const Error& problem : report.problems) notices << describe(problem);
  if (!notices.isEmpty() && !report.unreadBasemaps.empty()) {
    notices.back() += QCoreApplication::translate("sheet", " Left out of the sheet: %1.")
                          .arg(toQString(joinText(report.unreadBasemaps, ", ")));
  }
  return notices;
}

Result<WrittenSheet> readBack(const std::string& path, SheetFormat format, const SheetOptions& options) {
  std::error_code absent;
  const std::uintmax_t bytes = std::filesystem::file_size(path, absent);
  if (absent) return unlike(path, QT_TRANSLATE_NOOP("sheet", "the file is not there"));
  const QSizeF wanted = pageSize(options.page.paper, options.page.isLandscape);
  std::optional<WrittenSheet> sheet = format == SheetFormat::Pdf   ? readPdf(path)
                                      : format == SheetFormat::Png ? readPng(path, options.pngDpi)
                                                                   : readSvg(path, wanted);
  if (!sheet) return unlike(path, QT_TRANSLATE_NOOP("sheet", "the file is not whole"));
  sheet->bytes = bytes;
  const bool isRightSize = std::abs(sheet->size.width() - wanted.width()) <= kSizeTolerance &&
                           std::abs(sheet->size.height() - wanted.height()) <= kSizeTolerance;
  if (sheet->pages != 1 || !isRightSize)
    return unlike(path, QT_TRANSLATE_NOOP("sheet", "the page in the file has another size"));
  return *sheet;
}

}  // namespace kawasan
