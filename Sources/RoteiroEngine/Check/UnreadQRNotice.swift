import RoteiroCore

/// Some images may hold a QR code, and this machine cannot tell: it has no reader of codes. Not a finding, for the guide is not at
/// fault.
enum UnreadQRNotice {
    /// What to tell whoever runs the check; nil when every image was read.
    static func notice(of site: ResolvedSite) -> Words? {
        let count = site.files.images.values.count { $0.code == .unread }
        if count == 0 { return nil }
        return Words(
            pt: "imagens que podem ter um QR Code e não foram lidas: \(count); instale a libzbar (`apt install libzbar0`)",
            en: "pictures that may hold a QR code and were not read: \(count); install libzbar (`apt install libzbar0`)",
            es: "imágenes que pueden tener un código QR y no se leyeron: \(count); instale libzbar (`apt install libzbar0`)")
    }
}
