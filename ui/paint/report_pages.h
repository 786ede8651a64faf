#pragma once

// Standard tables on paper, as one PDF or as a text document for LibreOffice and Word (OpenDocument): every table
// begins on a page of its own, its headings stand on each page, and below it what its figures are (survey, edition,
// rule). A table too wide for the page goes on over further pages with the columns that name a row repeated. Pages are
// numbered through the file. Runs on any thread of a QGuiApplication.

#include <QString>
#include <QStringList>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/report/report_tables.h"
#include "ui/paint/layout_model.h"
#include "ui/paint/report_photos.h"
#include "ui/paint/report_writer.h"

namespace kawasan {

/// A table with the words that stand about it.
struct PrintedTable {
  ReportTable table;
  QString title;
  QString subtitle;                       // what it is of: city, survey, edition
  QStringList notes;                      // below it
  std::vector<PrintedPhoto> photos = {};  // on pages behind it
  PhotoBytes photoBytes = {};
};
[[nodiscard]] PrintedTable printedTable(const ReportJob& job);

struct ReportPages {
  std::size_t rows = 0;  // without the sums
  std::size_t pages = 0;
};

/// Written as a whole or not at all. Errors: OutputNotWritable, Cancelled.
[[nodiscard]] Result<ReportPages> writeReportPdf(std::span<const PrintedTable> tables, const Regulation& regulation,
                                                 const PageSpec& page, const std::string& path,
                                                 const std::stop_token& stop = {});
/// The same tables as text that can be changed; the program that opens it breaks the pages. Returns the rows without
/// the sums. Errors as above.
[[nodiscard]] Result<std::size_t> writeReportOdt(std::span<const PrintedTable> tables, const Regulation& regulation,
                                                 const PageSpec& page, const std::string& path,
                                                 const std::stop_token& stop = {});

}  // namespace kawasan
