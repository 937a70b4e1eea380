/// The settings of a step, from a comment: `<!-- passo: surface=meta-business tempo=2m opcional -->`.
package struct StepAnnotation: Sendable, Hashable {
    /// The product, or part of a product, in which the step takes place.
    package var surface: String?
    /// The duration in seconds.
    package var seconds: Int?
    package var isOptional: Bool

    package init(surface: String? = nil, seconds: Int? = nil, isOptional: Bool = false) {
        self.surface = surface
        self.seconds = seconds
        self.isOptional = isOptional
    }
}
