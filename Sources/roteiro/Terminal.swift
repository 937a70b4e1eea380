import Glibc
import RoteiroCore
import RoteiroSystem

/// The terminal, standard streams and environment of the process.
enum Terminal {
    /// Standard output is a terminal and color is not disabled (https://no-color.org).
    static var usesColor: Bool {
        isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
    }

    /// The width of the terminal; nil if standard output is not a terminal.
    static var width: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The maximum width of source excerpts.
    static var columns: Int { width ?? 160 }

    /// The working directory; empty, which means the root of the file system, if it is unknown.
    static var workingFolder: String {
        guard let folder = getcwd(nil, 0) else { return "" }
        defer { free(folder) }
        return String(cString: folder)
    }

    /// The date in UTC, so that it is the same for a team in several time zones; nil if the clock cannot be read.
    static var today: CalendarDay? {
        var now = time(nil)
        var parts = tm()
        guard gmtime_r(&now, &parts) != nil else { return nil }
        return CalendarDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }

    /// Returns nil for an empty variable too.
    static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// Replaces the progress line on the terminal. Does nothing if standard error is not a terminal.
    static func progress(_ text: String) {
        guard isatty(STDERR_FILENO) == 1, environment("TERM") != "dumb" else { return }
        write(Array("\r\u{1B}[K\(text)".utf8), to: .errors)
    }

    enum Stream {
        case output, errors

        fileprivate var descriptor: Int32 { self == .output ? STDOUT_FILENO : STDERR_FILENO }
    }

    /// Prints a text with a line break at the end.
    static func print(_ text: String, to stream: Stream = .output) {
        write(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), to: stream)
    }

    static func print(_ message: Message, to stream: Stream = .output) { print(MessageLanguage.catalog.text(message), to: stream) }

    static func progress(_ message: Message) { progress(MessageLanguage.catalog.text(message)) }

    /// Prints `roteiro: …` to standard error.
    static func report(_ message: Message) { print("roteiro: " + MessageLanguage.catalog.text(message), to: .errors) }

    /// If the reader has closed the pipe, SIGPIPE ends the command silently.
    static func write(_ bytes: [UInt8], to stream: Stream = .output) {
        _ = writeAll(bytes, to: stream.descriptor)
    }
}
