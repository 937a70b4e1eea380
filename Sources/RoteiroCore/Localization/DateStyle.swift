/// How a language writes a day.
package struct DateStyle: Sendable, Hashable {
    /// In the order of writing.
    package var pattern: [Part]
    /// January to December; empty when the pattern names no month.
    package var months: [String]
    /// What stands for the number of a month's first day: `1º`, `1er`.
    package var first: String?

    /// A piece of a pattern.
    package enum Part: Sendable, Hashable {
        /// Written as it is.
        case text(String)
        /// `d`, or `dd`.
        case day(digits: Int)
        /// `M`, or `MM`.
        case month(digits: Int)
        /// `MMMM`.
        case monthName
        /// `y`.
        case year
    }

    /// A style as read.
    package init(_ pattern: [Part], months: [String] = [], first: String? = nil) {
        self.pattern = pattern
        self.months = months
        self.first = first
    }

    /// `24 de novembro de 2026`.
    package func format(_ day: CalendarDay) -> String {
        pattern.map { part in
            switch part {
            case .text(let text): text
            case .day(let digits): day.day == 1 && digits == 1 ? first ?? "1" : padded(day.day, digits)
            case .month(let digits): padded(day.month, digits)
            case .monthName: months.indices.contains(day.month - 1) ? months[day.month - 1] : padded(day.month, 1)
            case .year: String(day.year)
            }
        }.joined()
    }

    private func padded(_ number: Int, _ digits: Int) -> String { number < 10 && digits > 1 ? "0\(number)" : String(number) }
}
