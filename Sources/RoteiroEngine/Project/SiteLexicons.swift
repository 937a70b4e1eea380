import RoteiroCore
import RoteiroParsing
import RoteiroSystem

/// The instruction lexicons in `templates/lexicons/` of a project. A file overrides single keys of the built-in lexicon of its language.
struct SiteLexicons {
    private(set) var byTag: [String: InstructionLexicon] = [:]
    private(set) var faults: [FileFault] = []

    init(_ onDisk: ProjectFiles) throws(Project.Failure) {
        for text in onDisk.texts(in: FilePath(InstructionLanguage.folder), withEnding: ".yml", &faults) {
            let tag = String(FilePath(text.path).name.dropLast(".yml".count))
            let builtIn = InstructionLanguage.builtInText(for: tag)
            let reader = InstructionLexiconReader([text] + (builtIn.map { [$0] } ?? []), tag: tag)
            if !reader.problems.isEmpty { throw .settings(reader.problems, text) }
            byTag[tag] = reader.lexicon
        }
    }
}
