import CCurl
package import RoteiroCore

/// Why no link can be checked: a problem with this machine, not with a page.
package enum LinkCheckerUnavailable: Error, Sendable, Hashable {
    /// libcurl is missing, too old or cannot be initialized.
    case noLibrary
    /// There are no CA certificates.
    case noCACertificates
    /// A call to libcurl failed.
    case library(code: Int)

    package var message: Message {
        switch self {
        case .noLibrary:
            Message("cannot check external links: libcurl.so.4 (7.66 or later) is not installed; on Debian, install libcurl4")
        case .noCACertificates:
            Message("cannot check external links: no CA certificates found; on Debian, install ca-certificates")
        case .library(let code): Message("cannot check external links: libcurl error {code}", ["code": code])
        }
    }
}
