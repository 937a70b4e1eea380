import RoteiroCore

/// A translation that lost an image, a link or a line break, or has too many. (No example: it takes a catalog.)
struct TranslationStructure: TranslationRule {
    static let info = RuleInfo(
        code: "R601", name: "translation-structure", severity: .error,
        why: Words(
            pt: "Um passo traduzido sem sua imagem ou seu link não pode ser seguido.",
            en: "A translated step without its picture or its link cannot be followed.",
            es: "Un paso traducido sin su imagen o su enlace no se puede seguir."),
        help: Words(
            pt: "Deixe no texto as mesmas imagens, `[palavras](1)` e `<br>` do original; a ordem é livre.",
            en: "Keep the pictures, `[words](1)` and `<br>` of the original in the text; their order is free.",
            es: "Deje en el texto las mismas imágenes, `[palabras](1)` y `<br>` del original; el orden es libre."),
        bad: [], good: [])

    func words(for fault: ParityFault) -> Words? {
        switch fault {
        case .unreadable:
            Words(
                pt: "há mais de um bloco, ou marcas demais", en: "there is more than one block, or too many marks",
                es: "hay más de un bloque, o demasiadas marcas")
        case .empty: Words(pt: "não sobrou palavra alguma", en: "no word is left", es: "no queda ninguna palabra")
        case .images(let missing, let added):
            Difference.words(Words(pt: "imagens", en: "pictures", es: "imágenes"), missing: missing, added: added)
        case .links(let missing, let added):
            Difference.words(Words(pt: "links", en: "links", es: "enlaces"), missing: missing, added: added)
        case .footnotes(let missing, let added):
            Difference.words(Words(pt: "notas de rodapé", en: "footnotes", es: "notas al pie"), missing: missing, added: added)
        case .breaks(let expected, let found):
            Difference.words(Words(pt: "quebras de linha", en: "line breaks", es: "saltos de línea"), expected: expected, found: found)
        default: nil
        }
    }
}
