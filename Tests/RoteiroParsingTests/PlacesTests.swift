import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroParsing

/// The kinds of spans that a test checks.
enum Place: Sendable {
    case image, source, alt, link, destination, heading, headingText, opening, closing, title, label, code, cell, mark, fault, item, bare,
        text, emoji
}

@Suite("Places, to the character")
struct PlacesTests {
    /// `⟦…⟧` encloses every span of the kind.
    static let cases: [(Place, String)] = [
        (.image, "Texto ⟦![Tela](tela.png)⟧ e ⟦![](b.png \"t\")⟧."),
        (.source, "![Tela](⟦tela.png⟧) ![x](<⟦com espaço.png⟧>) ![y](⟦a\\)b&amp;c.png⟧ 't')"),
        (.alt, "![⟦Tela *inicial*⟧](a.png)"),
        (.alt, "![⟦⟧](a.png)"),
        (.destination, "[a](⟦b⟧) [c]( ⟦d⟧ \"t\") [e](⟦f(g)h⟧) [i](<⟦j k⟧>) [l](⟦⟧)"),
        (.destination, "[título na outra linha](⟦x.md⟧\n\"título\")"),
        (.destination, "[destino na outra linha](\n⟦x.md⟧)"),
        (.link, "\\[não] &amp; ⟦[sim](x)⟧ &copy; ⟦[outro](y)⟧"),
        (.link, "⟦[ref]⟧ e ⟦[texto][ref]⟧ e ⟦[ref][]⟧.\n\n[ref]: /x"),
        (.link, "\u{FEFF}😀 ⟦[x](y)⟧ e\u{301} ⟦[z](w)⟧\t⟦[t](u)⟧"),
        (.link, "a\0b ⟦[x](y)⟧\0⟦[z](w)⟧"),
        (.link, "- a\n\n     b ⟦[x](y)⟧\n  c ⟦[z](w)⟧"),
        (.link, "> a ⟦[x](y)⟧\n> b ⟦[x](y)⟧\nc ⟦[preguiçosa](y)⟧\n     > d ⟦[z](y)⟧"),
        (.link, "> > a\n> b ⟦[x](y)⟧"),
        (.link, "- > a ⟦[x](y)⟧\n  > b ⟦[x](y)⟧"),
        (.link, "   a ⟦[x](y)⟧\n      b ⟦[x](y)⟧\n\t\tc ⟦[x](y)⟧"),
        (.link, "[def]: /u \"t\"\n[outra]: <v w>\n  'título'\ntexto ⟦[x](y)⟧ e ⟦[def]⟧"),
        (.link, "[def]: /u\n\"título\" que não é ⟦[x](y)⟧"),
        (.link, "[a]: <b>\n(texto) e ⟦[x](y)⟧"),
        (.link, "a ⟦[x](y)⟧\r\nb ⟦[x](y)⟧\rc ⟦[x](y)⟧\nd"),
        (.link, "| a | b |\n|---|---|\n| c \\| ⟦[x](y)⟧ | ⟦[z](w)⟧ |"),
        (.link, "texto ⟦[p](q)⟧\nde cima\n| ⟦[h](i)⟧ | b |\n|---|---|\n| c | ⟦[z](w)⟧ |"),
        (.link, "> | a | b |\n> |---|---|\n> | `c\\|d` | ⟦[z](w)⟧ |"),
        (.link, "- x\n\n  | a | b |\n  |---|---|\n  | c | ⟦[z](w)⟧ |"),
        (.link, "a[^1]\n\n[^1]: nota ⟦[x](y)⟧\n    e ⟦[z](w)⟧"),
        (.link, "::: tip Veja ⟦[x](y)⟧ {open}\n⟦[z](w)⟧\n:::"),
        (.link, "Setext ⟦[x](y)⟧\nem duas ⟦[z](w)⟧\n==="),
        (.link, "**forte ⟦[x](y)⟧** *ê ⟦[z](w)⟧* ~~f ⟦[r](s)⟧~~ `` `[não](a) `` <b>⟦[t](u)⟧</b>"),
        (.link, "⟦<https://example.com>⟧ e ⟦[x](y)⟧"),
        (.bare, "Veja ⟦https://example.com/a(b)⟧. (⟦http://x.y⟧), \\* &amp; ⟦https://z.w/?a=1⟧!"),
        (.heading, "⟦# Um⟧\n\n⟦## Dois ##⟧\n\n⟦Três\ncom duas linhas\n---⟧"),
        (.headingText, "# ⟦Um⟧\n\n##   ⟦Dois⟧ {#id}\n\n## ⟦Três⟧ ##\n\n⟦Quatro\ncinco⟧\n==="),
        (.headingText, "- # ⟦Na lista⟧\n\n> ## ⟦Na citação⟧"),
        (.opening, "⟦::: tip T⟧\na\n:::\n\n- ⟦:::: info⟧\n  ⟦::: tip⟧\n  b\n  :::\n  ::::\n\n> ⟦:::danger⟧\n> c\n> :::"),
        (.closing, "::: tip T\na\n⟦:::⟧  \n\n- :::: info\n  ::: tip\n  b\n  ⟦:::⟧\n   ⟦::::⟧\n\n> :::danger\n> c\n> ⟦:::⟧"),
        (.title, "::: tip   ⟦Um **título**⟧ {.x}\n:::\n\n- ::: info ⟦Outro⟧\n  :::\n\n> [!NOTE] ⟦Mais \\* um⟧\n> texto"),
        (.title, "::: tip ⟦a\0\0b⟧"),
        (.label, "Clique em ⟦**\"Salvar\"**⟧ e ⟦\"**Sair**\"⟧, \\* depois ⟦&quot;**Abrir**”⟧."),
        (.code, "a ⟦`b`⟧ ⟦`` c`d ``⟧ \\` ⟦`e\nf`⟧"),
        (.cell, "|⟦a⟧| ⟦b c⟧ |⟦⟧|\n|-|-|-|\n|  ⟦d\\|e⟧|⟦`f`⟧|⟦⟧"),
        (.mark, "a⟦[^1]⟧ (b) ⟦[^n]⟧[c]\n\n[^1]: x\n[^n]: y"),
        (.item, "⟦- a⟧\n⟦* b⟧\n\n⟦3) c⟧"),
        (.text, "⟦a &amp; \\* b⟧"),
        (.emoji, "a \\* ⟦:tada:⟧ b ⟦:rocket:⟧⟦:+1:⟧"),
        (.fault, "---\ntitle: ⟦[a, b]⟧\n⟦layot⟧: x\n---\n\na ⟦<Badge a='b'/>⟧\n\n⟦<script setup>⟧\nx\n</script>\n\n::: ⟦dica⟧"),
        (.fault, "> <div>\n> ⟦<Card\n> a=b>⟧</div>"),
        (.fault, "::: tip\n```\n⟦:::⟧\n"),
        (.fault, "⟦::: tip⟧\n⟦```js⟧\nx"),
        (.fault, "a⟦\0⟧b\0"),
    ]

