#pragma once

// A sheet on a printer: the page is the sheet's own, whatever paper the printer is set to.

#include <QPageLayout>
#include <stop_token>

#include "ui/paint/print_job.h"

class QPrinter;

namespace kawasan {

/// A4 to A0 in its orientation, to the edge of the paper.
[[nodiscard]] QPageLayout pageLayoutOf(const PageSpec& page);

/// Sets paper, orientation and resolution over whatever was set before; false when the printer does not take the paper.
[[nodiscard]] bool forcePage(QPrinter& printer, const PageSpec& page);

/// Paints the sheet; any thread, as long as nobody else uses the printer. Errors: those of paintSheet, and
/// OutputNotWritable when the printer or its file refuses.
[[nodiscard]] Result<SheetReport> printOn(QPrinter& printer, const ReadySheet& sheet, std::stop_token stop = {});

}  // namespace kawasan
