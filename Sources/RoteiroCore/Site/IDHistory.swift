/// What became of the ids of guides and steps that the site has published.
package struct IDHistory: Sendable {
    /// Ids of guides and steps (`guide#step`) that were published and are no longer in use.
    package let former: [String: IDLock.Former]
    /// Published ids that nothing on the site has, though nobody has accepted that.
    package let lost: [LostID]

    package init(former: [String: IDLock.Former] = [:], lost: [LostID] = []) {
        self.former = former
        self.lost = lost
    }

    /// A published id that nothing has any more.
    package struct LostID: Sendable, Hashable {
        /// `guide`, or `guide#step`.
        package let id: String
        /// The page that would have it; nil for a guide whose page is gone.
        package let page: FilePath?

        package init(_ id: String, on page: FilePath?) {
            self.id = id
            self.page = page
        }
    }
}
