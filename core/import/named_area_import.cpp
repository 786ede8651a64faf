#include <algorithm>

#include "core/base/text.h"
#include "core/import/area_import_parts.h"

namespace kawasan {

namespace {

/// Codes of BPS and Kemendagri come split into columns as well; the last part alone names nothing.
std::string codeOf(const ForeignArea& area, const ShapeFields& fields, AreaKind kind) {
  std::string code = fields.text(area, "code");
  const bool isPart = !code.empty() && code.size() <= 4 && code.find('.') == std::string::npos;
  if (!isPart || kind == AreaKind::Kawasan) return code;
  std::vector<std::string> above{"kode_prov", "kode_kab"};
  if (kind == AreaKind::Kelurahan) above.emplace_back("kode_kec");
  std::string whole;
  for (const std::string& field : above) {
    const auto found = std::find_if(area.attributes.begin(), area.attributes.end(),
                                    [&](const auto& attribute) { return folded(attribute.first) == folded(field); });
    if (found == area.attributes.end() || trimmed(found->second).empty()) return code;
    whole += std::string(trimmed(found->second)) + ".";
  }
  return whole + code;
}

bool namesSettlement(const std::string& text) {
  const std::string words = folded(text);
  for (const std::string_view word : {"permukiman", "pemukiman", "perumahan", "hunian", "settlement", "residential"}) {
    if (words.find(word) != std::string::npos) return true;
  }
  return false;
}

class NamedShapes {
 public:
  NamedShapes(const ShapeFields& fields, const AreaImportOptions& options, const Snapshot& snapshot, AreaPlan& plan)
      : m_fields(fields),
        m_options(options),
        m_snapshot(snapshot),
        m_index(snapshot, options.aliases),
        m_collector(plan, options.mergeParts),
        m_plan(plan) {}

  void read(const ForeignArea& area) {
    switch (m_plan.as) {
      case AreaKind::Zone:
        readZone(area);
        break;
      case AreaKind::Reference:
        readReference(area);
        break;
      default:
        readNamed(area);
    }
  }

  void finish() {
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
      const SharedPolygons polygons = m_collector.polygons(m_keys[i]);
      if (m_plan.as == AreaKind::Kawasan) {
        noteReplaced(m_plan, m_plan.kawasan[i].name, m_plan.kawasan[i].geometry, polygons);
        m_plan.kawasan[i].geometry = polygons;
      } else {
        noteReplaced(m_plan, m_plan.adminAreas[i].name, m_plan.adminAreas[i].geometry, polygons);
        m_plan.adminAreas[i].geometry = polygons;
      }
    }
    if (m_plan.as == AreaKind::Kawasan) listWithoutPolygon(m_snapshot.kawasan, m_plan.kawasan);
    if (m_plan.as == AreaKind::Kelurahan) listWithoutPolygon(m_snapshot.kelurahan, m_plan.adminAreas);
    if (m_plan.as == AreaKind::Kecamatan) listWithoutPolygon(m_snapshot.kecamatan, m_plan.adminAreas);
  }

 private:
  void readZone(const ForeignArea& area) {
    Zone zone;
    zone.name = m_fields.text(area, "name");
    zone.kind = m_fields.text(area, "kind");
    zone.isSettlement = namesSettlement(zone.kind) || namesSettlement(zone.name);
    zone.geometry = std::make_shared<const MultiPolygon>(area.geometry);
    m_plan.zoneProposals.push_back({area.number, zone.name, zone.kind, zone.isSettlement});
    m_plan.imported.push_back({area.layer, area.number, zone.name, true});
    m_plan.zones.push_back(std::move(zone));
  }

  void readReference(const ForeignArea& area) {
    ReferenceArea reference;
    reference.layer = area.layer;
    reference.name = m_fields.text(area, "name");
    reference.attributes = ShapeFields::json(area);
    reference.geometry = std::make_shared<const MultiPolygon>(area.geometry);
    m_plan.imported.push_back({area.layer, area.number, reference.name, true});
    m_plan.references.push_back(std::move(reference));
  }

