#include "core/import/activity_import.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <set>
#include <unordered_map>

#include "core/base/text.h"
#include "core/import/activity_columns.h"
#include "core/import/activity_fields.h"
#include "core/import/attribute_field.h"
#include "core/import/field_values.h"
#include "core/import/number_cell.h"
#include "core/plan/catalogue.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

/// Everything by which two activities are told apart when a table comes in again.
std::string fingerprintOf(const Activity& record, std::vector<ActivityEffect> effects,
                          const std::vector<ActivityFunding>& funding) {
  std::sort(effects.begin(), effects.end(), [](const ActivityEffect& a, const ActivityEffect& b) {
    return std::pair(a.rtId, a.indicator) < std::pair(b.rtId, b.indicator);
  });
  std::string text = std::to_string(record.year) + "|" + record.name + "|" + record.work + "|" + record.workText;
  for (const ActivityEffect& effect : effects) {
    text += "|" + std::to_string(effect.rtId) + " " + std::string(identifierOf(effect.indicator)) + " " +
            std::to_string(effect.volume);
  }
  std::vector<std::string> rows;
  for (const ActivityFunding& row : funding) {
    rows.push_back(row.source + " " + row.sourceText + " " + (row.planned ? std::to_string(*row.planned) : "?"));
  }
  std::sort(rows.begin(), rows.end());
  return text + "|" + joinText(rows, ";");
}

/// Reads the rows from top to bottom.
class ActivityReader {
 public:
  ActivityReader(const RawTable& table, const ActivityImportOptions& options, const Snapshot& snapshot,
                 const ActivityHeader& header, ActivityPlan& plan)
      : m_table(table),
        m_options(options),
        m_snapshot(snapshot),
        m_header(header),
        m_index(snapshot, options.aliases),
        m_mark(options.decimalMark ? options.decimalMark : markOf(table, header)),
        m_plan(plan) {}

  void readAll() {
    for (std::size_t r = m_header.row; r < m_table.rows.size(); ++r) {
      const Row& row = m_table.rows[r];
      if (std::all_of(row.begin(), row.end(), [](const std::string& cell) { return trimmed(cell).empty(); })) continue;
      m_row = r + 1;
      ++m_plan.read;
      readRow(row);
    }
    leaveOutPresent();
    for (const NewActivity& activity : m_plan.activities) m_plan.effects += activity.effects.size();
    for (const Rt& rt : m_snapshot.rts) {
      if (!m_seen.contains(rt.id)) m_plan.unmatchedProject.push_back({rt.id, fullName(m_snapshot, rt)});
    }
    m_plan.groups = m_groups.size();
    m_plan.groupsUnmatched = m_groupsUnmatched.size();
  }

 private:
  static std::optional<DecimalMark> markOf(const RawTable& table, const ActivityHeader& header) {
    std::vector<std::string_view> cells;
    for (std::size_t r = header.row; r < table.rows.size(); ++r) {
      for (const ActivityColumn column : {ActivityColumn::Volume, ActivityColumn::Amount, ActivityColumn::Realised}) {
        const auto index = header.at(column);
        if (index && *index < table.rows[r].size()) cells.push_back(table.rows[r][*index]);
      }
    }
    return detectDecimalMark(cells).mark();
  }

  std::string text(const Row& row, ActivityColumn column) const {
    const auto index = m_header.at(column);
    return index && *index < row.size() ? std::string(trimmed(row[*index])) : std::string();
  }

  RefusedCell cell(const Row& row, ActivityColumn column, std::string reason, std::string expected) const {
    const std::size_t index = *m_header.at(column);
    return {m_row,
            index < m_table.rows[m_header.row - 1].size() ? m_table.rows[m_header.row - 1][index] : std::string(),
            columnLetter(index),
            text(row, column),
            std::move(reason),
            std::move(expected)};
  }

  void refuse(const Row& row, ActivityColumn column, std::string reason, std::string expected = {}) {
    m_plan.refused.push_back(cell(row, column, std::move(reason), std::move(expected)));
  }

  void flag(const Row& row, ActivityColumn column, std::string reason, std::string expected = {}) {
    m_plan.flagged.push_back(cell(row, column, std::move(reason), std::move(expected)));
  }

