import RoteiroCore

/// Expands the includes of a page. Reads no files: the pipeline loads every file that an `IncludeDirective` names beforehand.
struct Includes {
    /// Deeper include chains are an error, because the expansion is recursive.
    static let maximumDepth = 32
    /// More includes on one page are an error: each costs time, even if it adds no text.
    static let maximumCount = 1_000

    let texts: SourceTexts
    let files: [FilePath: FileID]
    /// The folder that `@/` refers to.
    let contentFolder: String
    private(set) var expandedSource = ExpandedSource()
    private(set) var faults: [SyntaxFault] = []
    /// Files indexed so far, so that another include of the same file does not index it again.
    private var included: [FileID: IncludedFile] = [:]
    private var count = 0
    /// The included files, in order; a file included twice stands twice.
    private(set) var includedFiles: [FileID] = []

    init(texts: SourceTexts, files: [FilePath: FileID], contentFolder: String) {
        self.texts = texts
        self.files = files
        self.contentFolder = contentFolder
    }

    /// Appends a page with its includes expanded.
    mutating func append(_ file: FileID, _ range: Range<Int>) {
        let text = texts[file]
        append(text, file, range, IncludeDirective.all(in: text.bytes, from: range.lowerBound)[...], stack: [file])
    }

    /// `stack` contains the files being included, outermost first.
    private mutating func append(
        _ text: SourceText, _ file: FileID, _ range: Range<Int>, _ directives: ArraySlice<IncludeDirective>, stack: [FileID]
    ) {
        var done = range.lowerBound
        for directive in directives {
            guard directive.range.upperBound <= range.upperBound else { break }
            expandedSource.append(text.bytes, done..<directive.range.lowerBound, of: file)
            done = directive.range.upperBound
            // Stops includes that double at every level. `InputLimits` then reports that the text is too large.
            guard expandedSource.bytes.count <= InputLimits.fileSize else { break }
            include(directive, from: file, stack: stack)
        }
        expandedSource.append(text.bytes, done..<range.upperBound, of: file)
    }

    /// Resolves the path of an include or of imported code in the page at `path`. Returns nil for an absolute path and for one that leaves
    /// the project.
    static func target(_ written: String, from path: FilePath, contentFolder: String) -> FilePath? {
        if written.hasPrefix("@/") { return FilePath.join(contentFolder, String(written.dropFirst(2))).map(FilePath.init) }
        if written.hasPrefix("/") { return nil }
        return FilePath.join(path.folder, written).map(FilePath.init)
    }

    private mutating func include(_ directive: IncludeDirective, from file: FileID, stack: [FileID]) {
        func fail(_ problem: SyntaxFault.IncludeProblem) {
            let place = Span(file, directive.pathRange.lowerBound, directive.pathRange.upperBound)
            faults.append(.includeFailed(problem, path: directive.path, place))
        }
        count += 1
        if stack.count > Includes.maximumDepth || count > Includes.maximumCount {
            let isDeep = stack.count > Includes.maximumDepth
            let span = Span(file, directive.range.lowerBound, directive.range.upperBound)
            let limit = isDeep ? SyntaxFault.Limit.nesting(limit: Includes.maximumDepth) : .includes(limit: Includes.maximumCount)
            if !faults.contains(where: \.isFatal) { faults.append(.limitExceeded(limit, found: isDeep ? stack.count : count, span)) }
            return
        }
        guard let path = directive.target(from: FilePath(texts[file].path), contentFolder: contentFolder) else { return fail(.outside) }
        guard let target = files[path] else { return fail(.missing) }
        if stack.contains(target) { return fail(.cycle) }
        var source = included[target] ?? IncludedFile(texts[target], target)
        let selection = source.isText ? source.selection(of: directive, in: texts) : nil
        included[target] = source
        guard let selection else { return fail(.unreadable) }
        if let problem = selection.problem { fail(problem) }
        let range = selection.range
        if range.isEmpty { return }
        includedFiles.append(target)
        append(source.text, target, range, source.directives(from: range.lowerBound), stack: stack + [target])
    }
}

extension IncludeDirective {
    /// The file to include. As in VitePress, `@part.md` is the same as `@/part.md`.
    fileprivate func target(from page: FilePath, contentFolder: String) -> FilePath? {
        let written = path.hasPrefix("@") && !path.hasPrefix("@/") ? "@/" + path.dropFirst() : path
        return Includes.target(written, from: page, contentFolder: contentFolder)
    }

    /// Returns the files that a text includes or imports directly, relative to the project. A line in a code block counts too.
    static func targets(in text: SourceText, contentFolder: String) -> [FilePath] {
        let page = FilePath(text.path)
        return all(in: text.bytes, from: 0).compactMap { $0.target(from: page, contentFolder: contentFolder) }
            + CodeImport.candidates(in: text.bytes).compactMap { Includes.target($0.path, from: page, contentFolder: contentFolder) }
    }
}
