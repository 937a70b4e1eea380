/// Something in authors' HTML that a browser would run, load or send somewhere.
package enum HTMLHazard: Sendable, Hashable {
    /// `<script>`.
    case script
    /// An attribute that runs code: `onclick`.
    case handler(String)
    /// An address that runs code, in the attribute of that name. (Of links and images R305 speaks.)
    case runningAddress(attribute: String)
    /// `<iframe>` and what it shows; empty when it does not say.
    case frame(address: String)
    /// `<iframe srcdoc>`: a page within the page.
    case innerPage
    /// `<object>`, `<embed>`, `<applet>`.
    case plugin(String)
    /// A form, or a button, that sends what readers type to that address.
    case form(address: String)
    /// `<meta http-equiv="refresh">`.
    case refresh
    /// `<base>`.
    case base
}
