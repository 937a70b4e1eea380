import RoteiroCore

/// Recognises the steps of a page, however they are written: a pure stage after parsing.
enum StepRecogniser {
    /// `title` is that of the front matter; `mode` that of the front matter or of the settings.
    static func outline(of blocks: [Block], title: String?, mode: StepMode, language: InstructionLanguage) -> StepOutline {
        let page = StepPage(lexicon: language.lexicon, mode: mode, title: title)
        var heading: Heading?
        for case .heading(let first) in blocks {
            heading = first.level == 1 ? first : nil
            break
        }
        var log = OutlineLog()
        var flow = FlowReader(blocks, page: page, frame: .page, path: [], pageHeading: heading)
        flow.read(&log)
        return log.outline
    }
}
