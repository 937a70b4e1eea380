/// What a heading or a sentence above a run of items announces.
struct StepContext: Hashable {
    enum Kind {
        /// Text, whatever the verbs.
        case text
        /// A procedure.
        case procedure
        /// Probably a procedure: a task, a purpose or a cure.
        case task
        /// Things that screens are named after too.
        case nouns
        /// A sentence that infinitives go on with.
        case infinitives
        /// What somebody else does.
        case third
        case nothing
    }

    var kind: Kind
    /// The words that say so, as written.
    var words = ""

    static let nothing = StepContext(kind: .nothing)

    var announcesTask: Bool { kind == .procedure || kind == .task }
}
