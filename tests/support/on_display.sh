#!/usr/bin/env bash
# Runs a command on an X display of its own: tests/support/on_display.sh COMMAND… Ends with its status, or with 77 where
# Xvfb is not installed.
set -euo pipefail
command -v Xvfb >/dev/null || { echo "Xvfb is not installed: no display to run on"; exit 77; }
folder=$(mktemp -d)
mkfifo "$folder/display"
# It picks a free number and writes it when it is ready.
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3> "$folder/display" > "$folder/log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
if ! read -r -t 60 number < "$folder/display"; then
  cat "$folder/log"
  echo "Xvfb did not start"
  exit 1
fi
unset WAYLAND_DISPLAY
export DISPLAY=:$number XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$folder}
"$@"
