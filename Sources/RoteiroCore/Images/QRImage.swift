/// A generated QR code.
package struct QRImage: Sendable, Hashable {
    /// The path from the site's root, with a leading `/`.
    package var path: String
    /// The QR version, 1 to 40.
    package var version: Int
    /// Modules per side, without the quiet zone.
    package var modules: Int
    package var image: ImageFile

    package init(path: String, version: Int, modules: Int, image: ImageFile) {
        self.path = path
        self.version = version
        self.modules = modules
        self.image = image
    }
}
