import Foundation
import FoundationXML
import RoteiroCore
import RoteiroReporting
import RoteiroTestSupport
import Testing

/// Text of authors is printed but never interpreted.
@Suite("Hostile words in reports")
struct HostileTests {
    private func printed(_ printer: any Printer) -> [UInt8] { printer.print(HostileReport.report, in: .english) }

    @Test("No printer's output holds a command for GitHub's runner but the annotations", arguments: Printers.all.map { $0.name })
    func commands(_ name: String) throws {
        let output = String(decoding: printed(try #require(Printers.printer(name)).init()), as: UTF8.self)
        let names = Runner(output).commands.map(\.name)
        #expect(Set(names).isSubset(of: name == "github" ? ["error", "warning", "notice", "group", "endgroup", "stop-commands"] : []))
        if name == "github" { #expect(names.suffix(4) == ["notice", "group", "stop-commands", "endgroup"]) }
    }

    @Test("Control characters reach no terminal, and no text is reversed", arguments: Printers.all.map { $0.name })
    func terminal(_ name: String) throws {
        let output = String(decoding: printed(try #require(Printers.printer(name)).init()), as: UTF8.self)
        for scalar in output.unicodeScalars where scalar != "\n" {
            #expect(scalar.properties.generalCategory != .control, "U+\(String(scalar.value, radix: 16))")
            #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
        }
    }

    @Test("Lists stay lists: a line a finding")
    func lines() {
        let output = String(decoding: printed(ConcisePrinter()), as: UTF8.self)
        #expect(output.split(separator: "\n").count == HostileReport.report.diagnostics.count)
        #expect(!output.unicodeScalars.contains("\u{2028}"))
    }

    @Test("JSON round-trips", arguments: ["json", "sarif", "gitlab"])
    func json(_ name: String) throws {
        let output = printed(try #require(Printers.printer(name)).init())
        let value = try JSONSerialization.jsonObject(with: Data(output))
        if name == "json" {
            let messages = ((value as? [String: Any])?["diagnostics"] as? [[String: Any]])?.map { $0["message"] as? String }
            #expect(messages?.map { $0.map { Array($0.utf8) } } == HostileReport.words.map { Array($0.utf8) })
        } else {
            let list = value as? [Any] ?? (((value as? [String: Any])?["runs"] as? [[String: Any]])?.first?["results"] as? [Any])
            #expect(list?.count == HostileReport.words.count)
        }
    }

    @Test("SARIF makes no links of it, and its replacements are exact")
    func sarif() throws {
        let value = try JSONSerialization.jsonObject(with: Data(printed(SARIFPrinter()))) as? [String: Any]
        let results = try #require((value?["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]])
        for (result, word) in zip(results, HostileReport.words) {
            let text = try #require((result["message"] as? [String: Any])?["text"] as? String)
            #expect(text.matches(of: /(^|[^\\])\]\(/).isEmpty, "\(text)")
            let fix = (result["fixes"] as? [[String: Any]])?.first
            let change = (fix?["artifactChanges"] as? [[String: Any]])?.first
            let inserted = (change?["replacements"] as? [[String: Any]])?.first?["insertedContent"] as? [String: Any]
            #expect((inserted?["text"] as? String)?.utf8.elementsEqual(word.utf8) == true)
        }
    }

    @Test("XML has as many cases as there are findings, and none of the author's")
    func junit() throws {
        let reader = CaseReader()
        let parser = XMLParser(data: Data(printed(JUnitPrinter())))
        parser.delegate = reader
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        #expect(reader.names.count == HostileReport.words.count)
        #expect(Set(reader.names).count == reader.names.count, "a server drops a name that it has seen")
        #expect(reader.elements == ["testsuites", "testsuite", "testcase", "failure", "system-out"])
        #expect(!reader.names.contains("pwned"))
    }

    @Test("The page of a run shows words, no elements", .validator("cmark-gfm"))
    func stepSummary() throws {
        let validator = try #require(Validator("cmark-gfm"), "cmark-gfm is not installed")
        let markdown = GitHubJobSummary.markdown(HostileReport.report, in: .english)
        let arguments = ["table", "autolink", "strikethrough", "tagfilter"].flatMap { ["-e", $0] } + ["--unsafe"]
        let html = try validator.run(arguments, input: markdown).text
        let elements = Set(html.matches(of: /<(\/?)([A-Za-z!][A-Za-z0-9-]*)/).map { String($0.output.2) })
        #expect(elements == ["h2", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"])
        #expect(html.components(separatedBy: "<tr>").count - 1 == HostileReport.words.count + 1)
        #expect(html.components(separatedBy: "<td>").count - 1 == HostileReport.words.count * 4)
    }
}

/// Collects the names of test cases and of all elements.
private final class CaseReader: NSObject, XMLParserDelegate {
    var names: [String] = []
    var elements: Set<String> = []

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
        attributes attributeDict: [String: String] = [:]
    ) {
        elements.insert(elementName)
        if elementName == "testcase" { names.append(attributeDict["name"] ?? "") }
    }
}
