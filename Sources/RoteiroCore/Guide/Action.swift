/// An operation in the product that a step instructs the reader to perform.
package struct Action: Sendable, Hashable {
    /// The kind of operation. Consumers of the step JSON must accept unknown kinds.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case click, navigate, input, select, scan, locate, wait
    }

    /// How reliably the target was identified.
    package enum Confidence: String, Sendable, Hashable, CaseIterable {
        /// Declared by a comment in the source.
        case authored
        /// The instruction refers to a quoted label, a link or an icon.
        case high
        /// The instruction refers to bold text, to a common button name or to a control mentioned before.
        case medium
        /// No target was found.
        case low
    }

    /// The control that an action operates on. At least one property is set.
    package struct Target: Sendable, Hashable {
        /// A language-independent key, as in `UILabel.key`.
        package var key: String?
        /// The visible label.
        package var text: String?
        /// The type of control: `button`, `tab`, `icon`.
        package var role: String?
        /// The icon's name, or the path of its image as written.
        package var icon: String?
        /// The destination of a link, as written.
        package var href: String?

        package init(key: String? = nil, text: String? = nil, role: String? = nil, icon: String? = nil, href: String? = nil) {
            self.key = key
            self.text = text
            self.role = role
            self.icon = icon
            self.href = href
        }
    }

    package var kind: Kind
    /// The verb in the text, in lower case, such as `clique`. Nil for an authored action.
    package var verb: String?
    package var target: Target?
    /// The action depends on a condition (`Caso …`, `Se …`) or is inside a callout.
    package var isOptional: Bool
    package var confidence: Confidence
    /// The block that contains the action, as a JSON pointer into the step: `/blocks/0`, `/blocks/1/items/2/blocks/0`.
    package var pointer: String
    /// From the verb to the target, or the whole comment of an authored action.
    package var span: Span

    package init(
        kind: Kind, verb: String?, target: Target?, isOptional: Bool = false, confidence: Confidence, pointer: String, span: Span
    ) {
        self.kind = kind
        self.verb = verb
        self.target = target
        self.isOptional = isOptional
        self.confidence = confidence
        self.pointer = pointer
        self.span = span
    }
}
