#include "core/import/area_planner.h"

#include "core/base/text.h"

namespace kawasan {

namespace {

/// Whether the user said with an alias that this name is meant as it stands.
bool isConfirmed(const AreaAliases& aliases, const std::string& name) {
  for (const auto& [from, to] : aliases) {
    if (foldedAreaName(from) == foldedAreaName(name) && foldedAreaName(to) == foldedAreaName(name)) return true;
  }
  return false;
}

}  // namespace

FeatureId kelurahanIdOf(const AreaRef& ref, const NewAreas& areas) {
  return ref.created ? areas.kelurahan[*ref.created].id : ref.id;
}

FeatureId kawasanIdOf(const AreaRef& ref, const NewAreas& areas) {
  return ref.created ? areas.kawasan[*ref.created].id : ref.id;
}

FeatureId rtIdOf(const AreaRef& ref, const NewAreas& areas) {
  return ref.created ? areas.rts[*ref.created].record.id : ref.id;
}

AreaPlanner::AreaPlanner(const Snapshot& snapshot, const AreaAliases& aliases, bool create)
    : m_snapshot(snapshot), m_aliases(aliases), m_index(snapshot, aliases), m_create(create) {}

Placed AreaPlanner::kelurahan(const AreaNames& names) {
  const std::string key = names.kelurahan + "\n" + names.kecamatan;
  const auto known = m_kelurahan.find(key);
  if (known != m_kelurahan.end()) return known->second;
  return m_kelurahan.emplace(key, placeKelurahan(names)).first->second;
}

Placed AreaPlanner::kawasan(const std::string& name) {
  const auto known = m_kawasan.find(name);
  if (known != m_kawasan.end()) return known->second;
  return m_kawasan.emplace(name, placeKawasan(name)).first->second;
}

template <typename Record>
std::optional<Placed> AreaPlanner::likePlanned(const std::string& name, std::string_view kind,
                                               const std::vector<Record>& records, const std::vector<std::size_t>& rows,
                                               std::string Record::*field) const {
  // Another name that a person gave for it is meant too.
  if (name.empty() || isConfirmed(m_aliases, name) || m_index.resolved(name) != trimmed(name)) return std::nullopt;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const std::string& other = records[i].*field;
    if (foldedAreaName(other) != foldedAreaName(name) && mayBeMisspelt(name, other))
      return Placed{{}, "like-" + std::string(kind), other, {}, rows[i]};
  }
  return std::nullopt;
}

Placed AreaPlanner::placeKelurahan(const AreaNames& names) {
  if (names.kelurahan.empty()) {
    if (m_snapshot.kelurahan.size() == 1) return {{m_snapshot.kelurahan.front().id, {}}, {}, {}};
    return {{}, "unknown-kelurahan", {}};
  }
  const AreaFound found = m_index.kelurahan(names.kelurahan, names.kecamatan);
  if (found.id != 0) return {{found.id, {}}, {}, {}};
  if (found.ambiguous) return {{}, "ambiguous-kelurahan", {}};
  const std::string& unknown = found.isOfUnknownKecamatan ? names.kecamatan : names.kelurahan;
  const bool nearMiss = !found.suggestion.empty() && !isConfirmed(m_aliases, unknown);
  if (!m_create || nearMiss)
    return {{},
            found.isOfUnknownKecamatan ? "unknown-kecamatan" : "unknown-kelurahan",
            found.suggestion,
            found.near.empty() ? NearName() : NearName{names.kelurahan, found.near}};
  const std::string name = m_index.resolved(names.kelurahan);
  const std::string kecamatan = m_index.resolved(names.kecamatan);
  const std::string key = foldedAreaName(name) + "|" + foldedAreaName(kecamatan);
  if (!m_newKelurahan.contains(key)) {
    if (auto like = likePlanned(names.kecamatan, "kecamatan", m_new.kelurahan, m_kelurahanRows, &AdminArea::kecamatan))
      return *std::move(like);
    std::vector<AdminArea> ofKecamatan;
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < m_new.kelurahan.size(); ++i) {
      const std::string& other = m_new.kelurahan[i].kecamatan;
      if (!kecamatan.empty() && !other.empty() && foldedAreaName(other) != foldedAreaName(kecamatan)) continue;
      ofKecamatan.push_back(m_new.kelurahan[i]);
      rows.push_back(m_kelurahanRows[i]);
    }
    if (auto like = likePlanned(names.kelurahan, "kelurahan", ofKecamatan, rows, &AdminArea::name))
      return *std::move(like);
  }
  const auto [entry, isNew] = m_newKelurahan.try_emplace(key, m_new.kelurahan.size());
  if (isNew) {
    AdminArea area;
    area.name = name;
    area.kecamatan = kecamatan;
    m_new.kelurahan.push_back(std::move(area));
    m_kelurahanRows.push_back(m_row);
  }
  return {{0, entry->second}, {}, {}};
}

