import RoteiroCore
import Testing

@Suite("Days")
struct CalendarDayTests {
    @Test("A day is read and written in ISO 8601", arguments: ["2026-12-31", "2024-02-29", "2000-02-29", "0001-01-01"])
    func valid(_ text: String) {
        #expect(CalendarDay(iso: text)?.description == text)
    }

    @Test(
        "An invalid day is refused",
        arguments: [
            "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "0000-01-01", "2026-1-1", "26-01-01", "20261231",
            "2026-12-31T00:00", "2026/12/31", "", "２026-12-3",
        ])
    func invalid(_ text: String) {
        #expect(CalendarDay(iso: text) == nil)
    }

    @Test("Days are ordered")
    func order() throws {
        let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap(CalendarDay.init(iso:))
        #expect(days.count == 4 && days.sorted() == days)
    }
}
