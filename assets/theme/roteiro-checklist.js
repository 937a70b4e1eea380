/**
 * <roteiro-checklist src="https://docs.example/api/v1/pt-br/guides/ID.json"> shows a guide of the step API inside any page.
 *
 * Attributes: `src`; `step`, the id of the step to open at; `compact`, one step open at a time.
 * Events: `load`, `error`, and `step` when a step is ticked or unticked, each with `detail`.
 * Looks: the properties --roteiro-accent, -text, -muted, -background, -surface, -border, -font, -radius, -top. Every class is a `::part()` too.
 * Nothing of a document becomes markup, style or script: only text and checked addresses. What is unknown shows its text.
 */
(() => {
  //# include _progress.js

  /** @type {Record<string, Record<string, string>>} */
  const WORDS = {
    pt: {
      loading: "Carregando o guia…", missing: "O guia não foi encontrado.", failed: "Não foi possível mostrar o guia agora.", retry: "Tentar de novo",
      done: "{n} de {m} feitos", finished: "Guia concluído.", resume: "Continuar", changed: "Este passo mudou desde que você o marcou.",
      optional: "opcional", sample: "Imagem ilustrativa", how: "Como fazer", before: "Antes de começar", notes: "Notas", table: "Tabela",
      page: "Abrir o guia", tab: "(abre em nova aba)", notKept: "Este navegador não consegue salvar o seu progresso.",
    },
    en: {
      loading: "Loading the guide…", missing: "The guide was not found.", failed: "The guide cannot be shown right now.", retry: "Try again",
      done: "{n} of {m} done", finished: "Guide complete.", resume: "Continue", changed: "This step has changed since you marked it as done.",
      optional: "optional", sample: "Illustration only", how: "How to do it", before: "Before you start", notes: "Notes", table: "Table",
      page: "Open the guide", tab: "(opens in a new tab)", notKept: "This browser cannot save your progress.",
    },
    es: {
      loading: "Cargando la guía…", missing: "No se encontró la guía.", failed: "No se pudo mostrar la guía ahora.", retry: "Intentar de nuevo",
      done: "{n} de {m} hechos", finished: "Guía terminada.", resume: "Continuar", changed: "Este paso cambió desde que lo marcaste.",
      optional: "opcional", sample: "Imagen ilustrativa", how: "Cómo hacerlo", before: "Antes de empezar", notes: "Notas", table: "Tabla",
      page: "Abrir la guía", tab: "(se abre en otra pestaña)", notKept: "Este navegador no puede guardar tu progreso.",
    },
  };

  const STYLE = `
    :host {
      --accent:var(--roteiro-accent,light-dark(#1d5fa8,#8bbcf2));
      --text:var(--roteiro-text,light-dark(#1c2126,#e6e9ec));
      --muted:var(--roteiro-muted,light-dark(#545c64,#a8b0b8));
      --page:var(--roteiro-background,light-dark(#fff,#15191d));
      --soft:var(--roteiro-surface,light-dark(#f4f6f8,#1e2429));
      --line:var(--roteiro-border,light-dark(#d5dbe1,#3d464e));
      --radius:var(--roteiro-radius,10px);
      --control:light-dark(#767f88,#8b949d);
      --alert:light-dark(#8a5300,#eebb66);
      --chip:color-mix(in srgb,var(--accent) 12%,var(--page));
      display:block;container-type:inline-size;background:var(--page);color:var(--text);overflow-wrap:break-word;
      font-family:var(--roteiro-font,system-ui);line-height:1.6;
   }
    :host([hidden]),[hidden]{display:none}
    *{box-sizing:border-box;margin:0}
    .guide{max-width:46rem;margin:auto;padding:1rem}
    h2,h3,h4,h5,h6{margin:1.5em 0 .5em;line-height:1.3;font-size:1em;font-weight:650}
    h2{font-size:1.6em;margin-top:0}
    h3{font-size:1.3em}
    p,ul,ol,pre,figure,blockquote,hr,.box,.scroll{margin-bottom:1rem}
    ul,ol{padding-inline-start:1.4rem}
    li>*{margin-bottom:.25rem}
    a{color:var(--accent)}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .quiet,figcaption{color:var(--muted);font-size:.9rem}
    .quiet:empty{display:none}
    .unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
    .lines{white-space:pre-line}
    .bar{position:sticky;top:var(--roteiro-top,0px);z-index:1;display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;
      column-gap:1rem;min-height:44px;padding-bottom:.5rem;margin-bottom:1rem;background:var(--page);font-size:.9rem;font-weight:600}
    .bar button{padding:0;border:0}
    progress{appearance:none;width:100%;height:.5rem;border-radius:1rem;overflow:hidden;background:var(--line)}
    ::-webkit-progress-bar{background:none}
    ::-webkit-progress-value{background:var(--accent)}
    ::-moz-progress-bar{background:var(--accent)}
    button,summary{min-height:44px;font:inherit;font-weight:600;color:var(--accent);cursor:pointer}
    button{padding:0 1rem;border:1px solid var(--control);border-radius:var(--radius);background:var(--page)}
    summary{padding:.6rem 0}
    sup button{padding:0 .3em;border:0;min-height:0}
    .steps,.items{list-style:none;padding:0}
    .steps>li{position:relative;margin-bottom:.75rem;scroll-margin-top:calc(var(--roteiro-top,0px) + 5rem)}
    .head{margin:0}
    .list .head{font-weight:400}
    .tick{display:flex;gap:.75rem;align-items:center;min-height:44px;padding:.35rem 0;cursor:pointer}
    .eyebrow{display:block;color:var(--muted);font-size:.9rem;font-weight:600}
    i,.list .eyebrow{font-size:0}
    input{appearance:none;flex:none;display:grid;place-items:center;width:1.5rem;height:1.5rem;font:inherit;
      border:2px solid var(--control);border-radius:6px;background:var(--page);color:inherit;cursor:inherit}
    .head input{width:2rem;height:2rem;border-radius:50%}
    .head input::before{content:attr(data-number);content:attr(data-number) / ""}
    [aria-current] .head input{border-color:var(--accent);color:var(--accent)}
    input:checked{background:var(--accent);border-color:var(--accent)}
    input:checked::before,.head input:checked::before{content:"";width:.4rem;height:.75rem;margin-top:-.2rem;rotate:45deg;
      border:solid var(--page);border-width:0 3px 3px 0}
    .task{list-style:none}
    .label{font-weight:600;padding:.05em .4em;border-radius:5px;background:var(--chip)}
    img{max-width:100%;height:auto;vertical-align:middle}
    figure img{display:block;border:1px solid var(--line);border-radius:var(--radius)}
    .icon{max-height:1.5em;width:auto;padding:1px;background:#fff}
    .missing{padding:0 .5rem;border:1px dashed var(--control);color:var(--muted)}
    .gallery{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr));gap:0 1rem;align-items:start}
    .qr img{width:260px;padding:10px;background:#fff;image-rendering:pixelated}
    .box{border:1px solid var(--line);border-inline-start:4px solid var(--tint,var(--accent));border-radius:var(--radius);background:var(--soft);padding:.75rem 1rem}
    .box>:last-child{margin-bottom:0}
    legend,.box-title{padding:0;font-weight:650}
    legend{float:inline-start;width:100%;margin-bottom:.5rem}
    .tip{--tint:light-dark(#17713f,#74cf9b)}
    .warning,.caution,.important,.changed{--tint:var(--alert)}
    .danger{--tint:light-dark(#b3261e,#f5928a)}
    code{font:.9em/1.5 ui-monospace,monospace;background:var(--soft)}
    pre{border:1px solid var(--line);border-radius:var(--radius);background:var(--soft);padding:.75rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere}
    blockquote{padding-inline-start:1rem;border-inline-start:2px solid var(--line)}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse}
    th,td{padding:.4rem .75rem;border:1px solid var(--line);text-align:start}
    th{background:var(--soft)}
    [data-align=center]{text-align:center}
    [data-align=right]{text-align:right}
    .foot a{display:inline-block;padding:.6rem 0}
    @container (min-width:34rem){
      .guide{padding:1.5rem 2rem}
      .body{margin-inline-start:2.75rem}
      .steps>li::before{content:"";position:absolute;top:2.75rem;bottom:-.5rem;inset-inline-start:1rem;border-inline-start:2px solid var(--line)}
      .steps>li:last-child::before{display:none}
   }
    @media (forced-colors:active){input,progress{appearance:auto}}`;

  /** @type {CSSStyleSheet | undefined} */
  let sheet;

  // Values of a document may be of any type: these make them what is needed, or nothing.
  /** @type {(value: unknown) => string} */
  const text = (value) => (typeof value === "string" ? value : "");
  /** @type {(value: unknown) => Unchecked[]} */
  const list = (value) => (Array.isArray(value) ? value.filter((item) => typeof item === "object" && item) : []);
  /** @type {(value: Unchecked) => number | false} */
  const count = (value) => Number.isInteger(value) && value > 0 && value;
  /** @type {(words: string, n: any, m: any) => string} */
  const fill = (words, n, m) => words.replace("{n}", n).replace("{m}", m);
  /** @param {unknown} tag */
  const wordsOf = (tag) => WORDS[text(tag).slice(0, 2).toLowerCase()] ?? WORDS.en;

  /**
   * An element. `look` is its class or its attributes; what is null, false or "" among them and the children is left out.
   * @template {keyof HTMLElementTagNameMap} Name
   * @param {Name} name
   * @param {string | Record<string, any> | null} [look]
   * @param {Child[]} children
   * @returns {HTMLElementTagNameMap[Name]}
   */
  function h(name, look, ...children) {
    const node = document.createElement(name);
    const attributes = typeof look === "string" ? { class: look } : look ?? {};
    if (attributes.class) attributes.part = attributes.class;
    for (const [key, value] of Object.entries(attributes)) {
      if (value || value === 0) node.setAttribute(key, value === true ? "" : value);
    }
    // @ts-expect-error No child is nested deeper.
    for (const child of children.flat(2)) if (child) node.append(child);
    return node;
  }

  /**
   * @param {string} words
   * @param {() => void} press
   */
  function button(words, press) {
    const node = h("button", { class: "button", type: "button" }, words);
    node.onclick = press;
    return node;
  }

  /**
   * Draws `guide`, which came from the address `base`. `onTick` hears of every tick.
   * @param {Unchecked} guide
   * @param {string} base
   * @param {boolean} isCompact
   * @param {(step: Unchecked, isDone: boolean) => void} onTick
   * @returns {DrawnGuide}
   */
  function draw(guide, base, isCompact, onTick) {
    const words = wordsOf(guide.locale);
    const progress = new Progress(text(guide.id));
    /** @type {DrawnStep[]} */
    const steps = [];
    /** @type {[any, HTMLInputElement][]} */
    const items = [];
    const notes = new Map();
    let depth = 0;
    /** @type {DrawnStep | undefined} */
    let next;
    /** @type {number} */
    let done;

    /**
     * `value` as an absolute address, if it is one of an allowed scheme.
     * @type {(value: unknown, allowed: RegExp, from?: string) => string | false}
     */
    const address = (value, allowed, from = base) => {
      try {
        const { href } = new URL(text(value) || "//", from);
        return allowed.test(href) && href;
      } catch {
        return false;
      }
    };

    /**
     * A link leaves the product's page where it is; one to a step of this guide goes there.
     * @type {(href: string, content: Child, about?: Unchecked) => HTMLElement}
     */
    const link = (href, content, { title, step } = {}) => {
      const isWeb = /^http/.test(href) && !step;
      const node = h("a", { href, title: text(title), target: isWeb && "_blank", rel: isWeb && "noopener" },
        content, isWeb && h("span", "unseen", " ", words.tab));
      if (step) node.onclick = () => !go(step);
      return node;
    };

    /** @type {(image: Unchecked, look?: string) => HTMLElement} */
    const picture = (image, look) => {
      const alt = text(image?.alt);
      const src = image && !image.missing && !image.broken && address(image.src, /^(https?:|data:image\/)/);
      if (!src) return h("span", "missing", alt || text(image?.src));
      // `loading` first: a browser starts to load at `src`.
      const node = h("img", { loading: "lazy", class: look || "image", width: count(image.width), height: count(image.height), src });
      node.alt = alt;
      return node;
    };

    /** @type {(image: Unchecked, caption?: Unchecked) => HTMLElement} */
    const figure = (image, caption) => {
      const below = [image?.sample && h("b", null, words.sample, " "), inlines(caption)];
      return h("figure", "figure", picture(image), below.flat().some(Boolean) && h("figcaption", null, below));
    };

    /** @type {(level: Unchecked, look: string | null, ...content: Child[]) => HTMLElement} */
    // @ts-expect-error From h3 to h6.
    const heading = (level, look, ...content) => h("h" + Math.max(3, Math.min(6, count(level) + 1)), look, ...content);

    /** @type {(label: Unchecked, title: Child) => Child[]} */
    const titled = (label, title) => [text(label) && h("span", "eyebrow", label, h("i", null, ": ")), title];

    /** @type {(change: (isDone: boolean) => void, ...label: Child[]) => [HTMLInputElement, HTMLElement]} */
    const tick = (change, ...label) => {
      const box = h("input", { class: "checkbox", type: "checkbox" });
      box.onchange = () => change(box.checked);
      return [box, h("label", "tick", box, h("span", null, ...label))];
    };

    /** @param {Unchecked} item */
    const item = ({ id, blocks: content, text: words }) => {
      const [first, ...rest] = list(content);
      const isLine = first?.type === "paragraph";
      const [box, label] = tick((isDone) => progress.tickItem(text(id), isDone), isLine ? inlines(first.content) : text(words));
      items.push([id, box]);
      return h("li", null, label, isLine && blocks(rest));
    };

    /** @type {(cells: Unchecked, align: Unchecked, name: "th" | "td", scope?: string) => HTMLElement} */
    const row = (cells, align, name, scope) => h("tr", null,
      list(cells).map((cell, column) => h(name, { scope, "data-align": text(align?.[column]) }, inlines(cell))));

    /**
     * What draws `values`, each as its kind in `kinds` says. What is of no known kind, or nested absurdly deep, is its text.
     * @type {(kinds: Kinds) => Draw}
     */
    const each = (kinds) => (values) => {
      depth += 1;
      const nodes = list(values).map((value) => {
        const node = ((depth < 40 && kinds[text(value.type)]) || kinds.unknown)(value);
        if (text(value.lang) && node.nodeType) node.lang = value.lang;
        return node;
      });
      depth -= 1;
      return nodes;
    };

    /** @type {Draw} */
    const inlines = each({
      // @ts-expect-error No kind is called as what every object inherits.
      __proto__: null,
      strong: (it) => h("strong", null, inlines(it.content)),
      emphasis: (it) => h("em", null, inlines(it.content)),
      strikethrough: (it) => h("s", null, inlines(it.content)),
      code: (it) => h("code", null, text(it.text)),
      uiLabel: (it) => h("b", "label", text(it.text)),
      break: () => h("br"),
      link: (it) => {
        const href = address(it.href, /^(https?|mailto|tel):/);
        const content = inlines(it.content);
        return href ? link(href, content, it.guide === guide.id ? it : { title: it.title }) : h("span", null, content);
      },
      icon: (it) => it.image ? picture(it.image, "icon") : h("b", "label", text(it.text) || text(it.name)),
      footnoteReference: (it) => {
        const node = button(text(it.text), () => notes.get(it.number)?.focus());
        node.ariaLabel = words.notes + " " + it.number;
        return h("sup", null, node);
      },
      unknown: (it) => text(it.text),
    });

    /** @type {Draw} */
    const blocks = each({
      // @ts-expect-error No kind is called as what every object inherits.
      __proto__: null,
      paragraph: (it) => h("p", null, inlines(it.content)),
      heading: (it) => heading(it.level, null, inlines(it.content)),
      list: (it) => h(it.ordered ? "ol" : "ul", { start: count(it.start) }, list(it.items).map(({ checked, blocks: content }) =>
        typeof checked === "boolean"
          ? h("li", "task", h("label", "tick", h("input", { type: "checkbox", disabled: true, checked }), h("div", null, blocks(content))))
          : h("li", null, blocks(content)))),
      image: (it) => figure(it.image, it.caption),
      gallery: (it) => h("div", "gallery", list(it.images).map((image) => figure(image))),
      callout: ({ kind, title, open, blocks: content }) =>
        kind === "details" ? h("details", { class: "box callout", open: open === true }, h("summary", null, text(title) || words.how), blocks(content))
        : h("div", { class: "box callout " + text(kind), role: "note", "aria-label": text(title) }, text(title) && h("p", "box-title", title), blocks(content)),
      prerequisites: (it) => h("fieldset", "box tip prerequisites", h("legend", null, text(it.title)),
        blocks(it.lead), h("ul", "items", list(it.items).map(item)), blocks(it.closing)),
      wrapper: (it) => h("div", null, blocks(it.blocks)),
      codeGroup: (it) => h("div", null, blocks(it.blocks)),
      code: (it) => h("div", "code", text(it.title) && h("p", "quiet", it.title), h("pre", null, h("code", null, text(it.text)))),
      table: (it) => h("div", { class: "scroll", tabindex: 0, role: "group", "aria-label": words.table }, h("table", null,
        h("thead", null, row(it.header, it.align, "th", "col")), h("tbody", null, list(it.rows).map((cells) => row(cells, it.align, "td"))))),
      quote: (it) => h("blockquote", null, blocks(it.blocks)),
      divider: () => h("hr"),
      qr: ({ qr, caption }) => {
        const payload = text(qr?.payload);
        const href = address(payload, /^https?:/, undefined);
        return h("figure", "figure qr", picture(qr?.png), h("figcaption", null, blocks(caption), href ? link(href, payload) : h("code", null, payload)));
      },
      // It is about the page; a checklist is its own table of contents.
      tableOfContents: () => "",
      unknown: (it) => text(it.text) && h("p", "lines", it.text),
    });

    /** @type {(step: Unchecked, siblings: DrawnStep[], level: number) => HTMLElement} */
    const drawStep = (step, siblings, level) => {
      const rich = inlines(step.titleContent);
      const [box, label] = tick((isDone) => {
        progress.tick(step, isDone);
        onTick(step, isDone);
      }, titled(step.label, rich[0] ? rich : text(step.title)), step.optional === true && ` (${words.optional})`);
      const note = h("p", { class: "box changed", id: "step" + steps.length }, words.changed);
      box.setAttribute("aria-describedby", note.id);
      // @ts-expect-error A number becomes text there.
      box.dataset.number = text(step.label) && (count(step.number) || "");
      const body = [blocks(step.blocks), blocks(step.interlude)];
      const details = isCompact && body.flat()[0] && h("details", { name: "steps" }, h("summary", null, words.how, h("span", "unseen", ": ", text(step.title))), ...body);
      const node = h("li", { class: "step " + text(step.origin), lang: text(step.lang) },
        heading(step.level ?? level, "head", label), h("div", "body", note, details || body));
      const entry = { step, box, note, node, details };
      steps.push(entry);
      siblings.push(entry);
      return node;
    };

    /** @type {{ steps: DrawnStep[], line: HTMLElement }[]} */
    const groups = [];
    /** @param {Unchecked} part */
    const drawPart = (part) => {
      /** @type {{ steps: DrawnStep[], line: HTMLElement }} */
      const group = { steps: [], line: h("p", "quiet") };
      groups.push(group);
      // A box without a title of its own says that of the heading above it, which is there already.
      const title = text((part.kind === "box" ? list(part.boxes).at(-1) : part)?.title);
      return h("section", { class: "part", lang: text(part.lang) },
        part.kind !== "implicit" && title && [heading(part.level ?? 2, "part-title", titled(part.label, title)), group.line],
        blocks(part.blocks),
        list(part.steps)[0] && h("ol", "steps", list(part.steps).map((step) => drawStep(step, group.steps, part.level + 1 || 2))));
    };

    /**
     * Shows the step of that id or old anchor, and puts the focus on its checkbox.
     * @param {unknown} id
     */
    const go = (id, takesFocus = true) => {
      const entry = steps.find(({ step }) => step.id === id || [step.legacyAnchors].flat().includes(id));
      if (!entry) return false;
      if (entry.details) entry.details.open = true;
      entry.node.scrollIntoView();
      if (takesFocus) entry.box.focus({ preventScroll: true });
      return true;
    };

    /** Makes every mark say what is kept. */
    const refresh = () => {
      for (const entry of steps) {
        const state = progress.state(entry.step);
        entry.box.checked = entry.isDone = state === "done";
        entry.note.hidden = state !== "changed";
      }
      for (const [id, box] of items) box.checked = progress.items.has(id);
      /** @type {(entry: DrawnStep) => unknown} */
      const isDone = (entry) => entry.isDone;
      /** @type {(entry: DrawnStep) => any} */
      const isOpen = (entry) => !entry.isDone;
      const after = steps.findIndex(({ step }) => step.id === progress.last);
      const before = next;
      next = steps.slice(after + 1).find(isOpen) ?? steps.find(isOpen);
      if (next !== before) {
        before?.node.removeAttribute("aria-current");
        next?.node.setAttribute("aria-current", "step");
        if (next?.details) next.details.open = true;
      }
      done = steps.filter(isDone).length;
      bar.value = done;
      label.textContent = fill(words.done, done, steps.length);
      for (const { steps, line } of groups) line.textContent = steps[0] ? fill(words.done, steps.filter(isDone).length, steps.length) : "";
      resume.hidden = !next || !done;
      resume.textContent = words.resume + ": " + (text(next?.step.label) || text(next?.step.title));
      warning.textContent = progress.isKept ? "" : words.notKept;
    };

    const resume = button("", () => go(next?.step.id));
    const warning = h("p", "quiet");
    const before = [guide.prerequisites && blocks([{ ...guide.prerequisites, type: "prerequisites" }]), blocks(guide.intro)];
    const parts = list(guide.parts).map(drawPart);
    const bar = h("progress", { id: "bar", max: steps.length || 1 });
    const label = h("label", { for: "bar" });
    const page = address(guide.url, /^https?:/);
    const footnotes = list(guide.footnotes).map((note) => {
      const node = h("li", { value: count(note.number), tabindex: "-1" }, blocks(note.blocks));
      notes.set(note.number, node);
      return node;
    });
    const node = h("div", { class: "guide", lang: text(guide.locale), dir: guide.dir === "rtl" ? "rtl" : "ltr" },
      h("h2", { class: "title", lang: text(guide.lang) }, text(guide.title)),
      steps[0] && h("div", "bar", label, resume, bar),
      isCompact ? h("details", null, h("summary", null, words.before), ...before) : before.flat(),
      parts, footnotes[0] && [heading(2, null, words.notes), h("ol", null, footnotes)], warning,
      page && h("p", "foot", link(page, words.page)));
    refresh();
    const status = () => label.textContent + (next ? "" : ". " + words.finished);
    return { guide, base, node, go, status, counts: () => ({ done, total: steps.length }), end: progress.watch(refresh) };
  }

  class RoteiroChecklist extends HTMLElement {
    static observedAttributes = ["src", "step", "compact"];
    /** For pages that show the progress elsewhere too. */
    static Progress = Progress;
    #root = this.attachShadow({ mode: "open" });
    #content = h("div");
    #status = h("p", { class: "unseen", role: "status" });
    /** @type {AbortController | null | undefined} */
    #request;
    /** @type {DrawnGuide | undefined} */
    #page;

    /** The document that is shown. */
    get guide() {
      return this.#page?.guide;
    }

    connectedCallback() {
      // A content security policy without 'unsafe-inline' refuses <style>, not this.
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(STYLE);
      this.#root.adoptedStyleSheets = [sheet];
      this.#root.append(this.#content, this.#status);
      this.load();
    }

    disconnectedCallback() {
      this.#request?.abort();
      this.#request = null;
      this.#page?.end();
    }

    /** @param {string} name */
    attributeChangedCallback(name) {
      if (!this.#request) return;
      if (name === "src") this.load();
      else if (name === "step") this.#page?.go(this.getAttribute(name));
      else if (this.#page) this.#draw(this.#page);
    }

    /** Loads the document anew. */
    async load() {
      this.#request?.abort();
      const request = (this.#request = new AbortController());
      setTimeout(() => request.abort(), 30000);
      let problem = "unreachable";
      this.#say(h("p", null, this.#words.loading));
      try {
        // @ts-expect-error Without `src` no document is found, which is what the reader is told.
        const response = await fetch(new URL(this.getAttribute("src"), document.baseURI), { signal: request.signal });
        if (response.status === 404) problem = "missing";
        if (!response.ok) throw new Error("HTTP " + response.status);
        const body = await response.text();
        if (request !== this.#request) return;
        problem = "unreadable";
        const guide = JSON.parse(body);
        if (guide?.kind !== "guide" || !/^1\./.test(guide.schemaVersion)) throw new Error("not a guide of version 1");
        this.#draw({ guide, base: response.url });
        this.#page?.go(this.getAttribute("step"), false);
        this.#tell("load", { title: guide.title });
      } catch (error) {
        // A later request, or none any more: this one's end is nobody's concern.
        if (request !== this.#request) return;
        const message = h("p", { class: "error", role: "alert" });
        // What stands inside the element, a link to the guide's page for example, is shown where the guide cannot be.
        this.#say(message, h("p", null, button(this.#words.retry, () => this.load())), h("slot"));
        message.textContent = this.#words[problem] ?? this.#words.failed;
        // @ts-expect-error Whatever is thrown above is an Error.
        this.#tell("error", { problem, message: error.message });
      }
    }

    get #words() {
      // @ts-expect-error What has the attribute is an HTML element.
      return wordsOf(this.guide?.locale || this.closest("[lang]")?.lang || navigator.language);
    }

    /** @param {{ guide: Unchecked, base: string }} document */
    #draw({ guide, base }) {
      this.#page?.end();
      const page = draw(guide, base, this.hasAttribute("compact"), (step, isDone) => {
        this.#status.textContent = page.status();
        this.#tell("step", { step: step.id, isDone });
      });
      this.#page = page;
      this.#content.replaceChildren(page.node);
      this.#status.lang = text(guide.locale);
    }

    /** @param {Child[]} nodes */
    #say(...nodes) {
      this.#content.replaceChildren(h("div", "guide", nodes));
    }

    /**
     * @param {string} type
     * @param {object} detail
     */
    #tell(type, detail) {
      this.dispatchEvent(new CustomEvent(type, { detail: { guide: this.guide?.id, ...this.#page?.counts(), ...detail } }));
    }
  }

  if (!customElements.get("roteiro-checklist")) customElements.define("roteiro-checklist", RoteiroChecklist);
})();
