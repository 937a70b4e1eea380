import RoteiroCore

/// Reports translated pages whose structure differs from their source page. No example: the rule needs two pages.
struct TranslationDriftRule: Rule {
    static let info = RuleInfo(
        code: "R612", name: "translation-drift", severity: .warning,
        summary: Message("a translated page whose steps, images, containers or links differ from the original"),
        why: Message("The translation lacks a step, an image, a notice or a link, or has one that the original no longer has."),
        help: Message("Update the translated page, or import it into a catalog with `roteiro i18n import LOCALE`."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.drifts.map { drift in
            let source = drift.source.map {
                [Diagnostic.Note(Message("the original"), at: .span($0))]
            }
            return Diagnostic(Self.info, at: drift.span, Self.message(drift), notes: source ?? [])
        }
    }

    private static func message(_ drift: TranslationDrift) -> Message {
        switch drift.problem {
        case .noSource:
            Message("this page in {locale} has no original at the same path", ["locale": drift.locale.quoted])
        case .unreadable:
            Message("cannot read the translated page")
        case .missing(let element):
            Message("the translation lacks {item}", ["item": message(element)])
        case .added(let element):
            Message("the translation has {item}, but the original does not", ["item": message(element)])
        }
    }

    private static func message(_ element: TranslationDrift.Element) -> Message {
        switch element {
        case .step(let number, let title):
            Message("step {number}, {title}", ["number": number, "title": title.quoted])
        case .image(let name): Message("the image {name}", ["name": name.quoted])
        case .container(let kind): Message("the container {kind}", ["kind": kind.quoted])
        case .link(let address):
            Message("the link to {address}", ["address": address.quoted])
        }
    }
}
