#!/usr/bin/env bash
# Makes the README's pictures anew from the present program: run app/run.sh first.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p resources/pictures
pdftoppm -jpeg -jpegopt quality=82 -r 110 -singlefile build/out/prioritas-a3.pdf resources/pictures/prioritas-a3
pdftoppm -jpeg -jpegopt quality=82 -r 110 -singlefile build/out/tingkat-a3.pdf resources/pictures/tingkat-a3
