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

    /// Resolves the path of a directive in the page at `path`. Returns nil for an absolute path and for one that leaves the project.
    static func target(_ written: String, from path: FilePath, contentFolder: String) -> FilePath? {
        if written.hasPrefix("@/") { return FilePath.join(contentFolder, String(written.dropFirst(2))).map(FilePath.init) }
        if written.hasPrefix("/") { return nil }
        return FilePath.join(path.folder, written).map(FilePath.init)
    }

    private mutating func include(_ directive: IncludeDirective, from file: FileID, stack: [FileID]) {
        let span = Span(file, directive.range.lowerBound, directive.range.upperBound)
        func fail(_ problem: SyntaxFault.IncludeProblem) {
            let place = Span(file, directive.pathRange.lowerBound, directive.pathRange.upperBound)
            faults.append(.includeFailed(problem, path: directive.path, place))
        }
        count += 1
        if stack.count > Includes.maximumDepth || count > Includes.maximumCount {
            let isDeep = stack.count > Includes.maximumDepth
            let limit = isDeep ? SyntaxFault.Limit.nesting(limit: Includes.maximumDepth) : .includes(limit: Includes.maximumCount)
            if !faults.contains(where: \.isFatal) { faults.append(.limitExceeded(limit, found: isDeep ? stack.count : count, span)) }
            return
        }
        guard let path = Includes.target(directive.path, from: FilePath(texts[file].path), contentFolder: contentFolder) else {
            return fail(.outside)
        }
        guard let target = files[path] else { return fail(.missing) }
        if stack.contains(target) { return fail(.cycle) }
        let source = included[target] ?? IncludedFile(texts[target], target)
        included[target] = source
        guard source.isText else { return fail(.unreadable) }
        guard let range = source.range(of: directive) else { return fail(.region(directive.region ?? "")) }
        includedFiles.append(target)
        switch directive.kind {
        case .markdown: append(source.text, target, range, source.directives(from: range.lowerBound), stack: stack + [target])
        case .snippet(let info): expandedSource.append(made: snippet(source.text, range, info: info), for: span)
        }
    }

    /// Builds a fenced code block.
    private func snippet(_ source: SourceText, _ range: Range<Int>, info: String) -> [UInt8] {
        let code = source.bytes[range]
        var longest = 0
        var run = 0
        for byte in code {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, longest + 1))
        var text = fence + Array(Includes.info(info, fileExtension: FilePath(source.path).fileExtension).utf8) + [0x0A] + code
        if text.last != 0x0A { text.append(0x0A) }
        return text + fence
    }

    /// Returns the info string of a snippet: `ts{2}` for the file `x.js` and `{2 ts}`. As in VitePress, the braces may contain lines and a
    /// language, which replaces the file extension. An option alone, such as `{:line-numbers}`, keeps it.
    private static func info(_ written: String, fileExtension: String) -> String {
        guard let open = written.firstIndex(of: "{"), let close = written[open...].firstIndex(of: "}") else {
            return fileExtension + written
        }
        let parts = written[written.index(after: open)..<close].split(separator: " ")
        let lines = parts.filter { $0.utf8.allSatisfy { $0.isASCIIDigit || "-,".utf8.contains($0) } }
        guard let language = parts.first(where: { !lines.contains($0) }) else { return fileExtension + written }
        let marks = lines.isEmpty ? "" : "{" + lines.joined(separator: ",") + "}"
        return (language.hasPrefix(":") ? fileExtension : "") + language + written[..<open] + marks
            + written[written.index(after: close)...]
    }
}

extension IncludeDirective {
    /// Returns the files that a text includes directly, relative to the project.
    static func targets(in text: SourceText, contentFolder: String) -> [FilePath] {
        all(in: text.bytes, from: 0).compactMap { Includes.target($0.path, from: FilePath(text.path), contentFolder: contentFolder) }
    }
}
