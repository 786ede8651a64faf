#include "core/import/figure_phrases.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/base/text.h"

namespace kawasan {

namespace {

using enum Parameter;

/// All of `words` stand in the folded text, none of `without`; the first phrase that fits is meant.
struct Phrase {
  Parameter parameter;
  std::array<std::string_view, 3> words;
  std::array<std::string_view, 2> without = {};
};

constexpr Phrase kIndicators[] = {
    {BuildingIrregularity, {"ketidakteraturanbangunan"}},
    {BuildingDensity, {"kepadatanbangunan"}, {"hunian", "status"}},
    {BuildingNoncompliance, {"ketidaksesuaian", "bangunan"}},
    {RoadCoverage, {"cakupanpelayanan", "jalan"}},
    {RoadSurface, {"kualitaspermukaan", "jalan"}},
    {WaterAccess, {"akses", "aman", "airminum"}},
    {WaterAccess, {"ketidaktersediaanakses", "airminum"}},
    {WaterSufficiency, {"tidakterpenuhi", "kebutuhanairminum"}},
    {DrainageInundation, {"ketidakmampuan", "limpasanair"}},
    {DrainageAbsence, {"ketidaktersediaandrainase"}},
    {DrainageDisconnected, {"ketidakterhubungan", "drainase"}},
    {DrainageUnmaintained, {"tidakterpelihara", "drainase"}},
    {DrainageConstruction, {"kualitaskonstruksidrainase"}},
    {WastewaterFacility, {"prasarana", "limbah", "tidaksesuai"}},
    {WastewaterSystem, {"sistempengelolaanairlimbah", "tidaksesuai"}},
    {WasteUnmaintained, {"tidakterpelihara", "persampahan"}},
    {WasteFacility, {"prasarana", "persampahan", "tidaksesuai"}},
    {WasteSystem, {"sistempengelolaanpersampahan", "tidaksesuai"}},
    {FireInfrastructure, {"ketidaktersediaanprasarana", "kebakaran"}},
    {FireEquipment, {"ketidaktersediaansarana", "kebakaran"}},
    // As our own sheets in English say it.
    {BuildingIrregularity, {"irregularlayoutofbuildings"}},
    {BuildingDensity, {"buildingdensity"}},
    {BuildingNoncompliance, {"buildingsbelowtechnicalrequirements"}},
    {RoadCoverage, {"areanotservedbyneighbourhoodroad"}},
    {RoadSurface, {"poorroadsurface"}},
    {WaterAccess, {"nosafedrinkingwater"}},
    {WaterSufficiency, {"waterneednotmet"}},
    {DrainageInundation, {"runoffnotcarried"}},
    {DrainageAbsence, {"nodrain"}},
    {DrainageDisconnected, {"notconnectedtocitydrainage"}},
    {DrainageUnmaintained, {"drainnotmaintained"}},
    {DrainageConstruction, {"poordrainconstruction"}},
    {WastewaterFacility, {"wastewaterfacilitiesbelowrequirements"}},
    {WastewaterSystem, {"wastewatersystembelowstandard"}},
    {WasteUnmaintained, {"wastefacilitiesnotmaintained"}},
    {WasteFacility, {"wastefacilitiesbelowrequirements"}},
    {WasteSystem, {"wastesystembelowstandard"}},
    {FireInfrastructure, {"nofireprotectioninfrastructure"}},
    {FireEquipment, {"nofireprotectionequipment"}},
};

constexpr Phrase kBases[] = {
    {AreaDecree, {"luasflag"}},
    {AreaDecree, {"luassk"}},
    {AreaVerified, {"luasverifikasi"}},
    {AreaSettlement, {"luaspermukiman"}},
    {Buildings, {"jumlahbangunan"}, {"hunian"}},
    {Population, {"jumlahpenduduk"}, {"laki", "perempuan"}},
    {HouseholdsDwelling, {"jumlahkepalarumahtangga"}, {"mbr"}},
    {HouseholdsDwelling, {"jumlahkrt"}},
    {HouseholdsKk, {"jumlahkepalakeluarga"}, {"sarana"}},
    {HouseholdsKk, {"jumlahkk"}, {"sarana"}},
    {RoadIdeal, {"panjangjalanideal"}},
    {RoadIdeal, {"panjang", "jalan", "ideal"}, {"persen"}},
    {DrainIdeal, {"panjang", "drainase", "ideal"}, {"persen"}},
    {AreaDecree, {"decreearea"}},
    {AreaVerified, {"verifiedarea"}},
    {Buildings, {"numberofbuildings"}},
    {Population, {"population"}, {"density"}},
    {HouseholdsKk, {"numberofkk"}},
    {RoadIdeal, {"idealroad"}},
    {DrainIdeal, {"idealdrainage"}},
};

template <std::size_t N>
std::optional<Parameter> find(const Phrase (&phrases)[N], std::string_view text) {
  constexpr std::size_t kLongest = 120;  // a sentence is an explanation, not a name
  const std::string name = folded(text);
  if (name.size() < 6 || name.size() > kLongest) return std::nullopt;
  const auto stands = [&](std::string_view word) { return !word.empty() && name.find(word) != std::string::npos; };
  for (const Phrase& phrase : phrases) {
    const bool fits = std::all_of(phrase.words.begin(), phrase.words.end(),
                                  [&](std::string_view word) { return word.empty() || stands(word); });
    if (fits && std::none_of(phrase.without.begin(), phrase.without.end(), stands)) return phrase.parameter;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Parameter> indicatorByPhrase(std::string_view text) {
  return find(kIndicators, text);
}

std::optional<Parameter> baseByPhrase(std::string_view text) {
  return find(kBases, text);
}

}  // namespace kawasan
