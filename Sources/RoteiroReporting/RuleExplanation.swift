package import RoteiroCore

/// What a rule says of itself, for people at a terminal: why it minds, what to do, and pages with the fault and without.
package struct RuleExplanation {
    private static let width = 78

    private let info: RuleInfo
    private let color: Bool

    /// With colour only when asked for.
    package init(_ info: RuleInfo, color: Bool) {
        self.info = info
        self.color = color
    }

    /// The sheet, with a line end after its last line.
    package func text(_ language: InterfaceLanguage) -> String {
        let severity = Words(pt: "peso", en: "severity", es: "peso")[language]
        let (said, key) = (info.severity.words[language], info.severity.rawValue)
        var text = "\(bold("\(info.code) \(info.name)"))\n\(severity): \(said)\(said == key ? "" : " (\(key))")\n"
        text += section(Words(pt: "Por que importa", en: "Why it matters", es: "Por qué importa"), info.why[language], language)
        text += section(Words(pt: "O que fazer", en: "What to do", es: "Qué hacer"), info.help[language], language)
        text += section(
            Words(pt: "O que a máquina conserta", en: "What a machine can fix", es: "Qué arregla la máquina"), info.fix.words[language],
            language)
        text += examples(Words(pt: "Errado", en: "Wrong", es: "Incorrecto"), info.bad, language)
        text += examples(Words(pt: "Certo", en: "Right", es: "Correcto"), info.good, language)
        return text
    }

    /// All rules, one a line: code, severity and name.
    package static func list(_ infos: [RuleInfo]) -> String {
        let width = infos.map { $0.severity.rawValue.utf8.count }.max() ?? 0
        return infos.map { info in
            let severity = info.severity.rawValue
            return "\(info.code)  \(severity)\(String(repeating: " ", count: width - severity.utf8.count))  \(info.name)\n"
        }.joined()
    }

    private func section(_ title: Words, _ text: String, _ language: InterfaceLanguage) -> String {
        "\n\(bold(title[language]))\n" + wrapped(text).map { "  \($0)\n" }.joined()
    }

    private func examples(_ title: Words, _ examples: [String], _ language: InterfaceLanguage) -> String {
        if examples.isEmpty { return "" }
        let blocks = examples.map { example in
            example.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.isEmpty ? "" : "  " + marked(TerminalText(shortened(String(line))).string)
            }.joined(separator: "\n")
        }
        return "\n\(bold(title[language]))\n" + blocks.joined(separator: "\n\n") + "\n"
    }

    /// A very long line says nothing more than its ends.
    private func shortened(_ line: String) -> String { line.count > 200 ? line.prefix(60) + "…" + line.suffix(5) : line }

    /// `⟦…⟧` around the characters at fault, in red where there is colour.
    private func marked(_ line: String) -> String {
        color ? line.replacing("⟦", with: "\u{1B}[1;31m⟦").replacing("⟧", with: "⟧\u{1B}[0m") : line
    }

    private func bold(_ text: String) -> String { color ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    /// In lines of at most `width` columns, broken at spaces.
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
    fileprivate var words: Words {
        switch self {
        case .none:
            Words(
                pt: "Nada: é preciso que uma pessoa pense.", en: "Nothing: it takes a person to think.",
                es: "Nada: hace falta que una persona piense.")
        case .offered:
            Words(
                pt: "`roteiro check --diff` mostra uma correção, e uma pessoa decide.",
                en: "`roteiro check --diff` shows a correction, and a person decides.",
                es: "`roteiro check --diff` muestra una corrección, y una persona decide.")
        case .safe:
            Words(
                pt: "`roteiro check --fix` conserta sozinho o que só tem uma resposta certa.",
                en: "`roteiro check --fix` mends by itself what has only one right answer.",
                es: "`roteiro check --fix` arregla solo lo que tiene una única respuesta correcta.")
        }
    }
}
