#include "core/model/records.h"

#include <array>

namespace kawasan {

namespace {

constexpr std::array<std::string_view, 5> kLevelKeys{"rt", "kelurahan", "kecamatan", "kawasan", "city"};
constexpr std::array<std::string_view, 4> kCityClassKeys{"metropolitan", "large", "medium", "small"};
constexpr std::array<std::string_view, 3> kOverlapShareKeys{"first", "second", "both"};
constexpr std::array<std::string_view, kSignerRoles> kSignerKeys{"made", "checked", "known"};

template <typename Enum, std::size_t N>
std::optional<Enum> findKey(const std::array<std::string_view, N>& keys, std::string_view key) {
  for (std::size_t i = 0; i < N; ++i) {
    if (keys[i] == key) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

std::string_view keyOf(Level level) {
  return kLevelKeys[static_cast<std::size_t>(level)];
}
std::optional<Level> levelByKey(std::string_view key) {
  return findKey<Level>(kLevelKeys, key);
}
std::string_view keyOf(CityClass cityClass) {
  return kCityClassKeys[static_cast<std::size_t>(cityClass)];
}
std::optional<CityClass> cityClassByKey(std::string_view key) {
  return findKey<CityClass>(kCityClassKeys, key);
}
std::string_view keyOf(SignerRole role) {
  return kSignerKeys[static_cast<std::size_t>(role)];
}
std::optional<SignerRole> signerRoleByKey(std::string_view key) {
  return findKey<SignerRole>(kSignerKeys, key);
}
std::string_view keyOf(OverlapShare share) {
  return kOverlapShareKeys[static_cast<std::size_t>(share)];
}
std::optional<OverlapShare> overlapShareByKey(std::string_view key) {
  return findKey<OverlapShare>(kOverlapShareKeys, key);
}

std::string_view keyOf(SurveyState state) {
  return state == SurveyState::Draft ? "draft" : "done";
}

std::optional<SurveyState> surveyStateByKey(std::string_view key) {
  for (const SurveyState state : {SurveyState::Draft, SurveyState::Done}) {
    if (keyOf(state) == key) return state;
  }
  return std::nullopt;
}

}  // namespace kawasan
