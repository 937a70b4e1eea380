extension Settings {
    /// The settings of external link checks, `checks.external`.
    package struct ExternalLinks: Sendable, Hashable {
        /// Addresses to skip. A pattern with `*` is a glob; any other covers an address and everything below it.
        package var skip: [String] = []
        /// If not empty, only these addresses are checked.
        package var allow: [String] = []
        /// The time limit of a request, in seconds.
        package var timeout = 20
        /// The number of retries of an address that does not respond.
        package var retries = 2
        /// The maximum number of concurrent requests to one host.
        package var perHost = 2
        /// The maximum number of concurrent requests in total.
        package var concurrency = 16
        /// How long results are cached, in hours.
        package var maxAge = 24
        package var userAgent = "Mozilla/5.0 (compatible; roteiro link check)"

        package init() {}
    }
}
