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
              focus.place.textContent = [partName(step), fill(words.place, { n: index + 1, m: steps.length })].filter(Boolean).join(" · ");
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
            
            /** As the list in the page numbers it. */
            const numberOf = (node) => {
              let number = node.parentElement.start;
              for (const item of node.parentElement.children) {
                if (item.hasAttribute("value")) number = item.value;
                if (item === node) return number;
                number += 1;
              }
            };
            
            const steps = all(".step[data-hash]").map((node) => ({
              node,
              number: numberOf(node),
              id: node.dataset.step ?? node.id,
              hash: node.dataset.hash,
              heading: one("h1, h2, h3, h4, h5, h6", node),
              box: one(".step-tools input", node),
              entry: one(`.outline a[href="#${CSS.escape(node.id)}"]`) ?? all(".outline a").find((link) => decodeURIComponent(link.hash.slice(1)) === node.id),
            }));
            const items = all(".prerequisite-list > li").map((node) => [node.id.replace("prerequisite.", ""), one("input", node)]).filter(([, box]) => box);
            
            const partOf = (node) => node.closest(".part") ?? guide;
            const parts = all(".part-bar").map((bar) => ({ bar, name: one(".part-name", bar).textContent, steps: steps.filter(({ node }) => partOf(node) === partOf(bar)) }));
            /** The name of the step's part, where there are several. */
            const partName = (step) => (parts.length > 1 ? parts.find(({ steps }) => steps.includes(step)).name : "");
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
              const part = partName(next);
              link.textContent = steps.some(isDone) ? fill(part ? words.resumePart : words.resume, { n: next.number, part }) : words.start;
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
            
            const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
            
            /** The switch says what it does next. */
            const nameSwitch = () => one(".theme-switch").setAttribute("aria-label", isDark() ? words.light : words.dark);
            
            const showTheme = (theme) => {
              if (theme === "light" || theme === "dark") root.dataset.theme = theme;
              else delete root.dataset.theme;
              nameSwitch();
            };
            
            showTheme(keptTheme());
            dark.onchange = nameSwitch;
            for (const node of all(".live[hidden]")) node.hidden = false;
            
            one(".theme-switch").onclick = () => {
              const theme = isDark() ? "light" : "dark";
              const isSystems = dark.matches === (theme === "dark");
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
                  const said = best.length ? count(words.results, found.length + Math.max(results.length - 8, 0)) : fill(words.none, { query: text });
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
            /** `forms` is JSON: the text for each plural category of the page's language. */
            const count = (forms, n) => {
              const language = document.documentElement.lang;
              const texts = JSON.parse(forms);
              return fill(texts[new Intl.PluralRules(language).select(n)] ?? texts.other, { n: n.toLocaleString(language) });
            };
            
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
            {{/styles}}{{#scripts}}<script src="{{href}}" defer data-done="{{words.part.done}}" data-start="{{words.guide.start}}" data-resume="{{words.guide.resume}}" data-resume-part="{{words.guide.resumePart}}" data-dark="{{words.theme.dark}}" data-light="{{words.theme.light}}" data-restart="{{words.guide.restart}}" data-restart-sure="{{words.guide.restartSure}}" data-finished="{{words.guide.finished}}" data-changed="{{words.step.changed}}" data-copied="{{words.step.copied}}" data-place="{{words.focus.place}}" data-focus-close="{{words.focus.close}}" data-focus-finish="{{words.focus.finish}}" data-previous="{{words.focus.previous}}" data-next="{{words.focus.next}}" data-enlarge="{{words.zoom.open}}" data-zoom-in="{{words.zoom.in}}" data-zoom-out="{{words.zoom.out}}" data-close="{{words.close}}" data-copy="{{words.code.copy}}" data-code-copied="{{words.code.copied}}"{{#isSearched}} data-search="{{searchScript}}" data-catalog="{{catalog}}" data-labels="{{labels}}" data-step="{{words.step.label}}" data-part="{{words.part.of}}" data-search-label="{{words.search.label}}" data-results="{{forms.search.results}}" data-none="{{words.search.none}}" data-near="{{words.search.near}}" data-all="{{words.search.all}}" data-failed="{{words.search.failed}}" data-keys="{{words.search.keys}}"{{/isSearched}}></script>
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
            {{/isMultilingual}}<button type="button" class="theme-switch live" aria-label="{{words.theme.dark}}" hidden>{{{icons.contrast}}}</button>
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
            sample.ribbon: "Illustration only"
            picture.missing: "Image not available"
            qr.alt: "QR code: {payload}"
            qr.missing: "QR code not available"
            table.label: "Table {n}"
            task.done: "Done"
            task.open: "To do"
            toc.title: "Contents"
            outline.title: "On this page"
            footnotes.title: "Notes"
            footnotes.back: "Back to reference {n}"
            notice.fallback: "This page has not been translated yet. You are reading it in its original language: {language}."
            notice.partial: "Part of this page has not been translated yet. Some passages are in the original language."
            notice.original: "Open the original page"
            moved.text: "This page has moved:"
            skip: "Skip to content"
            menu: "Menu"
            languages: "Language"
            index.steps: {one: "{n} step", other: "{n} steps"}
            guide.parts: {one: "{n} part", other: "{n} parts"}
            guide.steps: {one: "{n} step", other: "{n} steps"}
            guide.minutes: {one: "{n} min read", other: "{n} min read"}
            guide.duration: {one: "takes about {n} min", other: "takes about {n} min"}
            guide.changed: "Updated {day}"
            notFound.title: "Page not found"
            notFound.text: "The address may have changed, or the page may have been removed."
            notFound.home: "Go to the home page"
            permanentLink: "You can find the guide here:"
            part.of: "Part {n} of {m}"
            part.done: "{n} of {m} done"
            guide.start: "Start"
            guide.resume: "Resume at step {n}"
            guide.resumePart: "Resume at step {n} ({part})"
            guide.finished: "Guide complete"
            guide.restart: "Start again"
            guide.restartSure: "Clear all your progress?"
            guide.address: "Online version:"
            step.done: "Done"
            step.changed: "This step has changed since you marked it as done."
            step.link: "Copy link to step"
            step.copied: "Link copied"
            focus.open: "One step at a time"
            focus.close: "Show all steps"
            focus.finish: "Finish"
            focus.place: "{n} of {m}"
            focus.previous: "Previous"
            focus.next: "Next"
            pager.title: "Other guides"
            pager.previous: "Previous"
            pager.next: "Next"
            trail.title: "Breadcrumb"
            trail.home: "Home"
            tags.title: "Topics"
            menu.overview: "Overview"
            theme.dark: "Use dark theme"
            theme.light: "Use light theme"
            zoom.open: "Enlarge image"
            zoom.in: "Zoom in"
            zoom.out: "Zoom out"
            code.title: "Code"
            code.copy: "Copy"
            code.copied: "Copied"
            close: "Close"
            search.open: "Search"
            search.label: "Search the guides"
            search.results: {one: "{n} result", other: "{n} results"}
            search.none: "Nothing found for “{query}”."
            search.near: "Did you mean:"
            search.all: "See all guides"
            search.failed: "Search is not responding. Check your connection and try again."
            search.keys: "↑↓ to navigate · Enter to open · Esc to close"
            search.path: "Were you looking for one of these?"

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
            sample.ribbon: "Imagen ilustrativa"
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
            notice.fallback: "Esta página aún no está traducida. El texto está en su idioma original: {language}."
            notice.partial: "Parte de esta página aún no está traducida. Algunos pasajes están en el idioma original."
            notice.original: "Abrir la página original"
            moved.text: "Esta página cambió de dirección:"
            skip: "Ir al contenido"
            menu: "Menú"
            languages: "Idioma"
            index.steps: {one: "{n} paso", other: "{n} pasos"}
            guide.parts: {one: "{n} parte", other: "{n} partes"}
            guide.steps: {one: "{n} paso", other: "{n} pasos"}
            guide.minutes: {one: "{n} minuto de lectura", other: "unos {n} minutos de lectura"}
            guide.duration: {one: "duración: {n} minuto", other: "duración: unos {n} minutos"}
            guide.changed: "Actualizado el {day}"
            notFound.title: "Página no encontrada"
            notFound.text: "Es posible que la dirección haya cambiado o que la página se haya eliminado."
            notFound.home: "Volver al inicio"
            permanentLink: "La guía está aquí:"
            part.of: "Parte {n} de {m}"
            part.done: "{n} de {m} hechos"
            guide.start: "Empezar"
            guide.resume: "Continuar donde lo dejaste: paso {n}"
            guide.resumePart: "Continuar donde lo dejaste: paso {n} ({part})"
            guide.finished: "Guía terminada"
            guide.restart: "Empezar de nuevo"
            guide.restartSure: "¿Desmarcar todos los pasos?"
            guide.address: "Versión en línea:"
            step.done: "Hecho"
            step.changed: "Este paso cambió desde que lo marcaste."
            step.link: "Copiar enlace al paso"
            step.copied: "Enlace copiado"
            focus.open: "Un paso a la vez"
            focus.close: "Ver todos los pasos"
            focus.finish: "Terminar"
            focus.place: "{n} de {m}"
            focus.previous: "Anterior"
            focus.next: "Siguiente"
            pager.title: "Otras guías"
            pager.previous: "Anterior"
            pager.next: "Siguiente"
            trail.title: "Ruta de navegación"
            trail.home: "Inicio"
            tags.title: "Temas"
            menu.overview: "Vista general"
            theme.dark: "Usar tema oscuro"
            theme.light: "Usar tema claro"
            zoom.open: "Ampliar la imagen"
            zoom.in: "Acercar"
            zoom.out: "Alejar"
            code.title: "Código"
            code.copy: "Copiar"
            code.copied: "Copiado"
            close: "Cerrar"
            search.open: "Buscar"
            search.label: "Buscar en las guías"
            search.results: {one: "{n} resultado", other: "{n} resultados"}
            search.none: "No se encontró nada para “{query}”."
            search.near: "¿Quisiste decir…?"
            search.all: "Ver todas las guías"
            search.failed: "La búsqueda no responde. Revisa la conexión e inténtalo de nuevo."
            search.keys: "↑↓ para moverte · Intro para abrir · Esc para cerrar"
            search.path: "¿Buscabas una de estas guías?"

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
            sample.ribbon: "Imagem ilustrativa"
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
            notice.fallback: "Esta página ainda não foi traduzida. O texto está no idioma original: {language}."
            notice.partial: "Parte desta página ainda não foi traduzida. Alguns trechos estão no idioma original."
            notice.original: "Abrir a página original"
            moved.text: "Esta página mudou de endereço:"
            skip: "Ir para o conteúdo"
            menu: "Menu"
            languages: "Idioma"
            index.steps: {one: "{n} passo", other: "{n} passos"}
            guide.parts: {one: "{n} parte", other: "{n} partes"}
            guide.steps: {one: "{n} passo", other: "{n} passos"}
            guide.minutes: {one: "leitura de {n} min", other: "leitura de {n} min"}
            guide.duration: {one: "duração: cerca de {n} min", other: "duração: cerca de {n} min"}
            guide.changed: "Atualizado em {day}"
            notFound.title: "Página não encontrada"
            notFound.text: "O endereço pode ter mudado, ou a página pode ter sido removida."
            notFound.home: "Voltar ao início"
            permanentLink: "O guia está aqui:"
            part.of: "Parte {n} de {m}"
            part.done: "{n} de {m} feitos"
            guide.start: "Começar"
            guide.resume: "Continuar no passo {n}"
            guide.resumePart: "Continuar no passo {n} ({part})"
            guide.finished: "Guia concluído"
            guide.restart: "Recomeçar"
            guide.restartSure: "Desmarcar todos os passos?"
            guide.address: "Versão on-line:"
            step.done: "Feito"
            step.changed: "Este passo mudou desde que você o marcou."
            step.link: "Copiar link do passo"
            step.copied: "Link copiado"
            focus.open: "Um passo por vez"
            focus.close: "Ver todos os passos"
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
            theme.dark: "Usar tema escuro"
            theme.light: "Usar tema claro"
            zoom.open: "Ampliar a imagem"
            zoom.in: "Aumentar"
            zoom.out: "Diminuir"
            code.title: "Código"
            code.copy: "Copiar"
            code.copied: "Copiado"
            close: "Fechar"
            search.open: "Buscar"
            search.label: "Buscar nos guias"
            search.results: {one: "{n} resultado", other: "{n} resultados"}
            search.none: "Nada encontrado para “{query}”."
            search.near: "Você quis dizer:"
            search.all: "Ver todos os guias"
            search.failed: "A busca não está respondendo. Confira a conexão e tente de novo."
            search.keys: "↑↓ para navegar · Enter para abrir · Esc para fechar"
            search.path: "Você procurava um destes guias?"

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
