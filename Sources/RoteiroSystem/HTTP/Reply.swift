import RoteiroCore

/// The outcome of one request.
enum Reply: Hashable, Sendable {
    case response(Response)
    case failure(Failure)

    /// The parts of the response head that are used. Bodies are ignored.
    struct Response: Hashable, Sendable {
        var status: Int
        var location: String?
        var retryAfter: String?
    }

    enum Failure: Hashable, Sendable {
        case noHost, refused, reset, timedOut, privateAddress, invalidResponse, handshake, malformed
        case certificate(LinkCheckResult.CertificateFault)
        case unknownIssuer
    }
}
