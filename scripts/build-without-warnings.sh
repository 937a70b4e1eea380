#!/usr/bin/env bash
# Builds the command and the tests, and fails on warnings in our own code. The compiler does not repeat warnings of files that
# are up to date, so our files are touched first. Dependencies are not rebuilt.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p .build
log=.build/warnings.log
: >"$log"

find Package.swift Sources Tests -name '*.swift' -exec touch {} + 2>/dev/null || true
make build </dev/null 2>&1 | tee -a "$log"
swift build --build-tests </dev/null 2>&1 | tee -a "$log"

if grep -E "^($PWD/)?(Package\.swift|(Sources|Tests)/[^:]+):[0-9]+:[0-9]+: warning: " "$log" | sort -u | grep .; then
    echo "The warnings above are in our own code." >&2
    exit 1
fi
echo "No warning in our own code."
