import RoteiroCore

/// Two names that differ only by letter case or by Unicode form. (No example: it takes two files.)
struct FileClash: Rule {
    static let info = RuleInfo(
        code: "R118", name: "file-clash", severity: .error,
        why: Words(
            pt: "Em muitos computadores os dois nomes são o mesmo arquivo: um apaga o outro sem aviso.",
            en: "On many computers both names are one file: one overwrites the other without a word.",
            es: "En muchas computadoras los dos nombres son el mismo archivo: uno borra al otro sin aviso."),
        help: Words(
            pt: "Dê outro nome a um dos dois.",
            en: "Give one of them another name.",
            es: "Dele otro nombre a uno de los dos."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.files.faults.compactMap { fault in
            guard case .clash(let other) = fault.problem else { return nil }
            return Diagnostic(
                Self.info, at: .file(fault.path.string), message(fault.path, other),
                notes: [
                    Diagnostic.Note(Words(pt: "o outro arquivo", en: "the other file", es: "el otro archivo"), at: .file(other.string))
                ])
        }
    }

    private func message(_ path: FilePath, _ other: FilePath) -> Words {
        let isForm = path.string == other.string
        return Words(
            pt: "só difere de \(other.string.quoted) \(isForm ? "na forma Unicode" : "em maiúsculas e minúsculas"): um apagaria o outro",
            en: "differs from \(other.string.quoted) only by \(isForm ? "Unicode form" : "letter case"): one would overwrite the other",
            es: "solo difiere de \(other.string.quoted) en \(isForm ? "la forma Unicode" : "mayúsculas y minúsculas"): se borrarían")
    }
}
