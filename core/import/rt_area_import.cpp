#include <unordered_map>
#include <unordered_set>

#include "core/base/text.h"
#include "core/import/area_import_parts.h"
#include "core/import/find_area.h"
#include "core/import/locate.h"

namespace kawasan {

namespace {

AreaNames namesOf(const ForeignArea& area, const ShapeFields& fields) {
  AreaNames names;
  names.kecamatan = fields.text(area, "kecamatan");
  names.kelurahan = fields.text(area, "kelurahan");
  names.kawasan = fields.text(area, "kawasan");
  names.kampung = fields.text(area, "kampung");
  const std::string joined = fields.text(area, "rtrw");
  names.rt = joined.empty() ? parseRtLabel(fields.text(area, "rt"), fields.text(area, "rw")) : parseRtLabel(joined);
  if (const std::string part = lowered(fields.text(area, "part")); !part.empty()) names.rt.part = part;
  return names;
}

class RtShapes {
 public:
  RtShapes(const ShapeFields& fields, const AreaImportOptions& options, const Snapshot& snapshot, AreaPlan& plan)
      : m_fields(fields),
        m_options(options),
        m_snapshot(snapshot),
        m_planner(snapshot, options.aliases, true),
        m_collector(plan, options.mergeParts),
        m_plan(plan) {
    for (const Rt& rt : snapshot.rts) m_known.emplace(rt.id, &rt);
  }

  void read(const ForeignArea& area) {
    AreaNames names = namesOf(area, m_fields);
    if (names.rt.isEmpty() || names.rt.isWhole) {
      leaveOut(area, names, {{}, "no-label", {}});
      return;
    }
    const Point inside = pointInside(area.geometry);
    const Placed kelurahan = placeKelurahan(area, names, inside);
    if (!kelurahan.area.isSet()) {
      leaveOut(area, names, kelurahan);
      return;
    }
    const Placed kawasan = m_planner.kawasan(names.kawasan);
    AreaRef kawasanRef = kawasan.area;
    if (!kawasanRef.isSet()) kawasanRef = locateKawasan(area, names, kelurahan.area, inside);
    const Placed rt = m_planner.rt(kelurahan.area, kawasanRef, names);
    if (!rt.area.isSet()) {
      leaveOut(area, names, rt);
      return;
    }
    if (!kawasan.reason.empty()) {
      m_plan.kawasanNotSet.push_back({area.number, names.kawasan, kawasan.reason, kawasan.suggestion});
    }
    take(area, names, rt.area, kawasanRef);
  }

  void finish() {
    m_plan.newAreas = m_planner.take();
    for (std::size_t i = 0; i < m_plan.newAreas.rts.size(); ++i) {
      m_plan.newAreas.rts[i].record.geometry = m_collector.polygons("new " + std::to_string(i));
    }
    std::unordered_set<FeatureId> updated;
    for (Rt& rt : m_plan.rts) {
      const SharedPolygons polygons = m_collector.polygons("known " + std::to_string(rt.id));
      noteReplaced(m_plan, fullName(m_snapshot, rt), rt.geometry, polygons);
      rt.geometry = polygons;
      updated.insert(rt.id);
    }
    for (const Rt& rt : m_snapshot.rts) {
      if (!updated.contains(rt.id) && rt.geometry == nullptr)
        m_plan.unmatchedProject.push_back({rt.id, fullName(m_snapshot, rt)});
    }
  }

 private:
  /// By name where the file has one, otherwise by where the shape lies.
  Placed placeKelurahan(const ForeignArea& area, AreaNames& names, Point inside) {
    if (names.kelurahan.empty()) {
      const AdminArea* found = kelurahanAt(m_snapshot, inside);
      if (found != nullptr) {
        names.kelurahan = found->name;
        names.kecamatan = found->kecamatan;
        m_plan.located.push_back({area.layer, area.number, placeText(names), Level::Kelurahan, found->name});
        return {{found->id, {}}, {}, {}};
      }
    }
    return m_planner.kelurahan(names);
  }

  /// Only for an RT that is in no kawasan yet.
  AreaRef locateKawasan(const ForeignArea& area, const AreaNames& names, const AreaRef& kelurahan, Point inside) {
    const AreaFound known = kelurahan.created ? AreaFound() : m_planner.index().rt(kelurahan.id, names.rt);
    if (known.id != 0 && m_known.at(known.id)->kawasanId != 0) return {};
    const Kawasan* found = kawasanAt(m_snapshot, inside);
    if (found == nullptr) return {};
    m_plan.located.push_back({area.layer, area.number, placeText(names), Level::Kawasan, found->name});
    return {found->id, {}};
  }

  void take(const ForeignArea& area, const AreaNames& names, const AreaRef& rt, const AreaRef& kawasan) {
    if (!rt.created) {
      const Rt& known = *m_known.at(rt.id);
      if (keepsOutline(m_plan, m_options, fullName(m_snapshot, known), known.geometry)) return;
    }
    const std::string key = rt.created ? "new " + std::to_string(*rt.created) : "known " + std::to_string(rt.id);
    if (!m_collector.isFirst(key, area, placeText(names))) return;
    m_plan.imported.push_back({area.layer, area.number, placeText(names), rt.created.has_value()});
    if (rt.created) return;
    m_plan.rts.push_back(*m_known.at(rt.id));
    m_plan.rtKawasan.push_back(kawasan);
  }

  void leaveOut(const ForeignArea& area, const AreaNames& names, const Placed& placed) {
    m_plan.unmatchedFile.push_back({area.number, placeText(names), placed.reason, placed.suggestion});
  }

  const ShapeFields& m_fields;
  const AreaImportOptions& m_options;
  const Snapshot& m_snapshot;
  AreaPlanner m_planner;
  ShapeCollector m_collector;
  AreaPlan& m_plan;
  std::unordered_map<FeatureId, const Rt*> m_known;
};

}  // namespace

void planRtShapes(const ForeignAreas& file, const ShapeFields& fields, const AreaImportOptions& options,
                  const Snapshot& snapshot, AreaPlan& plan) {
  RtShapes shapes(fields, options, snapshot, plan);
  for (const ForeignArea& area : file.areas) shapes.read(area);
  shapes.finish();
}

}  // namespace kawasan
