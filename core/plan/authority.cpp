#include "core/plan/authority.h"

#include "core/base/check.h"
#include "core/plan/catalogue.h"
#include "core/plan/json_data.h"

namespace kawasan {

namespace {

using Json = nlohmann::json;

Authority authorityFrom(const Json& object) {
  const auto from = microFromDouble(object.at("from_ha").get<double>());
  if (!from) throw WrongData{"from_ha"};
  return {object.at("key").get<std::string>(), localText(object.at("name")), *from,
          object.at("from_included").get<bool>()};
}

void checkLimits(const std::vector<Authority>& levels) {
  if (levels.empty() || levels.front().from != 0) throw WrongData{"levels do not begin at 0"};
  for (std::size_t i = 1; i < levels.size(); ++i) {
    if (levels[i].from <= levels[i - 1].from) throw WrongData{"limit of " + levels[i].key};
  }
}

bool reaches(Micro hectares, const Authority& level) {
  return hectares > level.from || (hectares == level.from && level.isFromIncluded);
}

KnownSum hectaresOf(const Snapshot& snapshot, FeatureId surveyId, FeatureId kawasanId) {
  const DecreeArea* const decree = snapshot.decreeOf(Level::Kawasan, kawasanId);
  if (decree != nullptr && !isMissing(decree->hectares)) return decree->hectares;
  const auto area = areaOf(snapshot, Level::Kawasan, kawasanId);
  if (!area) return {};
  const AreaSums sums = sumsOf(snapshot, snapshot.figuresOf(surveyId), *area);
  return knownSum(sums.sums, area->rts.size() - sums.withFigures, Parameter::AreaVerified);
}

}  // namespace

const Authority* Authorities::of(const KnownSum& hectares) const {
  if (isMissing(hectares.amount)) return nullptr;
  const Authority* found = nullptr;
  for (const Authority& level : levels) {
    if (reaches(hectares.amount, level)) found = &level;
  }
  const bool mayBeMore = hectares.isLeast() && found != &levels.back();
  return mayBeMore ? nullptr : found;
}

Result<Authorities> parseAuthorities(std::string_view text) {
  Authorities result;
  try {
    const Json data = Json::parse(text);
    for (const Json& object : data.at("levels")) result.levels.push_back(authorityFrom(object));
    result.marks = data.at("marks").get<std::vector<std::string>>();
    checkLimits(result.levels);
  } catch (const WrongData& wrong) {
    return fail(ErrorCode::RegulationInvalid, {{"pack", "authority"}, {"reason", wrong.reason}});
  } catch (const Json::exception& exception) {
    return fail(ErrorCode::RegulationInvalid, {{"pack", "authority"}, {"reason", exception.what()}});
  }
  return result;
}

const Authorities& authorities() {
  static const Authorities known = [] {
    auto parsed = parseAuthorities(catalogueText("authority.json"));
    KAWASAN_CHECK(parsed.has_value());
    return std::move(*parsed);
  }();
  return known;
}

const Authority* authorityOf(const Snapshot& snapshot, FeatureId surveyId, FeatureId kawasanId) {
  return authorities().of(hectaresOf(snapshot, surveyId, kawasanId));
}

}  // namespace kawasan
