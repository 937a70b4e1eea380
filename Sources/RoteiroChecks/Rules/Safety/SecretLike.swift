import RoteiroCore

/// Reports keys, passwords and personal data such as phone numbers, CPFs and e-mail addresses.
struct SecretLike: Rule {
    static let info = RuleInfo(
        code: "R702", name: "secret-like", severity: .warning,
        summary: Message("a key, a password or personal data: a phone number, a CPF or an e-mail address"),
        why: Message("The guide is public: anyone can use the key, call the number or write to the person."),
        help: Message(
            """
            Use an example instead, like `YOUR_TOKEN`, `(11) 99999-9999` or `name@example.com`; revoke a key that was already \
            published.
            """),
        bad: [
            "Ligue para o João: ⟦+55 11 98123-4471⟧.", "Escreva para ⟦joao.prado@provedor.com.br⟧.",
            "```sh\ncurl -H \"Authorization: Bearer ⟦a8Kq2ZpL0vXw71TnRb5Ye3⟧\" https://example.com\n```",
        ],
        good: ["Ligue para (11) 99999-9999 ou 0800 123 4567, ou escreva para suporte@provedor.com.br e nome@example.com."])

    func diagnostics(in page: Page, of site: ResolvedSite) -> [Diagnostic] {
        findings(in: page.guide.file, of: site)
    }

    /// Checks included files and all other texts except the settings, which list the allowed values.
    func diagnostics(of site: ResolvedSite) -> [Diagnostic] {
        let pages = Set((site.pages + site.translatedPages).map(\.guide.file))
        return site.texts.all.indices.dropFirst().map { FileID($0) }.filter { !pages.contains($0) }.flatMap { findings(in: $0, of: site) }
    }

    /// Reports each secret once per file, with notes for the other places.
    private func findings(in file: FileID, of site: ResolvedSite) -> [Diagnostic] {
        guard !site.texts.all.isEmpty else { return [] }
        let allowed = site.settings.allowedSecrets.map(Glob.init)
        let ownHost = site.settings.origin.map { MailAddress.host(of: $0) }
        var places: [Secret: [Span]] = [:]
        var order: [Secret] = []
        for found in SecretSearch.secrets(in: site.texts[file].bytes) {
            let secret = found.secret
            if places[secret] == nil {
                if secret.kind == .mail, let ownHost, MailAddress.isOwn(secret.text, host: ownHost) { continue }
                if allowed.contains(where: { $0.matches(secret.text) }) { continue }
                order.append(secret)
            }
            places[secret, default: []].append(Span(file, found.range.lowerBound, found.range.upperBound))
        }
        return order.compactMap { secret in places[secret].flatMap { diagnostic(secret, $0) } }
    }

    private func diagnostic(_ secret: Secret, _ places: [Span]) -> Diagnostic? {
        guard let first = places.first else { return nil }
        let notes = places.dropFirst().map {
            Diagnostic.Note(Message("also here"), at: .span($0))
        }
        var diagnostic = Diagnostic(Self.info, at: first, message(secret), notes: Array(notes))
        diagnostic.hidesSource = true
        return diagnostic
    }

    /// Shows only the start of the secret: reports end up in logs with a wider audience than the page.
    private func message(_ secret: Secret) -> Message {
        let shown = secret.beginning.quoted
        return switch secret.kind {
        case .key(let service):
            Message("{shown} looks like a key for {service}: anyone who has it can act as you", ["shown": shown, "service": service])
        case .token:
            Message("{shown} looks like an access token: anyone who has it can act as you", ["shown": shown])
        case .privateKey:
            Message("a private key starts here: anyone who has it can act as you")
        case .password:
            Message("{shown} looks like a real password: anyone who reads it can log in", ["shown": shown])
        case .phone:
            Message("{shown} looks like a real mobile number: any reader can call it", ["shown": shown])
        case .document:
            Message("{shown} is a valid CPF: it identifies a person", ["shown": shown])
        case .mail:
            Message("{shown} is a real e-mail address: any reader or bot can write to it", ["shown": shown])
        }
    }
}
