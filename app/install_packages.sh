#!/usr/bin/env bash
# Installs what building, running and testing need, on Debian 12, Ubuntu 24.04 or later. Quiet and quick when all is there.
set -euo pipefail

packages=(
  g++ cmake ninja-build ccache mold pkg-config ca-certificates git
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libegl-dev
  libgdal-dev gdal-bin libproj-dev libgeos-dev libsqlite3-dev libsqlitecpp-dev
  libexpected-dev nlohmann-json3-dev libfmt-dev libcli11-dev libqpdf-dev libxlsxwriter-dev libglpk-dev
  catch2 python3-gdal poppler-utils libreoffice-calc-nogui   # tests: framework and outside judges
)

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "These packages are missing, and neither root nor sudo is at hand: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
