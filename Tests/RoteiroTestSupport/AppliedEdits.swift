package import RoteiroCore

extension SourceText {
    /// The text after `edits`, each applied once; one that expects other bytes is left out.
    package func applying(_ edits: some Sequence<Edit>) -> String {
        var edited = bytes
        for edit in Set(edits).sorted(by: { $0.span > $1.span }) where edited[edit.span.bytes].elementsEqual(edit.expected.utf8) {
            edited.replaceSubrange(edit.span.bytes, with: edit.replacement.utf8)
        }
        return String(decoding: edited, as: UTF8.self)
    }
}
