#!/usr/bin/env python3
"""Tells how many of 60 findings in real sites their owner would call a fault or a wish:  verdicts.py [--draw]

The findings are drawn with a fixed seed: those whose hash is smallest, so that a changed rule changes little of the draw. A reader judged
each of them in verdicts.json: `fault` (readers or writers are worse off), `wish` (a matter of style that the owner would take up) or
`false`. --draw writes the findings that are drawn now, with the verdicts that are known and `?` for the others. The script fails if a
finding has no verdict, or if fewer than 95 % are true. verdicts.json contains places and codes, no text of a site.
"""
import hashlib
import json
import sys

import ecosystem

VERDICTS = ecosystem.HERE / "verdicts.json"
SEED = "2026-11"
COUNT = 60
SHARE = 0.95
# Only some pages of each site are at hand: whether a page or an image is missing cannot be told.
ELSEWHERE = {"R116", "R201", "R301"}


def findings():
    """(site, path, line, code) of the findings in the sites; the corpus, which has faults put in, is left out."""
    for name, locale, fill in ecosystem.projects():
        if name.startswith("corpus"):
            continue
        with ecosystem.checked(name, locale, fill) as (_, report):
            for found in report["diagnostics"]:
                if found["code"] in ELSEWHERE:
                    continue
                yield f"{name} ({locale})", found["file"], found.get("line", 0), found["code"]


def drawn():
    def number(finding):
        return hashlib.sha256(f"{SEED} {finding}".encode()).hexdigest()
    return sorted(sorted(set(findings()), key=number)[:COUNT])


def main():
    if not (ecosystem.SHARED / "sites").is_dir():
        print(f"verdicts: skipped, there are no sites in {ecosystem.SHARED}")
        return
    known = {tuple(entry[key] for key in ("site", "path", "line", "code")): entry for entry in json.loads(VERDICTS.read_text("utf-8"))} if VERDICTS.exists() else {}
    entries = [known.get(finding) or dict(zip(("site", "path", "line", "code"), finding), verdict="?", why="") for finding in drawn()]
    if "--draw" in sys.argv:
        VERDICTS.write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", "utf-8")
    missing = [entry for entry in entries if entry["verdict"] not in ("fault", "wish", "false")]
    for entry in missing:
        print(f"{entry['site']}: {entry['path']}:{entry['line']}: {entry['code']} has no verdict")
    right = sum(entry["verdict"] in ("fault", "wish") for entry in entries)
    print(f"verdicts: {right} of {len(entries)} findings are faults or wishes")
    if missing or right < SHARE * len(entries):
        sys.exit(1)


main()
