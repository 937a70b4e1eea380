extension Settings {
    /// Returns the permanent URL of a guide, `https://host/base/id/guide.html`; nil if `baseURL` has no origin.
    package func permanentAddress(of page: some PageContent) -> String? {
        origin.map { $0 + href("/id/" + page.fileID + ".html") }
    }

    /// Returns the permanent URLs of published guides with steps. They appear in print, as text and as a QR code.
    package func permanentAddresses(of pages: [ParsedPage]) -> [String] {
        pages.filter { $0.isPublished && !$0.summary.steps.isEmpty }.compactMap(permanentAddress)
    }
}

extension PageContent {
    /// The guide's id as a safe file name. An id from front matter may contain any characters, in which case it is slugged.
    package var fileID: String {
        let isPlain = id.utf8.allSatisfy(SafeName.isPlain) && !id.hasPrefix(".") && !id.isEmpty
        return isPlain ? id : Slug.id(id)
    }
}
