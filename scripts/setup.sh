#!/usr/bin/env bash
# Installs missing dependencies only:   scripts/setup.sh build|site|test|lint|browser|bench
# Debian packages come from apt-get, Python programs from pip in .build-tools/venv. Fast if everything is installed.
# Functions use `|| return 1`, because `set -e` has no effect on the left side of `||`.
set -euo pipefail
cd "$(dirname "$0")/.."
tools=$PWD/.build-tools

say() { printf 'setup: %s\n' "$*" >&2; }

# Prints the packages among "$@" that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        case $(dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null || true) in
            *not-installed* | *config-files* | "") echo "$package" ;;
        esac
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@" </dev/null
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "this needs root, and there is no sudo. Run as root: $*"
        return 1
    fi
}

# Installs missing packages among "$@".
need_packages() {
    local missing
    if ! command -v apt-get >/dev/null; then
        say "no apt-get here; please install the equivalents of these Debian packages: $*"
        return 1
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${missing[*]}"
    # Slim images have no folder for manual pages, which the Java installer needs.
    [ -d /usr/share/man/man1 ] || as_root mkdir -p /usr/share/man/man1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || return 1
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# Installs the pinned requirements in file $1 into the virtual environment.
need_python() {
    local wanted=$1 stamp
    stamp=$tools/venv/$(basename "$wanted")
    if [ -x "$tools/venv/bin/python" ] && cmp -s "$wanted" "$stamp"; then return 0; fi
    python3 -c 'import venv, ensurepip' 2>/dev/null || need_packages python3 python3-venv || return 1
    [ -x "$tools/venv/bin/python" ] || python3 -m venv --clear "$tools/venv" || return 1
    say "installing $(grep -v '^#' "$wanted" | tr '\n' ' ')"
    "$tools/venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$wanted" </dev/null >&2 || return 1
    cp "$wanted" "$stamp"
}

# Writes the GFM specification with its examples to .build-tools/spec.txt. It is part of Debian's cmark-gfm package. Slim images do not
# install documentation; there, it is extracted from the package itself.
need_specification() {
    local packed=/usr/share/doc/cmark-gfm/spec.txt.gz parts
    [ ! -s "$tools/spec.txt" ] || return 0
    mkdir -p "$tools"
    if [ -s "$packed" ]; then
        gzip -dc "$packed" >"$tools/spec.txt.part" || return 1
    else
        parts=$(mktemp -d "${TMPDIR:-/tmp}/roteiro-setup.XXXXXX") || return 1
        chmod 755 "$parts"
        (cd "$parts" && apt-get download -qq -o APT::Sandbox::User=root cmark-gfm </dev/null && dpkg-deb -x cmark-gfm_*.deb .) >&2 || return 1
        gzip -dc "$parts$packed" >"$tools/spec.txt.part" || return 1
        rm -rf "$parts"
    fi
    mv "$tools/spec.txt.part" "$tools/spec.txt"
}

setup_build() {
    if ! command -v swift >/dev/null; then
        say "no swift on the PATH. Roteiro is built with Swift 6.3 or later: https://www.swift.org/install"
        return 1
    fi
    if ! command -v dpkg-query >/dev/null && pkg-config --exists libcmark-gfm libcurl libpng libqrencode nettle 2>/dev/null; then
        return 0
    fi
    need_packages libcmark-gfm-dev libcmark-gfm-extensions-dev libcurl4-openssl-dev libpng-dev libqrencode-dev nettle-dev pkg-config
}

# Without Pagefind, the site has no search; in CI that is an error.
setup_site() {
    need_python scripts/requirements-site.txt && return 0
    say "no Pagefind: the site will have no search"
    [ "${CI:-}" != true ]
}

# Tests of a missing tool are skipped; in CI that is an error.
setup_test() {
    local failed=0
    (need_packages git patch) || { say "no git or no patch: tests that apply diffs are skipped"; failed=1; }
    (need_packages zbar-tools) || { say "no zbarimg: tests that read QR codes are skipped"; failed=1; }
    (need_packages gettext po4a) || { say "no gettext or no po4a: tests of catalogs with other tools are skipped"; failed=1; }
    (need_packages cmark-gfm && need_specification) || { say "no GFM specification: its examples are skipped"; failed=1; }
    (command -v openssl >/dev/null || need_packages openssl) || { say "no openssl: tests of certificates are skipped"; failed=1; }
    (command -v tsc >/dev/null || need_packages node-typescript) || { say "no tsc: tests of TypeScript types are skipped"; failed=1; }
    (command -v java >/dev/null || need_packages default-jre-headless) || { say "no java: HTML validation is skipped"; failed=1; }
    (need_python scripts/requirements-test.txt) || { say "no vnu, check-jsonschema, sarif, junitparser, polib or pre-commit: their tests are skipped"; failed=1; }
    if [ "$failed" = 1 ] && [ "${CI:-}" = true ]; then
        say "CI=true: a missing tool is an error"
        return 1
    fi
}

setup_lint() {
    local failed=0
    (command -v tsc >/dev/null || need_packages node-typescript) || { say "no tsc: the types of the theme's scripts are not checked"; failed=1; }
    (need_python scripts/requirements-lint.txt) || { say "no ruff or no shellcheck: Python and shell are not linted"; failed=1; }
    [ "$failed" = 0 ] || [ "${CI:-}" != true ]
}

# Uses Debian's chromium, so Playwright's browsers are not downloaded.
setup_browser() {
    local failed=0
    (command -v chromium >/dev/null || need_packages chromium) || { say "no chromium: browser tests are skipped"; failed=1; }
    (need_python scripts/requirements-browser.txt) || { say "no playwright or no axe: browser tests are skipped"; failed=1; }
    if [ "$failed" = 1 ] && [ "${CI:-}" = true ]; then
        say "CI=true: a missing tool is an error"
        return 1
    fi
}

setup_bench() {
    need_python scripts/requirements-bench.txt
}

case ${1:-} in
    build) setup_build ;;
    site) setup_site ;;
    test) setup_test ;;
    lint) setup_lint ;;
    browser) setup_browser ;;
    bench) setup_bench ;;
    *)
        echo "usage: scripts/setup.sh build|site|test|lint|browser|bench" >&2
        exit 2
        ;;
esac
