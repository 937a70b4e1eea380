/// The printers there are. A new one is a file in `Printers/` and a line here.
package enum Printers {
    /// The first is the usual one.
    package static let all: [any Printer.Type] = [
        HumanPrinter.self,
        ConcisePrinter.self,
        JSONPrinter.self,
        SARIFPrinter.self,
        GitHubPrinter.self,
        JUnitPrinter.self,
        GitLabPrinter.self,
    ]

    /// The printer of that name; nil when nobody wrote it.
    package static func printer(_ name: String) -> (any Printer.Type)? {
        all.first { $0.name == name }
    }
}
