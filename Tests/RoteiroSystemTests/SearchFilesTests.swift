import RoteiroSystem
import Testing

@Suite("The files of a search index")
struct SearchFilesTests {
    @Test("The list of languages has one order, whatever Pagefind's was")
    func canonical() {
        let one = #"{"version":"1.5.2","languages":{"en":{"hash":"e","page_count":2},"pt-br":{"hash":"p"}},"include_characters":["_"]}"#
        let other = #"{"include_characters":["_"],"languages":{"pt-br":{"hash":"p"},"en":{"page_count":2,"hash":"e"}},"version":"1.5.2"}"#
        let entry = "pagefind-entry.json"
        let bytes = SearchFiles.canonical(Array(one.utf8), at: entry)
        #expect(bytes == SearchFiles.canonical(Array(other.utf8), at: entry))
        #expect(
            String(decoding: bytes, as: UTF8.self).contains(
                #"{"include_characters":["_"],"languages":{"en":{"hash":"e","page_count":2},"pt-br":{"hash":"p"}},"version":"1.5.2"}"#))
    }

    @Test("What is no JSON, and every other file, stays as it is")
    func untouched() {
        #expect(SearchFiles.canonical(Array("{".utf8), at: "pagefind-entry.json") == Array("{".utf8))
        #expect(SearchFiles.canonical(Array(#"{"b":1,"a":2}"#.utf8), at: "x.json") == Array(#"{"b":1,"a":2}"#.utf8))
    }

    @Test("Interfaces that our pages do not use are not published")
    func published() {
        for path in ["pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "wasm.pt-br.pagefind", "fragment/pt-br_1.pf_fragment"] {
            #expect(SearchFiles.isPublished(path), "\(path)")
        }
        for path in ["pagefind-ui.js", "pagefind-ui.css", "pagefind-modular-ui.js", "pagefind-component-ui.css", "pagefind-highlight.js"] {
            #expect(!SearchFiles.isPublished(path), "\(path)")
        }
    }
}
