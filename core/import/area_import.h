#pragma once

// Polygons of a foreign file as areas of a project: RT, kelurahan, kecamatan, kawasan, zones of the spatial plan, or
// anything else as reference. Known areas get the new polygon, unknown ones are planned; what the file does not say by
// name is found by location and listed. Two shapes of one area are refused unless they are to be joined.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/area_planner.h"
#include "core/import/foreign_area.h"
#include "core/import/import_report.h"

namespace kawasan {

enum class AreaKind { Rt, Kelurahan, Kecamatan, Kawasan, Zone, Reference };
/// "rt", "kelurahan", "kecamatan", "kawasan", "zone", "reference"
[[nodiscard]] std::string_view keyOf(AreaKind kind);
[[nodiscard]] std::optional<AreaKind> areaKindByKey(std::string_view key);

struct AreaImportOptions {
  AreaKind as = AreaKind::Rt;
  /// Target -> field of the file. Targets: kecamatan, kelurahan, kawasan, kampung, rtrw, rt, rw, part for RT; name,
  /// code, kecamatan, typology, kind for the others.
  std::map<std::string, std::string> map;
  std::string key;  // the field that names the area: rtrw for RT, name for the others; empty: find it
  AreaAliases aliases;
  bool mergeParts = false;
  bool keepOutlines = false;  // areas that have an outline are left as they are
};

/// One shape taken over.
struct ImportedShape {
  std::string layer;
  std::size_t number = 0;
  std::string name;  // of the area
  bool isNew = false;
};

/// What a shape was given because of where it lies.
struct LocatedShape {
  std::string layer;
  std::size_t number = 0;
  std::string name;
  Level level = Level::Kelurahan;  // of what was found
  std::string found;
};

/// An area that had another outline before.
struct ReplacedShape {
  std::string name;
  SharedPolygons before;
  SharedPolygons after;
};

/// Whether a zone was taken for settlement, by its words: to be checked by a person.
struct ZoneProposal {
  std::size_t number = 0;
  std::string name;
  std::string kind;
  bool isSettlement = false;
};

struct AreaPlan {
  AreaKind as = AreaKind::Rt;
  std::string file;
  std::size_t read = 0;

  // What is written; id 0 stands for a new record.
  NewAreas newAreas;                  // RT, and kelurahan and kawasan that they name
  std::vector<Rt> rts;                // known RT with their new polygons; kawasan set through rtKawasan
  std::vector<AreaRef> rtKawasan;     // parallel to `rts`: unset keeps what the RT has
  std::vector<AdminArea> adminAreas;  // kelurahan or kecamatan
  std::vector<Kawasan> kawasan;
  std::vector<Zone> zones;
  std::vector<ReferenceArea> references;

  std::vector<ImportedShape> imported;
  std::vector<ReplacedShape> replaced;
  std::vector<std::string> kept;  // names of areas that keep their outline, as the options want
  std::vector<LocatedShape> located;
  std::vector<ZoneProposal> zoneProposals;
  std::vector<UnmatchedRow> unmatchedFile;
  std::vector<UnmatchedRow> kawasanNotSet;      // RT taken over whose kawasan name is almost another
  std::vector<UnmatchedArea> unmatchedProject;  // areas of that kind without a polygon afterwards
  std::vector<RefusedCell> refused;             // `row` is the number of the shape
  std::vector<ForeignProblem> problems;         // of the reader
  std::vector<ForeignProblem> repaired;
  std::vector<std::string> unusedFields;
};

/// InputNoColumn and UnknownField for a wrong `map`; InputNoPolygons for a file without shapes.
[[nodiscard]] Result<AreaPlan> planAreaImport(const ForeignAreas& file, const AreaImportOptions& options,
                                              const Snapshot& snapshot);

}  // namespace kawasan
