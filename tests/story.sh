#!/usr/bin/env bash
# The story of the README through the command line: tests/story.sh BIN_FOLDER. Stops at the first step that differs.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=${1:?usage: tests/story.sh BIN_FOLDER}

step() { printf '\n== %s\n' "$*"; }
# expect STATUS COMMAND…: shows the first lines and compares the exit status.
expect() {
  local wanted=$1 status=0 output
  shift
  printf '$ %s\n' "tocsin ${*:2}"
  output=$("$@" 2>&1) || status=$?
  printf '%s\n' "$output" | head -14
  [ "$status" -eq "$wanted" ] || { echo "expected exit $wanted, got $status"; exit 1; }
}

step "The rule catalogue is sound and its examples hold"
expect 0 "$bin/tocsin" rules check
expect 0 "$bin/tocsin" rules test
step "An incomplete draft: what is missing, under which article, what to do"
expect 1 "$bin/tocsin" validate tests/data/notices/red_incomplete.json
step "A draft that the rules refuse, in French"
expect 1 "$bin/tocsin" validate tests/data/notices/red_blocked.json --lang fr
step "A complete draft is ready"
expect 0 "$bin/tocsin" validate tests/data/notices/red_complete.json --on 2026-11-24
step "Unreadable input is refused"
expect 2 "$bin/tocsin" validate README.md
