/// What a picture file holds, told by its bytes and not by its name.
public struct Picture: Sendable, Hashable {
    /// The kinds that we know.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case png, jpeg, gif, webp, svg, ico

        /// As HTTP names it.
        public var mime: String {
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
        public var fileExtensions: [String] {
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

    /// Nil when the bytes are no picture that we know.
    public var format: Format?
    /// In pixels; 0 when unknown.
    public var width: Int
    /// In pixels; 0 when unknown.
    public var height: Int
    /// The size of the file.
    public var byteCount: Int
    /// Of the bytes, 64 hexadecimal digits; of the declaration, for a sample.
    public var sha256: String
    /// The mean colour, `#rrggbb`: what stands in its place while it loads.
    public var color: String?
    /// More than one frame.
    public var isAnimated: Bool
    /// Drawn by the build in place of a screenshot that nobody took yet.
    public var isSample: Bool
    /// Why readers would see nothing, or not all.
    public var fault: Fault?
    /// What the file tells or does beside its pixels, as far as it touches somebody's privacy: each once, in order.
    public var metadata: [PictureMetadata]
    /// A QR code that stands in the picture; nil where none was found, or nobody looked.
    public var code: PictureCode?

    /// Facts as found.
    public init(
        format: Format?, width: Int = 0, height: Int = 0, byteCount: Int, sha256: String, color: String? = nil, isAnimated: Bool = false,
        isSample: Bool = false, fault: Fault? = nil, metadata: [PictureMetadata] = [], code: PictureCode? = nil
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
    public enum Fault: Sendable, Hashable {
        /// Zero bytes.
        case empty
        /// A server's answer saved under a picture's name; `excerpt` is how it begins.
        case json(excerpt: String)
        /// A web page saved under a picture's name.
        case html
        /// A Git LFS pointer: the picture was never fetched.
        case lfsPointer
        /// Apple's private variant of PNG, which browsers do not show.
        case cgbi
        /// The file ends too early.
        case truncated
        /// libpng's own words, or the like: a bad checksum, a bad chunk.
        case corrupt(String)
        /// Bytes after the end of the picture.
        case trailingBytes(Int)
        /// More pixels than the limit.
        case tooLarge(pixels: Int)
        /// No picture of a kind that we know; `excerpt` is how it begins.
        case unknown(excerpt: String)
        /// The machine would not read it.
        case unreadable(String)
    }
}

/// A picture that the build draws for a reference that has no screenshot yet.
public struct Sample: Sendable, Hashable {
    /// What it looks like.
    public enum Kind: Sendable, Hashable {
        /// A code in a phone-like frame.
        case qr(payload: String, correction: QRCorrection)
        /// A wireframe without words; `mark` is the control to use, from 1, in the layout's own order.
        case screen(Layout, mark: Int?)
        /// A drawing of 24 by 24 pixels.
        case icon(name: String)
    }

    /// The wireframes.
    public enum Layout: String, Sendable, Hashable, CaseIterable {
        case dashboard, form, list, dialog, menu, table, cards, chat, login
    }

    /// The picture that it stands in for, as the pages name it: `/images/x.png` is in the public folder.
    public var image: Located<String>
    /// What it looks like.
    public var kind: Kind
    /// In pixels.
    public var width: Int
    /// In pixels.
    public var height: Int
    /// What the screenshot shall show when somebody takes it.
    public var show: String?
    /// Another sample that this one may equal.
    public var like: String?

    /// A declaration as read.
    public init(image: Located<String>, kind: Kind, width: Int, height: Int, show: String?, like: String?) {
        self.image = image
        self.kind = kind
        self.width = width
        self.height = height
        self.show = show
        self.like = like
    }
}

/// What a QR code is drawn from: two blocks with the same are one picture.
public struct QRContent: Sendable, Hashable {
    /// What a camera reads, to the byte.
    public var payload: String
    /// How much damage the code survives.
    public var correction: QRCorrection

    /// The code of `payload`.
    public init(payload: String, correction: QRCorrection) {
        self.payload = payload
        self.correction = correction
    }
}

/// A QR code as drawn.
public struct QRPicture: Sendable, Hashable {
    /// Below the site's root, with a leading `/`.
    public var path: String
    /// 1 to 40.
    public var version: Int
    /// Modules on a side, without the quiet zone.
    public var modules: Int
    /// The PNG.
    public var picture: Picture

    /// A drawn code.
    public init(path: String, version: Int, modules: Int, picture: Picture) {
        self.path = path
        self.version = version
        self.modules = modules
        self.picture = picture
    }
}
