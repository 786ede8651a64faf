#!/usr/bin/env bash
# From a fresh machine to the practice city: installs, builds, and opens the window with the practice city. Without a
# display it makes the project from the sample files and does the main job: score table, ranking, checks, hectares
# of the plan, and the A3 priority map in build/out (also with --headless).
set -euo pipefail
cd "$(dirname "$0")/.."

bash app/install_packages.sh
mkdir -p build/out
cmake --preset release -DKAWASAN_TESTS=OFF >build/configure.log 2>&1 || { cat build/configure.log; exit 1; }
cmake --build --preset release

if [ "${1:-}" != --headless ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec build/release/bin/kawasan --practice
fi

cli=build/release/bin/kawasan-cli
city=data/sample
out=build/out
project=$out/kota-contoh.gpkg
rm -f "$project" "$project-journal"
cp -f "$city/peta_dasar.tif" "$out/"

# The sample holds defects on purpose, as real files do: 1 means "done, and there is something to look at".
take() { "$cli" "$@" || [ $? -eq 1 ]; echo; }

take new "$project" --city "Kota Contoh" --code 35.99 --province "Jawa Timur" --city-class medium --crs EPSG:32749 --years 2019-2023
take import-areas "$project" "$city/kecamatan.geojson" --as kecamatan
take import-areas "$project" "$city/kelurahan.geojson" --as kelurahan
take import-areas "$project" "$city/kawasan.geojson" --as kawasan
take import-areas "$project" "$city/rt.geojson" --as rt
take import-areas "$project" "$city/zona.geojson" --as zone
take import-areas "$project" "$city/kawasan_sk.geojson" --as reference
take import-numeric "$project" "$city/rt_2019.csv" --survey 2019 --year 2019 --create-areas
take import-numeric "$project" "$city/kelurahan_2019.csv" --survey 2019 --year 2019
take import-attributes "$project" "$city/pertimbangan.csv" --as considerations
take import-attributes "$project" "$city/legalitas.csv" --as legality
take import-attributes "$project" "$city/sk.csv" --as decree
take basemap "$project" add "$out/peta_dasar.tif" --title "Peta dasar Kota Contoh"
take import-activities "$project" "$city/kegiatan.csv" --finished
take import-activities "$project" "$city/rencana.csv"

take info "$project"
take check "$project"
take score "$project" --level rt
take score "$project" --level kawasan
take rank "$project"
take areas "$project"
take project-forward "$project"
take progress "$project"
take print "$project" --map priority --paper A3 --landscape --out "$out/prioritas-a3.pdf"
take print "$project" --map priority --paper A3 --landscape --out "$out/prioritas-a3.png"
take print "$project" --map class --paper A3 --landscape --out "$out/tingkat-a3.pdf"
