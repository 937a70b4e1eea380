"""The web component `roteiro-checklist` in a product's page, on another origin than the site that it reads."""

import json
import re
import shutil
import unittest

from browser_case import BrowserCase
from built_site import build, copy_of_project, own_site
from hosts import host_page
from static_server import Server

SEED = "/api/v1/pt-br/guides/conexao-via-qr-code.json"
KEY = "roteiro:progress:1:conexao-via-qr-code"


def document(**members):
    """A guide document with one step, and `members` in place of its own."""
    step = {"id": "um", "number": 1, "label": "Passo 1", "title": "Um", "level": 2, "blocks": [], "hash": "sha256:1"}
    return {
        "schemaVersion": "1.0", "kind": "guide", "id": "teste", "locale": "pt-BR", "dir": "ltr", "title": "Teste", "url": "/teste.html",
        "parts": [{"id": "p", "kind": "implicit", "title": "", "blocks": [], "steps": [step]}], **members,
    }


def step(number, **members):
    return {"id": f"passo-{number}", "number": number, "label": f"Passo {number}", "title": f"Faça {number}", "level": 3,
            "hash": f"sha256:{number}", "blocks": [], **members}


def part(*steps, **members):
    return {"id": "p", "kind": "implicit", "title": "", "blocks": [], "steps": list(steps), **members}


class ChecklistCase(BrowserCase):
    """The site is built once, and served with the headers that it declares; each test has a product's page of its own."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.site = own_site()

    def setUp(self):
        self.docs = Server(self.site)
        self.addCleanup(self.docs.close)
        self.product = Server(self.site / "no-such-folder")
        self.addCleanup(self.product.close)

    @property
    def seed(self):
        return json.loads((self.site / SEED[1:]).read_text("utf-8"))

    def serve(self, guide, path="/api/v1/pt-br/guides/teste.json"):
        """Puts a document, or bytes, onto the site."""
        body = guide if isinstance(guide, bytes) else json.dumps(guide).encode()
        self.docs.overrides[path] = (200, [("Content-Type", "application/json"), ("Access-Control-Allow-Origin", "*")], body)
        return path

    def show(self, path=SEED, *, attributes="", inside="", waits=".steps, .error", **context):
        """Opens a product's page with the guide at `path` and waits until it is shown, or not."""
        self.product.overrides["/app.html"] = host_page(self.docs.origin, self.docs.origin + path, attributes, inside)
        page = self.open(self.product.origin + "/app.html", **context)
        page.locator(waits).first.wait_for(state="attached")
        return page

    def ticks(self, page):
        return page.locator(".head input")

    def kept(self, page, key=KEY):
        return json.loads(page.evaluate("key => localStorage.getItem(key)", key))

    def assert_clean(self, page):
        self.assert_quiet(page, self.docs.origin, self.product.origin)


