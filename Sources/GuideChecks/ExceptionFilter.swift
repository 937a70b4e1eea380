import GuideModel
import GuideText

/// The exceptions of the settings, and which of them are still needed.
struct ExceptionFilter {
    private struct Entry {
        let exception: Settings.Exception
        let glob: Glob?
        var isUsed = false
    }

    private let texts: SourceTexts
    private var entries: [Entry]

    init(_ site: SiteIndex) {
        texts = site.texts
        entries = site.settings.exceptions.map { Entry(exception: $0, glob: $0.path.map(Glob.init)) }
    }

    /// Those that hid nothing, in the order of the settings.
    var unused: [Settings.Exception] { entries.filter { !$0.isUsed }.map(\.exception) }

    /// Whether the team accepts this finding. Every exception that covers it counts as used.
    mutating func hides(_ diagnostic: Diagnostic) -> Bool {
        var isHidden = false
        for index in entries.indices where covers(entries[index], diagnostic) {
            entries[index].isUsed = true
            isHidden = true
        }
        return isHidden
    }

    private func covers(_ entry: Entry, _ diagnostic: Diagnostic) -> Bool {
        let rule = entry.exception.rule.value
        guard rule == diagnostic.code || rule == diagnostic.name else { return false }
        let path: String
        let target: String
        switch diagnostic.location {
        case .file(let file): (path, target) = (file, file)
        case .span(let span): (path, target) = (texts[span.file].path, texts.string(at: span))
        }
        if let glob = entry.glob, !glob.matches(path) { return false }
        return entry.exception.target.map { $0.utf8.elementsEqual(target.utf8) } ?? true
    }
}
