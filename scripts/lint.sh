#!/usr/bin/env bash
# Lints all code other than Swift: JavaScript with tsc (types in JSDoc comments), shell with shellcheck, Python with ruff.
# A missing linter is skipped; with CI=true it fails.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
export PATH="$PWD/.build-tools/venv/bin:$PATH"
status=0

# Runs the linter $1 with the arguments after it.
lint() {
    if ! command -v "$1" >/dev/null; then
        echo "lint: no $1: run 'scripts/setup.sh lint'" >&2
        [ "${CI:-}" != true ] || status=1
        return
    fi
    "$@" || status=1
}

mapfile -t scripts < <(git ls-files --cached --others --exclude-standard | while read -r file; do
    [ -f "$file" ] && head -n 1 "$file" | grep -qaE '^#!.*\b(ba|da)?sh\b' && echo "$file"
done)
lint tsc --project jsconfig.json
lint shellcheck "${scripts[@]}"
lint ruff check --quiet --no-cache .
exit "$status"
