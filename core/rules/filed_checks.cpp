#include <fmt/format.h>

#include <algorithm>

#include "core/base/text.h"
#include "core/rules/area_scores.h"
#include "core/rules/figure_checks.h"
#include "core/rules/filed_results.h"
#include "core/rules/finding_maker.h"

namespace kawasan {

namespace {

constexpr std::string_view kRule = "filed-differs-from-computed";

template <typename T>
std::string rangeText(const T& min, const T& max) {
  return min == max ? fmt::format("{}", min) : fmt::format("{}..{}", min, max);
}

void checkResult(const Regulation& regulation, const FindingMaker& make, const Area& area, const FiledResult& filed,
                 const Score& score, std::vector<Finding>& findings) {
  if (filed.total && (*filed.total < score.totalMin || *filed.total > score.totalMax)) {
    findings.push_back(
        make(std::string(kRule), Severity::Warning, area, "total",
             {{"filed", std::to_string(*filed.total)}, {"computed", rangeText(score.totalMin, score.totalMax)}}));
  }
  const auto slumClass = filedClass(regulation, filed.tingkat);
  if (slumClass && (*slumClass < score.classMin || *slumClass > score.classMax)) {
    findings.push_back(make(std::string(kRule), Severity::Warning, area, "class",
                            {{"filed", std::string(keyOf(*slumClass))},
                             {"computed", rangeText(keyOf(score.classMin), keyOf(score.classMax))}}));
  }
}

/// Each RT was rounded to a millionth on its own, and so was the filed sum.
bool isSum(Wide filed, Wide sum, std::size_t parts) {
  const Wide difference = filed > sum ? filed - sum : sum - filed;
  return difference <= static_cast<Wide>(parts / 2 + 1);
}

void checkHeader(const FindingMaker& make, const Area& area, const FiledResult& filed, const FigureSums& sums,
                 std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    const Parameter parameter = parameterAt(i);
    const Micro amount = filed.figures[parameter];
    if (isMissing(amount) || sums.missing(parameter) > 0 || isSum(amount, sums.known(parameter), sums.parts()))
      continue;
    const Severity severity = isIndicator(parameter) ? Severity::Info : Severity::Warning;
    findings.push_back(make(std::string(kRule), severity, area, std::string(identifierOf(parameter)),
                            {{"filed", numberText(unitsFromMicro(amount))},
                             {"computed", numberText(unitsFromMicro(amountOf(sums, parameter)))}}));
  }
}

/// Areas of one level by id, made when the first filed result of that level comes.
class AreaIndex {
 public:
  explicit AreaIndex(const Snapshot& snapshot) : m_snapshot(snapshot) {}

  const Area* find(Level level, FeatureId id) {
    LevelAreas& known = m_levels[level];
    if (!known.loaded) {
      known.loaded = true;
      known.areas = areasOf(m_snapshot, level);
      for (std::size_t i = 0; i < known.areas.size(); ++i) known.byId.emplace(known.areas[i].id, i);
    }
    const auto found = known.byId.find(id);
    return found == known.byId.end() ? nullptr : &known.areas[found->second];
  }

 private:
  struct LevelAreas {
    bool loaded = false;
    std::vector<Area> areas;
    std::unordered_map<FeatureId, std::size_t> byId;
  };
  const Snapshot& m_snapshot;
  std::map<Level, LevelAreas> m_levels;
};

/// Of what was filed alone: somebody worked out the class from another total, or by other limits.
void checkClass(const Regulation& regulation, const FindingMaker& make, const Area& area, const FiledResult& filed,
                std::vector<Finding>& findings) {
  if (!filed.total || !isClassOfOtherTotal(regulation, *filed.total, filed.tingkat)) return;
  findings.push_back(make("filed-class-of-other-total", Severity::Warning, area, "class",
                          {{"filed", std::string(keyOf(*filedClass(regulation, filed.tingkat)))},
                           {"total", std::to_string(*filed.total)},
                           {"class", std::string(keyOf(regulation.classOf(*filed.total)))}}));
}

}  // namespace

std::optional<SlumClass> filedClass(const Regulation& regulation, std::string_view text) {
  constexpr std::string_view kPrefix = "kumuh";
  const std::string written = folded(text);
  if (written.empty()) return std::nullopt;
  for (const ClassLimit& limit : regulation.classes) {
    const std::string name = folded(limit.name.id);
    const bool shortName = name.starts_with(kPrefix) && written == name.substr(kPrefix.size());
    if (written == name || shortName || written == folded(limit.name.en) || written == folded(limit.code)) {
      return limit.slumClass;
    }
  }
  return std::nullopt;
}

bool isClassOfOtherTotal(const Regulation& regulation, int total, std::string_view filed) {
  const auto slumClass = filedClass(regulation, filed);
  const bool isTotal = total >= 0 && total <= regulation.largestTotal();
  return slumClass && isTotal && *slumClass != regulation.classOf(total);
}

std::vector<Finding> checkFiled(const Snapshot& snapshot, const Regulation& regulation, const Survey& survey) {
  std::vector<Finding> findings;
  const FindingMaker make(survey);
  AreaIndex areas(snapshot);
  const FiledResults ofRts(snapshot, survey.id, Level::Rt, regulation.edition);
  for (const FiledResult& filed : snapshot.filed) {
    if (filed.surveyId != survey.id || filed.edition != regulation.edition) continue;
    if (filed.level == Level::Rt && ofRts.ofWhole(filed.areaId) != nullptr) continue;
    const Area* area = areas.find(filed.level, filed.areaId);
    if (area == nullptr) continue;
    checkClass(regulation, make, *area, filed, findings);
    const AreaScore computed = scoreArea(snapshot, regulation, survey.id, *area);
    if (!computed.hasFigures()) continue;
    if (filed.level != Level::Rt) checkHeader(make, *area, filed, computed.sums, findings);
    checkResult(regulation, make, *area, filed, computed.score, findings);
  }
  return findings;
}

}  // namespace kawasan
