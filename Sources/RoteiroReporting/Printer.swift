package import RoteiroCore

/// A report format.
package protocol Printer: Sendable {
    /// The value for `--report`.
    static var name: String { get }

    /// Creates a printer with default settings.
    init()

    /// Returns the report in UTF-8. The output is deterministic and does not depend on the machine.
    func print(_ report: Report, in catalog: MessageCatalog) -> [UInt8]
}
