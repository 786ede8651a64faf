#include "core/rules/kawasan_words.h"

namespace kawasan {

LocalText wordsOf(Handling handling) {
  if (handling == Handling::Prevention) return {"pencegahan", "prevention"};
  return {"peningkatan kualitas", "upgrading"};
}

LocalText wordsOf(PatternChoice pattern) {
  switch (pattern) {
    case PatternChoice::Restoration:
      return {"pemugaran", "restoration"};
    case PatternChoice::Renewal:
      return {"peremajaan", "renewal"};
    case PatternChoice::Resettlement:
      return {"permukiman kembali", "resettlement"};
    case PatternChoice::Legalisation:
      return {"legalisasi lahan", "legalisation of the land"};
  }
  return {};
}

LocalText wordsOf(LocationClass location) {
  switch (location) {
    case LocationClass::Centre:
      return {"pusat kota", "city centre"};
    case LocationClass::Commercial:
      return {"komersial", "commercial"};
    case LocationClass::Fringe:
      return {"pinggiran kota", "fringe of the city"};
    case LocationClass::SemiRural:
      return {"semi perdesaan", "semi-rural"};
  }
  return {};
}

}  // namespace kawasan
