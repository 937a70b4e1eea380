import RoteiroParsing
import RoteiroRendering

/// `roteiro render --fragment`: markdown as bare HTML; nil when the text is not UTF-8 or the guard refuses it.
package func renderFragment(_ markdown: [UInt8]) -> [UInt8]? {
    GuideParser.fragment(markdown).map(HTMLFragment.render)
}