    @Test("A place is exactly what is marked", arguments: cases)
    func marked(_ place: Place, _ example: String) {
        let marked = MarkedText(example)
        let page = Page(marked.source)
        #expect(places(place, page).map(\.bytes) == marked.marks, "\(places(place, page).map(page.written))")
    }

    @Test("Columns count characters as editors do, and a byte order mark is none")
    func columns() {
        let page = Page("\u{FEFF}😀e\u{301}\t[x](y)\r\n\t- [z](w)")
        #expect(places(.link, page).map(page.place) == ["1:5", "2:4"])
    }

    @Test("The source of `<img>` and `<a>` is found in sentences, blocks, quotes and lists")
    func html() {
        for (before, after) in [("", ""), ("x ", ""), ("> <div>\n> ", ""), ("- <p>\n  ", "</p>"), (">\t", "")] {
            let page = Page("\(before)<img src=\"a.png\" alt='x'><a href=b&amp;c.md>y</a>\(after)\n")
            let htmls = page.blocks.compactMap(\.html) + page.inlines.compactMap(\.html)
            let references = htmls.flatMap(\.references)
            #expect(references.map { page.written($0.value.span) } == ["a.png", "b&amp;c.md"], "\(before)")
            #expect(references.map(\.value.value) == ["a.png", "b&c.md"])
            #expect(references.map { page.written($0.span) } == ["<img src=\"a.png\" alt='x'>", "<a href=b&amp;c.md>"])
        }
    }

    private func places(_ place: Place, _ page: Page) -> [Span] {
        var found = Found(place)
        found.walk(page.guide)
        return place == .fault ? page.guide.faults.map(\.span) : found.spans
    }
}

/// Collects the spans of one kind, in document order.
private struct Found: GuideVisitor {
    let place: Place
    var spans: [Span] = []

    init(_ place: Place) { self.place = place }

    mutating func visit(_ inline: Inline) {
        switch (place, inline) {
        case (.image, .image(let image)): spans.append(image.span)
        case (.source, .image(let image)): spans.append(image.source.span)
        case (.alt, .image(let image)): spans.append(image.alt.span)
        case (.link, .link(let link)), (.bare, .link(let link)): spans.append(link.span)
        case (.destination, .link(let link)): spans.append(link.destination.span)
        case (.label, .uiLabel(let label)): spans.append(label.span)
        case (.code, .code(let code)): spans.append(code.span)
        case (.mark, .footnoteReference(let mark)): spans.append(mark.span)
        case (.text, .text(let text)): spans.append(text.span)
        case (.emoji, .text(let text)) where !text.value.utf8.contains { $0 < 0x80 }: spans.append(text.span)
        default: break
        }
    }

    mutating func visit(_ block: Block) {
        switch (place, block) {
        case (.heading, .heading(let heading)): spans.append(heading.span)
        case (.headingText, .heading(let heading)): spans.append(heading.textSpan)
        case (.opening, .callout(let callout)): if let fence = callout.fence { spans.append(fence.opening) }
        case (.closing, .callout(let callout)): if let closing = callout.fence?.closing { insert(closing) }
        case (.title, .callout(let callout)): if let title = callout.title { spans.append(title.span) }
        case (.cell, .table(let table)): spans += (table.header + table.rows.joined()).map(\.span)
        case (.item, .list(let list)): spans += list.items.map(\.span)
        default: break
        }
    }

    private mutating func insert(_ span: Span) {
        spans.append(span)
        spans.sort()
    }
}

extension Block {
    fileprivate var html: RawHTML? { if case .html(let html) = self { html } else { nil } }
}

extension Inline {
    fileprivate var html: RawHTML? { if case .html(let html) = self { html } else { nil } }
}
