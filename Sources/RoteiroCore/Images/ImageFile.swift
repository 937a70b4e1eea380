/// The properties of an image file, read from its bytes rather than its name.
package struct ImageFile: Sendable, Hashable {
    /// The supported formats.
    package enum Format: String, Sendable, Hashable, CaseIterable {
        case png, jpeg, gif, webp, avif, svg, ico, bmp

        /// The media type.
        package var mime: String {
            switch self {
            case .png: "image/png"
            case .jpeg: "image/jpeg"
            case .gif: "image/gif"
            case .webp: "image/webp"
            case .avif: "image/avif"
            case .svg: "image/svg+xml"
            case .ico: "image/x-icon"
            case .bmp: "image/bmp"
            }
        }

        /// The file extensions in lower case, the usual one first.
        package var fileExtensions: [String] {
            switch self {
            case .png: ["png", "apng"]
            case .jpeg: ["jpg", "jpeg", "jfif", "pjpeg", "pjp"]
            case .gif: ["gif"]
            case .webp: ["webp"]
            case .avif: ["avif"]
            case .svg: ["svg"]
            case .ico: ["ico"]
            case .bmp: ["bmp"]
            }
        }
    }

    /// Nil for an unsupported format.
    package var format: Format?
    /// As shown, in pixels; 0 if unknown.
    package var width: Int
    /// In pixels; 0 if unknown.
    package var height: Int
    package var byteCount: Int
    /// The hash of the bytes, or of the declaration of a sample, as 64 hexadecimal digits.
    package var sha256: String
    /// The mean color as `#rrggbb`, shown while the image loads.
    package var color: String?
    package var isAnimated: Bool
    /// The image is generated in place of a missing screenshot.
    package var isSample: Bool
    /// Why the file is not a complete, supported image.
    package var fault: Fault?
    /// The privacy-relevant metadata, in file order without repetitions.
    package var metadata: [EmbeddedMetadata]
    /// The QR code in the image; nil if none was found or detection did not run.
    package var code: DetectedQRCode?

    package init(
        format: Format?, width: Int = 0, height: Int = 0, byteCount: Int, sha256: String, color: String? = nil, isAnimated: Bool = false,
        isSample: Bool = false, fault: Fault? = nil, metadata: [EmbeddedMetadata] = [], code: DetectedQRCode? = nil
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

    package enum Fault: Sendable, Hashable {
        case empty
        /// A JSON response saved as an image. `excerpt` is its beginning.
        case json(excerpt: String)
        /// A web page saved as an image.
        case html
        /// A Git LFS pointer; the image was not fetched.
        case lfsPointer
        /// Apple's PNG variant, which browsers cannot show.
        case cgbi
        case truncated
        /// A bad checksum or chunk. The text is the decoder's error message.
        case corrupt(String)
        /// Damage that browsers pass over: they show the whole image. The text says where it is.
        case harmless(String)
        /// The number of bytes after the end of the image.
        case trailingBytes(Int)
        /// The image exceeds the pixel limit.
        case tooLarge(pixels: Int)
        /// Not a supported format. `excerpt` is the beginning of the file.
        case unknown(excerpt: String)
        /// Reading failed. The text is the system's error message.
        case unreadable(Message)
    }
}
