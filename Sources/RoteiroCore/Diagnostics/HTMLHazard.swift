/// HTML of an author that makes a browser run code, load content or send data.
package enum HTMLHazard: Sendable, Hashable {
    case script
    /// An event handler attribute, such as `onclick`.
    case handler(String)
    /// A URL that runs code, such as `javascript:`, in an attribute with this name. R305 covers links and images.
    case scriptURL(attribute: String)
    /// An `<iframe>`. The address is empty if there is no `src`.
    case frame(address: String)
    /// `<iframe srcdoc>`, whose document is inline.
    case inlineDocument
    /// `<object>`, `<embed>`, `<applet>`.
    case plugin(String)
    /// A form with `action`, or a button with `formaction`: input is sent to the address.
    case form(address: String)
    /// `<meta http-equiv="refresh">`.
    case refresh
    /// `<base>`.
    case base
}
