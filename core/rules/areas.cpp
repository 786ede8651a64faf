#include "core/rules/areas.h"

#include "core/base/text.h"
#include "core/model/area_names.h"

namespace kawasan {

namespace {

template <typename Key, typename Hash = std::hash<Key>>
using Index = std::unordered_map<Key, std::size_t, Hash>;

Area rtArea(const Snapshot& snapshot, std::size_t index) {
  const Rt& rt = snapshot.rts[index];
  return {Level::Rt, rt.id, rt.uuid, {}, fullName(snapshot, rt), {index}};
}

std::vector<Area> rtAreas(const Snapshot& snapshot) {
  std::vector<Area> areas;
  areas.reserve(snapshot.rts.size());
  for (std::size_t i = 0; i < snapshot.rts.size(); ++i) areas.push_back(rtArea(snapshot, i));
  return areas;
}

template <typename Record>
std::vector<Area> emptyAreas(const SharedList<Record>& records, Level level) {
  std::vector<Area> areas;
  areas.reserve(records.size());
  for (const Record& record : records) areas.push_back({level, record.id, record.uuid, record.code, record.name, {}});
  return areas;
}

/// Gives each RT to the area whose id `idOf` names.
template <typename IdOf>
void distribute(const Snapshot& snapshot, std::vector<Area>& areas, IdOf idOf) {
  Index<FeatureId> index;
  for (std::size_t i = 0; i < areas.size(); ++i) index.emplace(areas[i].id, i);
  for (std::size_t i = 0; i < snapshot.rts.size(); ++i) {
    const auto found = index.find(idOf(snapshot.rts[i]));
    if (found != index.end()) areas[found->second].rts.push_back(i);
  }
}

std::vector<Area> kecamatanAreas(const Snapshot& snapshot) {
  std::vector<Area> areas = emptyAreas(snapshot.kecamatan, Level::Kecamatan);
  Index<std::string> byName;
  for (std::size_t i = 0; i < areas.size(); ++i) byName.emplace(folded(areas[i].name), i);
  Index<FeatureId> kecamatanOfKelurahan;
  for (const AdminArea& kelurahan : snapshot.kelurahan) {
    const auto found = byName.find(folded(kelurahan.kecamatan));
    if (found != byName.end()) kecamatanOfKelurahan.emplace(kelurahan.id, found->second);
  }
  distribute(snapshot, areas, [&](const Rt& rt) {
    const auto found = kecamatanOfKelurahan.find(rt.kelurahanId);
    return found == kecamatanOfKelurahan.end() ? FeatureId{0} : areas[found->second].id;
  });
  return areas;
}

std::vector<Area> cityArea(const Snapshot& snapshot) {
  Area city{Level::City, 0, snapshot.info.uuid, snapshot.info.code, snapshot.info.city, {}};
  for (std::size_t i = 0; i < snapshot.rts.size(); ++i) city.rts.push_back(i);
  return {std::move(city)};
}

}  // namespace

std::vector<Area> areasOf(const Snapshot& snapshot, Level level) {
  switch (level) {
    case Level::Rt:
      return rtAreas(snapshot);
    case Level::Kelurahan: {
      auto areas = emptyAreas(snapshot.kelurahan, level);
      for (Area& area : areas) area.name = kelurahanName(snapshot, area.id);
      distribute(snapshot, areas, [](const Rt& rt) { return rt.kelurahanId; });
      return areas;
    }
    case Level::Kecamatan:
      return kecamatanAreas(snapshot);
    case Level::Kawasan: {
      auto areas = emptyAreas(snapshot.kawasan, level);
      distribute(snapshot, areas, [](const Rt& rt) { return rt.kawasanId; });
      return areas;
    }
    case Level::City:
      return cityArea(snapshot);
  }
  return {};
}

std::optional<Area> areaOf(const Snapshot& snapshot, Level level, FeatureId id) {
  if (level == Level::Rt) {
    // The names of all RT of a city take longer to write than anything else here.
    const auto index = snapshot.indexOfRt(id);
    return index ? std::optional(rtArea(snapshot, *index)) : std::nullopt;
  }
  for (Area& area : areasOf(snapshot, level)) {
    if (area.id == id) return std::move(area);
  }
  return std::nullopt;
}

Subject subjectOf(const Area& area) {
  return {area.level, area.id, area.uuid, area.name};
}

}  // namespace kawasan
