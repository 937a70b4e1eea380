import RoteiroCore

extension Settings {
    /// Reads the allow lists `html.iframes`, `links.schemes`, `links.hosts` and `secrets.allow` from `checks`.
    mutating func readSafety(_ checks: inout YAMLMapReader) -> [SettingsProblem] {
        var problems: [SettingsProblem] = []
        if let html = checks.value("html") {
            var map = YAMLMapReader(html, path: "checks.html")
            let span = map.value("iframes")?.span ?? html.span
            for address in map.strings("iframes") ?? [] {
                if Settings.isFrameAddress(address) { allowedFrames.append(address) } else { map.fail("iframes", span, .frameAddress) }
            }
            problems += map.finish()
        }
        if let links = checks.value("links") {
            var map = YAMLMapReader(links, path: "checks.links")
            let span = map.value("schemes")?.span ?? links.span
            for text in map.strings("schemes") ?? [] {
                let scheme = (text.hasSuffix(":") ? String(text.dropLast()) : text).lowercased()
                if Settings.isScheme(scheme) { allowedSchemes.append(scheme) } else { map.fail("schemes", span, .scheme) }
            }
            allowedHosts = (map.strings("hosts") ?? []).map { $0.lowercased() }
            problems += map.finish()
        }
        if let secrets = checks.value("secrets") {
            var map = YAMLMapReader(secrets, path: "checks.secrets")
            allowedSecrets = map.strings("allow") ?? []
            problems += map.finish()
        }
        return problems
    }

    /// Requires a name by RFC 3986, 3.1, of more than one letter and without harm for the reader.
    private static func isScheme(_ name: String) -> Bool {
        guard let first = name.utf8.first, first.isASCIILetter, name.utf8.count > 1, !refusedSchemes.contains(name) else { return false }
        return name.utf8.allSatisfy { $0.isASCIIAlphanumeric || "+-.".utf8.contains($0) }
    }

    /// Requires `https://host/…`. Without the slash after the host, the prefix would also match `https://host.evil`.
    private static func isFrameAddress(_ address: String) -> Bool {
        let scheme = "https://"
        let rest = address.utf8.dropFirst(scheme.utf8.count)
        guard address.hasPrefix(scheme), let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return false }
        return slash > rest.startIndex && !rest.contains { $0 <= 0x20 || $0 == UInt8(ascii: "*") }
    }
}

extension Message {
    fileprivate static var linkScheme: Message {
        .expected(Message("the name of a scheme, like vscode; javascript, data, file and the like are never published"))
    }

    fileprivate static var frameAddress: Message {
        .expected(Message("the start of an address, like https://www.youtube-nocookie.com/embed/"))
    }

    fileprivate static var scheme: Message {
        .expected(Message("the scheme of a program, like vscode; `javascript`, `data` and `file` are never allowed"))
    }
}
