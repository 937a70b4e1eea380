extension Settings {
    /// How links to other sites are asked for: `checks.external`.
    package struct ExternalLinks: Sendable, Hashable {
        /// Addresses that are not asked for. A pattern with `*` is a glob; another is an address with everything below it.
        package var skip: [String] = []
        /// When it names any, only these are asked for.
        package var allow: [String] = []
        /// Seconds for one request.
        package var timeout = 20
        /// How often an address that does not answer is asked again.
        package var retries = 2
        /// Requests to one host at a time.
        package var perHost = 2
        /// Requests to all hosts at a time.
        package var concurrency = 16
        /// Hours for which an answer is kept.
        package var maxAge = 24
        /// What we call ourselves.
        package var userAgent = "Mozilla/5.0 (compatible; roteiro link check)"

        /// The defaults.
        package init() {}
    }
}
