package import RoteiroCore

/// A way to tell a report.
package protocol Printer: Sendable {
    /// As `--report` takes it.
    static var name: String { get }

    /// With its usual settings.
    init()

    /// The whole report, in UTF-8. Nothing of it depends on the machine: the same report gives the same bytes.
    func print(_ report: Report, in catalog: MessageCatalog) -> [UInt8]
}
