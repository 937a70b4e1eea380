import RoteiroCore

/// Recognises alt texts that programs write, or that name only the kind of thing.
enum EmptyAlt {
    /// Folded words that may be followed by a number.
    private static let kinds: Set<String> = [
        "image", "images", "img", "imagem", "imagens", "imagen", "imagenes", "picture", "pic", "photo", "foto", "screenshot", "screen shot",
        "captura", "captura de tela", "captura de pantalla", "print", "figura", "figure", "alt", "alt text", "alt-text", "image alt text",
        "texto alternativo", "descricao", "descricao da imagem", "descripcion", "descripcion de la imagen", "untitled", "sem titulo",
        "sin titulo", "placeholder", "pasted image", "image-placeholder", "insert image description",
    ]
    private static let endings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp"]

    /// Whether the text is the name of a file, or such a word with or without a number.
    static func saysNothing(_ alt: String) -> Bool {
        let text = Folding.fold(alt.trimmingBlanks)
        if text.isEmpty { return false }
        if endings.contains(where: text.hasSuffix), !text.contains(" ") || text.hasPrefix("screenshot ") || text.hasPrefix("captura ") {
            return true
        }
        let words = String(text.reversed().drop { $0.isNumber || " -_().:".contains($0) }.reversed())
        return kinds.contains(words)
            || ["img_", "dsc_", "dsc0", "image-20", "screenshot 20", "screenshot_", "captura de tela 20"].contains(where: text.hasPrefix)
    }
}
