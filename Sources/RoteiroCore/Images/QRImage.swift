/// A QR code as drawn.
package struct QRImage: Sendable, Hashable {
    /// Below the site's root, with a leading `/`.
    package var path: String
    /// 1 to 40.
    package var version: Int
    /// Modules on a side, without the quiet zone.
    package var modules: Int
    /// The PNG.
    package var image: ImageFile

    /// A drawn code.
    package init(path: String, version: Int, modules: Int, image: ImageFile) {
        self.path = path
        self.version = version
        self.modules = modules
        self.image = image
    }
}
