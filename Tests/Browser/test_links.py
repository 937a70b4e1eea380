"""Links and fragments of the built site, followed by a checker of others. No browser is needed."""

import os
import shutil
import subprocess
import unittest

from built_site import build, copy_of_project, own_site


class Links(unittest.TestCase):
    def broken(self, site):
        """How many links were followed, and what the checker says of those that lead nowhere."""
        validator = shutil.which("lychee")
        done = validator and subprocess.run(
            [validator, "--offline", "--include-fragments", "--no-progress", "--root-dir", site, "--format", "json", f"{site}/**/*.html"],
            capture_output=True, text=True, check=False)
        if done is None or done.returncode == 127:
            if os.environ.get("CI") == "true":
                self.fail("CI=true and no lychee: run `scripts/setup.sh browser`")
            self.skipTest("no lychee: `scripts/setup.sh browser` installs it")
        import json

        answer = json.loads(done.stdout)
        return answer["total"], answer["error_map"]

    def test_every_link_and_fragment_of_every_language_leads_somewhere(self):
        total, errors = self.broken(own_site())
        self.assertGreater(total, 2000)
        self.assertEqual(errors, {})

    def test_the_checker_finds_a_link_that_leads_nowhere(self):
        site = build(project := copy_of_project())
        self.addCleanup(shutil.rmtree, project)
        self.addCleanup(shutil.rmtree, site)
        page = site / "index.html"
        page.write_text(page.read_text("utf-8").replace("</main>", '<a href="/gone.html">a</a><a href="/manual/publicar.html#gone">b</a></main>'), "utf-8")
        _, errors = self.broken(site)
        self.assertEqual(sum(len(found) for found in errors.values()), 2)


if __name__ == "__main__":
    unittest.main()
