import Testing

@testable import RoteiroLocalization

@Suite("Counterparts of steps")
struct CounterpartsTests {
    private func counterparts(_ source: [(Int?, [String])], _ translated: [(Int?, [String])]) -> SequenceAlignment {
        SequenceAlignment(
            source.map { SequenceAlignment.Mark(number: $0.0, images: $0.1) },
            translated.map { SequenceAlignment.Mark(number: $0.0, images: $0.1) })
    }

    private func written(_ counterparts: SequenceAlignment) -> String {
        let pairs = counterparts.pairs.map { "\($0.source)=\($0.translated)" }
        return (pairs + counterparts.missing.map { "-\($0)" } + counterparts.added.map { "+\($0)" }).joined(separator: " ")
    }

    @Test("The same numbers are the same steps, whatever their pictures")
    func sameNumbers() {
        #expect(written(counterparts([(1, ["a"]), (2, ["b"])], [(1, ["b"]), (2, ["a"])])) == "0=0 1=1")
    }

    @Test("A gap in the numbers is a missing step")
    func gap() {
        #expect(written(counterparts([(1, []), (2, []), (3, [])], [(1, []), (3, [])])) == "0=0 2=1 -1")
    }

    @Test("After renumbering, images identify the steps")
    func renumbered() {
        let found = counterparts([(1, ["a"]), (2, ["b"]), (3, ["c"])], [(1, ["a"]), (2, ["c"])])
        #expect(written(found) == "0=0 2=1 -1")
    }

    @Test("A new step that has the number of an old one is not taken for it")
    func inserted() {
        let found = counterparts([(1, ["a"]), (2, ["b"])], [(1, ["a"]), (2, []), (3, ["b"])])
        #expect(written(found) == "0=0 1=2 +1")
    }

    @Test("Repeated numbers identify no step")
    func twice() {
        #expect(written(counterparts([(1, []), (1, [])], [(1, [])])) == "-0 -1 +0")
    }

    @Test("Without numbers the order counts, where as many are on both sides")
    func order() {
        #expect(written(counterparts([(nil, []), (nil, [])], [(nil, []), (nil, [])])) == "0=0 1=1")
        #expect(written(counterparts([(nil, []), (nil, [])], [(nil, [])])) == "-0 -1 +0")
    }
}