Placed AreaPlanner::placeKawasan(const std::string& name) {
  if (foldedAreaName(name).empty()) return {};
  const AreaFound found = m_index.kawasan(name);
  if (found.id != 0) return {{found.id, {}}, {}, {}};
  const bool nearMiss = !found.suggestion.empty() && !isConfirmed(m_aliases, name);
  if (found.ambiguous) return {{}, "ambiguous-kawasan", {}};
  if (!m_create || nearMiss) return {{}, "unknown-kawasan", found.suggestion};
  const std::string resolved = m_index.resolved(name);
  const bool isPlanned = m_newKawasan.contains(foldedAreaName(resolved));
  if (auto like = isPlanned ? std::nullopt : likePlanned(name, "kawasan", m_new.kawasan, m_kawasanRows, &Kawasan::name))
    return *std::move(like);
  const auto [entry, isNew] = m_newKawasan.try_emplace(foldedAreaName(resolved), m_new.kawasan.size());
  if (isNew) {
    m_kawasanRows.push_back(m_row);
    Kawasan kawasan;
    kawasan.name = resolved;
    m_new.kawasan.push_back(std::move(kawasan));
  }
  return {{0, entry->second}, {}, {}};
}

Placed AreaPlanner::rt(const AreaRef& kelurahan, const AreaRef& kawasan, const AreaNames& names) {
  if (names.rt.isEmpty()) return {{}, "no-label", {}};
  if (!kelurahan.created) {
    const FeatureId said = m_index.rtByAlias(kelurahan.id, writtenRt(m_index, names));
    if (said != 0) return {{said, {}}, {}, {}};
    const AreaFound found = m_index.rt(kelurahan.id, names.rt, kawasan.id);
    if (found.id != 0) return {{found.id, {}}, {}, {}};
    if (found.ambiguous) return {{}, "ambiguous-rt", {}};
    const bool isQuestion = !found.suggestion.empty() && !found.isBeside;
    if (!m_create || isQuestion) return {{}, "unknown-rt", found.suggestion};
  }
  const auto [entry, isNew] = m_newRts.try_emplace(keyOf(kelurahan) + " " + names.rt.key(), m_new.rts.size());
  if (isNew) {
    NewRt rt;
    rt.record.rt = names.rt.rt;
    rt.record.rw = names.rt.rw;
    rt.record.part = names.rt.part;
    rt.record.label = names.rt.label;
    rt.record.kampung = names.kampung;
    rt.kelurahan = kelurahan;
    rt.kawasan = kawasan;
    m_new.rts.push_back(std::move(rt));
  }
  return {{0, entry->second}, {}, {}};
}

std::string placeText(const AreaNames& names) {
  std::string text = names.kelurahan;
  if (!names.rt.isEmpty()) text += (text.empty() ? "" : " ") + names.rt.label;
  return text;
}

std::string writtenRt(const AreaIndex& index, const AreaNames& names) {
  const std::string text = placeText(names);
  const bool isShared = !names.kecamatan.empty() && index.kelurahan(names.kelurahan, {}).ambiguous;
  return isShared ? text + " (" + names.kecamatan + ")" : text;
}

}  // namespace kawasan
