import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

/// The language of messages: that of `--lang`, otherwise of the environment, otherwise of the site, otherwise English.
enum MessageLanguage {
    /// Loaded lazily, when the first message is printed.
    static let catalog = MessageCatalogs.catalog(tag)

    private static var tag: String {
        let arguments = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
        if let tag = value(of: "--lang", in: arguments) { return MessageCatalogs.locale(for: tag) ?? "en" }
        if let tag = environment { return MessageCatalogs.locale(for: tag) ?? "en" }
        let source = Project.sourceLocale(
            in: value(of: "--project", in: arguments) ?? Project.nearest(to: ".", on: RealDisk()), on: RealDisk())
        return source.flatMap(MessageCatalogs.locale) ?? "en"
    }

    /// Finds `--name value` or `--name=value`. The last occurrence counts.
    private static func value(of option: String, in arguments: ArraySlice<String>) -> String? {
        var value: String?
        for (index, argument) in zip(arguments.indices, arguments) {
            if argument == option, arguments.indices.contains(index + 1) { value = arguments[index + 1] }
            if argument.hasPrefix(option + "=") { value = String(argument.dropFirst(option.count + 1)) }
        }
        return value
    }

    /// `pt-BR` for `pt_BR.UTF-8`; nil for `C` and `POSIX`.
    private static var environment: String? {
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Terminal.environment).first ?? ""
        let tag = String(value.prefix { $0 != "." && $0 != "@" }).replacing("_", with: "-")
        return ["", "C", "POSIX"].contains(tag) ? nil : tag
    }
}

/// A language with a message catalog. Only validates the argument: `MessageLanguage` reads `--lang` itself, before arguments are parsed.
struct MessageLocale: ExpressibleByArgument {
    static var allValueStrings: [String] { MessageCatalogs.locales }

    init?(argument: String) {
        if MessageCatalogs.locale(for: argument) == nil { return nil }
    }
}

extension ValidationError {
    init(_ message: Message) { self.init(MessageLanguage.catalog.text(message)) }
}