  void readRow(const Row& row) {
    const std::optional<Rupiah> amount = readMoney(row, ActivityColumn::Amount);
    const std::optional<Rupiah> realised = readMoney(row, ActivityColumn::Realised);
    if (!amount) ++m_plan.rowsWithoutAmount;
    if (text(row, ActivityColumn::Funding).empty()) ++m_plan.rowsWithoutSource;
    const std::optional<int> year = readYear(row);
    const std::optional<Parameter> indicator = readIndicator(row);
    const std::optional<FeatureId> rt = findRt(row);
    if (rt) m_seen.insert(*rt);
    if (year && indicator) noteGroup(row, *year, *indicator, rt.has_value());
    const Micro volume = readVolume(row, indicator);
    if (!year || !indicator || !rt || isMissing(volume)) return m_plan.leftOut.push_back(m_row);
    ++m_plan.matched;
    NewActivity& activity = activityFor(row, *year, *rt, *indicator, amount);
    readPlace(row, activity.record);
    readKeepers(row, activity.record.kpp);
    activity.effects.push_back({0, 0, *rt, *indicator, volume});
    addFunding(row, activity, amount, realised);
    checkWork(row, activity.record, *indicator);
  }

  std::optional<int> readYear(const Row& row) {
    const NumberCell number = readNumberCell(text(row, ActivityColumn::Year), DecimalMark::Point);
    const bool isYear = number.value && *number.value >= kFirstYear && *number.value <= kLastYear &&
                        std::floor(*number.value) == *number.value;
    if (isYear) return static_cast<int>(*number.value);
    refuse(row, ActivityColumn::Year, "not-a-year", "2023");
    return std::nullopt;
  }

  std::optional<Parameter> readIndicator(const Row& row) {
    const std::string code = lowered(text(row, ActivityColumn::Indicator));
    for (const auto& [known, parameter] : m_options.codes) {
      if (known == code || identifierOf(parameter) == code) return parameter;
    }
    refuse(row, ActivityColumn::Indicator, "unknown-indicator", knownCodes(m_options.codes));
    return std::nullopt;
  }

  Micro readVolume(const Row& row, std::optional<Parameter> indicator) {
    if (!indicator) return kMissing;
    const NumberCell number = readAmountCell(text(row, ActivityColumn::Volume), m_mark, *indicator);
    if (number.value && *number.value >= 0) return microFromDouble(*number.value).value_or(kMissing);
    const std::string unit(unitText(unitOf(*indicator)));
    if (number.value) {
      refuse(row, ActivityColumn::Volume, "negative-effect", unit);
    } else {
      refuse(row, ActivityColumn::Volume, number.reason.empty() ? "no-volume" : number.reason, number.expected);
    }
    return kMissing;
  }

  std::optional<Rupiah> readMoney(const Row& row, ActivityColumn column) {
    if (!m_header.at(column)) return std::nullopt;
    const NumberCell number = readRupiahCell(text(row, column), m_mark);
    if (!number.reason.empty()) {
      refuse(row, column, number.reason, number.expected.empty() ? "Rp" : number.expected);
      return std::nullopt;
    }
    if (!number.value) return std::nullopt;
    if (*number.value < 0 || *number.value > static_cast<double>(kLargestRupiah)) {
      refuse(row, column, *number.value < 0 ? "negative-money" : "too-large", "Rp");
      return std::nullopt;
    }
    return static_cast<Rupiah>(std::llround(*number.value));
  }

  /// Well-known text in the coordinate system of the project; the first of an activity counts.
  void readPlace(const Row& row, Activity& record) {
    const std::string written = text(row, ActivityColumn::Place);
    if (written.empty() || record.geometry) return;
    record.geometry = placeFromText(written);
    if (record.geometry == nullptr) refuse(row, ActivityColumn::Place, "not-a-place", std::string(kPlaceExample));
  }

  /// As with the place, what the first row of an activity says of it counts.
  void readKeepers(const Row& row, Keepers& keepers) {
    for (const auto& [column, member] :
         {std::pair(ActivityColumn::Kpp, &Keepers::name), std::pair(ActivityColumn::KppCode, &Keepers::code),
          std::pair(ActivityColumn::KppAddress, &Keepers::address)}) {
      if ((keepers.*member).empty()) keepers.*member = text(row, column);
    }
    if (!keepers.formedOn) keepers.formedOn = readDay(row, ActivityColumn::KppDate);
    if (!keepers.men) keepers.men = readMembers(row, ActivityColumn::KppMen);
    if (!keepers.women) keepers.women = readMembers(row, ActivityColumn::KppWomen);
  }

