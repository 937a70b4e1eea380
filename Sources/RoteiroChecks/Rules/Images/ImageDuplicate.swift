import RoteiroCore

/// Reports images with identical bytes. No example: the rule needs image files.
struct ImageDuplicate: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R206", name: "image-duplicate", severity: .info,
        summary: Message("two image files with the same content"),
        why: Message("When the screen changes, only one copy gets replaced. Readers also download the same image twice."),
        help: Message("Keep one file, use it on all pages, and delete the other."),
        fix: .offered, bad: [], good: [])

    /// Treats the first path as the original and reports every other one.
    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let files = site.files.images.filter { !$0.value.isSample && $0.value.byteCount > 0 && $0.value.isRead }
        var first: [String: FilePath] = [:]
        var copies: [(copy: FilePath, original: FilePath)] = []
        for (file, image) in files.sorted(by: { $0.key < $1.key }) {
            if let original = first[image.sha256] { copies.append((file, original)) } else { first[image.sha256] = file }
        }
        let uses = ImageUseIndex(of: Set(copies.map(\.copy)), in: site)
        return copies.map { copy, original in
            Diagnostic(
                Self.info, at: .file(copy.string),
                Message("this file is identical to {path}: the copies will drift apart", ["path": original.string.quoted]),
                notes: uses.notes(of: copy), fixes: fixes(of: copy, by: original, uses, site))
        }
    }

    /// Replaces all references to the copy with the original. Deleting the copy is left to the author.
    private func fixes(of copy: FilePath, by original: FilePath, _ uses: ImageUseIndex, _ site: ResolvedSite) -> [Fix] {
        var edits: [Span: Edit] = [:]
        for use in uses.places(of: copy) {
            guard let edit = edit(use, to: original, site), edits[use.address.span].map({ $0 == edit }) ?? true else { return [] }
            edits[use.address.span] = edit
        }
        if edits.isEmpty { return [] }
        let name = original.name.quoted
        let title = Message("use {name} on all pages", ["name": name])
        return [Fix(title: title, isSafe: false, edits: edits.values.sorted { $0.span < $1.span })]
    }

    /// Returns nil if the address contains escapes, or if the new address would not resolve to `original`.
    private func edit(_ use: ImageUseIndex.Place, to original: FilePath, _ site: ResolvedSite) -> Edit? {
        let written = site.texts.string(at: use.address.span)
        guard written.utf8.elementsEqual(use.address.value.utf8) else { return nil }
        let spelling = WrittenPath(written).spelling(ofImage: original, on: use.page, of: site)
        guard site.resolver.target(ofImage: spelling, from: use.page.location) == .file(original) else { return nil }
        return Edit(at: use.address.span, expected: written, replacement: spelling)
    }
}

extension ImageFile {
    /// Whether the file could be read. Only then does its hash describe its bytes.
    fileprivate var isRead: Bool {
        if case .unreadable = fault { false } else { true }
    }
}
