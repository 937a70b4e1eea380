"""The site that readers see: every language, light and dark, phone to desktop, with and without scripts, on screen and on paper."""

import gzip
import json
import re
import shutil
import unittest

from built_site import build, copy_of_project
from site_case import BLOCKS, KEY, LOCALES, PAGES, SEED, SiteCase


class EveryPage(SiteCase):
    def test_nothing_complains_nothing_leaves_the_site_axe_finds_nothing_and_nothing_is_wider_than_the_screen(self):
        for locale in LOCALES:
            for scheme in ("light", "dark"):
                for width in (360, 768, 1440):
                    context = self.browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, locale=(locale or "/pt-BR")[1:])
                    for path in PAGES:
                        with self.subTest(path=locale + path, scheme=scheme, width=width):
                            page = self.open_in(context, self.docs.origin + locale + path)
                            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)
                            self.assert_accessible(page)
                            self.assert_quiet(page, self.docs.origin)
                            page.close()
                    context.close()

    def test_it_holds_at_320_pixels_and_at_4k(self):
        for width, height in ((320, 568), (3840, 2160)):
            for path in PAGES:
                with self.subTest(width=width, path=path):
                    page = self.visit(path, viewport={"width": width, "height": height})
                    self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)
                    self.assertLessEqual(page.locator("main p:visible").first.bounding_box()["width"], 60 * 18)
                    page.context.close()

    def test_what_a_finger_must_hit_is_44_pixels_high(self):
        page = self.phone(BLOCKS)
        small = """() => [...document.querySelectorAll("header a, header button, header summary, .trail a, .start a, .part-bar button, .step-tools label, .step-tools a, .prerequisite-list label, .tags a, .pager a, dialog a, dialog button, dialog summary")]
          .filter((node) => node.getClientRects().length && node.getBoundingClientRect().height < 43.9).map((node) => node.outerHTML.slice(0, 80))"""
        self.assertEqual(page.evaluate(small), [])
        for opener in (".menu-link a", ".outline-link a"):
            page.locator(opener).click()
            page.locator("dialog.drawer[open]").wait_for()
            self.assertGreater(page.locator("dialog a:visible").count(), 5)
            self.assertEqual(page.evaluate(small), [])
            page.keyboard.press("Escape")

    def test_a_guide_costs_at_most_35_kilobytes_and_its_script_12(self):
        html = (self.site / SEED[1:]).read_bytes()
        loaded = [(self.site / path.decode()[1:]).read_bytes() for path in re.findall(rb'(?:href|src)="(/theme/roteiro\.[0-9a-f]{12}\.(?:css|js))"', html)]
        self.assertEqual(len(loaded), 2)
        sizes = [len(gzip.compress(part, 9)) for part in (html, *loaded)]
        self.assertLessEqual(sum(sizes), 35 * 1024, sizes)
        self.assertLessEqual(sizes[2], 12 * 1024)
        self.assertNotIn(b"@import", loaded[0])

    def test_what_pages_load_may_be_kept_for_ever_and_nothing_else_may(self):
        page = self.visit()
        kept = {url for url in page.asked if "/theme/roteiro." in url}
        self.assertEqual(len(kept), 2)
        for url in page.asked:
            lasting = "immutable" in page.request.get(url).headers.get("cache-control", "")
            self.assertEqual(lasting, url in kept, url)

    def test_the_text_of_a_guide_begins_in_the_upper_half_of_a_phone(self):
        page = self.phone()
        self.assertLess(page.locator("article > p").first.bounding_box()["y"], 422)

    def test_the_manifest_and_the_icon_are_there(self):
        page = self.visit()
        manifest = page.request.get(self.docs.origin + page.locator("link[rel=manifest]").get_attribute("href")).json()
        self.assertEqual(manifest["name"], "Roteiro")
        for icon in manifest["icons"]:
            self.assertEqual(page.request.get(self.docs.origin + icon["src"]).status, 200)
        self.assertEqual(page.locator("meta[property='og:title']").get_attribute("content"), "Conexão via QR Code")


