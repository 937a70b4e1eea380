"""What a test in a real browser needs: Debian's chromium, a clean page, and axe."""

import os
import shutil
import unittest

try:
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=30_000)
except ImportError:
    sync_playwright = None

CHROMIUM = shutil.which("chromium")
# Other work may keep the machine busy: waiting is for events, and this is when to give up.
PATIENCE = int(os.environ.get("PATIENCE", "60_000"))


class BrowserCase(unittest.TestCase):
    """Starts one browser for all tests of a class. A page that complains in its console, or asks other hosts, fails its test."""

    @classmethod
    def setUpClass(cls):
        if not CHROMIUM or sync_playwright is None:
            if os.environ.get("CI") == "true":
                raise RuntimeError("CI=true and no chromium or no playwright: run `scripts/setup.sh browser`")
            raise unittest.SkipTest("no chromium or no playwright: `scripts/setup.sh browser` installs them")
        cls._playwright = sync_playwright().start()
        cls.addClassCleanup(cls._playwright.stop)
        cls.browser = cls._playwright.chromium.launch(executable_path=CHROMIUM)
        cls.addClassCleanup(cls.browser.close)

    def open(self, url, **context):
        """A page in a profile of its own. `context` goes to Playwright: viewport, color_scheme, offline."""
        context = self.browser.new_context(**{"viewport": {"width": 1280, "height": 900}, "locale": "pt-BR", **context})
        self.addCleanup(context.close)
        return self.open_in(context, url)

    def open_in(self, context, url):
        """A further page of a profile."""
        page = context.new_page()
        page.set_default_timeout(PATIENCE)
        page.complaints = []
        page.asked = []
        page.on("console", lambda message: page.complaints.append(f"{message.text} ({message.location.get('url')})") if message.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (page.complaints.append("dialog: " + dialog.message), dialog.dismiss()))
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(url, wait_until="load")
        return page

    def assert_quiet(self, page, *origins):
        """Nothing was complained of, and nothing asked but of `origins`."""
        self.assertEqual(page.complaints, [])
        strangers = [url for url in page.asked if not url.startswith(origins) and not url.startswith("data:")]
        self.assertEqual(strangers, [])

    def assert_accessible(self, page):
        """axe finds no violation, of any rule that it has."""
        found = Axe().run(page).response["violations"]
        short = [(each["id"], each["help"], [node["target"] for node in each["nodes"]][:5]) for each in found]
        self.assertEqual(short, [])
