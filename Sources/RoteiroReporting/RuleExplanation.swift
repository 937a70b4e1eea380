package import RoteiroCore

/// The documentation of a rule for terminals: summary, reason, help and examples.
package struct RuleExplanation {
    private static let width = 78

    private let info: RuleInfo
    private let color: Bool

    package init(_ info: RuleInfo, color: Bool) {
        self.info = info
        self.color = color
    }

    /// Returns the explanation with a final line break.
    package func text(_ catalog: MessageCatalog) -> String {
        let (said, key) = (catalog.text(info.severity.name), info.severity.rawValue)
        var text = "\(bold("\(info.code) \(info.name)"))\n"
        text += field(Message("finds"), catalog.text(info.summary), catalog)
        text += field(Message("severity"), said == key ? said : "\(said) (\(key))", catalog)
        text += section(Message("Why it matters"), catalog.text(info.why), catalog)
        text += section(Message("What to do"), catalog.text(info.help), catalog)
        text += section(
            Message("How to fix it"), catalog.text(info.fix.message),
            catalog)
        text += examples(Message("Wrong"), info.bad, catalog)
        text += examples(Message("Right"), info.good, catalog)
        return text
    }

    /// Lists all rules, one per line: code, severity, name and summary.
    package static func list(_ infos: [RuleInfo], _ catalog: MessageCatalog) -> String {
        let columns = [infos.map(\.code), infos.map(\.severity.rawValue), infos.map(\.name)].map(padded)
        return infos.indices.map { row in
            (columns.map { $0[row] } + [catalog.text(infos[row].summary)]).joined(separator: "  ") + "\n"
        }.joined()
    }

    /// Pads all words to the width of the longest.
    private static func padded(_ words: [String]) -> [String] {
        let width = words.map(\.count).max() ?? 0
        return words.map { $0 + String(repeating: " ", count: width - $0.count) }
    }

    /// Returns lines such as `severity: error`. Continuation lines are indented.
    private func field(_ title: Message, _ text: String, _ catalog: MessageCatalog) -> String {
        wrapped("\(catalog.text(title)): \(text)").joined(separator: "\n  ") + "\n"
    }

    private func section(_ title: Message, _ text: String, _ catalog: MessageCatalog) -> String {
        "\n\(bold(catalog.text(title)))\n" + wrapped(text).map { "  \($0)\n" }.joined()
    }

    private func examples(_ title: Message, _ examples: [String], _ catalog: MessageCatalog) -> String {
        if examples.isEmpty { return "" }
        let blocks = examples.map { example in
            example.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.isEmpty ? "" : "  " + marked(TerminalText(shortened(String(line))).string)
            }.joined(separator: "\n")
        }
        return "\n\(bold(catalog.text(title)))\n" + blocks.joined(separator: "\n\n") + "\n"
    }

    /// Truncates very long lines in the middle.
    private func shortened(_ line: String) -> String { line.count > 200 ? line.prefix(60) + "…" + line.suffix(5) : line }

    /// Highlights `⟦…⟧`, which marks the characters at fault, in red if color is on.
    private func marked(_ line: String) -> String {
        color ? line.replacing("⟦", with: "\u{1B}[1;31m⟦").replacing("⟧", with: "⟧\u{1B}[0m") : line
    }

    private func bold(_ text: String) -> String { color ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    /// Wraps at spaces to at most `width` columns.
    private func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in TerminalText(text).string.split(separator: " ") {
            if !line.isEmpty, line.count + word.count + 1 > RuleExplanation.width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line.isEmpty ? lines : lines + [line]
    }
}

extension RuleInfo.Fixability {
    fileprivate var message: Message {
        switch self {
        case .none:
            Message("By hand.")
        case .offered:
            Message("`roteiro check --diff` shows a fix; you decide.")
        case .safe:
            Message("`roteiro check --fix` applies the fix if only one is possible.")
        }
    }
}
