#include "core/import/area_match.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "core/base/text.h"

namespace kawasan {

namespace {

constexpr std::array<std::string_view, 9> kPrefixes{"kelurahan", "kel",     "desa", "ds", "kecamatan",
                                                    "kec",       "kawasan", "kws",  "kw"};

/// Whether `c` may stand between "Kel" and the name.
bool separates(char c) {
  return c == ' ' || c == '.' || c == ':' || c == '\t';
}

std::string rtKey(FeatureId kelurahanId, const RtLabel& label) {
  RtLabel bare = label;
  bare.part.clear();
  return std::to_string(kelurahanId) + " " + bare.key();
}

std::string numberKey(FeatureId kelurahanId, const RtLabel& label) {
  return std::to_string(kelurahanId) + " " + label.rt;
}

/// "0O3" typed for "003": letters that look like a digit, beside one.
std::string withDigits(std::string text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool isBeside = (i > 0 && isDigit(text[i - 1])) || (i + 1 < text.size() && isDigit(text[i + 1]));
    if (!isBeside) continue;
    if (text[i] == 'O' || text[i] == 'o') text[i] = '0';
    if (text[i] == 'I' || text[i] == 'l') text[i] = '1';
  }
  return text;
}

/// A kelurahan and its kecamatan in one text; both empty where it names but one.
struct NameAbove {
  std::string_view name;
  std::string_view kecamatan;
};

NameAbove nameAbove(std::string_view text) {
  text = trimmed(text);
  const std::string lower = lowered(text);
  const bool isFirst = lower.starts_with("kec.") || lower.starts_with("kec ") || lower.starts_with("kecamatan ");
  const std::size_t comma = text.find(',');
  if (isFirst && comma == std::string_view::npos) return {};
  if (isFirst) return {trimmed(text.substr(comma + 1)), trimmed(text.substr(0, comma))};
  std::size_t at = std::string_view::npos;
  for (const std::string_view word : {"(", " kec.", " kec ", " kecamatan ", ",kec.", ",kec ", ",kecamatan "})
    at = std::min(at, lower.find(word));
  if (at == std::string_view::npos) return {};
  const auto without = [](std::string_view part, std::string_view ends) {
    while (!part.empty() && ends.find(part.front()) != std::string_view::npos) part.remove_prefix(1);
    while (!part.empty() && ends.find(part.back()) != std::string_view::npos) part.remove_suffix(1);
    return part;
  };
  return {without(text.substr(0, at), " ,"), without(text.substr(at), " ,()")};
}

/// Letters by which a name may be off: one in short names, two in others.
std::size_t allowedDistance(std::string_view name) {
  return folded(name).size() <= 5 ? 1 : 2;
}

/// The digits of a name and the Roman number at its end.
std::string numberOfName(std::string_view name) {
  std::string number;
  for (const char c : name) {
    if (isDigit(c)) number += c;
  }
  const std::string lower = lowered(trimmed(name));
  const std::string last = lower.substr(lower.find_last_of(" .-") + 1);
  if (last.size() == lower.size() || last.empty() || last.find_first_not_of("ivx") != std::string::npos) return number;
  const auto worth = [](char c) { return c == 'i' ? 1 : c == 'v' ? 5 : 10; };
  int roman = 0;
  for (std::size_t i = 0; i < last.size(); ++i) {
    const bool isTakenOff = i + 1 < last.size() && worth(last[i]) < worth(last[i + 1]);
    roman += isTakenOff ? -worth(last[i]) : worth(last[i]);
  }
  return number + std::to_string(roman);
}

}  // namespace

std::string foldedAreaName(std::string_view name) {
  const std::string lower = lowered(trimmed(name));
  for (const std::string_view prefix : kPrefixes) {
    const bool longer = lower.size() > prefix.size() + 1;
    if (!longer || !lower.starts_with(prefix) || !separates(lower[prefix.size()])) continue;
    std::string rest = folded(std::string_view(lower).substr(prefix.size()));
    if (!rest.empty()) return rest;
  }
  return folded(lower);
}

std::vector<std::string> nearNames(std::string_view name, const std::vector<std::string>& candidates) {
  const std::string wanted = foldedAreaName(name);
  std::vector<std::pair<std::size_t, std::string>> near;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = editDistance(wanted, foldedAreaName(candidate));
    const bool part = wanted.size() >= 3 && foldedAreaName(candidate).find(wanted) != std::string::npos;
    if (part || distance <= std::max<std::size_t>(2, wanted.size() / 3))
      near.emplace_back(part ? 0 : distance, candidate);
  }
  std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> names;
  for (auto& [distance, candidate] : near) {
    const bool seen = std::find(names.begin(), names.end(), candidate) != names.end();
    if (!seen && names.size() < 5) names.push_back(std::move(candidate));
  }
  return names;
}

