#include "core/model/area_edits.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <numeric>
#include <set>

#include "core/base/text.h"
#include "core/model/figure_shares.h"

namespace kawasan {

namespace {

Failure unknownArea(Level level, FeatureId id) {
  return fail(ErrorCode::UnknownArea, {{"area", std::to_string(id)}, {"level", std::string(keyOf(level))}});
}

Failure tooFew(const char* field, std::size_t count) {
  return fail(ErrorCode::BadValue, {{"field", field}, {"value", std::to_string(count)}, {"expected", "2"}});
}

/// "a", "b", ..., "z", "aa", ...
std::string partLetter(std::size_t index) {
  constexpr std::size_t kLetters = 26;
  std::string letter(1, static_cast<char>('a' + index % kLetters));
  return index < kLetters ? letter : partLetter(index / kLetters - 1) + letter;
}

/// Hands out the letters that no part of this RT has.
class PartLetters {
 public:
  PartLetters(const Snapshot& snapshot, const Rt& rt) {
    for (const Rt& other : snapshot.rts) {
      if (arePartsOfOne(other, rt)) m_taken.insert(lowered(other.part));
    }
  }

  std::string next() {
    std::string letter;
    do {
      letter = partLetter(m_index++);
    } while (m_taken.contains(letter));
    return letter;
  }

 private:
  std::set<std::string> m_taken;
  std::size_t m_index = 0;
};

/// The records to be joined with `into`: each known, none twice, `into` not among them.
template <typename Find>
Result<std::vector<FeatureId>> checkedOthers(Level level, FeatureId into, const std::vector<FeatureId>& others,
                                             Find find) {
  if (find(into) == nullptr) return unknownArea(level, into);
  std::vector<FeatureId> ids;
  for (const FeatureId id : others) {
    if (find(id) == nullptr) return unknownArea(level, id);
    if (id != into && std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
  }
  if (ids.empty()) return tooFew("areas", 1);
  return ids;
}

/// Hectares of the same decree add up, where one is unknown the sum is; a decree that does not name `into` yet does so
/// afterwards. Lines of `others` that were added up are left to the removal of their area.
void joinDecrees(Edit& edit, const Snapshot& snapshot, Level level, FeatureId into,
                 const std::vector<FeatureId>& others) {
  std::vector<DecreeArea> joined;
  for (const DecreeArea& line : snapshot.decreeAreas) {
    if (line.level == level && line.areaId == into) joined.push_back(line);
  }
  for (const FeatureId other : others) {
    for (const DecreeArea& line : snapshot.decreeAreas) {
      if (line.level != level || line.areaId != other) continue;
      const auto same = std::find_if(joined.begin(), joined.end(),
                                     [&line](const DecreeArea& known) { return known.number == line.number; });
      if (same == joined.end()) {
        joined.push_back(line);
        joined.back().areaId = into;
      } else {
        const bool known = !isMissing(same->hectares) && !isMissing(line.hectares);
        same->hectares = known ? same->hectares + line.hectares : kMissing;
        if (!same->date) same->date = line.date;
      }
    }
  }
  for (DecreeArea& line : joined) edit.put(line);
}

/// What the same minutes take off adds up as far as it is known; the others pass to `into`. Left out, more would remain
/// of the decree hectares that were joined than of the areas before.
void joinMinutes(Edit& edit, const Snapshot& snapshot, Level level, FeatureId into,
                 const std::vector<FeatureId>& others) {
  std::map<FeatureId, MinutesLine> joined;
  for (const MinutesLine& line : snapshot.minutesLines) {
    const bool isOther = std::find(others.begin(), others.end(), line.areaId) != others.end();
    if (line.level != level || (line.areaId != into && !isOther)) continue;
    const auto [entry, isFirst] = joined.try_emplace(line.minutesId, line);
    MinutesLine& sum = entry->second;
    if (!isFirst) {
      if (isMissing(sum.hectares)) {
        sum.hectares = line.hectares;
      } else if (!isMissing(line.hectares)) {
        sum.hectares += line.hectares;
      }
    }
    if (line.areaId == into) sum.id = line.id;
  }
  for (auto& [minutes, line] : joined) {
    line.areaId = into;
    edit.put(line);
  }
}

std::size_t filedOf(const Snapshot& snapshot, Level level, FeatureId id) {
  return static_cast<std::size_t>(
      std::count_if(snapshot.filed.begin(), snapshot.filed.end(),
                    [&](const FiledResult& filed) { return filed.level == level && filed.areaId == id; }));
}

/// The figures of several RT in one survey added up; what one of them lacks the sum lacks.
class FigureSum {
 public:
  explicit FigureSum(const FigureTable& figures) : m_figures(figures) {}

  void add(FeatureId rtId) {
    const auto row = m_figures.indexOfRt(rtId);
    const FigureRow figures = row ? m_figures.row(*row) : FigureRow();
    for (std::size_t i = 0; i < kParameterCount; ++i) {
      const Micro amount = figures[parameterAt(i)];
      Micro& sum = m_sum[parameterAt(i)];
      if (!isMissing(amount)) ++m_known[i];
      sum = m_parts == 0 ? amount : isMissing(sum) || isMissing(amount) ? kMissing : sum + amount;
    }
    ++m_parts;
  }

  [[nodiscard]] const FigureRow& sum() const { return m_sum; }
  [[nodiscard]] bool isOpen() const { return m_sum == FigureRow(); }
  /// Figures that some RT has and the sum has not.
  [[nodiscard]] std::size_t leftOpen() const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < kParameterCount; ++i) count += isMissing(m_sum[parameterAt(i)]) && m_known[i] > 0;
    return count;
  }

