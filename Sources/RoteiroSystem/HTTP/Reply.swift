import RoteiroCore

/// The outcome of one request.
enum Reply: Hashable, Sendable {
    case answer(Answer)
    case failure(Failure)

    /// The parts of the response head that are used. Bodies are ignored.
    struct Answer: Hashable, Sendable {
        var status: Int
        var location: String?
        var retryAfter: String?
    }

    enum Failure: Hashable, Sendable {
        case noHost, refused, reset, timedOut, privateAddress, invalidAnswer, handshake, malformed
        case certificate(LinkAnswer.CertificateFault)
        case unknownIssuer
    }
}
