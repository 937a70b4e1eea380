"""Finding a step: by keyboard, without accents, in every language, and on a page that is not there."""

import shutil
import tempfile
import unittest
from pathlib import Path

from built_site import build, copy_of_project, write_site
from site_case import SEED, SiteCase
from static_server import Server


class SearchCase(SiteCase):
    def search(self, page, query, key="/"):
        """Opens the search by keyboard, and waits for what `query` finds."""
        page.keyboard.press(key)
        page.locator("dialog.searcher[open]").wait_for()
        page.keyboard.press("Control+A")
        page.keyboard.type(query)
        page.wait_for_function("query => document.querySelector('.search-field').value === query && /[0-9]|\u201c/.test(document.querySelector('.search-status').textContent)", arg=query)
        return page.locator("dialog.searcher")


class Searching(SearchCase):
    def test_an_unaccented_word_finds_the_step_and_enter_leads_to_it(self):
        page = self.visit("/")
        box = self.search(page, "codigo de verificacao")
        hit = box.locator(".hit").first
        self.assertEqual(box.locator(".hit-guide").first.text_content(), "Conexão via QR Code")
        self.assertEqual(hit.locator(".hit-number").text_content(), "5")
        self.assertEqual(hit.locator(".hit-title").text_content(), "Insira o código de verificação")
        self.assertEqual(hit.locator(".hit-where").text_content(), "Parte 1 de 2: Adicionar número ao portfólio empresarial › Passo 5")
        self.assertEqual(hit.locator(".hit-title mark").all_text_contents(), ["código", "de", "verificação"])
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        self.assertTrue(hit.evaluate("node => node === document.activeElement"))
        page.keyboard.press("Enter")
        page.wait_for_url("**" + SEED + "#insira-o-codigo-de-verificacao")
        self.assert_quiet(page, self.docs.origin)

    def test_the_word_of_the_issue_finds_the_control_of_that_name(self):
        page = self.visit()
        box = self.search(page, "configuracoes")
        hit = box.get_by_role("link", name="Acesse o site do Meta Business Manager")
        self.assertEqual(hit.locator(".hit-excerpt mark").all_text_contents(), ["Configurações"])
        hit.click()
        box.wait_for(state="detached")
        self.assertTrue(page.url.endswith("#acesse-o-site-do-meta-business-manager"), page.url)

    def test_every_language_is_searched_in_its_own_words(self):
        for path, key, query, title in (("/en", "Control+k", "verification codes", "Enter the verification code"), ("/es", "Control+k", "codigo de verificacion", "Ingresa el código de verificación")):
            with self.subTest(path=path):
                page = self.visit(path + SEED)
                box = self.search(page, query, key)
                hit = box.locator(".hit").first
                self.assertEqual(hit.locator(".hit-title").text_content(), title)
                self.assertTrue(hit.get_attribute("href").startswith(path + "/guides/"))
                self.assert_quiet(page, self.docs.origin)

    def test_axe_finds_nothing_in_light_and_dark_on_a_phone_and_on_a_desktop(self):
        for scheme in ("light", "dark"):
            for width in (320, 1440):
                with self.subTest(scheme=scheme, width=width):
                    page = self.visit(viewport={"width": width, "height": 740}, color_scheme=scheme)
                    for query in ("passo", "qwertyuiop"):
                        box = self.search(page, query)
                        self.assert_accessible(page)
                        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)
                        self.assertLessEqual(box.locator(".hits").evaluate("node => node.scrollWidth - node.clientWidth"), 0)
                        page.keyboard.press("Escape")
                        box.wait_for(state="detached")
                    page.context.close()

    def test_a_screen_reader_hears_how_many_there_are_and_the_field_says_what_it_is_for(self):
        page = self.visit()
        box = self.search(page, "portfolio")
        self.assertRegex(box.get_by_role("status").first.text_content(), r"^\d+ resultados?$")
        field = box.get_by_role("searchbox", name="Buscar nos guias")
        self.assertTrue(field.evaluate("node => node === document.activeElement"))

    def test_escape_gives_the_focus_back_and_the_newest_query_is_remembered(self):
        page = self.visit()
        page.locator(".step-link").first.focus()
        box = self.search(page, "portfolio")
        page.keyboard.press("Escape")
        box.wait_for(state="detached")
        self.assertTrue(page.locator(".step-link").first.evaluate("node => node === document.activeElement"))
        page.reload()
        page.locator(".search-open").click()
        box.locator(".hit").first.wait_for()
        self.assertEqual(box.locator(".search-field").input_value(), "portfolio")
        self.assertEqual(page.evaluate("getSelection().toString()"), "portfolio")

    def test_arrows_stay_between_the_field_and_the_last_hit(self):
        page = self.visit()
        box = self.search(page, "portfolio")
        count = box.locator(".hits a").count()
        for _ in range(count + 2):
            page.keyboard.press("ArrowDown")
        self.assertTrue(box.locator(".hits a").last.evaluate("node => node === document.activeElement"))
        for _ in range(count + 2):
            page.keyboard.press("ArrowUp")
        self.assertTrue(box.locator(".search-field").evaluate("node => node === document.activeElement"))

    def test_a_slash_that_is_typed_into_a_field_stays_there(self):
        page = self.visit()
        box = self.search(page, "a/b")
        self.assertEqual(box.count(), 1)
        self.assertEqual(box.locator(".search-field").input_value(), "a/b")

    def test_where_nothing_is_found_the_nearest_words_and_the_menu_are_offered(self):
        page = self.phone()
        box = self.search(page, "zoncigurasao")
        self.assertEqual(box.get_by_role("status").first.text_content(), "Nada encontrado para “zoncigurasao”.")
        near = box.locator(".search-ways button").first
        self.assertEqual(near.text_content(), "configuração")
        near.click()
        box.locator(".hit").first.wait_for()
        box = self.search(page, "qwertyuiop")
        box.get_by_role("button", name="Ver todos os guias").click()
        page.locator("dialog.drawer[open]").wait_for()
        self.assert_quiet(page, self.docs.origin)

    def test_an_index_that_cannot_be_loaded_is_said(self):
        page = self.visit()
        page.route("**/pagefind/**", lambda route: route.abort())
        page.keyboard.press("/")
        page.keyboard.type("portfolio")
        page.get_by_text("A busca não está respondendo").wait_for()

    def test_a_page_that_is_not_there_searches_for_what_its_address_says(self):
        for locale, words in (("", "Você procurava um destes guias?"), ("/en", "Were you looking for one of these?")):
            with self.subTest(locale=locale):
                path = locale + "/guides/conexao-via-qr-code-antigo.html"
                self.docs.overrides[path] = (404, [("Content-Type", "text/html; charset=utf-8")], (self.site / (locale + "/404.html")[1:]).read_bytes())
                page = self.visit(path)
                here = page.locator(".search-here")
                here.locator(".hit-guide").first.wait_for()
                self.assertIn(words, here.text_content())
                self.assertEqual(here.locator(".search-field").input_value(), "conexao via qr code antigo")
                self.assertTrue(any(SEED in link.get_attribute("href") for link in here.locator("a").all()))
                self.assert_accessible(page)
                strange = [text for text in page.complaints if "404" not in text]
                self.assertEqual(strange, [])

    def test_pages_ask_for_nothing_of_it_before_somebody_searches(self):
        page = self.visit()
        self.assertEqual([url for url in page.asked if "pagefind" in url], [])

    def test_only_the_worker_that_searches_may_run_webassembly(self):
        page = self.visit()
        self.search(page, "portfolio")
        empty = "WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => 'ran', (error) => error.name)"
        self.assertEqual(page.evaluate(empty), "CompileError")


