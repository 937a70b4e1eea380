import RoteiroCore

/// Reports images over the budget in `checks.pictures`. No example: the rule needs image files.
struct ImageHeavy: Rule {
    static let readsImages = true
    static let info = RuleInfo(
        code: "R207", name: "image-heavy", severity: .warning,
        summary: Message("an image with too many bytes or pixels"),
        why: Message("On a phone with a weak signal, readers wait for the image."),
        help: Message("Crop the screenshot to what the step shows, or reduce its size; `checks.pictures` sets the budget."),
        bad: [], good: [])

    /// Skips unused images, and broken ones because R202 reports them.
    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let budget = site.settings.images
        let heavy = site.files.images.filter { !$0.value.isSample && $0.value.fault == nil && $0.value.exceeds(budget) }
        let uses = ImageUseIndex(of: Set(heavy.keys), in: site)
        return heavy.sorted { $0.key < $1.key }.filter { uses.isUsed($0.key) }.map { file, image in
            Diagnostic(Self.info, at: .file(file.string), message(image, budget), help: help(image), notes: uses.notes(of: file))
        }
    }

    private func message(_ image: ImageFile, _ budget: ImageBudget) -> Message {
        let limit = image.isAnimated ? budget.animationBytes : budget.bytes
        guard image.byteCount > limit else {
            let size = "\(image.width) × \(image.height)"
            let limit = budget.pixels
            return Message(
                "the image has {size} pixels; the budget is {limit}: it uses a lot of memory on the reader's device",
                ["size": size, "limit": limit])
        }
        let (size, most) = (image.byteCount.megabytes, limit.megabytes)
        return image.isAnimated
            ? Message(
                "the animation is {size}; the budget is {most}: it loads slowly on a weak signal", ["size": size, "most": most])
            : Message(
                "the image is {size}; the budget is {most}: it loads slowly on a weak signal", ["size": size, "most": most])
    }

    /// Nil means the help of the rule.
    private func help(_ image: ImageFile) -> Message? {
        guard image.isAnimated else { return nil }
        return Message("Replace the animation with a short video or with two or three screenshots.")
    }
}

extension ImageFile {
    fileprivate func exceeds(_ budget: ImageBudget) -> Bool {
        if byteCount > (isAnimated ? budget.animationBytes : budget.bytes) { return true }
        // SVG is resolution-independent.
        return format != .svg && width.multipliedReportingOverflow(by: height).partialValue > budget.pixels
    }
}

extension Int {
    /// Megabytes, rounded up to two decimals, so that a size over the limit never looks equal to it.
    fileprivate var megabytes: Message {
        let hundredths = (self + 9_999) / 10_000
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return Message("{whole} MB", ["whole": whole]) }
        let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
        return Message("{whole}.{decimals} MB", ["whole": whole, "decimals": decimals])
    }
}
