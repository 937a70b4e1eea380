import RoteiroCore

/// Places as SARIF writes them.
struct SARIFPlaces {
    let report: Report

    /// `physicalLocation`; a file as a whole has no region.
    func write(_ location: Diagnostic.Location, to json: inout JSONWriter) {
        json.object("physicalLocation") { json in
            writeArtifact(of: location, to: &json)
            if case .span = location { writeRegion("region", of: location, to: &json) }
        }
    }

    /// `artifactLocation`.
    func writeArtifact(of location: Diagnostic.Location, to json: inout JSONWriter) {
        json.object("artifactLocation") { $0.member("uri", Self.uri(report.repositoryPath(report.file(of: location)))) }
    }

    /// The region called `name`. Its end is the place after its last character (3.30.8).
    func writeRegion(_ name: StaticString, of location: Diagnostic.Location, to json: inout JSONWriter) {
        let place = report.place(of: location)
        json.object(name) { json in
            json.member("startLine", place.start.line)
            json.member("startColumn", place.start.column)
            json.member("endLine", place.end.line)
            json.member("endColumn", place.end.column)
        }
    }

    /// A relative reference. A colon in its first part would make that a scheme (RFC 3986, 4.2).
    static func uri(_ path: String) -> String {
        URLEncoding.path(path).split(separator: ":", omittingEmptySubsequences: false).joined(separator: "%3A")
    }
}
