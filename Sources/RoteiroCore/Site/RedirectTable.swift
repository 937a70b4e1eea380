/// The redirects from `redirect_from` of all published pages. An address that is published otherwise cannot be redirected.
package struct RedirectTable: Sendable {
    /// The valid redirects, in page order.
    package let entries: [Entry]
    /// The invalid redirects, in page order.
    package let faults: [Fault]

    package struct Entry: Sendable, Hashable {
        /// The file at the former address, from the site's root: `/guias/antigo.html`, `/en/guias/antigo.html`.
        package var file: String
        /// The language of the address.
        package var locale: String
        /// The target page, by its path in the content folder.
        package var contentPath: String
    }

    package struct Fault: Sendable, Hashable {
        package enum Problem: Sendable, Hashable {
            /// The address cannot be that of a page: it has `..`, control characters or a query, or is in a folder that the build
            /// uses.
            case unsafe
            /// The address belongs to another site.
            case leaves
            /// A page has this address. The path is nil for the start page and for `404.html`, which all sites have.
            case page(contentPath: String?)
            /// A file has this address, or the name of a folder above it.
            case file(FilePath)
            /// Another page, or the same one, has claimed the address before.
            case claimed(at: Span)
        }

        package var address: Located<String>
        package var problem: Problem
    }

    /// Reads the former addresses of published pages, in all languages.
    init(of pages: [PageSummary], _ settings: Settings, _ files: Set<FilePath>, _ resolver: LinkResolver) {
        var table = RedirectClaims(settings)
        let pages = pages.filter(\.isPublished)
        if pages.contains(where: { !$0.formerAddresses.isEmpty }) { table.read(pages, files, resolver) }
        entries = table.entries
        faults = table.faults
    }
}

/// Builds the table.
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
                switch FormerAddress.read(address.value, settings) {
                case .failure(let reason): faults.append(RedirectTable.Fault(address: address, problem: reason.problem))
                case .success(let old): claim(old, address, page)
                }
            }
        }
    }

    /// Reports one fault per address, even if it is in use in several languages.
    private mutating func claim(_ old: FormerAddress, _ address: Located<String>, _ page: PageSummary) {
        var problem: RedirectTable.Fault.Problem?
        for locale in old.locale.map({ [$0] }) ?? settings.locales {
            let file = settings.pathPrefix(of: locale) + old.file
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

    /// Records the addresses that are in use without redirects.
    private mutating func own(_ pages: [PageSummary], _ files: Set<FilePath>, _ resolver: LinkResolver) {
        for file in files.sorted() where file.fileExtension != "md" {
            if let url = resolver.publicURL(of: file) { owners[url] = .file(file) }
        }
        for prefix in settings.locales.map(settings.pathPrefix) {
            for own in ["/index.html", "/404.html"] { owners[prefix + own] = .page(nil) }
            for page in pages { owners[prefix + FormerAddress.file(at: page.url)] = .page(page.contentPath) }
        }
    }

    /// Returns the file that has the name of a folder above `file`.
    private func fileAbove(_ file: String) -> Owner? {
        var folder = FilePath(file).folder
        while !folder.isEmpty {
            if let owner = owners[folder] { return owner }
            folder = FilePath(folder).folder
        }
        return nil
    }
}
