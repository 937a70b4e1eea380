extension UInt8 {
    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }

    /// White space as cmark counts it: blanks, line ends, VT and FF. Other control characters are text.
    var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
