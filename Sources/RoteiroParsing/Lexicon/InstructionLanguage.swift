package import RoteiroCore

/// The language of a page and its instruction lexicon, which is read when it is first needed.
package struct InstructionLanguage: Sendable {
    package let tag: String
    /// The lexicon of the project, if it has one for this language.
    private let own: InstructionLexicon?

    /// `own` contains the lexicons of the project by language tag.
    package init(_ tag: String, own: [String: InstructionLexicon] = [:]) {
        self.tag = tag
        self.own = own[tag] ?? own.filter { Self.language(of: $0.key) == Self.language(of: tag) }.min { $0.key < $1.key }?.value
    }

    /// The lexicon of the tag, or of another region of its language; nil if the language has none.
    package var lexicon: InstructionLexicon? { own ?? Self.builtIn(Self.language(of: tag)) }

    /// The path of the folder of lexicons in a project.
    package static let folder = "templates/lexicons"

    private static func language(of tag: String) -> Substring { tag.prefix { $0 != "-" } }

    private static func builtIn(_ language: Substring) -> InstructionLexicon? {
        switch language {
        case "pt": portuguese
        case "en": english
        case "es": spanish
        default: nil
        }
    }

    private static let portuguese = read("pt-BR")
    private static let english = read("en")
    private static let spanish = read("es")

    private static func read(_ tag: String) -> InstructionLexicon {
        InstructionLexiconReader([text(tag)].compactMap { $0 }, tag: tag).lexicon
    }

    /// The built-in file of a language, with any region; nil if there is none.
    package static func builtInText(for tag: String) -> SourceText? {
        ["pt-BR", "en", "es"].first { language(of: $0) == language(of: tag) }.flatMap(text)
    }

    private static func text(_ tag: String) -> SourceText? {
        EmbeddedFile.at("\(folder)/\(tag).yml").map { SourceText(path: $0.path, bytes: $0.bytes) }
    }
}
