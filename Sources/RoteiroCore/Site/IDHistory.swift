/// The former and lost ids among the published ones.
package struct IDHistory: Sendable {
    /// Former ids of guides and steps (`guide#step`).
    package let former: [String: IDLock.Former]
    /// Published ids that are no longer in use and not recorded as former.
    package let lost: [LostID]
    /// Pages that have another address than when their ids were accepted.
    package let moved: [MovedPage]

    package init(former: [String: IDLock.Former] = [:], lost: [LostID] = [], moved: [MovedPage] = []) {
        self.former = former
        self.lost = lost
        self.moved = moved
    }

    package struct MovedPage: Sendable, Hashable {
        /// The current path in the content folder.
        package let contentPath: String
        /// The former address, from the site's root.
        package let address: String

        package init(_ contentPath: String, from address: String) {
            self.contentPath = contentPath
            self.address = address
        }
    }

    package struct LostID: Sendable, Hashable {
        /// `guide`, or `guide#step`.
        package let id: String
        /// The page that had the id; nil for a guide whose page no longer exists.
        package let page: FilePath?

        package init(_ id: String, on page: FilePath?) {
            self.id = id
            self.page = page
        }
    }
}
