/// An entry of the menu configured in `navigation:`.
package struct NavigationEntry: Sendable, Hashable {
    /// The label; nil for the title of the linked page.
    package var text: String?
    /// The address, relative to the page `index.md`; nil for a heading without a link.
    package var link: Located<String>?
    /// The nested entries.
    package var items: [NavigationEntry]
    /// The nested entries are collapsed initially.
    package var isCollapsed: Bool

    package init(text: String?, link: Located<String>?, items: [NavigationEntry] = [], isCollapsed: Bool = false) {
        self.text = text
        self.link = link
        self.items = items
        self.isCollapsed = isCollapsed
    }

    /// The nesting limit, which is that of VitePress's sidebar. It bounds the recursion of code that walks a menu.
    package static let maximumDepth = 6

    /// The links of the entry and its nested entries, in order.
    package var links: [UnresolvedLink] {
        let own = link.map { [UnresolvedLink(destination: $0, text: text, span: $0.span, isHTML: false)] } ?? []
        return own + items.flatMap(\.links)
    }
}
