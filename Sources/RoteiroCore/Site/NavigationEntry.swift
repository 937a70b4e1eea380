/// One entry of the menu that a site sets up in `navigation:`.
package struct NavigationEntry: Sendable, Hashable {
    /// What the reader clicks; nil means the title of the page that it leads to.
    package var text: String?
    /// Where it leads, written as on the page `index.md`; nil for a mere heading of its items.
    package var link: Located<String>?
    /// What stands below it.
    package var items: [NavigationEntry]
    /// Its items are hidden until the reader opens them.
    package var isCollapsed: Bool

    /// An entry as read.
    package init(text: String?, link: Located<String>?, items: [NavigationEntry] = [], isCollapsed: Bool = false) {
        self.text = text
        self.link = link
        self.items = items
        self.isCollapsed = isCollapsed
    }

    /// As deep as VitePress draws a sidebar; whoever walks a menu recurses.
    package static let maximumDepth = 6

    /// Its link and those of the entries below it, in order.
    package var links: [WrittenLink] {
        let own = link.map { [WrittenLink(destination: $0, text: text, span: $0.span, isHTML: false)] } ?? []
        return own + items.flatMap(\.links)
    }
}
