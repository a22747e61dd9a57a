#!/usr/bin/env bash
# Starts `./dev run` on a display of its own and sees its window appear: tests/desktop/run.sh BIN_FOLDER PICTURES. The
# demonstration bureau is made anew; the window's picture is left in PICTURES.
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=$(cd "${1:?usage: tests/desktop/run.sh BIN_FOLDER PICTURES}" && pwd)
mkdir -p "${2:?usage: tests/desktop/run.sh BIN_FOLDER PICTURES}"
picture=$(cd "$2" && pwd)/run-window.png
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
rm -f "$picture"

export TOCSIN_BIN=$bin TOCSIN_BUREAU=$home/bureau HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data
unset QT_QPA_PLATFORM
status=0
timeout 120 tests/support/on_display.sh ./dev run --language en --picture "$picture" 2> "$home/said" || status=$?
[ "$status" -ne 77 ] || exit 77
cat "$home/said"
[ "$status" -eq 0 ] || { echo "./dev run ended with $status"; exit 1; }
grep -q "Opening the bureau in $home/bureau" "$home/said" || { echo "it does not say which bureau it opens"; exit 1; }
[ -s "$home/bureau/bureau.db" ] || { echo "there is no demonstration bureau"; exit 1; }
[ -s "$picture" ] || { echo "no window was seen"; exit 1; }
echo "the window was seen: $picture"
