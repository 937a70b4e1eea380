/// One thing that a step asks the reader to do in the product.
package struct Action: Sendable, Hashable {
    /// What the reader does. An open set for who reads the step JSON.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case click, navigate, input, select, scan, locate, wait
    }

    /// How sure it is that the target is the one meant.
    package enum Confidence: String, Sendable, Hashable, CaseIterable {
        /// A comment in the source says it.
        case authored
        /// The text binds the order to a label in quotes, a link or an icon.
        case high
        /// The text binds it to bold words, to a button's usual name, or to what was named before.
        case medium
        /// No target was found.
        case low
    }

    /// The control that an order is about. At least one member is set.
    package struct Target: Sendable, Hashable {
        /// As `UILabel.key`: the same in every spelling and language.
        package var key: String?
        /// What is written on it.
        package var text: String?
        /// What it is: `button`, `tab`, `icon`.
        package var role: String?
        /// The image of an icon as written, or its name.
        package var icon: String?
        /// The address of a link as written.
        package var href: String?

        /// A target as found.
        package init(key: String? = nil, text: String? = nil, role: String? = nil, icon: String? = nil, href: String? = nil) {
            self.key = key
            self.text = text
            self.role = role
            self.icon = icon
            self.href = href
        }
    }

    /// What the reader does.
    package var kind: Kind
    /// The word that says it, in lower case: `clique`. Nil for an authored one.
    package var verb: String?
    /// What it is about.
    package var target: Target?
    /// Only under a condition (`Caso …`, `Se …`), or inside a box.
    package var isOptional: Bool
    /// How sure the target is.
    package var confidence: Confidence
    /// The block that says it, as a JSON pointer into the step: `/blocks/0`, `/blocks/1/items/2/blocks/0`.
    package var place: String
    /// From the verb to the target, or the comment.
    package var span: Span

    /// An action as read.
    package init(
        kind: Kind, verb: String?, target: Target?, isOptional: Bool = false, confidence: Confidence, place: String, span: Span
    ) {
        self.kind = kind
        self.verb = verb
        self.target = target
        self.isOptional = isOptional
        self.confidence = confidence
        self.place = place
        self.span = span
    }
}
