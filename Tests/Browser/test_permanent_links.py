"""`/id/GUIDE.html` in a real browser: it leads to the guide, and to the step that its fragment names."""

import json
import shutil

from browser_case import BrowserCase
from built_site import build, copy_of_project, own_site
from static_server import Server

GUIDE = "/guides/conexao-whatsapp/conexao-via-qr-code.html"
LINK = "/id/conexao-via-qr-code.html"


class PermanentLinks(BrowserCase):
    def setUp(self):
        self.docs = self.serve(own_site())

    def serve(self, site):
        server = Server(site)
        self.addCleanup(server.close)
        return server

    def test_it_leads_to_the_step_and_leaves_no_entry_in_the_history(self):
        page = self.open(self.docs.origin + "/404.html")
        page.goto(self.docs.origin + LINK + "?de=chat#informe-o-numero")
        page.wait_for_url("**" + GUIDE + "?de=chat#informe-o-numero")
        self.assertTrue(page.evaluate("document.querySelector(':target').matches('.step')"))
        page.go_back()
        page.wait_for_url("**/404.html")
        self.assert_quiet(page, self.docs.origin)

    def test_without_scripts_it_leads_to_the_guide(self):
        page = self.open(self.docs.origin + LINK, java_script_enabled=False)
        page.wait_for_url("**" + GUIDE + "*")
        self.assert_quiet(page, self.docs.origin)

    def test_an_id_that_the_guide_had_before_leads_to_it_too(self):
        project = copy_of_project()
        self.addCleanup(shutil.rmtree, project)
        lock = {"schemaVersion": "1.0", "ids": {"conexao-antiga": {"alias": "conexao-via-qr-code"}}}
        (project / "roteiro.ids.json").write_text(json.dumps(lock), "utf-8")
        site = build(project)
        self.addCleanup(shutil.rmtree, site)
        docs = self.serve(site)
        page = self.open(docs.origin + "/id/conexao-antiga.html#informe-o-numero")
        page.wait_for_url("**" + GUIDE + "#informe-o-numero")
        self.assert_quiet(page, docs.origin)
