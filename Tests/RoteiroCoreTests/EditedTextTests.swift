import RoteiroCore
import RoteiroTestSupport
import Testing

@Suite("A text and its edits")
struct EditedTextTests {
    private static let pieces: [[UInt8]] =
        ["a", "bc", "\n", "\r\n", "\r", "", "é", "d e\n", "+x\n", "-- y\n", "\\ No newline\n"].map { Array($0.utf8) } + [[0xFF]]

    private func text(_ count: Int, _ numbers: inout SeededNumbers) -> [UInt8] {
        (0..<count).flatMap { _ in Self.pieces.randomElement(using: &numbers) ?? [] }
    }

    private func changes(of count: Int, _ numbers: inout SeededNumbers) -> [EditedText.Change] {
        var changes: [EditedText.Change] = []
        var place = 0
        while place <= count, changes.count < 6 {
            let lower = Int.random(in: place...count, using: &numbers)
            let upper = min(count, lower + Int.random(in: 0...4, using: &numbers))
            changes.append(.init(lower..<upper, text(Int.random(in: 0...3, using: &numbers), &numbers)))
            place = upper + 1
        }
        return changes
    }

    /// A reference implementation: applies the changes from the end, one by one.
    private func applied(_ changes: [EditedText.Change], to bytes: [UInt8]) -> [UInt8] {
        changes.reversed().reduce(into: bytes) { $0.replaceSubrange($1.range, with: $1.replacement) }
    }

    @Test("After rounds of edits the text is what they make of it, and its changes are all that is different", arguments: 1...300)
    func property(seed: Int) {
        var numbers = SeededNumbers(state: UInt64(seed))
        let original = text(Int.random(in: 0...40, using: &numbers), &numbers)
        var edited = EditedText(original)
        var expected = original
        for _ in 0..<3 {
            let round = changes(of: expected.count, &numbers)
            edited.replace(round)
            expected = applied(round, to: expected)
            #expect(edited.bytes == expected)
        }
        #expect(applied(edited.changes, to: original) == expected)
        for (first, second) in zip(edited.changes, edited.changes.dropFirst()) {
            #expect(first.range.upperBound < second.range.lowerBound, "bytes that nobody touched are between two changes")
        }
    }

    @Test("The diff of a text, applied by others, gives its bytes", .validator("git"), .validator("patch"), arguments: 1...40)
    func diff(seed: Int) throws {
        var numbers = SeededNumbers(state: UInt64(seed) << 20)
        let original = text(60, &numbers)
        var edited = EditedText(original)
        edited.replace(changes(of: original.count, &numbers))
        let name = "uma pasta/página.md"
        let diff = UnifiedDiff(edited, from: name, to: name).bytes
        if diff.isEmpty {
            #expect(edited.bytes == original)
            return
        }
        for (program, arguments) in [("git", ["-C", "", "apply", "diff"]), ("patch", ["-s", "--binary", "-p1", "-d", "", "-i", "diff"])] {
            let validator = try #require(Validator(program), "\(program) is not installed")
            let sandbox = try Sandbox()
            try sandbox.write(original, to: name)
            try sandbox.write(diff, to: "diff")
            let verdict = try validator.run(arguments.map { $0.isEmpty ? sandbox.path("") : $0 == "diff" ? sandbox.path("diff") : $0 })
            #expect(verdict.status == 0, "\(program): \(verdict.text)\n\(String(decoding: diff, as: UTF8.self))")
            #expect(sandbox.files(below: "uma pasta")["página.md"] == edited.bytes, "\(program)")
        }
    }

    @Test("A rename is git's own header, and a strange name is quoted as git quotes it")
    func rename() {
        let diff = String(decoding: UnifiedDiff(EditedText([]), from: "a \"b\".png", to: "c\t.gif").bytes, as: UTF8.self)
        #expect(
            diff == """
                diff --git "a/a \\"b\\".png" "b/c\\011.gif"
                similarity index 100%
                rename from "a \\"b\\".png"
                rename to "c\\011.gif"

                """)
    }
}
