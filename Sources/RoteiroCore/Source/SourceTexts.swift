/// All texts of a site that a diagnostic can point into: pages, what they include, settings.
package struct SourceTexts: Sendable {
    /// In the order of their `FileID`.
    package let all: [SourceText]

    /// The texts, each numbered by its place in the list.
    package init(_ all: [SourceText]) {
        self.all = all
    }

    /// The text of that number.
    package subscript(file: FileID) -> SourceText { all[Int(file.index)] }

    /// What stands at a span, as written; bytes that are not UTF-8 read as U+FFFD.
    package func string(at span: Span) -> String {
        let bytes = self[span.file].bytes
        return String(decoding: bytes[span.bytes.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// Where a span begins.
    package func start(of span: Span) -> SourceText.Position {
        self[span.file].position(at: Int(span.lower))
    }

    /// Where a span ends: the place after its last character.
    package func end(of span: Span) -> SourceText.Position {
        self[span.file].position(at: Int(span.upper))
    }
}
