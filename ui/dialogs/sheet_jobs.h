#pragma once

// The work behind the step "Cetak", on values alone: a picture for the preview, a file, a printout, and what has to be
// said about them. Any thread.

#include <QImage>
#include <QStringList>
#include <stop_token>

#include "ui/paint/print_job.h"

class QPrinter;

namespace kawasan {

class JobProgress;

struct SheetPicture {
  QImage image;  // null when there is an error
  QSizeF page;   // mm
  SheetReport report;
  std::optional<int> automaticScale;  // the largest round scale that fits
  QStringList notices;                // what a person should know before printing
};

/// The whole page at `pixelsPerMm` device pixels.
[[nodiscard]] Result<SheetPicture> paintPicture(const PrintJob& job, double pixelsPerMm,
                                                std::shared_ptr<TileCache> cache, const std::stop_token& stop);

struct SheetOutcome {
  SheetReport report;
  WrittenSheet written;
  QStringList notices;
};

/// Writes and reads back.
[[nodiscard]] Result<SheetOutcome> writeSheet(const PrintJob& job, const std::string& path, SheetFormat format,
                                              double pngDpi, const std::stop_token& stop, JobProgress& progress);

/// The page must have been forced already. A printer that prints into a PDF file has the file read back.
[[nodiscard]] Result<SheetOutcome> printSheetOn(QPrinter& printer, const PrintJob& job, const std::stop_token& stop,
                                                JobProgress& progress);

}  // namespace kawasan
