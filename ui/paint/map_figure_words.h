#pragma once

// What a map can tell, in the current language: for the window and the command line alike.

#include <QString>

#include "gis/map_figures.h"
#include "gis/zone_conformity.h"

namespace kawasan {

/// "buildings (footprints or points)"
[[nodiscard]] QString nameOf(MapSource source);
/// How the figures come about, in a sentence, and of which layer where the file has several.
[[nodiscard]] QString methodOf(MapSource source, std::string_view layer = {});
/// A proposal as its parts: "95,99 m = 65,99 m di peta + 30 m …"; empty where it is no sum.
[[nodiscard]] QString partsOf(const MapProposal& proposal);
/// "3 RT have no buildings in this file; …": they are not taken by themselves.
[[nodiscard]] QString bareText(MapSource source, std::size_t rts);
/// How many decimals a measured amount is shown with.
[[nodiscard]] int mapDecimalsOf(Parameter parameter);
/// "seluruh 9,60 ha berada di zona permukiman": what the zones of the map say of a place.
[[nodiscard]] QString describe(const ZoneConformity& conformity);
/// The same as evidence beside the sign.
[[nodiscard]] QString evidenceOf(const ZoneConformity& conformity);

}  // namespace kawasan
