/// The ids that a site has published, as `roteiro.ids.json` keeps them: what links, progress and translations hang on.
package struct IDLock: Sendable, Hashable {
    /// By guide id.
    package var guides: [String: Guide] = [:]
    /// Guide ids that are no more.
    package var formerGuides: [String: Former] = [:]

    /// An empty lock: nothing was published.
    package init() {}

    /// What became of an id that is no more.
    package enum Former: Sendable, Hashable {
        /// An alias: the same thing is called otherwise now.
        case renamed(String)
        /// A tombstone: what it meant is gone for good.
        case gone

        /// The id that it has now; nil for a tombstone.
        package var alias: String? {
            if case .renamed(let id) = self { id } else { nil }
        }
    }

    /// A published guide.
    package struct Guide: Sendable, Hashable {
        /// Where its page stood in the content folder.
        package var path: String
        /// By step id.
        package var steps: [String: Step] = [:]
        /// Step ids that are no more.
        package var formerSteps: [String: Former] = [:]

        /// A guide without steps yet.
        package init(path: String) { self.path = path }
    }

    /// What is remembered of a published step: enough to know it again when its title, its text or its place changes, but not all.
    package struct Step: Sendable, Hashable {
        /// Its place among the steps of its guide, from 0.
        package var position: Int
        /// The id of its part.
        package var part: String
        /// An id slug of its title.
        package var title: String
        /// A hash of its text, 16 hexadecimal digits.
        package var content: String
        /// Hashes of its images, icons left out, 16 hexadecimal digits each.
        package var images: [String]
        /// Anchors of its heading that were published, the present one last: VitePress makes them of number and title.
        package var anchors: [String]

        /// A step as published.
        package init(position: Int, part: String, title: String, content: String, images: [String], anchors: [String]) {
            self.position = position
            self.part = part
            self.title = title
            self.content = content
            self.images = images
            self.anchors = anchors
        }
    }
}
