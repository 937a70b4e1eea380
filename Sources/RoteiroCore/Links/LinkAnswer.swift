/// What became of asking for an address of another site.
package struct LinkAnswer: Sendable, Hashable {
    /// What a reader who follows the link gets.
    package var outcome: Outcome
    /// Where permanent redirects (301, 308) lead: what to write instead. Nil without any.
    package var movedTo: String?
    /// Where redirects of any kind ended; nil when there were none.
    package var reached: String?
    /// The same address works over https as well. Asked only for `http:` addresses that work; nil for all others.
    package var worksOverHTTPS: Bool?

    /// `outcome`, and what redirects told.
    package init(_ outcome: Outcome, movedTo: String? = nil, reached: String? = nil, worksOverHTTPS: Bool? = nil) {
        self.outcome = outcome
        self.movedTo = movedTo
        self.reached = reached
        self.worksOverHTTPS = worksOverHTTPS
    }

    /// What a reader gets.
    package enum Outcome: Sendable, Hashable {
        /// A page.
        case alive
        /// An error page that will not go away by itself: 404, 410 and most others of the 400s.
        case dead(status: Int)
        /// No host has this name.
        case noSuchHost
        /// The browser's warning, in place of the page.
        case certificate(CertificateFault)
        /// A redirect to an address that browsers do not follow: `file:`, `javascript:`.
        case redirectedToScheme(String)
        /// No address: a port that is no number, a host with a space.
        case malformed
        /// Not to be told from here, or not today.
        case unsure(Doubt)
        /// Never asked: it leads to a private address, which readers cannot reach and which may be a machine of our own.
        case privateAddress
        /// Never asked: the settings say so.
        case skipped
    }

    /// Why browsers warn of a certificate.
    package enum CertificateFault: String, Sendable, Hashable, CaseIterable {
        case expired, notYetValid, selfSigned, wrongHost
    }

    /// Why nothing certain can be said.
    package enum Doubt: Sendable, Hashable {
        /// The server has trouble, or does not talk to programs: 401, 403, 429, the 500s.
        case status(Int)
        /// No answer in time.
        case timedOut
        /// Nobody listens there at the moment.
        case refused
        /// The connection broke off.
        case reset
        /// Names could not be looked up.
        case resolver
        /// Its redirects come back to where they were; sites do that to visitors who keep no cookies.
        case redirectLoop
        /// More redirects than browsers would follow without complaint.
        case tooManyRedirects
        /// Something that is no HTTP, or too much of it.
        case invalidAnswer
        /// No common way to encrypt.
        case handshake
        /// A certificate of an issuer unknown here; browsers can fetch what is missing between them.
        case unknownIssuer
    }
}
