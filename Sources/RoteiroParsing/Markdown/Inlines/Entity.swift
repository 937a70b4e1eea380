import CCMarkGFM

/// Decodes HTML character references with cmark's table.
enum Entity {
    /// Decodes the text after a `&`; returns nil if it is not a reference. `length` counts the bytes after the `&`.
    static func decode(_ bytes: ArraySlice<UInt8>) -> (length: Int, bytes: [UInt8])? {
        // The longest name has 31 characters.
        let candidate = Array(bytes.prefix(34))
        guard candidate.contains(UInt8(ascii: ";")) else { return nil }
        var buffer = cmark_strbuf()
        cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
        defer { cmark_strbuf_free(&buffer) }
        let length = houdini_unescape_ent(&buffer, candidate, bufsize_t(candidate.count))
        guard length > 0 else { return nil }
        return (Int(length), Array(UnsafeBufferPointer(start: buffer.ptr, count: Int(buffer.size))))
    }

    /// Decodes all references in the value of an HTML attribute.
    static func decoded(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return text }
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "&"), let entity = decode(text[(index + 1)...]) {
                result += entity.bytes
                index += 1 + entity.length
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }
}
