package import RoteiroCore

/// One line a finding, `path:line:column: severity CODE name: message`, as editors and `grep` read it.
package struct ConcisePrinter: Printer {
    /// `concise`.
    package static let name = "concise"

    /// It has no settings.
    package init() {}

    /// The lines, in the order of the report; a file as a whole is line 0, column 0.
    package func print(_ report: Report, in catalog: MessageCatalog) -> [UInt8] {
        var writer = ByteWriter(capacity: report.diagnostics.count * 120)
        for diagnostic in report.diagnostics {
            let place = report.place(of: diagnostic.location)
            let file = TerminalText(place.file).string
            let message = TerminalText(catalog.text(diagnostic.message)).string
            writer.raw("\(file):\(place.start.line):\(place.start.column): \(diagnostic.severity.rawValue) ")
            writer.raw("\(diagnostic.code) \(diagnostic.name): \(message)\n")
        }
        return CommandGuard.text(writer.bytes)
    }
}
