import RoteiroCore

/// Reports files with an image extension that browsers cannot display completely. No example: the rule needs image files.
struct ImageBroken: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R202", name: "image-broken", severity: .error,
        summary: Message("a file that is damaged or not an image, such as an error page saved as PNG"),
        why: Message("The file exists, but readers see no image, or only part of it."),
        help: Message("Save the original screenshot again."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let broken = site.files.images.filter { $0.value.fault != nil && !$0.value.isSample }
        let uses = ImageUseIndex(of: Set(broken.keys), in: site)
        return broken.sorted { $0.key < $1.key }.compactMap { file, image in
            image.fault.map { fault in
                var found = Diagnostic(Self.info, at: .file(file.string), message(fault), help: help(fault), notes: uses.notes(of: file))
                if case .harmless = fault { found.severity = .warning }
                return found
            }
        }
    }

    /// Reports files that are used as images but are none by their name: they are not read, and pages show a placeholder.
    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        page.images.compactMap { image in
            guard site.files.knowsImages, case .file(let file) = image.target, site.files.images[file] == nil,
                !ReferencedImages.endings.contains(file.fileExtension)
            else { return nil }
            return Diagnostic(
                Self.info, at: image.source.span,
                Message("{path} is no image that browsers show: readers see an empty frame", ["path": image.source.value.quoted]),
                help: Message("Export it as PNG, JPEG, WebP, AVIF or SVG."))
        }
    }

    private func message(_ fault: ImageFile.Fault) -> Message {
        switch fault {
        case .empty:
            Message("the file is empty: there is no image")
        case .json(let excerpt):
            Message(
                "the file is JSON, not an image (it starts with {excerpt}): a server response was saved instead",
                ["excerpt": excerpt.quoted])
        case .html:
            Message("the file is an HTML page, not an image: a login or error page was saved instead")
        case .lfsPointer:
            Message("the file is a Git LFS pointer: the image was never downloaded")
        case .cgbi:
            Message("the PNG uses Apple's CgBI variant: browsers cannot display it")
        case .truncated:
            Message("the file is truncated: readers see only the top of the image")
        case .corrupt(let reason):
            Message("the image data is damaged ({problem}): the image may not appear", ["problem": reason])
        case .harmless(let reason):
            Message("the file is damaged ({problem}): browsers show the image, some programs do not", ["problem": reason])
        case .trailingBytes(let count):
            Message(
                one: "{count} byte follows the end of the image: it may be left over from another file",
                other: "{count} bytes follow the end of the image: they may hide another file", count: count)
        case .tooLarge(let pixels):
            Message("the image has {pixels} pixels: this exceeds the limit and may freeze a reader's device", ["pixels": pixels])
        case .unknown(let excerpt):
            Message(
                "unknown image format (the file starts with {excerpt}): browsers cannot display it", ["excerpt": excerpt.quoted])
        case .unreadable(let reason):
            Message("cannot read the file ({problem}): the image is not published", ["problem": reason])
        }
    }

    private func help(_ fault: ImageFile.Fault) -> Message? {
        switch fault {
        case .lfsPointer:
            Message("Run `git lfs pull`.")
        case .cgbi, .trailingBytes:
            Message("Open the image in an editor and export it as PNG.")
        case .tooLarge:
            Message("Reduce the size of the image.")
        case .unreadable:
            Message("Check the file permissions.")
        case .empty, .json, .html, .truncated, .corrupt, .harmless, .unknown: nil
        }
    }
}
