"""Sites that the command builds into temporary folders, for tests that look at them."""

import atexit
import functools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def command():
    """The command to test: $ROTEIRO, else the newest that was built here."""
    given = os.environ.get("ROTEIRO")
    built = [PROJECT / ".build" / kind / "roteiro" for kind in ("release", "debug")]
    found = [Path(given)] if given else sorted((path for path in built if path.exists()), key=lambda path: path.stat().st_mtime)
    if not found:
        raise FileNotFoundError("no .build/release/roteiro: run `make build`")
    return found[-1]


def build(project=PROJECT, *options):
    """Builds the site of `project` into a folder of its own, and returns that."""
    output = tempfile.mkdtemp(prefix="roteiro-site-")
    done = subprocess.run([command(), "build", "--project", project, "--output", output, *options], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"the build ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return Path(output)


@functools.cache
def own_site():
    """This project's own site, built once for all tests."""
    site = build()
    atexit.register(shutil.rmtree, site)
    return site


def copy_of_project():
    """A copy of this project's own site, to be edited."""
    copy = Path(tempfile.mkdtemp(prefix="roteiro-project-"))
    for folder in ("content", "assets"):
        shutil.copytree(PROJECT / folder, copy / folder)
    for file in PROJECT.glob("roteiro.*"):
        shutil.copy(file, copy)
    return copy


def write_site(pages, settings):
    """A site of `pages`, by their names in the content folder, built."""
    project = Path(tempfile.mkdtemp(prefix="roteiro-project-"))
    (project / "content").mkdir()
    for name, text in pages.items():
        (project / "content" / name).write_text(text, "utf-8")
    (project / "roteiro.yml").write_text(settings, "utf-8")
    try:
        return build(project)
    finally:
        shutil.rmtree(project)
