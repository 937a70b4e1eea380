import RoteiroCore

extension ArraySlice<UInt8> {
    /// The first occurrence of `word`.
    func range(of word: String) -> Range<Int>? {
        guard let first = word.utf8.first else { return nil }
        var start = startIndex
        while let place = self[start...].firstIndex(of: first) {
            if self[place...].starts(with: word.utf8) { return place..<(place + word.utf8.count) }
            start = place + 1
        }
        return nil
    }

    var withoutBlanksAtEnd: ArraySlice<UInt8> {
        self[startIndex..<(lastIndex { !$0.isSpaceOrTab }.map { $0 + 1 } ?? startIndex)]
    }
}
