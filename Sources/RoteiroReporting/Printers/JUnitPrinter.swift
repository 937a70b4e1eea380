package import RoteiroCore

/// JUnit XML for CI servers (https://github.com/testmoapp/junitxml), with one suite per file and one test case per finding.
package struct JUnitPrinter: Printer {
    package static let name = "junit"

    package init() {}

    /// Prints errors and warnings as failures, and suggestions and notes as passed cases with output. Without findings it prints one passed
    /// case, because some servers treat an empty report as broken.
    package func print(_ report: Report, in catalog: MessageCatalog) -> [UInt8] {
        var xml = ByteWriter(capacity: report.diagnostics.count * 600 + 300)
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"roteiro\"")
        write(counts: report.diagnostics, to: &xml)
        xml.raw(">\n")
        var names = UniqueNames()
        for suite in suites(of: report) {
            xml.raw("  <testsuite")
            attribute("name", suite.file, to: &xml)
            write(counts: suite.diagnostics, to: &xml)
            xml.raw(">\n")
            for diagnostic in suite.diagnostics { write(diagnostic, of: report, catalog, &names, to: &xml) }
            xml.raw("  </testsuite>\n")
        }
        if report.diagnostics.isEmpty { writeClean(report, catalog, to: &xml) }
        xml.raw("</testsuites>\n")
        return WorkflowCommandEscaper.xml(xml.bytes)
    }

    private struct Suite {
        let file: String
        var diagnostics: [Diagnostic]
    }

    /// Returns the suites in the order in which files first appear.
    private func suites(of report: Report) -> [Suite] {
        var numbers: [FilePath: Int] = [:]
        var suites: [Suite] = []
        for diagnostic in report.diagnostics {
            let file = report.file(of: diagnostic.location)
            if let number = numbers[FilePath(file)] {
                suites[number].diagnostics.append(diagnostic)
            } else {
                numbers[FilePath(file)] = suites.count
                suites.append(Suite(file: file, diagnostics: [diagnostic]))
            }
        }
        return suites
    }

    private func write(counts diagnostics: [Diagnostic], to xml: inout ByteWriter) {
        xml.raw(" tests=\"")
        xml.number(max(1, diagnostics.count))
        xml.raw("\" failures=\"")
        xml.number(diagnostics.count(where: \.isFailure))
        xml.raw("\" errors=\"0\" skipped=\"0\" time=\"0\"")
    }

    private func writeClean(_ report: Report, _ catalog: MessageCatalog, to xml: inout ByteWriter) {
        xml.raw("  <testsuite name=\"roteiro\"")
        write(counts: [], to: &xml)
        xml.raw(">\n    <testcase classname=\"roteiro\"")
        attribute("name", catalog.text(Summary(report: report).line), to: &xml)
        xml.raw(" time=\"0\"/>\n  </testsuite>\n")
    }

    private func write(
        _ diagnostic: Diagnostic, of report: Report, _ catalog: MessageCatalog, _ names: inout UniqueNames, to xml: inout ByteWriter
    ) {
        let place = report.place(of: diagnostic.location)
        let text = FindingText(diagnostic, catalog)
        xml.raw("    <testcase classname=\"roteiro.\(diagnostic.code)\"")
        // Some servers drop cases with a duplicate name.
        attribute("name", names.claim("\(diagnostic.code) \(diagnostic.name) \(TerminalText(place.text).string)", from: 2), to: &xml)
        attribute("file", report.repositoryPath(place.file), to: &xml)
        if !place.isWholeFile { attribute("line", String(place.start.line), to: &xml) }
        xml.raw(" time=\"0\">\n")
        if diagnostic.isFailure {
            xml.raw("      <failure type=\"\(diagnostic.severity.rawValue)\"")
            attribute("message", text.message, to: &xml)
            xml.raw(">")
        } else {
            xml.raw("      <system-out>")
        }
        write(details: text, diagnostic, of: report, to: &xml)
        xml.raw(diagnostic.isFailure ? "</failure>\n" : "</system-out>\n")
        xml.raw("    </testcase>\n")
    }

    private func write(details text: FindingText, _ diagnostic: Diagnostic, of report: Report, to xml: inout ByteWriter) {
        var lines = [TerminalText(report.place(of: diagnostic.location).text).string, text.message]
        if case .span(let span) = diagnostic.location {
            let excerpt = SourceExcerpt(span, in: report.texts[span.file])
            lines += ["  " + excerpt.line, "  " + excerpt.carets]
        }
        if let help = text.help { lines.append(help) }
        xml.escaped(XMLText.allowed(lines.joined(separator: "\n")))
    }

    private func attribute(_ name: StaticString, _ value: String, to xml: inout ByteWriter) {
        xml.attribute(name, XMLText.allowed(TerminalText(value).string))
    }
}

extension Diagnostic {
    fileprivate var isFailure: Bool { severity <= .warning }
}
