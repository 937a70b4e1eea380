package import RoteiroCore

/// Compares the published contract with the next one.
package struct ContractDiff {
    private let old: Contract
    private let new: Contract
    /// The keys of the labels that an app lists in `targets.json`.
    private let targets: Set<String>
    /// Former guide ids and the current ids that replace them.
    private let guideAliases: [String: String]
    /// Former step ids (`guide#step`) and the current ones that replace them.
    private let stepAliases: [String: String]
    private var changes: [Diagnostic] = []

    /// Returns all changes, errors first. `targets` are the keys in `targets.json`.
    package static func changes(from old: Contract, to new: Contract, targets: Set<String> = []) -> [Diagnostic] {
        var diff = ContractDiff(old, new, targets)
        diff.compareLocales()
        diff.compareGuides()
        diff.compareLabels()
        diff.compareSchemas()
        return diff.changes.enumerated().sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }.map(\.element)
    }

    private init(_ old: Contract, _ new: Contract, _ targets: Set<String>) {
        self.old = old
        self.new = new
        self.targets = targets
        guideAliases = new.aliases.resolved { new.guides[$0] != nil }
        let steps = Set(new.guides.flatMap { id, guide in guide.steps.map { "\(id)#\($0.id)" } })
        stepAliases = new.aliases.resolved(steps.contains)
    }

    /// `place` identifies what changed: `guide`, `guide#step`, a locale, a label or a schema member.
    private mutating func note(_ rule: RuleInfo, _ place: String, _ message: Message) {
        changes.append(Diagnostic(rule, at: .file(place), message))
    }

    private mutating func compareLocales() {
        for (tag, coverage) in old.locales.sorted(by: { $0.key < $1.key }) {
            guard let now = new.locales[tag] else {
                note(ContractRule.localeGone, tag, Message("the language is no longer published"))
                continue
            }
            let (before, after) = (percent(coverage), percent(now))
            if after < before {
                note(
                    ContractRule.coverageFell, tag,
                    Message("translated: {before} before, {after} now", ["before": "\(before) %", "after": "\(after) %"]))
            }
        }
        for tag in new.locales.keys.sorted() where old.locales[tag] == nil {
            note(ContractRule.localeAdded, tag, Message("new language"))
        }
    }

    /// Rounds down, as the catalog does. The small addend makes 0.29 be 29 %, although 0.29 * 100 is less than 29.
    private func percent(_ share: Double) -> Int { Int(min(max(share, 0), 1) * 100 + 1e-6) }

    private mutating func compareGuides() {
        for (id, guide) in old.guides.sorted(by: { $0.key < $1.key }) {
            if let now = new.guides[id] {
                compare(guide, now, id)
            } else if let alias = guideAliases[id], let now = new.guides[alias] {
                note(ContractRule.renamed, id, Message("is now {alias}", ["alias": alias]))
                compare(guide, now, alias)
            } else {
                note(ContractRule.guideGone, id, Message("the guide is gone and has no alias"))
            }
        }
        let known = Set(old.guides.keys).union(old.guides.keys.compactMap { guideAliases[$0] })
        for id in new.guides.keys.sorted() where !known.contains(id) {
            note(ContractRule.guideAdded, id, Message("new guide"))
        }
    }

    private mutating func compare(_ old: Contract.Guide, _ new: Contract.Guide, _ id: String) {
        if old.title != new.title { noteTitle(id, old.title, new.title) }
        let present = Dictionary(new.steps.map { ($0.id, $0) }) { first, _ in first }
        var known = Set<String>()
        for step in old.steps {
            let place = "\(id)#\(step.id)"
            if let now = present[step.id] {
                known.insert(now.id)
                compare(step, now, place)
            } else if let alias = stepAliases[place]?.split(separator: "#").last.map(String.init), let now = present[alias] {
                known.insert(now.id)
                note(ContractRule.renamed, place, Message("is now {alias}", ["alias": alias]))
                compare(step, now, "\(id)#\(alias)")
            } else {
                note(ContractRule.stepGone, place, Message("the step is gone and has no alias"))
            }
        }
        for step in new.steps where !known.contains(step.id) {
            note(ContractRule.stepAdded, "\(id)#\(step.id)", Message("new step"))
        }
    }

    private mutating func noteTitle(_ place: String, _ old: String, _ new: String) {
        note(ContractRule.titleChanged, place, Message("the title was “{old}” and is now “{new}”", ["old": old, "new": new]))
    }

    private mutating func compare(_ old: Contract.Step, _ new: Contract.Step, _ place: String) {
        if old.targets != new.targets { noteTargets(old, new, place) }
        if old.part != new.part {
            note(ContractRule.stepMoved, place, Message("moved from part {old} to {new}", ["old": old.part, "new": new.part]))
        }
        let hasFewer = new.images.count < old.images.count
        if hasFewer {
            let (before, after) = (old.images.count, new.images.count)
            note(ContractRule.imageGone, place, Message("images: {before} before, {after} now", ["before": before, "after": after]))
        } else if old.images != new.images {
            note(ContractRule.imageChanged, place, Message("different image"))
        }
        if old.title != new.title { noteTitle(place, old.title, new.title) }
        // The hash covers title, text and images, so only the text remains.
        if old.hash != new.hash, old.title == new.title, old.images == new.images {
            note(ContractRule.textChanged, place, Message("the text changed"))
        }
        if old.seconds != new.seconds {
            let (before, after) = (old.seconds.map { "\($0) s" } ?? "–", new.seconds.map { "\($0) s" } ?? "–")
            note(ContractRule.timeChanged, place, Message("time: {before} before, {after} now", ["before": before, "after": after]))
        }
        if old.number != new.number {
            note(ContractRule.renumbered, place, Message("was {old} and is now {new}", ["old": old.number, "new": new.number]))
        }
    }

    private mutating func noteTargets(_ old: Contract.Step, _ new: Contract.Step, _ place: String) {
        func list(_ targets: [String]) -> String { targets.isEmpty ? "–" : targets.joined(separator: ", ") }
        let (before, after) = (list(old.targets), list(new.targets))
        note(ContractRule.targetChanged, place, Message("targets: {before} before; {after} now", ["before": before, "after": after]))
    }

    private mutating func compareLabels() {
        for (key, text) in old.labels.sorted(by: { $0.key < $1.key }) where new.labels[key] == nil {
            let isUsed = targets.contains(key)
            note(
                isUsed ? ContractRule.targetLabelGone : ContractRule.labelGone, key,
                Message("the label “{text}” no longer exists", ["text": text]))
        }
    }

    private mutating func compareSchemas() {
        for (name, shape) in old.schemas.sorted(by: { $0.key < $1.key }) {
            guard let now = new.schemas[name] else {
                note(ContractRule.schemaBreak, name, Message("the schema is gone"))
                continue
            }
            for (path, member) in shape.members.sorted(by: { $0.key < $1.key }) { compare(member, now.members[path], "\(name).\(path)") }
            for path in now.members.keys.sorted() where shape.members[path] == nil {
                note(ContractRule.schemaGrown, "\(name).\(path)", Message("new member"))
            }
        }
    }

    private mutating func compare(_ old: SchemaShape.Member, _ new: SchemaShape.Member?, _ place: String) {
        guard let new else {
            note(ContractRule.schemaBreak, place, Message("the member is gone"))
            return
        }
        if old.type != new.type, !old.type.isEmpty {
            note(ContractRule.schemaBreak, place, Message("the type was {old} and is now {new}", ["old": old.type, "new": new.type]))
        }
        if old.isRequired, !new.isRequired {
            note(ContractRule.schemaBreak, place, Message("the member is no longer required"))
        }
    }
}
