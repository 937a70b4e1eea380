/// A translatable message: an English text, which is its msgid, and the values of its placeholders. A `MessageCatalog` turns it
/// into text.
///
/// A placeholder is a lower-case name in braces, `{path}`; all other braces are literal. `make
/// messages` extracts msgids from the sources, so each must be a literal inside `Message(…)`.
package struct Message: Sendable, Hashable {
    /// The msgid.
    let text: String
    /// The English plural form and the count.
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

    /// Chooses the form for `count`, which also fills `{count}`.
    package init(one: StaticString, other: StaticString, count: Int, _ arguments: KeyValuePairs<String, any MessageArgument> = [:]) {
        self.init(String(describing: one), Plural(text: String(describing: other), count: count), arguments)
    }

    /// Wraps a text that is not translated.
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
