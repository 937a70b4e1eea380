package import RoteiroCore

/// The address of a guide as paper bears it: in letters, and as a QR code.
package enum PrintedAddress {
    /// The permanent link of each guide with steps; none for a site whose address nobody knows.
    package static func all(of pages: [PageIndex], _ settings: Settings) -> [String] {
        pages.filter { $0.isPublished && $0.guide.hasSteps }.compactMap { of($0, settings) }
    }

    static func of(_ page: PageIndex, _ settings: Settings) -> String? {
        settings.origin.map { $0 + settings.href("/id/" + page.fileID + ".html") }
    }
}

extension Guide {
    /// By parts: a list of all steps would be a copy of each.
    var hasSteps: Bool { parts.contains { !$0.steps.isEmpty } }
}
