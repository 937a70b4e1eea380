import RoteiroCore
import RoteiroTestSupport
import Testing

@testable import RoteiroChecks

@Suite("The numbers of a sequence")
struct NumberingTests {
    @Test(
        "A number has at most one fault",
        arguments: [
            ([], [:]),
            ([1, 2, 3], [:]),
            ([0, 1, 2], [:]),
            ([1, 3, 2, 4], [2: .order(after: 3)]),
            ([1, 2, 4, 5], [2: .gap(after: 2, missing: 3)]),
            ([1, 2, 5], [2: .gap(after: 2, missing: 3)]),
            ([1, 2, 2], [2: .duplicate(first: 1)]),
            ([1, 2, 2, 4], [2: .duplicate(first: 1), 3: .gap(after: 2, missing: 3)]),
            ([4, 5, 6], [0: .start]),
            ([2, 3, 1], [2: .order(after: 3)]),
            ([2, 0], [0: .start, 1: .order(after: 2)]),
            ([1, 4, 2, 6], [1: .gap(after: 1, missing: 3), 2: .order(after: 4), 3: .gap(after: 4, missing: 5)]),
            ([1, 1, 1], [1: .duplicate(first: 0), 2: .duplicate(first: 0)]),
            ([1, .max], [1: .gap(after: 1, missing: 2)]),
        ] as [([Int], [Int: Numbering.Fault])])
    func faults(_ numbers: [Int], _ faults: [Int: Numbering.Fault]) {
        #expect(Numbering.faults(in: numbers, allowsZero: true) == faults)
    }

    @Test("A part may not have the number 0")
    func zero() {
        #expect(Numbering.faults(in: [0, 1], allowsZero: false) == [0: .start])
    }

    @Test("Sixty thousand numbers take linear time")
    func many() {
        #expect(Numbering.faults(in: Array(1...60_000).reversed(), allowsZero: true).count == 59_999)
    }
}
