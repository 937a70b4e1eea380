import RoteiroCore

/// The last lines of a report: how many of each kind, and by which rules.
struct Summary {
    let report: Report

    /// `2 erros e 1 aviso em 33 páginas`; says so when there is nothing.
    func line(_ language: InterfaceLanguage) -> String {
        let pages = words(report.fileCount, .pages, language)
        let counts = Severity.allCases.compactMap { severity in
            let count = report.count(severity)
            return count == 0 ? nil : words(count, .severity(severity), language)
        }
        let place = Words(pt: "em", en: "in", es: "en")[language]
        let nothing = Words(pt: "Nenhum problema", en: "No problems", es: "Ningún problema")[language]
        return (counts.isEmpty ? nothing : joined(counts, language)) + " \(place) \(pages)" + hidden(language)
    }

    /// ` (12 in the baseline, 3 in exceptions)`; nothing when all is told.
    private func hidden(_ language: InterfaceLanguage) -> String {
        let (baseline, exceptions) = (report.hidden.byBaseline, report.hidden.byException)
        let parts = [
            baseline == 0
                ? nil : Words(pt: "\(baseline) na linha de base", en: "\(baseline) in the baseline", es: "\(baseline) en la línea base"),
            exceptions == 0
                ? nil : Words(pt: "\(exceptions) em exceções", en: "\(exceptions) in exceptions", es: "\(exceptions) en excepciones"),
        ].compactMap { $0?[language] }
        return parts.isEmpty ? "" : " (" + parts.joined(separator: ", ") + ")"
    }

    /// That the baseline can shrink; nil when all that it holds is still found.
    func gone(_ language: InterfaceLanguage) -> String? {
        let count = report.hidden.gone
        if count == 0 { return nil }
        return Words(
            pt: "\(count) \(count == 1 ? "achado" : "achados") da linha de base não \(count == 1 ? "existe" : "existem") mais:"
                + " renove-a com --update-baseline",
            en: "\(count) \(count == 1 ? "finding" : "findings") of the baseline \(count == 1 ? "is" : "are") gone:"
                + " renew it with --update-baseline",
            es: "\(count) \(count == 1 ? "hallazgo" : "hallazgos") de la línea base ya no \(count == 1 ? "existe" : "existen"):"
                + " renuévela con --update-baseline")[language]
    }

    /// `R301 link-dead: 2`, the most frequent first, equals in the order of their codes.
    var rules: [String] {
        let counts = Dictionary(grouping: report.diagnostics) { $0.code + " " + $0.name }.mapValues(\.count)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key): \($0.value)" }
    }

    /// How many a machine may mend, and how to ask for it; nil without any.
    func fixable(_ language: InterfaceLanguage) -> String? {
        let count = report.diagnostics.count { $0.fixes.contains(where: \.isSafe) }
        if count == 0 { return nil }
        let words =
            count == 1
            ? Words(pt: "1 tem correção segura", en: "1 has a safe fix", es: "1 tiene corrección segura")
            : Words(
                pt: "\(count) têm correção segura", en: "\(count) have a safe fix", es: "\(count) tienen corrección segura")
        return words[language] + ": roteiro check --fix"
    }

    private enum Noun {
        case severity(Severity)
        case pages
    }

    private func words(_ count: Int, _ noun: Noun, _ language: InterfaceLanguage) -> String {
        let isOne = count == 1
        let words =
            switch noun {
            case .severity(.error): Words(pt: isOne ? "erro" : "erros", en: isOne ? "error" : "errors", es: isOne ? "error" : "errores")
            case .severity(.warning):
                Words(pt: isOne ? "aviso" : "avisos", en: isOne ? "warning" : "warnings", es: isOne ? "aviso" : "avisos")
            case .severity(.info):
                Words(
                    pt: isOne ? "sugestão" : "sugestões", en: isOne ? "suggestion" : "suggestions",
                    es: isOne ? "sugerencia" : "sugerencias")
            case .severity(.note): Words(pt: isOne ? "nota" : "notas", en: isOne ? "note" : "notes", es: isOne ? "nota" : "notas")
            case .pages: Words(pt: isOne ? "página" : "páginas", en: isOne ? "page" : "pages", es: isOne ? "página" : "páginas")
            }
        return "\(count) \(words[language])"
    }

    private func joined(_ parts: [String], _ language: InterfaceLanguage) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        let and = Words(pt: "e", en: "and", es: "y")[language]
        return parts.dropLast().joined(separator: ", ") + " \(and) " + last
    }
}
