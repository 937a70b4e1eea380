/// Character classes of bytes in UTF-8 text. Those with "ASCII" in the name are false for bytes of non-ASCII characters.
extension UInt8 {
    @inlinable package var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    @inlinable package var isASCIIUppercase: Bool { (0x41...0x5A).contains(self) }
    @inlinable package var isASCIILowercase: Bool { (0x61...0x7A).contains(self) }
    @inlinable package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
    @inlinable package var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

    /// Space, tab, LF, VT, FF or CR, as in CommonMark. Other control characters are not white space.
    @inlinable package var isASCIIWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    @inlinable package var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }

    /// An ASCII letter or a byte of a non-ASCII character.
    @inlinable package var isLetterByte: Bool { isASCIILetter || self >= 0x80 }
    /// An ASCII letter or digit, or a byte of a non-ASCII character.
    @inlinable package var isWordByte: Bool { isLetterByte || isASCIIDigit }

    @inlinable package var lowercasedASCII: UInt8 { isASCIIUppercase ? self | 0x20 : self }

    /// The value of a hexadecimal digit of either case; nil for other bytes.
    @inlinable package var hexadecimalDigit: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46, 0x61...0x66: (self | 0x20) - 0x57
        default: nil
        }
    }
}
