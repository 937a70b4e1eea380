import RoteiroCore
import Testing

@Suite("Globs")
struct GlobTests {
    @Test(
        "A pattern matches a whole path",
        arguments: [
            ("a.md", "a.md", true), ("a.md", "b/a.md", false), ("*.md", "a.md", true), ("*.md", "b/a.md", false), ("**/*.md", "a.md", true),
            ("**/*.md", "b/c/a.md", true),
            ("b/**", "b/c/a.md", true), ("b/**", "bc/a.md", false), ("**", "x/y", true), ("a?c", "abc", true), ("a?c", "a/c", false),
            ("?", "é", true), ("a**c", "a/b/c", true),
            ("b/**/a.md", "b/a.md", true), ("b/**/a.md", "b/c/d/a.md", true), ("b/**/a.md", "b/ca.md", false), ("**/b/**", "a/b/c", true),
            ("", "", true), ("", "a", false), ("*", "", true), ("[a]", "a", false),
        ])
    func matches(_ pattern: String, _ path: String, _ expected: Bool) {
        #expect(Glob(pattern).matches(path) == expected)
    }

    @Test("A hostile pattern terminates")
    func hostile() {
        #expect(!Glob(String(repeating: "*a", count: 200) + "b").matches(String(repeating: "a", count: 2000)))
        #expect(!Glob(String(repeating: "**/", count: 100) + "b").matches(String(repeating: "a/", count: 500)))
    }
}
