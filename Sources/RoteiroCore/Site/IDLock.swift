/// The published ids, as recorded in `roteiro.ids.json`. Links, readers' progress and translations depend on them.
package struct IDLock: Sendable, Hashable {
    /// By guide id.
    package var guides: [String: Guide] = [:]
    package var formerGuides: [String: Former] = [:]

    package init() {}

    /// The state of an id that is no longer in use.
    package enum Former: Sendable, Hashable {
        /// An alias of the current id.
        case renamed(String)
        /// A tombstone: the guide or step no longer exists.
        case gone

        /// The current id; nil for a tombstone.
        package var alias: String? {
            if case .renamed(let id) = self { id } else { nil }
        }
    }

    package struct Guide: Sendable, Hashable {
        /// The path of its page in the content folder.
        package var path: String
        /// By step id.
        package var steps: [String: Step] = [:]
        package var formerSteps: [String: Former] = [:]

        package init(path: String) { self.path = path }
    }

    /// The recorded properties of a published step. They identify the step as long as not all of its title, text and position
    /// change.
    package struct Step: Sendable, Hashable {
        /// The index among the steps of the guide.
        package var position: Int
        /// The id of the part.
        package var part: String
        /// The slug of the title.
        package var title: String
        /// A hash of the text, as 16 hexadecimal digits.
        package var content: String
        /// Hashes of the images without icons, as 16 hexadecimal digits each.
        package var images: [String]
        /// The published anchors of the heading, the current one last. VitePress derives them from number and title.
        package var anchors: [String]

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