  std::optional<Date> readDay(const Row& row, ActivityColumn column) {
    const std::string written = text(row, column);
    const std::optional<Date> day = parseWrittenDate(written);
    if (!day && !written.empty()) refuse(row, column, "not-a-date", "YYYY-MM-DD");
    return day;
  }

  std::optional<int> readMembers(const Row& row, ActivityColumn column) {
    const NumberCell number = readFigureCell(text(row, column), m_mark, Parameter::Population);
    if (number.value && *number.value >= 0) return static_cast<int>(std::lround(*number.value));
    if (number.value) refuse(row, column, "not-allowed", ">= 0 jiwa");
    if (!number.reason.empty()) refuse(row, column, number.reason, number.expected);
    return std::nullopt;
  }

  RtLabel labelIn(const Row& row) const {
    const std::string joined = text(row, ActivityColumn::RtRw);
    return joined.empty() ? parseRtLabel(text(row, ActivityColumn::Rt), text(row, ActivityColumn::Rw))
                          : parseRtLabel(joined);
  }

  std::string placeText(const Row& row) const {
    const std::string joined = text(row, ActivityColumn::RtRw);
    std::string place = text(row, ActivityColumn::Kelurahan);
    for (const std::string& part : joined.empty()
                                       ? std::vector{text(row, ActivityColumn::Rt), text(row, ActivityColumn::Rw)}
                                       : std::vector{joined}) {
      if (!part.empty()) place += (place.empty() ? "" : " ") + part;
    }
    return place;
  }

  /// The RT that the row names; otherwise the row is listed as unmatched.
  std::optional<FeatureId> findRt(const Row& row) {
    const RtLabel label = labelIn(row);
    if (label.isEmpty() || label.isWhole) return leaveOut(row, "no-label", {}, 0);
    const AreaFound kelurahan =
        m_index.kelurahan(text(row, ActivityColumn::Kelurahan), text(row, ActivityColumn::Kecamatan));
    if (kelurahan.id == 0) {
      const std::string what = kelurahan.isOfUnknownKecamatan ? "kecamatan" : "kelurahan";
      leaveOut(row, (kelurahan.ambiguous ? "ambiguous-" : "unknown-") + what, kelurahan.suggestion, 0);
      if (!kelurahan.near.empty())
        m_plan.unmatchedFile.back().below = {text(row, ActivityColumn::Kelurahan), kelurahan.near};
      return std::nullopt;
    }
    // What somebody said an RT to be is sure, whatever the row is.
    for (const std::string& written : {placeText(row), label.label}) {
      if (const FeatureId id = m_index.rtByAlias(kelurahan.id, written); id != 0) return id;
    }
    const AreaFound rt = m_index.rt(kelurahan.id, label);
    // A question mark says that whoever wrote the row was not sure.
    if (label.label.find('?') != std::string::npos) {
      const Rt* likely = m_snapshot.rtById(rt.id);
      return leaveOut(row, "uncertain-rt", likely != nullptr ? rtName(*likely) : rt.suggestion, kelurahan.id);
    }
    if (rt.id != 0) return rt.id;
    return leaveOut(row, rt.ambiguous ? "ambiguous-rt" : "unknown-rt", rt.suggestion, kelurahan.id);
  }

  std::optional<FeatureId> leaveOut(const Row& row, const std::string& reason, const std::string& suggestion,
                                    FeatureId kelurahanId) {
    const auto named = reason == "unknown-kecamatan" ? ActivityColumn::Kecamatan : ActivityColumn::Kelurahan;
    const std::string name = kelurahanId == 0 && reason != "no-label" ? text(row, named) : placeText(row);
    m_plan.unmatchedFile.push_back({m_row, placeText(row), reason, suggestion, name, kelurahanId});
    return std::nullopt;
  }

  void noteGroup(const Row& row, int year, Parameter indicator, bool isMatched) {
    const std::string key = folded(text(row, ActivityColumn::Kelurahan)) + "|" + lowered(placeText(row)) + "|" +
                            std::string(identifierOf(indicator)) + "|" + std::to_string(year);
    m_groups.insert(key);
    if (!isMatched) m_groupsUnmatched.insert(key);
  }

  /// The activity that the row goes on with, or a new one.
  NewActivity& activityFor(const Row& row, int year, FeatureId rt, Parameter indicator, std::optional<Rupiah> amount) {
    const std::string work = text(row, ActivityColumn::Work);
    const std::string name = text(row, ActivityColumn::Name);
    const std::string key = std::to_string(year) + "|" + std::to_string(rt) + "|" + folded(work) + "|" + folded(name);
    const auto known = m_last.find(key);
    if (known != m_last.end() && !work.empty() && goesOn(m_plan.activities[known->second], row, indicator, amount)) {
      return m_plan.activities[known->second];
    }
    m_last[key] = m_plan.activities.size();
    NewActivity& activity = m_plan.activities.emplace_back();
    begin(row, activity.record, year, rt);
    return activity;
  }

