import RoteiroCore

/// Some images may hold a QR code, and this machine cannot tell: it has no reader of codes. Not a finding, for the guide is not at
/// fault.
enum UnreadQRNotice {
    /// What to tell whoever runs the check; nil when every image was read.
    static func notice(of site: ResolvedSite) -> Message? {
        let count = site.files.images.values.count { $0.code == .unread }
        if count == 0 { return nil }
        return Message(
            one: "{count} image may hold a QR code and was not scanned; install libzbar (`apt install libzbar0`)",
            other: "{count} images may hold a QR code and were not scanned; install libzbar (`apt install libzbar0`)", count: count)
    }
}
