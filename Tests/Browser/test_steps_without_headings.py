"""Steps that are items of lists, lines and numbered headings: the page, its print, the search and the web component."""

import io
import json
import re
import shutil
import unicodedata
import unittest
from urllib.parse import quote

from browser_case import BrowserCase
from built_site import write_site
from hosts import host_page
from static_server import Server

PIXEL = "data:image/svg+xml," + quote("<svg xmlns='http://www.w3.org/2000/svg' width='640' height='320'><rect width='640' height='320' fill='#7aa'/></svg>")
LIST = f"""# Cadastrar um produto

## Cadastro

Siga os passos:

1. No menu lateral, clique em **"Produtos"**.
2. Preencha o formulário. O nome aparece na loja; o código é só seu.
   - **Nome**: até 60 letras.
3. Escolha a foto:

   ![Foto de uma camiseta]({PIXEL} "A foto")

   ::: warning Atenção
   A foto fica pública.
   :::

4. Configure as variações:
   1. Clique em **"Variações"**.
   2. Marque os tamanhos.
5. Clique em **"Salvar"**.

## Publicação

1. Abra o produto e espere até que o aviso verde apareça no alto da página, o que pode levar alguns segundos.
2. Selecione a opção **"Publicado"**.

   ```bash
   loja publicar camiseta
   ```
"""
LINES = """# Trocar a senha

**Passo 1 – Abra o seu perfil**

Ele fica no alto da tela.

**Passo 2 – Clique em "Trocar senha"**

**Passo 3 – Digite a nova senha**

Use oito letras ou mais.
"""
NUMBERED = """# Instalar o aplicativo

## 1. Abra a loja de aplicativos

Ela fica na tela inicial.

## 2. Procure por Roteiro

## 3. Toque em **"Instalar"**

Espere o fim.
"""
PATHS = ("/lista.html", "/linhas.html", "/numerada.html")
KEY = "roteiro:progress:1:lista"


