import RoteiroCore

/// A declared sample that stands in for a screenshot which nobody took yet. (No example: it takes `samples.yml`.)
struct ImageSample: Rule {
    static let info = RuleInfo(
        code: "R208", name: "image-sample", severity: .note,
        why: Message("A drawn sample helps while the screenshot is missing; this list says which are."),
        help: Message("Save the screenshot at the path of the picture, and the sample is no longer used."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let standing = site.files.samples.filter { !site.files.all.contains($0.key) }
        let uses = ImageUses(of: Set(standing.keys), in: site)
        return standing.sorted { $0.key < $1.key }.filter { uses.isUsed($0.key) }.map { file, sample in
            Diagnostic(
                Self.info, at: sample.image.span,
                Message("a sample stands in for {path}: the screenshot is missing", ["path": file.string.quoted]),
                help: help(file, sample), notes: uses.notes(of: file))
        }
    }

    private func help(_ file: FilePath, _ sample: Sample) -> Message {
        let shows = sample.show.map { ": " + $0 } ?? ""
        return Message("Save the screenshot at that path and the sample is no longer used{shows}", ["shows": shows])
    }
}
