import RoteiroCore

/// The lines of a page with links to other pages. Step references on them may refer to the target page.
struct LinesWithOutgoingLinks {
    private struct Line: Hashable {
        let file: FileID
        let number: Int
    }

    private let texts: SourceTexts
    private var lines: Set<Line> = []

    init(of page: Page, in site: ResolvedSite) {
        texts = site.texts
        for link in page.links {
            switch link.target {
            case .page(let contentPath, _, _) where contentPath == page.contentPath: continue
            case .page, .external: lines.insert(line(of: link.span))
            default: continue
            }
        }
    }

    func contains(_ span: Span) -> Bool { lines.contains(line(of: span)) }

    private func line(of span: Span) -> Line { Line(file: span.file, number: texts[span.file].line(at: Int(span.lower))) }
}
