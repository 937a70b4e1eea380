/// Where pages were before: what `redirect_from` says on every published page, read and judged once. Whatever else is published wins.
package struct RedirectTable: Sendable {
    /// What can be published, in the order of the pages.
    package private(set) var entries: [Entry] = []
    /// What cannot, in the same order.
    package private(set) var faults: [Fault] = []

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

    private enum Owner {
        case page(String?)
        case file(FilePath)
        case claim(Located<String>)
    }

    /// Reads what the pages of `site` say, in every language that is built.
    package init(of site: SiteIndex) {
        let pages = site.pages.filter(\.isPublished)
        if pages.allSatisfy({ $0.guide.frontMatter.redirectAddresses.isEmpty }) { return }
        var owners = RedirectTable.owners(site, pages)
        for page in pages {
            for address in page.guide.frontMatter.redirectAddresses {
                switch OldAddress.read(address.value, site.settings) {
                case .failure(let reason): faults.append(Fault(address: address, problem: reason.problem))
                case .success(let old): claim(old, address, page, site.settings, &owners)
                }
            }
        }
    }

    /// One fault an address: that it is taken in several languages is one thing to mend.
    private mutating func claim(
        _ old: OldAddress, _ address: Located<String>, _ page: PageIndex, _ settings: Settings, _ owners: inout [String: Owner]
    ) {
        var problem: Fault.Problem?
        for locale in old.locale.map({ [$0] }) ?? settings.locales {
            let file = settings.prefix(of: locale) + old.file
            switch owners[file] ?? RedirectTable.fileAbove(file, owners) {
            case .page(let contentPath): problem = problem ?? .page(contentPath: contentPath)
            case .file(let path): problem = problem ?? .file(path)
            case .claim(let other): problem = problem ?? .claimed(at: other.span)
            case nil:
                owners[file] = .claim(address)
                entries.append(Entry(file: file, locale: locale, contentPath: page.contentPath))
            }
        }
        if let problem { faults.append(Fault(address: address, problem: problem)) }
    }

    private static func owners(_ site: SiteIndex, _ pages: [PageIndex]) -> [String: Owner] {
        var owners: [String: Owner] = [:]
        for file in site.files.sorted() where file.fileExtension != "md" {
            if let url = site.publicURL(of: file) { owners[url] = .file(file) }
        }
        for prefix in site.settings.locales.map(site.settings.prefix) {
            for own in ["/index.html", "/404.html"] { owners[prefix + own] = .page(nil) }
            for page in pages { owners[prefix + OldAddress.file(at: page.url)] = .page(page.contentPath) }
        }
        return owners
    }

    /// The file that stands where a folder above `file` would have to be.
    private static func fileAbove(_ file: String, _ owners: [String: Owner]) -> Owner? {
        var folder = FilePath(file).folder
        while !folder.isEmpty {
            if let owner = owners[folder] { return owner }
            folder = FilePath(folder).folder
        }
        return nil
    }
}
