import RoteiroCore

/// The e-mail address of a person.
enum MailAddress {
    /// Addresses of a team, which are there to be written to (RFC 2142 and their like in Portuguese and Spanish).
    private static let teams: Set<String> = [
        "abuse", "admin", "ajuda", "atendimento", "ayuda", "comercial", "contact", "contacto", "contato", "dpo", "feedback", "financeiro",
        "hello", "help", "imprensa", "info", "legal", "lgpd", "mail", "marketing", "no-reply", "noreply", "nao-responda", "oi", "ola",
        "ouvidoria", "postmaster", "press", "privacidade", "privacy", "relacionamento", "sac", "sales", "security", "soporte", "suporte",
        "support", "team", "time", "vendas", "ventas", "webmaster",
    ]
    /// Beginnings of addresses that are examples.
    private static let examples = [
        "seu", "sua", "your", "you", "tu", "usuario", "user", "nome", "nombre", "name", "email", "e-mail", "cliente", "exemplo", "example",
        "ejemplo", "fulano", "ciclano", "beltrano", "teste", "test", "foo", "alguem", "someone", "john.doe", "jane.doe",
    ]
    /// Domains that are examples (RFC 2606, and what Portuguese guides put).
    private static let exampleDomains: Set<String> = [
        "example", "exemplo", "ejemplo", "test", "teste", "invalid", "localhost", "local", "empresa", "suaempresa", "seudominio", "dominio",
        "domain", "yourdomain", "company", "provedor-exemplo", "email", "seusite", "minhaempresa", "sualoja",
    ]
    /// What follows an `@` in file names, `icone@2x.png`.
    private static let fileEndings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "md", "js", "ts", "css", "html", "json", "py",
    ]

    /// The address around the `@` at `index`.
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

    /// The host of `https://host:8000`, in lower case.
    static func host(of origin: String) -> String {
        let host = origin.utf8.drop { $0 != UInt8(ascii: "/") }.drop { $0 == UInt8(ascii: "/") }.prefix { $0 != UInt8(ascii: ":") }
        return String(decoding: Array(host), as: UTF8.self).lowercased()
    }

    /// The site's own domain, or one above it: of `ajuda.empresa.com.br`, `empresa.com.br`.
    static func isOwn(_ address: String, host: String) -> Bool {
        let domain = String(decoding: Array(address.utf8.drop { $0 != UInt8(ascii: "@") }.dropFirst()), as: UTF8.self).lowercased()
        return host == domain || host.hasSuffix("." + domain) || domain.hasSuffix("." + host)
    }

    private static func isPublic(_ local: String) -> Bool {
        let words = local.split { !"abcdefghijklmnopqrstuvwxyz-".contains($0) }.map(String.init)
        return teams.contains(local) || words.first.map(teams.contains) == true || examples.contains { begins(local, with: $0) }
    }

    /// `seu.email`, `usuario1`, `seuemail`, and not `seulia`.
    private static func begins(_ local: String, with word: String) -> Bool {
        guard local.hasPrefix(word) else { return false }
        let rest = local.dropFirst(word.count)
        return rest.isEmpty || !(rest.first?.isLetter ?? false) || rest.hasPrefix("email") || rest.hasPrefix("nome")
    }

    /// `git@github.com:org/repo`: how programs log in.
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
