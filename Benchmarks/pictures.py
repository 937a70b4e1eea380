#!/usr/bin/env python3
"""Times `roteiro check`, pictures and all, beside libpng decoding the same PNGs and doing nothing else:  pictures.py [FOLDER...]

Each folder is a project; without one, the corpus that the tests use (CORPUS names another) and a set of larger screenshots that is made
here. RUNS changes how often. See README.md for what is compared.
"""
import os
import pathlib
import random
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
import zlib

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent
RUNS = int(os.environ.get("RUNS", 7))
CORES = len(os.sched_getaffinity(0))
ROTEIRO = os.environ.get("ROTEIRO", PROJECT / ".build/release/roteiro")


def compiled(work):
    """decode-png, from the C file beside this one."""
    program = work / "decode-png"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libpng"], check=True, capture_output=True, text=True).stdout.split()
    subprocess.run(["cc", "-O2", HERE / "decode-png.c", "-o", program, *flags, "-lpthread"], check=True)
    return program


def screenshot(seed, width=1920, height=1080):
    """A window with boxes, lines of text of a kind, and a photograph of a kind: about 600 kB."""
    rng = random.Random(seed)
    pixels = [bytearray(b"\xf7\xf8\xfa" * width) for _ in range(height)]
    for _ in range(60):
        left, top, wide, high = rng.randrange(width - 300), rng.randrange(height - 90), rng.randrange(40, 300), rng.randrange(10, 90)
        for row in pixels[top : top + high]:
            row[left * 3 : (left + wide) * 3] = bytes(rng.randrange(256) for _ in range(3)) * wide
    for line in range(20, height - 20, 22):
        for column in range(30, rng.randrange(300, width - 30), 9):
            shape = rng.getrandbits(35)
            for dot in range(35):
                if shape >> dot & 1:
                    at = (column + dot % 5) * 3
                    pixels[line + dot // 5][at : at + 3] = b"\x22\x22\x22"
    for y in range(500, 900):
        noise = rng.randbytes(400)
        for x, value in enumerate(noise):
            at = (1300 + x) * 3
            pixels[y][at : at + 3] = bytes((x // 3 + value // 16, y // 5 + value // 16, 120 + value // 16))

    # Filter "Sub", as most screenshots have it.
    rows = b"".join(b"\1" + bytes(row[:3]) + bytes((b - a) & 255 for a, b in zip(row, row[3:])) for row in pixels)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 6)) + chunk(b"IEND", b"")


def made(work):
    """A guide of 60 large screenshots, made once from eight that differ."""
    folder = work / "made"
    (folder / "assets").mkdir(parents=True)
    (folder / "content").mkdir()
    shots = [screenshot(seed) for seed in range(8)]
    for number in range(60):
        (folder / f"assets/{number}.png").write_bytes(shots[number % 8])
    steps = "\n".join(f"## Passo {n + 1}: Abra a tela {n}\n\nAbra.\n\n![Tela {n}](/{n}.png)\n" for n in range(60))
    (folder / "content/guia.md").write_text(f"# Guia\n\n{steps}", encoding="utf-8")
    return folder


def corpus(work):
    source = pathlib.Path(os.environ.get("CORPUS") or PROJECT.parent / "shared/corpus/site/docs")
    if not source.is_dir():
        print(f"{source} is not there: it is left out")
        return None
    folder = work / "corpus"
    folder.mkdir()
    (folder / "roteiro.yml").write_text("title: Corpus\ncontent: docs\npublic: docs/public\nsourceLocale: pt-BR\n", encoding="utf-8")
    shutil.copytree(source, folder / "docs")
    return folder


def seconds(command):
    begin = time.monotonic()
    process = subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, capture_output=True)
    elapsed = time.monotonic() - begin
    if process.returncode > 1:  # 1 says that there are findings
        sys.exit(f"bench: {command[0]} ended with {process.returncode}:\n{process.stderr[-2000:].decode(errors='replace')}")
    return elapsed


def is_png(path):
    with path.open("rb") as file:
        return file.read(8) == b"\x89PNG\r\n\x1a\n"


def compare(program, folder):
    endings = (".png", ".ico", ".jpg", ".gif")
    files = sorted(path for path in folder.rglob("*") if path.suffix in endings and path.is_file() and is_png(path))
    commands = {
        "check": [ROTEIRO, "check", "--report", "concise", "--project", folder], "libpng": [program, CORES, *files],
    }
    times = {name: [] for name in commands}
    for run in range(RUNS + 1):  # in turn; the first round warms the disk cache and does not count
        for name, command in commands.items():
            elapsed = seconds(command)
            if run:
                times[name].append(elapsed)
    ours, theirs = (statistics.median(times[name]) for name in ("check", "libpng"))
    weight = sum(path.stat().st_size for path in files) / 1e6
    print(f"| {folder.name} | {len(files)} | {weight:.0f} MB | {ours:.3f} s | {theirs:.3f} s | {ours / theirs:.2f} |")


def main():
    with tempfile.TemporaryDirectory(prefix="roteiro-bench.") as name:
        work = pathlib.Path(name)
        program = compiled(work)
        folders = [pathlib.Path(folder) for folder in sys.argv[1:]] or [made(work), corpus(work)]
        print(f"Check with pictures, beside libpng decoding them alone; medians of {RUNS} runs, in turn, {CORES} cores\n")
        print("| project | PNGs | | check | libpng alone | ratio |\n|---|---:|---:|---:|---:|---:|")
        for folder in filter(None, folders):
            compare(program, folder)


main()
