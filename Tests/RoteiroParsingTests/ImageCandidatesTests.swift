import Testing

@testable import RoteiroParsing

@Suite("Images of srcset")
struct ImageCandidatesTests {
    @Test(
        "Candidates are split as browsers split them",
        arguments: [
            ("/a.png 1x, /b.png 2x", ["/a.png|1x", "/b.png|2x"]), ("/a.png", ["/a.png|"]),
            (" ,, /a.png , /b.png 300w 200h,", ["/a.png|", "/b.png|300w 200h"]),
            ("a,b.png 1x", ["a,b.png|1x"]), ("data:image/png;base64,AA== 1x,/b.png 2x", ["data:image/png;base64,AA==|1x", "/b.png|2x"]),
            ("/a.png, /b.png", ["/a.png|", "/b.png|"]), ("/a.png foo(1,2), /b.png", ["/a.png|foo(1,2)", "/b.png|"]),
            ("/a.png?x=1&amp;y=2 1x", ["/a.png?x=1&y=2|1x"]), ("", []), (",", []), ("/a.png ((", ["/a.png|(("]),
            ("/a.png\n\t2x\n", ["/a.png|2x"]),
        ] as [(String, [String])])
    func split(_ value: String, _ expected: [String]) {
        let found = ImageCandidates.all(in: value)
        #expect(found.map { $0.address + "|" + $0.descriptor } == expected)
        let bytes = Array(value.utf8)
        for candidate in found where !value.contains("&") {
            #expect(String(decoding: bytes[candidate.range], as: UTF8.self) == candidate.address)
        }
    }
}
