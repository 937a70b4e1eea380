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

    /// Returns the forms besides the infinitive, as written.
    func forms(of verb: String) -> [(mood: VerbForm.Mood, form: [UInt8])] {
        if let forms = irregular[verb] { return irregularForms(verb, forms) }
        let bytes = Array(verb.utf8)
        var result: [(VerbForm.Mood, [UInt8])] = []
        if let we = we(bytes) { result.append((.inclusive, we)) }
        let change = stems[verb]
        let altered = change.flatMap { self.altered(bytes, $0) }
        for name in Name.allCases {
            let stem = change?.forms.contains(name) == true ? altered ?? bytes : bytes
            if let form = ended(stem, name) { result.append((name.mood, form)) }
        }
        return result
    }

    private func irregularForms(_ verb: String, _ forms: [Irregular]) -> [(mood: VerbForm.Mood, form: [UInt8])] {
        var result = zip(Name.allCases, forms).map { name, form in
            (mood: name == .familiar && form.isStrong ? .imperative : name.mood, form: form.form)
        }
        if let vos = ended(Array(verb.utf8), .vos) { result.append((.weak, vos)) }
        return result
    }

    private func we(_ verb: [UInt8]) -> [UInt8]? {
        guard verb.count > 2, ["ar", "er", "ir"].contains(where: { verb.hasSuffix($0) }) else { return nil }
        let isOpen = verb.hasSuffix("air") || verb.hasSuffix("uir") && verb.dropLast(3).last != UInt8(ascii: "g")
        return accentsWe && isOpen ? verb.dropLast(2) + "ímos".utf8 : verb.dropLast() + "mos".utf8
    }

    private func ended(_ verb: [UInt8], _ name: Name) -> [UInt8]? {
        guard let endings = endings[name] else { return nil }
        for ending in endings where verb.count > ending.old.count && verb.suffix(ending.old.count) == ending.old[...] {
            return verb.dropLast(ending.old.count) + ending.new
        }
        return nil
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
    fileprivate func hasSuffix(_ suffix: String) -> Bool {
        count >= suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
}