class TheSeed(ChecklistCase):
    def test_it_shows_every_step_picture_and_label_and_asks_nobody_else(self):
        page = self.show()
        steps = [each for part in self.seed["parts"] for each in part["steps"]]
        self.assertEqual(len(steps), 23)
        self.assertEqual(self.ticks(page).count(), 23)
        for box, said in zip(self.ticks(page).all(), steps):
            self.assertEqual(box.evaluate("box => box.labels[0].textContent"), f"{said['label']}: {said['title']}")
        self.assertEqual(page.get_by_role("checkbox", name="Passo 3: Gerenciador do WhatsApp", exact=True).count(), 1)
        self.assertEqual(page.locator("roteiro-checklist img").count(), 25)
        labels = re.findall(r'"type": "uiLabel", "text": "([^"]*)"', json.dumps(self.seed, ensure_ascii=False))
        self.assertEqual(page.locator("roteiro-checklist .label").all_text_contents(), labels)
        self.assertGreater(len(labels), 20)
        self.assertEqual(page.get_by_role("progressbar", name="0 de 23 feitos").count(), 1)
        self.assert_clean(page)

    def test_every_picture_loads_has_its_size_and_waits_until_it_is_near(self):
        page = self.show()
        for image in page.locator("roteiro-checklist img").all():
            image.scroll_into_view_if_needed()
            image.evaluate("image => image.decode()")
            self.assertTrue(image.evaluate("image => image.naturalWidth > 0 && image.hasAttribute('alt') && image.loading === 'lazy'"))
            self.assertTrue(image.get_attribute("width") and image.get_attribute("height"))
        self.assert_clean(page)

    def test_axe_finds_nothing_light_or_dark_narrow_or_wide_open_or_compact(self):
        for scheme in ("light", "dark"):
            for width in (360, 1280):
                for attributes in ("", "compact"):
                    with self.subTest(scheme=scheme, width=width, attributes=attributes):
                        page = self.show(attributes=attributes, color_scheme=scheme, viewport={"width": width, "height": 800})
                        self.ticks(page).first.check()
                        self.assert_accessible(page)
                        self.assertTrue(page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "it is wider than the page")
                        page.context.close()

    def test_axe_finds_nothing_in_a_guide_with_every_block(self):
        for scheme in ("light", "dark"):
            with self.subTest(scheme=scheme):
                page = self.show("/api/v1/pt-br/guides/todos-os-blocos.json", color_scheme=scheme, viewport={"width": 360, "height": 800})
                self.assert_accessible(page)
                self.assertTrue(page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "it is wider than the page")
                self.assert_clean(page)

    def test_every_guide_of_the_site_is_shown_without_a_complaint(self):
        guides = sorted((self.site / "api/v1").glob("*/guides/*.json"))
        self.assertGreater(len(guides), 30)
        page = self.open_host_of_many()
        for guide in guides:
            url = self.docs.origin + "/" + guide.relative_to(self.site).as_posix()
            said = page.evaluate("url => window.showGuide(url)", url)
            self.assertEqual(said["event"], "load", f"{guide}: {said}")
            self.assertEqual(said["title"], json.loads(guide.read_text("utf-8"))["title"])
        self.assert_clean(page)

    def open_host_of_many(self):
        script = b"""window.showGuide = (src) => new Promise((resolve) => {
          const node = document.querySelector("roteiro-checklist") || document.createElement("roteiro-checklist");
          for (const event of ["load", "error"])
            node.addEventListener(event, ({ detail }) => resolve({ event, ...detail }), { once: true });
          node.setAttribute("src", src);
          document.querySelector("main").append(node);
        });"""
        self.product.overrides["/many.js"] = (200, [("Content-Type", "text/javascript")], script)
        self.product.overrides["/many.html"] = host_page(self.docs.origin, before='<script src="/many.js"></script>')
        return self.open(self.product.origin + "/many.html")


