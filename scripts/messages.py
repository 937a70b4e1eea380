#!/usr/bin/env python3
"""Reads the messages out of the sources: prints the template of all catalogs (POT), or merges it into templates/messages/*.po.

A message is `Message("text {name}", ["name": value])` or `Message(one: "text", other: "text", count: n)`, each text a plain literal;
`Message(pattern: "text {name}")` has no arguments. So are what commands say of themselves in Sources/roteiro: `abstract:`, `discussion:`
and `help:`. Fails where a placeholder has no argument, or an argument no placeholder.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PLACEHOLDER = re.compile(r"\{([a-z][A-Za-z]*)\}")
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", '"': '"', "'": "'", "\\": "\\"}


class Source:
    """A Swift file: where its code is, and where its strings are."""

    def __init__(self, path):
        self.path = path
        self.text = path.read_text()

    def fail(self, offset, problem):
        line = self.text.count("\n", 0, offset) + 1
        sys.exit(f"{self.path.relative_to(ROOT)}:{line}: {problem}")

    def code(self, start, end=None):
        """The offsets and characters that are code: no comment, no string, no interpolation."""
        at, end = start, len(self.text) if end is None else end
        while at < end:
            if self.text.startswith("//", at):
                at = self.text.find("\n", at)
                at = end if at < 0 else at
            elif self.text.startswith("/*", at):
                at = self.text.index("*/", at) + 2
            elif self.starts_string(at):
                yield at, '"'
                at = self.string_end(at)
            else:
                yield at, self.text[at]
                at += 1

    def starts_string(self, at):
        return re.compile(r'#*"').match(self.text, at) is not None

    def delimiters(self, at):
        hashes = len(re.compile("#*").match(self.text, at).group())
        quotes = '"""' if self.text.startswith('"""', at + hashes) else '"'
        return quotes, "#" * hashes

    def string_end(self, at):
        quotes, hashes = self.delimiters(at)
        at += len(hashes) + len(quotes)
        while not self.text.startswith(quotes + hashes, at):
            if self.text.startswith("\\" + hashes + "(", at):
                at = self.closing(at + 1 + len(hashes)) + 1
            elif self.text.startswith("\\" + hashes, at):
                at += 2 + len(hashes)
            else:
                at += 1
        return at + len(quotes) + len(hashes)

    def closing(self, opening):
        """The bracket that closes the one at `opening`."""
        depth = 0
        for at, character in self.code(opening):
            if character in "([{":
                depth += 1
            elif character in ")]}":
                depth -= 1
                if depth == 0:
                    return at
        return self.fail(opening, "this bracket is not closed")

    def parts(self, opening):
        """What commas separate inside the brackets at `opening`, as ranges."""
        closing, depth, start = self.closing(opening), 0, opening + 1
        for at, character in self.code(opening + 1, closing):
            if character in "([{":
                depth += 1
            elif character in ")]}":
                depth -= 1
            elif character == "," and depth == 0:
                yield start, at
                start = at + 1
        yield start, closing

    def literal(self, start, end):
        """The value of a string literal that is all there is between `start` and `end`; None for anything else."""
        start += len(self.text[start:end]) - len(self.text[start:end].lstrip())
        if not self.starts_string(start) or self.text[start] == "#" or self.text[self.string_end(start) : end].strip():
            return None
        quotes, _ = self.delimiters(start)
        raw = self.text[start + len(quotes) : self.string_end(start) - len(quotes)]
        if "\\(" in raw:
            return None
        if quotes == '"""':
            lines = raw.split("\n")[1:]
            margin = len(lines[-1])
            raw = "\n".join(line[margin:] for line in lines[:-1]).replace("\\\n", "")
        unescaped = re.sub(r"\\u\{([0-9A-Fa-f]+)\}", lambda match: chr(int(match[1], 16)), raw)
        return re.sub(r"\\(.)", lambda match: ESCAPES[match[1]], unescaped)


