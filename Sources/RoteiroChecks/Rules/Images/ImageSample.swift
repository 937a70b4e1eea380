import RoteiroCore

/// Lists declared samples that still replace a missing screenshot. No example: the rule needs `samples.yml`.
struct ImageSample: Rule {
    static let info = RuleInfo(
        code: "R208", name: "image-sample", severity: .note,
        summary: Message("a sample image in place of a screenshot"),
        why: Message("A drawn sample stands in until you take the screenshot; this list names the missing ones."),
        help: Message("Save the screenshot at the path of the image; it replaces the sample."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let standing = site.files.samples.filter { !site.files.all.contains($0.key) }
        let uses = ImageUseIndex(of: Set(standing.keys), in: site)
        return standing.sorted { $0.key < $1.key }.filter { uses.isUsed($0.key) }.map { file, sample in
            Diagnostic(
                Self.info, at: sample.image.span,
                Message("a sample stands in for {path}: the screenshot is missing", ["path": file.string.quoted]),
                help: help(sample), notes: uses.notes(of: file))
        }
    }

    private func help(_ sample: Sample) -> Message? {
        sample.show.map { Message("Save the screenshot at that path. It must show: {contents}", ["contents": $0]) }
    }
}
