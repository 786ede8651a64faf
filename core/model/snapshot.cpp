#include "core/model/snapshot.h"

#include "core/base/text.h"

namespace kawasan {

namespace {

template <typename Record>
const Record* byId(const std::vector<Record>& records, FeatureId id) {
  for (const Record& record : records) {
    if (record.id == id) return &record;
  }
  return nullptr;
}

}  // namespace

const AdminArea* Snapshot::kelurahanById(FeatureId id) const {
  return byId(kelurahan, id);
}
const Kawasan* Snapshot::kawasanById(FeatureId id) const {
  return byId(kawasan, id);
}

const Rt* Snapshot::rtById(FeatureId id) const {
  if (m_rtIndex.size() != rts.size()) return byId(rts, id);
  const auto found = m_rtIndex.find(id);
  return found == m_rtIndex.end() ? nullptr : &rts[found->second];
}

void Snapshot::buildIndex() {
  m_rtIndex.clear();
  m_rtIndex.reserve(rts.size());
  for (std::size_t i = 0; i < rts.size(); ++i) m_rtIndex.emplace(rts[i].id, i);
}

const Survey* Snapshot::surveyByName(std::string_view name) const {
  if (surveys.empty()) return nullptr;
  if (name.empty()) return &surveys.back();
  for (const Survey& survey : surveys) {
    if (survey.name == name) return &survey;
  }
  return nullptr;
}

const DecreeArea* Snapshot::decreeOf(Level level, FeatureId areaId) const {
  const auto isEarlier = [](const DecreeArea& a, const DecreeArea& b) {
    return a.date == b.date ? naturalLess(a.number, b.number) : a.date < b.date;
  };
  const DecreeArea* latest = nullptr;
  for (const DecreeArea& line : decreeAreas) {
    if (line.level != level || line.areaId != areaId) continue;
    if (latest == nullptr || isEarlier(*latest, line)) latest = &line;
  }
  return latest;
}

const FigureTable& Snapshot::figuresOf(FeatureId surveyId) const {
  static const FigureTable none;
  const auto found = figures.find(surveyId);
  return found == figures.end() ? none : *found->second;
}

std::string rtName(const Rt& rt) {
  if (rt.rt.empty()) return rt.label;
  std::string name = "RT " + rt.rt;
  if (!rt.rw.empty()) name += " RW " + rt.rw;
  if (!rt.part.empty()) name += " (" + rt.part + ")";
  return name;
}

std::string fullName(const Snapshot& snapshot, const Rt& rt) {
  const AdminArea* kelurahan = snapshot.kelurahanById(rt.kelurahanId);
  return kelurahan == nullptr ? rtName(rt) : kelurahan->name + " " + rtName(rt);
}

}  // namespace kawasan
