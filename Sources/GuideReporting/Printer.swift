public import GuideModel

/// A way to tell a report.
public protocol Printer: Sendable {
    /// As `--report` takes it.
    static var name: String { get }

    /// With its usual settings.
    init()

    /// The whole report, in UTF-8. Nothing of it depends on the machine: the same report gives the same bytes.
    func print(_ report: Report, language: InterfaceLanguage) -> [UInt8]
}

/// The printers there are. A new one is a file in `Printers/` and a line here.
public enum Printers {
    /// The first is the usual one.
    public static let all: [any Printer.Type] = [
        HumanPrinter.self,
        ConcisePrinter.self,
        JSONPrinter.self,
        SARIFPrinter.self,
        GitHubPrinter.self,
        JUnitPrinter.self,
        GitLabPrinter.self,
    ]

    /// The printer of that name; nil when nobody wrote it.
    public static func printer(_ name: String) -> (any Printer.Type)? {
        all.first { $0.name == name }
    }
}
