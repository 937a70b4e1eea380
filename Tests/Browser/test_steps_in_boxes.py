"""Steps in boxes: ticks, one step at a time, print, and what stands below the last of them."""

import io
import json
import re
import shutil
import unicodedata
import unittest

from browser_case import BrowserCase
from built_site import write_site
from static_server import Server

BOXES = """# Entrar na conta

Escolha o aparelho.

::: tip No celular
## Passo 1: Abra o aplicativo

Ele fica na tela inicial.

## Passo 2 (opcional): Escolha a loja

Toque em **"Entrar"**.
:::

::: info Na televisão
**Passo 1 – Ligue a televisão**

Espere.

**Passo 2 – Abra a loja**
:::

::: details No computador
1. Abra o site.
2. <!-- passo: opcional -->
   Clique em **"Entrar"**.
3. Digite a senha e clique em **"OK"**.

   O aviso fica verde.
:::
"""
PATH = "/caixas.html"
KEY = "roteiro:progress:1:caixas"


class Boxes(BrowserCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.site = write_site({"index.md": "# Loja\n", "caixas.md": BOXES}, "title: Loja\nsourceLocale: pt-BR\n")
        cls.addClassCleanup(shutil.rmtree, cls.site)

    def setUp(self):
        self.docs = Server(self.site)
        self.addCleanup(self.docs.close)

    def visit(self, fragment="", **context):
        return self.open(self.docs.origin + PATH + fragment, **context)

    def steps(self):
        document = json.loads((self.site / "api/v1/pt-br/guides/caixas.json").read_text("utf-8"))
        return [step for part in document["parts"] for step in part["steps"]]

    def test_each_box_counts_its_own_ticks_and_they_survive_a_reload(self):
        page = self.visit()
        page.locator(".callout.details summary").click()
        for index in (0, 3, 6):
            page.locator(".step-tools input").nth(index).check()
        steps = self.steps()
        kept = json.loads(page.evaluate("key => localStorage.getItem(key)", KEY))
        self.assertEqual(kept["steps"], {steps[index]["id"]: steps[index]["hash"] for index in (0, 3, 6)})
        page.reload()
        self.assertEqual(page.locator(".callout .step.done").evaluate_all("nodes => nodes.map((node) => node.id)"), [steps[index]["id"] for index in (0, 3, 6)])
        self.assertEqual(page.locator(".callout .part-bar progress").evaluate_all("bars => bars.map(({ value, max }) => [value, max])"), [[1, 2], [1, 2], [1, 3]])
        self.assertEqual(page.locator(".part-name").all_text_contents(), ["No celular", "Na televisão", "No computador"])
        self.assert_accessible(page)
        self.assert_quiet(page, self.docs.origin)

    def test_one_step_at_a_time_goes_from_box_to_box_and_gives_the_steps_back(self):
        page = self.visit()
        places = "nodes => nodes.map((node) => [node.id, node.closest('.callout').id])"
        before = page.locator(".step").evaluate_all(places)
        page.locator(".focus-open").first.click()
        page.locator("dialog.stepper[open]").wait_for()
        seen = []
        for _ in before:
            seen.append(page.locator("dialog .step").get_attribute("id"))
            self.assertTrue(page.locator("dialog .step-title, dialog .step h2").first.is_visible())
            self.assertTrue(page.locator("dialog .step-tools label").is_visible())
            page.keyboard.press("ArrowRight")
        self.assertEqual(seen, [step["id"] for step in self.steps()])
        self.assert_accessible(page)
        page.get_by_role("button", name="Concluir").click()
        page.locator("dialog").wait_for(state="detached")
        page.wait_for_url("**#" + seen[-1])
        self.assertEqual(page.locator(".step").evaluate_all(places), before)
        # The last box was closed: it opens, so that the reader sees the step that was shown.
        page.locator("#" + seen[-1]).wait_for(state="visible")
        self.assertEqual(page.evaluate("document.activeElement.closest('.step')?.id"), seen[-1])
        self.assert_quiet(page, self.docs.origin)

    def test_a_link_to_a_step_opens_its_box(self):
        step = self.steps()[-1]["id"]
        page = self.visit("#" + step, reduced_motion="reduce")
        page.locator("#" + step).wait_for(state="visible")

    def test_the_label_of_an_optional_item_is_shown(self):
        page = self.visit("#clique-em-entrar")
        self.assertEqual(page.locator(".step-item .step-label:visible:not(.visually-hidden)").all_text_contents(), ["Passo 2 (opcional)"])

    def test_below_the_last_step_is_only_the_padding_of_the_box(self):
        for width in (390, 1280):
            page = self.visit(viewport={"width": width, "height": 900})
            page.locator(".callout.details summary").click()
            for box in page.locator(".callout").all():
                gap, padding = box.evaluate("""box => {
                  const last = [...box.querySelectorAll(".step")].at(-1);
                  const shown = [...last.querySelectorAll("p, label")].filter((node) => node.getBoundingClientRect().height).map((node) => node.getBoundingClientRect().bottom);
                  return [box.getBoundingClientRect().bottom - Math.max(...shown), parseFloat(getComputedStyle(box).paddingBottom)];
                }""")
                with self.subTest(width=width, box=box.get_attribute("id")):
                    self.assertTrue(padding - 1 <= gap <= padding + 12, (gap, padding))
            page.context.close()

    def test_a_finished_guide_says_so_outside_its_boxes(self):
        page = self.visit()
        self.assertEqual(page.locator(".finish:visible").count(), 0)
        page.locator(".callout.details summary").click()
        for box in page.locator(".step-tools input").all():
            box.check()
        page.locator(".callout.details summary").click()
        self.assertEqual(page.locator(".callout .finish").count(), 0)
        self.assertEqual(page.locator(".finish:visible").count(), 2)
        last, end = (page.locator(place).last.bounding_box() for place in (".callout", ".finish"))
        self.assertGreaterEqual(end["y"], last["y"] + last["height"])

    def test_on_paper_every_box_is_open_and_no_control_is_printed(self):
        try:
            from pypdf import PdfReader
        except ImportError:
            self.skipTest("no pypdf: `scripts/setup.sh browser` installs it")
        page = self.visit()
        page.locator(".step-tools input").first.check()
        page.emulate_media(media="print")
        self.assertEqual(page.locator(".step-tools:visible, .focus-open:visible, .part-bar:visible").count(), 0)
        text = "".join(each.extract_text() for each in PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages)
        # A font may draw "fi" as one letter.
        text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))
        for words in ("No celular", "Abra o aplicativo", "Passo 2 (opcional)", "Na televisão", "Abra a loja", "No computador", "Digite a senha e clique em OK", "O aviso fica verde."):
            self.assertIn(words.replace(" ", ""), text)
        self.assertNotIn("Feito", text)


if __name__ == "__main__":
    unittest.main()