class Following(SiteCase):
    def test_ticks_survive_a_reload_and_are_what_the_component_keeps(self):
        page = self.visit()
        for index in (0, 1, 8):
            self.tick(page, index).check()
        page.locator(".prerequisite-list input").nth(1).check()
        self.assertEqual(page.locator(".part-count").all_text_contents(), ["2 de 7 feitos", "1 de 16 feitos"])
        page.reload()
        self.assertEqual(page.locator(".step-tools input:checked").count(), 3)
        self.assertTrue(page.locator(".prerequisite-list input").nth(1).is_checked())
        kept = json.loads(page.evaluate("key => localStorage.getItem(key)", KEY))
        document = json.loads((self.site / "api/v1/pt-br/guides/conexao-via-qr-code.json").read_text("utf-8"))
        steps = {step["id"]: step["hash"] for part in document["parts"] for step in part["steps"]}
        self.assertEqual(kept["steps"], {id: steps[id] for id in kept["steps"]})
        self.assertEqual(len(kept["steps"]), 3)
        self.assertEqual(kept["prerequisites"], [document["prerequisites"]["items"][1]["id"]])
        self.assert_quiet(page, self.docs.origin)

    def test_the_start_button_leads_to_where_the_reader_stopped(self):
        page = self.visit()
        start = page.locator(".start a")
        self.assertEqual(start.text_content(), "Começar")
        for index in range(8):
            self.tick(page, index).check()
        page.reload()
        self.assertEqual(start.text_content(), "Continuar no passo 2 (Parte 2 de 2)")
        start.click()
        self.assertTrue(page.url.endswith("#" + page.locator(".step").nth(8).get_attribute("id")))
        for index in range(8, 23):
            self.tick(page, index).check()
        self.assertFalse(start.is_visible())
        self.assertEqual(page.locator(".menu .finished").count(), 1)

    def test_a_finished_guide_says_so_at_its_head_and_its_end_and_begins_again(self):
        page = self.visit()
        ends = page.locator(".finish")
        self.assertEqual([end.is_visible() for end in ends.all()], [False, False])
        for index in range(23):
            self.tick(page, index).check()
        page.reload()
        self.assertEqual([end.is_visible() for end in ends.all()], [True, True])
        self.assertIn("Guia concluído", ends.last.text_content())
        last, end, pager = (page.locator(place).last.bounding_box()["y"] for place in (".step", ".finish", ".pager"))
        self.assertTrue(last < end < pager)
        self.assert_accessible(page)
        ends.last.get_by_role("button", name="Recomeçar").click()
        self.assertEqual(page.locator(".step-tools input:checked").count(), 23)
        ends.last.get_by_role("button", name="Desmarcar todos os passos?").click()
        self.assertEqual([end.is_visible() for end in ends.all()], [False, False])
        self.assertEqual(page.locator(".step-tools input:checked").count(), 0)
        self.assertEqual(page.locator(".start a").text_content(), "Começar")
        self.assertTrue(page.locator(".start a").evaluate("node => document.activeElement === node"))
        page.reload()
        self.assertEqual(page.locator(".step-tools input:checked").count(), 0)

    def test_a_step_that_changed_since_is_not_taken_for_done(self):
        page = self.visit()
        first = page.locator(".step").first.get_attribute("id")
        kept = {"schemaVersion": "1.0", "guide": "conexao-via-qr-code", "steps": {first: "sha256:0"}, "prerequisites": [], "updated": "2026-01-02T03:04:05Z"}
        page.evaluate("([key, kept]) => localStorage.setItem(key, JSON.stringify(kept))", [KEY, kept])
        page.reload()
        self.assertFalse(self.tick(page, 0).is_checked())
        self.assertEqual(page.locator(".step-note").all_text_contents(), ["Este passo mudou desde que você o marcou."])

    def test_another_tab_is_heard(self):
        page = self.visit()
        other = self.open_in(page.context, page.url)
        self.tick(other, 0).check()
        page.locator(".step-tools input:checked").first.wait_for()

    def test_a_language_is_changed_at_the_same_step(self):
        page = self.visit()
        step = page.locator(".step").nth(4)
        step.evaluate("node => node.scrollIntoView({ behavior: 'instant' })")
        # A real click would scroll the page to the head first.
        page.locator(".languages a[lang=en]").evaluate("link => link.click()")
        page.wait_for_url("**/en/**")
        self.assertTrue(page.url.endswith("#" + page.locator(".step").nth(4).get_attribute("id")), page.url)

    def test_a_language_is_changed_at_the_step_that_is_read_and_not_where_the_reader_began(self):
        page = self.visit(SEED + "#" + self.ids()[0])
        page.locator(".step").nth(14).evaluate("node => node.scrollIntoView({ behavior: 'instant' })")
        page.locator(".languages a[lang=en]").evaluate("link => link.click()")
        page.wait_for_url("**/en/**")
        self.assertTrue(page.url.endswith("#" + self.ids()[14]), page.url)

    def test_lists_of_headings_are_in_the_language_of_the_page(self):
        for path, word in (("/manual/configuracao.html", "All keys"), (BLOCKS, "On the panel")):
            page = self.visit("/en" + path)
            lists = page.locator(".outline a, .toc a")
            self.assertEqual([text for text in lists.all_text_contents() if "chaves" in text or "Passo" in text or "painel" in text], [])
            for text in page.locator(".outline a").all_text_contents():
                self.assertTrue(page.locator("article :is(h2, h3)").filter(has_text=text.strip()).count(), text)

    def test_the_link_of_a_step_is_copied(self):
        page = self.visit()
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        link = page.locator(".step-link").nth(2)
        link.click()
        page.get_by_text("Link copiado").first.wait_for(state="attached")
        self.assertEqual(page.evaluate("navigator.clipboard.readText()"), self.docs.origin + SEED + "#" + page.locator(".step").nth(2).get_attribute("id"))
        self.assertEqual(page.locator("#page\\.news").text_content(), "Link copiado")

    def test_light_and_dark_are_remembered_and_follow_the_system_again(self):
        page = self.visit(color_scheme="light")
        ground = lambda: page.evaluate("getComputedStyle(document.body).backgroundColor")
        light = ground()
        label = lambda: page.locator(".theme-switch").get_attribute("aria-label")
        self.assertEqual(label(), "Usar tema escuro")
        page.locator(".theme-switch").click()
        self.assertEqual(label(), "Usar tema claro")
        dark = ground()
        self.assertNotEqual(light, dark)
        page.reload()
        self.assertEqual(ground(), dark)
        self.assert_accessible(page)
        page.locator(".theme-switch").click()
        self.assertEqual(ground(), light)
        self.assertEqual(page.evaluate("localStorage.getItem('roteiro:theme')"), None)


