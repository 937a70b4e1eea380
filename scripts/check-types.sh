#!/usr/bin/env bash
# Fails if templates/types differs from the output of scripts/make-types.py.
set -euo pipefail
cd "$(dirname "$0")/.."
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
python3 scripts/make-types.py "$made"
if ! diff -r "$made" templates/types; then
    echo "templates/types is stale: run scripts/make-types.py and make embed" >&2
    exit 1
fi
