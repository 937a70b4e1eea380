import RoteiroParsing
import RoteiroRendering

/// Implements `roteiro render --fragment`. Returns nil if the text is not UTF-8 or exceeds a parsing limit.
package func renderFragment(_ markdown: [UInt8]) -> [UInt8]? {
    GuideParser.fragment(markdown).map(HTMLFragment.render)
}
