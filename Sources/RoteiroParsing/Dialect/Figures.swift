import RoteiroCore

/// Turns images that are alone on their lines into figures, and two or more in a row into a gallery.
enum Figures {
    /// Splits the paragraph around lines that contain only images. A paragraph that is only `[[toc]]` becomes a table of contents.
    static func split(_ paragraph: Paragraph) -> [Block] {
        if let toc = tableOfContents(paragraph) { return [toc] }
        guard paragraph.content.contains(where: { if case .image = $0 { true } else { false } }) else { return [.paragraph(paragraph)] }
        var blocks: [Block] = []
        var words: [Inline] = []
        var images: [ImageReference] = []
        for line in lines(of: paragraph.content) {
            if let found = Self.images(in: line) {
                flush(&words, to: &blocks)
                images += found
            } else {
                flush(&images, to: &blocks)
                words += line
            }
        }
        flush(&words, to: &blocks)
        flush(&images, to: &blocks)
        set(paragraph.attributes, on: &blocks)
        return blocks
    }

    /// The attributes of the paragraph become those of its last block. A gallery has none.
    private static func set(_ attributes: ElementAttributes, on blocks: inout [Block]) {
        switch blocks.last {
        case .paragraph(var paragraph):
            paragraph.attributes = attributes
            blocks[blocks.count - 1] = .paragraph(paragraph)
        case .figure(var image):
            image.attributes.add(attributes)
            blocks[blocks.count - 1] = .figure(image)
        default: break
        }
    }

    private static func tableOfContents(_ paragraph: Paragraph) -> Block? {
        let mark = "[[toc]]"
        guard paragraph.content.count == 1, case .text(let text) = paragraph.content[0], text.value.utf8.count == mark.utf8.count,
            text.value.lowercased() == mark
        else { return nil }
        return .tableOfContents(paragraph.span)
    }

    /// Each line includes its trailing line break.
    private static func lines(of inlines: [Inline]) -> [[Inline]] {
        var lines: [[Inline]] = [[]]
        for inline in inlines {
            lines[lines.count - 1].append(inline)
            if inline.isBreak { lines.append([]) }
        }
        return lines.filter { !$0.isEmpty }
    }

    /// Returns nil if the line contains anything but images and blanks.
    private static func images(in line: [Inline]) -> [ImageReference]? {
        var images: [ImageReference] = []
        for inline in line {
            if case .image(let image) = inline { images.append(image) } else if !inline.isBlank { return nil }
        }
        return images.isEmpty ? nil : images
    }

    private static func flush(_ words: inout [Inline], to blocks: inout [Block]) {
        while let last = words.last, last.isBreak { words.removeLast() }
        while let first = words.first, first.isBreak { words.removeFirst() }
        if let span = words.span { blocks.append(.paragraph(Paragraph(content: words, span: span))) }
        words = []
    }

    private static func flush(_ images: inout [ImageReference], to blocks: inout [Block]) {
        if let first = images.first, let span = images.map(Inline.image).span {
            blocks.append(images.count == 1 ? .figure(first) : .gallery(Gallery(images: images, span: span)))
        }
        images = []
    }
}

extension Inline {
    /// Whether the inline is a line break or whitespace.
    fileprivate var isBlank: Bool {
        if case .text(let text) = self { text.value.utf8.allSatisfy { $0 <= 0x20 } } else { isBreak }
    }
}