class Ranking(SearchCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        filler = "Texto que não diz nada do assunto, e que se repete em todas as páginas do site. " * 6
        cls.site = write_site({
            "texto.md": f"# Página A\n\n## Passo 1: Faça\n\nAqui se fala do zimbro. {filler}\n",
            "rotulo.md": f"# Página B\n\n## Passo 1: Faça\n\nClique em **\"Zimbro\"**. {filler}\n",
            "titulo.md": f"# Página C\n\n## Passo 1: Abra o zimbro\n\nFaça. {filler}\n",
            "codigo.md": f"# Página D\n\n## Passo 1: Faça\n\n```sh\nzimbro\n```\n\n{filler}\n",
        }, "title: Teste\nbaseURL: https://guias.example/docs/\n")
        cls.addClassCleanup(shutil.rmtree, cls.site)

    def setUp(self):
        root = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, root)
        shutil.copytree(self.site, root / "docs")
        self.docs = Server(root)
        self.addCleanup(self.docs.close)

    def test_titles_weigh_more_than_labels_and_those_more_than_text_and_code_on_a_site_below_a_path(self):
        page = self.visit("/docs/texto.html")
        box = self.search(page, "zimbro")
        self.assertEqual(box.locator(".hit-guide").all_text_contents(), ["Página C", "Página B", "Página A", "Página D"])
        box.locator(".hit").first.click()
        page.wait_for_url("**/docs/titulo.html#*")
        self.assertEqual(page.evaluate("document.querySelector(location.hash).className"), "step")


class WithoutAnIndex(SearchCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.site = build(copy := copy_of_project(), "--no-search")
        cls.addClassCleanup(shutil.rmtree, cls.site)
        cls.addClassCleanup(shutil.rmtree, copy)

    def test_pages_show_no_search_and_complain_of_nothing(self):
        page = self.visit()
        self.assertEqual(page.locator(".search-open").count(), 0)
        page.keyboard.press("/")
        page.keyboard.press("Control+k")
        self.assertEqual(page.locator("dialog").count(), 0)
        self.assertFalse((self.site / "pagefind").exists())
        self.assertNotIn("wasm", page.content())
        self.assert_quiet(page, self.docs.origin)


if __name__ == "__main__":
    unittest.main()
