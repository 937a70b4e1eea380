// Made by scripts/embed-theme.sh from templates/ and assets/theme/. Do not edit: run `make embed`.
// swift-format-ignore-file

/// What a site looks and reads like without files of its own.
public enum Theme {
    /// The built-in files by their path in the project, for example `templates/page.mustache`.
    public static let files: [String: String] = [
        "assets/theme/_progress.js": ##"""
            /**
             * What a reader has done of one guide, kept in this browser: the one place that reads and writes it.
             * Format: localStorage["roteiro:progress:1:" + guide], described by /api/v1/schema/progress.schema.json.
             * A tick keeps the step's hash, so that a step which changed since is not taken for done.
             */
            class Progress {
              /** Where a browser refuses to store, the page remembers for as long as it is open. */
              static #memory = new Map();
            
              constructor(guide) {
                this.guide = guide;
                this.key = "roteiro:progress:1:" + guide;
                this.read();
              }
            
              /** Reads anew, because another tab may have written. What is damaged counts as nothing; what a later version added stays. */
              read() {
                const record = (value) => (Object.prototype.toString.call(value) === "[object Object]" ? value : {});
                const isText = (value) => typeof value === "string";
                let text = Progress.#memory.get(this.key);
                let kept;
                try {
                  kept = record(JSON.parse(text ?? localStorage.getItem(this.key)));
                } catch {
                  // Damaged, or refused.
                }
                if (kept?.guide !== this.guide || !/^1\.\d+$/.test(kept.schemaVersion)) kept = {};
                this.kept = { schemaVersion: "1.0", ...kept, guide: this.guide };
                this.steps = new Map(Object.entries(record(kept.steps)).filter(([, hash]) => isText(hash)));
                this.items = new Set([kept.prerequisites].flat().filter(isText));
                /** The id of the step that was ticked last. */
                this.last = isText(kept.last) ? kept.last : undefined;
              }
            
              /** "done", "changed" since it was done, or "open". */
              state({ id, hash }) {
                return !this.steps.has(id) ? "open" : this.steps.get(id) === String(hash) ? "done" : "changed";
              }
            
              /** A step without an id cannot be known again. */
              tick({ id, hash }, isDone) {
                if (typeof id !== "string") return;
                this.#write(() => {
                  if (isDone) this.steps.set((this.last = id), String(hash));
                  else this.steps.delete(id);
                });
              }
            
              tickItem(id, isDone) {
                this.#write(() => this.items[isDone ? "add" : "delete"](id));
              }
            
              /** Calls `changed` whenever this guide's progress was written, in this tab or another. Returns what ends it. */
              watch(changed) {
                const heard = ({ key, detail = key }) => {
                  if (detail !== this.key && detail !== null) return;
                  this.read();
                  changed();
                };
                addEventListener("storage", heard);
                addEventListener("roteiro:progress", heard);
                return () => {
                  removeEventListener("storage", heard);
                  removeEventListener("roteiro:progress", heard);
                };
              }
            
