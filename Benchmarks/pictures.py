"""Inputs of the image benchmark: a program that only decodes PNGs, and screenshots to decode."""
import pathlib
import random
import struct
import subprocess
import zlib

HERE = pathlib.Path(__file__).resolve().parent


def decoder(work):
    """The program, compiled from the C file in this folder."""
    program = work / "decode-png"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libpng"], check=True, capture_output=True, text=True).stdout.split()
    subprocess.run(["cc", "-O2", HERE / "decode-png.c", "-o", program, *flags, "-lpthread"], check=True)
    return program


def screenshot(seed, width=1920, height=1080):
    """A window with boxes, simulated lines of text and a simulated photograph: about 600 kB."""
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

    # Filter "Sub", as in most screenshots.
    rows = b"".join(b"\1" + bytes(row[:3]) + bytes((b - a) & 255 for a, b in zip(row, row[3:])) for row in pixels)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 6)) + chunk(b"IEND", b"")


def made(work):
    """A guide with 60 large screenshots, generated once from eight different ones."""
    folder = work / "made"
    (folder / "assets").mkdir(parents=True)
    (folder / "content").mkdir()
    shots = [screenshot(seed) for seed in range(8)]
    for number in range(60):
        (folder / f"assets/{number}.png").write_bytes(shots[number % 8])
    steps = "\n".join(f"## Passo {n + 1}: Abra a tela {n}\n\nAbra.\n\n![Tela {n}](/{n}.png)\n" for n in range(60))
    (folder / "content/guia.md").write_text(f"# Guia\n\n{steps}", encoding="utf-8")
    return folder


def pngs(folder):
    """The PNGs of a project, identified by their bytes, not their names."""
    endings = (".png", ".ico", ".jpg", ".gif")
    files = sorted(path for path in folder.rglob("*") if path.suffix in endings and path.is_file())
    return [path for path in files if path.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"]
