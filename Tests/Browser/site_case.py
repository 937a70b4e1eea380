"""What tests of this project's own site share: its pages, and a server of it for each test."""

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

    def tick(self, page, index):
        return page.locator(".step-tools input").nth(index)
