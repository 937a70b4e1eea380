import RoteiroCore

/// A file that bears an image's name and holds none that readers could see. (No example: it takes a file.)
struct ImageBroken: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R202", name: "image-broken", severity: .error,
        why: Message("The file is there, but readers do not see the picture, or only a part of it."),
        help: Message("Save the original screenshot again."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let broken = site.files.images.filter { $0.value.fault != nil && !$0.value.isSample }
        let uses = ImageUses(of: Set(broken.keys), in: site)
        return broken.sorted { $0.key < $1.key }.compactMap { file, image in
            image.fault.map { fault in
                Diagnostic(Self.info, at: .file(file.string), message(fault), help: help(fault), notes: uses.notes(of: file))
            }
        }
    }

    private func message(_ fault: ImageFile.Fault) -> Message {
        switch fault {
        case .empty:
            Message("the file has zero bytes: there is no picture")
        case .json(let excerpt):
            Message(
                "the file is JSON, not a picture (it begins with {excerpt}): a server's answer was saved in its place",
                ["excerpt": excerpt.quoted])
        case .html:
            Message("the file is an HTML page, not a picture: a login or error page was saved in its place")
        case .lfsPointer:
            Message("the file is a Git LFS pointer: the picture was never fetched")
        case .cgbi:
            Message("the PNG is in Apple's own variant (CgBI): browsers do not show it")
        case .truncated:
            Message("the file ends too early: readers see only the beginning of the picture")
        case .corrupt(let words):
            Message("the bytes are damaged ({problem}): the picture may not appear", ["problem": words])
        case .trailingBytes(let count):
            Message("{count} bytes follow the end of the picture: leftovers that may hide another file", ["count": count])
        case .tooLarge(let pixels):
            Message("the picture has {pixels} pixels: above the limit, it may freeze a reader's device", ["pixels": pixels])
        case .unknown(let excerpt):
            Message(
                "the file is no picture of a known kind (it begins with {excerpt}): browsers do not show it", ["excerpt": excerpt.quoted])
        case .unreadable(let words):
            Message("the file could not be read ({problem}): the picture is left out of the site", ["problem": words])
        }
    }

    private func help(_ fault: ImageFile.Fault) -> Message? {
        switch fault {
        case .lfsPointer:
            Message("Run `git lfs pull`.")
        case .cgbi, .trailingBytes:
            Message("Open the picture in an editor and export it as PNG again.")
        case .tooLarge:
            Message("Shrink the picture.")
        case .unreadable:
            Message("Check the permissions of the file.")
        case .empty, .json, .html, .truncated, .corrupt, .unknown: nil
        }
    }
}
