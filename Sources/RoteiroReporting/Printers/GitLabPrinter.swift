package import RoteiroCore

/// A Code Quality report (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format): GitLab shows it on merge requests.
package struct GitLabPrinter: Printer {
    /// `gitlab`.
    package static let name = "gitlab"

    /// It has no settings.
    package init() {}

    /// An array with an object for each finding; a file as a whole is its first line.
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
        return CommandGuard.json(json.finish())
    }

    /// `blocker` stays free: nothing that a page says stops a whole product.
    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "critical"
        case .warning: "major"
        case .info: "minor"
        case .note: "info"
        }
    }
}