class Reading(ChecklistCase):
    def test_the_keyboard_alone_ticks_every_step_in_order(self):
        page = self.show()
        ticked = []
        for _ in range(200):
            page.keyboard.press("Tab")
            name = page.evaluate("document.activeElement.shadowRoot?.activeElement?.closest('.head')?.textContent ?? ''")
            if name:
                self.assertEqual(page.evaluate("getComputedStyle(document.activeElement.shadowRoot.activeElement).outlineStyle"), "solid")
                page.keyboard.press("Space")
                ticked.append(name)
            if len(ticked) == 23:
                break
        self.assertEqual(ticked, [f"{each['label']}: {each['title']}" for part in self.seed["parts"] for each in part["steps"]])
        self.assertEqual(page.get_by_role("progressbar", name="23 de 23 feitos").count(), 1)
        self.assertEqual(page.get_by_role("status").text_content(), "23 de 23 feitos. Guia concluído.")

    def test_a_tick_is_announced_and_told_to_the_page(self):
        page = self.show()
        page.evaluate("""() => { window.told = [];
          document.querySelector("roteiro-checklist").addEventListener("step", (event) => told.push(event.detail)); }""")
        self.ticks(page).nth(1).check()
        self.ticks(page).nth(1).uncheck()
        guide, second = "conexao-via-qr-code", self.seed["parts"][0]["steps"][1]["id"]
        self.assertEqual(page.evaluate("told"), [
            {"guide": guide, "step": second, "isDone": True, "done": 1, "total": 23},
            {"guide": guide, "step": second, "isDone": False, "done": 0, "total": 23},
        ])
        self.assertEqual(page.get_by_role("status").text_content(), "0 de 23 feitos")

    def test_what_can_be_pressed_is_large_enough_for_a_thumb(self):
        page = self.show(viewport={"width": 360, "height": 800})
        self.ticks(page).first.check()
        for target in page.locator("roteiro-checklist .tick, roteiro-checklist button").all():
            self.assertGreaterEqual(target.bounding_box()["height"], 44)

    def test_it_opens_at_the_step_that_is_asked_for_by_id_or_by_an_old_anchor(self):
        fifth = self.seed["parts"][1]["steps"][4]
        for name in (fifth["id"], fifth["legacyAnchors"][0]):
            page = self.show(attributes=f'step="{name}"')
            page.wait_for_function("scrollY > 500")
            top = page.locator(".step", has_text=fifth["title"]).first.bounding_box()["y"]
            self.assertTrue(0 <= top < 200, top)
            page.context.close()

    def test_compact_shows_one_step_at_a_time_and_goes_on_by_itself(self):
        page = self.show(attributes="compact")
        open_steps = page.locator(".step details[open]")
        self.assertEqual(open_steps.count(), 1)
        self.assertEqual(page.locator(".step").first.locator("details[open]").count(), 1)
        self.ticks(page).first.check()
        page.locator(".step").nth(1).locator("details[open]").wait_for()
        self.assertEqual(open_steps.count(), 1)

    def test_it_speaks_the_language_of_the_guide(self):
        for locale, words in (("pt-br", "0 de 23 feitos"), ("en", "0 of 23 done"), ("es", "0 de 23 hechos")):
            page = self.show(SEED.replace("pt-br", locale))
            self.assertEqual(page.get_by_role("progressbar", name=words).count(), 1)
            guide = json.loads((self.site / SEED[1:].replace("pt-br", locale)).read_text("utf-8"))
            self.assertEqual(page.locator(".guide").get_attribute("lang"), guide["locale"])
            page.context.close()

    def test_the_look_is_the_pages_own_by_properties(self):
        style = (
            b"roteiro-checklist { --roteiro-background: rgb(1, 2, 3); --roteiro-accent: rgb(250, 200, 100); --roteiro-font: serif; }"
            b"roteiro-checklist::part(title) { color: rgb(9, 250, 9); }")
        self.product.overrides["/own.css"] = (200, [("Content-Type", "text/css")], style)
        self.product.overrides["/own.html"] = host_page(
            self.docs.origin, self.docs.origin + SEED, before='<link rel="stylesheet" href="/own.css">')
        page = self.open(self.product.origin + "/own.html")
        page.locator(".steps").first.wait_for()
        look = page.evaluate("""() => { const node = document.querySelector("roteiro-checklist"); const of = (each) => getComputedStyle(each);
          return [of(node).backgroundColor, of(node).fontFamily, of(node.shadowRoot.querySelector("a")).color, of(node.shadowRoot.querySelector("h2")).color]; }""")
        self.assertEqual(look, ["rgb(1, 2, 3)", "serif", "rgb(250, 200, 100)", "rgb(9, 250, 9)"])

    def test_a_link_to_a_step_of_the_guide_goes_there_and_others_open_beside_the_product(self):
        link = {"type": "link", "href": "/teste.html#passo-9", "guide": "teste", "step": "passo-9", "content": [{"type": "text", "text": "ao nono"}]}
        away = {"type": "link", "href": "../../../../outra.html", "content": [{"type": "text", "text": "outra"}]}
        steps = [step(number) for number in range(1, 40)]
        steps[0]["blocks"] = [{"type": "paragraph", "content": [link, away]}]
        page = self.show(self.serve(document(parts=[part(*steps)])))
        page.get_by_role("link", name="ao nono").click()
        self.assertEqual(page.evaluate("document.activeElement.shadowRoot.activeElement.closest('.step').textContent"), "Passo 9: Faça 9Este passo mudou desde que você o marcou.")
        self.assertEqual(page.url, self.product.origin + "/app.html")
        beside = page.get_by_role("link", name="outra (abre em nova aba)")
        self.assertEqual(beside.evaluate("link => [link.href, link.target, link.rel]"), [self.docs.origin + "/outra.html", "_blank", "noopener"])


