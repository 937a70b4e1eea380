import RoteiroChecks
package import RoteiroCore
import RoteiroReporting
package import RoteiroSystem

/// Implements `roteiro actions`: lists the actions extracted from steps, for review by authors.
package struct ActionList: Sendable {
    package struct Entry: Sendable, Hashable {
        /// Relative to the project.
        package var file: String
        /// The position of the verb, or of the comment that declares the action.
        package var position: SourceText.Position
        /// `guide#step`.
        package var step: String
        package var action: Action

        /// Whether the target is missing or uncertain. Waiting needs no target.
        package var needsReview: Bool { action.kind != .wait && (action.target == nil || action.confidence == .low) }
    }

    /// In page order.
    package let entries: [Entry]

    /// Reads the actions of a project. `paths` are as typed, relative to `workingFolder`; empty means all. `forReview` keeps only actions
    /// that need review.
    package init(
        _ project: Project, paths: [String], workingFolder: String, forReview: Bool, on disk: some Disk
    ) async throws(Project.Failure) {
        var request = CheckRequest(workingFolder: workingFolder)
        request.paths = paths
        let read = try await ReadSite(project, for: .texts, from: disk)
        let selection = Selection(paths: try SelectedPaths(request, read, disk).paths)
        var entries: [Entry] = []
        for page in await ParsedSite(read).pages where selection.contains(path: page.path.string) {
            for step in page.guide.steps {
                for action in step.actions {
                    let text = read.texts.all[action.span.file]
                    entries.append(
                        Entry(
                            file: text.path, position: text.position(at: Int(action.span.lower)), step: "\(page.id)#\(step.id)",
                            action: action))
                }
            }
        }
        self.entries = forReview ? entries.filter(\.needsReview) : entries
    }

    /// One line per action, in the format of compilers: `file:line:column: guide#step: click "Salvar" (button), high`.
    package var text: [UInt8] {
        SafeOutput.lines(
            entries.map { entry in
                let place = "\(entry.file):\(entry.position.line):\(entry.position.column)"
                return "\(place): \(entry.step): \(entry.action.summary)"
            })
    }

    /// `{"schemaVersion": "1.0", "actions": [{file, line, column, step, kind, verb, target, optional, confidence, at, review}]}`.
    package var json: [UInt8] {
        var json = JSONWriter(indentation: 2, capacity: 400 * (entries.count + 1))
        json.object { json in
            json.member("schemaVersion", "1.0")
            json.array("actions") { json in for entry in entries { json.object { write(entry, &$0) } } }
        }
        return SafeOutput.json(json.finish())
    }

    private func write(_ entry: Entry, _ json: inout JSONWriter) {
        json.member("file", entry.file)
        json.member("line", entry.position.line)
        json.member("column", entry.position.column)
        json.member("step", entry.step)
        json.member("kind", entry.action.kind.rawValue)
        json.member("verb", entry.action.verb)
        if let target = entry.action.target {
            json.object("target") { json in
                json.member("key", target.key)
                json.member("text", target.text)
                json.member("role", target.role)
                json.member("icon", target.icon)
                json.member("href", target.href)
            }
        }
        json.member("optional", entry.action.isOptional)
        json.member("confidence", entry.action.confidence.rawValue)
        json.member("at", entry.action.pointer)
        json.member("review", entry.needsReview)
    }
}

extension Action {
    /// `click "Salvar" (button), high`; `select ?, low`.
    fileprivate var summary: String {
        let name = target.map { $0.text.map { "\"\($0)\"" } ?? $0.icon ?? $0.href ?? $0.key ?? "?" } ?? "?"
        return "\(kind.rawValue) \(name)\(target?.role.map { " (\($0))" } ?? ""), \(confidence.rawValue)"
    }
}
