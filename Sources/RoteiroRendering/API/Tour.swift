import RoteiroCore

/// A guide as an in-product tour for common tour libraries, with one stop for each action whose control has a selector in the settings:
/// `/api/v1/{locale}/tours/{guide}.driver.json` and its siblings.
struct Tour: OutputFormat {
    /// The tour libraries, whose formats use different keys.
    enum Format: String, CaseIterable {
        case driver, shepherd, intro
    }

    let context: RenderContext

    static func files(of page: RenderContext) -> [OutputFile] {
        if page.site.selectors.isEmpty { return [] }
        let tour = Tour(context: page)
        return Format.allCases.compactMap { format in
            tour.render(format).map { OutputFile(path: page.localeContext.tourPath(of: page.page, format.rawValue), bytes: $0) }
        }
    }

    private struct Stop {
        let id: String
        let selector: String
        let title: String
        /// Escaped, because driver.js and Intro.js insert it as HTML.
        let html: String
    }

    /// Returns nil if no action of the guide has a selector.
    func render(_ format: Format) -> [UInt8]? {
        let stops = stops()
        if stops.isEmpty { return nil }
        var json = JSONWriter(capacity: stops.count * 300)
        json.object { json in
            json.array("steps") { json in
                for stop in stops { json.object { write(stop, format, &$0) } }
            }
        }
        return json.finish()
    }

    private func write(_ stop: Stop, _ format: Format, _ json: inout JSONWriter) {
        switch format {
        case .driver:
            json.member("element", stop.selector)
            json.object("popover") { json in
                json.member("title", stop.title)
                json.member("description", stop.html)
            }
        case .shepherd:
            json.member("id", stop.id)
            json.member("title", stop.title)
            json.member("text", stop.html)
            json.object("attachTo") { json in
                json.member("element", stop.selector)
                json.member("on", "auto")
            }
        case .intro:
            json.member("element", stop.selector)
            json.member("title", stop.title)
            json.member("intro", stop.html)
        }
    }

    private func stops() -> [Stop] {
        var stops: [Stop] = []
        for step in context.page.guide.steps {
            for action in step.actions {
                guard let key = action.target?.key, let selector = selector(of: key, in: step) else { continue }
                let label = context.localeContext.label(of: step)
                let title = step.shownTitle.plainText
                stops.append(
                    Stop(
                        id: "\(step.id)-\(stops.count + 1)", selector: selector,
                        title: (title.isEmpty ? label : "\(label): \(title)").htmlEscaped, html: text(of: action, in: step).htmlEscaped))
            }
        }
        return stops
    }

    /// Returns the most specific selector: for this step, for this surface or for the whole product.
    private func selector(of key: String, in step: Step) -> String? {
        let selectors = context.site.selectors
        return selectors["\(context.page.id)#\(step.id)/\(key)"] ?? step.annotation.surface.flatMap { selectors["\($0)/\(key)"] }
            ?? selectors[key]
    }

    /// Returns the text of the block that contains the action.
    private func text(of action: Action, in step: Step) -> String {
        if action.pointer == "/title" { return step.shownTitle.plainText }
        let numbers = action.pointer.split(separator: "/").compactMap { Int($0) }
        let visible = step.body.filter { !$0.isComment }
        guard let first = numbers.first, visible.indices.contains(first) else { return "" }
        return PlainText.of([visible[first]])
    }
}
