/// What a writer says of a step in a comment, `<!-- passo: surface=meta-business tempo=2m opcional -->`.
package struct StepNote: Sendable, Hashable {
    /// The product, or the part of it, that the step happens in.
    package var surface: String?
    /// How long it takes, in seconds.
    package var seconds: Int?
    /// The reader may leave it out.
    package var isOptional: Bool

    /// A note; without arguments, none.
    package init(surface: String? = nil, seconds: Int? = nil, isOptional: Bool = false) {
        self.surface = surface
        self.seconds = seconds
        self.isOptional = isOptional
    }
}
