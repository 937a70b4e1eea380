import RoteiroCore
import RoteiroTestSupport
import Testing

@Suite("Globs")
struct GlobTests {
    @Test(
        "A glob matches the whole path",
        arguments: [
            ("a.md", "a.md"), ("*.md", "a.md"), ("**", "a/b/c.md"), ("**/*.md", "a.md"), ("**/*.md", "a/b/c.md"), ("a/**", "a/b/c.md"),
            ("a/**/c.md", "a/c.md"), ("a/**/c.md", "a/b/b/c.md"), ("gu?a.md", "guía.md"), ("", ""), ("a/*/c", "a/b/c"), ("a*", "a"),
            ("**/a/**/b", "x/a/y/b"),
        ])
    func matches(_ pattern: String, _ path: String) {
        #expect(Glob(pattern).matches(path))
    }

    @Test(
        "A glob matches nothing else",
        arguments: [
            ("a.md", "b/a.md"), ("*.md", "b/a.md"), ("a/**/c.md", "a/xc.md"), ("a?c", "a/c"), ("a/*", "a/b/c"), ("A.md", "a.md"),
            ("", "a"), ("a/**", "a"),
        ])
    func refuses(_ pattern: String, _ path: String) {
        #expect(!Glob(pattern).matches(path))
    }

    @Test("A hostile glob takes time linear in its pattern and in the path")
    func hostile() {
        let path = String(repeating: "a", count: 190) + String(repeating: "b", count: 2_000)
        #expect(!Glob(String(repeating: "**a", count: 200)).matches(path))
        expectLinear(from: 50) {
            String(repeating: "**a", count: $0)
        } work: {
            _ = Glob($0).matches(path)
        }
        let glob = Glob(String(repeating: "**a", count: 200))
        expectLinear(from: 2_000) {
            String(repeating: "a", count: 190) + String(repeating: "b", count: $0)
        } work: {
            _ = glob.matches($0)
        }
    }
}
