/// How a step is written.
package enum StepOrigin: String, Sendable, Hashable, CaseIterable {
    /// A heading with a step word and a number: `## Passo 3: …`.
    case heading
    /// A heading with a number: `## 3. …`.
    case numberedHeading = "numbered-heading"
    /// A line that is no heading: `**Passo 3 – …**`.
    case line
    /// An item of an ordered list.
    case list
}