 private:
  const FigureTable& m_figures;
  FigureRow m_sum;
  std::array<std::size_t, kParameterCount> m_known{};
  std::size_t m_parts = 0;
};

int numberIn(std::string_view text) {
  const auto digit = std::find_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  int number = 0;
  const auto at = static_cast<std::size_t>(digit - text.begin());
  std::from_chars(text.data() + at, text.data() + text.size(), number);
  return number;
}

constexpr std::string_view kCodePrefix = "KW-";

int largestKawasanCode(const Snapshot& snapshot) {
  int largest = 0;
  for (const Kawasan& kawasan : snapshot.kawasan) {
    const std::string code = lowered(kawasan.code);
    if (code.starts_with(lowered(kCodePrefix))) largest = std::max(largest, numberIn(code));
  }
  return largest;
}

std::string kawasanCode(int number) {
  return fmt::format("{}{:02}", kCodePrefix, number);
}

/// "Tepi Kali 2" for the second part; the next number while there is one of that name.
std::string freeName(const Snapshot& snapshot, const std::string& name, int& number) {
  for (;;) {
    std::string candidate = fmt::format("{} {}", name, number++);
    const bool taken = std::any_of(snapshot.kawasan.begin(), snapshot.kawasan.end(),
                                   [&](const Kawasan& kawasan) { return folded(kawasan.name) == folded(candidate); });
    if (!taken) return candidate;
  }
}

}  // namespace

namespace {

/// The record of a part: as the RT was, but for letter, shape and place.
Rt partOf(const Rt& rt, const RtPart& part, const std::string& letter) {
  Rt record = rt;
  record.part = letter;
  record.geometry = part.shape;
  record.kawasanId = part.kawasanId.value_or(rt.kawasanId);
  return record;
}

/// The figures of one survey by area over the parts, `ids` being their RT. Returns how many were divided.
std::size_t divideFigures(Edit& edit, const Snapshot& snapshot, FeatureId surveyId, const std::vector<FeatureId>& ids,
                          std::span<const double> sizes) {
  const FigureTable& table = snapshot.figuresOf(surveyId);
  const auto index = table.indexOfRt(ids.front());
  if (!index || table.row(*index) == FigureRow()) return 0;
  const FigureRow whole = table.row(*index);
  const std::vector<FigureRow> shares = sharedFigures(whole, sizes);
  std::size_t divided = 0;
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    divided += !isMissing(whole[parameterAt(i)]) && whole[parameterAt(i)] != 0 ? 1U : 0U;
  }
  for (std::size_t part = 0; part < ids.size(); ++part) {
    edit.putFigures(surveyId, ids[part], shares[part], {});
    for (std::size_t i = 0; i < kParameterCount; ++i) {
      const Parameter parameter = parameterAt(i);
      if (isMissing(whole[parameter]) || whole[parameter] == 0) continue;
      FigureNote mark{0, surveyId, ids[part], parameter, {}, true};
      const FigureNote* const known = snapshot.noteOn(surveyId, ids.front(), parameter);
      if (part == 0 && known != nullptr) mark.note = known->note;
      edit.put(mark);
    }
  }
  return divided;
}

