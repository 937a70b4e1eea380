/**
 * What a query finds. Pagefind finds pages and where the words stand in them; which steps a reader wants of a page is judged here, because it
 * knows a page's headings and not that some are steps. Nothing here touches the page.
 */
/**
 * Without accents and capitals, as people type.
 * @param {string} text
 */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
/** @type {(text: string) => string[]} */
const termsOf = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** @type {Promise<Pagefind> | null | undefined} */
let finder;
const loadFinder = async () => {
  finder ??= import(words.search).then(async (pagefind) => {
    // A guide is long where much is to be done, and what it is called counts more than how often it says a word.
    await pagefind.options({ ranking: { pageLength: 0.3, termFrequency: 0.6, metaWeights: { title: 10 } } });
    await pagefind.init();
    return pagefind;
  });
  try {
    return await finder;
  } catch (error) {
    // The next try asks again.
    finder = null;
    throw error;
  }
};

/**
 * The term of a query that `word` was found for: the one that begins most like it. Nothing where hardly a letter is the same, as Pagefind finds "QR"
 * for "qwerty"; a short term is to be said whole, and one of two letters is a word, unless it is all that was typed.
 * @param {string} word
 * @param {string[]} terms
 */
const termOf = (word, terms) => {
  /** @type {string | undefined} */
  let best;
  let most = 0;
  for (const term of terms) {
    let shared = 0;
    while (shared < term.length && term[shared] === word[shared]) shared += 1;
    const isAlike = term.length > 4 ? shared * 2 > term.length : shared === term.length && (term.length > 2 || word === term || terms.length === 1);
    if (shared > most && isAlike) [best, most] = [term, shared];
  }
  return best;
};

/**
 * `Passo 3` at the beginning of a heading, as the words `Passo {n}` say it.
 * @param {string} pattern
 */
const beginsLike = (pattern) => new RegExp("^" + pattern.split(/\{\w+\}/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("(\\d+)") + "(?=[:\\s])");

/**
 * A heading without its number, and the number in words.
 * @param {string} text
 * @param {string} pattern
 */
const splitHeading = (text, pattern) => {
  const [label, number] = text.match(beginsLike(pattern)) ?? [""];
  return { label, number, title: text.slice(label.length).replace(/^:/, "").trim() };
};

/**
 * What a step without a heading is called: its number and its first sentence. Nothing where `text` begins no step.
 * @param {string} text
 */
const stepTitle = (text) => {
  const { label, title } = splitHeading(text, words.step);
  const [sentence] = title.match(/^.*?[.!?;:](?=\s|$)/) ?? [title];
  const short = sentence.replace(/ ?[.;:]$/, "");
  return label && label + " " + (short.length > 80 ? short.slice(0, 81).replace(/\s+\S*$/, "") + "…" : short);
};

/**
 * The sections of a page that say the most of what was asked for, the best first. A word that half the page has says little.
 * @param {PageData} page
 * @param {string[]} terms
 */
const sectionsOf = (page, terms) => {
  const isDense = page.raw_content.includes("\u200B");
  const said = page.raw_content.split(isDense ? "\u200B" : /\s+/).map((word) => word.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
  const glue = isDense ? "" : " ";
  const headings = page.anchors.filter(({ element, text }) => /^h\d$/.test(element) && text?.trim());
  // A step that is an item of a list, or a line, has no heading.
  const items = page.anchors.filter(({ element, location }) => element === "li" && !headings.some((heading) => heading.location === location))
    .map((item) => ({ ...item, element: "h7", text: stepTitle(said.slice(item.location, item.location + 40).join(glue)) }));
  /** @type {Section[]} */
  // @ts-expect-error What is not known yet is added below.
  const sections = [{ level: 1, text: page.meta.title ?? "", from: 0, id: "" }];
  for (const { element, text, location, id } of [...headings, ...items.filter(({ text }) => text)].sort((one, other) => one.location - other.location)) {
    const level = Number(element[1]);
    if (level === 1) continue;
    // A step's own id outlives a new number: it is the one of the list item that begins where its heading does.
    const step = page.anchors.find((anchor) => anchor.element === "li" && anchor.location === location && !anchor.id.startsWith("prerequisite."));
    // @ts-expect-error What is not known yet is added below.
    sections.push({ level, text: text.trim(), from: location, id: step?.id ?? id });
  }
  /** @type {Set<string>} */
  const found = new Set();
  for (const [index, section] of sections.entries()) {
    section.above = sections.slice(1, index).findLast(({ level }) => level < section.level);
    section.to = sections[index + 1]?.from ?? said.length;
    section.best = new Map();
    section.named = new Set();
    section.begin = section.from + section.text.split(/\s+/).length;
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
    const text = said.slice(start, Math.min(start + 20, section.to)).join(glue).trim();
    // Where a word is marked up, the index has a space after it.
    section.excerpt = (text && start > section.begin ? "… " : "") + text.replace(/ ([.,;:!?)])/g, "$1").replace(/^[.;:]\s*/, "");
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

/**
 * Some page says every word that was asked for, its ending apart.
 * @param {RankedPage[]} pages
 * @param {string[]} terms
 */
const isSaid = (pages, terms) =>
  pages.some(({ found }) => terms.every((term) => [...found].some((word) => word.startsWith(term.slice(0, Math.max(4, term.length - 2))))));

/**
 * What `results` say, the best first: a heading that says what was asked for is likely what is meant.
 * @param {Pick<FoundPage, "score" | "data">[]} results
 * @param {string[]} terms
 */
const rank = async (results, terms) => {
  const pages = await Promise.all(results.map(async ({ score, data }) => ({ score, ...sectionsOf(await data(), terms) })));
  return pages.filter(({ ranked }) => ranked.length).sort((one, other) => other.score * (1 + 2 * other.named) - one.score * (1 + 2 * one.named));
};

/**
 * What says some of `terms`, but is not among `known`: the best first.
 * @param {Pagefind} pagefind
 * @param {string[]} terms
 * @param {FoundPage[]} known
 */
const partial = async (pagefind, terms, known) => {
  /** @type {Map<string, FoundPage[]>} */
  const pages = new Map();
  const telling = terms.filter(({ length }) => length > 3);
  for (const term of telling.length ? telling : terms) {
    for (const result of (await pagefind.search(term)).results) {
      if (known.some(({ id }) => id === result.id)) continue;
      pages.set(result.id, [...(pages.get(result.id) ?? []), result]);
    }
  }
  const sums = [...pages.values()].map((results) => ({
    score: results.reduce((sum, { score }) => sum + score, 0),
    /** @returns {Promise<PageData>} */
    data: async () => {
      // One after the other: what is asked again is the same object with other places.
      /** @type {any} */
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

/**
 * How many letters must change (Levenshtein).
 * @param {string} one
 * @param {string} other
 */
const distance = (one, other) => {
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length];
};

/**
 * What titles and labels of the site say that is nearest to `query`; nothing where nothing is near.
 * @param {string} query
 */
const nearest = async (query) => {
  const documents = await Promise.all([words.catalog, words.labels].map((address) => fetch(address).then((answer) => answer.json())));
  /** @type {Map<string, string>} */
  const known = new Map();
  /** @param {unknown} value */
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
    /** @type {[string | null | undefined, number]} */
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
