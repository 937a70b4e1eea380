package import RoteiroCore

/// Kinds of contract changes, with severities by their effect on clients. Codes are stable and never reused.
package enum ContractRule {
    package static let guideGone = rule(
        "C101", "guide-gone", .error, summary: Message("a guide that no longer exists"),
        why: Message("Links and integrations point to the guide."))
    /// A step no longer exists and has no alias.
    package static let stepGone = rule(
        "C102", "step-gone", .error, summary: Message("a step that no longer exists and left no alias"),
        why: Message("Links, readers' progress and tours depend on the step."))
    /// A label in the app team's targets no longer exists.
    package static let targetLabelGone = rule(
        "C103", "target-label-gone", .error, summary: Message("a label that a tour needs and no step has any more"),
        why: Message("The tour no longer finds the button."))
    /// A member was removed, changed its type or is no longer required.
    package static let schemaBreak = rule(
        "C104", "schema-break", .error, summary: Message("a change that breaks clients of the JSON"),
        why: Message("Clients that read the JSON break. A breaking change needs `/api/v2/`."))
    package static let localeGone = rule(
        "C105", "locale-gone", .error, summary: Message("a language that is no longer published"),
        why: Message("Readers of that language lose the site."))

    package static let targetChanged = rule(
        "C201", "target-changed", .warning, summary: Message("a tour target that changed"),
        why: Message("The tour points to another control."))
    /// A step moved to another part.
    package static let stepMoved = rule(
        "C202", "step-moved", .warning, summary: Message("a step that moved to another part"),
        why: Message("Clients that show a single part lose the step."))
    /// A step has fewer images.
    package static let imageGone = rule(
        "C203", "image-gone", .warning, summary: Message("a step with fewer images than before"),
        why: Message("The step shows less than before."))
    package static let coverageFell = rule(
        "C204", "coverage-fell", .warning, summary: Message("a language with less translated text than before"),
        why: Message("More readers see the source text."))

    package static let textChanged = rule(
        "C301", "text-changed", .info, summary: Message("a text that changed"),
        why: Message("The text changed."))
    /// Images were replaced or added.
    package static let imageChanged = rule(
        "C302", "image-changed", .info, summary: Message("an image that changed"),
        why: Message("An image changed."))
    package static let timeChanged = rule(
        "C303", "time-changed", .info, summary: Message("an estimated time that changed"),
        why: Message("The estimated time changed."))
    package static let stepAdded = rule(
        "C304", "step-added", .info, summary: Message("a new step"),
        why: Message("There is a new step."))
    package static let renumbered = rule(
        "C305", "step-renumbered", .info, summary: Message("a step with a new number and the same id"),
        why: Message("Only the number changed; the id is the same."))
    package static let guideAdded = rule(
        "C306", "guide-added", .info, summary: Message("a new guide"),
        why: Message("There is a new guide."))
    package static let titleChanged = rule(
        "C307", "title-changed", .info, summary: Message("a new title with the same id"),
        why: Message("The title changed; the id is the same."))
    package static let localeAdded = rule(
        "C308", "locale-added", .info, summary: Message("a new language"),
        why: Message("There is a new language."))
    /// A guide or step was renamed and has an alias.
    package static let renamed = rule(
        "C309", "id-renamed", .info, summary: Message("an id that became an alias"),
        why: Message("The old id still works, as an alias."))
    /// A label outside the app team's targets no longer exists.
    package static let labelGone = rule(
        "C310", "label-gone", .info, summary: Message("a label that no step has any more"),
        why: Message("No step names the label any more."))
    /// A member was added to a schema.
    package static let schemaGrown = rule(
        "C311", "schema-grown", .info, summary: Message("a new member of the JSON"),
        why: Message("Clients ignore members that they do not know."))

    /// In code order.
    package static let all: [RuleInfo] = [
        guideGone, stepGone, targetLabelGone, schemaBreak, localeGone, targetChanged, stepMoved, imageGone, coverageFell, textChanged,
        imageChanged, timeChanged, stepAdded, renumbered, guideAdded, titleChanged, localeAdded, renamed, labelGone, schemaGrown,
    ]

    private static func rule(_ code: String, _ name: String, _ severity: Severity, summary: Message, why: Message) -> RuleInfo {
        RuleInfo(
            code: code, name: name, severity: severity, summary: summary, why: why, help: severity.contractHelp, bad: [], good: [])
    }
}

extension Severity {
    fileprivate var contractHelp: Message {
        switch self {
        case .error:
            Message("Undo the change, or make the old id an alias with `roteiro ids accept`, and notify those who rely on it.")
        case .warning:
            Message("Make sure that the change is intended, and notify those who use the step.")
        case .info, .note: Message("Nothing to do.")
        }
    }
}