              #write(change) {
                this.read();
                change();
                const { kept, steps, items, last } = this;
                const done = { steps: Object.fromEntries(steps), prerequisites: [...items], last, updated: new Date().toISOString() };
                const text = JSON.stringify({ ...kept, ...done });
                Progress.#memory.delete(this.key);
                try {
                  localStorage.setItem(this.key, text);
                } catch {
                  Progress.#memory.set(this.key, text);
                }
                dispatchEvent(new CustomEvent("roteiro:progress", { detail: this.key }));
              }
            
              /** What is ticked will be there tomorrow. */
              get isKept() {
                return !Progress.#memory.has(this.key);
              }
            }

            """##,
        "assets/theme/icons/alert-triangle.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3L2 20h20zM12 10v4M12 17v1"/></svg>

            """##,
        "assets/theme/icons/book-open.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 6c-2-2-6-2-9-1v14c3-1 7-1 9 1 2-2 6-2 9-1V5c-3-1-7-1-9 1zM12 6v14"/></svg>

            """##,
        "assets/theme/icons/check.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 13l5 5L20 6"/></svg>

            """##,
        "assets/theme/icons/image.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="3" y="4" width="18" height="16" rx="2"/><circle cx="9" cy="9" r="2"/><path d="M4 18l6-5 4 3 3-3 4 4"/></svg>

            """##,
        "assets/theme/icons/info.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7v1"/></svg>

            """##,
        "assets/theme/icons/link.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M10 8H7a4 4 0 0 0 0 8h3M14 8h3a4 4 0 0 1 0 8h-3M8 12h8"/></svg>

            """##,
        "assets/theme/icons/menu.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 6h18M3 12h18M3 18h18"/></svg>

            """##,
        "assets/theme/icons/message-circle.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 20l1-4a8 8 0 1 1 3 3z"/></svg>

            """##,
        "assets/theme/icons/phone.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="7" y="2" width="10" height="20" rx="2"/><path d="M11 18h2"/></svg>

            """##,
        "assets/theme/icons/plus.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 4v16M4 12h16"/></svg>

            """##,
        "assets/theme/icons/qr-code.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="3" y="3" width="6" height="6"/><rect x="15" y="3" width="6" height="6"/><rect x="3" y="15" width="6" height="6"/><path d="M13 13h3v3h-3zM20 13v3M13 20h3M20 20v1"/></svg>

            """##,
        "assets/theme/icons/search.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="10" cy="10" r="6"/><path d="M15 15l6 6"/></svg>

            """##,
        "assets/theme/icons/settings.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/></svg>

            """##,
        "assets/theme/icons/user.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-7 8-7s7 2 8 7"/></svg>

            """##,
        "assets/theme/permanent-link.js": ##"""
            // A permanent link (/id/GUIDE.html) leads to the guide, at the step that its fragment names.
            const link = document.querySelector("a");
            link.search = location.search;
            link.hash = location.hash;
            location.replace(link.href);

            """##,
        "assets/theme/roteiro-checklist.js": ##"""
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
            
              const WORDS = {
                pt: {
                  loading: "Carregando o guia…", missing: "O guia não foi encontrado.", failed: "O guia não pôde ser mostrado agora.", retry: "Tentar de novo",
                  done: "{n} de {m} feitos", finished: "Guia concluído.", resume: "Continuar", changed: "Este passo mudou depois que você o fez.",
                  optional: "opcional", sample: "Imagem de exemplo", how: "Como fazer", before: "Antes de começar", notes: "Notas", table: "Tabela",
                  page: "Abrir a página do guia", tab: "(abre em nova aba)", notKept: "Este navegador não guarda o seu progresso.",
                },
                en: {
                  loading: "Loading the guide…", missing: "The guide was not found.", failed: "The guide could not be shown just now.", retry: "Try again",
                  done: "{n} of {m} done", finished: "Guide finished.", resume: "Continue", changed: "This step has changed since you did it.",
                  optional: "optional", sample: "Sample picture", how: "How to do it", before: "Before you start", notes: "Notes", table: "Table",
                  page: "Open the guide's page", tab: "(opens in a new tab)", notKept: "This browser does not keep your progress.",
                },
                es: {
                  loading: "Cargando la guía…", missing: "No se encontró la guía.", failed: "La guía no se pudo mostrar ahora.", retry: "Intentar de nuevo",
                  done: "{n} de {m} hechos", finished: "Guía terminada.", resume: "Continuar", changed: "Este paso cambió después de que lo hizo.",
                  optional: "opcional", sample: "Imagen de ejemplo", how: "Cómo hacerlo", before: "Antes de empezar", notes: "Notas", table: "Tabla",
                  page: "Abrir la página de la guía", tab: "(se abre en otra pestaña)", notKept: "Este navegador no guarda su progreso.",
                },
              };
            
              const STYLE = `
                :host {
                  --accent: var(--roteiro-accent, light-dark(#1d5fa8, #8bbcf2));
                  --text: var(--roteiro-text, light-dark(#1c2126, #e6e9ec));
                  --muted: var(--roteiro-muted, light-dark(#545c64, #a8b0b8));
                  --page: var(--roteiro-background, light-dark(#fff, #15191d));
                  --soft: var(--roteiro-surface, light-dark(#f4f6f8, #1e2429));
                  --line: var(--roteiro-border, light-dark(#d5dbe1, #3d464e));
                  --radius: var(--roteiro-radius, 10px);
                  --control: light-dark(#767f88, #8b949d);
                  --alert: light-dark(#8a5300, #eebb66);
                  --chip: color-mix(in srgb, var(--accent) 12%, var(--page));
                  display: block; container-type: inline-size; background: var(--page); color: var(--text); overflow-wrap: break-word;
                  font-family: var(--roteiro-font, system-ui); line-height: 1.6;
                }
                :host([hidden]), [hidden] { display: none }
                * { box-sizing: border-box; margin: 0 }
                .guide { max-width: 46rem; margin: auto; padding: 1rem }
                h2, h3, h4, h5, h6 { margin: 1.5em 0 .5em; line-height: 1.3; font-size: 1em; font-weight: 650 }
                h2 { font-size: 1.6em; margin-top: 0 }
                h3 { font-size: 1.3em }
                p, ul, ol, pre, figure, blockquote, hr, .box, .scroll { margin-bottom: 1rem }
                ul, ol { padding-inline-start: 1.4rem }
                li > * { margin-bottom: .25rem }
                a { color: var(--accent) }
                :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
                .quiet, figcaption { color: var(--muted); font-size: .9rem }
                .quiet:empty { display: none }
                .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
                .lines { white-space: pre-line }
                .bar { position: sticky; top: var(--roteiro-top, 0px); z-index: 1; display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center;
                  column-gap: 1rem; min-height: 44px; padding-bottom: .5rem; margin-bottom: 1rem; background: var(--page); font-size: .9rem; font-weight: 600 }
                .bar button { padding: 0; border: 0 }
                progress { appearance: none; width: 100%; height: .5rem; border-radius: 1rem; overflow: hidden; background: var(--line) }
                ::-webkit-progress-bar { background: none }
                ::-webkit-progress-value { background: var(--accent) }
                ::-moz-progress-bar { background: var(--accent) }
                button, summary { min-height: 44px; font: inherit; font-weight: 600; color: var(--accent); cursor: pointer }
                button { padding: 0 1rem; border: 1px solid var(--control); border-radius: var(--radius); background: var(--page) }
                summary { padding: .6rem 0 }
                sup button { padding: 0 .3em; border: 0; min-height: 0 }
                .steps, .items { list-style: none; padding: 0 }
                .steps > li { position: relative; margin-bottom: .75rem; scroll-margin-top: calc(var(--roteiro-top, 0px) + 5rem) }
                .head { margin: 0 }
                .tick { display: flex; gap: .75rem; align-items: center; min-height: 44px; padding: .35rem 0; cursor: pointer }
                .eyebrow { display: block; color: var(--muted); font-size: .9rem; font-weight: 600 }
                i { font-size: 0 }
                input { appearance: none; flex: none; display: grid; place-items: center; width: 1.5rem; height: 1.5rem; font: inherit;
                  border: 2px solid var(--control); border-radius: 6px; background: var(--page); color: inherit; cursor: inherit }
                .head input { width: 2rem; height: 2rem; border-radius: 50% }
                .head input::before { content: attr(data-number); content: attr(data-number) / "" }
                [aria-current] .head input { border-color: var(--accent); color: var(--accent) }
                input:checked { background: var(--accent); border-color: var(--accent) }
                input:checked::before, .head input:checked::before { content: ""; width: .4rem; height: .75rem; margin-top: -.2rem; rotate: 45deg;
                  border: solid var(--page); border-width: 0 3px 3px 0 }
                .task { list-style: none }
                .label { font-weight: 600; padding: .05em .4em; border-radius: 5px; background: var(--chip) }
                img { max-width: 100%; height: auto; vertical-align: middle }
                figure img { display: block; border: 1px solid var(--line); border-radius: var(--radius) }
                .icon { max-height: 1.5em; width: auto; padding: 1px; background: #fff }
                .missing { padding: 0 .5rem; border: 1px dashed var(--control); color: var(--muted) }
                .gallery { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 0 1rem; align-items: start }
                .qr img { width: 260px; padding: 10px; background: #fff; image-rendering: pixelated }
                .box { border: 1px solid var(--line); border-inline-start: 4px solid var(--tint, var(--accent)); border-radius: var(--radius); background: var(--soft); padding: .75rem 1rem }
                .box > :last-child { margin-bottom: 0 }
                legend, .box-title { padding: 0; font-weight: 650 }
                legend { float: inline-start; width: 100%; margin-bottom: .5rem }
                .tip { --tint: light-dark(#17713f, #74cf9b) }
                .warning, .caution, .important, .changed { --tint: var(--alert) }
                .danger { --tint: light-dark(#b3261e, #f5928a) }
                code { font: .9em/1.5 ui-monospace, monospace; background: var(--soft) }
                pre { border: 1px solid var(--line); border-radius: var(--radius); background: var(--soft); padding: .75rem 1rem; white-space: pre-wrap; overflow-wrap: anywhere }
                blockquote { padding-inline-start: 1rem; border-inline-start: 2px solid var(--line) }
                .scroll { overflow-x: auto }
                table { border-collapse: collapse }
                th, td { padding: .4rem .75rem; border: 1px solid var(--line); text-align: start }
                th { background: var(--soft) }
                [data-align=center] { text-align: center }
                [data-align=right] { text-align: right }
                .foot a { display: inline-block; padding: .6rem 0 }
                @container (min-width: 34rem) {
                  .guide { padding: 1.5rem 2rem }
                  .body { margin-inline-start: 2.75rem }
                  .steps > li::before { content: ""; position: absolute; top: 2.75rem; bottom: -.5rem; inset-inline-start: 1rem; border-inline-start: 2px solid var(--line) }
                  .steps > li:last-child::before { display: none }
                }
                @media (forced-colors: active) { input, progress { appearance: auto } }`;
            
              let sheet;
            
              // Values of a document may be of any type: these make them what is needed, or nothing.
              const text = (value) => (typeof value === "string" ? value : "");
              const list = (value) => (Array.isArray(value) ? value.filter((item) => typeof item === "object" && item) : []);
              const count = (value) => Number.isInteger(value) && value > 0 && value;
              const fill = (words, n, m) => words.replace("{n}", n).replace("{m}", m);
              const wordsOf = (tag) => WORDS[text(tag).slice(0, 2).toLowerCase()] ?? WORDS.en;
            
              /** An element. `look` is its class or its attributes; what is null, false or "" among them and the children is left out. */
              function h(name, look, ...children) {
                const node = document.createElement(name);
                const attributes = typeof look === "string" ? { class: look } : look ?? {};
                if (attributes.class) attributes.part = attributes.class;
                for (const [key, value] of Object.entries(attributes)) {
                  if (value || value === 0) node.setAttribute(key, value === true ? "" : value);
                }
                for (const child of children.flat(2)) if (child) node.append(child);
                return node;
              }
            
              function button(words, press) {
                const node = h("button", { class: "button", type: "button" }, words);
                node.onclick = press;
                return node;
              }
            
              /** Draws `guide`, which came from the address `base`. `onTick` hears of every tick. */
              function draw(guide, base, isCompact, onTick) {
                const words = wordsOf(guide.locale);
                const progress = new Progress(text(guide.id));
                const steps = [];
                const items = [];
                const notes = new Map();
                let depth = 0;
                let next;
                let done;
            
                /** `value` as an absolute address, if it is one of an allowed scheme. */
                const address = (value, allowed, from = base) => {
                  try {
                    const { href } = new URL(text(value) || "//", from);
                    return allowed.test(href) && href;
                  } catch {
                    return false;
                  }
                };
            
                /** A link leaves the product's page where it is; one to a step of this guide goes there. */
                const link = (href, content, { title, step } = {}) => {
                  const isWeb = /^http/.test(href) && !step;
                  const node = h("a", { href, title: text(title), target: isWeb && "_blank", rel: isWeb && "noopener" },
                    content, isWeb && h("span", "unseen", " ", words.tab));
                  if (step) node.onclick = () => !go(step);
                  return node;
                };
            
                const picture = (image, look) => {
                  const alt = text(image?.alt);
                  const src = image && !image.missing && !image.broken && address(image.src, /^(https?:|data:image\/)/);
                  if (!src) return h("span", "missing", alt || text(image?.src));
                  // `loading` first: a browser starts to load at `src`.
                  const node = h("img", { loading: "lazy", class: look || "image", width: count(image.width), height: count(image.height), src });
                  node.alt = alt;
                  return node;
                };
            
                const figure = (image, caption) => {
                  const below = [image?.sample && h("b", null, words.sample, " "), inlines(caption)];
                  return h("figure", "figure", picture(image), below.flat().some(Boolean) && h("figcaption", null, below));
                };
            
                const heading = (level, look, ...content) => h("h" + Math.max(3, Math.min(6, count(level) + 1)), look, ...content);
            
                const titled = (label, title) => [text(label) && h("span", "eyebrow", label, h("i", null, ": ")), text(title)];
            
                const tick = (change, ...label) => {
                  const box = h("input", { class: "checkbox", type: "checkbox" });
                  box.onchange = () => change(box.checked);
                  return [box, h("label", "tick", box, h("span", null, ...label))];
                };
            
                const item = ({ id, blocks: content, text: words }) => {
                  const [first, ...rest] = list(content);
                  const isLine = first?.type === "paragraph";
                  const [box, label] = tick((isDone) => progress.tickItem(text(id), isDone), isLine ? inlines(first.content) : text(words));
                  items.push([id, box]);
                  return h("li", null, label, isLine && blocks(rest));
                };
            
                const row = (cells, align, name, scope) => h("tr", null,
                  list(cells).map((cell, column) => h(name, { scope, "data-align": text(align?.[column]) }, inlines(cell))));
            
                /** What draws `values`, each as its kind in `kinds` says. What is of no known kind, or nested absurdly deep, is its text. */
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
            
                const inlines = each({
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
            
                const blocks = each({
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
            
                const drawStep = (step, siblings) => {
                  const [box, label] = tick((isDone) => {
                    progress.tick(step, isDone);
                    onTick(step, isDone);
                  }, titled(step.label, step.title), step.optional === true && ` (${words.optional})`);
                  const note = h("p", { class: "box changed", id: "step" + steps.length }, words.changed);
                  box.setAttribute("aria-describedby", note.id);
                  box.dataset.number = text(step.label) && (count(step.number) || "");
                  const body = [blocks(step.blocks), blocks(step.interlude)];
                  const details = isCompact && h("details", { name: "steps" }, h("summary", null, words.how, h("span", "unseen", ": ", text(step.title))), ...body);
                  const node = h("li", { class: "step", lang: text(step.lang) },
                    heading(step.level ?? 3, "head", label), h("div", "body", note, details || body));
                  const entry = { step, box, note, node, details };
                  steps.push(entry);
                  siblings.push(entry);
                  return node;
                };
            
                const groups = [];
                const drawPart = (part) => {
                  const group = { steps: [], line: h("p", "quiet") };
                  groups.push(group);
                  return h("section", { class: "part", lang: text(part.lang) },
                    part.kind !== "implicit" && text(part.title) && [heading(part.level ?? 2, "part-title", titled(part.label, part.title)), group.line],
                    blocks(part.blocks),
                    list(part.steps)[0] && h("ol", "steps", list(part.steps).map((step) => drawStep(step, group.steps))));
                };
            
                /** Shows the step of that id or old anchor, and puts the focus on its checkbox. */
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
                  const isDone = (entry) => entry.isDone;
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
            
                const resume = button("", () => go(next.step.id));
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
                #request;
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
                  this.#request.abort();
                  this.#request = null;
                  this.#page?.end();
                }
            
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
                    const response = await fetch(new URL(this.getAttribute("src"), document.baseURI), { signal: request.signal });
                    if (response.status === 404) problem = "missing";
                    if (!response.ok) throw new Error("HTTP " + response.status);
                    const body = await response.text();
                    if (request !== this.#request) return;
                    problem = "unreadable";
                    const guide = JSON.parse(body);
                    if (guide?.kind !== "guide" || !/^1\./.test(guide.schemaVersion)) throw new Error("not a guide of version 1");
                    this.#draw({ guide, base: response.url });
                    this.#page.go(this.getAttribute("step"), false);
                    this.#tell("load", { title: guide.title });
                  } catch (error) {
                    // A later request, or none any more: this one's end is nobody's concern.
                    if (request !== this.#request) return;
                    const message = h("p", { class: "error", role: "alert" });
                    // What stands inside the element, a link to the guide's page for example, is shown where the guide cannot be.
                    this.#say(message, h("p", null, button(this.#words.retry, () => this.load())), h("slot"));
                    message.textContent = this.#words[problem] ?? this.#words.failed;
                    this.#tell("error", { problem, message: error.message });
                  }
                }
            
                get #words() {
                  return wordsOf(this.guide?.locale || this.closest("[lang]")?.lang || navigator.language);
                }
            
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
            
                #say(...nodes) {
                  this.#content.replaceChildren(h("div", "guide", nodes));
                }
            
                #tell(type, detail) {
                  this.dispatchEvent(new CustomEvent(type, { detail: { guide: this.guide?.id, ...this.#page?.counts(), ...detail } }));
                }
              }
            
              if (!customElements.get("roteiro-checklist")) customElements.define("roteiro-checklist", RoteiroChecklist);
            })();

            """##,
        "assets/theme/roteiro.css": ##"""
            /* Roteiro: calm, readable, the same without scripts. Colours are custom properties; a site changes --brand. */
            :root {
              color-scheme: light dark;
              --brand: #1d5fa8;
              --text: #1c2126;
              --muted: #545c64;
              --page: #ffffff;
              --soft: #f4f6f8;
              --line: #c9d0d7;
              --control: #767f88;
              --chip: #e9eef4;
              --tip: #17713f;
              --info: #1d5fa8;
              --warning: #8a5300;
              --danger: #b3261e;
              --radius: 8px;
              --measure: 44rem;
              --badge: 2rem;
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --brand: #8bbcf2;
                --text: #e6e9ec;
                --muted: #a8b0b8;
                --page: #15191d;
                --soft: #1e2429;
                --line: #3d464e;
                --control: #8b949d;
                --chip: #2a323a;
                --tip: #74cf9b;
                --info: #8bbcf2;
                --warning: #eebb66;
                --danger: #f5928a;
              }
            }
            *, *::before, *::after { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
            body {
              margin: 0;
              background: var(--page);
              color: var(--text);
              font: 1rem/1.625 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
              overflow-wrap: break-word;
            }
            a { color: var(--brand); text-underline-offset: 0.15em; }
            a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
            main:focus, nav:focus { outline: none; }
            h1, h2, h3, h4, h5, h6 { font-weight: 650; line-height: 1.25; margin: 2em 0 0.6em; text-wrap: balance; }
            h1 { font-size: 2.07rem; margin-top: 0.5em; }
            h2 { font-size: 1.73rem; }
            h3 { font-size: 1.44rem; }
            h4 { font-size: 1.2rem; }
            h5, h6 { font-size: 1rem; }
            p, ul, ol, pre, figure, blockquote, table, details, aside { margin: 0 0 1rem; }
            ul, ol { padding-inline-start: 1.5rem; }
            li > ul, li > ol { margin-bottom: 0; }
            img, svg { max-width: 100%; height: auto; vertical-align: middle; }
            hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
            blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; color: var(--muted); }
            .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
            .skip { position: absolute; inset-inline-start: 0.5rem; top: -10rem; padding: 0.75rem 1rem; background: var(--page); z-index: 1; }
            .skip:focus { top: 0.5rem; }
            
            /* Frame: one column on phones, the menu after the text; two columns from 960 px. */
            .site-header { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1rem; padding: 0.25rem 1rem; border-bottom: 1px solid var(--line); }
            .site-header p, .site-header ul { margin: 0; }
            .site-title { font-weight: 650; margin-inline-end: auto; }
            .site-header a, .menu a { display: inline-block; padding: 0.6rem 0; text-decoration: none; }
            .site-header a:hover, .menu a:hover { text-decoration: underline; }
            .languages ul { display: flex; flex-wrap: wrap; gap: 0 1rem; list-style: none; padding: 0; }
            [aria-current] { font-weight: 650; color: var(--text); }
            main, .menu, .site-footer { padding: 1rem; max-width: calc(var(--measure) + 2rem); margin: 0 auto; }
            .menu { border-top: 1px solid var(--line); font-size: 0.9375rem; }
            .menu ul { list-style: none; padding: 0; margin: 0 0 0.5rem; }
            .menu-title { margin: 0; font-weight: 650; }
            .menu-section .menu-section, .menu-section > ul { padding-inline-start: 0.75rem; }
            .site-footer { color: var(--muted); font-size: 0.875rem; }
            @media (min-width: 60rem) {
              body { font-size: 1.0625rem; line-height: 1.65; display: grid; grid-template: auto 1fr auto / 17rem minmax(0, 1fr); min-height: 100vh; }
              .site-header, .site-footer { grid-column: 1 / -1; }
              .menu-link { display: none; }
              main { grid-area: 2 / 2; width: 100%; padding: 1.5rem 2rem 4rem; max-width: calc(var(--measure) + 4rem); }
              .menu { grid-area: 2 / 1; width: 100%; border-top: 0; border-inline-end: 1px solid var(--line); }
              .site-footer { width: 100%; }
            }
            
            /* Steps: number badges on one line. */
            .part-label, .step-label { display: block; font-size: 0.875rem; font-weight: 600; color: var(--muted); letter-spacing: 0.02em; }
            .steps { list-style: none; padding: 0; margin: 1.5rem 0; }
            .step { position: relative; padding-inline-start: calc(var(--badge) + 1rem); padding-bottom: 1.5rem; }
            .step::before {
              content: counter(list-item);
              content: counter(list-item) / "";
              position: absolute;
              inset-inline-start: 0;
              top: 0.1rem;
              min-width: var(--badge);
              height: var(--badge);
              border-radius: var(--badge);
              background: var(--brand);
              color: var(--page);
              font-weight: 650;
              line-height: var(--badge);
              text-align: center;
              z-index: 1;
            }
            .step::after {
              content: "";
              position: absolute;
              inset-inline-start: calc(var(--badge) / 2 - 1px);
              top: var(--badge);
              bottom: 0;
              border-inline-start: 2px solid var(--line);
            }
            .step > :is(h1, h2, h3, h4, h5, h6):first-child { margin-top: 0; font-size: 1.2rem; }
            .step:target::before { box-shadow: 0 0 0 4px var(--chip); }
            .interlude { margin: 1.5rem 0; }
            
            /* What the reader looks for in the product. */
            .ui-label {
              font-weight: 600;
              padding: 0.05em 0.4em;
              border: 1px solid var(--line);
              border-radius: 5px;
              background: var(--chip);
              -webkit-box-decoration-break: clone;
              box-decoration-break: clone;
            }
            .dead-link { text-decoration: underline dotted var(--control); }
            .drawing { width: 1.15em; height: 1.15em; vertical-align: -0.2em; }
            img.icon { max-height: 1.5em; width: auto; }
            
            /* Pictures. */
            .picture img { border: 1px solid var(--line); border-radius: var(--radius); background: var(--soft); }
            figcaption { font-size: 0.875rem; color: var(--muted); margin-top: 0.35rem; }
            .ribbon { display: inline-block; margin-inline-end: 0.5rem; padding: 0 0.5rem; border-radius: 4px; background: var(--chip); color: var(--text); font-weight: 600; }
            .picture.sample img, img.sample { outline: 2px dashed var(--control); outline-offset: 2px; }
            .gallery { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 1rem; align-items: start; }
            .missing-picture { border: 2px dashed var(--control); border-radius: var(--radius); padding: 1rem; background: var(--soft); }
            span.missing-picture { padding: 0 0.4em; border-width: 1px; }
            .missing-note { font-weight: 600; color: var(--muted); }
            .qr { text-align: center; }
            .qr img { background: #fff; min-width: min(240px, 100%); padding: 0.5rem; border-radius: var(--radius); image-rendering: pixelated; }
            .qr-payload { overflow-wrap: anywhere; }
            
            /* Boxes. */
            .callout, .prerequisites, .notice {
              --tint: var(--info);
              border: 1px solid var(--line);
              border-inline-start: 4px solid var(--tint);
              border-radius: var(--radius);
              background: var(--soft);
              padding: 0.85rem 1rem;
            }
            .callout > :last-child, .prerequisites > :last-child, .notice > :last-child, li > p:last-child { margin-bottom: 0; }
            .callout.tip, .prerequisites { --tint: var(--tip); }
            .callout.warning, .callout.caution, .callout.important { --tint: var(--warning); }
            .callout.danger { --tint: var(--danger); }
            .callout.details { --tint: var(--control); }
            .box-title { display: flex; gap: 0.5rem; align-items: baseline; font-weight: 650; margin-bottom: 0.5rem; }
            .box-title .drawing { color: var(--tint); flex: none; align-self: center; }
            summary { cursor: pointer; font-weight: 650; min-height: 2.75rem; padding: 0.5rem 0; }
            .prerequisite-list, .tasks { list-style: none; padding: 0; }
            .prerequisite-list > li { position: relative; padding-inline-start: 1.75rem; margin-bottom: 0.4rem; }
            .prerequisite-list > li::before {
              content: "";
              position: absolute;
              inset-inline-start: 0;
              top: 0.35em;
              width: 1rem;
              height: 1rem;
              border: 2px solid var(--control);
              border-radius: 4px;
            }
            .toc { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; }
            .toc ul { list-style: none; padding-inline-start: 0.75rem; margin: 0; }
            
            /* Code and tables scroll in themselves, never the page. */
            code, pre { font: 0.9em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
            :not(pre) > code { background: var(--chip); border-radius: 4px; padding: 0.1em 0.3em; overflow-wrap: anywhere; }
            pre { overflow-x: auto; background: var(--soft); border: 1px solid var(--line); border-radius: var(--radius); padding: 0.85rem 1rem; }
            .code p, .code-group p { margin: 0 0 0.25rem; }
            .code-title { font-size: 0.875rem; font-weight: 600; color: var(--muted); }
            .line { display: inline-block; min-width: 100%; }
            .numbered .line::before { content: attr(data-line); display: inline-block; width: 2.5em; margin-inline-end: 1em; text-align: end; color: var(--muted); }
            .line.highlight, .line.focus { background: var(--chip); }
            .line.added { box-shadow: inset 3px 0 var(--tip); }
            .line.removed { box-shadow: inset 3px 0 var(--danger); text-decoration: line-through; }
            .line.error { box-shadow: inset 3px 0 var(--danger); }
            .line.warning { box-shadow: inset 3px 0 var(--warning); }
            .table { overflow-x: auto; margin-bottom: 1rem; }
            .table table { border-collapse: collapse; margin: 0; }
            th, td { border: 1px solid var(--line); padding: 0.45rem 0.75rem; text-align: start; vertical-align: top; }
            th { background: var(--soft); }
            .align-left { text-align: left; }
            .align-center { text-align: center; }
            .align-right { text-align: right; }
            .footnotes { border-top: 1px solid var(--line); margin-top: 3rem; font-size: 0.9375rem; }
            .footnotes h2 { font-size: 1.2rem; margin-top: 1rem; }
            .footnote-back a, .footnote-reference a { padding: 0 0.3em; }
            
            /* Home and lists of guides. */
            .hero { padding: 2rem 0 1rem; }
            .hero-name { display: block; color: var(--brand); }
            .hero-tagline, .lead { font-size: 1.2rem; color: var(--muted); }
            .button { display: inline-block; padding: 0.6rem 1.25rem; border: 1px solid var(--brand); border-radius: var(--radius); background: var(--brand); color: var(--page); text-decoration: none; }
            .button.alt { background: transparent; color: var(--brand); }
            .features { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1rem; list-style: none; padding: 0; }
            .features li { border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem; }
            .feature-title { font-weight: 650; margin-bottom: 0.25rem; }
            .feature-details { margin: 0; color: var(--muted); }
            .guide-list { padding: 0; list-style: none; }
            .guide-list a { display: inline-block; padding: 0.6rem 0; }
            .steps-count { color: var(--muted); font-size: 0.875rem; }
            
            @media (prefers-reduced-motion: no-preference) {
              html { scroll-behavior: smooth; }
            }
            @media print {
              :root { --text: #000; --muted: #333; --page: #fff; --soft: #fff; --chip: #fff; --brand: #000; --line: #888; color-scheme: light; }
              body { display: block; font-size: 11pt; }
              .site-header, .site-footer, .menu, .skip, .footnote-back { display: none; }
              main { padding: 0; max-width: none; }
              .step, figure, .callout, tr { break-inside: avoid; }
              h1, h2, h3, h4 { break-after: avoid; }
              .step::before { border: 1px solid #000; color: #000; background: #fff; }
              main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
              pre { white-space: pre-wrap; }
            }

            """##,
        "templates/404.mustache": ##"""
            <!DOCTYPE html>
            <html lang="{{lang}}" dir="{{dir}}">
            <head>
            {{> head}}
            </head>
            <body class="{{layout}}">
            {{> header}}
            <main id="page.main" tabindex="-1">
            <h1>{{words.notFound.title}}</h1>
            <p>{{words.notFound.text}}</p>
            <p><a class="button" href="{{home}}">{{words.notFound.home}}</a></p>
            </main>
            {{> footer}}
            </body>
            </html>

            """##,
        "templates/footer.mustache": ##"""
            <nav class="menu" id="page.menu" tabindex="-1" aria-label="{{words.menu}}">
            {{{navigation}}}</nav>
            <footer class="site-footer">
            <p>{{siteTitle}}</p>
            </footer>

            """##,
        "templates/guide-list.mustache": ##"""
            <ul class="guide-list">
            {{#guides}}<li><a href="{{href}}"{{#sourceLang}} lang="{{sourceLang}}"{{/sourceLang}}>{{name}}</a>{{#steps}} <span class="steps-count">{{steps}}</span>{{/steps}}</li>
            {{/guides}}</ul>

            """##,
        "templates/head.mustache": ##"""
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{{policy}}">
            <title>{{title}}</title>
            {{#description}}<meta name="description" content="{{description}}">
            {{/description}}{{#isHidden}}<meta name="robots" content="noindex">
            {{/isHidden}}{{{alternates}}}{{#styles}}<link rel="stylesheet" href="{{href}}">
            {{/styles}}

            """##,
        "templates/header.mustache": ##"""
            <a class="skip" href="#page.main">{{words.skip}}</a>
            <header class="site-header">
            <p class="site-title"><a href="{{home}}">{{siteTitle}}</a></p>
            <p class="menu-link"><a href="#page.menu">{{words.menu}}</a></p>
            {{#isMultilingual}}<nav class="languages" aria-label="{{words.languages}}">
            <ul>
            {{{languages}}}</ul>
            </nav>
            {{/isMultilingual}}</header>

            """##,
        "templates/index.mustache": ##"""
            <!DOCTYPE html>
            <html lang="{{lang}}" dir="{{dir}}">
            <head>
            {{> head}}
            </head>
            <body class="{{layout}}">
            {{> header}}
            <main id="page.main" tabindex="-1">
            <h1>{{siteTitle}}</h1>
            {{#description}}<p class="lead">{{description}}</p>
            {{/description}}{{> guide-list}}{{#sections}}<section class="guides">
            <h2{{#sourceLang}} lang="{{sourceLang}}"{{/sourceLang}}>{{#href}}<a href="{{href}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</h2>
            {{> guide-list}}</section>
            {{/sections}}</main>
            {{> footer}}
            </body>
            </html>

            """##,
        "templates/languages/en.yml": ##"""
            name: "English"
            direction: ltr
            plural:
              one: "i = 1 and v = 0"
            numbers: {decimal: ".", group: ",", minimumGrouping: 1}
            dates:
              day: "MMMM d, y"
              months: [January, February, March, April, May, June, July, August, September, October, November, December]
            quotes: ["“", "”", "‘", "’"]
            step.label: "Step {n}"
            part.label: "Part {n}"
            callout.tip: "Tip"
            callout.info: "Info"
            callout.warning: "Warning"
            callout.danger: "Danger"
            callout.details: "Details"
            callout.note: "Note"
            callout.important: "Important"
            callout.caution: "Caution"
            prerequisites.title: "Before you begin"
            sample.ribbon: "Sample picture"
            picture.missing: "Picture not available"
            qr.alt: "QR code: {payload}"
            qr.missing: "QR code not available"
            table.label: "Table {n}"
            task.done: "Done"
            task.open: "To do"
            toc.title: "On this page"
            footnotes.title: "Notes"
            footnotes.back: "Back to reference {n}"
            notice.fallback: "This page is not translated yet: the text is in its original language."
            notice.partial: "Part of this page has not been translated yet: some passages are in the original language."
            notice.original: "Open the original page"
            moved.text: "This page has moved:"
            skip: "Skip to content"
            menu: "Guides"
            languages: "Language"
            index.steps: {one: "{n} step", other: "{n} steps"}
            guide.parts: {one: "{n} part", other: "{n} parts"}
            guide.steps: {one: "{n} step", other: "{n} steps"}
            guide.minutes: {one: "about {n} minute", other: "about {n} minutes"}
            guide.changed: "Last changed: {day}"
            notFound.title: "Page not found"
            notFound.text: "The address may have changed, or the page may have been removed."
            notFound.home: "Back to the start"
            permanentLink: "The guide is here:"

            """##,
        "templates/languages/es.yml": ##"""
            name: "Español"
            direction: ltr
            plural:
              one: "n = 1"
              many: "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"
            numbers: {decimal: ",", group: ".", minimumGrouping: 2}
            dates:
              day: "d 'de' MMMM 'de' y"
              months: [enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre]
            quotes: ["«", "»", "“", "”"]
            step.label: "Paso {n}"
            part.label: "Parte {n}"
            callout.tip: "Consejo"
            callout.info: "Información"
            callout.warning: "Atención"
            callout.danger: "Peligro"
            callout.details: "Detalles"
            callout.note: "Nota"
            callout.important: "Importante"
            callout.caution: "Cuidado"
            prerequisites.title: "Requisitos previos"
            sample.ribbon: "Imagen de ejemplo"
            picture.missing: "Imagen no disponible"
            qr.alt: "Código QR: {payload}"
            qr.missing: "Código QR no disponible"
            table.label: "Tabla {n}"
            task.done: "Hecho"
            task.open: "Pendiente"
            toc.title: "En esta página"
            footnotes.title: "Notas"
            footnotes.back: "Volver a la referencia {n}"
            notice.fallback: "Esta página aún no está traducida: el texto está en su idioma original."
            notice.partial: "Esta página aún no está traducida por completo: algunos pasajes están en el idioma original."
            notice.original: "Abrir la página original"
            moved.text: "Esta página cambió de dirección:"
            skip: "Ir al contenido"
            menu: "Guías"
            languages: "Idioma"
            index.steps: {one: "{n} paso", other: "{n} pasos"}
            guide.parts: {one: "{n} parte", other: "{n} partes"}
            guide.steps: {one: "{n} paso", other: "{n} pasos"}
            guide.minutes: {one: "cerca de {n} minuto", other: "cerca de {n} minutos"}
            guide.changed: "Último cambio: {day}"
            notFound.title: "Página no encontrada"
            notFound.text: "Es posible que la dirección haya cambiado o que la página se haya eliminado."
            notFound.home: "Volver al inicio"
            permanentLink: "La guía está aquí:"

            """##,
        "templates/languages/pt-BR.yml": ##"""
            name: "Português (Brasil)"
            direction: ltr
            plural:
              one: "i = 0..1"
              many: "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"
            numbers: {decimal: ",", group: ".", minimumGrouping: 1}
            dates:
              day: "d 'de' MMMM 'de' y"
              first: "1º"
              months: [janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro]
            quotes: ["“", "”", "‘", "’"]
            step.label: "Passo {n}"
            part.label: "Parte {n}"
            callout.tip: "Dica"
            callout.info: "Informação"
            callout.warning: "Atenção"
            callout.danger: "Perigo"
            callout.details: "Detalhes"
            callout.note: "Nota"
            callout.important: "Importante"
            callout.caution: "Cuidado"
            prerequisites.title: "Pré-requisitos"
            sample.ribbon: "Imagem de exemplo"
            picture.missing: "Imagem indisponível"
            qr.alt: "QR Code: {payload}"
            qr.missing: "QR Code indisponível"
            table.label: "Tabela {n}"
            task.done: "Concluído"
            task.open: "Pendente"
            toc.title: "Nesta página"
            footnotes.title: "Notas"
            footnotes.back: "Voltar à referência {n}"
            notice.fallback: "Esta página ainda não foi traduzida: o texto está no idioma original."
            notice.partial: "Esta página ainda não está toda traduzida: alguns trechos estão no idioma original."
            notice.original: "Abrir a página original"
            moved.text: "Esta página mudou de endereço:"
            skip: "Ir para o conteúdo"
            menu: "Guias"
            languages: "Idioma"
            index.steps: {one: "{n} passo", other: "{n} passos"}
            guide.parts: {one: "{n} parte", other: "{n} partes"}
            guide.steps: {one: "{n} passo", other: "{n} passos"}
            guide.minutes: {one: "cerca de {n} minuto", other: "cerca de {n} minutos"}
            guide.changed: "Última alteração: {day}"
            notFound.title: "Página não encontrada"
            notFound.text: "O endereço pode ter mudado, ou a página pode ter sido removida."
            notFound.home: "Voltar ao início"
            permanentLink: "O guia está aqui:"

            """##,
        "templates/page.mustache": ##"""
            <!DOCTYPE html>
            <html lang="{{lang}}" dir="{{dir}}">
            <head>
            {{> head}}{{{structuredData}}}
            </head>
            <body class="{{layout}}">
            {{> header}}
            <main id="page.main" tabindex="-1">
            {{{notice}}}{{{body}}}</main>
            {{> footer}}
            </body>
            </html>

            """##,
        "templates/schema/catalog.schema.json": ##"""
            {
             "$schema": "https://json-schema.org/draft/2020-12/schema",
             "$id": "urn:roteiro:schema:catalog:1",
             "title": "Catalog v1 (one per locale)",
             "type": "object",
             "required": [
              "schemaVersion",
              "kind",
              "locale",
              "sourceLocale",
              "locales",
              "sections",
              "guides"
             ],
             "properties": {
              "$schema": {
               "type": "string"
              },
              "schemaVersion": {
               "type": "string",
               "pattern": "^1\\.[0-9]+$"
              },
              "kind": {
               "const": "catalog"
              },
              "locale": {
               "$ref": "#/$defs/locale"
              },
              "sourceLocale": {
               "$ref": "#/$defs/locale"
              },
              "site": {
               "type": "object",
               "required": [
                "title"
               ],
               "properties": {
                "title": {
                 "type": "string"
                },
                "url": {
                 "type": "string"
                },
                "description": {
                 "type": "string"
                }
               }
              },
              "locales": {
               "type": "array",
               "items": {
                "type": "object",
                "required": [
                 "locale",
                 "name",
                 "dir",
                 "catalog",
                 "coverage"
                ],
                "properties": {
                 "locale": {
                  "$ref": "#/$defs/locale"
                 },
                 "name": {
                  "type": "string"
                 },
                 "dir": {
                  "enum": [
                   "ltr",
                   "rtl"
                  ]
                 },
                 "catalog": {
                  "type": "string"
                 },
                 "coverage": {
                  "type": "number",
                  "minimum": 0,
                  "maximum": 1
                 }
                }
               }
              },
              "sections": {
               "type": "array",
               "items": {
                "$ref": "#/$defs/section"
               }
              },
              "guides": {
               "type": "array",
               "items": {
                "type": "object",
                "required": [
                 "id",
                 "title",
                 "url",
                 "json",
                 "parts",
                 "stepCount",
                 "translation",
                 "hash"
                ],
                "properties": {
                 "id": {
                  "$ref": "#/$defs/id"
                 },
                 "title": {
                  "type": "string"
                 },
                 "summary": {
                  "type": "string"
                 },
                 "url": {
                  "type": "string"
                 },
                 "json": {
                  "type": "string"
                 },
                 "slug": {
                  "type": "string"
                 },
                 "parts": {
                  "type": "integer"
                 },
                 "stepCount": {
                  "type": "integer"
                 },
                 "steps": {
                  "type": "array",
                  "items": {
                   "type": "object",
                   "required": [
                    "id",
                    "title"
                   ],
                   "properties": {
                    "id": {
                     "$ref": "#/$defs/anchor"
                    },
                    "title": {
                     "type": "string"
                    },
                    "hash": {
                     "$ref": "#/$defs/hash"
                    }
                   }
                  }
                 },
                 "estimate": {
                  "$ref": "#/$defs/estimate"
                 },
                 "cover": {
                  "$ref": "#/$defs/image"
                 },
                 "requires": {
                  "type": "array",
                  "items": {
                   "type": "string"
                  }
                 },
                 "tags": {
                  "type": "array",
                  "items": {
                   "type": "string"
                  }
                 },
                 "updated": {
                  "type": "string",
                  "format": "date"
                 },
                 "translation": {
                  "$ref": "#/$defs/translation"
                 },
                 "hash": {
                  "$ref": "#/$defs/hash"
                 }
                }
               }
              },
              "labels": {
               "type": "string"
              },
              "ids": {
               "type": "string"
              },
              "schemas": {
               "type": "object",
               "additionalProperties": {
                "type": "string"
               }
              }
             },
             "$defs": {
              "id": {
               "type": "string",
               "pattern": "^[a-z0-9]+(?:[-.][a-z0-9]+)*$",
               "maxLength": 120
              },
              "locale": {
               "type": "string",
               "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?$"
              },
              "hash": {
               "type": "string",
               "pattern": "^sha256:[0-9a-f]{64}$"
              },
              "estimate": {
               "type": "object",
               "required": [
                "seconds",
                "basis"
               ],
               "properties": {
                "seconds": {
                 "type": "integer",
                 "minimum": 0
                },
                "basis": {
                 "type": "string",
                 "description": "authored | computed (open set)"
                }
               }
              },
              "translation": {
               "type": "object",
               "required": [
                "status"
               ],
               "properties": {
                "status": {
                 "type": "string",
                 "description": "source | complete | partial | fallback (open set)"
                },
                "translated": {
                 "type": "integer",
                 "minimum": 0
                },
                "fuzzy": {
                 "type": "integer",
                 "minimum": 0
                },
                "total": {
                 "type": "integer",
                 "minimum": 0
                },
                "sourceHash": {
                 "$ref": "#/$defs/hash"
                }
               }
              },
              "image": {
               "type": "object",
               "required": [
                "src",
                "alt"
               ],
               "properties": {
                "src": {
                 "type": "string",
                 "minLength": 1
                },
                "alt": {
                 "type": "string"
                },
                "width": {
                 "type": "integer",
                 "minimum": 1
                },
                "height": {
                 "type": "integer",
                 "minimum": 1
                },
                "bytes": {
                 "type": "integer",
                 "minimum": 0
                },
                "mime": {
                 "type": "string",
                 "pattern": "^image/"
                },
                "sha256": {
                 "type": "string",
                 "pattern": "^[0-9a-f]{64}$"
                },
                "color": {
                 "type": "string",
                 "pattern": "^#[0-9a-f]{6}$",
                 "description": "dominant colour, the placeholder"
                },
                "animated": {
                 "type": "boolean"
                },
                "locale": {
                 "$ref": "#/$defs/locale"
                },
                "external": {
                 "type": "boolean"
                },
                "missing": {
                 "type": "boolean",
                 "description": "nothing at src"
                },
                "broken": {
                 "type": "boolean",
                 "description": "a file at src that browsers cannot show"
                },
                "sample": {
                 "type": "boolean",
                 "description": "drawn by the build in place of a screenshot that nobody took yet"
                },
                "embedded": {
                 "type": "boolean",
                 "description": "the picture stands in src itself, as a data: address"
                }
               },
               "anyOf": [
                {
                 "required": [
                  "bytes",
                  "mime",
                  "sha256"
                 ]
                },
                {
                 "required": [
                  "external"
                 ]
                },
                {
                 "required": [
                  "embedded"
                 ]
                },
                {
                 "required": [
                  "missing"
                 ]
                },
                {
                 "required": [
                  "broken"
                 ]
                }
               ]
              },
              "anchor": {
               "type": "string",
               "pattern": "^\\S+$",
               "maxLength": 400,
               "description": "an anchor: kept as its author wrote it, or made from words"
              },
              "section": {
               "type": "object",
               "required": [
                "id",
                "title",
                "guides"
               ],
               "properties": {
                "id": {
                 "type": "string"
                },
                "title": {
                 "type": "string"
                },
                "url": {
                 "type": "string"
                },
                "guides": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/id"
                 }
                },
                "sections": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/section"
                 }
                }
               }
              }
             },
             "description": "The guides of one language."
            }

            """##,
        "templates/schema/guide.schema.json": ##"""
            {
             "$schema": "https://json-schema.org/draft/2020-12/schema",
             "$id": "urn:roteiro:schema:guide:1",
             "title": "Guide document v1",
             "type": "object",
             "required": [
              "schemaVersion",
              "kind",
              "id",
              "locale",
              "sourceLocale",
              "dir",
              "title",
              "slug",
              "url",
              "alternates",
              "parts",
              "stepCount",
              "translation",
              "hash",
              "source"
             ],
             "properties": {
              "$schema": {
               "type": "string"
              },
              "schemaVersion": {
               "type": "string",
               "pattern": "^1\\.[0-9]+$"
              },
              "kind": {
               "const": "guide"
              },
              "id": {
               "$ref": "#/$defs/id"
              },
              "locale": {
               "$ref": "#/$defs/locale"
              },
              "sourceLocale": {
               "$ref": "#/$defs/locale"
              },
              "dir": {
               "enum": [
                "ltr",
                "rtl"
               ]
              },
              "title": {
               "type": "string",
               "minLength": 1
              },
              "slug": {
               "type": "string"
              },
              "url": {
               "type": "string"
              },
              "canonical": {
               "type": "string"
              },
              "alternates": {
               "type": "array",
               "items": {
                "$ref": "#/$defs/alternate"
               }
              },
              "breadcrumbs": {
               "type": "array",
               "items": {
                "type": "object",
                "required": [
                 "title"
                ],
                "properties": {
                 "title": {
                  "type": "string"
                 },
                 "url": {
                  "type": "string"
                 }
                }
               }
              },
              "summary": {
               "type": "string"
              },
              "tags": {
               "type": "array",
               "items": {
                "type": "string"
               }
              },
              "surface": {
               "type": "string"
              },
              "intro": {
               "type": "array",
               "items": {
                "$ref": "#/$defs/block"
               }
              },
              "prerequisites": {
               "$ref": "#/$defs/prerequisites"
              },
              "parts": {
               "type": "array",
               "items": {
                "$ref": "#/$defs/part"
               }
              },
              "stepCount": {
               "type": "integer",
               "minimum": 0
              },
              "estimate": {
               "$ref": "#/$defs/estimate"
              },
              "qr": {
               "$ref": "#/$defs/qr"
              },
              "links": {
               "type": "array",
               "items": {
                "type": "object",
                "required": [
                 "href"
                ],
                "properties": {
                 "href": {
                  "type": "string"
                 },
                 "guide": {
                  "$ref": "#/$defs/id"
                 },
                 "step": {
                  "$ref": "#/$defs/id"
                 },
                 "external": {
                  "type": "boolean"
                 }
                }
               }
              },
              "editUrl": {
               "type": "string"
              },
              "updated": {
               "type": "string",
               "format": "date"
              },
              "translation": {
               "$ref": "#/$defs/translation"
              },
              "hash": {
               "$ref": "#/$defs/hash"
              },
              "source": {
               "$ref": "#/$defs/source"
              },
              "lang": {
               "type": "string",
               "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
              },
              "footnotes": {
               "type": "array",
               "items": {
                "$ref": "#/$defs/footnote"
               }
              }
             },
             "$defs": {
              "id": {
               "type": "string",
               "pattern": "^[a-z0-9]+(?:[-.][a-z0-9]+)*$",
               "maxLength": 120
              },
              "locale": {
               "type": "string",
               "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?$"
              },
              "hash": {
               "type": "string",
               "pattern": "^sha256:[0-9a-f]{64}$"
              },
              "source": {
               "type": "object",
               "required": [
                "line"
               ],
               "properties": {
                "file": {
                 "type": "string"
                },
                "line": {
                 "type": "integer",
                 "minimum": 1
                },
                "endLine": {
                 "type": "integer",
                 "minimum": 1
                }
               }
              },
              "estimate": {
               "type": "object",
               "required": [
                "seconds",
                "basis"
               ],
               "properties": {
                "seconds": {
                 "type": "integer",
                 "minimum": 0
                },
                "basis": {
                 "type": "string",
                 "description": "authored | computed (open set)"
                }
               }
              },
              "translation": {
               "type": "object",
               "required": [
                "status"
               ],
               "properties": {
                "status": {
                 "type": "string",
                 "description": "source | complete | partial | fallback (open set)"
                },
                "translated": {
                 "type": "integer",
                 "minimum": 0
                },
                "fuzzy": {
                 "type": "integer",
                 "minimum": 0
                },
                "total": {
                 "type": "integer",
                 "minimum": 0
                },
                "sourceHash": {
                 "$ref": "#/$defs/hash"
                }
               }
              },
              "image": {
               "type": "object",
               "required": [
                "src",
                "alt"
               ],
               "properties": {
                "src": {
                 "type": "string",
                 "minLength": 1
                },
                "alt": {
                 "type": "string"
                },
                "width": {
                 "type": "integer",
                 "minimum": 1
                },
                "height": {
                 "type": "integer",
                 "minimum": 1
                },
                "bytes": {
                 "type": "integer",
                 "minimum": 0
                },
                "mime": {
                 "type": "string",
                 "pattern": "^image/"
                },
                "sha256": {
                 "type": "string",
                 "pattern": "^[0-9a-f]{64}$"
                },
                "color": {
                 "type": "string",
                 "pattern": "^#[0-9a-f]{6}$",
                 "description": "dominant colour, the placeholder"
                },
                "animated": {
                 "type": "boolean"
                },
                "locale": {
                 "$ref": "#/$defs/locale"
                },
                "external": {
                 "type": "boolean"
                },
                "missing": {
                 "type": "boolean",
                 "description": "nothing at src"
                },
                "broken": {
                 "type": "boolean",
                 "description": "a file at src that browsers cannot show"
                },
                "sample": {
                 "type": "boolean",
                 "description": "drawn by the build in place of a screenshot that nobody took yet"
                },
                "embedded": {
                 "type": "boolean",
                 "description": "the picture stands in src itself, as a data: address"
                }
               },
               "anyOf": [
                {
                 "required": [
                  "bytes",
                  "mime",
                  "sha256"
                 ]
                },
                {
                 "required": [
                  "external"
                 ]
                },
                {
                 "required": [
                  "embedded"
                 ]
                },
                {
                 "required": [
                  "missing"
                 ]
                },
                {
                 "required": [
                  "broken"
                 ]
                }
               ]
              },
              "qr": {
               "type": "object",
               "required": [
                "payload",
                "ecc"
               ],
               "properties": {
                "payload": {
                 "type": "string",
                 "minLength": 1
                },
                "ecc": {
                 "enum": [
                  "L",
                  "M",
                  "Q",
                  "H"
                 ]
                },
                "version": {
                 "type": "integer",
                 "minimum": 1,
                 "maximum": 40
                },
                "mask": {
                 "type": "integer",
                 "minimum": 0,
                 "maximum": 7
                },
                "modules": {
                 "type": "integer",
                 "minimum": 21,
                 "maximum": 177
                },
                "quietZone": {
                 "type": "integer",
                 "minimum": 4
                },
                "png": {
                 "$ref": "#/$defs/image"
                },
                "svg": {
                 "type": "string"
                }
               },
               "description": "without version and png when the payload does not fit into a code"
              },
              "target": {
               "type": "object",
               "required": [],
               "properties": {
                "key": {
                 "$ref": "#/$defs/id"
                },
                "text": {
                 "type": "string"
                },
                "role": {
                 "type": "string"
                },
                "icon": {
                 "type": "string"
                },
                "href": {
                 "type": "string"
                }
               },
               "minProperties": 1
              },
              "action": {
               "type": "object",
               "required": [
                "kind",
                "confidence",
                "at"
               ],
               "properties": {
                "kind": {
                 "type": "string",
                 "description": "click | navigate | input | select | scan | locate | wait (open set)"
                },
                "verb": {
                 "type": "string"
                },
                "target": {
                 "$ref": "#/$defs/target"
                },
                "optional": {
                 "type": "boolean"
                },
                "confidence": {
                 "enum": [
                  "authored",
                  "high",
                  "medium",
                  "low"
                 ]
                },
                "at": {
                 "type": "string",
                 "pattern": "^(/blocks/[0-9]+|/items/[0-9]+)+$"
                }
               }
              },
              "step": {
               "type": "object",
               "required": [
                "id",
                "number",
                "label",
                "title",
                "blocks",
                "text",
                "hash",
                "source"
               ],
               "properties": {
                "id": {
                 "$ref": "#/$defs/anchor"
                },
                "number": {
                 "type": "integer",
                 "minimum": 0
                },
                "label": {
                 "type": "string"
                },
                "title": {
                 "type": "string",
                 "minLength": 1
                },
                "url": {
                 "type": "string"
                },
                "legacyAnchors": {
                 "type": "array",
                 "items": {
                  "type": "string"
                 },
                 "description": "anchors that the page still answers to"
                },
                "surface": {
                 "type": "string"
                },
                "optional": {
                 "type": "boolean"
                },
                "blocks": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "text": {
                 "type": "string",
                 "description": "plain text of blocks, for chatbots and search"
                },
                "html": {
                 "type": "string"
                },
                "actions": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/action"
                 }
                },
                "estimate": {
                 "$ref": "#/$defs/estimate"
                },
                "qr": {
                 "$ref": "#/$defs/qr"
                },
                "translation": {
                 "$ref": "#/$defs/translation"
                },
                "hash": {
                 "$ref": "#/$defs/hash"
                },
                "source": {
                 "$ref": "#/$defs/source"
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "level": {
                 "type": "integer",
                 "minimum": 1,
                 "maximum": 6
                },
                "interlude": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 },
                 "description": "what stands between this step and the next, under a heading of its own"
                }
               }
              },
              "part": {
               "type": "object",
               "required": [
                "id",
                "kind",
                "title",
                "blocks",
                "steps"
               ],
               "properties": {
                "id": {
                 "$ref": "#/$defs/anchor"
                },
                "kind": {
                 "type": "string",
                 "description": "explicit | section | implicit (open set)"
                },
                "number": {
                 "type": "integer"
                },
                "title": {
                 "type": "string"
                },
                "surface": {
                 "type": "string"
                },
                "blocks": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "steps": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/step"
                 }
                },
                "source": {
                 "$ref": "#/$defs/source"
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "label": {
                 "type": "string"
                },
                "url": {
                 "type": "string"
                },
                "level": {
                 "type": "integer",
                 "minimum": 1,
                 "maximum": 6
                }
               }
              },
              "prerequisite": {
               "type": "object",
               "required": [
                "id",
                "text",
                "blocks"
               ],
               "properties": {
                "id": {
                 "$ref": "#/$defs/anchor"
                },
                "text": {
                 "type": "string"
                },
                "blocks": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "requires": {
                 "type": "array",
                 "items": {
                  "type": "object",
                  "required": [
                   "type",
                   "value"
                  ],
                  "properties": {
                   "type": {
                    "type": "string"
                   },
                   "value": {
                    "type": "string"
                   }
                  }
                 }
                },
                "guide": {
                 "$ref": "#/$defs/id"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "prerequisites": {
               "type": "object",
               "required": [
                "title",
                "items"
               ],
               "properties": {
                "title": {
                 "type": "string"
                },
                "lead": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "items": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/prerequisite"
                 }
                },
                "source": {
                 "$ref": "#/$defs/source"
                },
                "closing": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                }
               }
              },
              "alternate": {
               "type": "object",
               "required": [
                "locale",
                "url",
                "status"
               ],
               "properties": {
                "locale": {
                 "$ref": "#/$defs/locale"
                },
                "url": {
                 "type": "string"
                },
                "json": {
                 "type": "string"
                },
                "status": {
                 "type": "string"
                }
               }
              },
              "anchor": {
               "type": "string",
               "pattern": "^\\S+$",
               "maxLength": 400,
               "description": "an anchor: kept as its author wrote it, or made from words"
              },
              "footnote": {
               "type": "object",
               "required": [
                "number",
                "blocks",
                "text"
               ],
               "properties": {
                "number": {
                 "type": "integer",
                 "minimum": 1
                },
                "uses": {
                 "type": "integer",
                 "minimum": 0
                },
                "text": {
                 "type": "string"
                },
                "blocks": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "inlineText": {
               "type": "object",
               "required": [
                "type",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "text"
                },
                "text": {
                 "type": "string"
                }
               }
              },
              "inlineCode": {
               "type": "object",
               "required": [
                "type",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "code"
                },
                "text": {
                 "type": "string"
                }
               }
              },
              "inlineStrong": {
               "type": "object",
               "required": [
                "type",
                "content"
               ],
               "properties": {
                "type": {
                 "const": "strong"
                },
                "content": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/inline"
                 }
                }
               }
              },
              "inlineEmphasis": {
               "type": "object",
               "required": [
                "type",
                "content"
               ],
               "properties": {
                "type": {
                 "const": "emphasis"
                },
                "content": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/inline"
                 }
                }
               }
              },
              "inlineStrikethrough": {
               "type": "object",
               "required": [
                "type",
                "content",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "strikethrough"
                },
                "content": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/inline"
                 }
                },
                "text": {
                 "type": "string"
                }
               }
              },
              "inlineLink": {
               "type": "object",
               "required": [
                "type",
                "href",
                "content"
               ],
               "properties": {
                "type": {
                 "const": "link"
                },
                "href": {
                 "type": "string"
                },
                "title": {
                 "type": "string"
                },
                "content": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/inline"
                 }
                },
                "external": {
                 "type": "boolean"
                },
                "guide": {
                 "$ref": "#/$defs/id"
                },
                "step": {
                 "$ref": "#/$defs/anchor"
                }
               }
              },
              "inlineIcon": {
               "type": "object",
               "required": [
                "type"
               ],
               "properties": {
                "type": {
                 "const": "icon"
                },
                "name": {
                 "type": "string"
                },
                "image": {
                 "$ref": "#/$defs/image"
                },
                "text": {
                 "type": "string"
                }
               },
               "anyOf": [
                {
                 "required": [
                  "name"
                 ]
                },
                {
                 "required": [
                  "image"
                 ]
                }
               ]
              },
              "inlineUiLabel": {
               "type": "object",
               "required": [
                "type",
                "text",
                "key"
               ],
               "properties": {
                "type": {
                 "const": "uiLabel"
                },
                "text": {
                 "type": "string",
                 "minLength": 1
                },
                "key": {
                 "type": "string"
                },
                "role": {
                 "type": "string"
                },
                "form": {
                 "type": "string"
                }
               }
              },
              "inlineHtml": {
               "type": "object",
               "required": [
                "type",
                "html",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "html"
                },
                "html": {
                 "type": "string"
                },
                "text": {
                 "type": "string"
                }
               }
              },
              "inlineFootnoteReference": {
               "type": "object",
               "required": [
                "type",
                "number",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "footnoteReference"
                },
                "number": {
                 "type": "integer",
                 "minimum": 1
                },
                "text": {
                 "type": "string"
                }
               }
              },
              "inlineBreak": {
               "type": "object",
               "required": [
                "type"
               ],
               "properties": {
                "type": {
                 "const": "break"
                }
               }
              },
              "inline": {
               "type": "object",
               "required": [
                "type"
               ],
               "properties": {
                "type": {
                 "type": "string"
                }
               },
               "allOf": [
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "text"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineText"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "code"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineCode"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "strong"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineStrong"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "emphasis"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineEmphasis"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "strikethrough"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineStrikethrough"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "link"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineLink"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "icon"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineIcon"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "uiLabel"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineUiLabel"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "html"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineHtml"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "footnoteReference"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineFootnoteReference"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "break"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineBreak"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "not": {
                     "enum": [
                      "text",
                      "code",
                      "strong",
                      "emphasis",
                      "strikethrough",
                      "link",
                      "icon",
                      "uiLabel",
                      "html",
                      "footnoteReference",
                      "break"
                     ]
                    }
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/inlineFuture"
                 }
                }
               ]
              },
              "inlineFuture": {
               "type": "object",
               "required": [
                "type",
                "text"
               ],
               "properties": {
                "type": {
                 "type": "string"
                },
                "text": {
                 "type": "string"
                }
               },
               "description": "Any later inline kind: consumers show text"
              },
              "blockParagraph": {
               "type": "object",
               "required": [
                "type",
                "content"
               ],
               "properties": {
                "type": {
                 "const": "paragraph"
                },
                "content": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/inline"
                 }
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockHeading": {
               "type": "object",
               "required": [
                "type",
                "level",
                "content"
               ],
               "properties": {
                "type": {
                 "const": "heading"
                },
                "level": {
                 "type": "integer",
                 "minimum": 1,
                 "maximum": 6
                },
                "id": {
                 "type": "string"
                },
                "content": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/inline"
                 }
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockList": {
               "type": "object",
               "required": [
                "type",
                "ordered",
                "items"
               ],
               "properties": {
                "type": {
                 "const": "list"
                },
                "ordered": {
                 "type": "boolean"
                },
                "start": {
                 "type": "integer"
                },
                "items": {
                 "type": "array",
                 "items": {
                  "type": "object",
                  "required": [
                   "blocks"
                  ],
                  "properties": {
                   "checked": {
                    "type": "boolean",
                    "description": "a task, and whether it is ticked"
                   },
                   "blocks": {
                    "type": "array",
                    "items": {
                     "$ref": "#/$defs/block"
                    }
                   },
                   "source": {
                    "$ref": "#/$defs/source"
                   }
                  }
                 }
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockImage": {
               "type": "object",
               "required": [
                "type",
                "image"
               ],
               "properties": {
                "type": {
                 "const": "image"
                },
                "image": {
                 "$ref": "#/$defs/image"
                },
                "caption": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/inline"
                 }
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockGallery": {
               "type": "object",
               "required": [
                "type",
                "images",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "gallery"
                },
                "images": {
                 "type": "array",
                 "minItems": 1,
                 "items": {
                  "$ref": "#/$defs/image"
                 }
                },
                "text": {
                 "type": "string"
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockCallout": {
               "type": "object",
               "required": [
                "type",
                "kind",
                "blocks"
               ],
               "properties": {
                "type": {
                 "const": "callout"
                },
                "kind": {
                 "type": "string",
                 "description": "tip | info | warning | danger | details | note | important | caution (open set)"
                },
                "title": {
                 "type": "string"
                },
                "id": {
                 "type": "string"
                },
                "open": {
                 "type": "boolean"
                },
                "blocks": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockPrerequisites": {
               "type": "object",
               "required": [
                "type",
                "title",
                "items",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "prerequisites"
                },
                "title": {
                 "type": "string"
                },
                "lead": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "items": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/prerequisite"
                 }
                },
                "closing": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "text": {
                 "type": "string"
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockWrapper": {
               "type": "object",
               "required": [
                "type",
                "kind",
                "blocks",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "wrapper"
                },
                "kind": {
                 "type": "string",
                 "description": "v-pre | raw (open set)"
                },
                "blocks": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "text": {
                 "type": "string"
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockCode": {
               "type": "object",
               "required": [
                "type",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "code"
                },
                "text": {
                 "type": "string"
                },
                "language": {
                 "type": "string"
                },
                "title": {
                 "type": "string"
                },
                "firstLineNumber": {
                 "type": "integer"
                },
                "marks": {
                 "type": "array",
                 "items": {
                  "type": "object",
                  "required": [
                   "line",
                   "kinds"
                  ],
                  "properties": {
                   "line": {
                    "type": "integer",
                    "minimum": 1
                   },
                   "kinds": {
                    "type": "array",
                    "items": {
                     "type": "string",
                     "description": "highlight | focus | added | removed | error | warning (open set)"
                    }
                   }
                  }
                 }
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockCodeGroup": {
               "type": "object",
               "required": [
                "type",
                "blocks",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "codeGroup"
                },
                "blocks": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "text": {
                 "type": "string"
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockTable": {
               "type": "object",
               "required": [
                "type",
                "header",
                "rows"
               ],
               "properties": {
                "type": {
                 "const": "table"
                },
                "header": {
                 "type": "array",
                 "items": {
                  "type": "array",
                  "items": {
                   "$ref": "#/$defs/inline"
                  }
                 }
                },
                "rows": {
                 "type": "array",
                 "items": {
                  "type": "array",
                  "items": {
                   "type": "array",
                   "items": {
                    "$ref": "#/$defs/inline"
                   }
                  }
                 }
                },
                "align": {
                 "type": "array",
                 "items": {
                  "type": "string",
                  "description": "none | left | center | right"
                 }
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockQuote": {
               "type": "object",
               "required": [
                "type",
                "blocks"
               ],
               "properties": {
                "type": {
                 "const": "quote"
                },
                "blocks": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockDivider": {
               "type": "object",
               "required": [
                "type"
               ],
               "properties": {
                "type": {
                 "const": "divider"
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockHtml": {
               "type": "object",
               "required": [
                "type",
                "html",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "html"
                },
                "html": {
                 "type": "string"
                },
                "text": {
                 "type": "string"
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockQr": {
               "type": "object",
               "required": [
                "type",
                "qr"
               ],
               "properties": {
                "type": {
                 "const": "qr"
                },
                "qr": {
                 "$ref": "#/$defs/qr"
                },
                "text": {
                 "type": "string"
                },
                "caption": {
                 "type": "array",
                 "items": {
                  "$ref": "#/$defs/block"
                 }
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "blockTableOfContents": {
               "type": "object",
               "required": [
                "type",
                "items",
                "text"
               ],
               "properties": {
                "type": {
                 "const": "tableOfContents"
                },
                "items": {
                 "type": "array",
                 "items": {
                  "type": "object",
                  "required": [
                   "level",
                   "id",
                   "text"
                  ],
                  "properties": {
                   "level": {
                    "type": "integer"
                   },
                   "id": {
                    "type": "string"
                   },
                   "text": {
                    "type": "string"
                   }
                  }
                 }
                },
                "text": {
                 "type": "string"
                },
                "lang": {
                 "type": "string",
                 "description": "BCP 47 tag, present only when the words are shown in another language than the document (fallback)"
                },
                "source": {
                 "$ref": "#/$defs/source"
                }
               }
              },
              "block": {
               "type": "object",
               "required": [
                "type"
               ],
               "properties": {
                "type": {
                 "type": "string"
                }
               },
               "allOf": [
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "paragraph"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockParagraph"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "heading"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockHeading"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "list"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockList"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "image"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockImage"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "gallery"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockGallery"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "callout"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockCallout"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "prerequisites"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockPrerequisites"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "wrapper"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockWrapper"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "code"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockCode"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "codeGroup"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockCodeGroup"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "table"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockTable"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "quote"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockQuote"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "divider"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockDivider"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "html"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockHtml"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "qr"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockQr"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "const": "tableOfContents"
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockTableOfContents"
                 }
                },
                {
                 "if": {
                  "properties": {
                   "type": {
                    "not": {
                     "enum": [
                      "paragraph",
                      "heading",
                      "list",
                      "image",
                      "gallery",
                      "callout",
                      "prerequisites",
                      "wrapper",
                      "code",
                      "codeGroup",
                      "table",
                      "quote",
                      "divider",
                      "html",
                      "qr",
                      "tableOfContents"
                     ]
                    }
                   }
                  },
                  "required": [
                   "type"
                  ]
                 },
                 "then": {
                  "$ref": "#/$defs/blockFuture"
                 }
                }
               ]
              },
              "blockFuture": {
               "type": "object",
               "required": [
                "type",
                "text"
               ],
               "properties": {
                "type": {
                 "type": "string"
                },
                "text": {
                 "type": "string"
                }
               },
               "description": "Any later block kind: consumers show text"
              }
             },
             "description": "One guide in one language. Consumers ignore properties and kinds that they do not know; an unknown block or inline carries text."
            }

            """##,
        "templates/schema/ids.schema.json": ##"""
            {
             "$schema": "https://json-schema.org/draft/2020-12/schema",
             "$id": "urn:roteiro:schema:ids:1",
             "title": "Published ids v1: what links may hang on",
             "type": "object",
             "required": [
              "schemaVersion",
              "kind",
              "guides",
              "aliases",
              "gone"
             ],
             "properties": {
              "$schema": {
               "type": "string"
              },
              "schemaVersion": {
               "type": "string",
               "pattern": "^1\\.[0-9]+$"
              },
              "kind": {
               "const": "ids"
              },
              "guides": {
               "type": "object",
               "additionalProperties": {
                "type": "array",
                "items": {
                 "type": "string",
                 "minLength": 1
                }
               },
               "description": "by guide id, the ids of its steps in order"
              },
              "aliases": {
               "type": "object",
               "additionalProperties": {
                "type": "string",
                "pattern": "^[^#]+(#[^#]+)?$",
                "description": "guide, or guide#step"
               },
               "description": "ids that were published, and what they are called now"
              },
              "gone": {
               "type": "array",
               "items": {
                "type": "string",
                "pattern": "^[^#]+(#[^#]+)?$",
                "description": "guide, or guide#step"
               },
               "description": "ids that were published and are no more"
              }
             }
            }

            """##,
        "templates/schema/index.schema.json": ##"""
            {
             "$schema": "https://json-schema.org/draft/2020-12/schema",
             "$id": "urn:roteiro:schema:index:1",
             "title": "Index v1: where everything is",
             "type": "object",
             "required": [
              "schemaVersion",
              "kind",
              "title",
              "sourceLocale",
              "locales",
              "ids",
              "schemas",
              "types"
             ],
             "properties": {
              "$schema": {
               "type": "string"
              },
              "schemaVersion": {
               "type": "string",
               "pattern": "^1\\.[0-9]+$"
              },
              "kind": {
               "const": "index"
              },
              "title": {
               "type": "string"
              },
              "sourceLocale": {
               "type": "string",
               "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?$"
              },
              "locales": {
               "type": "array",
               "items": {
                "type": "object",
                "required": [
                 "locale",
                 "name",
                 "dir",
                 "url",
                 "catalog",
                 "labels"
                ],
                "properties": {
                 "locale": {
                  "type": "string",
                  "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?$"
                 },
                 "name": {
                  "type": "string"
                 },
                 "dir": {
                  "enum": [
                   "ltr",
                   "rtl"
                  ]
                 },
                 "url": {
                  "type": "string"
                 },
                 "catalog": {
                  "type": "string"
                 },
                 "labels": {
                  "type": "string"
                 }
                }
               }
              },
              "ids": {
               "type": "string"
              },
              "schemas": {
               "type": "object",
               "additionalProperties": {
                "type": "string"
               }
              },
              "types": {
               "type": "string"
              }
             }
            }

            """##,
        "templates/schema/labels.schema.json": ##"""
            {
             "$schema": "https://json-schema.org/draft/2020-12/schema",
             "$id": "urn:roteiro:schema:labels:1",
             "title": "UI labels v1 (one per locale)",
             "type": "object",
             "required": [
              "schemaVersion",
              "kind",
              "locale",
              "labels"
             ],
             "properties": {
              "$schema": {
               "type": "string"
              },
              "schemaVersion": {
               "type": "string",
               "pattern": "^1\\.[0-9]+$"
              },
              "kind": {
               "const": "labels"
              },
              "locale": {
               "type": "string",
               "pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?$"
              },
              "labels": {
               "type": "array",
               "items": {
                "type": "object",
                "required": [
                 "key",
                 "text",
                 "uses"
                ],
                "properties": {
                 "key": {
                  "type": "string",
                  "minLength": 1,
                  "description": "the same in every spelling and language"
                 },
                 "text": {
                  "type": "string",
                  "minLength": 1,
                  "description": "as most guides write it"
                 },
                 "role": {
                  "type": "string",
                  "description": "button | tab | option | icon | field | menu | link | checkbox | page | section | dialog (open set), what most steps that use it say that it is"
                 },
                 "lang": {
                  "type": "string",
                  "description": "BCP 47 tag, present only when the words are in another language than the document (fallback)"
                 },
                 "uses": {
                  "type": "array",
                  "items": {
                   "type": "string",
                   "pattern": "^[^#]+(#[^#]+)?$",
                   "description": "guide, or guide#step"
                  }
                 }
                }
               }
              }
             }
            }

            """##,
        "templates/schema/progress.schema.json": ##"""
            {
             "$schema": "https://json-schema.org/draft/2020-12/schema",
             "$id": "urn:roteiro:schema:progress:1",
             "title": "Reader's progress v1",
             "description": "What a reader has done of one guide: the value of localStorage[\"roteiro:progress:1:\" + guide]. The site and the web component share it. Writers keep members that they do not know.",
             "type": "object",
             "required": [
              "schemaVersion",
              "guide",
              "steps",
              "prerequisites",
              "updated"
             ],
             "properties": {
              "schemaVersion": {
               "type": "string",
               "pattern": "^1\\.[0-9]+$"
              },
              "guide": {
               "type": "string",
               "minLength": 1,
               "description": "id of the guide, the same as in the key"
              },
              "steps": {
               "type": "object",
               "description": "id of each step that was ticked, and the step's hash at that moment. Where the guide's hash differs now, the step changed since and is not done.",
               "additionalProperties": {
                "type": "string"
               }
              },
              "prerequisites": {
               "type": "array",
               "description": "ids of the prerequisites that were ticked",
               "items": {
                "type": "string"
               },
               "uniqueItems": true
              },
              "last": {
               "type": "string",
               "description": "id of the step that was ticked last"
              },
              "updated": {
               "type": "string",
               "format": "date-time",
               "description": "when this was written, by the reader's clock, in UTC"
              }
             }
            }

            """##,
        "templates/schema/report.schema.json": ##"""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "urn:roteiro:schema:report:1",
              "title": "Roteiro report",
              "description": "What `roteiro check --format json` prints. New keys may come within version 1; none goes.",
              "type": "object",
              "required": ["schemaVersion", "diagnostics", "summary"],
              "properties": {
                "schemaVersion": { "type": "string", "pattern": "^1\\.[0-9]+$" },
                "diagnostics": { "type": "array", "items": { "$ref": "#/$defs/diagnostic" } },
                "summary": {
                  "type": "object",
                  "required": ["errors", "warnings", "infos", "notes", "files"],
                  "properties": {
                    "errors": { "$ref": "#/$defs/count" },
                    "warnings": { "$ref": "#/$defs/count" },
                    "infos": { "$ref": "#/$defs/count" },
                    "notes": { "$ref": "#/$defs/count" },
                    "files": { "$ref": "#/$defs/count", "description": "How many pages were looked at." }
                  }
                }
              },
              "$defs": {
                "count": { "type": "integer", "minimum": 0 },
                "path": { "type": "string", "minLength": 1, "pattern": "^[^/\\\\]", "description": "Relative to the folder of roteiro.yml, with `/`." },
                "place": {
                  "type": "object",
                  "required": ["file", "line", "column", "endLine", "endColumn"],
                  "properties": {
                    "file": { "$ref": "#/$defs/path" },
                    "line": { "$ref": "#/$defs/count", "description": "From 1; 0 means the file as a whole." },
                    "column": { "$ref": "#/$defs/count", "description": "From 1, in Unicode code points; 0 for the file as a whole." },
                    "endLine": { "$ref": "#/$defs/count" },
                    "endColumn": { "$ref": "#/$defs/count", "description": "After the last character." }
                  }
                },
                "edit": {
                  "$ref": "#/$defs/place",
                  "required": ["expected", "replacement"],
                  "properties": {
                    "line": { "minimum": 1 },
                    "expected": { "type": "string", "description": "What must stand there; otherwise the edit must not be made." },
                    "replacement": { "type": "string" }
                  }
                },
                "diagnostic": {
                  "$ref": "#/$defs/place",
                  "required": ["code", "name", "severity", "message", "help", "fixes", "notes"],
                  "properties": {
                    "code": { "type": "string", "pattern": "^R[0-9]{3}$" },
                    "name": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
                    "severity": { "enum": ["error", "warning", "info", "note"] },
                    "message": { "type": "string", "minLength": 1 },
                    "help": { "type": ["string", "null"] },
                    "fixes": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["title", "safe", "edits"],
                        "properties": {
                          "title": { "type": "string", "minLength": 1 },
                          "safe": { "type": "boolean", "description": "A machine may apply it unasked." },
                          "edits": { "type": "array", "description": "Empty only beside renames.", "items": { "$ref": "#/$defs/edit" } },
                          "renames": {
                            "type": "array",
                            "minItems": 1,
                            "description": "Files that get another name, together with the edits.",
                            "items": {
                              "type": "object",
                              "required": ["from", "to"],
                              "properties": { "from": { "$ref": "#/$defs/path" }, "to": { "$ref": "#/$defs/path" } }
                            }
                          }
                        },
                        "if": { "properties": { "edits": { "maxItems": 0 } } },
                        "then": { "required": ["renames"] }
                      }
                    },
                    "notes": {
                      "type": "array",
                      "items": { "$ref": "#/$defs/place", "required": ["message"], "properties": { "message": { "type": "string", "minLength": 1 } } }
                    }
                  }
                }
              }
            }

            """##,
        "templates/types/catalog.d.ts": ##"""
            // Catalog v1 (one per locale). Made from catalog.schema.json by scripts/make-types.py: do not edit.
            
            /** One of these words, or a later one: ignore what you do not know. */
            export type Open<T extends string> = T | (string & {});
            
            export type Id = string;
            
            export type Locale = string;
            
            export type Hash = string;
            
            export interface Estimate {
              seconds: number;
              basis: Open<"authored" | "computed">;
            }
            
            export interface Translation {
              status: Open<"source" | "complete" | "partial" | "fallback">;
              translated?: number;
              fuzzy?: number;
              total?: number;
              sourceHash?: Hash;
            }
            
            export interface Image {
              src: string;
              alt: string;
              width?: number;
              height?: number;
              bytes?: number;
              mime?: string;
              sha256?: string;
              /** dominant colour, the placeholder */
              color?: string;
              animated?: boolean;
              locale?: Locale;
              external?: boolean;
              /** nothing at src */
              missing?: boolean;
              /** a file at src that browsers cannot show */
              broken?: boolean;
              /** drawn by the build in place of a screenshot that nobody took yet */
              sample?: boolean;
              /** the picture stands in src itself, as a data: address */
              embedded?: boolean;
            }
            
            export type Anchor = string;
            
            export interface Section {
              id: string;
              title: string;
              url?: string;
              guides: Id[];
              sections?: Section[];
            }
            
            export interface Catalog {
              "$schema"?: string;
              schemaVersion: `1.${number}`;
              kind: "catalog";
              locale: Locale;
              sourceLocale: Locale;
              site?: {
                title: string;
                url?: string;
                description?: string;
              };
              locales: {
                locale: Locale;
                name: string;
                dir: "ltr" | "rtl";
                catalog: string;
                coverage: number;
              }[];
              sections: Section[];
              guides: {
                id: Id;
                title: string;
                summary?: string;
                url: string;
                json: string;
                slug?: string;
                parts: number;
                stepCount: number;
                steps?: {
                  id: Anchor;
                  title: string;
                  hash?: Hash;
                }[];
                estimate?: Estimate;
                cover?: Image;
                requires?: string[];
                tags?: string[];
                updated?: string;
                translation: Translation;
                hash: Hash;
              }[];
              labels?: string;
              ids?: string;
              schemas?: Record<string, string>;
            }

            """##,
        "templates/types/guide.d.ts": ##"""
            // Guide document v1. Made from guide.schema.json by scripts/make-types.py: do not edit.
            
            /** One of these words, or a later one: ignore what you do not know. */
            export type Open<T extends string> = T | (string & {});
            
            export type Id = string;
            
            export type Locale = string;
            
            export type Hash = string;
            
            export interface Source {
              file?: string;
              line: number;
              endLine?: number;
            }
            
            export interface Estimate {
              seconds: number;
              basis: Open<"authored" | "computed">;
            }
            
            export interface Translation {
              status: Open<"source" | "complete" | "partial" | "fallback">;
              translated?: number;
              fuzzy?: number;
              total?: number;
              sourceHash?: Hash;
            }
            
            export interface Image {
              src: string;
              alt: string;
              width?: number;
              height?: number;
              bytes?: number;
              mime?: string;
              sha256?: string;
              /** dominant colour, the placeholder */
              color?: string;
              animated?: boolean;
              locale?: Locale;
              external?: boolean;
              /** nothing at src */
              missing?: boolean;
              /** a file at src that browsers cannot show */
              broken?: boolean;
              /** drawn by the build in place of a screenshot that nobody took yet */
              sample?: boolean;
              /** the picture stands in src itself, as a data: address */
              embedded?: boolean;
            }
            
            export interface Qr {
              payload: string;
              ecc: "L" | "M" | "Q" | "H";
              version?: number;
              mask?: number;
              modules?: number;
              quietZone?: number;
              png?: Image;
              svg?: string;
            }
            
            export interface Target {
              key?: Id;
              text?: string;
              role?: string;
              icon?: string;
              href?: string;
            }
            
            export interface Action {
              kind: Open<"click" | "navigate" | "input" | "select" | "scan" | "locate" | "wait">;
              verb?: string;
              target?: Target;
              optional?: boolean;
              confidence: "authored" | "high" | "medium" | "low";
              at: string;
            }
            
            export interface Step {
              id: Anchor;
              number: number;
              label: string;
              title: string;
              url?: string;
              /** anchors that the page still answers to */
              legacyAnchors?: string[];
              surface?: string;
              optional?: boolean;
              blocks: Block[];
              /** plain text of blocks, for chatbots and search */
              text: string;
              html?: string;
              actions?: Action[];
              estimate?: Estimate;
              qr?: Qr;
              translation?: Translation;
              hash: Hash;
              source: Source;
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              level?: number;
              /** what stands between this step and the next, under a heading of its own */
              interlude?: Block[];
            }
            
            export interface Part {
              id: Anchor;
              kind: Open<"explicit" | "section" | "implicit">;
              number?: number;
              title: string;
              surface?: string;
              blocks: Block[];
              steps: Step[];
              source?: Source;
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              label?: string;
              url?: string;
              level?: number;
            }
            
            export interface Prerequisite {
              id: Anchor;
              text: string;
              blocks: Block[];
              requires?: {
                type: string;
                value: string;
              }[];
              guide?: Id;
              source?: Source;
            }
            
            export interface Prerequisites {
              title: string;
              lead?: Block[];
              items: Prerequisite[];
              source?: Source;
              closing?: Block[];
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
            }
            
            export interface Alternate {
              locale: Locale;
              url: string;
              json?: string;
              status: string;
            }
            
            export type Anchor = string;
            
            export interface Footnote {
              number: number;
              uses?: number;
              text: string;
              blocks: Block[];
              source?: Source;
            }
            
            export interface InlineText {
              type: "text";
              text: string;
            }
            
            export interface InlineCode {
              type: "code";
              text: string;
            }
            
            export interface InlineStrong {
              type: "strong";
              content: Inline[];
            }
            
            export interface InlineEmphasis {
              type: "emphasis";
              content: Inline[];
            }
            
            export interface InlineStrikethrough {
              type: "strikethrough";
              content: Inline[];
              text: string;
            }
            
            export interface InlineLink {
              type: "link";
              href: string;
              title?: string;
              content: Inline[];
              external?: boolean;
              guide?: Id;
              step?: Anchor;
            }
            
            export interface InlineIcon {
              type: "icon";
              name?: string;
              image?: Image;
              text?: string;
            }
            
            export interface InlineUiLabel {
              type: "uiLabel";
              text: string;
              key: string;
              role?: string;
              form?: string;
            }
            
            export interface InlineHtml {
              type: "html";
              html: string;
              text: string;
            }
            
            export interface InlineFootnoteReference {
              type: "footnoteReference";
              number: number;
              text: string;
            }
            
            export interface InlineBreak {
              type: "break";
            }
            
            export type Inline =
              | InlineText
              | InlineCode
              | InlineStrong
              | InlineEmphasis
              | InlineStrikethrough
              | InlineLink
              | InlineIcon
              | InlineUiLabel
              | InlineHtml
              | InlineFootnoteReference
              | InlineBreak;
            
            export interface BlockParagraph {
              type: "paragraph";
              content: Inline[];
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockHeading {
              type: "heading";
              level: number;
              id?: string;
              content: Inline[];
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockList {
              type: "list";
              ordered: boolean;
              start?: number;
              items: {
                /** a task, and whether it is ticked */
                checked?: boolean;
                blocks: Block[];
                source?: Source;
              }[];
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockImage {
              type: "image";
              image: Image;
              caption?: Inline[];
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockGallery {
              type: "gallery";
              images: Image[];
              text: string;
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockCallout {
              type: "callout";
              kind: Open<"tip" | "info" | "warning" | "danger" | "details" | "note" | "important" | "caution">;
              title?: string;
              id?: string;
              open?: boolean;
              blocks: Block[];
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockPrerequisites {
              type: "prerequisites";
              title: string;
              lead?: Block[];
              items: Prerequisite[];
              closing?: Block[];
              text: string;
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockWrapper {
              type: "wrapper";
              kind: Open<"v-pre" | "raw">;
              blocks: Block[];
              text: string;
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockCode {
              type: "code";
              text: string;
              language?: string;
              title?: string;
              firstLineNumber?: number;
              marks?: {
                line: number;
                kinds: (Open<"highlight" | "focus" | "added" | "removed" | "error" | "warning">)[];
              }[];
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockCodeGroup {
              type: "codeGroup";
              blocks: Block[];
              text: string;
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockTable {
              type: "table";
              header: Inline[][];
              rows: Inline[][][];
              align?: string[];
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockQuote {
              type: "quote";
              blocks: Block[];
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockDivider {
              type: "divider";
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockHtml {
              type: "html";
              html: string;
              text: string;
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockQr {
              type: "qr";
              qr: Qr;
              text?: string;
              caption?: Block[];
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export interface BlockTableOfContents {
              type: "tableOfContents";
              items: {
                level: number;
                id: string;
                text: string;
              }[];
              text: string;
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              source?: Source;
            }
            
            export type Block =
              | BlockParagraph
              | BlockHeading
              | BlockList
              | BlockImage
              | BlockGallery
              | BlockCallout
              | BlockPrerequisites
              | BlockWrapper
              | BlockCode
              | BlockCodeGroup
              | BlockTable
              | BlockQuote
              | BlockDivider
              | BlockHtml
              | BlockQr
              | BlockTableOfContents;
            
            export interface Guide {
              "$schema"?: string;
              schemaVersion: `1.${number}`;
              kind: "guide";
              id: Id;
              locale: Locale;
              sourceLocale: Locale;
              dir: "ltr" | "rtl";
              title: string;
              slug: string;
              url: string;
              canonical?: string;
              alternates: Alternate[];
              breadcrumbs?: {
                title: string;
                url?: string;
              }[];
              summary?: string;
              tags?: string[];
              surface?: string;
              intro?: Block[];
              prerequisites?: Prerequisites;
              parts: Part[];
              stepCount: number;
              estimate?: Estimate;
              qr?: Qr;
              links?: {
                href: string;
                guide?: Id;
                step?: Id;
                external?: boolean;
              }[];
              editUrl?: string;
              updated?: string;
              translation: Translation;
              hash: Hash;
              source: Source;
              /** BCP 47 tag, present only when the words are shown in another language than the document (fallback) */
              lang?: string;
              footnotes?: Footnote[];
            }

            """##,
        "templates/types/ids.d.ts": ##"""
            // Published ids v1: what links may hang on. Made from ids.schema.json by scripts/make-types.py: do not edit.
            
            /** One of these words, or a later one: ignore what you do not know. */
            export type Open<T extends string> = T | (string & {});
            
            export interface Ids {
              "$schema"?: string;
              schemaVersion: `1.${number}`;
              kind: "ids";
              /** by guide id, the ids of its steps in order */
              guides: Record<string, string[]>;
              /** ids that were published, and what they are called now */
              aliases: Record<string, string>;
              /** ids that were published and are no more */
              gone: string[];
            }

            """##,
        "templates/types/index.d.ts": ##"""
            // Index v1: where everything is. Made from index.schema.json by scripts/make-types.py: do not edit.
            
            /** One of these words, or a later one: ignore what you do not know. */
            export type Open<T extends string> = T | (string & {});
            
            export interface Index {
              "$schema"?: string;
              schemaVersion: `1.${number}`;
              kind: "index";
              title: string;
              sourceLocale: string;
              locales: {
                locale: string;
                name: string;
                dir: "ltr" | "rtl";
                url: string;
                catalog: string;
                labels: string;
              }[];
              ids: string;
              schemas: Record<string, string>;
              types: string;
            }

            """##,
        "templates/types/labels.d.ts": ##"""
            // UI labels v1 (one per locale). Made from labels.schema.json by scripts/make-types.py: do not edit.
            
            /** One of these words, or a later one: ignore what you do not know. */
            export type Open<T extends string> = T | (string & {});
            
            export interface Labels {
              "$schema"?: string;
              schemaVersion: `1.${number}`;
              kind: "labels";
              locale: string;
              labels: {
                /** the same in every spelling and language */
                key: string;
                /** as most guides write it */
                text: string;
                role?: Open<"button" | "tab" | "option" | "icon" | "field" | "menu" | "link" | "checkbox" | "page" | "section" | "dialog">;
                /** BCP 47 tag, present only when the words are in another language than the document (fallback) */
                lang?: string;
                uses: string[];
              }[];
            }

            """##,
    ]
}
