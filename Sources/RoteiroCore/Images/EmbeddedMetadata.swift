/// Something in an image file that readers do not see and whoever downloads it gets. Names of programs and of devices alone
/// are not worth a word.
package enum EmbeddedMetadata: Sendable, Hashable {
    /// Where it was taken; the name of the field, never its value.
    case place(field: String)
    /// Who made it, or whose camera it was; the name of the field, never its value.
    case person(field: String)
    /// A drawing that runs a program when it is opened: the element or the attribute.
    case script(String)
    /// A drawing that asks another server for something: the element or the attribute.
    case external(String)
}
