#!/usr/bin/env python3
"""Kills `roteiro check --fix` at random moments while it renumbers many pages. The next run must find all pages changed or none.

    scripts/kill-fixes.py [--roteiro .build/release/roteiro] [--kills 60] [--pages 150] [--seed 1]

Exits with 0 if no page was partly changed and no link was broken.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

JOURNAL = ".roteiro-journal"


def make_project(folder: Path, pages: int) -> None:
    """Each page has steps 1, 3 and 4, and links to the last step of the next page: its number is about to change."""
    (folder / "content").mkdir(parents=True)
    (folder / "roteiro.yml").write_text("search: false\n")
    for number in range(pages):
        other = (number + 1) % pages
        text = f"# Guia {number}\n\n## Passo 1: Um\n\nVeja [o fim](./g{other}#passo-4-fim-{other}).\n\n"
        text += f"## Passo 3: Dois\n\nTexto.\n\n## Passo 4: Fim {number}\n\nTexto.\n"
        (folder / "content" / f"g{number}.md").write_text(text)


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def fix(roteiro: str, folder: Path) -> subprocess.Popen:
    return subprocess.Popen(
        [roteiro, "check", "--fix", "--report", "concise"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def dead_links(roteiro: str, folder: Path) -> int:
    """The links of rules R3 that lead nowhere. This run is the one that takes back what the killed one began."""
    answer = subprocess.run(
        [roteiro, "check", "--only", "R3", "--report", "json"], check=False, cwd=folder, capture_output=True, timeout=120
    )
    if answer.returncode not in (0, 1):
        raise SystemExit(f"check ended with {answer.returncode}: {answer.stderr.decode()}")
    return sum(1 for finding in json.loads(answer.stdout)["diagnostics"] if finding["severity"] == "error")


def measure(roteiro: str, folder: Path) -> tuple[float, float]:
    """Seconds that a run takes until it writes, and from then on."""
    start = time.monotonic()
    process = fix(roteiro, folder)
    begun = None
    while process.poll() is None:
        if begun is None and (folder / JOURNAL).exists():
            begun = time.monotonic()
        time.sleep(0.0005)
    end = time.monotonic()
    begun = begun or end
    return begun - start, end - begun


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--roteiro", default=".build/release/roteiro")
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--pages", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    roteiro = os.path.abspath(options.roteiro)
    numbers = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as top:
        base = Path(top)
        make_project(base / "before", options.pages)
        shutil.copytree(base / "before", base / "after")
        waiting, writing = measure(roteiro, base / "after")
        before, after = contents(base / "before"), contents(base / "after")
        if before == after or dead_links(roteiro, base / "after"):
            raise SystemExit("the fix does not change the pages as this script expects")
        counts = {"before": 0, "after": 0, "between": 0}
        interrupted = dead = 0
        for kill in range(options.kills):
            folder = base / f"p{kill}"
            shutil.copytree(base / "before", folder)
            process = fix(roteiro, folder)
            # One in four at any moment; the others while it writes.
            if kill % 4 == 0:
                time.sleep(numbers.uniform(0, waiting))
            else:
                while process.poll() is None and not (folder / JOURNAL).exists():
                    time.sleep(0.0005)
                time.sleep(numbers.uniform(0, 1.5 * writing))
            process.kill()
            process.wait()
            interrupted += (folder / JOURNAL).exists()
            dead += dead_links(roteiro, folder)
            state = contents(folder)
            counts["before" if state == before else "after" if state == after else "between"] += 1
            shutil.rmtree(folder)
    print(
        f"{options.kills} kills, {interrupted} in the middle of writing: {counts['before']} as before, {counts['after']} as after, "
        f"{counts['between']} between; {dead} dead links"
    )
    return 1 if counts["between"] or dead else 0


if __name__ == "__main__":
    sys.exit(main())
