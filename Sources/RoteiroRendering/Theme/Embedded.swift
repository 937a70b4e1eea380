// Made by scripts/embed-theme.sh from templates/ and assets/theme/. Do not edit: run `make embed`.
// swift-format-ignore-file

/// What a site looks and reads like without files of its own.
package enum Theme {
    /// The built-in files by their path in the project, for example `templates/page.mustache`.
    package static let files: [String: String] = [
        "assets/theme/_base.css": ##"""
            /** Colours, type and what every element starts from. Each colour is a pair: light, dark. */
            :root {
              color-scheme: light dark;
              --brand: light-dark(#1b5fae, #8cbdf3);
              --on-brand: light-dark(#ffffff, #10202f);
              --text: light-dark(#1b2228, #e3e8ec);
              --muted: light-dark(#55606a, #a5b0ba);
              --page: light-dark(#ffffff, #14181c);
              --soft: light-dark(#f5f7f9, #1b2126);
              --line: light-dark(#dce2e8, #323b44);
              --control: light-dark(#717c87, #87929c);
              --shade: light-dark(#00000030, #ffffff38);
              --chip: light-dark(#eef2f6, #262e36);
              --tip: light-dark(#1a7045, #74cf9b);
              --info: light-dark(#1b5fae, #8cbdf3);
              --warning: light-dark(#8a5300, #ecbb69);
              --danger: light-dark(#b0302a, #f2948d);
              --logo: none;
              --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
              --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
              --radius: 10px;
              --measure: 44rem;
              --header: 3.5rem;
              --badge: 2.125rem;
            }
            :root[data-theme="light"] { color-scheme: light; }
            :root[data-theme="dark"] { color-scheme: dark; }
            *, *::before, *::after { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
            body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.625 var(--font); overflow-wrap: break-word; }
            a { color: var(--brand); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
            a:hover { text-decoration-thickness: 2px; }
            :focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; border-radius: 4px; }
            main:focus, nav:focus { outline: none; }
            h1, h2, h3, h4, h5, h6 { font-weight: 650; line-height: 1.25; margin: 2.25rem 0 0.75rem; text-wrap: balance; }
            :is(h2, h3, h4) a:not(:hover) { text-decoration: none; }
            h1 { font-size: 2.07rem; letter-spacing: -0.015em; margin: 0.25rem 0 0.75rem; }
            h2 { font-size: 1.5rem; letter-spacing: -0.01em; }
            h3 { font-size: 1.25rem; }
            h4 { font-size: 1.1rem; }
            h5, h6 { font-size: 1rem; }
            p, ul, ol, pre, figure, blockquote, details, aside { margin: 0 0 1rem; }
            ul, ol { padding-inline-start: 1.5rem; }
            li { margin-bottom: 0.3rem; }
            li:not(.step) > :is(ul, ol) { margin-bottom: 0; }
            li > p:last-child { margin-bottom: 0; }
            img, svg { max-width: 100%; height: auto; vertical-align: middle; }
            :is(iframe, video, embed, object) { max-width: 100%; }
            hr { border: 0; border-top: 1px solid var(--line); margin: 2.5rem 0; }
            blockquote { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; color: var(--muted); }
            button, input { font: inherit; color: inherit; }
            button { cursor: pointer; }
            input[type="checkbox"], input[type="radio"] { accent-color: var(--brand); }
            [hidden][hidden] { display: none; }
            .drawing { width: 1.15em; height: 1.15em; vertical-align: -0.2em; flex: none; }
            .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
            .skip { position: fixed; inset-inline-start: 0.5rem; top: -10rem; padding: 0.75rem 1rem; background: var(--page); border-radius: var(--radius); z-index: 9; }
            .skip:focus { top: 0.5rem; }
            .button {
              display: inline-flex;
              align-items: center;
              min-height: 2.75rem;
              padding: 0.4rem 1.35rem;
              border: 1px solid var(--brand);
              border-radius: var(--radius);
              background: var(--brand);
              color: var(--on-brand);
              font-weight: 600;
              line-height: 1.3;
              text-decoration: none;
            }
            .button:hover { text-decoration: underline; }
            .button.alt { background: transparent; color: var(--brand); }
            @media (min-width: 48rem) {
              body { font-size: 1.0625rem; line-height: 1.647; }
            }
            @media (min-width: 120rem) {
              html { font-size: 112.5%; }
            }
            @media (prefers-reduced-motion: no-preference) {
              html { scroll-behavior: smooth; }
            }
            [tabindex="-1"]:focus { outline: none; }

            """##,
        "assets/theme/_blocks.css": ##"""
            /** What stands in a page: labels, pictures, boxes, code, tables. */
            .lead { font-size: 1.15rem; line-height: 1.5; color: var(--muted); text-wrap: pretty; }
            .ui-label {
              font-weight: 600;
              padding: 0.05em 0.4em 0.1em;
              border: 1px solid var(--line);
              border-radius: 6px;
              background: var(--chip);
              -webkit-box-decoration-break: clone;
              box-decoration-break: clone;
            }
            .badge { --tint: var(--tip); display: inline-block; padding: 0 0.6em; border: 1px solid var(--tint); border-radius: 1em; color: var(--tint); font-size: max(0.75em, 0.8125rem); font-weight: 600; line-height: 1.6; letter-spacing: 0; vertical-align: middle; }
            .badge.info { --tint: var(--muted); }
            .badge.warning { --tint: var(--warning); }
            .badge.danger { --tint: var(--danger); }
            kbd { padding: 0.1em 0.45em; border: 1px solid var(--control); border-bottom-width: 2px; border-radius: 5px; background: var(--soft); font: 0.85em/1.4 var(--mono); white-space: nowrap; }
            mark { padding: 0 0.15em; border-radius: 3px; background: light-dark(#fdeeb4, #5c4a12); color: inherit; }
            .dead-link { text-decoration: underline dotted var(--control); }
            img.icon { max-width: none; }
            img.icon.sample { margin-inline: 6px; }
            .picture { margin: 1.25rem 0; }
            .picture img { border: 1px solid var(--line); border-radius: var(--radius); }
            .zoom { display: block; width: fit-content; max-width: 100%; cursor: zoom-in; line-height: 0; border-radius: var(--radius); }
            .picture img.tall { max-width: min(100%, 21rem); }
            .picture img.loaded { background: none; }
            figcaption { font-size: 0.875rem; color: var(--muted); margin-top: 0.5rem; }
            .ribbon { display: inline-block; margin-inline-end: 0.5rem; padding: 0 0.6rem; border: 1px dashed var(--control); border-radius: 1rem; color: var(--muted); font-size: 0.8125rem; }
            img.sample { outline: 2px dashed var(--control); outline-offset: 2px; }
            .gallery { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 1rem; align-items: start; margin: 1.25rem 0; }
            .gallery .picture { margin: 0 0 1rem; }
            .missing-picture { border: 2px dashed var(--control); border-radius: var(--radius); padding: 1rem; background: var(--soft); }
            span.missing-picture { padding: 0 0.4em; border-width: 1px; }
            .missing-note { font-weight: 600; color: var(--muted); }
            .qr { margin: 1.5rem 0; text-align: center; }
            .qr img { background: #fff; min-width: min(240px, 100%); padding: 0.5rem; border-radius: var(--radius); image-rendering: pixelated; }
            .qr-payload { overflow-wrap: anywhere; }
            .callout, .prerequisites, .notice {
              --tint: var(--info);
              --tint-soft: color-mix(in srgb, var(--tint) 6%, var(--page));
              --tint-line: color-mix(in srgb, var(--tint) 26%, var(--page));
              margin: 1.5rem 0;
              padding: 1rem 1.15rem;
              border: 1px solid var(--tint-line);
              border-inline-start: 4px solid var(--tint);
              border-radius: var(--radius);
              background: var(--tint-soft);
            }
            .callout > :last-child, .prerequisites > :last-child, .notice > :last-child { margin-bottom: 0; }
            .callout.tip, .prerequisites { --tint: var(--tip); }
            :is(.callout.warning, .callout.caution, .callout.important) { --tint: var(--warning); }
            .callout.danger { --tint: var(--danger); }
            .callout.details { --tint: var(--control); }
            .box-title { display: flex; gap: 0.6rem; align-items: center; font-weight: 650; margin-bottom: 0.5rem; }
            .box-title .drawing { color: var(--tint); width: 1.35em; height: 1.35em; }
            summary { cursor: pointer; font-weight: 650; min-height: 2.75rem; padding: 0.5rem 0; }
            .callout.details { padding-block: 0.25rem; }
            .callout.details[open] { padding-bottom: 1rem; }
            .prerequisite-list, .tasks { list-style: none; padding: 0; }
            .prerequisite-list label, .task label { display: flex; gap: 0.75rem; padding: 0.45rem 0; min-height: 2.75rem; cursor: pointer; }
            .prerequisite-list input, .task input { flex: none; width: 1.35rem; height: 1.35rem; margin: 0.15rem 0 0; }
            .prerequisite-list > li { margin: 0; }
            .prerequisite-list input:checked + span { color: var(--muted); }
            .toc { border-inline-start: 3px solid var(--line); padding-inline-start: 1rem; }
            .toc ul { list-style: none; padding-inline-start: 0.75rem; margin: 0; }
            code, pre { font: 0.9em/1.55 var(--mono); }
            :not(pre) > code { background: var(--chip); border-radius: 5px; padding: 0.12em 0.35em; overflow-wrap: anywhere; }
            pre { overflow-x: auto; margin: 0; padding: 1rem 1.15rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--soft); }
            .code { position: relative; margin: 0 0 1.25rem; }
            .code p { margin: 0 0 0.35rem; }
            .code-title { font-size: 0.875rem; font-weight: 600; color: var(--muted); }
            .code-copy { position: absolute; inset-inline-end: 0.4rem; bottom: 0.4rem; min-height: 2.25rem; padding: 0 0.75rem; border: 1px solid var(--line); border-radius: 8px; background: var(--page); color: var(--muted); font-size: 0.8125rem; opacity: 0; }
            .code:hover .code-copy, .code:focus-within .code-copy { opacity: 1; }
            @media (hover: none) {
              .code-copy { position: static; margin-top: 0.35rem; min-height: 2.75rem; opacity: 1; }
            }
            .code-group { display: flex; flex-wrap: wrap; margin-bottom: 1.25rem; }
            .code-group > label { order: 0; display: flex; align-items: center; min-height: 2.75rem; padding: 0 1rem; border-bottom: 2px solid transparent; color: var(--muted); font-size: 0.9375rem; cursor: pointer; }
            .code-group > input:checked + label { border-color: var(--brand); color: var(--text); font-weight: 600; }
            .code-group > input:focus-visible + label { outline: 3px solid var(--brand); outline-offset: -3px; }
            .code-group > * { order: 1; width: 100%; margin: 0; }
            .code-group > label { width: auto; }
            .code-group > input { position: absolute; width: 1px; height: 1px; opacity: 0; }
            .code-group > input + label + .code { display: none; }
            .code-group > input:checked + label + .code { display: block; }
            .line { display: inline-block; min-width: 100%; }
            .numbered .line::before { content: attr(data-line); content: attr(data-line) / ""; display: inline-block; width: 2.5em; margin-inline-end: 1em; text-align: end; color: var(--muted); }
            .line.highlight, .line.focus { background: var(--chip); box-shadow: -0.5rem 0 var(--chip), 0.5rem 0 var(--chip); }
            .line { position: relative; }
            .line:is(.added, .removed, .error, .warning)::after { position: absolute; inset-inline-start: -0.9rem; font-weight: 700; }
            .line.added::after { content: "+"; color: var(--tip); }
            .line.removed::after { content: "−"; color: var(--danger); }
            .line.error::after { content: "×"; color: var(--danger); }
            .line.warning::after { content: "!"; color: var(--warning); }
            .line.added { box-shadow: inset 3px 0 var(--tip); }
            .line.removed { box-shadow: inset 3px 0 var(--danger); text-decoration: line-through; }
            .line.error { box-shadow: inset 3px 0 var(--danger); }
            .line.warning { box-shadow: inset 3px 0 var(--warning); }
            .table { overflow-x: auto; margin-bottom: 1.25rem; }
            .table td:first-child code { overflow-wrap: break-word; }
            .table { background: linear-gradient(to right, var(--page) 40%, transparent) 0 0 / 3rem 100% no-repeat local, linear-gradient(to left, var(--page) 40%, transparent) 100% 0 / 3rem 100% no-repeat local, linear-gradient(to right, var(--shade), transparent) 0 0 / 0.6rem 100% no-repeat, linear-gradient(to left, var(--shade), transparent) 100% 0 / 0.6rem 100% no-repeat; }
            .table table { border-collapse: collapse; margin: 0; }
            th, td { border-bottom: 1px solid var(--line); padding: 0.6rem 0.9rem; text-align: start; vertical-align: top; }
            th { border-bottom-width: 2px; font-weight: 650; font-size: 0.9375rem; }
            @media (max-width: 47.99rem) {
              .table :is(th, td):not(:first-child) { min-width: 8.5rem; }
            }
            .align-left { text-align: left; }
            .align-center { text-align: center; }
            .align-right { text-align: right; }
            .footnotes { border-top: 1px solid var(--line); margin-top: 3rem; font-size: 0.9375rem; }
            .footnotes li > p:has(+ .footnote-back), .footnote-back { display: inline; }
            .footnotes h2 { font-size: 1.2rem; margin-top: 1rem; }
            .footnote-back a, .footnote-reference a { padding: 0 0.3em; }

            """##,
        "assets/theme/_brand.css": ##"""
            /**
             * Your own brand: copy this file to assets/theme/_brand.css of your site. Addresses are relative to /theme/.
             *
             * :root {
             *   --brand: light-dark(#0a6b4f, #6fd6b0);
             *   --on-brand: light-dark(#ffffff, #10221c);
             *   --logo: url("../logo.svg");
             *   --font: "My Font", system-ui, sans-serif;
             * }
             */

            """##,
        "assets/theme/_dialogs.css": ##"""
            /** What a script opens over the page: menu and outline on small screens, one step at a time, a picture. */
            dialog { border: 0; padding: 0; color: var(--text); background: var(--page); }
            dialog::backdrop { background: #0009; }
            .drawer { width: min(22rem, 88vw); height: 100vh; height: 100dvh; max-width: none; max-height: none; margin: 0; margin-inline-end: auto; padding: 0 0.5rem 2rem; overflow-y: auto; overscroll-behavior: contain; }
            .drawer.end { margin-inline: auto 0; }
            .drawer > nav { display: block; position: static; max-height: none; max-width: none; border: 0; padding: 0.25rem; }
            .bar { position: sticky; top: 0; z-index: 2; display: flex; align-items: center; gap: 0.5rem; min-height: var(--header); padding: 0 0.5rem; background: var(--page); }
            .tool { display: inline-flex; align-items: center; justify-content: center; min-width: 2.75rem; min-height: 2.75rem; padding: 0 1rem; border: 1px solid var(--control); border-radius: var(--radius); background: var(--page); font-weight: 600; }
            .tool:hover:not(:disabled) { background: var(--chip); }
            .tool.main { border-color: var(--brand); background: var(--brand); color: var(--on-brand); }
            .tool.main:hover { background: var(--brand); text-decoration: underline; }
            .tool:disabled { background: var(--chip); border-color: var(--line); color: var(--muted); cursor: default; }
            .tool.close { margin-inline-start: auto; }
            .stepper { width: 100vw; height: 100vh; height: 100dvh; max-width: none; max-height: none; overflow: hidden; }
            .stepper[open] { display: grid; grid-template: auto 1fr auto / minmax(0, 1fr); }
            .stepper .bar { max-width: 64rem; width: 100%; margin: auto; font-size: 0.9375rem; color: var(--muted); }
            @media (max-width: 39.99rem) {
              .stepper .bar { flex-wrap: wrap; row-gap: 0; padding: 0.25rem 0 0.5rem 1rem; }
              .stepper .bar progress { order: 1; flex: none; width: calc(100% - 1rem); }
              .stepper .bar .tool { border: 0; padding: 0 0.75rem; color: var(--brand); font-size: 0.875rem; }
            }
            .stepper .bar progress::-webkit-progress-value { background: var(--brand); }
            .stepper .bar progress::-moz-progress-bar { background: var(--brand); }
            .stepper .room { overflow-y: auto; padding: 1.5rem 1rem; overscroll-behavior: contain; }
            .stepper .steps { max-width: 72rem; margin: 0 auto; }
            .stepper .step { padding-bottom: 0; font-size: 1.125rem; }
            .stepper .step > :is(h1, h2, h3, h4, h5, h6):first-child { font-size: 1.5rem; }
            .stepper .step-tools { position: sticky; bottom: -1.5rem; padding: 0.5rem 0; background: var(--page); }
            .stepper .step::after, .stepper .step-link { display: none; }
            .stepper .picture img { width: auto; max-height: max(10rem, calc(100dvh - 24rem)); object-fit: contain; }
            .stepper .foot { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; width: 100%; max-width: 64rem; margin: auto; padding: 0.75rem 1rem; border-top: 1px solid var(--line); }
            .stepper .foot .tool { min-height: 3.25rem; }
            @media (max-height: 30rem) {
              .stepper .step-tools { position: static; }
              .stepper .room { padding-block: 0.5rem; }
              .stepper .foot { padding-block: 0.25rem; }
              .stepper .foot .tool { min-height: 2.75rem; }
            }
            .focusing, .focusing body { overflow: hidden; }
            .viewer { width: 100vw; height: 100vh; height: 100dvh; max-width: none; max-height: none; overflow: hidden; background: #14181c; color: #fff; }
            .viewer[open] { display: grid; grid-template: auto 1fr / minmax(0, 1fr); }
            .viewer .bar { background: none; }
            .viewer .tool.close { margin: 0; }
            .viewer .bar p { min-width: 0; margin: 0; margin-inline-end: auto; padding-inline-start: 0.5rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
            .viewer .tool { border-color: #87929c; background: #14181c; color: #fff; }
            .viewer .tool:hover { background: #323b44; }
            .viewer .room { display: grid; overflow: auto; overscroll-behavior: contain; cursor: grab; }
            .viewer img { max-width: none; margin: auto; background: #fff; user-select: none; }
            .viewer :focus-visible, .viewer .room:focus-visible { outline-color: #8cbdf3; outline-offset: -3px; }

            """##,
        "assets/theme/_finding.js": ##"""
            /**
             * What a query finds. Pagefind finds pages and where the words stand in them; which steps a reader wants of a page is judged here, because it
             * knows a page's headings and not that some are steps. Nothing here touches the page.
             */
            /** Without accents and capitals, as people type. */
            const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
            const termsOf = (text) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
            
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
             */
            const termOf = (word, terms) => {
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
            
            /** Some page says every word that was asked for, its ending apart. */
            const isSaid = (pages, terms) =>
              pages.some(({ found }) => terms.every((term) => [...found].some((word) => word.startsWith(term.slice(0, Math.max(4, term.length - 2))))));
            
            /** What `results` say, the best first: a heading that says what was asked for is likely what is meant. */
            const rank = async (results, terms) => {
              const pages = await Promise.all(results.map(async ({ score, data }) => ({ score, ...sectionsOf(await data(), terms) })));
              return pages.filter(({ ranked }) => ranked.length).sort((one, other) => other.score * (1 + 2 * other.named) - one.score * (1 + 2 * one.named));
            };
            
            /** What says some of `terms`, but is not among `known`: the best first. */
            const partial = async (pagefind, terms, known) => {
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

            """##,
        "assets/theme/_focus.js": ##"""
            /** One step at a time: a dialog borrows the step from the page. It has an address of its own (`?focus#step`), so that Back leaves it. */
            const isFocused = () => new URLSearchParams(location.search).has("focus");
            let focus;
            
            const indexOfHash = () => Math.max(0, steps.findIndex(({ node }) => node.id === decodeURIComponent(location.hash.slice(1))));
            
            /** As the list in the page numbers it. */
            const numberOf = ({ node }) => {
              let number = node.parentElement.start;
              for (const item of node.parentElement.children) {
                if (item.hasAttribute("value")) number = item.value;
                if (item === node) return number;
                number += 1;
              }
            };
            for (const step of steps) step.number = numberOf(step);
            
            const giveBack = () => focus.stand?.replaceWith(steps[focus.index].node);
            
            const showFocus = (index) => {
              const step = steps[index];
              if (!focus) {
                const bar = make("progress", "");
                bar.max = steps.length;
                bar.setAttribute("aria-label", one("h1").textContent);
                const place = make("span", "part-count");
                const list = make("ol", "steps");
                const room = make("div", "room", list);
                const previous = button("tool", words.previous, () => goTo(focus.index - 1));
                const next = button("tool main", words.next, () => (steps[focus.index + 1] ? goTo(focus.index + 1) : leaveFocus()));
                const head = make("div", "bar", place, bar, button("tool close", words.focusClose, leaveFocus));
                focus = { bar, place, list, room, previous, next };
                focus.box = openDialog("stepper", one("h1").textContent, [head, room, make("div", "foot", previous, next)], () => {
                  giveBack();
                  const { node, heading } = steps[focus.index];
                  focus = null;
                  root.classList.remove("focusing");
                  // After the browser has gone back, or given the focus back, to where the reader was before.
                  requestAnimationFrame(() => {
                    history.replaceState(history.state, "", location.pathname + "#" + encodeURIComponent(node.id));
                    node.scrollIntoView({ behavior: "instant" });
                    heading.focus({ preventScroll: true });
                  });
                });
                root.classList.add("focusing");
                listen(focus.box, room);
              }
              giveBack();
              focus.index = index;
              focus.stand = make("li", "step");
              focus.list.start = step.number;
              step.node.replaceWith(focus.stand);
              focus.list.replaceChildren(step.node);
              focus.place.textContent = placed(step, fill(words.place, { n: index + 1, m: steps.length }));
              focus.bar.value = index + 1;
              focus.previous.disabled = index === 0;
              focus.next.textContent = index === steps.length - 1 ? words.focusFinish : words.next;
              focus.room.scrollTop = 0;
              step.heading.tabIndex = -1;
              step.heading.focus({ preventScroll: true });
            };
            
            const goTo = (index) => {
              if (!steps[index]) return;
              history.replaceState(history.state, "", "?focus#" + encodeURIComponent(steps[index].node.id));
              showFocus(index);
            };
            
            const leaveFocus = () => {
              if (history.state?.focus) return history.back();
              history.replaceState(null, "", location.pathname + location.hash);
              focus.box.close();
            };
            
            const listen = (box, room) => {
              box.oncancel = (event) => {
                event.preventDefault();
                leaveFocus();
              };
              box.onkeydown = ({ key, target }) => {
                const way = { ArrowRight: 1, ArrowLeft: -1 }[key];
                if (!way || target.closest("pre, .table, [type=radio]")) return;
                goTo(focus.index + (root.dir === "rtl" ? -way : way));
              };
              let from;
              room.addEventListener("touchstart", ({ touches, target }) => {
                from = touches.length === 1 && !target.closest("pre, .table") ? touches[0] : null;
              }, { passive: true });
              room.addEventListener("touchend", ({ changedTouches: [to] }) => {
                if (!from) return;
                const across = to.clientX - from.clientX;
                if (Math.abs(across) < 60 || Math.abs(across) < 2 * Math.abs(to.clientY - from.clientY)) return;
                goTo(focus.index + (across < 0 === (root.dir !== "rtl") ? 1 : -1));
              });
            };
            
            if (steps.length) {
              for (const part of parts) {
                one(".focus-open", part.bar).onclick = () => {
                  const step = inView(part.steps) ?? part.steps[0];
                  history.pushState({ focus: true }, "", "?focus#" + encodeURIComponent(step.node.id));
                  showFocus(steps.indexOf(step));
                };
              }
              addEventListener("popstate", () => {
                if (!isFocused()) focus?.box.close();
                else if (focus?.index !== indexOfHash()) showFocus(indexOfHash());
              });
              if (isFocused()) showFocus(indexOfHash());
            }

            """##,
        "assets/theme/_following.js": ##"""
            /** Ticks of a guide: kept in this browser, in the format that the web component keeps too. */
            const guide = one("article[data-guide]");
            const progress = guide && new Progress(guide.dataset.guide);
            const steps = all(".step[data-hash]").map((node) => ({
              node,
              id: node.dataset.step ?? node.id,
              hash: node.dataset.hash,
              label: one(".step-label", node).textContent,
              heading: one("h1, h2, h3, h4, h5, h6", node),
              box: one(".step-tools input", node),
              entry: one(`.outline a[href="#${CSS.escape(node.id)}"]`) ?? all(".outline a").find((link) => decodeURIComponent(link.hash.slice(1)) === node.id),
            }));
            const items = all(".prerequisite-list > li").map((node) => [node.id.replace("prerequisite.", ""), one("input", node)]).filter(([, box]) => box);
            
            const partOf = (node) => node.closest(".part") ?? guide;
            const parts = all(".part-bar").map((bar) => ({ bar, name: one(".part-name", bar).textContent, steps: steps.filter(({ node }) => partOf(node) === partOf(bar)) }));
            /** Words about a step, after the name of its part where there are several. */
            const placed = (step, text) => (parts.length > 1 ? parts.find(({ steps }) => steps.includes(step)).name + " · " + text : text);
            const isDone = (step) => progress.state(step) === "done";
            
            const showStep = (step) => {
              const state = progress.state(step);
              step.box.checked = state === "done";
              step.node.classList.toggle("done", state === "done");
              step.entry?.classList.toggle("done", state === "done");
              const note = one(".step-note", step.node);
              if (state !== "changed") note?.remove();
              else if (!note) one(".step-tools", step.node).before(make("p", "step-note", words.changed));
            };
            
            /** What a guide that is done says at its head and at its end. */
            const ends = [one(".start"), steps.at(-1)?.node.parentElement].filter((node) => node).map((before) => {
              const again = button("button alt", words.restart, () => {
                // What is gone does not come back: it is asked once more.
                if (again.textContent === words.restart) {
                  again.textContent = words.restartSure;
                  return;
                }
                for (const step of steps) progress.tick(step, false);
                for (const [id] of items) progress.tickItem(id, false);
                one("h1").scrollIntoView();
                one(".start a").focus({ preventScroll: true });
              });
              again.onblur = () => (again.textContent = words.restart);
              const end = make("p", "finish", make("span", "finished", "✓ " + words.finished), again);
              end.hidden = true;
              before.after(end);
              return end;
            });
            
            const showStart = () => {
              const link = one(".start a");
              if (!link) return;
              const after = steps.findIndex(({ id }) => id === progress.last);
              const next = steps.slice(after + 1).find((step) => !isDone(step)) ?? steps.find((step) => !isDone(step));
              link.parentElement.hidden = !next;
              for (const end of ends) end.hidden = Boolean(next);
              if (!next) return;
              link.textContent = steps.some(isDone) ? fill(words.resume, { step: placed(next, next.label) }) : words.start;
              link.href = "#" + encodeURIComponent(next.node.id);
            };
            
            /** A guide in the menu is finished when as many of its steps are ticked as it has. */
            const showMenu = () => {
              for (const link of all(".menu a[data-guide]")) {
                const isFinished = new Progress(link.dataset.guide).steps.size >= Number(link.dataset.steps);
                one(".finished", link)?.remove();
                if (isFinished) link.append(make("span", "finished", "✓", make("span", "visually-hidden", " (" + words.finished + ")")));
              }
            };
            
            const refresh = () => {
              for (const step of steps) showStep(step);
              for (const [id, box] of items) box.checked = progress.items.has(id);
              for (const part of parts) {
                const done = part.steps.filter(isDone).length;
                one("progress", part.bar).value = done;
                one(".part-count", part.bar).textContent = fill(words.done, { n: done, m: part.steps.length });
              }
              showStart();
              showMenu();
            };
            
            if (guide) {
              for (const step of steps) step.box.onchange = () => progress.tick(step, step.box.checked);
              for (const [id, box] of items) box.onchange = () => progress.tickItem(id, box.checked);
              for (const link of all(".step-link")) {
                link.onclick = (event) => {
                  if (!navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  copy(link.href, link.firstElementChild, words.copied).then((isCopied) => isCopied || (location.hash = link.hash));
                };
              }
              progress.watch(refresh);
              // A page that comes back by the browser's history shows what was done meanwhile.
              addEventListener("pageshow", ({ persisted }) => {
                if (!persisted) return;
                progress.read();
                refresh();
              });
              refresh();
            }

            """##,
        "assets/theme/_frame.css": ##"""
            /** One column on phones, the menu and the outline after the text; two columns from 960 px, three from 1280 px. */
            .site-header {
              display: flex;
              align-items: center;
              gap: 0.25rem;
              min-height: var(--header);
              padding: 0 0.5rem;
              border-bottom: 1px solid var(--line);
              background: var(--page);
            }
            .site-header :is(p, ul) { margin: 0; }
            .site-header .site-title { margin-inline-end: auto; min-width: 0; }
            .site-title a { display: flex; align-items: center; gap: 0.6rem; min-height: 2.75rem; padding: 0 0.5rem; font-weight: 650; font-size: 1.0625rem; color: var(--text); text-decoration: none; }
            .site-title a::before { content: var(--logo); line-height: 0; }
            .menu-link a, .languages summary, .theme-switch {
              display: flex;
              align-items: center;
              justify-content: center;
              gap: 0.5rem;
              min-width: 2.75rem;
              min-height: 2.75rem;
              padding: 0 0.6rem;
              border: 0;
              border-radius: 8px;
              background: none;
              color: var(--muted);
              font-size: 0.9375rem;
              text-decoration: none;
              cursor: pointer;
              list-style: none;
            }
            .site-header .drawing { width: 1.35rem; height: 1.35rem; }
            .languages summary::-webkit-details-marker { display: none; }
            :is(.menu-link a, .languages summary, .theme-switch):hover { background: var(--chip); color: var(--text); }
            .languages, .languages details { position: relative; margin: 0; }
            .languages ul { position: absolute; inset-inline-end: 0; top: 100%; z-index: 8; min-width: 13rem; width: max-content; max-width: 90vw; padding: 0.35rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--page); box-shadow: 0 8px 24px #00000022; list-style: none; }
            .languages li { margin: 0; }
            .languages li a { display: flex; align-items: center; min-height: 2.75rem; padding: 0.25rem 0.75rem; border-radius: 6px; color: var(--text); text-decoration: none; }
            .languages li a:hover { background: var(--chip); }
            .languages [aria-current] { font-weight: 650; color: var(--brand); }
            main, .menu, .outline, .site-footer { padding: 1rem; max-width: calc(var(--measure) + 2rem); margin: 0 auto; }
            .trail { display: flex; align-items: center; justify-content: space-between; gap: 0.5rem; min-height: 2.75rem; font-size: 0.875rem; color: var(--muted); }
            .trail p { margin: 0; flex: none; }
            .breadcrumbs ol { display: flex; flex-wrap: wrap; list-style: none; margin: 0; padding: 0; }
            .breadcrumbs li { display: flex; align-items: center; margin: 0; }
            .breadcrumbs li + li::before { content: "›"; content: "›" / ""; margin: 0 0.45rem; align-self: center; }
            .trail a { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 2.75rem; color: var(--muted); text-decoration: none; }
            .trail a:hover { color: var(--text); text-decoration: underline; }
            .menu, .outline { font-size: 0.9375rem; line-height: 1.45; border-top: 1px solid var(--line); }
            .menu ul, .outline ul, .outline ol { list-style: none; padding: 0; margin: 0; }
            .menu li, .outline li { margin: 0; }
            .menu a { display: flex; gap: 0.4rem; align-items: center; min-height: 2.75rem; padding: 0.35rem 0.75rem; border-radius: 8px; color: var(--muted); text-decoration: none; }
            .menu a:hover { background: var(--chip); color: var(--text); }
            .menu a[aria-current] { background: var(--chip); color: var(--brand); font-weight: 650; }
            .menu li > span { display: block; padding: 0.35rem 0.75rem; color: var(--muted); }
            .menu-section { margin: 0.25rem 0; }
            .menu-title { display: flex; align-items: center; gap: 0.5rem; min-height: 2.75rem; padding: 0.35rem 0.75rem; border-radius: 8px; font-weight: 650; cursor: pointer; list-style: none; }
            .menu-title::-webkit-details-marker { display: none; }
            .menu-title::after { content: ""; margin-inline-start: auto; width: 0.45rem; height: 0.45rem; border: solid var(--control); border-width: 0 2px 2px 0; transform: rotate(45deg) translate(-2px, -2px); }
            .menu-section[open] > .menu-title::after { transform: rotate(225deg); }
            .menu-section .menu-section > .menu-title { color: var(--muted); font-weight: 600; }
            .menu-title:hover { background: var(--chip); }
            .menu-section .menu-section, .menu-section > ul { margin-inline-start: 0.75rem; }
            .menu-section > ul { border-inline-start: 1px solid var(--line); padding-inline-start: 0.35rem; }
            .menu .finished { margin-inline-start: auto; }
            .finished { color: var(--tip); font-weight: 650; }
            .outline-title { margin: 0 0 0.4rem; font-weight: 650; }
            .outline a { display: block; padding: 0.7rem 0.75rem; color: var(--muted); text-decoration: none; }
            .outline a:hover { color: var(--text); text-decoration: underline; }
            .outline ul > li > a { font-weight: 600; color: var(--text); }
            .outline li.deep > a, .outline ul > li.deep > a { font-weight: 400; padding-inline-start: 1.5rem; color: var(--muted); }
            .outline ol { margin-bottom: 0.5rem; }
            .outline ul > li:has(> ol:first-child):not(:first-child) { border-top: 1px solid var(--line); padding-top: 0.5rem; }
            .outline ol a { display: grid; grid-template-columns: 1.5rem 1fr; gap: 0.5rem; }
            .outline ol a::before { content: counter(list-item); content: counter(list-item) / ""; text-align: end; color: var(--muted); font-variant-numeric: tabular-nums; }
            .outline ol a.done::before { content: "✓"; content: "✓" / ""; color: var(--tip); font-weight: 700; }
            .outline a[aria-current] { color: var(--brand); box-shadow: inset 2px 0 var(--brand); }
            [dir="rtl"] .outline a[aria-current] { box-shadow: inset -2px 0 var(--brand); }
            .site-footer { position: relative; z-index: 1; background: var(--page); border-top: 1px solid var(--line); color: var(--muted); font-size: 0.875rem; }
            .tags { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 2.5rem 0 0; padding: 0; font-size: 0.875rem; }
            .tags li { margin: 0; border-radius: 1.5rem; background: var(--chip); color: var(--muted); }
            .tags li, .tags a { display: flex; align-items: center; min-height: 2.75rem; padding: 0 0.85rem; color: var(--muted); text-decoration: none; }
            .tags li:has(a) { padding: 0; }
            .tags a:hover { color: var(--text); text-decoration: underline; }
            .pager { display: grid; gap: 0.75rem; margin: 3rem 0 1rem; }
            .pager a { display: flex; flex-direction: column; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: var(--radius); text-decoration: none; }
            .pager a:hover { border-color: var(--brand); }
            .pager .next { text-align: end; }
            .pager-word { font-size: 0.8125rem; color: var(--muted); }
            .pager-title { font-weight: 600; }
            @media (min-width: 40rem) {
              .pager { grid-template-columns: 1fr 1fr; }
              .pager .next { grid-column: 2; }
            }
            @media (max-width: 59.99rem) {
              body > .menu.drawn { display: none; }
            }
            @media (max-width: 79.99rem) {
              body > .outline.drawn { display: none; }
            }
            @media (max-width: 47.99rem) {
              .breadcrumbs li { display: none; }
              .breadcrumbs li:has(a):not(:has(~ li > a)) { display: flex; }
              .breadcrumbs li::before, .breadcrumbs li + li::before { content: "‹"; content: "‹" / ""; margin: 0 0.45rem 0 0; }
              .menu-link span, .languages summary span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
            }
            @media (min-width: 60rem) {
              html { scroll-padding-top: 8rem; }
              body { display: grid; grid-template: auto 1fr auto / 17rem minmax(0, 1fr); min-height: 100vh; align-items: start; }
              .site-header { position: sticky; top: 0; z-index: 7; grid-column: 1 / -1; padding: 0 1rem; }
              .menu-link { display: none; }
              main { grid-area: 2 / 2; width: 100%; padding: 1rem 2.5rem 3rem; max-width: calc(var(--measure) + 5rem); }
              .menu { grid-area: 2 / 1; width: 100%; border-top: 0; }
              .menu, .outline { position: sticky; top: var(--header); max-height: calc(100vh - var(--header)); overflow-y: auto; padding: 1.25rem 0.75rem; padding-bottom: 5.5rem; scrollbar-width: thin; overscroll-behavior: contain; }
              .menu a, .menu-title { min-height: 2.25rem; }
              .site-footer { grid-column: 1 / -1; width: 100%; max-width: none; padding: 1rem 2rem; }
              .outline { grid-area: 3 / 2; position: static; max-height: none; border-top: 1px solid var(--line); width: 100%; max-width: calc(var(--measure) + 5rem); padding: 1.25rem 2.5rem; }
              .site-footer { grid-row: 4; }
            }
            @media (min-width: 80rem) {
              body { grid-template-columns: 17rem minmax(0, 1fr) 14.5rem; }
              .outline { grid-area: 2 / 3; position: sticky; max-height: calc(100vh - var(--header)); border-top: 0; padding: 1.25rem 1rem 5.5rem 0; }
              .outline a { padding: 0.3rem 0.75rem; }
              .outline-title { padding: 0.3rem 0.75rem; }
              .outline-link { display: none; }
              body.home main, body.index main, body.not-found main { grid-column: 2 / 4; }
            }
            @media (min-width: 100rem) {
              .site-header { padding-inline: max(1rem, calc((100vw - var(--measure) - 5rem) / 2 - 18.25rem)); }
              body:is(.home, .index) main { margin-inline: 0 auto; }
              body { grid-template-columns: minmax(17rem, 1fr) minmax(0, calc(var(--measure) + 5rem)) minmax(14.5rem, 1fr); }
              .menu { justify-self: end; max-width: 19rem; }
              .outline { justify-self: start; max-width: 16rem; }
            }

            """##,
        "assets/theme/_frame.js": ##"""
            /** The frame of the page: light and dark, languages, menu and outline as drawers, what a printer needs. */
            const root = document.documentElement;
            const dark = matchMedia("(prefers-color-scheme: dark)");
            const themeKey = "roteiro:theme";
            
            const keptTheme = () => {
              try {
                return localStorage.getItem(themeKey);
              } catch {
                return null;
              }
            };
            
            const showTheme = (theme) => {
              if (theme === "light" || theme === "dark") root.dataset.theme = theme;
              else delete root.dataset.theme;
            };
            
            showTheme(keptTheme());
            for (const node of all(".live[hidden]")) node.hidden = false;
            
            one(".theme-switch").onclick = () => {
              const isDark = root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
              const theme = isDark ? "light" : "dark";
              const isSystems = dark.matches !== isDark;
              showTheme(theme);
              try {
                if (isSystems) localStorage.removeItem(themeKey);
                else localStorage.setItem(themeKey, theme);
              } catch {
                // It holds for this page then.
              }
            };
            
            const languages = one(".languages details");
            if (languages) {
              addEventListener("click", ({ target }) => languages.contains(target) || (languages.open = false));
              languages.onkeydown = ({ key }) => {
                if (key !== "Escape") return;
                languages.open = false;
                one("summary", languages).focus();
              };
              // The step that is being read has the same id in every language.
              for (const link of all("a", languages)) link.addEventListener("click", () => (link.hash = hashInView() || location.hash));
            }
            
            const drawer = (opener, nav, look) => {
              if (!opener || !nav) return;
              nav.classList.add("drawn");
              opener.onclick = (event) => {
                event.preventDefault();
                const place = make("span", "");
                nav.replaceWith(place);
                const head = make("div", "bar", button("tool close", words.close, () => box.close()));
                const box = openDialog("drawer " + look, opener.textContent, [head, nav], () => place.replaceWith(nav));
                box.onclick = ({ target }) => (target === box || target.closest("a")) && box.close();
              };
            };
            
            drawer(one(".menu-link a"), one("nav.menu"), "start");
            drawer(one(".outline-link a"), one("nav.outline"), "end");
            
            let opened = [];
            addEventListener("beforeprint", () => {
              opened = all("article details:not([open])");
              for (const node of opened) node.open = true;
            });
            addEventListener("afterprint", () => {
              for (const node of opened) node.open = false;
            });
            
            if (navigator.clipboard) {
              for (const box of all(".code")) {
                const label = button("code-copy", words.copy, () => copy(one("code", box).textContent, label, words.codeCopied));
                box.append(label);
              }
            }

            """##,
        "assets/theme/_home.css": ##"""
            /** The first page, lists of guides, and the page for an address that leads nowhere. */
            .hero { padding: 2.5rem 0 1.5rem; }
            .hero h1 { font-size: clamp(2.1rem, 1.4rem + 3vw, 3.2rem); line-height: 1.12; letter-spacing: -0.025em; }
            .hero-name { display: block; color: var(--brand); font-size: 0.6em; letter-spacing: 0; margin-bottom: 0.35rem; }
            .hero-tagline { font-size: 1.2rem; line-height: 1.5; color: var(--muted); max-width: 40rem; text-wrap: pretty; }
            .hero-actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1.75rem; }
            .features { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1rem; list-style: none; padding: 0; margin: 1.5rem 0 2.5rem; }
            .features li { margin: 0; padding: 1.25rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--soft); }
            .hero:has(.hero-image) { display: flex; flex-wrap: wrap; align-items: center; gap: 2rem 3rem; }
            .hero-words { flex: 1 1 22rem; }
            .hero-image { flex: 0 1 auto; max-width: min(100%, 24rem); max-height: 22rem; width: auto; }
            .feature-icon { font-size: 1.5rem; line-height: 1.5; }
            .feature-icon .drawing { color: var(--brand); }
            .feature-picture { width: auto; max-height: 3rem; margin-bottom: 0.5rem; }
            .feature-more { margin: 0.6rem 0 0; color: var(--brand); font-size: 0.9375rem; font-weight: 600; }
            .feature-more::after { content: " →"; content: " →" / ""; }
            [dir="rtl"] .feature-more::after { content: " ←"; content: " ←" / ""; }
            .feature-title { font-weight: 650; margin-bottom: 0.35rem; }
            .feature-title a { text-decoration: none; }
            .feature-title a:hover { text-decoration: underline; }
            .features li { position: relative; }
            .features li:has(a):hover { border-color: var(--brand); }
            .feature-title a::after { content: ""; position: absolute; inset: 0; }
            .feature-details { margin: 0; color: var(--muted); font-size: 0.9375rem; }
            .guides :is(h2, h3) { margin-bottom: 0.5rem; }
            .guides > p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; color: var(--muted); }
            .guide-list { display: grid; gap: 0.5rem; padding: 0; list-style: none; }
            .guide-list li { position: relative; display: flex; justify-content: space-between; align-items: center; gap: 0 1rem; margin: 0; padding: 0.35rem 1rem; border: 1px solid var(--line); border-radius: var(--radius); }
            .guide-list a { display: inline-flex; align-items: center; min-height: 2.75rem; font-weight: 600; text-decoration: none; }
            .guide-list a::after { content: ""; position: absolute; inset: 0; }
            .guide-list a:hover { text-decoration: underline; }
            .guide-list li:hover { border-color: var(--brand); }
            .steps-count { flex: none; color: var(--muted); font-size: 0.875rem; }
            @media (min-width: 60rem) {
              body:is(.home, .index) main { max-width: 72rem; }
              body.home article > :not(.hero, .features, div) { max-width: var(--measure); }
              .guide-list { grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); }
            }

            """##,
        "assets/theme/_outline.js": ##"""
            /** The outline marks where the reader is. */
            const outline = one("nav.outline");
            const targets = all(".outline a").flatMap((link) => {
              const node = document.getElementById(decodeURIComponent(link.hash.slice(1)));
              return node ? [{ link, node }] : [];
            });
            
            /** The last of `nodes` that begins in the upper part of the screen. */
            const inView = (nodes) => nodes.findLast(({ node }) => node.getBoundingClientRect().top < innerHeight * 0.35);
            
            const hashInView = () => {
              const step = inView(steps);
              return step ? "#" + step.node.id : "";
            };
            
            const follow = () => {
              const now = inView(targets)?.link;
              const before = one("[aria-current]", outline);
              if (now === before) return;
              before?.removeAttribute("aria-current");
              now?.setAttribute("aria-current", "true");
              if (outline.scrollHeight > outline.clientHeight) outline.scrollTop = now ? now.offsetTop - outline.clientHeight / 2 : 0;
            };
            
            if (outline && targets.length) {
              let isAsked = false;
              addEventListener("scroll", () => {
                if (isAsked) return;
                isAsked = true;
                requestAnimationFrame(() => {
                  isAsked = false;
                  follow();
                });
              }, { passive: true });
              follow();
            }

            """##,
        "assets/theme/_pictures.js": ##"""
            /** Pictures in a dialog that enlarges them, which Back closes; the colour behind a picture goes when the picture has come. */
            let shown;
            /** How often the browser was sent back, and has not said yet that it went. */
            let returns = 0;
            addEventListener("popstate", () => {
              if (returns) returns -= 1;
              else if (!history.state?.picture) shown?.close();
            });
            
            const showPicture = (link) => {
              const picture = one("img", link);
              const image = make("img", "");
              image.alt = picture.alt;
              image.src = link.href;
              let scale = 1;
              let fit = 1;
              const size = (next, x = 0.5, y = 0.5) => {
                const left = (room.scrollLeft + room.clientWidth * x) / room.scrollWidth;
                const top = (room.scrollTop + room.clientHeight * y) / room.scrollHeight;
                scale = Math.min(Math.max(next, fit), fit * 8);
                image.width = Math.round((image.naturalWidth || picture.width) * scale);
                room.scrollLeft = left * room.scrollWidth - room.clientWidth * x;
                room.scrollTop = top * room.scrollHeight - room.clientHeight * y;
              };
              const start = () => {
                const [width, height] = [image.naturalWidth || picture.width, image.naturalHeight || picture.height];
                fit = Math.min(room.clientWidth / width, room.clientHeight / height, 2);
                size(fit);
              };
              const room = make("div", "room", image);
              room.tabIndex = 0;
              room.setAttribute("role", "group");
              room.setAttribute("aria-label", picture.alt || words.enlarge);
              const smaller = button("tool", "−", () => size(scale / 1.5));
              const larger = button("tool", "+", () => size(scale * 1.5));
              smaller.setAttribute("aria-label", words.zoomOut);
              larger.setAttribute("aria-label", words.zoomIn);
              const close = button("tool close", words.close, () => box.close());
              const head = make("div", "bar", make("p", "", picture.alt), smaller, larger, close);
              const box = openDialog("viewer", picture.alt || words.enlarge, [head, room], () => {
                shown = null;
                if (!history.state?.picture) return;
                returns += 1;
                history.back();
              });
              shown = box;
              history.pushState({ ...history.state, picture: true }, "");
              image.onload = start;
              if (image.complete) start();
              box.onkeydown = ({ key }) => {
                if (key === "+" || key === "=") size(scale * 1.5);
                if (key === "-") size(scale / 1.5);
              };
              room.addEventListener("wheel", (event) => {
                if (!event.ctrlKey) return;
                event.preventDefault();
                const area = room.getBoundingClientRect();
                size(scale * Math.exp(-event.deltaY / 200), (event.clientX - area.left) / area.width, (event.clientY - area.top) / area.height);
              });
              room.ondblclick = () => size(scale > fit ? fit : fit * 2.5);
              image.draggable = false;
              room.onpointerdown = (event) => {
                // A finger scrolls by itself.
                if (event.pointerType === "mouse") room.setPointerCapture(event.pointerId);
              };
              room.onpointermove = (event) => {
                if (room.hasPointerCapture(event.pointerId)) room.scrollBy({ left: -event.movementX, top: -event.movementY, behavior: "instant" });
              };
            };
            
            addEventListener("click", (event) => {
              const link = event.target.closest?.("a.zoom");
              if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              showPicture(link);
            });
            
            for (const image of all(".picture img")) {
              const loaded = () => image.classList.add("loaded");
              if (image.complete && image.naturalWidth) loaded();
              else image.addEventListener("load", loaded);
            }

            """##,
        "assets/theme/_print.css": ##"""
            /** Black on white, without what only a screen needs; a step and its picture stay together where they fit on a page. */
            @page { margin: 16mm 16mm 18mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #444; } }
            @media print {
              :root, :root[data-theme] { color-scheme: light; --brand: #000; --on-brand: #fff; --text: #000; --muted: #333; --page: #fff; --soft: #fff; --chip: #fff; --line: #999; --control: #555; --tip: #000; --info: #000; --warning: #000; --danger: #000; }
              body { display: block; font-size: 10.5pt; line-height: 1.45; }
              .site-header, .site-footer, .menu, .outline, .skip, .trail, .start, .finish, .pager, .tags, .footnote-back, .code-copy, .step-tools, .notice, dialog { display: none; }
              .part-bar.part-bar { display: none; }
              main { padding: 0; max-width: none; }
              .print-head { display: flex; align-items: center; gap: 1rem; margin: 0 0 1rem; }
              .print-head img { width: 26mm; height: 26mm; image-rendering: pixelated; }
              .print-head p { margin: 0; overflow-wrap: anywhere; }
              h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
              .step { break-inside: avoid; padding-bottom: 1rem; }
              .step::before, .step.done::before { content: counter(list-item); border: 1.5px solid #000; background: #fff; color: #000; line-height: calc(var(--badge) - 3px); }
              .part { margin-top: 1.5rem; }
              .part > :is(p, ul, ol:not(.steps), aside):has(+ :is(.part-bar, .steps)) { break-after: avoid; break-inside: avoid; }
              figure, .callout, tr, .code { break-inside: avoid; }
              .picture img { max-height: 71mm; width: auto; }
              .gallery .picture img { max-height: 62mm; }
              .gallery { display: flex; gap: 5mm; }
              .gallery .picture { flex: 1; }
              .code-group > input + label + .code.code { display: block; }
              .code-group > label { order: 1; width: 100%; }
              .code-group > input { display: none; }
              article a[href^="http"]:not(.zoom, .bare)::after { content: " (" attr(href) ")"; font-size: 0.85em; overflow-wrap: anywhere; }
              article .qr-payload a[href^="http"]:not(.zoom, .bare)::after { content: none; }
              .prerequisite-list label { min-height: 0; padding: 0.1rem 0; }
              pre { white-space: pre-wrap; }
              .table { overflow: visible; }
              .table table { width: 100%; font-size: 0.85em; }
              td { overflow-wrap: break-word; }
              td :is(a, code) { overflow-wrap: anywhere; }
              .line:is(.highlight, .focus) { font-weight: 700; }
              th { overflow-wrap: normal; }
            }

            """##,
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
        "assets/theme/_search.css": ##"""
            /** Search: the button in the head of the page, the field, and what it finds. */
            .search-open { display: flex; align-items: center; justify-content: center; gap: 0.6rem; min-width: 2.75rem; min-height: 2.75rem; padding: 0 0.6rem; border: 0; border-radius: 8px; background: none; color: var(--muted); font-size: 0.9375rem; }
            .search-open:hover { background: var(--chip); color: var(--text); }
            .search-open :is(span, kbd) { display: none; }
            .searcher { width: 100vw; height: 100vh; height: 100dvh; max-width: none; max-height: none; overflow: hidden; }
            .searcher[open] { display: block; }
            .searcher .search { display: grid; grid-template: auto auto 1fr / minmax(0, 1fr); height: 100%; padding: 0.75rem 0.75rem 0; }
            .search-head { display: flex; gap: 0.75rem; }
            .search-field { flex: 1; min-width: 0; min-height: 2.75rem; padding: 0 0.85rem; border: 1px solid var(--control); border-radius: var(--radius); background: var(--page); font-size: 1.0625rem; }
            .search-status { margin: 0; padding: 0.5rem 0.25rem; min-height: 2.25rem; color: var(--muted); font-size: 0.875rem; }
            .hits, .hits ul { list-style: none; margin: 0; padding: 0; }
            .searcher .hits { overflow-y: auto; overscroll-behavior: contain; padding-bottom: 1.5rem; }
            .hits > li { margin: 0 0 0.9rem; }
            .hits ul > li { margin: 0; }
            .hit-guide { display: block; min-height: 2.75rem; padding: 0.6rem 0.75rem; border-radius: 8px; color: var(--text); font-weight: 650; line-height: 1.5; text-decoration: none; }
            .hit { display: flex; gap: 0.85rem; min-height: 2.75rem; padding: 0.6rem 0.75rem; border-radius: 8px; color: var(--text); text-decoration: none; }
            .hits a:is(:hover, :focus) { background: var(--chip); text-decoration: none; }
            .hit-number { flex: none; display: grid; place-items: center; width: 1.9rem; height: 1.9rem; border: 2px solid var(--brand); border-radius: 50%; color: var(--brand); font-size: 0.875rem; font-weight: 650; font-variant-numeric: tabular-nums; }
            .hit-text { display: grid; min-width: 0; line-height: 1.45; }
            .hit-title { font-weight: 600; }
            .hit-where, .hit-excerpt { color: var(--muted); font-size: 0.875rem; }
            .hit-excerpt { margin: 0.1rem 0 0; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
            p.hit-excerpt { padding: 0 0.75rem; }
            .hits mark { background: none; color: var(--brand); font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.15em; }
            .search-ways { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; }
            .search-here { margin: 1.5rem 0; }
            @media (min-width: 48rem) {
              .searcher { width: min(44rem, 90vw); height: auto; max-height: 80vh; margin: 8vh auto auto; border-radius: 14px; box-shadow: 0 16px 60px #00000055; }
              .searcher .search { max-height: 80vh; padding: 1rem 1rem 0; }
            }
            @media (min-width: 60rem) {
              .search-open { justify-content: flex-start; min-width: 13rem; padding: 0 0.85rem; border: 1px solid var(--control); background: var(--page); }
              .search-open span { display: inline; }
              .search-open kbd { display: inline-block; margin-inline-start: auto; padding: 0.05rem 0.45rem; border: 1px solid var(--line); border-radius: 5px; font-family: inherit; font-size: 0.8125rem; }
            }
            @media (hover: none) {
              .search-open.search-open kbd { display: none; }
            }
            .hits a:focus-visible { outline-offset: -3px; }
            .search-here:has(.hits.empty) > p { display: none; }

            """##,
        "assets/theme/_search.js": ##"""
            /** Search: a dialog, and the same in the page of an address that leads nowhere. */
            const queryKey = "roteiro:search";
            
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
              const nearWord = async (text) => {
                const near = await nearest(text).catch(() => "");
                return near && plain(near) !== plain(text) ? near : "";
              };
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
                  const said = best.length ? fill(words.results, { n: found.length + Math.max(results.length - 8, 0) }) : fill(words.none, { query: text });
                  show(said, ...ways, ...found);
                  list.classList.toggle("empty", !best.length);
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
                guess = guess.replace(/\.\w+$/, "").replace(/[-_.+]+/g, " ").trim();
                if (!guess) one("p", here).remove();
                here.append(searchBox(guess, () => {}).box);
              }
            }

            """##,
        "assets/theme/_steps.css": ##"""
            /** A guide's head, its parts, and its steps as number badges on one line. What is `live` waits for a script in its own place. */
            .guide-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.75rem 1.5rem; margin-bottom: 1.75rem; }
            .facts { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 0; padding: 0; }
            .facts li { margin: 0; padding: 0.2rem 0.8rem; border: 1px solid var(--line); border-radius: 1rem; color: var(--muted); font-size: 0.875rem; }
            .start, .finish { margin: 0; }
            .finish { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1rem; }
            .part ~ .finish, .steps ~ .finish { margin: 1.5rem 0; }
            .print-head { display: none; }
            .part { margin-top: 3rem; }
            .part > h2 { margin-top: 0; }
            .part-label, .step-label { display: block; font-size: 0.8125rem; line-height: 1.6; font-weight: 600; color: var(--muted); letter-spacing: 0.02em; }
            .part-label { color: var(--brand); }
            .part-bar { display: none; align-items: center; gap: 0.35rem 0.75rem; position: sticky; top: 0; z-index: 5; min-height: 3.25rem; padding: 0.25rem 0; background: var(--page); border-bottom: 1px solid var(--line); font-size: 0.875rem; color: var(--muted); }
            .part-name { font-weight: 650; color: var(--text); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; max-width: 60%; }
            .part-count { white-space: nowrap; font-variant-numeric: tabular-nums; }
            .part-bar:not([hidden]) { display: flex; }
            progress { appearance: none; flex: 1 1 4rem; min-width: 2.5rem; height: 0.5rem; border: 0; border-radius: 1rem; overflow: hidden; background: var(--line); }
            progress::-webkit-progress-bar { background: var(--line); }
            progress::-webkit-progress-value { background: var(--tip); border-radius: 1rem; }
            progress::-moz-progress-bar { background: var(--tip); }
            .focus-open { display: flex; align-items: center; justify-content: center; gap: 0.4rem; min-width: 2.75rem; min-height: 2.75rem; padding: 0 0.5rem; border: 0; border-radius: 8px; background: none; color: var(--brand); font-weight: 600; }
            .focus-open:hover { background: var(--chip); }
            .steps { list-style: none; padding: 0; margin: 1.5rem 0; }
            .step { position: relative; margin: 0; padding-inline-start: calc(var(--badge) + 0.85rem); padding-bottom: 2.25rem; }
            .step::before {
              content: counter(list-item);
              content: counter(list-item) / "";
              position: absolute;
              inset-inline-start: 0;
              top: 0.3rem;
              z-index: 1;
              min-width: var(--badge);
              height: var(--badge);
              border-radius: var(--badge);
              background: var(--brand);
              color: var(--on-brand);
              font-size: 0.9375rem;
              font-weight: 650;
              line-height: var(--badge);
              text-align: center;
              font-variant-numeric: tabular-nums;
            }
            .step::after { content: ""; position: absolute; inset-inline-start: calc(var(--badge) / 2 - 1px); top: calc(var(--badge) + 0.7rem); bottom: 0.1rem; border-inline-start: 2px solid var(--line); }
            .steps > .step:last-child::after { display: none; }
            .step.done::before { content: "✓"; content: "✓" / ""; background: var(--tip); }
            .step > :is(h1, h2, h3, h4, h5, h6):first-child { margin: 0 0 0.75rem; font-size: 1.2rem; }
            .step:target::before { outline: 3px solid var(--brand); outline-offset: 3px; }
            .step ul:not([class]) { list-style-type: disc; }
            .step-note { color: var(--warning); font-size: 0.9375rem; }
            .step-tools { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1rem; min-height: 2.75rem; margin: 1rem 0 0; font-size: 0.9375rem; }
            .step-tools label { display: none; align-items: center; gap: 0.6rem; min-height: 2.75rem; padding: 0 1rem 0 0.75rem; border: 1px solid var(--control); border-radius: var(--radius); font-weight: 600; cursor: pointer; }
            .step-tools label:not([hidden]) { display: inline-flex; }
            .step-tools label:hover { background: var(--chip); }
            .step-tools input[type] { accent-color: var(--tip); width: 1.2rem; height: 1.2rem; margin: 0; }
            .step-tools label:has(:checked) { border-color: var(--tip); color: var(--tip); }
            .step-tools label:focus-within:has(:focus-visible) { outline: 3px solid var(--brand); outline-offset: 2px; }
            .step-link { display: inline-flex; align-items: center; min-height: 2.75rem; color: var(--muted); font-size: 0.875rem; text-decoration: none; }
            @media (hover: hover) {
              .step-link { opacity: 0; }
              .step:hover .step-link, .step-link:focus-visible { opacity: 1; }
            }
            .step-link:hover { color: var(--text); text-decoration: underline; }
            .interlude { margin: 1.5rem 0; }
            @media (scripting: enabled) {
              .part-bar.live[hidden] { display: flex; }
              label.live.live[hidden] { display: inline-flex; }
              :is(.theme-switch, .search-open).live[hidden] { display: flex; }
            }
            @media (max-width: 39.99rem) {
              .focus-open span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              .step { padding-inline-start: 0; }
              .step::after { display: none; }
              .step > :is(h1, h2, h3, h4, h5, h6):first-child { padding-inline-start: calc(var(--badge) + 0.75rem); min-height: calc(var(--badge) + 0.4rem); }
            }
            @media (min-width: 60rem) {
              .part-bar { top: var(--header); }
            }

            """##,
        "assets/theme/_tools.js": ##"""
            /** Short names for what every part does, and the words that the page handed over. */
            const words = document.currentScript.dataset;
            const all = (selector, from = document) => [...from.querySelectorAll(selector)];
            const one = (selector, from = document) => from.querySelector(selector);
            const fill = (text, values) => text.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);
            
            const make = (tag, look, ...content) => {
              const node = document.createElement(tag);
              node.className = look;
              node.append(...content);
              return node;
            };
            
            const button = (look, label, action) => {
              const node = make("button", look, label);
              node.type = "button";
              node.onclick = action;
              return node;
            };
            
            const news = document.getElementById("page.news");
            
            /** A modal dialog that is there only while it is open; `closed` hears when it has gone. What is outside of it says nothing to a screen reader, so news come along. */
            const openDialog = (look, label, content, closed) => {
              const box = make("dialog", look, ...content);
              box.setAttribute("aria-label", label);
              box.onclose = () => {
                closed?.();
                box.remove();
                (all("dialog[open]").at(-1) ?? document.body).append(news);
              };
              box.append(news);
              document.body.append(box);
              box.showModal();
              return box;
            };
            
            /** Tells a screen reader. */
            const say = (text) => {
              news.textContent = text;
            };
            
            /** Puts `text` onto the clipboard and says so on the button for a while; where it may not, nothing happens and false comes back. */
            const copy = async (text, place, done) => {
              try {
                await navigator.clipboard.writeText(text);
              } catch {
                return false;
              }
              const before = place.textContent;
              place.textContent = done;
              say(done);
              setTimeout(() => (place.textContent = before), 2000);
              return true;
            };

            """##,
        "assets/theme/favicon.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#1d5fa8"/><path d="M9 8v16" stroke="#fff" stroke-width="2" opacity=".6"/><circle cx="9" cy="9" r="3.5" fill="#fff"/><circle cx="9" cy="23" r="3.5" fill="#fff"/><path d="M16 9h8M16 23h6M16 16h5" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>

            """##,
        "assets/theme/icons/alert-triangle.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3L2 20h20zM12 10v4M12 17v1"/></svg>

            """##,
        "assets/theme/icons/arrow-left.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M20 12H4M10 6l-6 6 6 6"/></svg>

            """##,
        "assets/theme/icons/arrow-right.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 12h16M14 6l6 6-6 6"/></svg>

            """##,
        "assets/theme/icons/ban.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M5.6 5.6l12.8 12.8"/></svg>

            """##,
        "assets/theme/icons/bell.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4"/></svg>

            """##,
        "assets/theme/icons/book-open.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 6c-2-2-6-2-9-1v14c3-1 7-1 9 1 2-2 6-2 9-1V5c-3-1-7-1-9 1zM12 6v14"/></svg>

            """##,
        "assets/theme/icons/briefcase.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="3" y="7" width="18" height="13" rx="2"/><path d="M8 7V4h8v3M3 13h18"/></svg>

            """##,
        "assets/theme/icons/calendar.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="3" y="5" width="18" height="16" rx="2"/><path d="M3 10h18M8 2v5M16 2v5"/></svg>

            """##,
        "assets/theme/icons/camera.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 8h4l2-3h6l2 3h4v12H3z"/><circle cx="12" cy="13.5" r="3.5"/></svg>

            """##,
        "assets/theme/icons/check-circle.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M8 12.5l3 3 5-6"/></svg>

            """##,
        "assets/theme/icons/check.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 13l5 5L20 6"/></svg>

            """##,
        "assets/theme/icons/clock.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M12 7v5l3 3"/></svg>

            """##,
        "assets/theme/icons/cloud.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M7 19a5 5 0 0 1-.5-10A6 6 0 0 1 18 10a4.5 4.5 0 0 1-.5 9z"/></svg>

            """##,
        "assets/theme/icons/code.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M8 6l-6 6 6 6M16 6l6 6-6 6"/></svg>

            """##,
        "assets/theme/icons/contrast.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/></svg>

            """##,
        "assets/theme/icons/copy.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="8" y="8" width="13" height="13" rx="2"/><path d="M16 8V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h3"/></svg>

            """##,
        "assets/theme/icons/credit-card.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="2" y="5" width="20" height="14" rx="2"/><path d="M2 10h20M6 15h4"/></svg>

            """##,
        "assets/theme/icons/download.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3v12M7 10l5 5 5-5M4 20h16"/></svg>

            """##,
        "assets/theme/icons/external-link.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M14 4h6v6M20 4l-9 9M18 14v6H4V6h6"/></svg>

            """##,
        "assets/theme/icons/eye.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7z"/><circle cx="12" cy="12" r="3"/></svg>

            """##,
        "assets/theme/icons/file.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M6 2h8l5 5v15H6zM14 2v5h5"/></svg>

            """##,
        "assets/theme/icons/filter.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 5h18l-7 8v6l-4 2v-8z"/></svg>

            """##,
        "assets/theme/icons/focus.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"/></svg>

            """##,
        "assets/theme/icons/folder.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 5h6l2 3h10v12H3z"/></svg>

            """##,
        "assets/theme/icons/globe.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/></svg>

            """##,
        "assets/theme/icons/heart.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 20C5 15 3 12 3 8.5a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3.5-2 6.5-9 11.5z"/></svg>

            """##,
        "assets/theme/icons/help-circle.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 17v.5"/></svg>

            """##,
        "assets/theme/icons/home.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 11l9-8 9 8M6 9v12h12V9"/></svg>

            """##,
        "assets/theme/icons/image.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="3" y="4" width="18" height="16" rx="2"/><circle cx="9" cy="9" r="2"/><path d="M4 18l6-5 4 3 3-3 4 4"/></svg>

            """##,
        "assets/theme/icons/info.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7v1"/></svg>

            """##,
        "assets/theme/icons/instagram.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="3" y="3" width="18" height="18" rx="5"/><circle cx="12" cy="12" r="4"/><path d="M17 7h.01"/></svg>

            """##,
        "assets/theme/icons/key.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="7" cy="15" r="4"/><path d="M10 12L20 4M16 7l3 3"/></svg>

            """##,
        "assets/theme/icons/life-buoy.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="4"/><path d="M5.6 5.6l3.6 3.6M14.8 14.8l3.6 3.6M18.4 5.6l-3.6 3.6M9.2 14.8l-3.6 3.6"/></svg>

            """##,
        "assets/theme/icons/link.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M10 8H7a4 4 0 0 0 0 8h3M14 8h3a4 4 0 0 1 0 8h-3M8 12h8"/></svg>

            """##,
        "assets/theme/icons/list.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M9 6h12M9 12h12M9 18h12M4 6h.01M4 12h.01M4 18h.01"/></svg>

            """##,
        "assets/theme/icons/lock.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="5" y="11" width="14" height="10" rx="2"/><path d="M8 11V7a4 4 0 0 1 8 0v4"/></svg>

            """##,
        "assets/theme/icons/mail.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="2" y="5" width="20" height="14" rx="2"/><path d="M3 7l9 7 9-7"/></svg>

            """##,
        "assets/theme/icons/map-pin.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 22c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12z"/><circle cx="12" cy="10" r="2.5"/></svg>

            """##,
        "assets/theme/icons/menu.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 6h18M3 12h18M3 18h18"/></svg>

            """##,
        "assets/theme/icons/message-circle.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 20l1-4a8 8 0 1 1 3 3z"/></svg>

            """##,
        "assets/theme/icons/mic.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="9" y="2" width="6" height="12" rx="3"/><path d="M5 11a7 7 0 0 0 14 0M12 18v4"/></svg>

            """##,
        "assets/theme/icons/minus-circle.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M8 12h8"/></svg>

            """##,
        "assets/theme/icons/monitor.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="2" y="4" width="20" height="13" rx="2"/><path d="M12 17v4M8 21h8"/></svg>

            """##,
        "assets/theme/icons/pencil.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 20l1-5L16 4l4 4L9 19zM14 6l4 4"/></svg>

            """##,
        "assets/theme/icons/phone.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="7" y="2" width="10" height="20" rx="2"/><path d="M11 18h2"/></svg>

            """##,
        "assets/theme/icons/plug.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M9 2v6M15 2v6M6 8h12v3a6 6 0 0 1-12 0zM12 17v5"/></svg>

            """##,
        "assets/theme/icons/plus-circle.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M12 8v8M8 12h8"/></svg>

            """##,
        "assets/theme/icons/plus.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 4v16M4 12h16"/></svg>

            """##,
        "assets/theme/icons/power.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3v9M7 6.5a8 8 0 1 0 10 0"/></svg>

            """##,
        "assets/theme/icons/qr-code.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="3" y="3" width="6" height="6"/><rect x="15" y="3" width="6" height="6"/><rect x="3" y="15" width="6" height="6"/><path d="M13 13h3v3h-3zM20 13v3M13 20h3M20 20v1"/></svg>

            """##,
        "assets/theme/icons/receipt.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M5 2l2 2 2.5-2L12 4l2.5-2L17 4l2-2v20l-2-2-2.5 2-2.5-2-2.5 2L7 20l-2 2zM9 9h6M9 14h6"/></svg>

            """##,
        "assets/theme/icons/refresh-cw.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M20 12a8 8 0 0 1-14 5.3L3 15M4 12a8 8 0 0 1 14-5.3L21 9M21 4v5h-5M3 20v-5h5"/></svg>

            """##,
        "assets/theme/icons/repeat.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 11V9a3 3 0 0 1 3-3h13M17 3l3 3-3 3M20 13v2a3 3 0 0 1-3 3H4M7 21l-3-3 3-3"/></svg>

            """##,
        "assets/theme/icons/save.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 4h12l4 4v12H4zM8 4v5h7V4M8 20v-6h8v6"/></svg>

            """##,
        "assets/theme/icons/search.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="10" cy="10" r="6"/><path d="M15 15l6 6"/></svg>

            """##,
        "assets/theme/icons/send.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M21 3L10 14M21 3l-7 18-4-7-7-4z"/></svg>

            """##,
        "assets/theme/icons/settings.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="6.5"/><circle cx="12" cy="12" r="2"/><path stroke-width="3.2" d="M18 14.5L19.9 15.3M14.5 18L15.3 19.9M9.5 18L8.7 19.9M6 14.5L4.1 15.3M6 9.5L4.1 8.7M9.5 6L8.7 4.1M14.5 6L15.3 4.1M18 9.5L19.9 8.7"/></svg>

            """##,
        "assets/theme/icons/shield-off.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M8 3.5L12 2l8 3v7c0 1.5-.3 2.8-.8 4M17.5 18.7c-1.4 1.4-3.3 2.4-5.5 3.3-5-2-8-5-8-10V5M3 3l18 18"/></svg>

            """##,
        "assets/theme/icons/shield.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 2l8 3v7c0 5-3 8-8 10-5-2-8-5-8-10V5z"/></svg>

            """##,
        "assets/theme/icons/smartphone.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="6" y="2" width="12" height="20" rx="2"/><path d="M11 18h2"/></svg>

            """##,
        "assets/theme/icons/star.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3l2.8 5.8 6.2.9-4.5 4.4 1.1 6.3L12 17.4l-5.6 3 1.1-6.3L3 9.7l6.2-.9z"/></svg>

            """##,
        "assets/theme/icons/tag.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 3h9l9 9-9 9-9-9zM8 8h.01"/></svg>

            """##,
        "assets/theme/icons/trash-2.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M3 6h18M8 6V3h8v3M5 6l1 15h12l1-15M10 10v7M14 10v7"/></svg>

            """##,
        "assets/theme/icons/type.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M4 7V4h16v3M12 4v16M9 20h6"/></svg>

            """##,
        "assets/theme/icons/upload.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M12 16V4M7 9l5-5 5 5M4 20h16"/></svg>

            """##,
        "assets/theme/icons/user-circle.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><circle cx="12" cy="10" r="3"/><path d="M6 18.5c1-2.5 3-4 6-4s5 1.5 6 4"/></svg>

            """##,
        "assets/theme/icons/user-plus.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="9" cy="8" r="4"/><path d="M2 21c1-5 3-7 7-7s6 2 7 7M19 8v6M16 11h6"/></svg>

            """##,
        "assets/theme/icons/user.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-7 8-7s7 2 8 7"/></svg>

            """##,
        "assets/theme/icons/users.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="9" cy="8" r="4"/><path d="M2 21c1-5 3-7 7-7s6 2 7 7M16 4.5a4 4 0 0 1 0 7M18 14.5c2 1 3 3 4 6.5"/></svg>

            """##,
        "assets/theme/icons/video.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect x="2" y="6" width="13" height="12" rx="2"/><path d="M15 11l7-4v10l-7-4"/></svg>

            """##,
        "assets/theme/icons/wifi.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M2 9c6-5.5 14-5.5 20 0M5.5 12.5c4-3.5 9-3.5 13 0M9 16c2-1.5 4-1.5 6 0M12 20h.01"/></svg>

            """##,
        "assets/theme/icons/x-circle.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><circle cx="12" cy="12" r="9"/><path d="M9 9l6 6M15 9l-6 6"/></svg>

            """##,
        "assets/theme/icons/x.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M5 5l14 14M19 5L5 19"/></svg>

            """##,
        "assets/theme/icons/zap.svg": ##"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M13 2L4 14h7l-1 8 9-12h-7z"/></svg>

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
            /** Roteiro: calm, readable, the same without scripts. What a site may change stands in _brand.css. */
            /*# include _base.css */
            /*# include _frame.css */
            /*# include _blocks.css */
            /*# include _steps.css */
            /*# include _dialogs.css */
            /*# include _search.css */
            /*# include _home.css */
            /*# include _brand.css */
            /*# include _print.css */

            """##,
        "assets/theme/roteiro.js": ##"""
            /** What a page does beyond being read. Everything here is an addition: without it the page is whole. */
            (() => {
              "use strict";
            
              //# include _progress.js
              //# include _tools.js
              //# include _frame.js
              //# include _following.js
              //# include _outline.js
              //# include _focus.js
              //# include _pictures.js
              //# include _finding.js
              //# include _search.js
            })();

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
            {{#isSearched}}<section class="search-here live" aria-label="{{words.search.label}}" hidden>
            <p>{{words.search.path}}</p>
            </section>
            {{/isSearched}}<p><a class="button" href="{{home}}">{{words.notFound.home}}</a></p>
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
            <p class="visually-hidden" id="page.news" role="status"></p>

            """##,
        "templates/guide-list.mustache": ##"""
            {{#hasGuides}}<ul class="guide-list">
            {{#guides}}<li><a href="{{href}}"{{#sourceLang}} lang="{{sourceLang}}"{{/sourceLang}}>{{name}}</a>{{#steps}} <span class="steps-count">{{steps}}</span>{{/steps}}</li>
            {{/guides}}</ul>
            {{/hasGuides}}
            """##,
        "templates/head.mustache": ##"""
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="{{policy}}">
            <title>{{title}}</title>
            {{#description}}<meta name="description" content="{{description}}">
            {{/description}}{{#isHidden}}<meta name="robots" content="noindex">
            {{/isHidden}}{{{alternates}}}{{#styles}}<link rel="stylesheet" href="{{href}}">
            {{/styles}}{{#scripts}}<script src="{{href}}" defer data-done="{{words.part.done}}" data-start="{{words.guide.start}}" data-resume="{{words.guide.resume}}" data-restart="{{words.guide.restart}}" data-restart-sure="{{words.guide.restartSure}}" data-finished="{{words.guide.finished}}" data-changed="{{words.step.changed}}" data-copied="{{words.step.copied}}" data-place="{{words.focus.place}}" data-focus-close="{{words.focus.close}}" data-focus-finish="{{words.focus.finish}}" data-previous="{{words.focus.previous}}" data-next="{{words.focus.next}}" data-enlarge="{{words.zoom.open}}" data-zoom-in="{{words.zoom.in}}" data-zoom-out="{{words.zoom.out}}" data-close="{{words.close}}" data-copy="{{words.code.copy}}" data-code-copied="{{words.code.copied}}"{{#isSearched}} data-search="{{searchScript}}" data-catalog="{{catalog}}" data-labels="{{labels}}" data-step="{{words.step.label}}" data-part="{{words.part.of}}" data-search-label="{{words.search.label}}" data-results="{{words.search.results}}" data-none="{{words.search.none}}" data-near="{{words.search.near}}" data-all="{{words.search.all}}" data-failed="{{words.search.failed}}" data-keys="{{words.search.keys}}"{{/isSearched}}></script>
            {{/scripts}}<meta name="color-scheme" content="light dark">
            <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
            <meta name="theme-color" content="#14181c" media="(prefers-color-scheme: dark)">
            <meta property="og:title" content="{{heading}}">
            <meta property="og:type" content="article">
            <meta property="og:site_name" content="{{siteTitle}}">
            <meta property="og:locale" content="{{socialLocale}}">
            {{#description}}<meta property="og:description" content="{{description}}">
            {{/description}}<link rel="icon" href="{{root}}theme/favicon.svg" type="image/svg+xml">
            <link rel="manifest" href="{{root}}manifest.webmanifest">

            """##,
        "templates/header.mustache": ##"""
            <a class="skip" href="#page.main">{{words.skip}}</a>
            <header class="site-header">
            <p class="menu-link"><a href="#page.menu">{{{icons.menu}}}<span>{{words.menu}}</span></a></p>
            <p class="site-title"><a href="{{home}}">{{siteTitle}}</a></p>
            {{> search}}
            {{#isMultilingual}}<nav class="languages" aria-label="{{words.languages}}">
            <details>
            <summary>{{{icons.globe}}}<span>{{language}}</span></summary>
            <ul>
            {{{languages}}}</ul>
            </details>
            </nav>
            {{/isMultilingual}}<button type="button" class="theme-switch live" aria-label="{{words.theme.switch}}" hidden>{{{icons.contrast}}}</button>
            </header>

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
            <h1>{{heading}}</h1>
            {{#description}}<p class="lead">{{description}}</p>
            {{/description}}{{> guide-list}}{{#sections}}<section class="guides">
            <h{{level}}{{#anchor}} id="{{anchor}}"{{/anchor}}{{#sourceLang}} lang="{{sourceLang}}"{{/sourceLang}}>{{#href}}<a href="{{href}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}</h{{level}}>
            {{#summary}}<p{{#sourceLang}} lang="{{sourceLang}}"{{/sourceLang}}>{{summary}}</p>
            {{/summary}}{{> guide-list}}</section>
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
            toc.title: "Contents"
            outline.title: "On this page"
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
            part.of: "Part {n} of {m}"
            part.done: "{n} of {m} done"
            guide.start: "Start"
            guide.resume: "Continue where you stopped: {step}"
            guide.finished: "Guide finished"
            guide.restart: "Start again"
            guide.restartSure: "Clear everything that is ticked?"
            guide.address: "This guide on the web:"
            step.done: "Done"
            step.changed: "This step has changed since you did it."
            step.link: "Link to this step"
            step.copied: "Link copied"
            focus.open: "One step at a time"
            focus.close: "See the whole guide"
            focus.finish: "Finish"
            focus.place: "{n} of {m}"
            focus.previous: "Previous"
            focus.next: "Next"
            pager.title: "Other guides"
            pager.previous: "Previous"
            pager.next: "Next"
            trail.title: "Where you are"
            trail.home: "Home"
            tags.title: "Topics"
            menu.overview: "Overview"
            theme.switch: "Switch between light and dark"
            zoom.open: "Enlarge the picture"
            zoom.in: "Zoom in"
            zoom.out: "Zoom out"
            code.title: "Code"
            code.copy: "Copy"
            code.copied: "Copied"
            close: "Close"
            search.open: "Search"
            search.label: "Search the guides"
            search.results: "Guides found: {n}"
            search.none: "Nothing found for “{query}”."
            search.near: "Did you mean:"
            search.all: "See all guides"
            search.failed: "Search did not answer. Check the connection and try again."
            search.keys: "↑ ↓ choose · Enter opens · Esc closes"
            search.path: "It may be one of these:"

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
            toc.title: "Contenido"
            outline.title: "En esta página"
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
            part.of: "Parte {n} de {m}"
            part.done: "{n} de {m} hechos"
            guide.start: "Empezar"
            guide.resume: "Continuar donde lo dejó: {step}"
            guide.finished: "Guía terminada"
            guide.restart: "Empezar de nuevo"
            guide.restartSure: "¿Borrar todo lo marcado?"
            guide.address: "Esta guía en internet:"
            step.done: "Hecho"
            step.changed: "Este paso cambió después de que lo hizo."
            step.link: "Enlace a este paso"
            step.copied: "Enlace copiado"
            focus.open: "Un paso a la vez"
            focus.close: "Ver la guía completa"
            focus.finish: "Terminar"
            focus.place: "{n} de {m}"
            focus.previous: "Anterior"
            focus.next: "Siguiente"
            pager.title: "Otras guías"
            pager.previous: "Anterior"
            pager.next: "Siguiente"
            trail.title: "Dónde está"
            trail.home: "Inicio"
            tags.title: "Temas"
            menu.overview: "Vista general"
            theme.switch: "Cambiar entre claro y oscuro"
            zoom.open: "Ampliar la imagen"
            zoom.in: "Acercar"
            zoom.out: "Alejar"
            code.title: "Código"
            code.copy: "Copiar"
            code.copied: "Copiado"
            close: "Cerrar"
            search.open: "Buscar"
            search.label: "Buscar en las guías"
            search.results: "Guías encontradas: {n}"
            search.none: "No se encontró nada para “{query}”."
            search.near: "¿Quiso decir…?"
            search.all: "Ver todas las guías"
            search.failed: "La búsqueda no respondió. Revise la conexión e inténtelo de nuevo."
            search.keys: "↑ ↓ eligen · Intro abre · Esc cierra"
            search.path: "Quizá sea una de estas:"

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
            toc.title: "Conteúdo"
            outline.title: "Nesta página"
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
            part.of: "Parte {n} de {m}"
            part.done: "{n} de {m} feitos"
            guide.start: "Começar"
            guide.resume: "Continuar de onde você parou: {step}"
            guide.finished: "Guia concluído"
            guide.restart: "Recomeçar"
            guide.restartSure: "Apagar tudo o que foi marcado?"
            guide.address: "Este guia na internet:"
            step.done: "Feito"
            step.changed: "Este passo mudou depois que você o fez."
            step.link: "Link deste passo"
            step.copied: "Link copiado"
            focus.open: "Um passo por vez"
            focus.close: "Ver o guia inteiro"
            focus.finish: "Concluir"
            focus.place: "{n} de {m}"
            focus.previous: "Anterior"
            focus.next: "Próximo"
            pager.title: "Outros guias"
            pager.previous: "Anterior"
            pager.next: "Próximo"
            trail.title: "Onde você está"
            trail.home: "Início"
            tags.title: "Assuntos"
            menu.overview: "Visão geral"
            theme.switch: "Trocar entre claro e escuro"
            zoom.open: "Ampliar a imagem"
            zoom.in: "Aumentar"
            zoom.out: "Diminuir"
            code.title: "Código"
            code.copy: "Copiar"
            code.copied: "Copiado"
            close: "Fechar"
            search.open: "Buscar"
            search.label: "Buscar nos guias"
            search.results: "Guias encontrados: {n}"
            search.none: "Nada encontrado para “{query}”."
            search.near: "Você quis dizer:"
            search.all: "Ver todos os guias"
            search.failed: "A busca não respondeu. Confira a conexão e tente de novo."
            search.keys: "↑ ↓ escolhem · Enter abre · Esc fecha"
            search.path: "Talvez seja um destes:"

            """##,
        "templates/messages/es.po": ##"""
            msgid ""
            msgstr ""
            "Project-Id-Version: roteiro\n"
            "Language: es\n"
            "MIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=UTF-8\n"
            "Content-Transfer-Encoding: 8bit\n"
            "Plural-Forms: nplurals=2; plural=(n != 1);\n"
            
            #: Sources/RoteiroChecks/Fixing/ClosingLine.swift
            #, python-brace-format
            msgid "close it with {fence} after line {last}"
            msgstr "cerrar con {fence} después de la línea {last}"
            
            #: Sources/RoteiroChecks/Fixing/FixProblem.swift
            #, python-brace-format
            msgid "expected {expected} and found {found}"
            msgstr "esperaba {expected} y encontró {found}"
            
            #: Sources/RoteiroChecks/Fixing/FixProblem.swift
            #, python-brace-format
            msgid "{path} leads out of the project"
            msgstr "{path} lleva fuera del proyecto"
            
            #: Sources/RoteiroChecks/Fixing/FixProblem.swift
            #, python-brace-format
            msgid "{path} exists already"
            msgstr "ya existe {path}"
            
            #: Sources/RoteiroChecks/Fixing/FixProblem.swift
            msgid "two of its edits change the same characters"
            msgstr "dos de sus ediciones cambian los mismos caracteres"
            
            #: Sources/RoteiroChecks/Fixing/Replacement.swift
            #, python-brace-format
            msgid "replace {word} with {replacement}"
            msgstr "cambiar {word} por {replacement}"
            
            #: Sources/RoteiroChecks/Rules/Images/IconWithoutAlt.swift
            msgid "Read aloud, the sentence loses the name of the button that the icon shows."
            msgstr "Leída en voz alta, la frase pierde el nombre del botón que muestra el icono."
            
            #: Sources/RoteiroChecks/Rules/Images/IconWithoutAlt.swift
            msgid "Put the name of the button between the brackets."
            msgstr "Ponga entre los corchetes el nombre del botón."
            
            #: Sources/RoteiroChecks/Rules/Images/IconWithoutAlt.swift
            #, python-brace-format
            msgid "the icon {path} has no alt text: read aloud, the sentence lacks it"
            msgstr "el icono {path} no tiene texto alternativo: leída en voz alta, la frase queda sin él"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "The file is there, but readers do not see the picture, or only a part of it."
            msgstr "El archivo existe, pero el lector no ve la imagen, o solo una parte."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "Save the original screenshot again."
            msgstr "Guarde de nuevo la captura de pantalla original."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "the file has zero bytes: there is no picture"
            msgstr "el archivo tiene cero bytes: no hay imagen"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "the file is JSON, not a picture (it begins with {excerpt}): a server's answer was saved in its place"
            msgstr "el archivo es un JSON, no una imagen (empieza con {excerpt}): se guardó la respuesta de un servidor"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "the file is an HTML page, not a picture: a login or error page was saved in its place"
            msgstr "el archivo es una página HTML, no una imagen: se guardó una página de acceso o de error en su lugar"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "the file is a Git LFS pointer: the picture was never fetched"
            msgstr "el archivo es un puntero de Git LFS: la imagen nunca se descargó"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "the PNG is in Apple's own variant (CgBI): browsers do not show it"
            msgstr "el PNG está en el formato propio de Apple (CgBI): los navegadores no lo muestran"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "the file ends too early: readers see only the beginning of the picture"
            msgstr "el archivo termina antes de tiempo: el lector ve solo el comienzo de la imagen"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "the bytes are damaged ({problem}): the picture may not appear"
            msgstr "los bytes están dañados ({problem}): la imagen puede no aparecer"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "{count} bytes follow the end of the picture: leftovers that may hide another file"
            msgstr "hay {count} bytes después del final de la imagen: sobras que pueden esconder otro archivo"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "the picture has {pixels} pixels: above the limit, it may freeze a reader's device"
            msgstr "la imagen tiene {pixels} píxeles: por encima del límite, puede trabar el aparato del lector"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "the file is no picture of a known kind (it begins with {excerpt}): browsers do not show it"
            msgstr "el archivo no es una imagen conocida (empieza con {excerpt}): el navegador no la muestra"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "the file could not be read ({problem}): the picture is left out of the site"
            msgstr "el archivo no se pudo leer ({problem}): la imagen queda fuera del sitio"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "Run `git lfs pull`."
            msgstr "Ejecute `git lfs pull`."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "Open the picture in an editor and export it as PNG again."
            msgstr "Abra la imagen en un editor y expórtela de nuevo como PNG."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "Shrink the picture."
            msgstr "Reduzca la imagen."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "Check the permissions of the file."
            msgstr "Revise los permisos del archivo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageDuplicate.swift
            msgid "When the screen changes only one of the copies will be replaced; and readers download the same picture twice."
            msgstr "Cuando la pantalla cambie, solo se cambiará una de las copias; y el lector descarga la misma imagen dos veces."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageDuplicate.swift
            msgid "Keep one file, point the pages to it and delete the other."
            msgstr "Quédese con un archivo, haga que las páginas lo usen y borre el otro."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageDuplicate.swift
            #, python-brace-format
            msgid "the bytes are those of {path}: one of the copies will fall behind"
            msgstr "los bytes son los mismos de {path}: una de las copias va a quedar desactualizada"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageDuplicate.swift
            #, python-brace-format
            msgid "use {name} on all pages"
            msgstr "usar {name} en todas las páginas"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageExtension.swift
            msgid "Servers announce the kind by the name; some browsers and programs then refuse the picture."
            msgstr "El servidor anuncia el tipo por el nombre; algunos navegadores y programas rechazan entonces la imagen."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageExtension.swift
            msgid "Change the ending of the name, also where the picture is used, or export it again as what the name says."
            msgstr "Cambie la terminación del nombre, también donde se usa la imagen, o expórtela de nuevo en el formato que dice el nombre."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageExtension.swift
            #, python-brace-format
            msgid "the bytes are {kind}, the name says {extension}: some programs refuse the picture"
            msgstr "los bytes son {kind}, el nombre dice {extension}: algunos programas rechazan la imagen"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageExtension.swift
            #, python-brace-format
            msgid "Rename it to {name}, also where it is used, or export the picture again."
            msgstr "Cámbiele el nombre a {name}, también donde se usa, o exporte la imagen de nuevo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            msgid "On a phone with a weak signal, readers wait at the step until the picture arrives."
            msgstr "En el celular y con poca señal, el lector se queda detenido en el paso hasta que llega la imagen."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            msgid "Crop the screenshot to what the step shows, or shrink it; the budget is in `checks.pictures`."
            msgstr "Recorte la captura hasta lo que muestra el paso, o redúzcala; el presupuesto está en `checks.pictures`."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            #, python-brace-format
            msgid "the picture has {size} pixels, over the budget of {limit}: it weighs on the device's memory"
            msgstr "la imagen tiene {size} píxeles, por encima del presupuesto de {limit}: pesa en la memoria del aparato"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            #, python-brace-format
            msgid "the animation has {size}, over the budget of {most}: it is slow to appear on a weak signal"
            msgstr "la animación tiene {size}, por encima del presupuesto de {most}: tarda en aparecer con poca señal"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            #, python-brace-format
            msgid "the picture has {size}, over the budget of {most}: it is slow to appear on a weak signal"
            msgstr "la imagen tiene {size}, por encima del presupuesto de {most}: tarda en aparecer con poca señal"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            msgid "Replace the animation with a short video, or with two or three screenshots."
            msgstr "Cambie la animación por un video corto o por dos o tres capturas."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            #, python-brace-format
            msgid "{whole} MB"
            msgstr "{whole} MB"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            #, python-brace-format
            msgid "{whole}.{decimals} MB"
            msgstr "{whole},{decimals} MB"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageLiveQR.swift
            msgid "A pairing or payment code that slips into a screenshot works for whoever points a camera at it."
            msgstr "Un código de vinculación o de pago que sale en una captura sirve a quien le apunte la cámara."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageLiveQR.swift
            msgid "Cover or blur the code in the screenshot; if it is public on purpose, record an exception with the reason."
            msgstr "Tape o difumine el código en la captura; si es público a propósito, registre una excepción con el motivo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageLiveQR.swift
            #, python-brace-format
            msgid "the screenshot holds a QR code that can be read ({code}): whoever points a camera at it may use it"
            msgstr "la captura tiene un código QR que se puede leer ({code}): quien le apunte la cámara puede usarlo"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            msgid "The published file carries what nobody sees on the screen: where it was taken, whose it is, or a program."
            msgstr "El archivo publicado lleva lo que nadie ve en la pantalla: dónde se tomó, de quién es, o un programa."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            msgid "Export the picture again without metadata, or clean the file with `exiftool`."
            msgstr "Exporte la imagen de nuevo sin metadatos, o limpie el archivo con `exiftool`."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            #, python-brace-format
            msgid "the file says where the picture was made ({fields}): whoever downloads it learns the place"
            msgstr "el archivo dice dónde se hizo la imagen ({fields}): quien lo descarga se entera"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            #, python-brace-format
            msgid "the file identifies a person or their device ({fields}): whoever downloads it learns who"
            msgstr "el archivo identifica a una persona o su aparato ({fields}): quien lo descarga se entera"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            #, python-brace-format
            msgid "the drawing carries a program ({fields}): opened by its own address, it runs on your site"
            msgstr "el dibujo trae un programa ({fields}): abierto por su propia dirección, se ejecuta en su sitio"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            #, python-brace-format
            msgid "the drawing asks another server for something ({fields}): on a page that part does not appear"
            msgstr "el dibujo busca algo en otro servidor ({fields}): en una página esa parte no aparece"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            #, python-brace-format
            msgid "Export the picture again without metadata, or run {command}."
            msgstr "Exporte la imagen de nuevo sin metadatos, o ejecute {command}."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            msgid "Export the drawing as plain SVG with everything inside the file, or as PNG."
            msgstr "Exporte el dibujo como SVG simple, con todo dentro del archivo, o como PNG."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            msgid "Readers see an empty frame in place of the screen that they should follow."
            msgstr "El lector ve un recuadro vacío en lugar de la pantalla que debía seguir."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            msgid "Put the file there, or declare a sample for it in `samples.yml`."
            msgstr "Ponga el archivo en ese lugar, o declare una muestra para él en `samples.yml`."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            #, python-brace-format
            msgid "{path} exists only in another letter case: on the server the picture does not appear"
            msgstr "{path} solo existe con otras mayúsculas y minúsculas: en el servidor la imagen no aparece"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            #, python-brace-format
            msgid "{path} exists only with its accents in another Unicode form (NFC or NFD): on the server the picture does not appear"
            msgstr "{path} solo existe con los acentos en otra forma Unicode (NFC o NFD): en el servidor la imagen no aparece"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            #, python-brace-format
            msgid "{path} does not exist, but another folder has such a file: readers see an empty frame"
            msgstr "{path} no existe, pero otra carpeta tiene un archivo así: el lector ve un recuadro vacío"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            #, python-brace-format
            msgid "the picture {path} does not exist: readers see an empty frame in place of the screen"
            msgstr "la imagen {path} no existe: el lector ve un recuadro vacío en lugar de la pantalla"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            msgid "the picture has no address: readers see an empty frame"
            msgstr "la imagen no tiene dirección: el lector ve un recuadro vacío"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            msgid "Write the path of the file between the parentheses."
            msgstr "Escriba entre los paréntesis la ruta del archivo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageOutside.swift
            msgid "What lies outside the project is not published: the picture appears only on the writer's computer."
            msgstr "Lo que está fuera del proyecto no se publica: la imagen solo aparece en la computadora de quien escribe."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageOutside.swift
            msgid "Copy the picture into the public folder and write its path from `/`."
            msgstr "Copie la imagen a la carpeta pública y escriba la ruta desde `/`."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageOutside.swift
            #, python-brace-format
            msgid "{path} leaves the published folders: readers do not see the picture"
            msgstr "{path} sale de las carpetas publicadas: el lector no ve la imagen"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageRename.swift
            #, python-brace-format
            msgid "rename it to {name}, also in the pages"
            msgstr "cambiarle el nombre a {name}, también en las páginas"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageSample.swift
            msgid "A drawn sample helps while the screenshot is missing; this list says which are."
            msgstr "Una muestra dibujada ayuda mientras falta la captura; esta lista dice cuáles faltan."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageSample.swift
            msgid "Save the screenshot at the path of the picture, and the sample is no longer used."
            msgstr "Guarde la captura en la ruta de la imagen, y la muestra deja de usarse."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageSample.swift
            #, python-brace-format
            msgid "a sample stands in for {path}: the screenshot is missing"
            msgstr "una muestra está en lugar de {path}: falta la captura de pantalla"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageSample.swift
            #, python-brace-format
            msgid "Save the screenshot at that path and the sample is no longer used{shows}"
            msgstr "Guarde la captura en esa ruta y la muestra deja de usarse{shows}"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageUnused.swift
            msgid "A screenshot that no page shows grows old unseen, and sometimes holds what should not be public."
            msgstr "Una captura que ninguna página muestra envejece sin que nadie la vea, y a veces guarda lo que no debía ser público."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageUnused.swift
            msgid "Show the picture on the page that it belongs to, or delete the file."
            msgstr "Muestre la imagen en la página a la que pertenece, o borre el archivo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageUnused.swift
            msgid "no page shows this picture: it grows old unseen"
            msgstr "ninguna página muestra esta imagen: envejece sin que nadie la vea"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageUses.swift
            msgid "used here"
            msgstr "usada aquí"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageWithoutAlt.swift
            msgid "A reader who cannot see the picture gets the step only through its alt text."
            msgstr "Quien no ve la imagen solo recibe el paso por su texto alternativo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageWithoutAlt.swift
            msgid "Say between the brackets what the screen shows and where to click."
            msgstr "Diga entre los corchetes qué muestra la pantalla y dónde hacer clic."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageWithoutAlt.swift
            #, python-brace-format
            msgid "the picture {path} has no alt text: whoever cannot see it misses the step"
            msgstr "la imagen {path} no tiene texto alternativo: quien no la ve pierde el paso"
            
            #: Sources/RoteiroChecks/Rules/Images/QRTooLong.swift
            msgid "Without a payload that fits, the code is not drawn and readers have nothing to point their camera at."
            msgstr "Sin un contenido que quepa, el código no se dibuja y el lector no tiene qué enfocar con la cámara."
            
            #: Sources/RoteiroChecks/Rules/Images/QRTooLong.swift
            #, python-brace-format
            msgid "Use a short address; level L holds the most ({most} bytes)."
            msgstr "Use una dirección corta; el nivel L es el que más admite ({most} bytes)."
            
            #: Sources/RoteiroChecks/Rules/Images/QRTooLong.swift
            #, python-brace-format
            msgid "the payload has {count} bytes, and at level {level} at most {most} fit: the code is not drawn"
            msgstr "el contenido tiene {count} bytes, y en el nivel {level} caben como máximo {most}: el código no se dibuja"
            
            #: Sources/RoteiroChecks/Rules/Images/QRTooLong.swift
            msgid "the QR code has no payload: there is nothing to draw"
            msgstr "el código QR no tiene contenido: no hay qué dibujar"
            
            #: Sources/RoteiroChecks/Rules/Images/QRTooLong.swift
            msgid "Write the address in the `qr` container."
            msgstr "Escriba la dirección en la caja `qr`."
            
            #: Sources/RoteiroChecks/Rules/Links/Addresses/PathRepair.swift
            #, python-brace-format
            msgid "replace with {suggestion}"
            msgstr "cambiar por {suggestion}"
            
            #: Sources/RoteiroChecks/Rules/Links/AnchorMissing.swift
            msgid "The link opens the page at its top, and readers must look for the promised passage themselves."
            msgstr "El enlace abre la página por arriba, y el lector tiene que buscar solo el pasaje prometido."
            
            #: Sources/RoteiroChecks/Rules/Links/AnchorMissing.swift
            msgid "The anchor of a heading is its words in lower case, without accents, joined by `-`."
            msgstr "El ancla de un título son sus palabras en minúsculas, sin acentos, unidas por `-`."
            
            #: Sources/RoteiroChecks/Rules/Links/AnchorMissing.swift
            #, python-brace-format
            msgid "the page {title} has no anchor {fragment}: the link opens at its top"
            msgstr "la página {title} no tiene el ancla {fragment}: el enlace abre al comienzo"
            
            #: Sources/RoteiroChecks/Rules/Links/AnchorMissing.swift
            #, python-brace-format
            msgid "replace with {anchor}"
            msgstr "cambiar por {anchor}"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            msgid "Whoever clicks lands on an error page and loses the thread of the guide."
            msgstr "Quien hace clic cae en una página de error y pierde el hilo de la guía."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            msgid "Write the path of the page from this one (`../folder/page`) or from the root (`/folder/page`)."
            msgstr "Escriba la ruta de la página desde esta (`../carpeta/pagina`) o desde la raíz (`/carpeta/pagina`)."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} is a draft, which is not published: readers see the words without the link"
            msgstr "{path} es un borrador, que no se publica: el lector ve el texto sin el enlace"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            msgid "Take `draft: true` off that page, or take the link out until it is ready."
            msgstr "Quite `draft: true` de esa página, o quite el enlace hasta que esté lista."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} leaves the site: whoever clicks lands on an error page"
            msgstr "{path} sale del sitio: quien hace clic cae en una página de error"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} exists only in another letter case: on the server the link does not work"
            msgstr "{path} solo existe con otras mayúsculas y minúsculas: en el servidor el enlace no funciona"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} exists only with its accents in another Unicode form (NFC or NFD): on the server the link does not work"
            msgstr "{path} solo existe con los acentos en otra forma Unicode (NFC o NFD): en el servidor el enlace no funciona"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} leads nowhere, but another folder has such a page"
            msgstr "{path} no lleva a ninguna parte, pero otra carpeta tiene una página así"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} leads to no page and no file: whoever clicks lands on an error page"
            msgstr "{path} no lleva a ninguna página ni archivo: quien hace clic cae en un error"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkEmpty.swift
            msgid "Readers click and nothing happens."
            msgstr "El lector hace clic y no pasa nada."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkEmpty.swift
            msgid "Write the address between the parentheses, or leave the text alone."
            msgstr "Escriba la dirección entre los paréntesis, o deje solo el texto."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkEmpty.swift
            msgid "the link has no address: whoever clicks goes nowhere"
            msgstr "el enlace no tiene dirección: quien hace clic no va a ninguna parte"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            msgid "Whoever clicks lands on another site's error page and loses the thread of the guide. Checked only with `--external`."
            msgstr "Quien hace clic cae en una página de error de otro sitio y pierde el hilo de la guía. Solo se verifica con `--external`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            msgid "Look for the page's new address, or take the link away."
            msgstr "Busque la nueva dirección de la página, o quite el enlace."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "there is no site {host}: whoever clicks gets an error"
            msgstr "el sitio {host} no existe: quien hace clic recibe un error"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "{place} redirects to {scheme}, which browsers refuse to open"
            msgstr "{place} redirige a {scheme}, que el navegador se niega a abrir"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "{place} is no address: whoever clicks gets an error"
            msgstr "{place} no es una dirección: quien hace clic recibe un error"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "{place} answers with error {status}: whoever clicks does not find the page"
            msgstr "{place} responde con el error {status}: quien hace clic no encuentra la página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "{place} redirects to {reached}, which answers with error {status}: whoever clicks does not find the page"
            msgstr "{place} redirige a {reached}, que responde con el error {status}: quien hace clic no encuentra la página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "the certificate of {place} has expired: browsers show a warning in place of the page"
            msgstr "el certificado de {place} ha caducado: el navegador muestra una advertencia en lugar de la página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "the certificate of {place} is not valid yet: browsers show a warning in place of the page"
            msgstr "el certificado de {place} aún no es válido: el navegador muestra una advertencia en lugar de la página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "the certificate of {place} is signed by itself: browsers show a warning in place of the page"
            msgstr "el certificado de {place} está firmado por él mismo: el navegador muestra una advertencia en lugar de la página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "the certificate of {place} belongs to another site: browsers show a warning in place of the page"
            msgstr "el certificado de {place} es de otro sitio: el navegador muestra una advertencia en lugar de la página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "The other site may be gone, or only down for a while; a program cannot always tell. Checked only with `--external`."
            msgstr "El otro sitio puede haber desaparecido o estar caído por un rato; un programa no siempre lo sabe. Solo se verifica con `--external`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "Open the link in a browser. If it works for readers, put the address into `checks.external.skip`."
            msgstr "Abra el enlace en el navegador. Si funciona para los lectores, ponga la dirección en `checks.external.skip`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            #, python-brace-format
            msgid "could not check {place}: {reason}"
            msgstr "no se pudo verificar {place}: {reason}"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            #, python-brace-format
            msgid "{place} leads to a private network: readers outside do not get there"
            msgstr "{place} lleva a una red privada: los lectores de afuera no llegan allí"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "If the readers are in that network, check with `--allow-private`."
            msgstr "Si los lectores están en esa red, verifique con `--allow-private`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            #, python-brace-format
            msgid "the site answers with {status}"
            msgstr "el sitio responde con {status}"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "the site does not answer in time"
            msgstr "el sitio no responde a tiempo"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "the site refuses the connection"
            msgstr "el sitio rechaza la conexión"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "the site breaks the connection off"
            msgstr "el sitio corta la conexión"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "names of sites could not be looked up"
            msgstr "no se pudieron consultar los nombres de sitios"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "its redirects come back to where they were, perhaps for want of cookies"
            msgstr "las redirecciones vuelven al comienzo, quizá por falta de cookies"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "it redirects too often"
            msgstr "redirige demasiadas veces"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "what the site answers makes no sense in HTTP"
            msgstr "la respuesta del sitio no tiene sentido en HTTP"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "the site offers no encryption that will do"
            msgstr "el sitio no ofrece un cifrado que sirva"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "nobody knows who issued the site's certificate"
            msgstr "no se sabe quién emitió el certificado del sitio"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkInsecure.swift
            msgid "Without encryption, anybody on the same network can read and replace the page that a reader opens."
            msgstr "Sin cifrado, quien está en la misma red puede leer y cambiar la página que el lector abre."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkInsecure.swift
            msgid "Open the address with `https://`; if the same page appears, write it so."
            msgstr "Abra la dirección con `https://`; si aparece la misma página, escríbala así."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkInsecure.swift
            #, python-brace-format
            msgid "the link to {name} is not encrypted: others on the network can read and replace what readers open"
            msgstr "el enlace a {name} no está cifrado: otros en la red pueden leer y cambiar lo que el lector abre"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkInsecure.swift
            msgid "replace `http` with `https`"
            msgstr "cambiar `http` por `https`"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkLocalhost.swift
            msgid "The address works only on the computer or the network of its writer."
            msgstr "La dirección solo funciona en la computadora o en la red de quien la escribió."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkLocalhost.swift
            msgid "Write the public address, or the path of the page; an address that readers shall type goes between backquotes."
            msgstr "Escriba la dirección pública, o la ruta de la página; una que el lector debe teclear va entre acentos graves."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkLocalhost.swift
            #, python-brace-format
            msgid "{name} exists only on the computer or the network of its writer: readers see an error"
            msgstr "{name} solo existe en la computadora o la red de quien escribió: el lector ve un error"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkMoved.swift
            msgid "The other site says that the page has moved for good; some day the redirect goes. Checked only with `--external`."
            msgstr "El otro sitio dice que la página se mudó para siempre; un día la redirección desaparece. Solo se verifica con `--external`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkMoved.swift
            msgid "Open the link and, if the page is the same, write the new address."
            msgstr "Abra el enlace y, si la página es la misma, escriba la nueva dirección."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkMoved.swift
            #, python-brace-format
            msgid "{old} has moved for good: some day the redirect goes"
            msgstr "{old} se mudó para siempre: un día la redirección desaparece"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkMoved.swift
            #, python-brace-format
            msgid "The new address is {place}. See that it is the same page."
            msgstr "La nueva dirección es {place}. Compruebe que sea la misma página."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            msgid "`javascript:` and `data:` can run code in a reader's browser; `file:` exists only on the writer's computer."
            msgstr "`javascript:` y `data:` pueden ejecutar código en el navegador; `file:` solo existe en su propia computadora."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            msgid "Use a path of the site, or an address that begins with `https:`, `mailto:` or `tel:`."
            msgstr "Use una ruta del sitio, o una dirección que empiece con `https:`, `mailto:` o `tel:`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            #, python-brace-format
            msgid "{name} addresses are not published: {reason}"
            msgstr "las direcciones {name} no se publican: {reason}"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            #, python-brace-format
            msgid "Use a path of the site or one of these: {allowed}."
            msgstr "Use una ruta del sitio o una de estas: {allowed}."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            #, python-brace-format
            msgid "{address} names no site: `//` is missing, and browsers look for it on this one"
            msgstr "{address} no dice de qué sitio es: falta `//` y el navegador lo busca en este"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            #, python-brace-format
            msgid "Did you mean {address}?"
            msgstr "¿Quiso decir {address}?"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            msgid "they can run code in the reader's browser"
            msgstr "pueden ejecutar código en el navegador del lector"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            msgid "the file exists only on your computer"
            msgstr "el archivo solo existe en su computadora"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            msgid "the reader's browser may not know how to open them"
            msgstr "el navegador del lector puede no saber abrirlas"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkSlash.swift
            msgid "Some servers forgive a slash too many or one too few; on others readers see an error page."
            msgstr "Algunos servidores perdonan la barra de más o de menos; en los otros el lector ve una página de error."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkSlash.swift
            msgid "Write `folder/page` for a file and `folder/` for the `index.md` of a folder."
            msgstr "Escriba `carpeta/pagina` para un archivo y `carpeta/` para el `index.md` de una carpeta."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkSlash.swift
            #, python-brace-format
            msgid "{path} ends in `/`, but the page is a file, not a folder: not every server finds it"
            msgstr "{path} termina en `/`, pero la página es un archivo, no una carpeta: no todo servidor la encuentra"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkSlash.swift
            #, python-brace-format
            msgid "{path} is a folder and lacks its final `/`: not every server finds the page"
            msgstr "{path} es una carpeta y le falta la `/` final: no todo servidor encuentra la página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkTextVague.swift
            msgid "People with a screen reader hear the list of links alone, and \"click here\" does not say where to."
            msgstr "Quien usa un lector de pantalla oye solo la lista de enlaces, y \"haga clic aquí\" no dice adónde se va."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkTextVague.swift
            msgid "Put the name of the target into the link: `see [how to create a portfolio](…)`."
            msgstr "Ponga en el enlace el nombre del destino: `vea [cómo crear un portafolio](…)`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkTextVague.swift
            #, python-brace-format
            msgid "{name} does not say where the link leads: outside its sentence nobody knows what it opens"
            msgstr "{name} no dice adónde lleva el enlace: fuera de la frase nadie sabe qué abre"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            msgid "Readers see brackets, parentheses and the address in the sentence, and have nothing to click."
            msgstr "El lector ve corchetes, paréntesis y la dirección en la frase, y no tiene dónde hacer clic."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            msgid "A link is `[text](address)`: nothing between `]` and `(`, and no space in the address."
            msgstr "Un enlace es `[texto](dirección)`: nada entre `]` y `(`, y ningún espacio en la dirección."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            #, python-brace-format
            msgid "{written} is no link, for its address has a space or a stray sign: readers see the brackets"
            msgstr "{written} no es un enlace, porque la dirección tiene un espacio o un signo suelto: el lector ve los corchetes"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            #, python-brace-format
            msgid "{written} is no link, for there is a space between `]` and `(`: readers see the brackets"
            msgstr "{written} no es un enlace, porque hay un espacio entre `]` y `(`: el lector ve los corchetes"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            #, python-brace-format
            msgid "{written} is no link, for its `)` is missing: readers see the brackets"
            msgstr "{written} no es un enlace, porque falta el `)`: el lector ve los corchetes"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            #, python-brace-format
            msgid "{written} has brackets and parentheses swapped: readers see them in place of a link"
            msgstr "{written} tiene los corchetes y los paréntesis cambiados: el lector los ve en vez de un enlace"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            #, python-brace-format
            msgid "{written} is no link, for there is a link inside it: readers see the brackets"
            msgstr "{written} no es un enlace, porque ya hay un enlace dentro: el lector ve los corchetes"
            
            #: Sources/RoteiroChecks/Rules/Links/NavigationDead.swift
            msgid "The menu is on every page: from any of them readers land on an error."
            msgstr "El menú está en todas las páginas: desde cualquiera el lector cae en un error."
            
            #: Sources/RoteiroChecks/Rules/Links/NavigationDead.swift
            msgid "Write the path of the page from the content folder: `/folder/page`."
            msgstr "Escriba la ruta de la página desde la carpeta del contenido: `/carpeta/pagina`."
            
            #: Sources/RoteiroChecks/Rules/Links/PageUnreached.swift
            msgid "Readers who go by the menu never get to the page."
            msgstr "Quien busca por el menú nunca llega a la página."
            
            #: Sources/RoteiroChecks/Rules/Links/PageUnreached.swift
            msgid "Put the page into `navigation` of `roteiro.yml`, or record an exception with its reason."
            msgstr "Ponga la página en `navigation`, en `roteiro.yml`, o registre una excepción con el motivo."
            
            #: Sources/RoteiroChecks/Rules/Links/PageUnreached.swift
            #, python-brace-format
            msgid "no entry of the menu leads to the page {title}: only those who have its address find it"
            msgstr "ninguna entrada del menú lleva a la página {title}: solo la encuentra quien tiene su dirección"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            msgid "An old address leads to one page. If another page is there, or asks for it too, whoever kept it does not reach the guide."
            msgstr "Una dirección antigua lleva a una sola página. Si otra ya está ahí, o también la pide, quien la guardó no llega a la guía."
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            msgid "In `redirect_from`, write only addresses that this page had on this site, like `/guias/antigo.html`."
            msgstr "En `redirect_from`, escriba solo direcciones que esta página tuvo en este sitio, como `/guias/antiguo.html`."
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            msgid "the first claim"
            msgstr "el primer pedido"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            #, python-brace-format
            msgid "{address} is no address that a page of this site can have had: nobody is led here from it"
            msgstr "{address} no es una dirección que una página de este sitio pueda haber tenido: nadie llega aquí desde ella"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            #, python-brace-format
            msgid "{address} belongs to another site: only addresses of this one can lead here"
            msgstr "{address} es de otro sitio: solo las direcciones de este pueden traer aquí"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            #, python-brace-format
            msgid "there is a page at {address} already{name} which stays: the address does not lead here"
            msgstr "en {address} ya hay una página{name} que se queda: la dirección no trae aquí"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            #, python-brace-format
            msgid "there is a file at {address}, {name}: it stays, and the address does not lead here"
            msgstr "en {address} hay un archivo, {name}: se queda, y la dirección no trae aquí"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            #, python-brace-format
            msgid "{address} is claimed already: an address leads to one page, the first"
            msgstr "{address} ya fue pedida: una dirección lleva a una sola página, la primera"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            msgid "What a page runs, or loads from elsewhere, acts in the name of the site in every reader's browser."
            msgstr "Lo que la página ejecuta o carga de fuera actúa en nombre del sitio en el navegador de cada lector."
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            msgid "Take the tag or the attribute out and say it in Markdown; a trusted `<iframe>` belongs in `checks.html.iframes`."
            msgstr "Quite la etiqueta o el atributo y dígalo en Markdown; un `<iframe>` de confianza va en `checks.html.iframes`."
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            #, python-brace-format
            msgid "the form sends what readers type to {address}: the guide does not control who gets it"
            msgstr "el formulario envía lo que el lector escribe a {address}: la guía no controla quién lo recibe"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            msgid "`<meta http-equiv=\"refresh\">` takes readers to another page unasked: the guide vanishes"
            msgstr "`<meta http-equiv=\"refresh\">` lleva al lector a otra página sin preguntar: la guía desaparece"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            msgid "`<base>` changes where every link of the page leads: they go to another site"
            msgstr "`<base>` cambia el destino de todos los enlaces de la página: llevan a otro sitio"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            #, python-brace-format
            msgid "{what} runs code in the reader's browser: whoever changes the page acts in their name"
            msgstr "{what} ejecuta código en el navegador del lector: quien cambia la página actúa en su nombre"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            #, python-brace-format
            msgid "{tag} loads content from elsewhere into the page: the guide does not control what appears"
            msgstr "{tag} carga contenido de otro lugar en la página: la guía no controla lo que aparece"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            #, python-brace-format
            msgid "{tag} loads content from {address} into the page: the guide does not control what appears"
            msgstr "{tag} carga contenido de {address} en la página: la guía no controla lo que aparece"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            #, python-brace-format
            msgid "Put a link in its place, or add {beginning} to `checks.html.iframes` if the site is to be trusted."
            msgstr "Ponga un enlace en su lugar, o añada {beginning} a `checks.html.iframes` si el sitio es de confianza."
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            msgid "The guide is public: whoever reads it can use the key, call the number or write to the person."
            msgstr "La guía es pública: quien la lee puede usar la clave, llamar al número o escribir a la persona."
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            msgid "Put an example in its place, like `YOUR_TOKEN`, `(11) 99999-9999` or `name@example.com`; revoke a key that was published already."
            msgstr "Ponga un ejemplo, como `SU_TOKEN`, `(11) 99999-9999` o `nombre@example.com`; una clave ya publicada debe revocarse."
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            msgid "here too"
            msgstr "también aquí"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} looks like a key of {service}: whoever has it acts as you"
            msgstr "{shown} parece una clave de {service}: quien la tiene actúa como ustedes"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} looks like an access token: whoever has it acts as you"
            msgstr "{shown} parece un token de acceso: quien lo tiene actúa como ustedes"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            msgid "a private key begins here: whoever has it acts as you"
            msgstr "aquí empieza una clave privada: quien la tiene actúa como ustedes"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} looks like a real password: whoever reads it can log in"
            msgstr "{shown} parece una contraseña de verdad: quien la lee puede entrar"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} looks like somebody's mobile number: any reader can call it"
            msgstr "{shown} parece el celular de alguien: cualquier lector puede llamar"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} is a valid CPF: it identifies a person"
            msgstr "{shown} es un CPF válido: identifica a una persona"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} is somebody's e-mail address: any reader, or robot, can write to it"
            msgstr "{shown} es el correo de alguien: cualquier lector, o robot, puede escribirle"
            
            #: Sources/RoteiroChecks/Rules/Steps/GuideIDShared.swift
            msgid "An id that depends on the folder changes when the file moves, and permanent links are lost."
            msgstr "Un id que depende de la carpeta cambia cuando el archivo cambia de lugar, y se pierden los enlaces permanentes."
            
            #: Sources/RoteiroChecks/Rules/Steps/GuideIDShared.swift
            msgid "Pin the id in the front matter of the page, in a line like `id: name-of-the-guide`."
            msgstr "Fije el id en el encabezado de la página, en una línea como `id: nombre-de-la-guia`."
            
            #: Sources/RoteiroChecks/Rules/Steps/GuideIDShared.swift
            #, python-brace-format
            msgid "Pin the id in the front matter of the page: `id: {id}`."
            msgstr "Fije el id en el encabezado de la página: `id: {id}`."
            
            #: Sources/RoteiroChecks/Rules/Steps/GuideIDShared.swift
            msgid "the other page"
            msgstr "la otra página"
            
            #: Sources/RoteiroChecks/Rules/Steps/GuideIDShared.swift
            #, python-brace-format
            msgid "another page is called {name} too: this one got the id {id}, which changes with its folder"
            msgstr "otra página también se llama {name}: el id de esta es {id}, y cambia con la carpeta"
            
            #: Sources/RoteiroChecks/Rules/Steps/Numbering/RenumberHelp.swift
            msgid "Renumber in the order of the page; a step out of place must be moved first."
            msgstr "Renumere en el orden de la página; un paso fuera de lugar debe moverse antes."
            
            #: Sources/RoteiroChecks/Rules/Steps/Numbering/Renumbering.swift
            #, python-brace-format
            msgid "renumber from {start} to {last}"
            msgstr "renumerar del {start} al {last}"
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            msgid "Readers look for the missing part and fear that they skipped something."
            msgstr "El lector busca la parte que falta y teme haberse saltado algo."
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            msgid "Number the parts 1, 2, 3 … in the order of the page."
            msgstr "Numere las partes 1, 2, 3 … en el orden de la página."
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            #, python-brace-format
            msgid "there is a part {number} already: readers cannot tell them apart"
            msgstr "ya hay una parte {number}: el lector no sabe cuál de las dos es"
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            #, python-brace-format
            msgid "part {number} comes after part {before}: whoever follows the numbers changes the order"
            msgstr "la parte {number} viene después de la parte {before}: quien sigue los números cambia el orden"
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            #, python-brace-format
            msgid "the parts jump from {before} to {number}: readers look for a part {missing} that does not exist"
            msgstr "las partes saltan de {before} a {number}: el lector busca una parte {missing} que no existe"
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            #, python-brace-format
            msgid "the first part has number {number}: readers look for part 1"
            msgstr "la primera parte tiene el número {number}: el lector busca la parte 1"
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            msgid "the first one"
            msgstr "la primera"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepCrowded.swift
            msgid "Who looks from the guide to the product and back loses the place in a long step."
            msgstr "Quien mira ora la guía, ora el producto se pierde en medio de un paso largo."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepCrowded.swift
            msgid "Divide it into smaller steps: one screen, one action, one picture."
            msgstr "Divídalo en pasos menores: una pantalla, una acción, una imagen."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepCrowded.swift
            #, python-brace-format
            msgid "the step has {lines} lines of text and {images} pictures: that is much to do at once"
            msgstr "el paso tiene {lines} líneas de texto y {images} imágenes: es mucho para hacer de una vez"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepDuplicate.swift
            msgid "\"Go back to step 2\" then has two meanings."
            msgstr "\"Vuelva al Paso 2\" pasa a tener dos sentidos."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepDuplicate.swift
            #, python-brace-format
            msgid "the first step {number}"
            msgstr "el primer paso {number}"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepDuplicate.swift
            #, python-brace-format
            msgid "this sequence already has a step {number}: readers cannot tell which of the two is meant"
            msgstr "ya hay un paso {number} en esta secuencia: el lector no sabe cuál de los dos es"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepEmpty.swift
            msgid "Readers see a title and do not know what to do; a picture alone says nothing to anyone who cannot see it."
            msgstr "El lector ve un título y no sabe qué hacer; una imagen sola no dice nada a quien no la ve."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepEmpty.swift
            msgid "Write at least one sentence with the action and what one sees after it."
            msgstr "Escriba al menos una frase con la acción y lo que se ve después."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepEmpty.swift
            #, python-brace-format
            msgid "step {number} does not say what to do: readers see only its title"
            msgstr "el paso {number} no dice qué hacer: el lector ve solo el título"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepGap.swift
            msgid "Readers look for the missing step and fear that they skipped something."
            msgstr "El lector busca el paso que falta y teme haberse saltado algo."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepGap.swift
            #, python-brace-format
            msgid "the numbers jump from {before} to {number}: readers look for a step {missing} that does not exist"
            msgstr "la numeración salta de {before} a {number}: el lector busca un paso {missing} que no existe"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepIDLost.swift
            msgid "Links, readers' progress and tours hang on the ids that were published."
            msgstr "Los enlaces, el progreso de los lectores y los tours dependen de los ids publicados."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepIDLost.swift
            msgid "If the step only changed, give it the old id with `{#id}` in its heading; if it is really gone, run `roteiro ids accept`."
            msgstr "Si el paso solo cambió, déle el id antiguo con `{#id}` en el título; si ya no existe, ejecute `roteiro ids accept`."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepIDLost.swift
            #, python-brace-format
            msgid "the published id {id} is no more: whoever points at it lands at the top of the page or on an error"
            msgstr "el id publicado {id} ya no existe: quien apunta a él cae al comienzo de la página o en un error"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepImageMissing.swift
            msgid "In the other steps readers compare their screen with a picture; in this one they cannot tell whether they are right."
            msgstr "En los otros pasos el lector compara su pantalla con la imagen; en este no sabe si acertó."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepImageMissing.swift
            msgid "Add a screenshot of the screen to click on, or declare a sample in `samples.yml` until there is one."
            msgstr "Ponga una captura de la pantalla en la que se hace clic, o declare una muestra en `samples.yml` hasta que exista."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepImageMissing.swift
            msgid "the step orders a click and does not show where: the other steps of the guide do"
            msgstr "el paso manda hacer clic y no muestra dónde: los otros pasos de la guía sí"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepLevelMixed.swift
            msgid "In the outline and to a screen reader, one step seems to lie inside another."
            msgstr "En el índice y en el lector de pantalla, un paso parece estar dentro de otro."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepLevelMixed.swift
            msgid "Write all steps of the part with the same number of `#`."
            msgstr "Escriba todos los pasos de la parte con el mismo número de `#`."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepLevelMixed.swift
            #, python-brace-format
            msgid "this step is a heading of level {level} and the others of its part of level {usual}: it seems to lie inside another"
            msgstr "este paso es un título de nivel {level} y los demás de la parte son de nivel {usual}: parece estar dentro de otro"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepNearMiss.swift
            msgid "What is not read as a step is left out of the count, of readers' progress and of the JSON."
            msgstr "Lo que no se lee como paso queda fuera de la cuenta, del progreso del lector y del JSON."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepNearMiss.swift
            msgid "Write the word, the number in digits and the title: `Passo 5: Salvar`."
            msgstr "Escriba la palabra, el número en cifras y el título: `Passo 5: Salvar`."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepNearMiss.swift
            msgid "this heading looks like a step and is not read as one: it is left out of the count"
            msgstr "este título parece un paso y no se lee como paso: queda fuera de la cuenta"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepOrder.swift
            msgid "Whoever follows the numbers takes the steps in another order than the page's."
            msgstr "Quien sigue los números hace los pasos en otro orden que el de la página."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepOrder.swift
            #, python-brace-format
            msgid "step {number} comes after step {before}: whoever follows the numbers changes the order"
            msgstr "el paso {number} viene después del paso {before}: quien sigue los números cambia el orden"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepReference.swift
            msgid "Readers look for a step that does not exist, and fear that they skipped something."
            msgstr "El lector busca un paso que no existe, y teme haberse saltado algo."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepReference.swift
            msgid "Correct the number; a link to the step's heading stays right when the numbers change."
            msgstr "Corrija el número; un enlace al título del paso no falla cuando cambia la numeración."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepReference.swift
            #, python-brace-format
            msgid "there is no step {number} in this guide, which goes from {low} to {high}: readers look for it in vain"
            msgstr "no hay paso {number} en esta guía, que va del {low} al {high}: el lector lo busca en vano"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepStart.swift
            msgid "Readers think that they missed the beginning of the guide."
            msgstr "El lector cree que se perdió el comienzo de la guía."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepStart.swift
            msgid "Start at 1; if it continues another sequence, use the same heading level as that one."
            msgstr "Empiece por 1; si continúa otra secuencia, use el mismo nivel de título que la otra."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepStart.swift
            #, python-brace-format
            msgid "this sequence starts at step {number}: readers look for the steps before it"
            msgstr "esta secuencia empieza en el paso {number}: el lector busca los pasos anteriores"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepUntitled.swift
            msgid "In the outline and in links, \"Step 3\" does not say what it is for."
            msgstr "En el índice y en los enlaces, \"Paso 3\" no dice para qué sirve."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepUntitled.swift
            msgid "Name the action after the number, as in `Step 3: Open the browser`."
            msgstr "Diga la acción después del número, como en `Paso 3: Abrir el navegador`."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepUntitled.swift
            #, python-brace-format
            msgid "step {number} has no title: in the outline readers see a mere number"
            msgstr "el paso {number} no tiene título: en el índice el lector ve solo un número"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepUntitled.swift
            #, python-brace-format
            msgid "Name the action after the number, as in `{word} {number}: Open the browser`."
            msgstr "Diga la acción después del número, como en `{word} {number}: Abrir el navegador`."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepWordMixed.swift
            msgid "Readers cannot tell whether the two words mean the same."
            msgstr "El lector no sabe si las dos palabras son lo mismo."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepWordMixed.swift
            msgid "Use one word in all steps of the part."
            msgstr "Use una sola palabra en todos los pasos de la parte."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepWordMixed.swift
            #, python-brace-format
            msgid "here it is {word}, and in the other steps of the part {usual}: they look like different things"
            msgstr "aquí es {word}, y en los otros pasos de la parte es {usual}: parecen cosas distintas"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            msgid "A forgotten exception hides the next fault that is like it."
            msgstr "Una excepción olvidada esconde el próximo defecto que sea igual."
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            msgid "Delete the exception or the comment; if it is still needed, correct its path, its target or its date."
            msgstr "Borre la excepción o el comentario; si todavía hace falta, corrija la ruta, el objetivo o la fecha."
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            #, python-brace-format
            msgid "this exception to {rule} held until {day}: what it hid is reported again"
            msgstr "esta excepción de {rule} valía hasta {day}: lo que escondía vuelve a aparecer"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            msgid "Mend the fault and delete the exception, or give it a new date."
            msgstr "Arregle el defecto y borre la excepción, o dele una nueva fecha."
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            #, python-brace-format
            msgid "this exception to {rule} hides nothing any more: it is left over, and may hide a new fault"
            msgstr "esta excepción de {rule} ya no esconde nada: sobra, y puede esconder un defecto nuevo"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            #, python-brace-format
            msgid "the target {text} of this exception to {rule} hides nothing any more: it is left over, and may hide a new fault"
            msgstr "el objetivo {text} de esta excepción de {rule} ya no esconde nada: sobra, y puede esconder un defecto nuevo"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            #, python-brace-format
            msgid "the next line has no finding of {rule}: the comment is left over, and may hide a new fault"
            msgstr "la línea siguiente no tiene ningún hallazgo de {rule}: el comentario sobra, y puede esconder un defecto nuevo"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            msgid "delete the exception"
            msgstr "borrar la excepción"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            msgid "The comment hides nothing, and its writer thinks that it does."
            msgstr "El comentario no esconde nada, y quien lo escribió cree que sí."
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            msgid "Write the rule and the reason, as in `<!-- roteiro-ignore-next-line R301: the page comes on Friday -->`."
            msgstr "Escriba la regla y el motivo, como en `<!-- roteiro-ignore-next-line R301: la página sale el viernes -->`."
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            msgid "this comment does not say which rule to ignore: it hides nothing"
            msgstr "este comentario no dice qué regla ignorar: no esconde nada"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            msgid "this comment does not say the reason: without one it hides nothing"
            msgstr "este comentario no dice el motivo: sin él no esconde nada"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            #, python-brace-format
            msgid "{word} is no directive of Roteiro: the comment hides nothing"
            msgstr "{word} no es una directiva de Roteiro: el comentario no esconde nada"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            #, python-brace-format
            msgid "no rule is called {rule}: the comment does not hide it"
            msgstr "ninguna regla se llama {rule}: el comentario no la esconde"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerStrayFence.swift
            msgid "Readers see `:::` in the text; nearly always the container ended earlier than was meant."
            msgstr "El lector ve `:::` en el texto; casi siempre la caja terminó antes de lo que se quería."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerStrayFence.swift
            msgid "Delete the line, or open the outer container with more colons (`::::`) if this line was to close it."
            msgstr "Borre la línea, o abra la caja de fuera con más dos puntos (`::::`) si esta línea debía cerrarla."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerStrayFence.swift
            msgid "`:::` with no container open: readers see the colons"
            msgstr "`:::` sin caja abierta: el lector ve los dos puntos"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerStrayFence.swift
            msgid "delete the colons"
            msgstr "borrar los dos puntos"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "The box swallows the rest of the page, or ends too early and leaves `:::` for readers to see."
            msgstr "La caja se traga el resto de la página, o termina antes de tiempo y deja `:::` a la vista del lector."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "Close the container with `:::` alone on a line; an outer one takes more colons than those inside it."
            msgstr "Cierre la caja con `:::` sola en una línea; la de fuera lleva más dos puntos que las de dentro."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            #, python-brace-format
            msgid "the container {kind} is never closed: the rest of the page ends up inside it"
            msgstr "la caja {kind} nunca se cierra: el resto de la página queda dentro de ella"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "this line closes the outer container, and the inner one with it"
            msgstr "esta línea cierra la caja de fuera, y la de dentro con ella"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            #, python-brace-format
            msgid "the container {kind} ends with the outer one: the text that follows is outside both"
            msgstr "la caja {kind} termina con la de fuera: el texto que sigue queda fuera de las dos"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "Give the outer container more colons: `::::` opens and closes the outer one, `:::` the inner one."
            msgstr "Dele más dos puntos a la caja de fuera: `::::` abre y cierra la de fuera, `:::` la de dentro."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "the code begins here"
            msgstr "el código empieza aquí"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "this `:::` stands in a code block and closes the container all the same: the code is cut short"
            msgstr "este `:::` está dentro de un bloque de código y cierra la caja de todos modos: el código queda cortado"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "Open and close the container with more colons than the code shows."
            msgstr "Abra y cierre la caja con más dos puntos de los que muestra el código."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnknown.swift
            msgid "What should stand out as a box appears as plain text, colons and all."
            msgstr "Lo que debía ser un aviso destacado aparece como texto común, con los dos puntos a la vista."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnknown.swift
            #, python-brace-format
            msgid "{word} is no kind of container: readers see plain text and the colons"
            msgstr "{word} no es un tipo de caja: el lector ve el texto sin destacar y los dos puntos"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnknown.swift
            #, python-brace-format
            msgid "The kinds are: {kinds}."
            msgstr "Los tipos son: {kinds}."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FenceUnclosed.swift
            msgid "Everything that follows appears as code: steps, pictures and links are gone."
            msgstr "Todo lo que sigue aparece como código: los pasos, las imágenes y los enlaces desaparecen."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FenceUnclosed.swift
            msgid "Close it with a line of backquotes alone, as many as opened it."
            msgstr "Ciérrelo con una línea solo de acentos graves, tantos como lo abrieron."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FenceUnclosed.swift
            msgid "the code block is never closed: what follows appears as code"
            msgstr "el bloque de código nunca se cierra: lo que sigue aparece como código"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileClash.swift
            msgid "On many computers both names are one file: one overwrites the other without a word."
            msgstr "En muchas computadoras los dos nombres son el mismo archivo: uno borra al otro sin aviso."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileClash.swift
            msgid "Give one of them another name."
            msgstr "Dele otro nombre a uno de los dos."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileClash.swift
            msgid "the other file"
            msgstr "el otro archivo"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileClash.swift
            #, python-brace-format
            msgid "differs from {path} only by Unicode form: one would overwrite the other"
            msgstr "solo difiere de {path} en la forma Unicode: se borrarían"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileClash.swift
            #, python-brace-format
            msgid "differs from {path} only by letter case: one would overwrite the other"
            msgstr "solo difiere de {path} en mayúsculas y minúsculas: se borrarían"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "What cannot be read is not published."
            msgstr "Lo que no se puede leer no se publica."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "Keep only ordinary files that can be read in the folder."
            msgstr "Deje en la carpeta solo archivos comunes que se puedan leer."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            #, python-brace-format
            msgid "could not be read ({problem}): it is left out of the site"
            msgstr "no se pudo leer ({problem}): queda fuera del sitio"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "is no ordinary file (but a folder, a pipe or a device): it is left out of the site"
            msgstr "no es un archivo común (es una carpeta, una tubería o un dispositivo): queda fuera del sitio"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "is a symbolic link to a file that does not exist: it is left out of the site"
            msgstr "es un enlace simbólico a un archivo que no existe: queda fuera del sitio"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "is a symbolic link out of the project: it is not followed, so that nothing from outside is published"
            msgstr "es un enlace simbólico hacia fuera del proyecto: no se sigue, para que no se publique nada de fuera"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            #, python-brace-format
            msgid "has {bytes} bytes, and the limit is {limit}: it is left out of the site"
            msgstr "tiene {bytes} bytes, y el límite es {limit}: queda fuera del sitio"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "Take it out of the folder or rename it."
            msgstr "Quítelo de la carpeta o cámbiele el nombre."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "Copy the file into the project in place of the link."
            msgstr "Copie el archivo al proyecto en lugar del enlace."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "Split the page, or shrink the picture."
            msgstr "Divida la página, o reduzca la imagen."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FootnoteUnused.swift
            msgid "Without a mark in the text the note is not published."
            msgstr "Sin una marca en el texto, la nota no se publica."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FootnoteUnused.swift
            msgid "Put the mark of the note in the text, or delete the note."
            msgstr "Ponga la marca de la nota en el texto, o borre la nota."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FootnoteUnused.swift
            #, python-brace-format
            msgid "no mark leads to the note {mark}: readers never see it"
            msgstr "ninguna marca lleva a la nota {mark}: el lector nunca la ve"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FootnoteUnused.swift
            #, python-brace-format
            msgid "Put {mark} in the text, or delete the note."
            msgstr "Ponga {mark} en el texto, o borre la nota."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "Without front matter that can be read, the title, id and draft mark in it do not count."
            msgstr "Sin un encabezado legible, el título, el id y el borrador que declara no valen."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "Correct what stands between the `---` lines: a key and a value a line, of the type that the manual says."
            msgstr "Corrija lo que está entre las líneas `---`: una clave y un valor por línea, del tipo que dice el manual."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            #, python-brace-format
            msgid "the front matter is not valid YAML ({reason}): nothing that it says counts"
            msgstr "el encabezado no es YAML válido ({reason}): nada de lo que declara vale"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            #, python-brace-format
            msgid "{key} should be {expected}: the value is ignored"
            msgstr "{key} debería ser {expected}: el valor se ignora"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "the front matter begins and never ends: the whole page would be read as YAML"
            msgstr "el encabezado empieza y nunca termina: toda la página se leería como YAML"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "Put texts with `:` or `#` in quotes, and indent lists with spaces, not tabs."
            msgstr "Ponga entre comillas los textos con `:` o `#`, y sangre las listas con espacios, no con tabuladores."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "Close it with a line `---`."
            msgstr "Ciérrelo con una línea `---`."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "a text"
            msgstr "un texto"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            #: Sources/RoteiroParsing/Configuration/NavigationReader.swift
            #: Sources/RoteiroParsing/Configuration/SamplesReader.swift
            msgid "a list"
            msgstr "una lista"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "a map of keys"
            msgstr "un mapa de claves"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "`true` or `false`"
            msgstr "`true` o `false`"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "a text or a list"
            msgstr "un texto o una lista"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "a text, `true` or `false`"
            msgstr "un texto, `true` o `false`"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "a number"
            msgstr "un número"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterKey.swift
            msgid "A misspelt key is ignored in silence."
            msgstr "Una clave mal escrita se ignora en silencio."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterKey.swift
            msgid "Correct the name of the key, or delete the line."
            msgstr "Corrija el nombre de la clave, o borre la línea."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterKey.swift
            #, python-brace-format
            msgid "nothing reads the key {key}: what it says has no effect"
            msgstr "nadie lee la clave {key}: lo que dice no tiene efecto"
            
            #: Sources/RoteiroChecks/Rules/Syntax/HeadingSkip.swift
            msgid "People with a screen reader walk from heading to heading by level, and think that they missed a section."
            msgstr "Quien usa un lector de pantalla avanza por los niveles de los títulos y cree haber perdido una sección."
            
            #: Sources/RoteiroChecks/Rules/Syntax/HeadingSkip.swift
            msgid "Go down one level at a time: `##` follows `#`, `###` follows `##`."
            msgstr "Baje un nivel a la vez: después de `#` viene `##`, después de `##` viene `###`."
            
            #: Sources/RoteiroChecks/Rules/Syntax/HeadingSkip.swift
            #, python-brace-format
            msgid "a heading of level {above} is followed by one of level {level}: listeners think that they missed a section"
            msgstr "a un título de nivel {above} sigue uno de nivel {level}: quien oye la página cree haber perdido una sección"
            
            #: Sources/RoteiroChecks/Rules/Syntax/HeadingSkip.swift
            #, python-brace-format
            msgid "Write {marks}, or put the missing heading of level {next} before it."
            msgstr "Escriba {marks}, o ponga antes el título de nivel {next} que falta."
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            msgid "The passage that should be included is missing from the page, and readers cannot tell."
            msgstr "Falta en la página el pasaje que debía incluirse, y el lector no puede saberlo."
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            msgid "The path counts from this page; `@/` is the content folder."
            msgstr "La ruta cuenta desde esta página; `@/` es la carpeta de contenido."
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            #, python-brace-format
            msgid "{path} does not exist: the passage is missing from the page"
            msgstr "{path} no existe: el pasaje falta en la página"
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            #, python-brace-format
            msgid "{path} is outside the project: only what belongs to it can be included"
            msgstr "{path} está fuera del proyecto: solo se incluye lo que es del proyecto"
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            #, python-brace-format
            msgid "{path} ends up including itself: the inclusion stops here"
            msgstr "{path} termina incluyéndose a sí mismo: la inclusión se detiene aquí"
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            #, python-brace-format
            msgid "{path} could not be read: the passage is missing from the page"
            msgstr "{path} no se pudo leer: el pasaje falta en la página"
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            #, python-brace-format
            msgid "{path} has no region {name}: the passage is missing from the page"
            msgstr "{path} no tiene la región {name}: el pasaje falta en la página"
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            msgid "Take one of the two includes out."
            msgstr "Quite uno de los dos includes."
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            msgid "A region stands between `<!-- #region name -->` and `<!-- #endregion name -->`; a heading will do too."
            msgstr "Una región va entre `<!-- #region nombre -->` y `<!-- #endregion nombre -->`; un título también sirve."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Such a text could stall the build of the site: the page is not published."
            msgstr "Un texto así podría detener la construcción del sitio: la página no se publica."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Split the page, the list, the table or the paragraph into smaller ones."
            msgstr "Divida la página, la lista, la tabla o el párrafo en partes menores."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            #, python-brace-format
            msgid "{subject}: {found}, and the limit is {limit}; the page is not published"
            msgstr "{subject}: {found}, y el límite es {limit}; la página no se publica"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Split the page in two."
            msgstr "Divida la página en dos."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Split the table into smaller ones."
            msgstr "Divida la tabla en tablas menores."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "bytes in the page"
            msgstr "bytes en la página"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Take levels out of the list or quotation."
            msgstr "Quite niveles de la lista o de la cita."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "nested levels in one line"
            msgstr "niveles anidados en una línea"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Put blank lines between the paragraphs."
            msgstr "Ponga líneas en blanco entre los párrafos."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "bytes without a blank line"
            msgstr "bytes sin una línea en blanco"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "columns in the table"
            msgstr "columnas en la tabla"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "cells in the tables"
            msgstr "celdas en las tablas"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Keep one line of dashes a table, with a blank line between tables."
            msgstr "Deje una sola línea de guiones por tabla, con una línea en blanco entre las tablas."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "delimiter rows of tables in a row"
            msgstr "líneas de guiones de tabla seguidas"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Shorten the address or use a plain link."
            msgstr "Acorte la dirección o use un enlace común."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "bytes in link definitions"
            msgstr "bytes en las definiciones de enlace"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "There are too many asterisks, brackets or `<!` in a paragraph: split it, or make the passage code."
            msgstr "Hay demasiados asteriscos, corchetes o `<!` en un párrafo: divídalo, o ponga el pasaje en código."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "cost of reading the marks"
            msgstr "costo de leer los signos"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Join the files that are included, or split the page in two."
            msgstr "Junte los archivos incluidos, o divida la página en dos."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "includes on the page"
            msgstr "inclusiones en la página"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ListNumberOdd.swift
            msgid "The page counts 1, 2, 3 from the first number, whatever the others say: \"see item 4\" points at another item."
            msgstr "La página cuenta 1, 2, 3 desde el primer número, digan lo que digan los demás: \"vea el ítem 4\" apunta a otro."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ListNumberOdd.swift
            msgid "Number in order from the first, or repeat one number in all items."
            msgstr "Numere en orden desde el primero, o repita el mismo número en todos."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ListNumberOdd.swift
            #, python-brace-format
            msgid "the item has number {written} here and {seen} on the page: whoever quotes one does not find the other"
            msgstr "el ítem tiene el número {written} aquí y {seen} en la página: quien cita uno no encuentra el otro"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ListNumberOdd.swift
            msgid "renumber the list"
            msgstr "renumerar la lista"
            
            #: Sources/RoteiroChecks/Rules/Syntax/NotUTF8.swift
            msgid "Bytes of another encoding turn into wrong letters: the page is not published until the file is saved as UTF-8."
            msgstr "Los bytes de otra codificación se vuelven letras equivocadas: la página no se publica hasta guardar el archivo en UTF-8."
            
            #: Sources/RoteiroChecks/Rules/Syntax/NotUTF8.swift
            msgid "Save the file as UTF-8; editors tend to call the old encoding Windows-1252 or Latin-1."
            msgstr "Guarde el archivo en UTF-8; los editores suelen llamar Windows-1252 o Latin-1 a la codificación antigua."
            
            #: Sources/RoteiroChecks/Rules/Syntax/NotUTF8.swift
            #, python-brace-format
            msgid "byte {offset} is not UTF-8: the page can be neither read nor published"
            msgstr "el byte {offset} no es UTF-8: la página no se puede leer ni publicar"
            
            #: Sources/RoteiroChecks/Rules/Syntax/NulByte.swift
            msgid "A NUL byte appears as � to readers; it is often the sign of a damaged file."
            msgstr "Un byte NUL aparece como � para el lector; suele ser señal de un archivo dañado."
            
            #: Sources/RoteiroChecks/Rules/Syntax/NulByte.swift
            msgid "Delete it, and check that the file is neither UTF-16 nor cut off."
            msgstr "Bórrelo, y compruebe que el archivo no esté en UTF-16 ni cortado."
            
            #: Sources/RoteiroChecks/Rules/Syntax/NulByte.swift
            msgid "a NUL byte in the text: readers see �"
            msgstr "un byte NUL en el texto: el lector ve �"
            
            #: Sources/RoteiroChecks/Rules/Syntax/PageEmpty.swift
            msgid "Links to it work, and readers arrive at a blank page."
            msgstr "Los enlaces hacia ella funcionan, y el lector llega a una página en blanco."
            
            #: Sources/RoteiroChecks/Rules/Syntax/PageEmpty.swift
            msgid "Write the page, delete the file, or put `draft: true` into its front matter until it is ready."
            msgstr "Escriba la página, borre el archivo, o ponga `draft: true` en su encabezado hasta que esté lista."
            
            #: Sources/RoteiroChecks/Rules/Syntax/PageEmpty.swift
            msgid "the page is empty: whoever follows a link to it sees a blank screen"
            msgstr "la página está vacía: quien sigue un enlace hasta ella ve una pantalla en blanco"
            
            #: Sources/RoteiroChecks/Rules/Syntax/SlugDuplicate.swift
            msgid "A link to that heading always leads to the first; the second gets a number that changes with the page."
            msgstr "Un enlace a ese título lleva siempre al primero; el segundo recibe un número que cambia con la página."
            
            #: Sources/RoteiroChecks/Rules/Syntax/SlugDuplicate.swift
            msgid "Give the second heading other words, or an anchor of its own: `## Title {#anchor}`."
            msgstr "Dé al segundo título otras palabras, o un ancla propia: `## Título {#ancla}`."
            
            #: Sources/RoteiroChecks/Rules/Syntax/SlugDuplicate.swift
            #, python-brace-format
            msgid "the anchor {anchor} belongs to a heading above: links to it only get there"
            msgstr "el ancla {anchor} ya es de un título de arriba: los enlaces a ella solo llegan allí"
            
            #: Sources/RoteiroChecks/Rules/Syntax/SlugDuplicate.swift
            msgid "the first heading is here"
            msgstr "el primer título está aquí"
            
            #: Sources/RoteiroChecks/Rules/Syntax/SlugDuplicate.swift
            #, python-brace-format
            msgid "give it the anchor {anchor}"
            msgstr "darle el ancla {anchor}"
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMany.swift
            msgid "To the search and to screen readers a page is about one thing: what its first heading of level 1 says."
            msgstr "Para la búsqueda y los lectores de pantalla, la página trata de una cosa: la del primer título de nivel 1."
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMany.swift
            msgid "Write `##`, or move that part to a page of its own."
            msgstr "Escriba `##`, o lleve esa parte a una página propia."
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMany.swift
            msgid "the page's title is here"
            msgstr "el título de la página está aquí"
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMany.swift
            msgid "the page already has a heading of level 1: the search and the outline show the first alone"
            msgstr "la página ya tiene un título de nivel 1: la búsqueda y el índice solo muestran el primero"
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMissing.swift
            msgid "In the menu, the tab and the search, readers see the file's name in place of what the page is about."
            msgstr "En el menú, la pestaña y la búsqueda, el lector ve el nombre del archivo en vez del tema de la página."
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMissing.swift
            msgid "Begin the page with a line `# Title`, or put `title:` into its front matter."
            msgstr "Empiece la página con una línea `# Título`, o ponga `title:` en su encabezado."
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMissing.swift
            msgid "the page has no title: the menu and the search show the file's name"
            msgstr "la página no tiene título: en el menú y la búsqueda aparece el nombre del archivo"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "What only Vue can run has no effect here: readers see the raw text, or nothing."
            msgstr "Lo que solo Vue ejecuta no tiene efecto aquí: el lector ve el texto crudo, o nada."
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "Write what readers should see in markdown, or take the line out."
            msgstr "Escriba en markdown lo que el lector debe ver, o quite la línea."
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "`<script>` is not run: what the page computes with it does not appear"
            msgstr "`<script>` no se ejecuta: lo que la página calcula con él no aparece"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "`<style>` is left out: the theme decides how pages look"
            msgstr "`<style>` se omite: la apariencia viene del tema"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "the attribute `style` is left out: the site's security policy accepts the theme's style sheets only"
            msgstr "el atributo `style` se omite: la política de seguridad del sitio solo acepta las hojas de estilo del tema"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            #, python-brace-format
            msgid "the Vue component {name} does not exist here: readers see the text inside it at most"
            msgstr "el componente {name} de Vue no existe aquí: el lector ve a lo sumo el texto que contiene"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "the code snippet `<<<` could not be included: readers see the line as text"
            msgstr "el fragmento de código `<<<` no se pudo incluir: el lector ve la línea como texto"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "Move the rules to `assets/theme/`."
            msgstr "Lleve las reglas a `assets/theme/`."
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "Put the code on the page itself, between backquotes."
            msgstr "Ponga el código en la propia página, entre acentos graves."
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "An entry that cannot be read leaves the page in the original language."
            msgstr "Una entrada que no se puede leer deja la página en el idioma original."
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "Open the file in an editor of catalogs, or compare the place with an entry that works."
            msgstr "Abra el archivo en un editor de catálogos, o compare el lugar con una entrada que funciona."
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "the file is not UTF-8"
            msgstr "el archivo no está en UTF-8"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            #, python-brace-format
            msgid "the header says {name}; the file is read as UTF-8"
            msgstr "la cabecera dice {name}; el archivo se lee como UTF-8"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "the header is missing"
            msgstr "falta la cabecera"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "a text does not close its quotes"
            msgstr "un texto no cierra las comillas"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            #, python-brace-format
            msgid "unknown escape: {escape}"
            msgstr "escape desconocido: {escape}"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            #, python-brace-format
            msgid "unknown word: {word}"
            msgstr "palabra desconocida: {word}"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "unexpected character"
            msgstr "carácter inesperado"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "text outside of an entry"
            msgstr "texto fuera de una entrada"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            #, python-brace-format
            msgid "{word} twice in one entry"
            msgstr "{word} dos veces en la misma entrada"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "`msgid` is missing"
            msgstr "falta `msgid`"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "`msgstr` is missing"
            msgstr "falta `msgstr`"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "plural forms out of order"
            msgstr "formas del plural fuera de orden"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "this text has an entry already"
            msgstr "este texto ya tiene una entrada"
            
            #: Sources/RoteiroChecks/Rules/Translations/LanguageWordsMissing.swift
            msgid "Readers meet buttons and notices in another language, or in the wrong form of the plural."
            msgstr "El lector encuentra botones y avisos en otro idioma, o con la forma equivocada del plural."
            
            #: Sources/RoteiroChecks/Rules/Translations/LanguageWordsMissing.swift
            msgid "Write the keys in `templates/languages/LANGUAGE.yml`; those of a built-in language are a model."
            msgstr "Escriba las claves en `templates/languages/IDIOMA.yml`; las de un idioma incluido sirven de modelo."
            
            #: Sources/RoteiroChecks/Rules/Translations/LanguageWordsMissing.swift
            #, python-brace-format
            msgid "the language {locale} lacks {keys} and {more} more"
            msgstr "al idioma {locale} le falta: {keys} y {more} más"
            
            #: Sources/RoteiroChecks/Rules/Translations/LanguageWordsMissing.swift
            #, python-brace-format
            msgid "the language {locale} lacks {keys}"
            msgstr "al idioma {locale} le falta: {keys}"
            
            #: Sources/RoteiroChecks/Rules/Translations/ParityWords.swift
            msgid "it differs from the original"
            msgstr "difiere del original"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            msgid "Readers of the translation lack a step, a picture, a notice or a link, or see what the original has no more."
            msgstr "Quien lee la traducción pierde un paso, una imagen, un aviso o un enlace, o ve lo que el original ya no tiene."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            msgid "Mend the translated page, or bring it into a catalog with `roteiro i18n import LOCALE`."
            msgstr "Ajuste la página traducida, o llévela a un catálogo con `roteiro i18n import IDIOMA`."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            msgid "the original"
            msgstr "el original"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "this page in {locale} translates none: there is no original at the same path"
            msgstr "esta página en {locale} no traduce ninguna: no hay original en la misma ruta"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            msgid "the translated page could not be read"
            msgstr "la página traducida no se pudo leer"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "the translation lacks {item}"
            msgstr "a la traducción le falta {item}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "the translation has {item}, which the original has not"
            msgstr "la traducción tiene {item}, que el original no tiene"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "step {number}, {title}"
            msgstr "el paso {number}, {title}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "the picture {name}"
            msgstr "la imagen {name}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "the block {kind}"
            msgstr "el bloque {kind}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "the link to {address}"
            msgstr "el enlace a {address}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEmphasis.swift
            msgid "Bold shows what matters in a step."
            msgstr "La negrita muestra lo que importa en el paso."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEmphasis.swift
            msgid "Make the same words bold as the original does."
            msgstr "Ponga en negrita las mismas palabras que el original."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEmphasis.swift
            msgid "bold passages"
            msgstr "fragmentos en negrita"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEnding.swift
            msgid "Punctuation says whether a sentence is over."
            msgstr "La puntuación dice si la frase terminó."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEnding.swift
            msgid "End with the mark of the original."
            msgstr "Termine con el mismo signo del original."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEnding.swift
            #, python-brace-format
            msgid "the end is {found} instead of {expected}"
            msgstr "el final es {found} en vez de {expected}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationHTML.swift
            msgid "A translation can put nothing on the page that the original does not have."
            msgstr "Una traducción no puede poner en la página nada que el original no tenga."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationHTML.swift
            msgid "Keep the tags of HTML and the `|` of the original, and no others."
            msgstr "Deje las mismas etiquetas de HTML y los mismos `|` del original."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationHTML.swift
            msgid "tags of HTML"
            msgstr "etiquetas de HTML"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationHTML.swift
            msgid "bars `|`"
            msgstr "barras `|`"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLabel.swift
            msgid "Readers look on the screen for just the name that the guide says."
            msgstr "El lector busca en la pantalla exactamente el nombre que dice la guía."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLabel.swift
            msgid "Write every control as `**\"Name\"**`, with the name of `glossary.yml`."
            msgstr "Escriba cada control como `**\"Nombre\"**`, con el nombre de `glossary.yml`."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLabel.swift
            msgid "names of controls"
            msgstr "nombres de controles"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLabel.swift
            #, python-brace-format
            msgid "{source} is called {expected}, and not {found}"
            msgstr "{source} se llama {expected}, y no {found}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLabel.swift
            #, python-brace-format
            msgid "replace with {expected}"
            msgstr "cambiar por {expected}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLength.swift
            msgid "A text much longer or shorter often has sentences too many or too few."
            msgstr "Un texto mucho más largo o corto suele tener frases de más o de menos."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLength.swift
            msgid "Compare the sentences with those of the original."
            msgstr "Compare las frases con las del original."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLength.swift
            #, python-brace-format
            msgid "one text is {percent} % as long as the other"
            msgstr "un texto tiene el {percent} % del tamaño del otro"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationNumbers.swift
            msgid "Another number sends readers to another place or amount."
            msgstr "Un número distinto lleva al lector a otro lugar u otra cantidad."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationNumbers.swift
            msgid "Compare the numbers with the original; separators may differ."
            msgstr "Compare los números con el original; los separadores pueden cambiar."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationNumbers.swift
            msgid "numbers"
            msgstr "números"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationPlaceholder.swift
            msgid "What is copied or filled in must be the same in every language."
            msgstr "Lo que se copia o se completa debe ser igual en todos los idiomas."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationPlaceholder.swift
            msgid "Copy every `code`, `{NAME}` and `[NAME]` of the original, letter by letter."
            msgstr "Copie del original cada `código`, `{NOMBRE}` y `[NOMBRE]`, letra por letra."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationPlaceholder.swift
            msgid "what is filled in"
            msgstr "lo que se completa"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationPlaceholder.swift
            msgid "code"
            msgstr "código"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "in the translation into {language}, {problem}: readers see the original text"
            msgstr "en la traducción a {language}, {problem}: el lector ve el texto original"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "in the translation into {language}, {problem}"
            msgstr "en la traducción a {language}, {problem}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "{what}: missing {lacks}"
            msgstr "{what}: falta {lacks}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "{what}: too many {has}"
            msgstr "{what}: sobra {has}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "{what}: missing {lacks}; too many {has}"
            msgstr "{what}: falta {lacks}; sobra {has}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "{what}: {found} instead of {expected}"
            msgstr "{what}: {found} en vez de {expected}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "A translated step without its picture or its link cannot be followed."
            msgstr "Un paso traducido sin su imagen o su enlace no se puede seguir."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "Keep the pictures, `[words](1)` and `<br>` of the original in the text; their order is free."
            msgstr "Deje en el texto las mismas imágenes, `[palabras](1)` y `<br>` del original; el orden es libre."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "there is more than one block, or too many marks"
            msgstr "hay más de un bloque, o demasiadas marcas"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "no word is left"
            msgstr "no queda ninguna palabra"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "pictures"
            msgstr "imágenes"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "links"
            msgstr "enlaces"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "footnotes"
            msgstr "notas al pie"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "line breaks"
            msgstr "saltos de línea"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationUnchanged.swift
            msgid "A text like the original was most often left untranslated."
            msgstr "Un texto igual al original casi siempre quedó sin traducir."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationUnchanged.swift
            msgid "Translate it; if it is the same on purpose, record an exception with the reason."
            msgstr "Tradúzcalo; si es igual a propósito, registre una excepción con el motivo."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationUnchanged.swift
            msgid "the text is the same as the original"
            msgstr "el texto es igual al original"
            
            #: Sources/RoteiroChecks/Rules/Words/LabelVariant.swift
            msgid "Readers look for the exact words on the screen; spelled otherwise, they wonder whether it is the same button."
            msgstr "El lector busca en la pantalla las palabras exactas; escritas de otro modo, duda de si es el mismo botón."
            
            #: Sources/RoteiroChecks/Rules/Words/LabelVariant.swift
            msgid "Write the label as the product shows it; under `labels` in `glossary.yml` the team keeps which that is."
            msgstr "Escriba el rótulo como lo muestra el producto; en `labels`, en `glossary.yml`, el equipo registra cuál es."
            
            #: Sources/RoteiroChecks/Rules/Words/LabelVariant.swift
            msgid "spelled so here"
            msgstr "escrito así aquí"
            
            #: Sources/RoteiroChecks/Rules/Words/LabelVariant.swift
            #, python-brace-format
            msgid "the label {wrong} is also spelled {right}: readers look for the exact words on the screen"
            msgstr "el rótulo {wrong} también se escribe {right}: el lector busca en la pantalla las palabras exactas"
            
            #: Sources/RoteiroChecks/Rules/Words/QuotesMismatched.swift
            msgid "Quotes that make no pair blur where a name begins and ends, and a label without its pair is not recognised."
            msgstr "Las comillas que no forman par confunden dónde empieza y acaba el nombre, y un rótulo sin par no se reconoce."
            
            #: Sources/RoteiroChecks/Rules/Words/QuotesMismatched.swift
            msgid "Use the same kind of quotes on both sides, preferably straight ones, inside the bold."
            msgstr "Use el mismo tipo de comillas en los dos lados, de preferencia las rectas, dentro de la negrita."
            
            #: Sources/RoteiroChecks/Rules/Words/QuotesMismatched.swift
            #, python-brace-format
            msgid "the quotes of {label} make no pair: {wrong} where {better} should be"
            msgstr "las comillas de {label} no forman par: {wrong} donde debía estar {better}"
            
            #: Sources/RoteiroChecks/Rules/Words/QuotesMismatched.swift
            #, python-brace-format
            msgid "the quotes of {name} only open: the name is not recognised as a label"
            msgstr "las comillas de {name} solo se abren: el nombre no se reconoce como rótulo"
            
            #: Sources/RoteiroChecks/Rules/Words/QuotesMismatched.swift
            #, python-brace-format
            msgid "the quotes of {name} only close: the name is not recognised as a label"
            msgstr "las comillas de {name} solo se cierran: el nombre no se reconoce como rótulo"
            
            #: Sources/RoteiroChecks/Rules/Words/RepeatedWord.swift
            msgid "A repeated word makes readers stop and read the sentence again."
            msgstr "Una palabra repetida hace que el lector se detenga y relea la frase."
            
            #: Sources/RoteiroChecks/Rules/Words/RepeatedWord.swift
            msgid "Delete one of the two, or set a comma if it is repeated on purpose."
            msgstr "Borre una de las dos, o ponga una coma si la repetición es a propósito."
            
            #: Sources/RoteiroChecks/Rules/Words/RepeatedWord.swift
            #, python-brace-format
            msgid "{word} is written twice in a row: readers stumble over the sentence"
            msgstr "{word} está escrito dos veces seguidas: el lector tropieza con la frase"
            
            #: Sources/RoteiroChecks/Rules/Words/RepeatedWord.swift
            #, python-brace-format
            msgid "delete the second {word}"
            msgstr "borrar el segundo {word}"
            
            #: Sources/RoteiroChecks/Rules/Words/Term.swift
            msgid "A name spelled in two ways is not found by searching, and seems to speak of something else."
            msgstr "Un nombre escrito de dos maneras no se encuentra al buscar y parece hablar de otra cosa."
            
            #: Sources/RoteiroChecks/Rules/Words/Term.swift
            msgid "Write the name as the glossary does, or add the word to `allow` in `glossary.yml` if it is right."
            msgstr "Escriba el nombre como en el glosario, o añada la palabra a `allow` en `glossary.yml` si es correcta."
            
            #: Sources/RoteiroChecks/Rules/Words/Term.swift
            msgid "the glossary wants it so"
            msgstr "el glosario lo pide así"
            
            #: Sources/RoteiroChecks/Rules/Words/Term.swift
            #, python-brace-format
            msgid "{wrong} is not how {right} is spelled: who searches for the right name does not find this"
            msgstr "{wrong} no es la grafía de {right}: quien busca el nombre correcto no encuentra este texto"
            
            #: Sources/RoteiroChecks/Selection/UnknownRule.swift
            #, python-brace-format
            msgid "no rule is called {name}"
            msgstr "ninguna regla se llama {name}"
            
            #: Sources/RoteiroChecks/Selection/UnknownRule.swift
            #, python-brace-format
            msgid "{unknown}. {suggestion}"
            msgstr "{unknown}. {suggestion}"
            
            #: Sources/RoteiroChecks/Suggestion.swift
            #, python-brace-format
            msgid "Did you mean {suggestion}?"
            msgstr "¿Quiso decir {suggestion}?"
            
            #: Sources/RoteiroChecks/Suppression/BaselineFile.swift
            #, python-brace-format
            msgid "{problem}; mend it, or make it anew with --update-baseline"
            msgstr "{problem}; arréglelo o hágalo de nuevo con --update-baseline"
            
            #: Sources/RoteiroChecks/Suppression/BaselineFile.swift
            #, python-brace-format
            msgid "not JSON (line {line})"
            msgstr "no es JSON (línea {line})"
            
            #: Sources/RoteiroChecks/Suppression/BaselineFile.swift
            msgid "no baseline of Roteiro"
            msgstr "no es una línea base de Roteiro"
            
            #: Sources/RoteiroChecks/Suppression/BaselineFile.swift
            #, python-brace-format
            msgid "version {version} belongs to another Roteiro"
            msgstr "la versión {version} es de otro Roteiro"
            
            #: Sources/RoteiroChecks/Suppression/BaselineFile.swift
            #, python-brace-format
            msgid "finding {number} does not say file, code, text, line and count"
            msgstr "el hallazgo {number} no dice file, code, text, line y count"
            
            #: Sources/RoteiroChecks/Suppression/IgnoreDeletion.swift
            msgid "delete what is left over"
            msgstr "borrar lo que sobra"
            
            #: Sources/RoteiroCore/Messages/Message.swift
            #, python-brace-format
            msgid "{items} or {last}"
            msgstr "{items} o {last}"
            
            #: Sources/RoteiroCore/Messages/Message.swift
            #, python-brace-format
            msgid "{items} and {last}"
            msgstr "{items} y {last}"
            
            #: Sources/RoteiroEngine/Jobs/ExternalLinks.swift
            #, python-brace-format
            msgid "the cache of links is damaged and is made anew: {file}"
            msgstr "la caché de enlaces está dañada y se rehará: {file}"
            
            #: Sources/RoteiroEngine/Jobs/ExternalLinks.swift
            #, python-brace-format
            msgid "the cache of links could not be written: {error}"
            msgstr "no se pudo escribir la caché de enlaces: {error}"
            
            #: Sources/RoteiroEngine/Jobs/Translations+Import.swift
            #, python-brace-format
            msgid "there are no pages in {folder}/, or {locale} is not in `locales` in roteiro.yml"
            msgstr "no hay páginas en {folder}/, o {locale} no está en `locales` en roteiro.yml"
            
            #: Sources/RoteiroEngine/Jobs/Translations+Import.swift
            msgid "nobody can tell which text of the original this translates"
            msgstr "no se sabe qué texto del original traduce esto"
            
            #: Sources/RoteiroEngine/Jobs/Translations+Import.swift
            msgid "the same as the original"
            msgstr "igual al original"
            
            #: Sources/RoteiroEngine/Jobs/Translations+Import.swift
            #, python-brace-format
            msgid "the same text was translated otherwise before: {problem}"
            msgstr "el mismo texto ya se tradujo de otro modo: {problem}"
            
            #: Sources/RoteiroEngine/Jobs/Translations.swift
            #, python-brace-format
            msgid "{place}: the catalog is damaged here, and merging would lose translations; mend it (`roteiro check --only R611`)"
            msgstr "{place}: el catálogo está dañado aquí, y combinarlo perdería traducciones; corríjalo (`roteiro check --only R611`)"
            
            #: Sources/RoteiroEngine/Jobs/Translations.swift
            #, python-brace-format
            msgid "there is a catalog of {locale} already: use `roteiro i18n merge {locale}`"
            msgstr "el catálogo de {locale} ya existe: use `roteiro i18n merge {locale}`"
            
            #: Sources/RoteiroEngine/Jobs/UnreadQRNotice.swift
            #, python-brace-format
            msgid "pictures that may hold a QR code and were not read: {count}; install libzbar (`apt install libzbar0`)"
            msgstr "imágenes que pueden tener un código QR y no se leyeron: {count}; instale libzbar (`apt install libzbar0`)"
            
            #: Sources/RoteiroEngine/Site/BaselineStore.swift
            #, python-brace-format
            msgid "{path}: no such file; make it with --update-baseline"
            msgstr "{path}: no existe; hágalo con --update-baseline"
            
            #: Sources/RoteiroEngine/Site/BaselineStore.swift
            #, python-brace-format
            msgid "{path}: {problem}"
            msgstr "{path}: {problem}"
            
            #: Sources/RoteiroEngine/Site/Project.swift
            msgid "the output cannot be the folder of the project, of the content or of public files: a build would write over its sources"
            msgstr "la salida no puede ser la carpeta del proyecto, la del contenido ni la pública: se escribiría sobre las fuentes"
            
            #: Sources/RoteiroEngine/Site/SelectedPaths.swift
            #, python-brace-format
            msgid "{typed}: no such file or folder"
            msgstr "{typed}: no existe"
            
            #: Sources/RoteiroEngine/Site/SelectedPaths.swift
            #, python-brace-format
            msgid "{typed}: no part of this site"
            msgstr "{typed}: no forma parte de este sitio"
            
            #: Sources/RoteiroEngine/Site/TargetsFile.swift
            msgid "expected: a JSON object of CSS selectors by label"
            msgstr "se espera: un objeto JSON de selectores CSS por etiqueta"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the language is no longer published"
            msgstr "el idioma ya no se publica"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "translated: {before} before, {after} now"
            msgstr "traducido: antes {before}, ahora {after}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "a new language"
            msgstr "idioma nuevo"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "is {alias} now"
            msgstr "ahora es {alias}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the guide is gone, without an alias"
            msgstr "la guía desapareció, sin alias"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "a new guide"
            msgstr "guía nueva"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the step is gone, without an alias"
            msgstr "el paso desapareció, sin alias"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "a new step"
            msgstr "paso nuevo"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "the title was “{old}” and is “{new}”"
            msgstr "el título era “{old}” y es “{new}”"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "moved from part {old} to {new}"
            msgstr "pasó de la parte {old} a {new}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "pictures: {before} before, {after} now"
            msgstr "imágenes: antes {before}, ahora {after}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "another picture"
            msgstr "otra imagen"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the text changed"
            msgstr "el texto cambió"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "time: {before} before, {after} now"
            msgstr "tiempo: antes {before}, ahora {after}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "was {old} and is {new}"
            msgstr "era el {old} y es el {new}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "targets: {before} before; {after} now"
            msgstr "objetivos: antes {before}; ahora {after}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "the label “{text}” is no more"
            msgstr "la etiqueta “{text}” ya no existe"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the schema is gone"
            msgstr "el esquema desapareció"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "a new member"
            msgstr "miembro nuevo"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the member is gone"
            msgstr "el miembro desapareció"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "the type was {old} and is {new}"
            msgstr "el tipo era {old} y es {new}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the member may be missing now"
            msgstr "ahora el miembro puede faltar"
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Links and integrations point at the guide."
            msgstr "Hay enlaces e integraciones que apuntan a la guía."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Links, readers' progress and tours hang on the step."
            msgstr "Los enlaces, el progreso de los lectores y los tours dependen del paso."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The tour no longer finds the button."
            msgstr "El tour ya no encuentra el botón."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Who reads the JSON breaks. A break asks for `/api/v2/`."
            msgstr "Quien lee el JSON se rompe. Una ruptura pide `/api/v2/`."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The readers of that language lose the site."
            msgstr "Los lectores de ese idioma pierden el sitio."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The tour points at another control."
            msgstr "El tour apunta a otro control."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Who shows one part alone loses the step."
            msgstr "Quien muestra una sola parte pierde el paso."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The step shows less than it did."
            msgstr "El paso muestra menos que antes."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "More readers see the source text."
            msgstr "Más lectores ven el texto de origen."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The text changed."
            msgstr "El texto cambió."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "A picture changed."
            msgstr "Una imagen cambió."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The estimated time changed."
            msgstr "El tiempo estimado cambió."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "There is a new step."
            msgstr "Hay un paso nuevo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Only the number changed; the id is the same."
            msgstr "Solo cambió el número; el id es el mismo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "There is a new guide."
            msgstr "Hay una guía nueva."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The title changed; the id is the same."
            msgstr "El título cambió; el id es el mismo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "There is a new language."
            msgstr "Hay un idioma nuevo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The old id goes on working, as an alias."
            msgstr "El id antiguo sigue funcionando, como alias."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "No step names the label any more."
            msgstr "Ningún paso cita ya la etiqueta."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Who reads the JSON ignores what it does not know."
            msgstr "Quien lee el JSON ignora lo que no conoce."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Undo the change, or give the old id an alias with `roteiro ids accept`, and tell those who rely on it."
            msgstr "Deshaga el cambio, o dé un alias al id antiguo con `roteiro ids accept`, y avise a quienes dependen de él."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Make sure that it is meant, and tell those who use the step."
            msgstr "Confirme que es lo que se quiere, y avise a quienes usan el paso."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Nothing to do."
            msgstr "Nada que hacer."
            
            #: Sources/RoteiroLocalization/Packs/LanguagePackReader.swift
            msgid "another language that has a file"
            msgstr "otro idioma que tenga archivo"
            
            #: Sources/RoteiroLocalization/Packs/LanguagePackReader.swift
            msgid "the form `other`"
            msgstr "la forma `other`"
            
            #: Sources/RoteiroLocalization/Packs/LanguagePackReader.swift
            msgid "`{{name}}` is missing"
            msgstr "falta `{{name}}`"
            
            #: Sources/RoteiroLocalization/Packs/PluralRules+Reading.swift
            msgid "a plural rule of CLDR, such as `i = 1 and v = 0`"
            msgstr "una regla de plural de CLDR, como `i = 1 and v = 0`"
            
            #: Sources/RoteiroLocalization/Packs/Styles+Reading.swift
            msgid "a separator"
            msgstr "un separador"
            
            #: Sources/RoteiroLocalization/Packs/Styles+Reading.swift
            msgid "1 to 4"
            msgstr "de 1 a 4"
            
            #: Sources/RoteiroLocalization/Packs/Styles+Reading.swift
            msgid "four quotation marks"
            msgstr "cuatro comillas"
            
            #: Sources/RoteiroLocalization/Packs/Styles+Reading.swift
            msgid "twelve months"
            msgstr "doce meses"
            
            #: Sources/RoteiroLocalization/Packs/Styles+Reading.swift
            msgid "a pattern with d, M and y, such as `MMMM d, y`"
            msgstr "un patrón con d, M e y, como `d 'de' MMMM 'de' y`"
            
            #: Sources/RoteiroParsing/Configuration/ChecksReader.swift
            #: Sources/RoteiroParsing/Configuration/IDLockReader.swift
            msgid "a map"
            msgstr "un mapa"
            
            #: Sources/RoteiroParsing/Configuration/ChecksReader.swift
            #, python-brace-format
            msgid "one of: {choices}"
            msgstr "uno de estos: {choices}"
            
            #: Sources/RoteiroParsing/Configuration/ChecksReader.swift
            msgid "missing: say the paths and the severities that hold there"
            msgstr "falta: diga las rutas y los pesos que valen en ellas"
            
            #: Sources/RoteiroParsing/Configuration/ChecksReader.swift
            msgid "missing: every exception says its rule and its reason"
            msgstr "falta: toda excepción dice la regla y el motivo"
            
            #: Sources/RoteiroParsing/Configuration/ExternalLinkSettingsReader.swift
            #, python-brace-format
            msgid "a number from {low} to {high}"
            msgstr "un número de {low} a {high}"
            
            #: Sources/RoteiroParsing/Configuration/ExternalLinkSettingsReader.swift
            msgid "a text in ASCII"
            msgstr "un texto en ASCII"
            
            #: Sources/RoteiroParsing/Configuration/GlossaryReader.swift
            msgid "the right spelling"
            msgstr "la forma correcta de escribirlo"
            
            #: Sources/RoteiroParsing/Configuration/GlossaryReader.swift
            msgid "what the control says in the language of the pages"
            msgstr "el nombre del control en el idioma de las páginas"
            
            #: Sources/RoteiroParsing/Configuration/IDLockReader.swift
            msgid "\"1.0\""
            msgstr "\"1.0\""
            
            #: Sources/RoteiroParsing/Configuration/ImageBudgetReader.swift
            msgid "a number above zero"
            msgstr "un número mayor que cero"
            
            #: Sources/RoteiroParsing/Configuration/ImageBudgetReader.swift
            msgid "a size like `800 kB` or `2 MB`"
            msgstr "un tamaño como `800 kB` o `2 MB`"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "true or false"
            msgstr "true o false"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "a whole number"
            msgstr "un número entero"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "a list of texts"
            msgstr "una lista de textos"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "a day like 2026-12-31"
            msgstr "un día como 2026-12-31"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            #, python-brace-format
            msgid "one of: {all}"
            msgstr "uno de estos: {all}"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            #, python-brace-format
            msgid "expected {what}"
            msgstr "se esperaba {what}"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "unknown key"
            msgstr "clave desconocida"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            #, python-brace-format
            msgid "unknown key; did you mean `{nearest}`?"
            msgstr "clave desconocida; ¿quiso decir `{nearest}`?"
            
            #: Sources/RoteiroParsing/Configuration/NavigationReader.swift
            msgid "missing: give the words of the entry, or a `link` to use the title of its page"
            msgstr "falta: diga el texto de la entrada, o un `link` para usar el título de la página"
            
            #: Sources/RoteiroParsing/Configuration/NavigationReader.swift
            msgid "missing: an entry leads to a page (`link`) or gathers others (`items`)"
            msgstr "falta: una entrada lleva a una página (`link`) o reúne otras (`items`)"
            
            #: Sources/RoteiroParsing/Configuration/NavigationReader.swift
            #, python-brace-format
            msgid "the menu has {limit} levels at most"
            msgstr "el menú tiene como máximo {limit} niveles"
            
            #: Sources/RoteiroParsing/Configuration/SafetySettings.swift
            msgid "the beginning of addresses, like https://www.youtube-nocookie.com/embed/"
            msgstr "el comienzo de direcciones, como https://www.youtube-nocookie.com/embed/"
            
            #: Sources/RoteiroParsing/Configuration/SamplesReader.swift
            msgid "the path of the picture"
            msgstr "la ruta de la imagen"
            
            #: Sources/RoteiroParsing/Configuration/SamplesReader.swift
            msgid "exactly one of screen, qr and icon"
            msgstr "solo uno de screen, qr e icon"
            
            #: Sources/RoteiroParsing/Configuration/SamplesReader.swift
            msgid "a size like 1280x720"
            msgstr "un tamaño como 1280x720"
            
            #: Sources/RoteiroParsing/Configuration/SettingsReader.swift
            msgid "an address like https://host/docs/"
            msgstr "una dirección como https://host/docs/"
            
            #: Sources/RoteiroParsing/Configuration/SettingsReader.swift
            msgid "a folder inside the project"
            msgstr "una carpeta dentro del proyecto"
            
            #: Sources/RoteiroParsing/Configuration/SettingsReader.swift
            msgid "a language tag like pt-BR"
            msgstr "una etiqueta de idioma como pt-BR"
            
            #: Sources/RoteiroReporting/Printers/HumanPrinter.swift
            msgid "help"
            msgstr "ayuda"
            
            #: Sources/RoteiroReporting/Printers/HumanPrinter.swift
            #: Sources/RoteiroReporting/Severity+Words.swift
            msgid "note"
            msgstr "nota"
            
            #: Sources/RoteiroReporting/Printers/HumanPrinter.swift
            msgid "fix offered"
            msgstr "corrección ofrecida"
            
            #: Sources/RoteiroReporting/Printers/HumanPrinter.swift
            msgid "safe fix"
            msgstr "corrección segura"
            
            #: Sources/RoteiroReporting/Printers/SARIFPrinter.swift
            #, python-brace-format
            msgid "this report has the {most} worst findings; {count} were left out"
            msgstr "este informe tiene los {most} hallazgos más graves; quedaron fuera {count}"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "severity"
            msgstr "peso"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "Why it matters"
            msgstr "Por qué importa"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "What to do"
            msgstr "Qué hacer"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "What a machine can fix"
            msgstr "Qué arregla la máquina"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "Wrong"
            msgstr "Incorrecto"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "Right"
            msgstr "Correcto"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "Nothing: it takes a person to think."
            msgstr "Nada: hace falta que una persona piense."
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "`roteiro check --diff` shows a correction, and a person decides."
            msgstr "`roteiro check --diff` muestra una corrección, y una persona decide."
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "`roteiro check --fix` mends by itself what has only one right answer."
            msgstr "`roteiro check --fix` arregla solo lo que tiene una única respuesta correcta."
            
            #: Sources/RoteiroReporting/SARIFRules.swift
            msgid "Found"
            msgstr "Encontrado"
            
            #: Sources/RoteiroReporting/SARIFRules.swift
            msgid "Not found"
            msgstr "No encontrado"
            
            #: Sources/RoteiroReporting/Severity+Words.swift
            msgid "error"
            msgstr "error"
            
            #: Sources/RoteiroReporting/Severity+Words.swift
            msgid "warning"
            msgstr "aviso"
            
            #: Sources/RoteiroReporting/Severity+Words.swift
            msgid "suggestion"
            msgstr "sugerencia"
            
            #: Sources/RoteiroReporting/StepSummary.swift
            msgid ""
            "\n"
            "| severity | place | rule | finding |\n"
            "|---|---|---|---|\n"
            msgstr ""
            "\n"
            "| gravedad | lugar | regla | hallazgo |\n"
            "|---|---|---|---|\n"
            
            #: Sources/RoteiroReporting/StepSummary.swift
            #, python-brace-format
            msgid "{count} more findings do not fit here: the whole list is in the log."
            msgstr "Otros {count} hallazgos no caben aquí: la lista completa está en el registro."
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} page"
            msgid_plural "{count} pages"
            msgstr[0] "{count} página"
            msgstr[1] "{count} páginas"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "No problems in {pages}"
            msgstr "Ningún problema en {pages}"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{counts} in {pages}"
            msgstr "{counts} en {pages}"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{baseline} in the baseline"
            msgstr "{baseline} en la línea base"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{exceptions} in exceptions"
            msgstr "{exceptions} en excepciones"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{found} ({hidden})"
            msgstr "{found} ({hidden})"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} finding of the baseline is gone: renew it with --update-baseline"
            msgid_plural "{count} findings of the baseline are gone: renew it with --update-baseline"
            msgstr[0] "{count} hallazgo de la línea base ya no existe: renuévela con --update-baseline"
            msgstr[1] "{count} hallazgos de la línea base ya no existen: renuévela con --update-baseline"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} has a safe fix: roteiro check --fix"
            msgid_plural "{count} have a safe fix: roteiro check --fix"
            msgstr[0] "{count} tiene corrección segura: roteiro check --fix"
            msgstr[1] "{count} tienen corrección segura: roteiro check --fix"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} error"
            msgid_plural "{count} errors"
            msgstr[0] "{count} error"
            msgstr[1] "{count} errores"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} warning"
            msgid_plural "{count} warnings"
            msgstr[0] "{count} aviso"
            msgstr[1] "{count} avisos"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} suggestion"
            msgid_plural "{count} suggestions"
            msgstr[0] "{count} sugerencia"
            msgstr[1] "{count} sugerencias"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} note"
            msgid_plural "{count} notes"
            msgstr[0] "{count} nota"
            msgstr[1] "{count} notas"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Translations"
            msgstr "Traducciones"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Guide"
            msgstr "Guía"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Translated"
            msgstr "Traducidos"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "To confirm"
            msgstr "Por confirmar"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Missing"
            msgstr "Faltan"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Words to do"
            msgstr "Palabras por hacer"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Published as"
            msgstr "Publicada como"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport.swift
            #, python-brace-format
            msgid "{translated} of {total} translated, {fuzzy} to confirm, {missing} missing"
            msgstr "{translated} de {total} traducidos, {fuzzy} por confirmar, {missing} faltan"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport.swift
            #, python-brace-format
            msgid "(words to do: {count})"
            msgstr "(palabras por hacer: {count})"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport.swift
            #, python-brace-format
            msgid "{path}: older than the picture that it stands for"
            msgstr "{path}: más antigua que la imagen original"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "{pages} pages; files: {written} written, {unchanged} unchanged, {removed} removed"
            msgstr "{pages} páginas; archivos: {written} escritos, {unchanged} sin cambios, {removed} eliminados"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "{files}; search index unchanged"
            msgstr "{files}; índice de búsqueda sin cambios"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "{files}; search index made"
            msgstr "{files}; índice de búsqueda rehecho"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "no search: Pagefind {least} or newer is needed, and here is {version} ({command})"
            msgstr "sin búsqueda: hace falta Pagefind {least} o más nuevo, y aquí está {version} ({command})"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "no search: Pagefind is not installed ({command}); --no-search silences this"
            msgstr "sin búsqueda: Pagefind no está instalado ({command}); --no-search silencia este aviso"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid ""
            "pages: {pages}\n"
            "documents: {documents}"
            msgstr ""
            "páginas: {pages}\n"
            "documentos: {documents}"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "rendering {rendering}, writing {writing}"
            msgstr "generar {rendering}, escribir {writing}"
            
            #: Sources/roteiro/BuildWords.swift
            msgid "Reading…"
            msgstr "Leyendo…"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "Checking {pages} pages…"
            msgstr "Verificando {pages} páginas…"
            
            #: Sources/roteiro/BuildWords.swift
            msgid "Making the search index…"
            msgstr "Creando el índice de búsqueda…"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "Publishing {pages} pages…"
            msgstr "Publicando {pages} páginas…"
            
            #: Sources/roteiro/Commands/Actions.swift
            #, python-brace-format
            msgid "actions: {all}; without a sure target: {open}"
            msgstr "acciones: {all}; sin objetivo seguro: {open}"
            
            #: Sources/roteiro/Commands/Check.swift
            #, python-brace-format
            msgid "{count} warnings, and --max-warnings allows {limit}"
            msgstr "{count} avisos, y --max-warnings admite {limit}"
            
            #: Sources/roteiro/Commands/Check.swift
            #, python-brace-format
            msgid "{path}: {added} added, {removed} removed, {total} in all"
            msgstr "{path}: {added} nuevos, {removed} menos, {total} en total"
            
            #: Sources/roteiro/Commands/I18nCommand.swift
            #, python-brace-format
            msgid "To publish in that language, add `{locale}` to `locales` in roteiro.yml."
            msgstr "Para publicar en ese idioma, añada `{locale}` a `locales` en roteiro.yml."
            
            #: Sources/roteiro/Commands/I18nCommand.swift
            #, python-brace-format
            msgid "{path}: not current with the pages; run the same command without --check"
            msgstr "{path}: no está al día con las páginas; ejecute el mismo comando sin --check"
            
            #: Sources/roteiro/Commands/I18nCommand.swift
            #, python-brace-format
            msgid "written: {path}"
            msgstr "escrito: {path}"
            
            #: Sources/roteiro/Commands/I18nCommand.swift
            #, python-brace-format
            msgid "{locale}: {kept} kept, {fuzzy} to confirm, {new} new, {obsolete} obsolete"
            msgstr "{locale}: {kept} mantenidos, {fuzzy} por confirmar, {new} nuevos, {obsolete} sin uso"
            
            #: Sources/roteiro/Commands/I18nImport.swift
            msgid "The catalog counts more than the pages: when it lacks nothing, delete their folder."
            msgstr "El catálogo vale más que las páginas: cuando no le falte nada, borre la carpeta de ellas."
            
            #: Sources/roteiro/Commands/I18nImport.swift
            #, python-brace-format
            msgid "{locale}: {imported} imported, {skipped} skipped"
            msgstr "{locale}: {imported} importados, {skipped} dejados de lado"
            
            #: Sources/roteiro/Commands/IDsCommand.swift
            #, python-brace-format
            msgid "steps: {kept} kept, {new} new; ids lost: {lost}"
            msgstr "pasos: {kept} mantenidos, {new} nuevos; ids perdidos: {lost}"
            
            #: Sources/roteiro/Commands/IDsCommand.swift
            #, python-brace-format
            msgid "headings with an id: {count} new"
            msgstr "títulos con id: {count} nuevos"
            
            #: Sources/roteiro/ExternalOptions.swift
            #, python-brace-format
            msgid "Asking other sites… {done} of {total}"
            msgstr "Preguntando a otros sitios… {done} de {total}"
            
            #: Sources/roteiro/FixOptions.swift
            #, python-brace-format
            msgid "{count} fix"
            msgid_plural "{count} fixes"
            msgstr[0] "{count} corrección"
            msgstr[1] "{count} correcciones"
            
            #: Sources/roteiro/FixOptions.swift
            #, python-brace-format
            msgid "{count} file"
            msgid_plural "{count} files"
            msgstr[0] "{count} archivo"
            msgstr[1] "{count} archivos"
            
            #: Sources/roteiro/FixOptions.swift
            #, python-brace-format
            msgid "{fixes} in {files}"
            msgstr "{fixes} en {files}"
            
            #: Sources/roteiro/FixOptions.swift
            #, python-brace-format
            msgid "{place}: {code}: the fix was not applied: {reason}"
            msgstr "{place}: {code}: la corrección no se aplicó: {reason}"
            
            #: Sources/roteiro/FixOptions.swift
            #, python-brace-format
            msgid "after {limit} rounds there are still safe fixes: run it again"
            msgstr "después de {limit} rondas aún hay correcciones seguras: ejecútelo de nuevo"
            
            #: Sources/roteiro/ReportTarget.swift
            #, python-brace-format
            msgid "unknown report '{kind}'; There are: {list}"
            msgstr "informe desconocido: '{kind}'; Hay estos: {list}"
            
            #: Sources/roteiro/ReportTarget.swift
            #, python-brace-format
            msgid "unknown report '{kind}'; did you mean '{nearest}'? There are: {list}"
            msgstr "informe desconocido: '{kind}'; ¿quiso decir '{nearest}'? Hay estos: {list}"
            
            #: Sources/roteiro/ReportTarget.swift
            #, python-brace-format
            msgid "after '{kind}=' the name of the file is missing"
            msgstr "después de '{kind}=' falta el nombre del archivo"

            """##,
        "templates/messages/pt-BR.po": ##"""
            msgid ""
            msgstr ""
            "Project-Id-Version: roteiro\n"
            "Language: pt_BR\n"
            "MIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=UTF-8\n"
            "Content-Transfer-Encoding: 8bit\n"
            "Plural-Forms: nplurals=2; plural=(n > 1);\n"
            
            #: Sources/RoteiroChecks/Fixing/ClosingLine.swift
            #, python-brace-format
            msgid "close it with {fence} after line {last}"
            msgstr "fechar com {fence} depois da linha {last}"
            
            #: Sources/RoteiroChecks/Fixing/FixProblem.swift
            #, python-brace-format
            msgid "expected {expected} and found {found}"
            msgstr "esperava {expected} e encontrou {found}"
            
            #: Sources/RoteiroChecks/Fixing/FixProblem.swift
            #, python-brace-format
            msgid "{path} leads out of the project"
            msgstr "{path} leva para fora do projeto"
            
            #: Sources/RoteiroChecks/Fixing/FixProblem.swift
            #, python-brace-format
            msgid "{path} exists already"
            msgstr "já existe {path}"
            
            #: Sources/RoteiroChecks/Fixing/FixProblem.swift
            msgid "two of its edits change the same characters"
            msgstr "duas das suas edições mudam os mesmos caracteres"
            
            #: Sources/RoteiroChecks/Fixing/Replacement.swift
            #, python-brace-format
            msgid "replace {word} with {replacement}"
            msgstr "trocar {word} por {replacement}"
            
            #: Sources/RoteiroChecks/Rules/Images/IconWithoutAlt.swift
            msgid "Read aloud, the sentence loses the name of the button that the icon shows."
            msgstr "Lida em voz alta, a frase perde o nome do botão que o ícone mostra."
            
            #: Sources/RoteiroChecks/Rules/Images/IconWithoutAlt.swift
            msgid "Put the name of the button between the brackets."
            msgstr "Ponha entre os colchetes o nome do botão."
            
            #: Sources/RoteiroChecks/Rules/Images/IconWithoutAlt.swift
            #, python-brace-format
            msgid "the icon {path} has no alt text: read aloud, the sentence lacks it"
            msgstr "o ícone {path} não tem texto alternativo: lida em voz alta, a frase fica sem ele"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "The file is there, but readers do not see the picture, or only a part of it."
            msgstr "O arquivo existe, mas o leitor não vê a imagem, ou só parte dela."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "Save the original screenshot again."
            msgstr "Salve de novo a captura de tela original."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "the file has zero bytes: there is no picture"
            msgstr "o arquivo tem zero bytes: não há imagem"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "the file is JSON, not a picture (it begins with {excerpt}): a server's answer was saved in its place"
            msgstr "o arquivo é um JSON, não uma imagem (começa com {excerpt}): a resposta de um servidor foi salva no lugar dela"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "the file is an HTML page, not a picture: a login or error page was saved in its place"
            msgstr "o arquivo é uma página HTML, não uma imagem: foi salva uma tela de login ou de erro no lugar dela"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "the file is a Git LFS pointer: the picture was never fetched"
            msgstr "o arquivo é um ponteiro do Git LFS: a imagem nunca foi baixada"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "the PNG is in Apple's own variant (CgBI): browsers do not show it"
            msgstr "o PNG está no formato próprio da Apple (CgBI): os navegadores não o mostram"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "the file ends too early: readers see only the beginning of the picture"
            msgstr "o arquivo termina antes da hora: o leitor vê só o começo da imagem"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "the bytes are damaged ({problem}): the picture may not appear"
            msgstr "os bytes estão danificados ({problem}): a imagem pode não aparecer"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "{count} bytes follow the end of the picture: leftovers that may hide another file"
            msgstr "há {count} bytes depois do fim da imagem: sobras que podem esconder outro arquivo"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "the picture has {pixels} pixels: above the limit, it may freeze a reader's device"
            msgstr "a imagem tem {pixels} pixels: acima do limite, pode travar o aparelho do leitor"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "the file is no picture of a known kind (it begins with {excerpt}): browsers do not show it"
            msgstr "o arquivo não é uma imagem que se conheça (começa com {excerpt}): o navegador não a mostra"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #, python-brace-format
            msgid "the file could not be read ({problem}): the picture is left out of the site"
            msgstr "o arquivo não pôde ser lido ({problem}): a imagem fica fora do site"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "Run `git lfs pull`."
            msgstr "Rode `git lfs pull`."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "Open the picture in an editor and export it as PNG again."
            msgstr "Abra a imagem num editor e exporte-a de novo como PNG."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            msgid "Shrink the picture."
            msgstr "Reduza a imagem."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageBroken.swift
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "Check the permissions of the file."
            msgstr "Confira as permissões do arquivo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageDuplicate.swift
            msgid "When the screen changes only one of the copies will be replaced; and readers download the same picture twice."
            msgstr "Quando a tela mudar, só uma das cópias será trocada; e o leitor baixa a mesma imagem duas vezes."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageDuplicate.swift
            msgid "Keep one file, point the pages to it and delete the other."
            msgstr "Fique com um arquivo, aponte as páginas para ele e apague o outro."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageDuplicate.swift
            #, python-brace-format
            msgid "the bytes are those of {path}: one of the copies will fall behind"
            msgstr "os bytes são os mesmos de {path}: uma das cópias vai ficar desatualizada"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageDuplicate.swift
            #, python-brace-format
            msgid "use {name} on all pages"
            msgstr "usar {name} em todas as páginas"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageExtension.swift
            msgid "Servers announce the kind by the name; some browsers and programs then refuse the picture."
            msgstr "O servidor anuncia o tipo pelo nome; alguns navegadores e programas então recusam a imagem."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageExtension.swift
            msgid "Change the ending of the name, also where the picture is used, or export it again as what the name says."
            msgstr "Mude a terminação do nome, também onde a imagem é usada, ou exporte-a de novo no formato que o nome diz."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageExtension.swift
            #, python-brace-format
            msgid "the bytes are {kind}, the name says {extension}: some programs refuse the picture"
            msgstr "os bytes são {kind}, o nome diz {extension}: alguns programas recusam a imagem"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageExtension.swift
            #, python-brace-format
            msgid "Rename it to {name}, also where it is used, or export the picture again."
            msgstr "Renomeie para {name}, também onde é usada, ou exporte a imagem de novo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            msgid "On a phone with a weak signal, readers wait at the step until the picture arrives."
            msgstr "No celular e com sinal fraco, o leitor fica parado no passo até a imagem chegar."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            msgid "Crop the screenshot to what the step shows, or shrink it; the budget is in `checks.pictures`."
            msgstr "Recorte a captura até o que o passo mostra, ou reduza-a; o orçamento está em `checks.pictures`."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            #, python-brace-format
            msgid "the picture has {size} pixels, over the budget of {limit}: it weighs on the device's memory"
            msgstr "a imagem tem {size} pixels, acima do orçamento de {limit}: pesa na memória do aparelho"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            #, python-brace-format
            msgid "the animation has {size}, over the budget of {most}: it is slow to appear on a weak signal"
            msgstr "a animação tem {size}, acima do orçamento de {most}: demora a aparecer com sinal fraco"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            #, python-brace-format
            msgid "the picture has {size}, over the budget of {most}: it is slow to appear on a weak signal"
            msgstr "a imagem tem {size}, acima do orçamento de {most}: demora a aparecer com sinal fraco"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            msgid "Replace the animation with a short video, or with two or three screenshots."
            msgstr "Troque a animação por um vídeo curto ou por duas ou três capturas."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            #, python-brace-format
            msgid "{whole} MB"
            msgstr "{whole} MB"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageHeavy.swift
            #, python-brace-format
            msgid "{whole}.{decimals} MB"
            msgstr "{whole},{decimals} MB"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageLiveQR.swift
            msgid "A pairing or payment code that slips into a screenshot works for whoever points a camera at it."
            msgstr "Um código de pareamento ou de pagamento que sai numa captura vale para quem apontar a câmera."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageLiveQR.swift
            msgid "Cover or blur the code in the screenshot; if it is public on purpose, record an exception with the reason."
            msgstr "Cubra ou borre o código na captura; se ele for público de propósito, registre uma exceção com o motivo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageLiveQR.swift
            #, python-brace-format
            msgid "the screenshot holds a QR code that can be read ({code}): whoever points a camera at it may use it"
            msgstr "a captura tem um QR Code que se lê ({code}): quem apontar a câmera pode usá-lo"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            msgid "The published file carries what nobody sees on the screen: where it was taken, whose it is, or a program."
            msgstr "O arquivo publicado leva junto o que ninguém vê na tela: onde a foto foi tirada, de quem é, ou um programa."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            msgid "Export the picture again without metadata, or clean the file with `exiftool`."
            msgstr "Exporte a imagem de novo sem metadados, ou limpe o arquivo com o `exiftool`."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            #, python-brace-format
            msgid "the file says where the picture was made ({fields}): whoever downloads it learns the place"
            msgstr "o arquivo diz onde a imagem foi feita ({fields}): quem o baixa fica sabendo"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            #, python-brace-format
            msgid "the file identifies a person or their device ({fields}): whoever downloads it learns who"
            msgstr "o arquivo identifica uma pessoa ou o aparelho dela ({fields}): quem o baixa fica sabendo"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            #, python-brace-format
            msgid "the drawing carries a program ({fields}): opened by its own address, it runs on your site"
            msgstr "o desenho traz um programa ({fields}): aberto pelo próprio endereço, ele é executado no seu site"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            #, python-brace-format
            msgid "the drawing asks another server for something ({fields}): on a page that part does not appear"
            msgstr "o desenho busca algo em outro servidor ({fields}): numa página essa parte não aparece"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            #, python-brace-format
            msgid "Export the picture again without metadata, or run {command}."
            msgstr "Exporte a imagem de novo sem metadados, ou rode {command}."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMetadata.swift
            msgid "Export the drawing as plain SVG with everything inside the file, or as PNG."
            msgstr "Exporte o desenho como SVG simples, com tudo dentro do arquivo, ou como PNG."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            msgid "Readers see an empty frame in place of the screen that they should follow."
            msgstr "O leitor vê um quadro vazio no lugar da tela que devia seguir."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            msgid "Put the file there, or declare a sample for it in `samples.yml`."
            msgstr "Ponha o arquivo nesse lugar, ou declare um modelo para ele em `samples.yml`."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            #, python-brace-format
            msgid "{path} exists only in another letter case: on the server the picture does not appear"
            msgstr "{path} só existe com outras maiúsculas e minúsculas: no servidor a imagem não aparece"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            #, python-brace-format
            msgid "{path} exists only with its accents in another Unicode form (NFC or NFD): on the server the picture does not appear"
            msgstr "{path} só existe com os acentos em outra forma Unicode (NFC ou NFD): no servidor a imagem não aparece"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            #, python-brace-format
            msgid "{path} does not exist, but another folder has such a file: readers see an empty frame"
            msgstr "{path} não existe, mas há um arquivo assim em outra pasta: o leitor vê um quadro vazio"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            #, python-brace-format
            msgid "the picture {path} does not exist: readers see an empty frame in place of the screen"
            msgstr "a imagem {path} não existe: o leitor vê um quadro vazio no lugar da tela"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            msgid "the picture has no address: readers see an empty frame"
            msgstr "a imagem não tem endereço: o leitor vê um quadro vazio"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageMissing.swift
            msgid "Write the path of the file between the parentheses."
            msgstr "Escreva entre os parênteses o caminho do arquivo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageOutside.swift
            msgid "What lies outside the project is not published: the picture appears only on the writer's computer."
            msgstr "O que está fora do projeto não é publicado: a imagem só aparece no computador de quem escreve."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageOutside.swift
            msgid "Copy the picture into the public folder and write its path from `/`."
            msgstr "Copie a imagem para a pasta pública e escreva o caminho a partir de `/`."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageOutside.swift
            #, python-brace-format
            msgid "{path} leaves the published folders: readers do not see the picture"
            msgstr "{path} sai das pastas publicadas: o leitor não vê a imagem"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageRename.swift
            #, python-brace-format
            msgid "rename it to {name}, also in the pages"
            msgstr "mudar o nome para {name}, também nas páginas"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageSample.swift
            msgid "A drawn sample helps while the screenshot is missing; this list says which are."
            msgstr "Um modelo desenhado ajuda enquanto a captura falta; esta lista diz quais faltam."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageSample.swift
            msgid "Save the screenshot at the path of the picture, and the sample is no longer used."
            msgstr "Salve a captura no caminho da imagem, e o modelo deixa de ser usado."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageSample.swift
            #, python-brace-format
            msgid "a sample stands in for {path}: the screenshot is missing"
            msgstr "um modelo está no lugar de {path}: falta a captura de tela"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageSample.swift
            #, python-brace-format
            msgid "Save the screenshot at that path and the sample is no longer used{shows}"
            msgstr "Salve a captura nesse caminho e o modelo deixa de ser usado{shows}"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageUnused.swift
            msgid "A screenshot that no page shows grows old unseen, and sometimes holds what should not be public."
            msgstr "Uma captura que nenhuma página mostra envelhece sem ninguém ver, e às vezes guarda o que não devia ser público."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageUnused.swift
            msgid "Show the picture on the page that it belongs to, or delete the file."
            msgstr "Mostre a imagem na página a que ela pertence, ou apague o arquivo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageUnused.swift
            msgid "no page shows this picture: it grows old unseen"
            msgstr "nenhuma página mostra esta imagem: ela envelhece sem ninguém ver"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageUses.swift
            msgid "used here"
            msgstr "usada aqui"
            
            #: Sources/RoteiroChecks/Rules/Images/ImageWithoutAlt.swift
            msgid "A reader who cannot see the picture gets the step only through its alt text."
            msgstr "Quem não vê a imagem só recebe o passo pelo texto alternativo."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageWithoutAlt.swift
            msgid "Say between the brackets what the screen shows and where to click."
            msgstr "Diga entre os colchetes o que a tela mostra e onde clicar."
            
            #: Sources/RoteiroChecks/Rules/Images/ImageWithoutAlt.swift
            #, python-brace-format
            msgid "the picture {path} has no alt text: whoever cannot see it misses the step"
            msgstr "a imagem {path} não tem texto alternativo: quem não a vê perde o passo"
            
            #: Sources/RoteiroChecks/Rules/Images/QRTooLong.swift
            msgid "Without a payload that fits, the code is not drawn and readers have nothing to point their camera at."
            msgstr "Sem um conteúdo que caiba, o código não é desenhado e o leitor não tem o que apontar com a câmera."
            
            #: Sources/RoteiroChecks/Rules/Images/QRTooLong.swift
            #, python-brace-format
            msgid "Use a short address; level L holds the most ({most} bytes)."
            msgstr "Use um endereço curto; o nível L é o que mais cabe ({most} bytes)."
            
            #: Sources/RoteiroChecks/Rules/Images/QRTooLong.swift
            #, python-brace-format
            msgid "the payload has {count} bytes, and at level {level} at most {most} fit: the code is not drawn"
            msgstr "o conteúdo tem {count} bytes, e no nível {level} cabem no máximo {most}: o código não é desenhado"
            
            #: Sources/RoteiroChecks/Rules/Images/QRTooLong.swift
            msgid "the QR code has no payload: there is nothing to draw"
            msgstr "o código QR não tem conteúdo: não há o que desenhar"
            
            #: Sources/RoteiroChecks/Rules/Images/QRTooLong.swift
            msgid "Write the address in the `qr` container."
            msgstr "Escreva o endereço na caixa `qr`."
            
            #: Sources/RoteiroChecks/Rules/Links/Addresses/PathRepair.swift
            #, python-brace-format
            msgid "replace with {suggestion}"
            msgstr "trocar por {suggestion}"
            
            #: Sources/RoteiroChecks/Rules/Links/AnchorMissing.swift
            msgid "The link opens the page at its top, and readers must look for the promised passage themselves."
            msgstr "O link abre a página no topo, e o leitor tem de procurar sozinho o trecho prometido."
            
            #: Sources/RoteiroChecks/Rules/Links/AnchorMissing.swift
            msgid "The anchor of a heading is its words in lower case, without accents, joined by `-`."
            msgstr "A âncora de um título são as suas palavras em minúsculas, sem acentos, ligadas por `-`."
            
            #: Sources/RoteiroChecks/Rules/Links/AnchorMissing.swift
            #, python-brace-format
            msgid "the page {title} has no anchor {fragment}: the link opens at its top"
            msgstr "a página {title} não tem a âncora {fragment}: o link abre no topo dela"
            
            #: Sources/RoteiroChecks/Rules/Links/AnchorMissing.swift
            #, python-brace-format
            msgid "replace with {anchor}"
            msgstr "trocar por {anchor}"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            msgid "Whoever clicks lands on an error page and loses the thread of the guide."
            msgstr "Quem clica cai numa página de erro e perde o fio do guia."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            msgid "Write the path of the page from this one (`../folder/page`) or from the root (`/folder/page`)."
            msgstr "Escreva o caminho da página a partir desta (`../pasta/pagina`) ou da raiz (`/pasta/pagina`)."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} is a draft, which is not published: readers see the words without the link"
            msgstr "{path} é um rascunho, que não é publicado: o leitor vê o texto sem o link"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            msgid "Take `draft: true` off that page, or take the link out until it is ready."
            msgstr "Tire `draft: true` daquela página, ou tire o link até ela ficar pronta."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} leaves the site: whoever clicks lands on an error page"
            msgstr "{path} sai do site: quem clica cai numa página de erro"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} exists only in another letter case: on the server the link does not work"
            msgstr "{path} só existe com outras maiúsculas e minúsculas: no servidor o link não funciona"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} exists only with its accents in another Unicode form (NFC or NFD): on the server the link does not work"
            msgstr "{path} só existe com os acentos em outra forma Unicode (NFC ou NFD): no servidor o link não funciona"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} leads nowhere, but another folder has such a page"
            msgstr "{path} não leva a lugar nenhum, mas há uma página assim em outra pasta"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkDead.swift
            #, python-brace-format
            msgid "{path} leads to no page and no file: whoever clicks lands on an error page"
            msgstr "{path} não leva a nenhuma página nem arquivo: quem clica cai num erro"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkEmpty.swift
            msgid "Readers click and nothing happens."
            msgstr "O leitor clica e nada acontece."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkEmpty.swift
            msgid "Write the address between the parentheses, or leave the text alone."
            msgstr "Escreva o endereço entre os parênteses, ou deixe só o texto."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkEmpty.swift
            msgid "the link has no address: whoever clicks goes nowhere"
            msgstr "o link não tem endereço: quem clica não vai a lugar nenhum"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            msgid "Whoever clicks lands on another site's error page and loses the thread of the guide. Checked only with `--external`."
            msgstr "Quem clica cai numa página de erro de outro site e perde o fio do guia. Só é verificado com `--external`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            msgid "Look for the page's new address, or take the link away."
            msgstr "Procure o novo endereço da página, ou tire o link."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "there is no site {host}: whoever clicks gets an error"
            msgstr "o site {host} não existe: quem clica cai num erro"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "{place} redirects to {scheme}, which browsers refuse to open"
            msgstr "{place} redireciona para {scheme}, que o navegador se recusa a abrir"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "{place} is no address: whoever clicks gets an error"
            msgstr "{place} não é um endereço: quem clica cai num erro"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "{place} answers with error {status}: whoever clicks does not find the page"
            msgstr "{place} responde com o erro {status}: quem clica não encontra a página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "{place} redirects to {reached}, which answers with error {status}: whoever clicks does not find the page"
            msgstr "{place} redireciona para {reached}, que responde com o erro {status}: quem clica não encontra a página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "the certificate of {place} has expired: browsers show a warning in place of the page"
            msgstr "o certificado de {place} venceu: o navegador mostra um alerta em vez da página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "the certificate of {place} is not valid yet: browsers show a warning in place of the page"
            msgstr "o certificado de {place} ainda não vale: o navegador mostra um alerta em vez da página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "the certificate of {place} is signed by itself: browsers show a warning in place of the page"
            msgstr "o certificado de {place} é assinado por ele mesmo: o navegador mostra um alerta em vez da página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalDead.swift
            #, python-brace-format
            msgid "the certificate of {place} belongs to another site: browsers show a warning in place of the page"
            msgstr "o certificado de {place} é de outro site: o navegador mostra um alerta em vez da página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "The other site may be gone, or only down for a while; a program cannot always tell. Checked only with `--external`."
            msgstr "O outro site pode ter sumido, ou só estar fora do ar; de um programa nem sempre dá para saber. Só é verificado com `--external`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "Open the link in a browser. If it works for readers, put the address into `checks.external.skip`."
            msgstr "Abra o link no navegador. Se ele funciona para os leitores, ponha o endereço em `checks.external.skip`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            #, python-brace-format
            msgid "could not check {place}: {reason}"
            msgstr "não deu para verificar {place}: {reason}"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            #, python-brace-format
            msgid "{place} leads to a private network: readers outside do not get there"
            msgstr "{place} leva a uma rede privada: os leitores de fora não chegam lá"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "If the readers are in that network, check with `--allow-private`."
            msgstr "Se os leitores estão nessa rede, verifique com `--allow-private`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            #, python-brace-format
            msgid "the site answers with {status}"
            msgstr "o site responde com {status}"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "the site does not answer in time"
            msgstr "o site não responde a tempo"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "the site refuses the connection"
            msgstr "o site recusa a conexão"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "the site breaks the connection off"
            msgstr "o site corta a conexão"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "names of sites could not be looked up"
            msgstr "os nomes de sites não puderam ser consultados"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "its redirects come back to where they were, perhaps for want of cookies"
            msgstr "os redirecionamentos voltam ao começo, talvez por falta de cookies"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "it redirects too often"
            msgstr "são redirecionamentos demais"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "what the site answers makes no sense in HTTP"
            msgstr "a resposta do site não faz sentido em HTTP"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "the site offers no encryption that will do"
            msgstr "o site não oferece criptografia que sirva"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkExternalUnsure.swift
            msgid "nobody knows who issued the site's certificate"
            msgstr "não se sabe quem emitiu o certificado do site"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkInsecure.swift
            msgid "Without encryption, anybody on the same network can read and replace the page that a reader opens."
            msgstr "Sem criptografia, quem está na mesma rede pode ler e trocar a página que o leitor abre."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkInsecure.swift
            msgid "Open the address with `https://`; if the same page appears, write it so."
            msgstr "Abra o endereço com `https://`; se a mesma página aparecer, escreva-o assim."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkInsecure.swift
            #, python-brace-format
            msgid "the link to {name} is not encrypted: others on the network can read and replace what readers open"
            msgstr "o link para {name} não é criptografado: outros na rede podem ler e trocar o que o leitor abre"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkInsecure.swift
            msgid "replace `http` with `https`"
            msgstr "trocar `http` por `https`"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkLocalhost.swift
            msgid "The address works only on the computer or the network of its writer."
            msgstr "O endereço só funciona no computador ou na rede de quem escreveu."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkLocalhost.swift
            msgid "Write the public address, or the path of the page; an address that readers shall type goes between backquotes."
            msgstr "Escreva o endereço público, ou o caminho da página; um endereço que o leitor deve digitar fica entre crases."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkLocalhost.swift
            #, python-brace-format
            msgid "{name} exists only on the computer or the network of its writer: readers see an error"
            msgstr "{name} só existe no computador ou na rede de quem escreveu: o leitor vê um erro"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkMoved.swift
            msgid "The other site says that the page has moved for good; some day the redirect goes. Checked only with `--external`."
            msgstr "O outro site diz que a página mudou de endereço para sempre; um dia o desvio some. Só é verificado com `--external`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkMoved.swift
            msgid "Open the link and, if the page is the same, write the new address."
            msgstr "Abra o link e, se a página for a mesma, escreva o novo endereço."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkMoved.swift
            #, python-brace-format
            msgid "{old} has moved for good: some day the redirect goes"
            msgstr "{old} mudou para sempre: um dia o desvio some"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkMoved.swift
            #, python-brace-format
            msgid "The new address is {place}. See that it is the same page."
            msgstr "O novo endereço é {place}. Confira se é a mesma página."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            msgid "`javascript:` and `data:` can run code in a reader's browser; `file:` exists only on the writer's computer."
            msgstr "`javascript:` e `data:` podem executar código no navegador do leitor; `file:` só existe no computador de quem escreve."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            msgid "Use a path of the site, or an address that begins with `https:`, `mailto:` or `tel:`."
            msgstr "Use um caminho do site, ou um endereço que comece com `https:`, `mailto:` ou `tel:`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            #, python-brace-format
            msgid "{name} addresses are not published: {reason}"
            msgstr "endereços {name} não são publicados: {reason}"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            #, python-brace-format
            msgid "Use a path of the site or one of these: {allowed}."
            msgstr "Use um caminho do site ou um destes: {allowed}."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            #, python-brace-format
            msgid "{address} names no site: `//` is missing, and browsers look for it on this one"
            msgstr "{address} não diz de que site é: falta `//` e o navegador procura neste site"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            #, python-brace-format
            msgid "Did you mean {address}?"
            msgstr "Você quis dizer {address}?"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            msgid "they can run code in the reader's browser"
            msgstr "podem executar código no navegador do leitor"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            msgid "the file exists only on your computer"
            msgstr "o arquivo só existe no seu computador"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkScheme.swift
            msgid "the reader's browser may not know how to open them"
            msgstr "o navegador do leitor pode não saber abri-los"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkSlash.swift
            msgid "Some servers forgive a slash too many or one too few; on others readers see an error page."
            msgstr "Alguns servidores perdoam a barra a mais ou a menos; nos outros o leitor vê uma página de erro."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkSlash.swift
            msgid "Write `folder/page` for a file and `folder/` for the `index.md` of a folder."
            msgstr "Escreva `pasta/pagina` para um arquivo e `pasta/` para o `index.md` de uma pasta."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkSlash.swift
            #, python-brace-format
            msgid "{path} ends in `/`, but the page is a file, not a folder: not every server finds it"
            msgstr "{path} termina em `/`, mas a página é um arquivo, não uma pasta: nem todo servidor a encontra"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkSlash.swift
            #, python-brace-format
            msgid "{path} is a folder and lacks its final `/`: not every server finds the page"
            msgstr "{path} é uma pasta e falta a `/` no fim: nem todo servidor encontra a página"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkTextVague.swift
            msgid "People with a screen reader hear the list of links alone, and \"click here\" does not say where to."
            msgstr "Quem usa leitor de tela ouve só a lista dos links, e \"clique aqui\" não diz aonde se vai."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkTextVague.swift
            msgid "Put the name of the target into the link: `see [how to create a portfolio](…)`."
            msgstr "Ponha no link o nome do destino: `veja [como criar um portfólio](…)`."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkTextVague.swift
            #, python-brace-format
            msgid "{name} does not say where the link leads: outside its sentence nobody knows what it opens"
            msgstr "{name} não diz aonde o link leva: fora da frase, ninguém sabe o que abre"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            msgid "Readers see brackets, parentheses and the address in the sentence, and have nothing to click."
            msgstr "O leitor vê colchetes, parênteses e o endereço no meio da frase, e não tem o que clicar."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            msgid "A link is `[text](address)`: nothing between `]` and `(`, and no space in the address."
            msgstr "Um link é `[texto](endereço)`: nada entre `]` e `(`, e nenhum espaço no endereço."
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            #, python-brace-format
            msgid "{written} is no link, for its address has a space or a stray sign: readers see the brackets"
            msgstr "{written} não é um link, porque o endereço tem um espaço ou um sinal solto: o leitor vê os colchetes"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            #, python-brace-format
            msgid "{written} is no link, for there is a space between `]` and `(`: readers see the brackets"
            msgstr "{written} não é um link, porque há um espaço entre `]` e `(`: o leitor vê os colchetes"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            #, python-brace-format
            msgid "{written} is no link, for its `)` is missing: readers see the brackets"
            msgstr "{written} não é um link, porque falta o `)`: o leitor vê os colchetes"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            #, python-brace-format
            msgid "{written} has brackets and parentheses swapped: readers see them in place of a link"
            msgstr "{written} tem os colchetes e os parênteses trocados: o leitor os vê em vez de um link"
            
            #: Sources/RoteiroChecks/Rules/Links/LinkUnparsed.swift
            #, python-brace-format
            msgid "{written} is no link, for there is a link inside it: readers see the brackets"
            msgstr "{written} não é um link, porque já há um link dentro dele: o leitor vê os colchetes"
            
            #: Sources/RoteiroChecks/Rules/Links/NavigationDead.swift
            msgid "The menu is on every page: from any of them readers land on an error."
            msgstr "O menu está em todas as páginas: de qualquer uma o leitor cai num erro."
            
            #: Sources/RoteiroChecks/Rules/Links/NavigationDead.swift
            msgid "Write the path of the page from the content folder: `/folder/page`."
            msgstr "Escreva o caminho da página a partir da pasta do conteúdo: `/pasta/pagina`."
            
            #: Sources/RoteiroChecks/Rules/Links/PageUnreached.swift
            msgid "Readers who go by the menu never get to the page."
            msgstr "Quem procura pelo menu nunca chega à página."
            
            #: Sources/RoteiroChecks/Rules/Links/PageUnreached.swift
            msgid "Put the page into `navigation` of `roteiro.yml`, or record an exception with its reason."
            msgstr "Ponha a página em `navigation`, no `roteiro.yml`, ou registre uma exceção com o motivo."
            
            #: Sources/RoteiroChecks/Rules/Links/PageUnreached.swift
            #, python-brace-format
            msgid "no entry of the menu leads to the page {title}: only those who have its address find it"
            msgstr "nenhuma entrada do menu leva à página {title}: só a encontra quem já tem o endereço"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            msgid "An old address leads to one page. If another page is there, or asks for it too, whoever kept it does not reach the guide."
            msgstr "Um endereço antigo leva a uma página só. Se outra página já está lá, ou também o pede, quem o guardou não chega ao guia."
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            msgid "In `redirect_from`, write only addresses that this page had on this site, like `/guias/antigo.html`."
            msgstr "Em `redirect_from`, escreva só endereços que esta página teve neste site, como `/guias/antigo.html`."
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            msgid "the first claim"
            msgstr "o primeiro pedido"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            #, python-brace-format
            msgid "{address} is no address that a page of this site can have had: nobody is led here from it"
            msgstr "{address} não é um endereço que uma página deste site possa ter tido: ninguém é levado de lá para cá"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            #, python-brace-format
            msgid "{address} belongs to another site: only addresses of this one can lead here"
            msgstr "{address} é de outro site: só os endereços deste podem trazer para cá"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            #, python-brace-format
            msgid "there is a page at {address} already{name} which stays: the address does not lead here"
            msgstr "em {address} já há uma página{name} que fica: o endereço não traz para cá"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            #, python-brace-format
            msgid "there is a file at {address}, {name}: it stays, and the address does not lead here"
            msgstr "em {address} há um arquivo, {name}: ele fica, e o endereço não traz para cá"
            
            #: Sources/RoteiroChecks/Rules/Links/RedirectClash.swift
            #, python-brace-format
            msgid "{address} is claimed already: an address leads to one page, the first"
            msgstr "{address} já foi pedido: o endereço leva a uma página só, a primeira"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            msgid "What a page runs, or loads from elsewhere, acts in the name of the site in every reader's browser."
            msgstr "O que a página executa ou carrega de fora age em nome do site no navegador de cada leitor."
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            msgid "Take the tag or the attribute out and say it in Markdown; a trusted `<iframe>` belongs in `checks.html.iframes`."
            msgstr "Tire a marca ou o atributo e diga o mesmo em Markdown; um `<iframe>` de confiança entra em `checks.html.iframes`."
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            #, python-brace-format
            msgid "the form sends what readers type to {address}: the guide does not control who gets it"
            msgstr "o formulário envia o que o leitor digita para {address}: o guia não controla quem recebe"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            msgid "`<meta http-equiv=\"refresh\">` takes readers to another page unasked: the guide vanishes"
            msgstr "`<meta http-equiv=\"refresh\">` leva o leitor para outra página sem perguntar: o guia some da tela"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            msgid "`<base>` changes where every link of the page leads: they go to another site"
            msgstr "`<base>` muda o destino de todos os links da página: eles levam a outro site"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            #, python-brace-format
            msgid "{what} runs code in the reader's browser: whoever changes the page acts in their name"
            msgstr "{what} executa código no navegador do leitor: quem altera a página age em nome dele"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            #, python-brace-format
            msgid "{tag} loads content from elsewhere into the page: the guide does not control what appears"
            msgstr "{tag} carrega conteúdo de outro lugar dentro da página: o guia não controla o que aparece"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            #, python-brace-format
            msgid "{tag} loads content from {address} into the page: the guide does not control what appears"
            msgstr "{tag} carrega conteúdo de {address} dentro da página: o guia não controla o que aparece"
            
            #: Sources/RoteiroChecks/Rules/Safety/HTMLDangerous.swift
            #, python-brace-format
            msgid "Put a link in its place, or add {beginning} to `checks.html.iframes` if the site is to be trusted."
            msgstr "Ponha um link no lugar, ou acrescente {beginning} a `checks.html.iframes` se o site for de confiança."
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            msgid "The guide is public: whoever reads it can use the key, call the number or write to the person."
            msgstr "O guia é público: quem o lê pode usar a chave, ligar para o número ou escrever para a pessoa."
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            msgid "Put an example in its place, like `YOUR_TOKEN`, `(11) 99999-9999` or `name@example.com`; revoke a key that was published already."
            msgstr "Troque por um exemplo, como `SEU_TOKEN`, `(11) 99999-9999` ou `nome@example.com`; uma chave que já foi publicada deve ser revogada."
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            msgid "here too"
            msgstr "também aqui"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} looks like a key of {service}: whoever has it acts as you"
            msgstr "{shown} parece uma chave de {service}: quem a tem age como vocês"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} looks like an access token: whoever has it acts as you"
            msgstr "{shown} parece um token de acesso: quem o tem age como vocês"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            msgid "a private key begins here: whoever has it acts as you"
            msgstr "aqui começa uma chave privada: quem a tem age como vocês"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} looks like a real password: whoever reads it can log in"
            msgstr "{shown} parece uma senha de verdade: quem a lê pode entrar"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} looks like somebody's mobile number: any reader can call it"
            msgstr "{shown} parece o celular de alguém: qualquer leitor pode ligar"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} is a valid CPF: it identifies a person"
            msgstr "{shown} é um CPF válido: ele identifica uma pessoa"
            
            #: Sources/RoteiroChecks/Rules/Safety/SecretLike.swift
            #, python-brace-format
            msgid "{shown} is somebody's e-mail address: any reader, or robot, can write to it"
            msgstr "{shown} é o e-mail de alguém: qualquer leitor, ou robô, pode escrever"
            
            #: Sources/RoteiroChecks/Rules/Steps/GuideIDShared.swift
            msgid "An id that depends on the folder changes when the file moves, and permanent links are lost."
            msgstr "Um id que depende da pasta muda quando o arquivo muda de lugar, e os links permanentes se perdem."
            
            #: Sources/RoteiroChecks/Rules/Steps/GuideIDShared.swift
            msgid "Pin the id in the front matter of the page, in a line like `id: name-of-the-guide`."
            msgstr "Fixe o id no cabeçalho da página, numa linha como `id: nome-do-guia`."
            
            #: Sources/RoteiroChecks/Rules/Steps/GuideIDShared.swift
            #, python-brace-format
            msgid "Pin the id in the front matter of the page: `id: {id}`."
            msgstr "Fixe o id no cabeçalho da página: `id: {id}`."
            
            #: Sources/RoteiroChecks/Rules/Steps/GuideIDShared.swift
            msgid "the other page"
            msgstr "a outra página"
            
            #: Sources/RoteiroChecks/Rules/Steps/GuideIDShared.swift
            #, python-brace-format
            msgid "another page is called {name} too: this one got the id {id}, which changes with its folder"
            msgstr "outra página também se chama {name}: o id desta é {id}, e muda com a pasta"
            
            #: Sources/RoteiroChecks/Rules/Steps/Numbering/RenumberHelp.swift
            msgid "Renumber in the order of the page; a step out of place must be moved first."
            msgstr "Renumere na ordem da página; um passo fora do lugar precisa ser movido antes."
            
            #: Sources/RoteiroChecks/Rules/Steps/Numbering/Renumbering.swift
            #, python-brace-format
            msgid "renumber from {start} to {last}"
            msgstr "renumerar de {start} a {last}"
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            msgid "Readers look for the missing part and fear that they skipped something."
            msgstr "O leitor procura a parte que falta e teme ter pulado algo."
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            msgid "Number the parts 1, 2, 3 … in the order of the page."
            msgstr "Numere as partes 1, 2, 3 … na ordem da página."
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            #, python-brace-format
            msgid "there is a part {number} already: readers cannot tell them apart"
            msgstr "já há uma parte {number}: o leitor não sabe qual das duas é"
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            #, python-brace-format
            msgid "part {number} comes after part {before}: whoever follows the numbers changes the order"
            msgstr "a parte {number} vem depois da parte {before}: quem segue os números troca a ordem"
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            #, python-brace-format
            msgid "the parts jump from {before} to {number}: readers look for a part {missing} that does not exist"
            msgstr "as partes saltam de {before} para {number}: o leitor procura uma parte {missing} que não existe"
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            #, python-brace-format
            msgid "the first part has number {number}: readers look for part 1"
            msgstr "a primeira parte tem o número {number}: o leitor procura a parte 1"
            
            #: Sources/RoteiroChecks/Rules/Steps/PartNumber.swift
            msgid "the first one"
            msgstr "a primeira"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepCrowded.swift
            msgid "Who looks from the guide to the product and back loses the place in a long step."
            msgstr "Quem olha ora para o guia, ora para o produto se perde no meio de um passo longo."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepCrowded.swift
            msgid "Divide it into smaller steps: one screen, one action, one picture."
            msgstr "Divida em passos menores: uma tela, uma ação, uma imagem."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepCrowded.swift
            #, python-brace-format
            msgid "the step has {lines} lines of text and {images} pictures: that is much to do at once"
            msgstr "o passo tem {lines} linhas de texto e {images} imagens: é muito para fazer de uma vez"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepDuplicate.swift
            msgid "\"Go back to step 2\" then has two meanings."
            msgstr "\"Volte ao Passo 2\" passa a ter dois sentidos."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepDuplicate.swift
            #, python-brace-format
            msgid "the first step {number}"
            msgstr "o primeiro passo {number}"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepDuplicate.swift
            #, python-brace-format
            msgid "this sequence already has a step {number}: readers cannot tell which of the two is meant"
            msgstr "já há um passo {number} nesta sequência: o leitor não sabe qual dos dois é"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepEmpty.swift
            msgid "Readers see a title and do not know what to do; a picture alone says nothing to anyone who cannot see it."
            msgstr "O leitor vê um título e não sabe o que fazer; uma imagem sozinha nada diz a quem não a vê."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepEmpty.swift
            msgid "Write at least one sentence with the action and what one sees after it."
            msgstr "Escreva ao menos uma frase com a ação e o que se vê depois dela."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepEmpty.swift
            #, python-brace-format
            msgid "step {number} does not say what to do: readers see only its title"
            msgstr "o passo {number} não diz o que fazer: o leitor vê só o título"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepGap.swift
            msgid "Readers look for the missing step and fear that they skipped something."
            msgstr "O leitor procura o passo que falta e teme ter pulado algo."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepGap.swift
            #, python-brace-format
            msgid "the numbers jump from {before} to {number}: readers look for a step {missing} that does not exist"
            msgstr "a numeração salta de {before} para {number}: o leitor procura um passo {missing} que não existe"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepIDLost.swift
            msgid "Links, readers' progress and tours hang on the ids that were published."
            msgstr "Links, o progresso dos leitores e os tours dependem dos ids publicados."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepIDLost.swift
            msgid "If the step only changed, give it the old id with `{#id}` in its heading; if it is really gone, run `roteiro ids accept`."
            msgstr "Se o passo só mudou, dê a ele o id antigo com `{#id}` no título; se acabou mesmo, rode `roteiro ids accept`."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepIDLost.swift
            #, python-brace-format
            msgid "the published id {id} is no more: whoever points at it lands at the top of the page or on an error"
            msgstr "o id publicado {id} não existe mais: quem aponta para ele cai no topo da página ou num erro"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepImageMissing.swift
            msgid "In the other steps readers compare their screen with a picture; in this one they cannot tell whether they are right."
            msgstr "Nos outros passos o leitor compara a tela com a imagem; neste, não sabe se acertou."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepImageMissing.swift
            msgid "Add a screenshot of the screen to click on, or declare a sample in `samples.yml` until there is one."
            msgstr "Ponha uma captura da tela em que se clica, ou declare um exemplo em `samples.yml` até ela existir."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepImageMissing.swift
            msgid "the step orders a click and does not show where: the other steps of the guide do"
            msgstr "o passo manda clicar e não mostra onde: os outros passos do guia mostram"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepLevelMixed.swift
            msgid "In the outline and to a screen reader, one step seems to lie inside another."
            msgstr "No sumário e no leitor de tela, um passo parece estar dentro do outro."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepLevelMixed.swift
            msgid "Write all steps of the part with the same number of `#`."
            msgstr "Escreva todos os passos da parte com o mesmo número de `#`."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepLevelMixed.swift
            #, python-brace-format
            msgid "this step is a heading of level {level} and the others of its part of level {usual}: it seems to lie inside another"
            msgstr "este passo é um título de nível {level} e os outros da parte são de nível {usual}: ele parece estar dentro de outro"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepNearMiss.swift
            msgid "What is not read as a step is left out of the count, of readers' progress and of the JSON."
            msgstr "O que não é lido como passo fica fora da contagem, do progresso do leitor e do JSON."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepNearMiss.swift
            msgid "Write the word, the number in digits and the title: `Passo 5: Salvar`."
            msgstr "Escreva `Passo`, o número em algarismos e o título: `Passo 5: Salvar`."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepNearMiss.swift
            msgid "this heading looks like a step and is not read as one: it is left out of the count"
            msgstr "este título parece um passo e não é lido como passo: fica fora da contagem"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepOrder.swift
            msgid "Whoever follows the numbers takes the steps in another order than the page's."
            msgstr "Quem segue os números faz os passos em outra ordem que a da página."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepOrder.swift
            #, python-brace-format
            msgid "step {number} comes after step {before}: whoever follows the numbers changes the order"
            msgstr "o passo {number} vem depois do passo {before}: quem segue os números troca a ordem"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepReference.swift
            msgid "Readers look for a step that does not exist, and fear that they skipped something."
            msgstr "O leitor procura um passo que não existe, e teme ter pulado algo."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepReference.swift
            msgid "Correct the number; a link to the step's heading stays right when the numbers change."
            msgstr "Corrija o número; um link para o título do passo não erra quando a numeração muda."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepReference.swift
            #, python-brace-format
            msgid "there is no step {number} in this guide, which goes from {low} to {high}: readers look for it in vain"
            msgstr "não há passo {number} neste guia, que vai do {low} ao {high}: o leitor o procura em vão"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepStart.swift
            msgid "Readers think that they missed the beginning of the guide."
            msgstr "O leitor acha que perdeu o começo do guia."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepStart.swift
            msgid "Start at 1; if it continues another sequence, use the same heading level as that one."
            msgstr "Comece por 1; se ela continua outra sequência, use o mesmo nível de título da outra."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepStart.swift
            #, python-brace-format
            msgid "this sequence starts at step {number}: readers look for the steps before it"
            msgstr "esta sequência começa no passo {number}: o leitor procura os passos anteriores"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepUntitled.swift
            msgid "In the outline and in links, \"Step 3\" does not say what it is for."
            msgstr "No sumário e nos links, \"Passo 3\" não diz para que serve."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepUntitled.swift
            msgid "Name the action after the number, as in `Step 3: Open the browser`."
            msgstr "Diga a ação depois do número, como em `Passo 3: Abrir o navegador`."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepUntitled.swift
            #, python-brace-format
            msgid "step {number} has no title: in the outline readers see a mere number"
            msgstr "o passo {number} não tem título: no sumário o leitor vê só um número"
            
            #: Sources/RoteiroChecks/Rules/Steps/StepUntitled.swift
            #, python-brace-format
            msgid "Name the action after the number, as in `{word} {number}: Open the browser`."
            msgstr "Diga a ação depois do número, como em `{word} {number}: Abrir o navegador`."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepWordMixed.swift
            msgid "Readers cannot tell whether the two words mean the same."
            msgstr "O leitor não sabe se passo e etapa são a mesma coisa."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepWordMixed.swift
            msgid "Use one word in all steps of the part."
            msgstr "Use uma palavra só em todos os passos da parte."
            
            #: Sources/RoteiroChecks/Rules/Steps/StepWordMixed.swift
            #, python-brace-format
            msgid "here it is {word}, and in the other steps of the part {usual}: they look like different things"
            msgstr "aqui é {word}, e nos outros passos da parte é {usual}: parecem coisas diferentes"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            msgid "A forgotten exception hides the next fault that is like it."
            msgstr "Uma exceção esquecida esconde o próximo defeito que for igual."
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            msgid "Delete the exception or the comment; if it is still needed, correct its path, its target or its date."
            msgstr "Apague a exceção ou o comentário; se ainda faz falta, corrija o caminho, o alvo ou a data."
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            #, python-brace-format
            msgid "this exception to {rule} held until {day}: what it hid is reported again"
            msgstr "esta exceção de {rule} valia até {day}: o que ela escondia voltou a aparecer"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            msgid "Mend the fault and delete the exception, or give it a new date."
            msgstr "Conserte o defeito e apague a exceção, ou dê a ela uma nova data."
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            #, python-brace-format
            msgid "this exception to {rule} hides nothing any more: it is left over, and may hide a new fault"
            msgstr "esta exceção de {rule} não esconde mais nada: sobra, e pode esconder um defeito novo"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            #, python-brace-format
            msgid "the target {text} of this exception to {rule} hides nothing any more: it is left over, and may hide a new fault"
            msgstr "o alvo {text} desta exceção de {rule} não esconde mais nada: sobra, e pode esconder um defeito novo"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            #, python-brace-format
            msgid "the next line has no finding of {rule}: the comment is left over, and may hide a new fault"
            msgstr "a próxima linha não tem nenhum achado de {rule}: o comentário sobra, e pode esconder um defeito novo"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/ExceptionStale.swift
            msgid "delete the exception"
            msgstr "apagar a exceção"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            msgid "The comment hides nothing, and its writer thinks that it does."
            msgstr "O comentário não esconde nada, e quem o escreveu pensa que sim."
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            msgid "Write the rule and the reason, as in `<!-- roteiro-ignore-next-line R301: the page comes on Friday -->`."
            msgstr "Escreva a regra e o motivo, como em `<!-- roteiro-ignore-next-line R301: a página sai na sexta -->`."
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            msgid "this comment does not say which rule to ignore: it hides nothing"
            msgstr "este comentário não diz que regra ignorar: não esconde nada"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            msgid "this comment does not say the reason: without one it hides nothing"
            msgstr "este comentário não diz o motivo: sem ele não esconde nada"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            #, python-brace-format
            msgid "{word} is no directive of Roteiro: the comment hides nothing"
            msgstr "{word} não é um comando do Roteiro: o comentário não esconde nada"
            
            #: Sources/RoteiroChecks/Rules/Suppressions/IgnoreMalformed.swift
            #, python-brace-format
            msgid "no rule is called {rule}: the comment does not hide it"
            msgstr "nenhuma regra se chama {rule}: o comentário não a esconde"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerStrayFence.swift
            msgid "Readers see `:::` in the text; nearly always the container ended earlier than was meant."
            msgstr "O leitor vê `:::` no meio do texto; quase sempre a caixa terminou antes do que se queria."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerStrayFence.swift
            msgid "Delete the line, or open the outer container with more colons (`::::`) if this line was to close it."
            msgstr "Apague a linha, ou abra a caixa de fora com mais dois-pontos (`::::`) se esta linha devia fechá-la."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerStrayFence.swift
            msgid "`:::` with no container open: readers see the colons"
            msgstr "`:::` sem caixa aberta: o leitor vê os dois-pontos"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerStrayFence.swift
            msgid "delete the colons"
            msgstr "apagar os dois-pontos"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "The box swallows the rest of the page, or ends too early and leaves `:::` for readers to see."
            msgstr "A caixa engole o resto da página, ou termina antes da hora e deixa `:::` à vista do leitor."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "Close the container with `:::` alone on a line; an outer one takes more colons than those inside it."
            msgstr "Feche a caixa com `:::` sozinho numa linha; a de fora leva mais dois-pontos que as de dentro."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            #, python-brace-format
            msgid "the container {kind} is never closed: the rest of the page ends up inside it"
            msgstr "a caixa {kind} nunca é fechada: o resto da página fica dentro dela"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "this line closes the outer container, and the inner one with it"
            msgstr "esta linha fecha a caixa de fora, e a de dentro com ela"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            #, python-brace-format
            msgid "the container {kind} ends with the outer one: the text that follows is outside both"
            msgstr "a caixa {kind} termina com a de fora: o texto que vem depois fica fora das duas"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "Give the outer container more colons: `::::` opens and closes the outer one, `:::` the inner one."
            msgstr "Dê mais dois-pontos à caixa de fora: `::::` abre e fecha a de fora, `:::` a de dentro."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "the code begins here"
            msgstr "o código começa aqui"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "this `:::` stands in a code block and closes the container all the same: the code is cut short"
            msgstr "este `:::` está dentro de um bloco de código e fecha a caixa mesmo assim: o código é cortado"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnclosed.swift
            msgid "Open and close the container with more colons than the code shows."
            msgstr "Abra e feche a caixa com mais dois-pontos do que os que o código mostra."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnknown.swift
            msgid "What should stand out as a box appears as plain text, colons and all."
            msgstr "O que devia ser um aviso em destaque aparece como texto comum, com os dois-pontos à vista."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnknown.swift
            #, python-brace-format
            msgid "{word} is no kind of container: readers see plain text and the colons"
            msgstr "{word} não é um tipo de caixa: o leitor vê o texto sem destaque e os dois-pontos"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ContainerUnknown.swift
            #, python-brace-format
            msgid "The kinds are: {kinds}."
            msgstr "Os tipos são: {kinds}."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FenceUnclosed.swift
            msgid "Everything that follows appears as code: steps, pictures and links are gone."
            msgstr "Tudo o que vem depois aparece como código: passos, imagens e links somem."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FenceUnclosed.swift
            msgid "Close it with a line of backquotes alone, as many as opened it."
            msgstr "Feche com uma linha só de crases, tantas quantas o abriram."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FenceUnclosed.swift
            msgid "the code block is never closed: what follows appears as code"
            msgstr "o bloco de código nunca é fechado: o que vem depois aparece como código"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileClash.swift
            msgid "On many computers both names are one file: one overwrites the other without a word."
            msgstr "Em muitos computadores os dois nomes são o mesmo arquivo: um apaga o outro sem aviso."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileClash.swift
            msgid "Give one of them another name."
            msgstr "Dê outro nome a um dos dois."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileClash.swift
            msgid "the other file"
            msgstr "o outro arquivo"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileClash.swift
            #, python-brace-format
            msgid "differs from {path} only by Unicode form: one would overwrite the other"
            msgstr "só difere de {path} na forma Unicode: um apagaria o outro"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileClash.swift
            #, python-brace-format
            msgid "differs from {path} only by letter case: one would overwrite the other"
            msgstr "só difere de {path} em maiúsculas e minúsculas: um apagaria o outro"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "What cannot be read is not published."
            msgstr "O que não se consegue ler não é publicado."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "Keep only ordinary files that can be read in the folder."
            msgstr "Deixe na pasta só arquivos comuns que possam ser lidos."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            #, python-brace-format
            msgid "could not be read ({problem}): it is left out of the site"
            msgstr "não pôde ser lido ({problem}): fica fora do site"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "is no ordinary file (but a folder, a pipe or a device): it is left out of the site"
            msgstr "não é um arquivo comum (é uma pasta, um pipe ou um dispositivo): fica fora do site"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "is a symbolic link to a file that does not exist: it is left out of the site"
            msgstr "é um link simbólico para um arquivo que não existe: fica fora do site"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "is a symbolic link out of the project: it is not followed, so that nothing from outside is published"
            msgstr "é um link simbólico para fora do projeto: não é seguido, para que nada de fora seja publicado"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            #, python-brace-format
            msgid "has {bytes} bytes, and the limit is {limit}: it is left out of the site"
            msgstr "tem {bytes} bytes, e o limite é {limit}: fica fora do site"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "Take it out of the folder or rename it."
            msgstr "Tire-o da pasta ou mude o nome."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "Copy the file into the project in place of the link."
            msgstr "Copie o arquivo para o projeto no lugar do link."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FileUnreadable.swift
            msgid "Split the page, or shrink the picture."
            msgstr "Divida a página, ou reduza a imagem."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FootnoteUnused.swift
            msgid "Without a mark in the text the note is not published."
            msgstr "Sem uma marca no texto, a nota não é publicada."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FootnoteUnused.swift
            msgid "Put the mark of the note in the text, or delete the note."
            msgstr "Ponha a marca da nota no texto, ou apague a nota."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FootnoteUnused.swift
            #, python-brace-format
            msgid "no mark leads to the note {mark}: readers never see it"
            msgstr "nenhuma marca leva à nota {mark}: o leitor nunca a vê"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FootnoteUnused.swift
            #, python-brace-format
            msgid "Put {mark} in the text, or delete the note."
            msgstr "Ponha {mark} no texto, ou apague a nota."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "Without front matter that can be read, the title, id and draft mark in it do not count."
            msgstr "Sem um cabeçalho legível, o título, o id e o rascunho que ele declara não valem."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "Correct what stands between the `---` lines: a key and a value a line, of the type that the manual says."
            msgstr "Corrija o que está entre as linhas `---`: uma chave e um valor por linha, do tipo que o manual diz."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            #, python-brace-format
            msgid "the front matter is not valid YAML ({reason}): nothing that it says counts"
            msgstr "o cabeçalho não é YAML válido ({reason}): nada do que ele declara vale"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            #, python-brace-format
            msgid "{key} should be {expected}: the value is ignored"
            msgstr "{key} deveria ser {expected}: o valor é ignorado"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "the front matter begins and never ends: the whole page would be read as YAML"
            msgstr "o cabeçalho começa e nunca termina: a página inteira seria lida como YAML"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "Put texts with `:` or `#` in quotes, and indent lists with spaces, not tabs."
            msgstr "Ponha entre aspas os textos que têm `:` ou `#`, e recue as listas com espaços, não com tabulações."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "Close it with a line `---`."
            msgstr "Feche com uma linha `---`."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "a text"
            msgstr "um texto"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            #: Sources/RoteiroParsing/Configuration/NavigationReader.swift
            #: Sources/RoteiroParsing/Configuration/SamplesReader.swift
            msgid "a list"
            msgstr "uma lista"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "a map of keys"
            msgstr "um mapa de chaves"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "`true` or `false`"
            msgstr "`true` ou `false`"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "a text or a list"
            msgstr "um texto ou uma lista"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "a text, `true` or `false`"
            msgstr "um texto, `true` ou `false`"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterInvalid.swift
            msgid "a number"
            msgstr "um número"
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterKey.swift
            msgid "A misspelt key is ignored in silence."
            msgstr "Uma chave com erro de digitação é ignorada em silêncio."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterKey.swift
            msgid "Correct the name of the key, or delete the line."
            msgstr "Corrija o nome da chave, ou apague a linha."
            
            #: Sources/RoteiroChecks/Rules/Syntax/FrontMatterKey.swift
            #, python-brace-format
            msgid "nothing reads the key {key}: what it says has no effect"
            msgstr "ninguém lê a chave {key}: o que ela diz não tem efeito"
            
            #: Sources/RoteiroChecks/Rules/Syntax/HeadingSkip.swift
            msgid "People with a screen reader walk from heading to heading by level, and think that they missed a section."
            msgstr "Quem usa leitor de tela anda pelos níveis dos títulos e acha que perdeu uma seção."
            
            #: Sources/RoteiroChecks/Rules/Syntax/HeadingSkip.swift
            msgid "Go down one level at a time: `##` follows `#`, `###` follows `##`."
            msgstr "Desça um nível de cada vez: depois de `#` vem `##`, depois de `##` vem `###`."
            
            #: Sources/RoteiroChecks/Rules/Syntax/HeadingSkip.swift
            #, python-brace-format
            msgid "a heading of level {above} is followed by one of level {level}: listeners think that they missed a section"
            msgstr "depois de um título de nível {above} vem um de nível {level}: quem ouve a página acha que perdeu uma seção"
            
            #: Sources/RoteiroChecks/Rules/Syntax/HeadingSkip.swift
            #, python-brace-format
            msgid "Write {marks}, or put the missing heading of level {next} before it."
            msgstr "Escreva {marks}, ou ponha antes o título de nível {next} que falta."
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            msgid "The passage that should be included is missing from the page, and readers cannot tell."
            msgstr "O trecho que devia ser incluído falta na página, e o leitor não tem como saber."
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            msgid "The path counts from this page; `@/` is the content folder."
            msgstr "O caminho conta a partir desta página; `@/` é a pasta de conteúdo."
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            #, python-brace-format
            msgid "{path} does not exist: the passage is missing from the page"
            msgstr "{path} não existe: o trecho falta na página"
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            #, python-brace-format
            msgid "{path} is outside the project: only what belongs to it can be included"
            msgstr "{path} está fora do projeto: só se inclui o que é do projeto"
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            #, python-brace-format
            msgid "{path} ends up including itself: the inclusion stops here"
            msgstr "{path} acaba incluindo a si mesmo: a inclusão para aqui"
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            #, python-brace-format
            msgid "{path} could not be read: the passage is missing from the page"
            msgstr "{path} não pôde ser lido: o trecho falta na página"
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            #, python-brace-format
            msgid "{path} has no region {name}: the passage is missing from the page"
            msgstr "{path} não tem a região {name}: o trecho falta na página"
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            msgid "Take one of the two includes out."
            msgstr "Tire um dos dois includes."
            
            #: Sources/RoteiroChecks/Rules/Syntax/IncludeFailed.swift
            msgid "A region stands between `<!-- #region name -->` and `<!-- #endregion name -->`; a heading will do too."
            msgstr "Uma região fica entre `<!-- #region nome -->` e `<!-- #endregion nome -->`; um título também serve."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Such a text could stall the build of the site: the page is not published."
            msgstr "Um texto assim poderia parar a construção do site: a página não é publicada."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Split the page, the list, the table or the paragraph into smaller ones."
            msgstr "Divida a página, a lista, a tabela ou o parágrafo em partes menores."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            #, python-brace-format
            msgid "{subject}: {found}, and the limit is {limit}; the page is not published"
            msgstr "{subject}: {found}, e o limite é {limit}; a página não é publicada"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Split the page in two."
            msgstr "Divida a página em duas."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Split the table into smaller ones."
            msgstr "Divida a tabela em tabelas menores."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "bytes in the page"
            msgstr "bytes na página"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Take levels out of the list or quotation."
            msgstr "Tire níveis da lista ou da citação."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "nested levels in one line"
            msgstr "níveis aninhados numa linha"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Put blank lines between the paragraphs."
            msgstr "Ponha linhas em branco entre os parágrafos."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "bytes without a blank line"
            msgstr "bytes sem linha em branco"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "columns in the table"
            msgstr "colunas na tabela"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "cells in the tables"
            msgstr "células nas tabelas"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Keep one line of dashes a table, with a blank line between tables."
            msgstr "Deixe uma só linha de traços por tabela, com uma linha em branco entre as tabelas."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "delimiter rows of tables in a row"
            msgstr "linhas de traços de tabela seguidas"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Shorten the address or use a plain link."
            msgstr "Encurte o endereço ou use um link comum."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "bytes in link definitions"
            msgstr "bytes nas definições de link"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "There are too many asterisks, brackets or `<!` in a paragraph: split it, or make the passage code."
            msgstr "Há asteriscos, colchetes ou `<!` demais num parágrafo: divida-o, ou ponha o trecho em código."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "cost of reading the marks"
            msgstr "custo de leitura dos sinais"
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "Join the files that are included, or split the page in two."
            msgstr "Junte os arquivos incluídos, ou divida a página em duas."
            
            #: Sources/RoteiroChecks/Rules/Syntax/LimitExceeded.swift
            msgid "includes on the page"
            msgstr "inclusões na página"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ListNumberOdd.swift
            msgid "The page counts 1, 2, 3 from the first number, whatever the others say: \"see item 4\" points at another item."
            msgstr "A página conta 1, 2, 3 a partir do primeiro número, seja qual for o resto: \"veja o item 4\" aponta para outro item."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ListNumberOdd.swift
            msgid "Number in order from the first, or repeat one number in all items."
            msgstr "Numere em ordem a partir do primeiro, ou repita o mesmo número em todos os itens."
            
            #: Sources/RoteiroChecks/Rules/Syntax/ListNumberOdd.swift
            #, python-brace-format
            msgid "the item has number {written} here and {seen} on the page: whoever quotes one does not find the other"
            msgstr "o item tem o número {written} aqui e {seen} na página: quem cita um não acha o outro"
            
            #: Sources/RoteiroChecks/Rules/Syntax/ListNumberOdd.swift
            msgid "renumber the list"
            msgstr "renumerar a lista"
            
            #: Sources/RoteiroChecks/Rules/Syntax/NotUTF8.swift
            msgid "Bytes of another encoding turn into wrong letters: the page is not published until the file is saved as UTF-8."
            msgstr "Bytes de outra codificação viram letras trocadas: a página não é publicada até que o arquivo seja salvo em UTF-8."
            
            #: Sources/RoteiroChecks/Rules/Syntax/NotUTF8.swift
            msgid "Save the file as UTF-8; editors tend to call the old encoding Windows-1252 or Latin-1."
            msgstr "Salve o arquivo em UTF-8; editores costumam chamar a codificação antiga de Windows-1252 ou Latin-1."
            
            #: Sources/RoteiroChecks/Rules/Syntax/NotUTF8.swift
            #, python-brace-format
            msgid "byte {offset} is not UTF-8: the page can be neither read nor published"
            msgstr "o byte {offset} não é UTF-8: a página não pode ser lida nem publicada"
            
            #: Sources/RoteiroChecks/Rules/Syntax/NulByte.swift
            msgid "A NUL byte appears as � to readers; it is often the sign of a damaged file."
            msgstr "Um byte NUL aparece como � para o leitor; costuma ser sinal de um arquivo danificado."
            
            #: Sources/RoteiroChecks/Rules/Syntax/NulByte.swift
            msgid "Delete it, and check that the file is neither UTF-16 nor cut off."
            msgstr "Apague-o, e confira se o arquivo não está em UTF-16 nem cortado."
            
            #: Sources/RoteiroChecks/Rules/Syntax/NulByte.swift
            msgid "a NUL byte in the text: readers see �"
            msgstr "um byte NUL no texto: o leitor vê �"
            
            #: Sources/RoteiroChecks/Rules/Syntax/PageEmpty.swift
            msgid "Links to it work, and readers arrive at a blank page."
            msgstr "Os links para ela funcionam, e o leitor chega a uma página em branco."
            
            #: Sources/RoteiroChecks/Rules/Syntax/PageEmpty.swift
            msgid "Write the page, delete the file, or put `draft: true` into its front matter until it is ready."
            msgstr "Escreva a página, apague o arquivo, ou ponha `draft: true` no cabeçalho até ela ficar pronta."
            
            #: Sources/RoteiroChecks/Rules/Syntax/PageEmpty.swift
            msgid "the page is empty: whoever follows a link to it sees a blank screen"
            msgstr "a página está vazia: quem segue um link até ela vê uma tela em branco"
            
            #: Sources/RoteiroChecks/Rules/Syntax/SlugDuplicate.swift
            msgid "A link to that heading always leads to the first; the second gets a number that changes with the page."
            msgstr "Um link para esse título leva sempre ao primeiro; o segundo ganha um número que muda quando a página muda."
            
            #: Sources/RoteiroChecks/Rules/Syntax/SlugDuplicate.swift
            msgid "Give the second heading other words, or an anchor of its own: `## Title {#anchor}`."
            msgstr "Dê ao segundo título outras palavras, ou uma âncora própria: `## Título {#ancora}`."
            
            #: Sources/RoteiroChecks/Rules/Syntax/SlugDuplicate.swift
            #, python-brace-format
            msgid "the anchor {anchor} belongs to a heading above: links to it only get there"
            msgstr "a âncora {anchor} já é de um título acima: os links para ela só chegam lá"
            
            #: Sources/RoteiroChecks/Rules/Syntax/SlugDuplicate.swift
            msgid "the first heading is here"
            msgstr "o primeiro título está aqui"
            
            #: Sources/RoteiroChecks/Rules/Syntax/SlugDuplicate.swift
            #, python-brace-format
            msgid "give it the anchor {anchor}"
            msgstr "dar-lhe a âncora {anchor}"
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMany.swift
            msgid "To the search and to screen readers a page is about one thing: what its first heading of level 1 says."
            msgstr "A página tem um só assunto para a busca e para leitores de tela: o do primeiro título de nível 1."
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMany.swift
            msgid "Write `##`, or move that part to a page of its own."
            msgstr "Escreva `##`, ou leve essa parte para uma página própria."
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMany.swift
            msgid "the page's title is here"
            msgstr "o título da página está aqui"
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMany.swift
            msgid "the page already has a heading of level 1: the search and the outline show the first alone"
            msgstr "a página já tem um título de nível 1: a busca e o sumário só mostram o primeiro"
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMissing.swift
            msgid "In the menu, the tab and the search, readers see the file's name in place of what the page is about."
            msgstr "No menu, na aba e na busca, o leitor vê o nome do arquivo em vez do assunto da página."
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMissing.swift
            msgid "Begin the page with a line `# Title`, or put `title:` into its front matter."
            msgstr "Comece a página com uma linha `# Título`, ou ponha `title:` no cabeçalho."
            
            #: Sources/RoteiroChecks/Rules/Syntax/TitleMissing.swift
            msgid "the page has no title: the menu and the search show the file's name"
            msgstr "a página não tem título: no menu e na busca aparece o nome do arquivo"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "What only Vue can run has no effect here: readers see the raw text, or nothing."
            msgstr "O que só o Vue executa fica sem efeito aqui: o leitor vê o texto cru, ou nada."
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "Write what readers should see in markdown, or take the line out."
            msgstr "Escreva em markdown o que o leitor deve ver, ou tire a linha."
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "`<script>` is not run: what the page computes with it does not appear"
            msgstr "`<script>` não é executado: o que a página calcula com ele não aparece"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "`<style>` is left out: the theme decides how pages look"
            msgstr "`<style>` é deixado de fora: a aparência vem do tema"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "the attribute `style` is left out: the site's security policy accepts the theme's style sheets only"
            msgstr "o atributo `style` é deixado de fora: a política de segurança do site só aceita as folhas de estilo do tema"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            #, python-brace-format
            msgid "the Vue component {name} does not exist here: readers see the text inside it at most"
            msgstr "o componente {name} do Vue não existe aqui: o leitor vê no máximo o texto dentro dele"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "the code snippet `<<<` could not be included: readers see the line as text"
            msgstr "o trecho de código `<<<` não pôde ser incluído: o leitor vê a linha como texto"
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "Move the rules to `assets/theme/`."
            msgstr "Leve as regras para `assets/theme/`."
            
            #: Sources/RoteiroChecks/Rules/Syntax/UnsupportedSyntax.swift
            msgid "Put the code on the page itself, between backquotes."
            msgstr "Ponha o código na própria página, entre crases."
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "An entry that cannot be read leaves the page in the original language."
            msgstr "Uma entrada que não se lê deixa a página no idioma original."
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "Open the file in an editor of catalogs, or compare the place with an entry that works."
            msgstr "Abra o arquivo num editor de catálogos, ou compare o lugar com uma entrada que funciona."
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "the file is not UTF-8"
            msgstr "o arquivo não está em UTF-8"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            #, python-brace-format
            msgid "the header says {name}; the file is read as UTF-8"
            msgstr "o cabeçalho diz {name}; o arquivo é lido como UTF-8"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "the header is missing"
            msgstr "falta o cabeçalho"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "a text does not close its quotes"
            msgstr "um texto não fecha as aspas"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            #, python-brace-format
            msgid "unknown escape: {escape}"
            msgstr "escape desconhecido: {escape}"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            #, python-brace-format
            msgid "unknown word: {word}"
            msgstr "palavra desconhecida: {word}"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "unexpected character"
            msgstr "caractere inesperado"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "text outside of an entry"
            msgstr "texto fora de uma entrada"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            #, python-brace-format
            msgid "{word} twice in one entry"
            msgstr "{word} duas vezes na mesma entrada"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "`msgid` is missing"
            msgstr "falta `msgid`"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "`msgstr` is missing"
            msgstr "falta `msgstr`"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "plural forms out of order"
            msgstr "formas do plural fora de ordem"
            
            #: Sources/RoteiroChecks/Rules/Translations/CatalogMalformed.swift
            msgid "this text has an entry already"
            msgstr "este texto já tem uma entrada"
            
            #: Sources/RoteiroChecks/Rules/Translations/LanguageWordsMissing.swift
            msgid "Readers meet buttons and notices in another language, or in the wrong form of the plural."
            msgstr "O leitor encontra botões e avisos em outro idioma, ou com a forma errada do plural."
            
            #: Sources/RoteiroChecks/Rules/Translations/LanguageWordsMissing.swift
            msgid "Write the keys in `templates/languages/LANGUAGE.yml`; those of a built-in language are a model."
            msgstr "Escreva as chaves em `templates/languages/IDIOMA.yml`; as do português servem de modelo."
            
            #: Sources/RoteiroChecks/Rules/Translations/LanguageWordsMissing.swift
            #, python-brace-format
            msgid "the language {locale} lacks {keys} and {more} more"
            msgstr "ao idioma {locale} falta: {keys} e mais {more}"
            
            #: Sources/RoteiroChecks/Rules/Translations/LanguageWordsMissing.swift
            #, python-brace-format
            msgid "the language {locale} lacks {keys}"
            msgstr "ao idioma {locale} falta: {keys}"
            
            #: Sources/RoteiroChecks/Rules/Translations/ParityWords.swift
            msgid "it differs from the original"
            msgstr "difere do original"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            msgid "Readers of the translation lack a step, a picture, a notice or a link, or see what the original has no more."
            msgstr "Quem lê a tradução perde um passo, uma imagem, um aviso ou um link, ou vê o que o original não tem mais."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            msgid "Mend the translated page, or bring it into a catalog with `roteiro i18n import LOCALE`."
            msgstr "Ajuste a página traduzida, ou leve-a para um catálogo com `roteiro i18n import IDIOMA`."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            msgid "the original"
            msgstr "o original"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "this page in {locale} translates none: there is no original at the same path"
            msgstr "esta página em {locale} não traduz nenhuma: não há original no mesmo caminho"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            msgid "the translated page could not be read"
            msgstr "a página traduzida não pôde ser lida"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "the translation lacks {item}"
            msgstr "na tradução falta {item}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "the translation has {item}, which the original has not"
            msgstr "a tradução tem {item}, que o original não tem"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "step {number}, {title}"
            msgstr "o passo {number}, {title}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "the picture {name}"
            msgstr "a imagem {name}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "the block {kind}"
            msgstr "o bloco {kind}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationDrifted.swift
            #, python-brace-format
            msgid "the link to {address}"
            msgstr "o link para {address}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEmphasis.swift
            msgid "Bold shows what matters in a step."
            msgstr "O negrito mostra o que importa no passo."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEmphasis.swift
            msgid "Make the same words bold as the original does."
            msgstr "Ponha em negrito as mesmas palavras do original."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEmphasis.swift
            msgid "bold passages"
            msgstr "trechos em negrito"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEnding.swift
            msgid "Punctuation says whether a sentence is over."
            msgstr "A pontuação diz se a frase acabou."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEnding.swift
            msgid "End with the mark of the original."
            msgstr "Termine com o mesmo sinal do original."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationEnding.swift
            #, python-brace-format
            msgid "the end is {found} instead of {expected}"
            msgstr "o final é {found} em vez de {expected}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationHTML.swift
            msgid "A translation can put nothing on the page that the original does not have."
            msgstr "Uma tradução não pode pôr na página nada que o original não tenha."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationHTML.swift
            msgid "Keep the tags of HTML and the `|` of the original, and no others."
            msgstr "Deixe as mesmas etiquetas de HTML e os mesmos `|` do original."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationHTML.swift
            msgid "tags of HTML"
            msgstr "etiquetas de HTML"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationHTML.swift
            msgid "bars `|`"
            msgstr "barras `|`"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLabel.swift
            msgid "Readers look on the screen for just the name that the guide says."
            msgstr "O leitor procura na tela exatamente o nome que o guia diz."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLabel.swift
            msgid "Write every control as `**\"Name\"**`, with the name of `glossary.yml`."
            msgstr "Escreva cada controle como `**\"Nome\"**`, com o nome de `glossary.yml`."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLabel.swift
            msgid "names of controls"
            msgstr "nomes de controles"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLabel.swift
            #, python-brace-format
            msgid "{source} is called {expected}, and not {found}"
            msgstr "{source} se chama {expected}, e não {found}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLabel.swift
            #, python-brace-format
            msgid "replace with {expected}"
            msgstr "trocar por {expected}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLength.swift
            msgid "A text much longer or shorter often has sentences too many or too few."
            msgstr "Um texto muito mais longo ou mais curto costuma ter frases a mais ou a menos."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLength.swift
            msgid "Compare the sentences with those of the original."
            msgstr "Compare as frases com as do original."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationLength.swift
            #, python-brace-format
            msgid "one text is {percent} % as long as the other"
            msgstr "um texto tem {percent} % do tamanho do outro"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationNumbers.swift
            msgid "Another number sends readers to another place or amount."
            msgstr "Um número diferente manda o leitor para outro lugar ou outra quantia."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationNumbers.swift
            msgid "Compare the numbers with the original; separators may differ."
            msgstr "Confira os números com o original; separadores podem mudar."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationNumbers.swift
            msgid "numbers"
            msgstr "números"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationPlaceholder.swift
            msgid "What is copied or filled in must be the same in every language."
            msgstr "O que se copia ou se preenche precisa ser igual em todos os idiomas."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationPlaceholder.swift
            msgid "Copy every `code`, `{NAME}` and `[NAME]` of the original, letter by letter."
            msgstr "Copie do original cada `código`, `{NOME}` e `[NOME]`, letra por letra."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationPlaceholder.swift
            msgid "what is filled in"
            msgstr "o que se preenche"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationPlaceholder.swift
            msgid "code"
            msgstr "código"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "in the translation into {language}, {problem}: readers see the original text"
            msgstr "na tradução para {language}, {problem}: o leitor vê o texto original"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "in the translation into {language}, {problem}"
            msgstr "na tradução para {language}, {problem}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "{what}: missing {lacks}"
            msgstr "{what}: falta {lacks}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "{what}: too many {has}"
            msgstr "{what}: sobra {has}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "{what}: missing {lacks}; too many {has}"
            msgstr "{what}: falta {lacks}; sobra {has}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationRule.swift
            #, python-brace-format
            msgid "{what}: {found} instead of {expected}"
            msgstr "{what}: {found} em vez de {expected}"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "A translated step without its picture or its link cannot be followed."
            msgstr "Um passo traduzido sem sua imagem ou seu link não pode ser seguido."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "Keep the pictures, `[words](1)` and `<br>` of the original in the text; their order is free."
            msgstr "Deixe no texto as mesmas imagens, `[palavras](1)` e `<br>` do original; a ordem é livre."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "there is more than one block, or too many marks"
            msgstr "há mais de um bloco, ou marcas demais"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "no word is left"
            msgstr "não sobrou palavra alguma"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "pictures"
            msgstr "imagens"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "links"
            msgstr "links"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "footnotes"
            msgstr "notas de rodapé"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationStructure.swift
            msgid "line breaks"
            msgstr "quebras de linha"
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationUnchanged.swift
            msgid "A text like the original was most often left untranslated."
            msgstr "Um texto igual ao original quase sempre ficou por traduzir."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationUnchanged.swift
            msgid "Translate it; if it is the same on purpose, record an exception with the reason."
            msgstr "Traduza-o; se for igual de propósito, registre uma exceção com o motivo."
            
            #: Sources/RoteiroChecks/Rules/Translations/TranslationUnchanged.swift
            msgid "the text is the same as the original"
            msgstr "o texto é igual ao original"
            
            #: Sources/RoteiroChecks/Rules/Words/LabelVariant.swift
            msgid "Readers look for the exact words on the screen; spelled otherwise, they wonder whether it is the same button."
            msgstr "O leitor procura na tela as palavras exatas; escritas de outro jeito, ele fica em dúvida se é o mesmo botão."
            
            #: Sources/RoteiroChecks/Rules/Words/LabelVariant.swift
            msgid "Write the label as the product shows it; under `labels` in `glossary.yml` the team keeps which that is."
            msgstr "Escreva o rótulo como o produto o mostra; em `labels`, no `glossary.yml`, a equipe registra qual é."
            
            #: Sources/RoteiroChecks/Rules/Words/LabelVariant.swift
            msgid "spelled so here"
            msgstr "escrito assim aqui"
            
            #: Sources/RoteiroChecks/Rules/Words/LabelVariant.swift
            #, python-brace-format
            msgid "the label {wrong} is also spelled {right}: readers look for the exact words on the screen"
            msgstr "o rótulo {wrong} é também escrito {right}: o leitor procura na tela as palavras exatas"
            
            #: Sources/RoteiroChecks/Rules/Words/QuotesMismatched.swift
            msgid "Quotes that make no pair blur where a name begins and ends, and a label without its pair is not recognised."
            msgstr "Aspas que não formam par confundem onde o nome começa e acaba, e um rótulo sem par não é reconhecido."
            
            #: Sources/RoteiroChecks/Rules/Words/QuotesMismatched.swift
            msgid "Use the same kind of quotes on both sides, preferably straight ones, inside the bold."
            msgstr "Use o mesmo tipo de aspas dos dois lados, de preferência as retas, dentro do negrito."
            
            #: Sources/RoteiroChecks/Rules/Words/QuotesMismatched.swift
            #, python-brace-format
            msgid "the quotes of {label} make no pair: {wrong} where {better} should be"
            msgstr "as aspas de {label} não formam par: {wrong} onde devia estar {better}"
            
            #: Sources/RoteiroChecks/Rules/Words/QuotesMismatched.swift
            #, python-brace-format
            msgid "the quotes of {name} only open: the name is not recognised as a label"
            msgstr "as aspas de {name} só abrem: o nome não é reconhecido como rótulo"
            
            #: Sources/RoteiroChecks/Rules/Words/QuotesMismatched.swift
            #, python-brace-format
            msgid "the quotes of {name} only close: the name is not recognised as a label"
            msgstr "as aspas de {name} só fecham: o nome não é reconhecido como rótulo"
            
            #: Sources/RoteiroChecks/Rules/Words/RepeatedWord.swift
            msgid "A repeated word makes readers stop and read the sentence again."
            msgstr "Uma palavra repetida faz o leitor parar e reler a frase."
            
            #: Sources/RoteiroChecks/Rules/Words/RepeatedWord.swift
            msgid "Delete one of the two, or set a comma if it is repeated on purpose."
            msgstr "Apague uma das duas, ou ponha uma vírgula se a repetição for de propósito."
            
            #: Sources/RoteiroChecks/Rules/Words/RepeatedWord.swift
            #, python-brace-format
            msgid "{word} is written twice in a row: readers stumble over the sentence"
            msgstr "{word} está escrito duas vezes seguidas: o leitor tropeça na frase"
            
            #: Sources/RoteiroChecks/Rules/Words/RepeatedWord.swift
            #, python-brace-format
            msgid "delete the second {word}"
            msgstr "apagar a repetição de {word}"
            
            #: Sources/RoteiroChecks/Rules/Words/Term.swift
            msgid "A name spelled in two ways is not found by searching, and seems to speak of something else."
            msgstr "Um nome escrito de dois jeitos não é achado pela busca e parece falar de outra coisa."
            
            #: Sources/RoteiroChecks/Rules/Words/Term.swift
            msgid "Write the name as the glossary does, or add the word to `allow` in `glossary.yml` if it is right."
            msgstr "Escreva o nome como está no glossário, ou acrescente a palavra a `allow` em `glossary.yml` se ela estiver certa."
            
            #: Sources/RoteiroChecks/Rules/Words/Term.swift
            msgid "the glossary wants it so"
            msgstr "o glossário pede assim"
            
            #: Sources/RoteiroChecks/Rules/Words/Term.swift
            #, python-brace-format
            msgid "{wrong} is not how {right} is spelled: who searches for the right name does not find this"
            msgstr "{wrong} não é a grafia de {right}: quem procura pelo nome certo não encontra este trecho"
            
            #: Sources/RoteiroChecks/Selection/UnknownRule.swift
            #, python-brace-format
            msgid "no rule is called {name}"
            msgstr "nenhuma regra se chama {name}"
            
            #: Sources/RoteiroChecks/Selection/UnknownRule.swift
            #, python-brace-format
            msgid "{unknown}. {suggestion}"
            msgstr "{unknown}. {suggestion}"
            
            #: Sources/RoteiroChecks/Suggestion.swift
            #, python-brace-format
            msgid "Did you mean {suggestion}?"
            msgstr "Você quis dizer {suggestion}?"
            
            #: Sources/RoteiroChecks/Suppression/BaselineFile.swift
            #, python-brace-format
            msgid "{problem}; mend it, or make it anew with --update-baseline"
            msgstr "{problem}; conserte-o ou faça-o de novo com --update-baseline"
            
            #: Sources/RoteiroChecks/Suppression/BaselineFile.swift
            #, python-brace-format
            msgid "not JSON (line {line})"
            msgstr "não é JSON (linha {line})"
            
            #: Sources/RoteiroChecks/Suppression/BaselineFile.swift
            msgid "no baseline of Roteiro"
            msgstr "não é uma linha de base do Roteiro"
            
            #: Sources/RoteiroChecks/Suppression/BaselineFile.swift
            #, python-brace-format
            msgid "version {version} belongs to another Roteiro"
            msgstr "a versão {version} é de outro Roteiro"
            
            #: Sources/RoteiroChecks/Suppression/BaselineFile.swift
            #, python-brace-format
            msgid "finding {number} does not say file, code, text, line and count"
            msgstr "o achado {number} não diz file, code, text, line e count"
            
            #: Sources/RoteiroChecks/Suppression/IgnoreDeletion.swift
            msgid "delete what is left over"
            msgstr "apagar o que sobra"
            
            #: Sources/RoteiroCore/Messages/Message.swift
            #, python-brace-format
            msgid "{items} or {last}"
            msgstr "{items} ou {last}"
            
            #: Sources/RoteiroCore/Messages/Message.swift
            #, python-brace-format
            msgid "{items} and {last}"
            msgstr "{items} e {last}"
            
            #: Sources/RoteiroEngine/Jobs/ExternalLinks.swift
            #, python-brace-format
            msgid "the cache of links is damaged and is made anew: {file}"
            msgstr "o cache de links está danificado e será refeito: {file}"
            
            #: Sources/RoteiroEngine/Jobs/ExternalLinks.swift
            #, python-brace-format
            msgid "the cache of links could not be written: {error}"
            msgstr "o cache de links não pôde ser gravado: {error}"
            
            #: Sources/RoteiroEngine/Jobs/Translations+Import.swift
            #, python-brace-format
            msgid "there are no pages in {folder}/, or {locale} is not in `locales` in roteiro.yml"
            msgstr "não há páginas em {folder}/, ou {locale} não está em `locales` em roteiro.yml"
            
            #: Sources/RoteiroEngine/Jobs/Translations+Import.swift
            msgid "nobody can tell which text of the original this translates"
            msgstr "não se sabe que texto do original isto traduz"
            
            #: Sources/RoteiroEngine/Jobs/Translations+Import.swift
            msgid "the same as the original"
            msgstr "igual ao original"
            
            #: Sources/RoteiroEngine/Jobs/Translations+Import.swift
            #, python-brace-format
            msgid "the same text was translated otherwise before: {problem}"
            msgstr "o mesmo texto já foi traduzido de outro modo: {problem}"
            
            #: Sources/RoteiroEngine/Jobs/Translations.swift
            #, python-brace-format
            msgid "{place}: the catalog is damaged here, and merging would lose translations; mend it (`roteiro check --only R611`)"
            msgstr "{place}: o catálogo está danificado aqui, e juntar perderia traduções; conserte-o (`roteiro check --only R611`)"
            
            #: Sources/RoteiroEngine/Jobs/Translations.swift
            #, python-brace-format
            msgid "there is a catalog of {locale} already: use `roteiro i18n merge {locale}`"
            msgstr "o catálogo de {locale} já existe: use `roteiro i18n merge {locale}`"
            
            #: Sources/RoteiroEngine/Jobs/UnreadQRNotice.swift
            #, python-brace-format
            msgid "pictures that may hold a QR code and were not read: {count}; install libzbar (`apt install libzbar0`)"
            msgstr "imagens que podem ter um QR Code e não foram lidas: {count}; instale a libzbar (`apt install libzbar0`)"
            
            #: Sources/RoteiroEngine/Site/BaselineStore.swift
            #, python-brace-format
            msgid "{path}: no such file; make it with --update-baseline"
            msgstr "{path}: não existe; faça-o com --update-baseline"
            
            #: Sources/RoteiroEngine/Site/BaselineStore.swift
            #, python-brace-format
            msgid "{path}: {problem}"
            msgstr "{path}: {problem}"
            
            #: Sources/RoteiroEngine/Site/Project.swift
            msgid "the output cannot be the folder of the project, of the content or of public files: a build would write over its sources"
            msgstr "a pasta de saída não pode ser a do projeto, a do conteúdo nem a pública: a publicação gravaria por cima das fontes"
            
            #: Sources/RoteiroEngine/Site/SelectedPaths.swift
            #, python-brace-format
            msgid "{typed}: no such file or folder"
            msgstr "{typed}: não existe"
            
            #: Sources/RoteiroEngine/Site/SelectedPaths.swift
            #, python-brace-format
            msgid "{typed}: no part of this site"
            msgstr "{typed}: não faz parte deste site"
            
            #: Sources/RoteiroEngine/Site/TargetsFile.swift
            msgid "expected: a JSON object of CSS selectors by label"
            msgstr "esperado: um objeto JSON de seletores CSS por rótulo"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the language is no longer published"
            msgstr "o idioma não é mais publicado"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "translated: {before} before, {after} now"
            msgstr "traduzido: antes {before}, agora {after}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "a new language"
            msgstr "idioma novo"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "is {alias} now"
            msgstr "agora é {alias}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the guide is gone, without an alias"
            msgstr "o guia sumiu, sem alias"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "a new guide"
            msgstr "guia novo"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the step is gone, without an alias"
            msgstr "o passo sumiu, sem alias"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "a new step"
            msgstr "passo novo"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "the title was “{old}” and is “{new}”"
            msgstr "o título era “{old}” e é “{new}”"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "moved from part {old} to {new}"
            msgstr "foi da parte {old} para {new}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "pictures: {before} before, {after} now"
            msgstr "imagens: antes {before}, agora {after}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "another picture"
            msgstr "outra imagem"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the text changed"
            msgstr "o texto mudou"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "time: {before} before, {after} now"
            msgstr "tempo: antes {before}, agora {after}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "was {old} and is {new}"
            msgstr "era o {old} e é o {new}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "targets: {before} before; {after} now"
            msgstr "alvos: antes {before}; agora {after}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "the label “{text}” is no more"
            msgstr "o rótulo “{text}” não existe mais"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the schema is gone"
            msgstr "o esquema sumiu"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "a new member"
            msgstr "membro novo"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the member is gone"
            msgstr "o membro sumiu"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            #, python-brace-format
            msgid "the type was {old} and is {new}"
            msgstr "o tipo era {old} e é {new}"
            
            #: Sources/RoteiroHistory/Contract/ContractDiff.swift
            msgid "the member may be missing now"
            msgstr "o membro agora pode faltar"
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Links and integrations point at the guide."
            msgstr "Links e integrações apontam para o guia."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Links, readers' progress and tours hang on the step."
            msgstr "Links, progresso dos leitores e tours dependem do passo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The tour no longer finds the button."
            msgstr "O tour não acha mais o botão."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Who reads the JSON breaks. A break asks for `/api/v2/`."
            msgstr "Quem lê o JSON quebra. Uma quebra pede `/api/v2/`."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The readers of that language lose the site."
            msgstr "Os leitores desse idioma perdem o site."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The tour points at another control."
            msgstr "O tour aponta para outro controle."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Who shows one part alone loses the step."
            msgstr "Quem mostra uma parte só perde o passo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The step shows less than it did."
            msgstr "O passo mostra menos do que mostrava."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "More readers see the source text."
            msgstr "Mais leitores veem o texto de origem."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The text changed."
            msgstr "O texto mudou."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "A picture changed."
            msgstr "Uma imagem mudou."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The estimated time changed."
            msgstr "O tempo estimado mudou."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "There is a new step."
            msgstr "Há um passo novo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Only the number changed; the id is the same."
            msgstr "Só o número mudou; o id é o mesmo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "There is a new guide."
            msgstr "Há um guia novo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The title changed; the id is the same."
            msgstr "O título mudou; o id é o mesmo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "There is a new language."
            msgstr "Há um idioma novo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "The old id goes on working, as an alias."
            msgstr "O id antigo continua valendo, como alias."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "No step names the label any more."
            msgstr "Nenhum passo cita mais o rótulo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Who reads the JSON ignores what it does not know."
            msgstr "Quem lê o JSON ignora o que não conhece."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Undo the change, or give the old id an alias with `roteiro ids accept`, and tell those who rely on it."
            msgstr "Desfaça a mudança, ou dê um alias ao id antigo com `roteiro ids accept`, e avise quem depende dele."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Make sure that it is meant, and tell those who use the step."
            msgstr "Confirme que é isso mesmo, e avise quem usa o passo."
            
            #: Sources/RoteiroHistory/Contract/ContractRule.swift
            msgid "Nothing to do."
            msgstr "Nada a fazer."
            
            #: Sources/RoteiroLocalization/Packs/LanguagePackReader.swift
            msgid "another language that has a file"
            msgstr "outro idioma que tenha arquivo"
            
            #: Sources/RoteiroLocalization/Packs/LanguagePackReader.swift
            msgid "the form `other`"
            msgstr "a forma `other`"
            
            #: Sources/RoteiroLocalization/Packs/LanguagePackReader.swift
            msgid "`{{name}}` is missing"
            msgstr "falta `{{name}}`"
            
            #: Sources/RoteiroLocalization/Packs/PluralRules+Reading.swift
            msgid "a plural rule of CLDR, such as `i = 1 and v = 0`"
            msgstr "uma regra de plural do CLDR, como `i = 1 and v = 0`"
            
            #: Sources/RoteiroLocalization/Packs/Styles+Reading.swift
            msgid "a separator"
            msgstr "um separador"
            
            #: Sources/RoteiroLocalization/Packs/Styles+Reading.swift
            msgid "1 to 4"
            msgstr "de 1 a 4"
            
            #: Sources/RoteiroLocalization/Packs/Styles+Reading.swift
            msgid "four quotation marks"
            msgstr "quatro aspas"
            
            #: Sources/RoteiroLocalization/Packs/Styles+Reading.swift
            msgid "twelve months"
            msgstr "doze meses"
            
            #: Sources/RoteiroLocalization/Packs/Styles+Reading.swift
            msgid "a pattern with d, M and y, such as `MMMM d, y`"
            msgstr "um padrão com d, M e y, como `d 'de' MMMM 'de' y`"
            
            #: Sources/RoteiroParsing/Configuration/ChecksReader.swift
            #: Sources/RoteiroParsing/Configuration/IDLockReader.swift
            msgid "a map"
            msgstr "um mapa"
            
            #: Sources/RoteiroParsing/Configuration/ChecksReader.swift
            #, python-brace-format
            msgid "one of: {choices}"
            msgstr "um destes: {choices}"
            
            #: Sources/RoteiroParsing/Configuration/ChecksReader.swift
            msgid "missing: say the paths and the severities that hold there"
            msgstr "falta: diga os caminhos e os pesos que valem neles"
            
            #: Sources/RoteiroParsing/Configuration/ChecksReader.swift
            msgid "missing: every exception says its rule and its reason"
            msgstr "falta: toda exceção diz a regra e o motivo"
            
            #: Sources/RoteiroParsing/Configuration/ExternalLinkSettingsReader.swift
            #, python-brace-format
            msgid "a number from {low} to {high}"
            msgstr "um número de {low} a {high}"
            
            #: Sources/RoteiroParsing/Configuration/ExternalLinkSettingsReader.swift
            msgid "a text in ASCII"
            msgstr "um texto em ASCII"
            
            #: Sources/RoteiroParsing/Configuration/GlossaryReader.swift
            msgid "the right spelling"
            msgstr "a grafia certa"
            
            #: Sources/RoteiroParsing/Configuration/GlossaryReader.swift
            msgid "what the control says in the language of the pages"
            msgstr "o nome do controle no idioma das páginas"
            
            #: Sources/RoteiroParsing/Configuration/IDLockReader.swift
            msgid "\"1.0\""
            msgstr "\"1.0\""
            
            #: Sources/RoteiroParsing/Configuration/ImageBudgetReader.swift
            msgid "a number above zero"
            msgstr "um número maior que zero"
            
            #: Sources/RoteiroParsing/Configuration/ImageBudgetReader.swift
            msgid "a size like `800 kB` or `2 MB`"
            msgstr "um tamanho como `800 kB` ou `2 MB`"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "true or false"
            msgstr "true ou false"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "a whole number"
            msgstr "um número inteiro"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "a list of texts"
            msgstr "uma lista de textos"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "a day like 2026-12-31"
            msgstr "um dia como 2026-12-31"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            #, python-brace-format
            msgid "one of: {all}"
            msgstr "um destes: {all}"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            #, python-brace-format
            msgid "expected {what}"
            msgstr "esperava {what}"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            msgid "unknown key"
            msgstr "chave desconhecida"
            
            #: Sources/RoteiroParsing/Configuration/MapReader.swift
            #, python-brace-format
            msgid "unknown key; did you mean `{nearest}`?"
            msgstr "chave desconhecida; você quis dizer `{nearest}`?"
            
            #: Sources/RoteiroParsing/Configuration/NavigationReader.swift
            msgid "missing: give the words of the entry, or a `link` to use the title of its page"
            msgstr "falta: diga o texto da entrada, ou um `link` para usar o título da página"
            
            #: Sources/RoteiroParsing/Configuration/NavigationReader.swift
            msgid "missing: an entry leads to a page (`link`) or gathers others (`items`)"
            msgstr "falta: uma entrada leva a uma página (`link`) ou reúne outras (`items`)"
            
            #: Sources/RoteiroParsing/Configuration/NavigationReader.swift
            #, python-brace-format
            msgid "the menu has {limit} levels at most"
            msgstr "o menu tem no máximo {limit} níveis"
            
            #: Sources/RoteiroParsing/Configuration/SafetySettings.swift
            msgid "the beginning of addresses, like https://www.youtube-nocookie.com/embed/"
            msgstr "o começo de endereços, como https://www.youtube-nocookie.com/embed/"
            
            #: Sources/RoteiroParsing/Configuration/SamplesReader.swift
            msgid "the path of the picture"
            msgstr "o caminho da imagem"
            
            #: Sources/RoteiroParsing/Configuration/SamplesReader.swift
            msgid "exactly one of screen, qr and icon"
            msgstr "um só de screen, qr e icon"
            
            #: Sources/RoteiroParsing/Configuration/SamplesReader.swift
            msgid "a size like 1280x720"
            msgstr "um tamanho como 1280x720"
            
            #: Sources/RoteiroParsing/Configuration/SettingsReader.swift
            msgid "an address like https://host/docs/"
            msgstr "um endereço como https://host/docs/"
            
            #: Sources/RoteiroParsing/Configuration/SettingsReader.swift
            msgid "a folder inside the project"
            msgstr "uma pasta dentro do projeto"
            
            #: Sources/RoteiroParsing/Configuration/SettingsReader.swift
            msgid "a language tag like pt-BR"
            msgstr "uma etiqueta de idioma como pt-BR"
            
            #: Sources/RoteiroReporting/Printers/HumanPrinter.swift
            msgid "help"
            msgstr "ajuda"
            
            #: Sources/RoteiroReporting/Printers/HumanPrinter.swift
            #: Sources/RoteiroReporting/Severity+Words.swift
            msgid "note"
            msgstr "nota"
            
            #: Sources/RoteiroReporting/Printers/HumanPrinter.swift
            msgid "fix offered"
            msgstr "correção oferecida"
            
            #: Sources/RoteiroReporting/Printers/HumanPrinter.swift
            msgid "safe fix"
            msgstr "correção segura"
            
            #: Sources/RoteiroReporting/Printers/SARIFPrinter.swift
            #, python-brace-format
            msgid "this report has the {most} worst findings; {count} were left out"
            msgstr "este relatório tem os {most} achados mais graves; ficaram de fora {count}"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "severity"
            msgstr "peso"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "Why it matters"
            msgstr "Por que importa"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "What to do"
            msgstr "O que fazer"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "What a machine can fix"
            msgstr "O que a máquina conserta"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "Wrong"
            msgstr "Errado"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "Right"
            msgstr "Certo"
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "Nothing: it takes a person to think."
            msgstr "Nada: é preciso que uma pessoa pense."
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "`roteiro check --diff` shows a correction, and a person decides."
            msgstr "`roteiro check --diff` mostra uma correção, e uma pessoa decide."
            
            #: Sources/RoteiroReporting/RuleExplanation.swift
            msgid "`roteiro check --fix` mends by itself what has only one right answer."
            msgstr "`roteiro check --fix` conserta sozinho o que só tem uma resposta certa."
            
            #: Sources/RoteiroReporting/SARIFRules.swift
            msgid "Found"
            msgstr "Encontrado"
            
            #: Sources/RoteiroReporting/SARIFRules.swift
            msgid "Not found"
            msgstr "Não encontrado"
            
            #: Sources/RoteiroReporting/Severity+Words.swift
            msgid "error"
            msgstr "erro"
            
            #: Sources/RoteiroReporting/Severity+Words.swift
            msgid "warning"
            msgstr "aviso"
            
            #: Sources/RoteiroReporting/Severity+Words.swift
            msgid "suggestion"
            msgstr "sugestão"
            
            #: Sources/RoteiroReporting/StepSummary.swift
            msgid ""
            "\n"
            "| severity | place | rule | finding |\n"
            "|---|---|---|---|\n"
            msgstr ""
            "\n"
            "| peso | lugar | regra | achado |\n"
            "|---|---|---|---|\n"
            
            #: Sources/RoteiroReporting/StepSummary.swift
            #, python-brace-format
            msgid "{count} more findings do not fit here: the whole list is in the log."
            msgstr "Mais {count} achados não cabem aqui: a lista inteira está no log."
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} page"
            msgid_plural "{count} pages"
            msgstr[0] "{count} página"
            msgstr[1] "{count} páginas"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "No problems in {pages}"
            msgstr "Nenhum problema em {pages}"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{counts} in {pages}"
            msgstr "{counts} em {pages}"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{baseline} in the baseline"
            msgstr "{baseline} na linha de base"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{exceptions} in exceptions"
            msgstr "{exceptions} em exceções"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{found} ({hidden})"
            msgstr "{found} ({hidden})"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} finding of the baseline is gone: renew it with --update-baseline"
            msgid_plural "{count} findings of the baseline are gone: renew it with --update-baseline"
            msgstr[0] "{count} achado da linha de base não existe mais: renove-a com --update-baseline"
            msgstr[1] "{count} achados da linha de base não existem mais: renove-a com --update-baseline"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} has a safe fix: roteiro check --fix"
            msgid_plural "{count} have a safe fix: roteiro check --fix"
            msgstr[0] "{count} tem correção segura: roteiro check --fix"
            msgstr[1] "{count} têm correção segura: roteiro check --fix"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} error"
            msgid_plural "{count} errors"
            msgstr[0] "{count} erro"
            msgstr[1] "{count} erros"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} warning"
            msgid_plural "{count} warnings"
            msgstr[0] "{count} aviso"
            msgstr[1] "{count} avisos"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} suggestion"
            msgid_plural "{count} suggestions"
            msgstr[0] "{count} sugestão"
            msgstr[1] "{count} sugestões"
            
            #: Sources/RoteiroReporting/Summary.swift
            #, python-brace-format
            msgid "{count} note"
            msgid_plural "{count} notes"
            msgstr[0] "{count} nota"
            msgstr[1] "{count} notas"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Translations"
            msgstr "Traduções"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Guide"
            msgstr "Guia"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Translated"
            msgstr "Traduzidos"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "To confirm"
            msgstr "A confirmar"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Missing"
            msgstr "Faltam"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Words to do"
            msgstr "Palavras a fazer"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport+HTML.swift
            msgid "Published as"
            msgstr "Publicado como"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport.swift
            #, python-brace-format
            msgid "{translated} of {total} translated, {fuzzy} to confirm, {missing} missing"
            msgstr "{translated} de {total} traduzidos, {fuzzy} a confirmar, {missing} faltam"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport.swift
            #, python-brace-format
            msgid "(words to do: {count})"
            msgstr "(palavras a fazer: {count})"
            
            #: Sources/RoteiroReporting/Translations/TranslationReport.swift
            #, python-brace-format
            msgid "{path}: older than the picture that it stands for"
            msgstr "{path}: mais antiga que a imagem original"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "{pages} pages; files: {written} written, {unchanged} unchanged, {removed} removed"
            msgstr "{pages} páginas; arquivos: {written} gravados, {unchanged} sem mudança, {removed} removidos"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "{files}; search index unchanged"
            msgstr "{files}; índice da busca sem mudança"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "{files}; search index made"
            msgstr "{files}; índice da busca refeito"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "no search: Pagefind {least} or newer is needed, and here is {version} ({command})"
            msgstr "sem busca: é preciso o Pagefind {least} ou mais novo, e aqui está o {version} ({command})"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "no search: Pagefind is not installed ({command}); --no-search silences this"
            msgstr "sem busca: o Pagefind não está instalado ({command}); --no-search cala este aviso"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid ""
            "pages: {pages}\n"
            "documents: {documents}"
            msgstr ""
            "páginas: {pages}\n"
            "documentos: {documents}"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "rendering {rendering}, writing {writing}"
            msgstr "renderizar {rendering}, gravar {writing}"
            
            #: Sources/roteiro/BuildWords.swift
            msgid "Reading…"
            msgstr "Lendo…"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "Checking {pages} pages…"
            msgstr "Verificando {pages} páginas…"
            
            #: Sources/roteiro/BuildWords.swift
            msgid "Making the search index…"
            msgstr "Fazendo o índice da busca…"
            
            #: Sources/roteiro/BuildWords.swift
            #, python-brace-format
            msgid "Publishing {pages} pages…"
            msgstr "Publicando {pages} páginas…"
            
            #: Sources/roteiro/Commands/Actions.swift
            #, python-brace-format
            msgid "actions: {all}; without a sure target: {open}"
            msgstr "ações: {all}; sem alvo certo: {open}"
            
            #: Sources/roteiro/Commands/Check.swift
            #, python-brace-format
            msgid "{count} warnings, and --max-warnings allows {limit}"
            msgstr "{count} avisos, e --max-warnings admite {limit}"
            
            #: Sources/roteiro/Commands/Check.swift
            #, python-brace-format
            msgid "{path}: {added} added, {removed} removed, {total} in all"
            msgstr "{path}: {added} novos, {removed} a menos, {total} ao todo"
            
            #: Sources/roteiro/Commands/I18nCommand.swift
            #, python-brace-format
            msgid "To publish in that language, add `{locale}` to `locales` in roteiro.yml."
            msgstr "Para publicar nesse idioma, acrescente `{locale}` a `locales` em roteiro.yml."
            
            #: Sources/roteiro/Commands/I18nCommand.swift
            #, python-brace-format
            msgid "{path}: not current with the pages; run the same command without --check"
            msgstr "{path}: não está em dia com as páginas; rode o mesmo comando sem --check"
            
            #: Sources/roteiro/Commands/I18nCommand.swift
            #, python-brace-format
            msgid "written: {path}"
            msgstr "gravado: {path}"
            
            #: Sources/roteiro/Commands/I18nCommand.swift
            #, python-brace-format
            msgid "{locale}: {kept} kept, {fuzzy} to confirm, {new} new, {obsolete} obsolete"
            msgstr "{locale}: {kept} mantidos, {fuzzy} a confirmar, {new} novos, {obsolete} sem uso"
            
            #: Sources/roteiro/Commands/I18nImport.swift
            msgid "The catalog counts more than the pages: when it lacks nothing, delete their folder."
            msgstr "O catálogo vale mais que as páginas: quando nada faltar nele, apague a pasta delas."
            
            #: Sources/roteiro/Commands/I18nImport.swift
            #, python-brace-format
            msgid "{locale}: {imported} imported, {skipped} skipped"
            msgstr "{locale}: {imported} importados, {skipped} deixados de lado"
            
            #: Sources/roteiro/Commands/IDsCommand.swift
            #, python-brace-format
            msgid "steps: {kept} kept, {new} new; ids lost: {lost}"
            msgstr "passos: {kept} mantidos, {new} novos; ids perdidos: {lost}"
            
            #: Sources/roteiro/Commands/IDsCommand.swift
            #, python-brace-format
            msgid "headings with an id: {count} new"
            msgstr "títulos com id: {count} novos"
            
            #: Sources/roteiro/ExternalOptions.swift
            #, python-brace-format
            msgid "Asking other sites… {done} of {total}"
            msgstr "Perguntando a outros sites… {done} de {total}"
            
            #: Sources/roteiro/FixOptions.swift
            #, python-brace-format
            msgid "{count} fix"
            msgid_plural "{count} fixes"
            msgstr[0] "{count} correção"
            msgstr[1] "{count} correções"
            
            #: Sources/roteiro/FixOptions.swift
            #, python-brace-format
            msgid "{count} file"
            msgid_plural "{count} files"
            msgstr[0] "{count} arquivo"
            msgstr[1] "{count} arquivos"
            
            #: Sources/roteiro/FixOptions.swift
            #, python-brace-format
            msgid "{fixes} in {files}"
            msgstr "{fixes} em {files}"
            
            #: Sources/roteiro/FixOptions.swift
            #, python-brace-format
            msgid "{place}: {code}: the fix was not applied: {reason}"
            msgstr "{place}: {code}: a correção não foi aplicada: {reason}"
            
            #: Sources/roteiro/FixOptions.swift
            #, python-brace-format
            msgid "after {limit} rounds there are still safe fixes: run it again"
            msgstr "depois de {limit} rodadas ainda há correções seguras: execute de novo"
            
            #: Sources/roteiro/ReportTarget.swift
            #, python-brace-format
            msgid "unknown report '{kind}'; There are: {list}"
            msgstr "relatório desconhecido: '{kind}'; Há estes: {list}"
            
            #: Sources/roteiro/ReportTarget.swift
            #, python-brace-format
            msgid "unknown report '{kind}'; did you mean '{nearest}'? There are: {list}"
            msgstr "relatório desconhecido: '{kind}'; você quis dizer '{nearest}'? Há estes: {list}"
            
            #: Sources/roteiro/ReportTarget.swift
            #, python-brace-format
            msgid "after '{kind}=' the name of the file is missing"
            msgstr "depois de '{kind}=' falta o nome do arquivo"

            """##,
        "templates/page.mustache": ##"""
            <!DOCTYPE html>
            <html lang="{{lang}}" dir="{{dir}}">
            <head>
            {{> head}}{{{socialImage}}}{{{structuredData}}}
            </head>
            <body class="{{layout}}">
            {{> header}}
            <main id="page.main" tabindex="-1">
            {{{trail}}}{{{notice}}}<article class="guide" data-guide="{{guide}}"{{#isSearched}} data-pagefind-body{{/isSearched}}>
            {{{body}}}</article>
            {{{tags}}}{{{pager}}}</main>
            {{{outline}}}{{> footer}}
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
        "templates/search.mustache": ##"""
            {{#isSearched}}<button type="button" class="search-open live" aria-label="{{words.search.open}}" aria-keyshortcuts="/ Control+K" hidden>{{{icons.search}}}<span>{{words.search.open}}</span><kbd aria-hidden="true">/</kbd></button>
            {{/isSearched}}

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