class Keeping(ChecklistCase):
    def test_ticks_are_there_after_a_reload_in_the_published_format(self):
        from jsonschema import Draft202012Validator

        page = self.show()
        steps = self.seed["parts"][0]["steps"]
        self.ticks(page).nth(0).check()
        self.ticks(page).nth(2).check()
        item = self.seed["prerequisites"]["items"][1]
        page.locator(".items input").nth(1).check()
        page.reload()
        page.locator(".steps").first.wait_for()
        self.assertEqual([box.is_checked() for box in self.ticks(page).all()[:4]], [True, False, True, False])
        self.assertTrue(page.get_by_role("checkbox", name=item["text"]).is_checked())
        self.assertEqual(page.locator("[aria-current=step]").count(), 1)
        page.get_by_role("button", name="Continuar: Passo 4").click()
        self.assertEqual(page.evaluate("document.activeElement.shadowRoot.activeElement.dataset.number"), "4")
        kept = self.kept(page)
        self.assertEqual(kept["steps"], {each["id"]: each["hash"] for each in (steps[0], steps[2])})
        self.assertEqual((kept["prerequisites"], kept["last"]), ([item["id"]], steps[2]["id"]))
        schema = json.loads((self.site / "api/v1/schema/progress.schema.json").read_text("utf-8"))
        self.assertEqual([error.message for error in Draft202012Validator(schema).iter_errors(kept)], [])
        self.assert_clean(page)

    def test_ticks_stay_with_their_steps_when_one_is_inserted_and_all_are_renumbered(self):
        page = self.show()
        for index in (0, 1, 4, 9):
            self.ticks(page).nth(index).check()
        before = page.evaluate("[...document.querySelector('roteiro-checklist').shadowRoot.querySelectorAll('.head input:checked')].map((box) => box.labels[0].lastChild.lastChild.textContent)")
        self.docs.root = self.second_edition(lambda text: self.insert_and_renumber(text))
        page.reload()
        page.locator(".steps").first.wait_for()
        self.assertEqual(self.ticks(page).count(), 24)
        after = page.evaluate("[...document.querySelector('roteiro-checklist').shadowRoot.querySelectorAll('.head input:checked')].map((box) => box.labels[0].lastChild.lastChild.textContent)")
        self.assertEqual(after, before)
        self.assertEqual(len(after), 4)
        self.assertEqual(page.locator(".changed:visible").count(), 0)
        self.assertEqual(self.ticks(page).nth(1).evaluate("box => box.labels[0].textContent"), "Passo 2: Entre com a sua conta")
        self.assertFalse(self.ticks(page).nth(1).is_checked())

    def test_a_step_that_was_edited_since_says_so_and_is_not_done(self):
        page = self.show()
        self.ticks(page).nth(2).check()
        self.ticks(page).nth(3).check()
        self.docs.root = self.second_edition(lambda text: text.replace('Clique em **"+Adicionar"**.', 'Clique em **"Novo número"**.'))
        page.reload()
        page.locator(".steps").first.wait_for()
        self.assertEqual([self.ticks(page).nth(index).is_checked() for index in (2, 3)], [False, True])
        said = page.locator(".changed:visible")
        self.assertEqual(said.all_text_contents(), ["Este passo mudou desde que você o marcou."])
        self.assertEqual(self.ticks(page).nth(2).get_attribute("aria-describedby"), said.get_attribute("id"))
        self.assertEqual(page.get_by_role("progressbar", name="1 de 23 feitos").count(), 1)
        self.assert_accessible(page)
        self.ticks(page).nth(2).check()
        self.assertEqual(said.count(), 0)

    def test_tabs_and_elements_of_one_guide_agree(self):
        page = self.show()
        other = self.open_in(page.context, self.product.origin + "/app.html")
        other.locator(".steps").first.wait_for()
        self.ticks(page).nth(0).check()
        other.get_by_role("progressbar", name="1 de 23 feitos").wait_for()
        self.ticks(other).nth(1).check()
        page.get_by_role("progressbar", name="2 de 23 feitos").wait_for()
        page.evaluate("() => { const node = document.querySelector('roteiro-checklist'); node.after(node.cloneNode()); }")
        page.locator("roteiro-checklist").nth(1).locator(".steps").first.wait_for()
        self.ticks(page).nth(2).check()
        self.assertEqual(page.get_by_role("progressbar", name="3 de 23 feitos").count(), 2)
        other.evaluate("localStorage.clear()")
        page.get_by_role("progressbar", name="0 de 23 feitos").first.wait_for()

    def test_damage_in_the_store_counts_as_nothing_and_is_mended_by_the_next_tick(self):
        page = self.show()
        good = {"schemaVersion": "1.0", "guide": "conexao-via-qr-code", "steps": {}, "prerequisites": []}
        damaged = [
            "", "{", "null", "[]", "7", '"x"', "{}", json.dumps({**good, "schemaVersion": "2.0"}), json.dumps({**good, "guide": "outro"}),
            json.dumps({**good, "steps": [1, 2], "prerequisites": {"a": 1}, "last": {}}), json.dumps({**good, "steps": {"a": 1, "b": None}, "prerequisites": [1, None, {}]}),
        ]
        for text in damaged:
            with self.subTest(kept=text):
                page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
                page.reload()
                page.locator(".steps").first.wait_for()
                self.assertEqual(page.get_by_role("progressbar", name="0 de 23 feitos").count(), 1)
                self.ticks(page).first.check()
                self.assertEqual(len(self.kept(page)["steps"]), 1)
        self.assert_clean(page)

    def test_what_a_later_version_added_to_the_store_stays(self):
        page = self.show()
        first = self.seed["parts"][0]["steps"][0]
        later = {"schemaVersion": "1.4", "guide": "conexao-via-qr-code", "steps": {first["id"]: first["hash"], "gone": "sha256:0"}, "prerequisites": [], "notes": {"a": 1}}
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(later)])
        page.reload()
        page.locator(".steps").first.wait_for()
        self.ticks(page).nth(1).check()
        kept = self.kept(page)
        self.assertEqual((kept["schemaVersion"], kept["notes"], len(kept["steps"])), ("1.4", {"a": 1}, 3))

    def test_a_browser_that_refuses_to_store_still_ticks_and_says_so(self):
        for refusal in (
            'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });',
            'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };',
        ):
            with self.subTest(refusal=refusal):
                self.product.overrides["/refuse.js"] = (200, [("Content-Type", "text/javascript")], refusal.encode())
                self.product.overrides["/refuse.html"] = host_page(self.docs.origin, self.docs.origin + SEED, before='<script src="/refuse.js"></script>')
                page = self.open(self.product.origin + "/refuse.html")
                page.locator(".steps").first.wait_for()
                self.ticks(page).nth(0).check()
                self.ticks(page).nth(1).check()
                self.assertEqual(page.get_by_role("progressbar", name="2 de 23 feitos").count(), 1)
                self.assertTrue(page.get_by_text("Este navegador não consegue salvar o seu progresso.").is_visible())
                self.assert_clean(page)

    def second_edition(self, edit):
        """The site again, with the seed guide edited."""
        project = copy_of_project()
        self.addCleanup(shutil.rmtree, project)
        file = project / "content/guides/conexao-whatsapp/conexao-via-qr-code.md"
        before = file.read_text("utf-8")
        file.write_text(edit(before), "utf-8")
        self.assertNotEqual(before, file.read_text("utf-8"))
        site = build(project)
        self.addCleanup(shutil.rmtree, site)
        return site

    @staticmethod
    def insert_and_renumber(text):
        head, tail = text.split("### Passo 2:", 1)
        first, second = tail.split("## Parte 2", 1)
        later = re.sub(r"^### Passo (\d+):", lambda found: f"### Passo {int(found[1]) + 1}:", "### Passo 2:" + first, flags=re.MULTILINE)
        return head + "### Passo 2: Entre com a sua conta\n\nDigite o e-mail e a senha.\n\n" + later + "## Parte 2" + second