void repeatSurvey(Edit& edit, const Snapshot& snapshot, FeatureId surveyId, const std::vector<FeatureId>& ids) {
  const RtSurvey* const known = snapshot.rtSurveyOf(surveyId, ids.front());
  for (std::size_t part = 1; known != nullptr && part < ids.size(); ++part) {
    RtSurvey survey = *known;
    survey.rtId = ids[part];
    edit.put(survey);
  }
}

/// The reductions of the plan go where the volumes went that they take off, so that no part gets more of them than it
/// has of what is missing. `ids` are the RT of the parts.
class EffectShares {
 public:
  EffectShares(const Snapshot& snapshot, const std::vector<FeatureId>& ids, std::span<const double> sizes)
      : m_snapshot(snapshot), m_ids(ids), m_sizes(sizes) {}

  /// Returns how many were divided.
  std::size_t divide(Edit& edit) {
    std::size_t divided = 0;
    for (const ActivityEffect& whole : m_snapshot.effects) {
      if (whole.rtId != m_ids.front() || whole.volume == 0) continue;
      put(edit, whole, sharesFor(whole));
      divided += isMissing(whole.volume) ? 0U : 1U;
    }
    return divided;
  }

 private:
  static void put(Edit& edit, const ActivityEffect& whole, const std::vector<Micro>& shares, FeatureId rtId,
                  std::size_t part) {
    ActivityEffect effect = whole;
    if (part > 0) effect.id = 0;
    effect.rtId = rtId;
    effect.volume = shares[part];
    edit.put(effect);
  }

  void put(Edit& edit, const ActivityEffect& whole, const std::vector<Micro>& shares) const {
    put(edit, whole, shares, m_ids.front(), 0);
    for (std::size_t part = 1; part < m_ids.size(); ++part) {
      if (shares[part] != 0) put(edit, whole, shares, m_ids[part], part);
    }
  }

  std::vector<Micro> sharesFor(const ActivityEffect& whole) {
    std::vector<Micro>& open = openOf(whole.indicator);
    const Micro allOpen = std::accumulate(open.begin(), open.end(), Micro{0});
    const bool isWithin = allOpen > 0 && whole.volume <= allOpen;
    // In proportion to what is still open a share never exceeds it.
    const std::vector<double> needs(open.begin(), open.end());
    std::vector<Micro> shares = sharesOf(whole.volume, isWithin ? std::span<const double>(needs) : m_sizes,
                                         finestShare(unitOf(whole.indicator)));
    for (std::size_t part = 0; part < shares.size() && !isMissing(whole.volume); ++part) {
      open[part] = std::max(open[part] - shares[part], Micro{0});
    }
    return shares;
  }

  /// What the parts got of the volume in the newest survey that knows it, less the reductions divided so far.
  std::vector<Micro>& openOf(Parameter indicator) {
    const auto [entry, isFirst] = m_open.try_emplace(indicator, m_ids.size(), Micro{0});
    if (!isFirst) return entry->second;
    std::optional<int> newest;
    for (const Survey& survey : m_snapshot.surveys) {
      const FigureTable& table = m_snapshot.figuresOf(survey.id);
      const auto index = table.indexOfRt(m_ids.front());
      if (!index || isMissing(table.row(*index)[indicator]) || (newest && survey.year < *newest)) continue;
      newest = survey.year;
      const std::vector<FigureRow> parts = sharedFigures(table.row(*index), m_sizes);
      for (std::size_t part = 0; part < parts.size(); ++part) entry->second[part] = parts[part][indicator];
    }
    return entry->second;
  }

  const Snapshot& m_snapshot;
  const std::vector<FeatureId>& m_ids;
  std::span<const double> m_sizes;
  std::map<Parameter, std::vector<Micro>> m_open;
};

