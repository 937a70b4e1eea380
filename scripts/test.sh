#!/usr/bin/env bash
# Runs the tests, keeps their exit status and prints how many were skipped. Arguments go to `swift test`.
# With CI=true, a missing tool fails its tests; tests that are still skipped then cannot run as this user.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
# The external tools, and the GFM specification as text.
export PATH="$PWD/scripts/validators:$PWD/scripts/tools:$PWD/.build-tools/venv/bin:$PATH"
export ROTEIRO_SPEC="${ROTEIRO_SPEC:-$PWD/.build-tools/spec.txt}"
mkdir -p .build
log=.build/test.log

swift test --disable-xctest "$@" </dev/null 2>&1 | tee "$log"
status=${PIPESTATUS[0]}

# A test that cancels itself misses its tool, so it counts as skipped.
pattern='^[^A-Za-z]* ?Test .* (skipped(:|\.|$)|was cancelled after )'
skipped=$(grep -cE "$pattern" "$log")
echo
if [ "$skipped" -gt 0 ]; then grep -E "$pattern" "$log"; fi
echo "Skipped: $skipped"
exit "$status"
