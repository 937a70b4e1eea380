package import RoteiroCore

/// Reads `roteiro.ids.json`.
package struct IDLockReader {
    /// Empty if the file cannot be parsed.
    package private(set) var lock = IDLock()
    /// In file order.
    package private(set) var problems: [SettingsProblem] = []
    /// Positions already taken, by guide id.
    private var positions: [String: Set<Int>] = [:]

    /// Parses the JSON as YAML, of which it is a subset, because the YAML reader provides spans.
    package init(_ text: SourceText, file: FileID) {
        switch YAMLReader.read(text.bytes, 0..<text.bytes.count, file: file) {
        case .failure(let problem):
            problems.append(
                SettingsProblem(at: problem.span, key: "", .verbatim(problem.message)))
        case .success(.none):
            // An empty file is an error: treating it as a site that has published nothing would silently discard every id.
            problems.append(
                SettingsProblem(at: Span(file, 0, 0), key: "schemaVersion", .expected(Message("\"1.0\""))))
        case .success(.some(let root)):
            var map = YAMLMapReader(root, path: "")
            if map.string("schemaVersion")?.hasPrefix("1.") != true {
                map.fail("schemaVersion", root.span, .expected(Message("\"1.0\"")))
            }
            if let ids = map.value("ids") { read(ids) }
            problems += map.finish()
        }
        for index in problems.indices { problems[index].message = .restore(problems[index].message) }
    }

    private mutating func read(_ ids: Located<MetadataValue>) {
        guard case .map(let entries) = ids.value else {
            problems.append(SettingsProblem(at: ids.span, key: "ids", .expected(Message("a map"))))
            return
        }
        // A guide comes before its steps, because `#` sorts before every character of an id.
        for entry in entries { read(entry.key.value, entry.value) }
    }

    private mutating func read(_ key: String, _ value: Located<MetadataValue>) {
        var map = YAMLMapReader(value, path: "ids.\(key)")
        defer { problems += map.finish() }
        let parts = key.split(separator: "#", maxSplits: 1).map(String.init)
        guard let guide = parts.first else { return }
        let former = map.string("alias").map(IDLock.Former.renamed) ?? (map.bool("gone") == true ? .gone : nil)
        if parts.count == 1 {
            if let former {
                lock.formerGuides[guide] = former
            } else {
                lock.guides[guide, default: .init(path: "")].path = map.string("path") ?? ""
            }
        } else if let former {
            lock.guides[guide, default: .init(path: "")].formerSteps[parts[1]] = former
        } else {
            let position = map.int("position")
            if position.map({ $0 < 0 || !positions[guide, default: []].insert($0).inserted }) ?? true {
                map.fail("position", map.value("position")?.span ?? value.span, .position)
            }
            lock.guides[guide, default: .init(path: "")].steps[parts[1]] = IDLock.Step(
                position: position ?? 0, part: map.string("part") ?? "", title: map.string("title") ?? "",
                content: map.string("content") ?? "", images: map.strings("images") ?? [], anchors: map.strings("anchors") ?? [])
        }
    }
}

extension Message {
    fileprivate static var position: Message { .expected(Message("a position, from 0, that no other step of the guide has")) }

    /// The lock file is generated: damage comes from a merge or an editor.
    fileprivate static func restore(_ fault: Message) -> Message {
        Message("{fault}; restore the file from version control, or correct it and run `roteiro ids status`", ["fault": fault])
    }
}
