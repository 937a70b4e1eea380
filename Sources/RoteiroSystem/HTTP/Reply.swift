import RoteiroCore

/// What came of one request.
enum Reply: Hashable, Sendable {
    case answer(Answer)
    case failure(Failure)

    /// The head of an answer; bodies are not looked at.
    struct Answer: Hashable, Sendable {
        var status: Int
        var location: String?
        var retryAfter: String?
    }

    /// Why there was no answer.
    enum Failure: Hashable, Sendable {
        case noHost, refused, reset, timedOut, privateAddress, invalidAnswer, handshake, malformed
        case certificate(LinkAnswer.CertificateFault)
        case unknownIssuer
    }
}
