/// Where pages were before: what `redirect_from` says on every published page, read and judged once. Whatever else is published wins.
package struct RedirectTable: Sendable {
    /// What can be published, in the order of the pages.
    package let entries: [Entry]
    /// What cannot, in the same order.
    package let faults: [Fault]

    /// An old address.
    package struct Entry: Sendable, Hashable {
        /// The file at the old address, below the site's root: `/guias/antigo.html`, `/en/guias/antigo.html`.
        package var file: String
        /// The language that it is in.
        package var locale: String
        /// The page that it leads to, by its place in the content folder.
        package var contentPath: String
    }

    /// An address that cannot lead to the page that claims it.
    package struct Fault: Sendable, Hashable {
        /// What is wrong.
        package enum Problem: Sendable, Hashable {
            /// Not an address that a page could have had: `..`, control characters, a query, a folder of ours.
            case unsafe
            /// It belongs to another site.
            case leaves
            /// This page is there; nil for the start and for `404.html`, which every site has.
            case page(contentPath: String?)
            /// This file is there, or stands where a folder would have to be.
            case file(FilePath)
            /// Another page said it first, or the same one.
            case claimed(at: Span)
        }

        /// The address as written.
        package var address: Located<String>
        /// What is wrong.
        package var problem: Problem
    }

    /// Reads what the published ones of `pages` say, in every language that is built.
    init(of pages: [PageSummary], _ settings: Settings, _ files: Set<FilePath>, _ resolver: LinkResolver) {
        var table = RedirectClaims(settings)
        let pages = pages.filter(\.isPublished)
        if pages.contains(where: { !$0.formerAddresses.isEmpty }) { table.read(pages, files, resolver) }
        entries = table.entries
        faults = table.faults
    }
}

/// The table while it is made.
private struct RedirectClaims {
    private(set) var entries: [RedirectTable.Entry] = []
    private(set) var faults: [RedirectTable.Fault] = []
    private var owners: [String: Owner] = [:]
    private let settings: Settings

    private enum Owner {
        case page(String?)
        case file(FilePath)
        case claim(Located<String>)
    }

    init(_ settings: Settings) { self.settings = settings }

    mutating func read(_ pages: [PageSummary], _ files: Set<FilePath>, _ resolver: LinkResolver) {
        own(pages, files, resolver)
        for page in pages {
            for address in page.formerAddresses {
                switch OldAddress.read(address.value, settings) {
                case .failure(let reason): faults.append(RedirectTable.Fault(address: address, problem: reason.problem))
                case .success(let old): claim(old, address, page)
                }
            }
        }
    }

    /// One fault an address: that it is taken in several languages is one thing to mend.
    private mutating func claim(_ old: OldAddress, _ address: Located<String>, _ page: PageSummary) {
        var problem: RedirectTable.Fault.Problem?
        for locale in old.locale.map({ [$0] }) ?? settings.locales {
            let file = settings.prefix(of: locale) + old.file
            switch owners[file] ?? fileAbove(file) {
            case .page(let contentPath): problem = problem ?? .page(contentPath: contentPath)
            case .file(let path): problem = problem ?? .file(path)
            case .claim(let other): problem = problem ?? .claimed(at: other.span)
            case nil:
                owners[file] = .claim(address)
                entries.append(RedirectTable.Entry(file: file, locale: locale, contentPath: page.contentPath))
            }
        }
        if let problem { faults.append(RedirectTable.Fault(address: address, problem: problem)) }
    }

    /// What is published at each address without any claim.
    private mutating func own(_ pages: [PageSummary], _ files: Set<FilePath>, _ resolver: LinkResolver) {
        for file in files.sorted() where file.fileExtension != "md" {
            if let url = resolver.publicURL(of: file) { owners[url] = .file(file) }
        }
        for prefix in settings.locales.map(settings.prefix) {
            for own in ["/index.html", "/404.html"] { owners[prefix + own] = .page(nil) }
            for page in pages { owners[prefix + OldAddress.file(at: page.url)] = .page(page.contentPath) }
        }
    }

    /// The file that stands where a folder above `file` would have to be.
    private func fileAbove(_ file: String) -> Owner? {
        var folder = FilePath(file).folder
        while !folder.isEmpty {
            if let owner = owners[folder] { return owner }
            folder = FilePath(folder).folder
        }
        return nil
    }
}