/// What stands beside the sums: estimates that went into them, every different note, photos and a draft.
class BesideSum {
 public:
  BesideSum(Edit& edit, const Snapshot& snapshot, FeatureId into, const std::vector<FeatureId>& others)
      : m_edit(edit), m_snapshot(snapshot), m_into(into), m_others(others), m_isWholeAgain(isWholeAgain()) {}

  void putNotes(FeatureId surveyId, const FigureRow& sum) {
    for (std::size_t i = 0; i < kParameterCount; ++i) {
      const Parameter parameter = parameterAt(i);
      FigureNote joined{0, surveyId, m_into, parameter, {}, false};
      add(m_into, joined);
      for (const FeatureId id : m_others) add(id, joined);
      // Shares of one cut that nobody touched make up what was known before it.
      const bool isAsBefore = m_isWholeAgain && isEstimateInAll(surveyId, parameter);
      joined.isEstimate = joined.isEstimate && !isMissing(sum[parameter]) && !isAsBefore;
      const FigureNote* const known = m_snapshot.noteOn(surveyId, m_into, parameter);
      if (known != nullptr || joined.isEstimate || !joined.note.empty()) m_edit.put(joined);
    }
  }

  void putState(FeatureId surveyId) {
    const bool hasDraft =
        std::any_of(m_others.begin(), m_others.end(), [&](FeatureId id) { return m_snapshot.isDraft(surveyId, id); });
    if (!hasDraft) return;
    const RtSurvey* const known = m_snapshot.rtSurveyOf(surveyId, m_into);
    RtSurvey survey = known == nullptr ? RtSurvey{0, surveyId, m_into, {}, std::nullopt, std::nullopt, {}} : *known;
    survey.state = SurveyState::Draft;
    m_edit.put(survey);
  }

  void movePhotos() {
    for (const FeatureId id : m_others) {
      for (Photo photo : m_snapshot.photosOf(id)) {
        photo.rtId = m_into;
        m_edit.put(photo);
      }
    }
  }

 private:
  /// Whether these are all parts of one RT.
  [[nodiscard]] bool isWholeAgain() const {
    const Rt* const into = m_snapshot.rtById(m_into);
    if (into == nullptr || into->part.empty()) return false;
    const auto isPart = [into](const Rt& rt) {
      return !rt.part.empty() && rt.kelurahanId == into->kelurahanId && rt.rt == into->rt && rt.rw == into->rw;
    };
    const auto isJoined = [this](const Rt& rt) {
      return rt.id == m_into || std::ranges::find(m_others, rt.id) != m_others.end();
    };
    return std::ranges::all_of(m_snapshot.rts, [&](const Rt& rt) { return isPart(rt) == isJoined(rt); });
  }

  [[nodiscard]] bool isEstimateInAll(FeatureId surveyId, Parameter parameter) const {
    return m_snapshot.isEstimate(surveyId, m_into, parameter) &&
           std::ranges::all_of(m_others, [&](FeatureId id) { return m_snapshot.isEstimate(surveyId, id, parameter); });
  }

  void add(FeatureId rtId, FigureNote& joined) const {
    const FigureNote* const note = m_snapshot.noteOn(joined.surveyId, rtId, joined.parameter);
    if (note == nullptr) return;
    joined.isEstimate = joined.isEstimate || note->isEstimate;
    if (note->note.empty() || joined.note.find(note->note) != std::string::npos) return;
    joined.note += (joined.note.empty() ? "" : "\n") + note->note;
  }

  Edit& m_edit;
  const Snapshot& m_snapshot;
  FeatureId m_into;
  const std::vector<FeatureId>& m_others;
  const bool m_isWholeAgain;
};

}  // namespace

bool arePartsOfOne(const Rt& a, const Rt& b) {
  const bool isSame = a.kelurahanId == b.kelurahanId && a.rt == b.rt && a.rw == b.rw;
  // Without a number the label is what tells them apart.
  return isSame && (!a.rt.empty() || a.label == b.label);
}

