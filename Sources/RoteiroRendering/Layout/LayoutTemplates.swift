import Mustache
import RoteiroCore

/// The compiled Mustache templates around the body of a page.
package struct LayoutTemplates: Sendable {
    private let library: MustacheLibrary

    /// Compiles every `templates/*.mustache` of `theme`. The name of a partial is its file name without extension.
    package init(_ theme: [String: String]) throws(TemplateError) {
        var library = MustacheLibrary()
        let templates = Self.templates(in: theme)
        for (name, text) in templates {
            do {
                try library.register(text, named: name)
            } catch {
                throw TemplateError(name, text, error)
            }
        }
        for name in ["page", "index", "404"] where library.getTemplate(named: name) == nil {
            throw TemplateError(name, "", offset: 0, .missing)
        }
        if let cycle = PartialCycle.find(in: templates) { throw TemplateError(cycle.template, cycle.text, offset: cycle.offset, .cycle) }
        self.library = library
    }

    private static func templates(in theme: [String: String]) -> [(name: String, text: String)] {
        theme.keys.filter { $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }.sorted().map { file in
            (String(file.dropFirst("templates/".count).dropLast(".mustache".count)), theme[file] ?? "")
        }
    }

    func render(_ template: String, _ values: LayoutValues) -> [UInt8] {
        Array((library.render(values, withTemplate: template) ?? "").utf8)
    }
}

/// A template that includes itself, directly or indirectly. Rendering it would not terminate.
private struct PartialCycle {
    let template: String
    let text: String
    /// The offset of the include that closes the cycle.
    let offset: Int

    static func find(in templates: [(name: String, text: String)]) -> PartialCycle? {
        let partials = Dictionary(templates.map { ($0.name, Self.partials(in: $0.text)) }) { first, _ in first }
        for template in templates {
            for (name, offset) in partials[template.name] ?? [] where reaches(template.name, from: name, partials) {
                return PartialCycle(template: template.name, text: template.text, offset: offset)
            }
        }
        return nil
    }

    /// Returns the names in `{{> name}}` and `{{< name}}` with their offsets.
    private static func partials(in text: String) -> [(name: String, offset: Int)] {
        text.matches(of: /\{\{\s*[><]\s*([^\s{}]+)/).map { match in
            (String(match.output.1), text.utf8.distance(from: text.startIndex, to: match.range.lowerBound))
        }
    }

    private static func reaches(_ target: String, from start: String, _ partials: [String: [(name: String, offset: Int)]]) -> Bool {
        var seen: Set<String> = []
        var left = [start]
        while let name = left.popLast() {
            if name == target { return true }
            if seen.insert(name).inserted { left += (partials[name] ?? []).map(\.name) }
        }
        return false
    }
}

extension TemplateError {
    fileprivate init(_ name: String, _ text: String, offset: Int, _ message: Message) {
        self.init(text: SourceText(path: "templates/\(name).mustache", bytes: Array(text.utf8)), offset: offset, message: message)
    }

    fileprivate init(_ name: String, _ text: String, _ error: any Error) {
        guard let error = error as? MustacheTemplate.ParserError else {
            self.init(name, text, offset: 0, .unreadable)
            return
        }
        let source = SourceText(path: "", bytes: Array(text.utf8))
        let line = source.range(ofLine: error.context.lineNumber)
        let column = error.context.line.prefix(max(0, error.context.columnNumber - 1)).utf8.count
        self.init(name, text, offset: min(line.lowerBound + column, line.upperBound), .of(error.error))
    }
}

extension Message {
    fileprivate static func of(_ error: any Error) -> Message {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect:
            Message("this tag closes a section other than the one opened last; close sections in reverse order")
        case .unfinishedName: Message("a tag without `}}`; complete it")
        case .expectedSectionEnd: Message("a section is open at the end of the template; close it with `{{/name}}`")
        case .invalidSetDelimiter: Message("malformed delimiters; write them as `{{=<% %>=}}`")
        case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection, .textInsideInheritSection:
            Message("an inherited template can contain only `{{$name}}` blocks; move the rest out of it")
        case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: Message("unknown `{{%` directive; delete it")
        case nil: .unreadable
        }
    }

    fileprivate static var unreadable: Message {
        Message("not valid Mustache from here on; compare it with the original template")
    }

    fileprivate static var missing: Message { Message("this template is missing; copy the original") }

    fileprivate static var cycle: Message { Message("this template includes itself; delete this inclusion") }
}
