/// A text for people, as data: what it says in English, by which catalogs find its translations, and what fills its placeholders.
/// It becomes a sentence when a `MessageCatalog` prints it.
///
/// A placeholder is a lower-case name in braces, `{path}`; every other brace is text. `make messages` reads the texts out of the
/// sources, so each is a literal inside `Message(…)`.
package struct Message: Sendable, Hashable {
    /// The English text: the msgid.
    let text: String
    /// The English text for any count but 1, and the count.
    let plural: Plural?
    let arguments: [String: Argument]

    struct Plural: Sendable, Hashable {
        let text: String
        let count: Int
    }

    package enum Argument: Sendable, Hashable {
        case text(String)
        case message(Message)
    }

    package init(_ text: StaticString, _ arguments: KeyValuePairs<String, any MessageArgument> = [:]) {
        self.init(String(describing: text), nil, arguments)
    }

    /// The form of a text that goes with a count, which fills `{count}`.
    package init(one: StaticString, other: StaticString, count: Int, _ arguments: KeyValuePairs<String, any MessageArgument> = [:]) {
        self.init(String(describing: one), Plural(text: String(describing: other), count: count), arguments)
    }

    /// A text that is the same in all languages, or that comes from elsewhere.
    package static func verbatim(_ text: String) -> Message { .init("{text}", nil, ["text": .text(text)]) }

    private init(_ text: String, _ plural: Plural?, _ arguments: KeyValuePairs<String, any MessageArgument>) {
        var named: [String: Argument] = plural.map { ["count": .text(String($0.count))] } ?? [:]
        for (name, value) in arguments { named[name] = value.argument }
        self.init(text, plural, named)
    }

    init(_ text: String, _ plural: Plural?, _ arguments: [String: Argument]) {
        self.text = text
        self.plural = plural
        self.arguments = arguments
    }
}

/// What can fill a placeholder.
package protocol MessageArgument {
    var argument: Message.Argument { get }
}

extension String: MessageArgument {
    package var argument: Message.Argument { .text(self) }
}

extension Substring: MessageArgument {
    package var argument: Message.Argument { .text(String(self)) }
}

extension Int: MessageArgument {
    package var argument: Message.Argument { .text(String(self)) }
}

extension FilePath: MessageArgument {
    package var argument: Message.Argument { .text(string) }
}

extension Message: MessageArgument {
    package var argument: Argument { .message(self) }
}

extension Message {
    /// `a`, `a or b`, `a, b or c`.
    package static func anyOf(_ items: [String]) -> Message {
        guard let last = items.last, items.count > 1 else { return verbatim(items.first ?? "") }
        return Message("{items} or {last}", ["items": items.dropLast().joined(separator: ", "), "last": last])
    }

    /// `a`, `a and b`, `a, b and c`.
    package static func allOf(_ items: [Message]) -> Message {
        guard let last = items.last, items.count > 1 else { return items.first ?? verbatim("") }
        return Message("{items} and {last}", ["items": joined(items.dropLast()), "last": last])
    }

    /// `a, b, c`.
    package static func joined(_ items: some Collection<Message>) -> Message {
        var list = items.first ?? verbatim("")
        for item in items.dropFirst() { list = .init("{items}, {next}", nil, ["items": .message(list), "next": .message(item)]) }
        return list
    }
}
