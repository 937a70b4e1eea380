import Glibc

/// The temporary name of a file until it is complete. It is unpredictable, contains the process id, and is short, because the final name
/// may already have the maximum length.
enum TemporaryFileName {
    private static let prefix = ".roteiro-draft-"

    static func name() -> String {
        "\(prefix)\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 16))"
    }

    /// Whether the process that created the draft has ended.
    static func isStale(_ name: String) -> Bool {
        guard let process = process(of: name), process != getpid() else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }

    static func isName(_ name: String) -> Bool { process(of: name) != nil }

    /// Returns nil for other names.
    private static func process(of name: String) -> pid_t? {
        guard name.hasPrefix(prefix) else { return nil }
        let parts = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, UInt64(parts[1], radix: 16) != nil, let process = pid_t(parts[0]), process > 0 else { return nil }
        return process
    }
}