class OneStepAtATime(SiteCase):
    def start(self, **context):
        page = self.visit(**context)
        page.locator(".focus-open").first.click()
        page.locator("dialog.stepper[open]").wait_for()
        return page

    def shown(self, page):
        return page.locator("dialog .step-label").text_content()

    def test_keys_lead_through_and_back_leaves(self):
        page = self.start()
        self.assertEqual(self.shown(page), "Passo 1")
        self.assertIn("?focus#", page.url)
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowLeft")
        self.assertEqual(self.shown(page), "Passo 2")
        self.assertEqual(page.evaluate("document.querySelector('dialog ol').start"), 2)
        self.assert_accessible(page)
        self.assertEqual(page.locator("dialog .part-count").text_content(), "Parte 1 de 2 · 2 de 23")
        self.assertEqual(page.locator("dialog progress").evaluate("node => [node.value, node.max]"), [2, 23])
        page.locator("dialog .step-tools input").check()
        page.go_back()
        page.locator("dialog").wait_for(state="detached")
        self.assertNotIn("focus", page.url)
        self.assertEqual(page.locator(".step").count(), 23)
        self.assertTrue(self.tick(page, 1).is_checked())
        page.go_forward()
        page.locator("dialog[open]").wait_for()
        self.assertEqual(self.shown(page), "Passo 2")
        self.assert_quiet(page, self.docs.origin)

    def test_escape_leaves_and_the_address_alone_enters(self):
        page = self.start()
        page.keyboard.press("Escape")
        page.locator("dialog").wait_for(state="detached")
        self.assertNotIn("focus", page.url)
        step = page.locator(".step").nth(22).get_attribute("id")
        other = self.open_in(page.context, self.docs.origin + SEED + "?focus#" + step)
        self.assertEqual(self.shown(other), "Passo 16")
        self.assertEqual(other.locator("dialog .part-count").text_content(), "Parte 2 de 2 · 23 de 23")
        for name in ("Ver todos os passos", "Concluir"):
            other.goto(self.docs.origin + SEED + "?focus#" + step)
            other.reload()
            other.get_by_role("button", name=name).click()
            other.locator("dialog").wait_for(state="detached")
            self.assertTrue(other.url.endswith(SEED + "#" + step))

    def test_its_buttons_are_readable_under_the_pointer_and_at_the_ends(self):
        for scheme in ("light", "dark"):
            page = self.start(color_scheme=scheme)
            page.get_by_role("button", name="Próximo").hover()
            self.assert_accessible(page)
            page.goto(page.url.split("#")[0] + "#" + page.locator(".step").nth(22).get_attribute("id"))
            page.reload()
            page.get_by_role("button", name="Concluir").hover()
            self.assert_accessible(page)

    def test_who_leaves_stands_at_the_step_with_the_keyboard_too(self):
        for leave in ("Escape", "Concluir"):
            page = self.start()
            for _ in range(22 if leave == "Concluir" else 4):
                page.keyboard.press("ArrowRight")
            if leave == "Escape":
                page.keyboard.press("Escape")
            else:
                page.get_by_role("button", name=leave).click()
            page.locator("dialog").wait_for(state="detached")
            step = self.ids()[22 if leave == "Concluir" else 4]
            page.wait_for_url("**#" + step)
            self.until(page, "id => document.activeElement.closest('.step')?.id === id", step)
            self.assertNotIn("focus", page.url)

    def test_low_screens_show_the_step(self):
        for width, height in ((740, 360), (360, 240)):
            page = self.start(viewport={"width": width, "height": height})
            room = page.locator("dialog .room").bounding_box()["height"]
            self.assertGreater(room, height * 0.3)
            self.assertEqual(page.locator("dialog .step-tools").evaluate("node => getComputedStyle(node).position"), "static")
            bar = page.locator("dialog progress").bounding_box()
            self.assertLessEqual(bar["x"] + bar["width"], width)

    def test_a_swipe_turns_the_page_and_scrolling_does_not(self):
        page = self.start(viewport={"width": 390, "height": 844}, has_touch=True)
        swipe = """([dx, dy]) => { const room = document.querySelector("dialog .room"); const at = (x, y) => new Touch({ identifier: 1, target: room, clientX: x, clientY: y });
          room.dispatchEvent(new TouchEvent("touchstart", { touches: [at(300, 300)], changedTouches: [at(300, 300)], bubbles: true }));
          room.dispatchEvent(new TouchEvent("touchend", { touches: [], changedTouches: [at(300 + dx, 300 + dy)], bubbles: true })); }"""
        page.evaluate(swipe, [-120, 10])
        self.assertEqual(self.shown(page), "Passo 2")
        page.evaluate(swipe, [-120, 200])
        self.assertEqual(self.shown(page), "Passo 2")
        page.evaluate(swipe, [120, 10])
        self.assertEqual(self.shown(page), "Passo 1")

    def test_every_step_fits_a_screen_of_a_phone_in_its_width(self):
        page = self.start(viewport={"width": 360, "height": 740})
        for _ in range(22):
            page.get_by_role("button", name="Próximo").click()
            self.assertTrue(page.evaluate("(() => { const room = document.querySelector('dialog .room'); return room.scrollWidth <= room.clientWidth; })()"))


