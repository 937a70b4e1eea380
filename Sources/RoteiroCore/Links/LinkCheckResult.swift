/// The result of checking an external address.
package struct LinkCheckResult: Sendable, Hashable {
    package var outcome: Outcome
    /// The target of permanent redirects (301, 308), which the link should name instead; nil if there are none.
    package var movedTo: String?
    /// The final address after redirects of any kind; nil if there are none.
    package var reached: String?
    /// The address works over https too. Checked only for working `http:` addresses; nil for all others.
    package var worksOverHTTPS: Bool?

    package init(_ outcome: Outcome, movedTo: String? = nil, reached: String? = nil, worksOverHTTPS: Bool? = nil) {
        self.outcome = outcome
        self.movedTo = movedTo
        self.reached = reached
        self.worksOverHTTPS = worksOverHTTPS
    }

    /// What a reader who follows the link gets.
    package enum Outcome: Sendable, Hashable {
        case alive
        /// A permanent error: 404, 410 and most other 4xx codes.
        case dead(status: Int)
        /// The host name does not exist.
        case noSuchHost
        /// The browser shows a certificate warning instead of the page.
        case certificate(CertificateFault)
        /// A redirect to a scheme that browsers do not follow, such as `file:` or `javascript:`.
        case redirectedToScheme(String)
        /// An invalid URL, such as one with a port that is not a number or with a space in the host.
        case malformed
        /// Inconclusive, at least from here and now.
        case inconclusive(Reason)
        /// Not requested: a private address. Readers cannot reach it, and it may belong to an internal machine.
        case privateAddress
        /// Not requested, because of the settings.
        case skipped
    }

    /// Why browsers reject a certificate.
    package enum CertificateFault: String, Sendable, Hashable, CaseIterable {
        case expired, notYetValid, selfSigned, wrongHost
    }

    /// Why a check is inconclusive.
    package enum Reason: Sendable, Hashable {
        /// A server error, or a status that servers may send to programs only: 401, 403, 429, 5xx.
        case status(Int)
        case timedOut
        /// The connection was refused.
        case refused
        /// The connection was reset.
        case reset
        /// DNS lookups fail.
        case resolver
        /// The redirects form a loop. Sites do that to clients without cookies.
        case redirectLoop
        case tooManyRedirects
        /// Not a valid HTTP response, or one that is too large.
        case invalidResponse
        /// TLS negotiation failed.
        case handshake
        /// The issuer of the certificate is unknown here. Browsers may be able to fetch a missing intermediate certificate.
        case unknownIssuer
    }
}
