#!/usr/bin/env python3
"""Writes two projects with the same pages, one for Roteiro and one for Hugo:  make-corpus.py FOLDER COPIES

Every page is the seed guide under a title of its own, so no two pages are alike and none can be answered from a cache of
another. The pictures are real files, the same in both projects: 25 PNGs of the sizes that the seed's own would have.
"""
import pathlib
import random
import shutil
import struct
import sys
import zlib

HERE = pathlib.Path(__file__).resolve().parent
SEED = HERE.parent / "content/guides/conexao-whatsapp/conexao-via-qr-code.md"
SEED_TITLE = "# Conexão via QR Code\n"


def png(width, height, seed):
    """An image similar to a screenshot: flat areas with rectangles, about 20 kB."""
    rng = random.Random(seed)
    boxes = [(rng.randrange(width), rng.randrange(height), rng.randrange(8, 400), rng.randrange(4, 60), rng.randrange(256)) for _ in range(300)]
    rows = []
    for y in range(height):
        row = bytearray(b"\xf4" * (width * 3))
        for left, top, wide, high, shade in boxes:
            if top <= y < top + high:
                right = min(width, left + wide)
                row[left * 3 : right * 3] = bytes((shade, (shade * 7) % 256, (shade * 3) % 256)) * (right - left)
        rows.append(b"\0" + bytes(row))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"".join(rows), 6)) + chunk(b"IEND", b"")


def pictures():
    for number in range(1, 25):
        size = (750, 1334) if number in (20, 21) else (1280, 720)
        yield f"qr-{number:02}.png", png(*size, seed=number)
    yield "icon-plus.png", png(24, 24, seed=0)


def main():
    root, copies = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    seed = SEED.read_text(encoding="utf-8")
    if not seed.startswith(SEED_TITLE):
        sys.exit(f"{SEED}: does not begin with {SEED_TITLE!r}")
    body = seed[len(SEED_TITLE) :]

    roteiro, hugo = root / "roteiro", root / "hugo"
    (roteiro / "content").mkdir(parents=True)
    shutil.copytree(HERE / "hugo", hugo)
    (hugo / "content").mkdir()
    (roteiro / "roteiro.yml").write_text("title: Benchmark\n", encoding="utf-8")
    for number in range(1, copies + 1):
        title = f"Conexão via QR Code {number:04}"
        page = f"---\ntitle: {title}\n---\n# {title}\n{body}"
        for project in (roteiro, hugo):
            (project / f"content/conexao-{number:04}.md").write_text(page, encoding="utf-8")

    for public in (roteiro / "assets", hugo / "static"):
        (public / "images/conexao-whatsapp").mkdir(parents=True)
    for name, data in pictures():
        for public in (roteiro / "assets", hugo / "static"):
            (public / "images/conexao-whatsapp" / name).write_bytes(data)


main()
