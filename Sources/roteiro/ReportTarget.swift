import ArgumentParser
import RoteiroCore
import RoteiroReporting

/// Where findings go, and in which form: `json=report.json`, `concise`.
struct ReportTarget: ExpressibleByArgument {
    let kind: String
    /// Nil is standard output.
    let file: String?

    static let human = ReportTarget(argument: HumanPrinter.name)
    static let kinds = Printers.all.map { $0.name }
    static let help = ArgumentHelp(
        "How to report, and into which file: \(kinds.joined(separator: ", ")); may be given several times.", valueName: "kind[=file]")

    /// As typed; `check` says whether there is such a kind.
    init(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        kind = parts[0]
        file = parts.count > 1 ? parts[1] : nil
    }

    /// Refuses a kind that nobody wrote, and a file without a name.
    static func check(_ targets: [ReportTarget], _ language: InterfaceLanguage) throws {
        for target in targets {
            if !kinds.contains(target.kind) { throw ValidationError(target.unknownKind[language]) }
            if target.file == "" { throw ValidationError(target.fileMissing[language]) }
        }
    }

    private var unknownKind: Words {
        let list = Self.kinds.joined(separator: ", ")
        let nearest = EditDistance.nearest(to: kind.lowercased(), among: Self.kinds)
        guard let nearest else {
            return Words(
                pt: "relatório desconhecido: '\(kind)'; Há estes: \(list)", en: "unknown report '\(kind)'; There are: \(list)",
                es: "informe desconocido: '\(kind)'; Hay estos: \(list)")
        }
        return Words(
            pt: "relatório desconhecido: '\(kind)'; você quis dizer '\(nearest)'? Há estes: \(list)",
            en: "unknown report '\(kind)'; did you mean '\(nearest)'? There are: \(list)",
            es: "informe desconocido: '\(kind)'; ¿quiso decir '\(nearest)'? Hay estos: \(list)")
    }

    private var fileMissing: Words {
        Words(
            pt: "depois de '\(kind)=' falta o nome do arquivo",
            en: "after '\(kind)=' the name of the file is missing",
            es: "después de '\(kind)=' falta el nombre del archivo")
    }
}
