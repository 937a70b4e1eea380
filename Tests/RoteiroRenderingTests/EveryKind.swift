import RoteiroCore

/// A guide with every kind of block and inline.
enum EveryKind {
    static let guide = Build.guide(
        intro, heading: Build.heading(1, "Tudo de uma vez", slug: "tudo-de-uma-vez", line: 1), parts: [first, second, last],
        footnotes: [Footnote(number: 1, uses: 2, blocks: [Build.paragraph("A nota.")], span: Build.at(900))],
        matter: [("description", .string("Uma página com tudo")), ("tags", Build.values(.string("a"), .string("b")))])

    static let pages = [
        Build.page(guide, id: "tudo", at: "guias/tudo.md", title: "Tudo de uma vez"),
        Build.page(Build.guide([Build.paragraph("Outra.")]), id: "outra", at: "guias/outra.md", title: "Outra página"),
        Build.page(
            Build.guide(heading: Build.heading(1, "Guias", slug: "guias", line: 1)), id: "guias", at: "guias/index.md", title: "Guias"),
    ]

    private static let intro: [Block] = [
        Build.paragraph(inlines), .tableOfContents(Build.at(3)), .prerequisites(prerequisites), .thematicBreak(Build.at(4)),
    ]

    private static var inlines: [Inline] { first3 + rest }

    private static let first3: [Inline] = [
        Build.text("Texto "), .code(Located("código", at: Build.at())), .softBreak(Build.at()),
        .emphasis(Build.group(Build.text("ênfase"))), .strong(Build.group(Build.text("forte"))),
        .strikethrough(Build.group(Build.text("fora"))), .hardBreak(Build.at()),
    ]

    private static let rest: [Inline] = [
        Build.link("./outra", Build.text("página")), Build.link("https://example.com/?a=1&b=2", Build.text("site"), title: "fora"),
        Build.link("/manual é.pdf", Build.text("arquivo")), Build.link("javascript:x", Build.text("recusado")),
        Build.link("./nada", Build.text("sumido")), Build.link("#Passo-2-gerar", Build.text("passo")),
        .image(Build.image("/images/icone.png", "+", line: 10)), .image(Build.image("/images/nada.png", "sumida", line: 11)),
        .icon(NamedIcon(name: "plus", span: Build.at())), .icon(NamedIcon(name: "desconhecido", span: Build.at())),
        .uiLabel(UILabel(text: "Salvar & sair", key: "salvar-sair", form: .boldQuoted, span: Build.at())),
        .html(Build.html("<span class=\"x\">")), Build.text("dentro"), .html(Build.html("</span>")),
        .html(Build.html("<!-- nota -->", isComment: true)),
        .footnoteReference(FootnoteReference(number: 1, use: 1, span: Build.at())),
        .footnoteReference(FootnoteReference(number: 1, use: 2, span: Build.at())),
    ]

    private static let prerequisites = Prerequisites(
        callout: Build.callout(.tip, "Pré-requisitos"), lead: [Build.paragraph("Tenha:")],
        items: [
            .init(id: "um-telefone", blocks: [Build.paragraph("Um telefone.")], span: Build.at(5)),
            .init(id: "uma-conta", blocks: [Build.paragraph("Uma conta.")], span: Build.at(6)),
        ], closing: [Build.paragraph("E tempo.")])

    private static let first = Part(
        id: "preparar", kind: .explicit, number: Located(1, at: Build.at(20)),
        heading: Build.heading(2, "Parte 1: Preparar", slug: "parte-1-preparar", line: 20), title: Build.group(Build.text("Preparar")),
        blocks: [Build.paragraph("Antes.")],
        steps: [
            Build.step(
                "acesse", 1, "Acesse", .figure(Build.image("/images/tela.png", "A tela", line: 22)),
                .figure(Build.image("/images/exemplo.png", "Um exemplo", title: "Legenda", width: 200, line: 23)),
                interlude: [.heading(Build.heading(3, "Entre passos", slug: "entre-passos", line: 24)), Build.paragraph("Pausa.")], line: 21
            ),
            Build.step(
                "gerar", 2, "Gerar", .figure(Build.image("/images/ruim.png", "Quebrada", line: 26)),
                .gallery(
                    Gallery(
                        images: [Build.image("/images/tela.png", "Um", line: 27), Build.image("/images/nada.png", "Dois", line: 28)],
                        span: Build.at(27))), line: 25),
            Build.step("pular", 5, "", qr("https://example.com/a?b=1&c=2"), qr("WIFI:T:WPA;S:rede;;"), qr("grande demais"), line: 29),
        ])

