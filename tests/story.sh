#!/usr/bin/env bash
# Runs the story of the README line by line: tests/story.sh BIN_FOLDER [OUT_FOLDER]. What it makes lies in OUT_FOLDER
# afterwards (build/story when left out). A comment "exit N" names the status a line must have, says "…" words that its
# output must hold. Stops at the first line that differs.
set -uo pipefail
cd "$(dirname "$0")/.." || exit 2
bin=$(cd "${1:?usage: tests/story.sh BIN_FOLDER [OUT_FOLDER]}" && pwd) || exit 2
out=${2:-build/story}
rm -rf "$out"
mkdir -p "$out"
out=$(cd "$out" && pwd)
unset TOCSIN_BUREAU TOCSIN_USER TOCSIN_PASSWORD

# The lines of the block, with our programs and our folder in place of those that the README names.
story=$(awk '/^```sh$/ {on = 1; next} /^```/ {on = 0} on' README.md |
  sed -e "s#\$PWD/build/release/bin#$bin#" -e "s#/tmp/tocsin-story#$out#g")
[ -n "$story" ] || { echo "README.md has no story"; exit 1; }

lines=0
while IFS= read -r line <&3; do
  case "$line" in
    '') continue ;;
    '#'*) printf '\n== %s\n' "${line#\# }"; continue ;;
  esac
  command=${line%%  #*}
  comment=${line#"$command"}
  wanted=0
  [[ $comment =~ exit\ ([0-9]) ]] && wanted=${BASH_REMATCH[1]}
  words=
  [[ $comment =~ says\ \"([^\"]+)\" ]] && words=${BASH_REMATCH[1]}
  printf '$ %s\n' "$(printf '%s' "$command" | sed -e 's/ *$//' -e "s#$out/##g")"
  eval "$command" > "$out/output.txt" 2>&1 < /dev/null
  status=$?
  head -n 14 "$out/output.txt" | cut -c 1-160
  if [ "$status" -ne "$wanted" ]; then
    echo "expected exit $wanted, got $status"
    exit 1
  fi
  if [ -n "$words" ] && ! grep -qF -- "$words" "$out/output.txt"; then
    echo "expected to read: $words"
    exit 1
  fi
  lines=$((lines + 1))
done 3<<< "$story"
rm -f "$out/output.txt"
[ -s "$out/notice.pdf" ] && [ -s "$out/notice.png" ] || { echo "the printed notice is missing"; exit 1; }
printf '\nstory: %d lines as the README says; the printed notice is %s/notice.pdf and notice.png\n' "$lines" "$out"
