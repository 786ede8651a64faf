#pragma once

// Considerations, land legality, the lines of a decree and typologies from a foreign table. A row belongs to the RT,
// kawasan or kelurahan it names (in this order), by name or code; a typology to the kawasan, whatever RT stands beside.
// Fields that the file does not have keep what the project holds. A line of a decree goes in with its hectares or not
// at all: without them it would take those of the decree before it out of force.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/area_match.h"
#include "core/import/attribute_field.h"
#include "core/import/import_report.h"
#include "core/import/raw_table.h"

namespace kawasan {

struct AttributeOptions {
  AttributeKind kind = AttributeKind::Considerations;
  std::size_t headerRow = 0;               // as a spreadsheet counts; 0: find it
  std::map<std::string, std::string> map;  // kawasan, kelurahan, rtrw or field key -> header or column letter
  AreaAliases aliases;
  std::optional<DecimalMark> decimalMark;
  const Regulation* regulation = nullptr;  // whose typologies are taken; null: any text
};

struct AttributePlan {
  AttributeKind kind = AttributeKind::Considerations;
  std::string file;
  std::string sheet;
  std::size_t headerRow = 0;  // as a spreadsheet counts
  std::size_t read = 0;
  std::size_t matched = 0;

  // The list of `kind` is filled.
  std::vector<Consideration> considerations;
  std::vector<Legality> legality;
  std::vector<DecreeArea> decree;
  std::vector<Kawasan> kawasan;       // with their typology
  std::vector<FigureSource> sources;  // of each of the list, but of typologies; no file where nothing was read of it

  std::vector<UnmatchedRow> unmatchedFile;
  std::vector<UnmatchedArea> unmatchedProject;  // kawasan for which the file has no row
  std::vector<RefusedCell> refused;
  std::map<std::size_t, std::string> areaOfRow;  // as the file names it, of rows with a refused cell
  std::vector<std::string> unused;               // headings of columns that were not read
};

/// Lines of a decree that go in without a date: none of them counts where a dated one names the area.
[[nodiscard]] std::size_t linesWithoutDate(const AttributePlan& plan);

/// InputNoHeader when no row names an area and a field, InputNoColumn and UnknownField for a wrong `map`.
[[nodiscard]] Result<AttributePlan> planAttributeImport(const RawTable& table, const AttributeOptions& options,
                                                        const Snapshot& snapshot);

}  // namespace kawasan
