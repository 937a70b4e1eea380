import RoteiroCore
import Testing

@Suite("Names of pictures in a text of any kind")
struct ImageNamesTests {
    @Test(
        "Paths are found without the surrounding characters",
        arguments: [
            ("a{background:url(../img/a.png)}", ["../img/a.png"]), ("{\"src\":\"/b.PNG?v=2#x\"}", ["/b.PNG"]),
            ("<img srcset=\"a.png 1x, b.svg 2x\">", ["a.png", "b.svg"]), ("a.png.b.svg", ["a.png", "a.png.b.svg"]), (".png x.pngs y.p", []),
            ("c%20d.png", ["c%20d.png"]), ("", []), ("a.", []),
        ])
    func paths(text: String, expected: [String]) {
        #expect(ImagePathSearch.paths(in: Array(text.utf8), endings: ["png", "svg"]) == expected)
    }
}
