import RoteiroCore

/// A rule about translations against their sources: it says which faults are its own, and puts them into words.
protocol TranslationRule: Rule {
    /// What is wrong; nil for a fault of another rule.
    func words(for fault: ParityFault) -> Words?
    /// What mends it, in the catalog.
    func fixes(for fault: ParityFault, _ translation: TranslationFault, of site: ResolvedSite) -> [Fix]
}

extension TranslationRule {
    func fixes(for fault: ParityFault, _ translation: TranslationFault, of site: ResolvedSite) -> [Fix] { [] }

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.faults.compactMap { translation in
            guard case .parity(let fault) = translation.problem, let words = words(for: fault) else { return nil }
            let language = translation.locale.quoted
            let said = Words(
                pt: "na tradução para \(language), " + words.portuguese + (fault.isFatal ? ": o leitor vê o texto original" : ""),
                en: "in the translation into \(language), " + words.english + (fault.isFatal ? ": readers see the original text" : ""),
                es: "en la traducción a \(language), " + words.spanish + (fault.isFatal ? ": el lector ve el texto original" : ""))
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
        func say(_ lacks: String, _ has: String, _ what: String) -> String {
            let parts = (missing.isEmpty ? [] : ["\(lacks) \(list(missing))"]) + (added.isEmpty ? [] : ["\(has) \(list(added))"])
            return what + ": " + parts.joined(separator: "; ")
        }
        return Words(
            pt: say("falta", "sobra", what.portuguese), en: say("missing", "too many", what.english),
            es: say("falta", "sobra", what.spanish))
    }

    /// `3` where there should be `2`.
    static func words(_ what: Words, expected: Int, found: Int) -> Words {
        Words(
            pt: "\(what.portuguese): \(found) em vez de \(expected)", en: "\(what.english): \(found) instead of \(expected)",
            es: "\(what.spanish): \(found) en vez de \(expected)")
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(named).map(\.quoted).joined(separator: ", ") + (names.count > named ? " … (\(names.count))" : "")
    }
}
