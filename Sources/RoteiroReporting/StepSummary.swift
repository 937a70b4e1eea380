package import RoteiroCore

/// What stands on the page of a run on GitHub: a count by rule and the findings, as Markdown tables.
package enum StepSummary {
    /// Above 1 MiB GitHub refuses the whole text of a step; some of it is left to others.
    private static let mostBytes = 900_000

    /// The text, to be added to the file that `GITHUB_STEP_SUMMARY` names. The worst findings first; where they are too many, a line says
    /// how many were left out.
    package static func markdown(_ report: Report, in catalog: MessageCatalog) -> [UInt8] {
        let summary = Summary(report: report)
        var writer = ByteWriter(capacity: min(report.diagnostics.count * 300, mostBytes) + 1000)
        writer.raw("## Roteiro\n\n\(plain(catalog.text(summary.line)))\n\n")
        if report.diagnostics.isEmpty { return writer.bytes }
        for rule in summary.rules { writer.raw("- \(plain(rule))\n") }
        writer.raw(catalog.text(heading))
        let findings = report.worstFirst
        for (index, diagnostic) in findings.enumerated() {
            let row = row(diagnostic, of: report, catalog)
            if writer.bytes.count + row.utf8.count > mostBytes {
                writer.raw("\n\(plain(catalog.text(leftOut(findings.count - index))))\n\n")
                return writer.bytes
            }
            writer.raw(row)
        }
        writer.raw("\n")
        return writer.bytes
    }

    private static let heading = Message("\n| severity | location | rule | finding |\n|---|---|---|---|\n")

    private static func row(_ diagnostic: Diagnostic, of report: Report, _ catalog: MessageCatalog) -> String {
        let place = report.place(of: diagnostic.location)
        let cells = [
            catalog.text(diagnostic.severity.words), report.repositoryPath(place.words), "\(diagnostic.code) \(diagnostic.name)",
            FindingText(diagnostic, catalog).whole,
        ]
        return "| " + cells.map(plain).joined(separator: " | ") + " |\n"
    }

    private static func leftOut(_ count: Int) -> Message {
        Message(
            one: "{count} more finding does not fit here; see the log for all.",
            other: "{count} more findings do not fit here; see the log for all.", count: count)
    }

    /// Text that is no Markdown and no HTML, whatever it holds: every sign of ASCII may be escaped (CommonMark 0.29, 6.1), and an
    /// escaped one is only itself.
    private static func plain(_ text: String) -> String {
        var plain = ""
        for scalar in TerminalText(text).string.unicodeScalars {
            switch scalar.value {
            case 0x21...0x2B, 0x2D...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: plain += "\\"
            default: break
            }
            plain.unicodeScalars.append(scalar)
        }
        return plain
    }
}
