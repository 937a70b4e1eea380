"""What a build publishes for pages of other origins. No browser is needed."""

import gzip
import json
import unittest

from built_site import PROJECT, own_site
from static_server import header_rules


class PublishedFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = own_site()

    def test_the_component_is_one_file_of_at_most_8000_bytes_gzipped(self):
        script = (self.site / "theme/roteiro-checklist.js").read_bytes()
        self.assertLessEqual(len(gzip.compress(script, 9)), 8000)
        self.assertNotIn(b"#include", script.replace(b" ", b""))
        self.assertIn(b"class Progress", script)
        self.assertFalse((self.site / "theme/_progress.js").exists())

    def test_the_component_builds_nodes_and_never_markup_or_code_from_text(self):
        script = (self.site / "theme/roteiro-checklist.js").read_text("utf-8")
        for name in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "import(", ".style"):
            self.assertNotIn(name, script)

    def test_the_words_of_every_language_are_complete(self):
        source = (PROJECT / "assets/theme/roteiro-checklist.js").read_text("utf-8")
        words = source.split("const WORDS = {")[1].split("\n  };")[0]
        keys = {tag: sorted(line.split(":")[0].strip() for line in words.split(f"    {tag}: {{")[1].split("\n    },")[0].replace('",', '",\n').splitlines() if ":" in line)
                for tag in ("pt", "en", "es")}
        self.assertGreater(len(keys["pt"]), 12)
        self.assertEqual(keys["en"], keys["pt"])
        self.assertEqual(keys["es"], keys["pt"])
        for key in keys["pt"]:
            self.assertRegex(source, rf"words\.{key}\b|ords\[problem\]", key)

    def test_other_origins_may_read_the_api_the_theme_and_pictures_and_nothing_else(self):
        rules = dict(header_rules(self.site))
        open_paths = [path for path, headers in rules.items() if ("Access-Control-Allow-Origin", "*") in headers]
        self.assertEqual(sorted(open_paths), ["/api/*", "/images/*", "/media/*", "/theme/*"])
        policy = dict(rules["/*"])["Content-Security-Policy"]
        self.assertTrue(policy.startswith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"), policy)
        self.assertTrue(policy.endswith("; frame-ancestors 'self'"), policy)

    def test_the_schema_of_progress_takes_what_is_right_and_refuses_what_is_not(self):
        try:
            from jsonschema import Draft202012Validator
        except ImportError:
            self.skipTest("no jsonschema: `scripts/setup.sh browser` installs it")
        schema = json.loads((self.site / "api/v1/schema/progress.schema.json").read_text("utf-8"))
        Draft202012Validator.check_schema(schema)
        validator = Draft202012Validator(schema)
        good = {"schemaVersion": "1.0", "guide": "a", "steps": {"b": "sha256:0"}, "prerequisites": ["c"], "last": "b", "updated": "2026-01-02T03:04:05.678Z"}
        self.assertTrue(validator.is_valid(good))
        self.assertTrue(validator.is_valid({**good, "later": 1}))
        for change in ({"schemaVersion": "2.0"}, {"guide": ""}, {"steps": []}, {"steps": {"b": True}}, {"prerequisites": [1]}, {"last": 4}, {"updated": None}):
            self.assertFalse(validator.is_valid({**good, **change}), change)


if __name__ == "__main__":
    unittest.main()
