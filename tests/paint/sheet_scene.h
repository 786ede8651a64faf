#pragma once

// An invented city for the painting tests: six to eleven kawasan of rounded blocks with their RT, and every word of a
// sheet in Indonesian.

#include <QGuiApplication>

#include "ui/paint/sheet.h"

namespace kawasan::test {

/// The one application object of the test program.
QGuiApplication& application();

/// `kawasan` of up to 11; the basemap may be empty.
[[nodiscard]] SheetContent invented(std::size_t kawasan, FillBy fill, const std::string& basemap = {});

/// A faded town seen from above, written as a GeoTIFF in EPSG:32749.
std::string writeTown(const std::string& path);

/// Where a reader may look at what a test has drawn.
std::string outputFile(const std::string& name);

}  // namespace kawasan::test
