#!/usr/bin/env bash
# Runs the tests and lists the files of Sources by how many of their lines ran, the lowest share first.
#   scripts/coverage.sh [TEST FLAGS]     arguments go to `swift test`, for example `--filter RoteiroParsingTests`
#   scripts/coverage.sh --report         the list of the last run again
#   scripts/coverage.sh --missed FILE    the lines of a file that no test reached, with their numbers
# Columns: share of lines that ran, lines that did not, functions that did not, file. A function that never ran is either dead or
# promises something that no test asks for. The instrumented build has a folder of its own: the usual one stays as it is.
set -euo pipefail
cd "$(dirname "$0")/.."
build=$PWD/.build/coverage
# The coverage format belongs to the compiler: its own llvm-cov comes first.
toolchain=$(dirname "$(readlink -f "$(command -v swift)")")
export PATH="$toolchain:$PATH"
failed=0

case ${1:-} in
    --report | --missed) ;;
    *) scripts/test.sh --scratch-path "$build" --enable-code-coverage "$@" || failed=$? ;;
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
exit "$failed"