    private static func qr(_ payload: String) -> Block {
        .qr(
            QRBlock(
                payload: Located(payload, at: Build.at()), correction: .medium, caption: [Build.paragraph("Aponte a câmera.")],
                fence: Build.fence(.other(.qr)), span: Build.at()))
    }

    private static let second = Part(
        id: "blocos", kind: .section, number: nil,
        heading: Build.heading(2, "Blocos", slug: "blocos", line: 40, classes: ["nota", "a\"b"]),
        title: Build.group(Build.text("Blocos")), blocks: blocks + boxes, steps: [])

    private static let blocks: [Block] = [
        Build.list(Build.item(Build.paragraph("um")), Build.item(Build.paragraph("dois"), Build.list(Build.item(Build.paragraph("três"))))),
        Build.list(Build.item(Build.paragraph("quatro")), Build.item(Build.paragraph("cinco")), start: 4, isTight: false),
        Build.list(
            Build.item(Build.paragraph("feito"), task: true), Build.item(Build.paragraph("a fazer"), task: false), Build.item(task: false)),
        .quote(BlockQuote(blocks: [Build.paragraph("Citação.")], span: Build.at())),
        .vitePressContainer(
            VitePressContainer(
                kind: .verbatim, blocks: [Build.paragraph("{{ cru }}")], fence: Build.fence(.vitePressContainer(.verbatim)),
                span: Build.at())),
        .code(CodeBlock(info: Located("swift", at: Build.at()), language: "swift", text: "let a = \"<b>\"\n", span: Build.at())),
        .code(
            CodeBlock(
                info: nil, language: "sh", title: "um.sh", marks: [1: [.highlight], 2: [.added, .focus]], firstLineNumber: 7,
                text: "a\n\nb\n", span: Build.at())),
        .codeGroup(
            CodeGroup(
                blocks: [.code(CodeBlock(info: nil, language: "js", title: "a.js", text: "x\n", span: Build.at()))],
                fence: Build.fence(.other(.codeGroup)), span: Build.at())),
        .table(
            Table(
                alignments: [.left, .center, .right, .none],
                header: ["A", "B", "C", "D"].map { Build.cell(Build.text($0)) },
                rows: [["1", "2", "3", "4"].map { Build.cell(Build.text($0)) }], span: Build.at())),
        .html(Build.html("<div class=\"x\">oi</div>\n")), .html(Build.html("<!-- fora -->", isComment: true)),
    ]

    private static let boxes: [Block] =
        Callout.Kind.allCases.map { .callout(Build.callout($0, nil, Build.paragraph("Texto de \($0.rawValue)."))) } + [
            .callout(Build.callout(.tip, "Título próprio", Build.list(Build.item(Build.paragraph("um"))))), .callout(hidden),
            .callout(open),
        ]

    private static let hidden: Callout = {
        var callout = Build.callout(.info, nil, Build.paragraph("Sem título."))
        callout.hidesTitle = true
        callout.id = "sem-titulo"
        callout.classes = ["largo", "\"mau\""]
        return callout
    }()

    private static let open: Callout = {
        var callout = Build.callout(.details, "Abra", Build.paragraph("Aberto."))
        callout.isOpen = true
        return callout
    }()

    private static let last = Part(
        id: "outra-forma", kind: .section, number: nil, heading: Build.heading(1, "Outra forma", slug: "outra-forma", line: 60),
        title: Build.group(Build.text("Outra forma")), blocks: [], steps: [Build.step("de-novo", 1, "De novo", sequence: 1, line: 61)])
}

extension Build {
    static func paragraph(_ content: [Inline]) -> Block { .paragraph(Paragraph(content: content, span: at())) }
}
