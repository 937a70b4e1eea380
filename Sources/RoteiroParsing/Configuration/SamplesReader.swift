package import RoteiroCore

/// Reads `samples.yml`: the placeholder images that the build draws until real screenshots exist.
package struct SamplesReader {
    /// In file order.
    package private(set) var samples: [Sample] = []
    /// In file order.
    package private(set) var problems: [SettingsProblem] = []

    /// The default size of a screen or QR code, in pixels.
    package static let standardSize = (width: 1280, height: 720)
    /// The default size of an icon, in pixels.
    package static let iconSize = (width: 24, height: 24)

    private let file: FileID
    private let bytes: [UInt8]

    package init(_ text: SourceText, file: FileID) {
        self.file = file
        bytes = text.bytes
        switch YAMLReader.read(text.bytes, 0..<text.bytes.count, file: file) {
        case .failure(let problem):
            problems.append(
                SettingsProblem(at: problem.span, key: "", .verbatim(problem.message)))
        case .success(.none): break
        case .success(.some(let root)):
            var map = YAMLMapReader(root, path: "")
            if let list = map.value("samples") { read(list) }
            problems += map.finish()
        }
        problems.sort { $0.span < $1.span }
    }

    private mutating func read(_ value: Located<MetadataValue>) {
        guard case .list(let entries) = value.value else {
            problems.append(SettingsProblem(at: value.span, key: "samples", .expected(Message("a list"))))
            return
        }
        for (index, entry) in entries.enumerated() {
            var map = YAMLMapReader(entry, path: "samples[\(index)]")
            if let sample = sample(&map, entry.span) { samples.append(sample) }
            problems += map.finish()
        }
    }

    private func sample(_ map: inout YAMLMapReader, _ span: Span) -> Sample? {
        let image = map.located("image")
        let layout = map.choice("screen", Sample.Layout.self)
        let mark = map.int("mark")
        let payload = map.string("qr")
        let correction = map.choice("correction", QRCorrection.self)
        let icon = map.string("icon")
        let size = size(&map)
        let show = map.string("show")
        let like = map.string("like")
        guard let image, !image.value.isEmpty else {
            map.fail("image", span, .expected(Message("the path of the image")))
            return nil
        }
        let kinds: [Sample.Kind] =
            (layout.map { [.screen($0, mark: mark)] } ?? []) + (payload.map { [.qr(payload: $0, correction: correction ?? .medium)] } ?? [])
            + (icon.map { [.icon(name: $0)] } ?? [])
        guard kinds.count == 1 else {
            if map.problems.isEmpty {
                map.fail(
                    "screen", image.span,
                    .expected(Message("exactly one of screen, qr and icon")))
            }
            return nil
        }
        let standard = icon == nil ? Self.standardSize : Self.iconSize
        return Sample(
            image: image, kind: kinds[0], width: size?.width ?? standard.width, height: size?.height ?? standard.height, show: show,
            like: like)
    }

    /// Reads `1280x720`; each side must be from 16 to 4096 pixels.
    private func size(_ map: inout YAMLMapReader) -> (width: Int, height: Int)? {
        guard let text = map.located("size") else { return nil }
        let parts = text.value.split(separator: "x").map { Int($0) }
        if parts.count == 2, let width = parts[0], let height = parts[1], (16...4096).contains(width), (16...4096).contains(height) {
            return (width, height)
        }
        map.fail("size", text.span, .expected(Message("a size like 1280x720")))
        return nil
    }
}
