import Mustache
import RoteiroCore

/// The compiled templates: what stands around the body of a page.
struct Layout: Sendable {
    private let library: MustacheLibrary

    /// Compiles every `templates/*.mustache` of `theme`; partials are called by their file name without its ending.
    init(_ theme: [String: String]) throws(TemplateError) {
        var library = MustacheLibrary()
        for (file, text) in theme.sorted(by: { $0.key < $1.key }) where file.hasPrefix("templates/") && file.hasSuffix(".mustache") {
            let name = String(file.dropFirst("templates/".count).dropLast(".mustache".count))
            do {
                try library.register(text, named: name)
            } catch {
                throw TemplateError(file: file, reason: .verbatim(String(describing: error)))
            }
        }
        for name in ["page", "index", "404"] where library.getTemplate(named: name) == nil {
            throw TemplateError(file: "templates/\(name).mustache", reason: Message("missing"))
        }
        self.library = library
    }

    func render(_ template: String, _ values: LayoutValues) -> [UInt8] {
        Array((library.render(values, withTemplate: template) ?? "").utf8)
    }
}
