import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("Which fixes a round applies")
struct FixSelectionTests {
    private static let message = Message("b")
    private let texts = SourceTexts([
        SourceText(path: "a.md", bytes: Array("um dois três".utf8)), SourceText(path: "b.md", bytes: Array("um dois três".utf8)),
    ])

    private func edit(_ lower: Int, _ expected: String, _ replacement: String, file: Int = 0) -> Edit {
        Edit(at: Span(FileID(file), lower, lower + expected.utf8.count), expected: expected, replacement: replacement)
    }

    private func fix(_ edits: Edit..., isSafe: Bool = true, renames: [(String, String)] = []) -> Fix {
        Fix(
            title: Self.message, isSafe: isSafe, edits: edits,
            renames: renames.map { Fix.Rename(from: FilePath($0.0), to: FilePath($0.1)) })
    }

    private func select(
        _ fixes: [[Fix]], _ trust: FixSelection.Trust = .safe, home: (FileID) -> FileID? = { $0 }, taken: Set<FilePath> = []
    ) -> FixSelection {
        let findings = fixes.map { Diagnostic(LinkDead.info, at: Span(FileID(0), 0, 1), Self.message, fixes: $0) }
        return FixSelection(findings, in: texts, trust: trust, home: home, isTaken: taken.contains)
    }

    @Test("A fix that several findings share is applied once")
    func shared() {
        let one = fix(edit(0, "um", "dois"))
        let selection = select([[one], [one], [one]])
        #expect(selection.chosen.count == 1)
        #expect(selection.edits == [FileID(0): one.edits])
    }

    @Test("A fix that overlaps with an earlier one waits with all its edits")
    func overlap() {
        let first = fix(edit(0, "um dois", "x"))
        let second = fix(edit(0, "um", "y", file: 1), edit(3, "dois", "y"))
        let third = fix(edit(0, "um", "z", file: 1))
        let selection = select([[first], [second], [third]])
        #expect(selection.chosen.map(\.fix) == [first, third])
        #expect(selection.edits == [FileID(0): first.edits, FileID(1): third.edits])
        #expect(selection.refused.isEmpty)
    }

    @Test("Adjacent replacements and insertions between them are applied together, in order")
    func neighbours() {
        let fixes = [fix(edit(3, "dois", "2")), fix(edit(0, "um ", "1")), fix(edit(3, "", "e ")), fix(edit(7, "", "!"))]
        #expect(select(fixes.map { [$0] }).edits[FileID(0)]?.map(\.replacement) == ["1", "e ", "2", "!"])
    }

    @Test("Of two insertions at one place only the first is made; within replaced bytes none is")
    func insertions() {
        #expect(select([[fix(edit(3, "", "x"))], [fix(edit(3, "", "x"), edit(0, "um", "1"))]]).chosen.count == 1)
        #expect(select([[fix(edit(0, "um", "1"))], [fix(edit(1, "", "x"))]]).chosen.count == 1)
    }

    @Test("Two fixes with one replacement in common are both applied")
    func common() {
        let fixes = [[fix(edit(0, "um", "1"), edit(3, "dois", "2"))], [fix(edit(0, "um", "1"), edit(8, "três", "3"))]]
        let selection = select(fixes)
        #expect(selection.chosen.count == 2)
        #expect(selection.edits[FileID(0)]?.map(\.replacement) == ["1", "2", "3"])
    }

    @Test(
        "A fix whose expected bytes are elsewhere is refused as a whole, with the bytes that it found",
        arguments: [(1, "um"), (0, "Um"), (12, "ês!")])
    func otherBytes(_ lower: Int, _ expected: String) throws {
        let selection = select([[fix(edit(0, "um", "1", file: 1), edit(lower, expected, "x"))]])
        #expect(selection.edits.isEmpty && selection.chosen.isEmpty)
        let refusal = try #require(selection.refused.first)
        #expect(refusal.code == "R301" && refusal.reason.english.hasPrefix("expected `\(expected)`, found `"))
    }

    @Test("A file that is not the project's, a name that is taken, and a fix at odds with itself are refused")
    func refused() {
        let edits = [[fix(edit(0, "um", "1"))]]
        #expect(select(edits, home: { _ in nil }).refused.map(\.reason.english) == ["`a.md` is outside the project"])
        let rename = [[fix(renames: [("x.png", "y.gif")])]]
        #expect(select(rename, taken: [FilePath("y.gif")]).refused.map(\.reason.english) == ["`y.gif` already exists"])
        let itself = [[fix(edit(0, "um d", "1"), edit(3, "dois", "2"))]]
        #expect(select(itself).refused.map(\.reason.english) == ["two edits of this fix change the same characters"])
        for renames in [[("a", "c"), ("b", "c")], [("a", "b"), ("a", "c")]] {
            let selection = select([[fix(renames: renames)]])
            #expect(selection.renames.isEmpty)
            #expect(selection.refused.map(\.reason.english) == ["two renames of this fix have the same old or new name"])
        }
        #expect(select([[fix(renames: [("a", "b"), ("a", "b")])]]).renames.count == 1)
    }

    @Test("Two texts that are one file are edited once")
    func oneFile() {
        let selection = select([[fix(edit(0, "um", "1"))], [fix(edit(0, "um", "2", file: 1))]], home: { _ in FileID(0) })
        #expect(selection.edits == [FileID(0): [edit(0, "um", "1")]])
    }

    @Test("Renames: one name for one file, and one file for one name")
    func renames() {
        let fixes = [("a", "b"), ("a", "b"), ("a", "c"), ("d", "b"), ("e", "f")].enumerated().map {
            [fix(edit($0, "", "x"), renames: [$1])]
        }
        #expect(
            select(fixes).renames == [
                Fix.Rename(from: FilePath("a"), to: FilePath("b")), Fix.Rename(from: FilePath("e"), to: FilePath("f")),
            ])
    }

    @Test("Offered fixes are applied on request, after safe ones; a fix without changes is none")
    func trust() {
        let (offered, safe) = (fix(edit(0, "um", "1"), isSafe: false), fix(edit(0, "um", "2")))
        #expect(select([[offered]]).chosen.isEmpty)
        #expect(select([[offered]], .offered).chosen.map(\.fix) == [offered])
        #expect(select([[offered, safe]], .offered).chosen.map(\.fix) == [safe])
        #expect(select([[fix(edit(0, "um", "um"))]]).chosen.isEmpty)
    }
}
