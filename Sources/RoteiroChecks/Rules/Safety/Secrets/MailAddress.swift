import RoteiroCore

/// Detects personal e-mail addresses.
enum MailAddress {
    /// Role addresses (RFC 2142 and their Portuguese and Spanish equivalents), which are public.
    private static let teams: Set<String> = [
        "abuse", "admin", "ajuda", "atendimento", "ayuda", "comercial", "contact", "contacto", "contato", "dpo", "feedback", "financeiro",
        "hello", "help", "imprensa", "info", "legal", "lgpd", "mail", "marketing", "no-reply", "noreply", "nao-responda", "oi", "ola",
        "ouvidoria", "postmaster", "press", "privacidade", "privacy", "relacionamento", "sac", "sales", "security", "soporte", "suporte",
        "support", "team", "time", "vendas", "ventas", "webmaster",
    ]
    /// Local-part prefixes of example addresses.
    private static let examples = [
        "seu", "sua", "your", "you", "tu", "usuario", "user", "nome", "nombre", "name", "email", "e-mail", "cliente", "exemplo", "example",
        "ejemplo", "fulano", "ciclano", "beltrano", "teste", "test", "foo", "alguem", "someone", "john.doe", "jane.doe",
    ]
    /// Domain labels of example addresses (RFC 2606 and those common in Portuguese guides).
    private static let exampleDomains: Set<String> = [
        "example", "exemplo", "ejemplo", "test", "teste", "invalid", "localhost", "local", "empresa", "suaempresa", "seudominio", "dominio",
        "domain", "yourdomain", "company", "provedor-exemplo", "email", "seusite", "minhaempresa", "sualoja",
    ]
    /// Extensions after `@` in file names such as `icone@2x.png`.
    private static let fileEndings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "apng", "jfif", "bmp", "md", "js", "ts", "css", "html", "json", "py",
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
        return teams.contains(local) || words.first.map(teams.contains) == true || examples.contains { begins(local, with: $0) }
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

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }

    private static func isLocal(_ byte: UInt8) -> Bool { byte < 0x80 && (byte.isWordByte || "._%+-".utf8.contains(byte)) }

    private static func isDomain(_ byte: UInt8) -> Bool {
        byte < 0x80 && (byte.isWordByte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-"))
    }
}
