extension Settings {
    /// How links to other sites are asked for: `checks.external`.
    public struct ExternalLinks: Sendable, Hashable {
        /// Addresses that are not asked for. A pattern with `*` is a glob; another is an address with everything below it.
        public var skip: [String] = []
        /// When it names any, only these are asked for.
        public var allow: [String] = []
        /// Seconds for one request.
        public var timeout = 20
        /// How often an address that does not answer is asked again.
        public var retries = 2
        /// Requests to one host at a time.
        public var perHost = 2
        /// Requests to all hosts at a time.
        public var concurrency = 16
        /// Hours for which an answer is kept.
        public var maxAge = 24
        /// What we call ourselves.
        public var userAgent = "Mozilla/5.0 (compatible; roteiro link check)"

        /// The defaults.
        public init() {}
    }
}
