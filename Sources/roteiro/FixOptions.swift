import ArgumentParser
import RoteiroCore
import RoteiroEngine
import RoteiroSystem

/// What becomes of the fixes.
struct FixOptions: ParsableArguments {
    @Flag(help: "Apply the safe fixes of what is found, and report what is left.")
    var fix = false

    @Flag(help: "Print as a diff what the fixes would change, safe and offered, with --fix only the safe ones. Nothing is written.")
    var diff = false

    var isAsked: Bool { fix || diff }

    /// Prints the diff, or writes the files; what people should know of it goes to standard error.
    func carryOut(_ mending: FixOutcome, _ project: Project, _ language: InterfaceLanguage) throws(Project.Failure) {
        if diff {
            Terminal.write(mending.diff)
        } else {
            try mending.write(project, to: RealDisk())
            Terminal.print(summary(mending)[language], to: .errors)
        }
        for entry in mending.refused {
            Terminal.print("roteiro: \(entry.place): \(entry.code): \(refused(entry.words)[language])", to: .errors)
        }
        if !mending.isSettled { Terminal.print("roteiro: \(unsettled[language])", to: .errors) }
    }

    /// One line: how many fixes in how many files.
    private func summary(_ mending: FixOutcome) -> Words {
        let (fixes, files) = (mending.applied.count, mending.files.count)
        return Words(
            pt: "\(fixes) \(fixes == 1 ? "correção" : "correções") em \(files) \(files == 1 ? "arquivo" : "arquivos")",
            en: "\(fixes) \(fixes == 1 ? "fix" : "fixes") in \(files) \(files == 1 ? "file" : "files")",
            es: "\(fixes) \(fixes == 1 ? "corrección" : "correcciones") en \(files) \(files == 1 ? "archivo" : "archivos")")
    }

    private func refused(_ reason: Words) -> Words {
        Words(
            pt: "a correção não foi aplicada: \(reason.portuguese)", en: "the fix was not applied: \(reason.english)",
            es: "la corrección no se aplicó: \(reason.spanish)")
    }

    private var unsettled: Words {
        Words(
            pt: "depois de \(FixOutcome.limit) rodadas ainda há correções seguras: execute de novo",
            en: "after \(FixOutcome.limit) rounds there are still safe fixes: run it again",
            es: "después de \(FixOutcome.limit) rondas aún hay correcciones seguras: ejecútelo de nuevo")
    }
}