  void readNamed(const ForeignArea& area) {
    const std::string written = m_fields.text(area, "name");
    const std::string code = codeOf(area, m_fields, m_plan.as);
    if (foldedAreaName(written).empty() && folded(code).empty()) {
      m_plan.unmatchedFile.push_back({area.number, {}, "no-name", {}});
      return;
    }
    const std::string kecamatan = m_plan.as == AreaKind::Kelurahan ? m_fields.text(area, "kecamatan") : std::string();
    const AreaFound found = find(written, code, kecamatan);
    const std::string label = written.empty() ? code : written;
    const std::string& unknown = found.isOfUnknownKecamatan ? kecamatan : written;
    const bool confirmed = foldedAreaName(m_index.resolved(unknown)) == foldedAreaName(unknown) && hasAlias(unknown);
    if (found.ambiguous || (found.id == 0 && !found.suggestion.empty() && !confirmed)) {
      const std::string what(found.isOfUnknownKecamatan ? "kecamatan" : keyOf(m_plan.as));
      m_plan.unmatchedFile.push_back(
          {area.number, label, (found.ambiguous ? "ambiguous-" : "unknown-") + what, found.suggestion});
      return;
    }
    // A code alone tells which known area is meant; it is no name for a new one.
    if (found.id == 0 && written.empty() && m_plan.as != AreaKind::Kawasan) {
      m_plan.unmatchedFile.push_back({area.number, code, "no-name", {}});
      return;
    }
    if (keepsOutline(m_plan, m_options, label, outlineOf(found.id))) return;
    const std::string key = found.id != 0 ? "known " + std::to_string(found.id)
                                          : "new " + foldedAreaName(label) + "|" + foldedAreaName(kecamatan);
    if (!m_collector.isFirst(key, area, label)) return;
    m_keys.push_back(key);
    m_plan.imported.push_back({area.layer, area.number, label, found.id == 0});
    if (m_plan.as == AreaKind::Kawasan) {
      takeKawasan(area, found.id, label, code);
    } else {
      takeAdmin(found.id, label, code, kecamatan);
    }
  }

  bool hasAlias(const std::string& name) const {
    return std::any_of(m_options.aliases.begin(), m_options.aliases.end(),
                       [&](const auto& alias) { return foldedAreaName(alias.first) == foldedAreaName(name); });
  }

  /// By code, where both have one, otherwise by name.
  AreaFound find(const std::string& name, const std::string& code, const std::string& kecamatan) const {
    const auto lookUp = [&](const std::string& text) {
      if (m_plan.as == AreaKind::Kawasan) return m_index.kawasan(text);
      if (m_plan.as == AreaKind::Kecamatan) return m_index.kecamatan(text);
      return m_index.kelurahan(text, kecamatan);
    };
    if (!folded(code).empty()) {
      const AreaFound byCode = lookUp(code);
      if (byCode.id != 0 || name.empty()) return byCode;
    }
    return lookUp(name);
  }

  /// Nothing for an area that is not known or not drawn.
  [[nodiscard]] SharedPolygons outlineOf(FeatureId id) const {
    if (m_plan.as == AreaKind::Kawasan) {
      const Kawasan* const known = m_snapshot.kawasanById(id);
      return known == nullptr ? nullptr : known->geometry;
    }
    const AdminArea* const known = adminById(id);
    return known == nullptr ? nullptr : known->geometry;
  }

  [[nodiscard]] const AdminArea* adminById(FeatureId id) const {
    const auto& present = m_plan.as == AreaKind::Kelurahan ? m_snapshot.kelurahan : m_snapshot.kecamatan;
    const auto known =
        std::find_if(present.begin(), present.end(), [&](const AdminArea& area) { return area.id == id; });
    return id == 0 || known == present.end() ? nullptr : &*known;
  }

  void takeKawasan(const ForeignArea& area, FeatureId id, const std::string& name, const std::string& code) {
    Kawasan record;
    if (const Kawasan* known = m_snapshot.kawasanById(id)) record = *known;
    if (record.name.empty()) record.name = name;
    if (record.code.empty()) record.code = code;
    if (record.typology.empty()) record.typology = m_fields.text(area, "typology");
    m_plan.kawasan.push_back(std::move(record));
  }

  void takeAdmin(FeatureId id, const std::string& name, const std::string& code, const std::string& kecamatan) {
    AdminArea record;
    if (const AdminArea* const known = adminById(id)) record = *known;
    if (record.name.empty()) record.name = name;
    if (record.code.empty()) record.code = code;
    if (record.kecamatan.empty()) record.kecamatan = kecamatan;
    m_plan.adminAreas.push_back(std::move(record));
  }

  template <typename Record>
  void listWithoutPolygon(const SharedList<Record>& present, const std::vector<Record>& planned) {
    for (const Record& record : present) {
      const bool updated =
          std::any_of(planned.begin(), planned.end(), [&](const Record& p) { return p.id == record.id; });
      if (!updated && record.geometry == nullptr) m_plan.unmatchedProject.push_back({record.id, record.name});
    }
  }

  const ShapeFields& m_fields;
  const AreaImportOptions& m_options;
  const Snapshot& m_snapshot;
  AreaIndex m_index;
  ShapeCollector m_collector;
  AreaPlan& m_plan;
  std::vector<std::string> m_keys;  // of the planned records, in their order
};

}  // namespace

void planNamedShapes(const ForeignAreas& file, const ShapeFields& fields, const AreaImportOptions& options,
                     const Snapshot& snapshot, AreaPlan& plan) {
  NamedShapes shapes(fields, options, snapshot, plan);
  for (const ForeignArea& area : file.areas) shapes.read(area);
  shapes.finish();
}

}  // namespace kawasan
