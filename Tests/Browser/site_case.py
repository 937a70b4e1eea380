"""What tests of this project's own site share: its pages, and a server of it for each test."""

import json

from browser_case import BrowserCase
from built_site import own_site
from static_server import Server

SEED = "/guides/conexao-whatsapp/conexao-via-qr-code.html"
BLOCKS = "/manual/todos-os-blocos.html"
KEY = "roteiro:progress:1:conexao-via-qr-code"
PAGES = ("/", SEED, BLOCKS, "/404.html")
LOCALES = ("", "/en", "/es")


class SiteCase(BrowserCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.site = own_site()

    def setUp(self):
        self.docs = Server(self.site)
        self.addCleanup(self.docs.close)

    def visit(self, path=SEED, **context):
        return self.open(self.docs.origin + path, **context)

    def phone(self, path=SEED, **context):
        return self.visit(path, viewport={"width": 390, "height": 844}, **context)

    def ids(self):
        """Of the seed's steps, in order."""
        document = json.loads((self.site / "api/v1/pt-br/guides/conexao-via-qr-code.json").read_text("utf-8"))
        return [step["id"] for part in document["parts"] for step in part["steps"]]

    def until(self, page, expression, argument=None):
        """Waits until `expression` holds. Playwright's own wait runs `eval` in the page, which our policy forbids."""
        for _ in range(100):
            if page.evaluate(expression, argument):
                return
            page.wait_for_timeout(50)
        self.fail(expression)

    def tick(self, page, index):
        return page.locator(".step-tools input").nth(index)
