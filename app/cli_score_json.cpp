#include "app/cli_score_json.h"

#include "app/cli_score_cells.h"
#include "core/model/source_rows.h"
#include "core/rules/assessment.h"
#include "core/rules/estimate_marks.h"
#include "core/rules/figure_checks.h"
#include "core/rules/filed_results.h"

namespace kawasan {

namespace {

Json nameOrNull(const auto* area) {
  return area == nullptr ? Json(nullptr) : Json(area->name);
}

Json indicatorsJson(const Regulation& regulation, const AreaScore& area) {
  Json indicators = Json::object();
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    const IndicatorScore& score = area.score.indicators[i];
    const bool missing = !area.hasFigures() || score.volumeMissing || score.baseMissing;
    indicators[std::string(identifierOf(regulation.indicators[i].parameter))] = {
        {"volume", jsonAmount(score.volume)},
        {"base", jsonAmount(score.base)},
        {"percent", jsonOptional(score.percent)},
        {"value", jsonOptional(score.value)},
        {"value_min", score.valueMin},
        {"value_max", score.valueMax},
        {"missing", missing}};
  }
  return indicators;
}

Json aspectsJson(const Regulation& regulation, const AreaScore& area) {
  Json aspects = Json::object();
  for (std::size_t i = 0; i < regulation.aspects.size(); ++i) {
    aspects[regulation.aspects[i].key] = {{"mean", jsonOptional(area.score.aspectMeans[i])}};
  }
  return aspects;
}

std::vector<std::string> estimatedOf(const Regulation& regulation, const AreaScore& area) {
  std::vector<std::string> keys = estimatedResults(area);
  std::ranges::move(EstimateMarks(regulation, area).meanKeys(), std::back_inserter(keys));
  return keys;
}

Json classJson(const AreaScore& area) {
  const auto slumClass = area.hasFigures() ? area.score.slumClass() : std::nullopt;
  return slumClass ? Json(keyOf(*slumClass)) : Json(nullptr);
}

Json filedJson(const Regulation& regulation, const FiledResult* filed) {
  if (filed == nullptr) return nullptr;
  const FigureSource& source = filed->source;
  return {{"edition", filed->edition},
          {"total", jsonOptional(filed->total)},
          {"class", filedClassJson(regulation, *filed)},
          {"class_text", filed->tingkat.empty() ? Json(nullptr) : Json(filed->tingkat)},
          {"values", filed->values},
          {"file", source.file.empty() ? Json(nullptr) : Json(source.file)},
          {"sheet", sheetOf(source).empty() ? Json(nullptr) : Json(sheetOf(source))},
          {"row", source.row == 0 ? Json(nullptr) : Json(source.row)}};
}

}  // namespace

Json filedClassJson(const Regulation& regulation, const FiledResult& filed) {
  const auto slumClass = filedClass(regulation, filed.tingkat);
  return slumClass ? Json(keyOf(*slumClass)) : Json(nullptr);
}

Json movesJson(const std::vector<ClassMove>& moves) {
  Json list = Json::array();
  for (const ClassMove& move : moves) {
    list.push_back({{"indicator", identifierOf(move.parameter)},
                    {"change", jsonAmount(move.change)},
                    {"volume_after", jsonAmount(move.volumeAfter)},
                    {"value_before", move.valueBefore},
                    {"value_after", move.valueAfter}});
  }
  return list;
}

Json scoresJson(const Snapshot& snapshot, const Regulation& regulation, const Survey& survey, Level level,
                const std::vector<AreaScore>& scores, const ScoreOptions& options,
                const std::optional<AfterPlan>& afterPlan) {
  const std::vector<Area> areas = areasOf(snapshot, level);
  std::map<FeatureId, Json> findingsOf;
  for (const Finding& finding : checkFigures(snapshot, regulation, survey)) {
    for (const Subject& subject : finding.subjects) {
      if (subject.level == level) findingsOf[subject.id].push_back(finding.rule);
    }
  }
  const FiledResults filed = afterPlan ? FiledResults() : FiledResults(snapshot, survey.id, level, regulation.edition);
  Json list = Json::array();
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const AreaScore& score = scores[i];
    const Rt* rt = level == Level::Rt ? snapshot.rtById(score.areaId) : nullptr;
    const AdminArea* kelurahan = rt != nullptr               ? snapshot.kelurahanById(rt->kelurahanId)
                                 : level == Level::Kelurahan ? snapshot.kelurahanById(score.areaId)
                                                             : nullptr;
    const Kawasan* kawasan = rt != nullptr             ? snapshot.kawasanById(rt->kawasanId)
                             : level == Level::Kawasan ? snapshot.kawasanById(score.areaId)
                                                       : nullptr;
    Json area{
        {"id", areas[i].uuid},
        {"level", keyOf(level)},
        {"name", areas[i].name},
        {"kecamatan",
         kelurahan == nullptr || kelurahan->kecamatan.empty() ? Json(nullptr) : Json(kelurahan->kecamatan)},
        {"kelurahan", nameOrNull(kelurahan)},
        {"kawasan", nameOrNull(kawasan)},
        {"rw", rt == nullptr ? Json(nullptr) : Json(rt->rw)},
        {"rt", rt == nullptr ? Json(nullptr) : Json(rt->rt)},
        {"rtrw", rt == nullptr ? Json(nullptr) : Json(rtName(*rt))},
        {"rt_count", score.rtCount},
        {"rt_with_figures", score.rtWithFigures},
        {"area_verified", jsonAmount(score.hasFigures() ? amountOf(score.sums, Parameter::AreaVerified) : kMissing)},
        {"partial", score.isPartial()},
        {"estimates",
         estimatesJson(estimatedOf(regulation, score), {{"area_verified", knownSum(score, Parameter::AreaVerified)}})},
        {"at_least", leastJson({{"area_verified", knownSum(score, Parameter::AreaVerified)}})},
        {"total", score.hasFigures() ? jsonOptional(score.score.total()) : Json(nullptr)},
        {"total_min", score.score.totalMin},
        {"total_max", score.score.totalMax},
        {"class", classJson(score)},
        {"class_min", keyOf(score.score.classMin)},
        {"class_max", keyOf(score.score.classMax)},
        {"sectoral_mean", jsonOptional(score.score.sectoralMean)},
        {"aspects", aspectsJson(regulation, score)},
        {"indicators", indicatorsJson(regulation, score)},
        {"findings", findingsOf.contains(score.areaId) ? findingsOf[score.areaId] : Json::array()},
        {"filed", filedJson(regulation, filed.of(score.areaId))}};
    list.push_back(std::move(area));
  }
  return {{"schema", "score/1"},
          {"survey", survey.name},
          {"edition", regulation.edition},
          {"level", keyOf(level)},
          {"method", methodKey(options)},
          {"filed", filed.size()},
          {"after_plan",
           afterPlan ? Json{{"until", afterPlan->until}, {"without_year", afterPlan->withoutYear}} : Json(nullptr)},
          {"areas", list}};
}

}  // namespace kawasan
