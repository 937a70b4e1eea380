// Made by scripts/embed-theme.sh from templates/ and assets/theme/. Do not edit: run `make embed`.
// swift-format-ignore-file

/// What a site looks and reads like without files of its own.
public enum Theme {
    /// The built-in files by their path in the project, for example `templates/page.mustache`.
    public static let files: [String: String] = [
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
            {{/isHidden}}{{#canonical}}<link rel="canonical" href="{{canonical}}">
            {{/canonical}}{{#styles}}<link rel="stylesheet" href="{{href}}">
            {{/styles}}

            """##,
        "templates/header.mustache": ##"""
            <a class="skip" href="#page.main">{{words.skip}}</a>
            <header class="site-header">
            <p class="site-title"><a href="{{home}}">{{siteTitle}}</a></p>
            <p class="menu-link"><a href="#page.menu">{{words.menu}}</a></p>
            {{#isMultilingual}}<nav class="languages" aria-label="{{words.languages}}">
            <ul>
            {{#editions}}<li><a href="{{href}}" hreflang="{{lang}}" lang="{{lang}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{name}}</a></li>
            {{/editions}}</ul>
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
            notice.original: "Open the original page"
            skip: "Skip to content"
            menu: "Guides"
            languages: "Language"
            index.steps: "Steps: {n}"
            notFound.title: "Page not found"
            notFound.text: "The address may have changed, or the page may have been removed."
            notFound.home: "Back to the start"

            """##,
        "templates/languages/es.yml": ##"""
            name: "Español"
            direction: ltr
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
            notice.original: "Abrir la página original"
            skip: "Ir al contenido"
            menu: "Guías"
            languages: "Idioma"
            index.steps: "Pasos: {n}"
            notFound.title: "Página no encontrada"
            notFound.text: "Es posible que la dirección haya cambiado o que la página se haya eliminado."
            notFound.home: "Volver al inicio"

            """##,
        "templates/languages/pt-BR.yml": ##"""
            name: "Português (Brasil)"
            direction: ltr
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
            notice.original: "Abrir a página original"
            skip: "Ir para o conteúdo"
            menu: "Guias"
            languages: "Idioma"
            index.steps: "Passos: {n}"
            notFound.title: "Página não encontrada"
            notFound.text: "O endereço pode ter mudado, ou a página pode ter sido removida."
            notFound.home: "Voltar ao início"

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
            {{#isFallback}}<aside class="notice" role="note" aria-label="{{words.languages}}">
            <p>{{words.notice.fallback}} <a href="{{original}}" hreflang="{{sourceLang}}">{{words.notice.original}}</a></p>
            </aside>
            {{/isFallback}}{{{body}}}</main>
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
              locales: ({
                locale: Locale;
                name: string;
                dir: "ltr" | "rtl";
                catalog: string;
                coverage: number;
              })[];
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
              marks?: ({
                line: number;
                kinds: (Open<"highlight" | "focus" | "added" | "removed" | "error" | "warning">)[];
              })[];
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
              locales: ({
                locale: string;
                name: string;
                dir: "ltr" | "rtl";
                url: string;
                catalog: string;
                labels: string;
              })[];
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
                /** BCP 47 tag, present only when the words are in another language than the document (fallback) */
                lang?: string;
                uses: string[];
              }[];
            }

            """##,
    ]
}
