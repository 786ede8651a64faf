#include "core/model/snapshot.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/model/area_names.h"

namespace kawasan {

namespace {

template <typename Record>
std::unordered_map<FeatureId, std::size_t> indexOf(const SharedList<Record>& records) {
  std::unordered_map<FeatureId, std::size_t> index;
  index.reserve(records.size());
  for (std::size_t i = 0; i < records.size(); ++i) index.emplace(records[i].id, i);
  return index;
}

/// Of a snapshot made by hand the index may not be there yet.
template <typename Record>
std::optional<std::size_t> placeOf(const SharedList<Record>& records,
                                   const std::unordered_map<FeatureId, std::size_t>& index, FeatureId id) {
  if (index.size() == records.size()) {
    const auto found = index.find(id);
    return found == index.end() ? std::nullopt : std::optional(found->second);
  }
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (records[i].id == id) return i;
  }
  return std::nullopt;
}

/// What belongs to one record, in a list that is in order of its owners.
template <typename Record, typename Key, typename KeyOf>
std::span<const Record> rowsOf(const std::vector<Record>& records, const Key& key, KeyOf keyOf) {
  const auto first = std::lower_bound(records.begin(), records.end(), key,
                                      [&](const Record& record, const Key& k) { return keyOf(record) < k; });
  const auto last = std::upper_bound(first, records.end(), key,
                                     [&](const Key& k, const Record& record) { return k < keyOf(record); });
  return {first, last};
}

template <typename Record>
std::span<const Record> rowsOf(const std::vector<Record>& records, FeatureId id, FeatureId Record::*owner) {
  return rowsOf(records, id, [owner](const Record& record) { return record.*owner; });
}

}  // namespace

template <typename Record>
const Record* Snapshot::find(const SharedList<Record>& records, const Index& index, FeatureId id) {
  const auto place = placeOf(records, index.read(), id);
  return place ? &records[*place] : nullptr;
}

const AdminArea* Snapshot::kelurahanById(FeatureId id) const {
  return find(kelurahan, m_kelurahanIndex, id);
}
const Kawasan* Snapshot::kawasanById(FeatureId id) const {
  return find(kawasan, m_kawasanIndex, id);
}
const Rt* Snapshot::rtById(FeatureId id) const {
  return find(rts, m_rtIndex, id);
}
const Programme* Snapshot::programmeById(FeatureId id) const {
  for (const Programme& programme : programmes) {
    if (programme.id == id) return &programme;
  }
  return nullptr;
}
const Activity* Snapshot::activityById(FeatureId id) const {
  for (const Activity& activity : activities) {
    if (activity.id == id) return &activity;
  }
  return nullptr;
}
std::span<const ActivityEffect> Snapshot::effectsOf(FeatureId activityId) const {
  return rowsOf(effects.list(), activityId, &ActivityEffect::activityId);
}
std::span<const ActivityFunding> Snapshot::fundingOf(FeatureId activityId) const {
  return rowsOf(funding.list(), activityId, &ActivityFunding::activityId);
}
std::span<const Safeguard> Snapshot::safeguardsOf(FeatureId activityId) const {
  return rowsOf(safeguards.list(), activityId, &Safeguard::activityId);
}
std::span<const ActivityState> Snapshot::statesOf(FeatureId activityId) const {
  return rowsOf(activityStates.list(), activityId, &ActivityState::activityId);
}
std::span<const FollowUpState> Snapshot::followUpStatesOf(FeatureId followUpId) const {
  return rowsOf(followUpStates.list(), followUpId, &FollowUpState::followUpId);
}
std::span<const MinutesLine> Snapshot::linesOf(FeatureId minutesId) const {
  return rowsOf(minutesLines.list(), minutesId, &MinutesLine::minutesId);
}
std::span<const Attachment> Snapshot::attachmentsOf(AttachmentOwner owner, FeatureId ownerId) const {
  return rowsOf(attachments.list(), std::pair(owner, ownerId),
                [](const Attachment& file) { return std::pair(file.owner, file.ownerId); });
}
const KawasanProfile* Snapshot::profileOf(FeatureId kawasanId) const {
  const auto found = rowsOf(profiles.list(), kawasanId, &KawasanProfile::kawasanId);
  return found.empty() ? nullptr : &found.front();
}
std::span<const KawasanProblem> Snapshot::problemsOf(FeatureId kawasanId) const {
  return rowsOf(problems.list(), kawasanId, &KawasanProblem::kawasanId);
}
std::optional<std::size_t> Snapshot::indexOfRt(FeatureId id) const {
  return placeOf(rts, m_rtIndex.read(), id);
}

