/// An image that the build draws for a reference that has no screenshot yet.
package struct Sample: Sendable, Hashable {
    /// What it looks like.
    package enum Kind: Sendable, Hashable {
        /// A code in a phone-like frame.
        case qr(payload: String, correction: QRCorrection)
        /// A wireframe without words; `mark` is the control to use, from 1, in the layout's own order.
        case screen(Layout, mark: Int?)
        /// A drawing of 24 by 24 pixels.
        case icon(name: String)
    }

    /// The wireframes.
    package enum Layout: String, Sendable, Hashable, CaseIterable {
        case dashboard, form, list, dialog, menu, table, cards, chat, login
    }

    /// The image that it stands in for, as the pages name it: `/images/x.png` is in the public folder.
    package var image: Located<String>
    /// What it looks like.
    package var kind: Kind
    /// In pixels.
    package var width: Int
    /// In pixels.
    package var height: Int
    /// What the screenshot shall show when somebody takes it.
    package var show: String?
    /// Another sample that this one may equal.
    package var like: String?

    /// A declaration as read.
    package init(image: Located<String>, kind: Kind, width: Int, height: Int, show: String?, like: String?) {
        self.image = image
        self.kind = kind
        self.width = width
        self.height = height
        self.show = show
        self.like = like
    }
}
