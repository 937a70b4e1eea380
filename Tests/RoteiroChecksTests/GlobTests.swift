import RoteiroCore
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

    @Test("A hostile glob takes no time")
    func hostile() {
        #expect(
            !Glob(String(repeating: "**a", count: 200)).matches(String(repeating: "a", count: 190) + String(repeating: "b", count: 2_000)))
    }
}
