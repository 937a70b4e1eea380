#!/usr/bin/env python3
"""Writes the TypeScript types of the step API from its JSON Schemas:  make-types.py [FOLDER]

The types match the schemas exactly. Objects are open (consumers ignore unknown properties); `kind`, `status` and
similar properties are open sets. The same schemas give the same bytes.
"""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMAS = ("guide", "catalog", "labels", "ids", "index")
# Marks an open set in a schema's description.
OPEN = "(open set)"


def pascal(name):
    return name[:1].upper() + name[1:]


class Types:
    def __init__(self, schema, root_name):
        self.schema, self.root_name, self.lines = schema, root_name, []

    def name(self, reference):
        return pascal(reference.rsplit("/", 1)[1])

    def type(self, node, depth=0):
        if node is True or not node:
            return "unknown"
        if "$ref" in node:
            return self.name(node["$ref"])
        if "const" in node:
            return json.dumps(node["const"])
        if "enum" in node:
            return " | ".join(json.dumps(value) for value in node["enum"])
        kind = node.get("type")
        if isinstance(kind, list):
            return " | ".join(self.type(dict(node, type=one), depth) for one in kind)
        if kind == "array":
            inner = self.type(node.get("items", True), depth)
            return f"({inner})[]" if "|" in inner and not inner.startswith("{") else f"{inner}[]"
        if kind in ("integer", "number"):
            return "number"
        if kind == "boolean":
            return "boolean"
        if kind == "null":
            return "null"
        if kind == "string":
            description = node.get("description", "")
            if OPEN in description:
                values = [value.strip() for value in description.split(OPEN)[0].split("|")]
                if all(value.replace("-", "").isalnum() for value in values):
                    return "Open<" + " | ".join(json.dumps(value) for value in values) + ">"
            if node.get("pattern") == "^1\\.[0-9]+$":
                return "`1.${number}`"
            return "string"
        if "properties" in node:
            return self.object(node, depth)
        if isinstance(node.get("additionalProperties"), dict):
            return f"Record<string, {self.type(node['additionalProperties'], depth)}>"
        return "unknown"

    def object(self, node, depth):
        indent = "  " * (depth + 1)
        required = set(node.get("required", ()))
        lines = []
        for name, member in node["properties"].items():
            key = name if name.isidentifier() else json.dumps(name)
            note = member.get("description") if isinstance(member, dict) else None
            if note and OPEN not in note:
                lines.append(f"{indent}/** {note} */")
            lines.append(f"{indent}{key}{'' if name in required else '?'}: {self.type(member, depth + 1)};")
        return "{\n" + "\n".join(lines) + "\n" + "  " * depth + "}"

    def union(self, name, node):
        """`block` and `inline`: one of the kinds that the schema distinguishes by `type`."""
        kinds = []
        for rule in node["allOf"]:
            kind = rule["if"]["properties"]["type"]
            if "const" in kind:
                kinds.append(self.name(rule["then"]["$ref"]))
        self.lines.append(f"export type {name} =\n  | " + "\n  | ".join(kinds) + ";\n")

    def write(self):
        for name, node in self.schema.get("$defs", {}).items():
            if name.endswith("Future"):
                continue
            if "allOf" in node and "if" in node["allOf"][0]:
                self.union(pascal(name), node)
            elif "properties" in node and node.get("type", "object") == "object":
                self.lines.append(f"export interface {pascal(name)} {self.object(node, 0)}\n")
            else:
                self.lines.append(f"export type {pascal(name)} = {self.type(node)};\n")
        self.lines.append(f"export interface {self.root_name} {self.object(self.schema, 0)}\n")
        return self.lines


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "templates/types"
    folder.mkdir(parents=True, exist_ok=True)
    for name in SCHEMAS:
        schema = json.loads((ROOT / f"templates/schema/{name}.schema.json").read_text(encoding="utf-8"))
        head = [
            f"// {schema['title']}. Made from {name}.schema.json by scripts/make-types.py: do not edit.\n",
            "/** One of these words, or a later one: ignore what you do not know. */",
            "export type Open<T extends string> = T | (string & {});\n",
        ]
        text = "\n".join(head + Types(schema, pascal(name)).write())
        (folder / f"{name}.d.ts").write_text(text, encoding="utf-8")


main()
