import RoteiroCore

extension Attributes {
    /// What can have attributes.
    enum Owner {
        case heading, block, container, link, image
    }

    /// Whether the braces can only be meant as attributes. Those with a word alone, such as `{name}`, are a placeholder for the reader.
    var isMarked: Bool { (id != nil || !classes.isEmpty || !values.isEmpty) && values.values.allSatisfy { !$0.isEmpty } }

    /// Returns what pages take over, and the names of what they do not. Styles and event handlers are never taken over.
    func taken(by owner: Owner) -> (attributes: ElementAttributes, refused: [String]) {
        var taken = ElementAttributes(id: id, classes: classes)
        var refused: [String] = []
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            let name = name.lowercased()
            if Self.isRead(name, by: owner) { continue }
            if Self.isTaken(name, by: owner) { taken.values.append(.init(name, value)) } else { refused.append(name) }
        }
        return (taken, refused)
    }

    /// Whether the value is read elsewhere: it is no attribute of the element.
    private static func isRead(_ name: String, by owner: Owner) -> Bool {
        switch owner {
        case .image: name == "width" || name == "height"
        case .container: name == "open" || name == "no-title"
        case .heading, .block, .link: false
        }
    }

    private static func isTaken(_ name: String, by owner: Owner) -> Bool {
        guard name.utf8.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }) else { return false }
        if name.hasPrefix("data-") { return !ownData.contains { name == $0 || name.hasPrefix($0 + "-") } }
        if name.hasPrefix("aria-") || name == "lang" || name == "dir" || name == "title" { return true }
        return switch owner {
        case .link: ["target", "rel", "download", "hreflang", "type", "referrerpolicy"].contains(name)
        case .image: ["loading", "decoding", "fetchpriority"].contains(name)
        case .heading, .block, .container: false
        }
    }

    /// The data attributes that the theme's scripts and the search read.
    private static let ownData = ["data-step", "data-guide", "data-hash", "data-pagefind", "data-part", "data-page"]
}
