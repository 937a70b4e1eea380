/** Search: a dialog, and the same in the page of an address that leads nowhere. */
const queryKey = "roteiro:search";

/**
 * `text`, the words that were found marked.
 * @param {string} text
 * @param {Set<string>} found
 */
const marked = (text, found) => text.split(/([\p{L}\p{N}\p{M}]+)/u).map((piece) => (piece && found.has(plain(piece)) ? make("mark", "", piece) : piece));

/** @type {(page: PageData, section: Section, found: Set<string>) => HTMLElement} */
const hit = (page, section, found) => {
  const link = make("a", "hit");
  link.href = page.url + (section.id ? "#" + encodeURIComponent(section.id) : "");
  const { label, number, title } = splitHeading(section.text, words.step);
  const above = section.above && splitHeading(section.above.text, words.part);
  const where = [above && [above.label, above.title].filter(Boolean).join(": "), label].filter(Boolean).join(" › ");
  if (number) {
    const badge = make("span", "hit-number", number);
    badge.ariaHidden = "true";
    link.append(badge);
  }
  const text = make("span", "hit-text", make("b", "hit-title", ...marked(title, found)));
  if (where) text.append(make("span", "hit-where", where));
  if (section.excerpt) text.append(make("span", "hit-excerpt", ...marked(section.excerpt, found)));
  link.append(text);
  return make("li", "", link);
};

/**
 * A guide and its steps.
 * @param {RankedPage} found
 */
const group = ({ page, found, ranked }) => {
  const [intro] = ranked.filter(({ level }) => level === 1);
  const head = make("a", "hit-guide", ...marked(page.meta.title ?? page.url, found));
  head.href = page.url;
  const inner = ranked.filter((section) => section !== intro).map((section) => hit(page, section, found));
  const item = make("li", "", head);
  if (intro?.excerpt && !inner.length) item.append(make("p", "hit-excerpt", ...marked(intro.excerpt, found)));
  if (inner.length) item.append(make("ul", "", ...inner));
  return item;
};

const openMenu = () => {
  const opener = one(".menu-link a");
  if (opener?.offsetParent) return opener.click();
  const menu = one("nav.menu");
  menu?.scrollIntoView({ block: "start" });
  one("a, summary", menu)?.focus();
};

let lastBox = 0;
/**
 * A field, `beside` it what else there is to press, and what it finds. `leave` hears when the reader goes elsewhere.
 * @param {string} query
 * @param {() => void} leave
 * @param {HTMLElement[]} beside
 */
const searchBox = (query, leave, ...beside) => {
  const field = make("input", "search-field");
  // Escape would empty a field of the type "search" and leave the dialog open.
  field.type = "text";
  field.setAttribute("role", "searchbox");
  field.enterKeyHint = "search";
  field.value = query;
  field.placeholder = words.searchLabel;
  field.setAttribute("aria-label", words.searchLabel);
  field.autocomplete = "off";
  field.spellcheck = false;
  const status = make("p", "search-status");
  status.setAttribute("role", "status");
  const list = make("ul", "hits");
  const box = make("div", "search", make("div", "search-head", field, ...beside), status, list);
  list.id = "page.hits." + (lastBox += 1);
  field.setAttribute("aria-controls", list.id);
  let asked = 0;

  /**
   * The nearest words, and the menu.
   * @param {string} text
   */
  const nearWord = async (text) => {
    const near = await nearest(text).catch(() => "");
    return near && plain(near) !== plain(text) ? near : "";
  };
  /** @param {string} near */
  const waysOn = (near) => {
    const ways = make("li", "search-ways");
    if (near) ways.append(make("span", "", words.near), button("tool", near, () => {
      field.value = near;
      field.focus();
      run();
    }));
    ways.append(button("tool", words.all, () => {
      leave();
      openMenu();
    }));
    return ways;
  };

  const run = async () => {
    const number = (asked += 1);
    const text = field.value.trim();
    const terms = termsOf(text);
    /** @type {(said: string, ...items: HTMLElement[]) => void} */
    const show = (said, ...items) => {
      if (number !== asked) return;
      status.textContent = said;
      list.replaceChildren(...items);
    };
    if (!terms.length) return show(beside.length ? words.keys : "");
    try {
      const pagefind = await loadFinder();
      const { results } = await pagefind.search(text);
      const best = await rank(results.slice(0, 8), terms);
      const some = results.length < 4 && terms.length > 1 ? await rank(await partial(pagefind, terms, results), terms) : [];
      const found = [...best, ...some].map(group);
      const near = isSaid(best, terms) ? "" : await nearWord(text);
      const ways = near || !best.length ? [waysOn(near)] : [];
      const said = best.length ? count(words.results, found.length + Math.max(results.length - 8, 0)) : fill(words.none, { query: text });
      show(said, ...ways, ...found);
      list.classList.toggle("empty", !best.length);
    } catch {
      show(words.failed);
    }
  };

  /** @type {number | undefined} */
  let timer;
  field.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(run, 120);
    try {
      localStorage.setItem(queryKey, field.value.trim());
    } catch {
      // Then nobody remembers it.
    }
  };
  /** @param {any} event */
  box.onkeydown = (event) => {
    /** @type {number | undefined} */
    // @ts-expect-error Other keys have none.
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    /** @type {any[]} */
    const stops = [field, ...all("a, button", list)];
    if (way) {
      event.preventDefault();
      stops[Math.min(Math.max(stops.indexOf(document.activeElement) + way, 0), stops.length - 1)].focus();
    } else if (event.key === "Enter" && event.target === field) {
      event.preventDefault();
      one("a", list)?.click();
    }
  };
  // Not at once: a link that has left the page leads nowhere.
  /** @param {any} event */
  list.onclick = ({ target }) => {
    if (target.closest("a")) setTimeout(leave);
  };
  run();
  return { box, field };
};

const openSearch = () => {
  if (one("dialog.searcher")) return;
  let kept = "";
  try {
    kept = localStorage.getItem(queryKey) ?? "";
  } catch {
    // Nobody remembers.
  }
  const leave = () => dialog.close();
  const { box, field } = searchBox(kept, leave, button("tool", words.close, leave));
  const dialog = openDialog("searcher", words.searchLabel, [box]);
  dialog.onclick = ({ target }) => {
    if (target === dialog) dialog.close();
  };
  field.focus();
  field.select();
};

if (words.search) {
  one(".search-open").onclick = openSearch;
  addEventListener("keydown", (event) => {
    // @ts-expect-error Where it is an element.
    const isTyping = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
    const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isSlash && !isK) return;
    event.preventDefault();
    openSearch();
  });
  const here = one(".search-here");
  if (here) {
    // What the address says: its last names, without their endings.
    const names = location.pathname.split("/").filter((name) => name && !/^(index|404)(\.html)?$/.test(name));
    let guess = names.at(-1) ?? "";
    try {
      guess = decodeURIComponent(guess);
    } catch {
      // As it is then.
    }
    guess = guess.replace(/\.\w+$/, "").replace(/[-_.+]+/g, " ").trim();
    if (!guess) one("p", here).remove();
    here.append(searchBox(guess, () => {}).box);
  }
}