std::string nearestName(std::string_view name, const std::vector<std::string>& candidates) {
  const std::string wanted = foldedAreaName(name);
  const std::size_t allowed = allowedDistance(wanted);
  std::size_t best = allowed + 1;
  std::string nearest;
  bool unique = true;
  for (const std::string& candidate : candidates) {
    const std::size_t distance = editDistance(wanted, foldedAreaName(candidate));
    if (distance > allowed || distance > best) continue;
    unique = distance < best || candidate == nearest;
    best = distance;
    nearest = candidate;
  }
  return unique ? nearest : std::string();
}

bool mayBeMisspelt(std::string_view name, std::string_view other) {
  const std::string wanted = foldedAreaName(name);
  const std::string number = numberOfName(name);
  if (wanted.size() < 3 || number != numberOfName(other)) return false;
  const std::size_t most = number.empty() ? 1 : 2;  // "Ulu II" and "Ulu 2"
  return editDistance(wanted, foldedAreaName(other)) <= most;
}

std::vector<std::string> kecamatanNames(const Snapshot& snapshot) {
  std::vector<std::string> names;
  std::unordered_set<std::string> known;
  const auto add = [&](const std::string& name) {
    std::string key = foldedAreaName(name);
    if (!key.empty() && known.insert(std::move(key)).second) names.push_back(name);
  };
  for (const AdminArea& area : snapshot.kecamatan) add(area.name);
  for (const AdminArea& area : snapshot.kelurahan) add(area.kecamatan);
  return names;
}

RtLabel labelOf(const Rt& rt) {
  RtLabel label = rt.rt.empty() ? parseRtLabel(rt.label) : parseRtLabel(rt.rt, rt.rw);
  label.part = rt.part;
  return label;
}

AreaIndex::AreaIndex(const Snapshot& snapshot, const AreaAliases& aliases)
    : m_snapshot(snapshot), m_kecamatanNames(kecamatanNames(snapshot)) {
  for (const std::string& name : m_kecamatanNames) m_kecamatanKeys.insert(foldedAreaName(name));
  for (const auto& [from, to] : aliases) m_aliases.emplace(foldedAreaName(from), to);
  for (const AdminArea& area : snapshot.kelurahan) {
    add(m_kelurahan, area.id, area.name, area.code, foldedAreaName(area.kecamatan));
  }
  for (const AdminArea& area : snapshot.kecamatan) add(m_kecamatan, area.id, area.name, area.code, {});
  for (const Kawasan& area : snapshot.kawasan) add(m_kawasan, area.id, area.name, area.code, {});
  for (const Rt& rt : snapshot.rts) {
    const RtLabel label = labelOf(rt);
    m_rts.emplace(rtKey(rt.kelurahanId, label), &rt);
    m_rtNumbers.emplace(numberKey(rt.kelurahanId, label), &rt);
  }
}

void AreaIndex::add(Names& names, FeatureId id, const std::string& name, const std::string& code,
                    const std::string& above) {
  const std::string key = foldedAreaName(name);
  names.emplace(key, Named{id, name, above});
  const std::string codeKey = folded(code);
  if (!codeKey.empty() && codeKey != key) names.emplace(codeKey, Named{id, name, above});
}

FeatureId AreaIndex::rtByAlias(FeatureId kelurahanId, std::string_view written) const {
  const auto alias = m_aliases.find(foldedAreaName(written));
  if (alias == m_aliases.end()) return 0;
  if (const FeatureId id = rt(kelurahanId, parseRtLabel(alias->second)).id; id != 0) return id;
  const std::string wanted = foldedAreaName(alias->second);
  for (const Rt& each : m_snapshot.rts) {
    if (each.kelurahanId != kelurahanId) continue;
    if (foldedAreaName(fullName(m_snapshot, each)) == wanted || foldedAreaName(rtName(each)) == wanted) return each.id;
    // As it was remembered when no other kelurahan bore that name.
    const AdminArea* const its = m_snapshot.kelurahanById(kelurahanId);
    if (its != nullptr && foldedAreaName(its->name + ' ' + rtName(each)) == wanted) return each.id;
  }
  return 0;
}

std::string AreaIndex::resolved(std::string_view name) const {
  const auto alias = m_aliases.find(foldedAreaName(name));
  return alias == m_aliases.end() ? std::string(trimmed(name)) : alias->second;
}

