import RoteiroCore

/// The built-in 404 page of a language, for sites without `404.md`.
enum NotFoundPage: OutputFormat {
    static let yieldsToPublicFiles = true

    static func files(of language: LayoutContext, digests: [GuideDigests]) -> [OutputFile] {
        if language.site.errorPage != nil { return [] }
        var values = language.values(title: language.localeContext.pack[.notFoundTitle], path: "")
        values.texts["layout"] = "not-found"
        values.texts["alternates"] = nil
        values.flags["isHidden"] = true
        let path = language.localeContext.outputPath(ofURL: "/404.html")
        return [OutputFile(path: path, bytes: language.site.layout.render("404", values))]
    }
}
