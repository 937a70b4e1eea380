import GuideModel

/// The page for an address that leads nowhere.
struct NotFoundPage {
    let edition: Edition

    func render(_ site: SitePart, in shell: Shell) -> [UInt8] {
        var values = site.values(title: edition.pack[.notFoundTitle], path: "")
        values.texts["layout"] = "not-found"
        values.texts["alternates"] = nil
        values.flags["isHidden"] = true
        return shell.render("404", values)
    }
}
