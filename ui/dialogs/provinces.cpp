#include "ui/dialogs/provinces.h"

#include <algorithm>

namespace kawasan {

namespace {

constexpr UtmZone N(int number) {
  return {number, false};
}
constexpr UtmZone S(int number) {
  return {number, true};
}

constexpr UtmZone kAceh[]{N(47), N(46)};
constexpr UtmZone kNorthSumatra[]{N(47)};
constexpr UtmZone kWestSumatra[]{S(47), N(47)};
constexpr UtmZone kRiau[]{N(47), N(48), S(48), S(47)};
constexpr UtmZone kJambi[]{S(48), S(47)};
constexpr UtmZone k48South[]{S(48)};
constexpr UtmZone kBangka[]{S(48), S(49)};
constexpr UtmZone kRiauIslands[]{N(48), N(49), S(48)};
constexpr UtmZone kWestJava[]{S(48), S(49)};
constexpr UtmZone k49South[]{S(49)};
constexpr UtmZone k49And50South[]{S(49), S(50)};
constexpr UtmZone k50South[]{S(50)};
constexpr UtmZone kEastNusa[]{S(51), S(50)};
constexpr UtmZone kWestKalimantan[]{S(49), N(49)};
constexpr UtmZone kEastKalimantan[]{S(50), N(50)};
constexpr UtmZone kNorthKalimantan[]{N(50)};
constexpr UtmZone kNorthSulawesi[]{N(51), N(52)};
constexpr UtmZone kCentralSulawesi[]{S(50), S(51), N(51)};
constexpr UtmZone k50And51South[]{S(50), S(51)};
constexpr UtmZone k51South[]{S(51)};
constexpr UtmZone kGorontalo[]{N(51)};
constexpr UtmZone kMaluku[]{S(52), S(51), S(53)};
constexpr UtmZone kNorthMaluku[]{N(52), S(52), S(51)};
constexpr UtmZone kPapua[]{S(54), S(53)};
constexpr UtmZone k53South[]{S(53)};
constexpr UtmZone k54South[]{S(54)};
constexpr UtmZone kSouthWestPapua[]{S(52), S(53)};

constexpr Province kProvinces[]{
    {"11", "Aceh", kAceh},
    {"12", "Sumatera Utara", kNorthSumatra},
    {"13", "Sumatera Barat", kWestSumatra},
    {"14", "Riau", kRiau},
    {"15", "Jambi", kJambi},
    {"16", "Sumatera Selatan", k48South},
    {"17", "Bengkulu", kJambi},
    {"18", "Lampung", k48South},
    {"19", "Kepulauan Bangka Belitung", kBangka},
    {"21", "Kepulauan Riau", kRiauIslands},
    {"31", "DKI Jakarta", k48South},
    {"32", "Jawa Barat", kWestJava},
    {"33", "Jawa Tengah", k49South},
    {"34", "Daerah Istimewa Yogyakarta", k49South},
    {"35", "Jawa Timur", k49And50South},
    {"36", "Banten", k48South},
    {"51", "Bali", k50South},
    {"52", "Nusa Tenggara Barat", k50South},
    {"53", "Nusa Tenggara Timur", kEastNusa},
    {"61", "Kalimantan Barat", kWestKalimantan},
    {"62", "Kalimantan Tengah", k49And50South},
    {"63", "Kalimantan Selatan", k50South},
    {"64", "Kalimantan Timur", kEastKalimantan},
    {"65", "Kalimantan Utara", kNorthKalimantan},
    {"71", "Sulawesi Utara", kNorthSulawesi},
    {"72", "Sulawesi Tengah", kCentralSulawesi},
    {"73", "Sulawesi Selatan", k50And51South},
    {"74", "Sulawesi Tenggara", k51South},
    {"75", "Gorontalo", kGorontalo},
    {"76", "Sulawesi Barat", k50South},
    {"81", "Maluku", kMaluku},
    {"82", "Maluku Utara", kNorthMaluku},
    {"91", "Papua", kPapua},
    {"92", "Papua Barat", k53South},
    {"93", "Papua Selatan", k54South},
    {"94", "Papua Tengah", k53South},
    {"95", "Papua Pegunungan", k54South},
    {"96", "Papua Barat Daya", kSouthWestPapua},
};

constexpr UtmZone kZones[]{N(46), N(47), S(47), N(48), S(48), N(49), S(49), N(50),
                           S(50), N(51), S(51), N(52), S(52), S(53), S(54)};

}  // namespace

std::span<const Province> provinces() {
  return kProvinces;
}

const Province* provinceOfCode(std::string_view code) {
  const auto found = std::ranges::find(kProvinces, code.substr(0, 2), &Province::code);
  return found == std::end(kProvinces) ? nullptr : found;
}

std::span<const UtmZone> utmZones() {
  return kZones;
}

QString epsgOf(const UtmZone& zone) {
  return QStringLiteral("EPSG:%1").arg((zone.isSouth ? 32700 : 32600) + zone.number);
}

}  // namespace kawasan
