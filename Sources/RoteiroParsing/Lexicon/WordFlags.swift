/// The lists of a lexicon that hold a word.
struct WordFlags: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    static let state = WordFlags(0)
    static let alsoNoun = WordFlags(1)
    static let afterNounForm = WordFlags(2)
    static let nounOrVerb = WordFlags(3)
    static let nounBefore = WordFlags(4)
    static let headNoun = WordFlags(5)
    static let determiner = WordFlags(6)
    static let takesFor = WordFlags(7)
    static let advice = WordFlags(8)
    static let adviceOpener = WordFlags(9)
    static let leadIn = WordFlags(10)
    static let opener = WordFlags(11)
    static let control = WordFlags(12)
    static let noControlAfter = WordFlags(13)
    static let link = WordFlags(14)
    static let textHeading = WordFlags(15)
    static let nounHeading = WordFlags(16)
    static let beforeHead = WordFlags(17)
    static let how = WordFlags(18)
    static let remedy = WordFlags(19)
    static let textLead = WordFlags(20)
    static let ability = WordFlags(21)
    static let condition = WordFlags(22)
    static let avoiding = WordFlags(23)
    static let actor = WordFlags(24)
    static let article = WordFlags(25)
    static let taskNoun = WordFlags(26)
    static let place = WordFlags(27)
    static let stop = WordFlags(28)
    static let notVerb = WordFlags(29)
    static let notAction = WordFlags(30)
    static let actionInfinitive = WordFlags(31)
    static let prepositionForm = WordFlags(32)
    static let afterPreposition = WordFlags(33)
    static let headEnd = WordFlags(34)
    static let code = WordFlags(35)
    static let pronoun = WordFlags(36)
    static let infinitivePronoun = WordFlags(37)
    static let question = WordFlags(38)
    static let reader = WordFlags(39)

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(_ bit: UInt64) { rawValue = 1 << bit }
}
