internal import CPNG

/// Decompresses a zlib stream as far as it is valid, up to `limit` bytes, because a kilobyte can expand to a megabyte.
func inflate(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8] {
    let capacity = max(0, min(limit, bytes.count * 64 + 1024))
    return [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
        count = bytes.withUnsafeBufferPointer { roteiro_zlib_inflate($0.baseAddress, $0.count, output.baseAddress, capacity) }
    }
}
