package import RoteiroCore

/// A Code Quality report, which GitLab shows on merge requests
/// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
package struct GitLabPrinter: Printer {
    package static let name = "gitlab"

    package init() {}

    /// Prints an array with one object per finding. Findings about a whole file get line 1.
    package func print(_ report: Report, in catalog: MessageCatalog) -> [UInt8] {
        var json = JSONWriter(indentation: 2, capacity: report.diagnostics.count * 400 + 10)
        let fingerprints = FindingFingerprint.all(of: report.diagnostics, in: report.texts)
        json.array { json in
            for (diagnostic, fingerprint) in zip(report.diagnostics, fingerprints) {
                let place = report.place(of: diagnostic.location)
                json.object { json in
                    json.member("description", FindingText(diagnostic, catalog).whole)
                    json.member("check_name", diagnostic.code)
                    json.member("fingerprint", fingerprint.description)
                    json.member("severity", Self.severity(diagnostic.severity))
                    json.object("location") { json in
                        json.member("path", report.repositoryPath(place.file))
                        json.object("lines") { json in
                            json.member("begin", max(1, place.start.line))
                            json.member("end", max(1, place.end.line))
                        }
                    }
                }
            }
        }
        return WorkflowCommandEscaper.json(json.finish())
    }

    /// `blocker` is not used: no finding on a page blocks a whole product.
    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "critical"
        case .warning: "major"
        case .info: "minor"
        case .note: "info"
        }
    }
}
