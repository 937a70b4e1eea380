import CCMarkGFM
import RoteiroCore

extension BlockReader {
    mutating func code(_ node: TreeNode) -> CodeBlock {
        let range = range(node)
        var length: Int32 = 0
        var offset: Int32 = 0
        var mark: CChar = 0
        let isFenced = cmark_node_get_fenced(node.pointer, &length, &offset, &mark) != 0
        var info: Located<String>?
        if isFenced, let words = cmark_node_get_fence_info(node.pointer).map({ String(cString: $0) }), !words.isEmpty {
            let line = text.lines.content(of: Int(node.startLine))
            let start = min(range.lowerBound + Int(length), line.upperBound)
            let place = text.bytes[start..<line.upperBound].drop(while: \.isASCIIWhitespace)
            let end = place.lastIndex { !$0.isASCIIWhitespace }.map { $0 + 1 } ?? place.startIndex
            info = Located(words, at: text.span(place.startIndex..<end))
        }
        let literal = node.literal
        let isClosed = isFenced && isClosed(node, mark: UInt8(bitPattern: mark), length: Int(length), literal)
        if isFenced, text.dialect == .pages, !isClosed, !codeLinesEndedByContainers.contains(Int(node.startLine)) {
            faults.append(.codeFenceUnclosed(text.span(range.lowerBound..<text.lines.content(of: Int(node.startLine)).upperBound)))
        }
        // cmark reports the end of an unclosed fence on the line after it or, in a container, on its first line.
        let lastLine = Int(node.startLine) + literal.lineBreaks + (isClosed ? 1 : 0)
        let end = isFenced ? max(range.lowerBound, text.lines.content(of: lastLine).upperBound) : range.upperBound
        let block = CodeBlock(info: info, text: literal, span: text.span(range.lowerBound..<end))
        return text.dialect == .pages ? read(block) : block
    }

    private mutating func read(_ block: CodeBlock) -> CodeBlock {
        let read = CodeInfo.read(block)
        if let lines = read.missingLines, let info = block.info {
            faults.append(.codeLinesMissing(lines: lines, count: read.lineCount, info.span))
        }
        return read.code
    }

    /// Returns the code block that a line imports; nil, with a fault, if there is none.
    mutating func imported(_ line: CodeImport, _ node: TreeNode) -> CodeBlock? {
        let content = text.lines.content(of: Int(node.startLine))
        let start = min(content.lowerBound + max(0, Int(node.startColumn) - 1), content.upperBound)
        let span = text.span(start..<max(start, text.trimmedEnd(of: content)))
        do throws(CodeImports.Failure) {
            guard let code = try codeImports?.code(of: line, in: span.file) else { return nil }
            let block = CodeBlock(info: Located(line.info, at: span), fileName: line.fileName, text: code, span: span)
            return read(block)
        } catch {
            let lower = content.lowerBound + line.pathRange.lowerBound
            switch error {
            case .problem(let problem):
                let place = text.span(lower..<min(content.lowerBound + line.pathRange.upperBound, content.upperBound))
                faults.append(.includeFailed(problem, path: line.path, place))
            case .limit(let limit, let found):
                if !faults.contains(where: \.isFatal) { faults.append(.limitExceeded(limit, found: found, span)) }
            }
            return nil
        }
    }

    func isFenced(_ node: TreeNode) -> Bool {
        var length: Int32 = 0
        var offset: Int32 = 0
        var mark: CChar = 0
        return cmark_node_get_fenced(node.pointer, &length, &offset, &mark) != 0
    }

    /// cmark does not report whether a fence was closed. Its last line shows it, unless that line is code or belongs to the next block.
    private func isClosed(_ node: TreeNode, mark: UInt8, length: Int, _ literal: String) -> Bool {
        let last = Int(node.endLine)
        guard last - Int(node.startLine) - 1 == literal.lineBreaks, node.following?.startLine != node.endLine else { return false }
        let line = lineContent.range(of: last)
        let marks = text.bytes[line].prefix { $0 == mark }
        return marks.count >= length && text.bytes[marks.endIndex..<line.upperBound].allSatisfy(\.isSpaceOrTab)
    }

    mutating func html(_ node: TreeNode) -> [Block] {
        let literal = node.literal
        let content = htmlContent(literal, from: Int(node.startLine))
        // The literal ends with a line ending that the content lacks.
        let isExact = literal.utf8.starts(with: content.bytes) && literal.utf8.count - content.bytes.count <= 1
        let html = LocatedHTML(literal, at: 0..<content.bytes.count, isExact: isExact, of: content, in: text)
        guard text.dialect == .pages else { return [.html(html.block)] }
        let lost = LostTags(html, in: content.bytes, at: isExact ? 0..<content.bytes.count : nil)
        faults += VueSyntax.faults(in: html, lost) + HTMLHazards.faults(in: html)
        ignores += IgnoreComments.all(in: html, text.sources)
        return VueSyntax.startsWithScriptOrStyle(html) ? [] : [.html(html.block)]
    }

    /// Each line of an HTML block is the end of a source line, whose start belongs to the enclosing containers. A tab that a container
    /// consumes only in part yields spaces that are not in the source.
    private func htmlContent(_ literal: String, from first: Int) -> BlockContent {
        var lines = literal.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        var content = BlockContent()
        for (index, line) in lines.enumerated() {
            let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }
            let whole = text.lines.content(of: first + index)
            let start = max(whole.lowerBound, whole.upperBound - line.count + indent.count)
            content.append(line: text.bytes, start..<whole.upperBound, indent: Array(indent))
        }
        return content
    }
}

extension String {
    /// The number of LF bytes.
    fileprivate var lineBreaks: Int { utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }
}
