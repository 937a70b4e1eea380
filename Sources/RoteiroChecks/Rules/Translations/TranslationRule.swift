import RoteiroCore

/// A rule about translations against their sources: it says which faults are its own, and puts them into words.
protocol TranslationRule: Rule {
    /// What is wrong; nil for a fault of another rule.
    func words(for fault: ParityFault) -> Words?
    /// What mends it, in the catalog.
    func fixes(for fault: ParityFault, _ translation: TranslationFault, of site: SiteIndex) -> [Fix]
}

extension TranslationRule {
    func fixes(for fault: ParityFault, _ translation: TranslationFault, of site: SiteIndex) -> [Fix] { [] }

    func diagnostics(of site: SiteIndex) -> [Diagnostic] {
        site.translationFaults.compactMap { translation in
            guard case .parity(let fault) = translation.problem, let words = words(for: fault) else { return nil }
            let language = translation.locale.quoted
            let said =
                fault.isFatal
                ? Words(
                    pt: "na tradução para \(language), \(words): o leitor vê o texto original",
                    en: "in the translation into \(language), \(words): readers see the original text",
                    es: "en la traducción a \(language), \(words): el lector ve el texto original")
                : Words(
                    pt: "na tradução para \(language), \(words)", en: "in the translation into \(language), \(words)",
                    es: "en la traducción a \(language), \(words)")
            let source = translation.source.map {
                [Diagnostic.Note(Words(pt: "o original", en: "the original", es: "el original"), at: .span($0))]
            }
            return Diagnostic(
                Self.info, at: translation.span, said, notes: source ?? [], fixes: fixes(for: fault, translation, of: site))
        }
    }
}

/// Words for what is missing and what was added.
enum Difference {
    /// How many are named.
    private static let named = 4

    /// `falta X; sobra Y` of `what`.
    static func words(_ what: Words, missing: [String], added: [String]) -> Words {
        let (lacks, has) = (list(missing), list(added))
        if added.isEmpty { return Words(pt: "\(what): falta \(lacks)", en: "\(what): missing \(lacks)", es: "\(what): falta \(lacks)") }
        if missing.isEmpty { return Words(pt: "\(what): sobra \(has)", en: "\(what): too many \(has)", es: "\(what): sobra \(has)") }
        return Words(
            pt: "\(what): falta \(lacks); sobra \(has)", en: "\(what): missing \(lacks); too many \(has)",
            es: "\(what): falta \(lacks); sobra \(has)")
    }

    /// `3` where there should be `2`.
    static func words(_ what: Words, expected: Int, found: Int) -> Words {
        Words(
            pt: "\(what): \(found) em vez de \(expected)", en: "\(what): \(found) instead of \(expected)",
            es: "\(what): \(found) en vez de \(expected)")
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(named).map(\.quoted).joined(separator: ", ") + (names.count > named ? " … (\(names.count))" : "")
    }
}
