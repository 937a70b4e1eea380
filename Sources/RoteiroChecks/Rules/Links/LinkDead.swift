import RoteiroCore

/// Reports links to pages and files that do not exist.
struct LinkDead: Rule {
    static let info = RuleInfo(
        code: "R301", name: "link-dead", severity: .error,
        summary: Message("a link to a page or file that does not exist"),
        why: Message("Readers who click land on an error page and lose their place in the guide."),
        help: Message("Write the path of the page from this one (`../folder/page`) or from the root (`/folder/page`)."),
        fix: .safe,
        bad: ["Veja [o portfólio](⟦./nada⟧)."], good: ["Veja [o exemplo](https://example.com/)."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        LinkDead.findings(
            Self.info, for: page.links + page.codes, from: page.location, in: page.locale, isDraft: page.guide.frontMatter.isDraft,
            of: site)
    }

    /// Returns the dead links among `links`, which appear on the page at `location`, as findings of `info`. Links from drafts to drafts
    /// are accepted.
    static func findings(
        _ info: RuleInfo, for links: [LinkUse], from location: String, in locale: String? = nil, isDraft: Bool, of site: ResolvedSite
    ) -> [Diagnostic] {
        var searches = 0
        return links.compactMap { link in
            let isOutside: Bool
            switch link.target {
            case .missing where link.leadsElsewhere: return nil
            case .missing: isOutside = false
            case .outside: isOutside = true
            case .page(let target, _, _):
                guard !isDraft, site.page(at: target, in: locale)?.summary.isDraft == true else { return nil }
                return toDraft(info, link, site.texts)
            case .pageInLanguage(let target, let locale, _):
                guard !isDraft, site.page(at: target, in: locale)?.summary.isDraft == true else { return nil }
                return toDraft(info, link, site.texts)
            case .file, .external, .refused, .hostless, .empty: return nil
            }
            // R310 reports local hosts without a scheme.
            if WebHost(withoutScheme: link.destination.value) != nil { return nil }
            searches += 1
            let repair = searches <= PathRepair.limit ? PathRepair.ofLink(link.destination.value, from: location, of: site) : .none
            return finding(info, link, isOutside, repair, site.texts)
        }
    }

    private static func finding(
        _ info: RuleInfo, _ link: LinkUse, _ isOutside: Bool, _ repair: PathRepair, _ texts: SourceTexts
    ) -> Diagnostic {
        let address = link.destination
        let path = WrittenPath(address.value).path
        if WrittenPath.hasBackslash(path) {
            return Diagnostic(
                info, at: address.span.prefix(path, of: address.value, in: texts), .backslash(path),
                help: repair.help(otherwise: .slash), fixes: repair.fixes(address, in: texts))
        }
        return Diagnostic(
            info, at: address.span.prefix(path, of: address.value, in: texts), message(path.quoted, repair.cause, isOutside),
            help: repair.help(otherwise: info.help), fixes: repair.fixes(address, in: texts))
    }

    private static func toDraft(_ info: RuleInfo, _ link: LinkUse, _ texts: SourceTexts) -> Diagnostic {
        let address = link.destination
        let path = WrittenPath(address.value).path
        return Diagnostic(
            info, at: address.span.prefix(path, of: address.value, in: texts),
            Message("{path} is a draft and is not published: readers see the text without the link", ["path": path.quoted]),
            help: Message("Remove `draft: true` from that page, or remove the link until the page is ready."))
    }

    private static func message(_ path: String, _ cause: PathSearch.Cause?, _ isOutside: Bool) -> Message {
        if isOutside {
            return Message("{path} leads out of the site: readers who click land on an error page", ["path": path])
        }
        return switch cause {
        case .letterCase:
            Message("{path} exists only with different letter case: the link does not work on the server", ["path": path])
        case .unicodeForm:
            Message(
                "{path} exists only with its accents in another Unicode form (NFC or NFD): the link does not work on the server",
                ["path": path])
        case .folder:
            Message("{path} does not exist, but another folder has a page with this name", ["path": path])
        case .separator, .spelling, nil:
            Message("no page or file at {path}: readers who click land on an error page", ["path": path])
        }
    }
}
