#!/usr/bin/env bash
# Installs, builds and runs all tests. --asan: with address and undefined-behaviour sanitizers; --tsan: with the thread
# sanitizer; --long: the kill test with 5,000 kills.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=ci
for option in "$@"; do
  case "$option" in
    --asan) preset=asan ;;
    --tsan) preset=tsan ;;
    --long) export KAWASAN_KILL_ROUNDS=5000 ;;
    *) echo "usage: tests/run.sh [--asan|--tsan] [--long]" >&2; exit 2 ;;
  esac
done

bash app/install_packages.sh
mkdir -p build
cmake --preset "$preset" >build/configure.log 2>&1 || { cat build/configure.log; exit 1; }
cmake --build --preset "$preset"
# Leaks are a bug of ours only where our code allocated; the distribution's font and driver caches live until exit.
export LSAN_OPTIONS="suppressions=$PWD/tests/support/lsan.supp:print_suppressions=0"
export TSAN_OPTIONS="ignore_noninstrumented_modules=1"
# Three on two cores: the tests of the window wait for timers and painting.
ctest --preset "$preset" --parallel 3
