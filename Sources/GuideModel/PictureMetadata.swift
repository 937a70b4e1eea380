/// Something in a picture file that readers do not see and whoever downloads it gets. Names of programs and of devices alone
/// are not worth a word.
public enum PictureMetadata: Sendable, Hashable {
    /// Where it was taken; the name of the field, never its value.
    case place(field: String)
    /// Who made it, or whose camera it was; the name of the field, never its value.
    case person(field: String)
    /// A drawing that runs a program when it is opened: the element or the attribute.
    case script(String)
    /// A drawing that asks another server for something: the element or the attribute.
    case external(String)
}

/// A QR code in a picture.
public enum PictureCode: Sendable, Hashable {
    /// A reader read it; `beginning` is at most half of what it says, for the rest may be a secret.
    case read(beginning: String)
    /// The picture looks as if it held one, and this machine has no reader.
    case unread
}
