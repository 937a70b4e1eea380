import RoteiroCore

/// A notice that images were not scanned for QR codes, because libzbar is not installed. It is not a finding, because it is a problem of
/// this machine and not of the guide.
enum UnreadQRNotice {
    /// Returns nil if all images were scanned.
    static func notice(of site: ResolvedSite) -> Message? {
        let count = site.files.images.values.count { $0.code == .unread }
        if count == 0 { return nil }
        return Message(
            one: "{count} image may hold a QR code and was not scanned; install libzbar (`apt install libzbar0`)",
            other: "{count} images may hold a QR code and were not scanned; install libzbar (`apt install libzbar0`)", count: count)
    }
}
