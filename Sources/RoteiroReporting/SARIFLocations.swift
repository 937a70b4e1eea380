import RoteiroCore

/// Writes locations in SARIF.
struct SARIFLocations {
    let report: Report

    /// Writes `physicalLocation`. Findings about a whole file have no region.
    func write(_ location: Diagnostic.Location, to json: inout JSONWriter) {
        json.object("physicalLocation") { json in
            writeArtifact(of: location, to: &json)
            if case .span = location { writeRegion("region", of: location, to: &json) }
        }
    }

    func writeArtifact(of location: Diagnostic.Location, to json: inout JSONWriter) {
        json.object("artifactLocation") { $0.member("uri", Self.uri(report.repositoryPath(report.file(of: location)))) }
    }

    /// Writes a region under the key `name`. Its end is exclusive (3.30.8).
    func writeRegion(_ name: StaticString, of location: Diagnostic.Location, to json: inout JSONWriter) {
        let place = report.place(of: location)
        json.object(name) { json in
            json.member("startLine", place.start.line)
            json.member("startColumn", place.start.column)
            json.member("endLine", place.end.line)
            json.member("endColumn", place.end.column)
        }
    }

    /// Returns a relative URI reference. A colon in its first segment would be parsed as a scheme (RFC 3986, 4.2), so colons are escaped.
    static func uri(_ path: String) -> String {
        URLEncoding.path(path).split(separator: ":", omittingEmptySubsequences: false).joined(separator: "%3A")
    }
}
