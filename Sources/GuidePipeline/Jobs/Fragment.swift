import GuideParsing
import GuideRendering

/// `roteiro render --fragment`: markdown as bare HTML; nil when the text is not UTF-8 or the guard refuses it.
public func renderFragment(_ markdown: [UInt8]) -> [UInt8]? {
    GuideParser.fragment(markdown).map(HTMLFragment.render)
}
