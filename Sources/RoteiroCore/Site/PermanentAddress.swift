extension Settings {
    /// The address of a guide that never changes, `https://host/base/id/guide.html`; nil for a site that does not know where it will be.
    package func permanentAddress(of page: some PageContent) -> String? {
        origin.map { $0 + href("/id/" + page.fileID + ".html") }
    }

    /// The permanent addresses of the guides with steps among `pages`: they stand on paper, in letters and as a QR code.
    package func permanentAddresses(of pages: [ParsedPage]) -> [String] {
        pages.filter { $0.isPublished && !$0.summary.steps.isEmpty }.compactMap(permanentAddress)
    }
}

extension PageContent {
    /// The guide's id as a file may be called: an id from front matter could hold anything.
    package var fileID: String {
        let isPlain = id.utf8.allSatisfy(SafeName.isPlain) && !id.hasPrefix(".") && !id.isEmpty
        return isPlain ? id : Slug.id(id)
    }
}
