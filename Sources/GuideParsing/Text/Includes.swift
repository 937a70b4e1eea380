import GuideModel
import GuideText

/// Puts pages together with what they include. Nothing is read here: the pipeline has read every file that
/// `IncludeDirective` names before.
struct Includes {
    let texts: SourceTexts
    let files: [FilePath: FileID]
    /// `@/` is here.
    let contentFolder: String
    private(set) var composition = Composition()
    private(set) var faults: [SyntaxFault] = []

    init(texts: SourceTexts, files: [FilePath: FileID], contentFolder: String) {
        self.texts = texts
        self.files = files
        self.contentFolder = contentFolder
    }

    /// Appends `range` of a file with its includes in place. `stack` holds the files that are being included.
    mutating func append(_ file: FileID, _ range: Range<Int>, stack: [FileID] = []) {
        let text = texts[file]
        var done = range.lowerBound
        for directive in IncludeDirective.all(in: text.bytes, from: range.lowerBound) {
            guard directive.range.upperBound <= range.upperBound else { break }
            composition.append(text.bytes, done..<directive.range.lowerBound, of: file)
            done = directive.range.upperBound
            // Includes that double at every level end here; the guard then says that the text is too large.
            guard composition.bytes.count <= Guard.fileSize else { break }
            include(directive, from: file, stack: stack + [file])
        }
        composition.append(text.bytes, done..<range.upperBound, of: file)
    }

    /// The file that a directive on a page at `path` names; nil when it leaves the project.
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
        guard let path = Includes.target(directive.path, from: FilePath(texts[file].path), contentFolder: contentFolder) else {
            return fail(.outside)
        }
        guard let target = files[path] else { return fail(.missing) }
        if stack.contains(target) { return fail(.cycle) }
        let source = texts[target]
        if Encoding.firstInvalidByte(in: source.bytes) != nil { return fail(.unreadable) }
        guard let range = IncludedRange(source, target).range(of: directive) else { return fail(.region(directive.region ?? "")) }
        switch directive.kind {
        case .markdown: append(target, range, stack: stack)
        case .snippet(let info): composition.append(made: snippet(source, range, info: info), for: span)
        }
    }

    /// A code block with the file's text. The language is its ending, unless the braces name one.
    private func snippet(_ source: SourceText, _ range: Range<Int>, info: String) -> [UInt8] {
        let code = source.bytes[range]
        var longest = 0
        var run = 0
        for byte in code {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = [UInt8](repeating: UInt8(ascii: "`"), count: max(3, longest + 1))
        var text = fence + Array((FilePath(source.path).fileExtension + info).utf8) + [0x0A] + code
        if text.last != 0x0A { text.append(0x0A) }
        return text + fence
    }
}

extension IncludeDirective {
    /// The files that a page needs beside itself: what it includes, directly. Paths relative to the project.
    static func targets(in text: SourceText, contentFolder: String) -> [FilePath] {
        all(in: text.bytes, from: 0).compactMap { Includes.target($0.path, from: FilePath(text.path), contentFolder: contentFolder) }
    }
}

/// Which bytes of a file a directive asks for.
private struct IncludedRange {
    let text: SourceText
    let body: Int

    init(_ text: SourceText, _ file: FileID) {
        self.text = text
        body = FilePath(text.path).fileExtension == "md" ? FrontMatterReader.read(text.bytes, file: file).bodyStart : 0
    }

    /// Nil when the region is not there.
    func range(of directive: IncludeDirective) -> Range<Int>? {
        var range = body..<text.bytes.count
        if let name = directive.region {
            guard let found = region(name) ?? section(name) else { return nil }
            range = found
        }
        guard directive.firstLine != nil || directive.lastLine != nil else { return range }
        let first = max(1, directive.firstLine ?? 1)
        let last = min(text.lineStarts.count, directive.lastLine ?? text.lineStarts.count)
        guard first <= last else { return range.lowerBound..<range.lowerBound }
        return text.range(ofLine: first).lowerBound..<text.range(ofLine: last).upperBound
    }

    /// From the line after `#region name` to the line before `#endregion name`.
    private func region(_ name: String) -> Range<Int>? {
        var start: Int?
        for line in 1...text.lineStarts.count {
            let words = String(decoding: text.bytes[text.range(ofLine: line)], as: UTF8.self).split { $0 == " " || $0 == "\t" }
            guard let mark = words.firstIndex(where: { $0.hasSuffix("#region") || $0.hasSuffix("#endregion") }),
                mark + 1 < words.count, words[mark + 1] == name
            else { continue }
            if words[mark].hasSuffix("#region") {
                start = line < text.lineStarts.count ? Int(text.lineStarts[line]) : text.bytes.count
            } else if let start {
                return start..<max(start, Int(text.lineStarts[line - 1]))
            }
        }
        return start.map { $0..<text.bytes.count }
    }

    /// From a heading with that slug to the next of its level or above.
    private func section(_ slug: String) -> Range<Int>? {
        var start: (offset: Int, level: Int)?
        for line in 1...text.lineStarts.count {
            let content = text.bytes[text.range(ofLine: line)]
            let level = content.prefix { $0 == UInt8(ascii: "#") }.count
            guard (1...6).contains(level), content.dropFirst(level).first == 0x20 else { continue }
            let offset = Int(text.lineStarts[line - 1])
            if let start {
                if level <= start.level { return start.offset..<offset }
            } else if Slug.heading(String(decoding: content.dropFirst(level), as: UTF8.self)) == slug {
                start = (offset, level)
            }
        }
        return start.map { $0.offset..<text.bytes.count }
    }
}
