import RoteiroCore

/// What stands above a list or a run of lines.
extension FlowReader {
    /// A paragraph that announces a procedure counts this many blocks back.
    private static let reach = 8
    /// A bold line counts as a heading this many blocks back.
    private static let nearBold = 3

    /// The paragraph before a node, past pictures, comments and HTML.
    mutating func lead(before node: Int) -> StepText? {
        for index in stride(from: node - 1, through: 0, by: -1) {
            switch nodes[index].kind {
            case .paragraph:
                let text = text(of: index)
                if !text.isEmpty { return text }
            case .picture, .comment, .html: continue
            case .heading, .list, .box, .closed: return nil
            }
        }
        return nil
    }

    /// The nearest bold line or heading.
    mutating func titleAbove(_ node: Int) -> StepText? {
        if boldAbove[node] >= 0 { return text(of: boldAbove[node]) }
        return nearestHeading(above: node).map { text(of: $0) } ?? frame.heading
    }

    /// The sentence comes first, then the nearest bold line, then the heading: the first that speaks decides.
    mutating func context(above node: Int, _ lexicon: InstructionLexicon) -> StepContext {
        let heading = nearestHeading(above: node).map { text(of: $0) }
        let lead = lead(before: node) ?? (heading == nil ? frame.lead : nil)
        var purpose: StepContext?
        if let lead {
            let announced = LeadReader.context(lead, lexicon)
            if announced.kind == .task { purpose = announced } else if announced.kind != .nothing { return announced }
        }
        if let announced = procedure(above: node, lexicon) { return announced }
        if boldAbove[node] >= 0 {
            let bold = text(of: boldAbove[node])
            let said = HeadingReader.context(bold, lexicon)
            if said.kind == .text || said.kind == .procedure { return said }
            if said.kind != .nothing, purpose == nil { return said }
            if node - boldAbove[node] <= Self.nearBold, ItemReader.answer(bold, lexicon).kind == .instruction {
                return StepContext(kind: .task, words: bold.plain)
            }
        }
        if let heading = heading ?? frame.heading {
            let said = HeadingReader.context(heading, lexicon)
            if said.kind == .text || said.kind == .procedure { return said }
            if let purpose { return purpose }
            if said.kind != .nothing { return said }
            // The title of the page counts where nothing nearer names a task.
            let title = pageTitle(lexicon)
            return title.kind == .nothing || TaskReader.namesTask(heading, lexicon) ? .nothing : title
        }
        return purpose ?? pageTitle(lexicon)
    }

    /// A paragraph further above that ends in a colon and announces a procedure.
    private mutating func procedure(above node: Int, _ lexicon: InstructionLexicon) -> StepContext? {
        for index in stride(from: node - 1, through: max(0, node - Self.reach), by: -1) {
            switch nodes[index].kind {
            case .heading, .list: return nil
            case .paragraph:
                let text = text(of: index)
                guard text.bytes.last(where: { $0 != StepText.Mark.close && $0 != 0x20 }) == UInt8(ascii: ":") else { continue }
                let announced = LeadReader.context(text, lexicon)
                if announced.kind == .procedure { return announced }
            case .box, .picture, .comment, .html, .closed: continue
            }
        }
        return nil
    }
}
