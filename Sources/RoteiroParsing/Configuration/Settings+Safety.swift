import RoteiroCore

extension Settings {
    /// Reads the allow lists `html.iframes` and `secrets.allow` from `checks`.
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
        if let secrets = checks.value("secrets") {
            var map = YAMLMapReader(secrets, path: "checks.secrets")
            allowedSecrets = map.strings("allow") ?? []
            problems += map.finish()
        }
        return problems
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
    fileprivate static var frameAddress: Message {
        .expected(Message("the start of an address, like https://www.youtube-nocookie.com/embed/"))
    }
}
