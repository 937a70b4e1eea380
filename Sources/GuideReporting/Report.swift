public import GuideModel
public struct Report: Sendable { public var diagnostics: [Diagnostic]; public var texts: SourceTexts; public var fileCount: Int
 public init(diagnostics: [Diagnostic], texts: SourceTexts, fileCount: Int) { self.diagnostics = diagnostics; self.texts = texts; self.fileCount = fileCount } }
public protocol Printer: Sendable { static var name: String {get}; init(usesColor: Bool); func print(_ r: Report, language: InterfaceLanguage) -> [UInt8] }
public enum Printers { public static let all: [any Printer.Type] = [HumanPrinter.self] }
public struct HumanPrinter: Printer { public static let name = "human"; public init(usesColor: Bool) {}
 public func print(_ r: Report, language: InterfaceLanguage) -> [UInt8] { var t = ""
  for d in r.diagnostics { switch d.location { case .span(let s): let p = r.texts.start(of: s); t += "\(r.texts[s.file].path):\(p.line):\(p.column)"; case .file(let f): t += "\(f):0:0" }
   t += ": \(d.severity.rawValue) \(d.code) \(d.name): \(d.message[language])" + (d.help.map { " | " + $0[language] } ?? "") + "\n" }
  return Array(t.utf8) } }