class Pictures(SiteCase):
    def test_a_picture_opens_enlarges_and_closes_by_keyboard(self):
        page = self.visit()
        link = page.locator("a.zoom").first
        link.focus()
        page.keyboard.press("Enter")
        box = page.locator("dialog.viewer[open]")
        box.wait_for()
        image = box.locator("img")
        image.evaluate("image => image.decode()")
        before = image.bounding_box()["width"]
        page.keyboard.press("+")
        self.assertGreater(image.bounding_box()["width"], before * 1.3)
        page.keyboard.press("-")
        self.assertAlmostEqual(image.bounding_box()["width"], before, delta=2)
        self.assertEqual(box.get_attribute("aria-label"), link.locator("img").get_attribute("alt"))
        self.assert_accessible(page)
        page.keyboard.press("Escape")
        box.wait_for(state="detached")
        self.assertTrue(link.evaluate("link => document.activeElement === link"))
        self.assert_quiet(page, self.docs.origin)

    def test_back_closes_it_and_stays_on_the_page(self):
        for start in ("", ".focus-open"):
            page = self.phone()
            if start:
                page.locator(start).first.click()
            scope = "dialog.stepper " if start else ""
            for way in ("back", "Escape", "back"):
                page.locator(scope + "a.zoom").first.click()
                page.locator("dialog.viewer[open]").wait_for()
                url = page.url
                page.go_back() if way == "back" else page.keyboard.press(way)
                page.locator("dialog.viewer").wait_for(state="detached")
                self.until(page, "!history.state?.picture")
                self.assertEqual(page.url, url)
            self.assertEqual(page.locator("dialog.stepper").count(), 1 if start else 0)

    def test_it_is_whole_on_the_screen_when_it_opens(self):
        for width, height in ((1440, 900), (390, 844)):
            page = self.visit(BLOCKS, viewport={"width": width, "height": height})
            for link in page.locator("a.zoom").all():
                link.click()
                page.locator("dialog.viewer img").evaluate("image => image.decode()")
                room = page.locator("dialog.viewer .room")
                self.assertTrue(room.evaluate("room => room.scrollHeight <= room.clientHeight + 1 && room.scrollWidth <= room.clientWidth + 1"))
                page.keyboard.press("Escape")

    def test_its_bar_and_its_room_are_as_wide_as_a_phone_whatever_its_words(self):
        page = self.phone(BLOCKS)
        for link in page.locator("a.zoom").all():
            link.click()
            page.locator("dialog.viewer img").evaluate("image => image.decode()")
            ends = page.evaluate("[...document.querySelectorAll('dialog.viewer .bar, dialog.viewer .bar > *, dialog.viewer .room')].map((node) => node.getBoundingClientRect().right)")
            self.assertLessEqual(max(ends), 390)
            page.keyboard.press("Escape")

    def test_every_picture_has_its_colour_and_its_space_before_it_comes(self):
        page = self.visit()
        for image in page.locator(".picture img").all():
            self.assertRegex(image.get_attribute("class"), r"\btone-[0-9a-f]{3}\b")
            self.assertTrue(image.get_attribute("width") and image.get_attribute("height"))

    def test_a_code_is_at_least_240_pixels_on_white_in_the_dark(self):
        page = self.visit(BLOCKS, color_scheme="dark", viewport={"width": 360, "height": 740})
        for code in page.locator(".qr img").all():
            self.assertGreaterEqual(code.bounding_box()["width"], 240)
            self.assertEqual(code.evaluate("node => getComputedStyle(node).backgroundColor"), "rgb(255, 255, 255)")


