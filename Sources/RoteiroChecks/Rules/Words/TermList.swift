import RoteiroCore

/// The terms of a glossary, indexed for fast lookup by word.
struct TermList {
    /// A spelling to search for: a term or one of its `avoid` entries.
    struct Pattern {
        let term: Int
        let spelling: Spelling
        let folded: [[UInt8]]
        let isAvoided: Bool
        /// Matches only identical bytes, because the spelling differs from the term only in case.
        let isExact: Bool
    }

    /// A one-word name to compare with possible misspellings.
    struct Name {
        let term: Int
        let folded: [UInt8]
        let letters: UInt32
    }

    let terms: [Glossary.Term]
    /// The index of the first term from `ProductNames`.
    let firstKnown: Int
    /// Patterns by the folded first word; those with more words first.
    private(set) var patterns: [[UInt8]: [Pattern]] = [:]
    /// Names by the folded first byte.
    private(set) var names: [[Name]] = Array(repeating: [], count: 256)
    /// Folded words that are never misspellings.
    private(set) var right: Set<[UInt8]> = []
    /// For each first byte, a bit set of the word lengths that may match; bit 63 stands for 63 or more bytes.
    private var isInteresting = Array(repeating: UInt64(0), count: 256)

    /// Shorter names are similar to too many words.
    static let shortestName = 6

    /// Computed once, for sites without their own terms.
    private static let known = TermList([], firstKnown: 0, ProductNames.terms)

    static func of(_ glossary: Glossary) -> TermList {
        if glossary.terms.isEmpty { return glossary.usesBuiltInTerms ? known : TermList([], firstKnown: 0, []) }
        // Terms of the site override the built-in ones.
        let own = Set(glossary.terms.flatMap { [$0.spelling] + $0.avoid }.map { Folding.fold($0.value) })
        let others = glossary.usesBuiltInTerms ? ProductNames.terms.filter { !own.contains(Folding.fold($0.spelling.value)) } : []
        return TermList(glossary.terms, firstKnown: glossary.terms.count, others)
    }

    private init(_ own: [Glossary.Term], firstKnown: Int, _ known: [Glossary.Term]) {
        terms = own + known
        self.firstKnown = firstKnown
        for index in terms.indices { add(index) }
        for key in Array(patterns.keys) { patterns[key]?.sort { $0.folded.count > $1.folded.count } }
    }

    func isKnown(_ term: Int) -> Bool { term >= firstKnown }

    /// Rejects most words with a single bit test.
    func concerns(firstByte: UInt8, count: Int) -> Bool {
        isInteresting[Int(firstByte)] & (1 << UInt64(min(count, 63))) != 0
    }

    private mutating func add(_ index: Int) {
        let term = terms[index]
        let spelling = Spelling(term.spelling.value)
        let lower = spelling.lowercased
        add(Pattern(term: index, spelling: spelling, folded: spelling.folded, isAvoided: false, isExact: false))
        for avoided in term.avoid {
            let other = Spelling(avoided.value)
            add(Pattern(term: index, spelling: other, folded: other.folded, isAvoided: true, isExact: other.lowercased == lower))
        }
        for word in term.allow { right.formUnion(Spelling(word).folded) }
        addName(index, spelling)
    }

    private mutating func add(_ pattern: Pattern) {
        guard let first = pattern.folded.first, let byte = first.first else { return }
        patterns[first, default: []].append(pattern)
        if !pattern.isAvoided { right.formUnion(pattern.folded) }
        note(byte, first.count...first.count)
    }

    /// Indexes capitalized one-word names. Lowercase terms are similar to too many ordinary words.
    private mutating func addName(_ index: Int, _ spelling: Spelling) {
        guard spelling.words.count == 1, !spelling.isLower, let folded = spelling.folded.first,
            folded.count >= TermList.shortestName, folded.allSatisfy(\.isASCIILowercase)
        else { return }
        names[Int(folded[0])].append(Name(term: index, folded: folded, letters: folded.letters))
        note(folded[0], (folded.count - 2)...(folded.count + 2))
    }

    private mutating func note(_ byte: UInt8, _ counts: ClosedRange<Int>) {
        for count in counts { isInteresting[Int(byte)] |= 1 << UInt64(min(count, 63)) }
    }
}

extension [UInt8] {
    /// The set of letters a–z that occur, as a bit mask. Words whose sets differ widely cannot be similar.
    var letters: UInt32 {
        reduce(0) { set, byte in byte.isASCIILowercase ? set | 1 << UInt32(byte - 0x61) : set }
    }
}
