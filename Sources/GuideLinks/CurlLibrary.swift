import CCurl

/// Why links cannot be asked for at all: a trouble of this machine, not of a page.
public enum LinkFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// libcurl is not there, or too old, or will not start.
    case noLibrary
    /// No list of the authorities that certificates are believed for.
    case noAuthorities
    /// libcurl gave up.
    case library(code: Int)

    /// What to do about it.
    public var description: String {
        switch self {
        case .noLibrary: "cannot ask for links: libcurl.so.4 (7.66 or later) is not installed; Debian has it in the package libcurl4"
        case .noAuthorities: "cannot ask for links: no certificates of authorities; Debian has them in the package ca-certificates"
        case .library(let code): "cannot ask for links: libcurl refused (\(code))"
        }
    }
}

/// libcurl, opened.
struct CurlLibrary {
    let functions: guide_curl

    init() throws(LinkFailure) {
        var functions = guide_curl()
        guard guide_curl_open(&functions) != 0 else { throw .noLibrary }
        self.functions = functions
    }

    /// Does `work` with the table of functions.
    func call<Result>(_ work: (UnsafePointer<guide_curl>) -> Result) -> Result {
        withUnsafePointer(to: functions, work)
    }
}
