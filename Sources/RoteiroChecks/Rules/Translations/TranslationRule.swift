import RoteiroCore

/// A rule that compares translations with their sources. Each `ParityFault` belongs to one such rule.
protocol TranslationRule: Rule {
    /// Returns the message for the fault, or nil if it belongs to another rule.
    func message(for fault: ParityFault) -> Message?
    /// Returns fixes that edit the catalog.
    func fixes(for fault: ParityFault, _ translation: TranslationFault, of site: ResolvedSite) -> [Fix]
}

extension TranslationRule {
    func fixes(for fault: ParityFault, _ translation: TranslationFault, of site: ResolvedSite) -> [Fix] { [] }

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.faults.compactMap { translation in
            guard case .parity(let fault) = translation.problem, let message = message(for: fault) else { return nil }
            let language = translation.locale.quoted
            let text =
                fault.isFatal
                ? Message(
                    "translation into {language}: {problem}; readers see the original text",
                    ["language": language, "problem": message])
                : Message("translation into {language}: {problem}", ["language": language, "problem": message])
            let source = translation.source.map {
                [Diagnostic.Note(Message("the original"), at: .span($0))]
            }
            return Diagnostic(
                Self.info, at: translation.span, text, notes: source ?? [], fixes: fixes(for: fault, translation, of: site))
        }
    }
}

/// Builds messages about missing and added elements.
enum Difference {
    /// The maximum number of elements listed in a message.
    private static let named = 4

    /// Describes missing and added elements.
    static func message(_ what: Message, missing: [String], added: [String]) -> Message {
        let (lacks, has) = (list(missing), list(added))
        if added.isEmpty { return Message("{what}: {lacks} missing", ["what": what, "lacks": lacks]) }
        if missing.isEmpty { return Message("{what}: {has} not in the original", ["what": what, "has": has]) }
        return Message("{what}: {lacks} missing; {has} not in the original", ["what": what, "lacks": lacks, "has": has])
    }

    /// Describes a count that differs.
    static func message(_ what: Message, expected: Int, found: Int) -> Message {
        Message("{what}: {found} instead of {expected}", ["what": what, "found": found, "expected": expected])
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(named).map(\.quoted).joined(separator: ", ") + (names.count > named ? " … (\(names.count))" : "")
    }
}
