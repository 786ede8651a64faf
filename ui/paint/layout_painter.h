#pragma once

// One sheet to a file: PDF, PNG or SVG, all through the same painters, so that they differ in nothing but their format.

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "gis/tile_cache.h"
#include "ui/paint/layout_model.h"
#include "ui/paint/map_labels.h"
#include "ui/paint/sheet.h"

namespace kawasan {

enum class SheetFormat { Pdf, Png, Svg };

struct SheetOptions {
  PageSpec page;
  double basemapDpi = 200;
  double pngDpi = 200;
  unsigned workers = 1;
  std::shared_ptr<TileCache> cache;  // null: one of its own
  /// From the map's system to longitude and latitude on WGS 84; empty: the PDF carries no georeference.
  std::function<std::optional<Point>(Point)> toLonLat;
  int epsg = 0;
  std::function<void(double)> progress;  // 0..1 of the basemaps, which take nearly all the time; on the painting thread
};

/// What was put on the sheet, for messages and checks.
struct SheetReport {
  int scale = 0;  // 1 : scale
  SheetFrame frame;
  ViewState view;
  std::vector<DrawnLabel> labels;
  std::size_t hiddenTableRows = 0;
  std::vector<std::string> unreadBasemaps;  // titles; neither drawn nor named on the sheet
  bool isPanelOverfull = false;             // heading and title are too long for the sheet
  std::vector<Error> problems;              // basemaps that could not be drawn
};

/// Paints to any device whose units are scaled to millimetres by the caller.
[[nodiscard]] Result<SheetReport> paintSheet(QPainter& painter, const SheetContent& content,
                                             const SheetOptions& options, std::stop_token stop = {});

/// Writes the file as a whole or not at all; an existing file is replaced. Needs a QGuiApplication.
/// Errors: those of chooseView, OutputNotWritable, Cancelled.
[[nodiscard]] Result<SheetReport> printSheet(const SheetContent& content, const SheetOptions& options,
                                             const std::string& path, SheetFormat format, std::stop_token stop = {});

}  // namespace kawasan
