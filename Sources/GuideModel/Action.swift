/// One thing that a step asks the reader to do in the product.
public struct Action: Sendable, Hashable {
    /// What the reader does. An open set for who reads the step JSON.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case click, navigate, input, select, scan, locate, wait
    }

    /// How sure it is that the target is the one meant.
    public enum Confidence: String, Sendable, Hashable, CaseIterable {
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
    public struct Target: Sendable, Hashable {
        /// As `UILabel.key`: the same in every spelling and language.
        public var key: String?
        /// What is written on it.
        public var text: String?
        /// What it is: `button`, `tab`, `icon`.
        public var role: String?
        /// The picture of an icon as written, or its name.
        public var icon: String?
        /// The address of a link as written.
        public var href: String?

        /// A target as found.
        public init(key: String? = nil, text: String? = nil, role: String? = nil, icon: String? = nil, href: String? = nil) {
            self.key = key
            self.text = text
            self.role = role
            self.icon = icon
            self.href = href
        }
    }

    /// What the reader does.
    public var kind: Kind
    /// The word that says it, in lower case: `clique`. Nil for an authored one.
    public var verb: String?
    /// What it is about.
    public var target: Target?
    /// Only under a condition (`Caso …`, `Se …`), or inside a box.
    public var isOptional: Bool
    /// How sure the target is.
    public var confidence: Confidence
    /// The block that says it, as a JSON pointer into the step: `/blocks/0`, `/blocks/1/items/2/blocks/0`.
    public var place: String
    /// From the verb to the target, or the comment.
    public var span: Span

    /// An action as read.
    public init(
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
