package import RoteiroCore

/// Reads `roteiro.yml`.
package struct SettingsReader {
    /// Missing or invalid keys keep their defaults.
    package private(set) var settings = Settings()
    /// In file order.
    package private(set) var problems: [SettingsProblem] = []
    /// Whether the file sets `content`.
    package private(set) var setsContent = false
    package private(set) var namesSourceLocale = false
    /// Whether the file sets `public`.
    package private(set) var setsPublicFolder = false
    /// The rules that `checks` mentions, by code or name. They are not validated here, because this module does not know the rules.
    package private(set) var ruleNames: [RuleName] = []

    package struct RuleName: Sendable, Hashable {
        /// The path of the key that mentions the rule.
        package var key: String
        /// A code or a name, as written.
        package var name: Located<String>
    }

    private let bytes: [UInt8]

    package init(_ text: SourceText, file: FileID) {
        bytes = text.bytes
        switch YAMLReader.read(text.bytes, 0..<text.bytes.count, file: file) {
        case .failure(let problem):
            problems.append(
                SettingsProblem(at: problem.span, key: "", .verbatim(problem.message)))
        case .success(.none): break
        case .success(.some(let root)): read(root)
        }
    }

    private mutating func read(_ root: Located<MetadataValue>) {
        var map = YAMLMapReader(root, path: "")
        settings.title = map.string("title") ?? settings.title
        settings.description = map.string("description") ?? settings.description
        readAddress(&map)
        readFolders(&map)
        readLocales(&map)
        settings.cleanUrls = map.bool("cleanUrls") ?? settings.cleanUrls
        settings.typography = map.bool("typography") ?? settings.typography
        settings.steps = map.choice("steps", StepMode.self) ?? settings.steps
        settings.search = map.bool("search") ?? settings.search
        settings.rawHTML = map.choice("rawHTML", Settings.RawHTMLPolicy.self) ?? settings.rawHTML
        if let value = map.value("containers") {
            let reader = ContainerTypesReader(value)
            settings.containers = reader.types
            problems += reader.problems
        }
        if let value = map.value("components") {
            let reader = ComponentsReader(value)
            settings.components = reader.components
            problems += reader.problems
        }
        if let value = map.value("navigation") {
            let reader = NavigationReader(value)
            settings.navigation = reader.entries
            problems += reader.problems
        }
        if let checks = map.value("checks") { readChecks(checks) }
        problems = (map.finish() + problems).sorted { $0.span < $1.span }
    }

    private mutating func readAddress(_ map: inout YAMLMapReader) {
        guard let address = map.located("baseURL") else { return }
        if isAddress(address.value) {
            settings.baseURL = address.value
        } else {
            map.fail(
                "baseURL", address.span,
                .expected(Message("an address like https://host/docs/")))
        }
    }

    /// Accepts an empty string, a path from the root, or an HTTP(S) URL with a host.
    private func isAddress(_ text: String) -> Bool {
        if text.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") }) { return false }
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
            return !text.dropFirst(scheme.count).drop { $0 == "/" }.isEmpty
        }
        return text.isEmpty || text.hasPrefix("/")
    }

    private mutating func readFolders(_ map: inout YAMLMapReader) {
        if let value = map.value("content"), case .map = value.value {
            readLanguageFolders(value, &map)
        } else if let folder = folder("content", &map) {
            settings.content = folder
            setsContent = true
        }
        if let folder = folder("public", &map) {
            settings.publicFolder = folder
            setsPublicFolder = true
        }
        if let folder = folder("output", &map) {
            // A build deletes old files in the output folder, which must therefore not be the project root.
            if folder.isEmpty, let value = map.value("output") { map.fail("output", value.span, .inside) } else { settings.output = folder }
        }
        settings.exclude = map.strings("exclude") ?? []
    }

    /// Reads `content: {pt-BR: pt, en: en}`. The content folder is the one that holds all of them.
    private mutating func readLanguageFolders(_ value: Located<MetadataValue>, _ map: inout YAMLMapReader) {
        var folders = YAMLMapReader(value, path: "content")
        var paths: [String: String] = [:]
        for tag in folders.keys {
            if !tag.isLocaleTag { map.fail("content", value.span, .localeTag) }
            guard let path = folder(tag, &folders), tag.isLocaleTag else { continue }
            if path.isEmpty || paths.values.contains(path) { map.fail("content", value.span, .folders) } else { paths[tag] = path }
        }
        problems += folders.finish()
        guard let first = paths.values.min() else { return }
        var shared = first.split(separator: "/").dropLast().map(String.init)
        for path in paths.values {
            let names = path.split(separator: "/").dropLast().map(String.init)
            shared = zip(shared, names).prefix { $0 == $1 }.map(\.0)
        }
        settings.content = shared.joined(separator: "/")
        let length = settings.content.isEmpty ? 0 : settings.content.utf8.count + 1
        settings.languageFolders = paths.mapValues { String(decoding: $0.utf8.dropFirst(length), as: UTF8.self) }
        setsContent = true
    }

    /// Returns a folder of the project with `.` and `..` resolved.
    private func folder(_ key: String, _ map: inout YAMLMapReader) -> String? {
        guard let path = map.located(key) else { return nil }
        guard !path.value.hasPrefix("/"), let folder = FilePath.join("", path.value) else {
            map.fail(key, path.span, .inside)
            return nil
        }
        return folder
    }

    private mutating func readLocales(_ map: inout YAMLMapReader) {
        if let source = map.located("sourceLocale") {
            namesSourceLocale = source.value.isLocaleTag
            if source.value.isLocaleTag { settings.sourceLocale = source.value } else { map.fail("sourceLocale", source.span, .localeTag) }
        }
        settings.locales = [settings.sourceLocale]
        for tag in settings.languageFolders.keys.sorted() where !settings.locales.contains(tag) { settings.locales.append(tag) }
        let span = map.value("locales")?.span
        for tag in map.strings("locales") ?? [] {
            if let span, !tag.isLocaleTag { map.fail("locales", span, .localeTag) }
            if tag.isLocaleTag, !settings.locales.contains(tag) { settings.locales.append(tag) }
        }
    }

    private mutating func readChecks(_ value: Located<MetadataValue>) {
        var map = YAMLMapReader(value, path: "checks")
        var checks = ChecksReader(source: bytes)
        settings.severities = map.value("severity").map { checks.severities($0, "checks.severity") } ?? [:]
        settings.overrides = map.list("overrides").compactMap { checks.override($0.value, $0.path) }
        settings.exceptions = map.list("exceptions").compactMap { checks.exception($0.value, $0.path) }
        ruleNames = checks.ruleNames
        if let external = map.value("external") {
            let reader = ExternalLinkSettingsReader(external)
            settings.externalLinks = reader.settings
            problems += reader.problems
        }
        if let images = map.value("pictures") {
            let reader = ImageBudgetReader(images, path: "checks.pictures")
            settings.images = reader.budget
            problems += reader.problems
        }
        problems += settings.readSafety(&map)
        problems += map.finish() + checks.problems
    }
}

extension Message {
    fileprivate static var folders: Message {
        Message("each language needs a folder of its own")
    }

    fileprivate static var inside: Message {
        .expected(Message("a folder inside the project"))
    }

    fileprivate static var localeTag: Message {
        .expected(Message("a language tag like pt-BR"))
    }
}

extension String {
    /// Whether the string has the form of a BCP 47 language tag: `pt-BR`, `en`, `zh-Hant`, `es-419`, `qps`.
    var isLocaleTag: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(\.isASCIILowercase) else {
            return false
        }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.utf8.count)
                && part.utf8.allSatisfy(\.isASCIIAlphanumeric)
        }
    }
}
