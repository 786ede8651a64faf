#include "core/import/shape_fields.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <span>

#include "core/base/text.h"
#include "core/import/header_map.h"

namespace kawasan {

namespace {

struct KnownField {
  std::string_view target;
  std::string_view field;
};

/// The surer name first. BIG's administrative layers use WADM* and KD*PUM (planning practice, 2.1).
constexpr KnownField kRtFields[] = {
    {"kecamatan", "kecamatan"},
    {"kecamatan", "wadmkc"},
    {"kecamatan", "kec"},
    {"kelurahan", "kelurahan"},
    {"kelurahan", "wadmkd"},
    {"kelurahan", "kel"},
    {"kelurahan", "desa"},
    {"kelurahan", "nama_kel"},
    {"kelurahan", "nm_kel"},
    {"kelurahan", "kode_kel"},
    {"kawasan", "kawasan"},
    {"kawasan", "nama_kws"},
    {"kawasan", "nama_kwsan"},
    {"kawasan", "nama_kawasan"},
    {"kawasan", "nama_kawas"},
    {"kawasan", "nm_kawasan"},
    {"kawasan", "lokasi_kum"},
    {"kampung", "kampung"},
    {"kampung", "dusun"},
    {"kampung", "lingkungan"},
    {"rtrw", "rtrw"},
    {"rtrw", "rt_rw"},
    {"rtrw", "kode_rt_rw"},
    {"rtrw", "kode_rtrw"},
    {"rtrw", "nama_rt"},
    {"rt", "rt"},
    {"rt", "no_rt"},
    {"rw", "rw"},
    {"rw", "no_rw"},
    {"part", "part"},
    {"part", "bagian"},
};
constexpr KnownField kKelurahanFields[] = {
    {"name", "kelurahan"}, {"name", "wadmkd"},        {"name", "desa"},           {"name", "kel"},
    {"name", "nama_kel"},  {"name", "nama_desa"},     {"name", "namobj"},         {"name", "nama"},
    {"name", "name"},      {"code", "kdepum"},        {"code", "kode_kel"},       {"code", "kode_desa"},
    {"code", "code"},      {"code", "kode"},          {"kecamatan", "kecamatan"}, {"kecamatan", "wadmkc"},
    {"kecamatan", "kec"},  {"kecamatan", "nama_kec"},
};
constexpr KnownField kKecamatanFields[] = {
    {"name", "kecamatan"}, {"name", "wadmkc"}, {"name", "kec"},  {"name", "nama_kec"},
    {"name", "namobj"},    {"name", "nama"},   {"name", "name"}, {"code", "kdcpum"},
    {"code", "kode_kec"},  {"code", "code"},   {"code", "kode"},
};
constexpr KnownField kKawasanFields[] = {
    {"name", "kawasan"},      {"name", "nama_kws"},   {"name", "nama_kwsan"}, {"name", "nama_kawasan"},
    {"name", "nama_kawas"},   {"name", "nm_kawasan"}, {"name", "lokasi_kum"}, {"name", "lokasi"},
    {"name", "namobj"},       {"name", "nama"},       {"name", "name"},       {"code", "kode_kws"},
    {"code", "kode_kawasan"}, {"code", "code"},       {"code", "kode"},       {"typology", "tipologi"},
    {"typology", "typology"},
};
constexpr KnownField kZoneFields[] = {
    {"name", "nama_zona"}, {"name", "namzon"},     {"name", "namobj"},     {"name", "nama"},
    {"name", "name"},      {"kind", "pola_ruang"}, {"kind", "peruntukan"}, {"kind", "zona"},
    {"kind", "jnsrpr"},    {"kind", "kind"},       {"kind", "jenis"},      {"kind", "kelas"},
};
constexpr KnownField kReferenceFields[] = {
    {"name", "namobj"}, {"name", "nama"},    {"name", "name"},
    {"name", "label"},  {"name", "kawasan"}, {"name", "kelurahan"},
};

std::span<const KnownField> fieldsOf(AreaKind kind) {
  switch (kind) {
    case AreaKind::Rt:
      return kRtFields;
    case AreaKind::Kelurahan:
      return kKelurahanFields;
    case AreaKind::Kecamatan:
      return kKecamatanFields;
    case AreaKind::Kawasan:
      return kKawasanFields;
    case AreaKind::Zone:
      return kZoneFields;
    case AreaKind::Reference:
      return kReferenceFields;
  }
  return {};
}

std::vector<std::string> targetsOf(AreaKind kind) {
  std::vector<std::string> targets;
  for (const KnownField& known : fieldsOf(kind)) {
    if (targets.empty() || targets.back() != known.target) targets.emplace_back(known.target);
  }
  return targets;
}

bool hasField(const ForeignArea& area, const std::string& field) {
  return std::any_of(area.attributes.begin(), area.attributes.end(),
                     [&](const auto& attribute) { return folded(attribute.first) == folded(field); });
}

std::string fieldNames(const ForeignArea& area) {
  std::vector<std::string> names;
  for (const auto& [name, value] : area.attributes) names.push_back(name);
  return joinText(names, ", ");
}

}  // namespace

Result<ShapeFields> ShapeFields::create(const ForeignAreas& file, const AreaImportOptions& options) {
  ShapeFields fields;
  fields.m_kind = options.as;
  for (const auto& [target, field] : options.map) fields.m_explicit[target] = field;
  if (!options.key.empty()) fields.m_explicit[options.as == AreaKind::Rt ? "rtrw" : "name"] = options.key;
  const std::vector<std::string> targets = targetsOf(options.as);
  for (const auto& [target, field] : fields.m_explicit) {
    if (std::find(targets.begin(), targets.end(), target) == targets.end()) {
      return fail(ErrorCode::UnknownField, {{"field", target}, {"known", joinText(targets, ", ")}});
    }
    const bool known = std::any_of(file.areas.begin(), file.areas.end(),
                                   [&, &name = field](const ForeignArea& area) { return hasField(area, name); });
    if (known || file.areas.empty()) continue;
    return fail(ErrorCode::InputNoColumn,
                {{"path", file.file}, {"column", field}, {"known", fieldNames(file.areas.front())}});
  }
  return fields;
}

std::ptrdiff_t ShapeFields::indexOf(const ForeignArea& area, std::string_view target) const {
  const auto& attributes = area.attributes;
  const auto at = [&](const auto& matches) -> std::ptrdiff_t {
    const auto found = std::find_if(attributes.begin(), attributes.end(), matches);
    return found == attributes.end() ? -1 : found - attributes.begin();
  };
  if (const auto chosen = m_explicit.find(target); chosen != m_explicit.end()) {
    return at([&](const auto& attribute) { return folded(attribute.first) == folded(chosen->second); });
  }
  for (const KnownField& known : fieldsOf(m_kind)) {
    if (known.target != target) continue;
    const std::ptrdiff_t index = at([&](const auto& attribute) { return isHeader(attribute.first, known.field); });
    if (index >= 0) return index;
  }
  return -1;
}

std::string ShapeFields::text(const ForeignArea& area, std::string_view target) const {
  const std::ptrdiff_t index = indexOf(area, target);
  return index < 0 ? std::string() : std::string(trimmed(area.attributes[static_cast<std::size_t>(index)].second));
}

std::string ShapeFields::header(const ForeignArea& area, std::string_view target) const {
  const std::ptrdiff_t index = indexOf(area, target);
  return index < 0 ? std::string() : area.attributes[static_cast<std::size_t>(index)].first;
}

std::string ShapeFields::json(const ForeignArea& area) {
  nlohmann::ordered_json object = nlohmann::ordered_json::object();
  for (const auto& [name, value] : area.attributes) object[toUtf8(name)] = toUtf8(value);
  return object.dump();
}

std::vector<std::string> ShapeFields::unused(const ForeignAreas& file) const {
  std::vector<std::string> names;
  for (const ForeignArea& area : file.areas) {
    std::vector<std::ptrdiff_t> used;
    for (const std::string& target : targetsOf(m_kind)) used.push_back(indexOf(area, target));
    for (std::size_t i = 0; i < area.attributes.size(); ++i) {
      const std::string& name = area.attributes[i].first;
      const bool isUsed = std::find(used.begin(), used.end(), static_cast<std::ptrdiff_t>(i)) != used.end();
      const bool listed = std::find(names.begin(), names.end(), name) != names.end();
      if (!isUsed && !listed) names.push_back(name);
    }
  }
  return names;
}

}  // namespace kawasan
