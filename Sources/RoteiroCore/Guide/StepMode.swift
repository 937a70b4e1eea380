/// What is read as steps: `steps:` in front matter or in the settings.
package enum StepMode: String, Sendable, Hashable, CaseIterable {
    /// Steps of all origins.
    case all
    /// Headings with a step word alone.
    case headings
    /// Nothing.
    case none
}
