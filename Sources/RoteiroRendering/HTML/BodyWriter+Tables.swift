import RoteiroCore

extension BodyWriter {
    mutating func write(_ table: Table) {
        guard let context else { return writeRows(of: table) }
        tableCount += 1
        let outer = begin("div", .interface)
        out.raw(" class=\"table\" role=\"region\" tabindex=\"0\"")
        out.attribute("aria-label", context.text(.tableLabel, "n", String(tableCount)))
        out.raw(">\n")
        writeRows(of: table)
        out.raw("</div>\n")
        currentLanguage = outer
    }

    private mutating func writeRows(of table: Table) {
        let outer = begin("table", language(of: nil))
        attributes(table.attributes)
        out.raw(">\n<thead>\n")
        write(table.header, table.alignments, isHeader: true)
        out.raw("</thead>\n")
        if !table.rows.isEmpty {
            out.raw("<tbody>\n")
            for row in table.rows { write(row, table.alignments, isHeader: false) }
            out.raw("</tbody>\n")
        }
        out.raw("</table>\n")
        currentLanguage = outer
    }

    private mutating func write(_ cells: [Table.Cell], _ alignments: [Table.Alignment], isHeader: Bool) {
        out.raw("<tr>\n")
        for (index, cell) in cells.enumerated() {
            out.raw(isHeader ? "<th" : "<td")
            let outer = writeLang(language(of: cell.span))
            if index < alignments.count, alignments[index] != .none { align(alignments[index]) }
            if isHeader, context != nil { out.raw(" scope=\"col\"") }
            out.raw(">")
            inlines(cell.content)
            out.raw(isHeader ? "</th>\n" : "</td>\n")
            currentLanguage = outer
        }
        out.raw("</tr>\n")
    }

    /// Uses a class on pages, because the `align` attribute is obsolete and `style` would require a weaker content security policy.
    private mutating func align(_ alignment: Table.Alignment) {
        out.raw(context == nil ? " align=\"" : " class=\"align-")
        out.raw(alignment.rawValue)
        out.raw("\"")
    }
}
