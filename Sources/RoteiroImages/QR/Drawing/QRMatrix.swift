internal import CQREncode
internal import RoteiroCore

/// The modules of a QR code (ISO/IEC 18004) without its quiet zone.
struct QRMatrix {
    /// 1 to 40.
    let version: Int
    /// The number of modules on a side.
    let modules: Int
    private let isDark: [Bool]

    /// Encodes the payload's UTF-8 bytes in 8-bit mode, in the smallest version that holds them. Returns nil if none does, and for an empty
    /// payload. Beyond ASCII, the code says that it holds UTF-8 (ECI 26): without that, readers guess.
    ///
    /// Passes bytes with their count instead of a C string, so that NUL is valid in a payload. Thread-safe: libqrencode 4 has no frame
    /// cache, and its only lazily created table (Reed-Solomon) is protected by a mutex in builds with pthread, such as Debian's (it imports
    /// `pthread_mutex_lock`).
    init?(_ content: QRContent) {
        let bytes = Array(content.payload.utf8)
        guard !bytes.isEmpty, bytes.count <= content.correction.byteCapacity(for: content.payload) else { return nil }
        guard let input = QRinput_new2(0, content.correction.level) else { return nil }
        defer { QRinput_free(input) }
        if !bytes.allSatisfy({ $0 < 0x80 }), QRinput_appendECIheader(input, 26) != 0 { return nil }
        guard QRinput_append(input, QR_MODE_8, Int32(bytes.count), bytes) == 0, let code = QRcode_encodeInput(input) else { return nil }
        defer { QRcode_free(code) }
        version = Int(code.pointee.version)
        modules = Int(code.pointee.width)
        isDark = UnsafeBufferPointer(start: code.pointee.data, count: modules * modules).map { $0 & 1 == 1 }
    }

    /// Whether the module is dark. `row` and `column` are 0-based from the top left.
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
