import RoteiroSystem
import Testing

@Suite("A version of Pagefind")
struct VersionTests {
    @Test(
        "It is read out of what the program says",
        arguments: [
            ("pagefind 1.5.2\n", "1.5.2"), ("pagefind_extended 2.0.0-beta.1", "2.0.0"), ("1.6.0+build", "1.6.0"),
            ("a 1.2 b 1.2.3", "1.2.3"),
        ])
    func reads(said: String, version: String) throws {
        #expect(try #require(Pagefind.Version(in: said)).description == version)
    }

    @Test("Words without three numbers are none", arguments: ["", "pagefind", "1.5", "1.x.2", "No module named pagefind", "1..2"])
    func refuses(said: String) {
        #expect(Pagefind.Version(in: said) == nil)
    }

    @Test("Versions are ordered by number, not by letter")
    func order() {
        #expect(Pagefind.Version(major: 1, minor: 4, patch: 9) < Pagefind.Version(major: 1, minor: 5))
        #expect(Pagefind.Version(major: 1, minor: 10) > Pagefind.Version(major: 1, minor: 9))
        #expect(Pagefind.Version(major: 2, minor: 0) > Pagefind.Version(major: 1, minor: 99))
    }
}
