#!/usr/bin/env bash
# Fails when Sources/GuideTheme is not what `make embed` writes now.
set -euo pipefail
cd "$(dirname "$0")/.."
kept=$(mktemp -d)
trap 'rm -rf "$kept"' EXIT
cp -R Sources/GuideTheme "$kept/before"
scripts/embed-theme.sh >/dev/null
if ! diff -rq "$kept/before" Sources/GuideTheme; then
    echo "Sources/GuideTheme was stale; it is current now. Look at the change and commit it." >&2
    exit 1
fi
