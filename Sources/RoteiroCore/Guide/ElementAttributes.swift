/// What an author sets on an element with `{#id .class key=value}`, as far as pages take it over.
package struct ElementAttributes: Sendable, Hashable {
    package struct Value: Sendable, Hashable {
        /// In lower case: ASCII letters, digits and hyphens.
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package static let none = ElementAttributes()

    package var id: String?
    package var classes: [String]
    /// Sorted by name.
    package var values: [Value]

    package init(id: String? = nil, classes: [String] = [], values: [Value] = []) {
        self.id = id
        self.classes = classes
        self.values = values
    }

    package var isEmpty: Bool { id == nil && classes.isEmpty && values.isEmpty }

    package func value(of name: String) -> String? { values.first { $0.name == name }?.value }

    /// Adds what `other` sets and this does not.
    package mutating func add(_ other: ElementAttributes) {
        id = id ?? other.id
        classes += other.classes.filter { !classes.contains($0) }
        values = (values + other.values.filter { value(of: $0.name) == nil }).sorted { $0.name < $1.name }
    }

    /// Whether a link with these attributes leads to something beside the pages, such as another application of the same host or a
    /// download. It need not be a page.
    package var leadsElsewhere: Bool { value(of: "target") != nil || value(of: "download") != nil }
}
