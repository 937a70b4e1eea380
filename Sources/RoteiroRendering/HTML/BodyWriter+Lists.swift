import RoteiroCore

extension BodyWriter {
    mutating func write(_ list: List) {
        let outer = begin(list.isOrdered ? "ol" : "ul", language(of: nil))
        if let start = list.start, start != 1 { attribute("start", start) }
        let isTasks = context != nil && list.items.contains { $0.task != nil }
        attributes(list.attributes, classes: isTasks ? "tasks" : "")
        out.raw(">\n")
        for item in list.items { write(item, isTight: list.isTight) }
        out.raw(list.isOrdered ? "</ol>\n" : "</ul>\n")
        currentLanguage = outer
    }

    mutating func attribute(_ name: StaticString, _ number: Int) {
        out.raw(" ")
        out.raw(name)
        out.raw("=\"")
        out.number(number)
        out.raw("\"")
    }

    private mutating func write(_ item: ListItem, isTight: Bool) {
        out.freshLine()
        if let isDone = item.task, context != nil {
            writeTask(item, isDone: isDone, isTight: isTight)
        } else {
            out.raw("<li")
            attributes(item.attributes)
            out.raw(">")
            if let isDone = item.task {
                out.raw("<input type=\"checkbox\"")
                if isDone { out.raw(" checked=\"\"") }
                out.raw(" disabled=\"\" /> ")
            }
            blocks(item.blocks, isTight: isTight)
        }
        out.raw("</li>\n")
    }

    /// Writes a checkbox labelled by its text. Without text, its label is its state.
    private mutating func writeTask(_ item: ListItem, isDone: Bool, isTight: Bool) {
        out.raw("<li")
        attributes(item.attributes, classes: "task")
        out.raw(">")
        guard case .paragraph(let words) = item.blocks.first, !words.content.isEmpty else {
            writeCheckbox(isDone: isDone, label: context?.localeContext.pack[isDone ? .taskDone : .taskOpen])
            return blocks(item.blocks, isTight: isTight)
        }
        if !isTight { out.raw("<p>") }
        out.raw("<label>")
        writeCheckbox(isDone: isDone, label: nil)
        write(words, isTight: true)
        out.raw("</label>")
        if !isTight { out.raw("</p>\n") }
        blocks(Array(item.blocks.dropFirst()), isTight: isTight)
    }

    private mutating func writeCheckbox(isDone: Bool, label: String?) {
        out.raw("<input type=\"checkbox\" disabled")
        if isDone { out.raw(" checked") }
        if let label { out.attribute("aria-label", label) }
        out.raw("> ")
    }
}
