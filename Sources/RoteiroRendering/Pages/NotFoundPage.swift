import RoteiroCore

/// The page for an address that leads nowhere.
struct NotFoundPage {
    let localeContext: LocaleContext

    func render(_ site: SharedPageContext, in shell: Layout) -> [UInt8] {
        var values = site.values(title: localeContext.pack[.notFoundTitle], path: "")
        values.texts["layout"] = "not-found"
        values.texts["alternates"] = nil
        values.flags["isHidden"] = true
        return shell.render("404", values)
    }
}
