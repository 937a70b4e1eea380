/**
 * Finding a step: a dialog, and the same in the page of an address that leads nowhere. Pagefind finds pages and where the words stand in
 * them; which steps a reader wants of a page is judged here, because it knows a page's headings and not that some are steps.
 */
const queryKey = "roteiro:search";

/** Without accents and capitals, as people type. */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const termsOf = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

let finder;
const loadFinder = async () => {
  finder ??= import(words.search);
  try {
    const pagefind = await finder;
    // A guide is long where much is to be done, and what it is called counts more than how often it says a word.
    await pagefind.options({ ranking: { pageLength: 0.3, termFrequency: 0.6, metaWeights: { title: 10 } } });
    await pagefind.init();
    return pagefind;
  } catch (error) {
    // The next try asks again.
    finder = null;
    throw error;
  }
};

/** The term of a query that `word` was found for: the one that begins most like it. Nothing where hardly a letter is the same: Pagefind finds "QR" for "qwerty". */
const termOf = (word, terms) => {
  let best;
  let most = 0;
  for (const term of terms) {
    let shared = 0;
    while (shared < term.length && term[shared] === word[shared]) shared += 1;
    if (shared > most && shared * 2 > term.length) [best, most] = [term, shared];
  }
  return best;
};

/** The sections of a page that say the most of what was asked for, the best first. A word that half the page has says little. */
const sectionsOf = (page, terms) => {
  const isDense = page.raw_content.includes("\u200B");
  const said = page.raw_content.split(isDense ? "\u200B" : /\s+/).map((word) => word.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
  const headings = page.anchors.filter(({ element, text }) => /^h\d$/.test(element) && text?.trim());
  const sections = [{ level: 1, text: page.meta.title ?? "", from: 0, id: "" }];
  for (const { element, text, location, id } of headings) {
    const level = Number(element[1]);
    if (level === 1) continue;
    // A step's own id outlives a new number: it is the one of the list item that begins where its heading does.
    const step = page.anchors.find((anchor) => anchor.element === "li" && anchor.location === location && !anchor.id.startsWith("prerequisite."));
    sections.push({ level, text: text.trim(), from: location, id: step?.id ?? id });
  }
  const found = new Set();
  for (const [index, section] of sections.entries()) {
    section.above = sections.slice(1, index).findLast(({ level }) => level < section.level);
    section.to = sections[index + 1]?.from ?? said.length;
    section.begin = section.from + section.text.split(/\s+/).length;
    section.best = new Map();
    section.named = new Set();
    let place = section.from;
    let most = 0;
    for (const { location, weight } of page.weighted_locations) {
      if (location < section.from || location >= section.to) continue;
      const word = termsOf(said[location] ?? "").join("");
      const term = termOf(word, terms);
      if (!term) continue;
      found.add(word);
      section.best.set(term, Math.max(section.best.get(term) ?? 0, weight));
      if (location < section.begin) section.named.add(term);
      // The heading is shown already: what stands below it says why.
      if (location < section.begin || weight * term.length <= most) continue;
      [place, most] = [location, weight * term.length];
    }
    const start = Math.max(section.begin, place - 4);
    const text = said.slice(start, Math.min(start + 20, section.to)).join(isDense ? "" : " ").trim();
    // Where a word is marked up, the index has a space after it.
    section.excerpt = (text && start > section.begin ? "… " : "") + text.replace(/ ([.,;:!?)])/g, "$1");
  }
  for (const section of sections) {
    section.score = 0;
    for (const [term, weight] of section.best) section.score += weight / sections.filter(({ best }) => best.has(term)).length;
  }
  const ranked = sections.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  /** How much of the query the best heading says. */
  const telling = terms.filter(({ length }) => length > 2);
  const named = Math.max(...sections.map((section) => telling.filter((term) => section.named.has(term)).length)) / (telling.length || 1);
  return { page, found, named, ranked: ranked.filter(({ score }) => score * 3 >= ranked[0].score).slice(0, 4) };
};

/** `text`, the words that were found marked. */
const marked = (text, found) => text.split(/([\p{L}\p{N}\p{M}]+)/u).map((piece) => (piece && found.has(plain(piece)) ? make("mark", "", piece) : piece));

