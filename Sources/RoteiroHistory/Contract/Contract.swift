/// What a site has published and others rely on: the part of the step API that must not break in silence.
package struct Contract: Sendable, Hashable {
    /// By tag: the share of the site that is translated, from 0 to 1.
    package var locales: [String: Double]
    /// By guide id, in the source's language.
    package var guides: [String: Guide]
    /// `guide` or `guide#step` ids that are no more and have another id now.
    package var aliases: [String: String]
    /// The key of every UI label, and what is written on it.
    package var labels: [String: String]
    /// By name, for example `guide`.
    package var schemas: [String: SchemaShape]

    /// A contract as read.
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

    /// A published guide.
    package struct Guide: Sendable, Hashable {
        /// What it is called.
        package var title: String
        /// In order.
        package var steps: [Step]

        /// A guide as read.
        package init(title: String, steps: [Step]) {
            self.title = title
            self.steps = steps
        }
    }

    /// A published step.
    package struct Step: Sendable, Hashable {
        /// Its id.
        package var id: String
        /// The number that readers see.
        package var number: Int
        /// The id of its part.
        package var part: String
        /// What it is called.
        package var title: String
        /// Of all that it says and shows.
        package var hash: String
        /// What its images show: their hashes, in order.
        package var images: [String]
        /// The keys of what its actions are about, in order.
        package var targets: [String]
        /// How long it takes; nil when nobody says.
        package var seconds: Int?

        /// A step as read.
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
