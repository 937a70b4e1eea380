@preconcurrency import Glibc
import GuideModel

/// Where people read what a command says.
enum Terminal {
    /// Whether colours may be used: a terminal, and nobody asked for none (https://no-color.org).
    static var usesColor: Bool {
        isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
    }

    /// The language of messages: the one asked for, else the environment's, else English.
    static func language(_ asked: String?) -> InterfaceLanguage {
        let tag = asked ?? environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
        return switch tag.prefix(2).lowercased() {
        case "pt": .portuguese
        case "es": .spanish
        default: .english
        }
    }

    /// An empty variable counts as none.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    static func print(_ text: String, to file: UnsafeMutablePointer<FILE>? = stdout) {
        write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: file)
    }

    static func write(_ bytes: [UInt8], to file: UnsafeMutablePointer<FILE>? = stdout) {
        guard let file else { return }
        fwrite(bytes, 1, bytes.count, file)
        fflush(file)
    }
}
