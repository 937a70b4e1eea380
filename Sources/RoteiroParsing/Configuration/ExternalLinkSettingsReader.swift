import RoteiroCore

/// Reads `checks.external` of `roteiro.yml`.
struct ExternalLinkSettingsReader {
    /// Missing or invalid keys keep their defaults.
    private(set) var settings = Settings.ExternalLinks()
    private(set) var problems: [SettingsProblem] = []

    init(_ value: Located<MetadataValue>) {
        var map = YAMLMapReader(value, path: "checks.external")
        settings.skip = map.strings("skip") ?? []
        settings.allow = map.strings("allow") ?? []
        settings.timeout = Self.number("timeout", 1...300, &map) ?? settings.timeout
        settings.retries = Self.number("retries", 0...10, &map) ?? settings.retries
        settings.perHost = Self.number("perHost", 1...16, &map) ?? settings.perHost
        settings.concurrency = Self.number("concurrency", 1...64, &map) ?? settings.concurrency
        settings.maxAge = Self.number("maxAge", 0...8760, &map) ?? settings.maxAge
        settings.userAgent = Self.userAgent(&map) ?? settings.userAgent
        problems = map.finish()
    }

    private static func number(_ key: String, _ range: ClosedRange<Int>, _ map: inout YAMLMapReader) -> Int? {
        guard let span = map.value(key)?.span, let number = map.int(key) else { return nil }
        if range.contains(number) { return number }
        let (low, high) = (range.lowerBound, range.upperBound)
        map.fail(
            key, span,
            .expected(Message("a number from {low} to {high}", ["low": low, "high": high])))
        return nil
    }

    /// Accepts printable ASCII only: the value is sent as an HTTP header, where a line break would start another header.
    private static func userAgent(_ map: inout YAMLMapReader) -> String? {
        guard let text = map.located("userAgent") else { return nil }
        if !text.value.isEmpty, text.value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.value }
        map.fail("userAgent", text.span, .expected(Message("a text in ASCII")))
        return nil
    }
}