Result<SplitReport> splitRt(Edit& edit, const Snapshot& snapshot, FeatureId rtId, const std::vector<RtPart>& parts) {
  const Rt* known = snapshot.rtById(rtId);
  if (known == nullptr) return unknownArea(Level::Rt, rtId);
  if (parts.size() < 2) return tooFew("parts", parts.size());
  PartLetters letters(snapshot, *known);
  Rt original = partOf(*known, parts.front(), known->part.empty() ? letters.next() : known->part);
  edit.put(original);
  SplitReport report;
  std::vector<FeatureId> ids{rtId};
  std::vector<double> sizes;
  for (const RtPart& part : parts) sizes.push_back(part.shape ? planeArea(*part.shape) : 0);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    Rt part = partOf(*known, parts[i], letters.next());
    part.id = 0;
    part.uuid.clear();
    if (part.rt.empty()) part.label += " (" + part.part + ")";  // the label is its name
    edit.put(part);
    ids.push_back(part.id);
  }
  for (const Survey& survey : snapshot.surveys) {
    report.figuresDivided += divideFigures(edit, snapshot, survey.id, ids, sizes);
    repeatSurvey(edit, snapshot, survey.id, ids);
  }
  report.effectsDivided = EffectShares(snapshot, ids, sizes).divide(edit);
  report.added.assign(ids.begin() + 1, ids.end());
  return report;
}

namespace {

/// What activities do in the RT that are no more they do in `into`.
void joinEffects(Edit& edit, const Snapshot& snapshot, FeatureId into, const std::vector<FeatureId>& others) {
  const auto isOther = [&](FeatureId id) { return std::find(others.begin(), others.end(), id) != others.end(); };
  std::map<std::pair<FeatureId, Parameter>, ActivityEffect> joined;
  for (const ActivityEffect& effect : snapshot.effects) {
    if (effect.rtId != into && !isOther(effect.rtId)) continue;
    const auto [entry, isFirst] = joined.try_emplace({effect.activityId, effect.indicator}, effect);
    ActivityEffect& sum = entry->second;
    if (!isFirst)
      sum.volume = isMissing(sum.volume) || isMissing(effect.volume) ? kMissing : sum.volume + effect.volume;
    if (effect.rtId == into) sum.id = effect.id;
  }
  for (auto& [key, effect] : joined) {
    effect.rtId = into;
    edit.put(effect);
  }
}

}  // namespace

Result<MergeReport> mergeRts(Edit& edit, const Snapshot& snapshot, FeatureId into, const std::vector<FeatureId>& others,
                             SharedPolygons shape, std::optional<FeatureId> kawasanId) {
  KAWASAN_ASSIGN(const std::vector<FeatureId> ids,
                 checkedOthers(Level::Rt, into, others, [&](FeatureId id) { return snapshot.rtById(id); }));
  MergeReport report;
  BesideSum beside(edit, snapshot, into, ids);
  for (const auto& [surveyId, table] : snapshot.figures) {
    FigureSum sum(*table);
    sum.add(into);
    for (const FeatureId id : ids) sum.add(id);
    report.figuresLeftOpen += sum.leftOpen();
    // An RT that was never surveyed gets no row of nothing.
    if (sum.isOpen() && !table->indexOfRt(into)) continue;
    edit.putFigures(surveyId, into, sum.sum(), {});
    beside.putNotes(surveyId, sum.sum());
  }
  for (const Survey& survey : snapshot.surveys) beside.putState(survey.id);
  beside.movePhotos();
  joinDecrees(edit, snapshot, Level::Rt, into, ids);
  joinMinutes(edit, snapshot, Level::Rt, into, ids);
  joinEffects(edit, snapshot, into, ids);
  for (const FeatureId id : ids) {
    report.filedRemoved += filedOf(snapshot, Level::Rt, id);
    edit.removeRt(id);
  }
  Rt joined = joinedRt(snapshot, into, ids);
  joined.kawasanId = kawasanId.value_or(joined.kawasanId);
  joined.geometry = std::move(shape);
  edit.put(joined);
  return report;
}

Rt joinedRt(const Snapshot& snapshot, FeatureId into, const std::vector<FeatureId>& others) {
  Rt joined = *snapshot.rtById(into);
  const bool isWholeAgain = std::none_of(snapshot.rts.begin(), snapshot.rts.end(), [&](const Rt& other) {
    const bool isGone = other.id == into || std::find(others.begin(), others.end(), other.id) != others.end();
    return !isGone && arePartsOfOne(other, joined);
  });
  if (isWholeAgain) joined.part.clear();
  return joined;
}

