import GuideModel

/// A guide in a list of guides, as templates show it.
enum GuideEntry {
    /// Its title, its address and how many steps it has.
    static func values(of page: PageIndex, _ edition: Edition) -> ShellValues {
        var values = ShellValues(edition)
        values.texts = ["name": edition.title(of: page), "href": edition.address(page.url)]
        values.texts["sourceLang"] = edition.foreignTag(ofTitleOf: page)
        let steps = page.guide.steps.count
        if steps > 0 { values.texts["steps"] = edition.pack.say(.indexSteps, count: steps) }
        return values
    }
}
