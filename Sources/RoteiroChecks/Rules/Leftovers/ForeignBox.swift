import RoteiroCore

/// Rewrites a box of another generator as a container.
struct ForeignBox {
    /// The lines of the box, from the start of the first to the end of the last.
    private let span: Span
    private let text: String

    /// `!!! warning "Title"` with an indented text, of MkDocs. `opening` is the first line.
    init?(admonition opening: Span, in texts: SourceTexts) {
        let source = SourceLines(texts, opening)
        guard source.isWhole else { return nil }
        let head = texts.string(at: opening)
        var rest = head.dropFirst(3).drop { $0 == "+" }.drop { $0 == " " }
        let kind = String(rest.prefix { $0.isLetter || $0 == "-" || $0 == "_" })
        rest = rest.dropFirst(kind.count)
        var title = rest.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(String.init) ?? ""
        var lines: [String] = []
        for line in source.following {
            guard let body = line.isBlank ? "" : line.dedented else { break }
            lines.append(body)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        guard !lines.isEmpty else { return nil }
        let isFolded = head.hasPrefix("???")
        let name = isFolded ? "details" : Self.kinds[kind.lowercased()] ?? "info"
        if title.isEmpty, isFolded || Self.kinds[kind.lowercased()] == nil { title = kind }
        let body = lines.drop(while: \.isEmpty)
        span = source.span(count: 1 + lines.count)
        text = (["::: " + (title.isEmpty ? name : name + " " + title)] + body + [":::"]).joined(separator: "\n")
    }

    /// `{% hint style="info" %}`, a text and `{% endhint %}`, of GitBook.
    init?(hint opening: Span, in texts: SourceTexts) {
        let source = SourceLines(texts, opening)
        guard source.isWhole else { return nil }
        let style = texts.string(at: opening).split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first.map(String.init)
        let body = source.following.prefix { !$0.contains("endhint") && !$0.contains("{% hint") }
        guard body.count < source.following.count, source.following[body.count].trimmingBlanks == "{% endhint %}" else { return nil }
        span = source.span(count: 2 + body.count)
        let name = Self.kinds[style ?? "info"] ?? "info"
        text = (["::: " + name] + body + [":::"]).joined(separator: "\n")
    }

    func fixes(in texts: SourceTexts) -> [Fix] {
        let first = String(text.prefix { $0 != "\n" })
        return [
            Fix(
                title: Message("write the box {box}", ["box": first.quoted]), isSafe: false,
                edits: [Edit(at: span, expected: texts.string(at: span), replacement: text)])
        ]
    }

    /// The containers for the names that other generators and authors use.
    private static let kinds: [String: String] = [
        "note": "info", "info": "info", "abstract": "info", "summary": "info", "todo": "info", "example": "info", "quote": "info",
        "nota": "info", "exemplo": "info", "ejemplo": "info", "informação": "info", "tip": "tip", "hint": "tip", "success": "tip",
        "check": "tip",
        "done": "tip", "question": "info", "help": "info", "faq": "info", "dica": "tip", "consejo": "tip", "important": "warning",
        "importante": "warning", "warning": "warning", "caution": "warning", "attention": "warning", "aviso": "warning",
        "atenção": "warning",
        "advertencia": "warning", "failure": "danger", "fail": "danger", "danger": "danger", "error": "danger", "bug": "danger",
        "perigo": "danger", "peligro": "danger", "erro": "danger",
    ]
}

/// The lines from one on, of a text without a list or a quote around it.
private struct SourceLines {
    /// Whether `opening` is a whole line that starts in the first column.
    let isWhole: Bool
    /// The lines after the first, without their ends.
    private(set) var following: [String] = []
    private var ends: [Int] = []
    private let opening: Span

    /// A box is not longer.
    private static let limit = 200

    init(_ texts: SourceTexts, _ opening: Span) {
        self.opening = opening
        let bytes = texts[opening.file].bytes
        let start = Int(opening.lower)
        var index = Int(opening.upper)
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D { index += 1 }
        isWhole = (start == 0 || bytes[start - 1] == 0x0A) && (index == bytes.count || bytes[index] == 0x0A)
        ends = [Int(opening.upper)]
        while isWhole, index < bytes.count, following.count < Self.limit {
            let line = bytes[(index + 1)...].prefix { $0 != 0x0A }
            following.append(String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self))
            index = line.endIndex
            ends.append(index)
        }
    }

    /// The span of the first `count` lines.
    func span(count: Int) -> Span { Span(opening.file, Int(opening.lower), ends[min(count, ends.count) - 1]) }
}

extension String {
    /// The line without four spaces or a tab at its start; nil if it has none.
    fileprivate var dedented: String? {
        if hasPrefix("\t") { return String(dropFirst()) }
        return hasPrefix("    ") ? String(dropFirst(4)) : nil
    }
}