void Snapshot::buildIndex() {
  m_rtIndex.set(indexOf(rts));
  m_kelurahanIndex.set(indexOf(kelurahan));
  m_kawasanIndex.set(indexOf(kawasan));
}

namespace {

/// "baseline ’24" is no other round than "Baseline '24"; "Tahap 1.1" is another one than "Tahap 11".
std::string surveyKey(std::string_view name) {
  std::string key;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find_first_of(".,-/_+()", at), name.size());
    key += folded(name.substr(at, end - at));
    key += name.substr(end, 1);
    at = end + 1;
  }
  return key;
}

}  // namespace

const Survey* Snapshot::surveyByName(std::string_view name) const {
  if (surveys.empty()) return nullptr;
  if (name.empty()) return &surveys.back();
  for (const Survey& survey : surveys) {
    if (survey.name == name) return &survey;
  }
  const std::string key = surveyKey(name);
  for (const Survey& survey : surveys) {
    if (surveyKey(survey.name) == key) return &survey;
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

const HectaresNote* Snapshot::hectaresNoteOf(Level level, FeatureId areaId) const {
  for (const HectaresNote& note : hectaresNotes) {
    if (note.level == level && note.areaId == areaId) return &note;
  }
  return nullptr;
}

const OverlapDecision* Snapshot::decisionOn(Level level, FeatureId areaId, FeatureId otherId) const {
  const auto [first, second] = std::minmax(areaId, otherId);
  for (const OverlapDecision& decision : overlapDecisions) {
    if (decision.level == level && decision.firstId == first && decision.secondId == second) return &decision;
  }
  return nullptr;
}

namespace {

/// The records of a sorted list whose key is `key`.
template <typename Record, typename Key, typename KeyOf>
std::span<const Record> withKey(const SharedList<Record>& records, const Key& key, KeyOf keyOf) {
  const std::vector<Record>& list = records.list();
  const auto first = std::lower_bound(list.begin(), list.end(), key,
                                      [&](const Record& record, const Key& k) { return keyOf(record) < k; });
  const auto last =
      std::upper_bound(first, list.end(), key, [&](const Key& k, const Record& record) { return k < keyOf(record); });
  return {first, last};
}

template <typename Record>
std::pair<FeatureId, FeatureId> surveyAndRt(const Record& record) {
  return {record.surveyId, record.rtId};
}

}  // namespace

std::span<const FigureNote> Snapshot::notesOf(FeatureId surveyId, FeatureId rtId) const {
  return withKey(figureNotes, std::pair(surveyId, rtId), surveyAndRt<FigureNote>);
}

const FigureNote* Snapshot::noteOn(FeatureId surveyId, FeatureId rtId, Parameter parameter) const {
  for (const FigureNote& note : notesOf(surveyId, rtId)) {
    if (note.parameter == parameter) return &note;
  }
  return nullptr;
}

bool Snapshot::isEstimate(FeatureId surveyId, FeatureId rtId, Parameter parameter) const {
  const FigureNote* const note = noteOn(surveyId, rtId, parameter);
  return note != nullptr && note->isEstimate;
}

const RtSurvey* Snapshot::rtSurveyOf(FeatureId surveyId, FeatureId rtId) const {
  const auto found = withKey(rtSurveys, std::pair(surveyId, rtId), surveyAndRt<RtSurvey>);
  return found.empty() ? nullptr : found.data();
}

bool Snapshot::isDraft(FeatureId surveyId, FeatureId rtId) const {
  const RtSurvey* const survey = rtSurveyOf(surveyId, rtId);
  return survey != nullptr && survey->state == SurveyState::Draft;
}

std::span<const Photo> Snapshot::photosOf(FeatureId rtId) const {
  return withKey(photos, rtId, [](const Photo& photo) { return photo.rtId; });
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
  return kelurahan == nullptr ? rtName(rt) : kelurahanName(snapshot, *kelurahan) + " " + rtName(rt);
}

}  // namespace kawasan
