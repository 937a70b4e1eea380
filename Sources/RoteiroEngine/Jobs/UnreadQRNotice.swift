import RoteiroCore

/// Some images may hold a QR code, and this machine cannot tell: it has no reader of codes. Not a finding, for the guide is not at
/// fault.
enum UnreadQRNotice {
    /// What to tell whoever runs the check; nil when every image was judged.
    static func notice(of site: SiteIndex) -> Message? {
        let count = site.images.values.count { $0.code == .unread }
        if count == 0 { return nil }
        return Message(
            one: "{count} image may hold a QR code and was not scanned; install libzbar (`apt install libzbar0`)",
            other: "{count} images may hold a QR code and were not scanned; install libzbar (`apt install libzbar0`)", count: count)
    }
}
