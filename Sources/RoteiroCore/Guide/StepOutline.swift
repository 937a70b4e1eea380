/// What the recogniser takes for steps on a page, and why: an entry for each heading, list, list item and numbered line that it judged.
package struct StepOutline: Sendable, Hashable {
    /// What an entry stands for.
    package enum Place: String, Sendable, Hashable {
        case heading, list, item, line
    }

    package enum Verdict: String, Sendable, Hashable {
        /// A step; for a list, that its items are steps.
        case step
        /// A step inside a step.
        case substep
        /// A part: a task with steps of its own.
        case part
        case text
    }

    package struct Entry: Sendable, Hashable {
        package var place: Place
        /// The heading, the list, the item or the line.
        package var span: Span
        package var verdict: Verdict
        /// Nil for text.
        package var origin: StepOrigin?
        /// The number with decimals and a letter: `3`, `1.2`, `4A`. Empty for a list and for text.
        package var number = ""
        /// The letter of an alternative, in upper case: `A` for `4A`. Empty for none.
        package var letter = ""
        /// The last of the numbers, as written: 2 for `1.2`.
        package var value: Located<Int>?
        /// The bytes of that number in the plain text of `content`; empty if it is not written there.
        package var digits: Range<Int> = 0..<0
        /// The word before the number, as written: `Passo`. Empty if there is none.
        package var word = ""
        /// The inlines that the title is in.
        package var content: [Inline] = []
        /// The bytes of the title in the plain text of `content`.
        package var title: Range<Int> = 0..<0
        /// Whether the title ends in the middle of a sentence, which is too long for a title.
        package var isTitleCut = false
        /// The index of the sequence.
        package var sequence: Int?
        /// Whether the author calls it optional beside the number or at the end of the title.
        package var isOptional = false
        /// For a sub-step: the index of the entry of its step.
        package var parent: Int?
        /// Nothing speaks against it. A sequence that is not certain is never renumbered without being asked.
        package var isCertain = true
        package var reason: StepReason

        package init(place: Place, span: Span, verdict: Verdict, origin: StepOrigin?, reason: StepReason) {
            self.place = place
            self.span = span
            self.verdict = verdict
            self.origin = origin
            self.reason = reason
        }

        /// The number before the last decimal: `1` for `1.2`. Empty for a number without decimals.
        package var prefix: String { number.lastIndex(of: ".").map { String(number[..<$0]) } ?? "" }

        /// The title, in plain text, with an ellipsis if it is cut.
        package var titleText: String {
            let bytes = Array(content.plainText.utf8)
            return String(decoding: bytes[title.clamped(to: 0..<bytes.count)], as: UTF8.self) + (isTitleCut ? "…" : "")
        }
    }

    /// Steps that belong together.
    package struct Sequence: Sendable, Hashable {
        package var origin: StepOrigin
        package var isCertain: Bool
        /// It goes on over a list that starts again at 1 after a picture that is not indented.
        package var isJoined: Bool
        /// It is one half of a list whose written numbers fall back to 1.
        package var isSplit: Bool
        /// It holds something that looks like a step and is none.
        package var hasNearMiss = false

        /// Whether the numbers can be changed without being asked.
        package var isSafeToRenumber: Bool { isCertain && !isJoined && !isSplit && !hasNearMiss }

        package init(origin: StepOrigin, isCertain: Bool, isJoined: Bool = false, isSplit: Bool = false) {
            self.origin = origin
            self.isCertain = isCertain
            self.isJoined = isJoined
            self.isSplit = isSplit
        }
    }

    /// Something that looks like a step and is not read as one.
    package struct NearMiss: Sendable, Hashable {
        /// The right form of a near miss, if it is certain.
        package struct Correction: Sendable, Hashable {
            package var span: Span
            /// The text at `span`; nil if it is not known.
            package var expected: String?
            package var replacement: String

            package init(at span: Span, expected: String? = nil, replacement: String) {
                self.span = span
                self.expected = expected
                self.replacement = replacement
            }
        }

        package var span: Span
        package var reason: Message
        package var correction: Correction?

        package init(span: Span, reason: Message, correction: Correction? = nil) {
            self.span = span
            self.reason = reason
            self.correction = correction
        }
    }

    /// In document order.
    package var entries: [Entry]
    package var sequences: [Sequence]
    /// In document order.
    package var nearMisses: [NearMiss]

    package init(entries: [Entry] = [], sequences: [Sequence] = [], nearMisses: [NearMiss] = []) {
        self.entries = entries
        self.sequences = sequences
        self.nearMisses = nearMisses
    }

    /// The steps, without sub-steps.
    package var steps: [Entry] { entries.filter { $0.verdict == .step && $0.place != .list } }
}
