import RoteiroCore

/// Reports translated pages whose structure differs from their source page. No example: the rule needs two pages.
struct TranslationDriftRule: Rule {
    static let info = RuleInfo(
        code: "R612", name: "translation-drift", severity: .warning,
        summary: Message("a translated page whose steps, labels, images, containers or links differ from the original"),
        why: Message("The page is published as it is written: readers of this language miss a step, or follow one that no longer exists."),
        help: Message("Update the translated page."),
        bad: [], good: [])

    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        site.translations.drifts.map { drift in
            let source = drift.source.map {
                [Diagnostic.Note(Message("the original"), at: .span($0))]
            }
            var diagnostic = Diagnostic(Self.info, at: drift.span, Self.message(drift), notes: source ?? [])
            if drift.losesText { diagnostic.severity = .error }
            return diagnostic
        }
    }

    private static func message(_ drift: TranslationDrift) -> Message {
        switch drift.problem {
        case .noSource:
            Message("this page in {locale} has no original at the same path: it is not published", ["locale": drift.locale.quoted])
        case .unreadable:
            Message("cannot read the translated page: it is not published")
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
        case .label(let name): Message("the label {name}", ["name": name.quoted])
        case .link(let address):
            Message("the link to {address}", ["address": address.quoted])
        }
    }
}

extension TranslationDrift {
    /// Whether readers miss a page, a step or the name of a control.
    fileprivate var losesText: Bool {
        switch problem {
        case .noSource, .unreadable, .missing(.step), .missing(.label): true
        case .missing, .added: false
        }
    }
}
