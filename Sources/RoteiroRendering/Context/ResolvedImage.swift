import RoteiroCore

/// An image as shown on a page.
struct ResolvedImage {
    enum State { case shown, external, embedded, missing, broken }

    var state: State
    /// The URL; for a missing image, where it should be.
    var source: String
    /// The file facts, if the image is a file of the site.
    var facts: ImageFile?
    /// The locale of a localized image; nil for shared images.
    var locale: String?
    /// In CSS pixels, as authored or else intrinsic.
    var width: Int?
    /// In CSS pixels.
    var height: Int?

    var isVisible: Bool { state != .missing && state != .broken }
    /// Whether it is a generated sample.
    var isSample: Bool { facts?.isSample ?? false }
    /// Whether it is a portrait, such as a phone screenshot. At full text width it would exceed the screen height.
    var isTall: Bool { Double(height ?? 0) > Double(width ?? 0) * 1.2 }
    /// Whether it is small enough to flow with text.
    var isIconSized: Bool { (height ?? 0) <= 96 }

    /// Scales the image down to a line height. Explicit dimensions let the browser reserve its space before it loads, which CSS could not.
    mutating func shrink(toHeight limit: Int) {
        guard let (own, high) = width.flatMap({ width in height.map { (width, $0) } }), high > limit else { return }
        (width, height) = (max(1, (own * limit + high / 2) / high), limit)
    }

    private static func sound(_ size: Int) -> Int? { (1...16_384).contains(size) ? size : nil }

    /// Applies the authored size, scaling a missing dimension in proportion, or else the intrinsic size. Implausible sizes are ignored.
    mutating func fit(width: Int?, height: Int?) {
        let (requestedWidth, requestedHeight) = (width.flatMap(Self.sound), height.flatMap(Self.sound))
        let own = (width: facts?.width ?? 0, height: facts?.height ?? 0)
        let ratio = own.width > 0 && own.height > 0 ? Double(own.height) / Double(own.width) : nil
        self.width = requestedWidth ?? requestedHeight.flatMap { height in ratio.map { Int((Double(height) / $0).rounded()) } }
        self.height = requestedHeight ?? requestedWidth.flatMap { width in ratio.map { Int((Double(width) * $0).rounded()) } }
        if requestedWidth == nil, requestedHeight == nil, ratio != nil { (self.width, self.height) = own }
    }
}

extension RenderContext {
    func resolve(_ image: ImageReference) -> ResolvedImage {
        var resolved = resolve(imageAt: image.source.value)
        resolved.fit(width: image.width, height: image.height)
        return resolved
    }

    /// Resolves an address as written on this page, in its intrinsic size.
    func resolve(imageAt address: String) -> ResolvedImage {
        switch page.target(ofImage: address) {
        case .file(let file):
            let localized = localeContext.images[file]
            let file = localized?.file ?? file
            let source = self.address(of: file) + URLEncoding.href(AddressSuffix(of: address).string)
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

    /// Returns the facts of an image file without resolving its URL and size.
    func facts(ofImageAt address: String) -> ImageFile? {
        guard case .file(let file) = page.target(ofImage: address) else { return nil }
        return site.files.images[file]
    }

    private func address(of file: FilePath) -> String {
        localeContext.root(site.publicURL(of: file) ?? "/" + file.string)
    }
}
