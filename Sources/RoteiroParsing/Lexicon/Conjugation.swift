import RoteiroCore

/// Makes the forms of verbs from their infinitives, by the rules of a lexicon.
struct Conjugation {
    /// The forms that a lexicon can name.
    enum Name: String, CaseIterable {
        case formal, plural, familiar, vos

        var mood: VerbForm.Mood { self == .formal || self == .plural ? .imperative : .weak }
    }

    /// A replacement of an ending.
    struct Ending {
        var old: [UInt8]
        var new: [UInt8]
    }

    /// A change of the last vowel of the stem, in certain forms.
    struct StemChange {
        var old: [UInt8]
        var new: [UInt8]
        var forms: Set<Name>
    }

    struct Irregular {
        var form: [UInt8]
        var isStrong: Bool
    }

    var endings: [Name: [Ending]] = [:]
    var stems: [String: StemChange] = [:]
    /// In the order formal, plural, familiar.
    var irregular: [String: [Irregular]] = [:]
    /// `i` with an accent before the ending of "we" after a vowel: `construímos`.
    var accentsWe = false

    /// Calls `body` with each form besides the infinitive, as written.
    func eachForm(of verb: String, _ body: (VerbForm.Mood, ArraySlice<UInt8>) -> Void) {
        let infinitive = Array(verb.utf8)
        if let forms = irregular[verb] {
            for (name, form) in zip(Name.allCases, forms) {
                body(name == .familiar && form.isStrong ? .imperative : name.mood, form.form[...])
            }
            if let vos = ended(infinitive, .vos) { body(.weak, vos[...]) }
            return
        }
        if let we = we(infinitive) { body(.inclusive, we[...]) }
        let change = stems[verb]
        let altered = change.flatMap { self.altered(infinitive, $0) }
        for name in Name.allCases {
            let stem = change?.forms.contains(name) == true ? altered ?? infinitive : infinitive
            if let form = ended(stem, name) { body(name.mood, form[...]) }
        }
    }

    private func we(_ verb: [UInt8]) -> [UInt8]? {
        guard verb.count > 2, verb.hasSuffix("ar") || verb.hasSuffix("er") || verb.hasSuffix("ir") else { return nil }
        let isOpen = verb.hasSuffix("air") || verb.hasSuffix("uir") && !verb.hasSuffix("guir")
        return accentsWe && isOpen ? verb.replacing(last: 2, with: "ímos".utf8) : verb.replacing(last: 1, with: "mos".utf8)
    }

    private func ended(_ verb: [UInt8], _ name: Name) -> [UInt8]? {
        guard let ending = endings[name]?.first(where: { verb.count > $0.old.count && verb.hasSuffix($0.old) }) else { return nil }
        return verb.replacing(last: ending.old.count, with: ending.new)
    }

    /// Replaces the last `old` of the stem. The `u` of `guir` and `quir` is silent and does not count.
    private func altered(_ verb: [UInt8], _ change: StemChange) -> [UInt8]? {
        let stem = verb.count - 2
        let isSilent = verb.hasSuffix("guir") || verb.hasSuffix("quir")
        var index = (isSilent ? stem - 2 : stem) - change.old.count
        while index >= 0 {
            if verb[index...].starts(with: change.old) {
                return verb[..<index] + change.new + verb[(index + change.old.count)...]
            }
            index -= 1
        }
        return nil
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ suffix: StaticString) -> Bool { suffix.withUTF8Buffer(hasSuffix) }

    fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool { suffix.withUnsafeBufferPointer(hasSuffix) }

    private func hasSuffix(_ suffix: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count >= suffix.count else { return false }
        for index in suffix.indices where self[count - suffix.count + index] != suffix[index] { return false }
        return true
    }

    /// Replaces the last bytes.
    fileprivate func replacing(last: Int, with ending: some Collection<UInt8>) -> [UInt8] {
        var form: [UInt8] = []
        form.reserveCapacity(count - last + ending.count)
        form += self[..<(count - last)]
        form += ending
        return form
    }
}
