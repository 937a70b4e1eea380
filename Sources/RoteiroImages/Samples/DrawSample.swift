package import RoteiroCore

/// Draws a placeholder PNG for a missing screenshot: a QR code on a phone, a wireframe or an icon.
///
/// The same declaration yields the same bytes. Drawings vary with the path of the image, so that no two are alike, unless a sample is
/// `like` another. A code that needs more space than the declared size gets it; an icon is always 24 × 24. Returns nil if nothing can be
/// drawn: the payload does not fit, a side is below 1 or above 16,384 pixels, or the image has more than 32 megapixels.
package func drawSample(_ sample: Sample) -> [UInt8]? {
    let sides = 1...16_384
    guard sides.contains(sample.width), sides.contains(sample.height), sample.width * sample.height <= 32_000_000 else {
        return nil
    }
    let seed = sample.like ?? sample.image.value
    switch sample.kind {
    case .qr(let payload, let correction):
        guard let matrix = QRMatrix(QRContent(payload: payload, correction: correction)) else { return nil }
        return PhoneDrawing(matrix: matrix, width: sample.width, height: sample.height, seed: seed).draw().encodedPNG()
    case .screen(let layout, let mark):
        return drawScreen(layout, mark: mark, width: sample.width, height: sample.height, seed: seed).encodedPNG()
    case .icon(let name):
        return drawIcon(name).encodedPNG()
    }
}

private func drawScreen(_ layout: Sample.Layout, mark: Int?, width: Int, height: Int, seed: String) -> Canvas {
    var screen = Wireframe(width: width, height: height, seed: seed)
    layout.drawing.draw(on: &screen)
    if let mark, !screen.controls.isEmpty {
        screen.highlight(screen.controls[min(max(mark, 1), screen.controls.count) - 1])
    }
    return screen.canvas
}
