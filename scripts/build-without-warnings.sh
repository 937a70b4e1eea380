#!/usr/bin/env bash
# Builds the command and the tests; a warning in our own code is a failure. The compiler repeats no warning of a file that
# it need not compile again, so our files are touched first; the dependencies stay as they are.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .build
log=.build/warnings.log
: >"$log"

find Package.swift Sources Tests -name '*.swift' -exec touch {} + 2>/dev/null || true
swift build -c release --static-swift-stdlib --product roteiro </dev/null 2>&1 | tee -a "$log"
swift build --build-tests </dev/null 2>&1 | tee -a "$log"

if grep -E "^($PWD/)?(Package\.swift|(Sources|Tests)/[^:]+):[0-9]+:[0-9]+: warning: " "$log" | sort -u | grep .; then
    echo "The warnings above are in our own code." >&2
    exit 1
fi
echo "No warning in our own code."
