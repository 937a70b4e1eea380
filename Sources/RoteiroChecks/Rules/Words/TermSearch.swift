import RoteiroCore

/// Searches a text for misspelled terms.
struct TermSearch {
    struct Finding {
        /// The byte range in the text.
        let range: Range<Int>
        /// The text in `range`.
        let written: String
        /// The index in `TermList.terms`.
        let term: Int
        let replacement: String
        /// Whether it is a misspelling rather than a listed variant or a difference in case.
        let isNearMiss: Bool
    }

    private let terms: TermList
    private let bytes: [UInt8]
    private var words: [Range<Int>] = []

    private init(_ bytes: [UInt8], _ terms: TermList) {
        self.terms = terms
        self.bytes = bytes
        var scanner = WordScanner(bytes)
        while let word = scanner.next() { words.append(word) }
    }

    /// Returns the misspelled terms in `text`, in order.
    static func findings(in text: String, _ terms: TermList) -> [Finding] {
        let search = TermSearch(Array(text.utf8), terms)
        var findings: [Finding] = []
        var index = 0
        while index < search.words.count {
            let answer = search.look(at: index)
            if let finding = answer.finding, !search.isPartOfName(finding.range) { findings.append(finding) }
            index += answer.words
        }
        return findings
    }

    /// Checks the words starting at `index` and returns the number of words consumed.
    private func look(at index: Int) -> (finding: Finding?, words: Int) {
        let word = words[index]
        let isPlain = bytes[word.lowerBound] < 0x80
        let head = bytes[word.lowerBound] | (isPlain ? 0x20 : 0)
        // Folding shortens words with accents, so the length test does not apply to them.
        guard !isPlain || terms.concerns(firstByte: head, count: word.count) || bytes[word].contains(where: { $0 >= 0x80 }) else {
            return (nil, 1)
        }
        let folded = Folding.fold(bytes[word])
        guard let first = folded.first else { return (nil, 1) }
        if let answer = match(at: index, folded) { return answer }
        if terms.right.contains(folded) { return (nil, 1) }
        return (nearMiss(at: index, folded, first), 1)
    }

    // MARK: - Known spellings

    private func match(at index: Int, _ folded: [UInt8]) -> (finding: Finding?, words: Int)? {
        let matching = (terms.patterns[folded] ?? []).filter { matches($0, at: index) }
        guard let longest = matching.first?.folded.count else { return nil }
        let candidates = matching.filter { $0.folded.count == longest }
        let range = words[index].lowerBound..<words[index + longest - 1].upperBound
        if candidates.contains(where: { !$0.isAvoided && bytes[range].elementsEqual($0.spelling.bytes) }) { return (nil, longest) }
        let written = Spelling(String(decoding: bytes[range], as: UTF8.self))
        for pattern in candidates where pattern.isAvoided && isMeant(pattern, written) {
            return (finding(pattern, range, written), longest)
        }
        guard let term = candidates.first(where: { !$0.isAvoided }) else { return nil }
        if written.isAllUppercase || term.spelling.isOrdinary(written) { return (nil, longest) }
        let finding = Finding(
            range: range, written: written.text, term: term.term, replacement: term.spelling.text, isNearMiss: false)
        return (finding, longest)
    }

    /// Whether the remaining words and the separators between them match.
    private func matches(_ pattern: TermList.Pattern, at index: Int) -> Bool {
        let count = pattern.folded.count
        guard index + count <= words.count else { return false }
        for place in 1..<max(1, count) {
            let gap = bytes[words[index + place - 1].upperBound..<words[index + place].lowerBound]
            let expected = pattern.spelling.bytes[pattern.spelling.words[place - 1].upperBound..<pattern.spelling.words[place].lowerBound]
            let isBlank = gap.elementsEqual([0xC2, 0xA0]) && expected.elementsEqual([0x20])
            guard isBlank || gap.elementsEqual(expected), Folding.fold(bytes[words[index + place]]) == pattern.folded[place] else {
                return false
            }
        }
        return true
    }

