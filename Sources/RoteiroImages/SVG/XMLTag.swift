/// A tag of an XML file. Names and values are places in the file: a drawing of a megabyte makes no strings.
struct XMLTag {
    struct Attribute {
        var name: Range<Int>
        /// Between the quotes.
        var value: Range<Int>
    }

    var name: Range<Int>
    var attributes: [Attribute] = []
    var isEmpty = false
}

/// What comes next in an XML file.
enum XMLToken {
    case open(XMLTag)
    /// The name.
    case close(Range<Int>)
    /// Between two tags; entities are not decoded.
    case text(Range<Int>)
    case end
    /// The file ends inside a tag, a comment or the like.
    case truncated
    /// What a browser would refuse.
    case malformed(String)
}