  bool goesOn(const NewActivity& activity, const Row& row, Parameter indicator, std::optional<Rupiah> amount) const {
    const bool hasIndicator = std::any_of(activity.effects.begin(), activity.effects.end(),
                                          [&](const ActivityEffect& effect) { return effect.indicator == indicator; });
    if (hasIndicator) return false;
    const bool isFunded = !activity.funding.empty();
    const std::string source = text(row, ActivityColumn::Funding);
    const bool otherSource =
        !source.empty() && (!isFunded || folded(activity.funding.front().sourceText) != folded(source));
    if (otherSource) return false;
    const std::optional<Rupiah> before = isFunded ? activity.funding.front().planned : std::nullopt;
    return !amount || (*amount == 0 && before.has_value());
  }

  void begin(const Row& row, Activity& record, int year, FeatureId rtId) const {
    const Rt& rt = *m_snapshot.rtById(rtId);
    record.workText = text(row, ActivityColumn::Work);
    const Work* work = catalogue().workByName(record.workText);
    if (work != nullptr) {
      record.work = work->key;
      record.family = work->family;
    }
    record.name = text(row, ActivityColumn::Name);
    if (record.name.empty()) record.name = record.workText.empty() ? placeText(row) : record.workText;
    record.year = year;
    record.kelurahanId = rt.kelurahanId;
    record.kawasanId = rt.kawasanId;
    record.location = rtName(rt);
    record.source = {m_plan.file, m_plan.sheet, static_cast<int>(m_row)};
  }

  void addFunding(const Row& row, NewActivity& activity, std::optional<Rupiah> amount, std::optional<Rupiah> realised) {
    const std::string written = text(row, ActivityColumn::Funding);
    if (written.empty() && !amount && !realised) return;
    if (!activity.funding.empty()) {  // what goes on brings no amount of its own
      if (realised) activity.funding.front().realised = activity.funding.front().realised.value_or(0) + *realised;
      return;
    }
    const FundingSource* source = catalogue().sourceByName(written);
    if (source == nullptr && !written.empty()) flag(row, ActivityColumn::Funding, "unknown-funding");
    activity.funding.push_back({0, 0, source != nullptr ? source->key : std::string(), written, amount, realised});
  }

  void checkWork(const Row& row, const Activity& record, Parameter indicator) {
    if (!m_header.at(ActivityColumn::Work)) return;
    const Work* work = catalogue().workByKey(record.work);
    if (work == nullptr) {
      flag(row, ActivityColumn::Work, "unknown-work");
    } else if (!work->mayReduce(indicator)) {
      flag(row, ActivityColumn::Work, "work-not-for-indicator", text(row, ActivityColumn::Indicator));
    }
  }

  /// Two equal rows of the file are two activities; one that the project has once is left out once.
  void leaveOutPresent() {
    std::unordered_map<std::string, std::deque<const Activity*>> present;
    for (const Activity& activity : m_snapshot.activities) {
      const auto effects = m_snapshot.effectsOf(activity.id);
      const auto funding = m_snapshot.fundingOf(activity.id);
      present[fingerprintOf(activity, {effects.begin(), effects.end()}, {funding.begin(), funding.end()})].push_back(
          &activity);
    }
    std::erase_if(m_plan.activities, [&](const NewActivity& activity) {
      const auto known = present.find(fingerprintOf(activity.record, activity.effects, activity.funding));
      if (known == present.end() || known->second.empty()) return false;
      fillEmpty(*known->second.front(), activity);
      known->second.pop_front();
      ++m_plan.present;
      return true;
    });
  }

  /// What is empty in the project is filled in; what says otherwise is told, and stays.
  void fillEmpty(const Activity& known, const NewActivity& read) {
    m_row = static_cast<std::size_t>(read.record.source.row);
    FilledActivity filled{known, {}};
    fillKeepers(filled.record.kpp, read.record.kpp);
    if (filled.record.geometry == nullptr) {
      filled.record.geometry = read.record.geometry;
    } else if (read.record.geometry != nullptr && *filled.record.geometry != *read.record.geometry) {
      keep(ActivityColumn::Place, text(m_table.rows[m_row - 1], ActivityColumn::Place), {});
    }
    fillRealised(filled, read.funding);
    const bool isFilled = filled.record.kpp != known.kpp || filled.record.geometry != known.geometry;
    if (isFilled || !filled.funding.empty()) m_plan.filled.push_back(std::move(filled));
  }