class StepCase(BrowserCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.site = write_site({"index.md": "# Loja\n", "lista.md": LIST, "linhas.md": LINES, "numerada.md": NUMBERED}, "title: Loja\nsourceLocale: pt-BR\n")
        cls.addClassCleanup(shutil.rmtree, cls.site)

    def setUp(self):
        self.docs = Server(self.site)
        self.addCleanup(self.docs.close)

    def visit(self, path=PATHS[0], **context):
        return self.open(self.docs.origin + path, **context)

    def document(self, name="lista"):
        return json.loads((self.site / f"api/v1/pt-br/guides/{name}.json").read_text("utf-8"))

    def ids(self, name="lista"):
        return [step["id"] for part in self.document(name)["parts"] for step in part["steps"]]


class ThePage(StepCase):
    def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(self):
        for path in PATHS:
            for width in (360, 1280):
                for scheme in ("light", "dark"):
                    with self.subTest(path=path, width=width, scheme=scheme):
                        page = self.visit(path, viewport={"width": width, "height": 800}, color_scheme=scheme)
                        page.locator(".step-tools input").first.check()
                        self.assert_accessible(page)
                        self.assertTrue(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        self.assert_quiet(page, self.docs.origin)
                        page.context.close()

    def test_items_are_numbered_lists_with_the_anchors_of_the_documents(self):
        page = self.visit()
        self.assertEqual(page.locator("ol.steps").count(), 2)
        self.assertEqual(page.locator("ol.steps > li").evaluate_all("nodes => nodes.map((node) => node.id)"), self.ids())
        self.assertEqual(page.locator(".step-label").all_text_contents(), [f"Passo {n}:" for n in (1, 2, 3, 4, 5, 1, 2)])
        self.assertEqual(page.locator(".outline ol a").count(), 7)
        names = page.locator(".step-tools input").evaluate_all("nodes => nodes.map((node) => node.labels[0].textContent.trim())")
        self.assertEqual(names[0], "Feito: Passo 1")
        self.assertEqual(page.locator(".step ol li").count(), 2)

    def test_an_item_of_one_sentence_is_one_line_high(self):
        page = self.visit()
        heights = page.locator(".step").evaluate_all("nodes => nodes.map((node) => node.getBoundingClientRect().height)")
        self.assertLess(heights[0], 60)
        first = page.locator(".step").first
        text, number = (first.locator(name).bounding_box() for name in (".step-title", ".step-link"))
        box = first.locator(".step-tools input").bounding_box()
        middle = number["y"] + number["height"] / 2
        self.assertTrue(text["y"] < middle < text["y"] + text["height"])
        self.assertAlmostEqual(box["y"] + box["height"] / 2, middle, delta=3)

    def test_the_number_is_the_link_to_the_step(self):
        page = self.visit()
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        link = page.locator(".step-link").nth(3)
        link.click()
        page.locator(".step-link.copied").wait_for()
        self.assertEqual(page.evaluate("navigator.clipboard.readText()"), self.docs.origin + PATHS[0] + "#" + self.ids()[3])
        page.locator(".step-link.copied").wait_for(state="detached")

    def test_labels_are_not_doubled(self):
        self.assertEqual(
            self.visit(PATHS[1]).locator(".step-title").all_text_contents(),
            ["Passo 1 Abra o seu perfil", "Passo 2 Clique em “Trocar senha”", "Passo 3 Digite a nova senha"])
        self.assertEqual(
            self.visit(PATHS[2]).locator(".step h2").all_text_contents(),
            ["Passo 1 Abra a loja de aplicativos", "Passo 2 Procure por Roteiro", "Passo 3 Toque em Instalar"])

    def test_what_a_finger_must_hit_is_44_pixels_high_on_a_phone(self):
        page = self.visit(viewport={"width": 390, "height": 844})
        for label in page.locator(".step-tools label").all():
            size = label.bounding_box()
            self.assertGreaterEqual(min(size["width"], size["height"]), 44)
        reach = page.locator(".step-link").first.evaluate("node => [...['width', 'height'].map((side) => parseFloat(getComputedStyle(node, '::after')[side]))]")
        self.assertGreaterEqual(min(reach), 44)

    def test_nothing_covers_the_text_on_a_phone(self):
        page = self.visit(viewport={"width": 360, "height": 800})
        for step in page.locator(".step-item").all():
            ends = step.evaluate("""node => { const range = document.createRange(); range.selectNodeContents(node.querySelector(".step-title"));
              const rects = [...range.getClientRects()].filter(({ width }) => width > 2);
              return [Math.max(...rects.map(({ right }) => right)), node.querySelector(".step-tools input").getBoundingClientRect().left, Math.min(...rects.map(({ left }) => left)), node.querySelector(".step-link").getBoundingClientRect().right]; }""")
            self.assertLessEqual(ends[0], ends[1])
            self.assertGreaterEqual(ends[2], ends[3])


class Following(StepCase):
    def test_ticks_survive_a_reload(self):
        for path, name in zip(PATHS, ("lista", "linhas", "numerada")):
            with self.subTest(path=path):
                page = self.visit(path)
                page.locator(".step-tools input").nth(1).check()
                kept = json.loads(page.evaluate("key => localStorage.getItem(key)", "roteiro:progress:1:" + name))
                step = [step for part in self.document(name)["parts"] for step in part["steps"]][1]
                self.assertEqual(kept["steps"], {step["id"]: step["hash"]})
                page.reload()
                self.assertTrue(page.locator(".step-tools input").nth(1).is_checked())
                self.assertEqual(page.locator(".step.done").count(), 1)
                self.assertEqual(page.locator(".part-bar progress").first.evaluate("node => node.value"), 1)

    def test_one_step_at_a_time_goes_through_all_of_them(self):
        for path, name in zip(PATHS, ("lista", "linhas", "numerada")):
            with self.subTest(path=path):
                page = self.visit(path)
                page.locator(".focus-open").first.click()
                page.locator("dialog.stepper[open]").wait_for()
                seen = []
                for _ in self.ids(name):
                    seen.append(page.locator("dialog .step").get_attribute("id"))
                    self.assertTrue(page.evaluate("document.activeElement.closest('dialog .step') !== null"))
                    self.assertTrue(page.locator("dialog .step-tools label").is_visible())
                    page.keyboard.press("ArrowRight")
                self.assertEqual(seen, self.ids(name))
                self.assert_accessible(page)
                page.get_by_role("button", name="Concluir").click()
                page.locator("dialog").wait_for(state="detached")
                page.wait_for_url("**#" + quote(seen[-1]))
                self.assertEqual(page.locator(".step").count(), len(seen))
                self.assert_quiet(page, self.docs.origin)

    def test_a_link_with_the_id_leads_to_the_item(self):
        step = self.ids()[4]
        page = self.visit(PATHS[0] + "#" + step, viewport={"width": 1280, "height": 500}, reduced_motion="reduce")
        top = page.locator("#" + step).bounding_box()["y"]
        self.assertTrue(0 <= top < 500, top)

    def test_the_search_finds_the_item_and_lands_on_its_anchor(self):
        if not (self.site / "pagefind").exists() and not list(self.site.rglob("pagefind.js")):
            self.skipTest("no search index: `scripts/setup.sh site` installs Pagefind")
        for query, path, number, title in (
            ("tamanhos", PATHS[0] + "#configure-as-variacoes", "4", "Configure as variações"),
            ("formulario", PATHS[0] + "#preencha-o-formulario", "2", "Preencha o formulário"),
            ("perfil", PATHS[1] + "#abra-o-seu-perfil", "1", "Abra o seu perfil"),
            ("procure", PATHS[2] + "#procure-por-roteiro", "2", "Procure por Roteiro"),
        ):
            with self.subTest(query=query):
                page = self.visit("/")
                page.keyboard.press("/")
                page.locator("dialog.searcher[open]").wait_for()
                page.keyboard.type(query)
                hit = page.locator(".hit").first
                hit.wait_for()
                self.assertEqual(hit.locator(".hit-number").text_content(), number)
                self.assertEqual(hit.locator(".hit-title").text_content(), title)
                hit.click()
                page.wait_for_url("**" + path)


class OnPaper(StepCase):
    def test_nothing_is_lost_and_no_control_is_printed(self):
        try:
            from pypdf import PdfReader
        except ImportError:
            self.skipTest("no pypdf: `scripts/setup.sh browser` installs it")
        page = self.visit()
        page.locator(".step-tools input").first.check()
        # A print shows the numbers, whatever is ticked.
        page.emulate_media(media="print")
        self.assertEqual(page.locator(".step-tools:visible, .focus-open:visible, .part-bar:visible").count(), 0)
        self.assertNotIn("✓", page.locator(".step").first.evaluate("node => getComputedStyle(node, '::before').content"))
        text = "".join(each.extract_text() for each in PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages)
        # A font may draw "fi" as one letter.
        text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
        for words in ("clique em Produtos", "o código é só seu.", "até 60 letras", "A foto fica pública.", "Marque os tamanhos.", "alguns segundos.", "loja publicar camiseta"):
            self.assertIn(words.replace(" ", ""), text)
        self.assertNotIn("Feito", text)


class TheComponent(StepCase):
    def show(self, name, attributes="", **context):
        product = Server(self.site / "no-such-folder")
        self.addCleanup(product.close)
        product.overrides["/app.html"] = host_page(self.docs.origin, f"{self.docs.origin}/api/v1/pt-br/guides/{name}.json", attributes)
        page = self.open(product.origin + "/app.html", **context)
        page.locator(".steps").first.wait_for(state="attached")
        return page

    def test_it_shows_every_step_with_its_markup_and_keeps_ticks(self):
        for name, label, count in (("lista", "Passo 1: No menu lateral, clique em Produtos", 7), ("linhas", "Passo 1: Abra o seu perfil", 3), ("numerada", "Passo 1: Abra a loja de aplicativos", 3)):
            with self.subTest(name=name):
                page = self.show(name)
                boxes = page.locator(".head input")
                self.assertEqual(boxes.count(), count)
                self.assertEqual(boxes.first.evaluate("box => box.labels[0].textContent"), label)
                boxes.first.check()
                self.assertEqual(page.locator("[role=status]").first.text_content(), f"1 de {count} feitos")
                self.assert_accessible(page)
        page = self.show("lista")
        self.assertEqual(page.locator(".head .label").all_text_contents(), ["Produtos", "Salvar", "Publicado"])
        text = re.sub(r"\s+", " ", page.locator(".guide").text_content())
        self.assertEqual(text.count("Preencha o formulário"), 1)
        self.assertIn("O nome aparece na loja; o código é só seu.", text)

    def test_a_step_of_one_sentence_has_nothing_to_open(self):
        page = self.show("lista", "compact", viewport={"width": 360, "height": 800})
        self.assertEqual(page.locator("li.step").evaluate_all("nodes => nodes.map((node) => Boolean(node.querySelector('details')))"), [False, True, True, True, False, True, True])
        self.assert_accessible(page)


if __name__ == "__main__":
    unittest.main()
