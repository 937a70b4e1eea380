import CCMarkGFM
import RoteiroCore
import Synchronization

/// Runs cmark-gfm on a text and converts its tree.
enum MarkdownParser {
    struct Result {
        var blocks: [Block] = []
        var footnotes: [Footnote] = []
        var faults: [SyntaxFault] = []
        var ignores: [IgnoreComment] = []
    }

    /// `text` must have passed `InputLimits`. `imports` reads imported code; without it, the lines of imports have no code.
    static func parse(_ text: MarkdownText, imports: CodeImports? = nil) -> Result {
        // cmark's strikethrough extension toggles `~` in a process-wide table around every inline phase, and needs that entry to recognize
        // its own delimiters. Texts without `~` neither read nor write the entry, so they need no lock and are parsed in parallel.
        guard text.bytes.contains(UInt8(ascii: "~")) else { return parse(text, imports, strikethrough: false) }
        return strikethroughTurn.withLock { _ in parse(text, imports, strikethrough: true) }
    }

    private static let strikethroughTurn = Mutex<Void>(())

    /// Registers cmark's extensions, once per process.
    private static let areExtensionsRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    private static func parse(_ text: MarkdownText, _ codeImports: CodeImports?, strikethrough: Bool) -> Result {
        guard areExtensionsRegistered else { return Result() }
        // As in VitePress, one tilde is text on pages.
        let options = text.dialect == .pages ? CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE : CMARK_OPT_DEFAULT
        let parser = cmark_parser_new(options)
        defer { cmark_parser_free(parser) }
        let log = ContainerLog(types: text.containerTypes)
        let containers = text.dialect == .pages ? ContainerExtension.make(log: log) : nil
        defer { if let containers { cmark_syntax_extension_free(cmark_get_default_mem_allocator(), containers) } }
        let lines = ImportLines(text)
        let imports = text.dialect == .pages ? ImportExtension.make(lines) : nil
        defer { if let imports { cmark_syntax_extension_free(cmark_get_default_mem_allocator(), imports) } }
        // Attached before the table extension, which would parse `:::` lines as cells.
        if let containers { cmark_parser_attach_syntax_extension(parser, containers) }
        if let imports { cmark_parser_attach_syntax_extension(parser, imports) }
        for name in ["table", "tasklist"] + (strikethrough ? ["strikethrough"] : []) {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        text.bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        let document = cmark_parser_finish(parser)
        defer { cmark_node_free(document) }
        let reader = BlockReader(text, containers: containers, imports: imports, codeImports)
        return withExtendedLifetime((log, lines)) { read(document, reader, log, lines) }
    }

    private static func read(_ document: OpaquePointer?, _ first: BlockReader, _ log: ContainerLog, _ lines: ImportLines) -> Result {
        guard let root = TreeNode(document) else { return Result() }
        let text = first.text
        var reader = first
        var blocks = reader.blocks(of: root)
        if reader.slugs.isContested {
            reader = first.reserving(reader.slugs)
            blocks = reader.blocks(of: root)
        }
        var faults = reader.faults + self.faults(in: log, text) + self.faults(in: lines, text)
        if reader.isTooDeep {
            let limit = InlineReader.maximumDepth
            faults.append(.limitExceeded(.nesting(limit: limit), found: limit + 1, text.span(0..<0)))
        }
        let footnotes = reader.finishedFootnotes()
        if text.dialect == .pages { faults += UnusedFootnotes.find(in: text, blocks: blocks, used: footnotes) }
        if text.dialect == .pages {
            let definitions = LinkDefinitions(of: text, blocks: blocks, footnotes: footnotes)
            faults = LeftoverReview(text, definitions).review(faults) + definitions.unused(reader.labels)
        }
        let ignores = IgnoreCommentTargets.found(for: reader.ignores, in: text.sources)
        return Result(blocks: blocks, footnotes: footnotes, faults: faults.sorted { $0.span < $1.span }, ignores: ignores)
    }

    private static func faults(in lines: ImportLines, _ text: MarkdownText) -> [SyntaxFault] {
        lines.textLines.map { line in
            let content = text.lines.content(of: line)
            let start = text.bytes[content].firstIndex(of: UInt8(ascii: "<")) ?? content.lowerBound
            return .unsupported(.snippet, text.span(start..<text.trimmedEnd(of: content)))
        }
    }

    private static func faults(in log: ContainerLog, _ text: MarkdownText) -> [SyntaxFault] {
        func span(_ place: ContainerLog.Place) -> Span {
            let start = text.lines.start(of: place.line) + place.column
            return text.span(start..<(start + place.length))
        }
        return log.strayFences.map { .containerStrayFence(span($0)) }
            + log.unknownKinds.map { unknown in
                let fence = unknown.fence
                let problem = SyntaxFault.UnknownContainer(
                    word: fence.word, nearest: FenceLine.nearestKind(to: fence.word, log.types), title: fence.title,
                    isTight: fence.isTight, isClosed: unknown.isClosed)
                return .containerUnknown(problem, span(unknown.place))
            }
    }
}

enum Dialect {
    /// CommonMark 0.29 with GFM tables, strikethrough and task lists only.
    case commonMark
    /// CommonMark and GFM with the extensions of VitePress and Roteiro.
    case pages
}
