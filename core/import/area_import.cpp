#include "core/import/area_import.h"

#include <algorithm>
#include <array>

#include "core/import/area_import_parts.h"

namespace kawasan {

namespace {

constexpr std::array kAreaKinds{AreaKind::Rt,      AreaKind::Kelurahan, AreaKind::Kecamatan,
                                AreaKind::Kawasan, AreaKind::Zone,      AreaKind::Reference};

}  // namespace

std::string_view keyOf(AreaKind kind) {
  switch (kind) {
    case AreaKind::Rt:
      return "rt";
    case AreaKind::Kelurahan:
      return "kelurahan";
    case AreaKind::Kecamatan:
      return "kecamatan";
    case AreaKind::Kawasan:
      return "kawasan";
    case AreaKind::Zone:
      return "zone";
    case AreaKind::Reference:
      return "reference";
  }
  return {};
}

std::optional<AreaKind> areaKindByKey(std::string_view key) {
  for (const AreaKind kind : kAreaKinds) {
    if (keyOf(kind) == key) return kind;
  }
  return std::nullopt;
}

void noteReplaced(AreaPlan& plan, const std::string& name, const SharedPolygons& before, const SharedPolygons& after) {
  if (before == nullptr || after == nullptr || *before == *after) return;
  plan.replaced.push_back({name, before, after});
}

bool keepsOutline(AreaPlan& plan, const AreaImportOptions& options, const std::string& name,
                  const SharedPolygons& outline) {
  if (!options.keepOutlines || outline == nullptr) return false;
  if (std::find(plan.kept.begin(), plan.kept.end(), name) == plan.kept.end()) plan.kept.push_back(name);
  return true;
}

Result<AreaPlan> planAreaImport(const ForeignAreas& file, const AreaImportOptions& options, const Snapshot& snapshot) {
  if (file.areas.empty()) return fail(ErrorCode::InputNoPolygons, {{"path", file.file}, {"found", "nothing"}});
  KAWASAN_ASSIGN(const ShapeFields fields, ShapeFields::create(file, options));
  AreaPlan plan;
  plan.as = options.as;
  plan.file = file.file;
  plan.read = file.areas.size() + file.problems.size();
  plan.problems = file.problems;
  plan.unusedFields = fields.unused(file);
  for (const ForeignArea& area : file.areas) {
    if (!area.repaired.empty()) plan.repaired.push_back({area.layer, area.number, area.repaired});
  }
  if (options.as == AreaKind::Rt) {
    planRtShapes(file, fields, options, snapshot, plan);
  } else {
    planNamedShapes(file, fields, options, snapshot, plan);
  }
  return plan;
}

}  // namespace kawasan
