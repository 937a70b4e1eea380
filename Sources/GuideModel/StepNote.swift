/// What a writer says of a step in a comment, `<!-- passo: surface=meta-business tempo=2m opcional -->`.
public struct StepNote: Sendable, Hashable {
    /// The product, or the part of it, that the step happens in.
    public var surface: String?
    /// How long it takes, in seconds.
    public var seconds: Int?
    /// The reader may leave it out.
    public var isOptional: Bool

    /// A note; without arguments, none.
    public init(surface: String? = nil, seconds: Int? = nil, isOptional: Bool = false) {
        self.surface = surface
        self.seconds = seconds
        self.isOptional = isOptional
    }
}