/** `Passo 3` at the beginning of a heading, as the words `Passo {n}` say it. */
const beginsLike = (pattern) => new RegExp("^" + pattern.split(/\{\w+\}/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("(\\d+)") + "(?=\\s)");

/** A heading without its number, and the number in words. */
const splitHeading = (text, pattern) => {
  const [label, number] = text.match(beginsLike(pattern)) ?? [""];
  return { label, number, title: text.slice(label.length).trim() };
};

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

/** A guide and its steps. */
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

/** What `results` say, the best first: a heading that says what was asked for is likely what is meant. */
const rank = async (results, terms) => {
  const pages = await Promise.all(results.map(async ({ score, data }) => ({ score, ...sectionsOf(await data(), terms) })));
  return pages.filter(({ ranked }) => ranked.length).sort((one, other) => other.score * (1 + 2 * other.named) - one.score * (1 + 2 * one.named));
};

/** What says some of `terms`, but is not among `known`: the best first. */
const partial = async (pagefind, terms, known) => {
  const pages = new Map();
  for (const term of terms) {
    for (const result of (await pagefind.search(term)).results) {
      if (known.some(({ id }) => id === result.id)) continue;
      pages.set(result.id, [...(pages.get(result.id) ?? []), result]);
    }
  }
  const sums = [...pages.values()].map((results) => ({
    score: results.reduce((sum, { score }) => sum + score, 0),
    data: async () => {
      // One after the other: what is asked again is the same object with other places.
      let page;
      for (const result of results) {
        const { weighted_locations: places, ...rest } = await result.data();
        page = { ...rest, weighted_locations: [...(page?.weighted_locations ?? []), ...places] };
      }
      return page;
    },
  }));
  return sums.sort((one, other) => other.score - one.score).slice(0, 4 - known.length);
};

/** How many letters must change (Levenshtein). */
const distance = (one, other) => {
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length];
};

/** What titles and labels of the site say that is nearest to `query`; nothing where nothing is near. */
const nearest = async (query) => {
  const documents = await Promise.all([words.catalog, words.labels].map((address) => fetch(address).then((answer) => answer.json())));
  const known = new Map();
  const collect = (value) => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value && typeof value === "object") {
      for (const [key, inner] of Object.entries(value)) {
        if (key !== "title" && key !== "text") collect(inner);
        else if (typeof inner === "string") for (const word of inner.match(/[\p{L}\p{N}]+/gu) ?? []) if (word.length > 2) known.set(plain(word), word.toLowerCase());
      }
    }
  };
  documents.forEach(collect);
  const near = termsOf(query).map((term) => {
    if (known.has(term)) return known.get(term);
    let [best, least] = [null, Math.ceil(term.length / 3) + 1];
    for (const [key, word] of known) {
      const steps = distance(term, key);
      if (steps < least) [best, least] = [word, steps];
    }
    return best;
  });
  const text = near.filter(Boolean).join(" ");
  return plain(text) === plain(query.trim()) ? "" : text;
};

const openMenu = () => {
  const opener = one(".menu-link a");
  if (opener?.offsetParent) return opener.click();
  const menu = one("nav.menu");
  menu?.scrollIntoView({ block: "start" });
  one("a, summary", menu)?.focus();
};

let lastBox = 0;
/** A field, `beside` it what else there is to press, and what it finds. `leave` hears when the reader goes elsewhere. */
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

  /** The nearest words, and the menu. */
  const waysOn = async (text) => {
    const near = await nearest(text).catch(() => "");
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
    const show = (said, ...items) => {
      if (number !== asked) return;
      status.textContent = said;
      list.replaceChildren(...items);
    };
    if (!terms.length) return show(words.keys);
    try {
      const pagefind = await loadFinder();
      const { results } = await pagefind.search(text);
      const best = await rank(results.slice(0, 8), terms);
      const some = results.length < 4 && terms.length > 1 ? await rank(await partial(pagefind, terms, results), terms) : [];
      const found = [...best, ...some].map(group);
      if (best.length) show(fill(words.results, { n: found.length + Math.max(results.length - 8, 0) }), ...found);
      else show(fill(words.none, { query: text }), await waysOn(text), ...found);
    } catch {
      show(words.failed);
    }
  };

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
  box.onkeydown = (event) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
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
    here.append(searchBox(guess.replace(/\.\w+$/, "").replace(/[-_.+]+/g, " ").trim(), () => {}).box);
  }
}
