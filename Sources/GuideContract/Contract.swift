/// What a site has published and others rely on: the part of the step API that must not break in silence.
public struct Contract: Codable, Sendable, Hashable {
    /// By tag: the share of the site that is translated, from 0 to 1.
    public var locales: [String: Double]
    /// By guide id, in the source's language.
    public var guides: [String: Guide]
    /// `guide` or `guide#step` ids that are no more and have another id now.
    public var aliases: [String: String]
    /// The key of every UI label, and what is written on it.
    public var labels: [String: String]
    /// By name, for example `guide`.
    public var schemas: [String: SchemaShape]

    /// A contract as read.
    public init(
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
    public struct Guide: Codable, Sendable, Hashable {
        /// What it is called.
        public var title: String
        /// In order.
        public var steps: [Step]

        /// A guide as read.
        public init(title: String, steps: [Step]) {
            self.title = title
            self.steps = steps
        }
    }

    /// A published step.
    public struct Step: Codable, Sendable, Hashable {
        /// Its id.
        public var id: String
        /// The number that readers see.
        public var number: Int
        /// The id of its part.
        public var part: String
        /// What it is called.
        public var title: String
        /// Of all that it says and shows.
        public var hash: String
        /// What its pictures show: their hashes, in order.
        public var images: [String]
        /// The keys of what its actions are about, in order.
        public var targets: [String]
        /// How long it takes; nil when nobody says.
        public var seconds: Int?

        /// A step as read.
        public init(
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
