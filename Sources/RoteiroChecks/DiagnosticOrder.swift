import Algorithms
import RoteiroCore

/// The deterministic order of findings: by path, position and code.
struct DiagnosticOrder {
    private struct Key: Hashable, Comparable {
        let path: FilePath
        let lower: Int
        let upper: Int
        let code: String
        let message: String

        static func < (left: Key, right: Key) -> Bool {
            if left.path != right.path { return left.path < right.path }
            return (left.lower, left.upper, left.code, left.message) < (right.lower, right.upper, right.code, right.message)
        }
    }

    private let texts: SourceTexts

    init(_ texts: SourceTexts) {
        self.texts = texts
    }

    /// Sorts and removes duplicates. Several pages can report the same problem in a file they all include.
    func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.map { (key(of: $0), $0) }
            .uniqued(on: \.0)
            .sorted { $0.0 < $1.0 }
            .map(\.1)
    }

    private func key(of diagnostic: Diagnostic) -> Key {
        switch diagnostic.location {
        case .file(let path):
            Key(path: FilePath(path), lower: -1, upper: -1, code: diagnostic.code, message: MessageCatalog.english.text(diagnostic.message))
        case .span(let span):
            Key(
                path: FilePath(texts[span.file].path), lower: Int(span.lower), upper: Int(span.upper), code: diagnostic.code,
                message: MessageCatalog.english.text(diagnostic.message))
        }
    }
}
