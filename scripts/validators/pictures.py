"""Verifies or writes images:  pillow verify FILE... | pillow make FOLDER

verify decodes each file to the end and prints its width, height and frames, or `broken`.
make writes images in all formats that Pillow writes, small enough to be cut at every byte.
"""
import pathlib
import sys
import xml.parsers.expat

from PIL import Image, PngImagePlugin

XMP = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="23,33.1S">
 <dc:creator><rdf:Seq><rdf:li>Ana</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>"""


def verdict(path):
    try:
        if path.suffix == ".svg":
            xml.parsers.expat.ParserCreate(namespace_separator=" ").Parse(path.read_bytes(), True)
            return "whole"
        with Image.open(path) as image:
            for frame in range(getattr(image, "n_frames", 1)):
                image.seek(frame)
                image.load()
            return f"{image.width} {image.height} {getattr(image, 'n_frames', 1)}"
    except Exception:  # noqa: BLE001 - decoders raise errors of any kind for broken bytes
        return "broken"


def make(folder):
    first = Image.effect_noise((24, 18), 60).convert("RGB")
    second = first.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    exif = Image.Exif()
    exif[0x013B] = "Ana"
    exif.get_ifd(0x8825).update({1: "S", 2: (23.0, 33.0, 1.0), 3: "W", 4: (46.0, 38.0, 1.0)})
    empty = Image.Exif()
    empty[0x0131] = "A program"
    empty[0x013B] = "   "
    empty.get_ifd(0x8825).update({0: b"\2\2\0\0", 2: (0.0, 0.0, 0.0)})
    author, program = PngImagePlugin.PngInfo(), PngImagePlugin.PngInfo()
    author.add_text("Author", "Ana", zip=True)
    program.add_text("Software", "A program")
    packet = PngImagePlugin.PngInfo()
    packet.add_itxt("XML:com.adobe.xmp", XMP.decode(), zip=True)
    first.save(folder / "plain.jpg")
    first.save(folder / "progressive.jpg", progressive=True, restart_marker_rows=1)
    first.convert("CMYK").save(folder / "cmyk.jpg")
    first.save(folder / "place+person-exif.jpg", exif=exif)
    first.save(folder / "place+person-xmp.jpg", xmp=XMP)
    first.save(folder / "program.jpg", exif=empty)
    first.save(folder / "plain.gif")
    first.save(folder / "animated.gif", save_all=True, append_images=[second], duration=100, loop=0)
    first.save(folder / "plain.webp")
    first.save(folder / "lossless.webp", lossless=True)
    first.convert("RGBA").save(folder / "alpha.webp")
    first.save(folder / "animated.webp", save_all=True, append_images=[second], duration=100)
    first.save(folder / "place+person-exif.webp", exif=exif)
    first.save(folder / "place+person-xmp.webp", xmp=XMP)
    first.save(folder / "plain.png")
    first.save(folder / "animated.png", save_all=True, append_images=[second], duration=100)
    first.save(folder / "place+person-exif.png", exif=exif)
    first.save(folder / "place+person-xmp.png", pnginfo=packet)
    first.save(folder / "person-text.png", pnginfo=author)
    first.save(folder / "program.png", pnginfo=program, exif=empty)
    first.save(folder / "plain.ico", sizes=[(16, 16), (24, 18)])
    first.save(folder / "bitmap.ico", sizes=[(16, 12)], bitmap_format="bmp")


if sys.argv[1] == "make":
    make(pathlib.Path(sys.argv[2]))
else:
    for name in sys.argv[2:]:
        print(verdict(pathlib.Path(name)))
