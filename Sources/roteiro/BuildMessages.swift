import RoteiroCore
import RoteiroEngine
import RoteiroSystem

extension BuildOutcome {
    /// A one-line summary of the build.
    var summary: Message {
        let files = Message(
            "{pages}; files: {written}, {unchanged}, {removed}",
            [
                "pages": Message(one: "{count} page", other: "{count} pages", count: pages),
                "written": Message(one: "{count} written", other: "{count} written", count: written),
                "unchanged": Message(one: "{count} unchanged", other: "{count} unchanged", count: unchanged),
                "removed": Message(one: "{count} removed", other: "{count} removed", count: removed),
            ])
        return switch search {
        case .none: files
        case .unchanged: Message("{files}; search index unchanged", ["files": files])
        case .made: Message("{files}; search index built", ["files": files])
        }
    }
}

extension Pagefind.Availability {
    /// The indexer; nil if it is not available.
    var pagefind: Pagefind? {
        if case .found(let pagefind) = self { pagefind } else { nil }
    }

    /// A notice that the site has no search and how to add it; nil if Pagefind is available.
    var message: Message? {
        let command = "python3 -m pip install 'pagefind[bin]'"
        let minimum = Pagefind.minimumVersion
        switch self {
        case .found: return nil
        case .tooOld(let version):
            return Message(
                "no search: Pagefind {least} or later is required, found {version} ({command})",
                ["least": "\(minimum)", "version": "\(version)", "command": command])
        case .missing:
            return Message("no search: Pagefind is not installed ({command}); use --no-search to hide this", ["command": command])
        }
    }
}

extension BuildTimings {
    /// Two lines, which the benchmark parses too: `pages: rendering 0.110 s, writing 0.150 s`, then the same for `documents`.
    var summary: Message {
        Message("pages: {pages}\ndocuments: {documents}", ["pages": pages.message, "documents": documents.message])
    }
}

extension BuildTimings.Cost {
    fileprivate var message: Message {
        let (rendering, writing) = (Self.seconds(rendering), Self.seconds(writing))
        return Message("rendering {rendering}, writing {writing}", ["rendering": rendering, "writing": writing])
    }

    /// Formats seconds with three decimals.
    private static func seconds(_ value: Double) -> String {
        let milliseconds = Int((value * 1000).rounded())
        return "\(milliseconds / 1000).\(String(milliseconds % 1000 + 1000).dropFirst()) s"
    }
}

extension Phase {
    /// The progress message.
    var message: Message {
        switch self {
        case .reading: Message("Reading…")
        case .checking(let pages):
            Message(one: "Checking {count} page…", other: "Checking {count} pages…", count: pages)
        case .indexing: Message("Building the search index…")
        case .publishing(let pages):
            Message(one: "Publishing {count} page…", other: "Publishing {count} pages…", count: pages)
        }
    }
}
