public import GuideModel
import GuideText

/// Reads `roteiro.yml`.
public struct SettingsReader {
    /// The settings, with the default for whatever is missing or wrong, and what is wrong.
    public private(set) var settings = Settings()
    /// In the order of the file.
    public private(set) var problems: [SettingsProblem] = []
    /// `content` was set.
    public private(set) var namesContent = false
    /// `public` was set.
    public private(set) var namesPublicFolder = false

    /// Reads the text of `file`.
    public init(_ text: SourceText, file: FileID) {
        switch YAMLReader.read(text.bytes, 0..<text.bytes.count, file: file) {
        case .failure(let problem):
            problems.append(
                SettingsProblem(at: problem.span, key: "", Words(pt: problem.message, en: problem.message, es: problem.message)))
        case .success(.none): break
        case .success(.some(let root)): read(root)
        }
    }

    private mutating func read(_ root: Located<MetadataValue>) {
        var map = MapReader(root, path: "")
        settings.title = map.string("title") ?? settings.title
        settings.description = map.string("description") ?? settings.description
        readAddress(&map)
        readFolders(&map)
        readLocales(&map)
        settings.cleanUrls = map.bool("cleanUrls") ?? settings.cleanUrls
        settings.rawHTML = map.choice("rawHTML", Settings.RawHTMLPolicy.self) ?? settings.rawHTML
        if let checks = map.value("checks") { readChecks(checks) }
        problems = (map.finish() + problems).sorted { $0.span < $1.span }
    }

    private mutating func readAddress(_ map: inout MapReader) {
        guard let address = map.located("baseURL") else { return }
        if isAddress(address.value) {
            settings.baseURL = address.value
        } else {
            map.fail(
                "baseURL", address.span,
                .expected(
                    pt: "um endereço como https://host/docs/", en: "an address like https://host/docs/",
                    es: "una dirección como https://host/docs/"))
        }
    }

    /// Nothing, a path from the root, or http with a host.
    private func isAddress(_ text: String) -> Bool {
        if text.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") }) { return false }
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
            return !text.dropFirst(scheme.count).drop { $0 == "/" }.isEmpty
        }
        return text.isEmpty || text.hasPrefix("/")
    }

    private mutating func readFolders(_ map: inout MapReader) {
        if let folder = folder("content", &map) {
            settings.content = folder
            namesContent = true
        }
        if let folder = folder("public", &map) {
            settings.publicFolder = folder
            namesPublicFolder = true
        }
        if let folder = folder("output", &map) {
            // A build clears what is its own in there: never the project itself.
            if folder.isEmpty, let value = map.value("output") { map.fail("output", value.span, .inside) } else { settings.output = folder }
        }
        settings.exclude = map.strings("exclude") ?? []
    }

    /// A folder of the project, `.` and `..` worked out.
    private func folder(_ key: String, _ map: inout MapReader) -> String? {
        guard let path = map.located(key) else { return nil }
        guard !path.value.hasPrefix("/"), let folder = FilePath.join("", path.value) else {
            map.fail(key, path.span, .inside)
            return nil
        }
        return folder
    }

    private mutating func readLocales(_ map: inout MapReader) {
        if let source = map.located("sourceLocale") {
            if source.value.isLocaleTag { settings.sourceLocale = source.value } else { map.fail("sourceLocale", source.span, .localeTag) }
        }
        settings.locales = [settings.sourceLocale]
        let span = map.value("locales")?.span
        for tag in map.strings("locales") ?? [] {
            if let span, !tag.isLocaleTag { map.fail("locales", span, .localeTag) }
            if tag.isLocaleTag, !settings.locales.contains(tag) { settings.locales.append(tag) }
        }
    }

    private mutating func readChecks(_ value: Located<MetadataValue>) {
        var map = MapReader(value, path: "checks")
        if let severities = map.value("severity") { readSeverities(severities) }
        if let pictures = map.value("pictures") {
            let reader = PictureBudgetReader(pictures, path: "checks.pictures")
            settings.pictures = reader.budget
            problems += reader.problems
        }
        if let exceptions = map.value("exceptions") {
            if case .list(let list) = exceptions.value {
                for (index, entry) in list.enumerated() {
                    readException(Located(entry, at: exceptions.span), "checks.exceptions[\(index)]")
                }
            } else {
                map.fail("exceptions", exceptions.span, .expected(pt: "uma lista", en: "a list", es: "una lista"))
            }
        }
        problems += map.finish()
    }

    private mutating func readSeverities(_ value: Located<MetadataValue>) {
        guard case .map(let entries) = value.value else {
            problems.append(SettingsProblem(at: value.span, key: "checks.severity", .expected(pt: "um mapa", en: "a map", es: "un mapa")))
            return
        }
        for entry in entries {
            // YAML 1.1 readers take `off` for false; the core schema does not, but people may write false.
            let text = entry.value.value == .bool(false) ? "off" : entry.value.value.string ?? ""
            if text == "off" {
                settings.severities[entry.key.value] = .some(nil)
            } else if let severity = Severity(rawValue: text) {
                settings.severities[entry.key.value] = severity
            } else {
                let words = "error, warning, info, note, off"
                problems.append(
                    SettingsProblem(
                        at: entry.value.span, key: "checks.severity.\(entry.key.value)",
                        .expected(pt: "um destes: \(words)", en: "one of: \(words)", es: "uno de estos: \(words)")))
            }
        }
    }

    private mutating func readException(_ value: Located<MetadataValue>, _ path: String) {
        var map = MapReader(value, path: path)
        let rule = map.located("rule")
        let file = map.string("path")
        let target = map.string("target")
        let reason = map.located("reason")
        if let rule, let reason, !reason.value.isEmpty {
            settings.exceptions.append(.init(rule: rule, path: file, target: target, reason: reason.value))
        } else if map.problems.isEmpty {
            map.fail(
                rule == nil ? "rule" : "reason", rule?.span ?? value.span,
                Words(
                    pt: "falta: toda exceção diz a regra e o motivo", en: "missing: every exception says its rule and its reason",
                    es: "falta: toda excepción dice la regla y el motivo"))
        }
        problems += map.finish()
    }
}

extension Words {
    fileprivate static var inside: Words {
        .expected(pt: "uma pasta dentro do projeto", en: "a folder inside the project", es: "una carpeta dentro del proyecto")
    }

    fileprivate static var localeTag: Words {
        .expected(pt: "uma etiqueta de idioma como pt-BR", en: "a language tag like pt-BR", es: "una etiqueta de idioma como pt-BR")
    }
}

extension String {
    /// `pt-BR`, `en`, `zh-Hant`, `es-419`, `qps`: letters, then parts of letters and digits (BCP 47's shape).
    fileprivate var isLocaleTag: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return false
        }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.utf8.count)
                && part.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
        }
    }
}
