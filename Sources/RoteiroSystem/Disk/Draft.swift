import Glibc

/// The name that a file has until it is whole: nobody can know it before, and it says which process is at work on it. It is short, because
/// the file's own name may be as long as names can be.
enum Draft {
    private static let prefix = ".roteiro-draft-"

    static func name() -> String {
        "\(prefix)\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 16))"
    }

    /// Whether a process that is no more has left the file.
    static func isStale(_ name: String) -> Bool {
        guard let process = process(of: name), process != getpid() else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }

    static func isName(_ name: String) -> Bool { process(of: name) != nil }

    /// Nil for names that are no drafts.
    private static func process(of name: String) -> pid_t? {
        guard name.hasPrefix(prefix) else { return nil }
        let parts = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, UInt64(parts[1], radix: 16) != nil, let process = pid_t(parts[0]), process > 0 else { return nil }
        return process
    }
}
