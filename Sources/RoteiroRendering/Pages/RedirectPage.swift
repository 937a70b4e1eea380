import RoteiroCore

/// A small, complete page that redirects to another one, for servers without redirect rules.
struct RedirectPage {
    let shared: LayoutContext
    /// The target.
    let page: Page
    /// The text before the link.
    let sentence: InterfaceStringKey
    /// A script, as a path below the site root, that redirects and preserves the fragment. With nil, a `<meta>` refresh redirects.
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
        out.escaped(LayoutContext.title(page.title, shared.settings))
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
        if shared.localeContext.untranslatedTag(ofTitleOf: page) != nil {
            shared.localeContext.writeLanguage(isUntranslated: true, to: &out)
        }
        out.raw(">")
        out.escaped(page.title)
        out.raw("</a></p>\n</body>\n</html>\n")
        return out.bytes
    }

    private func writeRefresh(to address: String, _ out: inout ByteWriter) {
        if let script {
            out.raw("<script defer")
            out.attribute("src", shared.localeContext.root(script))
            // The refresh would win over the script and lose the fragment, so it is only for browsers without scripts.
            out.raw("></script>\n<noscript>")
        }
        out.raw("<meta http-equiv=\"refresh\"")
        out.attribute("content", "0; url=" + address)
        out.raw(script == nil ? ">\n" : "></noscript>\n")
    }
}
