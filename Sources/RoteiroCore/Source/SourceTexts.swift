/// All texts that a diagnostic can point to: pages, included files, settings.
package struct SourceTexts: Sendable {
    /// In `FileID` order.
    package let all: [SourceText]

    package init(_ all: [SourceText]) {
        self.all = all
    }

    package subscript(file: FileID) -> SourceText { all[Int(file.index)] }

    /// Returns the source text of a span. Bytes that are not UTF-8 become U+FFFD.
    package func string(at span: Span) -> String {
        let bytes = self[span.file].bytes
        return String(decoding: bytes[span.bytes.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    package func start(of span: Span) -> SourceText.Position {
        self[span.file].position(at: Int(span.lower))
    }

    /// Returns the position after the last character of a span.
    package func end(of span: Span) -> SourceText.Position {
        self[span.file].position(at: Int(span.upper))
    }
}
