#include <filesystem>

#include "tests/paint/sheet_scene.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"
#include "ui/paint/layout_painter.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("The sheets are drawn for looking at", "[sheet]") {
  application();
  const TempFolder folder;
  const std::string town = writeTown(folder.file("town.tif"));
  SheetOptions options;
  options.workers = 2;
  for (const auto& [name, fill, count] :
       {std::tuple("a3-prioritas", FillBy::Priority, 11U), std::tuple("a3-kelas", FillBy::Class, 11U)}) {
    const SheetContent content = invented(count, fill, town);
    const auto report = printSheet(content, options, outputFile(std::string(name) + ".pdf"), SheetFormat::Pdf);
    REQUIRE(report);
    CHECK(report->problems.empty());
    CHECK(std::filesystem::file_size(outputFile(std::string(name) + ".pdf")) < 8U * 1024 * 1024);
  }
}
