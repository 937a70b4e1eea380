package import RoteiroCore

/// One line per finding, `path:line:column: severity CODE name: message`, for editors and `grep`.
package struct ConcisePrinter: Printer {
    package static let name = "concise"

    package init() {}

    /// Prints the findings in report order. Findings about a whole file get line 0, column 0.
    package func print(_ report: Report, in catalog: MessageCatalog) -> [UInt8] {
        var writer = ByteWriter(capacity: report.diagnostics.count * 120)
        for diagnostic in report.diagnostics {
            let place = report.place(of: diagnostic.location)
            let file = TerminalText(place.file).string
            let message = TerminalText(catalog.text(diagnostic.message)).string
            writer.raw("\(file):\(place.start.line):\(place.start.column): \(diagnostic.severity.rawValue) ")
            writer.raw("\(diagnostic.code) \(diagnostic.name): \(message)\n")
        }
        return WorkflowCommandEscaper.text(writer.bytes)
    }
}
