import Foundation
import RoteiroTestSupport
import Testing

/// Checks what docs/architecture.md says about the stages and the output formats.
@Suite("The stages")
struct StageTests {
    private static func files(in folder: String) -> [(path: String, text: String)] {
        let place = ProjectFolder.url.appending(path: folder).path(percentEncoded: false)
        let names = FileManager.default.enumerator(atPath: place)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().map { (folder + "/" + $0, ProjectFolder.text(at: folder + "/" + $0) ?? "") }
    }

    /// Each is in a file of its name.
    private static let stages = [
        "ReadSite", "ParsedSite", "ResolvedSite", "LocalizedSite", "ParsedPage", "Page", "PageSummary", "PageBody", "LinkUse", "ImageUse",
        "UnresolvedLink", "UnresolvedImage", "SiteFiles", "IDHistory", "TranslationFindings", "RenderContext", "LocaleContext",
        "LayoutContext", "SiteContext",
    ]

    @Test("A stage stores no variable", arguments: stages)
    func immutable(type: String) throws {
        let file = try #require(Self.files(in: "Sources").first { $0.path.hasSuffix("/\(type).swift") })
        let variables = file.text.matches(of: /(?m)^ {4}(?:package |private |internal |\(set\)|private\(set\) )*var (\w+)[^{\n]*$/)
        #expect(variables.map { String($0.output.1) } == [], "\(file.path)")
    }

    /// These look at addresses that stand on no page, or not as an address: what a fix would write, names in other texts, translated
    /// pages.
    private static let mayResolve: Set = [
        "Sources/RoteiroCore/Site/ResolvedAddresses.swift", "Sources/RoteiroEngine/Stages/SiteIDs.swift",
        "Sources/RoteiroLocalization/Alignment/SourceReferences.swift",
        "Sources/RoteiroChecks/Rules/Links/Addresses/PathRepair.swift", "Sources/RoteiroChecks/Rules/Links/LinkSlash.swift",
        "Sources/RoteiroChecks/Rules/Links/LinkLocalhost.swift", "Sources/RoteiroChecks/Rules/Images/ImageDuplicate.swift",
        "Sources/RoteiroChecks/Rules/Images/ReferencedImages.swift",
    ]

    @Test("The addresses of pages are resolved once, in one place")
    func resolvedOnce() {
        let callers = Self.files(in: "Sources").filter { $0.text.contains("resolver.target(of") }.map(\.path)
        #expect(Set(callers) == Self.mayResolve)
    }

    @Test("Reading, parsing and resolving call no renderer")
    func noRendering() {
        for file in Self.files(in: "Sources/RoteiroEngine/Stages") {
            #expect(!file.text.contains("import RoteiroRendering"), "\(file.path)")
        }
    }

    @Test("Every output format is in the list")
    func formats() throws {
        let list = try #require(ProjectFolder.text(at: "Sources/RoteiroRendering/OutputFormat.swift"))
        let conforming = Self.files(in: "Sources/RoteiroRendering").flatMap { file in
            file.text.matches(of: /(?m)^(?:package )?(?:struct|enum|final class) (\w+): OutputFormat\b/).map { String($0.output.1) }
        }
        #expect(conforming.count > 15)
        for format in conforming { #expect(list.contains("\(format).self"), "\(format)") }
    }
}
