import RoteiroCore

/// Reviews the faults of a page that depend on the whole page: what has a closing tag elsewhere, and what else may be meant.
struct LeftoverReview {
    private let text: MarkdownText
    private let definitions: LinkDefinitions

    /// The greatest number of searches of a kind. A page with very many faults must not stall the check.
    private static let limit = 50

    init(_ text: MarkdownText, _ definitions: LinkDefinitions) {
        self.text = text
        self.definitions = definitions
    }

    func review(_ faults: [SyntaxFault]) -> [SyntaxFault] {
        var closed: [String: Bool] = [:]
        var emoji: [String: String?] = [:]
        var references: [String: String?] = [:]
        return faults.compactMap { fault in
            switch fault {
            case .linkUnparsed(.undefined, let label, let span):
                let nearest = Self.remember(label.value, in: &references) { nearestLabel(to: $0) } ?? nil
                return .linkUnparsed(.undefined(nearest: nearest), address: label, span)
            case .leftover(let leftover): return review(leftover, &closed, &emoji)
            default: return fault
            }
        }
    }

    private func review(_ leftover: Leftover, _ closed: inout [String: Bool], _ emoji: inout [String: String?]) -> SyntaxFault? {
        switch leftover.kind {
        case .tag(let name, let span):
            guard Self.remember(name, in: &closed, search: hasClosingTag) ?? true else { return .leftover(leftover) }
            return VueSyntax.isComponent(name) ? .unsupported(.component(name), span) : nil
        case .emoji:
            let name = String(text.sources.string(at: leftover.span).dropFirst().dropLast())
            let nearest = Self.remember(name, in: &emoji, search: Emoji.nearest) ?? nil
            // Icon sets of other generators have a hyphen: `:material-check:`.
            guard nearest != nil || name.contains("-") && !name.hasSuffix("-") else { return nil }
            return .leftover(Leftover(.emoji(nearest: nearest), at: leftover.span, repair: nearest.map { ":" + $0 + ":" }))
        default: return .leftover(leftover)
        }
    }

    /// Returns the known answer, or searches once more; nil if there were too many searches.
    private static func remember<Answer>(_ name: String, in known: inout [String: Answer], search: (String) -> Answer) -> Answer? {
        if let answer = known[name] { return answer }
        if known.count >= limit { return nil }
        let answer = search(name)
        known[name] = answer
        return answer
    }

    private func nearestLabel(to label: String) -> String? {
        EditDistance.nearest(to: label, among: definitions.labels.prefix(200))
    }

    /// Whether `</name` occurs on the page. An element with an end is markup of the author.
    private func hasClosingTag(_ name: String) -> Bool {
        let wanted = Array(("/" + name).lowercased().utf8)
        let bytes = text.bytes
        var index = 0
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = open + 1
            guard index + wanted.count <= bytes.count else { return false }
            let found = bytes[index..<(index + wanted.count)]
            if found.elementsEqual(wanted, by: { $0.lowercasedASCII == $1 }) { return true }
        }
        return false
    }
}
