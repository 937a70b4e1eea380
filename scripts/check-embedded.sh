#!/usr/bin/env bash
# Fails when Sources/RoteiroRendering/Theme is not what `make embed` writes now.
set -euo pipefail
cd "$(dirname "$0")/.."
kept=$(mktemp -d)
trap 'rm -rf "$kept"' EXIT
cp -R Sources/RoteiroRendering/Theme "$kept/before"
scripts/embed-theme.sh >/dev/null
if ! diff -rq "$kept/before" Sources/RoteiroRendering/Theme; then
    echo "Sources/RoteiroRendering/Theme was stale; it is current now. Look at the change and commit it." >&2
    exit 1
fi
