/// The registry of report formats. A new one needs a file in `Printers/` and an entry in `all`.
package enum Printers {
    /// The default format is first.
    package static let all: [any Printer.Type] = [
        HumanPrinter.self,
        ConcisePrinter.self,
        JSONPrinter.self,
        SARIFPrinter.self,
        GitHubPrinter.self,
        JUnitPrinter.self,
        GitLabPrinter.self,
    ]

    package static func printer(_ name: String) -> (any Printer.Type)? {
        all.first { $0.name == name }
    }
}