    private func isMeant(_ pattern: TermList.Pattern, _ written: Spelling) -> Bool {
        if pattern.isExact { return pattern.spelling.bytes == written.bytes }
        if pattern.spelling.bytes == written.bytes { return true }
        return !written.isAllUppercase && pattern.spelling.lowercased == written.lowercased
    }

    private func finding(_ pattern: TermList.Pattern, _ range: Range<Int>, _ written: Spelling) -> Finding {
        let spelling = Spelling(terms.terms[pattern.term].spelling.value)
        // `Email` at the start of a sentence becomes `E-mail`.
        let isHead = written.startsUpper && !pattern.spelling.startsUpper && spelling.isLower
        return Finding(
            range: range, written: written.text, term: pattern.term, replacement: isHead ? spelling.capitalised : spelling.text,
            isNearMiss: false)
    }

    // MARK: - Misspellings

    private func nearMiss(at index: Int, _ folded: [UInt8], _ first: UInt8) -> Finding? {
        let candidates = terms.names[Int(first)]
        if candidates.isEmpty { return nil }
        let letters = folded.letters
        var written: Spelling?
        var best: (name: TermList.Name, distance: Int)?
        for name in candidates where abs(name.folded.count - folded.count) <= 2 && (name.letters ^ letters).nonzeroBitCount <= 4 {
            let spelling = written ?? Spelling(String(decoding: bytes[words[index]], as: UTF8.self))
            written = spelling
            guard let limit = limit(for: name, spelling, at: index), !isInflection(folded, of: name),
                let distance = EditDistance.between(folded, name.folded, limit: min(limit, (best?.distance ?? 3) - 1))
            else { continue }
            best = (name, distance)
        }
        guard let term = best?.name.term, let written else { return nil }
        return Finding(
            range: words[index], written: written.text, term: term, replacement: terms.terms[term].spelling.value, isNearMiss: true)
    }

    /// Returns the maximum edit distance for a misspelling, or nil if the word may be correct. Only names have uppercase letters inside, so
    /// `WhatasApp` may differ more. Names from the site's glossary match only words capitalized within a sentence.
    private func limit(for name: TermList.Name, _ written: Spelling, at index: Int) -> Int? {
        if written.isAllUppercase { return nil }
        if written.isMixed { return name.folded.count >= 8 ? 2 : 1 }
        if terms.isKnown(name.term) { return 1 }
        return written.isCapitalised && !isHeadOfSentence(index) ? 1 : nil
    }

    /// Whether the word is a plural or, for glossary terms, differs only in its last letter, as Portuguese and Spanish inflections do.
    private func isInflection(_ word: [UInt8], of name: TermList.Name) -> Bool {
        let stem = name.folded
        if word == stem + Array("s".utf8) || word == stem + Array("es".utf8) || word + Array("s".utf8) == stem { return true }
        guard !terms.isKnown(name.term), word.count == stem.count else { return false }
        return word.dropLast() == stem.dropLast()
    }

    private func isHeadOfSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        return bytes[words[index - 1].upperBound..<words[index].lowerBound].contains { ".!?:\n\"(".utf8.contains($0) || $0 >= 0x80 }
    }

    // MARK: - Identifiers and addresses

    /// Whether the word is part of an address, path, handle or identifier.
    private func isPartOfName(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
        let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
        if "\\@#_=&$%{<".utf8.contains(before) || "\\@_={>".utf8.contains(after) { return true }
        if before == UInt8(ascii: "."), range.lowerBound > 1, bytes[range.lowerBound - 2].isWordByte { return true }
        if after == UInt8(ascii: "."), range.upperBound + 1 < bytes.count, bytes[range.upperBound + 1].isWordByte { return true }
        let isJoined = "/-:".utf8.contains(before) || "/-".utf8.contains(after)
        return isJoined && !bytes[range].contains { $0.isASCIIUppercase }
    }
}
