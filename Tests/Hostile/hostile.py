#!/usr/bin/env python3
"""Runs the release command on hostile pages of 1 MB under limits of CPU time and memory, and reports the slowest:  hostile.py [PATTERN …]

The parser's own tests try the same patterns at sizes that a debug build reads in reasonable time; here are the sizes that a service must
survive. A page may be read or refused. The command must end by itself, with exit code 0 or 1, and say something where it refuses.
ROTEIRO names the command. A PATTERN selects the cases whose text holds it.
"""
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
ROTEIRO = pathlib.Path(os.environ.get("ROTEIRO") or PROJECT / ".build/release/roteiro").resolve()
SIZE = 1_000_000
# The longest run of lines that is read is 16 KiB.
PARAGRAPH = 16_000
# To read a page costs 0.8 s at worst. Half a million findings in one page, which `a` on every line gives, cost 15 s and 900 MB on a busy machine.
CPU_SECONDS = 40
MEMORY_BYTES = 2 << 30

# Repeated until a page has its size. Those that end with a blank line make short paragraphs, which no limit of a paragraph stops.
PIECES = [
    "|x", "a\n|-|-\n", "|-", "![[]()", "a<?", "a<![CDATA[", "*t ", "_t*_ ", "www._", "[", "[a](", "`", "<", "<a ", "<a x\n\n", "&",
    "&amp;", "\\*", "> ", "- ", "~a", "~~a~~ ", "a ", "é", "\r", "\0", "\n", "a\n", "a\n\n",
    "## H\n\n", "## Passo 1: A\n\nb\n\n", "## S\n\n### Passo 1: A\n\n", "- a\n\n", "1. a\n\n", "1. a\n", "- [ ] a\n\n", "a[^1]\n\n",
    "[^1]: n\n\n", "![a](b.png)\n\n", "[a](b) ", "[a](#b)\n\n", "[a]: b\n\n", "[a]\n\n",
    "|a|b|\n|-|-|\n|c|d|\n\n", "<div>a</div>\n\n", "<!-- a -->\n\n", "<!-- ", "<!--@include: ./nada.md-->\n\n", "<!--@include: ",
    "<!-- roteiro-ignore R101 -->\n\n", "<<< ./nada.md\n\n", "::: tip\n\n", "::: tip\na\n:::\n\n", ":::\n\n",
    "::: dica\n\n", "**\"a\"** ", "\"**a**\" ", "http://a.b ", "http:", ":tada:", ":a", "{a}", "![a](b){a=1}", "> [!NOTE]\n> a\n\n",
    "a\n===\n\n", "---\n\n", "```\na\n```\n\n", "``` js {1-9999}\na\n```\n\n",
    "<br>", "<i data-lucide=\"x\"></i>", "[[toc]]\n\n", "::: qr a\n:::\n\n", "# {{{{}",
    "a a\n\n", "clique aqui [clique aqui](x)\n\n", "AKIA0123456789ABCDEF ", "ana@exemplo.com ", "o o o ", "123.456.789-09 ", "Abra **A** > **B**\n\n",
]
# What stands before the repeated part, with the pieces that are most different there.
HEADS = {"- ": ["[", "a<?", "|x", "> ", "a\n"], "<pre>\n": ["a\n", "`", "<a "], "---\na: ": ["- ", "[", "{a}"], "|a" * 60 + "\n" + "|-" * 60 + "\n": ["|x", "|\n"]}


def repeated(piece):
    return piece.encode() * (SIZE // len(piece.encode()))


def in_paragraphs(piece):
    paragraph = repeated(piece)[:PARAGRAPH] + b"\n\n"
    return paragraph * (SIZE // len(paragraph))


def cases():
    """(name, bytes) of every page."""
    for piece in PIECES:
        yield repr(piece), repeated(piece)
        # A run of lines that is longer is refused; as long as allowed, it is read.
        if not piece.endswith("\n\n"):
            yield f"{piece!r} in paragraphs", in_paragraphs(piece)
    for head, pieces in HEADS.items():
        for piece in pieces:
            yield f"{head[:4]!r} and {piece!r}", (head.encode() + repeated(piece))[:SIZE]
    yield "quotes as deep as allowed", ("> " * 32 + "a ![x](y)\n\n").encode() * (SIZE // 76)
    yield "containers in containers", b"".join(b":" * (50 - depth) + b" tip\n\n" for depth in range(40)) + b"a\n\n" * 300_000
    yield "names that collide", b"".join(b"## A %d\n\n## A\n\n" % number for number in range(60_000))[:SIZE]
    yield "links to what is not there", b"".join(b"[a](nada-%d#x) [b](#nada-%d)\n\n" % (n, n) for n in range(30_000))[:SIZE]
    yield "definitions used often", b"[a]: " + b"b" * 2_000 + b"\n\n" + in_paragraphs("[a] ")[:-3_000]
    yield "words that are nearly a term", in_paragraphs("Roteirro Rotero Rotieiro ")


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(project, name, *arguments):
    """CPU seconds, megabytes, and what is wrong or None, of one run of the command."""
    with open(project / "output.txt", "wb") as output:
        child = subprocess.Popen([ROTEIRO, *arguments], cwd=project, stdin=subprocess.DEVNULL, stdout=output, stderr=output, preexec_fn=limit)  # noqa: PLW1509 - one thread
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    seconds = usage.ru_utime + usage.ru_stime
    if child.returncode in (0, 1):
        return seconds, usage.ru_maxrss / 1024, None
    with open(project / "output.txt", "rb") as output:
        said = output.read(300).decode(errors="replace").strip()
    return seconds, usage.ru_maxrss / 1024, f"{arguments[0]} of {name} ended with {child.returncode} after {seconds:.1f} s: {said}"


def main():
    selected = [(name, page) for name, page in cases() if not sys.argv[1:] or any(word in name for word in sys.argv[1:])]
    if not selected:
        sys.exit("hostile: no case is called so")
    costs, faults = [], []
    with tempfile.TemporaryDirectory(prefix="roteiro-hostile.") as folder:
        project = pathlib.Path(folder)
        (project / "content").mkdir()
        (project / "roteiro.yml").write_text("title: A\nsourceLocale: pt-BR\n", "utf-8")
        (project / "content/glossary.yml").write_text("terms:\n  - term: Roteiro\n", "utf-8")
        for name, page in selected:
            (project / "content/index.md").write_bytes(b"# A\n\n" * (not page.startswith(b"---")) + page)
            for arguments in (("check", "--diff"), ("build",)):
                seconds, megabytes, fault = run(project, name, *arguments)
                costs.append((seconds, megabytes, " ".join(arguments) + " of " + name))
                if fault:
                    faults.append(fault)
                    print(f"hostile: {fault}", flush=True)
    for title, rows in (("slowest", sorted(costs, reverse=True)), ("largest", sorted(costs, key=lambda cost: -cost[1]))):
        print(f"{title}:")
        for seconds, megabytes, name in rows[:5]:
            print(f"  {seconds:6.2f} s {megabytes:6.0f} MB  {name}")
    print(f"hostile: {len(selected)} pages, {len(costs)} runs, {sum(cost[0] for cost in costs):.0f} s of CPU, {len(faults)} over a limit or crashed")
    sys.exit(1 if faults else 0)


main()
