import RoteiroCore
import RoteiroReporting

/// Implements `roteiro inspect --steps`: prints for each heading, list, item and line whether it is a step, and why.
package struct StepReport: Sendable {
    private let outlines: [(file: String, outline: StepOutline)]
    private let texts: SourceTexts
    private let messages: MessageCatalog

    init(_ outlines: [(file: String, outline: StepOutline)], texts: SourceTexts, _ messages: MessageCatalog) {
        self.outlines = outlines
        self.texts = texts
        self.messages = messages
    }

    private func line(_ span: Span) -> Int { texts.start(of: span).line }

    // MARK: Text

    /// One line per heading, list and line, in the format of compilers: `file:line: step 3 (heading): reason`.
    package var text: [UInt8] {
        var lines: [String] = []
        for (file, outline) in outlines {
            var misses = outline.nearMisses[...]
            for (number, entry) in outline.entries.enumerated() {
                while let miss = misses.first, miss.span < entry.span {
                    lines.append(text(miss, file))
                    misses.removeFirst()
                }
                // The list tells the reason of its items.
                if entry.place == .item, entry.verdict == .step { continue }
                let (label, reason) = (messages.text(label(entry, number, outline)), messages.text(entry.reason.message))
                lines.append("\(file):\(line(entry.span)): \(label): \(reason)")
            }
            lines += misses.map { text($0, file) }
        }
        return SafeOutput.lines(lines)
    }

    private func text(_ miss: StepOutline.NearMiss, _ file: String) -> String {
        let label = Message("near miss")
        return "\(file):\(line(miss.span)): \(messages.text(label)): \(messages.text(miss.reason))"
    }

    private func label(_ entry: StepOutline.Entry, _ number: Int, _ outline: StepOutline) -> Message {
        let certainty = entry.isCertain ? Message("high certainty") : Message("medium certainty")
        switch (entry.verdict, entry.place) {
        case (.step, .list):
            let count = outline.entries[(number + 1)...].prefix { $0.place != .list }.count { $0.place == .item && $0.verdict == .step }
            return Message(
                one: "list of {count} step, {certainty}", other: "list of {count} steps, {certainty}", count: count,
                ["certainty": certainty])
        case (.step, _): return Message("step {number}, {certainty}", ["number": entry.number, "certainty": certainty])
        case (.substep, _):
            let line = entry.parent.map { self.line(outline.entries[$0].span) } ?? 0
            return Message("sub-step {number} of the step in line {line}", ["number": entry.number, "line": line])
        case (.part, _): return Message("part")
        case (.text, .list): return Message("list without steps")
        case (.text, _): return Message("no step")
        }
    }

    // MARK: JSON

    /// `[{file, entries: [{line, place, verdict, origin, number, title, certainty, sequence, parent, substeps, reason}], nearMisses: [{line, reason}]}]`.
    package var json: [UInt8] {
        var json = JSONWriter(indentation: 2)
        json.array { json in
            for (file, outline) in outlines {
                json.object { json in
                    json.member("file", file)
                    let counts = outline.substepCounts
                    json.array("entries") { json in
                        for (number, entry) in outline.entries.enumerated() { write(entry, counts[number] ?? 0, outline, &json) }
                    }
                    json.array("nearMisses") { json in
                        for miss in outline.nearMisses {
                            json.object { json in
                                json.member("line", line(miss.span))
                                json.member("reason", messages.text(miss.reason))
                            }
                        }
                    }
                }
            }
        }
        return SafeOutput.json(json.finish())
    }

    private func write(_ entry: StepOutline.Entry, _ substeps: Int, _ outline: StepOutline, _ json: inout JSONWriter) {
        json.object { json in
            json.member("line", line(entry.span))
            json.member("place", entry.place.rawValue)
            json.member("verdict", entry.verdict.rawValue)
            if let origin = entry.origin { json.member("origin", origin.rawValue) }
            if !entry.number.isEmpty { json.member("number", entry.number) }
            if entry.place != .list, entry.verdict == .step || entry.verdict == .substep { json.member("title", entry.titleText) }
            if entry.verdict == .step || entry.verdict == .substep { json.member("certainty", entry.isCertain ? "high" : "medium") }
            if let sequence = entry.sequence { json.member("sequence", sequence) }
            if let parent = entry.parent { json.member("parent", line(outline.entries[parent].span)) }
            if entry.place != .list, entry.verdict == .step { json.member("substeps", substeps) }
            json.member("reason", messages.text(entry.reason.message))
        }
    }
}

extension StepOutline {
    /// The number of sub-steps by the index of their step.
    fileprivate var substepCounts: [Int: Int] {
        entries.reduce(into: [:]) { counts, entry in if let parent = entry.parent { counts[parent, default: 0] += 1 } }
    }
}
