import Foundation
import RoteiroTestSupport
import Testing

/// The arrows of docs/architecture.md. SwiftPM does not hold them: a target can import what only its dependency declared.
@Suite("The architecture")
struct ImportTests {
    /// What each target may import beside RoteiroCore, which is everybody's.
    private static let mayImport: [String: Set<String>] = [
        "RoteiroCore": ["Algorithms", "CEmbedded"],
        "RoteiroParsing": ["Algorithms", "CCMarkGFM", "Yams", "Synchronization"],
        "RoteiroChecks": ["Algorithms"],
        "RoteiroLocalization": ["RoteiroParsing"],
        "RoteiroImages": ["CPNG", "CQREncode", "CZBar", "CNettle"],
        "RoteiroRendering": ["Mustache"],
        "RoteiroHistory": [],
        "RoteiroReporting": [],
        "RoteiroSystem": ["CCurl", "Glibc", "Subprocess"],
        "RoteiroEngine": [
            "RoteiroParsing", "RoteiroChecks", "RoteiroHistory", "RoteiroLocalization", "RoteiroImages", "RoteiroRendering",
            "RoteiroReporting", "RoteiroSystem", "Glibc", "Synchronization",
        ],
        "roteiro": ["RoteiroEngine", "RoteiroReporting", "RoteiroSystem", "ArgumentParser", "Glibc"],
    ]

    private func sources(of target: String) -> [(path: String, text: String)] {
        let folder = ProjectFolder.url.appending(path: "Sources/\(target)").path(percentEncoded: false)
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().map {
            ("Sources/\(target)/\($0)", ProjectFolder.text(at: "Sources/\(target)/\($0)") ?? "")
        }
    }

    private func imports(in text: String) -> [String] {
        text.matches(of: /(?m)^(?:@\w+ )*(?:public |internal |private |package )?import (?:struct |func |enum |class )?(\w+)/).map {
            String($0.output.1)
        }
    }

    @Test("A target imports only what the table allows", arguments: mayImport.keys.sorted())
    func arrows(target: String) throws {
        let allowed = try #require(Self.mayImport[target]).union(["RoteiroCore"])
        let files = sources(of: target)
        #expect(!files.isEmpty)
        for file in files {
            for module in imports(in: file.text) { #expect(allowed.contains(module), "\(file.path) imports \(module)") }
        }
    }

    @Test("Every target is in the table")
    func everyTarget() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: ProjectFolder.url.appending(path: "Sources").path(percentEncoded: false))
        #expect(
            Set(folders) == Set(Self.mayImport.keys).union(["CCMarkGFM", "CCurl", "CEmbedded", "CNettle", "CPNG", "CQREncode", "CZBar"]))
    }

    @Test("Only the engine, the system target and the command make system calls, and no target imports Foundation")
    func disk() {
        for target in Self.mayImport.keys {
            let mayCall = ["RoteiroEngine", "RoteiroSystem", "roteiro"].contains(target)
            for file in sources(of: target) {
                for module in imports(in: file.text) {
                    #expect(!module.hasPrefix("Foundation") && (mayCall || module != "Glibc"), "\(file.path)")
                }
            }
        }
    }

    @Test("Only the system target makes system calls on files")
    func machineCalls() {
        let calls =
            /(?:^|[^\w.]|Glibc\.)(?:open|openat|fopen|creat|rename|renameat|link|linkat|symlink|unlink|unlinkat|remove|mkdir|rmdir|truncate|readlink|realpath|opendir|stat|lstat)\(/
        for target in Self.mayImport.keys.sorted() where target != "RoteiroSystem" {
            for file in sources(of: target) where imports(in: file.text).contains("Glibc") {
                #expect(file.text.firstMatch(of: calls) == nil, "\(file.path)")
            }
        }
    }

    /// Each of them knows which paths it may read or write: a project's, the site's, the user's.
    @Test("Only the listed types read and write files by their paths")
    func oneWayToTheDisk() {
        let uses = /\b(?:disk|base|RealDisk\(\))\.(?:read|contents|write|create|replace|move|remove|append|names)\(/
        let files = Self.mayImport.keys.flatMap(sources).filter { $0.text.contains(uses) }.map(\.path)
        let types = ["FileTransaction", "Journal", "OutputFolder", "OverlayDisk", "ProjectFiles", "UserFiles"]
        #expect(files.sorted() == types.map { "Sources/RoteiroSystem/Disk/\($0).swift" })
    }

    @Test("No source has a forced unwrap, cast or try, or an unchecked promise of safety")
    func noForce() {
        for target in Self.mayImport.keys.sorted() {
            for file in sources(of: target) {
                #expect(!file.text.contains("@unchecked Sendable"), "\(file.path)")
                for line in SwiftCode(file.text).forcedLines { Issue.record("\(file.path):\(line)") }
            }
        }
    }

    @Test(
        "A forced unwrap is found in code, and not in strings and comments",
        arguments: [
            ("let a = b!", [1]), ("f()!.c", [1]), ("a[0]!", [1]), ("x as! Y", [1]), ("try! f()", [1]), ("var a: String!", [1]),
            ("a?.b!\nc!", [1, 2]), ("\"\\(b!)\"", [1]), ("\"\"\"\n\\(b!)\n\"\"\"", [2]), ("#\"a! \\#(b!)\"#", [1]), ("{ $0 }!", [1]),
            ("`a`!", [1]),
            ("!a && !(b)", []), ("a != b, c !== d", []), ("// a!", []), ("/* a! /* b! */ c! */ d", []), ("\"a! \\\" b!\"", []),
            ("\"\"\"\na! \"b!\"\n\"\"\"", []), ("#\"a!\" b! \\(c!)\"#", []), ("\"\\(f(\"a!\"))\"", []), ("f(/a!/)", []),
        ] as [(String, [Int])])
    func forcedLines(_ code: String, _ lines: [Int]) {
        #expect(SwiftCode(code).forcedLines == lines)
    }

    /// A kind of block or inline that is added must stop the compiler wherever a switch asks for the kind.
    @Test("No switch over blocks or inlines has a default case")
    func noDefault() throws {
        let kinds = [
            "paragraph", "callout", "prerequisites", "vitePressContainer", "codeGroup", "figure", "gallery", "tableOfContents",
            "thematicBreak", "emphasis",
            "strong", "strikethrough", "softBreak", "hardBreak", "uiLabel", "footnoteReference",
        ]
        for target in Self.mayImport.keys.sorted() {
            for file in sources(of: target) {
                let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
                for (index, line) in lines.enumerated() where line.drop(while: { $0 == " " }).hasPrefix("default:") {
                    let indent = line.prefix { $0 == " " }
                    let cases = lines[..<index].reversed().prefix { !$0.hasPrefix(indent + "switch ") && !$0.hasSuffix("switch self {") }
                        .filter { $0.hasPrefix(indent + "case .") }
                    let found = cases.contains { line in
                        kinds.contains { line.contains(".\($0),") || line.contains(".\($0):") || line.contains(".\($0)(let") }
                    }
                    #expect(!found, "\(file.path):\(index + 1)")
                }
            }
        }
    }

    @Test("The binary uses none of cmark's renderers", .validator("nm"))
    func renderers() throws {
        let validator = try #require(Validator("nm"), "nm is not installed")
        let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "roteiro")
        let verdict = try validator.run(["-D", "--undefined-only", binary.path(percentEncoded: false)])
        #expect(verdict.status == 0, "\(verdict.text)")
        #expect(verdict.text.contains("cmark_parser_new"))
        #expect(!verdict.text.contains("cmark_render_"))
    }
}