  void fillKeepers(Keepers& kpp, const Keepers& read) {
    for (const auto& [column, member] :
         {std::pair(ActivityColumn::Kpp, &Keepers::name), std::pair(ActivityColumn::KppCode, &Keepers::code),
          std::pair(ActivityColumn::KppAddress, &Keepers::address)}) {
      fill(column, kpp.*member, read.*member, std::string(), [](const std::string& value) { return value; });
    }
    fill(ActivityColumn::KppDate, kpp.formedOn, read.formedOn, std::optional<Date>(),
         [](const auto& value) { return isoText(*value); });
    for (const auto& [column, member] :
         {std::pair(ActivityColumn::KppMen, &Keepers::men), std::pair(ActivityColumn::KppWomen, &Keepers::women)}) {
      fill(column, kpp.*member, read.*member, std::optional<int>(),
           [](const auto& value) { return std::to_string(*value); });
    }
  }

  template <typename Value, typename TextOf>
  void fill(ActivityColumn column, Value& known, const Value& read, const Value& nothing, TextOf textOf) {
    if (read == nothing || read == known) return;
    if (known == nothing) {
      known = read;
    } else {
      keep(column, textOf(read), textOf(known));
    }
  }

  /// By source and planned amount, as the activity was found by them.
  void fillRealised(FilledActivity& filled, const std::vector<ActivityFunding>& read) {
    const auto rows = m_snapshot.fundingOf(filled.record.id);
    for (const ActivityFunding& from : read) {
      const auto known = std::ranges::find_if(rows, [&from](const ActivityFunding& row) {
        return row.source == from.source && row.sourceText == from.sourceText && row.planned == from.planned;
      });
      if (known == rows.end()) continue;
      ActivityFunding row = *known;
      fill(ActivityColumn::Realised, row.realised, from.realised, std::optional<Rupiah>(),
           [](const auto& value) { return std::to_string(*value); });
      if (row.realised != known->realised) filled.funding.push_back(std::move(row));
    }
  }

  void keep(ActivityColumn column, std::string value, std::string known) {
    RefusedCell cellOfFirst = cell(m_table.rows[m_row - 1], column, "kept-as-it-is", std::move(known));
    cellOfFirst.value = std::move(value);  // it may stand in another row of the activity
    m_plan.refused.push_back(std::move(cellOfFirst));
  }

  const RawTable& m_table;
  const ActivityImportOptions& m_options;
  const Snapshot& m_snapshot;
  const ActivityHeader& m_header;
  AreaIndex m_index;
  std::optional<DecimalMark> m_mark;
  ActivityPlan& m_plan;
  std::size_t m_row = 0;
  std::set<FeatureId> m_seen;
  std::set<std::string> m_groups;
  std::set<std::string> m_groupsUnmatched;
  std::unordered_map<std::string, std::size_t> m_last;  // place of the activity that rows of a key go on with
};

}  // namespace

Result<ActivityPlan> planActivityImport(const RawTable& table, const ActivityImportOptions& options,
                                        const Snapshot& snapshot) {
  KAWASAN_ASSIGN(const ActivityHeader header, activityHeader(table, options));
  ActivityPlan plan;
  plan.file = table.file;
  plan.sheet = table.sheet;
  plan.headerRow = header.row;
  plan.unused = header.unused;
  ActivityReader(table, options, snapshot, header, plan).readAll();
  if (options.finished) markFinished(plan, kLastYear, options.person);
  return plan;
}

std::size_t markFinished(ActivityPlan& plan, int lastYear, const std::string& person) {
  std::size_t count = 0;
  const std::optional<Date> today = dateOfTime(nowText());
  for (NewActivity& activity : plan.activities) {
    if (activity.record.year > lastYear) continue;
    ActivityState state;
    state.step = LifeStep::Construction;
    state.date = {activity.record.year, 12, 31};  // the table tells the year alone
    if (today && today->year == state.date.year) state.date = *today;
    state.person = person;
    state.physicalPercent = 100 * kMicroPerUnit;
    activity.states.push_back(state);
    ++count;
  }
  return count;
}

}  // namespace kawasan
