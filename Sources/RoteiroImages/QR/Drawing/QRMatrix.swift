internal import CQREncode
internal import RoteiroCore

/// The dark and light modules of a QR code (ISO/IEC 18004), without its quiet zone.
struct QRMatrix {
    /// 1 to 40.
    let version: Int
    /// On a side.
    let modules: Int
    private let isDark: [Bool]

    /// The smallest version that holds the payload's UTF-8 bytes in 8-bit mode; nil when none does, and for an empty payload.
    ///
    /// Bytes with their count, and not a C string: a NUL in the payload is a byte like others. Safe on any thread: libqrencode 4 keeps
    /// no frame cache any more, and the one table that it makes on first use (Reed-Solomon) is behind a mutex in builds with pthread, as
    /// Debian's is (it imports `pthread_mutex_lock`).
    init?(_ content: QRContent) {
        let bytes = Array(content.payload.utf8)
        guard !bytes.isEmpty, bytes.count <= content.correction.byteCapacity else { return nil }
        guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, content.correction.level) else { return nil }
        defer { QRcode_free(code) }
        version = Int(code.pointee.version)
        modules = Int(code.pointee.width)
        isDark = UnsafeBufferPointer(start: code.pointee.data, count: modules * modules).map { $0 & 1 == 1 }
    }

    /// Whether the module is dark; `row` and `column` count from 0 at the top left.
    subscript(row: Int, column: Int) -> Bool {
        isDark[row * modules + column]
    }
}

extension QRCorrection {
    fileprivate var level: QRecLevel {
        switch self {
        case .low: QR_ECLEVEL_L
        case .medium: QR_ECLEVEL_M
        case .quartile: QR_ECLEVEL_Q
        case .high: QR_ECLEVEL_H
        }
    }
}
