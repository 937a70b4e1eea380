/// A generated image for a reference whose screenshot is missing.
package struct Sample: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// A QR code in a phone-like frame.
        case qr(payload: String, correction: QRCorrection)
        /// A wireframe without text. `mark` is the control to highlight, from 1 in the order of the layout.
        case screen(Layout, mark: Int?)
        /// A drawing of 24 by 24 pixels.
        case icon(name: String)
    }

    package enum Layout: String, Sendable, Hashable, CaseIterable {
        case dashboard, form, list, dialog, menu, table, cards, chat, login
    }

    /// The missing image, as pages refer to it: `/images/x.png` is in the public folder.
    package var image: Located<String>
    package var kind: Kind
    /// In pixels.
    package var width: Int
    /// In pixels.
    package var height: Int
    /// What the screenshot must show.
    package var show: String?
    /// Another sample that this one may be identical to.
    package var like: String?

    package init(image: Located<String>, kind: Kind, width: Int, height: Int, show: String?, like: String?) {
        self.image = image
        self.kind = kind
        self.width = width
        self.height = height
        self.show = show
        self.like = like
    }
}