namespace {

/// The reason was given for the hectares that the kawasan had then.
void forgetHectaresNote(Edit& edit, const Snapshot& snapshot, FeatureId kawasanId) {
  if (const HectaresNote* note = snapshot.hectaresNoteOf(Level::Kawasan, kawasanId)) edit.removeHectaresNote(note->id);
}

}  // namespace

Result<std::vector<FeatureId>> splitKawasan(Edit& edit, const Snapshot& snapshot, FeatureId kawasanId,
                                            const std::vector<KawasanPart>& parts) {
  const Kawasan* known = snapshot.kawasanById(kawasanId);
  if (known == nullptr) return unknownArea(Level::Kawasan, kawasanId);
  if (parts.size() < 2) return tooFew("parts", parts.size());
  for (const KawasanPart& part : parts) {
    for (const FeatureId rtId : part.rts) {
      if (snapshot.rtById(rtId) == nullptr) return unknownArea(Level::Rt, rtId);
    }
  }
  const auto assign = [&](const KawasanPart& part, FeatureId id) {
    for (const FeatureId rtId : part.rts) {
      Rt rt = *snapshot.rtById(rtId);
      rt.kawasanId = id;
      edit.put(rt);
    }
  };
  forgetHectaresNote(edit, snapshot, kawasanId);
  Kawasan original = *known;
  original.geometry = parts.front().shape;
  edit.put(original);
  assign(parts.front(), kawasanId);
  std::vector<FeatureId> added;
  int number = 2;
  int code = largestKawasanCode(snapshot);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    Kawasan part{0, {}, kawasanCode(++code), freeName(snapshot, known->name, number), known->typology, parts[i].shape};
    edit.put(part);
    added.push_back(part.id);
    assign(parts[i], part.id);
  }
  return added;
}

Result<void> mergeKawasan(Edit& edit, const Snapshot& snapshot, FeatureId into, const std::vector<FeatureId>& others,
                          SharedPolygons shape) {
  KAWASAN_ASSIGN(const std::vector<FeatureId> ids,
                 checkedOthers(Level::Kawasan, into, others, [&](FeatureId id) { return snapshot.kawasanById(id); }));
  for (const Rt& known : snapshot.rts) {
    if (std::find(ids.begin(), ids.end(), known.kawasanId) == ids.end()) continue;
    Rt rt = known;
    rt.kawasanId = into;
    edit.put(rt);
  }
  joinDecrees(edit, snapshot, Level::Kawasan, into, ids);
  joinMinutes(edit, snapshot, Level::Kawasan, into, ids);
  for (const Activity& known : snapshot.activities) {
    if (std::find(ids.begin(), ids.end(), known.kawasanId) == ids.end()) continue;
    Activity activity = known;
    activity.kawasanId = into;
    edit.put(activity);
  }
  for (const FeatureId id : ids) {
    for (Attachment file : snapshot.attachmentsOf(AttachmentOwner::Kawasan, id)) {
      file.ownerId = into;
      edit.put(file);
    }
    edit.removeKawasan(id);
  }
  forgetHectaresNote(edit, snapshot, into);
  Kawasan joined = *snapshot.kawasanById(into);
  joined.geometry = std::move(shape);
  edit.put(joined);
  return {};
}

std::string nextKawasanCode(const Snapshot& snapshot) {
  return kawasanCode(largestKawasanCode(snapshot) + 1);
}

std::string nextRtNumber(const Snapshot& snapshot, FeatureId kelurahanId, const std::string& rw) {
  int largest = 0;
  for (const Rt& rt : snapshot.rts) {
    const bool sameRw = rt.rw == rw || (!rw.empty() && !rt.rw.empty() && numberIn(rt.rw) == numberIn(rw));
    if (rt.kelurahanId == kelurahanId && sameRw) largest = std::max(largest, numberIn(rt.rt));
  }
  return fmt::format("{:03}", largest + 1);
}

}  // namespace kawasan
