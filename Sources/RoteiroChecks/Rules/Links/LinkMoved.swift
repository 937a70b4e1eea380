import RoteiroCore

/// Reports external links that redirect permanently.
struct LinkMoved: Rule {
    static let info = RuleInfo(
        code: "R313", name: "link-moved", severity: .info,
        summary: Message("a link to another site whose page has moved permanently"),
        why: Message("The page has moved permanently, and the redirect may disappear. Checked only with `--external`."),
        help: Message("Open the link; if it is the same page, use the new address."),
        fix: .offered, bad: [], good: [])

    /// Evaluated only if external links were checked.
    static func canEvaluate(in site: ResolvedSite) -> Bool { !site.linkResults.isEmpty }

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        if !Self.canEvaluate(in: site) { return [] }
        return page.externalUses(site.settings).compactMap { use in
            // R307 reports redirects to HTTPS and has a safe fix for them.
            guard let moved = site.linkResult(for: use.address)?.movedTo.flatMap({ ExternalAddress($0) }),
                moved.url != use.address.overHTTPS?.url,
                // Never suggests a downgrade to HTTP.
                moved.isSecure || !use.address.isSecure
            else { return nil }
            return finding(use, moved, site.texts)
        }
    }

    private func finding(_ use: ExternalUse, _ moved: ExternalAddress, _ texts: SourceTexts) -> Diagnostic {
        let new = moved.url + ((moved.fragment ?? use.address.fragment).map { "#" + $0 } ?? "")
        let (old, place) = (use.address.url.quoted, new.quoted)
        return Diagnostic(
            Self.info, at: use.written.span,
            Message("{old} has moved permanently: the redirect may disappear", ["old": old]),
            help: Message("The new address is {place}. Check that it is the same page.", ["place": place]),
            fixes: written(new, in: use).map { Replacement.fixes(of: use.written.value, at: use.written.span, by: $0, in: texts) } ?? [])
    }

    /// Escapes the address for Markdown or an HTML attribute. Returns nil if Markdown could parse part of it as an entity.
    private func written(_ address: String, in use: ExternalUse) -> String? {
        if use.isHTML { return address.replacing("&", by: "&amp;").replacing("'", by: "%27") }
        if address.utf8.contains(UInt8(ascii: "&")), address.utf8.contains(UInt8(ascii: ";")) { return nil }
        return address.replacing("(", by: "%28").replacing(")", by: "%29")
    }
}

extension String {
    fileprivate func replacing(_ character: Unicode.Scalar, by text: String) -> String {
        unicodeScalars.map { $0 == character ? text : String($0) }.joined()
    }
}
