/// Privacy-relevant metadata or active content of an image file. Readers do not see it, but anyone who downloads the file gets it.
/// The mere name of a program or a device is not reported.
package enum EmbeddedMetadata: Sendable, Hashable {
    /// A location. `field` is the name of the field; its value is never stored.
    case place(field: String)
    /// An author or the owner of a camera. `field` is the name of the field; its value is never stored.
    case person(field: String)
    /// An SVG that runs a script: the element or the attribute.
    case script(String)
    /// An SVG that loads a resource of another server: the element or the attribute.
    case external(String)
}
