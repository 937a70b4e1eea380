/// What an image file holds, told by its bytes and not by its name.
package struct ImageFile: Sendable, Hashable {
    /// The kinds that we know.
    package enum Format: String, Sendable, Hashable, CaseIterable {
        case png, jpeg, gif, webp, svg, ico

        /// As HTTP names it.
        package var mime: String {
            switch self {
            case .png: "image/png"
            case .jpeg: "image/jpeg"
            case .gif: "image/gif"
            case .webp: "image/webp"
            case .svg: "image/svg+xml"
            case .ico: "image/x-icon"
            }
        }

        /// The endings, in lower case, that such a file may have; the usual one first.
        package var fileExtensions: [String] {
            switch self {
            case .png: ["png"]
            case .jpeg: ["jpg", "jpeg"]
            case .gif: ["gif"]
            case .webp: ["webp"]
            case .svg: ["svg"]
            case .ico: ["ico"]
            }
        }
    }

    /// Nil when the bytes are no image that we know.
    package var format: Format?
    /// In pixels; 0 when unknown.
    package var width: Int
    /// In pixels; 0 when unknown.
    package var height: Int
    /// The size of the file.
    package var byteCount: Int
    /// Of the bytes, 64 hexadecimal digits; of the declaration, for a sample.
    package var sha256: String
    /// The mean colour, `#rrggbb`: what stands in its place while it loads.
    package var color: String?
    /// More than one frame.
    package var isAnimated: Bool
    /// Drawn by the build in place of a screenshot that nobody took yet.
    package var isSample: Bool
    /// Why readers would see nothing, or not all.
    package var fault: Fault?
    /// What the file tells or does beside its pixels, as far as it touches somebody's privacy: each once, in order.
    package var metadata: [EmbeddedMetadata]
    /// A QR code that stands in the image; nil where none was found, or nobody looked.
    package var code: ImageCode?

    /// Facts as found.
    package init(
        format: Format?, width: Int = 0, height: Int = 0, byteCount: Int, sha256: String, color: String? = nil, isAnimated: Bool = false,
        isSample: Bool = false, fault: Fault? = nil, metadata: [EmbeddedMetadata] = [], code: ImageCode? = nil
    ) {
        self.format = format
        self.width = width
        self.height = height
        self.byteCount = byteCount
        self.sha256 = sha256
        self.color = color
        self.isAnimated = isAnimated
        self.isSample = isSample
        self.fault = fault
        self.metadata = metadata
        self.code = code
    }

    /// What can be wrong with the bytes.
    package enum Fault: Sendable, Hashable {
        /// Zero bytes.
        case empty
        /// A server's answer saved under an image's name; `excerpt` is how it begins.
        case json(excerpt: String)
        /// A web page saved under an image's name.
        case html
        /// A Git LFS pointer: the image was never fetched.
        case lfsPointer
        /// Apple's private variant of PNG, which browsers do not show.
        case cgbi
        /// The file ends too early.
        case truncated
        /// libpng's own words, or the like: a bad checksum, a bad chunk.
        case corrupt(String)
        /// Bytes after the end of the image.
        case trailingBytes(Int)
        /// More pixels than the limit.
        case tooLarge(pixels: Int)
        /// No image of a kind that we know; `excerpt` is how it begins.
        case unknown(excerpt: String)
        /// The machine would not read it.
        case unreadable(String)
    }
}