class Moving(SiteCase):
    def test_nothing_shifts_while_the_seed_is_read_to_its_end(self):
        watch = """addEventListener("DOMContentLoaded", () => { window.shifts = [];
          new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shifts.push([entry.value, ...entry.sources.map(({ node, previousRect, currentRect }) => [(node?.outerHTML ?? String(node?.textContent)).slice(0, 90), JSON.stringify([previousRect, currentRect])])]); }).observe({ type: "layout-shift", buffered: true }); });"""
        for width, height in ((390, 844), (1440, 900)):
            with self.subTest(width=width):
                context = self.browser.new_context(viewport={"width": width, "height": height})
                self.addCleanup(context.close)
                context.add_init_script(watch)
                page = self.open_in(context, self.docs.origin + SEED)
                for step in page.locator(".step").all():
                    step.evaluate("node => node.scrollIntoView({ behavior: 'instant' })")
                    step.evaluate("node => Promise.all([...node.querySelectorAll('img')].map((image) => image.decode()))")
                self.assertEqual(page.evaluate("window.shifts"), [])

    def test_who_wants_less_motion_gets_none(self):
        page = self.visit(reduced_motion="reduce")
        self.assertEqual(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"), "auto")
        self.assertEqual(page.evaluate("document.getAnimations().length"), 0)

    def test_the_outline_follows(self):
        page = self.visit(viewport={"width": 1440, "height": 900})
        page.locator(".step").nth(12).evaluate("node => node.scrollIntoView({ behavior: 'instant' })")
        step = page.locator(".step").nth(12).get_attribute("id")
        page.locator(f".outline a[href='#{step}'][aria-current]").wait_for()
        self.assertEqual(page.locator(".outline [aria-current]").count(), 1)
        page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
        self.until(page, "document.querySelector('.outline').scrollTop === 0")


class Finding(SiteCase):
    def test_the_keyboard_alone_reaches_every_control_in_sight(self):
        page = self.visit()
        wanted = page.evaluate("""() => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
          .filter((node) => node.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && node.getClientRects().length && !node.disabled).map((node, index) => (node.dataset.number = index)).length""")
        reached = set()
        for _ in range(wanted + 5):
            page.keyboard.press("Tab")
            number = page.evaluate("document.activeElement.dataset.number")
            if number is not None:
                reached.add(number)
        self.assertEqual(len(reached), wanted)

    def test_the_skip_link_is_first_and_leads_past_the_menu(self):
        page = self.visit()
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.className"), "skip")
        page.keyboard.press("Enter")
        self.assertEqual(page.evaluate("document.activeElement.id"), "page.main")

    def test_menu_and_outline_are_drawers_on_a_phone(self):
        page = self.phone()
        page.get_by_role("link", name="Menu", exact=True).click()
        drawer = page.locator("dialog.drawer")
        self.assertEqual(drawer.locator("a[aria-current='page']").text_content(), "Conexão via QR Code")
        self.assert_accessible(page)
        page.keyboard.press("Escape")
        drawer.wait_for(state="detached")
        page.locator(".outline-link a").click()
        target = drawer.locator("ol a").nth(9)
        target.click()
        drawer.wait_for(state="detached")
        self.assertTrue(page.url.endswith(page.locator(".outline ol a").nth(9).get_attribute("href")))
        self.assertEqual(page.locator("body > nav").count(), 2)
        self.assertEqual(page.locator("body > nav:visible").count(), 0)

    def test_the_menu_opens_the_section_of_the_page_and_no_other(self):
        page = self.visit()
        self.assertEqual(page.locator(".menu details[open] > summary").all_text_contents(), ["Guias", "Conexão do WhatsApp"])
        self.assertEqual(page.locator(".breadcrumbs li").all_text_contents(), ["Início", "Guias", "Conexão do WhatsApp"])

    def test_a_tag_leads_to_the_guides_that_have_it(self):
        for locale in LOCALES:
            page = self.visit(locale + BLOCKS)
            page.locator(".tags a").first.click()
            page.wait_for_url(f"**{locale}/tags.html#tag.exemplo")
            self.assert_accessible(page)
            page.locator("#tag\\.exemplo + ul a").first.click()
            page.wait_for_url("**" + locale + BLOCKS)
            self.assert_quiet(page, self.docs.origin)

    def test_previous_and_next_lead_through_all_guides_and_back(self):
        page = self.visit("/manual/")
        seen = [page.url]
        while page.locator(".pager .next").count():
            page.locator(".pager .next").click()
            page.wait_for_load_state()
            seen.append(page.url)
        self.assertGreater(len(seen), 10)
        self.assertEqual(len(set(seen)), len(seen))
        page.locator(".pager .prev").click()
        page.wait_for_load_state()
        self.assertEqual(page.url, seen[-2])


class WithoutScripts(SiteCase):
    def test_the_page_is_whole(self):
        page = self.visit(java_script_enabled=False)
        self.assertEqual(page.locator(".step:visible").count(), 23)
        self.assertEqual(page.locator(".live:visible").count(), 0)
        self.assertEqual(page.locator("button:visible").count(), 0)
        page.locator(".start a").click()
        self.assertTrue(page.url.endswith("#" + page.locator(".step").first.get_attribute("id")))
        page.locator(".languages summary").click()
        self.assertTrue(page.get_by_role("link", name="English").is_visible())

    def test_menu_and_outline_are_below_the_text_on_a_phone(self):
        page = self.phone(java_script_enabled=False)
        page.locator(".outline-link a").click()
        self.assertTrue(page.locator(".outline").is_visible())
        page.locator(".menu-link a").click()
        self.assertTrue(page.url.endswith("#page.menu"))

    def test_tabs_of_code_need_none(self):
        page = self.visit(BLOCKS, java_script_enabled=False)
        group = page.locator(".code-group").first
        self.assertEqual(group.locator(".code:visible").count(), 1)
        before = group.locator(".code:visible").text_content()
        group.locator("label").nth(1).click()
        self.assertEqual(group.locator(".code:visible").count(), 1)
        self.assertNotEqual(group.locator(".code:visible").text_content(), before)

    def test_without_styles_too_everything_is_in_order(self):
        page = self.open("about:blank")
        page.route("**/*.css", lambda route: route.abort())
        page.route("**/*.js", lambda route: route.abort())
        page.goto(self.docs.origin + SEED)
        self.assertEqual(page.locator(".step:visible").count(), 23)
        self.assertEqual(page.locator(".live:visible").count(), 0)
        places = page.locator(".step h3").evaluate_all("nodes => nodes.map((node) => node.getBoundingClientRect().top)")
        self.assertEqual(places, sorted(places))


class OnPaper(SiteCase):
    def pages_of(self, page):
        """The texts of the pages of its print."""
        try:
            from pypdf import PdfReader
        except ImportError:
            self.skipTest("no pypdf: `scripts/setup.sh browser` installs it")
        import io

        return [each.extract_text() for each in PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages]

    def test_no_step_is_split_and_pages_are_numbered(self):
        page = self.visit()
        # Marks at both ends of each step, that only the print shows.
        page.evaluate("""() => document.querySelectorAll(".step").forEach((step, index) => { const mark = (name) => { const node = document.createElement("span"); node.textContent = `[${name}${index}]`; return node; };
          step.querySelector("h3").append(mark("a")); step.querySelector("figcaption, figure").append(mark("z")); })""")
        sheets = [re.sub(r"\s+", "", text) for text in self.pages_of(page)]
        for index in range(23):
            first = [number for number, text in enumerate(sheets) if f"[a{index}]" in text]
            last = [number for number, text in enumerate(sheets) if f"[z{index}]" in text]
            self.assertEqual(len(first), 1, index)
            self.assertEqual(first, last, index)
        for number, text in enumerate(sheets, 1):
            self.assertIn(f"{number}/{len(sheets)}", text)
        self.assertLessEqual(len(sheets), 16)
        self.assertNotIn("Feito", "".join(sheets))

    def test_details_are_open_and_addresses_stand_beside_their_words(self):
        text = re.sub(r"\s+", "", "".join(self.pages_of(self.visit(BLOCKS))))
        self.assertIn("Apermissãofoinegada", text)
        self.assertIn("https://example.com/chamados", text)
        seed = re.sub(r"\s+", "", "".join(self.pages_of(self.visit())))
        self.assertIn("Cliqueaqui(https://developers.facebook.com/docs", seed)
        self.assertEqual(seed.count("https://business.facebook.com/"), 1)

    def test_the_address_of_the_guide_stands_in_the_head_in_letters_and_as_a_code(self):
        project = copy_of_project()
        self.addCleanup(shutil.rmtree, project)
        with (project / "roteiro.yml").open("a", encoding="utf-8") as settings:
            settings.write("\nbaseURL: https://guias.example/\n")
        site = build(project)
        self.addCleanup(shutil.rmtree, site)
        self.docs.root = site
        page = self.visit("/en" + SEED)
        page.emulate_media(media="print")
        head = page.locator(".print-head")
        self.assertTrue(head.is_visible())
        self.assertIn("https://guias.example/id/conexao-via-qr-code.html", head.text_content())
        code = head.locator("img")
        code.evaluate("image => image.decode()")
        self.assertGreater(code.evaluate("image => image.naturalWidth"), 200)
        self.assertEqual(page.locator("meta[property='og:url']").count(), 1)


if __name__ == "__main__":
    unittest.main()
