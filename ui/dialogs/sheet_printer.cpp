#include "ui/dialogs/sheet_printer.h"

#include <QPainter>
#include <QPrinter>
#include <cmath>

#include "ui/paint/view.h"

namespace kawasan {

namespace {

/// As in the PDF: letter spacing is scaled by the device's resolution; vectors keep fractions of these units.
constexpr int kUnitsPerInch = 96;

QPageSize::PageSizeId idOf(Paper paper) {
  constexpr std::array<QPageSize::PageSizeId, 5> kIds{QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1,
                                                      QPageSize::A0};
  return kIds[static_cast<std::size_t>(paper)];
}

Failure refused(const QPrinter& printer) {
  const QString name = printer.outputFileName().isEmpty() ? printer.printerName() : printer.outputFileName();
  return fail(ErrorCode::OutputNotWritable, {{"path", name.toStdString()}});
}

}  // namespace

QPageLayout pageLayoutOf(const PageSpec& page) {
  QPageLayout layout(QPageSize(idOf(page.paper)), page.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                     QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
  layout.setMode(QPageLayout::FullPageMode);
  return layout;
}

bool forcePage(QPrinter& printer, const PageSpec& page) {
  printer.setResolution(kUnitsPerInch);
  printer.setFullPage(true);
  const QPageLayout wanted = pageLayoutOf(page);
  const bool isTaken = printer.setPageLayout(wanted);
  const QSizeF got = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
  const QSizeF size = pageSize(page.paper, page.isLandscape);
  return isTaken && std::abs(got.width() - size.width()) < 1 && std::abs(got.height() - size.height()) < 1;
}

Result<SheetReport> printOn(QPrinter& printer, const ReadySheet& sheet, std::stop_token stop) {
  QPainter painter;
  if (!painter.begin(&printer)) return refused(printer);
  painter.scale(kUnitsPerInch / 25.4, kUnitsPerInch / 25.4);
  auto report = paintSheet(painter, sheet.content, sheet.options, stop);
  if (!report) {
    printer.abort();
    return report;
  }
  if (!painter.end() || printer.printerState() == QPrinter::Error) return refused(printer);
  return report;
}

}  // namespace kawasan
