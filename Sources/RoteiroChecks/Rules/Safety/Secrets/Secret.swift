/// Something in a text that should not be public.
struct Secret: Hashable {
    enum Kind: Hashable {
        /// A key with the known shape of some service.
        case key(String)
        /// An access token of no known shape.
        case token
        case privateKey
        case password
        /// A mobile number of Brazil.
        case phone
        /// A CPF, the number of a person in Brazil.
        case document
        case mail
    }

    let kind: Kind
    /// As written.
    let text: String

    /// Enough to find it by, and no more.
    var beginning: String { String(decoding: Array(text.utf8.prefix(4)), as: UTF8.self) + "…" }
}
