import RoteiroCore

/// A rule about translations against their sources: it says which faults are its own, and puts them into words.
protocol TranslationRule: Rule {
    /// What is wrong; nil for a fault of another rule.
    func words(for fault: ParityFault) -> Message?
    /// What mends it, in the catalog.
    func fixes(for fault: ParityFault, _ translation: TranslationFault, of site: ResolvedSite) -> [Fix]
}

extension TranslationRule {
    func fixes(for fault: ParityFault, _ translation: TranslationFault, of site: ResolvedSite) -> [Fix] { [] }

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.faults.compactMap { translation in
            guard case .parity(let fault) = translation.problem, let words = words(for: fault) else { return nil }
            let language = translation.locale.quoted
            let said =
                fault.isFatal
                ? Message(
                    "translation into {language}: {problem}; readers see the original text",
                    ["language": language, "problem": words])
                : Message("translation into {language}: {problem}", ["language": language, "problem": words])
            let source = translation.source.map {
                [Diagnostic.Note(Message("the original"), at: .span($0))]
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
    static func words(_ what: Message, missing: [String], added: [String]) -> Message {
        let (lacks, has) = (list(missing), list(added))
        if added.isEmpty { return Message("{what}: {lacks} missing", ["what": what, "lacks": lacks]) }
        if missing.isEmpty { return Message("{what}: {has} not in the original", ["what": what, "has": has]) }
        return Message("{what}: {lacks} missing; {has} not in the original", ["what": what, "lacks": lacks, "has": has])
    }

    /// `3` where there should be `2`.
    static func words(_ what: Message, expected: Int, found: Int) -> Message {
        Message("{what}: {found} instead of {expected}", ["what": what, "found": found, "expected": expected])
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(named).map(\.quoted).joined(separator: ", ") + (names.count > named ? " … (\(names.count))" : "")
    }
}
