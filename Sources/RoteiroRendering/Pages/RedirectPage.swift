import RoteiroCore

/// A small page that leads on, where no server can be told to: without the layout of a page, whole and valid.
struct RedirectPage {
    /// The language, the policy and the name of the site.
    let shared: SharedPageContext
    /// Where it leads.
    let page: Page
    /// What is said before the link.
    let sentence: WordKey
    /// A script below the site's root that leads on in place of the browser, which would drop a fragment; nil leaves it to the browser.
    var script: String?

    func render() -> [UInt8] {
        let address = shared.localeContext.address(page.url)
        var out = ByteWriter(capacity: 1024)
        out.raw("<!DOCTYPE html>\n<html")
        out.attribute("lang", shared.localeContext.locale)
        out.attribute("dir", shared.localeContext.pack.direction.rawValue)
        out.raw(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
        out.attribute("content", shared.site.policy)
        out.raw(">\n<title>")
        out.escaped(SharedPageContext.title(page.title, shared.settings))
        out.raw("</title>\n<meta name=\"robots\" content=\"noindex\">\n")
        if let origin = shared.settings.origin {
            out.raw("<link rel=\"canonical\"")
            out.attribute("href", origin + address)
            out.raw(">\n")
        }
        writeRefresh(to: address, &out)
        out.raw("</head>\n<body>\n<p>")
        out.escaped(shared.localeContext.pack[sentence])
        out.raw(" <a")
        out.attribute("href", address)
        if let tag = shared.localeContext.untranslatedTag(ofTitleOf: page) { out.attribute("lang", tag) }
        out.raw(">")
        out.escaped(page.title)
        out.raw("</a></p>\n</body>\n</html>\n")
        return out.bytes
    }

    private func writeRefresh(to address: String, _ out: inout ByteWriter) {
        if let script {
            out.raw("<script defer")
            out.attribute("src", shared.localeContext.root(script))
            // Only where no script takes the fragment along: it would be faster, and lose it.
            out.raw("></script>\n<noscript>")
        }
        out.raw("<meta http-equiv=\"refresh\"")
        out.attribute("content", "0; url=" + address)
        out.raw(script == nil ? ">\n" : "></noscript>\n")
    }
}
