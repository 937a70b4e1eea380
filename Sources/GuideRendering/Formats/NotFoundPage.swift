import GuideModel

/// The page for an address that leads nowhere.
struct NotFoundPage {
    let edition: Edition
    let settings: Settings

    func render(_ site: HTMLPage.SitePart, in shell: Shell) -> [UInt8] {
        var values = site.values(edition, settings, title: edition.pack[.notFoundTitle], url: "/", current: nil)
        values.texts["layout"] = "not-found"
        values.flags["isHidden"] = true
        return shell.render("404", values)
    }
}
