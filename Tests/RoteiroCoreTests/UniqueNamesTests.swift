import RoteiroCore
import RoteiroTestSupport
import Testing

@Suite("Unique names")
struct UniqueNamesTests {
    @Test("A repeat gets the next number")
    func repeats() {
        var names = UniqueNames()
        let given = ["a", "a", "a", "b"].map { names.claim($0, from: 1) } + [names.claim("b", from: 2)]
        #expect(given == ["a", "a-1", "a-2", "b", "b-2"])
    }

    @Test("A number that is already in use is skipped")
    func takenNumbers() {
        var names = UniqueNames()
        let answers = [names.reserve("a-1"), names.reserve("a"), names.reserve("a")]
        #expect(answers == [true, true, false])
        let third = names.claim("a", from: 1)
        #expect(third == "a-2")
    }

    @Test("Thousands of repeats take thousands of steps, not millions")
    func many() {
        var names = UniqueNames()
        let given = (0..<20_000).map { _ in names.claim("passo", from: 1) }
        #expect(Set(given).count == 20_000)
        #expect(given.last == "passo-19999")
        expectLinear(from: 5_000) {
            $0
        } work: { count in
            var names = UniqueNames()
            for _ in 0..<count { _ = names.claim("passo", from: 1) }
        }
    }
}
