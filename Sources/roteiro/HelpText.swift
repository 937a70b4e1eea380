import ArgumentParser
import RoteiroCore

/// Translates the output of ArgumentParser, which is in English.
struct HelpText {
    let catalog: MessageCatalog
    let columns: Int

    /// The column at which ArgumentParser starts the help of an option.
    private static let indent = 26

    /// The text of `error`: help, the version or a usage error; empty for a bare exit code.
    static func text(of error: any Error) -> String {
        let english = Roteiro.fullMessage(for: error)
        if english.isEmpty || english == Version.number || MessageLanguage.catalog.locale == MessageCatalog.english.locale {
            return english
        }
        return HelpText(catalog: MessageLanguage.catalog, columns: Terminal.width ?? 80).text(english)
    }

    func text(_ english: String) -> String {
        if let command = Self.command(ofHelp: english) { return help(of: command) }
        return english.split(separator: "\n", omittingEmptySubsequences: false).map { translated(String($0)) }.joined(separator: "\n")
    }

    /// Finds the command named in the usage line; nil if the text is not help.
    private static func command(ofHelp text: String) -> (any ParsableCommand.Type)? {
        guard let usage = text.split(separator: "\n").first(where: { $0.hasPrefix("USAGE: roteiro") }) else { return nil }
        var command: any ParsableCommand.Type = Roteiro.self
        for name in usage.split(separator: " ").dropFirst(2) {
            guard let next = command.configuration.subcommands.first(where: { $0._commandName == name }) else { break }
            command = next
        }
        return command
    }

    private func help(of command: any ParsableCommand.Type) -> String {
        let (abstract, discussion) = (command.configuration.abstract, command.configuration.discussion)
        var text = wrapped(translated("OVERVIEW: " + abstract)) + "\n\n"
        if !discussion.isEmpty { text += wrapped(translated(discussion)) + "\n\n" }
        // A width at which no line is wrapped.
        let english = Roteiro.helpMessage(for: command, columns: 1 << 20)
        var lines = english.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("USAGE: ") }
        let margin = String(repeating: " ", count: Self.indent)
        while let line = lines.popFirst() {
            if let next = lines.first, next.hasPrefix(margin) {
                text += line + "\n" + wrapped(margin + translated(String(next.dropFirst(Self.indent))), Self.indent)
                lines.removeFirst()
            } else if line.hasPrefix("  "), line.count > Self.indent, line.prefix(Self.indent).hasSuffix(" ") {
                text += wrapped(line.prefix(Self.indent) + translated(String(line.dropFirst(Self.indent))), Self.indent)
            } else {
                text += translated(String(line))
            }
            text += "\n"
        }
        return text
    }

    /// Translates a sentence of ArgumentParser or a text declared by a command.
    private func translated(_ english: String) -> String {
        for sentence in Self.sentences {
            let filled = sentence.filled(from: english) { name, value in
                switch name {
                case "help", "problem": translated(value)
                case "values": alternatives(value)
                // User input.
                default: value
                }
            }
            if let filled { return catalog.text(filled) }
        }
        return catalog.text(Message(english: english))
    }

    /// Joins alternatives with "or", as in `'a', 'b' or 'c'`. ArgumentParser joins two with "and".
    private func alternatives(_ text: String) -> String {
        let quoted = text.matches(of: /'[^']*'/).map { String($0.output) }
        return quoted.isEmpty ? text : catalog.text(.anyOf(quoted))
    }

    private func wrapped(_ text: some StringProtocol, _ indent: Int = 0) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var (lines, rest) = ([String](), line[...])
            while rest.count > columns, let space = rest.prefix(columns + 1).dropFirst(indent).lastIndex(of: " ") {
                lines.append(String(rest[..<space]))
                rest = (String(repeating: " ", count: indent) + rest[space...].drop { $0 == " " })[...]
            }
            return (lines + [String(rest)]).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// The sentences of ArgumentParser 1.8 (HelpGenerator.swift, UsageGenerator.swift, MessageInfo.swift). Sentences of other
    /// versions stay in English.
    private static let sentences = [
        Message(pattern: "OVERVIEW: {help}"),
        Message(pattern: "USAGE: {usage}"),
        Message(pattern: "ARGUMENTS:"),
        Message(pattern: "OPTIONS:"),
        Message(pattern: "SUBCOMMANDS:"),
        Message(pattern: "  See '{command}' for detailed help."),
        Message(pattern: "Show the version."),
        Message(pattern: "Show help information."),
        Message(pattern: "{help} (values: {values}; default: {value})"),
        Message(pattern: "{help} (values: {values})"),
        Message(pattern: "{help} (default: {value})"),
        Message(pattern: "Error: {problem}"),
        Message(pattern: "Help:  {option}  {help}"),
        Message(pattern: "Usage: {usage}"),
        Message(pattern: "  See '{command}' for more information."),
        Message(pattern: "Unknown option '{option}'. Did you mean '{suggestion}'?"),
        Message(pattern: "Unknown option '{option}'"),
        Message(pattern: "Missing value for '{option}'"),
        Message(pattern: "The option '{option}' does not take any value, but '{value}' was specified."),
        Message(pattern: "Unexpected argument '{argument}'"),
        Message(pattern: "{count} unexpected arguments: '{arguments}'"),
        Message(pattern: "Missing expected argument '{argument}'"),
        Message(pattern: "Missing one of: '{arguments}'"),
        Message(pattern: "The value '{value}' is invalid for '{option}'. Please provide one of {values}."),
        Message(pattern: "The value '{value}' is invalid for '{option}'"),
        Message(pattern: "Value to be set with {flag} had already been set with {other}"),
    ]
}
