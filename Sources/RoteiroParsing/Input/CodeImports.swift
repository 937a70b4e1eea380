import Algorithms
import RoteiroCore

/// Reads the code that a page imports with `<<<`.
struct CodeImports {
    /// More imports on one page are an error.
    static let maximumCount = 1_000

    private let texts: SourceTexts
    private let files: [FilePath: FileID]
    private let contentFolder: String
    private var imported: [FileID: ImportedFile] = [:]
    private var count = 0
    private var size = 0

    init(texts: SourceTexts, files: [FilePath: FileID], contentFolder: String) {
        self.texts = texts
        self.files = files
        self.contentFolder = contentFolder
    }

    private struct ImportedFile {
        let text: SourceText
        let isText: Bool
        let regions: Regions
    }

    /// Why an import has no code.
    enum Failure: Error {
        case problem(SyntaxFault.IncludeProblem)
        case limit(SyntaxFault.Limit, found: Int)
    }

    /// Returns the text of the code block that `line` imports into `file`.
    mutating func code(of line: CodeImport, in file: FileID) throws(Failure) -> String {
        count += 1
        if count > Self.maximumCount { throw .limit(.includes(limit: Self.maximumCount), found: count) }
        guard let path = Includes.target(line.path, from: FilePath(texts[file].path), contentFolder: contentFolder) else {
            throw .problem(.outside)
        }
        guard let target = files[path] else { throw .problem(.missing) }
        let source = imported[target] ?? read(target)
        imported[target] = source
        guard source.isText else { throw .problem(.unreadable) }
        let code = try Self.code(in: source, region: line.region)
        size += code.count
        if size > InputLimits.fileSize { throw .limit(.fileSize(limit: InputLimits.fileSize), found: size) }
        return String(decoding: code, as: UTF8.self)
    }

    private func read(_ file: FileID) -> ImportedFile {
        let text = texts[file]
        let isText = Encoding.firstInvalidByte(in: text.bytes) == nil
        return ImportedFile(text: text, isText: isText, regions: isText ? Regions(of: text) : Regions())
    }

    private static func code(in source: ImportedFile, region: String?) throws(Failure) -> [UInt8] {
        let text = source.text
        guard let name = region else {
            let start = text.bytes.starts(with: Encoding.byteOrderMark) ? 3 : 0
            return joined(1...text.lineStarts.count, of: text, from: start)
        }
        switch source.regions.find(name) {
        case .missing: throw .problem(.region(name))
        case .unclosed: throw .problem(.regionUnclosed(name))
        case .found(let region):
            let lines = (region.lines).filter { !region.marks.contains($0) }
            return joined(lines, of: text, indent: indent(of: lines, in: text))
        }
    }

    /// The smallest number of blanks before the text of a line.
    private static func indent(of lines: [Int], in text: SourceText) -> Int {
        lines.compactMap { line -> Int? in
            let content = text.bytes[text.range(ofLine: line)]
            let blanks = content.prefix(while: \.isSpaceOrTab).count
            return blanks < content.count ? blanks : nil
        }.min() ?? 0
    }

    private static func joined(_ lines: some Sequence<Int>, of text: SourceText, from start: Int = 0, indent: Int = 0) -> [UInt8] {
        var code: [UInt8] = []
        for line in lines {
            let range = text.range(ofLine: line).clamped(to: start..<text.bytes.count)
            for byte in text.bytes[range].dropFirst(indent) {
                // As CommonMark requires of all text.
                if byte == 0 { code += [0xEF, 0xBF, 0xBD] } else { code.append(byte) }
            }
            code.append(0x0A)
        }
        return code
    }
}
