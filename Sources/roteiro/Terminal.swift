import Glibc
import RoteiroCore
import RoteiroSystem

/// Where people read what a command says.
enum Terminal {
    /// Whether colours may be used: a terminal, and nobody asked for none (https://no-color.org).
    static var usesColor: Bool {
        isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
    }

    /// How wide the terminal is. Nil where output goes elsewhere.
    static var width: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// How wide source lines may be.
    static var columns: Int { width ?? 160 }

    /// Where the command was started; the file system's root where that cannot be told.
    static var workingFolder: String {
        guard let folder = getcwd(nil, 0) else { return "" }
        defer { free(folder) }
        return String(cString: folder)
    }

    /// The date in UTC, so that a team in several zones agrees on it; nil when the machine's clock tells none.
    static var today: CalendarDay? {
        var now = time(nil)
        var parts = tm()
        guard gmtime_r(&now, &parts) != nil else { return nil }
        return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// An empty variable counts as none.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// Shows on the terminal what a job is doing, in place of what it showed before; nothing where errors go to a file.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1, environment("TERM") != "dumb" else { return }
        write(Array("\r\u{1B}[K\(text)".utf8), to: .errors)
    }

    /// Standard output or standard error.
    enum Stream {
        case output, errors

        fileprivate var descriptor: Int32 { self == .output ? STDOUT_FILENO : STDERR_FILENO }
    }

    /// Prints a text with a line break at its end.
    static func print(_ text: String, to stream: Stream = .output) {
        write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: stream)
    }

    static func print(_ message: Message, to stream: Stream = .output) { print(Language.catalog.text(message), to: stream) }

    static func progress(_ message: Message) { progress(Language.catalog.text(message)) }

    /// Prints `roteiro: …` on standard error.
    static func report(_ message: Message) { print("roteiro: " + Language.catalog.text(message), to: .errors) }

    /// Writes bytes. A reader that went away ends the command quietly, by its signal.
    static func write(_ bytes: [UInt8], to stream: Stream = .output) {
        _ = writeAll(bytes, to: stream.descriptor)
    }
}
