/// The date format of a language.
package struct DateStyle: Sendable, Hashable {
    package var pattern: [Part]
    /// January to December; empty if the pattern has no `monthName`.
    package var months: [String]
    /// The word for the first day of a month: `1º`, `1er`.
    package var first: String?

    package enum Part: Sendable, Hashable {
        /// Literal text.
        case text(String)
        /// `d` or `dd`.
        case day(digits: Int)
        /// `M` or `MM`.
        case month(digits: Int)
        /// `MMMM`.
        case monthName
        /// `y`.
        case year
    }

    package init(_ pattern: [Part], months: [String] = [], first: String? = nil) {
        self.pattern = pattern
        self.months = months
        self.first = first
    }

    /// Returns, for example, `24 de novembro de 2026`.
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
