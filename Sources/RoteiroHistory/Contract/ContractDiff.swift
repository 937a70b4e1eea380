package import RoteiroCore

/// Compares what was published with what is about to be.
package struct ContractDiff {
    private let old: Contract
    private let new: Contract
    /// The label keys that the app team's targets name.
    private let targets: Set<String>
    private var changes: [Diagnostic] = []

    /// Every change, errors first, then by place. `targets` are the keys of `targets.json`.
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
    }

    /// `place` is an id: `guide`, `guide#step`, a locale, a label, a member of a schema.
    private mutating func note(_ rule: RuleInfo, _ place: String, _ pt: String, _ en: String, _ es: String) {
        changes.append(Diagnostic(rule, at: .file(place), Words(pt: pt, en: en, es: es)))
    }

    private mutating func compareLocales() {
        for (tag, coverage) in old.locales.sorted(by: { $0.key < $1.key }) {
            guard let now = new.locales[tag] else {
                note(
                    ContractRule.localeGone, tag, "o idioma não é mais publicado", "the language is no longer published",
                    "el idioma ya no se publica")
                continue
            }
            if now < coverage {
                let (before, after) = (percent(coverage), percent(now))
                note(
                    ContractRule.coverageFell, tag, "traduzido: antes \(before), agora \(after)",
                    "translated: \(before) before, \(after) now",
                    "traducido: antes \(before), ahora \(after)")
            }
        }
        for tag in new.locales.keys.sorted() where old.locales[tag] == nil {
            note(ContractRule.localeAdded, tag, "idioma novo", "a new language", "idioma nuevo")
        }
    }

    private func percent(_ share: Double) -> String { "\(Int((min(max(share, 0), 1) * 100).rounded())) %" }

    private mutating func compareGuides() {
        for (id, guide) in old.guides.sorted(by: { $0.key < $1.key }) {
            if let now = new.guides[id] {
                compare(guide, now, id)
            } else if let alias = new.aliases[id], let now = new.guides[alias] {
                note(ContractRule.renamed, id, "agora é \(alias)", "is \(alias) now", "ahora es \(alias)")
                compare(guide, now, alias)
            } else {
                note(
                    ContractRule.guideGone, id, "o guia sumiu, sem alias", "the guide is gone, without an alias",
                    "la guía desapareció, sin alias")
            }
        }
        let known = Set(old.guides.keys).union(old.guides.keys.compactMap { new.aliases[$0] })
        for id in new.guides.keys.sorted() where !known.contains(id) {
            note(ContractRule.guideAdded, id, "guia novo", "a new guide", "guía nueva")
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
            } else if let alias = self.new.aliases[place]?.split(separator: "#").last.map(String.init), let now = present[alias] {
                known.insert(now.id)
                note(ContractRule.renamed, place, "agora é \(alias)", "is \(alias) now", "ahora es \(alias)")
                compare(step, now, "\(id)#\(alias)")
            } else {
                note(
                    ContractRule.stepGone, place, "o passo sumiu, sem alias", "the step is gone, without an alias",
                    "el paso desapareció, sin alias")
            }
        }
        for step in new.steps where !known.contains(step.id) {
            note(ContractRule.stepAdded, "\(id)#\(step.id)", "passo novo", "a new step", "paso nuevo")
        }
    }

    private mutating func noteTitle(_ place: String, _ old: String, _ new: String) {
        note(
            ContractRule.titleChanged, place, "o título era “\(old)” e é “\(new)”", "the title was “\(old)” and is “\(new)”",
            "el título era “\(old)” y es “\(new)”")
    }

    private mutating func compare(_ old: Contract.Step, _ new: Contract.Step, _ place: String) {
        if old.targets != new.targets { noteTargets(old, new, place) }
        if old.part != new.part {
            note(
                ContractRule.stepMoved, place, "foi da parte \(old.part) para \(new.part)", "moved from part \(old.part) to \(new.part)",
                "pasó de la parte \(old.part) a \(new.part)")
        }
        let hasFewer = new.images.count < old.images.count
        if hasFewer {
            let (before, after) = (old.images.count, new.images.count)
            note(
                ContractRule.imageGone, place, "imagens: antes \(before), agora \(after)", "pictures: \(before) before, \(after) now",
                "imágenes: antes \(before), ahora \(after)")
        } else if old.images != new.images {
            note(ContractRule.imageChanged, place, "outra imagem", "another picture", "otra imagen")
        }
        if old.title != new.title { noteTitle(place, old.title, new.title) }
        // The hash is of title, text and images: what it says beyond the others is the text.
        if old.hash != new.hash, old.title == new.title, old.images == new.images {
            note(ContractRule.textChanged, place, "o texto mudou", "the text changed", "el texto cambió")
        }
        if old.seconds != new.seconds {
            let (before, after) = (old.seconds.map { "\($0) s" } ?? "–", new.seconds.map { "\($0) s" } ?? "–")
            note(
                ContractRule.timeChanged, place, "tempo: antes \(before), agora \(after)", "time: \(before) before, \(after) now",
                "tiempo: antes \(before), ahora \(after)")
        }
        if old.number != new.number {
            note(
                ContractRule.renumbered, place, "era o \(old.number) e é o \(new.number)", "was \(old.number) and is \(new.number)",
                "era el \(old.number) y es el \(new.number)")
        }
    }

    private mutating func noteTargets(_ old: Contract.Step, _ new: Contract.Step, _ place: String) {
        func list(_ targets: [String]) -> String { targets.isEmpty ? "–" : targets.joined(separator: ", ") }
        let (before, after) = (list(old.targets), list(new.targets))
        note(
            ContractRule.targetChanged, place, "alvos: antes \(before); agora \(after)", "targets: \(before) before; \(after) now",
            "objetivos: antes \(before); ahora \(after)")
    }

    private mutating func compareLabels() {
        for (key, text) in old.labels.sorted(by: { $0.key < $1.key }) where new.labels[key] == nil {
            let isUsed = targets.contains(key)
            note(
                isUsed ? ContractRule.targetLabelGone : ContractRule.labelGone, key, "o rótulo “\(text)” não existe mais",
                "the label “\(text)” is no more",
                "la etiqueta “\(text)” ya no existe")
        }
    }

    private mutating func compareSchemas() {
        for (name, shape) in old.schemas.sorted(by: { $0.key < $1.key }) {
            guard let now = new.schemas[name] else {
                note(ContractRule.schemaBreak, name, "o esquema sumiu", "the schema is gone", "el esquema desapareció")
                continue
            }
            for (path, member) in shape.members.sorted(by: { $0.key < $1.key }) { compare(member, now.members[path], "\(name).\(path)") }
            for path in now.members.keys.sorted() where shape.members[path] == nil {
                note(ContractRule.schemaGrown, "\(name).\(path)", "membro novo", "a new member", "miembro nuevo")
            }
        }
    }

    private mutating func compare(_ old: SchemaShape.Member, _ new: SchemaShape.Member?, _ place: String) {
        guard let new else {
            note(ContractRule.schemaBreak, place, "o membro sumiu", "the member is gone", "el miembro desapareció")
            return
        }
        if old.type != new.type, !old.type.isEmpty {
            note(
                ContractRule.schemaBreak, place, "o tipo era \(old.type) e é \(new.type)", "the type was \(old.type) and is \(new.type)",
                "el tipo era \(old.type) y es \(new.type)")
        }
        if old.isRequired, !new.isRequired {
            note(
                ContractRule.schemaBreak, place, "o membro agora pode faltar", "the member may be missing now",
                "ahora el miembro puede faltar")
        }
    }
}
