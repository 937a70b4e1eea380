import Foundation
import RoteiroCore
import RoteiroReporting
import RoteiroTestSupport
import Testing

@Suite("SARIF")
struct SARIFTests {
    /// The only run of a report.
    private func run(_ report: Report) throws -> [String: Any] {
        let value = try JSONSerialization.jsonObject(with: Data(SARIFPrinter().print(report, in: SampleReport.catalogs[1])))
        let log = try #require(value as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        return try #require((log["runs"] as? [[String: Any]])?.first)
    }

    private func results(_ run: [String: Any]) throws -> [[String: Any]] { try #require(run["results"] as? [[String: Any]]) }

    private func rules(_ run: [String: Any]) throws -> [[String: Any]] {
        let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
        return try #require(driver?["rules"] as? [[String: Any]])
    }

    /// All dictionaries with the key, at any depth.
    private func objects(with key: String, in value: Any) -> [[String: Any]] {
        if let list = value as? [Any] { return list.flatMap { objects(with: key, in: $0) } }
        guard let object = value as? [String: Any] else { return [] }
        return (object[key] == nil ? [] : [object]) + object.values.flatMap { objects(with: key, in: $0) }
    }

    private static let reports = [SampleReport.report, HostileReport.report]

    @Test("Addresses are relative and encoded, and lead back to the file", arguments: [0, 1])
    func addresses(_ number: Int) throws {
        let report = Self.reports[number]
        let run = try run(report)
        for place in objects(with: "uri", in: run) {
            let uri = try #require(place["uri"] as? String)
            #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "\(uri)")
            #expect(uri.wholeMatch(of: /[A-Za-z0-9\-._~!$&'()*+,;=@%\/]+/) != nil, "\(uri)")
            #expect(URLComponents(string: uri)?.scheme == nil && !uri.hasPrefix("/"), "\(uri)")
        }
        for (diagnostic, result) in zip(report.diagnostics, try results(run)) {
            let uri = objects(with: "uri", in: result["locations"] as Any).first?["uri"] as? String
            let path: String
            switch diagnostic.location {
            case .file(let file): path = file
            case .span(let span): path = report.texts[span.file].path
            }
            #expect(uri?.removingPercentEncoding?.utf8.elementsEqual(path.utf8) == true, "\(path)")
        }
    }

    @Test("Regions begin at one and do not end before they begin; a file as a whole has none", arguments: [0, 1])
    func regions(_ number: Int) throws {
        let report = Self.reports[number]
        let run = try run(report)
        #expect(run["columnKind"] as? String == "unicodeCodePoints")
        for region in objects(with: "startLine", in: run) {
            let numbers = try ["startLine", "startColumn", "endLine", "endColumn"].map { try #require(region[$0] as? Int) }
            #expect(numbers.allSatisfy { $0 >= 1 })
            #expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
        }
        for (diagnostic, result) in zip(report.diagnostics, try results(run)) {
            if case .file = diagnostic.location { #expect(objects(with: "region", in: result["locations"] as Any).isEmpty) }
        }
    }

    @Test("Rules are described, and each result finds its own", arguments: [0, 1])
    func rules(_ number: Int) throws {
        let report = Self.reports[number]
        let run = try run(report)
        let rules = try rules(run)
        #expect(Set(rules.map { $0["id"] as? String }).count == rules.count)
        for rule in rules.prefix(report.rules.count) {
            for key in ["shortDescription", "fullDescription", "help"] {
                #expect(((rule[key] as? [String: Any])?["text"] as? String)?.isEmpty == false)
            }
            #expect((rule["defaultConfiguration"] as? [String: Any])?["level"] != nil)
        }
        for (diagnostic, result) in zip(report.diagnostics, try results(run)) {
            #expect(result["ruleId"] as? String == diagnostic.code)
            #expect(rules[try #require(result["ruleIndex"] as? Int)]["id"] as? String == diagnostic.code)
        }
    }

    @Test("Above the limit the worst stay, and a notification counts the others")
    func limit() throws {
        let message = Message("x")
        func finding(_ index: Int, _ severity: Severity) -> Diagnostic {
            Diagnostic(
                RuleInfo(code: "R301", name: "n", severity: severity, summary: message, why: message, help: message, bad: [], good: []),
                at: .file("\(index).md"), message)
        }
        let report = SampleReport.report.with((0..<25_010).map { finding($0, .info) } + [finding(-1, .error)])
        let run = try run(report)
        let results = try results(run)
        #expect(results.count == 25_000)
        #expect(results.first?["level"] as? String == "error")
        let texts = objects(with: "toolExecutionNotifications", in: run).flatMap {
            objects(with: "text", in: $0["toolExecutionNotifications"] as Any)
        }
        #expect(texts.compactMap { $0["text"] as? String } == ["este relatório tem os 25000 achados mais graves; ficaram de fora 11"])
        #expect(
            try results.count == Set(results.map { try #require(($0["partialFingerprints"] as? [String: String])?["roteiro/v2"]) }).count)
        #expect(objects(with: "toolExecutionNotifications", in: try self.run(SampleReport.report)).isEmpty)
    }

    @Test("A fix that renames files is not reported in part")
    func renames() throws {
        let page = SourceText("![a](b.png)\n")
        let message = Message("x")
        let fix = Fix(
            title: message, isSafe: false, edits: [Edit(at: page.span(of: "png"), expected: "png", replacement: "jpg")],
            renames: [.init(from: FilePath("b.png"), to: FilePath("b.jpg"))])
        let info = RuleInfo(code: "R204", name: "n", severity: .warning, summary: message, why: message, help: message, bad: [], good: [])
        let report = Report(
            diagnostics: [Diagnostic(info, at: .file("b.png"), message, fixes: [fix])], texts: SourceTexts([page]), fileCount: 1)
        #expect(try results(run(report)).first?["fixes"] == nil)
    }

    @Test("Files are named from the root of the repository where one is known")
    func folder() throws {
        let sample = SampleReport.report
        let report = Report(diagnostics: sample.diagnostics, texts: sample.texts, fileCount: 1, folder: "docs/guias")
        let uris = objects(with: "uri", in: try run(report)).compactMap { $0["uri"] as? String }
        #expect(!uris.isEmpty && uris.allSatisfy { $0.hasPrefix("docs/guias/") })
    }

    @Test("External validators accept SARIF", .validator("sarif"), .validator("sarif-pydantic"), arguments: [0, 1])
    func validators(_ number: Int) throws {
        let sandbox = try Sandbox()
        let report = Self.reports[number]
        try sandbox.write(SARIFPrinter().print(report, in: SampleReport.catalogs[1]), to: "x.sarif")
        let reader = try #require(Validator("sarif-pydantic"), "sarif-pydantic is not installed")
        let verdict = try reader.run([sandbox.path("x.sarif")])
        #expect(verdict.status == 0 && verdict.text.hasPrefix("\(report.diagnostics.count) results, "), "\(verdict.text)")
        let tools = try #require(Validator("sarif"), "sarif-tools is not installed")
        let summary = try tools.run(["summary", sandbox.path("x.sarif")])
        #expect(summary.status == 0, "\(summary.text)")
        let errors = report.diagnostics.count { $0.severity == .error }
        #expect(summary.text.contains("error: \(errors)"), "\(summary.text)")
    }
}
