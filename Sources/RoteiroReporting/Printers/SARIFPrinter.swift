package import RoteiroCore

/// SARIF 2.1.0 (OASIS), for GitHub code scanning and editors.
package struct SARIFPrinter: Printer {
    package static let name = "sarif"

    /// GitHub's limit per run
    /// (https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
    static let maximumResults = 25_000

    package init() {}

    /// Prints one run. Above the limit it keeps the most severe findings and adds a notification with the number of omitted ones.
    package func print(_ report: Report, in catalog: MessageCatalog) -> [UInt8] {
        let fingerprints = FindingFingerprint.all(of: report.diagnostics, in: report.texts)
        let results = Self.kept(report.diagnostics)
        let rules = SARIFRules(of: report, catalog)
        let locations = SARIFLocations(report: report)
        var json = JSONWriter(indentation: 2, capacity: results.count * 1000 + 100_000)
        json.object { json in
            json.member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            json.member("version", "2.1.0")
            json.array("runs") { json in
                json.object { json in
                    write(tool: rules, report, catalog, to: &json)
                    json.member("language", catalog.locale)
                    json.member("columnKind", "unicodeCodePoints")
                    write(invocation: report.diagnostics.count - results.count, catalog, to: &json)
                    json.array("results") { json in
                        for index in results {
                            let result = SARIFResult(report.diagnostics[index], fingerprints[index], rules, locations, catalog)
                            result.write(to: &json)
                        }
                    }
                }
            }
        }
        return WorkflowCommandEscaper.json(json.finish())
    }

    /// Returns the indexes of the findings to print.
    private static func kept(_ diagnostics: [Diagnostic]) -> [Int] {
        if diagnostics.count <= maximumResults { return Array(diagnostics.indices) }
        let worstFirst = Severity.allCases.flatMap { severity in diagnostics.indices.filter { diagnostics[$0].severity == severity } }
        return Array(worstFirst.prefix(maximumResults))
    }

    private func write(tool rules: SARIFRules, _ report: Report, _ catalog: MessageCatalog, to json: inout JSONWriter) {
        json.object("tool") { json in
            json.object("driver") { json in
                json.member("name", "Roteiro")
                json.member("version", report.version)
                json.member("language", catalog.locale)
                json.array("rules") { json in rules.write(to: &json) }
            }
        }
    }

    private func write(invocation leftOut: Int, _ catalog: MessageCatalog, to json: inout JSONWriter) {
        json.array("invocations") { json in
            json.object { json in
                json.member("executionSuccessful", true)
                if leftOut == 0 { return }
                json.array("toolExecutionNotifications") { json in
                    json.object { json in
                        json.member("level", "warning")
                        json.object("message") { $0.member("text", catalog.text(Self.notification(leftOut))) }
                    }
                }
            }
        }
    }

    private static func notification(_ leftOut: Int) -> Message {
        Message(
            one: "this report has the {most} most severe findings; {count} is left out",
            other: "this report has the {most} most severe findings; {count} are left out", count: leftOut, ["most": maximumResults])
    }
}
