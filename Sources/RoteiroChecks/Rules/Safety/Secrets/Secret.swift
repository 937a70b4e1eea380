/// A value that should not be published.
struct Secret: Hashable {
    enum Kind: Hashable {
        /// A key in the known format of a service, named here.
        case key(String)
        /// An access token without a known format.
        case token
        case privateKey
        case password
        /// A Brazilian mobile number.
        case phone
        /// A CPF, the Brazilian taxpayer number.
        case document
        case mail
    }

    let kind: Kind
    /// The value as written.
    let text: String

    /// The first four bytes: enough to locate the secret without revealing it.
    var beginning: String { String(decoding: Array(text.utf8.prefix(4)), as: UTF8.self) + "…" }
}
