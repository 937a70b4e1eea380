import RoteiroCore

/// Detects personal e-mail addresses.
enum MailAddress {
    /// Role addresses (RFC 2142 and their Portuguese and Spanish equivalents), which are public.
    private static let teams: Set<String> = [
        "abuse", "accounts", "admin", "ajuda", "api", "atendimento", "ayuda", "billing", "boleto", "boletos", "cadastro", "careers", "cert",
        "certs", "cobranca", "comercial", "community", "compras", "comunicacao", "comunidad", "comunidade", "contabilidade", "contact",
        "contacto", "contas", "contato", "coordenacao", "coordenador", "coordenadora", "coordinador", "desenvolvimento", "dev",
        "developers",
        "devops", "devs", "diretoria", "docs", "dpo", "editor", "equipe", "equipo", "eventos", "events", "facturacion", "faturamento",
        "feedback", "financas", "financeiro", "fiscal", "gerencia", "hello", "help", "helpdesk", "hola", "hostmaster", "imprensa", "info",
        "infra", "infraestrutura", "jobs", "juridico", "legal", "lgpd", "logistica", "loja", "mail", "maintainers", "marketing", "news",
        "newsletter", "nfe", "no-reply", "nao-responda", "noreply", "notas", "noticias", "oi", "ola", "operacoes", "ops", "orders",
        "ouvidoria", "pagamentos", "pedidos", "postmaster", "prensa", "press", "privacidade", "privacidad", "privacy", "qualidade",
        "recepcao", "relacionamento", "reservas", "rh", "sac", "sales", "secretaria", "security", "seguranca", "seguridad", "service",
        "soporte", "staff", "suporte", "support", "team", "ti", "tienda", "time", "vagas", "vendas", "ventas", "webmaster",
    ]
    /// Local-part prefixes of example addresses.
    private static let examples = [
        "seu", "sua", "your", "you", "tu", "usuario", "user", "nome", "nombre", "name", "email", "e-mail", "cliente", "exemplo", "example",
        "ejemplo", "fulano", "ciclano", "beltrano", "teste", "test", "foo", "alguem", "someone", "john.doe", "jane.doe",
    ]
    /// Domain labels of example addresses (RFC 2606 and those common in Portuguese guides).
    private static let exampleDomains: Set<String> = [
        "example", "exemplo", "ejemplo", "test", "teste", "invalid", "localhost", "local", "empresa", "suaempresa", "seudominio", "dominio",
        "domain", "yourdomain", "company", "provedor-exemplo", "email", "seusite", "minhaempresa", "sualoja", "internal", "intranet", "lan",
        "localdomain", "antigo", "novo", "antiguo", "nuevo", "viejo", "old", "new",
    ]
    /// Extensions after `@` in file names such as `icone@2x.png`.
    private static let fileEndings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "apng", "jfif", "bmp", "md", "js", "ts", "css", "html", "json", "py", "pub",
        "pem", "key", "service", "socket", "timer", "target", "yml", "yaml", "toml", "txt", "pdf", "patch",
    ]

    /// Finds the address around the `@` at `index`.
    static func find(at index: Int, in bytes: [UInt8]) -> SecretSearch.Found? {
        var start = index
        while start > 0, index - start < 64, isLocal(bytes[start - 1]) { start -= 1 }
        while start < index, bytes[start] == UInt8(ascii: ".") { start += 1 }
        var end = index + 1
        while end < bytes.count, end - index < 254, isDomain(bytes[end]) { end += 1 }
        while end > index + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        let local = text(bytes[start..<index])
        let labels = text(bytes[(index + 1)..<end]).split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard !local.isEmpty, labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last,
            top.utf8.count >= 2, top.utf8.allSatisfy(\.isASCIILowercase), !fileEndings.contains(top)
        else { return nil }
        // `x@y.com` stands for any address, and `${MAIL:-certs@servico.io}` gives the default of a setting.
        if local.utf8.count == 1 || labels[0].utf8.count == 1 || isDefault(start, bytes) { return nil }
        if isPublic(local) || labels.contains(where: exampleDomains.contains) || isLogin(local, end, bytes) { return nil }
        return (Secret(kind: .mail, text: String(decoding: bytes[start..<end], as: UTF8.self)), start..<end)
    }

    /// Returns the lowercased host of an origin such as `https://host:8000`.
    static func host(of origin: String) -> String {
        let host = origin.utf8.drop { $0 != UInt8(ascii: "/") }.drop { $0 == UInt8(ascii: "/") }.prefix { $0 != UInt8(ascii: ":") }
        return String(decoding: Array(host), as: UTF8.self).lowercased()
    }

    /// Whether the domain of the address is the site's host, a parent of it (`empresa.com.br` for `ajuda.empresa.com.br`) or a subdomain.
    static func isOwn(_ address: String, host: String) -> Bool {
        let domain = String(decoding: Array(address.utf8.drop { $0 != UInt8(ascii: "@") }.dropFirst()), as: UTF8.self).lowercased()
        return host == domain || host.hasSuffix("." + domain) || domain.hasSuffix("." + host)
    }

    private static func isPublic(_ local: String) -> Bool {
        let words = local.split { !"abcdefghijklmnopqrstuvwxyz-".contains($0) }.map(String.init)
        let first = words.first.map { $0.prefix { $0 != "-" } }.map(String.init)
        return teams.contains(local) || (words.prefix(1) + [first ?? ""]).contains(where: teams.contains)
            || examples.contains { begins(local, with: $0) }
    }

    /// Matches `seu.email`, `usuario1` and `seuemail`, but not `seulia`.
    private static func begins(_ local: String, with word: String) -> Bool {
        guard local.hasPrefix(word) else { return false }
        let rest = local.dropFirst(word.count)
        return rest.isEmpty || !(rest.first?.isLetter ?? false) || rest.hasPrefix("email") || rest.hasPrefix("nome")
    }

    /// Matches logins such as `git@github.com:org/repo`.
    private static func isLogin(_ local: String, _ end: Int, _ bytes: [UInt8]) -> Bool {
        local == "git" || local == "root"
            || end < bytes.count && bytes[end] == UInt8(ascii: ":") && end + 1 < bytes.count && bytes[end + 1] > 0x20
    }

    /// Whether the address follows `:-` or `:=`, as the default of a shell variable does.
    private static func isDefault(_ start: Int, _ bytes: [UInt8]) -> Bool {
        guard start > 0 else { return false }
        if bytes[start] == UInt8(ascii: "-") { return bytes[start - 1] == UInt8(ascii: ":") }
        return start > 1 && bytes[start - 1] == UInt8(ascii: "=") && bytes[start - 2] == UInt8(ascii: ":")
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }

    private static func isLocal(_ byte: UInt8) -> Bool { byte < 0x80 && (byte.isWordByte || "._%+-".utf8.contains(byte)) }

    private static func isDomain(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte.isWordByte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-"))
    }
}
