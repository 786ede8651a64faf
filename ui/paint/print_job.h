#pragma once

// From what a person chose (options of the command line, controls of the window) to a sheet that can be painted and
// written, and the look at the written file that allows to say "done". Values only: runs on any thread.

#include <cstdint>
#include <string>

#include "core/model/project.h"
#include "ui/paint/layout_painter.h"
#include "ui/paint/sheet_builder.h"

namespace kawasan {

struct PrintJob {
  SharedSnapshot snapshot;
  SharedRegulation regulation;
  FeatureId surveyId = 0;  // must be one of the snapshot
  SheetMap map = SheetMap::Priority;
  PageSpec page;
  std::optional<Box> coverage;    // nothing: all slum areas
  std::optional<SheetArea> area;  // that the sheet is about; nothing: all
  std::string projectPath;
  LastVersion version;  // that the sheet agrees with, or was changed after
  SheetTexts texts;
};

struct ReadySheet {
  SheetContent content;
  SheetOptions options;
};

/// Errors: UnknownSurvey, NothingToDraw, UnknownCrs.
[[nodiscard]] Result<ReadySheet> prepareSheet(const PrintJob& job);

/// The box of an area that shall fill the sheet; NothingToDraw {area} when it has no shape.
[[nodiscard]] Result<Box> sheetBoxOf(const Snapshot& snapshot, Level level, FeatureId id);

/// What was wrong with a basemap, and whether the sheet goes without it.
[[nodiscard]] QStringList basemapNotices(const SheetReport& report);

/// What stands in a file that was written.
struct WrittenSheet {
  std::uintmax_t bytes = 0;
  int pages = 1;
  QSizeF size;  // mm
};

/// Reads the file back. OutputNotWritable {path, reason} when it is not there, not whole, or not of the page's size.
[[nodiscard]] Result<WrittenSheet> readBack(const std::string& path, SheetFormat format, const SheetOptions& options);

}  // namespace kawasan
