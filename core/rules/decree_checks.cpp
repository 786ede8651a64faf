#include "core/rules/decree_checks.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/rules/area_scores.h"

namespace kawasan {

namespace {

/// A decree is reviewed at least once in five years (Permen 14/2018, Pasal 38).
constexpr int kDecreeReviewYears = 5;

std::string hectaresText(double hectares) {
  return numberText(std::round(hectares * 1e4) / 1e4);
}

class DecreeChecks {
 public:
  DecreeChecks(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey)
      : m_snapshot(snapshot), m_regulation(regulation), m_survey(survey) {}

  std::vector<Finding> run() {
    for (const Level level : {Level::Kawasan, Level::Kelurahan, Level::Rt}) checkLevel(level);
    checkWithoutDecree();
    checkDates();
    std::vector<Finding> findings;
    for (auto* const list : {&m_notSlum, &m_rtNotSlum, &m_differs, &m_others}) {
      std::move(list->begin(), list->end(), std::back_inserter(findings));
    }
    return findings;
  }

 private:
  static Finding finding(std::string rule, Severity severity, const Subject& subject, Params params) {
    Finding made;
    made.rule = std::move(rule);
    made.severity = severity;
    made.subjects.push_back(subject);
    made.params = std::move(params);
    return made;
  }

  [[nodiscard]] bool hasLines(Level level) const {
    return std::any_of(m_snapshot.decreeAreas.begin(), m_snapshot.decreeAreas.end(),
                       [&](const DecreeArea& line) { return line.level == level; });
  }

  void checkLevel(Level level) {
    if (!hasLines(level)) return;
    for (const Area& area : areasOf(m_snapshot, level)) {
      const DecreeArea* const line = m_snapshot.decreeOf(level, area.id);
      if (line == nullptr) continue;
      if (area.rts.empty()) {
        m_others.push_back(
            finding("kawasan-without-rt", Severity::Warning, subjectOf(area), {{"number", line->number}}));
      } else if (m_survey != nullptr) {
        checkScores(area, *line);
      }
    }
  }

  void checkScores(const Area& area, const DecreeArea& line) {
    const AreaScore score = scoreArea(m_snapshot, m_regulation, m_survey->id, area);
    if (!score.hasFigures()) return;
    const int limit = m_regulation.slumLimit();
    if (score.score.totalMax < limit) {
      add(m_notSlum, finding("decree-not-slum", Severity::Warning, subjectOf(area),
                             {{"number", line.number},
                              {"total", std::to_string(score.score.totalMax)},
                              {"limit", std::to_string(limit)}}));
    }
    if (area.level != Level::Rt) checkRts(area, limit);
    // A sum over some of the RT says nothing about the hectares of the whole.
    if (score.rtWithFigures < score.rtCount || score.sums.missing(Parameter::AreaVerified) > 0) return;
    const Micro verified = amountOf(score.sums, Parameter::AreaVerified);
    if (auto differs =
            decreeDifference(m_snapshot, subjectOf(area), "verified", line.hectares, unitsFromMicro(verified))) {
      add(m_differs, std::move(*differs));
    }
  }

  void checkRts(const Area& area, int limit) {
    const FigureTable& figures = m_snapshot.figuresOf(m_survey->id);
    std::size_t scored = 0;
    std::size_t below = 0;
    double hectares = 0;
    bool isWhole = true;  // every one of them has hectares
    for (const std::size_t rt : area.rts) {
      const auto index = figures.indexOfRt(m_snapshot.rts[rt].id);
      if (!index) continue;
      const FigureRow row = figures.row(*index);
      if (!hasAnyFigure(row)) continue;
      ++scored;
      if (scoreOf(m_regulation, row).totalMax >= limit) continue;
      ++below;
      isWhole = isWhole && !isMissing(row[Parameter::AreaVerified]);
      if (!isMissing(row[Parameter::AreaVerified])) hectares += unitsFromMicro(row[Parameter::AreaVerified]);
    }
    if (below == 0) return;
    add(m_rtNotSlum, finding("decree-rt-not-slum", Severity::Info, subjectOf(area),
                             {{"count", std::to_string(below)},
                              {"of", std::to_string(scored)},
                              {"limit", std::to_string(limit)},
                              {"hectares", isWhole ? hectaresText(hectares) : std::string()}}));
  }

  /// Of figures of the survey: an acceptance holds for that survey alone.
  void add(std::vector<Finding>& list, Finding made) const {
    made.params.set("survey", m_survey->name);
    made.about += (made.about.empty() ? "" : " ") + m_survey->name;
    list.push_back(std::move(made));
  }

  void checkWithoutDecree() {
    if (!hasLines(Level::Kawasan)) return;
    for (const Kawasan& kawasan : m_snapshot.kawasan) {
      if (m_snapshot.decreeOf(Level::Kawasan, kawasan.id) != nullptr) continue;
      m_others.push_back(finding("kawasan-without-decree", Severity::Info,
                                 {Level::Kawasan, kawasan.id, kawasan.uuid, kawasan.name}, {}));
    }
  }

  /// Against the survey rather than today: the same project gives the same findings on every day.
  void checkDates() {
    if (m_survey == nullptr || m_survey->year <= 0) return;
    std::set<std::string> inForce;
    std::map<std::string, Date> dates;
    for (const DecreeArea& line : m_snapshot.decreeAreas) {
      if (m_snapshot.decreeOf(line.level, line.areaId) != &line) continue;
      inForce.insert(line.number);
      if (!line.date) continue;
      const auto [known, isFirst] = dates.emplace(line.number, *line.date);
      if (!isFirst && known->second < *line.date) known->second = *line.date;
    }
    for (const std::string& number : inForce) {
      const auto date = dates.find(number);
      if (date == dates.end() || m_survey->year - date->second.year <= kDecreeReviewYears) continue;
      const Subject city{Level::City, 0, m_snapshot.info.uuid, m_snapshot.info.city};
      Finding made =
          finding("decree-outdated", Severity::Info, city,
                  {{"number", number}, {"date", isoText(date->second)}, {"years", std::to_string(kDecreeReviewYears)}});
      made.about = number;
      add(m_others, std::move(made));
    }
  }

  const Snapshot& m_snapshot;
  const Regulation& m_regulation;
  const Survey* m_survey;
  std::vector<Finding> m_notSlum;
  std::vector<Finding> m_rtNotSlum;
  std::vector<Finding> m_differs;
  std::vector<Finding> m_others;
};

}  // namespace

std::optional<Finding> decreeDifference(const Snapshot& snapshot, const Subject& area, const std::string& field,
                                        Micro decree, double measured) {
  if (isMissing(decree) || !std::isfinite(measured) || measured < 0) return std::nullopt;
  const double hectares = unitsFromMicro(decree);
  const double difference = measured - hectares;
  if (std::fabs(difference) <= kHectaresTolerance * hectares) return std::nullopt;
  Finding made;
  made.rule = "decree-differs";
  made.subjects.push_back(area);
  made.params = {{"field", field},
                 {"decree", hectaresText(hectares)},
                 {"measured", hectaresText(measured)},
                 {"difference", hectaresText(difference)}};
  if (hectares > 0) made.params.set("percent", numberText(std::round(1000 * difference / hectares) / 10));
  made.about = field;
  if (const HectaresNote* const note = snapshot.hectaresNoteOf(area.level, area.id)) {
    made.severity = Severity::Info;
    made.params.set("note", note->note);
  }
  return made;
}

std::vector<Finding> checkDecree(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey) {
  return DecreeChecks(snapshot, regulation, survey).run();
}

}  // namespace kawasan
