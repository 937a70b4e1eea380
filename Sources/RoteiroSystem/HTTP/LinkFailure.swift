import CCurl
package import RoteiroCore

/// Why links cannot be asked for at all: a trouble of this machine, not of a page.
package enum LinkFailure: Error, Sendable, Hashable {
    /// libcurl is not there, or too old, or will not start.
    case noLibrary
    /// No list of the authorities that certificates are believed for.
    case noAuthorities
    /// libcurl gave up.
    case library(code: Int)

    /// What to do about it.
    package var message: Message {
        switch self {
        case .noLibrary:
            Message("cannot ask for links: libcurl.so.4 (7.66 or later) is not installed; Debian has it in the package libcurl4")
        case .noAuthorities:
            Message("cannot ask for links: no certificates of authorities; Debian has them in the package ca-certificates")
        case .library(let code): Message("cannot ask for links: libcurl refused ({code})", ["code": code])
        }
    }
}
