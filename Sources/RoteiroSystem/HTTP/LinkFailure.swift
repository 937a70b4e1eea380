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
            Message("cannot check external links: libcurl.so.4 (7.66 or later) is not installed; on Debian, install libcurl4")
        case .noAuthorities:
            Message("cannot check external links: no CA certificates found; on Debian, install ca-certificates")
        case .library(let code): Message("cannot check external links: libcurl error {code}", ["code": code])
        }
    }
}
