import Algorithms
import RoteiroCore

/// Detects placeholder values in place of a secret.
enum SecretPlaceholder {
    private static let words = [
        "example", "exemplo", "ejemplo", "your", "seu_", "sua_", "seu-", "sua-", "seutoken", "suasenha", "suachave", "tu_", "xxxx", "token",
        "senha", "password", "secret", "chave", "insira", "aqui", "abcdef", "012345", "123456", "...", "changeme", "placeholder", "dummy",
    ].map { Array($0.utf8) }

    /// Whether the value has few distinct bytes, five equal bytes in a row, or a typical placeholder word.
    static func isLikely(_ text: ArraySlice<UInt8>) -> Bool {
        if Set(text).count < min(6, max(3, text.count - 2)) { return true }
        var run = 1
        for (one, next) in text.adjacentPairs() {
            run = one == next ? run + 1 : 1
            if run >= 5 { return true }
        }
        let folded = Folding.fold(text)
        return folded.indices.contains { index in words.contains { folded[index...].starts(with: $0) } }
    }
}
