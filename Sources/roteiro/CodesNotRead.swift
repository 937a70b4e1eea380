import GuideModel

/// Says that some pictures may hold a QR code and that this machine cannot tell: it has no reader of codes. Not a finding, for the
/// guide is not at fault.
struct CodesNotRead {
    let count: Int

    init(_ site: SiteIndex) {
        count = site.pictures.values.filter { $0.code == .unread }.count
    }

    func print(_ language: InterfaceLanguage) {
        if count == 0 { return }
        let words = Words(
            pt: "info: imagens que podem ter um QR Code e não foram lidas: \(count); instale a libzbar (`apt install libzbar0`)",
            en: "info: pictures that may hold a QR code and were not read: \(count); install libzbar (`apt install libzbar0`)",
            es: "info: imágenes que pueden tener un código QR y no se leyeron: \(count); instale libzbar (`apt install libzbar0`)")
        Terminal.print(words[language], to: .errors)
    }
}
