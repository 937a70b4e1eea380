import RoteiroCore

/// The last lines of a report: how many of each kind, and by which rules.
struct Summary {
    let report: Report

    /// `2 errors and 1 warning in 33 pages (12 in the baseline, 3 in exceptions)`.
    var line: Words {
        let pages = Words(pt: "{count} página|{count} páginas", en: "{count} page|{count} pages", es: "{count} página|{count} páginas", count: report.fileCount)
        let counts = Severity.allCases.compactMap { severity in
            let count = report.count(severity)
            return count == 0 ? nil : severity.counted(count)
        }
        let found =
            counts.isEmpty
            ? Words(pt: "Nenhum problema em \(pages)", en: "No problems in \(pages)", es: "Ningún problema en \(pages)")
            : Words(pt: "\(Words.allOf(counts)) em \(pages)", en: "\(Words.allOf(counts)) in \(pages)", es: "\(Words.allOf(counts)) en \(pages)")
        let (baseline, exceptions) = (report.hidden.byBaseline, report.hidden.byException)
        let hidden = [
            baseline == 0
                ? nil : Words(pt: "\(baseline) na linha de base", en: "\(baseline) in the baseline", es: "\(baseline) en la línea base"),
            exceptions == 0
                ? nil : Words(pt: "\(exceptions) em exceções", en: "\(exceptions) in exceptions", es: "\(exceptions) en excepciones"),
        ].compactMap { $0 }
        return hidden.isEmpty ? found : Words(pt: "\(found) (\(Words.joined(hidden)))", en: "\(found) (\(Words.joined(hidden)))", es: "\(found) (\(Words.joined(hidden)))")
    }

    /// That the baseline can shrink; nil when all that it holds is still found.
    var gone: Words? {
        let count = report.hidden.gone
        if count == 0 { return nil }
        return Words(
            pt: "{count} achado da linha de base não existe mais: renove-a com --update-baseline|{count} achados da linha de base não existem mais: renove-a com --update-baseline",
            en: "{count} finding of the baseline is gone: renew it with --update-baseline|{count} findings of the baseline are gone: renew it with --update-baseline",
            es: "{count} hallazgo de la línea base ya no existe: renuévela con --update-baseline|{count} hallazgos de la línea base ya no existen: renuévela con --update-baseline", count: count)
    }

    /// `R301 link-dead: 2`, the most frequent first, equals in the order of their codes.
    var rules: [String] {
        let counts = Dictionary(grouping: report.diagnostics) { $0.code + " " + $0.name }.mapValues(\.count)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key): \($0.value)" }
    }

    /// How many a machine may mend, and how to ask for it; nil without any.
    var fixable: Words? {
        let count = report.diagnostics.count { $0.fixes.contains(where: \.isSafe) }
        if count == 0 { return nil }
        return Words(
            pt: "{count} tem correção segura: roteiro check --fix|{count} têm correção segura: roteiro check --fix",
            en: "{count} has a safe fix: roteiro check --fix|{count} have a safe fix: roteiro check --fix",
            es: "{count} tiene corrección segura: roteiro check --fix|{count} tienen corrección segura: roteiro check --fix", count: count)
    }
}

extension Severity {
    fileprivate func counted(_ count: Int) -> Words {
        switch self {
        case .error: Words(pt: "{count} erro|{count} erros", en: "{count} error|{count} errors", es: "{count} error|{count} errores", count: count)
        case .warning: Words(pt: "{count} aviso|{count} avisos", en: "{count} warning|{count} warnings", es: "{count} aviso|{count} avisos", count: count)
        case .info: Words(pt: "{count} sugestão|{count} sugestões", en: "{count} suggestion|{count} suggestions", es: "{count} sugerencia|{count} sugerencias", count: count)
        case .note: Words(pt: "{count} nota|{count} notas", en: "{count} note|{count} notes", es: "{count} nota|{count} notas", count: count)
        }
    }
}
