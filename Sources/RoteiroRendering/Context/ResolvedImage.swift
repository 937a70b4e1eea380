import RoteiroCore

/// An image as the page that is being written may show it.
struct ResolvedImage {
    /// What there is to show.
    enum State { case shown, external, embedded, missing, broken }

    /// What there is to show.
    var state: State
    /// The address; of a missing image, where it was looked for.
    var source: String
    /// The facts of a file of the site.
    var facts: ImageFile?
    /// The language that it was made for; nil for the image that all languages share.
    var locale: String?
    /// In CSS pixels, what the writer asked for or else the image's own.
    var width: Int?
    /// In CSS pixels.
    var height: Int?

    /// A browser would show it.
    var isVisible: Bool { state != .missing && state != .broken }
    /// Drawn by the build.
    var isSample: Bool { facts?.isSample ?? false }
    /// A phone's screen, say: as wide as the text it would fill more than a screen.
    var isTall: Bool { Double(height ?? 0) > Double(width ?? 0) * 1.2 }
    /// Small enough to stand in a line of text.
    var isIconSized: Bool { (height ?? 0) <= 96 }

    /// No higher than a line of text. In numbers, because a style could not keep its place before it comes.
    mutating func shrink(toHeight limit: Int) {
        guard let (own, high) = width.flatMap({ width in height.map { (width, $0) } }), high > limit else { return }
        (width, height) = (max(1, (own * limit + high / 2) / high), limit)
    }

    private static func sound(_ size: Int) -> Int? { (1...16_384).contains(size) ? size : nil }

    /// In the size that the writer asks for, what is not asked in proportion, else in its own.
    /// A size that no screen has is not heard.
    mutating func fit(width: Int?, height: Int?) {
        let (asked, askedHeight) = (width.flatMap(Self.sound), height.flatMap(Self.sound))
        let own = (width: facts?.width ?? 0, height: facts?.height ?? 0)
        let ratio = own.width > 0 && own.height > 0 ? Double(own.height) / Double(own.width) : nil
        self.width = asked ?? askedHeight.flatMap { height in ratio.map { Int((Double(height) / $0).rounded()) } }
        self.height = askedHeight ?? asked.flatMap { width in ratio.map { Int((Double(width) * $0).rounded()) } }
        if asked == nil, askedHeight == nil, ratio != nil { (self.width, self.height) = own }
    }
}

extension RenderContext {
    /// What `image` shows on this page.
    func resolve(_ image: ImageReference) -> ResolvedImage {
        var resolved = resolve(imageAt: image.source.value)
        resolved.fit(width: image.width, height: image.height)
        return resolved
    }

    /// What the image at `address`, as written on this page, shows, in its own size.
    func resolve(imageAt address: String) -> ResolvedImage {
        switch page.target(ofImage: address) {
        case .file(let file):
            let localized = localeContext.images[file]
            let file = localized?.file ?? file
            let source = self.address(of: file)
            guard let facts = site.files.images[file] else { return ResolvedImage(state: .broken, source: source) }
            var resolved = ResolvedImage(
                state: facts.isVisible ? .shown : .broken, source: source, facts: facts, locale: localized?.locale)
            resolved.fit(width: nil, height: nil)
            return resolved
        case .external(let address): return ResolvedImage(state: .external, source: URLEncoding.href(address))
        case .data: return ResolvedImage(state: .embedded, source: URLEncoding.href(address))
        case .missing(let file): return ResolvedImage(state: .missing, source: self.address(of: file))
        case .refused, .outside, .empty, nil: return ResolvedImage(state: .missing, source: "")
        }
    }

    /// The facts of the image at `address`, where it is a file of the site: without the address and the size to show it with.
    func facts(ofImageAt address: String) -> ImageFile? {
        guard case .file(let file) = page.target(ofImage: address) else { return nil }
        return site.files.images[file]
    }

    private func address(of file: FilePath) -> String {
        localeContext.root(site.publicURL(of: file) ?? "/" + file.string)
    }
}
