internal import CPNG

/// What a zlib stream holds, as far as it can be read; at most `limit` bytes, for a kilobyte may unpack to a megabyte.
func inflate(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8] {
    let capacity = max(0, min(limit, bytes.count * 64 + 1024))
    return [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
        count = bytes.withUnsafeBufferPointer { guide_zlib_inflate($0.baseAddress, $0.count, output.baseAddress, capacity) }
    }
}
