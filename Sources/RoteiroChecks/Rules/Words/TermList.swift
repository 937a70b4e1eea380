import RoteiroCore

/// The terms of a glossary, laid out so that a word of a text is looked up without going through them all.
struct TermList {
    /// A spelling to look for: that of a term, or one to avoid.
    struct Pattern {
        let term: Int
        let spelling: Spelling
        /// The words, folded.
        let folded: [[UInt8]]
        let isAvoided: Bool
        /// Only the very same bytes are meant: it differs from the term by its capitals alone.
        let isExact: Bool
    }

    /// A term that a word may be a misspelling of.
    struct Name {
        let term: Int
        let folded: [UInt8]
        let letters: UInt32
    }

    let terms: [Glossary.Term]
    /// From this term on they are known to everybody, and no common word is near them.
    let firstKnown: Int
    /// By the first word, folded; longer ones first.
    private(set) var patterns: [[UInt8]: [Pattern]] = [:]
    /// By the first byte, folded.
    private(set) var names: [[Name]] = Array(repeating: [], count: 256)
    /// Words that are right wherever they stand.
    private(set) var right: Set<[UInt8]> = []
    /// Whether a word of so many bytes (64 or more count as 64) may be of interest, by its first byte.
    private var isInteresting = Array(repeating: UInt64(0), count: 256)

    /// Fewer letters than this are near too many words.
    static let shortestName = 6

    /// What everybody knows, laid out once.
    private static let known = TermList([], firstKnown: 0, KnownNames.terms)

    static func of(_ glossary: Glossary) -> TermList {
        if glossary.terms.isEmpty { return glossary.hasKnownNames ? known : TermList([], firstKnown: 0, []) }
        // A site's own word on a name counts, and ours on it does not.
        let own = Set(glossary.terms.flatMap { [$0.spelling] + $0.avoid }.map { Folding.fold($0.value) })
        let others = glossary.hasKnownNames ? KnownNames.terms.filter { !own.contains(Folding.fold($0.spelling.value)) } : []
        return TermList(glossary.terms, firstKnown: glossary.terms.count, others)
    }

    private init(_ own: [Glossary.Term], firstKnown: Int, _ known: [Glossary.Term]) {
        terms = own + known
        self.firstKnown = firstKnown
        for index in terms.indices { add(index) }
        for key in Array(patterns.keys) { patterns[key]?.sort { $0.folded.count > $1.folded.count } }
    }

    func isKnown(_ term: Int) -> Bool { term >= firstKnown }

    /// False for most words, at the cost of a look at one bit.
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

    /// Names are one word with a capital: other words are near words that mean something else.
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
    /// Which letters from a to z occur: words whose sets differ much cannot be near.
    var letters: UInt32 {
        reduce(0) { set, byte in byte.isASCIILowercase ? set | 1 << UInt32(byte - 0x61) : set }
    }
}
