/// A start tag. Names and values are ranges in the file, so that large drawings allocate no strings.
struct XMLTag {
    struct Attribute {
        var name: Range<Int>
        /// The range between the quotes.
        var value: Range<Int>
    }

    var name: Range<Int>
    var attributes: [Attribute] = []
    var isEmpty = false
}

/// A token of an XML file.
enum XMLToken {
    case open(XMLTag)
    /// The name of an end tag.
    case close(Range<Int>)
    /// The text between two tags. Entities are not decoded.
    case text(Range<Int>)
    case end
    /// The file ends inside a tag, a comment or another construct.
    case truncated
    /// A syntax error, with its description.
    case malformed(String)
}
