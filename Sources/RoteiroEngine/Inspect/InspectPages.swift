import RoteiroCore
import RoteiroParsing
import RoteiroRendering
package import RoteiroSystem

/// Implements `roteiro inspect`: returns the parse result of each file as JSON, in order. Paths are relative to the working folder.
package func inspect(_ paths: [String], on disk: some WritableDisk) throws(DiskError) -> [UInt8] {
    var texts: [SourceText] = []
    for path in paths { texts.append(SourceText(path: path, bytes: try UserFiles(on: disk).read(path))) }
    var known = Set(paths.map(FilePath.init))
    var next = 0
    let included = try ProjectFiles(".", on: disk)
    while next < texts.count {
        for path in GuideParser.includedFiles(in: texts[next], contentFolder: "") where known.insert(path).inserted {
            // An unreadable include is a fault of the page, which the output contains.
            if let bytes = try? included.read(path) { texts.append(SourceText(path: path.string, bytes: bytes)) }
        }
        next += 1
    }
    let all = SourceTexts(texts)
    let parser = GuideParser(texts: all, contentFolder: "")
    return Inspection.json(paths.indices.map { parser.guide(in: FileID($0)) }, texts: all)
}
