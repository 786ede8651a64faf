#include "core/import/find_area.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/text.h"
#include "core/import/area_match.h"
#include "core/model/area_names.h"

namespace kawasan {

namespace {

/// The level that the first word names: "kawasan Bandengan", "Kel. Bandengan".
std::optional<Level> levelSaid(std::string_view typed) {
  const std::string lower = lowered(typed);
  const std::string word = lower.substr(0, lower.find_first_of(" .:"));
  if (word.size() == lower.size()) return std::nullopt;
  if (word == "kawasan" || word == "kws") return Level::Kawasan;
  if (word == "kelurahan" || word == "kel" || word == "desa") return Level::Kelurahan;
  if (word == "kecamatan" || word == "kec") return Level::Kecamatan;
  return std::nullopt;
}

class Finder {
 public:
  Finder(const Snapshot& snapshot, std::string_view typed)
      : m_snapshot(snapshot), m_index(snapshot), m_typed(trimmed(typed)) {}

  std::vector<AreaTarget> find() {
    byUuid();
    if (m_found.empty()) byName();
    if (m_found.empty()) byCity();
    if (m_found.empty()) byRt();
    return std::move(m_found);
  }

 private:
  void add(Level level, FeatureId id, const std::string& name) {
    const AreaTarget target{level, id, name};
    if (std::find(m_found.begin(), m_found.end(), target) == m_found.end()) m_found.push_back(target);
  }

  void byUuid() {
    const std::string uuid = lowered(m_typed);
    if (uuid.size() != 36) return;
    for (const Rt& rt : m_snapshot.rts) {
      if (rt.uuid == uuid) add(Level::Rt, rt.id, fullName(m_snapshot, rt));
    }
    for (const Kawasan& area : m_snapshot.kawasan) {
      if (area.uuid == uuid) add(Level::Kawasan, area.id, area.name);
    }
    for (const AdminArea& area : m_snapshot.kelurahan) {
      if (area.uuid == uuid) add(Level::Kelurahan, area.id, kelurahanName(m_snapshot, area));
    }
    for (const AdminArea& area : m_snapshot.kecamatan) {
      if (area.uuid == uuid) add(Level::Kecamatan, area.id, area.name);
    }
  }

  /// "Kota Contoh" or its code; a name that an area bears means that area.
  void byCity() {
    const ProjectInfo& info = m_snapshot.info;
    if (!info.city.empty() && isCalled(info.city, info.code)) add(Level::City, 0, info.city);
  }

  /// The code may follow the word of the level: "kawasan KW-01".
  bool isCalled(const std::string& name, const std::string& code) const {
    const std::string_view rest =
        levelSaid(m_typed) ? trimmed(m_typed.substr(m_typed.find_first_of(" .:") + 1)) : m_typed;
    const bool byCode = !code.empty() && lowered(code) == lowered(rest);
    return byCode || (!name.empty() && foldedAreaName(name) == foldedAreaName(m_typed));
  }

  void byName() {
    const auto said = levelSaid(m_typed);
    // "Kecamatan Selatan, Kauman" is a kelurahan.
    const bool isBelow = said == Level::Kecamatan && m_typed.find(',') != std::string_view::npos;
    const auto wanted = [&](Level level) { return !said || *said == level || (isBelow && level == Level::Kelurahan); };
    if (wanted(Level::Kawasan)) {
      for (const Kawasan& area : m_snapshot.kawasan) {
        if (isCalled(area.name, area.code)) add(Level::Kawasan, area.id, area.name);
      }
    }
    if (wanted(Level::Kelurahan)) {
      for (const AdminArea& area : m_snapshot.kelurahan) {
        if (isCalled(area.name, area.code)) add(Level::Kelurahan, area.id, kelurahanName(m_snapshot, area));
      }
      // With its kecamatan.
      if (const FeatureId id = m_found.empty() ? m_index.kelurahan(m_typed).id : 0; id != 0)
        add(Level::Kelurahan, id, kelurahanName(m_snapshot, id));
    }
    if (wanted(Level::Kecamatan)) {
      for (const AdminArea& area : m_snapshot.kecamatan) {
        if (isCalled(area.name, area.code)) add(Level::Kecamatan, area.id, area.name);
      }
    }
  }

