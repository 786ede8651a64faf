#!/usr/bin/env bash
# Makes the README's pictures anew from the present program: run app/run.sh --headless first. Sheets come from the PDFs,
# windows from the real program on a display of its own (xvfb, xdotool, imagemagick).
set -euo pipefail
cd "$(dirname "$0")/.."
pictures=$PWD/resources/pictures
mkdir -p "$pictures"
pdftoppm -jpeg -jpegopt quality=82 -r 110 -singlefile build/out/prioritas-a3.pdf "$pictures/prioritas-a3"
pdftoppm -jpeg -jpegopt quality=82 -r 110 -singlefile build/out/tingkat-a3.pdf "$pictures/tingkat-a3"

for tool in Xvfb xdotool import convert; do
  command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install xvfb xdotool imagemagick" >&2; exit 1; }
done
home=$(mktemp -d)
trap 'kill "${program:-0}" "${screen:-0}" 2>/dev/null || true; rm -rf "$home"' EXIT
Xvfb :93 -screen 0 1366x768x24 >/dev/null 2>&1 &
screen=$!
sleep 1
export DISPLAY=:93 HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" LC_ALL=C.UTF-8
keys() { xdotool key --delay 60 "$@"; sleep 2; }
picture() {
  import -window root "$home/$1.png"
  convert "$home/$1.png" -strip -quality 88 "$pictures/$1.jpg"
}

build/release/bin/kawasan >/dev/null 2>&1 &
program=$!
sleep 4
xdotool mousemove 220 187 click 1   # practice city
for _ in $(seq 60); do xdotool search --onlyvisible --name 'Kota Contoh' >/dev/null 2>&1 && break; sleep 1; done
sleep 6
xdotool mousemove 700 322 click 1   # a slum area of the practice city
sleep 1
keys ctrl+1
xdotool mousemove 800 14   # where nothing answers the pointer
sleep 1
picture jendela-peta
keys ctrl+2
picture jendela-data
keys ctrl+4
xdotool mousemove 210 620 click 1   # the first of the order
sleep 2
xdotool mousemove 800 14
sleep 1
picture jendela-prioritas
keys ctrl+5
xdotool mousemove 300 620 click 1   # an activity
sleep 1
xdotool mousemove 800 14
sleep 1
picture jendela-rencana
keys ctrl+6
sleep 3
picture jendela-cetak
