import Testing

@testable import RoteiroChecks

@Suite("Rewritten addresses")
struct WrittenPathTests {
    @Test(
        "A path is rewritten in the style of its writer",
        arguments: [
            ("./x", "faq/y", "faq", "./y"), ("x", "faq/y", "faq", "y"), ("../x", "crm/y", "faq", "../crm/y"),
            ("/x", "crm/y", "faq", "/crm/y"),
            ("x?q=1#f", "faq/y", "faq", "y?q=1#f"), ("x", "faq/", "faq", "./"), ("x", "", "faq", "../"), ("/x", "", "faq", "/"),
            ("a%20b", "faq/a c", "faq", "a%20c"), ("x", "faq/a (1).png", "faq", "a%20%281%29.png"), ("x", "faq/ação", "faq", "ação"),
            ("./x", "y", "", "./y"),
        ])
    func rewritten(_ written: String, _ place: String, _ folder: String, _ expected: String) {
        #expect(WrittenPath(written).rewritten(to: place, from: folder) == expected)
    }

    @Test(
        "The parts that stay if the folder is wrong",
        arguments: [("../../a/b.png?x", "a/b.png"), ("/a%20b#c", "a b"), ("./", ""), ("..", "")])
    func trailing(_ written: String, _ expected: String) {
        #expect(WrittenPath(written).trailing == expected)
    }
}
