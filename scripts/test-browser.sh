#!/usr/bin/env bash
# Runs Tests/Browser in Debian's chromium and prints how many tests were skipped. Arguments name tests, as for unittest:
#   scripts/test-browser.sh test_checklist.Keeping
# $ROTEIRO is the command under test. With CI=true, a missing browser fails instead of skipping.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
python=$PWD/.build-tools/venv/bin/python
[ -x "$python" ] || python=python3
[ -z "${ROTEIRO:-}" ] || ROTEIRO=$(realpath "$ROTEIRO")
export ROTEIRO
# Pagefind and the link checker.
export PATH="$PWD/scripts/validators:$PWD/scripts/tools:$PATH"
mkdir -p .build
log=$PWD/.build/test-browser.log

(cd Tests/Browser && PYTHONDONTWRITEBYTECODE=1 "$python" -m unittest --verbose "$@" </dev/null 2>&1) | tee "$log"
status=${PIPESTATUS[0]}

echo
grep -E "\.\.\. skipped '" "$log"
ran=$(grep -oE '^Ran [0-9]+' "$log" | grep -oE '[0-9]+')
bad=$(grep -cE '^(FAIL|ERROR): ' "$log")
# A class without its browser prints one line for all its tests.
skipped=$(grep -cE "\.\.\. skipped '" "$log")
echo "Skipped: $skipped"
echo "Browser tests: $((${ran:-0} - bad - skipped > 0 ? ${ran:-0} - bad - skipped : 0)) passed, $bad failed, $skipped skipped"
exit "$status"
