package import RoteiroCore

/// The summary on the page of a GitHub Actions run: counts by rule and the findings, as Markdown.
package enum GitHubJobSummary {
    /// GitHub rejects a step summary above 1 MiB. The rest is left for other tools in the same step.
    private static let maximumBytes = 900_000

    /// Returns the text to append to the file `GITHUB_STEP_SUMMARY`, with the most severe findings first. If not all fit, the last line
    /// gives the number omitted.
    package static func markdown(_ report: Report, in catalog: MessageCatalog) -> [UInt8] {
        let summary = Summary(report: report)
        var writer = ByteWriter(capacity: min(report.diagnostics.count * 300, maximumBytes) + 1000)
        writer.raw("## Roteiro\n\n\(plain(catalog.text(summary.line)))\n\n")
        if report.diagnostics.isEmpty { return writer.bytes }
        for rule in summary.rules { writer.raw("- \(plain(rule))\n") }
        writer.raw(catalog.text(heading))
        let findings = report.worstFirst
        for (index, diagnostic) in findings.enumerated() {
            let row = row(diagnostic, of: report, catalog)
            if writer.bytes.count + row.utf8.count > maximumBytes {
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
            catalog.text(diagnostic.severity.name), report.repositoryPath(place.text), "\(diagnostic.code) \(diagnostic.name)",
            FindingText(diagnostic, catalog).whole,
        ]
        return "| " + cells.map(plain).joined(separator: " | ") + " |\n"
    }

    private static func leftOut(_ count: Int) -> Message {
        Message(
            one: "{count} more finding does not fit here; see the log for all.",
            other: "{count} more findings do not fit here; see the log for all.", count: count)
    }

    /// Escapes all ASCII punctuation (CommonMark 0.29, section 6.1), so that the text contains neither Markdown nor HTML.
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