class OpenWorld(ChecklistCase):
    def test_blocks_and_inlines_of_later_versions_show_their_text(self):
        guide = document(intro=[
            {"type": "video", "text": "Veja o vídeo de dois minutos.", "src": "x.mp4"},
            {"type": "paragraph", "content": [{"type": "text", "text": "Aperte "}, {"type": "key", "text": "Ctrl+K"}, {"type": "spark"}]},
            {"type": "constructor", "text": "nem herdado"}, {"type": "__proto__", "text": "nem o protótipo"}, {"type": 7, "text": "nem um número"},
        ], schemaVersion="1.9", later={"a": 1})
        page = self.show(self.serve(guide))
        for words in ("Veja o vídeo de dois minutos.", "Aperte Ctrl+K", "nem herdado", "nem o protótipo", "nem um número"):
            self.assertTrue(page.get_by_text(words, exact=True).is_visible(), words)
        self.assert_clean(page)

    def test_every_kind_of_block_and_inline_has_its_element(self):
        words = [{"type": "text", "text": "palavras"}]
        paragraph = {"type": "paragraph", "content": words}
        image = {"src": "/images/conexao-whatsapp/qr-01.png", "alt": "Tela", "width": 10, "height": 10}
        guide = document(intro=[
            {"type": "heading", "level": 2, "content": words}, {"type": "list", "ordered": True, "start": 4, "items": [{"blocks": [paragraph]}]},
            {"type": "list", "ordered": False, "items": [{"checked": True, "blocks": [paragraph]}]},
            {"type": "image", "image": {**image, "sample": True}, "caption": words}, {"type": "gallery", "images": [image, image], "text": ""},
            {"type": "image", "image": {"src": "/x.png", "alt": "Sumiu", "missing": True}},
            {"type": "callout", "kind": "danger", "title": "Cuidado", "blocks": [paragraph]},
            {"type": "callout", "kind": "details", "title": "Mais", "blocks": [paragraph]},
            {"type": "prerequisites", "title": "Antes", "items": [{"id": "a", "text": "Um cabo", "blocks": [paragraph]}], "text": ""},
            {"type": "wrapper", "kind": "raw", "blocks": [{"type": "quote", "blocks": [paragraph]}], "text": ""},
            {"type": "codeGroup", "blocks": [{"type": "code", "text": "ls", "title": "sh"}], "text": ""}, {"type": "divider"},
            {"type": "table", "header": [words], "rows": [[words]], "align": ["right"]}, {"type": "html", "html": "<b>x</b>", "text": "só texto"},
            {"type": "qr", "qr": {"payload": "https://example.com/", "ecc": "M", "png": image}, "caption": [paragraph]},
            {"type": "paragraph", "content": [
                {"type": "strong", "content": words}, {"type": "emphasis", "content": words}, {"type": "strikethrough", "content": words},
                {"type": "code", "text": "x"}, {"type": "link", "href": "mailto:a@b.example", "content": words}, {"type": "icon", "image": image},
                {"type": "icon", "name": "plus"}, {"type": "uiLabel", "text": "Salvar", "key": "salvar"}, {"type": "break"},
                {"type": "footnoteReference", "number": 1, "text": "[1]"},
            ]},
        ], footnotes=[{"number": 1, "text": "nota", "blocks": [paragraph]}])
        page = self.show(self.serve(guide))
        for selector in (
            "h3", "ol[start='4'] > li p", ".task input[disabled]:checked", "figure figcaption", ".gallery img", ".missing", ".danger[role=note]",
            "details summary", "fieldset legend", "blockquote p", "pre code", "hr", "th[scope=col]", "td[data-align=right]", "p.lines", ".qr a[href='https://example.com/']",
            "strong", "em", "s", "p > code", "a[href='mailto:a@b.example']", "img.icon", "b.label", "br",
        ):
            self.assertGreater(page.locator("roteiro-checklist " + selector).count(), 0, selector)
        page.get_by_role("button", name="Notas 1").click()
        self.assertEqual(page.evaluate("document.activeElement.shadowRoot.activeElement.tagName"), "LI")
        self.assert_accessible(page)
        self.assert_clean(page)

    def test_documents_that_mean_harm_do_none(self):
        bad = "<img src=x onerror=alert(1)><script>alert(2)</script>"
        links = ["javascript:alert(1)", " java\tscript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "blob:x", "//evil.invalid:x", 7, None, {}]
        content = [{"type": "link", "href": href, "title": bad, "content": [{"type": "text", "text": bad}]} for href in links]
        images = ["javascript:alert(1)", "data:text/html,x", "file:///x.png", "", None, 3, {}]
        blocks = [
            {"type": "paragraph", "content": content}, {"type": "html", "html": bad, "text": bad}, {"type": "code", "text": bad, "title": bad},
            *({"type": "image", "image": {"src": src, "alt": bad, "width": "1e9", "height": -4}} for src in images), {"type": "image"}, {"type": "image", "image": 3},
            {"type": "callout", "kind": 'tip" onclick="alert(3)', "title": bad, "blocks": "no"}, {"type": "list", "items": [None, 3, {"blocks": {}}]},
            {"type": "table", "header": [bad], "rows": [bad, [[bad]]], "align": 3}, {"type": "qr", "qr": {"payload": "javascript:alert(4)", "png": None}},
            {"type": "qr"}, {"type": "gallery", "images": "x"}, {"type": "heading", "level": 900, "content": content}, {"type": "heading", "level": -3, "content": [[]]},
            {"type": "prerequisites", "items": [{"id": "__proto__", "text": bad}, None]}, None, 4, "x", [],
        ]
        steps = [step(1, id="__proto__", hash="x"), step(2, id="constructor"), step(3, id=None, hash=None, title=None, label=4, legacyAnchors=3, optional="yes"), {}, None]
        text = json.dumps(document(title=bad, lang=bad, dir="<", url="javascript:alert(5)", intro=blocks, parts=[part(*steps, level="x"), None, 3, {}], footnotes=[{"number": "<", "blocks": 4}]))
        text = text[:-1] + ', "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'
        page = self.show(self.serve(text.encode()))
        self.assertEqual(page.locator("script, [onerror], [onclick], [style], iframe").evaluate_all("nodes => nodes.filter((node) => !node.src?.includes('/theme/')).length"), 0)
        schemes = page.locator("roteiro-checklist [href], roteiro-checklist [src]").evaluate_all("nodes => nodes.map((node) => (node.href || node.src).split(':')[0])")
        self.assertEqual(set(schemes) - {"http"}, set())
        self.assertEqual(page.evaluate("({}).polluted ?? null"), None)
        self.assertGreater(page.get_by_text(bad).count(), 5)
        for index in range(4):
            self.ticks(page).nth(index).click()
        self.assertEqual(page.evaluate("Object.keys(JSON.parse(localStorage.getItem('roteiro:progress:1:teste')).steps)"), ["__proto__", "constructor"])
        self.assert_clean(page)

    def test_blocks_nested_without_end_do_not_break_the_page(self):
        inner = '{"type":"quote","text":"fundo","blocks":[' * 20_000 + "]}" * 20_000
        text = json.dumps(document()).replace('"url"', '"intro": [' + inner + '], "url"')
        page = self.show(self.serve(text.encode()))
        self.assertEqual(page.locator(".error").count(), 0)
        self.assertEqual(page.locator("roteiro-checklist p").get_by_text("fundo", exact=True).count(), 1)
        self.assert_clean(page)

    def test_ten_thousand_steps_are_shown_and_ticked(self):
        page = self.show(self.serve(document(parts=[part(*(step(number) for number in range(1, 10_001)))])))
        self.ticks(page).nth(9_999).check()
        self.assertEqual(page.get_by_role("progressbar", name="1 de 10000 feitos").count(), 1)
        self.assert_clean(page)


class Failing(ChecklistCase):
    INSIDE = '<p><a href="https://docs.example/guia.html">Abrir o guia</a></p>'

    def assert_fails(self, page, words):
        self.assertEqual(page.get_by_role("alert").text_content(), words)
        self.assertTrue(page.get_by_role("link", name="Abrir o guia").is_visible())
        self.assertTrue(page.get_by_role("button", name="Tentar de novo").is_visible())
        self.assertGreaterEqual(page.get_by_role("button", name="Tentar de novo").bounding_box()["height"], 44)
        self.assert_accessible(page)

    def test_a_guide_that_is_not_there_says_so_and_can_be_tried_again(self):
        page = self.show("/api/v1/pt-br/guides/teste.json", inside=self.INSIDE)
        self.assert_fails(page, "O guia não foi encontrado.")
        self.serve(document())
        page.get_by_role("button", name="Tentar de novo").click()
        page.locator(".steps").wait_for()
        self.assertEqual(page.get_by_role("alert").count(), 0)

    def test_what_is_not_a_guide_of_this_version_says_so(self):
        for body in (b"<!DOCTYPE html><p>404", b"", b"null", b"[]", b"{}", json.dumps(document(kind="catalog")).encode(), json.dumps(document(schemaVersion="2.0")).encode()):
            with self.subTest(body=body):
                page = self.show(self.serve(body), inside=self.INSIDE)
                self.assert_fails(page, "Não foi possível mostrar o guia agora.")
                page.context.close()

    def test_a_site_that_does_not_allow_other_origins_is_a_message_not_a_blank(self):
        path = self.serve(document())
        status, headers, body = self.docs.overrides[path]
        self.docs.overrides[path] = (status, headers[:1], body)
        self.assert_fails(self.show(path, inside=self.INSIDE), "Não foi possível mostrar o guia agora.")

    def test_without_a_network_the_page_keeps_its_place_and_comes_back(self):
        page = self.show(inside=self.INSIDE)
        self.ticks(page).first.check()
        page.context.set_offline(True)
        page.evaluate("document.querySelector('roteiro-checklist').load()")
        page.locator(".error").wait_for()
        self.assert_fails(page, "Não foi possível mostrar o guia agora.")
        page.context.set_offline(False)
        page.get_by_role("button", name="Tentar de novo").click()
        page.get_by_role("progressbar", name="1 de 23 feitos").wait_for()

    def test_an_error_is_an_event_with_its_reason(self):
        page = self.show()
        said = page.evaluate("""(src) => new Promise((resolve) => { const node = document.querySelector("roteiro-checklist");
          node.addEventListener("error", (event) => resolve(event.detail.problem)); node.setAttribute("src", src); })""", self.docs.origin + "/api/v1/pt-br/guides/nada.json")
        self.assertEqual(said, "missing")

    def test_only_the_last_of_many_sources_is_shown(self):
        page = self.show()
        said = page.evaluate("""([first, last]) => new Promise((resolve) => { const node = document.querySelector("roteiro-checklist");
          node.addEventListener("load", (event) => resolve(event.detail.guide));
          for (let i = 0; i < 20; i++) node.setAttribute("src", first + "?" + i);
          node.setAttribute("src", last); })""", [self.docs.origin + SEED, self.docs.origin + "/api/v1/pt-br/guides/todos-os-blocos.json"])
        self.assertEqual(said, "todos-os-blocos")
        self.assertEqual(page.locator("roteiro-checklist h2").text_content(), "Preparar o tablet da recepção")


class TheDemo(ChecklistCase):
    def test_the_page_of_the_site_shows_the_guide_twice_under_the_sites_own_policy(self):
        page = self.open(self.docs.origin + "/demo/checklist.html")
        page.locator("roteiro-checklist").nth(1).locator(".steps").first.wait_for()
        self.assertEqual(page.locator(".head input").count(), 46)
        self.ticks(page).first.check()
        self.assertEqual(page.get_by_role("progressbar", name="1 de 23 feitos").count(), 2)
        self.assert_accessible(page)
        self.assert_quiet(page, self.docs.origin)

    def test_it_is_whole_on_a_phone_in_the_dark(self):
        page = self.open(self.docs.origin + "/demo/checklist.html", viewport={"width": 360, "height": 740}, color_scheme="dark")
        page.locator("roteiro-checklist").nth(1).locator(".steps").first.wait_for()
        self.assertTrue(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        self.assert_accessible(page)


if __name__ == "__main__":
    unittest.main()