  /// Splits the text at every gap into the name of a kelurahan and the label of an RT; the label alone will do where
  /// only one RT bears it.
  void byRt() {
    std::vector<std::size_t> shared;
    for (std::size_t at = m_typed.find_first_of(" ,/:"); at != std::string_view::npos;
         at = m_typed.find_first_of(" ,/:", at + 1)) {
      const std::string_view name = trimmed(m_typed.substr(0, at));
      // The kelurahan of that name is not meant by its kecamatan.
      if (levelSaid(name) == Level::Kecamatan && name.find(',') == std::string_view::npos) continue;
      const AreaFound kelurahan = m_index.kelurahan(name);
      if (kelurahan.ambiguous) shared.push_back(at);
      if (kelurahan.id == 0) continue;
      for (const Rt& rt : m_snapshot.rts) {
        if (rt.kelurahanId == kelurahan.id) addIfLabelled(rt, parseRtLabel(m_typed.substr(at + 1)));
      }
    }
    if (m_found.empty()) byRtOfShared(shared);
    if (!m_found.empty()) return;
    const RtLabel label = parseRtLabel(m_typed);
    for (const Rt& rt : m_snapshot.rts) addIfLabelled(rt, label);
  }

  /// Of every kelurahan that bears the name before one of these gaps.
  void byRtOfShared(const std::vector<std::size_t>& gaps) {
    for (const std::size_t at : gaps) {
      const std::string name = foldedAreaName(m_typed.substr(0, at));
      for (const Rt& rt : m_snapshot.rts) {
        const AdminArea* const its = m_snapshot.kelurahanById(rt.kelurahanId);
        if (its != nullptr && foldedAreaName(its->name) == name)
          addIfLabelled(rt, parseRtLabel(m_typed.substr(at + 1)));
      }
    }
  }

  void addIfLabelled(const Rt& rt, RtLabel label) {
    if (label.part.empty()) label.part = rt.part;
    if (!label.isEmpty() && labelOf(rt).key() == label.key()) add(Level::Rt, rt.id, fullName(m_snapshot, rt));
  }

  const Snapshot& m_snapshot;
  AreaIndex m_index;
  std::string_view m_typed;
  std::vector<AreaTarget> m_found;
};

std::vector<std::string> namesNear(const Snapshot& snapshot, std::string_view typed) {
  std::vector<std::string> names;
  for (const Kawasan& area : snapshot.kawasan) names.push_back(area.name);
  for (const AdminArea& area : snapshot.kelurahan) names.push_back(kelurahanName(snapshot, area));
  for (const Rt& rt : snapshot.rts) names.push_back(fullName(snapshot, rt));
  return nearNames(typed, names);
}

/// As it can be typed to mean this one.
std::string typeable(const AreaTarget& target) {
  return target.level == Level::Rt ? target.name : std::string(keyOf(target.level)) + " " + target.name;
}

}  // namespace

Result<AreaTarget> findArea(const Snapshot& snapshot, std::string_view typed) {
  const std::vector<AreaTarget> found = Finder(snapshot, typed).find();
  if (found.size() == 1) return found.front();
  Params params{{"area", std::string(trimmed(typed))}};
  if (found.empty()) {
    params.set("near", joinText(namesNear(snapshot, typed), ", "));
    return fail(ErrorCode::UnknownArea, std::move(params));
  }
  std::vector<std::string> matches;
  for (const AreaTarget& target : found) matches.push_back(typeable(target));
  params.set("matches", joinText(matches, ", "));
  return fail(ErrorCode::AmbiguousArea, std::move(params));
}

}  // namespace kawasan
