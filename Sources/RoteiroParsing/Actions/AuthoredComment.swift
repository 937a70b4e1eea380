import Algorithms
import RoteiroCore

/// An HTML comment that annotates a step or one of its actions. VitePress renders nothing for it.
enum AuthoredComment {
    /// `<!-- passo: … -->`
    case step(StepAnnotation)
    /// `<!-- acao: click "Continuar" -->`: kind and target of one action.
    case action(Action.Kind, Action.Target?, isOptional: Bool)
    /// `<!-- acao: nenhuma -->`: the next block contains no action.
    case noAction

    /// Returns nil for any other comment and for a malformed one.
    init?(_ html: RawHTML) {
        guard html.isComment, let words = AuthoredComment.words(of: html.source), let head = words.first, head.hasSuffix(":") else {
            return nil
        }
        let rest = words.dropFirst()
        switch WordFold.fold(head.dropLast()) {
        case "passo", "step", "paso": self = .step(AuthoredComment.note(rest))
        case "acao", "action", "accion":
            guard let comment = AuthoredComment.action(rest) else { return nil }
            self = comment
        default: return nil
        }
    }

    private static func action(_ words: ArraySlice<Substring>) -> AuthoredComment? {
        guard let first = words.first.map(WordFold.fold) else { return nil }
        if ["nenhuma", "none", "ninguna"].contains(first) { return .noAction }
        guard let kind = Action.Kind(rawValue: first) else { return nil }
        var target = Action.Target()
        var isOptional = false
        for word in words.dropFirst() {
            if word.hasPrefix("\"") {
                let text = word.dropFirst().dropLast()
                target.text = String(text)
                let key = Slug.id(String(text))
                target.key = key.isEmpty ? nil : key
            } else if let (name, value) = pair(word) {
                switch name {
                case "role": target.role = value
                case "icon": target.icon = value
                case "href": target.href = value
                default: return nil
                }
            } else if isOptionalWord(word) {
                isOptional = true
            } else {
                return nil
            }
        }
        return .action(kind, target == Action.Target() ? nil : target, isOptional: isOptional)
    }

    private static func note(_ words: ArraySlice<Substring>) -> StepAnnotation {
        var note = StepAnnotation()
        for word in words {
            if isOptionalWord(word) { note.isOptional = true }
            guard let (name, value) = pair(word) else { continue }
            switch name {
            case "surface": note.surface = value
            case "tempo", "time", "tiempo": note.seconds = seconds(value)
            default: continue
            }
        }
        return note
    }

    private static func isOptionalWord(_ word: Substring) -> Bool { word == "opcional" || word == "optional" }

    private static func pair(_ word: Substring) -> (name: String, value: String)? {
        guard let sign = word.firstIndex(of: "="), sign > word.startIndex else { return nil }
        var value = word[word.index(after: sign)...]
        if value.hasPrefix("\""), value.hasSuffix("\""), value.count > 1 { value = value.dropFirst().dropLast() }
        return value.isEmpty ? nil : (String(word[..<sign]), String(value))
    }

    /// Parses `90`, `90s`, `2m` or `1m30s` into seconds. Returns nil for anything else, for zero and for more than a day.
    static func seconds(_ text: String) -> Int? {
        var total = 0
        var number: Int?
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: number = min((number ?? 0) * 10 + Int(byte - 0x30), 100_000)
            case UInt8(ascii: "m"), UInt8(ascii: "s"):
                guard let value = number else { return nil }
                total += byte == UInt8(ascii: "m") ? value * 60 : value
                number = nil
            default: return nil
            }
        }
        total += number ?? 0
        return (1...86_400).contains(total) ? total : nil
    }

    /// Splits the text between `<!--` and `-->` at whitespace. A quoted string stays in one word.
    private static func words(of source: String) -> [Substring]? {
        let text = source.trimming(while: \.isWhitespace)
        guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.utf8.count >= 7 else { return nil }
        var isQuoted = false
        return text.dropFirst(4).dropLast(3).split { character in
            if character == "\"" { isQuoted.toggle() }
            return !isQuoted && (character == " " || character == "\t" || character == "\n" || character == "\r\n")
        }
    }
}
