#!/usr/bin/env bash
# Runs the tests and lists the line coverage of each file in Sources, lowest first.
#   scripts/coverage.sh [TEST FLAGS]     arguments go to `swift test`, for example `--filter RoteiroParsingTests`
#   scripts/coverage.sh --report         prints the list of the last run again
#   scripts/coverage.sh --missed FILE    prints the lines of a file that no test reached
# Columns: share of lines that ran, lines that did not run, functions that did not run, file. A function that never ran is either dead or
# untested. The instrumented build uses its own folder and leaves the usual one unchanged.
set -euo pipefail
cd "$(dirname "$0")/.."
build=$PWD/.build/coverage
# The coverage format depends on the compiler, so its own llvm-cov comes first.
toolchain=$(dirname "$(readlink -f "$(command -v swift)")")
export PATH="$toolchain:$PATH"

case ${1:-} in
    --report | --missed) ;;
    *)
        rm -rf "$build"/debug/codecov
        # Whether tests fail is for `make test` to say.
        scripts/test.sh --scratch-path "$build" --enable-code-coverage "$@" || true
        # SwiftPM gives up over the profiles of commands that a test stopped: those are cut.
        llvm-profdata merge -sparse -failure-mode=all "$build"/debug/codecov/*.profraw -o "$build/debug/codecov/default.profdata" 2>/dev/null
        ;;
esac
tests=("$build"/debug/*.xctest)
profile=$build/debug/codecov/default.profdata

if [ "${1:-}" = --missed ]; then
    llvm-cov show "${tests[0]}" -instr-profile "$profile" "${2:?the path of a file}" | grep -E '^ *[0-9]+\| +0\|'
    exit
fi
llvm-cov export "${tests[0]}" -instr-profile "$profile" -summary-only Sources | python3 -c '
import json, os, sys

files = json.load(sys.stdin)["data"][0]["files"]
rows = []
for file in files:
    lines, functions = file["summary"]["lines"], file["summary"]["functions"]
    missed = lines["count"] - lines["covered"]
    rows.append((lines["percent"], missed, functions["count"] - functions["covered"], os.path.relpath(file["filename"]), lines["count"]))
print(f" lines  missed  functions  file")
for percent, missed, functions, name, _ in sorted(rows):
    print(f"{percent:5.1f}% {missed:7} {functions:10}  {name}")
total = sum(row[4] for row in rows)
print(f"{100 * (1 - sum(row[1] for row in rows) / total):5.1f}% of {total} lines ran")
'