AreaFound AreaIndex::find(const Names& names, std::string_view name, std::string_view above) const {
  const std::string wanted = resolved(name);
  const std::string aboveKey = foldedAreaName(resolved(above));
  const auto contradicts = [&](const Named& named) {
    return !aboveKey.empty() && !named.above.empty() && named.above != aboveKey;
  };
  AreaFound result;
  const auto [first, last] = names.equal_range(foldedAreaName(wanted));
  for (auto it = first; it != last; ++it) {
    const Named& named = it->second;
    if (contradicts(named) || named.id == result.id) continue;
    result.ambiguous = result.ambiguous || result.id != 0;
    result.id = named.id;
  }
  if (result.ambiguous) result.id = 0;
  if (result.id != 0 || result.ambiguous) return result;
  std::vector<std::string> candidates;
  for (const auto& [key, named] : names) {
    if (key == foldedAreaName(named.name) && !contradicts(named)) candidates.push_back(named.name);
  }
  result.suggestion = nearestName(wanted, candidates);
  return result;
}

AreaFound AreaIndex::kelurahan(std::string_view nameOrCode, std::string_view kecamatan) const {
  const AreaFound found = find(m_kelurahan, nameOrCode, kecamatan);
  if (found.id == 0 && kecamatan.empty()) {
    if (const AreaFound said = kelurahanWithKecamatan(nameOrCode); said.id != 0) return said;
  }
  const std::string above = foldedAreaName(resolved(kecamatan));
  if (found.id != 0 || found.ambiguous || above.empty()) return found;
  // Where the project names no kecamatan, none of the file is wrong.
  if (m_kecamatanKeys.empty() || m_kecamatanKeys.contains(above) || m_kecamatan.contains(above)) return found;
  AreaFound result;
  result.isOfUnknownKecamatan = true;
  result.suggestion = nearestName(resolved(kecamatan), m_kecamatanNames);
  result.near = find(m_kelurahan, nameOrCode, {}).suggestion;
  return result;
}

/// Nothing where the text names no kecamatan of the project.
AreaFound AreaIndex::kelurahanWithKecamatan(std::string_view text) const {
  const NameAbove both = nameAbove(text);
  if (both.name.empty() || !m_kecamatanKeys.contains(foldedAreaName(resolved(both.kecamatan)))) return {};
  return find(m_kelurahan, both.name, both.kecamatan);
}

AreaFound AreaIndex::kecamatan(std::string_view nameOrCode) const {
  return find(m_kecamatan, nameOrCode, {});
}

AreaFound AreaIndex::kawasan(std::string_view nameOrCode) const {
  return find(m_kawasan, nameOrCode, {});
}

const Rt* AreaIndex::nearRt(FeatureId kelurahanId, const RtLabel& label) const {
  RtLabel near = label.named ? parseRtLabel(withDigits(label.label)) : label;
  if (near.named || near.rt.empty()) return nullptr;
  if (!label.named && isDigit(near.rt.back())) return nullptr;
  if (!isDigit(near.rt.back()) && !m_rts.contains(rtKey(kelurahanId, near))) near.rt.pop_back();
  const std::string key = rtKey(kelurahanId, near);
  return m_rts.count(key) == 1 ? m_rts.find(key)->second : nullptr;
}

AreaFound AreaIndex::rt(FeatureId kelurahanId, const RtLabel& label, FeatureId kawasanId) const {
  std::vector<const Rt*> found;
  const auto [first, last] = m_rts.equal_range(rtKey(kelurahanId, label));
  for (auto it = first; it != last; ++it) {
    if (label.part.empty() || lowered(it->second->part) == label.part) found.push_back(it->second);
  }
  if (found.size() > 1 && kawasanId != 0) {
    std::erase_if(found, [&](const Rt* rt) { return rt->kawasanId != kawasanId; });
  }
  AreaFound result;
  result.ambiguous = found.size() > 1;
  if (found.size() == 1) result.id = found.front()->id;
  if (!found.empty() || label.isWhole) return result;
  if (const Rt* const near = nearRt(kelurahanId, label)) {
    result.suggestion = rtName(*near);
    result.isBeside = true;
    return result;
  }
  if (label.named) return result;
  // An RT without RW in the file, or with one that the project does not have: the only RT of that number is a hint.
  const std::string number = numberKey(kelurahanId, label);
  if (m_rtNumbers.count(number) != 1) return result;
  const Rt& only = *m_rtNumbers.find(number)->second;
  if (label.rw.empty() || only.rw.empty()) result.suggestion = rtName(only);
  return result;
}

}  // namespace kawasan
