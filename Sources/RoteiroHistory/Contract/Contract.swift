/// The part of the published step API on which others rely and which must not break silently.
package struct Contract: Sendable, Hashable {
    /// The translated share of the site, from 0 to 1, by locale tag.
    package var locales: [String: Double]
    /// By guide id, in the source language.
    package var guides: [String: Guide]
    /// Former ids (`guide` or `guide#step`) and the ids that replace them.
    package var aliases: [String: String]
    /// The text of every UI label, by key.
    package var labels: [String: String]
    /// By name, such as `guide`.
    package var schemas: [String: SchemaShape]

    package init(
        locales: [String: Double] = [:], guides: [String: Guide] = [:], aliases: [String: String] = [:], labels: [String: String] = [:],
        schemas: [String: SchemaShape] = [:]
    ) {
        self.locales = locales
        self.guides = guides
        self.aliases = aliases
        self.labels = labels
        self.schemas = schemas
    }

    package struct Guide: Sendable, Hashable {
        package var title: String
        package var steps: [Step]

        package init(title: String, steps: [Step]) {
            self.title = title
            self.steps = steps
        }
    }

    package struct Step: Sendable, Hashable {
        package var id: String
        /// The number shown to readers.
        package var number: Int
        /// The id of its part.
        package var part: String
        package var title: String
        /// The hash of title, text and images.
        package var hash: String
        /// The hashes of its images, in order.
        package var images: [String]
        /// The label keys of the targets of its actions, in order.
        package var targets: [String]
        /// The estimated duration; nil if there is none.
        package var seconds: Int?

        package init(
            id: String, number: Int, part: String, title: String, hash: String, images: [String] = [], targets: [String] = [],
            seconds: Int? = nil
        ) {
            self.id = id
            self.number = number
            self.part = part
            self.title = title
            self.hash = hash
            self.images = images
            self.targets = targets
            self.seconds = seconds
        }
    }
}
