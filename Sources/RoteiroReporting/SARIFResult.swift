import RoteiroCore

struct SARIFResult {
    private let diagnostic: Diagnostic
    private let fingerprint: FindingFingerprint
    private let rules: SARIFRules
    private let locations: SARIFLocations
    private let catalog: MessageCatalog

    init(
        _ diagnostic: Diagnostic, _ fingerprint: FindingFingerprint, _ rules: SARIFRules, _ locations: SARIFLocations,
        _ catalog: MessageCatalog
    ) {
        self.diagnostic = diagnostic
        self.fingerprint = fingerprint
        self.rules = rules
        self.locations = locations
        self.catalog = catalog
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("ruleId", diagnostic.code)
            json.member("ruleIndex", rules.index(of: diagnostic.code))
            json.member("level", diagnostic.severity.sarifLevel)
            json.message(FindingText(diagnostic, catalog).whole)
            json.array("locations") { json in
                json.object { locations.write(diagnostic.location, to: &$0) }
            }
            if !diagnostic.notes.isEmpty { writeNotes(to: &json) }
            json.object("partialFingerprints") { json in
                // GitHub reads this key in the form `hash:occurrence`. The hash already includes the occurrence, so the suffix is always 1.
                json.member("primaryLocationLineHash", "\(fingerprint):1")
                json.member("roteiro/v2", fingerprint.description)
            }
            // SARIF has no renames, and applying only the edits would be wrong.
            let fixes = diagnostic.fixes.filter { $0.renames.isEmpty && !$0.edits.isEmpty }
            if !fixes.isEmpty { json.array("fixes") { json in for fix in fixes { write(fix, to: &json) } } }
        }
    }

    private func writeNotes(to json: inout JSONWriter) {
        json.array("relatedLocations") { json in
            for (index, note) in diagnostic.notes.enumerated() {
                json.object { json in
                    json.member("id", index + 1)
                    locations.write(note.location, to: &json)
                    json.message(TerminalText(catalog.text(note.message)).string)
                }
            }
        }
    }

    private func write(_ fix: Fix, to json: inout JSONWriter) {
        var files: [FileID] = []
        var edits: [FileID: [Edit]] = [:]
        for edit in fix.edits {
            if edits[edit.span.file] == nil { files.append(edit.span.file) }
            edits[edit.span.file, default: []].append(edit)
        }
        json.object { json in
            json.object("description") { $0.member("text", SARIFText.plain(TerminalText(catalog.text(fix.title)).string)) }
            json.array("artifactChanges") { json in
                for file in files {
                    json.object { json in
                        locations.writeArtifact(of: .span(Span(file, 0, 0)), to: &json)
                        json.array("replacements") { json in
                            for edit in edits[file] ?? [] { write(edit, to: &json) }
                        }
                    }
                }
            }
        }
    }

    private func write(_ edit: Edit, to json: inout JSONWriter) {
        json.object { json in
            locations.writeRegion("deletedRegion", of: .span(edit.span), to: &json)
            json.object("insertedContent") { $0.member("text", edit.replacement) }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func message(_ text: String) {
        object("message") { $0.member("text", SARIFText.plain(text)) }
    }
}

extension Severity {
    /// SARIF has only three of these levels (3.27.10).
    var sarifLevel: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info, .note: "note"
        }
    }
}
