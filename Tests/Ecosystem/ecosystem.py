#!/usr/bin/env python3
"""Runs the command on real sites and compares its counts with snapshot.txt:  ecosystem.py [--update]

Changed counts are printed as a diff. It shows what a change of the parser or of a rule means for real authors. --update renews the
snapshot. ROTEIRO is the path of the command. The sites are in ../shared, next to the project, or in the folder that SHARED names.
Without them, the script compares nothing and succeeds. The snapshot contains only counts, no text of a site.
"""
import collections
import contextlib
import difflib
import functools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
SNAPSHOT = HERE / "snapshot.txt"
SHARED = pathlib.Path(os.environ.get("SHARED") or PROJECT.parent / "shared")
ROTEIRO = pathlib.Path(os.environ.get("ROTEIRO") or PROJECT / ".build/release/roteiro").resolve()


def projects():
    """(name, locale, function that fills the content folder of a new project): the corpus whole and broken, every site by language."""
    def copy(folder, files, content):
        # One by one: copies of a folder that is read only would be as well.
        for file in files:
            (content / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(folder / file, content / file)

    def copy_all(*folders):
        return lambda content: [copy(folder, [file.relative_to(folder) for file in folder.rglob("*") if file.is_file()], content) for folder in folders]

    site, broken = SHARED / "corpus/site/docs", SHARED / "corpus/broken/docs"
    yield "corpus", "pt-BR", copy_all(site)
    yield "corpus with faults put in", "pt-BR", copy_all(site, broken)
    groups = collections.defaultdict(list)
    for page in json.loads((SHARED / "sites/expected-steps.json").read_text("utf-8"))["pages"]:
        groups[page["file"].partition("/")[0], page["locale"]].append(page["file"])
    for (name, locale), files in sorted(groups.items()):
        yield name, locale, functools.partial(copy, SHARED / "sites", files)


def run(project, *arguments):
    """The JSON that the command prints. Findings are no failure; a usage error or a crash is."""
    done = subprocess.run([ROTEIRO, *arguments], cwd=project, capture_output=True, timeout=300, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"ecosystem: {arguments[0]} ended with {done.returncode} in {project}\n{done.stderr.decode(errors='replace')}")
    return json.loads(done.stdout)


@contextlib.contextmanager
def checked(name, locale, fill):
    """A new project with the pages of a site, and the report of its check."""
    with tempfile.TemporaryDirectory(prefix="roteiro-ecosystem.") as folder:
        project = pathlib.Path(folder)
        content = project / "docs"
        content.mkdir()
        fill(content)
        (project / "roteiro.yml").write_text(f"title: {name}\ncontent: docs\npublic: docs/public\nsourceLocale: {locale}\n", "utf-8")
        yield project, run(project, "check", "--report", "json")


def counts(name, locale, fill):
    """The lines of the snapshot for one site."""
    with checked(name, locale, fill) as (project, report):
        files = sorted(str(path.relative_to(project)) for path in (project / "docs").rglob("*.md"))
        documents = run(project, "inspect", *files)
    steps = collections.Counter(step.get("origin", "heading") for page in documents for part in page["parts"] for step in part["steps"])
    yield f"{name} ({locale})"
    yield f"    {'pages':34} {report['summary']['files']:6}"
    for origin, count in sorted(steps.items()):
        yield f"    {'steps: ' + origin:34} {count:6}"
    for (code, rule), count in sorted(collections.Counter((found["code"], found["name"]) for found in report["diagnostics"]).items()):
        yield f"    {code + ' ' + rule:34} {count:6}"
    yield ""


def main():
    if not (SHARED / "corpus").is_dir() or not (SHARED / "sites").is_dir():
        print(f"ecosystem: skipped, there are no sites in {SHARED}")
        return
    now = [line for project in projects() for line in counts(*project)]
    text = "\n".join(now)
    if "--update" in sys.argv:
        SNAPSHOT.write_text(text, "utf-8")
        print(f"ecosystem: {SNAPSHOT.relative_to(PROJECT)} is written")
    before = SNAPSHOT.read_text("utf-8").split("\n")
    difference = list(difflib.unified_diff(before, now, "snapshot", "now", n=1000, lineterm=""))
    # A changed count under the name of its site, without the lines that stayed.
    if difference:
        site = ""
        for line in difference[3:]:
            if line[1:2].strip():
                site = line[1:]
            if line[0] in "+-":
                if site:
                    print(site)
                    site = ""
                print(line)
    judge = subprocess.run([sys.executable, SHARED / "sites/judge.py", "--roteiro", ROTEIRO], capture_output=True, text=True, check=False)
    print("\n".join(judge.stdout.splitlines()[-2:]))
    if difference:
        sys.exit("ecosystem: the counts changed. If this is what you want, renew them: make ecosystem UPDATE=1")
    print(f"ecosystem: {sum(1 for line in now if line and line[0] != ' ')} sites, all counts as in the snapshot")


if __name__ == "__main__":
    main()
