/// Why something is a step, or why it is not.
package enum StepReason: Sendable, Hashable {
    // Steps.
    case stepWord
    case instructions(Count)
    /// As `instructions`, and words above announce a procedure.
    case announced(Count, words: String)
    /// As `instructions`, though nothing above names a task.
    case unannounced(Count)
    case marked
    /// The author's comment or `steps:` says that it is none.
    case unmarked
    case alternative
    // Parts of a step.
    case insideStep
    /// A deeper heading or a list of instructions inside a step.
    case substep
    // Text.
    case settings(StepMode)
    case noStepWord
    case title
    case single
    case above(words: String, Count)
    case textPage
    case questions
    case advice(Int, of: Int)
    case few(Count)
    case notBoth(Count)
    case firstIsNone(Count)
    case infinitives(words: String)
    case nouns(words: String, Count)
    case third(words: String)
    case ambiguous(Int, of: Int)
    case nameless(Count)
    case beginsAt(Int)
    case tasks(Int, of: Int)
    case summary
    case links
    case noLexicon
    case notNumbered
    /// `Passo 2.1` between `Passo 1` and `Passo 3`.
    case decimals

    /// How many items of a run begin with an instruction.
    package struct Count: Sendable, Hashable {
        package var good: Int
        package var all: Int
        /// Items that tell a result. They do not count.
        package var results = 0

        package init(good: Int, all: Int) {
            self.good = good
            self.all = all
        }

        var message: Message {
            let count = Message("{good} of {all} begin with an instruction", ["good": good, "all": all])
            if results == 0 { return count }
            return Message("{count}, {results} tell a result", ["count": count, "results": results])
        }
    }

    package var message: Message {
        switch self {
        case .stepWord: Message("it says a step word and a number")
        case .instructions(let count): count.message
        case .announced(let count, let words):
            Message("{count}, and “{words}” announces a procedure", ["count": count.message, "words": words])
        case .unannounced(let count): Message("{count}, but nothing above names a task", ["count": count.message])
        case .marked: Message("the author marks it as steps")
        case .unmarked: Message("the author marks it as text")
        case .alternative: Message("it is an alternative of a step")
        case .insideStep: Message("it belongs to the body of a step")
        case .substep: Message("it is a part of a step")
        case .settings(let mode): Message("`steps: {mode}` excludes it", ["mode": mode.rawValue])
        case .noStepWord: Message("it has neither a step word with a number nor a number")
        case .title: Message("it is the title of the page")
        case .single: Message("a single item is no procedure")
        case .above(let words, let count):
            Message("“{words}” above announces no procedure ({count})", ["words": words, "count": count.message])
        case .textPage: Message("the title of the page announces no procedure")
        case .questions: Message("half of the items are questions")
        case .advice(let number, let all): Message("{number} of {all} are advice or prohibitions", ["number": number, "all": all])
        case .few(let count): count.message
        case .notBoth(let count): Message("{count}, and of two items both must", ["count": count.message])
        case .firstIsNone(let count): Message("{count}, and the first does not", ["count": count.message])
        case .infinitives(let words): Message("the items go on with the sentence that ends in “{words}”", ["words": words])
        case .nouns(let words, let count):
            Message("below “{words}” infinitives name things ({count})", ["words": words, "count": count.message])
        case .third(let words): Message("somebody else does it: “{words}”", ["words": words])
        case .ambiguous(let number, let all):
            Message("{number} of {all} verbs could be in the third person", ["number": number, "all": all])
        case .nameless(let count): Message("{count}, and no heading or sentence above names a task", ["count": count.message])
        case .beginsAt(let number): Message("the numbers begin at {number}", ["number": number])
        case .tasks(let number, let all):
            Message("{number} of {all} numbered headings are tasks with a list of steps of their own", ["number": number, "all": all])
        case .summary: Message("its items return as headings below")
        case .links: Message("most items are links")
        case .noLexicon: Message("the language has no instruction lexicon")
        case .notNumbered: Message("its items have no numbers")
        case .decimals: Message("a number with decimals stands among whole numbers")
        }
    }
}
