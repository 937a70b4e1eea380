package import RoteiroCore

/// Parses pages into guides. A guide depends only on the texts, so pages can be parsed in parallel.
package struct GuideParser: Sendable {
    private let texts: SourceTexts
    private let files: [FilePath: FileID]
    private let contentFolder: String
    /// The instruction lexicons of the project, by language tag.
    private let lexicons: [String: InstructionLexicon]
    private let steps: StepMode
    /// The container types that the settings of the site add, by name.
    private let containers: [String: ContainerType]
    private let components: [String: Settings.ComponentRole]

    /// The maximum size of a page in bytes. Larger files are rejected, so callers need not read them.
    package static let sizeLimit = InputLimits.fileSize

    /// `texts` must contain every page and every file that a page includes (see `includedFiles`).
    package init(
        texts: SourceTexts, contentFolder: String, lexicons: [String: InstructionLexicon] = [:], steps: StepMode = .all,
        containers: [String: ContainerType] = [:], components: [String: Settings.ComponentRole] = [:]
    ) {
        self.components = components
        self.texts = texts
        self.contentFolder = contentFolder
        self.lexicons = lexicons
        self.steps = steps
        self.containers = containers
        files = Dictionary(texts.all.enumerated().map { (FilePath($1.path), FileID($0)) }) { first, _ in first }
    }

    /// Returns the direct includes of a text, relative to the project. Some may not exist.
    package static func includedFiles(in text: SourceText, contentFolder: String) -> [FilePath] {
        IncludeDirective.targets(in: text, contentFolder: contentFolder)
    }

    /// Parses the guide in a file. Problems are in its `faults`; after a fatal one the guide is empty. `locale` is the language of the page
    /// unless its front matter names one.
    package func guide(in file: FileID, locale: String = Settings().sourceLocale) -> Guide { outlined(file, locale: locale).guide }

    /// Parses the guide in a file and recognises its steps, with the reason for each decision.
    package func outlined(_ file: FileID, locale: String = Settings().sourceLocale) -> (guide: Guide, outline: StepOutline) {
        let bytes = texts[file].bytes
        if let finding = bytes.count > InputLimits.fileSize ? InputLimits.firstFinding(in: bytes) : nil {
            return refused(file, .limitExceeded(finding.limit, found: finding.found, Span(file, 0, 0)))
        }
        if let offset = Encoding.firstInvalidByte(in: bytes) {
            return refused(file, .notUTF8(Span(file, offset, offset + 1)))
        }
        let head = FrontMatterReader.read(bytes, file: file)
        var includes = Includes(texts: texts, files: files, contentFolder: contentFolder)
        includes.append(file, head.bodyStart..<bytes.count)
        let expandedSource = includes.expandedSource
        if let finding = InputLimits.firstFinding(in: expandedSource.bytes) {
            let span = expandedSource.span(finding.range.lowerBound, finding.range.upperBound)
            return refused(file, .limitExceeded(finding.limit, found: finding.found, span))
        }
        let result = MarkdownParser.parse(
            MarkdownText(expandedSource, of: texts, dialect: .pages, containerTypes: containers, components: components),
            imports: CodeImports(texts: texts, files: files, contentFolder: contentFolder))
        let own = result.faults.filter { !$0.isSharedDefinition(outside: file) }
        let homeFaults = head.frontMatter.homeHTML.flatMap { HTMLHazards.faults(in: LocatedHTML($0)) }
        let faults = head.faults + homeFaults + includes.faults + (expandedSource.firstNUL.map { [.nulByte($0)] } ?? []) + own
        if let fatal = faults.first(where: \.isFatal) { return refused(file, fatal) }
        let language = InstructionLanguage(head.frontMatter.lang ?? locale, own: lexicons)
        let mode = head.frontMatter["steps"]?.string.flatMap(StepMode.init) ?? steps
        let outline = StepRecogniser.outline(of: result.blocks, title: head.frontMatter.title, mode: mode, language: language)
        let assembly = GuideAssembly(result.blocks, outline, of: texts)
        var guide = Guide(
            file: file, frontMatter: head.frontMatter, heading: assembly.heading, intro: assembly.intro, parts: assembly.parts,
            footnotes: result.footnotes, faults: faults, ignores: result.ignores)
        guide.sequences = assembly.sequenceFacts
        guide.nearMisses = outline.nearMisses
        guide.includedFiles = includes.includedFiles
        return (withActions(guide, language), outline)
    }

    private func withActions(_ guide: Guide, _ language: InstructionLanguage) -> Guide {
        var guide = guide
        var labels = LabelKeys()
        labels.walk(guide)
        for part in guide.parts.indices {
            for step in guide.parts[part].steps.indices {
                let read = StepActions(of: guide.parts[part].steps[step], knownLabels: labels.keys, language.lexicon)
                guide.parts[part].steps[step].actions = read.actions
                let isOptional = guide.parts[part].steps[step].annotation.isOptional
                guide.parts[part].steps[step].annotation = read.annotation
                guide.parts[part].steps[step].annotation.isOptional = isOptional || read.annotation.isOptional
            }
        }
        return guide
    }

    /// Parses `markdown` as CommonMark with GFM tables, strikethrough and task lists. Returns nil if it is not UTF-8, exceeds a limit or
    /// has a fatal fault.
    package static func fragment(_ markdown: [UInt8]) -> [Block]? {
        guard Encoding.firstInvalidByte(in: markdown) == nil, InputLimits.firstFinding(in: markdown) == nil else { return nil }
        var expandedSource = ExpandedSource()
        let head = markdown.starts(with: Encoding.byteOrderMark) ? 3 : 0
        expandedSource.append(markdown, head..<markdown.count, of: FileID(0))
        let source = SourceTexts([SourceText(path: "", bytes: markdown)])
        let result = MarkdownParser.parse(MarkdownText(expandedSource, of: source, dialect: .commonMark))
        return result.faults.contains(where: \.isFatal) ? nil : result.blocks
    }

    private func refused(_ file: FileID, _ fault: SyntaxFault) -> (guide: Guide, outline: StepOutline) {
        let guide = Guide(file: file, frontMatter: FrontMatter(), heading: nil, intro: [], parts: [], footnotes: [], faults: [fault])
        return (guide, StepOutline())
    }
}
