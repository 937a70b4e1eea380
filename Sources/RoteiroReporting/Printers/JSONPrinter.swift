package import RoteiroCore

/// The format for tools, described by `templates/schema/report.schema.json`.
package struct JSONPrinter: Printer {
    package static let name = "json"

    package init() {}

    /// Prints one object with keys in a fixed order. Only messages depend on the language of `catalog`.
    package func print(_ report: Report, in catalog: MessageCatalog) -> [UInt8] {
        var json = JSONWriter(indentation: 2, capacity: report.diagnostics.count * 400 + 200)
        json.object { json in
            json.member("schemaVersion", "1.0")
            json.array("diagnostics") { json in
                for diagnostic in report.diagnostics { write(diagnostic, of: report, catalog, to: &json) }
            }
            json.object("summary") { json in
                json.member("errors", report.count(.error))
                json.member("warnings", report.count(.warning))
                json.member("infos", report.count(.info))
                json.member("notes", report.count(.note))
                json.member("files", report.fileCount)
            }
        }
        return WorkflowCommandEscaper.json(json.finish())
    }

    private func write(_ diagnostic: Diagnostic, of report: Report, _ catalog: MessageCatalog, to json: inout JSONWriter) {
        json.object { json in
            json.member("code", diagnostic.code)
            json.member("name", diagnostic.name)
            json.member("severity", diagnostic.severity.rawValue)
            write(report.place(of: diagnostic.location), to: &json)
            json.member("message", catalog.text(diagnostic.message))
            json.key("help")
            if let help = diagnostic.help { json.string(catalog.text(help)) } else { json.null() }
            json.array("fixes") { json in
                for fix in diagnostic.fixes { write(fix, of: report, catalog, to: &json) }
            }
            json.array("notes") { json in
                for note in diagnostic.notes {
                    json.object { json in
                        write(report.place(of: note.location), to: &json)
                        json.member("message", catalog.text(note.message))
                    }
                }
            }
        }
    }

    private func write(_ fix: Fix, of report: Report, _ catalog: MessageCatalog, to json: inout JSONWriter) {
        json.object { json in
            json.member("title", catalog.text(fix.title))
            json.member("safe", fix.isSafe)
            json.array("edits") { json in
                for edit in fix.edits {
                    json.object { json in
                        write(report.place(of: .span(edit.span)), to: &json)
                        json.member("expected", edit.expected)
                        json.member("replacement", edit.replacement)
                    }
                }
            }
            if fix.renames.isEmpty { return }
            json.array("renames") { json in
                for rename in fix.renames {
                    json.object { json in
                        json.member("from", rename.old.string)
                        json.member("to", rename.new.string)
                    }
                }
            }
        }
    }

    private func write(_ place: Report.Place, to json: inout JSONWriter) {
        json.member("file", place.file)
        json.member("line", place.start.line)
        json.member("column", place.start.column)
        json.member("endLine", place.end.line)
        json.member("endColumn", place.end.column)
    }
}
