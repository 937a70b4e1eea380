package import RoteiroCore

extension IDLock {
    /// Returns `roteiro.ids.json` with one id per line, sorted, so that diffs are readable and merge conflicts rare.
    package func json() -> [UInt8] {
        var out = ByteWriter(capacity: 4096)
        out.raw("{\n\"schemaVersion\": \"1.0\",\n\"ids\": {\n")
        let lines = lines.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (number, line) in lines.enumerated() {
            out.raw(bytes: line.json)
            out.raw(number + 1 < lines.count ? ",\n" : "\n")
        }
        out.raw("}\n}\n")
        return out.bytes
    }

    private var lines: [(key: String, json: [UInt8])] {
        var lines: [(key: String, json: [UInt8])] = []
        func add(_ key: String, _ members: (inout JSONWriter) -> Void) {
            var json = JSONWriter()
            json.object { json in
                json.key(named: key)
                json.object(members)
            }
            // Drops the braces around the single member.
            lines.append((key, Array(json.bytes.dropFirst().dropLast())))
        }
        for (id, guide) in guides {
            add(id) { $0.member("path", guide.path) }
            for (step, facts) in guide.steps { add("\(id)#\(step)") { facts.write(&$0) } }
            for (former, now) in guide.formerSteps { add("\(id)#\(former)") { $0.former(now) } }
        }
        for (former, now) in formerGuides { add(former) { $0.former(now) } }
        return lines
    }
}

extension IDLock.Step {
    fileprivate func write(_ json: inout JSONWriter) {
        json.member("position", position)
        json.member("part", part)
        json.member("title", title)
        json.member("content", content)
        json.array("images") { json in for image in images { json.string(image) } }
        json.array("anchors") { json in for anchor in anchors { json.string(anchor) } }
    }
}

extension JSONWriter {
    fileprivate mutating func former(_ former: IDLock.Former) {
        switch former {
        case .renamed(let id): member("alias", id)
        case .gone: member("gone", true)
        }
    }
}