def messages(source):
    """Each message of a file: its text, and its plural or None."""
    if source.path.is_relative_to(ROOT / "Sources/roteiro"):
        for label in re.finditer(r'(?:\b(?:abstract|discussion|help): *|\bArgumentHelp\(\s*)(?=")', source.text):
            text = source.literal(label.end(), source.string_end(label.end()))
            if text is None:
                source.fail(label.start(), "a text that has an interpolation cannot be translated")
            yield text, None
    for call in re.finditer(r"(?<![\w.])Message\(", source.text):
        if all(at != call.start() for at, _ in source.code(source.text.rfind("\n", 0, call.start()) + 1, call.start() + 1)):
            continue
        opening = call.end() - 1
        texts, names, is_counted, is_pattern = {}, set(), False, False
        for start, end in source.parts(opening):
            label = re.compile(r"\s*(one|other|count|pattern|english):").match(source.text, start, end)
            if label and label[1] == "count":
                is_counted = True
            elif label and label[1] == "english":
                break
            elif label and label[1] == "pattern":
                texts["one"], is_pattern = source.literal(label.end(), end), True
            elif label or not texts:
                texts[label[1] if label else "one"] = source.literal(label.end() if label else start, end)
            else:
                names |= arguments(source, start)
        if not texts:
            continue
        if None in texts.values() or ("other" in texts) != is_counted:
            source.fail(call.start(), "the texts of a message must be plain literals")
        placeholders = {name for text in texts.values() for name in PLACEHOLDER.findall(text)}
        if is_counted:
            placeholders.discard("count")
        if placeholders != names and not is_pattern:
            source.fail(call.start(), f"the placeholders are {sorted(placeholders)}, and the arguments {sorted(names)}")
        yield texts["one"], texts.get("other")


def arguments(source, start):
    """The names in `["name": value, …]`."""
    opening = start + len(re.compile(r"\s*").match(source.text, start).group())
    if source.text[opening] != "[":
        source.fail(start, "the arguments of a message must be a literal")
    names = set()
    for begin, end in source.parts(opening):
        key = re.compile(r'\s*"(\w+)"\s*:').match(source.text, begin, end)
        if key:
            names.add(key[1])
        elif source.text[begin:end].strip():
            source.fail(begin, "an argument has no name")
    return names


def template():
    """The POT. References have no line numbers, so that moving code changes nothing."""
    entries = {}
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        for text, plural in messages(Source(path)):
            known = entries.setdefault(text, (plural, []))
            if known[0] != plural:
                sys.exit(f"{path.relative_to(ROOT)}: '{text}' has another plural in {known[1][0]}")
            name = str(path.relative_to(ROOT))
            if name not in known[1]:
                known[1].append(name)
    lines = [
        'msgid ""',
        'msgstr ""',
        '"Project-Id-Version: roteiro\\n"',
        '"MIME-Version: 1.0\\n"',
        '"Content-Type: text/plain; charset=UTF-8\\n"',
        '"Content-Transfer-Encoding: 8bit\\n"',
    ]
    for text, (plural, files) in entries.items():
        lines.append("")
        lines += [f"#: {file}" for file in files]
        if PLACEHOLDER.search(text) and not re.search(r"[{}]", PLACEHOLDER.sub("", text)):
            lines.append("#, python-brace-format")
        lines.append(f"msgid {quoted(text)}")
        if plural:
            lines += [f"msgid_plural {quoted(plural)}", 'msgstr[0] ""', 'msgstr[1] ""']
        else:
            lines.append('msgstr ""')
    return "\n".join(lines) + "\n"


def quoted(text):
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def merge(pot):
    """Brings each catalog up to the template. A text that is new waits for its translation; one that is gone is dropped."""
    with tempfile.NamedTemporaryFile("w", suffix=".pot") as file:
        file.write(pot)
        file.flush()
        for catalog in sorted((ROOT / "templates/messages").glob("*.po")):
            command = ["msgmerge", "--quiet", "--no-wrap", "--previous", "-o", "-", str(catalog), file.name]
            merged = subprocess.run(command, check=True, capture_output=True).stdout
            command = ["msgattrib", "--no-obsolete", "--no-wrap", "-o", str(catalog), "-"]
            subprocess.run(command, check=True, input=merged)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--merge", action="store_true", help="write the catalogs instead of printing the template")
    if parser.parse_args().merge:
        merge(template())
    else:
        print(template(), end="")
